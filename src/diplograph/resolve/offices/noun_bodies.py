"""The state or body that the words before and behind a noun name: "the Uzbek president's envoy", "whose leader"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, sided
from diplograph.model import Mention
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.owners import called

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SENT = frozenset("ambassador envoy representative emissary nuncio rapporteur coordinator".split())
"""Who is sent to or for another than whose they are."""
BEYOND = frozenset("near outside along across beyond around behind".split())
"""Prepositions for where somebody stands, not whose he is."""
REGIONS = frozenset(
    "state province region territory canton county district city town island emirate prefecture".split()
)


BODIES = ("igo", "organisation", "party", "ngo", "company", "media")
INQUIRIES = frozenset("investigation inquiry probe".split())
"""What a body orders and somebody heads: "the head of the UN inquiry" does not head the UN."""


def body_of_noun(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The state or body that a noun's modifiers name: demonym, compound, possessor or "of" phrase."""
    if (place := _region(noun, by_head)) is not None:
        return place
    sent = noun.lemma_.lower() in SENT
    order = ("amod", "compound", "nmod:poss", "nmod", "nmod:desc", "flat")
    for dep in order:
        for child in noun.children:
            elsewhere = dep == "nmod" and (case_of(child) in BEYOND or (sent and case_of(child) in ("to", "for")))
            if child.dep_ == dep and not elsewhere and not sided(child):
                mention = by_head.get(child.i) or whose(child, by_head)
                mention = (called(child, by_head) if dep == "nmod" else None) or mention
                if mention is not None and mention.kind == "demonym" and of_a_body(noun, by_head):
                    continue  # "the Ghanaian secretary general of the union"
                if mention is not None and mention.actor is not None and mention.actor.type not in ("person", "group"):
                    return mention
                within = dep in ("compound", "amod", "nmod") and child.lemma_.lower() not in INQUIRIES
                down = (within and not done_to(child)) or (sent and dep == "nmod:poss")  # "the Uzbek president's envoy"
                if down and (deeper := body_of_noun(child, by_head)):
                    return deeper
    return None


def of_a_body(noun: "Token", by_head: dict[int, Mention]) -> bool:
    """Whether an "of" names a body that is no state's, or calls it so: an adjective then says only where its chief is from."""
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i), None)
    if of is None or of.tag_ in ("NNS", "NNPS") or of.lower_ == "state":
        return False  # "the secretary of state"
    named = by_head.get(of.i)
    actor = named.actor if named is not None else None
    kind = actor.type if actor is not None else "" if named is not None else nouns().types.get(of.lemma_.lower(), "")
    return kind in BODIES


def done_to(word: "Token") -> bool:
    """ "The Turkish-backed premier", "the Iranian-born mayor": who did it or where, which is not whose the office is."""
    return word.dep_ == "amod" and word.tag_ in ("VBN", "VBD")


def _region(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "The Malaysian state of Sabah", "the Canadian province of Alberta": the place that the noun is named with."""
    if noun.lemma_.lower() not in REGIONS:
        return None
    named = (by_head.get(c.i) for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.pos_ == "PROPN")
    return next((m for m in named if m is not None and m.actor is not None and m.actor.type == "place"), None)


def whose(pronoun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "GERB, whose leader, Ann Roe, …": the name right before a relative "whose"."""
    if pronoun.lower_ != "whose":
        return None
    before = (by_head[i] for i in range(pronoun.i - 1, pronoun.sent.start - 1, -1) if i in by_head)
    last = next(before, None)
    if last is None:
        return None
    between = [t.text for t in pronoun.doc[last.head + 1 : pronoun.i] if t.idx >= last.end]
    return last if between in ([], [","]) else None
