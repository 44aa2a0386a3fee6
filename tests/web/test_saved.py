"""The columns are kept beside the ledger: a second start reads what changed, and a file that can't be trusted is made anew."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.web.test_register import of_graph, of_register

from diplograph.config import EXAMPLES_DIR
from diplograph.graph.embedded import Embedded
from diplograph.ledger.review import decide
from diplograph.resolve.across.decisions import Decision
from diplograph.schema import load
from diplograph.web import saved
from diplograph.web.columns import Row, columns
from diplograph.web.saved import FILE, Known, save
from diplograph.web.views import Views
from diplograph.workspace import Workspace

ROW = Row(
    "s:1", "d:1", "WARN", "a", "b", "+", "actual", "2024-05-03", None, None, "warned", "A warned B.", False, ("c",)
)


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    folder = tmp_path_factory.mktemp("saved")
    with Workspace(folder / "ws") as workspace:
        workspace.build(sorted(Path(EXAMPLES_DIR / "articles").iterdir())[:6])
        yield workspace
    Embedded(folder / "ws" / "graph").stop()


def started(workspace):
    """The register of a server that was started now."""
    return Views(workspace, load())


@pytest.mark.embedded
def test_a_second_start_reads_no_statement_of_the_ledger(held):
    before = of_register(started(held))
    with closing(sqlite3.connect(held.path / "ledger.sqlite")) as db:
        rows = db.execute("SELECT * FROM statements").fetchall()
        with db:
            db.execute("DELETE FROM statements")
        try:
            views = started(held)
            assert of_register(views) == before == of_graph(views)
            assert views.register.actor("state:france")["name"] == "France"
        finally:
            with db:
                db.executemany(f"INSERT INTO statements VALUES ({','.join('?' * len(rows[0]))})", rows)


@pytest.mark.embedded
@pytest.mark.parametrize("harm", ["missing", "cut", "altered", "format", "release", "other ledger"])
def test_a_file_that_cannot_be_trusted_is_made_anew(held, read, harm, monkeypatch):
    before = of_register(started(held))
    file = held.path / FILE
    whole = file.read_bytes()
    if harm == "missing":
        file.unlink()
    elif harm == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif harm == "altered":
        at = whole.index(before.popitem()[0].encode())
        file.write_bytes(whole[:at] + b"x" + whole[at + 1 :])
    elif harm in ("format", "release"):
        name = {"format": "FORMAT", "release": "__version__"}[harm]
        monkeypatch.setattr(saved, name, getattr(saved, name) * 2)
    else:
        save(held.path, "another", Known(fingerprints={"d:none": ""}, projected=held.ledger.mark("graph")))
    read.clear()
    views = started(held)
    assert of_register(views) == of_graph(views)
    assert read == [None]
    assert of_register(started(held)) == of_graph(views)
    assert read == [None]
    monkeypatch.undo()
    of_register(started(held))


@pytest.mark.embedded
def test_a_second_start_sees_decisions_and_changed_documents_and_reads_no_other(held, read, tmp_path):
    statement = next(iter(of_register(started(held))))
    new = tmp_path / "new.txt"
    read.clear()
    for change in (
        lambda: decide(held.ledger, Decision("reject-statement", statement=statement)),
        lambda: new.write_text("Kenya warned Somalia on 3 May 2024.") and held.record([new]),
        lambda: new.write_text("Kenya praised Somalia. Somalia warned Kenya.") and held.record([new]),
    ):
        change()
        held.project()
        views = started(held)
        assert of_register(views) == of_graph(views)
    assert [len(d) for d in read] == [1, 1, 1]
    assert statement not in of_register(started(held))


def test_what_is_saved_comes_back(tmp_path):
    known = Known(projected="p", fingerprints={"d:1": "f"}, due={"d:2"}, marks={"x": "y"}, against=[("s:1", "s:2")])
    known.columns = columns([ROW], known.book)
    save(tmp_path, "ledger", known)
    assert [p.name for p in tmp_path.iterdir()] == [FILE]
    back = saved.saved(tmp_path, "ledger")
    for name in ("projected", "fingerprints", "due", "marks", "against"):
        assert getattr(back, name) == getattr(known, name)
    assert back.columns.id.tolist() == [b"s:1"]
    assert back.columns.claims.tolist() == known.columns.claims.tolist()
    assert back.book.actors.words == ["a", "b", "c"]
    assert back.book.actors.of("d") == 3


def test_a_folder_that_takes_no_file_costs_time_only(tmp_path):
    save(tmp_path / "none", "ledger", Known())
    assert saved.saved(tmp_path / "none", "ledger") is None
