"""The explorer on a real Neo4j says what it says on the embedded graph."""

import pytest
from fastapi.testclient import TestClient

from diplograph.web.app import create_app

pytestmark = [pytest.mark.neo4j, pytest.mark.embedded]
ANSWERS = [
    "/api/graph",
    "/api/graph?actor=state:egypt&expand=state:france&tone=conflict",
    "/api/graph?question=accusations",
    "/api/graph?path=person:robert-menzies&path=state:soviet-union",
    "/api/statements?page=2",
    "/api/statements?claimant=person:gamal-abdel-nasser",
    "/api/statements?actor=state:egypt&tone=neutral",
    "/api/statements?contested=1",
    "/api/timeline",
]
PAGES = [
    "/", "/actor/state:egypt", "/dyad/state:egypt/state:united-kingdom", "/search?q=canal", "/graph.svg",
    "/paths?from=Menzies&to=Egypt", "/console?q=MATCH+(a:Actor)+RETURN+a.name+LIMIT+3",
    "/compare?from1=1956-07-01&to1=1956-08-15&from2=1956-08-16&to2=1956-10-31",
]  # fmt: skip


@pytest.mark.usefixtures("neo4j_examples")
def test_answers_are_those_of_the_embedded_graph(examples, neo4j_workspace):
    with (
        TestClient(create_app(examples), base_url="http://localhost") as here,
        TestClient(create_app(neo4j_workspace), base_url="http://localhost") as there,
    ):
        for link in ANSWERS:
            answer = here.get(link)
            assert answer.status_code == 200, link
            assert there.get(link).json() == answer.json(), link
        for link in PAGES:
            assert there.get(link).status_code == 200, link
