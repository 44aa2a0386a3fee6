"""The embedded server: private, shared, durable, and gone when unused."""

import os
import signal
import stat
import time
from pathlib import Path

import pytest

from diplograph.errors import GraphError
from diplograph.graph import Target, open_graph
from diplograph.graph.embedded import LINGER_SECONDS, Embedded, answers
from diplograph.workspace import Workspace

pytestmark = pytest.mark.embedded
TEXT = "Kenya condemned Somalia on Monday. Chad supports Niger."


@pytest.fixture
def workspace(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(TEXT)
    with Workspace(tmp_path / "ws") as held:
        held.build([article])
        yield held
    Embedded(tmp_path / "ws" / "graph").stop()


def test_passwords_are_private_and_in_no_process_list(workspace):
    secret = workspace.path / "graph" / ".passwords"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    endpoint = Embedded(workspace.path / "graph").open()
    line = Path(f"/proc/{endpoint['pid']}/cmdline").read_bytes() + Path(f"/proc/{endpoint['pid']}/environ").read_bytes()
    for password in endpoint["password"].values():
        assert password.encode() not in line
    assert endpoint["uri"].startswith("bolt://127.0.0.1:")


def test_two_openings_share_one_server(workspace):
    with open_graph(workspace.path / "graph") as other:
        assert other.read("MATCH (d:Document) RETURN count(d) AS n").rows == [{"n": 1}]


def test_kill_nine_loses_nothing_acknowledged(workspace):
    endpoint = Embedded(workspace.path / "graph").open()
    os.kill(endpoint["pid"], signal.SIGKILL)
    time.sleep(0.5)
    workspace.close()
    with Workspace(workspace.path, create=False) as again:
        assert {r["n"] for r in again.query("MATCH (s:Statement) RETURN count(s) AS n")} == {2}


def test_the_server_goes_when_nobody_uses_it(tmp_path):
    server = Embedded(tmp_path / "graph")
    endpoint = server.open()
    server.close()
    end = time.monotonic() + LINGER_SECONDS + 30
    while answers(endpoint) and time.monotonic() < end:
        time.sleep(0.5)
    assert not answers(endpoint)


def test_an_unreachable_neo4j_is_said():
    with pytest.raises(GraphError, match="no Neo4j answers at"):
        open_graph(Path("unused"), Target("bolt://127.0.0.1:9"))
