"""Every example and counter-example of every relation, on the shipped model."""

import pytest

from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document
from diplograph.resolve import Gazetteer
from diplograph.schema import load

SCHEMA = load()
GAZETTEER = Gazetteer.load()
EXAMPLES = [(r.label, e) for r in SCHEMA.relations.values() for e in r.examples]
COUNTER = [(r.label, e) for r in SCHEMA.relations.values() for e in r.counterexamples]


@pytest.fixture(scope="module")
def found(nlp):
    texts = sorted({e.text for _, e in EXAMPLES + COUNTER})
    return {t: extract_annotated(Document("d:x", t), nlp(t), Options()).statements for t in texts}


def fits(statement, label, expect) -> bool:
    if statement.relation != expect.get("relation", label):
        return False
    for key in ("subject", "object"):
        if key in expect:
            actor = getattr(statement, key)
            known = GAZETTEER.find(expect[key])
            wanted = {expect[key], known.name if known else "", f"Government of {known.name}" if known else ""}
            if actor is None or not (actor.name in wanted or expect[key] in actor.text):
                return False
    if expect.get("plover", statement.plover) != statement.plover:
        return False
    return all(getattr(statement, k).value == expect[k] for k in ("polarity", "modality") if k in expect)


@pytest.mark.parametrize(("label", "example"), EXAMPLES, ids=[f"{r}-{e.text[:40]}" for r, e in EXAMPLES])
def test_example(found, label, example):
    statements = found[example.text]
    assert any(fits(s, label, example.expect) for s in statements), [
        (s.subject and s.subject.name, s.relation, s.object and s.object.name, s.polarity, s.modality)
        for s in statements
    ]


@pytest.mark.parametrize(("label", "example"), COUNTER, ids=[f"{r}-{e.text[:40]}" for r, e in COUNTER])
def test_counterexample(found, label, example):
    assert label not in {s.relation for s in found[example.text]}
