"""One contract for every backend: the same answers row by row, on the embedded graph and on a real Neo4j."""

import contextlib

import pytest

from diplograph.errors import QueryError, UnknownName
from diplograph.graph import project, rebuild
from diplograph.query import ask, questions
from diplograph.schema import load

GIVEN = {
    "actor": {
        "led-to": "Egypt",
        "path": "Egypt",
        "part-of": "Security Council",
        "said-about": "Nasser",
        "spokespersons": "United States",
        "tone": "Egypt",
    },
    "other": {"path": "Anthony Eden", "tone": "Britain"},
    "on": {"worsened": "1956-07-26"},
    "since": {"new-since": "1956-09-10"},
}
HOSTILE = [
    "CREATE (n:Actor {id: 'x'}) RETURN n",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n:Actor) SET n.name = 'x' RETURN n",
    "MERGE (n:Actor {id: 'x'}) RETURN n",
    "MATCH (n) REMOVE n.name RETURN n",
    "DROP INDEX actor_type",
    "CREATE INDEX x FOR (n:Actor) ON (n.x)",
    "LOAD CSV FROM 'http://127.0.0.1:1/x' AS row RETURN row",
    "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "CALL dbms.listConfig()",
    "CALL db.clearQueryCaches()",
    "SHOW DATABASES",
    "TERMINATE TRANSACTIONS 'x'",
    "MATCH (n) FOREACH (x IN [1] | SET n.y = x)",
    "/* MATCH */ CREATE (n) // MATCH",
    "RETURN 1 UNION CREATE (n) RETURN 1",
    "PROFILE MATCH (n) RETURN n",
    "ALTER USER neo4j SET PASSWORD 'x'",
    "MATCH (n:Actor) CALL (n) { SET n.x = 1 } RETURN n",
    "CALL { CREATE (n:Actor {id: 'x'}) RETURN n } RETURN n",
    "MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 1 ROWS RETURN 1",
    "MATCH (n:Actor) RETURN n; CREATE (n:Actor {id: 'x'})",
    "CRE/* */ATE (n:Actor {id: 'x'}) RETURN n",
    "\\u0043REATE (n:Actor {id: 'x'}) RETURN n",
    "\\u004COAD CSV FROM 'http://127.0.0.1:1/x' AS row RETURN row",
    "LOAD/**/CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "CALL `db`.`clearQueryCaches`()",
    "CALL/**/dbms.listConfig()",
    "CALL apoc.load.json('http://127.0.0.1:1/x')",
    "CALL sql('DELETE FROM Actor')",
    "EXPLAIN CREATE (n) RETURN n",
    "CYPHER runtime=slotted CREATE (n) RETURN n",
    "USE system SHOW USERS",
    "CREATE USER eve SET PASSWORD 'password1'",
    "GRANT ROLE admin TO neo4j",
    "CREATE DATABASE other",
    "STOP DATABASE neo4j",
    "CREATE CONSTRAINT x FOR (n:Actor) REQUIRE n.x IS UNIQUE",
    "CREATE ALIAS x FOR DATABASE neo4j",
    "MATCH (a:Actor) WITH a LIMIT 1 MERGE (a)-[:ADMIRES]->(a) RETURN a",
    "",
]


def parameters(name: str) -> dict[str, str]:
    return {p: by[name] for p, by in GIVEN.items() if name in by}


def answer(graph, ledger, name):
    try:
        return ask(graph, ledger, name, parameters(name)).rows
    except UnknownName as error:
        return str(error)


@pytest.mark.embedded
@pytest.mark.parametrize("name", sorted(questions()))
def test_every_question_runs_on_the_embedded_graph(examples, name):
    found = ask(examples.graph, examples.ledger, name, parameters(name) if name != "part-of" else {"actor": "Egypt"})
    assert found.cut is None
    for row in found.rows:
        assert list(row) == found.columns


@pytest.mark.neo4j
@pytest.mark.parametrize("name", sorted(set(questions()) - {"part-of", "path"}))
def test_neo4j_answers_the_same_rows(examples, neo4j_examples, name):
    ours, theirs = (answer(g, examples.ledger, name) for g in (examples.graph, neo4j_examples))
    assert rounded(ours) == rounded(theirs)


