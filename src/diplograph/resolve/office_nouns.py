"""Nouns that name an office: apposed to a name, said of it, or with nobody's name at all."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of
from diplograph.model import Mention
from diplograph.resolve.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.nouns import nouns

if TYPE_CHECKING:
    from spacy.tokens import Token

WITHOUT_NAME = "office without a name"
"""Why "the Serbian president" is an actor of its own."""
CROWNS = frozenset("king queen prince emir sultan".split())
"""What is no office with a common noun before it: "beauty queen", "drug king"."""
PUBLIC = frozenset(
    "senator legislator councillor governor judge ambassador ombudsman president prime-minister foreign-minister minister"
    " defence-minister interior-minister finance-minister vice-president deputy-prime-minister chancellor speaker".split()
)
"""Offices that no party has: "the Labour MP for Leith" is of Leith."""
OF_BODIES = frozenset("director coordinator chief-executive scholar officer secretary mediator adviser".split())
"""Offices that no place has: "Human Rights Watch's Africa director"."""
PORTFOLIOS = frozenset("minister foreign-minister defence-minister interior-minister finance-minister".split())
SENT = frozenset("ambassador special-envoy negotiator attache high-representative mediator".split())
"""Whose "for …" and "to …" say where they are sent."""
OWNING, INSIDE = frozenset(("", "of", "for", "at", "with")), frozenset("in from within inside".split())
DEEP = ("compound", "amod", "nmod")
NAMING = frozenset("name call identify know".split())


def predicates(head: "Token") -> Iterator["Token"]:
    """Nouns that say what a person is: apposed to the name, the name apposed to them, or by a copula."""
    for child in head.children:
        if child.dep_ == "appos" and child.pos_ in ("NOUN", "PROPN"):
            yield child
        if child.dep_ == "acl:relcl" and child.pos_ == "NOUN" and _is_copula(child):
            yield child
    if head.dep_ == "appos" and head.head.pos_ in ("NOUN", "PROPN"):
        yield apposed_to(head)
        comma = head.left_edge.text == "," or head.doc[head.left_edge.i - 1].text == ","
        if head.head.dep_ == "nmod" and comma:
            yield head.head.head  # "the leader of the party, Ann Roe": hung on the party
    if (named := named_so(head)) is not None:
        yield named
    if head.dep_ in ("nsubj", "nsubj:outer") and any(c.dep_ == "cop" for c in head.head.children):
        yield head.head
    if any(c.dep_ == "cop" for c in head.children):  # "the leader of the movement is Ann Roe"
        yield from (c for c in head.children if c.dep_ == "nsubj" and c.pos_ == "NOUN")


def named_so(name: "Token") -> "Token | None":
    """The noun that a name is given to: "a warlord named Ben Roe", "a soldier identified as Ben Roe"."""
    verb = name.head
    given = name.dep_ in ("xcomp", "obj") or (name.dep_ == "obl" and case_of(name) == "as")
    return verb.head if given and verb.dep_ == "acl" and verb.lemma_.lower() in NAMING else None


def _is_copula(noun: "Token") -> bool:
    """Whether a relative clause says what someone is: "who was chancellor"."""
    return {"cop", "nsubj"} <= {c.dep_ for c in noun.children} and any(c.lower_ == "who" for c in noun.children)


def noun_office(noun: "Token", person: Mention, by_head: dict[int, Mention], gazetteer: Gazetteer) -> OfficeFact | None:
    """The office that a noun phrase names: "the prime minister of Italy", "NATO's chief"."""
    office = office_of_noun(noun, gazetteer)
    if office is None:
        return None
    body = body_held(noun, office, by_head)
    if office.affiliate and body is not None and body.actor is not None and body.actor.type in ("state", "place"):
        return None  # "a Kenyan analyst", "an analyst in Nairobi"
    when = next((gazetteer.modifiers[t.lower_] for t in noun.subtree if t.lower_ in gazetteer.modifiers), "")
    was = any(c.dep_ == "cop" and c.lower_ in ("was", "were") for c in noun.children) or _bounded(noun)
    when = when or ("then" if was else "now")
    tokens = [t.i for t in noun.subtree]
    text = next((f for f in (*office.titles, *office.nouns) if f.lower() in noun.sent.text.lower()), noun.text)
    if body is not None and body.text.lower() in text.lower() and body.actor and gazetteer.get(body.actor.id) is None:
        body = None  # "the Emergency Relief Coordinator": words of the title that look like a name
    return OfficeFact(person, office.id, text, body, when, min(tokens), max(tokens) + 1, office.speaks, noun.i)


def _bounded(noun: "Token") -> bool:
    """Whether a noun's own words bound it in the past: "prime minister from 2019 to 2022", "at the time"."""
    after = noun.doc[noun.i + 1 : min(len(noun.doc), noun.i + 5)]
    said = " ".join(t.lower_ for t in after)
    if said.startswith(("at the time", "until ", "at that time")):
        return True
    return said.startswith(("from ", "between ")) and any(t.pos_ == "NUM" for t in after[1:2])


