"""Clauses that ask: what they say is neither said nor denied."""

from typing import TYPE_CHECKING

from diplograph.annotate import base

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

FINDING_OUT = frozenset(
    "ask assess check consider debate decide determine discover discuss establish evaluate examine investigate know learn "
    "measure question see study test verify wonder".split()
)
"""Verbs right behind which "if" asks: "must determine if it fired"."""


def in_question(clause: "Token") -> bool:
    """ "Asked whether they would leave", "must measure if it works": neither said nor denied."""
    if clause.dep_ == "advcl" and not (clause.head.lemma_.lower() in FINDING_OUT and clause.head.i < clause.i):
        return False
    if clause.dep_ == "advcl":
        return clause.left_edge.i == clause.head.i + 1 and clause.left_edge.lower_ in ("whether", "if")
    return base(clause.dep_) in ("ccomp", "csubj", "acl") and any(
        c.dep_ == "mark" and c.lower_ in ("whether", "if") and c.i < clause.i for c in clause.children
    )
