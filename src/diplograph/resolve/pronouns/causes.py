"""Who a pronoun means by what the verb around it does: whom one blames or bars is who did it, whom one announces a trial of is another."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

BLAMING = frozenset(
    "accuse arrest ban bar blacklist blame boo charge condemn criticise criticize denounce detain disqualify dismiss exclude "
    "expel fine fire jail penalise penalize praise prosecute punish rebuke reprimand sack sanction scold sentence sue suspend "
    "thank".split()
)
"""Verbs whose object, not whose subject, gave the cause: "barred the party because it did not sign"."""
PUNISHING = frozenset(
    "arrest charge deport detain dismiss evict execute expel extradite fine investigate jail oust prosecute punish question "
    "sack sentence sue summon suspend try".split()
)
"""What nobody announces that will be done to himself."""
ANNOUNCING = frozenset("announce decide decree direct instruct order pledge promise rule threaten vow warn".split())
COMING = frozenset("will would 'll 'd should must".split())


def blamed(pronoun: "Token") -> "Token | None":
    """The object of the verb that a clause with "because" gives the reason of, where the pronoun is that clause's subject."""
    clause = pronoun.head
    if not pronoun.dep_.startswith("nsubj") or clause.dep_ != "advcl" or clause.head.lemma_.lower() not in BLAMING:
        return None
    if not any(c.dep_ == "mark" and c.lower_ == "because" for c in clause.children):
        return None
    return next((c for c in clause.head.children if c.dep_ in ("obj", "nsubj:pass") and c.i < pronoun.i), None)


def announcer(pronoun: "Token") -> "Token | None":
    """The subject of "announced that he would be prosecuted", which is not he."""
    clause = pronoun.head
    if pronoun.dep_ != "nsubj:pass" or clause.lemma_.lower() not in PUNISHING or clause.dep_ != "ccomp":
        return None
    if clause.head.lemma_.lower() not in ANNOUNCING or not any(c.lower_ in COMING for c in clause.children):
        return None
    return subject_of(clause.head)
