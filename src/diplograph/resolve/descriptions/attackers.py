"""Whom "the attackers" and "the kidnappers" mean: the group that the text has just named for such a deed."""

from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead

ATTACKERS = frozenset("attackers assailants raiders kidnappers abductors captors hijackers".split())
DEEDS = frozenset("attack raid storm ambush assault overrun kidnap abduct seize hijack invade shell bomb kill".split())
BACK = 2
"""Sentences that are looked back over."""


def attackers(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "Boko Haram raided Baga. The attackers burned homes.": whoever did it last, where it is a group with a name."""
    if noun.lower_ not in ATTACKERS or [c.lower_ for c in noun.children if c.dep_ != "punct"] != ["the"]:
        return None
    number = by_head.sentence[noun.i]
    doers = (
        by_head[h]
        for h in reversed(by_head.before(noun.sent.start, by_head.sentences[max(0, number - BACK)]))
        if noun.doc[h].dep_ == "nsubj" and noun.doc[h].head.lemma_.lower() in DEEDS
    )
    last = next(doers, None)
    group = last.actor if last is not None else None
    if group is None or group.type != "armed_group" or "--" in group.id:
        return None
    return Guess(group, (), "nominal", 0.65, f"the {noun.lower_} of the deed before")
