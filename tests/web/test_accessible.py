"""No page breaks an accessibility rule, in either theme; the theme is kept; and what a page says without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from tests.web.conftest import NASSER, RULES, Watched

pytestmark = [pytest.mark.browser, pytest.mark.embedded]


@pytest.mark.parametrize(
    "address",
    ["/", f"/actor/{NASSER}", f"/dyad/{NASSER}/state:egypt", f"/graph?actor={NASSER}&sel=state:egypt", "/statements",
     "/search?q=canal", "/question/contested", "/graph", "/review", "/paths?from=Menzies&to=Egypt",
     "/console?q=MATCH+(a:Actor)-[r:WARNS]->(b)+RETURN+a,r,b",
     "/relation/ACCUSES", f"/graph?actor={NASSER}&undated=1&sel=person:anthony-eden~state:united-kingdom~neutral",
     "/dyad/state:egypt/state:united-kingdom?undated=1", "/question/who-met-whom", "/search",
     "/compare?from1=1956-07-01&to1=1956-08-15&from2=1956-08-16&to2=1956-10-31"],
)  # fmt: skip
def test_no_page_breaks_an_accessibility_rule(session, address):
    session.page.goto(address)
    session.page.wait_for_load_state("networkidle")
    found = Axe().run(session.page, options=RULES)
    assert found.violations_count == 0, found.generate_report()


def test_evidence_pages_break_no_accessibility_rule(session):
    first = session.page.request.get("/api/statements").json()["statements"][0]
    for address in (f"/document/{first['document']}?s={first['id']}", f"/statement/{first['id']}"):
        session.page.goto(address)
        found = Axe().run(session.page, options=RULES)
        assert found.violations_count == 0, found.generate_report()


def test_theme_link_turns_and_is_kept(session):
    page = session.page
    page.goto("/")
    wanted = "light" if session.theme == "dark" else "dark"
    page.locator("#theme").click()
    expect(page.locator("html")).to_have_attribute("data-theme", wanted)
    page.goto("/statements")
    expect(page.locator("html")).to_have_attribute("data-theme", wanted)


def test_graph_page_says_the_same_without_scripts(browser, explorer):
    held = Watched(browser, explorer, "light", java_script_enabled=False)
    held.page.goto(f"/graph?actor={NASSER}")
    assert held.page.locator("#table tbody tr").count() > 10
    expect(held.page.locator("img.still")).to_be_visible()
    held.shot("16-no-scripts")
    held.context.close()
    held.clean()
