"""An analyst's session in a real browser, in both themes; every screenshot is kept in test-artifacts/."""

import pytest
from playwright.sync_api import expect
from tests.web.conftest import LABELS, NASSER, Watched, query

pytestmark = [pytest.mark.browser, pytest.mark.embedded]


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
