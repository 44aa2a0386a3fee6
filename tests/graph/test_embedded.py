"""The embedded server: private, shared, durable, and gone when unused."""

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from diplograph.errors import GraphError, QueryError
from diplograph.graph import Target, open_graph, server
from diplograph.graph.embedded import LINGER_SECONDS, Embedded, answers
from diplograph.graph.locks import alone
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


OPEN = "import sys; from pathlib import Path; from diplograph.graph.embedded import Embedded; Embedded(Path(sys.argv[1])).open()"


def killed_while_starting(folder):
    """A process that is killed after its server began and before that answers; what it left on record."""
    opener = subprocess.Popen([sys.executable, "-c", OPEN, str(folder)])
    while not (folder / "endpoint.json").exists():
        time.sleep(0.01)
    opener.kill()
    opener.wait()
    return json.loads((folder / "endpoint.json").read_text())


def test_a_kill_while_the_server_starts_harms_nothing(tmp_path):
    left = killed_while_starting(tmp_path)
    assert not answers(left)
    with open_graph(tmp_path) as graph:
        assert graph.read("RETURN 1 AS n").rows == [{"n": 1}]
    assert json.loads((tmp_path / "endpoint.json").read_text()) == left  # the same server, not a second one
    Embedded(tmp_path).stop()


def test_a_server_killed_while_it_starts_is_replaced(tmp_path):
    left = killed_while_starting(tmp_path)
    os.kill(left["pid"], signal.SIGKILL)
    with open_graph(tmp_path) as graph:
        assert graph.read("RETURN 1 AS n").rows == [{"n": 1}]
    Embedded(tmp_path).stop()


def test_a_record_cut_off_by_a_kill_is_no_obstacle(tmp_path):
    (tmp_path / "endpoint.json").write_text('{"uri": "bolt://127')
    with open_graph(tmp_path) as graph:
        assert graph.read("RETURN 1 AS n").rows == [{"n": 1}]
    Embedded(tmp_path).stop()


def test_a_server_that_is_stopping_is_waited_for(tmp_path):
    server = Embedded(tmp_path)
    first = server.open()
    os.kill(first["pid"], signal.SIGTERM)
    second = server.open()
    assert answers(second)
    server.stop()
    assert not answers(second)


def test_a_reused_process_id_is_left_alone(tmp_path):
    """The record of a server that is gone names a process that is now somebody else's."""
    server = Embedded(tmp_path)
    with subprocess.Popen(["sleep", "60"]) as other:
        uri, password = "bolt://127.0.0.1:9", {"root": "x", "reader": "x"}
        (tmp_path / "endpoint.json").write_text(json.dumps({"uri": uri, "password": password, "pid": other.pid}))
        server.stop()
        assert other.poll() is None
        other.kill()


def lives(pid):
    """Whether a process runs; one that ended and was not yet waited for has no command line."""
    line = Path(f"/proc/{pid}/cmdline")
    return line.exists() and line.read_bytes() != b""


def test_an_endless_query_is_ended_and_the_graph_goes_on(workspace):
    """The engine's own limit does not see a computation that touches no record."""
    endless = (
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b % 7 = 9 RETURN count(*) AS n"
    )
    before = Embedded(workspace.path / "graph").open()["pid"]
    begun = time.monotonic()
    with pytest.raises(QueryError, match="stopped after 1 s"):
        workspace.graph.read(endless, seconds=1)
    assert time.monotonic() - begun < 30
    assert not lives(before), "the computation must not go on"
    assert workspace.query("MATCH (d:Document) RETURN count(d) AS n") == [{"n": 1}]


def test_a_reader_meets_a_killed_server_again(workspace):
    pid = Embedded(workspace.path / "graph").open()["pid"]
    assert workspace.query("RETURN 1 AS n") == [{"n": 1}]
    os.kill(pid, signal.SIGKILL)
    assert workspace.query("MATCH (d:Document) RETURN count(d) AS n") == [{"n": 1}]


def test_one_process_may_open_it_twice_and_close_it_once(workspace):
    open_graph(workspace.path / "graph").close()
    time.sleep(LINGER_SECONDS + 4)
    endpoint = json.loads((workspace.path / "graph" / "endpoint.json").read_text())
    assert answers(endpoint), "the workspace still uses it"


def test_a_server_whose_folder_was_deleted_goes(tmp_path):
    pid = Embedded(tmp_path / "graph").open()["pid"]
    shutil.rmtree(tmp_path / "graph")
    end = time.monotonic() + LINGER_SECONDS + 30
    while lives(pid) and time.monotonic() < end:
        time.sleep(0.5)
    assert not lives(pid)


def test_who_does_not_wait_leaves_the_writing_to_another(workspace):
    (workspace.path.parent / "b.txt").write_text("Kenya warned Uganda on Tuesday.")
    workspace.record([workspace.path.parent / "b.txt"])
    count = "MATCH (d:Document) RETURN count(d) AS n"
    with alone(workspace.path / ".projecting"), Workspace(workspace.path) as other:
        assert other.query(count) == [{"n": 1}]
    with Workspace(workspace.path) as other:
        assert other.query(count) == [{"n": 2}]


def test_an_unreachable_neo4j_is_said():
    with pytest.raises(GraphError, match="no Neo4j answers at"):
        open_graph(Path("unused"), Target("bolt://127.0.0.1:9"))


def test_who_comes_as_the_server_is_about_to_leave_is_served(tmp_path, monkeypatch):
    """One who signs in after the last look but before we say that we are gone believes that we are there."""
    users, ready, done = tmp_path / "users", tmp_path / "ready", threading.Event()
    users.mkdir()
    ready.write_text(str(os.getpid()))
    looked, used = [], server._used

    def look(folder):
        if not ready.exists() and not looked:
            (users / f"{os.getpid()}-late").touch()
            looked.append(folder)
        return used(folder)

    monkeypatch.setattr(server, "_used", look)
    serving = threading.Thread(target=server._serve, args=(done, ready, str(users), 1))
    serving.start()
    serving.join(3.5)
    assert looked
    assert serving.is_alive()
    assert ready.read_text() == str(os.getpid())
    (users / f"{os.getpid()}-late").unlink()
    serving.join(5)
    assert not serving.is_alive()
    assert not ready.exists()
