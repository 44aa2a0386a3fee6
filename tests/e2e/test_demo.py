"""`make demo`: three answers with their evidence, and how to go on."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.embedded, pytest.mark.skipif(shutil.which("sh") is None, reason="needs a POSIX shell")]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    workspace = tmp_path_factory.mktemp("demo") / "workspace"
    env = dict(os.environ, DEMO_WORKSPACE=str(workspace), DIPLOGRAPH=str(Path(sys.executable).with_name("diplograph")))
    done = subprocess.run(["sh", str(ROOT / "scripts/demo.sh")], capture_output=True, text=True, env=env, timeout=300)
    assert done.returncode == 0, done.stderr
    yield done
    from diplograph.graph.embedded import Embedded

    Embedded(workspace / "graph").stop()


def part(text, number):
    return text.split(f"# {number}. ")[1].split(f"# {number + 1}. ")[0]


def test_the_demo_answers_three_questions_with_their_evidence(demo):
    met = part(demo.stdout, 1)
    assert "1956-09-03 Robert Menzies MEETS Gamal Abdel Nasser" in met
    assert "— Nile Observer" in met
    assert "— Harbour Wire" in met
    both = part(demo.stdout, 2)
    assert both.count("against it, ") >= 3
    assert both.count("“") == 2 * both.count("against it, "), "each side has its sentence"
    plans = part(demo.stdout, 3)
    assert "held 1956-09-10" in plans
    assert "no later report that they met" in plans


def test_the_demo_says_how_to_go_on(demo):
    for command in ("ask --list", "query 'MATCH", "show examples", "explore -w"):
        assert command in demo.stdout.split("Go on:")[1]


def test_only_counts_go_to_standard_error(demo):
    lines = [line for line in demo.stderr.splitlines() if line.strip()]
    assert lines
    assert all(" in " in line and ("fact" in line or "row" in line) for line in lines), lines
