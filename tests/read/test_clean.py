"""What cleaning cuts, what it must never cut, and the map back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplograph.read import from_text

BODY = (
    "Two ministers met in the capital on Monday.\n\n"
    "The talks lasted for three hours and ended without a statement.\n\n"
    "A spokesman said that they would meet again in the spring."
)
CLUTTER = [
    ("Leave a Reply\n\nYour email address will not be published.\n\nGreat article, I read it twice.", "comment form"),
    ("Related articles\n\nPort strike enters third week", "related links"),
    ("Share this: Facebook Twitter Email", "share buttons"),
    ("Facebook | Twitter | WhatsApp", "share buttons"),
    ("Sign up for our daily newsletter", "newsletter"),
    ("Copyright 2021 Harbour Wire. All rights reserved.", "copyright"),
    ("We use cookies to give you the best visit.", "cookie banner"),
    ("Photo: Harbour Wire", "photo credit"),
    ("Home | World | Politics | Sport", "navigation"),
    ("cheap replica watches online casino bonus slots betting loans", "spam"),
    ("kiralik araba havalimani transfer kiralik araba otel ucuz otel transfer", "spam"),
]
KEPT = [
    "No.",
    "“We will not leave,” he said.",
    "Why now?",
    "The escort of two frigates left the port at dawn, and the convoy followed it.",
    "He asked his followers to share this message with their neighbours before the vote.",
    "The comments of the minister drew a sharp reply from the opposition.",
    "Home rule was the first demand of the party, and subscribers to the paper wrote of little else.",
    "The casino owner, who had bought the loans, denied that he had paid the minister.",
    "Dear Sir, I write to protest against the closing of the bridge.",
    "- a ceasefire along the river",
    "1. All prisoners are to be released.",
    "Troops, tanks, lorries, guns: all of it crossed the river.",
    "More from the minister was not to be had.",
    "He was met at the station by the mayor, who said:",
]


@pytest.mark.parametrize(("clutter", "reason"), CLUTTER)
def test_clutter_after_an_article_is_cut_for_its_reason(clutter, reason):
    document = from_text(f"{BODY}\n\n{clutter}")
    assert document.text == BODY
    assert {c.reason for c in document.cuts} == {reason}
    assert "".join(document.original[c.start : c.end] for c in document.cuts).split() == clutter.split()


@pytest.mark.parametrize("line", KEPT)
@pytest.mark.parametrize("place", ["middle", "end"])
def test_real_lines_are_never_cut(line, place):
    head, rest = BODY.split("\n\n", 1)
    text = f"{head}\n\n{line}\n\n{rest}" if place == "middle" else f"{BODY}\n\n{line}"
    document = from_text(text)
    assert document.text == text
    assert document.cuts == ()


def test_prose_after_related_links_is_kept():
    document = from_text(BODY.replace("\n\nA spokesman", "\n\nRead more: Port strike\n\nA spokesman"))
    assert document.text == BODY


def test_hard_wrapped_lines_are_one_paragraph():
    wrapped = "The two ministers of the neighbouring states met in the\ncapital on Monday and spoke for three hours about the river.\n\nThey parted without a word."  # noqa: E501 - one document
    document = from_text(wrapped)
    assert document.text == wrapped.replace("the\ncapital", "the capital")
    assert [b.kind for b in document.blocks] == ["paragraph", "paragraph"]


def test_blocks_tell_title_dateline_and_heading():
    text = (
        "Ministers meet\n\nBELGRADE (Reuters) — Two ministers met on Monday.\n\n“We want no war”\n\nThey parted late."
    )
    document = from_text(text)
    assert [(b.kind, document.text[b.start : b.end]) for b in document.blocks] == [
        ("title", "Ministers meet"),
        ("dateline", "BELGRADE (Reuters) —"),
        ("paragraph", "Two ministers met on Monday."),
        ("heading", "“We want no war”"),
        ("paragraph", "They parted late."),
    ]
    assert document.title == "Ministers meet"


LINES = st.sampled_from([*KEPT, *(c for c, _ in CLUTTER), *BODY.split("\n\n"), "A heading", "", "  spaced  "])


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=12), st.sampled_from(["\n\n", "\n", "\r\n", "\r\n\r\n"]))
def test_every_segment_reads_the_same_in_both_texts_and_nothing_is_lost(lines, gap):
    original = f"{BODY}{gap}{gap.join(lines)}"
    document = from_text(original)
    for s in document.segments:
        assert document.text[s.start : s.start + s.length] == original[s.original : s.original + s.length]
    assert sum(s.length for s in document.segments) >= len(document.text.replace("\n", "").replace(" ", ""))
    covered = [original[s.original : s.original + s.length] for s in document.segments]
    covered += [original[c.start : c.end] for c in document.cuts]
    assert sorted("".join("".join(covered).split())) == sorted("".join(original.split()))


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, max_size=10))
def test_cleaning_a_clean_text_changes_nothing(lines):
    once = from_text("\n\n".join([BODY, *lines]))
    twice = from_text(once.text)
    assert twice.text == once.text
    assert twice.cuts == ()
