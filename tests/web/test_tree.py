"""The tree behind a statement: which words it was made of, and how it is drawn."""

from dataclasses import replace
from itertools import pairwise

import pytest
from fastapi.testclient import TestClient

from diplograph.web.app import create_app
from diplograph.web.arcs import drawing
from diplograph.web.tree import Part, Tree, Word, grown


@pytest.fixture
def told(nlp, extract):
    """The tree of one relation in a text of one sentence."""

    def run(text, relation):
        said = next(s for s in extract(text) if s.relation == relation)
        return grown(nlp(said.evidence.text), said)

    return run


def words(tree, role):
    return [" ".join(w.text for w in tree.words[p.first : p.last + 1]) for p in tree.parts if p.role == role]


def test_the_words_of_a_statement_are_found_in_its_sentence(told):
    tree = told("Nasser said that France had warned Egypt on Monday.", "WARNS")
    assert words(tree, "predicate") == ["warned"]
    assert words(tree, "subject") == ["France"]
    assert words(tree, "object") == ["Egypt"]
    assert words(tree, "speaker") == ["Nasser"]
    assert tree.elsewhere == ()


def test_what_the_rule_walked_joins_the_parts_and_nothing_else(told):
    tree = told("France warned Egypt about the canal on Monday.", "WARNS")
    assert {tree.words[i].text for i in tree.used()} == {"France", "Egypt"}
    assert tree.roles(0) == ["subject"]
    assert tree.roles(3) == []


def test_a_subject_that_another_sentence_names_is_said(nlp, extract):
    said = next(s for s in extract("France warned Egypt.") if s.relation == "WARNS")
    moved = replace(said, subject=replace(said.subject, start=900, end=906, text="Paris"))
    tree = grown(nlp(said.evidence.text), moved)
    assert tree.elsewhere == (("subject", "Paris"),)
    assert words(tree, "subject") == []


LONG = (
    "Egyptian President Gamal Abdel Nasser warned on Saturday that the users' association would lead to war, and he accused"
    " Britain and France of planning an attack on the canal with their fleets."
)


def test_in_the_drawing_nothing_covers_another(nlp, extract):
    said = next(s for s in extract(LONG) if s.relation == "ACCUSES")
    d = drawing(grown(nlp(said.evidence.text), said))
    assert all(x2 - x1 > 8 * (len(a.text) + len(b.text)) / 2 for (x1, a, _), (x2, b, _) in pairwise(d.words))
    labels = [(a.x, a.y, 6 * len(a.label) / 2) for a in d.arcs]
    clashes = [
        (p, q)
        for i, p in enumerate(labels)
        for q in labels[:i]
        if abs(p[1] - q[1]) < 10 and abs(p[0] - q[0]) < p[2] + q[2]
    ]
    assert clashes == []
    assert all(0 < x < d.width and 0 < y < d.base for x, y, _ in labels)
    bands = sorted((b.y, b.x1, b.x2) for b in d.bands)
    assert all(a[0] != b[0] or a[2] < b[1] for a, b in pairwise(bands))


def test_two_parts_on_the_same_words_have_a_line_each():
    tree = Tree((Word("Nasser", "Nasser", "PROPN", "ROOT", 0),), (Part("subject", 0, 0), Part("speaker", 0, 0)))
    one, other = drawing(tree).bands
    assert one.y != other.y
    assert drawing(Tree((), ())).words == ()


@pytest.mark.embedded
def test_why_shows_rule_and_tree_without_scripts_and_as_a_table(examples):
    with TestClient(create_app(examples), base_url="http://localhost") as client:
        found = client.get("/api/statements", params={"relation": "ACCUSES"}).json()["statements"]
        said = next(s for s in found if s["b_name"] and s["a_name"] in s["evidence"])
        page = client.get(f"/statement/{said['id']}").text
    assert page.index("The rule") < page.index("Reading the sentence") < page.index('<svg class="tree"')
    assert 'class="word fired"><rect' in page
    for role in ("subject", "predicate"):
        assert f'class="band {role}"' in page
        assert f"<td>{role}</td>" in page
    assert "nominal subject" in page
    assert "style=" not in page
