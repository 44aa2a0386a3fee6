"""compose.yaml: a real server takes every setting, and they close what a reading session leaves open."""

from pathlib import Path

import pytest
import yaml
from neo4j import READ_ACCESS, GraphDatabase
from neo4j.exceptions import Neo4jError

from tests.servers.local import CONF, LTS, neo4j_server

COMPOSE = yaml.safe_load((Path(__file__).parents[2] / "compose.yaml").read_text())
SERVICE = COMPOSE["services"]["neo4j"]


def settings():
    """The environment as the image's entry point reads it: _ is a dot, __ an underscore."""
    for name, value in SERVICE["environment"].items():
        if name != "NEO4J_AUTH":
            key = name.removeprefix("NEO4J_").replace("__", "\0").replace("_", ".").replace("\0", "_")
            if f"{key}=" not in CONF:
                yield f"{key}={value}\n"


def test_the_image_is_the_tested_release_and_only_this_machine_reaches_it():
    assert SERVICE["image"] == f"neo4j:{LTS}"
    assert all(port.startswith("127.0.0.1:") for port in SERVICE["ports"])


@pytest.mark.neo4j
def test_a_server_takes_the_settings_and_reaches_out_to_nobody():
    with (
        neo4j_server(LTS, "".join(settings())) as target,
        GraphDatabase.driver(target.uri, auth=(target.user, target.password)) as driver,
        driver.session(database="neo4j", default_access_mode=READ_ACCESS) as session,
    ):
        for source in ("http://127.0.0.1:9/x.csv", "file:///etc/passwd"):
            with pytest.raises(Neo4jError, match=r"(?i)block|not allowed|disabled|property|access"):
                session.run("LOAD CSV FROM $source AS row RETURN row", source=source).consume()
        found = session.run("SHOW SETTINGS 'db.transaction.timeout' YIELD value").single(strict=True)
        assert found["value"] == "10m"
