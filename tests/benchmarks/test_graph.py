"""The graph benchmark, small: the corpus is the same every time, and both loaders write the same graph."""

from contextlib import closing

import pytest
from tests.graph.test_state import dump

from benchmarks import graph, graph_corpus, graph_plain
from diplograph.graph import open_graph, project
from diplograph.graph.embedded import Embedded
from diplograph.ledger import Ledger
from diplograph.query import questions
from diplograph.schema import load

SCALE = 1 / 1000


def test_the_corpus_is_the_same_every_time(tmp_path):
    found = []
    for name in ("one", "two"):
        with closing(Ledger(tmp_path / name)) as ledger:
            graph_corpus.write(ledger, load(), SCALE)
            found.append((list(ledger.documents()), list(ledger.statements()), ledger.links()))
            status = ledger.status()
    assert found[0] == found[1]
    assert (status["documents"], status["sentences"], status["statements"]) == (50, 300, 400)


@pytest.mark.embedded
def test_the_plain_loader_writes_the_same_graph(tmp_path):
    with closing(Ledger(tmp_path / "ledger.sqlite")) as ledger:
        graph_corpus.write(ledger, load(), SCALE)
        ledger.set_links([])
        dumps = []
        for name in ("ours", "plain"):
            with open_graph(tmp_path / name) as held:
                if name == "ours":
                    project(held, ledger, load())
                else:
                    graph_plain.merge_all(held, graph_plain.batches(ledger, load(), list(ledger.fingerprints())))
                held.write("MATCH (n:Document) SET n.fingerprint = ''")
                held.write("MATCH (n:Statement) SET n.contested = false")
                dumps.append(dump(held))
            Embedded(tmp_path / name).stop()
    assert dumps[0] == dumps[1]


@pytest.mark.embedded
def test_it_measures_every_question_and_both_loaders(tmp_path):
    found = graph.main(["--scale", str(SCALE), "--rounds", "1", "--only", "embedded", "--folder", str(tmp_path)])
    embedded = found["embedded"]
    assert {key.partition("/")[0] for key in embedded["questions"]} == set(questions())
    assert embedded["times_as_fast_as_plain"] > 0
    assert embedded["new_statements"] == 24
    assert 100 < embedded["server_peak_memory_mb"] < 1024
