"""The relation head: its arithmetic, where it decides, and a user's own relation by example sentences."""

import pickle

import numpy as np
import pytest

from diplograph import annotate
from diplograph.annotate.states import LONGEST, ROLES, States, fact, roles
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.extract.relations.by_example import Exemplars
from diplograph.extract.relations.dyads import PairCoder
from diplograph.extract.relations.learned import Learned, known_relations
from diplograph.extract.status.certainty import certainty
from diplograph.model import Document
from diplograph.schema import load

SPIES_ON = """
relation: SPIES_ON
label: spies on
description: "Someone listens in on someone in secret."
domain: [agent]
range: [agent]
examples:
- {text: "Denmark spied on the German chancellor for years.", expect: {subject: Denmark, object: chancellor}}
- {text: "The intelligence agency eavesdropped on the Brazilian president.", expect: {subject: agency, object: president}}
- {text: "Moscow has wiretapped the Swedish embassy.", expect: {subject: Moscow, object: embassy}}
- {text: "The police were snooping on opposition deputies.", expect: {subject: police, object: deputies}}
"""


@pytest.fixture(scope="module")
def doc(nlp):
    return nlp("Kenya urged Somalia to reopen the border, officials said.")


def test_the_network_leaves_a_state_a_word(doc):
    assert fact(doc).shape == (len(doc),)
    assert roles(doc).shape[0] == len(doc)
    assert roles(doc).shape[1] % 3 == 0


def test_states_survive_a_process_boundary(doc, nlp):
    again = pickle.loads(pickle.dumps(doc))
    assert np.array_equal(roles(again), roles(doc))
    assert Learned(again).read(1, 0, 2) == Learned(doc).read(1, 0, 2)


def test_states_of_a_huge_text_are_not_kept(nlp):
    states = States(LONGEST + 1)
    doc = nlp.make_doc("Kenya voted.")
    states.write(doc)
    assert roles(doc) is None
    assert not Learned(doc).ready
    assert Learned(doc).read(1, 0, None) is None


def test_the_head_reads_who_does_what_to_whom(doc):
    reading = Learned(doc).read(1, 0, 2)
    assert reading.relation == "CALLS_ON"
    assert reading.probability > 0.8
    assert Learned(doc).read(1, 2, 0).relation != "CALLS_ON"


def test_readings_do_not_depend_on_their_batch(doc):
    learned = Learned(doc)
    triples = [(1, 0, 2), (9, 8, None), (4, 2, 6)]
    together = [r.relation for r in learned.read_all(triples)]
    assert together == [Learned(doc).read(*t).relation for t in triples]


def test_the_head_types_what_no_frame_covers_and_says_so(extract):
    made = [s for s in extract("Rioters torched the French consulate in Sfax.") if s.rule.endswith("/head")]
    frames = [s for s in extract("Rioters torched the French consulate in Sfax.") if s.relation and s not in made]
    for s in made:
        assert s.relation in known_relations()
        assert 0 < s.confidence <= 1
    assert made or frames


def test_the_head_leaves_a_verb_to_the_frames_that_know_it(extract):
    text = "The Security Council will meet in New York on Friday. Mahmoud Fawzi will speak for Egypt. He left."
    found = {s.relation for s in extract(text) if s.object is not None and "speak" in s.evidence.text}
    assert "MEETS" not in found


def test_without_states_frames_decide_alone(nlp):
    doc = nlp("Turkey banned Syrian lorries from its roads and the envoy lambasted Ankara.")
    doc.user_data.pop(ROLES)
    made = extract_annotated(Document("d:t", doc.text), doc, Options()).statements
    assert not [s for s in made if s.rule.endswith("/head")]


def test_a_users_relation_by_examples(nlp, tmp_path):
    folder = tmp_path / "relations"
    folder.mkdir()
    (folder / "spies_on.yaml").write_text(SPIES_ON, "utf-8")
    options = Options(schema_dirs=(tmp_path,))

    def found(text):
        made = extract_annotated(Document("d:t", text), nlp(text), options).statements
        return [(s.subject.name, s.object.name, s.rule) for s in made if s.relation == "SPIES_ON"]

    assert found("Last year Qatar spied on the Saudi government.") == [
        ("Qatar", "Government of Saudi Arabia", "SPIES_ON/example")
    ]
    assert found("The Saudi army attacked Qatar.") == []
    assert found("Qatar dined with the Saudi government.") == []


def test_no_examples_of_unknown_relations_nothing_near(doc):
    assert Exemplars(load()).nearest(Learned(doc), (1, 0, 2), "urge") is None


def test_pairs_are_typed_by_either(nlp):
    doc = nlp("The rebels lambasted the court over its verdict.")
    coded = PairCoder(doc, load()).code(range(2), range(3, 5))
    assert coded.plover.startswith("ACCUSE")


def test_certainty_runs_from_minus_three_to_three(nlp):
    cues = load().cues
    happened = annotate.plain(nlp("The army shelled the town on Friday."))
    wished = annotate.plain(nlp("The general may shell the town if the mayor refuses."))
    assert certainty(happened[2], cues) > 1
    assert certainty(wished[3], cues) < certainty(happened[2], cues)
    assert all(-4 < certainty(t, cues) < 4 for t in wished if t.pos_ == "VERB")


def test_certainty_without_states_is_by_rule(nlp):
    doc = annotate.plain(nlp("The army shelled the town on Friday."))
    doc.user_data.clear()
    assert certainty(doc[2], load().cues) == 2.09


def test_the_model_knows_every_shipped_relation():
    assert set(known_relations()) - {""} == set(load().relations)


def test_the_pipeline_is_the_shipped_one():
    assert annotate.load().pipe_names == ["diplograph"]
