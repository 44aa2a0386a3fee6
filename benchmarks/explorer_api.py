"""The explorer's API as a program asks it: how long an answer takes, the CPU behind it, the start, and memory."""

import json
import math
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

ROUNDS = 5
COMMAND = [sys.executable, "-c", "from diplograph.cli.app import main; main()"]
LOOKS, MOST_WAIT = 20, 180
"""How often in two seconds nothing of the explorer and its graph may wait for a core until both count as done with their
start; seconds waited for that."""


class Served(NamedTuple):
    """An explorer of its own process, and the embedded server that it asks."""

    base: str
    pid: int
    server: int
    started: float

    def cpu(self) -> tuple[float, float]:
        """Milliseconds of CPU that both have used."""
        one, other = (
            1000 * time.clock_gettime((~pid << 3) | 2) for pid in (self.pid, self.server)
        )  # as clock_getcpuclockid
        return one, other

    def busy(self) -> bool:
        """Whether a thread of either runs or waits for a core; little CPU says nothing where others take the cores."""
        tasks = (t for pid in (self.pid, self.server) for t in Path(f"/proc/{pid}/task").glob("*/stat"))
        return any(_text(t).rpartition(")")[2].split()[:1] == ["R"] for t in tasks)

    def memory(self) -> dict[str, int]:
        """What both hold, and have held at most, in megabytes."""
        out: dict[str, int] = {}
        for name, pid in (("explorer", self.pid), ("server", self.server)):
            lines = Path(f"/proc/{pid}/status").read_text().splitlines()
            said = dict(line.split(":", 1) for line in lines if ":" in line)
            out |= {
                f"{name}_mb": int(said["VmRSS"].split()[0]) >> 10,
                f"{name}_most_mb": int(said["VmHWM"].split()[0]) >> 10,
            }
        return out


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:  # the thread ended meanwhile
        return ""


@contextmanager
def served(workspace: Path) -> Iterator[Served]:
    """An explorer on a workspace."""
    command = [*COMMAND, "explore", "--workspace", str(workspace), "--no-browser", "--port", "0"]
    started = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            base = process.stderr.readline().split()[4].rstrip("/")
            endpoint = json.loads((workspace / "graph" / "endpoint.json").read_text())
            yield Served(base, process.pid, endpoint["pid"], started)
        finally:
            process.terminate()


def milliseconds(run: Callable[[], object]) -> float:
    """How long a call takes."""
    start = time.perf_counter()
    run()
    return 1000 * (time.perf_counter() - start)


def p95(times: list[float]) -> float:
    """The 95th percentile, by the nearest rank."""
    return round(sorted(times)[math.ceil(0.95 * len(times)) - 1], 1)


def read(address: str) -> bytes:
    """The body of an answer."""
    with urllib.request.urlopen(address) as answer:
        body: bytes = answer.read()
        return body


def addresses(base: str) -> list[str]:
    """What an analyst's pages ask the API for: the busiest actors, their pairs, a filter, a second page."""
    actors = [n["id"] for n in json.loads(read(f"{base}/api/graph"))["nodes"][:8]]
    out = ["/api/timeline", "/api/statements", "/api/statements?page=2", "/api/statements?tone=conflict", "/api/graph"]
    out += ["/api/statements?page=200", "/api/statements?undated=1", "/api/statements?contested=1"]
    for a, b in pairwise(actors):
        one, other = quote(a), quote(b)
        out += [
            f"/api/graph?actor={one}",
            f"/api/graph?actor={one}&expand={other}",
            f"/api/timeline?actor={one}&other={other}",
        ]
        out += [f"/api/statements?actor={one}", f"/api/statements?subject={one}&object={other}"]
    return [base + path for path in out]


def api(held: Served) -> dict[str, object]:
    """The start, the 95th percentiles, first asked and asked again, and what they cost in CPU and memory."""
    read(f"{held.base}/api/timeline")
    start = {
        "first_answer_s": round(time.perf_counter() - held.started, 1),
        "first_answer_cpu_ms": round(held.cpu()[0]),
    }
    start["done_starting_s"] = _quiet(held)
    listed = addresses(held.base)
    idle = p95([milliseconds(lambda: read(f"{held.base}/healthz")) for _ in range(40)])
    first, ours, theirs = zip(*(_cost(held, a) for a in listed), strict=True)
    again = [milliseconds(lambda a=a: read(a)) for _ in range(ROUNDS) for a in listed]  # type: ignore[misc]
    return {
        **start,
        "addresses": len(listed),
        "idle_p95_ms": idle,
        "api_first_p95_ms": p95([*first]),
        "api_first_cpu_p95_ms": {"explorer": p95([*ours]), "server": p95([*theirs])},
        "api_again_p95_ms": p95(again),
        "api_again_to_idle": round(p95(again) / idle, 1),
        "api_first_slowest": _slowest([*first], listed, held.base),
        "api_again_slowest": _slowest(again, listed * ROUNDS, held.base),
        **held.memory(),
    }


def _quiet(held: Served) -> float:
    """Wait until what is computed before anyone asks is there; seconds since the start."""
    end, quiet = time.perf_counter() + MOST_WAIT, 0
    while quiet < LOOKS and time.perf_counter() < end:
        time.sleep(2 / LOOKS)
        quiet = 0 if held.busy() else quiet + 1
    return round(time.perf_counter() - held.started, 1)


def _cost(held: Served, address: str) -> tuple[float, float, float]:
    """Milliseconds until an answer, and of CPU of the explorer and of its server meanwhile."""
    before = held.cpu()
    took = milliseconds(lambda: read(address))
    after = held.cpu()
    return took, after[0] - before[0], after[1] - before[1]


def _slowest(times: list[float], listed: list[str], base: str) -> str:
    most, address = max(zip(times, listed, strict=True))
    return f"{most:.0f} ms {address.removeprefix(base)}"
