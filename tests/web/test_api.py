"""The API keeps its own description, whatever is asked of it."""

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance

from diplograph.web.access import Access
from diplograph.web.app import create_app

pytestmark = pytest.mark.embedded
THEIRS = Access(frozenset({"testserver", "localhost"}))


def test_every_answer_is_as_described(examples):
    examples.graph.read("RETURN 1 AS n")
    described = schemathesis.openapi.from_asgi("/api/openapi.json", create_app(examples, THEIRS))
    checks = [not_a_server_error, response_schema_conformance, status_code_conformance]
    asked = []
    for found in described.get_all_operations():
        operation = found.ok()
        asked.append(operation.path)

        @given(case=operation.as_strategy())
        @settings(
            max_examples=20, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
        )
        def holds(case):
            case.call_and_validate(checks=checks)

        holds()
    assert sorted(asked) == [
        "/api/actor/{actor_id}", "/api/compare", "/api/document/{document_id}", "/api/graph", "/api/paths", "/api/question/{name}",
        "/api/questions", "/api/review", "/api/search", "/api/statements", "/api/timeline",
    ]  # fmt: skip
