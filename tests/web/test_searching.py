"""Search finds names without their diacritics, words by their beginning, phrases, and forgets what is gone."""

import pytest
from fastapi.testclient import TestClient

from diplograph.graph.embedded import Embedded
from diplograph.schema import load
from diplograph.web.app import create_app
from diplograph.web.searching import highlighted, query
from diplograph.web.views import Views
from diplograph.workspace import Workspace


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("border clos", '"border" "clos"*'),
        ('"the canal" Egypt ', '"the canal" "Egypt"'),
        ('open "quote', '"open" "quote"*'),
        ("NEAR(a) OR x* AND -y", '"NEAR" "a" "OR" "x" "AND" "y"*'),
        ('" " – !', ""),
    ],
)
def test_what_is_typed_is_never_an_operator(typed, asked):
    assert query(typed) == asked


def test_the_words_that_were_found_are_marked_and_hostile_text_stays_text():
    found = highlighted("Vučić <b>met</b> Macron in Belgrade.", "vucic belg")
    assert found == "<mark>Vučić</mark> &lt;b&gt;met&lt;/b&gt; Macron in <mark>Belgrade</mark>."


@pytest.mark.embedded
def test_it_follows_the_ledger(tmp_path):
    (tmp_path / "old.txt").write_text("Aleksandar Vučić met Emmanuel Macron in Belgrade. They closed the border.")
    (tmp_path / "new.txt").write_text("Kenya closed the border with Somalia. The border is long.")
    with Workspace(tmp_path / "ws") as workspace:
        workspace.build([tmp_path / "old.txt", tmp_path / "new.txt"])
        views = Views(workspace, load())
        found = views.search("vucic")
        assert [a["name"] for a in found["actors"]] == ["Aleksandar Vučić"]
        assert [s["text"] for s in found["sentences"]] == ["Aleksandar Vučić met Emmanuel Macron in Belgrade."]
        assert views.search("macron emmanuel")["actors"][0]["name"] == "Emmanuel Macron"
        assert views.search("borde")["hits"] == 3
        assert views.search('"closed the border with"')["hits"] == 1
        assert views.search('"border the closed"')["hits"] == 0
        (tmp_path / "new.txt").write_text("Kenya praised Somalia.")
        workspace.build([tmp_path / "new.txt"])
        assert views.search("border")["hits"] == 1
        assert views.search("praised")["hits"] == 1
        views.words._folder.joinpath("search.sqlite").unlink()  # it may be deleted at any time
        assert Views(workspace, load()).search("border")["hits"] == 1
    Embedded(tmp_path / "ws" / "graph").stop()


@pytest.mark.embedded
def test_a_sentence_that_was_found_opens_in_its_document(examples):
    with TestClient(create_app(examples), base_url="http://localhost") as client:
        page = client.get("/search", params={"q": "sterling"}).text
        link = page.partition('<small><a href="')[2].partition('"')[0]
        document, _, place = link.partition("#")
        text = client.get(document).text
        assert "sterling" in text.partition(f'id="{place}"')[2].partition("</")[0]
