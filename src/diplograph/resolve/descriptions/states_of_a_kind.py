"""States called by the region or the body that they belong to: "the Gulf state", "the former Soviet republic", "the NATO member"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

STATES = frozenset("country nation state republic kingdom emirate monarchy power member ally colony".split())
SIDES = frozenset("island city central eastern western southern northern south east west north southeast".split())
"""What belongs to a region's name and is often written small: "the eastern European country"."""
OTHER = frozenset("other another neighbouring neighboring any every each only same first second third last".split())
"""What makes it a state that the text has not named, or none in particular."""


class StatesOfAKind:
    """Reads "the Nordic country", knowing the states named before and which of them are Nordic."""

    def __init__(self, gazetteer: "Gazetteer", by_head: "ByHead") -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head

    def kind(self, noun: "Token") -> frozenset[str]:
        """The ids of the states that the phrase may mean; none where it is no such phrase."""
        small = noun.tag_ == "NN" or (noun.tag_ == "NNP" and noun.text.islower())
        if noun.lemma_.lower() not in STATES or not small or noun.dep_ in NO_REFERENCE:
            return frozenset()
        said = noun.child_words
        known = said & {"the", "this"} or (noun.lemma_ == "ally" and "nmod:poss" in noun.child_labels)
        if not known or said & OTHER or not noun.child_labels.isdisjoint(("nmod", "acl:relcl")):
            return frozenset()
        before = noun.doc[noun.left_edge.i : noun.i]
        words = [t.text for t in before if _of_a_name(t)]
        groups = [" ".join(words[i:]) for i in range(len(words))]
        if noun.lemma_ in ("ally", "member"):
            groups = [g for g in groups if g.lower() not in SIDES]
        named = [f"{g} {noun.lemma_}" for g in groups]  # "the Islamic republic", "the former French colony"
        named += groups if noun.lemma_ != "colony" else []
        return next((g for g in map(self._gazetteer.states_of, named) if g), frozenset())

    def read(self, noun: "Token", kind: frozenset[str]) -> Guess | None:
        """The state of the kind that was named last; of one sentence, whoever acts there; nobody of whom this clause tells."""
        own = self._by_head.get(subject.i) if (subject := subject_of(noun.head)) is not None else None
        event = noun.head.dep_ == "advcl" and noun.head.tag_ == "VBG"  # "Mali signed, bringing the Sahel state aid"
        own = self._by_head.owner_of(noun) or (own if noun.dep_ != "nsubj" and not event else None)
        doer = self._state(own.actor) if own is not None and own.actor is not None else None
        found: list[tuple[int, Actor]] = []
        for head in islice(self._by_head.back_from(noun.i), FAR):
            actor = self._by_head[head].actor
            state = self._state(actor) if actor is not None else None
            if state is not None and state.id in kind and (doer is None or state.id != doer.id):
                found.append((head, state))
        if not found:
            return None
        sentence = self._by_head.sentence
        last = [(h, s) for h, s in found if sentence[h] == sentence[found[0][0]]]
        acting = (s for h, s in last if noun.doc[h].dep_.startswith("nsubj"))
        return Guess(next(acting, last[0][1]), (), "nominal", 0.65, "the state of that kind named last")

    def _state(self, actor: "Actor") -> "Actor | None":
        return self._gazetteer.state_of(actor)


def _of_a_name(word: "Token") -> bool:
    """Whether a word before the noun may be of a region's name: "the Horn of Africa nation"."""
    return word.lower_ != "the" and (word.text[:1].isupper() or word.lower_ in SIDES or word.lower_ == "of")
