"""Conditions: the clause that conditions a predicate, and whether a clause is one."""

from typing import TYPE_CHECKING

from diplograph.annotate import base, case_of, conjuncts
from diplograph.extract.clauses import clause_shapes as shape
from diplograph.extract.clauses.questions import in_question

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues


def condition_of(node: "Token", cues: "Cues") -> str | None:
    """The words of the if-clause that conditions this predicate."""
    for child in node.children:
        if shape.inverted_condition(child):
            return words(child)
        if child.dep_ == "advcl" and (_marked(child, cues) or shape.proviso(child)):
            return words(child)
        if child.dep_ == "advcl" and any(shape.proviso(c) for c in child.children):
            return words(child)
        if child.dep_ == "obl" and _lacking(child, node):
            return words(child)
        condition = (
            child.lower_ == "condition" and not shape.happened(node) and any(shape.proviso(c) for c in child.children)
        )
        if child.dep_ == "obl" and (condition or (child.lower_ in ("event", "case") and _in_case(child, node))):
            return words(child)
    return None


def depends_on(verb: "Token") -> "list[Token]":
    """ "Threatened to close the strait if Oman joined", "vowed a strike unless mines pay": those on whose acts it depends."""
    governed = [verb, *(c for c in verb.children if c.dep_ in ("xcomp", "obj") and c.i > verb.i)]
    for clause in (c for node in governed for c in node.children if c.dep_ == "advcl" and c.i > node.i):
        if not {"if", "unless", "until"}.isdisjoint(clause.child_words):
            return [t for c in clause.children if c.dep_ == "nsubj" for t in conjuncts(c)]
    return []


def _lacking(noun: "Token", node: "Token") -> bool:
    """ "Without a deal, X would leave": what comes of it if there is none; not "would leave without a deal"."""
    would = any(c.dep_ == "aux" and c.lower_ in ("would", "could", "'d") for c in node.children)
    return would and noun.i < node.i and case_of(noun) == "without"


def _in_case(noun: "Token", node: "Token") -> bool:
    """ "In the event of an attack", "in case of need"; not "at the event", "in a case brought by X", "in the second case".

    "Was detained in the case of the murdered priest" is told of a court's case, as nothing says that it is to come.
    """
    tried = noun.lower_ == "case" and "det" in noun.child_labels and not any(c.tag_ == "MD" for c in node.children)
    one = any(c.dep_ == "det" and c.lower_ != "the" for c in noun.children)
    which = noun.lower_ == "case" and any(base(c.dep_) in ("amod", "nummod") for c in noun.children)
    told = any(base(c.dep_) in ("nmod", "acl", "advcl") and c.tag_ != "VBN" for c in noun.children)
    return case_of(noun) == "in" and told and not one and not which and not tried


def _marked(clause: "Token", cues: "Cues") -> bool:
    marks = [c for c in clause.children if c.dep_ in ("mark", "advmod")]
    joined = [*marks, *(g for c in marks for g in c.children if g.dep_ == "conj")]  # "until and unless"
    return any(c.lower_ in cues.conditional_markers for c in joined)


def in_condition(node: "Token", cues: "Cues") -> bool:
    """Whether a clause is itself a condition."""
    if in_question(node):
        return False
    if shape.proviso(node) or shape.inverted_condition(node):
        return True
    return node.dep_ == "advcl" and _marked(node, cues)


def words(clause: "Token") -> str:
    """The text of a clause."""
    tokens = [t.i for t in clause.subtree if not t.is_punct]
    return clause.doc[min(tokens) : max(tokens) + 1].text
