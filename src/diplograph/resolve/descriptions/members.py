"""Who may be a member of a group that a text calls "the two sides" or "both leaders", of each mention that it has."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.descriptions.group_words import BODIES, LEADERS, SIDES, STATES, WITHIN
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.salience import mediates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.mentions import OfficeFact

OPPONENTS = ("opponent", "rival", "foe", "enemy", "critic")
"""Who, of a government or party, is the other side."""
UNIONS = ("igo:european-union",)
"""Organisations that are a side as states are, of a trade dispute or a pact."""
WHERE = frozenset("in at near inside outside".split())
"""Where a state is but the scene, it is no member: "France may station troops in Cyprus"."""
TOWARDS = ("with", "against", "to", "from")
"""What stands before the state that another turns to."""
SENTENCES_BACK = 6
ONE_OF_EACH = "one of each"
"""Why "the presidents of Mali and Niger" are two."""


SERVING = ("minister", "ambassador", "commander", "envoy", "negotiator", "judge", "adviser", "spokes", "officer")
"""What is in the names of offices that lead no state, party or group: "foreign minister", "deputy prime minister"."""


def _serves(office: str) -> bool:
    """Whether "the two leaders" are never those who hold an office."""
    first = office.startswith(("prime-minister", "first-minister", "chief-minister"))
    return not first and any(word in office for word in SERVING)


class Members:
    """Finds the members of groups in mentions, knowing the offices of the text."""

    def __init__(
        self, doc: "Doc", gazetteer: Gazetteer, by_head: dict[int, Mention], offices: "Iterable[OfficeFact]"
    ) -> None:
        self._doc = doc
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._office = {f.person.actor.id: f.office for f in offices if f.person.actor and not f.speaks}
        holding = [f for f in offices if f.when != "past"]
        self.body = {f.person.actor.id: f.body.actor for f in holding if f.person.actor and f.body and f.body.actor}
        """The body of each person who holds an office."""

    def listed(self, token: "Token", lemma: str) -> "Iterable[Actor]":
        """Who of a list may be a member: of sides also "its opponents", whom nobody names."""
        mention = self._by_head.get(token.i)
        whose = mention is not None and mention.actor is not None and "nmod:poss" in token.child_labels
        against = (whose and token.lemma_ in OPPONENTS) or token.lower_ == "opposition"
        if mention is not None and mention.actor is not None and against and lemma in SIDES:
            return (mention.actor,)
        return self.of(token.i, lemma, loose=True)

    def state_of(self, actor: Actor) -> Actor | None:
        """The state of an actor, or for whose body a person of the text acts."""
        return self._gazetteer.state_of(self.body.get(actor.id, actor))

    def _leads(self, person: Actor, lemma: str) -> bool:
        """Whether a person may be one of "the two presidents", "both ministers", "the leaders"."""
        office = self._office.get(person.id, "")
        if lemma == "leader":
            return bool(office) and not _serves(office)
        return lemma in ("man", "woman") or lemma in office

    def of(self, head: int, lemma: str, adjectives: bool = False, *, loose: bool = False) -> "Iterator[Actor]":
        """Who of a mention may be a member: leaders themselves; else the states and armed groups that act in them.

        `loose`: of those joined by "and", any body may be one of the sides.
        """
        mention = self._by_head.get(head)
        if mention is None or mention.why.startswith(UNSAID) or (mention.kind == "demonym" and not adjectives):
            return
        unnamed = mention.why == ONE_OF_EACH and lemma in ("man", "woman")  # "their presidents" names no two men
        if (
            unnamed or case_of(self._doc.words[head]) in WHERE or mediates(self._doc.words[head])
        ):  # "Qatar and Egypt brokered it"
            return
        for actor in (mention.actor, *mention.members):
            if actor is None:
                continue
            if lemma in BODIES:
                if actor.type in BODIES[lemma]:
                    yield actor
                continue
            if lemma in LEADERS:
                each = mention.why == ONE_OF_EACH and lemma == "leader"
                if each or (actor.type == "person" and self._leads(actor, lemma)):
                    yield actor
                continue
            party = self.body.get(actor.id, actor)
            state = (
                self._gazetteer.state_of(party) if party.type in ("government_body", "armed_force", "state") else None
            )
            body = loose and lemma in SIDES and party.type in ("organisation", "party")
            land = loose and lemma in (*SIDES, "government") and party.type == "place"  # "Greenland and Denmark"
            bloc = party.type == "armed_group" or party.id in UNIONS
            side = state is not None and not (party.type == "state" and lemma in WITHIN)
            if side or body or land or (bloc and lemma not in STATES):
                yield state or party

    def facing(self, verb: "Token") -> tuple[Actor, ...]:
        """ "Chad accused Sudan, hours before Qatar …": the two states that a verb joins."""
        subject = subject_of(verb)
        others = [c for c in verb.children if c.dep_ == "obj" or (c.dep_ == "obl" and case_of(c) in TOWARDS)]
        heads = [t.i for t in (subject, *others) if t is not None]
        found = {a.id: a for h in heads for a in self.of(h, "country")}
        return tuple(found.values()) if len(found) == 2 else ()

    def fighting(self, members: tuple[Actor, ...], noun: "Token") -> tuple[Actor, ...]:
        """ "The army drove the rebels out. Both sides …": of a state that only its army was named for, the army."""
        group = next((a for a in members if a.type == "armed_group"), None)
        if group is None or len(members) != 2:
            return members
        first = [s.start for s in noun.doc.sents if s.start <= noun.i][-SENTENCES_BACK:][0]
        told = [m for h in range(first, noun.i) if (m := self._by_head.get(h)) is not None and m.kind != "demonym"]
        fights: list[Actor] = []
        for actor in members:
            own = [m.actor for m in told if m.actor is not None and self._gazetteer.state_of(m.actor) == actor]
            forces = [a for a in own if a.type == "armed_force"]
            home = self._gazetteer.home_of(group) in (None, actor)
            fights.append(forces[-1] if actor.type == "state" and home and forces == own and forces else actor)
        return tuple(fights)
