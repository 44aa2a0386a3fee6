"""Offices of bodies that only descriptions, pronouns and the context name: "its chief", "Navy commander X", "a spokesman, X"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.descriptions.organs import state_of_person
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.congress import congress
from diplograph.resolve.offices.lands import land
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.offices.own_clauses import own_clause
from diplograph.resolve.offices.posts import COURTS, named_inside, only_body, posted
from diplograph.resolve.offices.reacted import reacting
from diplograph.resolve.offices.states import holders_state, own_state, whose_title
from diplograph.resolve.offices.summoned import of_his_post, summoned
from diplograph.resolve.offices.title_owners import by_its_clause
from diplograph.resolve.offices.titles import INFERRED, offices
from diplograph.resolve.offices.words import OF_STATES
from diplograph.resolve.salience import salient_state

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SPOKEN_FOR = frozenset("state government_body armed_force armed_group party igo ngo organisation company media".split())
OWN_VOICE = ("government_body", "company", "party", "igo", "ngo", "organisation")
"""Types of bodies that have spokesmen of their own."""
GOVERNING = ("armed_group", "government_body")
ARMED = ("armed_force", "armed_group")
SERVING = ("press-secretary", "spokesperson", "national-security-adviser", "attache", "adviser", "aide")
STATELESS = ("people", "armed_group")
"""Who has leaders and an army of no state."""
RULERS = ("ruler", "dictator", "strongman")
"""Who, though a soldier, has the whole state: "the military ruler, X"."""
PERSONAL = (
    "press-secretary",
    "spokesperson",
    "national-security-adviser",
    "adviser",
    "aide",
    "attache",
    "special-envoy",
)
"""Offices that one has with a person."""
SHARED = ("officials", "lawmakers", "embassy", "consulate", "opposition", "security-council")
"""Bodies of which a text may mean any state's, or none."""


def late_offices(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, known: list[OfficeFact]) -> Iterator[OfficeFact]:
    """Offices of bodies and of people that only descriptions and pronouns name, once these are read."""
    had = {(f.person.actor.id, f.office) for f in known if f.person.actor is not None and f.body is not None}
    for read in offices(doc, by_head, gazetteer):
        meant = only_body(doc, read, by_head, gazetteer) or congress(doc, read, by_head, gazetteer)
        found = read if read.body is not None else replace(read, body=meant)
        fact = found if found.body is not None else _under(doc, found, by_head, gazetteer, known)
        fact = _of_the_state(doc, fact, by_head, gazetteer)
        fact = replace(fact, body=_inferred(own)) if (own := land(doc, fact, by_head, gazetteer)) is not None else fact
        key = (fact.person.actor.id if fact.person.actor is not None else "", fact.office)
        if fact.body is not None and fact.person.kind != "title" and key not in had:
            had.add(key)
            yield fact


