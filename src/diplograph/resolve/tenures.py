"""Offices that a verb gives or takes: "became prime minister", "was appointed envoy", "resigned as president"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.office_bodies import body_held, body_of_noun
from diplograph.resolve.office_nouns import office_of_noun
from diplograph.resolve.office_words import OF_STATES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

STARTS, ENDS = "starts", "ends"
NAMES = frozenset(
    "appoint elect name nominate install inaugurate proclaim make reappoint choose crown re-elect reelect".split()
)
"""Verbs whose object is given the office."""
REMOVES = frozenset("dismiss sack fire remove oust depose".split())
FOLLOWS = frozenset("succeed replace".split())
SHARED = frozenset(
    "president prime-minister foreign-minister defence-minister interior-minister finance-minister".split()
)
"""Offices that most states have under the same name; a chancellor's counterpart may be a prime minister."""
PEERS = SHARED | frozenset(
    "governor mayor ambassador special-envoy senator legislator minister deputy-prime-minister vice-president speaker "
    "national-security-adviser".split()
)
"""Those of whom a counterpart or a colleague elsewhere has the same."""
NOT = ("not", "never", "n't")


def tenures(
    doc: "Doc", by_head: dict[int, Mention], known: list[OfficeFact], gazetteer: Gazetteer
) -> Iterator[OfficeFact]:
    """The offices that verbs begin or end; `known` are those that titles gave, for what is not said again."""
    for verb in doc:
        kind = _kind(verb, gazetteer) if verb.pos_ == "VERB" else None
        if kind is None or _hedged(verb) or any(c.dep_ == "advmod" and c.lower_ in NOT for c in verb.children):
            continue
        noun, office = _office(verb, gazetteer) or (None, None)
        person = _person(verb, noun, by_head)
        if person is None:
            continue
        other = _object(verb, by_head) if _follows(verb) else None
        if other is not None and other.kind in ("title", "nominal") and verb.lemma_.lower() == "replace":
            continue  # "the prime minister replaced the bank's governor": by someone else
        if noun is not None and office is not None:
            body = body_held(noun, office, by_head) or _body(verb, [person, other], office, by_head, known)
            facts = [_fact(person, noun, office, body, kind, verb)]
        else:
            facts = _held(verb, person, other, kind, known)
        yield from facts
        if other is not None:
            yield from (replace(f, person=other, when=ENDS) for f in facts)
    for noun in doc:
        if noun.lemma_.lower() in ("successor", "predecessor"):
            yield from _sequence(noun, by_head, known)
        elif noun.lemma_.lower() in ("counterpart", "colleague") or (
            noun.lower_ == "number" and any(c.lower_ == "opposite" for c in noun.children)
        ):
            yield from _counterpart(noun, by_head, known, gazetteer)


def _kind(verb: "Token", gazetteer: Gazetteer) -> str | None:
    """What a verb does to an office, by itself or with its object or particle: "take office", "step down"."""
    lemma = verb.lemma_.lower()
    pairs = (f"{lemma} {c.lower_}" for c in verb.children if c.dep_ in ("obj", "compound:prt", "advmod"))
    return next((k for p in (*pairs, lemma) if (k := gazetteer.tenures.get(p))), None)


def _follows(verb: "Token") -> bool:
    over = any(c.dep_ == "compound:prt" and c.lower_ == "over" for c in verb.children)
    return verb.lemma_.lower() in FOLLOWS or over


def _held(
    verb: "Token", person: Mention, other: Mention | None, kind: str, known: list[OfficeFact]
) -> list[OfficeFact]:
    """The office that the text gives one of them elsewhere: "Gustavo Rey resigned", "who succeeded Erik Berg"."""
    lemma = verb.lemma_.lower()
    leaves = kind == ENDS and (lemma in REMOVES or not any(c.dep_ in ("obj", "xcomp", "ccomp") for c in verb.children))
    if not leaves and other is None:
        return []
    ids = {p.actor.id for p in (person, other) if p is not None and p.actor is not None}
    held = (f for f in known if f.person.actor and f.person.actor.id in ids and f.body and f.office in OF_STATES)
    fact = next(held, None)
    if fact is None:
        return []
    here = verb.sent.start <= fact.person.head < verb.sent.end and fact.person.actor == person.actor
    return [
        replace(fact, person=fact.person if here else person, when=kind, start=verb.i, end=verb.i + 1, dated=verb.i)
    ]


