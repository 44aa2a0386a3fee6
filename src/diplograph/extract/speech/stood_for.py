"""Whom the subject of a report stands for: "who", "that" and "it", and whoever is quoted "as saying"."""

from typing import TYPE_CHECKING

from diplograph.annotate import parenthetical
from diplograph.extract.clauses.agreement import agreeing, number
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SUBJECT = ("nsubj", "nsubj:pass", "nsubj:outer")
PEOPLE = frozenset("people armed_group armed_force group person".split())
"""Types of nouns that are "who"."""
RULES = frozenset(
    "agenda agreement article calendar clause constitution custom deal law norm order plan practice principle procedure program"
    " programme protocol regulation rite rule schedule statute taste term timetable tradition treaty wish".split()
)
"""What one may act according to and that says nothing."""


def antecedent(verb: "Token") -> "Token | None":
    """ "A conscript who said …": the noun that a relative clause with this verb describes."""
    for step in (verb, *verb.ancestors):
        if step.dep_ == "acl:relcl":
            return agreeing(step) or person_before(step) or body_above(step) or step.head
        if step.dep_ not in ("conj", "xcomp") and not (step.dep_ == "advcl" and step.tag_ == "VB"):
            return None  # "leaders who block roads to demand …"
    return None


def person_before(clause: "Token") -> "Token | None":
    """ "A charge that drew a letter from the envoy, Ann Roe, who …": hung on a thing, "who" is the name right before it."""
    who = next((c for c in clause.children if c.lower_ == "who" and c.dep_ in SUBJECT), None)
    head = clause.head
    if who is not None and (people := _people_above(head) or _named_a_citizen(head)) is not None:
        return people
    if who is None and any(t.lower_ == "whom" for t in clause.subtree):
        return _those_before(head)
    if (
        who is None
        or who.i < 2
        or head.pos_ != "NOUN"
        or nouns().types.get(head.lemma_.lower())
        or (nouns().human(head.lemma_.lower()) and not _one_of_many(clause))
    ):
        return None
    near = who.doc[who.i - 2] if who.nbor(-1).text == "," else who.nbor(-1)
    while near.dep_ in ("flat", "appos") and near.head.i < near.i:
        near = near.head
    human = near.ent_type_ == "PERSON" or nouns().human(near.lemma_.lower())
    return near if near.i > head.i and human else None


def body_above(clause: "Token") -> "Token | None":
    """ "The alliance of ex-president Ann Roe, which …": a person is no "which", but the body that the name belongs to."""
    head = clause.head
    which = next((c for c in clause.children if c.lower_ == "which" and c.dep_ in (*SUBJECT, "obj")), None)
    if which is None or head.ent_type_ != "PERSON":
        return None
    of = next((c for c in head.children if c.dep_ == "case" and c.lower_ == "of" and c.i), None)
    above = head.head if head.dep_ in ("nmod", "appos", "nmod:desc") else of.nbor(-1) if of is not None else head
    return above if above.pos_ in ("NOUN", "PROPN") and above.ent_type_ != "PERSON" else None


def _those_before(thing: "Token") -> "Token | None":
    """ "Five Nigeriens were held in the port, of whom two …": no thing is "whom", but whom the clause above is about."""
    if (
        thing.pos_ != "NOUN"
        or nouns().human(thing.lemma_.lower())
        or nouns().types.get(thing.lemma_.lower(), "place") != "place"
        or thing.dep_ != "obl"
    ):
        return None
    subject = next((c for c in thing.head.children if c.dep_ in SUBJECT), None)
    human = subject is not None and (subject.ent_type_ in ("PERSON", "NORP") or nouns().human(subject.lemma_.lower()))
    return subject if human else None


def _named_a_citizen(people: "Token") -> "Token | None":
    """ "Ann Roe, a Canadian who heads the mission": she heads it, not Canada."""
    one = (
        people.ent_type_ == "NORP" and people.dep_ == "appos" and not {"a", "an", "the"}.isdisjoint(people.child_words)
    )
    return people.head if one and people.head.pos_ == "PROPN" else None


def _people_above(name: "Token") -> "Token | None":
    """ "Gunmen loyal to Roe Front, who attacked it", "rebels backed by Chad, who …": no state or body is "who", its people are."""
    body = name.pos_ == "PROPN" and name.tag_ == "NNP" and name.ent_type_ in ("ORG", "GPE", "LOC")
    if not body or name.dep_ not in ("obl", "obl:agent", "nmod"):
        return None
    above = name.head
    if name.dep_ != "nmod" and above.dep_ in ("amod", "acl") and above.head.i < above.i:
        above = above.head
    several = above.tag_ == "NNS" and above.pos_ == "NOUN"
    people = nouns().human(above.lemma_.lower()) or nouns().types.get(above.lemma_.lower()) in PEOPLE
    return above if several and people else None


def _one_of_many(clause: "Token") -> bool:
    """ "Investors, unnerved by the trial of Ann Roe, who was …": whether the verb tells of one, what it hangs on of several."""
    return number(clause) == "s" and clause.head.tag_ == "NNS"


def of_that(verb: "Token") -> "Token | None":
    """ "A report that blamed …": what "that" stands for."""
    return antecedent(verb) if any(c.dep_ == "nsubj" and c.lower_ == "that" for c in verb.children) else None


def itself(verb: "Token") -> "Token | None":
    """ "The bank has raised its rate, it announced": the pronoun stands for the subject of what it says."""
    if not any(c.dep_ == "nsubj" and c.lower_ == "it" for c in verb.children):
        return None
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and c.i < verb.i), None)
    clause = verb.head if parenthetical(verb) else clause
    return next((c for c in clause.children if c.dep_ in SUBJECT), None) if clause is not None else None


def quoted_as(saying: "Token") -> "Token | None":
    """ "Interfax quoted the minister as saying that …": the minister says it."""
    quotes = saying.head.lemma_.lower() in ("quote", "cite", "report", "describe", "record") and saying.tag_ == "VBG"
    if not quotes or not any(c.dep_ == "mark" and c.lower_ == "as" for c in saying.children):
        return None
    return next((c for c in saying.head.children if c.dep_ == "obj"), None)
