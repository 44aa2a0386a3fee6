"""Other names of whom a text has named: "also known as the Jackal", "USI" for a university, "Red Sox" for "Boston Red Sox"."""

import re
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from diplograph.model import Actor, Mention
from diplograph.model_ids import normalise
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.names.name_kinds import BODIES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

KINDS = frozenset(
    "ag airlines airways bank co company corp corporation foundation group holdings inc incorporated limited llc ltd movement"
    " party plc sa university college international energy motors petroleum resources industries technologies telecom mining".split()
)
"""Last words of a body's name that a text leaves out: "Harvard" for "Harvard University", "Amnesty"."""
OFTEN = "|".join(
    "also best better often once originally formerly previously now popularly commonly widely sometimes locally otherwise"
    " usually then".split()
)
SAID = re.compile(
    rf"""^['’]?[\s]*(?:,[^,.;()]{{1,60}})?(?:\([^()]*\))?(?:\([^()]*[,;:])?[\s,(–—-]*
    (?:(?:who|which)\s+(?:is|was|were|are)\s+|(?:is|was|are|were)\s+)?
    (?P<often>(?:(?:{OFTEN})\s+)*)
    (?P<said>(?:self-identified|known|referred\s+to)\s+(?:[a-z]+ly\s+)?(?:simply\s+)?as
    |called|nicknamed|dubbed|aka|a\.k\.a\.|alias|n[ée]e|born)
    \s+(?:the\s+)?["“'‘]?$""",
    re.VERBOSE,
)
"""What stands between a name and another of the same actor."""
CALLED = ("called", "nicknamed", "dubbed", "born")
"""Words that say so only set off or with "also": "Roe called Doe" tells of two."""
TONGUE = re.compile(r"^\s*\((?:[^()]*[;,]\s*)?(?P<tongue>[A-Z][a-z]+):\s*[^()A-Za-z]*$")
"""What stands between a name and what it is in another tongue: "Isfahan (Persian: Esfahan)"."""
TONGUES = frozenset(
    "Latin Arabic Hebrew Persian Kurdish Pashto Dari Tamil Hindi Urdu Cantonese Mandarin Swahili".split()
)
LETTERS = range(2, 8)
"""How many letters initials have."""


class Named(NamedTuple):
    """A name in the text and the actor that it has so far."""

    mention: Mention
    actor: Actor


