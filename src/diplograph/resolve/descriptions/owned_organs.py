"""Organs, forces and people of a state or body that the phrase names: "the Kosovo government", "UN troops", "her army"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.bare_organs import BareOrgans
from diplograph.resolve.descriptions.countries import Countries
from diplograph.resolve.descriptions.groups import Groups
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.ministries import own_ministry
from diplograph.resolve.descriptions.organs import (
    elsewhere,
    kind_of_organ,
    seat,
    served_before,
    shared_owner,
    staff_at,
    state_of_person,
)
from diplograph.resolve.descriptions.pairs import joined_by_whose
from diplograph.resolve.descriptions.people_counted import some_of, suffers
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.offices.bodies import of_some_people
from diplograph.resolve.offices.noun_bodies import body_of_noun
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.pronouns.clause_subjects import meant_by_whose

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.mentions import OfficeFact

PEOPLE = frozenset("people citizen resident national community population".split())
POPULATION = "People of "
SENT = ("delegation", "team")
"""Who is sent by whom one is of now."""
FORCES = ("armed-forces", "coast-guard", "security-forces")
MISSION = frozenset("force mission peacekeeper troop troops".split())
ARMED = frozenset("force troop troops soldier official peacekeeper mission diplomat".split())


class OwnedOrgans:
    """Reads organs by their owner: a state or body, a group of them, or whoever holds an office."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        by_head: ByHead,
        offices: "list[OfficeFact]",
        groups: Groups,
        countries: Countries,
        bare: BareOrgans,
    ) -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._offices = offices
        self._groups = groups
        self._countries = countries
        self._bare = bare

    def read(self, noun: "Token") -> Guess | None:
        """ "The Kosovo government", "NATO soldiers", "Serbian citizens"; a bare noun is asked of the organs without a state."""
        kind = kind_of_organ(noun, self._gazetteer)
        joined = any(joined_by_whose(c, self._by_head) for c in noun.children)
        modifier = body_of_noun(noun, self._by_head) or shared_owner(noun, self._by_head, self._gazetteer)
        if joined or modifier is None or modifier.actor is None:
            if kind is None:
                return own_ministry(noun, self._by_head, self._offices, self._gazetteer)
            return self._each(noun, kind) or self._chiefs(noun, kind) or self._bare.own_state(noun, kind)
        if _half(noun.doc.words[modifier.head], modifier) or elsewhere(noun, modifier):
            return None  # "the Kenyan-led force"
        if kind is not None and (several := self._several(noun, kind, modifier)):
            return several
        if kind is not None and (
            state := self._state(noun, modifier) or self._home(modifier.actor) or seat(noun, modifier, self._gazetteer)
        ):
            return Guess(self._gazetteer.organ(kind, state), (), "nominal", 0.9, f"organ of {state.name}")
        if modifier.actor.type == "igo" and noun.lemma_.lower() in ARMED and noun.doc[modifier.head].head == noun:
            if (
                (noun.doc[modifier.head].dep_ == "nmod" and not staff_at(noun, modifier))
                or some_of(noun)
                or suffers(noun)
            ):
                return None  # "two NATO soldiers", "killed a NATO soldier": not NATO
            if noun.lemma_.lower() in MISSION and (mission := self._mission(noun, modifier.actor)):
                return Guess(mission, (), "nominal", 0.85, f"mission of {modifier.actor.name}")
            return Guess(modifier.actor, (), "nominal", 0.7, f"belongs to {modifier.actor.name}")
        many = noun.tag_ in ("NNS", "NNPS") or noun.lower_ in ("people", "population", "community")
        many = many and noun.doc.words[modifier.head].head == noun  # not "six people, including two Danish nurses"
        if modifier.actor.type in ("state", "people") and noun.lemma_.lower() in PEOPLE and many:
            name = f"{POPULATION}{modifier.actor.name}"
            return Guess(Actor(actor_id(name, "people"), name, "people"), (), "nominal", 0.8, "population")
        return own_ministry(noun, self._by_head, self._offices, self._gazetteer)  # "her ministry in Ottawa"

    def _state(self, noun: "Token", owner: Mention) -> Actor | None:
        """The state that an organ's owner is or belongs to: "Bosnian Serb forces" are not Bosnia's."""
        if owner.actor is None or owner.actor.type == "people" or of_some_people(noun, owner):
            return None
        return self._gazetteer.state_of(owner.actor)

    def _home(self, people: Actor) -> Actor | None:
        """ "Kyrgyz citizens … their government": the state of a people."""
        if people.type != "people" or not people.name.startswith(POPULATION):
            return None
        return self._gazetteer.find(people.name.removeprefix(POPULATION))

    def _each(self, noun: "Token", kind: str) -> Guess | None:
        """ "Their armed forces", "troops of both countries", "X and Y, whose navies …": those of each state of a group."""
        owner = self._by_head.owner_of(noun)
        behind = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.tag_ == "NNS")
        group = next((g for c in behind if (g := self._groups.read(c)) is not None), None)
        members = owner.members if owner is not None else group.members if group is not None else ()
        members = members or next((j for c in noun.children if (j := joined_by_whose(c, self._by_head))), ())
        states = [
            s
            for a in members
            if (s := self._gazetteer.state_of(a) or state_of_person(a, self._offices, self._gazetteer))
        ]
        if len(states) != len(members) or len(states) < 2 or kind in ("embassy", "consulate"):
            return None  # "their embassies": each in the other's capital
        if kind in FORCES and any(joined_by_whose(c, self._by_head) for c in noun.children):
            return Guess(
                None, tuple(states), "group", 0.7, "whose forces act for them"
            )  # "X and Y, whose armies fought"
        organs = tuple(self._gazetteer.organ(kind, s) for s in states)
        return Guess(None, organs, "group", 0.7, "organs of " + " and ".join(s.name for s in states))

    def _mission(self, noun: "Token", body: Actor) -> Actor | None:
        """ "The United Nations force in Lebanon", "the UN mission in the country"."""
        for child in noun.children:
            if child.dep_ != "nmod" or case_of(child) != "in":
                continue
            mention, guess = self._by_head.get(child.i), self._countries.read(child)
            place = mention.actor if mention is not None else guess.actor if guess is not None else None
            if place is not None and (found := self._gazetteer.mission(body, place)):
                return found
        return None

    def _chiefs(self, noun: "Token", kind: str) -> Guess | None:
        """ "Her government", "Petrov's army": of the state whose office the possessor holds."""
        owner = next((self._by_head.get(c.i) or self._whose(c) for c in noun.children if c.dep_ == "nmod:poss"), None)
        led = (c for c in noun.children if c.dep_ == "compound" or (c.dep_ == "nmod" and case_of(c) == "of"))
        owner = owner or next(
            (m for c in led if (m := self._by_head.get(c.i))), None
        )  # "the government of President X"
        if owner is None or owner.actor is None or owner.actor.type != "person":
            return None
        state = state_of_person(owner.actor, self._offices, self._gazetteer)
        state = state or self._of_post(noun, owner)
        if state is None or (noun.lemma_.lower() in SENT and served_before(owner.actor, self._offices)):
            return None
        return Guess(self._gazetteer.organ(kind, state), (), "nominal", 0.7, f"of the state of {owner.actor.name}")

    def _of_post(self, noun: "Token", owner: Mention) -> Actor | None:
        """ "India's army chief said his forces": the state of a post whose holder nobody names."""
        back = (self._by_head[h] for h in self._by_head.before(noun.i, noun.sent.start))
        post = next((m for m in back if m.actor == owner.actor and m.why == WITHOUT_NAME), None)
        whose = self._by_head.owner_of(noun.doc[post.head]) if post is not None else None
        return self._gazetteer.state_of(whose.actor) if whose is not None and whose.actor is not None else None

    def _whose(self, pronoun: "Token") -> Mention | None:
        meant = meant_by_whose(pronoun)
        return self._by_head.get(meant.i) if meant is not None else None

    def _several(self, noun: "Token", kind: str, modifier: Mention) -> Guess | None:
        """ "Thai and Cambodian troops", "U.S. and NATO forces", "the armies of India and Pakistan": the organs of both."""
        word = noun.doc.words[modifier.head]
        heads = [word.i, *(c.i for c in word.children if c.dep_ == "conj")]
        actors = [m.actor for h in heads if (m := self._by_head.get(h)) is not None and m.actor is not None]
        organs = tuple(o for a in actors if (o := self._organ(kind, a)) is not None)
        before = word.dep_ in ("amod", "compound") and word.i < noun.i
        of_both = noun.tag_ in ("NNS", "NNPS") and case_of(word) in ("of", "in", "from")
        if len({o.id for o in organs}) < 2 or not (before or of_both):
            return None
        return Guess(None, organs, "group", 0.85, "organs of " + " and ".join(a.name for a in actors))

    def _organ(self, kind: str, owner: Actor) -> Actor | None:
        """The organ of a state; an alliance's forces and officials are the alliance."""
        if (state := self._gazetteer.state_of(owner)) is not None:
            return self._gazetteer.organ(kind, state)
        return owner if owner.type == "igo" and kind in (*FORCES, "officials") else None


def _half(word: "Token", name: Mention) -> bool:
    """ "Kenyan" of "Kenyan-led", not "Bosnia" of "Bosnia-Herzegovina"."""
    return (
        word.i + 1 < len(word.doc)
        and name.end == word.idx + len(word)
        and word.nbor(1).text == "-"
        and not word.nbor(1).whitespace_
        and not word.whitespace_
    )
