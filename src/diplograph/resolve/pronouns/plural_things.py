"""Where "they" and "them" mean things, which nobody is."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.pronouns.singular_words import JUDGING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

HANDLED = frozenset(
    "curb favour favor lift impose implement scrap drop abolish amend postpone delay cancel extend renew review reform publish use"
    " introduce propose draft pay cut raise hold resume boycott call".split()
)
"""What is done to talks, taxes and bodies as much as to those who act, beside what judges them."""
BLOWS = frozenset(
    "strike airstrike raid attack missile rocket drone bomb shell explosion blast shot grenade bombing".split()
)
TIMES = frozenset("second minute hour day night week month year decade kilometre mile metre people dollar euro".split())
"""Plurals that only measure."""


def means_things(token: "Token", by_head: dict[int, Mention]) -> bool:
    """ "Laid down their rifles and burned them", "has flown 40 raids and said one of them killed Ben Doe": things, no people."""
    if token.dep_ == "obj":
        # "set them alight": under "set" or beside it
        verb = token.head if token.head.dep_ == "conj" else token.head.head
        above = verb.head if verb.dep_ == "conj" else None
        objects = [c for c in above.children if c.dep_ == "obj"] if above is not None else []
    elif token.dep_ == "nmod" and case_of(token) == "of" and token.head.pos_ in ("NUM", "DET", "PRON"):
        before = token.doc[token.sent.start : token.i]
        objects = [t for t in before if t.tag_ == "NNS" and t.dep_ in ("obj", "nsubj", "nsubj:pass", "obl")][-1:]
        objects = [t for t in objects if t.lemma_.lower() in BLOWS]
    else:
        return False
    things = [c for c in objects if c.tag_ == "NNS" and c.i < token.i]
    return bool(things) and all(_of_nobody(t, by_head) for t in things)


def judged_things(token: "Token", found: Mention, by_head: dict[int, Mention]) -> bool:
    """ "The envoy ruled out talks, although they had favoured them": what is judged or curbed, and no actor, is nearer."""
    verb = token.head.lemma_.lower()
    if token.dep_ != "obj" or token.lower_ != "them" or verb not in JUDGING | HANDLED | {"retake", "recapture"}:
        return False
    if found.head < token.sent.start and _judged_before(token, by_head):
        return True
    between = token.doc[max(found.head + 1, token.sent.start) : token.i]
    return any(t.tag_ == "NNS" and _of_nobody(t, by_head) for t in between)


def _judged_before(token: "Token", by_head: dict[int, Mention]) -> bool:
    """ "Chad welcomed the strikes. Mali condemned them": what the sentence before was about, where no plural of this one is."""
    start = token.sent.start
    root = token.sent.before.root if start > 0 else None
    done = [c for c in root.children if c.dep_ in ("obj", "nsubj:pass")] if root is not None else []
    here = any(t.tag_ == "NNS" for t in token.doc[start : token.head.i])
    return not here and any(c.tag_ == "NNS" and _of_nobody(c, by_head) for c in done)


def things_before(token: "Token", by_head: dict[int, Mention]) -> bool:
    """ "Guarantor of the talks with Cuba, which hosted them": things of the sentence that may be meant, by no actor's name."""
    if token.dep_ == "nmod:poss":
        return False
    before = token.doc[token.sent.start : token.head.i if token.dep_ == "obj" else token.i]
    plain = (t for t in before if t.tag_ == "NNS" and t.dep_ not in ("compound", "nmod:poss"))
    return any(t.lemma_.lower() not in TIMES and _of_nobody(t, by_head) for t in plain)


def _of_nobody(noun: "Token", by_head: dict[int, Mention]) -> bool:
    """Whether a noun names a thing: no actor that the text has, and no word for human beings."""
    return noun.i not in by_head and not nouns().human(noun.lemma_.lower())


def a_craft_with(noun: "Token", token: "Token") -> bool:
    """ "Trawlers emptied the waters, said their leader": ships have none."""
    return token.dep_ == "nmod:poss" and noun.lemma_.lower() in nouns().craft


def some_of(token: "Token") -> bool:
    """ "One of them", "most of them": whom one counts are several things of a kind, no body by its name."""
    return token.lower_ == "them" and case_of(token) == "of" and token.head.tag_ in ("CD", "DT", "JJ", "JJS", "PDT")


def towns(first: Mention | None, actors: tuple[Actor, ...]) -> bool:
    """ "The road between La Paz and Oruro": places, by a capital's name too."""
    capital = first is not None and first.kind == "metonym"
    return all(a.type == "place" for a in (actors[1:] if capital else actors))


def of_doer(group: Mention, token: "Token", by_head: dict[int, Mention]) -> bool:
    """ "Talks between the two soured when Mali hired mercenaries and paid them": not those of whom Mali is one."""
    doer = subject_of(token.head) if token.dep_ in ("obj", "iobj") else None
    mention = by_head.get(doer.i) if doer is not None else None
    return mention is not None and mention.actor in group.members
