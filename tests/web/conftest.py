"""A browser on the explorer: Debian's Chromium, driven by Playwright, on a server of our own."""

import os
import shutil
import socket
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
import uvicorn

from diplograph.web import reading, register
from diplograph.web.app import create_app

ARTIFACTS = Path(__file__).parent.parent.parent / "test-artifacts"
NAMES = ("chromium", "chromium-browser", "google-chrome")
NASSER = "person:gamal-abdel-nasser"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
"""What axe checks."""
LABELS = """() => {
  const cy = document.getElementById("graph")._cyreg.cy;
  return cy.nodes().filter((n) => !n.hasClass("unnamed")).map((n) => {
    const b = n.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeLabels: true });
    return [n.id(), b.x1, b.y1, b.x2, b.y2];
  });
}"""
"""The names that the graph shows, each with its box on the screen."""
_MISSING: list[str] = []


@contextmanager
def serving(workspace):
    """The address of an explorer on a workspace, served as the command does it."""
    workspace.graph.read("RETURN 1 AS n")
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(create_app(workspace), log_level="warning"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        end = time.monotonic() + 20
        while not server.started and time.monotonic() < end:
            time.sleep(0.05)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def explorer(examples):
    """The address of the explorer on the examples."""
    with serving(examples) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    """Headless Chromium; without one the tests are skipped, or fail where DIPLOGRAPH_REQUIRE_BROWSER=1."""
    found = next((p for n in NAMES if (p := shutil.which(n))), None)
    if found is None:
        if os.environ.get("DIPLOGRAPH_REQUIRE_BROWSER") == "1":
            pytest.fail("DIPLOGRAPH_REQUIRE_BROWSER=1, but there is no Chromium (sh scripts/browser.sh)")
        _MISSING.append("no Chromium (sh scripts/browser.sh installs it)")
        pytest.skip("NOT TESTED IN A BROWSER: no Chromium (sh scripts/browser.sh installs it)")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=20_000)  # machines that run tests are often busy
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


def query(page):
    """The pairs of the page's address."""
    return page.evaluate("[...new URLSearchParams(location.search)].map(p => p.join('='))")


def filled(page, side):
    """The share of the canvas that the shapes take, of its width or height."""
    box = f"cy.elements().renderedBoundingBox({{ includeLabels: false }}).{side[0].lower()}"
    return page.evaluate(
        f"() => {{ const box = document.getElementById('graph'), cy = box._cyreg.cy; return {box} / box.client{side}; }}"
    )


class Watched:
    """A page that remembers what it must never do: ask another host, or complain."""

    def __init__(self, browser, base, theme, **options):
        self.base = base
        self.theme = theme
        self.artifacts = ARTIFACTS
        self.context = browser.new_context(
            base_url=base,
            color_scheme=theme,
            viewport=options.pop("viewport", {"width": 1280, "height": 720}),
            **options,
        )
        self.context.set_default_timeout(90_000)  # machines that run tests are often busy
        self.page = self.context.new_page()
        self.foreign: list[str] = []
        self.errors: list[str] = []
        self.context.on("request", self._asked)
        self.page.on("console", lambda m: self.errors.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.errors.append(str(e)))

    def _asked(self, request):
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.foreign.append(request.url)

    def shot(self, name):
        ARTIFACTS.mkdir(exist_ok=True)
        self.page.screenshot(path=ARTIFACTS / f"{self.theme}-{name}.png")

    def settled(self):
        """Wait until the graph is drawn and nothing is being fetched."""
        self.page.wait_for_selector("#graph canvas", state="attached")
        self.page.wait_for_load_state("networkidle")

    def clean(self):
        assert self.foreign == []
        assert self.errors == []


@pytest.fixture(params=["light", "dark"])
def session(browser, explorer, request):
    """An analyst's browser in each theme; what it must never do is checked at the end."""
    held = Watched(browser, explorer, request.param)
    yield held
    held.context.close()
    held.clean()


def pytest_terminal_summary(terminalreporter):
    for missing in _MISSING[:1]:
        terminalreporter.write_line(f"NOT TESTED IN A BROWSER: {missing}", red=True, bold=True)


@pytest.fixture
def read(monkeypatch):
    """The documents that each reading of the ledger asked for; None for all."""
    asked = []
    real = reading.rows

    def watched(ledger, actors, documents=None):
        asked.append(documents)
        return real(ledger, actors, documents)

    monkeypatch.setattr(register, "rows", watched)
    return asked
