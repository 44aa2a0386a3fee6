"""An analyst's session in a real browser, in both themes; every screenshot is kept in test-artifacts/."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from tests.web.conftest import LABELS, NASSER, RULES, Watched, filled, serving

from diplograph.graph.embedded import Embedded
from diplograph.workspace import Workspace

pytestmark = [pytest.mark.browser, pytest.mark.embedded]


def query(page):
    return page.evaluate("[...new URLSearchParams(location.search)].map(p => p.join('='))")


def test_search_by_keyboard_to_card_to_dyad_to_the_marked_sentence(session):
    page = session.page
    page.goto("/")
    session.shot("1-start")
    page.keyboard.press("/")
    page.keyboard.type("nasser")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Gamal Abdel Nasser").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Gamal Abdel Nasser")
    session.shot("2-card")
    page.locator("a[href^='/dyad/']").first.click()
    expect(page.locator(".statement blockquote").first).to_be_visible()
    session.shot("3-dyad")
    sentence = page.locator(".statement blockquote").first.inner_text()
    page.locator(".statement .source a").first.click()
    chosen = page.locator("mark.chosen")
    expect(chosen).to_have_text(sentence)
    expect(chosen).to_be_in_viewport()
    session.shot("4-document")


def test_graph_walk_expand_undo_hide_by_keyboard(session):
    page = session.page
    page.goto(f"/graph?actor={NASSER}")
    session.settled()
    session.shot("5-graph")
    before = int(page.locator("#count").inner_text().split()[1])
    page.locator("#graph").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#drawer h2")).to_have_text("Gamal Abdel Nasser")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#drawer h2")).not_to_have_text("Gamal Abdel Nasser")
    session.shot("6-card-in-drawer")
    page.keyboard.press("h")
    expect(page.locator("#count")).to_contain_text(f"showing {before - 1} ")
    expect(page.locator("#drawer")).to_be_hidden()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#count")).to_contain_text(f"showing {before} ")
    page.locator("#graph").press("h")
    expect(page.locator("#count")).to_contain_text(f"showing {before - 1} ")
    page.locator("#graph").press("u")
    expect(page.locator("#count")).to_contain_text(f"showing {before} ")
    page.goto(f"/graph?actor={NASSER}&sel=state:france")
    page.get_by_role("button", name="Expand").click()
    expect(page.locator("#count")).not_to_contain_text(f"showing {before} ")
    assert "expand=state:france" in query(page)
    session.shot("7-expanded")
    page.go_back()
    expect(page.locator("#count")).to_contain_text(f"showing {before} ")


def test_evidence_drawer_why_and_escape(session):
    page = session.page
    page.goto(f"/graph?actor={NASSER}")
    session.settled()
    page.locator("#graph").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#drawer h2")).to_have_text("Gamal Abdel Nasser")
    page.keyboard.press("Enter")
    expect(page.locator("#drawer h2")).to_contain_text("→")
    evidence = page.locator("#drawer .statement")
    expect(evidence.first.locator("blockquote")).not_to_be_empty()
    session.shot("8-evidence")
    shared = page.url
    page.keyboard.press("Escape")
    expect(page.locator("#drawer")).to_be_hidden()
    page.goto(shared)
    page.locator("#drawer").get_by_role("link", name="why?").first.click()
    expect(page.get_by_role("heading", name="The rule")).to_be_visible()
    tree = page.locator("#tree")
    expect(tree.locator("svg")).to_contain_text("nsubj")
    expect(tree.locator(".fired")).to_be_in_viewport()
    expect(page.get_by_text("Reading the sentence")).to_be_hidden()
    tree.get_by_text("The tree as a table").click()
    expect(tree.locator("table")).to_contain_text("nominal subject")
    session.shot("9-why")


def test_next_and_previous_walk_through_the_evidence(session):
    page = session.page
    page.goto("/graph?actor=person:anthony-eden&sel=person:anthony-eden~state:united-kingdom~neutral")
    session.settled()
    cards = page.locator("#drawer .evidence")
    expect(cards.first).to_be_visible()
    everything = cards.count()
    assert everything > 3
    expect(page.locator("#drawer .around").first).to_be_visible()
    page.get_by_role("button", name="Next statement").click()
    expect(page.locator("#drawer .at")).to_have_text(f"2 of {everything}")
    page.keyboard.press("b")
    page.keyboard.press("b")
    expect(page.locator("#drawer .at")).to_have_text(f"{everything} of {everything}")
    expect(page.locator("#drawer .current")).to_be_in_viewport()
    session.shot("21-next-evidence")


@pytest.mark.parametrize("address", ["/graph", f"/graph?actor={NASSER}&expand=state:egypt", "/graph?most=300"])
def test_names_in_the_graph_do_not_collide(session, address):
    page = session.page
    page.goto(address)
    session.settled()
    page.wait_for_timeout(300)
    boxes = page.evaluate(LABELS)
    assert len(boxes) >= 15
    slack = 3  # the padding that Cytoscape adds around a label
    clashes = [
        (a[0], b[0])
        for i, a in enumerate(boxes)
        for b in boxes[:i]
        if min(a[3], b[3]) - max(a[1], b[1]) > slack and min(a[4], b[4]) - max(a[2], b[2]) > slack
    ]
    assert clashes == []


def test_tone_and_window_filter_graph_table_and_address(session):
    page = session.page
    page.goto(f"/graph?actor={NASSER}")
    session.settled()
    page.get_by_role("button", name="neutral").click()
    page.get_by_role("button", name="cooperation").click()
    tones = page.locator("#table tbody .tone")
    expect(page.locator("#table tbody .tone.cooperation")).to_have_count(0)
    expect(page.locator("#table tbody .tone.neutral")).to_have_count(0)
    assert set(tones.all_inner_texts()) == {"conflict"}
    assert "tone=conflict" in query(page)
    session.shot("10-conflict-only")
    page.go_back()
    page.go_back()
    expect(page.locator("#table tbody .tone.neutral").first).to_be_attached()
    page.locator("#window [name=since]").fill("1956-07-01")
    page.locator("#window [name=until]").fill("1956-07-31")
    page.get_by_role("button", name="Apply").click()
    page.wait_for_url("**since=1956-07-01**")
    session.settled()
    dated = page.request.get("/api/graph?" + page.url.partition("?")[2]).json()
    days = [s["day"] for e in dated["edges"] for s in e["strands"]]
    assert days
    assert all(d[:7] <= "1956-07" for d in days)


def test_a_shared_address_shows_the_same_view_elsewhere(session, browser, explorer):
    page = session.page
    page.goto(f"/graph?actor={NASSER}&expand=state:france&hide=state:india&tone=conflict&sel=state:egypt")
    session.settled()
    expect(page.locator("#drawer h2")).to_have_text("Egypt")
    other = Watched(browser, explorer, session.theme)
    other.page.goto(page.url)
    other.settled()
    expect(other.page.locator("#drawer h2")).to_have_text("Egypt")
    assert other.page.locator("#table tbody").inner_text() == page.locator("#table tbody").inner_text()
    other.context.close()
    other.clean()


def test_paths_question_cypher_and_export(session, tmp_path):
    page = session.page
    page.goto("/paths")
    page.get_by_label("from").fill("Menzies")
    page.get_by_label("to", exact=True).fill("Soviet Union")
    page.get_by_role("button", name="Find paths").click()
    expect(page.locator(".path blockquote").first).not_to_be_empty()
    session.shot("11-paths")
    page.get_by_role("link", name="See them in the graph").click()
    session.settled()
    expect(page.locator("#title")).to_contain_text("Paths from")
    session.shot("12-path-graph")
    page.goto("/question/accusations")
    session.shot("13-question")
    page.get_by_role("link", name="See as a graph").click()
    session.settled()
    with page.expect_download() as got:
        page.get_by_role("button", name="PNG").click()
    got.value.save_as(tmp_path / "graph.png")
    assert (tmp_path / "graph.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    with page.expect_download() as got:
        page.get_by_role("link", name="SVG").click()
    got.value.save_as(tmp_path / "graph.svg")
    assert "<title>" in (tmp_path / "graph.svg").read_text()
    page.goto("/console")
    page.get_by_role("link", name="Statements by relation").click()
    page.get_by_label("Query").press("Control+Enter")
    expect(page.locator("table tbody tr").first).to_be_visible()
    session.shot("14-console")
    page.goto("/console")
    expect(page.locator("#history")).to_contain_text("MATCH (s:Statement)")


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


def test_graph_page_says_the_same_without_scripts(browser, explorer):
    held = Watched(browser, explorer, "light", java_script_enabled=False)
    held.page.goto(f"/graph?actor={NASSER}")
    assert held.page.locator("#table tbody tr").count() > 10
    expect(held.page.locator("img.still")).to_be_visible()
    held.shot("16-no-scripts")
    held.context.close()
    held.clean()


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
