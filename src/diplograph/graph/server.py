"""The child process of the embedded graph: ArcadeDB speaking Bolt on loopback. Run as a module; settings on stdin."""

import contextlib
import json
import os
import signal
import sys
import threading
from pathlib import Path

JVM = ("-XX:+UseParallelGC",)
"""Of the collectors that fit a heap this small, the one that leaves most of it to the queries."""


def main() -> None:
    """Start the server with the settings of the first line of standard input; stop on SIGTERM or when unused."""
    import arcadedb_embedded as arcadedb

    first = sys.stdin.readline()
    if not first:
        return  # whoever started us was killed before it could say what to do
    want = json.loads(first)  # passwords come on stdin: not in the process list, not in the environment
    arcadedb.jvm.start_jvm(heap_size=want["heap"], jvm_args=JVM)
    flush = _configured(want["pages"])
    settings = {
        "mode": "test", "host": "127.0.0.1", "http_port": want["http"], "bolt_port": want["bolt"],
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin", "bolt_defaultDatabase": want["database"],
    }  # fmt: skip
    server = arcadedb.create_server(want["root"], root_password=want["passwords"]["root"], config=settings)
    server.start()
    with contextlib.suppress(Exception):  # it exists already: a restart; the engine has no narrower error
        server.create_database(want["database"])
    _reader(server, want)
    done = threading.Event()
    ready = Path(want["root"]) / "ready"

    def stopping(*_: object) -> None:
        ready.unlink(missing_ok=True)  # whoever asks from now on waits for the next server
        done.set()

    signal.signal(signal.SIGTERM, stopping)
    ready.write_text(str(os.getpid()))
    print(f"ready; txWalFlush {flush}", flush=True)
    try:
        _serve(done, ready, want["users"], want["linger"])
        stopping()
        server.stop()
    finally:
        os._exit(0)  # the JVM's threads would hold the process


def _serve(done: threading.Event, ready: Path, users: str, linger: int) -> None:
    """Wait until told to stop, or unused for so many seconds.

    Who comes signs in before asking whether we are ready: so we say that we are not, and only then look for the last
    time. Whoever signs in later waits for the next server.
    """
    unused = 0
    while not done.wait(1.0):
        unused = 0 if _used(users) else unused + 1
        if unused < linger:
            continue
        ready.unlink(missing_ok=True)
        if not _used(users):
            return
        unused = 0
        if not done.is_set():
            ready.write_text(str(os.getpid()))


def _configured(pages: int) -> int:
    """Each commit reaches the disk, and no file is read: what "production" sets, without its hiding of every error.

    `pages` MB of the heap hold pages of the graph, and a fifth of them makes room when they are full. The engine's own
    measures, a quarter of the heap and half of the pages, read the statements of a busy actor from the files each time.
    """
    import jpype

    known = jpype.JClass("com.arcadedb.GlobalConfiguration")
    known.TX_WAL_FLUSH.setValue(1)
    known.OPENCYPHER_LOAD_CSV_ALLOW_FILE_URLS.setValue(False)
    known.MAX_PAGE_RAM.setValue(pages)
    known.FREE_PAGE_RAM.setValue(20)
    return int(known.TX_WAL_FLUSH.getValueAsInteger())


def _reader(server: object, want: dict[str, object]) -> None:
    """Make the user that may only read; its group stands in config/server-groups.json before the first start."""
    import jpype

    security = server._java_server.getSecurity()  # type: ignore[attr-defined]
    passwords = want["passwords"]
    if not security.existsUser("reader"):
        user = {
            "name": "reader",
            "password": str(security.encodePassword(passwords["reader"])),  # type: ignore[index]
            "databases": {want["database"]: ["reader"]},
        }
        security.createUser(jpype.JClass("com.arcadedb.serializer.json.JSONObject")(json.dumps(user)))
        security.saveUsers()


def _used(folder: str) -> bool:
    """Whether a process that opened the graph still lives: each leaves a file named by its id."""
    alive = False
    if not Path(folder).is_dir():
        return False  # the whole workspace was deleted
    for entry in os.scandir(folder):
        try:
            os.kill(int(entry.name.partition("-")[0]), 0)
            alive = True
        except (ProcessLookupError, ValueError):
            Path(entry.path).unlink(missing_ok=True)
        except PermissionError:
            alive = True
    return alive


if __name__ == "__main__":
    main()
