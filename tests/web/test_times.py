"""A window of time, brushed or chosen: page, graph, table and address follow."""

import pytest
from playwright.sync_api import expect
from tests.web.conftest import NASSER, query

pytestmark = [pytest.mark.browser, pytest.mark.embedded]


def drag(page, start, end):
    box = page.locator(".u-over").bounding_box()
    page.mouse.move(box["x"] + start * box["width"], box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + end * box["width"], box["y"] + box["height"] / 2, steps=6)
    page.mouse.up()


def test_brushing_the_timeline_narrows_page_and_graph(session):
    page = session.page
    page.goto(f"/dyad/{NASSER}/person:robert-menzies")
    page.wait_for_selector(".u-over")
    everything = page.locator(".statement").count()
    drag(page, 0.0, 0.5)
    page.wait_for_url("**since=*")
    page.wait_for_selector(".u-over")
    kept = page.locator(".statement").count()
    assert 0 < kept < everything
    session.shot("17-brushed")
    page.go_back()
    expect(page.locator(".statement")).to_have_count(everything)
    page.goto(f"/graph?actor={NASSER}")
    session.settled()
    rows = page.locator("#table tbody tr").count()
    page.locator("#times").scroll_into_view_if_needed()
    page.wait_for_selector(".u-over")
    drag(page, 0.3, 0.97)
    page.wait_for_url("**since=*")
    expect(page.locator("#table tbody tr")).not_to_have_count(rows)
    session.shot("18-brushed-graph")


def test_the_undated_lane_narrows_graph_table_and_address(session):
    page = session.page
    page.goto(f"/graph?actor={NASSER}&since=1956-07-01")
    session.settled()
    rows = page.locator("#table tbody tr").count()
    lane = page.locator("#times [data-undated]")
    lane.click()
    page.wait_for_url("**undated=1*")
    expect(lane).to_have_attribute("aria-current", "true")
    expect(page.locator("#shown")).to_contain_text("Undated statements only.")
    expect(page.locator("#table tbody tr")).not_to_have_count(rows)
    assert "since=1956-07-01" not in query(page)
    assert "undated=1" in page.locator("#table tbody td:nth-child(2) a").first.get_attribute("href")
    session.shot("22-undated")
    lane.press("Enter")
    expect(lane).not_to_have_attribute("aria-current", "true")
    page.go_back()
    page.go_back()
    expect(page.locator("#window [name=since]")).to_have_value("1956-07-01")
