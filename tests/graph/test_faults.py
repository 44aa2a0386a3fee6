"""A wrong query is answered with the server's own words and the place, on both backends."""

from pathlib import Path

import pytest

from diplograph.errors import QueryError
from diplograph.graph import open_graph

WRONG = [
    ("MATCH (a)-[r:WARNS]->(b) RETRUN a", "RETRUN", (1, 26)),
    ("MATCH (a) WITH a\nRETRUN a", "RETRUN", (2, 1)),
    ("MATCH (a:Actor RETURN a", "RETURN", (1, 16)),
    ("MATCH (a:Actor) RETURN foo(a)", "function 'foo'", (1, 24)),
    ("MATCH (a:Actor)\nWHERE a.name = 'b' RETURN b", "not defined", (2, 27)),
]


def said(graph, cypher):
    with pytest.raises(QueryError) as caught:
        graph.read(cypher)
    return str(caught.value)


def the_place_is_shown(graph):
    for cypher, word, (line, column) in WRONG:
        message = said(graph, cypher)
        assert word in message
        first, shown, mark = message.splitlines()
        assert f"(line {line}, column {column})" in first
        assert shown.strip() == cypher.splitlines()[line - 1]
        assert mark.index("^") == column - 1 + 2
        assert "request failed" not in message


def a_mistyped_word_gets_the_right_one(graph):
    assert "did you mean RETURN?" in said(graph, WRONG[0][0])


def faults_of_a_running_query_are_said(graph):
    assert "by zero" in said(graph, "RETURN 1/0")
    assert "missing" in said(graph, "RETURN $missing")
    assert "yesterday" in said(graph, "RETURN date('yesterday')")


CHECKS = [the_place_is_shown, a_mistyped_word_gets_the_right_one, faults_of_a_running_query_are_said]


@pytest.mark.embedded
@pytest.mark.parametrize("check", CHECKS)
def test_on_the_embedded_graph(embedded_graph, check):
    check(embedded_graph)


@pytest.mark.neo4j
def test_on_neo4j(neo4j_target):
    with open_graph(Path("unused"), neo4j_target) as graph:
        for check in CHECKS:
            check(graph)


@pytest.mark.embedded
def test_each_commit_reaches_the_disk(embedded_graph):
    log = embedded_graph._server.root / "server.log"
    assert "txWalFlush 1" in log.read_text()
