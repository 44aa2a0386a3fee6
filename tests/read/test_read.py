"""Files of every format to documents, and failures that name their reason."""

import gzip
from datetime import date
from pathlib import Path

import pytest

from diplograph.errors import InputError
from diplograph.model import Document, Failure
from diplograph.read import ReadOptions, from_text, read
from diplograph.read.language import language_of

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
TEXT = "Britain said on Friday that it would freeze the assets of Egypt."


def one(tmp_path, name, data):
    (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read(tmp_path / name))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("packed", [False, True])
def test_encodings_and_gzip(tmp_path, encoding, packed):
    data = f"{TEXT} “Enough,” said Müller.".encode(encoding)
    found = one(tmp_path, "a.txt.gz" if packed else "a.txt", gzip.compress(data) if packed else data)
    assert [d.text for d in found] == [f"{TEXT} “Enough,” said Müller."]


@pytest.mark.parametrize(
    ("name", "data", "kind", "words"),
    [
        ("a.txt", b"", "failed", "empty"),
        ("a.txt", bytes(range(256)) * 8, "failed", "binary"),
        ("a.txt", "Le président a annoncé la fermeture du canal aux navires français.", "skipped", "'fr'"),
        ("a.pdf", b"%PDF-1.4 broken", "failed", "PDF"),
        ("a.json", "{", "failed", "JSON"),
        ("a.jsonl", '{"headline": "no text"}', "failed", "found: headline"),
        ("a.txt.gz", b"no gzip", "failed", "gzip"),
        ("a.docx", b"x", "failed", ".txt"),
        ("a.xml", "<a><b/></a>", "failed", "RSS"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path, name, data, kind, words):
    (found,) = one(tmp_path, name, data)
    assert isinstance(found, Failure)
    assert found.kind == kind
    assert words in found.reason


def test_short_english_headlines_are_not_taken_for_foreign(tmp_path):
    (found,) = one(tmp_path, "a.txt", "Egypt seizes canal")
    assert isinstance(found, Document)


def test_an_entry_of_a_feed_and_a_row_of_a_table(tmp_path):
    rss = f"<rss version='2.0'><channel><title>Feed</title><item><title>T</title><description>{TEXT}</description><pubDate>Fri, 27 Jul 1956 10:00:00 GMT</pubDate></item></channel></rss>"  # noqa: E501 - one document
    (entry,) = one(tmp_path, "a.rss", rss)
    assert (entry.text, entry.source, entry.published) == (TEXT, "Feed", date(1956, 7, 27))
    (row,) = one(tmp_path, "a.csv", f'title;text;date\nT;"{TEXT}";1956-07-28\n')
    assert (row.text, row.title, row.published) == (TEXT, "T", date(1956, 7, 28))


def test_the_examples_are_read_with_their_metadata():
    found = list(read(EXAMPLES, ReadOptions()))
    assert len(found) == 22
    assert all(isinstance(d, Document) and d.title and d.source and d.published and d.url for d in found)
    dulles = next(d for d in found if "12-dulles" in d.path)
    assert {c.reason for c in dulles.cuts} == {"share buttons", "comment form", "spam"}
    assert dulles.text.endswith("before it was born.")
    page = next(d for d in found if "11-users" in d.path)
    assert "Cotton" not in page.text
    assert page.published == date(1956, 9, 13)


def test_a_string_with_a_wrong_key_or_date_is_refused():
    with pytest.raises(InputError, match="published"):
        from_text(TEXT, publishd="1956-07-27")
    with pytest.raises(InputError, match="no date"):
        from_text(TEXT, published="someday")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nigeria's Bola Tinubu met Ghana's Nana Akufo-Addo. Tinubu thanked Ghana.", "en"),
        ("Uhuru Kenyatta met William Ruto in Nairobi. Raila Odinga accused Ruto of lying.", "en"),
        ("Rais wa Kenya William Ruto alikutana na Raila Odinga jijini Nairobi.", "sw"),
        ("Shugaban Najeriya Bola Tinubu ya gana da shugaban Ghana a Abuja.", "ha"),
        ("Le président a reçu lundi son homologue. " * 100, "fr"),
        ("Der Bundeskanzler traf am Montag den französischen Präsidenten in Berlin.", "de"),
    ],
)
def test_names_alone_make_no_text_foreign(text, code):
    assert language_of(text) == code
