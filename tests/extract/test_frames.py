"""Which frames a predicate is tried against."""

from diplograph.extract.propositions.propositions import propositions
from diplograph.extract.relations.frames import frame_index
from diplograph.schema import load


def test_frames_of_two_relations_with_one_name_are_both_tried(nlp):
    """ "break-with" stands in two files: loaded, an id begins with its relation, so that neither frame hides the other."""
    broke = next(p for p in propositions(nlp("The army broke with Iraq.")) if p.word == "break")
    tried = [m.frame.id for m in frame_index(load()).candidates(broke)]
    assert {"LEAVES/break-with", "SUSPENDS_TIES_WITH/break-with"} <= {*tried}
