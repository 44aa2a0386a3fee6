"""Whose raid it was is no doer where the frame's subject is who suffers."""

import pytest

from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.relations.frames import Match
from diplograph.extract.relations.match_actors import subject_paths
from diplograph.schema import load


def paths(relation: str, rule: str) -> tuple[str, ...]:
    """The places where a frame's subject may stand, for a verb."""
    kind = load().relations[relation]
    frame = next(f for f in kind.frames if f.id == f"{relation}/{rule}")
    return subject_paths(Match(Proposition(None, "x", "verb"), frame, kind))  # type: ignore[arg-type]


def test_instrument_names_the_doer() -> None:
    """ "Israeli jets killed …": the adjective of the subject."""
    assert "subj.amod" in paths("KILLS", "kill")


@pytest.mark.parametrize(("relation", "rule"), [("KILLS", "die-in-attack"), ("ATTACKS", "under-fire")])
def test_victim_names_no_doer(relation: str, rule: str) -> None:
    """ "A Turkish soldier died in clashes": not Turkey's doing."""
    assert "subj.amod" not in paths(relation, rule)
