"""Clauses that are the content of a predicate: "called on X to …", "the plan to …", a quotation set beside its verb."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, parenthetical
from diplograph.extract.clauses.clause_shapes import finite

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


def is_content(verb: "Token", part: str, child: "Token") -> bool:
    """Whether a clause below a predicate, a verb or a noun (`part`), is its content.

    "Called on X to …", "the plan to …", a quotation set beside its verb.
    """
    if child.dep_ == "advcl":
        return part != "noun" and purpose(child)
    if child.dep_ == "acl":
        return part == "noun"
    return (
        child.dep_ == "parataxis"
        and part == "verb"
        and child.pos_ in ("VERB", "ADJ", "NOUN", "AUX")
        and not _beside(verb, child)
    )


def _beside(verb: "Token", clause: "Token") -> bool:
    """Whether a clause set beside a verb says something of its own: behind a semicolon, "she said", "…, a ruling that …"."""
    first = next((t for t in clause.subtree if not t.is_punct), clause)
    if parenthetical(clause) or (first.i and first.nbor(-1).text == ";"):
        return True
    if clause.i > verb.i and "xcomp" in verb.child_labels:
        spliced = first.i and "," in (first.text, first.nbor(-1).text)
        if spliced and finite(clause) and has_subject(clause):
            return True  # "refused to go, the mayor ordered them out"
    full = not verb.child_labels.isdisjoint(("obj", "ccomp", "xcomp"))
    full = full or "acl:relcl" in clause.child_labels  # "called on X, a visit that …"
    return clause.pos_ == "NOUN" and clause.i > verb.i and full and "cop" not in clause.child_labels


def purpose(clause: "Token") -> bool:
    """Whether an adverbial clause is a bare to-infinitive: content of "called on X to …" for most annotators."""
    return clause.tag_ == "VB" and any(c.dep_ == "mark" and c.lower_ == "to" for c in clause.children)


def marked_gerund(clause: "Token") -> bool:
    """ "The intention of leaving": a gerund behind a preposition is what its noun is about, not what its noun does."""
    return clause.tag_ == "VBG" and any(
        c.dep_ == "mark" and c.lower_ in ("of", "for", "to", "in", "about", "against") for c in clause.children
    )


def has_subject(verb: "Token") -> bool:
    """Whether a verb has a subject of its own."""
    return any(c.dep_.startswith("nsubj") for c in verb.children)


def linked_by(node: "Token") -> str:
    """The preposition of a phrase or a gerund that hangs on a verb: "of" in "accused of murder" and "accused of killing"."""
    return case_of(node) if node.dep_ == "obl" else mark_of(node) if node.dep_ == "advcl" else ""


def mark_of(clause: "Token") -> str:
    """The first word that marks a clause, or ""."""
    return next((c.lower_ for c in clause.children if c.dep_ == "mark"), "")
