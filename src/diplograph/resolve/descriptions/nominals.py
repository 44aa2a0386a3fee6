"""Descriptions that stand for an actor: "the Kosovo government", "the Serbian president", "both sides"."""

from typing import TYPE_CHECKING

from diplograph.annotate import noun_phrase
from diplograph.model import Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.again import again, two_again
from diplograph.resolve.descriptions.agent_phrases import cargo
from diplograph.resolve.descriptions.agents import Agents
from diplograph.resolve.descriptions.alliances import alliance
from diplograph.resolve.descriptions.apposed import Apposed
from diplograph.resolve.descriptions.attackers import attackers
from diplograph.resolve.descriptions.bare_offices import BareOffices
from diplograph.resolve.descriptions.bare_organs import BareOrgans
from diplograph.resolve.descriptions.beside_persons import client_again, parent_again, rival_again
from diplograph.resolve.descriptions.councils import council_again
from diplograph.resolve.descriptions.countries import Countries
from diplograph.resolve.descriptions.epithets import epithet
from diplograph.resolve.descriptions.followers import followers
from diplograph.resolve.descriptions.groups import Groups
from diplograph.resolve.descriptions.guess import Found, Guess
from diplograph.resolve.descriptions.last_told import last_told
from diplograph.resolve.descriptions.named_before import office_named_before
from diplograph.resolve.descriptions.named_next import named_next, named_with_it, office_named_next, office_so_named
from diplograph.resolve.descriptions.own_party import own_party
from diplograph.resolve.descriptions.owned_organs import OwnedOrgans
from diplograph.resolve.descriptions.persons_again import former_again, person_again
from diplograph.resolve.descriptions.regions import called_state
from diplograph.resolve.descriptions.sent_by_each import sent_by_each
from diplograph.resolve.descriptions.so_many import so_many
from diplograph.resolve.descriptions.states_of_a_kind import StatesOfAKind
from diplograph.resolve.descriptions.territories import territory
from diplograph.resolve.descriptions.trades_again import trade_again
from diplograph.resolve.descriptions.with_allies import with_allies
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.offices.of_each import OfficeOfEach
from diplograph.resolve.offices.phrases import OfficePhrases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.mentions import OfficeFact


class Describer:
    """Reads descriptions, knowing the names that stand before them and the offices of the text.

    `title` is where the text's title ends: headlines leave articles out and name whom the story names later.
    """

    def __init__(
        self,
        doc: "Doc",
        gazetteer: Gazetteer,
        by_head: ByHead,
        offices: "Iterable[OfficeFact]",
        document: str = "",
        title: int = 0,
    ) -> None:
        self._agents = Agents(document, gazetteer, by_head, self._actor_of)
        self._facts = facts = list(offices)
        self._title, self._by_head, self._gazetteer = title, by_head, gazetteer
        groups, countries = Groups(doc, gazetteer, by_head, facts), Countries(gazetteer, by_head)
        bare = BareOrgans(gazetteer, by_head, facts)
        phrases, of_each = (
            OfficePhrases(gazetteer, by_head, facts, title),
            OfficeOfEach(gazetteer, by_head, facts, groups),
        )
        apposed = Apposed(gazetteer, by_head)
        self._kinds = StatesOfAKind(gazetteer, by_head)
        self._organs = OwnedOrgans(gazetteer, by_head, facts, groups, countries, bare)
        self._readers = (
            apposed.titled,
            apposed.read,
            bare.speakers_own,
            lambda n: own_party(n, by_head, facts),
            lambda n: again(n, by_head, gazetteer, title),
            lambda n: trade_again(n, by_head, gazetteer, title),
            lambda n: two_again(n, by_head),
            lambda n: attackers(n, by_head),
            lambda n: sent_by_each(n, by_head),
            of_each.read,
            lambda n: followers(n, by_head, facts),
            self._organ,
            phrases.head_of_state,
            lambda n: self._named_if_next(phrases.read(n), n),
            lambda n: council_again(n, by_head),
            groups.read,
            of_each.of_the_two,
            lambda n: called_state(n, by_head),
            countries.read,
            countries.fellow,
            lambda n: territory(n, by_head),
            lambda n: epithet(n, by_head, gazetteer),
            lambda n: alliance(n, by_head, gazetteer),
            lambda n: so_many(n, by_head),
            lambda n: person_again(n, by_head),
            lambda n: last_told(n, by_head),
            lambda n: former_again(n, by_head),
            lambda n: parent_again(n, by_head),
            lambda n: rival_again(n, by_head),
            lambda n: client_again(n, by_head),
            lambda n: named_next(n, by_head, gazetteer),
            lambda n: named_with_it(n, by_head, gazetteer),
            BareOffices(gazetteer, by_head, facts, bare).read,
        )

    def read(self, noun: "Token") -> Guess | None:
        """Whom the phrase of this noun stands for, if anyone."""
        if cargo(noun):
            return None
        if kind := self._kinds.kind(noun):
            return self._kinds.read(noun, kind)  # or nobody: "the NATO member" is not NATO
        for reader in self._readers:
            if guess := reader(noun):
                return guess
        if found := self._agents.read(noun):
            actor, confidence, why = found
            if each := self._agents.of_each(noun):
                return Guess(None, each, "group", confidence, f"{noun.lower_} of each state")
            return Guess(actor, (), "nominal", confidence, why)
        return None

    def _organ(self, noun: "Token") -> Guess | None:
        """The organ that the phrase names by its state, with the forces at its side."""
        guess = self._organs.read(noun)
        return with_allies(guess, noun, self._agents.beside) if guess is not None else None

    def _named_if_next(self, guess: Guess | None, noun: "Token") -> Guess | None:
        """Who holds an office: whom the next sentence names, where no other words do; who it is counts from there on."""
        if noun.i < self._title or not (guess is None or guess.why == WITHOUT_NAME):
            return guess
        found = office_named_next(noun, self._by_head, self._gazetteer)
        if found is None and guess is not None:
            found = named_with_it(noun, self._by_head, self._gazetteer)
        if found is not None and found.actor is not None:
            self._facts += office_so_named(noun, found.actor, self._by_head, self._gazetteer)
        if found is None and guess is None:
            return office_named_before(noun, self._by_head, self._facts, self._gazetteer)
        return found or guess

    def _actor_of(self, noun: "Token") -> Found | None:
        """The one actor of a description, if it has one."""
        guess = self.read(noun)
        return (guess.actor, guess.confidence, guess.why) if guess is not None and guess.actor is not None else None

    def anyone(self, pronoun: "Token") -> Guess | None:
        """Whom an indefinite pronoun stands for."""
        found = self._agents.anyone(pronoun)
        return Guess(found[0], (), "nominal", *found[1:]) if found is not None else None


def phrase_mention(noun: "Token", guess: Guess) -> Mention:
    """The mention of a description, over its whole phrase."""
    start, end = noun_phrase(noun)
    span = noun.doc[start:end]
    return Mention(
        span.start_char,
        span.end_char,
        span.text,
        noun.i,
        guess.kind,
        guess.actor,
        guess.members,
        guess.confidence,
        guess.why,
    )
