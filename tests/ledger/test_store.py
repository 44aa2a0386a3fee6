"""The ledger by itself: documents by their id, and what it remembers."""

from contextlib import closing

import pytest

from diplograph.ledger import Ledger
from diplograph.model import Document, Extraction
from diplograph.resolve.across.decisions import Decision, write_decisions


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "ledger.sqlite"
    with closing(Ledger(path)) as ledger:
        for name in ("d:1a", "d:1b", "d:2"):
            ledger.record(Extraction(Document(name, "Text.", path=f"{name}.txt"), (), (), ()))
    return path


@pytest.mark.parametrize(("key", "found"), [("d:1b", "d:1b"), ("d:2.txt", "d:2"), ("d:1", "d:1a"), ("d:3", None)])
def test_a_document_is_found_by_id_path_or_the_start_of_its_id(path, key, found):
    with closing(Ledger(path)) as ledger:
        document = ledger.document(key)
        assert (document.id if document else None) == found


def test_a_document_is_found_by_its_id_without_reading_the_others(path):
    with closing(Ledger(path)) as ledger:
        asked = []
        ledger._db.set_trace_callback(asked.append)
        ledger.document("d:1b")
        ledger._db.set_trace_callback(None)
        plans = [ledger._db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall() for sql in asked]
    assert [row[3].split()[0] for plan in plans for row in plan] == ["SEARCH"]


def test_it_remembers_until_anyone_changes_the_ledger_or_the_decisions(path):
    read = []

    def count(ledger):
        return ledger.remember("documents", lambda: read.append(0) or ledger.status()["documents"])

    with closing(Ledger(path)) as one, closing(Ledger(path)) as other:
        assert [count(one), count(one), count(other)] == [3, 3, 3]
        assert len(read) == 1
        other.record(Extraction(Document("d:9", "More."), (), (), ()))
        assert count(one) == 4
        write_decisions(path.with_name("decisions.yaml"), [Decision("merge", "a", "b")])
        count(one)
        assert len(read) == 3
