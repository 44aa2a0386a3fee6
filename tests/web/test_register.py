"""The register says what the graph says, also after decisions and new articles, and reads only what changed."""

from pathlib import Path

import pytest

from diplograph.config import EXAMPLES_DIR
from diplograph.graph.actors import CanonicalActors
from diplograph.graph.embedded import Embedded
from diplograph.ledger.review import decide
from diplograph.resolve.across.decisions import Decision
from diplograph.schema import load
from diplograph.web import reading
from diplograph.web.columns import iso
from diplograph.web.views import Views
from diplograph.workspace import Workspace

pytestmark = pytest.mark.embedded
GRAPH = (
    "MATCH (s:Statement) OPTIONAL MATCH (s)-[:SUBJECT]->(a:Actor) OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)"
    " OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(x:Actor) RETURN s.id AS id, s.document AS document, s.relation AS relation,"
    " a.id AS a, b.id AS b, s.polarity AS polarity, s.modality AS modality, s.start_date AS day, s.end_date AS last,"
    " s.predicate AS predicate, coalesce(s.contested, false) AS contested, collect(DISTINCT x.id) AS claimants"
)


def of_graph(views):
    rows = views.read(GRAPH, 100_000)
    return {r["id"]: {**r, "claimants": set(r["claimants"])} for r in rows}


def of_register(views):
    c, book = views.register.columns(), views.register.book
    who = [*book.actors.words, None]
    claims = {}
    for row, actor in c.claims.tolist():
        claims.setdefault(row, set()).add(who[actor])
    words = book.words.words
    return {
        c.id[i].decode(): {
            "id": c.id[i].decode(), "document": book.documents.words[c.document[i]], "relation": words[c.relation[i]],
            "a": who[c.a[i]], "b": who[c.b[i]], "polarity": words[c.polarity[i]], "modality": words[c.modality[i]],
            "day": iso(int(c.day[i])), "last": iso(int(c.last[i])), "predicate": book.predicates.words[c.predicate[i]],
            "contested": bool(c.contested[i]), "claimants": claims.get(i, set()),
        }
        for i in range(len(c))
    }  # fmt: skip


def test_it_is_the_graph_of_the_examples(examples):
    views = Views(examples, load())
    found = of_register(views)
    assert found == of_graph(views)
    assert any(r["contested"] for r in found.values())
    assert any(r["claimants"] for r in found.values())


def test_what_is_read_off_the_columns_is_what_the_projection_makes(examples, monkeypatch):
    with Views(examples, load()).ledger() as ledger:
        actors = CanonicalActors(ledger)
        documents = sorted(ledger.fingerprints())
        quick = {r.id: r for r in reading.rows(ledger, actors)}
        made = {r.id: r for d in documents for r in reading._made(ledger, actors, ledger.document(d))}
    assert quick == made


@pytest.fixture
def own(tmp_path):
    with Workspace(tmp_path / "ws") as workspace:
        workspace.build(sorted(Path(EXAMPLES_DIR / "articles").iterdir())[:12])
        yield workspace
    Embedded(tmp_path / "ws" / "graph").stop()


def test_it_follows_decisions_and_new_articles_and_reads_only_what_changed(own, tmp_path, read):
    views = Views(own, load())
    assert of_register(views) == of_graph(views)
    read.clear()
    statement = next(iter(of_register(views)))
    (tmp_path / "new.txt").write_text("Kenya warned Somalia on 3 May 2024. Somalia denied that it had invaded Kenya.")
    for change in (
        lambda: decide(own.ledger, Decision("merge", "state:france", "state:united-kingdom")),
        lambda: decide(own.ledger, Decision("reject-statement", statement=statement)),
        lambda: decide(own.ledger, Decision("apart", "state:france", "state:united-kingdom")),
        lambda: own.record([tmp_path / "new.txt"]),
        lambda: (tmp_path / "new.txt").write_text("Kenya praised Somalia.") and own.record([tmp_path / "new.txt"]),
    ):
        change()
        own.project()
        assert of_register(views) == of_graph(views)
    assert len(read) == 5
    assert all(0 < len(d) < 13 for d in read)
    assert statement not in of_register(views)
    views.register.columns()
    assert len(read) == 5


def test_what_is_not_in_the_graph_yet_waits(own, tmp_path):
    views = Views(own, load())
    before = of_register(views)
    (tmp_path / "new.txt").write_text("Kenya warned Somalia.")
    own.record([tmp_path / "new.txt"])
    assert of_register(views) == before
    own.project()
    assert len(of_register(views)) == len(before) + 1