def _of_the_state(doc: "Doc", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> OfficeFact:
    """ "The junta's foreign minister": where nobody names who governs, the office is of the state in question."""
    body = fact.body.actor if fact.body is not None else None
    if body is None or "--" not in body.id or fact.office not in OF_STATES or body.type not in GOVERNING:
        return fact
    if body.name.lower().split()[-1] in COURTS or (fact.body and _of_a_people(doc[fact.body.head], by_head)):
        return fact  # "the tribunal's chief prosecutor", "the president of the Catalan government"
    state = holders_state(doc, by_head, gazetteer, fact)
    return replace(fact, body=_inferred(replace(fact.body, actor=state))) if fact.body and state is not None else fact


def _of_a_people(government: "Token", by_head: ByHead) -> bool:
    """ "The Kurdish government": of those whose adjective it has, and of no state's."""
    own = (by_head.get(c.i) for c in government.children if c.dep_ == "amod")
    return any(m is not None and m.actor is not None and m.actor.type == "people" for m in own)


def _under(doc: "Doc", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer, known: list[OfficeFact]) -> OfficeFact:
    """The office with the body that the context gives it: what its owner leads, or whom the text speaks of.

    "His labour minister, Ann Roe": of the state whose president the possessor is. "The ministry denied it. A spokesman,
    Ann Roe, said …": of whom the clause or sentence before is about.
    """
    if fact.dated is None:
        body = _joined_to(doc, fact, known) or _before_name(doc, fact, by_head, gazetteer)
        return replace(fact, body=body)
    noun = doc[fact.dated]
    owner = next((c for c in noun.children if c.dep_ in ("nmod:poss", "nmod", "compound", "amod")), None)
    if fact.speaks and owner is None and (about := _about(noun, by_head)):
        return replace(fact, body=_inferred(about))
    if fact.office == "commander" and noun.child_labels.isdisjoint(("nmod:poss", "compound", "amod")):
        return replace(fact, body=_force(noun, by_head))
    if (same := of_his_post(doc, fact, owner is None, by_head, gazetteer)) is not None:
        return replace(fact, body=_inferred(same))
    chief = by_head.get(owner.i) if owner is not None and owner.dep_ == "nmod:poss" else None
    if chief is None and (organ := _inside_noun(noun, fact, by_head, gazetteer)) is not None:
        return replace(fact, body=organ)
    serves = "minister" in fact.office or fact.office in SERVING or _personal(fact)
    served = next((m for c in noun.children if case_of(c) in ("to", "of", "for") and (m := by_head.get(c.i))), None)
    boss = chief or served
    if chief is None or chief.actor is None or not serves:
        person = boss is not None and boss.actor is not None and boss.actor.type == "person"
        return replace(fact, body=boss) if person and _personal(fact) else fact
    held = (f.body for f in known if f.person.actor == chief.actor and f.body is not None and f.body.actor is not None)
    body = next((b for b in held if b.actor is not None and _has_ministers(b.actor, gazetteer)), None)
    if body is None and chief.actor.type == "person":
        if (state := _served(doc, chief, fact, by_head, gazetteer)) is not None:
            body = _inferred(replace(chief, actor=state))  # "the president's chief of staff"
        elif _personal(fact):
            body = chief
    return replace(fact, body=body)


def _served(doc: "Doc", chief: Mention, fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """The state of an unnamed chief: "the justice minister's aide", by his office or else the state in question."""
    if chief.why == WITHOUT_NAME and chief.actor is not None:
        return state_of_person(chief.actor, [], gazetteer)
    return holders_state(doc, by_head, gazetteer, fact) if chief.why.startswith(UNSAID) else None


def _has_ministers(body: Actor, gazetteer: Gazetteer) -> bool:
    """A state, or a place that has a governor: "Ohio Governor Ann Roe … Roe's health secretary, Ben Doe"."""
    return gazetteer.state_of(body) is not None or body.type == "place"


def _personal(fact: OfficeFact) -> bool:
    """Whether one may hold the office with a person: "the senator's chief of staff"."""
    return fact.office in PERSONAL or fact.words.lower().endswith("chief of staff")


def _inside_noun(noun: "Token", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """ "A foreign ministry spokeswoman, X": the organ before the noun, of the state that the text is about."""
    if (named := named_inside(noun, by_head)) is not None:
        return named
    if (first := next((c for c in noun.children if c.lower_ == "presidential"), None)) is not None:
        return _of_presidency(first, fact, by_head, gazetteer)
    inside = (c for c in noun.children if c.dep_ == "compound" or (c.dep_ == "nmod" and case_of(c) == "of"))
    for word in (c for c in inside if c.i not in by_head):  # "the head of military intelligence"
        said = " ".join([*(c.lower_ for c in word.children if c.dep_ in ("amod", "compound")), word.lower_])
        kind = gazetteer.body_of(said) or gazetteer.body_of(word.lower_)
        state = holders_state(noun.doc, by_head, gazetteer, fact) if kind not in (None, *SHARED) else None
        if kind is not None and state is not None:
            why = "organ of the state in question"
            organ = gazetteer.organ(kind, state)
            return Mention(word.idx, word.idx + len(word), word.text, word.i, "nominal", organ, (), INFERRED, why)
    return None


def _of_presidency(word: "Token", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """ "Presidential spokesman X", "a presidential adviser, X,": of the state in question."""
    state = whose_title(word.doc, by_head, gazetteer, fact) or own_state(word.doc, by_head, gazetteer, fact)
    if state is None or not (fact.speaks or fact.office == "adviser"):
        return None  # a presidential candidate is of no body
    why = "the presidency of the state in question"
    return Mention(word.idx, word.idx + len(word), word.text, word.i, "nominal", state, (), INFERRED, why)


def _inferred(mention: Mention) -> Mention:
    return replace(mention, confidence=min(mention.confidence, INFERRED))


def _before_name(doc: "Doc", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """The body of a title right before a name that does not say it."""
    organ = _inside_title(doc, fact, by_head, gazetteer) or _spoken_for(doc, fact, by_head)
    told = posted(doc, fact, by_head) or summoned(doc, fact, by_head, gazetteer)
    return organ or told or by_its_clause(doc, fact, by_head, gazetteer)


def _joined_to(doc: "Doc", fact: OfficeFact, known: list[OfficeFact]) -> Mention | None:
    """ "Kurdish leader X and army chief Y": of the people or group that the one before leads, not of a state's army."""
    person = doc[fact.person.head]
    if person.dep_ != "conj" or fact.office not in ("commander", "spokesperson"):
        return None
    first = (f.body for f in known if f.person.head == person.head.i and f.end <= f.person.head)
    return next((b for b in first if b is not None and b.actor is not None and b.actor.type in STATELESS), None)


def _inside_title(doc: "Doc", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """ "Navy commander X", "Foreign ministry spokesman X": an organ in a title, of the state that the text is about."""
    title, owner = doc[fact.start : fact.end], whose_title(doc, by_head, gazetteer, fact)
    owner = owner or own_clause(doc[fact.person.head], by_head, gazetteer)
    owner = owner or reacting(doc[fact.person.head], by_head, gazetteer)
    if (first := next((t for t in title if t.lower_ == "presidential"), None)) is not None:
        return _of_presidency(first, fact, by_head, gazetteer)
    for end in range(fact.end - 1, fact.start, -1):
        said = doc[max(fact.start, end - 2) : end].text.lower()
        kind = gazetteer.body_of(said) or gazetteer.body_of(doc[end - 1].lower_)
        state = owner or (_in_question(doc, by_head, gazetteer, fact) if kind not in (None, *SHARED) else None)
        if kind == "armed-forces" and fact.words.lower() in RULERS:
            state = owner or own_state(doc, by_head, gazetteer, fact)
            kind = "state" if state is not None else None
        if kind is not None and state is not None:
            organ = gazetteer.organ(kind, state) if kind != "state" else state
            why = "organ of the state in question"
            return Mention(
                title.start_char, title.end_char, title.text, fact.start, "nominal", organ, (), INFERRED, why
            )
    return None


def _in_question(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, fact: OfficeFact) -> Actor | None:
    """The state that stands out for the holder, else the most salient one."""
    return own_state(doc, by_head, gazetteer, fact) or salient_state(doc, by_head, gazetteer, fact.start)


def _spoken_for(doc: "Doc", fact: OfficeFact, by_head: ByHead) -> Mention | None:
    """ "The Kremlin rejected it. … spokesman X told reporters": whom the sentence before is about."""
    person = doc[fact.person.head]
    alone = fact.speaks and fact.end - fact.start == len(fact.words.split()) and person.dep_.startswith("nsubj")
    about = (_intends(person, by_head) or _about(person, by_head)) if alone else None
    return _inferred(about) if about is not None else None


def _intends(person: "Token", by_head: ByHead) -> Mention | None:
    """ "The Kremlin would think about it, spokesman X said": who tells what a body means to do speaks for it."""
    said = next((c for c in person.head.children if c.dep_ == "ccomp" and c.i < person.i), None)
    meant = said is not None and any(
        c.dep_ == "aux" and c.lower_ in ("would", "will", "'ll", "wo") for c in said.children
    )
    subject = subject_of(said) if said is not None and meant else None
    mention = by_head.get(subject.i) if subject is not None else None
    return mention if mention is not None and mention.actor is not None and mention.actor.type in OWN_VOICE else None


def _force(noun: "Token", by_head: ByHead) -> Mention | None:
    """ "The army arrested nine. … the chief of staff, General X,": of the only force that the text has named before."""
    before = [m for h in by_head.before(noun.i) if (m := by_head[h]).actor and m.actor.type in ARMED]
    own = [m for m in before if m.actor and "--" not in m.actor.id]
    own = [m for m in own if m.kind == "name"] or own
    one = len({m.actor.id for m in own if m.actor}) == 1 and "the" in noun.child_words
    return _inferred(own[-1]) if one else None


def _about(noun: "Token", by_head: ByHead) -> Mention | None:
    """The body that is the subject of the clause before, or of the sentence before."""
    clause = noun.head
    before = clause.head if clause.dep_ == "parataxis" and clause.head.i < noun.i else None
    if before is None and noun.sent.start > 0:
        before = noun.sent.before.root
    subject = subject_of(before) if before is not None else None
    mention = by_head.get(subject.i) if subject is not None else None
    return mention if mention is not None and mention.actor is not None and mention.actor.type in SPOKEN_FOR else None
