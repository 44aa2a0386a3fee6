"""Titles and appositions: who holds which office of which body."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of
from diplograph.model import Mention
from diplograph.resolve.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LONGEST_TITLE = 16


def offices(doc: "Doc", by_head: dict[int, Mention], gazetteer: Gazetteer) -> Iterator[OfficeFact]:
    """Every office that a title before a name, an apposition or a copula gives a person."""
    people = [m for m in by_head.values() if m.actor is not None and m.actor.type == "person"]
    for person in people:
        span = doc.char_span(person.start, person.end)
        if span is None:
            continue
        if fact := _title(doc, span.start, person, by_head, gazetteer):
            yield fact
        for noun in _predicates(doc[person.head]):
            if fact := _noun(noun, person, by_head, gazetteer):
                yield fact


def late_offices(
    doc: "Doc", by_head: dict[int, Mention], gazetteer: Gazetteer, known: list[OfficeFact]
) -> Iterator[OfficeFact]:
    """Offices of bodies and of people that only descriptions and pronouns name, once these are read."""
    had = {(f.person.actor.id, f.office) for f in known if f.person.actor is not None and f.body is not None}
    for found in offices(doc, by_head, gazetteer):
        fact = found if found.body is not None else _under(doc, found, by_head, gazetteer, known)
        key = (fact.person.actor.id if fact.person.actor is not None else "", fact.office)
        if fact.body is not None and fact.person.kind != "title" and key not in had:
            had.add(key)
            yield fact


def _under(
    doc: "Doc", fact: OfficeFact, by_head: dict[int, Mention], gazetteer: Gazetteer, known: list[OfficeFact]
) -> OfficeFact:
    """ "His labour minister, Ann Roe": of the state whose president or minister the possessor is."""
    noun = doc[fact.dated] if fact.dated is not None else None
    chief = next((by_head.get(c.i) for c in noun.children if c.dep_ == "nmod:poss"), None) if noun is not None else None
    if chief is None or chief.actor is None or "minister" not in fact.office:
        return fact
    held = (f.body for f in known if f.person.actor == chief.actor and f.body is not None and f.body.actor is not None)
    body = next((b for b in held if b.actor is not None and gazetteer.state_of(b.actor) is not None), None)
    return replace(fact, body=body)


def _title(
    doc: "Doc", name: int, person: Mention, by_head: dict[int, Mention], gazetteer: Gazetteer
) -> OfficeFact | None:
    """The title that ends where the name starts."""
    start, found = name, None
    while start > 0 and name - start < LONGEST_TITLE:
        token = doc[start - 1]
        if not _may_stand(token, found is not None) and not (found and token.lower_ in gazetteer.modifiers):
            break
        start -= 1
        office = _office_at(doc, start, name, gazetteer)
        if office is not None and (found is None or found[0] <= start + 3):
            found = (start, *office)
    if found is None:
        return None
    begin, end, office_ = found
    bodies = [m for m in by_head.values() if start <= m.head < begin and m.actor is not None and m is not person]
    bodies = [m for m in bodies if m.actor and m.actor.type not in ("person", "group")]
    if "minister" in office_.id:  # "Energy Minister Ann Roe": a portfolio that looks like a name is no state
        bodies = [m for m in bodies if m.actor and (m.actor.type == "place" or gazetteer.get(m.actor.id) is not None)]
    said = [*doc[start:begin], *doc[end:name]]
    when = next((gazetteer.modifiers[t.lower_] for t in said if t.lower_ in gazetteer.modifiers), "now")
    words = doc[begin:end].text
    body = bodies[0] if bodies else _of(doc[person.head], by_head)
    return OfficeFact(person, office_.id, words, body, when, start, name, office_.speaks)


def _of(name: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "President Idris Kollo of Chad": the body behind the name."""
    for child in name.children:
        mention = by_head.get(child.i) if child.dep_ == "nmod" and case_of(child) == "of" else None
        if mention is not None and mention.actor is not None and mention.actor.type not in ("person", "group"):
            return mention
    return None


