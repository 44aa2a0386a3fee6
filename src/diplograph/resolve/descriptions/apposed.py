"""Descriptions that stand beside a name: "our northern neighbour (Serbia)", "a warlord named Ben Roe"."""

from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.lists import named_after, only_some
from diplograph.resolve.offices.nouns import named_so

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

LANDS = frozenset(
    "state nation country republic kingdom emirate sultanate monarchy federation archipelago island".split()
)
"""What stands before the name of a land: "the Gulf state of Qatar"."""
APPOSED = "apposition"
"""Why a description is whom its apposition names."""


class Apposed:
    """Reads descriptions by the name that their apposition, or a clause behind them, gives."""

    def __init__(self, gazetteer: Gazetteer, by_head: ByHead) -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head

    def read(self, noun: "Token") -> Guess | None:
        """Whom the words beside a description name: the land it is called by, those it lists, or one."""
        if several := named_after(noun, self._by_head):
            members = tuple(m.actor for m in several if m.actor is not None)
            return Guess(None, members, "group", 0.9, "whom the apposition lists")
        return self._land(noun) or self._beside(noun)

    def _beside(self, noun: "Token") -> Guess | None:
        """ "Our northern neighbour (Serbia)": the name says who."""
        shared = noun.head.children if noun.dep_ == "conj" else ()
        for child in (*noun.children, *(c for c in shared if c.dep_ == "appos" and c.i > noun.i)):
            if (
                child.dep_ == "nmod"
                and case_of(child) in ("of", "in", "to")
                and noun.dep_ != "appos"
                and (late := self._late(noun, child))
            ):
                return late
            if child.dep_ in ("acl", "acl:relcl") and (said := self._named(noun, child)) is not None:
                return said
            if child.dep_ not in ("appos", "parataxis") or child.i < noun.i:
                continue
            one = apposed_to(child) == noun or _as_well(noun, apposed_to(child))
            if child.dep_ == "appos" and (not one or only_some(noun, child)):
                continue
            mention = self._by_head.get(child.i) if child.pos_ == "PROPN" else None
            if mention is not None and mention.actor is not None and mention.actor.type != "place":
                return Guess(mention.actor, (), "nominal", 0.95, APPOSED)
            people = noun.tag_ == "NNS"  # "villagers in Movses, home of the victim, Ann Roe": she is not they
            if child.dep_ == "appos" and child.tag_ in ("NN", "JJ") and not people and (deeper := self.read(child)):
                return deeper  # "the secretary-general, Helena Brandt": the name hangs on the second half
            flat = (self._by_head.get(c.i) for c in child.children if c.dep_ == "flat" and c.i == child.i + 1)
            person = next((m for m in flat if m is not None and m.actor is not None and m.actor.type == "person"), None)
            if child.dep_ == "appos" and child.tag_ == "NN" and person is not None:
                return Guess(person.actor, (), "nominal", 0.9, APPOSED)  # "his sister, the poet Ann Roe"
        return None

    def _land(self, noun: "Token") -> Guess | None:
        """ "The Gulf state of Qatar", "the West African nation of Mali": the land that the noun is named with."""
        if noun.lemma_.lower() not in LANDS or noun.tag_ != "NN":
            return None
        of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i), None)
        mention = self._by_head.get(of.i) if of is not None and of.pos_ == "PROPN" else None
        if of is None or mention is None or mention.actor is None or mention.start != noun.idx + len(noun.text) + 4:
            return None
        land = mention.kind == "name" and mention.actor.type in ("state", "place")
        return Guess(mention.actor, (), "nominal", 0.9, "the land that it is called") if land else None

    def titled(self, noun: "Token") -> Guess | None:
        """ "The Nobel laureate Ann Roe leads": the parser hangs the sentence on the noun before the name."""
        name = next((c for c in noun.children if c.dep_ == "flat" and c.i == noun.i + 1), None)
        alone = name is not None and noun.tag_ == "NN" and noun.dep_ != "appos"
        mention = self._by_head.get(name.i) if name is not None and alone else None
        if mention is None or mention.actor is None or mention.actor.type != "person":
            return None
        return Guess(mention.actor, (), "nominal", 0.9, APPOSED)

    def _named(self, noun: "Token", verb: "Token") -> Guess | None:
        """ "A warlord named Ben Roe", "a soldier identified as Ben Roe": the name says who."""
        mentions = (self._by_head.get(c.i) for c in verb.children if named_so(c) == noun)
        known = [m for m in mentions if m is not None and m.actor is not None and m.kind == "name"]
        person = next((m for m in known if m.actor is not None and m.actor.type == "person"), None)
        kind = nouns().types.get(noun.lemma_.lower(), "")
        body = next(
            (m for m in known if m.actor is not None and m.actor.type not in ("person", "place", "state")), None
        )
        if person is None and body is not None and kind not in ("", "place", "people") and noun.tag_ == "NN":
            return Guess(body.actor, (), "nominal", 0.9, "what it is named")  # "the mission known as MINUSCA"
        return Guess(person.actor, (), "nominal", 0.9, "whom it is named") if person is not None else None

    def _late(self, noun: "Token", body: "Token") -> Guess | None:
        """ "The leader of the party, Ann Roe,", "his envoy in Lima, Ben Doe": a person apposed to the body belongs to its office."""
        if self._gazetteer.office_of(noun.lemma_.lower()) is None and noun.lemma_.lower() not in nouns().counterparts:
            return None
        for child in body.children:
            mention = self._by_head.get(child.i) if child.dep_ == "appos" and child.i > body.i else None
            if mention is not None and mention.actor is not None and mention.actor.type == "person":
                return Guess(mention.actor, (), "nominal", 0.9, APPOSED)
        return None


def _as_well(noun: "Token", second: "Token") -> bool:
    """ "The group's founder and leader, Ann Roe": one person by two nouns, of which the second has no article of its own."""
    joined = second.dep_ == "conj" and second.head == noun and noun.tag_ == second.tag_ == "NN"
    return joined and second.child_labels.isdisjoint(("det", "nmod:poss"))
