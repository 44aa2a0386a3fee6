"""What is kept holds until the graph changes, and is made once however many ask for it together."""

import gc
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from diplograph.errors import QueryError
from diplograph.graph import Graph
from diplograph.schema import load
from diplograph.web.app import create_app
from diplograph.web.kept import Kept
from diplograph.web.views import Views

pytestmark = pytest.mark.embedded


@pytest.fixture
def kept(examples):
    return Kept(examples.path, most=3)


def test_of_those_who_come_together_one_makes_it(kept):
    begun, go_on, made = threading.Event(), threading.Event(), []

    def make():
        begun.set()
        assert go_on.wait(20)
        made.append(True)
        return len(made)

    found = []
    threads = [threading.Thread(target=lambda: found.append(kept.once("key", make))) for _ in range(4)]
    threads[0].start()
    assert begun.wait(20)
    for thread in threads[1:]:
        thread.start()
    go_on.set()
    for thread in threads:
        thread.join(20)
    assert found == [1, 1, 1, 1]


def test_what_failed_is_tried_again(kept):
    def fail():
        raise QueryError("no")

    with pytest.raises(QueryError):
        kept.once("key", fail)
    assert kept.once("key", lambda: "now") == "now"
    assert kept.once("key", fail) == "now"


def test_the_oldest_goes_first_and_a_change_ends_all(kept, monkeypatch):
    for name in "abcd":
        kept.once(name, lambda name=name: name)
    assert kept.once("a", lambda: "anew") == "anew"
    assert kept.once("d", lambda: "anew") == "d"
    monkeypatch.setattr(kept, "stamp", lambda: "changed")
    assert kept.once("d", lambda: "anew") == "anew"


def test_warming_makes_what_the_first_pages_ask_for(examples):
    views = Views(examples, load())
    views.warm()
    assert {"start", "names", "timeline", "counts", "ends", "pairs"} <= set(views.kept._held)


@pytest.fixture
def warmed(examples):
    """The explorer, warmed up; what that exempts from garbage collection is looked through again afterwards."""
    gc.unfreeze()
    app = create_app(examples)
    app.state.warm()
    yield app
    gc.unfreeze()


def test_once_warm_the_first_pages_ask_the_graph_nothing(warmed, monkeypatch):

    def ask(*_, **__):
        raise QueryError("the graph was asked")

    monkeypatch.setattr(Graph, "read", ask)
    with TestClient(warmed, base_url="http://localhost") as client:
        for path in ("/", "/graph", "/statements", "/api/graph", "/api/statements", "/api/timeline"):
            answer = client.get(path)
            assert (answer.status_code, "was asked" in answer.text) == (200, False), path
        assert client.get("/api/statements?contested=1").status_code == 400


def test_no_page_is_read_beyond_the_end_of_the_list(warmed):
    held = warmed.state.warm.args[0].views.kept._held
    pages = [value for key, (_, value) in held.items() if key[0] == "page"]
    assert len(pages) > 1
    assert all(p.statements for p in pages)
    assert [bool(p.next) for p in pages] == [True] * (len(pages) - 1) + [False]


@pytest.mark.usefixtures("warmed")
def test_what_is_held_for_good_is_not_looked_through_for_garbage():
    assert gc.get_freeze_count() > 10_000


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="threads are counted as Linux tells them")
def test_the_explorer_counts_in_one_thread():
    counted = """
import os, sys
from diplograph.cli import app, explore_commands
assert "numpy" not in sys.modules
explore_commands.one_thread()
import numpy
numpy.linalg.inv(numpy.eye(400) + 1)
print(len(os.listdir("/proc/self/task")))
"""
    free = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")}
    said = subprocess.run([sys.executable, "-c", counted], capture_output=True, text=True, env=free, check=True)
    assert said.stdout.strip() == "1"
