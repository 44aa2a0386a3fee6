"""Groups that a text names and then calls "the two sides", "both countries", "each side", "the three governments"."""

from collections import defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.descriptions.called_by import within
from diplograph.resolve.descriptions.group_words import (
    ALLIES,
    FIELDS,
    HOLDERS,
    LEADERS,
    NEIGHBOURS,
    NUMBERS,
    PARTIES,
    POLITICAL,
    STATES,
    counted_group,
    deals,
    leading,
    of_chamber,
    set_off,
)
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.just_named import all_of_whom, called_two, just_named, named_here
from diplograph.resolve.descriptions.members import SENTENCES_BACK, Members
from diplograph.resolve.descriptions.pairs import (
    beside_doer,
    both_of_whom,
    of_a_person,
    of_its_subject,
    of_two_clauses,
    pair_meant,
    same_two,
    two_named,
)
from diplograph.resolve.descriptions.settled_pair import SettledPair
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.salience import mediates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.mentions import OfficeFact

TOPIC = 0.5
"""What the text's first words add to whom they name."""
KINDS = frozenset(
    "military neighbouring neighboring warring rival allied opposing feuding hostile armed nuclear-armed bitter old longtime "
    "former soviet yugoslav".split()
)
"""Adjectives that pick no others than those named."""
SUMMITS = ("summit", "meeting", "conference")
"""What somebody else may hold for two."""
STATES_MEANT = frozenset("government country state side nation".split())
"""Nouns that a visitor's state and the host's are called by together."""
ROLES = {"nsubj": 1.0, "nsubj:pass": 1.0, "obj": 0.9, "obl:agent": 0.9, "obl": 0.7, "iobj": 0.7, "nmod": 0.4}


