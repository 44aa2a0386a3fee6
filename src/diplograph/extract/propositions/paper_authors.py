"""Whose words a document or a crowd has, as subject of what it says: "a letter from X warning Y", "held a vigil demanding Z"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.claims import REJECTING
from diplograph.extract.clauses.reacted import JUDGED
from diplograph.extract.propositions.proposition import Proposition
from diplograph.extract.speech.documents import GATHERINGS, ISSUING, STATEMENTS, holder, signed

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

ANSWERING = (
    REJECTING
    | JUDGED
    | frozenset(
        "receive read see get obtain quote cite oppose veto block "
        "rebuff spurn defy ignore flout scorn shrug reject obey violate breach".split()
    )
) - {"describe"}
"""Verbs whose object is somebody else's document."""
PLEAS = frozenset("petition lawsuit complaint suit indictment".split())
"""What one brings before others, who hear it and decide on it."""
BROUGHT = ISSUING | frozenset(
    "bring lodge launch initiate start win lose back support join withdraw drop prepare".split()
)
"""Verbs whose subject makes the plea that is their object its own."""


def author(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give a participle or relative clause on a document, and what a document says, its author for subject."""
    verb = p.token
    if p.part == "verb" and not p.passive and len(p.get("subj")) == 1 and _is_document(p.get("subj")[0]):
        paper = p.get("subj")[0]
    elif verb.dep_ == "acl" and verb.tag_ == "VBG" and _is_document(verb.head):
        paper = verb.head
    elif (near := _paper_before(verb, by_token)) is not None:
        paper, p.args["subj"] = near, [near]
    elif verb.dep_ == "acl" and verb.tag_ in ("VBG", "VB") and verb.head.lemma_.lower() in GATHERINGS:
        held = by_token.get(h.i) if (h := holder(verb.head)) is not None else None
        p.args["subj"] = list(held.get("subj")) if held is not None and not held.passive else p.get("subj")
        return
    else:
        return
    p.args["subj"] = author_of(paper, by_token) or p.get("subj")


def _paper_before(verb: "Token", by_token: dict[int, Proposition]) -> "Token | None":
    """ "Rebuffed a resolution demanding …": what stands right behind a document that is answered is what it says.

    Behind a comma ("rejected the report, saying …") whoever answers it speaks.
    """
    governor = by_token.get(verb.head.i)
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or governor is None or governor.word not in ANSWERING:
        return None
    if verb.left_edge.text == ",":
        return None
    before = verb.doc[verb.left_edge.i - 1] if verb.left_edge.i else verb
    return before if before in governor.get("obj") and _is_document(before) else None


def author_of(paper: "Token", by_token: dict[int, Proposition]) -> "list[Token]":
    """Whose words a document has: "a letter from X", "in a statement X said"; not of one that is answered."""
    own = [
        c
        for c in paper.children
        if c.dep_ == "nmod:poss"
        or (c.dep_ == "nmod" and case_of(c) in ("by", "from", "of"))
        or (c.dep_ == "compound" and c.ent_type_ == "ORG")
    ]
    own = own or [c for v in signed(paper) for c in v.children if c.dep_ == "obl:agent"]  # "a petition signed by X"
    if own:
        return own
    governor = by_token.get(paper.head.i)
    aloud = governor is not None and governor.lemma == "read out"
    if governor is None or governor.passive or (governor.word in ANSWERING and not aloud):
        return []
    if paper.dep_ == "obj" and paper.lemma_.lower() in PLEAS and governor.word not in BROUGHT:
        return []  # "the court is weighing a petition that accuses X"
    said_in = paper.dep_ == "obl" and case_of(paper) in ("in", "with", "through", "for")
    return list(governor.get("subj")) if paper.dep_ == "obj" or said_in else []


def _is_document(noun: "Token") -> bool:
    return noun.lemma_.lower() in STATEMENTS
