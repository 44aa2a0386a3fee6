"""Members, leaders and citizens whom nobody names: "six lawmakers of the Kuomintang", "four leaders of the Reform party"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.speech.speakers import argument
from diplograph.extract.standing.beside import Fact, state_beside
from diplograph.model import Argument, Mention
from diplograph.model_ids import actor_id, digest
from diplograph.resolve import Mentions
from diplograph.resolve.offices.lists import named_after

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SITTING = frozenset("lawmaker mp deputy legislator senator councillor".split())
BELONGING = SITTING | frozenset("member fighter militant activist cadre".split())
LEADING = frozenset("leader commander".split())
CITIZENS = frozenset("citizen national".split())
BODIES = ("party", "armed_group", "organisation", "ngo")
WHO = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj")
"""Where a noun stands for somebody."""


def facts_of_unnamed_members(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The body or state of each of them, by a phrase that names it."""
    by_head = mentions.by_head
    for noun in doc.with_lemma(CITIZENS | BELONGING | LEADING):
        lemma = noun.lemma_.lower()
        if lemma in CITIZENS:
            relation, whole = "CITIZEN_OF", state_beside(noun, by_head, ())
        else:
            relation, whole = "MEMBER_OF" if lemma in BELONGING else "LEADS", body_of(noun, by_head, BODIES)
        craft = whole is not None and lemma == "fighter" and _a_model(whole)
        obj = argument(whole) if whole is not None and not craft and _somebody(noun, by_head) else None
        if obj is not None:
            own = by_head.get(noun.i)
            counted = not noun.child_labels.isdisjoint(("nummod", "amod", "compound"))
            who = argument(own) if own is not None and not counted else None  # once with what a frame says of them
            yield Fact(noun, who or _unnamed(noun), relation, obj, noun.text, None, f"{relation}/unnamed")


def body_of(noun: "Token", by_head: dict[int, Mention], kinds: tuple[str, ...]) -> Mention | None:
    """The body of one of these types, known by a name, that the words beside a noun say it is of."""
    whose = ("compound", "amod", "nmod:poss") if noun.lemma_.lower() in SITTING else ("compound", "amod")
    cases = ("of", "from", "for") if noun.lemma_.lower() in SITTING else ("of",)
    near = (c for c in noun.children if c.dep_ in whose or (c.dep_ == "nmod" and case_of(c) in cases))
    found = (m for c in near if (m := by_head.get(c.i)) is not None and m.actor is not None and "--" not in m.actor.id)
    return next((m for m in found if m.actor is not None and m.actor.type in kinds), None)


def _a_model(name: Mention) -> bool:
    """ "F-16 fighters", "MiG-29 fighters": aircraft, not of a group."""
    return "-" in name.text and name.text[-1:].isdigit()


def _somebody(noun: "Token", by_head: dict[int, Mention]) -> bool:
    """Whether it tells of some few whom the text names nowhere beside it; lawmakers of a party need no number."""
    few = any(c.dep_ == "nummod" and c.text.isalpha() for c in noun.children)
    sitting = noun.lemma_.lower() in SITTING and any(case_of(c) in ("of", "from", "for") for c in noun.children)
    own = by_head.get(noun.i)
    named = not noun.child_labels.isdisjoint(("appos", "flat", "cop")) or (own is not None and own.kind == "name")
    several = noun.tag_ == "NNS" and noun.head.lower_ != "one" and (few or sitting) and noun.dep_ in WHO
    return several and not named and not named_after(noun, by_head)


def _unnamed(noun: "Token") -> Argument:
    """Some of the document whom only these words name."""
    words = [c for c in noun.children if c.i < noun.i and c.dep_ in ("amod", "compound", "nummod")]
    span = noun.doc[min(t.i for t in (*words, noun)) : noun.i + 1]
    made = f"{actor_id(span.text, 'people')}--{digest(noun.sent.text, span.text, 0)[:6]}"
    return Argument(made, span.text, "people", span.start_char, span.end_char, span.text, 0.6)
