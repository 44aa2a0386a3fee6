"""Nouns dated by what someone did: "his first trip since taking office"."""

from diplograph.annotate import conjuncts
from diplograph.extract.clauses.contents import mark_of
from diplograph.extract.propositions.proposition import Proposition

SINCE = frozenset("since after before".split())
"""What a noun's gerund stands behind where it dates the noun: "his first trip since taking office"."""


def dating(p: Proposition) -> None:
    """ "The king, on a first trip since taking the throne, …": a noun dated by what its owner did, or the clause's subject."""
    noun, verb = p.token.head, p.token
    if verb.dep_ != "acl" or verb.tag_ != "VBG" or mark_of(verb) not in SINCE or p.get("subj") not in ([], [noun]):
        return
    owner = [c for c in noun.children if c.dep_ == "nmod:poss"]
    above = next((up for up in noun.ancestors if up.pos_ in ("VERB", "AUX")), None)
    subjects = (
        [s for c in above.children if c.dep_.startswith("nsubj") for s in conjuncts(c)] if above is not None else []
    )
    if owner or subjects:
        p.args["subj"] = owner or subjects
