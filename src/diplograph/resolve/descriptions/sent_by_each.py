"""Those who act for several at once: "negotiators for Mali and the rebels", "delegations from Kenya and Somalia".

Several may be told behind a word for them: "leaders of three factions -- Fatah, Hamas and Fida --".
"""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve.by_head import ByHead

SENT = frozenset(
    "negotiator delegation delegate envoy emissary representative official diplomat mediator leader spokesman spokesperson".split()
)
"""Nouns for people who say and do nothing but what those who sent them would."""
SENDERS = ("state", "government_body", "armed_force", "armed_group", "igo", "party", "company", "organisation", "place")


def sent_by_each(noun: "Token", by_head: "ByHead") -> Guess | None:
    """The senders, where the phrase names each of two or more: each acts through them."""
    if noun.tag_ != "NNS" or noun.lemma_.lower() not in SENT:
        return None
    whose = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) in ("of", "for", "from")), None)
    if whose is None or any(c.dep_ in ("amod", "compound", "nmod:poss") and c.i in by_head for c in noun.children):
        return None  # "UN officials from Kenya and Chad" are the Union's
    named = [_named(t, by_head) for t in conjuncts(_told_behind(whose))]
    senders = [m.actor for m in named if m is not None and m.kind == "name"]
    members = tuple(a for a in senders if a is not None and a.type in SENDERS)
    if len(members) < 2 or len(members) != len(named):
        return None
    return Guess(None, members, "group", 0.75, "who acts for each")


def _told_behind(several: "Token") -> "Token":
    """The first of those named behind a word for them: "five states including Chad and Mali", "two parties, A and B"."""
    if several.tag_ != "NNS":
        return several
    labels = ("appos", "nmod")
    named = (c for c in several.children if c.dep_ in labels and c.i > several.i and "conj" in c.child_labels)
    return next((c for c in named if c.dep_ == "appos" or case_of(c) in ("including", "such as")), several)


def _named(noun: "Token", by_head: "ByHead") -> "Mention | None":
    """The name of a sender, also where a general noun stands behind it: "the M23 rebel group"."""
    inside = (by_head.get(c.i) for c in noun.children if c.dep_ == "compound")
    return by_head.get(noun.i) or next((m for m in inside if m is not None), None)
