"""Twelve steps of an analyst, from building to export, in both themes; a screenshot of each is kept in test-artifacts/."""

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import expect
from tests.web.conftest import Watched, serving

from diplograph.config import EXAMPLES_DIR
from diplograph.graph.embedded import Embedded
from diplograph.workspace import Workspace

pytestmark = [pytest.mark.browser, pytest.mark.embedded]
SAME = 0.002
"""The share of pixels in which two drawings of one address may differ: a cursor, a hover."""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Step 1: a workspace built for this session alone, for it will be reviewed."""
    folder = tmp_path_factory.mktemp("session") / "suez"
    with Workspace(folder) as workspace:
        counts = workspace.build([EXAMPLES_DIR / "articles"])
        assert counts.kept > 20
        with serving(workspace) as address:
            yield address
    Embedded(folder / "graph").stop()


def different(one: bytes, other: bytes) -> float:
    """The share of pixels that differ visibly."""
    a, b = (Image.open(io.BytesIO(x)).convert("L") for x in (one, other))
    assert a.size == b.size
    changed = ImageChops.difference(a, b).point(lambda v: 255 if v > 24 else 0)
    return changed.histogram()[255] / (a.width * a.height)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_analysts_session(built, browser, tmp_path, theme):
    held = Watched(browser, built, theme)
    page = held.page
    page.goto("/")
    expect(page.get_by_role("heading", name="Who towards whom")).to_be_visible()
    held.shot("session-01-built")
    page.keyboard.press("/")
    page.keyboard.type("nasser")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("nasser")
    held.shot("session-02-search")
    page.get_by_role("link", name="Gamal Abdel Nasser").first.click()
    expect(page.get_by_role("heading", name="With whom")).to_be_visible()
    held.shot("session-03-card")
    page.locator("a[href^='/dyad/']").first.click()
    expect(page.get_by_role("heading", name="Tone by week")).to_be_visible()
    held.shot("session-04-dyad")
    pair = page.url
    page.locator(".statement .source a").first.click()
    expect(page.locator("mark.chosen")).to_be_in_viewport()
    held.shot("session-05-evidence")
    page.goto(pair)
    brushed(page)
    held.shot("session-06-brushed")
    page.goto("/paths?from=Menzies&to=Soviet Union")
    expect(page.locator(".path blockquote").first).to_be_visible()
    held.shot("session-07-path")
    page.goto("/question/accusations")
    expect(page.locator("tbody tr").first).to_be_visible()
    held.shot("session-08-question")
    page.goto("/console")
    page.get_by_role("link", name="Conflict around Egypt, as a graph").click()
    expect(page.locator(".preview img")).to_be_visible()
    held.shot("session-09-cypher")
    page.get_by_role("link", name="Open as a graph", exact=True).click()
    held.settled()
    expect(page.locator("#title")).to_have_text("Answer of a Cypher query")
    review(held)
    shared(held, browser, built)
    exported(held, tmp_path)
    held.context.close()
    held.clean()


def brushed(page):
    """Step 6: a window drawn with the mouse is in the address and narrows the page."""
    page.wait_for_selector(".u-over")
    box = page.locator(".u-over").bounding_box()
    page.mouse.move(box["x"] + 2, box["y"] + 40)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 40, steps=5)
    page.mouse.up()
    page.wait_for_url("**since=*until=*")
    page.wait_for_selector(".u-over")


def review(held):
    """Step 10: a decision is taken and taken back."""
    page = held.page
    page.goto("/review?kind=statement")
    page.locator(".queue").first.get_by_role("button", name="Reject").click()
    expect(page.get_by_role("heading", name="Decided 1")).to_be_visible()
    held.shot("session-10-review")
    page.get_by_role("button", name="Undo the last").click()
    expect(page.get_by_role("heading", name="Decided 0")).to_be_visible()


def shared(held, browser, built):
    """Step 11: the address alone gives another browser the same picture."""
    page = held.page
    page.goto("/graph?actor=person:gamal-abdel-nasser&expand=state:france&sel=state:egypt")
    held.settled()
    expect(page.locator("#drawer h2")).to_have_text("Egypt")
    page.wait_for_timeout(400)
    held.shot("session-11-shared")
    other = Watched(browser, built, held.theme)
    other.page.goto(page.url)
    other.settled()
    expect(other.page.locator("#drawer h2")).to_have_text("Egypt")
    other.page.wait_for_timeout(400)
    assert different(page.screenshot(), other.page.screenshot()) < SAME
    other.context.close()
    other.clean()


def exported(held, tmp_path):
    """Step 12: pictures that say what they show."""
    page = held.page
    for name in ("PNG", "SVG"):
        with page.expect_download() as got:
            page.get_by_role("button" if name == "PNG" else "link", name=name, exact=True).click()
        got.value.save_as(tmp_path / f"graph.{name.lower()}")
    (held.artifacts / f"{held.theme}-session-12-export.png").write_bytes((tmp_path / "graph.png").read_bytes())
    with Image.open(tmp_path / "graph.png") as picture:
        assert picture.width >= 1100
    text = (tmp_path / "graph.svg").read_text()
    assert "Around Gamal Abdel Nasser" in text
    assert "documents" in text