def rounded(found):
    """Floats to nine digits: the two servers add them up in different orders."""
    if isinstance(found, float):
        return round(found, 9)
    if isinstance(found, dict):
        return {k: rounded(v) for k, v in found.items()}
    return [rounded(x) for x in found] if isinstance(found, list) else found


@pytest.mark.neo4j
def test_shortest_paths_have_the_same_length(examples, neo4j_examples):
    lengths = [answer(g, examples.ledger, "path")[0]["steps"] for g in (examples.graph, neo4j_examples)]
    assert lengths[0] == lengths[1]


@pytest.mark.embedded
@pytest.mark.parametrize("cypher", HOSTILE)
def test_hostile_queries_are_refused_on_the_embedded_graph(examples, cypher):
    with pytest.raises(QueryError):
        examples.graph.read(cypher)


@pytest.mark.neo4j
@pytest.mark.parametrize("cypher", HOSTILE)
def test_hostile_queries_are_refused_on_neo4j(neo4j_examples, cypher):
    with pytest.raises(QueryError):
        neo4j_examples.read(cypher)


@pytest.mark.neo4j
@pytest.mark.embedded
def test_after_all_hostile_queries_the_graph_is_what_it_was(examples, neo4j_examples):
    for graph in (examples.graph, neo4j_examples):
        before = counts(graph)
        for cypher in HOSTILE:
            with pytest.raises(QueryError):
                graph.read(cypher)
        assert counts(graph) == before


@pytest.mark.embedded
@pytest.mark.parametrize("cypher", [c for c in HOSTILE if c])
def test_beneath_the_check_of_words_the_engine_lets_the_reader_change_nothing(examples, cypher):
    from neo4j.exceptions import Neo4jError

    before = counts(examples.graph)
    with examples.graph._reader.session(database="neo4j") as session, contextlib.suppress(Neo4jError):
        session.run(cypher).consume()
    assert counts(examples.graph) == before


@pytest.mark.embedded
def test_words_of_writing_in_strings_and_names_are_no_writing(examples):
    found = examples.graph.read("MATCH (a:Actor) WHERE a.name CONTAINS 'SET DELETE' RETURN a.name AS set LIMIT 1")
    assert found.rows == []


@pytest.mark.embedded
def test_the_engine_itself_refuses_the_reader(examples):
    """Beneath the check of words: the reader's user may not write."""
    from neo4j.exceptions import Neo4jError

    with examples.graph._reader.session(database="neo4j") as session, pytest.raises(Neo4jError):
        session.run("CREATE (n:Actor {id: 'hostile'})").consume()


@pytest.mark.embedded
def test_rows_are_bounded_and_it_is_said(examples):
    found = examples.graph.read("MATCH (s:Statement) RETURN s.id AS id ORDER BY id", limit=3)
    assert len(found.rows) == 3
    assert "first 3 rows" in found.cut


def counts(graph):
    labels = ("Actor", "Document", "Sentence", "Statement")
    nodes = {x: graph.read(f"MATCH (n:{x}) RETURN count(n) AS n").rows[0]["n"] for x in labels}
    return nodes | {"edges": graph.read("MATCH ()-[r]->() RETURN count(r) AS n").rows[0]["n"]}


@pytest.mark.embedded
def test_projecting_again_and_rebuilding_change_nothing(examples):
    before = counts(examples.graph)
    examples.ledger.touch_all()
    project(examples.graph, examples.ledger, load())
    assert counts(examples.graph) == before
    rebuild(examples.graph, examples.ledger, load())
    assert counts(examples.graph) == before
    assert before["Statement"] == examples.ledger.status()["statements"]


@pytest.mark.neo4j
def test_neo4j_holds_the_same_graph(examples, neo4j_examples):
    assert counts(neo4j_examples) == counts(examples.graph)


@pytest.mark.embedded
def test_every_statement_has_its_evidence(examples):
    lonely = examples.graph.read("MATCH (s:Statement) WHERE NOT (s)-[:EVIDENCE]->(:Sentence) RETURN count(s) AS n").rows
    assert lonely == [{"n": 0}]
    edges = examples.graph.read("MATCH (:Actor)-[r]->(:Actor) WHERE r.evidence IS NULL RETURN count(r) AS n").rows
    assert edges == [{"n": 0}]
