"""Lists: the same statements in the same order as the graph's own sort gives, page by page, whatever the filter."""

import pytest
from fastapi.testclient import TestClient

from diplograph.graph.embedded import Embedded
from diplograph.schema import load
from diplograph.web import listing
from diplograph.web.app import create_app
from diplograph.web.statements import PAGE, Filter
from diplograph.web.views import Views
from diplograph.workspace import Workspace

pytestmark = pytest.mark.embedded
ENDS = "MATCH (s:Statement) OPTIONAL MATCH (s)-[:SUBJECT]->(a:Actor) OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor) WITH s, a, b WHERE "
ORDER = " RETURN DISTINCT s.id AS id, coalesce(s.start_date, s.reported, '9999') AS day, s.document AS d ORDER BY day, d, id"
CONFLICT = "s.relation IN $conflict"
FILTERS = [
    (Filter(), "true"),
    (Filter(undated=True), "s.start_date IS NULL"),
    (Filter(tone="conflict"), CONFLICT),
    (Filter(tone="neutral"), f"NOT {CONFLICT} AND NOT s.relation IN $cooperation"),
    (Filter(contested=True), "s.contested = true"),
    (Filter(relation="SAYS"), "s.relation = 'SAYS'"),
    (Filter(since="1956-07-01", until="1956-08-15"),
     "s.start_date <= '1956-08-15' AND coalesce(s.end_date, s.start_date) >= '1956-07-01'"),
    (Filter(since="1956-08-01"), "s.start_date IS NOT NULL AND coalesce(s.end_date, s.start_date) >= '1956-08-01'"),
    (Filter(actor="state:egypt"), "(a.id = 'state:egypt' OR b.id = 'state:egypt')"),
    (Filter(subject="state:united-kingdom", tone="conflict"), f"a.id = 'state:united-kingdom' AND {CONFLICT}"),
    (Filter(object="state:egypt", undated=True), "b.id = 'state:egypt' AND s.start_date IS NULL"),
    (Filter(actor="state:egypt", other="state:united-kingdom"),
     "((a.id = 'state:egypt' AND b.id = 'state:united-kingdom') OR (b.id = 'state:egypt' AND a.id = 'state:united-kingdom'))"),
    (Filter(claimant="person:gamal-abdel-nasser"),
     "EXISTS { MATCH (s)-[:ATTRIBUTED_TO]->(:Actor {id: 'person:gamal-abdel-nasser'}) }"),
]  # fmt: skip


@pytest.fixture(scope="module")
def views(examples):
    return Views(examples, load())


@pytest.fixture(scope="module")
def toned():
    relations = load().relations.values()
    return {t: [r.label for r in relations if r.tone == t] for t in ("conflict", "cooperation")}


@pytest.mark.parametrize(("f", "cypher"), FILTERS, ids=lambda x: "&".join(x.given()) if isinstance(x, Filter) else "")
def test_page_after_page_it_is_what_the_graph_finds(views, toned, f, cypher):
    wanted = [r["id"] for r in views.read(ENDS + cypher + ORDER, 10_000, **toned)]
    assert len(wanted) > 1
    seen, after, number = [], "", 1
    while True:
        found = listing.page(views, f, after=after)
        assert found == listing.page(views, f, number)
        assert found.total == len(wanted)
        seen.append({s["id"] for s in found.statements})
        after, number = found.next, number + 1
        if not after:
            break
    assert seen == [set(wanted[i : i + PAGE]) for i in range(0, len(wanted), PAGE)]


def test_what_has_neither_time_nor_publication_date_comes_last_document_by_document(tmp_path):
    for number, (one, other) in enumerate((("Kenya", "Somalia"), ("Chad", "Niger"))):
        text = f"{one} accused {other} of spying. {one} warned {other}. {one} praised {other} on 3 May 2024."
        (tmp_path / f"{number}.txt").write_text(text)
    with Workspace(tmp_path / "ws") as workspace:
        workspace.build([tmp_path])
        views = Views(workspace, load())
        found = views.statements(Filter())
        assert [s["day"] for s in found] == ["2024-05-03"] * 2 + [None] * 4
        assert found[2]["document"] == found[3]["document"] != found[4]["document"] == found[5]["document"]
        held = views.register.columns()
        for row in range(len(found)):  # a place goes on after itself, and where its statement went
            place = listing._place(views, held, row)
            assert listing._row(views, held, place) == row + 1
            assert listing._row(views, held, place[:-1]) == row
    Embedded(tmp_path / "ws" / "graph").stop()


def test_the_statements_page_and_the_api_follow_the_place(examples):
    with TestClient(create_app(examples), base_url="http://localhost") as client:
        one = client.get("/api/statements").json()
        two = client.get("/api/statements", params={"after": one["next"]}).json()
        assert [s["id"] for s in two["statements"]] == [
            s["id"] for s in client.get("/api/statements", params={"page": 2}).json()["statements"]
        ]
        assert "after=" in client.get("/statements").text
        assert client.get("/api/statements", params={"after": "1956-08-01~x~y"}).status_code == 422
