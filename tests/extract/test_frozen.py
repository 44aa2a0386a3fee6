"""The rule engine on frozen trees (frozen.conllu: sentences of our own, no model run): what each must give, and must not.

A line `# expect = Subject RELATION Object` may go on with negated, a modality and `by` someone; `-` is an empty slot, and
what begins with `!` must not be found. Repairs of the tree ran before the trees were frozen.
"""

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, Span

from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document, Statement
from diplograph.schema import load

BLOCKS = (Path(__file__).parent / "frozen.conllu").read_text("utf-8").strip().split("\n\n")
VOCAB = spacy.blank("en").vocab


def read(block: str) -> tuple[Doc, list[str]]:
    lines = block.splitlines()
    rows = [line.split("\t") for line in lines if line[0].isdigit()]
    heads = [int(r[6]) - 1 if r[6] != "0" else i for i, r in enumerate(rows)]
    doc = Doc(
        VOCAB, words=[r[1] for r in rows], lemmas=[r[2] for r in rows], pos=[r[3] for r in rows], tags=[r[4] for r in rows],
        morphs=["" if r[5] == "_" else r[5] for r in rows], heads=heads,
        deps=["ROOT" if r[7] == "root" else r[7] for r in rows], spaces=["SpaceAfter=No" not in r[9] for r in rows],
        sent_starts=[i == 0 for i in range(len(rows))],
    )  # fmt: skip
    doc.set_ents(names(doc, [r[9] for r in rows]))
    return doc, [line.partition("= ")[2] for line in lines if line.startswith("# expect")]


def names(doc: Doc, misc: list[str]) -> list[Span]:
    found: list[list[int]] = []
    for i, value in enumerate(misc):
        if "Name=B" in value:
            found.append([i, i + 1])
        elif "Name=I" in value:
            found[-1][1] = i + 1
    return [Span(doc, a, b, label=misc[a].partition("Name=B-")[2]) for a, b in found]


def agrees(s: Statement, expected: str) -> bool:
    relation = next(w for w in expected.split() if w in load().relations)
    subject, _, rest = expected.partition(f" {relation} ")
    told, _, speaker = rest.partition(" by ")
    words = told.split()
    modality = words.pop() if words[-1] in ("future", "desired", "conditional", "possible") else "actual"
    polarity = "-" if words[-1] == "negated" and words.pop() else "+"
    ends = [a.name if a is not None else "-" for a in (s.subject, s.object)]
    chain = [x.actor.name for x in s.attribution]
    by = {"": chain, "nobody": []}.get(speaker, [speaker])
    said = (s.relation, *ends, str(s.polarity), str(s.modality), chain)
    return said == (relation, subject, " ".join(words), polarity, modality, by)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: b.splitlines()[0].removeprefix("# text = ")[:60])
def test_frozen_tree(block):
    doc, expected = read(block)
    made = extract_annotated(Document("d:frozen", doc.text), doc, Options()).statements
    shown = [
        (s.subject and s.subject.name, s.relation, s.object and s.object.name, s.polarity, s.modality) for s in made
    ]
    assert expected
    for line in expected:
        wanted = not line.startswith("!")
        assert any(agrees(s, line.removeprefix("!")) for s in made) is wanted, (line, shown)
