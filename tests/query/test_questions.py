"""Every saved question answers what the example articles say, on the embedded graph and on a real Neo4j."""

import pytest

from diplograph.query import ask, questions
from tests.query.expected import ABSENT, EXPECTED


def has(rows, wanted):
    return any(all(row[k] == v for k, v in wanted.items()) for row in rows)


def check(graph, ledger, name):
    given, expected = EXPECTED[name]
    answer = ask(graph, ledger, name, dict(given))
    assert answer.cut is None
    for row in expected:
        assert has(answer.rows, row), (row, answer.rows)
    for row in ABSENT.get(name, ()):
        assert not has(answer.rows, row), row
    assert all(list(row) == answer.columns for row in answer.rows)


def test_every_question_has_its_expected_rows():
    assert set(EXPECTED) == set(questions())
    assert all(rows for _, rows in EXPECTED.values())
    assert set(ABSENT) <= set(EXPECTED)


@pytest.mark.embedded
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_embedded_graph_answers(examples, name):
    check(examples.graph, examples.ledger, name)


@pytest.mark.neo4j
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_neo4j_answers(examples, neo4j_examples, name):
    check(neo4j_examples, examples.ledger, name)
