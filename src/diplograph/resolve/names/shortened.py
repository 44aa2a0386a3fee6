"""Names that a text shortens: acronyms in brackets, "the North", "the Commission"."""

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.again import again
from diplograph.resolve.descriptions.called_by import part_named
from diplograph.resolve.descriptions.nominals import phrase_mention
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.names.name_kinds import BODIES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

UNSHORTENED = ("person", "people")
HALVES = ("North", "South", "East", "West")


def in_brackets(doc: "Doc", by_head: dict[int, Mention], gazetteer: Gazetteer) -> None:
    """ "Somali National Army (SNA)", "the Croatian Union (HDZ)": a name in brackets is the one before, from there on."""
    links: dict[str, tuple[int, Actor]] = {}
    text = doc.text
    for before, after in itertools.pairwise(sorted(by_head.values(), key=lambda m: m.start)):
        if text[before.end : after.start].strip() != "(" or before.actor is None or before.actor.type in UNSHORTENED:
            continue
        initials = "".join(w[0] for w in before.text.split() if w[:1].isupper())
        if (after.text.isupper() and initials == after.text) or _other_name(before, after, text, gazetteer):
            links.setdefault(after.text, (after.start, before.actor))
    for head, mention in list(by_head.items()):
        start, actor = links.get(mention.text, (0, None))
        if actor is not None and mention.start >= start:
            by_head[head] = replace(mention, kind="name", actor=actor, confidence=0.9, why="name in brackets")


def _other_name(before: Mention, after: Mention, text: str, gazetteer: Gazetteer) -> bool:
    """Whether a body is named a second time, in its own tongue or short: all that the brackets hold, and nobody known."""
    kinds = [m.actor.type if m.actor is not None and m.kind == "name" else None for m in (before, after)]
    unknown = after.actor is not None and gazetteer.get(after.actor.id) is None
    return kinds[0] in BODIES and kinds[1] in BODIES and unknown and text[after.end : after.end + 1] == ")"


def halves(doc: "Doc", by_head: dict[int, Mention], gazetteer: Gazetteer) -> None:
    """ "The North", "the South": the halves of a divided country where the text names one of them in full."""
    known_states = (s for m in by_head.values() for a in (m.actor, *m.members) if a and (s := gazetteer.state_of(a)))
    named = {s.name.partition(" ")[::2] for s in known_states}
    whole = {rest for side, rest in named if side in HALVES}
    for token in doc[1:] if len(whole) == 1 else ():
        before, after = token.nbor(-1).lower_, doc[token.i + 1] if token.i + 1 < len(doc) else None
        if token.text not in HALVES or before != "the" or (after is not None and after.is_title):
            continue
        state = gazetteer.find(f"{token.text} {next(iter(whole))}")
        known = by_head.get(token.i)
        if state is not None and state.type == "state" and (known is None or known.text == token.text):
            end = token.idx + len(token)
            why = "a half of a divided country"
            by_head[token.i] = Mention(token.idx, end, token.text, token.i, "name", state, (), 0.85, why)


def both_halves(doc: "Doc", by_head: dict[int, Mention], gazetteer: Gazetteer) -> None:
    """ "Both Koreas", "the two Sudans": a group of two states that share a name."""
    for token in doc:
        if token.pos_ != "PROPN" or not token.is_title or not token.text.endswith("s"):
            continue
        if token.i and token.nbor(-1).lower_ in ("north", "south"):
            continue  # "North Koreans"
        halves = tuple(a for n in names_of_halves(token.text[:-1]) if (a := gazetteer.find(n)) and a.type == "state")
        if len(halves) == 2 and halves[0] != halves[1]:
            end = token.idx + len(token)
            why = "both of a divided country"
            by_head[token.i] = Mention(token.idx, end, token.text, token.i, "group", None, halves, 0.85, why)


def names_of_halves(name: str) -> tuple[str, str]:
    """The states that bear a name between them: North and South Korea; Sudan and South Sudan.

    >>> names_of_halves("Korea")
    ('North Korea', 'South Korea')
    """
    return (name if name == "Sudan" else f"North {name}", f"South {name}")


def short_bodies(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> None:
    """ "The Commission", "the Front": the capital says that a body is meant, which offices need to know."""
    alone = {e.start for e in doc.ents if e.label_ == "ORG" and len(e) == 1}
    for before, token in itertools.pairwise(doc.words):
        the = before.lower_ == "the"
        if token.i not in by_head and token.is_title and token.lower_ in nouns().types:
            said = again(token, by_head, gazetteer, title=0) if the else None
            if said is not None:
                by_head[token.i] = phrase_mention(token, said)
            elif token.i in alone or (the and token.dep_ == "compound"):
                _bare_name(token, by_head, gazetteer)
        known = by_head.get(token.i)
        longer = _in_full(known, the, by_head, gazetteer) if known and _unknown_body(known, gazetteer) else None
        if known is not None and longer is not None:
            by_head[token.i] = replace(known, actor=longer, confidence=0.8, why="short for a name before")


def _bare_name(word: "Token", by_head: ByHead, gazetteer: Gazetteer) -> None:
    """ "The House managers", "this House": the name alone, not its phrase."""
    if (guess := part_named(word.text, by_head, gazetteer)) is not None:
        end = word.idx + len(word)
        by_head[word.i] = Mention(word.idx, end, word.text, word.i, "nominal", guess.actor, (), *guess[3:])


def _unknown_body(name: Mention, gazetteer: Gazetteer) -> bool:
    """Whether nobody knows a name, which is no person's or place's."""
    actor = name.actor
    unknown = actor is not None and name.kind == "name" and gazetteer.get(actor.id) is None
    return unknown and actor is not None and actor.type not in ("person", "people", "place")


def _in_full(short: Mention, the: bool, by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """ "The Forum" after "the Pacific Islands Forum", "the House of Representatives" where the text names Congress.

    The last body named whose name ends so; of several words, the only part of one named that does.
    """
    if " " in short.text:
        guess = part_named(short.text, by_head, gazetteer)
        return guess.actor if guess is not None else None
    longer = (by_head[h].actor for h in by_head.back_from(short.head) if the and by_head[h].kind == "name")
    bodies = (a for a in longer if a is not None and a.type not in ("person", "people", "state", "place"))
    return next((a for a in bodies if _last_word(a.name) == short.text), None)


def _last_word(name: str) -> str:
    """What "the Tigers" are called by in full: the last word of "Liberation Tigers of Tamil Eelam" before its "of"."""
    return name.partition(" of ")[0].rpartition(" ")[2] if " of " in name else name.rpartition(" ")[2]


def short_parliaments(by_head: ByHead, gazetteer: Gazetteer) -> None:
    """ "The Nepali Congress … the Congress": the party of which a text has given the longer name, no parliament."""
    names = [m for m in by_head.values() if m.kind == "name" and m.actor is not None]
    for head, mention in list(by_head.items()):
        if mention.kind != "name" or gazetteer.body_of(mention.text.lower()) != "parliament":
            continue
        word = f" {mention.text.lower()}"
        longer = (m.actor for m in names if m.text.lower().endswith(word))
        party = next((a for a in longer if a is not None and a.type in ("party", "organisation")), None)
        if party is not None:
            by_head[head] = replace(mention, actor=party)