def _may_stand(token: "Token", office_seen: bool) -> bool:
    """Whether a token may belong to a title, read from right to left."""
    if token.lower_ in ("for", "of", "and", "&"):
        return not office_seen
    return (
        token.pos_ in ("PROPN", "NOUN", "ADJ", "PART", "X") or token.text in ("-", "'s", "’s") or token.tag_ == "HYPH"
    )


def _office_at(doc: "Doc", start: int, name: int, gazetteer: Gazetteer) -> tuple[int, Office] | None:
    """The office whose words begin at `start`: up to the name, or up to a "for …" or "of …" before it."""
    for end in range(min(name, start + 4), start, -1):
        office = gazetteer.office_of(doc[start:end].text)
        whole = office is not None and doc[start:end].text.lower() in {
            f.lower() for f in (*office.titles, *office.nouns)
        }
        if office is None or not whole:
            continue
        elect = doc[end].text == "-" and end + 2 == name and doc[end + 1].lower_ in gazetteer.modifiers
        if end == name or doc[end].lower_ in ("for", "of") or elect:
            return end, office
    return None


def _predicates(head: "Token") -> Iterator["Token"]:
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
    if head.dep_ in ("nsubj", "nsubj:outer") and any(c.dep_ == "cop" for c in head.head.children):
        yield head.head


def _is_copula(noun: "Token") -> bool:
    """Whether a relative clause says what someone is: "who was chancellor"."""
    return {"cop", "nsubj"} <= {c.dep_ for c in noun.children} and any(c.lower_ == "who" for c in noun.children)


def _noun(noun: "Token", person: Mention, by_head: dict[int, Mention], gazetteer: Gazetteer) -> OfficeFact | None:
    """The office that a noun phrase names: "the prime minister of Italy", "NATO's chief"."""
    office = office_of_noun(noun, gazetteer)
    if office is None:
        return None
    body = body_of_noun(noun, by_head)
    when = next((gazetteer.modifiers[t.lower_] for t in noun.subtree if t.lower_ in gazetteer.modifiers), "")
    was = any(c.dep_ == "cop" and c.lower_ in ("was", "were") for c in noun.children) or _bounded(noun)
    when = when or ("then" if was else "now")
    tokens = [t.i for t in noun.subtree]
    text = next((f for f in (*office.titles, *office.nouns) if f.lower() in noun.sent.text.lower()), noun.text)
    return OfficeFact(person, office.id, text, body, when, min(tokens), max(tokens) + 1, office.speaks, noun.i)


def _bounded(noun: "Token") -> bool:
    """Whether a noun's own words bound it in the past: "prime minister from 2019 to 2022", "at the time"."""
    after = noun.doc[noun.i + 1 : min(len(noun.doc), noun.i + 5)]
    said = " ".join(t.lower_ for t in after)
    if said.startswith(("at the time", "until ", "at that time")):
        return True
    return said.startswith(("from ", "between ")) and any(t.pos_ == "NUM" for t in after[1:2])


def office_of_noun(noun: "Token", gazetteer: Gazetteer) -> Office | None:
    """The office that a noun names with the words that hang on it: "secretary of state", "prime minister"."""
    words = sorted([noun, *(c for c in noun.children if c.dep_ in ("compound", "amod", "flat", "nmod:desc"))])
    said = " ".join(w.text for w in words if w.i <= noun.i)
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.pos_ == "NOUN"), None)
    return (gazetteer.office_of(f"{said} of {of.text}") if of is not None else None) or gazetteer.office_of(said)


def body_of_noun(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The state or body that a noun's modifiers name: demonym, compound, possessor or "of" phrase."""
    order = ("amod", "compound", "nmod:poss", "nmod", "nmod:desc", "flat")
    for dep in order:
        for child in noun.children:
            if child.dep_ == dep:
                mention = by_head.get(child.i)
                if mention is not None and mention.actor is not None and mention.actor.type not in ("person", "group"):
                    return mention
                if dep in ("compound", "amod", "nmod") and (deeper := body_of_noun(child, by_head)):
                    return deeper
    return None
