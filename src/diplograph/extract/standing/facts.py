"""Standing facts that no verb carries: offices from titles and appositions, parts from names."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.speech.speakers import argument
from diplograph.extract.standing.beside import Fact, facts_beside
from diplograph.extract.standing.bodies import facts_of_bodies
from diplograph.extract.standing.citizens import facts_of_citizens
from diplograph.extract.standing.coalitions import facts_of_coalitions
from diplograph.extract.standing.common_bodies import LED, OF_BODIES, common_body, the_opposition
from diplograph.extract.standing.fellow_members import facts_of_fellow_members
from diplograph.extract.standing.followed import flock_of, sent_body
from diplograph.extract.standing.forces import facts_of_forces
from diplograph.extract.standing.heads import from_where, heads_too
from diplograph.extract.standing.homes import facts_of_homes
from diplograph.extract.standing.kin import facts_of_kin
from diplograph.extract.standing.leaders import facts_of_leaders
from diplograph.extract.standing.members import facts_of_members
from diplograph.extract.standing.neighbours import facts_of_neighbours
from diplograph.extract.standing.one_of_them import facts_of_those_named
from diplograph.extract.standing.owners import facts_of_owners
from diplograph.extract.standing.persons import facts_of_persons
from diplograph.extract.standing.seats import facts_of_seats
from diplograph.extract.standing.strengths import facts_of_strengths
from diplograph.extract.standing.towns import facts_of_towns
from diplograph.extract.standing.unnamed_members import facts_of_unnamed_members
from diplograph.model import Argument, Time
from diplograph.resolve import Gazetteer, Mentions, OfficeFact
from diplograph.resolve.offices.bodies import IRREGULAR
from diplograph.resolve.offices.words import DEPUTIES, ONE

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token


CHARGED = ("minister", "councillor", "ombudsman", "deputy-prime-minister")
"""Offices with a field: "the shipping minister, X", "the regional councillor for health, X"."""
CHIEFS = ("leader", "opposition-leader")
HEADING = ("leader", "officer")
"""Offices beside which a rank says nothing of the body: "the head of the contingent, Colonel Roe"."""
LED_AS_THEIRS = (*LED, "igo", "people", "group")
"""Types of what a possessive says someone leads; a gang or a crowd has no offices."""
SENT_OUT = frozenset("mission force operation office".split())
"""Words in the names of what a body sends somewhere."""

ALONE = ("governor", "judge", "prosecutor")
"""Offices that "the" gives to one holder before a name: "the judge, Ann Roe,"."""
COURT_OFFICES = ("judge", "prosecutor")
"""Offices of those who sit or plead in a court."""


def standing_facts(doc: "Doc", mentions: Mentions, gazetteer: Gazetteer) -> Iterator[Fact]:
    """Offices held and parts named."""
    yield from _offices(doc, mentions, gazetteer)
    yield from _parts(doc, mentions, gazetteer)
    yield from facts_of_leaders(doc, mentions, gazetteer)
    yield from facts_beside(doc, mentions)
    yield from facts_of_towns(doc, mentions)
    yield from facts_of_persons(doc, mentions)
    yield from facts_of_citizens(doc, mentions)
    yield from facts_of_members(doc, mentions)
    yield from facts_of_bodies(doc, mentions)
    yield from facts_of_seats(doc, mentions)
    yield from facts_of_homes(doc, mentions)
    yield from facts_of_strengths(doc, mentions)
    yield from facts_of_forces(doc, mentions, gazetteer)
    yield from facts_of_owners(doc, mentions)
    yield from facts_of_fellow_members(doc, mentions)
    yield from facts_of_coalitions(doc, mentions)
    yield from facts_of_kin(doc, mentions)
    yield from facts_of_unnamed_members(doc, mentions)
    yield from facts_of_those_named(doc, mentions)
    yield from facts_of_neighbours(doc, mentions, gazetteer)


def _offices(doc: "Doc", mentions: Mentions, gazetteer: Gazetteer) -> Iterator[Fact]:
    """Offices held; "the leader of the movement is X" leads, as "X is the leader of the movement" does."""
    for fact in _told(doc, mentions, gazetteer):
        if (home := from_where(doc, fact)) is not None:
            yield home
            continue
        person = argument(fact.person)
        body = argument(fact.body) if fact.body is not None else None
        if person is None or (body is None and fact.body is not None):
            continue
        if body is not None and (flock := flock_of(doc, fact, body)) is not None:
            yield Fact(doc[fact.person.head], person, "LEADS", None, flock, flock, "LEADS/of-some")
            continue
        noun = doc[fact.dated] if fact.dated is not None else None
        if body is not None and noun is not None and _leads(noun, body, fact.office):
            sent = sent_body(noun) if body.type in ("government_body", "state") else None
            led, said = (body, None) if sent is None else (None, sent)
            yield Fact(noun, person, "LEADS", led, fact.words, said, "LEADS/leader-is")
            continue
        if body is not None and _of_a_band(fact, body, noun):
            yield Fact(doc[fact.person.head], person, "LEADS", body, fact.words, None, "LEADS/be-leader")
            continue
        plain = fact.when in ("now", "starts", "ends", "expected")
        words = fact.words if plain else f"{fact.when} {fact.words}"
        chief = fact.office in CHIEFS and words.lower().endswith("leader")
        chief = chief or (fact.office == "commander" and words.split(" ")[0] in IRREGULAR and _the_one(noun))
        if body is None and chief and fact.when == "now":
            yield Fact(doc[fact.person.head], person, "LEADS", None, words, words, "LEADS/of-some", None, noun)
            continue  # "union leader Ann Roe": of a body that nobody names
        if body is None and (side := common_body(doc, fact)) is not None and side.lower_ == "opposition":
            body = the_opposition(side)
        rule = f"HOLDS_OFFICE/{fact.when}"
        office = Fact(doc.words[fact.person.head], person, "HOLDS_OFFICE", body, words, words, rule, None, noun)
        yield office
        if (led_too := heads_too(doc, fact, office)) is not None:
            yield led_too


def _told(doc: "Doc", mentions: Mentions, gazetteer: Gazetteer) -> Iterator[OfficeFact]:
    """The offices that the text gives, each with its body where it says one."""
    headed = {(f.person.text, f.body.head) for f in mentions.offices if f.body is not None and f.office in HEADING}
    for fact in (*(f for f in mentions.offices if f.body is not None), *_bare(doc, mentions.offices, gazetteer)):
        ranked = fact.office == "commander" and fact.dated is None and fact.words[:1].isupper()
        if ranked and fact.body is not None and (fact.person.text, fact.body.head) in headed:
            continue  # "the head of the contingent, Colonel Roe": of the contingent he is no colonel
        if not (_judge_from(doc, fact) or _of_a_people(fact)):
            yield fact


def _the_one(noun: "Token | None") -> bool:
    """ "The rebel commander, Ann Roe,": of all of them, as "a rebel commander" is not."""
    return noun is not None and "the" in noun.child_words and "amod" not in noun.child_labels


def _judge_from(doc: "Doc", fact: OfficeFact) -> bool:
    """ "Chaired by the Dutch judge Ann Roe": where she is from, as likely as not; of which court, nobody says."""
    before = fact.end == fact.person.head and (fact.dated is None or doc[fact.dated].dep_ == "nmod:desc")
    state = fact.body is not None and fact.body.actor is not None and fact.body.actor.type == "state"
    return fact.office == "judge" and before and state


def _of_a_people(fact: OfficeFact) -> bool:
    """ "An Arab legislator, Ann Roe": of that people, which has no parliament; "the Kurds' leader" leads them."""
    people = fact.body is not None and fact.body.actor is not None and fact.body.actor.type == "people"
    return people and fact.office not in OF_BODIES


def _of_a_band(fact: OfficeFact, body: Argument, noun: "Token | None") -> bool:
    """ "The leader of the gang", "the militia's commander": a band has no offices; "a commander" is one of several."""
    one = noun is not None and any(c.lower_ in ("a", "an", "another") for c in noun.children if c.dep_ == "det")
    whole = noun is not None and "amod" not in noun.child_labels  # "a regional commander"
    chief = fact.office in CHIEFS or (fact.office == "commander" and whole)
    below = fact.words.lower().split(" ")[0] in DEPUTIES
    return body.type == "armed_group" and chief and fact.when == "now" and not one and not below


def _leads(noun: "Token", body: Argument, office: str) -> bool:
    """ "The leader of the movement is Ann Roe", "its leader, Ann Roe," of a group: no office."""
    its = any(c.dep_ == "nmod:poss" and c.pos_ == "PRON" for c in noun.children)
    first = noun.child_words.isdisjoint(("deputy", "vice", "former"))
    sent = sent_body(noun) is not None
    if office != "leader":
        return office == "chairman" and first and sent
    whole = body.type in LED_AS_THEIRS and not any(
        c.dep_ == "nmod" and case_of(c) == "of" for c in noun.children
    )  # "its head of African affairs"
    return (noun.dep_ == "nsubj" and noun.head.pos_ == "PROPN") or (first and ((its and whole) or sent))


def _bare(doc: "Doc", facts: Sequence[OfficeFact], gazetteer: Gazetteer) -> Iterator[OfficeFact]:
    """Titles whose body the text does not say ("Governor X"), once each; ranks and mere words aside."""
    said = {(f.person.actor.id, f.office) for f in facts if f.person.actor is not None and f.body is not None}
    for fact in facts:
        person = fact.person.actor
        if fact.body is not None or person is None or (person.id, fact.office) in said:
            continue
        if fact.office in COURT_OFFICES and any(
            f.person.head == fact.person.head and f.body is not None for f in facts
        ):
            continue  # "the court's president, Judge X"
        if fact.when == "past" or any(t.lower_ == "retired" for t in doc[fact.start : fact.end]):
            continue  # "the former mayor X" says of no place and of no time
        if (body := common_body(doc, fact)) is not None:
            said.add((person.id, fact.office))
            if body.lower_ == "opposition":
                yield fact
                continue
            said_already = body.lower_ in fact.words.lower().split()  # "deputy police chief"
            yield fact if said_already else replace(fact, words=f"{body.lower_} {fact.words}")
            continue
        if not _titled(doc, fact):
            continue  # "a judge, X"
        if gazetteer.offices[fact.office].bare:
            said.add((person.id, fact.office))
            yield fact


def _titled(doc: "Doc", fact: OfficeFact) -> bool:
    """A title before the name or with a capital, or one that "the" gives to a single holder: "the minister of health, X"."""
    if fact.dated is None:
        return True
    noun = doc[fact.dated]
    charged = not noun.child_labels.isdisjoint(("nmod", "compound", "amod"))
    the = "the" in noun.child_words
    portfolio = charged and the
    if fact.when == "then" and "cop" in noun.child_labels and "det" not in noun.child_labels:
        return True  # "when she was finance minister"
    alone = fact.office in ONE or fact.office in ALONE
    if alone and noun.tag_ == "NN" and "det" not in noun.child_labels and _unmarked(noun):
        return True
    if the and fact.when == "now" and alone:
        owners = (c for c in noun.children if c.dep_ in ("nmod", "nmod:poss"))
        return all(
            c.lower_ in ("state", "government") for c in owners
        )  # "the prime minister, X", "the head of state, X"
    return (
        fact.end <= fact.person.head
        or noun.text[:1].isupper()
        or (fact.office in CHARGED and fact.when == "now" and portfolio)
    )


def _unmarked(noun: "Token") -> bool:
    """ "Ann Roe, prime minister since May,", "has been president since 2019": no article, so that there is but one."""
    told = noun.dep_ == "appos" or "cop" in noun.child_labels
    of_something = any(c.dep_ == "nmod" and case_of(c) in ("of", "for", "at", "in") for c in noun.children)
    return told and not of_something and noun.child_labels.isdisjoint(("nmod:poss", "compound", "nummod"))


def tenure(rule: str, time: Time) -> Time:
    """The days of an office that a dated beginning or end leaves open on the other side."""
    if rule.endswith("/starts"):
        return Time(time.start, None, "interval", time.text)
    return Time(None, time.end or time.start, "interval", time.text) if rule.endswith("/ends") else time


def _parts(doc: "Doc", mentions: Mentions, gazetteer: Gazetteer) -> Iterator[Fact]:
    """A body named inside or beside its part: "NATO Kosovo Force (KFOR)", "NATO's KFOR", "the NATO-led KFOR"."""
    for mention in mentions:
        if mention.actor is None or mention.kind != "name":
            continue
        whole = gazetteer.part_of.get(mention.actor.id)
        whole_actor = next((a for p in ("igo", "org") if whole and (a := gazetteer.get(f"{p}:{whole}"))), None)
        part = argument(mention)
        if whole_actor is None or part is None:
            continue
        near = next((m for m in mentions.within(mention.head - 4, mention.head) if m.actor == whole_actor), None)
        sent = not SENT_OUT.isdisjoint(mention.text.lower().split())
        inside = whole_actor.name in mention.text and sent  # everyone knows whose the UN Security Council is
        if near is None and not inside:
            continue
        start = near.start if near is not None else mention.start
        end = near.end if near is not None else mention.start + len(whole_actor.name)
        other = Argument(whole_actor.id, whole_actor.name, whole_actor.type, start, end, doc.text[start:end], 0.95)
        yield Fact(doc[mention.head], part, "PART_OF", other, mention.text, None, "PART_OF/name")
