"""What an analyst's eyes want, in a real browser: drawings that fit their window, letters that can be read, one click to evidence."""

import re
from itertools import pairwise
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from tests.web.conftest import NASSER, RULES, Watched, filled

pytestmark = [pytest.mark.browser, pytest.mark.embedded]


def test_the_drawing_takes_the_shape_of_its_window_and_pins_keep_it(browser, explorer):
    held = Watched(browser, explorer, "light")
    page = held.page
    page.goto("/graph")
    held.settled()
    assert filled(page, "Width") > 0.75
    page.goto(f"/graph?sel={NASSER}")
    page.get_by_role("button", name="Pin").click()
    page.wait_for_url("**frame=strip*")
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_load_state("networkidle")
    assert page.evaluate("(c => c.w > c.h)(document.getElementById('graph')._cyreg.cy.nodes().boundingBox())")
    page.get_by_role("button", name="Unpin").click()
    page.wait_for_url(lambda url: "frame=" not in url)
    page.goto("/graph")
    held.settled()
    page.set_viewport_size({"width": 1280, "height": 720})
    page.wait_for_function(
        "() => { const c = document.getElementById('graph')._cyreg.cy.nodes().boundingBox(); return c.w > 2 * c.h; }"
    )
    held.context.close()
    held.clean()


def test_a_long_sentence_scrolls_in_its_box_and_begins_at_the_rules_word(browser, explorer):
    held = Watched(browser, explorer, "light", viewport={"width": 390, "height": 844})
    page = held.page
    found = page.request.get("/api/statements?relation=ACCUSES").json()["statements"]
    page.goto(f"/statement/{max(found, key=lambda s: len(s['evidence']))['id']}")
    expect(page.locator(".tree .fired")).to_be_attached()
    page.locator(".tree").scroll_into_view_if_needed()
    expect(page.locator(".tree .fired")).to_be_in_viewport()
    assert page.evaluate("document.querySelector('#tree .wide').scrollLeft") > 0
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    held.shot("24-phone-why")
    held.context.close()
    held.clean()


def test_a_bar_leads_to_its_statements_and_back(session):
    page = session.page
    page.goto("/graph")
    session.settled()
    page.wait_for_selector(".u-over")
    bins = page.request.get("/api/timeline").json()["bins"]
    most = max(range(len(bins)), key=lambda i: bins[i]["cooperation"] + bins[i]["neutral"] + bins[i]["conflict"])
    box = page.locator(".u-over").bounding_box()
    page.mouse.click(box["x"] + (most + 0.4) / len(bins) * box["width"], box["y"] + box["height"] * 0.3)
    page.wait_for_url(f"**since={bins[most]['start']}&until={bins[most]['end']}*")
    drawer = page.locator("#drawer")
    expect(drawer.locator("h2")).to_have_text(f"{bins[most]['start']} to {bins[most]['end']}")
    wanted = {"since": bins[most]["start"], "until": bins[most]["end"]}
    total = page.request.get("/api/statements", params=wanted).json()["total"]
    expect(drawer.locator(".statement")).to_have_count(min(total, 50))
    session.shot("25-bar")
    shared = page.url
    page.reload()
    expect(drawer.locator(".statement").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    assert "sel=window" in shared
    assert "since=" in page.url
    assert "sel=" not in page.url


def test_a_statement_alone_in_the_drawer_and_an_unknown_frame_do_no_harm(session):
    page = session.page
    net = page.request.get("/api/graph", params={"actor": NASSER}).json()
    alone = next(e["key"] for e in net["edges"] if e["count"] == 1)
    page.goto(f"/graph?actor={NASSER}&frame=round&sel={quote(alone, safe='')}")
    session.settled()
    card = page.locator("#drawer .evidence")
    expect(card).to_have_count(1)
    page.keyboard.press("n")
    expect(card).to_have_class(re.compile(r"\bcurrent\b"))


def test_the_way_back_to_a_query_takes_the_place_of_the_choice_of_actors(session):
    session.page.goto("/graph")
    expect(session.page.locator(".around")).to_be_visible()
    session.page.goto("/graph?cypher=MATCH (s:Statement) RETURN s.id AS id LIMIT 9")
    expect(session.page.get_by_role("link", name="The query")).to_be_visible()
    expect(session.page.locator(".around")).to_be_hidden()


def test_the_field_around_an_actor_suggests_names_and_takes_them(session):
    page = session.page
    page.goto("/graph")
    session.settled()
    field = page.get_by_label("Graph around an actor")
    field.press_sequentially("nass")
    expect(page.locator("#named option[value='Gamal Abdel Nasser']")).to_have_count(1)
    field.fill("Nasser")
    field.press("Enter")
    expect(page.locator("#title")).to_have_text("Around Gamal Abdel Nasser")


def test_the_graph_of_paths_leads_to_the_evidence_of_each_hop(session):
    page = session.page
    page.goto(f"/graph?actor={NASSER}&sel={NASSER}")
    session.settled()
    expect(page.locator("#hops")).to_be_hidden()
    page.locator("#graph").focus()
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Paths from Gamal Abdel Nasser").click()
    page.wait_for_url("**path=*")
    page.get_by_role("link", name="Evidence of each hop").click()
    expect(page.locator(".path blockquote").first).not_to_be_empty()
    page.go_back()
    session.settled()
    page.locator(".keys summary").click()
    expect(page.get_by_text("a second actor, for paths")).to_be_visible()
    assert Axe().run(page, options=RULES).violations_count == 0
    session.shot("26-keys")


def test_a_copied_link_holds_the_theme(session, browser, explorer):
    page = session.page
    session.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/graph?actor={NASSER}")
    session.settled()
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator(".notice")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    other = Watched(browser, explorer, "light" if session.theme == "dark" else "dark")
    other.page.goto(copied)
    expect(other.page.locator("html")).to_have_attribute("data-theme", session.theme)
    other.context.close()
    other.clean()


def test_a_timeline_keeps_its_letters_on_a_phone(browser, explorer):
    for width in (390, 1280):
        held = Watched(browser, explorer, "light", viewport={"width": width, "height": 844})
        held.page.goto(f"/actor/{NASSER}")
        tick = held.page.locator(".timeline text:not(.odd)").first
        assert 9 < tick.bounding_box()["height"] < 20
        boxes = [t.bounding_box() for t in held.page.locator(".timeline text:visible").all()]
        assert len(boxes) >= 3
        assert all(a["x"] + a["width"] < b["x"] for a, b in pairwise(boxes))
        held.context.close()
        held.clean()
