"""Holders of a state's offices without name or state: "the president", "the justice minister", of the state in question."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.model import Actor
from diplograph.model_ids import actor_id
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.group_words import set_off
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.organs import state_of_person
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.offices.visited import RECEIVING
from diplograph.resolve.pronouns.clause_subjects import reporting_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.descriptions.bare_organs import BareOrgans
    from diplograph.resolve.known.gazetteer import Gazetteer, Office
    from diplograph.resolve.mentions import OfficeFact

OF_ONE_STATE = frozenset(
    "president prime-minister chancellor foreign-minister defence-minister interior-minister finance-minister"
    " deputy-prime-minister king queen emir crown-prince attorney-general minister".split()
)
"""Offices that of every state one person has, or one for each field."""
HEADS = ("president", "prime-minister", "king", "queen", "emir", "chancellor")
OWN_HEADS = ("party", "company", "organisation", "ngo", "igo", "media")
"""Types of bodies that have presidents of their own."""


class BareOffices:
    """Reads offices that the text gives neither a holder nor a state."""

    def __init__(
        self, gazetteer: "Gazetteer", by_head: "ByHead", offices: "Sequence[OfficeFact]", bare: "BareOrgans"
    ) -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._offices = offices
        self._bare = bare

    def read(self, noun: "Token") -> Guess | None:
        """ "The prime minister": that of the speaker's state, else of the state that the text is about."""
        if noun.tag_ != "NN" or "the" not in noun.child_words or noun.dep_ in NO_REFERENCE:
            return None
        if not noun.child_labels.isdisjoint(("nmod", "nmod:poss", "acl", "appos", "cop", "nummod", "conj")):
            return None
        if any(c.dep_ == "acl:relcl" and not set_off(c) for c in noun.children):
            return None
        before = [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod:desc") and c.i < noun.i]
        words = " ".join([*(c.text for c in before), noun.lower_])
        office = self._gazetteer.office_of(words)
        if office is None or office.id not in OF_ONE_STATE or not self._said_whole(words, office, bool(before)):
            return None
        if office.id == "president" and self._of_a_body(noun):
            return None
        state = self._speakers(noun) or self._bare.state_in_question(noun, "government")
        if state is None or not self._gazetteer.may_have(state, words.title()) or self._meets_its_head(noun, state):
            return None
        holder = self._holder(office, words, state)
        return Guess(holder or _called(words, office, state), (), "title", 0.6, WITHOUT_NAME)

    def _said_whole(self, words: str, office: "Office", more: bool) -> bool:
        """Whether the words are the office's own: not "the former president", "the Kurdish president", "the minister"."""
        forms = {f.lower() for f in (*office.nouns, *office.titles)}
        if office.id == "minister":
            return more and words.islower() and words.split()[0] not in self._gazetteer.modifiers
        return words in forms

    def _of_a_body(self, noun: "Token") -> bool:
        """Whether a club, firm or league near may be whose president it is."""
        near = self._by_head.before(noun.i, noun.sent.before.start)
        actors = (self._by_head[h].actor for h in near)
        return any(a is not None and a.type in OWN_HEADS for a in actors)

    def _speakers(self, noun: "Token") -> Actor | None:
        """ "Eden said the president would go": in an officeholder's words, that of the same state."""
        verb = reporting_verb(noun)
        speaker = subject_of(verb) if verb is not None else None
        mention = self._by_head.get(speaker.i) if speaker is not None else None
        if mention is None or mention.actor is None:
            return None
        return state_of_person(mention.actor, list(self._offices), self._gazetteer)

    def _meets_its_head(self, noun: "Token", state: Actor) -> bool:
        """ "The king of Tonga was received by the premier": of another state, which receives him."""
        if noun.head.lemma_.lower() not in RECEIVING:
            return False
        heads = {
            f.person.head
            for f in self._offices
            if f.when == "now" and f.office in HEADS and f.body is not None and f.body.actor == state
        }
        return any(noun.sent.start <= head < noun.sent.end for head in heads)

    def _holder(self, office: "Office", words: str, state: Actor) -> Actor | None:
        """Whom the text names, here or later, as the one who holds the office of that state."""
        held = (
            f.person.actor
            for f in self._offices
            if f.office == office.id and f.when == "now" and f.body is not None and f.body.actor == state
            if office.id != "minister" or f.words.lower() == words
        )
        found = {a.id: a for a in held if a is not None}
        return next(iter(found.values())) if len(found) == 1 else None


def _called(words: str, office: "Office", state: Actor) -> Actor:
    """The person known by the office alone, by its usual words: "Prime minister of Chad" for "the premier"."""
    usual = words if office.id == "minister" else office.nouns[0]
    name = f"{usual.capitalize()} of {state.name}"
    return Actor(actor_id(name, "person"), name, "person")
