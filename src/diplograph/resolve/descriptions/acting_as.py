"""Many who together are a body: "EU foreign ministers agreed", "the nationalists of Revival"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention

COUNCIL = frozenset("minister ambassador president premier".split())
"""Who meets as a body of states and decides for it."""
ACTING = ("nsubj", "obl:agent", "nmod:poss")
DOCTRINES = frozenset(
    "nationalist liberal conservative socialist populist communist islamist separatist centrist democrat green leftist "
    "rightist moderate secessionist".split()
)
"""What the members of a party are called by what they believe."""


def acts_as_body(noun: "Token", owner: "Mention") -> bool:
    """Whether a plural noun stands for the body that owns it."""
    if noun.tag_ not in ("NNS", "NNPS") or owner.actor is None:
        return False
    if owner.actor.type == "igo":
        return noun.lemma_.lower() in COUNCIL and noun.dep_ in ACTING
    of = case_of(noun.doc.words[owner.head]) == "of" and owner.kind == "name"
    return of and owner.actor.type in ("party", "organisation") and noun.lemma_.lower() in DOCTRINES