def office_of_noun(noun: "Token", gazetteer: Gazetteer, form: str = "") -> Office | None:
    """The office that a noun names with the words that hang on it: "secretary of state", "prime minister".

    `form` is read in the noun's place: the singular of a plural.
    """
    if noun.lower_ in CROWNS and any(c.dep_ == "compound" and c.tag_ == "NN" for c in noun.children):
        return None  # "beauty queen"
    words = sorted([noun, *(c for c in noun.children if c.dep_ in ("compound", "amod", "flat", "nmod:desc"))])
    said = " ".join(w.text if w != noun or not form else form for w in words if w.i <= noun.i)
    after = noun.doc[noun.i + 1 : noun.i + 3]
    if len(after) == 2 and after[0].text == "-" and (office := gazetteer.office_of(f"{noun.lower_}-{after[1].lower_}")):
        return office  # "secretary-general", cut at its hyphen
    if len(after) and after[0].lower_ == "general" and noun in (after[0].head, *after[0].children):
        said = f"{said} general"
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.pos_ == "NOUN"), None)
    return (gazetteer.office_of(f"{said} of {of.text}") if of is not None else None) or gazetteer.office_of(said)


def body_of_noun(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The state or body that a noun's modifiers name: demonym, compound, possessor or "of" phrase."""
    order = ("amod", "compound", "nmod:poss", "nmod", "nmod:desc", "flat")
    for dep in order:
        for child in noun.children:
            if child.dep_ == dep:
                mention = by_head.get(child.i) or whose(child, by_head)
                if mention is not None and mention.actor is not None and mention.actor.type not in ("person", "group"):
                    return mention
                if dep in ("compound", "amod", "nmod") and (deeper := body_of_noun(child, by_head)):
                    return deeper
    return None


def body_held(noun: "Token", office: Office, by_head: dict[int, Mention]) -> Mention | None:
    """The body of an office: whose it is, never where its holder sits ("its spokesman in Ituri") or whereto he is sent."""
    owner = next((c for c in noun.children if c.dep_ == "nmod:poss"), None)
    near = sorted(noun.children, key=lambda c: c.dep_ not in ("amod", "compound"))
    if owner is not None:
        held = by_head.get(owner.i)
        town = held is not None and held.actor is not None and held.actor.type == "place" and "--" in held.actor.id
        near = [*(c for c in near if town and c.dep_ == "compound"), owner]  # "the city's police commissioner"
    named = next((c.i for c in noun.children if c.dep_ == "appos" and c.i > noun.i), len(noun.doc))
    for child in near:
        if child.i > named:
            continue  # "the councillor, Ann Roe of the League"
        if child.dep_ == "nmod" and case_of(child) not in (OWNING | INSIDE) - ({"for"} if office.id in SENT else set()):
            continue
        if child.dep_ not in ("amod", "compound", "nmod:poss", "nmod", "nmod:desc", "flat"):
            continue
        found = by_head.get(child.i) or whose(child, by_head)
        if found is None or found.actor is None or found.actor.type in ("person", "group"):
            found = body_of_noun(child, by_head) if child.dep_ in DEEP or _officer(child) else None
        if found is not None and found.actor is not None and _has(office, child, found.actor.type):
            own = child.i not in by_head and child.pos_ == "NOUN" and child.lemma_.lower() in nouns().types
            return (
                None if own and found.actor.type == "place" else found
            )  # "the Roe Bay fishing cooperative", read later
    return None


def _has(office: Office, child: "Token", kind: str) -> bool:
    """Whether a body of this type can have the office, where the noun's dependent stands."""
    if (office.id in PUBLIC and kind == "party") or (
        office.id in OF_BODIES and kind == "place" and child.dep_ == "compound"
    ):
        return False
    if office.id in PORTFOLIOS and kind in ("organisation", "place") and child.dep_ == "nmod":
        return False  # "Minister of Water"
    return not (child.dep_ == "nmod" and case_of(child) in INSIDE and kind in ("state", "place"))


def _officer(owner: "Token") -> bool:
    """ "The UN secretary-general's envoy": whose body is that of the office that owns it."""
    return owner.dep_ == "nmod:poss" and owner.pos_ == "NOUN" and owner.lemma_.lower() in nouns().humans


def whose(pronoun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "GERB, whose leader, Ann Roe, …": the name right before a relative "whose"."""
    if pronoun.lower_ != "whose":
        return None
    before = (by_head[i] for i in range(pronoun.i - 1, pronoun.sent.start - 1, -1) if i in by_head)
    last = next(before, None)
    said = pronoun.doc.text[last.end : pronoun.idx] if last is not None else "?"
    return last if said.strip() in ("", ",") else None
