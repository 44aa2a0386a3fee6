"""How fast the explorer answers, as JSON: python -m benchmarks.explorer [--sentences N] [--workspace DIR] [--no-browser].

On the examples and on made-up news of N sentences (benchmarks/articles.py): the time until something is painted, a page is
ready and an actor expanded in headless Chromium, how long each picture takes while the largest view is dragged (drawn
without a graphics card), and the 95th percentile of the API's answers, first asked and asked again, with the
slowest address of each, the CPU behind them, the time until the first answer, and memory (benchmarks/explorer_api.py, on
Linux). `--workspace` measures one that is built already, and nothing else. The machine may be shared: `idle_p95_ms` is what
an answer without any work takes, and the ratio to it travels better, as does the CPU.
"""

import argparse
import json
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

from benchmarks.articles import write
from benchmarks.explorer_api import ROUNDS, api, milliseconds, p95, read, served
from diplograph.config import EXAMPLES_DIR
from diplograph.workspace import Workspace

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

        bare = []
        for _ in range(ROUNDS):
            page.goto(f"{base}/static/tokens.css")
            page.wait_for_timeout(100)
            bare.append(page.evaluate(PAINTED))
        ready = [milliseconds(lambda: page.goto(base)) for _ in range(ROUNDS)]
        drawn, painted = [], []
        for _ in range(ROUNDS):
            page.wait_for_timeout(300)  # what the page before still does is not measured
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
        "bare_text_painted_ms": round(statistics.median(bare)),
        "skeleton_ms": round(statistics.median(painted)),
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
    with served(path) as held:
        return {**api(held), **(pages(held.base) if browser else {})}


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
