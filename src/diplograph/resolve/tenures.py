"""Offices that a verb gives or takes: "became prime minister", "was appointed envoy", "resigned as president"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.titles import body_of_noun, office_of_noun

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

STARTS, ENDS = "starts", "ends"
NAMES = frozenset("appoint elect name nominate install inaugurate proclaim make reappoint".split())
"""Verbs whose object is given the office."""
REMOVES = frozenset("dismiss sack fire remove oust depose".split())
FOLLOWS = frozenset("succeed replace".split())


def tenures(
    doc: "Doc", by_head: dict[int, Mention], known: list[OfficeFact], gazetteer: Gazetteer
) -> Iterator[OfficeFact]:
    """The offices that verbs begin or end; `known` are those that titles gave, for a body that is not said again."""
    for verb in doc:
        kind = gazetteer.tenures.get(verb.lemma_.lower()) if verb.pos_ == "VERB" else None
        if kind is None or any(c.dep_ == "advmod" and c.lower_ in ("not", "never") for c in verb.children):
            continue
        noun, office = _office(verb, gazetteer) or (None, None)
        person = _person(verb, noun, by_head)
        if noun is None or office is None or person is None:
            continue
        other = _object(verb, by_head) if verb.lemma_.lower() in FOLLOWS else None
        body = body_of_noun(noun, by_head) or _body(verb, [person, other], office, by_head, known)
        if _hedged(verb):
            continue
        for who, what in ((person, kind), (other, ENDS)):
            if who is not None:
                yield _fact(who, noun, office, body, what, verb)
    for noun in doc:
        if noun.lemma_.lower() in ("successor", "predecessor"):
            yield from _sequence(noun, by_head, known)


def _sequence(noun: "Token", by_head: dict[int, Mention], known: list[OfficeFact]) -> Iterator[OfficeFact]:
    """ "Eden's successor, Harold Macmillan": the later holds the office that the earlier held."""
    owner = next((by_head.get(c.i) for c in noun.children if c.dep_ in ("nmod:poss", "nmod")), None)
    near = [c for c in noun.children if c.dep_ in ("appos", "flat", "nsubj")] + [noun.head] * (noun.dep_ == "appos")
    other = next((m for c in near if (m := by_head.get(c.i)) and m.actor and m.actor.type == "person"), None)
    if owner is None or owner.actor is None or other is None:
        return
    held = next((f for f in known if f.person.actor and f.person.actor.id == owner.actor.id and f.body), None)
    if held is None:
        return
    later, earlier = (other, owner) if noun.lemma_.lower() == "successor" else (owner, other)
    for who, when in ((later, "now"), (earlier, "past")):
        yield replace(held, person=who, when=when, start=noun.i, end=noun.i + 1, dated=None)


def _fact(
    who: Mention, noun: "Token", office: Office, body: Mention | None, what: str, verb: "Token"
) -> OfficeFact:  # fmt: skip
    words = " ".join(t.text for t in noun.doc[_first(noun) : noun.i + 1])
    return OfficeFact(who, office.id, words, body, what, noun.i, noun.i + 1, office.speaks, verb.i)


def _first(noun: "Token") -> int:
    """Where the office's own words begin: "prime" of "British prime minister"."""
    first = noun.i
    while first > 0 and noun.doc[first - 1].head.i == noun.i and noun.doc[first - 1].text.islower():
        if noun.doc[first - 1].dep_ not in ("amod", "compound", "nmod:desc"):
            break
        first -= 1
    return first


def _office(verb: "Token", gazetteer: Gazetteer) -> "tuple[Token, Office] | None":
    """The office that is given or left: the complement of "become", of "elect", or what stands after "as"."""
    for child in verb.children:
        named = child.dep_ in ("xcomp", "obj", "attr", "ccomp") and child.pos_ in ("NOUN", "PROPN")
        role = child.dep_ in ("obl", "advcl", "nmod") and case_of(child) == "as"
        if (named or role) and (office := office_of_noun(child, gazetteer)):
            return child, office
    return None


def _person(verb: "Token", noun: "Token | None", by_head: dict[int, Mention]) -> Mention | None:
    lemma = verb.lemma_.lower()
    passive = any(c.dep_ == "aux:pass" for c in verb.children)
    wanted = ("obj",) if lemma in NAMES | REMOVES and not passive else ("nsubj", "nsubj:pass")
    for place in (verb, noun):
        for child in place.children if place is not None else ():
            mention = by_head.get(child.i)
            if child.dep_ in wanted and mention is not None and mention.actor and mention.actor.type == "person":
                return mention
    return None


def _object(verb: "Token", by_head: dict[int, Mention]) -> Mention | None:
    found = (by_head.get(c.i) for c in verb.children if c.dep_ == "obj")
    return next((m for m in found if m is not None and m.actor is not None and m.actor.type == "person"), None)


def _body(
    verb: "Token",
    people: list[Mention | None],
    office: Office,
    by_head: dict[int, Mention],
    known: list[OfficeFact],
) -> Mention | None:
    """The body that the people of the sentence hold this office of elsewhere in the text, or the state that appoints."""
    ids = {p.actor.id for p in people if p is not None and p.actor is not None}
    for fact in known:
        if fact.office == office.id and fact.body is not None and fact.person.actor and fact.person.actor.id in ids:
            return fact.body
    if verb.lemma_.lower() in NAMES | REMOVES:
        found = (by_head.get(c.i) for c in verb.children if c.dep_ == "nsubj")
        return next((m for m in found if m is not None and m.actor is not None and m.actor.type == "state"), None)
    return None


def _hedged(verb: "Token") -> bool:
    """Whether it has not happened, or only may: "will become", "wants to be elected"."""
    words = {c.lower_ for c in verb.children if c.dep_ in ("aux", "mark")}
    return bool(words & set("will would may might could should can must to if unless".split()))