def _counterpart(
    noun: "Token", by_head: dict[int, Mention], known: list[OfficeFact], gazetteer: Gazetteer
) -> Iterator[OfficeFact]:
    """ "His Polish counterpart, Jan Kos", "his counterpart in Warsaw": the same office of another state."""
    owner = next((by_head.get(c.i) for c in noun.children if c.dep_ == "nmod:poss"), None)
    near = [c for c in noun.children if c.dep_ in ("appos", "flat")] + [noun.head] * (
        noun.dep_ in ("nmod:desc", "compound", "appos")
    )
    person = next((m for c in near if (m := by_head.get(c.i)) and m.actor and m.actor.type == "person"), None)
    body = next((m for c in noun.children if c.dep_ in ("amod", "compound") and (m := by_head.get(c.i))), None)
    body = body or next((m for c in noun.children if (m := _seat(c, by_head, gazetteer))), None)
    town = next((m for c in noun.children if case_of(c) in ("in", "from") and (m := by_head.get(c.i))), None)
    if owner is None or owner.actor is None or person is None or (body is None and town is None):
        return
    of = (f for f in known if f.person.actor and f.person.actor.id == owner.actor.id and f.office in PEERS)
    held = next(of, None)
    body = town if held is not None and held.office in ("governor", "mayor") else body
    if body is None:
        return
    if held is not None and held.when == "now":
        yield replace(held, person=person, body=body, start=noun.i, end=noun.i + 1, dated=None)


def _seat(place: "Token", by_head: dict[int, Mention], gazetteer: Gazetteer) -> Mention | None:
    """The state behind "in Warsaw" or "from Poland"."""
    mention = by_head.get(place.i) if place.dep_ == "nmod" and case_of(place) in ("in", "from", "of") else None
    if mention is None or mention.actor is None:
        return None
    if mention.actor.type == "place" and mention.actor.codes.keys() & {"iso2", "disputed"}:
        return mention  # "her opposite number from the Faroe Islands"
    state = gazetteer.capital_of(mention.text) or gazetteer.state_of(mention.actor)
    return replace(mention, actor=state) if state is not None else None


def _sequence(noun: "Token", by_head: dict[int, Mention], known: list[OfficeFact]) -> Iterator[OfficeFact]:
    """ "Eden's successor, Harold Macmillan": the later holds the office that the earlier held."""
    near = [c for c in noun.children if c.dep_ in ("appos", "flat", "nsubj")] + [noun.head] * (noun.dep_ == "appos")
    owners = [c for c in noun.children if c.dep_ in ("nmod:poss", "nmod") or (c in near and c.i < noun.i)]
    owner = next((by_head.get(c.i) for c in owners), None)
    after = [c for c in near if c.i > noun.i or c not in owners]
    other = next((m for c in after if (m := by_head.get(c.i)) and m.actor and m.actor.type == "person"), None)
    if owner is None or owner.actor is None or other is None:
        return
    own = (f for f in known if f.person.actor and f.person.actor.id == owner.actor.id and f.body)
    held = next((f for f in own if noun.lemma_.lower() == "successor" or f.when != "past"), None)
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
    behind = [c for c in verb.children if c.dep_ == "obj" and _follows(verb)]  # "succeeded X as minister", hung on X
    for child in (*verb.children, *(g for c in behind for g in c.children)):
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
    who = any(c.lower_ == "who" and c.dep_ in wanted for c in verb.children)
    mention = by_head.get(verb.head.i) if who and verb.dep_ == "acl:relcl" else None
    return mention if mention is not None and mention.actor and mention.actor.type == "person" else None


def _object(verb: "Token", by_head: dict[int, Mention]) -> Mention | None:
    found = (by_head.get(c.i) for c in verb.children if c.dep_ == "obj" or (c.dep_ == "obl" and case_of(c) == "from"))
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
        agents = [c for c in verb.children if c.dep_ in ("nsubj", "obl:agent")]
        if (owner := next((m for c in agents if (m := body_of_noun(c, by_head))), None)) is not None:
            return owner if owner.actor is not None and owner.actor.type == "state" else None
        found = (by_head.get(c.i) for c in agents)
        return next((m for m in found if m is not None and m.actor is not None and m.actor.type == "state"), None)
    return None


def _hedged(verb: "Token") -> bool:
    """Whether it has not happened, or only may: "will become", "wants to be elected"."""
    words = {c.lower_ for c in verb.children if c.dep_ in ("aux", "mark")}
    return bool(words & set("will would may might could should can must to if unless".split()))
