"""How fast the explorer answers, as JSON: python -m benchmarks.explorer [--sentences N] [--workspace DIR] [--no-browser].

On the examples and on made-up news of N sentences (benchmarks/articles.py): the time until something is painted, a page is
ready and an actor expanded in headless Chromium, how long each picture takes while the largest view is dragged (drawn
without a graphics card), and the 95th percentile of the API's answers, first asked and asked again, with the
slowest address of each. `--workspace` measures one that is built already, and nothing else. The machine may be shared:
`idle_p95_ms` is what an answer without any work takes, and the ratio to it travels better.
"""

import argparse
import json
import math
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

from benchmarks.articles import write
from diplograph.config import EXAMPLES_DIR
from diplograph.workspace import Workspace

ROUNDS = 5
EXPAND = """() => new Promise((done) => {
  const began = performance.now();
  new MutationObserver(() => done(performance.now() - began)).observe(document.getElementById("count"), { childList: true });
  document.querySelector("[data-do=expand]").click();
})"""
PAN = """() => new Promise((done) => {
  const cy = document.getElementById("graph")._cyreg.cy, gaps = [];
  let before = performance.now();
  const frame = (now) => {
    gaps.push(now - before);
    before = now;
    if (gaps.length > 90) return done([cy.nodes().length, cy.edges().length, gaps.slice(1)]);
    cy.panBy({ x: gaps.length % 60 < 30 ? 9 : -9, y: 3 });
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})"""
"""A hand that drags the whole view: how long each picture takes."""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
COMMAND = [sys.executable, "-c", "from diplograph.cli.app import main; main()"]


def milliseconds(run: Callable[[], object]) -> float:
    """How long a call takes."""
    start = time.perf_counter()
    run()
    return 1000 * (time.perf_counter() - start)


def p95(times: list[float]) -> float:
    """The 95th percentile, by the nearest rank."""
    return round(sorted(times)[math.ceil(0.95 * len(times)) - 1], 1)


@contextmanager
def served(workspace: Path) -> Iterator[str]:
    """The address of an explorer of its own process."""
    command = [*COMMAND, "explore", "--workspace", str(workspace), "--no-browser", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            yield process.stderr.readline().split()[4].rstrip("/")
        finally:
            process.terminate()


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


def api(base: str) -> dict[str, object]:
    """The 95th percentiles."""
    listed = addresses(base)
    idle = p95([milliseconds(lambda: read(f"{base}/healthz")) for _ in range(40)])
    first = [milliseconds(lambda a=a: read(a)) for a in listed]  # type: ignore[misc]
    again = [milliseconds(lambda a=a: read(a)) for _ in range(ROUNDS) for a in listed]  # type: ignore[misc]
    return {
        "addresses": len(listed),
        "idle_p95_ms": idle,
        "api_first_p95_ms": p95(first),
        "api_again_p95_ms": p95(again),
        "api_again_to_idle": round(p95(again) / idle, 1),
        "api_first_slowest": _slowest(first, listed, base),
        "api_again_slowest": _slowest(again, listed * ROUNDS, base),
    }


def _slowest(times: list[float], listed: list[str], base: str) -> str:
    most, address = max(zip(times, listed, strict=True))
    return f"{most:.0f} ms {address.removeprefix(base)}"


def pages(base: str) -> dict[str, object]:
    """Skeleton, page ready and expand in Chromium, and how smoothly the largest view follows a hand."""
    from playwright.sync_api import sync_playwright

    found = next((p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 720})

        def graph() -> None:
            page.goto(f"{base}/graph")
            page.wait_for_selector("#graph canvas", state="attached")

        ready = [milliseconds(lambda: page.goto(base)) for _ in range(ROUNDS)]
        drawn, painted = [], []
        for _ in range(ROUNDS):
            drawn.append(milliseconds(graph))
            painted.append(page.evaluate(PAINTED))
        start = f"actor={quote(json.loads(read(f'{base}/api/graph'))['nodes'][0]['id'])}&most=8"
        nodes = [n["id"] for n in json.loads(read(f"{base}/api/graph?{start}"))["nodes"]]
        grown = []
        for node in nodes[1:]:
            page.goto(f"{base}/graph?{start}&sel={quote(node)}")
            page.get_by_role("button", name="Expand").wait_for()
            grown.append(page.evaluate(EXPAND))
        page.goto(f"{base}/graph?most=300")
        page.wait_for_selector("#graph canvas", state="attached")
        page.wait_for_timeout(500)
        actors, lines, gaps = page.evaluate(PAN)
        browser.close()
    return {
        "start_ready_ms": round(min(ready)),
        "skeleton_ms": round(min(painted)),
        "graph_ready_ms": round(min(drawn)),
        "expand_ms": round(statistics.median(grown)),
        "pan": {"actors": actors, "lines": lines, "frame_median_ms": round(statistics.median(gaps), 1),
                "frame_p95_ms": p95(gaps)},
    }  # fmt: skip


def measure(name: str, articles: Path, browser: bool) -> dict[str, object]:
    """Build a workspace and measure it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        with Workspace(path) as workspace:
            workspace.build([articles])
            statements = workspace.ledger.status()["statements"]
        found = {"statements": statements, **asked(path, browser)}
        from diplograph.graph.embedded import Embedded

        Embedded(path / "graph").stop()
    return found


def asked(path: Path, browser: bool) -> dict[str, object]:
    """The figures of an explorer on a built workspace."""
    with served(path) as base:
        return {**api(base), **(pages(base) if browser else {})}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=int, default=12_000, help="of made-up news; 0 for the examples alone")
    parser.add_argument("--no-browser", action="store_true")
    parser.add_argument("--workspace", type=Path, help="a workspace to measure as it is, and nothing else")
    given = parser.parse_args()
    if given.workspace:
        out = {"workspace": asked(given.workspace, not given.no_browser)}
    else:
        out = {"examples": measure("examples", EXAMPLES_DIR / "articles", not given.no_browser)}
    if given.sentences and not given.workspace:
        with tempfile.TemporaryDirectory() as folder:
            news = Path(folder) / "news.jsonl"
            write(news, given.sentences)
            out["made_up"] = measure("made-up", news, not given.no_browser)
    json.dump(out, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
