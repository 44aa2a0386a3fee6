"""What is asked, or not told: who, how and why; the clause holds whatever is said of the asking."""

from typing import TYPE_CHECKING

from diplograph.annotate import base
from diplograph.extract.clauses.clause_shapes import finite
from diplograph.extract.clauses.negation import denied
from diplograph.extract.speech.reports import made_known

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

ASKING = frozenset("how why who what where which when".split())
FACTIVE = frozenset("know realize realise notice discover learn remember forget regret".split())


def asked_why(clause: "Token") -> bool:
    """ "It should be asked why it arms them": nobody in particular asks, and whoever speaks takes it for granted."""
    asked = base(clause.dep_) == "ccomp" and "aux:pass" in clause.head.child_labels
    return asked and any(c.dep_ == "advmod" and c.lower_ in ("why", "how") and c.i < clause.i for c in clause.children)


def untold_how(clause: "Token") -> bool:
    """ "Would not say how many had left", "declined to say who fired": they do not tell it, and the text takes it for granted."""
    if base(clause.dep_) != "ccomp":
        return False
    verb, first = clause.head, clause.left_edge
    refused = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in ("decline", "refuse")
    return first.lower_ in ASKING and first.i > verb.i and (denied(verb) or refused)


def taken_for_granted(node: "Token", up: "Token") -> bool:
    """ "Did not know that …", "asked how …": the clause holds, whatever is said of the knowing."""
    if base(node.dep_) != "ccomp" or not finite(node):
        return False
    if any(c.lower_ in ASKING and c.i < node.i for c in node.children):
        return True
    return up.lemma_ in FACTIVE and made_known(node) is None and node.child_words.isdisjoint(("if", "whether"))
