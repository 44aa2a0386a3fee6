"""Holders of one office in each of several states: "the presidents of Mali and Niger", "both presidents", "whose kings"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor
from diplograph.model_ids import actor_id
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.groups import Groups
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.members import ONE_OF_EACH
from diplograph.resolve.descriptions.organs import elsewhere
from diplograph.resolve.descriptions.pairs import joined_by_whose
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.offices.holders_each import PAIRED
from diplograph.resolve.offices.noun_bodies import body_of_noun
from diplograph.resolve.offices.nouns import office_of_noun

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.mentions import OfficeFact

VAGUE_LEADERS = ("leader",)
"""Offices that say no more than that someone acts for a body: "the leaders of Mali and Niger agreed"."""
COMMITTING = frozenset(
    "agree sign initial conclude ratify undertake pledge approve adopt endorse decide settle finalise finalize".split()
)
"""What ministers do for their states."""
FACING = frozenset("rival quarrelling quarreling feuding warring opposing hostile estranged".split())
"""What two are to each other: "the feuding presidents"."""


class OfficeOfEach:
    """Reads plurals for the holders of an office, one in each state or body that the phrase or the text before it names."""

    def __init__(self, gazetteer: Gazetteer, by_head: ByHead, offices: "list[OfficeFact]", groups: Groups) -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._offices = offices
        self._groups = groups

    def read(self, noun: "Token") -> Guess | None:
        """ "The presidents of Mali and Niger", "the Thai and Cambodian foreign ministers", "their kings"."""
        office = self._office(noun)
        if office is None:
            return None
        return self._each(office, self._named(noun) or self._owners(noun), commits=_commits(noun))

    def of_the_two(self, noun: "Token") -> Guess | None:
        """ "The two presidents", "both foreign ministers": of the two states that the text is about, where it names no two."""
        office = self._office(noun)
        words = noun.child_words
        two = bool(words & {"two", "both"} or ("the" in words and words & FACING))
        two = two and noun.child_labels.isdisjoint(("nmod", "nmod:poss", "acl:relcl"))
        if office is None or office.id not in PAIRED or not two:
            return None
        return self._each(office, self._groups.two_states(noun), commits=_commits(noun))

    def _office(self, noun: "Token") -> Office | None:
        if noun.tag_ != "NNS" or (office := office_of_noun(noun, self._gazetteer, noun.lemma_)) is None:
            return None
        return None if office.many else office

    def _each(self, office: Office, bodies: tuple[Actor, ...], *, commits: bool) -> Guess | None:
        if len(bodies) < 2:
            return None
        return Guess(None, tuple(self._holder(office, b, commits) for b in bodies), "group", 0.75, ONE_OF_EACH)

    def _named(self, noun: "Token") -> tuple[Actor, ...]:
        """The bodies that the phrase itself names."""
        first = body_of_noun(noun, self._by_head)
        heads = [first.head, *(c.i for c in noun.doc[first.head].children if c.dep_ == "conj")] if first else []
        bodies = self._bodies([m.actor for h in heads if (m := self._by_head.get(h)) and m.actor])
        if len(bodies) != len(heads) or len(bodies) < 2 or elsewhere(noun, self._by_head[heads[0]]):
            return ()
        return bodies

    def _owners(self, noun: "Token") -> tuple[Actor, ...]:
        """The states of a group whose the holders are: "the two countries' ministers", "Chad and Mali, whose presidents"."""
        for child in noun.children:
            members: tuple[Actor, ...] = ()
            if child.dep_ == "nmod:poss":
                owner = self._by_head.get(child.i)
                members = owner.members if owner is not None else joined_by_whose(child, self._by_head)
            elif child.dep_ == "nmod" and case_of(child) == "of" and child.tag_ == "NNS":
                group = self._groups.read(child)
                members = group.members if group is not None else ()
            states = self._bodies(list(members))
            if len(states) == len(members) > 1:
                return states
        return ()

    def _bodies(self, actors: list[Actor]) -> tuple[Actor, ...]:
        states = (self._gazetteer.state_of(a) or a for a in actors)
        return tuple(a for a in states if a.type in ("state", "igo"))

    def _holder(self, office: Office, body: Actor, commits: bool) -> Actor:
        """Who holds the office of a body in this text, or its holder without a name; an unnamed "leader" acts for the body.

        So does whoever `commits` it: "the foreign ministers of Mali and Niger signed".
        """
        named = (f.person.actor for f in self._offices if f.office == office.id and f.body and f.body.actor == body)
        name = f"{office.nouns[0].capitalize()} of {body.name}"
        unnamed = body if commits or office.id in VAGUE_LEADERS else Actor(actor_id(name, "person"), name, "person")
        return next((a for a in named if a is not None), unnamed)


def _commits(noun: "Token") -> bool:
    """Whether those who hold an office do what binds their states."""
    acts = noun.dep_ in ("nsubj", "obl:agent", "nsubj:pass") and noun.head.pos_ == "VERB"
    return acts and noun.head.lemma_.lower() in COMMITTING
