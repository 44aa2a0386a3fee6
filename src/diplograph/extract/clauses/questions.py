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
    """ "Asked whether they would leave", "no comment on whether they left", "must measure if it works": neither said nor denied."""
    marks = {c.lower_ for c in clause.children if c.dep_ == "mark" and c.i < clause.i}
    if clause.dep_ == "advcl":
        found_out = clause.head.lemma_.lower() in FINDING_OUT and clause.left_edge.i == clause.head.i + 1
        return "whether" in marks or (found_out and clause.left_edge.lower_ == "if")
    return base(clause.dep_) in ("ccomp", "csubj", "acl") and not marks.isdisjoint(("whether", "if"))
