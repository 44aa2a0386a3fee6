"""Starts a real Neo4j Community on a free loopback port in a temporary home; a killed test leaves none behind."""

import contextlib
import ctypes
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from neo4j import GraphDatabase

from diplograph.graph import Target
from tests.servers.jars import jars

LTS, CURRENT = "5.26.31", "2026.09.0"
OPENS = [f"--add-opens=java.base/{p}=ALL-UNNAMED" for p in ("java.nio", "java.io", "sun.nio.ch")]
JVM = ["-Xmx512m", "-XX:+UseSerialGC", *OPENS]
ADMIN = ["-Xmx1g", "-XX:+UseParallelGC", *OPENS]
"""As neo4j-admin starts itself, with the heap that the importer asks for."""
QUICK = "-XX:TieredStopAtLevel=1"
"""C1 only: half the start-up time, and slower work."""
CONF = """dbms.security.auth_enabled=true
server.bolt.listen_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
db.tx_log.rotation.size=1m
"""
PASSWORD = "test-password"


def java(version: str) -> str:
    """The first Java that is new enough: NEO4J_TEST_JAVA, JAVA_HOME, PATH, the one inside the ArcadeDB wheel."""
    need = 17 if version.startswith("5.") else 21
    home = os.environ.get("JAVA_HOME")
    found = [os.environ.get("NEO4J_TEST_JAVA"), home and f"{home}/bin/java", shutil.which("java")]
    found += [f"{folder}/arcadedb_embedded/jre/bin/java" for folder in sys.path]
    for exe in found:
        if exe and os.access(exe, os.X_OK):
            said = subprocess.run([exe, "-version"], capture_output=True, text=True).stderr
            major = re.search(r'version "(\d+)', said)
            if major and int(major[1]) >= need:
                return exe
    raise RuntimeError(f"Neo4j {version} needs Java {need} or newer, and none was found")


@contextlib.contextmanager
def neo4j_server(
    version: str, more: str = "", data: Path | None = None, seconds: float = 180, noted: dict[str, float] | None = None
) -> Iterator[Target]:
    """Start a server, with `more` settings and the `data` that an export wrote, yield where it is, remove its home.

    Benchmarks give `noted`: they get a server at full speed, and how many seconds the import took.
    """
    home = Path(tempfile.mkdtemp(prefix="neo4j-test-"))
    process: subprocess.Popen[bytes] | None = None
    try:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        for name in ("conf", "import"):
            (home / name).mkdir()
        own = [line for line in CONF.format(port=port).splitlines() if f"{line.partition('=')[0]}=" not in more]
        (home / "conf/neo4j.conf").write_text("\n".join(own) + "\n" + more)
        command = [java(version), *JVM, *([QUICK] if noted is None else []), "-cp", f"{jars(version)}/*"]
        env = dict(os.environ, NEO4J_HOME=str(home), NEO4J_CONF=str(home / "conf"))
        setting = [*command, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", PASSWORD]
        subprocess.run(setting, env=env, cwd=home, check=True, capture_output=True)
        if data is not None:
            full = ["org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "@import.args"]
            report = [f"--report-file={home}/report.txt"]
            begun = time.perf_counter()
            admin = [command[0], *(ADMIN if noted is not None else JVM), *command[command.index("-cp") :]]
            done = subprocess.run([*admin, *full, *report], env=env, cwd=data, capture_output=True, text=True)
            if noted is not None:
                noted["import_s"] = time.perf_counter() - begun
            if done.returncode:
                raise RuntimeError(f"the import failed:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        main = "CommunityEntryPoint" if version.startswith("5.") else "Neo4jCommunity"
        with (home / "out.log").open("wb") as out:
            process = subprocess.Popen(
                [*command, f"org.neo4j.server.{main}", f"--home-dir={home}", f"--config-dir={home}/conf"],
                stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, preexec_fn=_die_with_us,
            )  # fmt: skip
        scheme = "bolt+ssc" if "tls_level=REQUIRED" in more else "bolt"
        target = Target(f"{scheme}://127.0.0.1:{port}", "neo4j", PASSWORD)
        _wait(target, process, home, seconds)
        yield target
    finally:
        if process is not None:
            process.kill()
            process.wait()
        shutil.rmtree(home, ignore_errors=True)


def _die_with_us() -> None:
    """On Linux, have the kernel end the server when the test process dies, however it dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def _wait(target: Target, process: "subprocess.Popen[bytes]", home: Path, seconds: float) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            auth = (target.user, target.password)
            with (
                GraphDatabase.driver(target.uri, auth=auth, connection_timeout=5) as d,
                d.session(database="neo4j") as s,
            ):
                s.run("RETURN 1").consume()  # not execute_query: its retries wait ever longer
            return
        except Exception as error:  # the driver raises many kinds while a server starts
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError("Neo4j did not start:\n" + (home / "out.log").read_text()[-2000:]) from error
            time.sleep(0.2)
