"""The embedded graph: a local child process that any number of processes share, gone when the last one leaves."""

import contextlib
import fcntl
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from diplograph.config import QUERY_SECONDS, SERVER_HEAP, SERVER_PAGES
from diplograph.errors import GraphError
from diplograph.graph.locks import locked

if TYPE_CHECKING:
    from neo4j import Driver

DATABASE = "neo4j"
START_SECONDS = 90
LINGER_SECONDS = 8
"""How long the server waits for a next command after its last user left."""
_RECORD = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]


def _group(access: list[str], records: list[str], timeout: int = -1) -> dict[str, Any]:
    return {"resultSetLimit": -1, "readTimeout": timeout, "access": access, "types": {"*": {"access": records}}}


def _groups() -> dict[str, Any]:
    """The engine's rights: it has no reader of its own, and a user in an unknown group reads nothing."""
    everything = ["updateSecurity", "updateSchema", "updateDatabaseSettings"]
    reader = _group([], ["readRecord"], int(QUERY_SECONDS * 500))  # the engine cuts off after up to twice as long
    return {
        "version": 2,
        "databases": {
            "*": {"groups": {"admin": _group(everything, _RECORD), "*": _group([], [])}},
            DATABASE: {"groups": {"reader": reader}},
        },
    }


class Embedded:
    """The server of one workspace's graph folder."""

    def __init__(self, root: Path) -> None:
        if find_spec("arcadedb_embedded") is None:
            raise GraphError(
                "the embedded graph has no build for this machine (it needs glibc 2.34, macOS on ARM, or Windows); "
                "point to a Neo4j with --neo4j URI or NEO4J_URI. extract, the ledger and export work without a graph."
            )
        self.root = root.absolute()
        self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._users = self.root / "users"
        self._users.mkdir(exist_ok=True)
        self._mine = self._users / f"{os.getpid()}-{secrets.token_hex(4)}"  # a process may open it more than once

    def open(self) -> dict[str, Any]:
        """The running server's address and passwords; starts it where none runs, waits for one that starts or stops."""
        with (self.root / ".lock").open("w") as lock:  # two processes that start at once must not start two servers
            fcntl.flock(lock, fcntl.LOCK_EX)
            self._mine.touch()
            end = time.monotonic() + START_SECONDS
            while time.monotonic() < end:
                endpoint = self._endpoint()
                if endpoint is not None and self._ready(endpoint):
                    return endpoint
                with (self.root / ".alive").open("w") as alive:
                    if locked(alive):
                        return self._start(alive)
                time.sleep(0.1)
        pid = endpoint["pid"] if endpoint is not None else "unknown"
        raise GraphError(f"the embedded graph (process {pid}) does not answer; its log: {self.root / 'server.log'}")

    def close(self) -> None:
        """Leave; the server stops by itself a moment after its last user."""
        self._mine.unlink(missing_ok=True)

    def stop(self, seconds: float = 30) -> None:
        """Stop the server now, whoever uses it; nothing happens where none runs."""
        end = time.monotonic() + seconds
        while self._alive():  # only then is the recorded process ours: an id may be reused
            endpoint = self._endpoint()
            if endpoint is not None:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(endpoint["pid"], signal.SIGTERM if time.monotonic() < end else signal.SIGKILL)
            time.sleep(0.2)
        (self.root / "endpoint.json").unlink(missing_ok=True)

    def _endpoint(self) -> dict[str, Any] | None:
        try:
            found: dict[str, Any] = json.loads((self.root / "endpoint.json").read_text())
        except (FileNotFoundError, json.JSONDecodeError):  # none yet, or its writer was killed halfway
            return None
        return found

    def _ready(self, endpoint: dict[str, Any]) -> bool:
        """Whether it answers and stays: it listens a moment before its users are made, and after it was told to stop."""
        return self._says_ready(endpoint) and answers(endpoint) and self._says_ready(endpoint)

    def _says_ready(self, endpoint: dict[str, Any]) -> bool:
        with contextlib.suppress(FileNotFoundError):
            return (self.root / "ready").read_text() == str(endpoint["pid"])
        return False

    def _alive(self) -> bool:
        """Whether a server lives, starting and stopping included: it holds this lock until the kernel takes it away."""
        with (self.root / ".alive").open("w") as alive:
            return not locked(alive)

    def _start(self, alive: IO[str]) -> dict[str, Any]:
        """Start a server that inherits the lock. Its address is on record before it begins: we may be killed meanwhile."""
        passwords = self._passwords()
        bolt, http = _free_ports(2)
        want = {
            "root": str(self.root), "heap": SERVER_HEAP, "pages": SERVER_PAGES, "bolt": bolt, "http": http, "passwords": passwords,
            "database": DATABASE, "users": str(self._users), "linger": LINGER_SECONDS,
        }  # fmt: skip
        log = self.root / "server.log"
        with log.open("a") as out:
            child = subprocess.Popen(
                [sys.executable, "-m", "diplograph.graph.server"], stdin=subprocess.PIPE, stdout=out, text=True,
                stderr=subprocess.STDOUT, start_new_session=True, cwd=self.root, pass_fds=(alive.fileno(),),
            )  # fmt: skip
        endpoint = {"uri": f"bolt://127.0.0.1:{bolt}", "password": passwords, "pid": child.pid}
        _private(self.root / "endpoint.json", json.dumps(endpoint))
        assert child.stdin is not None
        child.stdin.write(json.dumps(want) + "\n")
        child.stdin.close()
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and child.poll() is None:
            if self._ready(endpoint):
                child.returncode = 0  # it outlives us on purpose: no warning about a child still running
                return endpoint
            time.sleep(0.1)
        child.kill()
        child.wait()
        raise GraphError(f"the embedded graph did not start; its log: {log}")

    def _passwords(self) -> dict[str, str]:
        secret = self.root / ".passwords"
        if not secret.exists():
            _private(secret, json.dumps({name: secrets.token_urlsafe(18) for name in ("root", "reader")}))
            (self.root / "config").mkdir(exist_ok=True)
            (self.root / "config" / "server-groups.json").write_text(json.dumps(_groups()))
        loaded: dict[str, str] = json.loads(secret.read_text())
        return loaded


def driver(endpoint: dict[str, Any], user: str = "root") -> "Driver":
    """The official driver for a running embedded server."""
    from neo4j import GraphDatabase

    return GraphDatabase.driver(endpoint["uri"], auth=(user, endpoint["password"][user]), connection_timeout=5)


def answers(endpoint: dict[str, Any]) -> bool:
    """Whether the server answers with our password. One plain query: execute_query would retry for 30 s."""
    from neo4j.exceptions import DriverError, Neo4jError

    port = int(endpoint["uri"].rpartition(":")[2])
    if not _listens(port):
        return False
    try:
        with driver(endpoint) as connection, connection.session(database=DATABASE) as session:
            session.run("RETURN 1").consume()
    except (DriverError, Neo4jError, OSError):
        return False
    return True


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for s in sockets:
            s.bind(("127.0.0.1", 0))
        return [s.getsockname()[1] for s in sockets]


def _private(path: Path, text: str) -> None:
    """Write a file that only we may read, whole or not at all: a reader never sees half of it."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:  # noqa: PTH123 - the mode matters
        out.write(text)
    part.replace(path)
