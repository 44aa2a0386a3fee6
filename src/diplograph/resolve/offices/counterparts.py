"""Offices told by another holder: "his Polish counterpart", "Eden's successor, Harold Macmillan"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SHARED = frozenset(
    "president prime-minister foreign-minister defence-minister interior-minister finance-minister speaker attorney-general"
    " national-security-adviser".split()
)
"""Offices that most states have under the same name; a chancellor's counterpart may be a prime minister."""
PEERS = SHARED | frozenset(
    "governor mayor ambassador special-envoy senator legislator minister deputy-prime-minister vice-president speaker "
    "national-security-adviser secretary-of-state chief-minister attorney-general chief-justice auditor-general adviser".split()
)
"""Those of whom a counterpart or a colleague elsewhere has the same."""

ALONE = frozenset("judge senator legislator councillor scholar officer".split())
"""What one is among many, and has no deputy as."""


def counterpart(
    noun: "Token", by_head: dict[int, Mention], known: list[OfficeFact], gazetteer: Gazetteer
) -> Iterator[OfficeFact]:
    """ "His Polish counterpart, Jan Kos", "his counterpart in Warsaw": the same office of another state."""
    owner = next((by_head.get(c.i) or _ahead(c, by_head) for c in noun.children if c.dep_ == "nmod:poss"), None)
    near = [c for c in noun.children if c.dep_ in ("appos", "flat")] + [noun.head] * (
        noun.dep_ in ("nmod:desc", "compound", "appos")
    )
    near += _right_after(noun)
    person = next((m for c in near if (m := by_head.get(c.i)) and m.actor and m.actor.type == "person"), None)
    body = next((m for c in noun.children if c.dep_ in ("amod", "compound") and (m := by_head.get(c.i))), None)
    body = body or next((m for c in noun.children if (m := _seat(c, by_head, gazetteer))), None)
    town = next((m for c in noun.children if case_of(c) in ("in", "from") and (m := by_head.get(c.i))), None)
    if person is not None and body is not None and town is None and _of_nobody(owner, known):
        yield OfficeFact(person, "official", noun.lower_, body, "now", noun.i, noun.i + 1, False)
        return
    if owner is None or owner.actor is None or person is None:
        return
    of = (f for f in known if f.person.actor and f.person.actor.id == owner.actor.id and f.office in PEERS)
    held = next(of, None)
    body = town if held is not None and held.office in ("governor", "mayor") else body
    if body is None and town is None and held is not None and held.office in SHARED:
        body = _of_the_other(noun, held, by_head, gazetteer)
    if body is None:
        return
    if held is not None and held.when == "now":
        yield replace(held, person=person, body=body, start=noun.i, end=noun.i + 1, dated=None)


def _right_after(noun: "Token") -> "list[Token]":
    """ "According to her Lithuanian colleague Jan Kos": a name that the parser gives the noun's own place."""
    after = noun.doc[noun.i + 1] if noun.right_edge == noun and noun.i + 1 < noun.sent.end else None
    return [after] if after is not None and after.pos_ == "PROPN" and after.head == noun.head else []


def _of_nobody(owner: Mention | None, known: list[OfficeFact]) -> bool:
    """ "His Chinese counterpart, Li Wei", where the text does not say which office "he" has."""
    held = {f.person.actor.id for f in known if f.person.actor}
    return owner is None or owner.actor is None or owner.actor.id not in held


def _of_the_other(noun: "Token", held: OfficeFact, by_head: dict[int, Mention], gazetteer: Gazetteer) -> Mention | None:
    """ "Zambia and Malawi … Her counterpart, Jan Kos": that of the other state where the text is about two."""
    if noun.lemma_.lower() == "colleague" or held.body is None or held.body.actor is None:
        return None
    own = gazetteer.state_of(held.body.actor)
    names = [m for h, m in by_head.items() if h < noun.i and m.kind in ("name", "metonym")]
    states = {s.id: s for m in names if m.actor is not None and (s := gazetteer.state_of(m.actor)) is not None}
    if own is None or len(states) != 2 or own.id not in states:
        return None
    other = next(s for k, s in states.items() if k != own.id)
    return replace(held.body, actor=other)


def _ahead(pronoun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "In a call with his Omani counterpart, Ann Roe, Foreign Minister Ben Doe said": the subject that a pronoun runs ahead of."""
    root = pronoun.sent.root
    subject = next((c for c in root.children if c.dep_ == "nsubj" and c.i > pronoun.i), None)
    personal = pronoun.pos_ == "PRON" and pronoun.lower_ in ("his", "her")
    return by_head.get(subject.i) if subject is not None and personal else None


def _seat(place: "Token", by_head: dict[int, Mention], gazetteer: Gazetteer) -> Mention | None:
    """The state behind "in Warsaw" or "from Poland"."""
    mention = by_head.get(place.i) if place.dep_ == "nmod" and case_of(place) in ("in", "from", "of", "at") else None
    if mention is None or mention.actor is None:
        return None
    if mention.actor.type == "place" and mention.actor.codes.keys() & {"iso2", "disputed"}:
        return mention  # "her opposite number from the Faroe Islands"
    if mention.actor.type == "government_body" and case_of(place) == "at":
        return mention  # "her colleague at the agriculture ministry"
    state = gazetteer.capital_of(mention.text) or gazetteer.state_of(mention.actor)
    return replace(mention, actor=state) if state is not None else None


def deputy(noun: "Token", by_head: dict[int, Mention], known: list[OfficeFact]) -> Iterator[OfficeFact]:
    """ "The trade minister's deputy, Jan Kos", "her deputy will be Ben Doe": under whoever holds the office, in the same body."""
    owner = next((by_head.get(c.i) for c in noun.children if c.dep_ == "nmod:poss"), None)
    named = noun.head if noun.dep_ == "nsubj" and "cop" in noun.head.child_labels else None
    near = [c for c in noun.children if c.dep_ in ("appos", "flat")] + [noun.head] * (
        noun.dep_ in ("appos", "nmod:desc")
    )
    if named is not None and named.pos_ == "PROPN":
        near.append(named)
    person = next((m for c in near if (m := by_head.get(c.i)) and m.actor and m.actor.type == "person"), None)
    if owner is None or owner.actor is None or person is None or person.actor == owner.actor:
        return
    own = (f for f in known if f.person.actor and f.person.actor.id == owner.actor.id and f.body)
    held = next((f for f in own if f.when in ("now", "starts") and f.office not in ALONE), None)
    if held is not None:
        coming = named is not None and "will" in named.child_words
        words, when = f"deputy {held.words}", "expected" if coming else "now"
        yield replace(held, person=person, words=words, when=when, start=noun.i, end=noun.i + 1, dated=None)


def sequence(noun: "Token", by_head: dict[int, Mention], known: list[OfficeFact]) -> Iterator[OfficeFact]:
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
