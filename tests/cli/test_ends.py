"""How commands end early: Ctrl-C, a reader that goes away, wrong usage; and what that leaves."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest
from tests.cli.test_cli import run

from diplograph.config import EXAMPLES_DIR

COMMAND = [sys.executable, "-m", "diplograph.cli.app"]


def interrupt(process, when, seconds=60):
    """Press Ctrl-C (for the whole group, as a terminal does) once `when` holds; what was printed, and the exit code."""
    end = time.monotonic() + seconds
    while not when() and process.poll() is None and time.monotonic() < end:
        time.sleep(0.02)
    assert process.poll() is None, process.communicate()
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    return said, process.returncode


def start(*args):
    return subprocess.Popen(
        [*COMMAND, *map(str, args)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def recorded(workspace):
    try:
        with closing(sqlite3.connect(f"file:{workspace / 'ledger.sqlite'}?mode=ro", uri=True)) as ledger:
            return ledger.execute("SELECT count(*) FROM documents").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def articles(folder, number):
    folder.mkdir()
    for n in range(number):
        (folder / f"{n:03}.txt").write_text(f"Kenya condemned Somalia on Monday. {n} soldiers left the border. " * 20)
    return folder


@pytest.mark.embedded
@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupted_build_says_what_is_kept_and_goes_on(tmp_path, jobs):
    folder, ws = articles(tmp_path / "in", 600), tmp_path / "ws"
    said, code = interrupt(start("build", folder, "-w", ws, "-j", jobs), lambda: recorded(ws) > 3)
    kept = recorded(ws)
    assert code == 130
    assert 0 < kept < 250
    assert f"keeps {kept} documents" in said
    assert "again to go on" in said
    assert "Traceback" not in said
    for path in sorted(folder.iterdir())[60:]:
        path.unlink()
    done = run("build", folder, "-w", ws)
    assert done.returncode == 0, done.stderr
    assert f"{min(kept, 60)} unchanged" in done.stdout


def test_an_interrupted_command_says_so(tmp_path):
    folder = articles(tmp_path / "in", 250)
    process = start("extract", folder)
    process.stdout.readline()
    said, code = interrupt(process, lambda: True)
    assert (said, code) == ("diplograph: stopped\n", 130)


@pytest.mark.parametrize(
    "args",
    [
        ("extract", EXAMPLES_DIR / "articles"),
        ("extract", EXAMPLES_DIR / "articles", "--format", "table"),
        ("annotate", EXAMPLES_DIR / "articles"),
        ("ask", "--list", "--format", "json"),
        ("--help",),
    ],
    ids=lambda a: " ".join(str(x).rpartition("/")[2] for x in a),
)
def test_a_reader_that_goes_away_is_no_failure(args):
    process = start(*args)
    process.stdout.close()  # before anything is written: even short output meets a closed pipe
    process.stdout = None
    _, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert "Broken pipe" not in said
    assert "Traceback" not in said


USAGE = [
    (("ask", "said-about"), "--actor"),
    (("ask", "warnngs"), "warnings"),
    (("ask", "who-met-whom", "--from", "yesterday"), "2022-08-17"),
    (("ask", "who-met-whom", "--to", "soon"), "2022-08-17"),
    (("ask", "who-met-whom", "-p", "from=yesterday"), "2022-08-17"),
    (("ask", "who-met-whom", "-p", "colour=red"), "colour"),
    (("ask", "who-met-whom", "-p", "colour"), "name=value"),
    (("ask", "who-met-whom", "--format", "xml"), "jsonl"),
    (("ask",), "--list"),
    (("query", "RETURN 1", "--format", "xml"), "jsonl"),
    (("export", "--format", "xml"), "graphml"),
]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    folder = tmp_path_factory.mktemp("usage")
    (folder / "a.txt").write_text("Kenya condemned Somalia.")
    assert run("build", folder / "a.txt", "-w", folder / "ws").returncode == 0
    return folder / "ws"


@pytest.mark.embedded
@pytest.mark.parametrize(("args", "hint"), USAGE, ids=lambda v: " ".join(v) if isinstance(v, tuple) else "")
def test_wrong_usage_is_two_and_names_what_would_be_valid(workspace, args, hint):
    done = run(*args, "-w", workspace)
    assert done.returncode == 2, done.stderr
    assert hint in done.stderr
    assert done.stdout == ""


def test_more_wrong_usage():
    assert run("extract", "-", "--published", "17/08/2022", stdin="x").returncode == 2
    assert run("schema", "show", "WARN").returncode == 2
    assert "WARNS" in run("schema", "show", "WARN").stderr


@pytest.mark.embedded
def test_an_unknown_actor_is_no_wrong_usage(workspace):
    assert run("ask", "said-about", "--actor", "Atlantis", "-w", workspace).returncode == 1
