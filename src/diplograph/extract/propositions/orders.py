"""Whom an order is for, and who gives it, by the shape of the clause: "told him to leave", "Paris to Mali: Free them"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition


def bidden(clause: "Token") -> bool:
    """ "Told him: hands off the island": what stands behind a colon without a subject."""
    edge = clause.left_edge
    opens = edge.text == ":" or (edge.i > 0 and edge.nbor(-1).text == ":")
    return opens and not any(c.dep_.startswith("nsubj") for c in clause.children)


def label(p: "Proposition") -> "list[Token]":
    """ "Mali: End the siege": whom the words before the colon tell what to do."""
    verb, at = p.token, p.token.i
    doc = verb.doc
    if at < 2 or verb.tag_ not in ("VB", "VBP") or doc[at - 1].text != ":" or p.get("subj") or p.passive:
        return []
    name = doc[at - 2]
    while name.dep_ in ("flat", "compound") and name.head.i < at - 1:
        name = name.head
    if writer(name):
        return [name]
    opens = name.left_edge.i == verb.sent.start or (name.i == verb.sent.start and name.i >= at - 4)
    return [name] if opens and name.pos_ == "PROPN" else []


def writer(addressed: "Token") -> "list[Token]":
    """ "Paris to Moscow: free them": in a headline, who tells somebody to do something."""
    who = addressed.head
    heads = addressed.dep_ == "nmod" and who.left_edge.i == who.sent.start and who.pos_ in ("PROPN", "NOUN")
    return [who] if heads and case_of(addressed) == "to" and addressed.i - who.i <= 4 else []
