"""Building: idempotent, replaceable, resumable."""

import gzip
from contextlib import closing

import pytest

from diplograph.config import Options
from diplograph.engine import build
from diplograph.errors import WorkspaceError
from diplograph.ledger import Ledger
from diplograph.read import ReadOptions

A = "Kenya condemned Somalia on Monday. William Ruto met Abiy Ahmed in Nairobi."
B = "Chad supports Niger in the dispute over the border, the government of Chad said."


@pytest.fixture
def ledger(tmp_path):
    with closing(Ledger(tmp_path / "ledger.sqlite")) as opened:
        yield opened


def run(ledger, *paths, jobs=1):
    return build(ledger, paths, ReadOptions(), Options(jobs=jobs))


def test_building_twice_changes_nothing(ledger, tmp_path):
    (tmp_path / "a.txt").write_text(A)
    first = run(ledger, tmp_path / "a.txt")
    before = list(ledger.statements())
    again = run(ledger, tmp_path / "a.txt")
    assert (first.new, again.new, again.unchanged) == (1, 0, 1)
    assert list(ledger.statements()) == before


def test_a_changed_file_replaces_only_its_own(ledger, tmp_path):
    (tmp_path / "a.txt").write_text(A)
    (tmp_path / "b.txt").write_text(B)
    run(ledger, tmp_path / "a.txt", tmp_path / "b.txt")
    others = {s.id for d in ledger.documents() if d.path.endswith("b.txt") for s in ledger.statements(d.id)}
    (tmp_path / "a.txt").write_text(A.replace("Somalia", "Eritrea"))
    counts = run(ledger, tmp_path / "a.txt", tmp_path / "b.txt")
    assert (counts.updated, counts.unchanged) == (1, 1)
    now = list(ledger.statements())
    assert others <= {s.id for s in now}
    assert "Somalia" not in {s.object.name for s in now if s.object}
    assert len(list(ledger.documents())) == 2


def test_a_stopped_build_goes_on(ledger, tmp_path):
    for n in range(4):
        (tmp_path / f"{n}.txt").write_text(A + f" Report number {n} ends.")

    def stop(counts):
        if counts.new == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(ledger, [tmp_path], ReadOptions(), Options(batch_size=1), stop)
    counts = run(ledger, tmp_path)
    assert (counts.unchanged, counts.new) == (2, 2)


def test_duplicates_and_failures_are_counted(ledger, tmp_path):
    (tmp_path / "a.txt").write_text(A)
    (tmp_path / "copy.txt").write_text(A)
    (tmp_path / "empty.txt").write_text("")
    with gzip.open(tmp_path / "b.txt.gz", "wt") as out:
        out.write(B)
    counts = run(ledger, tmp_path)
    assert (counts.new, counts.duplicate, counts.failed) == (2, 1, 1)
    assert counts.failures[0].path.endswith("empty.txt")


def test_processes_give_what_one_gives(ledger, tmp_path):
    for n in range(6):
        (tmp_path / f"{n}.txt").write_text(A + f" Report number {n} ends.")
    run(ledger, *(tmp_path / f"{n}.txt" for n in range(6)))
    with closing(Ledger(tmp_path / "other.sqlite")) as other:
        run(other, *(tmp_path / f"{n}.txt" for n in range(6)), jobs=2)
        assert list(ledger.statements()) == list(other.statements())


def test_reprints_corroborate_nothing(examples):
    by_id = {s.id: s for s in examples.ledger.statements()}
    paths = {d.id: d.path for d in examples.ledger.documents()}
    for link in examples.ledger.links():
        if link.type == "CORROBORATES":
            ends = {paths[by_id[x].document].rpartition("/")[2][:2] for x in (link.source, link.target)}
            assert ends != {"03"}


def test_a_file_that_is_no_ledger_is_said(tmp_path):
    (tmp_path / "x.sqlite").write_text("this is no database, only text that is long enough to be read as one" * 20)
    with pytest.raises(WorkspaceError, match="no ledger"):
        Ledger(tmp_path / "x.sqlite")
