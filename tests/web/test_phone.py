"""The graph on a phone."""

import pytest
from playwright.sync_api import expect
from tests.web.conftest import LABELS, NASSER, Watched, filled

pytestmark = [pytest.mark.browser, pytest.mark.embedded]


def test_phone_width_keeps_graph_and_drawer_usable(browser, explorer):
    held = Watched(browser, explorer, "light", viewport={"width": 390, "height": 844})
    held.page.goto(f"/graph?actor={NASSER}&sel=state:egypt")
    held.settled()
    expect(held.page.locator("#drawer h2")).to_be_in_viewport()
    assert held.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    held.shot("15-phone")
    held.page.goto("/graph")
    held.settled()
    held.page.wait_for_timeout(300)
    assert filled(held.page, "Height") > 0.6
    assert len(held.page.evaluate(LABELS)) >= 16
    held.shot("23-phone-overview")
    wide = held.page.locator("#graph").bounding_box()["width"]
    assert all(x1 > -4 and x2 < wide + 4 for _, x1, _, x2, _ in held.page.evaluate(LABELS))
    held.context.close()
    held.clean()


def test_no_page_is_wider_than_a_phone_and_what_is_chosen_stands_above_the_sheet(browser, explorer):
    held = Watched(browser, explorer, "light", viewport={"width": 390, "height": 844})
    page = held.page
    for address in (
        "/",
        "/question/accusations",
        "/review?kind=statement",
        "/compare",
        "/search?q=canal",
        "/console",
        "/search",
        f"/actor/{NASSER}",
        f"/dyad/{NASSER}/state:egypt",
        "/relation/ACCUSES",
        "/paths?from=Menzies&to=Egypt",
        "/statements",
    ):
        page.goto(address)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, address
    page.goto(f"/graph?actor={NASSER}&sel=person:guy-mollet")
    held.settled()
    expect(page.locator("#drawer h2")).to_have_text("Guy Mollet")
    page.wait_for_function(
        "() => { const cy = document.getElementById('graph')._cyreg.cy, box = cy.$(':selected').renderedBoundingBox();"
        " const top = document.getElementById('graph').getBoundingClientRect().top;"
        " return top >= 0 && box.y1 > 0 && top + box.y2 < document.getElementById('drawer').getBoundingClientRect().top; }"
    )
    held.shot("22-phone-chosen")
    held.context.close()
    held.clean()
