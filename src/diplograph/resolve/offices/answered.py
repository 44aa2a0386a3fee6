"""Whose the holder of an office is not, who answers what another state has charged or demanded."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.offices.acted_on import BLAMED, peers_owners
from diplograph.resolve.salience import states_at

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

ANSWERING = frozenset("deny reject dismiss rebuff refute".split())
"""What the accused does with an accusation."""
DEMANDS = frozenset("ultimatum demand request order threat warning note letter complaint".split())
"""What is handed to one who then answers it."""
DEMANDING = frozenset("order demand give tell urge warn threaten ask".split())
"""What one state does that another answers: "Chile gave Peru a week. President X dismissed the ultimatum"."""


def answered(subject: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """ "India accused Pakistan of it. The foreign ministry denied the claim": not the accuser's own."""
    verb, start = subject.head, subject.sent.start
    if not subject.dep_.startswith("nsubj") or verb.lemma_.lower() not in ANSWERING or start == 0:
        return set()
    told = verb.sent.before.root
    handed = subject_of(told) if "nsubj:pass" in told.child_labels else None
    if handed is not None and handed.lemma_.lower() in DEMANDS and told.sent.start:
        told = told.sent.before.root  # "The ultimatum was handed to the envoy. President X dismissed it"
    ordered = told.lemma_.lower() in DEMANDING and not told.child_labels.isdisjoint(("obj", "iobj"))
    blamed = told.lemma_.lower() in BLAMED and any(c.dep_ == "obj" for c in told.children)
    complains = told.lemma_.lower() in ("protest", "complain") and any(case_of(c) == "to" for c in told.children)
    accuser = subject_of(told) if blamed or complains or ordered else None
    return states_at([accuser, *peers_owners(accuser, gazetteer)] if accuser is not None else [], by_head, gazetteer)
