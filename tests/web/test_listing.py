"""A list read along the calendar is the list that a sort of everything gives, page by page, whatever the filter."""

import pytest
from fastapi.testclient import TestClient

from diplograph.graph.embedded import Embedded
from diplograph.schema import load
from diplograph.web import listing
from diplograph.web.app import create_app
from diplograph.web.calendar import NO_DAY, Day, calendar, parts
from diplograph.web.statements import PAGE, Filter, read_statements
from diplograph.web.views import Views
from diplograph.workspace import Workspace

pytestmark = pytest.mark.embedded
FILTERS = [
    Filter(),
    Filter(undated=True),
    Filter(tone="conflict"),
    Filter(tone="neutral"),
    Filter(contested=True),
    Filter(relation="SAYS"),
    Filter(since="1956-07-01", until="1956-08-15"),
    Filter(since="1956-08-01"),
    Filter(actor="state:egypt"),
    Filter(subject="state:united-kingdom", tone="conflict"),
    Filter(object="state:egypt", undated=True),
]


@pytest.fixture(scope="module")
def views(examples):
    return Views(examples, load())


@pytest.fixture
def along(monkeypatch):
    """Every list goes along the calendar, a few statements at a time."""
    monkeypatch.setattr(listing, "BUSY", 0)
    monkeypatch.setattr(listing, "SMALLEST", 20)


def sorted_ids(views, f, limit, skip=0):
    rows = read_statements(views.graph, views.schema, f, limit, skip)
    return [r["id"] for r in sorted(rows, key=listing._place)]


@pytest.mark.usefixtures("along")
@pytest.mark.parametrize("f", FILTERS, ids=lambda f: "&".join(f"{k}={v}" for k, v in f.given().items()) or "all")
class TestWalk:
    def test_it_is_the_sorted_list(self, views, f):
        everything = sorted_ids(views, f, 1000)
        assert len(everything) > 1
        assert listing.walk(views, f, 1000) == everything
        assert listing.walk(views, f, 7, skip=5) == everything[5:12]

    def test_page_after_page_each_statement_comes_once(self, views, f):
        seen, after = [], ""
        while True:
            found = listing.page(views, f, after=after)
            seen += [s["id"] for s in found.statements]
            after = found.next
            if not after:
                break
        assert len(seen) == len(set(seen))
        assert set(seen) == set(sorted_ids(views, f, 1000))


def test_a_search_that_starts_at_a_name_goes_on_after_a_place(views):
    f = Filter(actor="state:egypt")
    everything = sorted_ids(views, f, 1000)
    first = listing.page(views, f)
    assert not listing._along(views, f)
    assert [s["id"] for s in sorted(first.statements, key=listing._place)] == everything[:PAGE]
    second = listing.page(views, f, after=first.next)
    assert [s["id"] for s in sorted(second.statements, key=listing._place)] == everything[PAGE : 2 * PAGE]
    assert second == listing.page(views, f, 2)


def test_the_calendar_counts_every_statement_once(views):
    found = calendar(views)
    everything = views.rows("MATCH (s:Statement) RETURN count(*) AS n")[0]["n"]
    assert sum(d.dated + d.undated for d in found.days) == sum(found.relations.values()) == everything
    assert [d.key for d in found.days] == sorted(d.key for d in found.days)
    assert any(d.last > d.day for d in found.days)


@pytest.mark.usefixtures("along")
def test_what_has_neither_time_nor_publication_date_comes_last_document_by_document(tmp_path):
    for number, (one, other) in enumerate((("Kenya", "Somalia"), ("Chad", "Niger"))):
        text = f"{one} accused {other} of spying. {one} warned {other}. {one} praised {other} on 3 May 2024."
        (tmp_path / f"{number}.txt").write_text(text)
    with Workspace(tmp_path / "ws") as workspace:
        workspace.build([tmp_path])
        views = Views(workspace, load())
        days = calendar(views).days
        found = listing.walk(views, Filter(), 100)
        assert [d.day for d in days] == ["2024-05-03", NO_DAY, NO_DAY]
        assert found == sorted_ids(views, Filter(), 100)
        rest = listing.walk(views, Filter(undated=True), 100)
        assert rest == found[days[0].dated :]
        assert listing.walk(views, Filter(undated=True), 2, skip=len(rest) - 2) == rest[-2:]
        last = listing._place(read_statements(views.graph, views.schema, Filter(ids=(rest[0],)))[0])
        assert listing.walk(views, Filter(), 100, begin=last) == rest[1:]
    Embedded(tmp_path / "ws" / "graph").stop()


def test_parts_grow_and_lose_no_day():
    days = [Day(f"1956-01-{i:02}", dated=5) for i in range(1, 29)]
    found = list(parts(days, [5] * 28, size=10, largest=40))
    assert [len(p) for p in found] == [2, 6, 8, 8, 4]
    assert [d for p in found for d in p] == days


def test_the_statements_page_and_the_api_follow_the_place(examples):
    with TestClient(create_app(examples), base_url="http://localhost") as client:
        one = client.get("/api/statements").json()
        two = client.get("/api/statements", params={"after": one["next"]}).json()
        assert [s["id"] for s in two["statements"]] == [
            s["id"] for s in client.get("/api/statements", params={"page": 2}).json()["statements"]
        ]
        assert "after=" in client.get("/statements").text
        assert client.get("/api/statements", params={"after": "1956-08-01~x~y"}).status_code == 422
