"""Subjects that a copula gives: "X's answer was to leave", "X is one of the states that …", "X is the state that …"."""

import re
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.clauses.clause_shapes import cleft
from diplograph.extract.clauses.negation import denied

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

RANKS = frozenset("first second third last latest only next sole".split())
ORDINAL = re.compile(r"\d+th|(four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie)th")
EMPTY = frozenset("it this that there what who".split())


def equative(p: "Proposition") -> None:
    """ "X's answer was to leave", "the aim of X is to leave": whose answer or aim it is does it."""
    outer = next((t for t in p.get("subj") if t.dep_ == "nsubj:outer"), None)
    if p.part != "verb" or outer is None or "cop" not in p.token.child_labels:
        return
    own = [c for c in p.token.children if c.dep_ == "nsubj"]
    if own:  # "the rebels' demand is that the army leave"
        p.args["subj"] = [t for c in own for t in conjuncts(c)]
        return
    if outer.lower_ == "what":  # "what X wants is to leave"
        clause = next((c for c in outer.children if c.dep_ == "acl:relcl"), None)
        owners = [c for c in clause.children if c.dep_ == "nsubj"] if clause is not None else []
    else:
        owners = [
            c for c in outer.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) in ("of", "by"))
        ]
    if owners:
        p.args["subj"] = owners


def of_cleft(p: "Proposition") -> None:
    """ "Said that it was India that had shelled it": what is said is what it did; role `cleft`."""
    if verbs := [v for t in p.get("comp") if (v := cleft(t)) is not None]:
        p.args["cleft"] = verbs
    if cleft(p.token) is not None and [t.lower_ for t in p.get("subj")] == ["it"]:
        del p.args["subj"]


def ranked(noun: "Token") -> bool:
    """Whether a noun is the first, the only or the tenth, or one of several: "the tenth state to …", "one of the few to …"."""
    words = {c.lower_ for c in noun.children if c.dep_ in ("amod", "nummod", "advmod")} | {noun.lower_}
    of_one = noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.lower_ == "one"
    of_last = noun.dep_ in ("nmod", "obl") and case_of(noun) == "of" and noun.head.lower_ in (*RANKS, "latest")
    outdone = any(
        t.tag_ in ("JJS", "RBS") for t in noun.doc[noun.left_edge.i : noun.i]
    )  # "the highest-ranking official to"
    return (
        of_one
        or of_last
        or outdone
        or noun.lower_ == "latest"
        or any(w in RANKS or ORDINAL.fullmatch(w) for w in words)
    )


def held_by(noun: "Token") -> "Token":
    """Whoever a copula says that a noun is: the noun of a relative clause in "X is the state that …", "one of those that …"."""
    node = noun
    if noun.lower_ == "those" and case_of(noun) == "among":  # "among those who condemned it was X"
        return next((c for c in noun.children if c.dep_ == "nsubj" and c.i > noun.i), noun)
    if noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.lower_ == "one":
        node = noun.head
        if node.dep_ == "appos":
            return node.head
    if node is noun and noun.tag_ not in ("NN", "NNS"):
        return noun
    if "cop" not in node.child_labels:
        return noun
    among = case_of(noun) in ("", "among", "of")
    subject = next((c for c in node.children if c.dep_ == "nsubj" and c.i < node.i), None)
    if subject is None or subject.lower_ in EMPTY or denied(node) or not among:
        return noun
    return subject
