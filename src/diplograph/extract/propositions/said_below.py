"""Subjects that stand above a verb of speech: "vessels which the EU says help Russia"."""

from typing import TYPE_CHECKING

from diplograph.extract.clauses.agreement import RELATIVE
from diplograph.extract.propositions.proposition import Proposition

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SAYING = frozenset(
    "say believe claim think allege suspect fear insist maintain assert hope expect report feel argue acknowledge admit "
    "conclude contend declare warn".split()
)
"""Verbs in whose bare clause a relative clause may find its subject."""


def own_gap(p: Proposition, clause: "Token", head: "Token") -> None:
    """Give a clause below a relative clause's verb of speech the head that it lacks as its subject."""
    if _lacks_subject(p.token, clause):
        p.args.setdefault("obj" if p.passive else "subj", [head])


def _lacks_subject(verb: "Token", clause: "Token") -> bool:
    """ "Vessels which the EU says help Russia", "a trader whom officials say funds it": what is said lacks its subject."""
    says = verb.dep_ == "ccomp" and verb.head.i == clause.i and clause.lemma_.lower() in SAYING and verb.i > clause.i
    own = verb.child_labels
    bare = not own & {"nsubj", "nsubj:pass", "mark", "expl"}
    reporter = next((c for c in clause.children if c.dep_ == "nsubj"), None)
    return says and bare and reporter is not None and reporter.lower_ not in RELATIVE