class Groups:
    """Finds the members of groups, knowing the mentions before them and the offices of the text."""

    def __init__(
        self, doc: "Doc", gazetteer: Gazetteer, by_head: dict[int, Mention], offices: "Iterable[OfficeFact]"
    ) -> None:
        self._doc = doc
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._members = Members(doc, gazetteer, by_head, offices)
        self._settled = SettledPair(doc, self._states, self._members.facing)

    def read(self, noun: "Token") -> Guess | None:
        """The group that a noun or "the two" names, with its members."""
        words = noun.child_words
        counted = counted_group(noun, words)
        if counted is None:
            return None
        lemma, size = counted
        if both_of_whom(noun) is not None:
            return all_of_whom(noun, self._by_head)
        if of_chamber(noun):
            return None
        if lemma in ALLIES or not size:
            members = self._so_called(noun, lemma, size)
            return Guess(None, members, "group", 0.7, "the two that the text has named so") if members else None
        said = {"two", "both", *NUMBERS, *KINDS, *(FIELDS if lemma in HOLDERS else ())}
        if any(
            c.dep_ in ("nmod", "acl:relcl", "amod") and c.lower_ not in said and not set_off(c) for c in noun.children
        ):
            return None
        members = self._counted(noun, lemma, size)
        if len(members) == 2:
            self._settled.pair = members
        if lemma in PARTIES or (lemma == "force" and size == 2):
            members = self._members.fighting(members, noun)
        return Guess(None, members, "group", 0.75, f"the {size} that the text is about") if members else None

    def _so_called(self, noun: "Token", lemma: str, size: int) -> tuple[Actor, ...]:
        """ "The two allies", "the countries": those just named, or called two before."""
        if not size:
            return called_two(noun, lemma, self._settled.pair)
        return just_named(noun, size, self._states, self._aside(noun, self._doers(noun)))

    def _aside(self, noun: "Token", doers: frozenset[str]) -> frozenset[str]:
        """Whoever acts on a group, with who stands by."""
        return doers | beside_doer(noun, self._by_head, self._members.state_of)

    def _counted(self, noun: "Token", lemma: str, size: int) -> tuple[Actor, ...]:
        """As many as the words say."""
        doers = self._doers(noun)
        aside = self._aside(noun, doers)
        members = self._visitor_and_host(noun) or self._of_clause_before(noun) if size == 2 else ()
        members = members or pair_meant(noun, self._by_head, sides=lemma in PARTIES and size == 2)
        for kind in (POLITICAL, lemma) if lemma == "party" else (lemma,):
            members = members or self._together(noun, kind, size)
            members = members or (self._joined(noun, kind) if size == 2 and lemma not in STATES else ())
            members = members or (just_named(noun, size, self._states) if size > 2 and lemma in STATES else ())
            sought = size == 2 and (noun.lower_ != "both" or len(doers) > 1) and not of_a_person(noun, self._by_head)
            for adjectives in (False, True) if sought else ():
                members = members or self._settled.members(noun, self._foremost(noun, kind, adjectives, aside))
            if (
                sought and not members and lemma in HOLDERS
            ):  # "the two presidents", whom nobody names: of the two states
                pair = self._foremost(noun, "country", False, aside) or self._foremost(noun, "country", True, aside)
                members = self._settled.members(noun, pair)
        if noun.lower_ == "both" and noun.dep_ == "nsubj":  # "the minister and Ann Roe fell out. Both belong to …"
            members = members or two_named(noun, self._by_head)
        if noun.lower_ == "both":
            members = members or of_two_clauses(noun, self._by_head) or named_here(noun, doers, self._states)
            members = members or same_two(noun, self._by_head, doers)
        return members

    def _visitor_and_host(self, noun: "Token") -> tuple[Actor, ...]:
        """ "The president came home from a visit to China, during which the two governments …": both, in the sentence itself."""
        if noun.lemma_.lower() not in STATES_MEANT:
            return ()
        subject = subject_of(noun.sent.root)
        doer = self._by_head.get(subject.i) if subject is not None and subject.i < noun.i else None
        own = self._members.state_of(doer.actor) if doer is not None and doer.actor is not None else None
        journeys = (t for t in noun.doc[noun.sent.start : noun.i] if t.lemma_.lower() in ("visit", "trip", "tour"))
        places = (c for t in journeys for c in t.children if c.dep_ == "nmod" and case_of(c) == "to" and c.i < noun.i)
        hosts = (m.actor for c in places if (m := self._by_head.get(c.i)) is not None and m.kind == "name")
        host = next((s for a in hosts if a is not None and (s := self._gazetteer.state_of(a)) is not None), None)
        return (own, host) if own is not None and host is not None and own != host else ()

    def two_states(self, noun: "Token") -> tuple[Actor, ...]:
        """The two states that "the two countries" would mean here."""
        return self._together(noun, "country", 2) or self._foremost(noun, "country", False, self._doers(noun))

    def _states(self, start: int, end: int) -> dict[str, Actor]:
        """The states that act between two tokens, by id."""
        return {a.id: a for h in range(start, end) for a in self._members.of(h, "country", adjectives=True)}

    def _together(self, noun: "Token", lemma: str, size: int) -> tuple[Actor, ...]:
        """As many coordinated before it in its own sentence, or else as the subject of a sentence before."""
        back = 2 if size == 2 else SENTENCES_BACK
        sentences = [s for s in noun.doc.sents if s.start <= noun.i][-back:]
        for sentence in reversed(sentences):
            for token in noun.doc[sentence.start : min(sentence.end, noun.i)]:
                if token.dep_ == "conj" or mediates(token) or (sentence.end <= noun.i and not leading(token)):
                    continue
                actors = [a for t in conjuncts(token) for a in self._members.listed(t, lemma)]
                if of_its_subject(noun, token):
                    continue
                if len(actors) == size == len({a.id for a in actors}) and not (
                    noun.pos_ != "NUM" and self._acts_on(token, noun)
                ):
                    return tuple(actors)
        return ()

    def _joined(self, noun: "Token", lemma: str) -> tuple[Actor, ...]:
        """ "Ann Roe and Ben Doe signed … The UN congratulated both leaders": the last two that the text joined as subjects."""
        for sentence in reversed([s for s in noun.doc.sents if s.end <= noun.i][-SENTENCES_BACK:]):
            for token in noun.doc[sentence.start : sentence.end]:
                facing = lemma in LEADERS or deals(token.head)
                if facing and token.dep_.startswith("nsubj") and "conj" in token.child_labels and not mediates(token):
                    actors = [a for t in conjuncts(token) for a in self._members.listed(t, lemma)]
                    if len(actors) == 2 == len({a.id for a in actors}) and len(list(conjuncts(token))) == 2:
                        return () if self._doers(noun) & {a.id for a in actors} else tuple(actors)
        return ()

    def _of_clause_before(self, noun: "Token") -> tuple[Actor, ...]:
        """ "Chad sent troops to Niger to fight Boko Haram, and the two countries signed …": those of the clause before."""
        joined = noun.dep_ == "nsubj" and noun.head.dep_ == "conj" and noun.lemma_.lower() in STATES_MEANT
        return self._members.facing(noun.head.head) if joined else ()

    def _doers(self, noun: "Token") -> frozenset[str]:
        """Who acts on the group, so is none of it: "the mediator telephoned both leaders", "X and Y congratulated both"."""
        if noun.dep_ in ("nmod", "nmod:poss") and (noun.head.tag_ == "NNS" or noun.head.lemma_ in SUMMITS):
            noun = noun.head  # "hosted the leaders of the two countries"
        subject = subject_of(noun.head) if noun.dep_ in ("obj", "iobj") and noun.head.pos_ == "VERB" else None
        known = [self._by_head.get(t.i) for t in conjuncts(subject)] if subject is not None else []
        actors = [m.actor for m in known if m is not None and m.actor is not None]
        return frozenset(i for a in actors for i in (a.id, self._members.body.get(a.id, a).id))

    def _acts_on(self, subject: "Token", noun: "Token") -> bool:
        """Whether the pair acts on another who may belong to the group.

        "Australia and Britain did not criticise India. Talks between the two countries …" is not about them.
        """
        pair, own = {t.i for t in conjuncts(subject)}, {t.i for t in subject.subtree}
        others = [
            t.i
            for t in subject.head.subtree
            if t.i < noun.i and t.i not in pair and t.dep_ in ("obj", "obl", "nmod") and t.head.i not in pair
            if t.i in own or not within(t)
        ]
        return any(True for i in others for _ in self._members.of(i, noun.lemma_.lower()))

    def _foremost(self, noun: "Token", lemma: str, adjectives: bool, but: frozenset[str]) -> tuple[Actor, ...]:
        """The two that the text before the sentence names most, most lately and as who acts; else with the sentence."""
        starts = [s.start for s in noun.doc.sents if s.start <= noun.i]
        for end in (starts[-1], noun.i):
            scores: dict[str, float] = defaultdict(float)
            actors: dict[str, Actor] = {}
            edges = [*starts[-SENTENCES_BACK:], noun.i]
            for distance, (start, stop) in enumerate(reversed(list(pairwise(edges)))):
                for actor, weight in self._weights(noun, lemma, start, min(stop, end), adjectives):
                    actors[actor.id] = actor
                    scores[actor.id] += weight / (1 + 0.5 * distance)
            for actor, weight in self._weights(
                noun, lemma, 0, starts[1] if len(starts) > SENTENCES_BACK else 0, adjectives
            ):
                if actor.id in scores:
                    scores[actor.id] += TOPIC * weight
            ranked = sorted(scores.keys() - but, key=lambda k: (-scores[k], k))
            first = self._adjoining(ranked, actors) if lemma in NEIGHBOURS else ranked[:2]
            if len(first) == 2:
                return tuple(actors[k] for k in sorted(first, key=list(actors).index))
        return ()

    def _adjoining(self, ranked: list[str], actors: dict[str, Actor]) -> list[str]:
        """ "The neighbours": the first two that have a border with each other."""
        pairs = ((a, b) for a, b in combinations(ranked, 2) if self._gazetteer.adjoin(actors[a], actors[b]))
        return list(next(pairs, ranked[:2]))

    def _weights(
        self, noun: "Token", lemma: str, start: int, end: int, adjectives: bool
    ) -> "list[tuple[Actor, float]]":
        """The actors between two tokens, each with the best weight of its mentions there."""
        best: dict[str, tuple[Actor, float]] = {}
        for head in range(start, end):
            weight = ROLES.get(noun.doc.words[head].dep_, 0.3)
            for actor in self._members.of(head, lemma, adjectives):
                best[actor.id] = (actor, max(weight, best.get(actor.id, (actor, 0.0))[1]))
        return list(best.values())
