"""What an adjective says of the infinitive behind it: "was right to leave", "too weak to attack", "strong enough to attack"."""

from typing import TYPE_CHECKING

from diplograph.extract.clauses.clause_shapes import infinitive, own_case

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

JUDGING = frozenset(
    "right wrong foolish wise unwise stupid brave courageous naive mistaken correct justified reckless rash irresponsible careless "
    "kind generous gracious cruel unfair clever shrewd prudent imprudent bold".split()
)
"""Adjectives that judge somebody by what they did."""
MISTAKES = frozenset("mistake error blunder folly".split())


def judged_deed(deed: "Token") -> bool:
    """ "Kenya was right to attack", "it was a mistake for Norway to leave": done, however it is judged; "would be wrong to" is not."""
    up = deed.head
    if not infinitive(deed) or deed.dep_ not in ("xcomp", "advcl", "csubj", "ccomp"):
        return False
    was = any(c.dep_ == "cop" and c.tag_ == "VBD" for c in up.children)
    if up.lemma_.lower() in MISTAKES:
        return was and "nsubj" in deed.child_labels
    someone = "nsubj" in up.child_labels or any(c.dep_ == "obl" and own_case(c) == "of" for c in up.children)
    too = any(c.dep_ == "advmod" and c.lower_ == "too" for c in up.children)
    return up.pos_ == "ADJ" and up.lower_ in JUDGING and was and someone and not too


def by_degree(deed: "Token", up: "Token") -> str | None:
    """ "Too weak to attack" is not done, "strong enough to attack" may be; None where no degree is told."""
    if up.pos_ != "ADJ" or not infinitive(deed) or deed.dep_ not in ("xcomp", "advcl"):
        return None
    degree = {c.lower_ for c in up.children if c.dep_ == "advmod"}
    return "negated" if "too" in degree else "possible" if "enough" in degree else None
