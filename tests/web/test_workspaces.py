"""Workspaces that are no examples: hostile text, and an empty one from its first click to a review."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from tests.web.conftest import RULES, Watched, serving

from diplograph.graph.embedded import Embedded
from diplograph.workspace import Workspace

pytestmark = [pytest.mark.browser, pytest.mark.embedded]


def test_hostile_text_stays_text_in_page_graph_and_drawing(browser, tmp_path_factory):
    article = tmp_path_factory.mktemp("hostile") / "a.txt"
    article.write_text(
        "Kenya condemned Somalia for the <img src=x onerror=alert(1)> attack on Monday. Kenya warned Somalia about"
        " <script>document.title='owned'</script> raids on Tuesday, and the talks in Nairobi ended."
    )
    folder = article.parent / "ws"
    with Workspace(folder) as workspace:
        workspace.build([article])
        with serving(workspace) as address:
            held = Watched(browser, address, "light")
            held.page.on("dialog", lambda d: held.errors.append(f"dialog: {d.message}"))
            for link in (
                "/",
                "/statements",
                "/graph?actor=state:kenya&sel=state:somalia",
                "/graph.svg",
                "/search?q=%3Cscript%3E",
            ):
                held.page.goto(link)
                held.page.wait_for_load_state("networkidle")
                assert "owned" not in held.page.title()
                assert held.page.locator("img[onerror], script:not([src])").count() == 0
            held.context.close()
            held.clean()
    Embedded(folder / "graph").stop()


def reviewed(held):
    """A doubtful statement is rejected, leaves the graph, and comes back when that is undone."""
    page = held.page
    page.goto("/review?kind=statement")
    assert Axe().run(page, options=RULES).violations_count == 0
    held.shot("20-review")
    first = page.locator(".queue").first
    evidence = first.get_by_role("link", name="why?").get_attribute("href")
    assert page.request.get(evidence).status == 200
    first.get_by_role("button", name="Reject").click()
    expect(page.get_by_role("heading", name="Decided 1")).to_be_visible()
    assert page.request.get(evidence).status == 404
    refused = page.request.post("/review/undo", headers={"Origin": "https://evil.example"})
    assert refused.status == 403
    page.get_by_role("button", name="Undo the last").click()
    expect(page.get_by_role("heading", name="Decided 0")).to_be_visible()
    assert page.request.get(evidence).status == 200


def test_an_empty_workspace_loads_the_examples_and_a_review_changes_the_graph(browser, tmp_path_factory):
    folder = tmp_path_factory.mktemp("empty") / "ws"
    with Workspace(folder) as workspace, serving(workspace) as address:
        held = Watched(browser, address, "dark")
        held.page.goto("/")
        expect(held.page.get_by_role("heading", level=1)).to_have_text("This workspace is empty")
        held.shot("19-empty")
        held.page.goto("/graph")
        expect(held.page.locator("#nothing")).to_contain_text("nothing has been read into this workspace yet")
        held.page.locator("#graph").press("ArrowRight")
        for path in (
            "/search", "/search?q=x", "/statements?tone=conflict", "/relation/ACCUSES", "/question/accusations", "/fragment/window",
            "/compare?from1=1956-07-01&to1=1956-08-15&from2=1956-08-16&to2=1956-10-31", "/graph.svg", "/review", "/api/search?q=x",
            "/api/graph?frame=tall", "/api/statements", "/api/timeline", "/api/question/accusations",
        ):  # fmt: skip
            assert held.page.request.get(path).status == 200, path
        held.page.get_by_role("link", name="What to do").click()
        held.page.get_by_role("button", name="Load the examples").click(timeout=120_000, no_wait_after=True)
        expect(held.page.get_by_role("heading", name="Most active pairs")).to_be_visible(timeout=120_000)
        refused = held.page.request.post("/examples", headers={"Origin": "https://evil.example"})
        assert refused.status == 403
        reviewed(held)
        held.context.close()
        held.clean()
    Embedded(folder / "graph").stop()
