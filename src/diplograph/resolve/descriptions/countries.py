"""Countries that no name stands for: "the country", "his country", "its southern neighbour"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.abroad import away, host, strangers
from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.descriptions.another_country import acted_on_abroad, dealt_with, from_there, stationed, who_acts
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.told_with import told_with
from diplograph.resolve.guests import hosts_of_mission
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.offices.missions import host_of
from diplograph.resolve.offices.visited import visited
from diplograph.resolve.salience import filed_in, from_outside, other_state, salient_state, state_of
from diplograph.resolve.weights import private

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

COUNTRY = frozenset("country nation state homeland".split())
OWNED = frozenset("republic kingdom".split())
"""What is a country where somebody has it: "his republic"."""
OTHER = frozenset(
    "neighbouring neighboring other host first second third fourth fifth last only same entire whole developing poor rich foreign".split()
)
"""What makes "the … country" another one, or none in particular."""
NEIGHBOUR = frozenset("neighbour neighbor".split())
FELLOWS = NEIGHBOUR | frozenset("rival foe adversary enemy".split())
"""Not "ally": whom one stands by is seldom the other state of the sentence."""
SIDES = frozenset(
    "big bigger larger smaller giant northern southern eastern western arch old longtime close closest main".split()
)
WIDELY = frozenset("across throughout around over".split())
PARTS = frozenset("north south east west centre center part rest half region interior heart corner south-east".split())
RULING = frozenset("rule govern run lead".split())


class Countries:
    """Reads "the country" and "its neighbour", knowing the states that the text has named."""

    def __init__(self, gazetteer: Gazetteer, by_head: ByHead) -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head

    def read(self, noun: "Token") -> Guess | None:
        """ "His country", "the country"."""
        owner = next((c for c in noun.children if c.dep_ == "nmod:poss"), None)
        if noun.lemma_.lower() not in (COUNTRY if owner is None else COUNTRY | OWNED) or noun.tag_ != "NN":
            return None
        if owner is not None:
            return Guess(None, (), "country-of", 0.8, str(owner.i)) if owner.pos_ == "PRON" else None
        if not self._bare(noun):
            return None
        if (settled := self._by_clause(noun)) is not None:
            return settled
        hosts = hosts_of_mission(noun.head, self._by_head, self._gazetteer)
        before = [(h, s) for h, s in self._named_before(noun) if s.id not in hosts]
        others = [self._state(m) for t in strangers(noun) if (m := self._by_head.get(t.i)) is not None]
        if others and (own := self._host(noun)) is not None and own not in others:
            return Guess(own, (), "nominal", 0.65, "who will have strangers there or not")
        if others:
            before = [(h, s) for h, s in before if s not in others and not away(noun.doc[h])]
            there = (host_of(t.head, self._by_head, self._gazetteer) for t in strangers(noun))
            own = next((s for s in there if s is not None), None) or (None if before else self._speaker(noun))
            if own is not None or not before:
                return Guess(own, (), "nominal", 0.6, "where the strangers are") if own is not None else None
        here = [s for h, s in before if h >= noun.sent.start]
        states = here or [s for _, s in before[-6:]]
        acting = [s for h, s in before if h >= noun.sent.start and noun.doc[h].dep_.startswith("nsubj")]
        if stationed(noun) or acted_on_abroad(noun):
            states = [s for _, s in before if s not in acting][-6:]  # "Washington, which has troops in the country"
        states = self._others(noun, states, acting) or self._others(noun, [s for _, s in before[-6:]], [])
        own = self._of_clause(noun)
        states = [s for s in states if s != own] or [s for _, s in before[-6:] if s != own] or states
        counted = max(reversed(states), key=lambda s: (states.count(s), s in acting)) if states else None
        if not [s for s in here if s != own] and counted is not None and not (stationed(noun) or acted_on_abroad(noun)):
            counted = self._agreed(noun, counted, own)
        return Guess(counted, (), "nominal", 0.6, "the state named most lately") if counted else None

    def _by_clause(self, noun: "Token") -> Guess | None:
        """The country that its own clause settles: where a giver has gone, or whose holder of office rules it."""
        if (abroad := self._visited(noun)) is not None:
            return Guess(abroad, (), "nominal", 0.65, "where the giver has gone")
        own = self._ruled(noun) or told_with(noun, self._by_head, self._gazetteer)
        return Guess(own, (), "nominal", 0.65, "whose holder of office rules it") if own is not None else None

    def _agreed(self, noun: "Token", counted: Actor, other: Actor | None) -> Actor | None:
        """The state named most lately, where the text is about it; else that of the dateline, where it is about that; or nobody."""
        but = {other.id} if other is not None else ()
        about = salient_state(noun.doc, self._by_head, self._gazetteer, noun.i, but)
        here = {home.id for _, home in filed_in(self._by_head, self._gazetteer)}
        at_home = about is not None and (
            about == counted or (about.id in here and noun.dep_ != "obj" and "amod" not in noun.child_labels)
        )
        return about if at_home else counted if "amod" in noun.child_labels else None

    def _bare(self, noun: "Token") -> bool:
        """ "The country", with nothing that says which."""
        if not any(c.dep_ == "det" and c.lower_ in ("the", "this") for c in noun.children):
            return False
        if any(c.dep_ in ("nmod", "acl:relcl") or c.lower_ in OTHER or c.text[:1].isdigit() for c in noun.children):
            return False
        if any(c.dep_ == "compound" for c in noun.children):
            return False  # "the island nation"
        return not any(c.dep_ in ("amod", "compound") and self._names_state(c) for c in noun.children)

    def _named_before(self, noun: "Token") -> list[tuple[int, Actor]]:
        """The states named before, with the words that name them; those that only firms are of where there is no other."""
        back = islice(self._by_head.back_from(noun.i), FAR)
        before = [(h, s) for h in back if (s := self._state(self._by_head[h]))][::-1]
        before = [(h, s) for h, s in before if not (from_there(noun.doc[h]) or from_outside(noun.doc[h]))]
        told = [(h, s) for h, s in before if not private(noun.doc[h], self._by_head[h])]
        return told or self._seats(noun) or before  # "the French company Orano has mined in the country"

    def _seats(self, noun: "Token") -> list[tuple[int, Actor]]:
        """ "A court in Lusaka": where no other state is named, that whose capital something is in."""
        back = [h for h in islice(self._by_head.back_from(noun.i), FAR) if case_of(noun.doc[h]) == "in"][::-1]
        return [(h, s) for h in back if (s := state_of(self._by_head[h], self._gazetteer)) is not None]

    def _visited(self, noun: "Token") -> Actor | None:
        """ "Ann Roe of Italy flew to Tunis. She promised the country money": where the giver has gone, not her own."""
        giver = who_acts(noun.head) if noun.dep_ in ("iobj", "obj", "obl") else None
        mention = self._by_head.get(giver.i) if giver is not None else None
        if giver is None or mention is None or mention.actor is None or mention.actor.type != "person":
            return None
        last = max(0, self._by_head.sentence[noun.i] - 1)
        near = self._by_head.before(giver.i, self._by_head.sentences[last])
        own = (noun.doc[h] for h in near if self._by_head[h].actor == mention.actor)
        gone = {s for name in own for s in visited(name, self._by_head, self._gazetteer)}
        return self._gazetteer.get(next(iter(gone))) if len(gone) == 1 else None

    def _ruled(self, noun: "Token") -> Actor | None:
        """ "President X, who has ruled the country for decades": the state whose office he holds."""
        verb = noun.head
        if noun.dep_ != "obj" or verb.lemma_.lower() not in RULING:
            return None
        ruler = who_acts(verb)
        mention = self._by_head.get(ruler.i) if ruler is not None else None
        return self._by_head.serving.get(mention.actor.id) if mention is not None and mention.actor else None

    def _host(self, place: "Token") -> Actor | None:
        """The state of whoever will have strangers in his country or out of it."""
        subject = host(place)
        mention = self._by_head.get(subject.i) if subject is not None else None
        return self._state(mention) if mention is not None else None

    def _speaker(self, noun: "Token") -> Actor | None:
        """ "The French envoy must leave the country, Mali's junta said": the state of whoever says so behind."""
        root = noun.sent.root
        subject = subject_of(root)
        words = (subject, *subject.children) if subject is not None and subject.i > noun.i else ()
        known = (m for t in words if (m := self._by_head.get(t.i)) is not None)
        return next((s for m in known if (s := self._state(m)) is not None), None)

    def _of_clause(self, noun: "Token") -> Actor | None:
        """ "Kenya, which leads the mission in the country": the state that a clause tells of would be "its", not "the country".

        Not of parts of a land: "Mali, which has lost the north of the country".
        """
        if case_of(noun) in WIDELY or noun.head.lemma_.lower() in PARTS:
            return None
        clause = next((t for t in (noun, *noun.ancestors) if t.dep_ == "acl:relcl"), None)
        told = clause is not None and any(
            c.lower_ in ("which", "who", "that") and c.dep_.startswith("nsubj") for c in clause.children
        )
        mention = self._by_head.get(clause.head.i) if clause is not None and told else None
        return self._state(mention) if mention is not None and mention.kind in ("name", "metonym") else None

    def _others(self, noun: "Token", states: list[Actor], acting: list[Actor]) -> list[Actor]:
        """ "Mali left the country" is not Mali; "Mali cut ties with Chad, and the Union barred the country" is Chad."""
        place = noun.head if noun.dep_ == "nmod:poss" else noun
        dealt = dealt_with(place)
        owned = place is not noun and place.dep_ == "obj"  # "Chad has blocked the country's talks"
        if place.dep_ not in ("obj", "iobj", "obl") or not (place is noun or dealt or owned):
            return states
        doer = who_acts(place.head)
        mention = self._by_head.get(doer.i) if doer is not None else None
        kinds = ("name", "metonym", "pronoun", "nominal") if dealt else ("name", "metonym", "pronoun")
        own = mention.actor if mention is not None and mention.kind in kinds else None
        types = ("state",) if owned and not dealt else ("state", "government_body")
        own = self._gazetteer.state_of(own) if own is not None and own.type in types else None
        if own is not None:
            return [s for s in states if s != own]
        beside = noun.dep_ == "obj" and doer is not None and noun.head.dep_ == "conj" and doer.head.i == noun.head.i
        return ([s for s in states if s not in acting] if beside else []) or states

    def fellow(self, noun: "Token") -> Guess | None:
        """ "Its neighbour", "its southern rival": the other state that the text is about."""
        if noun.lemma_.lower() in COUNTRY and noun.tag_ == "NN":
            return self._next_door(noun)
        if noun.lemma_.lower() not in FELLOWS or noun.tag_ != "NN":
            return None
        owner = self._by_head.owner_of(noun)
        own = self._gazetteer.state_of(owner.actor) if owner is not None and owner.actor is not None else None
        before = [c for c in noun.children if c.dep_ in ("amod", "compound") and c.lower_ not in SIDES]
        kind = self._gazetteer.states_of(before[0].text) if len(before) == 1 and before[0].is_title else frozenset()
        said = [c for c in noun.children if c.dep_ in ("nmod", "acl", "acl:relcl", "appos", "cop", "flat")]
        if own is None or said or (before and not kind):
            return None
        near = noun.lemma_.lower() in NEIGHBOUR
        other = other_state(noun.doc, self._by_head, self._gazetteer, noun.i, own, adjoining=near)
        if other is None or (kind and other.id not in kind) or other in self._told_to_act(noun):
            return None
        return Guess(other, (), "nominal", 0.6, f"the state beside {own.name}")

    def _told_to_act(self, noun: "Token") -> list[Actor]:
        """ "Mali's army accused Chad of arming its foe": whoever is said to do it to the foe is not it."""
        above = noun.head.head if noun.dep_ == "obj" and noun.head.dep_ in ("advcl", "xcomp", "ccomp") else None
        told = (c for c in above.children if c.dep_ == "obj" and c.i < noun.i) if above is not None else ()
        known = (self._by_head.get(c.i) for c in told)
        return [s for m in known if m is not None and (s := self._state(m)) is not None]

    def _next_door(self, noun: "Token") -> Guess | None:
        """ "The neighbouring country": the other state of the text that adjoins the one that acts here."""
        words = {c.lower_ for c in noun.children if c.dep_ in ("amod", "det")}
        if not ("the" in words and words & {"neighbouring", "neighboring"}) or "nmod" in noun.child_labels:
            return None
        back = (self._by_head[h] for h in islice(self._by_head.back_from(noun.i), FAR) if h >= noun.sent.start)
        acting = [m for m in back if noun.doc[m.head].dep_.startswith("nsubj") and self._state(m) is not None]
        own = self._state(acting[-1]) if acting else None
        other = other_state(noun.doc, self._by_head, self._gazetteer, noun.i, own, adjoining=True) if own else None
        if own is None or other is None or not self._gazetteer.adjoin(own, other):
            return None
        return Guess(other, (), "nominal", 0.6, f"the state beside {own.name}")

    def _names_state(self, word: "Token") -> bool:
        mention = self._by_head.get(word.i)
        return mention is not None and self._state(mention) is not None

    def _state(self, mention: Mention) -> Actor | None:
        return self._gazetteer.state_of(mention.actor) if mention.actor is not None else None
