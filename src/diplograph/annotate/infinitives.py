"""Infinitives that a parser hangs on a phrase of time or place between them and their verb."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

WILLED = frozenset("promise vow pledge swear threaten refuse decline agree undertake volunteer".split())
"""Verbs that seldom go without what they say is to be done."""
CASES = frozenset("during at in on after before".split())
TAKING = frozenset(
    "bid effort attempt move drive push plan way time order chance right power decision campaign effort readiness willingness "
    "deal agreement vote exchange return response".split()
)
"""Nouns with infinitives of their own: "threatened it in a bid to win"."""
GATHERINGS = frozenset("strike protest march rally demonstration sit-in walkout hunger-strike boycott".split())
LEAVING = frozenset("leave depart head set sail embark fly start make bind".split())
"""Verbs whose "for" names where one goes."""
PLACES = ("GPE", "LOC", "FAC")
COMPLETE = ("xcomp", "ccomp", "obj")
EFFORTS = frozenset("nothing little everything something much anything all enough more".split())
"""What is done "to" do something: "did nothing to free them"."""
SLIGHT = frozenset("nothing little something anything enough".split())
"""Those by which it may fail; who does "everything to free them" wants them free."""


def behind_a_phrase(clause: "Token") -> None:
    """ "He promised during the race to restore ties": what is promised, not what the race was for."""
    noun = clause.head
    verb = noun.head
    if noun.dep_ != "obl" or verb.lemma_.lower() not in WILLED or verb.i > noun.i or clause.tag_ != "VB":
        return
    case = next((c.lower_ for c in noun.children if c.dep_ == "case"), "")
    marked = any(c.dep_ == "mark" and c.lower_ == "to" for c in clause.children)
    own = noun.lemma_.lower() in TAKING and case != "during"
    if marked and case in CASES and not own and not any(c.dep_ in COMPLETE for c in verb.children):
        clause.head, clause.dep_ = verb, "xcomp"


def of_noun_before(clause: "Token") -> None:
    """ "Did little to help", "broke up a strike to press for better pay": of the object before it, not what it was done for."""
    before = clause.doc[clause.left_edge.i - 1] if clause.left_edge.i else clause
    if clause.tag_ != "VB" or before.dep_ != "obj" or before.head.i != clause.head.i:
        return
    marked = any(c.dep_ == "mark" and c.lower_ == "to" for c in clause.children)
    effort = clause.head.lemma_ == "do" and before.lower_ in SLIGHT
    if effort or (marked and before.lemma_.lower() in GATHERINGS):
        clause.head, clause.dep_ = before, "acl"


def who_is_to(clause: "Token") -> None:
    """ "Calls grew for Ann Roe to quit": between "for" and "to" stands who is to do it."""
    marks = {c.lower_: c.i for c in clause.children if c.dep_ == "mark"}
    if "for" not in marks or "to" not in marks or any(c.dep_.startswith("nsubj") for c in clause.children):
        return
    between = [c for c in clause.head.children if marks["for"] < c.i < marks["to"] and c.dep_ in ("obl", "nmod", "obj")]
    if len(between) == 1:
        between[0].head, between[0].dep_ = clause, "nsubj"


def bound_for(clause: "Token") -> None:
    """ "Left (Doha) for Ankara on Thursday to resume talks": a place behind a verb of leaving is where one goes, not who resumes them."""
    verb = clause.head
    if verb.lemma_.lower() not in LEAVING:
        return
    left = next((c for c in verb.children if c.dep_ == "obj"), None)
    place = next((c for c in clause.children if c.dep_ == "nsubj" and c.pos_ == "PROPN"), None)
    first = place.left_edge.i if place is not None else 0
    if place is None or place.ent_type_ not in PLACES or first <= verb.i:
        return
    if left is not None and (left.ent_type_ not in PLACES or left.i > first):
        return
    mark = next((t for t in clause.doc[max(first - 1, 0) : place.i] if t.lower_ == "for"), None)
    if mark is None or mark.i <= verb.i or mark.i > (left or verb).i + 3:
        return
    place.head, place.dep_ = verb, "obl"
    mark.head, mark.dep_ = place, "case"
