"""Groups of two that a text names and then calls "the two sides", "both countries", "the two"."""

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts
from diplograph.model import Actor, Mention
from diplograph.resolve.agents import UNSAID
from diplograph.resolve.gazetteer import Gazetteer
from diplograph.resolve.guess import Guess

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from diplograph.resolve.mentions import OfficeFact

STATES = frozenset("country nation state neighbour neighbor government".split())
PARTIES = frozenset("party side foe rival enemy".split())
LEADERS = frozenset("leader president minister man woman".split())
SENTENCES_BACK = 6
ROLES = {"nsubj": 1.0, "nsubj:pass": 1.0, "obj": 0.9, "obl:agent": 0.9, "obl": 0.7, "iobj": 0.7, "nmod": 0.4}


class Groups:
    """Finds the members of groups, knowing the mentions before them and the offices of the text."""

    def __init__(self, gazetteer: Gazetteer, by_head: dict[int, Mention], offices: "Iterable[OfficeFact]") -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._body = {f.person.actor.id: f.body.actor for f in offices if f.person.actor and f.body and f.body.actor}

    def read(self, noun: "Token") -> Guess | None:
        """The group that a noun or "the two" names, with its members."""
        lemma, words = noun.lemma_.lower(), {c.lower_ for c in noun.children}
        if noun.pos_ == "NUM":
            if noun.lower_ != "two" or "the" not in words or noun.dep_ in ("nummod", "compound"):
                return None
        elif noun.tag_ not in ("NNS", "NNPS") or not _two(lemma, words):
            return None
        if any(c.dep_ in ("nmod", "acl:relcl", "amod") and c.lower_ not in ("two", "both") for c in noun.children):
            return None
        members = self._together(noun, lemma) or self._foremost(noun, lemma)
        return Guess(None, members, "group", 0.75, "the two that the text is about") if len(members) == 2 else None

    def _together(self, noun: "Token", lemma: str) -> tuple[Actor, ...]:
        """The coordinated pair before it in its own sentence, or else the subject of the sentence before."""
        sentences = [s for s in noun.doc.sents if s.start <= noun.i][-2:]
        for sentence in reversed(sentences):
            for token in noun.doc[sentence.start : min(sentence.end, noun.i)]:
                if token.dep_ == "conj" or (sentence.end <= noun.i and not token.dep_.startswith("nsubj")):
                    continue
                actors = [a for t in conjuncts(token) for a in self._actors(t.i, lemma)]
                if len(actors) == 2 and len({a.id for a in actors}) == 2 and not self._acts_on(token, noun):
                    return tuple(actors)
        return ()

    def _acts_on(self, subject: "Token", noun: "Token") -> bool:
        """Whether the pair acts on another who may belong to the group.

        "Australia and Britain did not criticise India. Talks between the two countries …" is not about them.
        """
        own = {t.i for t in conjuncts(subject)}
        others = [
            t.i for t in subject.head.subtree if t.i < noun.i and t.i not in own and t.dep_ in ("obj", "obl", "nmod")
        ]
        return any(True for i in others for _ in self._actors(i, noun.lemma_.lower()))

    def _foremost(self, noun: "Token", lemma: str) -> tuple[Actor, ...]:
        """The two that the text before the sentence names most, most lately and as who acts; else with the sentence."""
        starts = [s.start for s in noun.doc.sents if s.start <= noun.i]
        for end in (starts[-1], noun.i):
            scores: dict[str, float] = defaultdict(float)
            actors: dict[str, Actor] = {}
            edges = [*starts[-SENTENCES_BACK:], noun.i]
            for distance, (start, stop) in enumerate(reversed(list(pairwise(edges)))):
                for actor, weight in self._weights(noun, lemma, start, min(stop, end)):
                    actors[actor.id] = actor
                    scores[actor.id] += weight / (1 + 0.5 * distance)
            first = sorted(scores, key=lambda k: (-scores[k], k))[:2]
            if len(first) == 2:
                return tuple(actors[k] for k in sorted(first, key=list(actors).index))
        return ()

    def _weights(self, noun: "Token", lemma: str, start: int, end: int) -> "list[tuple[Actor, float]]":
        """The actors between two tokens, each with the best weight of its mentions there."""
        best: dict[str, tuple[Actor, float]] = {}
        for head in range(start, end):
            weight = ROLES.get(noun.doc[head].dep_, 0.3)
            for actor in self._actors(head, lemma):
                best[actor.id] = (actor, max(weight, best.get(actor.id, (actor, 0.0))[1]))
        return list(best.values())

    def _actors(self, head: int, lemma: str) -> "Iterator[Actor]":
        """Who of a mention may be a member: leaders themselves; else the states and armed groups that act in them."""
        mention = self._by_head.get(head)
        if mention is None or mention.why.startswith(UNSAID) or mention.kind == "demonym":
            return
        for actor in (mention.actor, *mention.members):
            if actor is None:
                continue
            if lemma in LEADERS:
                if actor.type == "person":
                    yield actor
                continue
            party = self._body.get(actor.id, actor)
            state = (
                self._gazetteer.state_of(party) if party.type in ("government_body", "armed_force", "state") else None
            )
            if state is not None or (party.type == "armed_group" and lemma not in STATES):
                yield state or party


def _two(lemma: str, words: set[str]) -> bool:
    """Whether a plural says that it means two: "both countries", "the two leaders", "the sides"."""
    counted = bool(words & {"two", "both", "2"})
    return lemma in STATES | PARTIES | LEADERS and (counted or (lemma in PARTIES and "the" in words))
