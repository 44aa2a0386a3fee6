"""What is kept holds until the graph changes, and is made once however many ask for it together."""

import threading

import pytest

from diplograph.errors import QueryError
from diplograph.schema import load
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
