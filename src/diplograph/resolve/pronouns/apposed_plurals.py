"""Whom "them" and "their" mean by the words right beside: "15 people, among them a child", "drove villagers from their homes"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.pronouns.clause_subjects import clause_of
from diplograph.resolve.pronouns.sense import told_to

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention

HOMES = frozenset("home house village land farm job town post".split())
"""What one leaves and is driven from, which is one's own."""
DRIVING = frozenset("drive force displace evict uproot expel chase flush push remove".split())
LEAVING = frozenset("flee leave abandon lose quit".split())
TALKS = frozenset("meeting talk summit negotiation encounter conversation call round session".split())
PARTS = frozenset("all most some many one two three half several none".split())


def told_among(token: "Token") -> "Token | None":
    """ "The men, among them a priest, …", "the men, all of them Chadians, …": the plural that the aside is about."""
    if token.lower_ != "them" or token.dep_ not in ("nmod", "obl"):
        return None
    case = case_of(token)
    first = token.doc[token.i - 1] if case == "among" and token.i > 0 else token.head
    part = case == "of" and first.lower_ in PARTS and first.dep_ not in ("nsubj", "nsubj:pass", "obj", "conj", "ROOT")
    if (case != "among" and not part) or first.i == 0 or token.doc[first.i - 1].text not in (",", "-", "–", "—", "("):
        return None
    return next((a for a in token.ancestors if a.i < first.i and a.tag_ in ("NNS", "NNPS")), None)


def driven_from(token: "Token") -> "Token | None":
    """ "Drove 300 villagers from their homes", "40,000 have fled their homes": whose homes they are."""
    noun = token.head
    verb = noun.head
    if token.lower_ != "their" or noun.lemma_.lower() not in HOMES or verb.pos_ != "VERB":
        return None
    lemma = verb.lemma_.lower()
    if noun.dep_ == "obl" and case_of(noun) in ("from", "out of", "off") and lemma in DRIVING:
        roles: tuple[str, ...] = ("obj", "nsubj:pass")
    elif noun.dep_ == "obj" and lemma in LEAVING:
        roles = ("nsubj",)
    else:
        return None
    return next((c for c in verb.children if c.dep_ in roles and c.i < token.i and c.lower_ != "who"), None)


def told_group(token: "Token", by_head: "dict[int, Mention]") -> "Mention | None":
    """ "Urged the two sides to honour their word", "called on both to withdraw their troops": the group that is to do it."""
    if token.lower_ != "their" or token.dep_ != "nmod:poss":
        return None
    whom = told_to(clause_of(token))
    mention = by_head.get(whom.i) if whom is not None and whom.i < token.i else None
    return mention if mention is not None and mention.members else None


def talked(subject: "Token") -> "Token | None":
    """ "The meeting between Ann Roe and Ben Doe was the first. They agreed …": the first of those who met."""
    if subject.lemma_.lower() not in TALKS:
        return None
    return next((c for c in subject.children if c.dep_ == "nmod" and case_of(c) in ("between", "of")), None)