def other_names(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> None:
    """Gives each name that the text shows to be another name of an actor that actor, in all its mentions."""
    text = doc.text
    named = sorted(
        (Named(m, m.actor) for m in {id(m): m for m in by_head.values()}.values() if m.kind == "name" and m.actor),
        key=lambda n: n.mention.start,
    )
    same: dict[str, tuple[Actor, str]] = {}
    before, told_apart = Before(), _told_apart(named)
    for last, later in pairwise((None, *named)):
        if last is not None:
            before.add(last)
        if later is None or gazetteer.get(later.actor.id) is not None or later.actor.id in same:
            continue
        found = _only(told_apart.get(normalise(later.mention.text)), "of two of that name, who is named")
        found = found or _said(doc, text, last, later, gazetteer) or before.initials(later) or before.cut_short(later)
        if found is not None and found[0].id != later.actor.id:
            actor = same.get(found[0].id, found)[0]
            if actor.id != later.actor.id:
                same[later.actor.id] = (actor, found[1])
    for head, mention in list(by_head.items()):
        if mention.actor is not None and mention.kind == "name" and mention.actor.id in same:
            actor, why = same[mention.actor.id]
            by_head[head] = replace(mention, actor=actor, confidence=min(mention.confidence, 0.85), why=why)


def _said(doc: "Doc", text: str, last: Named | None, later: Named, gazetteer: Gazetteer) -> tuple[Actor, str] | None:
    """ "Ann Roe, also known as Zed": what the words between two names say."""
    if last is None or not _alike(last.actor, later.actor):
        return None
    first = last.mention
    between = text[first.end : later.mention.start]
    after = doc[later.mention.head + 1 : later.mention.head + 2]
    if len(between) > 120 or text[later.mention.end : later.mention.end + 1] in ("'", "’"):
        return None
    if len(after) and after[0].idx >= later.mention.end and after[0].pos_ in ("NOUN", "PROPN"):
        return None  # "also known as the Roe plan"
    tongue = TONGUE.match(between)
    if tongue and (tongue["tongue"] in TONGUES or _demonym(tongue["tongue"], gazetteer)):
        return last.actor, "its name in another tongue"
    found = SAID.match(between)
    if found is None:
        return None
    set_off = found["often"] or re.match(r"[\s'’]*[,(–—-]", between)
    born = found["said"] == "born" and last.actor.type != "person"
    return None if born or (found["said"] in CALLED and not set_off) else (last.actor, "also called so")


def _told_apart(named: list[Named]) -> dict[str, dict[str, Actor]]:
    """By the name that several have: who of them the text names otherwise: the ELN for "the National Liberation Army"."""
    found: dict[str, dict[str, Actor]] = defaultdict(dict)
    for _, actor in named:
        if actor.name.endswith(")"):
            found[normalise(actor.name.partition(" (")[0])][actor.id] = actor
    return found


def _demonym(word: str, gazetteer: Gazetteer) -> bool:
    entry = gazetteer.entry(word)
    return entry is not None and entry.kind in ("demonym", "people")


def _alike(one: Actor, other: Actor) -> bool:
    """Whether two names may be of one actor, by their types."""
    return one.type == other.type or (one.type in BODIES and other.type in BODIES)


class Before:
    """What short forms the names so far have, so that a later one need not be held against each of them."""

    def __init__(self) -> None:
        self._by_letters: dict[str, dict[str, Actor]] = defaultdict(dict)
        self._by_short: dict[str, dict[str, Actor]] = defaultdict(dict)

    def add(self, name: Named) -> None:
        """Take in a name."""
        if name.actor.type not in ("person", "people"):
            for letters in _letters(name.mention.text):
                self._by_letters[letters][name.actor.id] = name.actor
        if name.actor.type in BODIES:
            for short in shortenings(normalise(name.mention.text)):
                self._by_short[short][name.actor.id] = name.actor

    def initials(self, later: Named) -> tuple[Actor, str] | None:
        """ "USI" after "the University of Southern Indiana", where no other name before has these letters."""
        letters = re.sub(r"[.\s]", "", later.mention.text)
        if not (letters.isalpha() and letters.isupper() and len(letters) in LETTERS) or later.actor.type == "person":
            return None
        return _only(self._by_letters.get(letters), "initials of a name before")

    def cut_short(self, later: Named) -> tuple[Actor, str] | None:
        """ "Red Sox" after "the Boston Red Sox", "Harvard" after "Harvard University": of one body named before only."""
        if later.actor.type not in BODIES:
            return None
        return _only(self._by_short.get(normalise(later.mention.text)), "short for a name before")


def _only(meant: dict[str, Actor] | None, why: str) -> tuple[Actor, str] | None:
    return (next(iter(meant.values())), why) if meant is not None and len(meant) == 1 else None


def _letters(name: str) -> set[str]:
    words = [w for w in re.split(r"[\s-]+", name) if w[:1].isalpha()]
    if len(words) < 2:
        return set()
    return {"".join(w[0] for w in words if w[:1].isupper()), "".join(w[0] for w in words).upper()}


def shortenings(full: str) -> set[str]:
    """A normalised name without its first words, the word for its kind, or what it is of or for.

    >>> sorted(shortenings("boston red sox")), shortenings("harvard university"), shortenings("new times")
    (['red sox'], {'harvard'}, set())
    """
    words = full.split()
    out = {" ".join(words[k:]) for k in range(1, len(words) - 1)}
    for k in range(1, len(words)):
        if all(w in KINDS for w in words[k:]) or (words[k] in ("of", "for") and k > 1):
            out.add(" ".join(words[:k]))
    return out
