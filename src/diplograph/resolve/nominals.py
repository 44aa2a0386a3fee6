"""Descriptions that stand for an actor: "the Kosovo government", "the Serbian president", "both sides"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of, noun_phrase, subject_of
from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id, normalise
from diplograph.resolve.again import FAR, again, so_many
from diplograph.resolve.agent_phrases import cargo
from diplograph.resolve.agents import NO_REFERENCE, Agents
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.clause_subjects import reporting_verb
from diplograph.resolve.gazetteer import Gazetteer, Office
from diplograph.resolve.groups import ONE_OF_EACH, Groups
from diplograph.resolve.guess import Guess
from diplograph.resolve.lists import named_after, only_some
from diplograph.resolve.nouns import nouns
from diplograph.resolve.office_bodies import body_of_noun
from diplograph.resolve.office_nouns import WITHOUT_NAME, named_so, office_of_noun
from diplograph.resolve.organs import at_home, in_washington, kind_of_organ, seat, shared_owner
from diplograph.resolve.salience import other_state, salient_state
from diplograph.resolve.territories import territory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.mentions import OfficeFact

APPOSED = "apposition"
"""Why a description is whom its apposition names."""
COUNTRY = frozenset("country nation state homeland".split())
OTHER = frozenset("neighbouring neighboring other host third same entire whole developing poor rich foreign".split())
"""What makes "the … country" another one, or none in particular."""
ALLIANCE = frozenset("alliance bloc union organisation organization".split())
PEOPLE = frozenset("people citizen resident national community population".split())
GOVERNING = frozenset(
    "government authority regime administration parliament opposition junta cabinet ministry presidency".split()
)
OF_NOW = frozenset("interim transitional caretaker current new outgoing incoming coalition elected".split())
"""What a state's government of the day may be called."""
FELLOWS = frozenset("neighbour neighbor rival foe adversary enemy".split())
"""Not "ally": whom one stands by is seldom the other state of the sentence."""
SIDES = frozenset(
    "big bigger larger smaller giant northern southern eastern western arch old longtime close closest main".split()
)
MISSION = frozenset("force mission peacekeeper troop".split())
ARMED = frozenset("force troop soldier official peacekeeper mission diplomat".split())

KEEPING = frozenset("have keep maintain retain station deploy".split())
FORCES = frozenset("troop soldier base peacekeeper force contingent".split())


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
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._offices = list(offices)
        self._groups = Groups(doc, gazetteer, by_head, self._offices)
        self._title = title
        self._agents = Agents(document, gazetteer, by_head)

    def read(self, noun: "Token") -> Guess | None:
        """Whom the phrase of this noun stands for, if anyone."""
        if cargo(noun):
            return None
        for reader in (
            self._apposed,
            self._speakers_own,
            self.again,
            self._two_again,
            self._holders,
            self._organ,
            self._office,
            self._groups.read,
            self._country,
            self._fellow_state,
            lambda n: territory(n, self._by_head),
            self._alliance,
            lambda n: so_many(n, self._by_head),
        ):
            if guess := reader(noun):
                return guess
        if found := self._agents.read(noun):
            actor, confidence, why = found
            if each := self._agents.of_each(noun):
                return Guess(None, each, "group", confidence, f"{noun.lower_} of each state")
            return Guess(actor, (), "nominal", confidence, why)
        return None

    def anyone(self, pronoun: "Token") -> Guess | None:
        """Whom an indefinite pronoun stands for."""
        found = self._agents.anyone(pronoun)
        return Guess(found[0], (), "nominal", *found[1:]) if found is not None else None

    def _apposed(self, noun: "Token") -> Guess | None:
        """ "Our northern neighbour (Serbia)": the name says who."""
        if several := named_after(noun, self._by_head):
            members = tuple(m.actor for m in several if m.actor is not None)
            return Guess(None, members, "group", 0.9, "whom the apposition lists")
        shared = noun.head.children if noun.dep_ == "conj" else ()
        for child in (*noun.children, *(c for c in shared if c.dep_ == "appos" and c.i > noun.i)):
            if (
                child.dep_ == "nmod"
                and case_of(child) in ("of", "in", "to")
                and noun.dep_ != "appos"
                and (late := self._late(noun, child))
            ):
                return late
            if child.dep_ == "acl" and (said := self._named(noun, child)) is not None:
                return said
            if child.dep_ not in ("appos", "parataxis") or child.i < noun.i:
                continue
            if child.dep_ == "appos" and (apposed_to(child) != noun or only_some(noun, child)):
                continue
            mention = self._by_head.get(child.i) if child.pos_ == "PROPN" else None
            if mention is not None and mention.actor is not None and mention.actor.type != "place":
                return Guess(mention.actor, (), "nominal", 0.95, APPOSED)
            people = noun.tag_ == "NNS"  # "villagers in Movses, home of the victim, Ann Roe": she is not they
            if child.dep_ == "appos" and child.tag_ in ("NN", "JJ") and not people and (deeper := self._apposed(child)):
                return deeper  # "the secretary-general, Helena Brandt": the name hangs on the second half
            flat = (self._by_head.get(c.i) for c in child.children if c.dep_ == "flat" and c.i == child.i + 1)
            person = next((m for m in flat if m is not None and m.actor is not None and m.actor.type == "person"), None)
            if child.dep_ == "appos" and child.tag_ == "NN" and person is not None:
                return Guess(person.actor, (), "nominal", 0.9, APPOSED)  # "his sister, the poet Ann Roe"
        return None

    def _named(self, noun: "Token", verb: "Token") -> Guess | None:
        """ "A warlord named Ben Roe", "a soldier identified as Ben Roe": the name says who."""
        mentions = (self._by_head.get(c.i) for c in verb.children if named_so(c) == noun)
        person = next((m for m in mentions if m is not None and m.actor is not None and m.actor.type == "person"), None)
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

    def _organ(self, noun: "Token") -> Guess | None:
        kind = kind_of_organ(noun, self._gazetteer)
        modifier = body_of_noun(noun, self._by_head) or shared_owner(noun, self._by_head, self._gazetteer)
        if modifier is None or modifier.actor is None:
            if kind is None:
                return None
            return self._each(noun, kind) or self._chiefs(noun, kind) or self._own_state(noun, kind)
        if _half(noun.doc[modifier.head]) or _elsewhere(noun, modifier):
            return None  # "the Kenyan-led force"
        if kind is not None and (several := self._several(noun, kind, modifier)):
            return several
        if kind is not None and (
            state := self._gazetteer.state_of(modifier.actor) or seat(noun, modifier, self._gazetteer)
        ):
            return Guess(self._gazetteer.organ(kind, state), (), "nominal", 0.9, f"organ of {state.name}")
        if modifier.actor.type == "igo" and noun.lemma_.lower() in ARMED and noun.doc[modifier.head].head == noun:
            if noun.doc[modifier.head].dep_ == "nmod":
                return None
            if noun.lemma_.lower() in MISSION and (mission := self._mission(noun, modifier.actor)):
                return Guess(mission, (), "nominal", 0.85, f"mission of {modifier.actor.name}")
            return Guess(modifier.actor, (), "nominal", 0.7, f"belongs to {modifier.actor.name}")
        many = noun.tag_ in ("NNS", "NNPS") or noun.lower_ in ("people", "population", "community")
        if modifier.actor.type in ("state", "people") and noun.lemma_.lower() in PEOPLE and many:
            name = f"People of {modifier.actor.name}"
            return Guess(Actor(actor_id(name, "people"), name, "people"), (), "nominal", 0.8, "population")
        return None

    def _each(self, noun: "Token", kind: str) -> Guess | None:
        """ "Their armed forces", "troops of both countries": those of each state of a group, or of its members' states."""
        owner = next((m for c in noun.children if c.dep_ == "nmod:poss" and (m := self._by_head.get(c.i))), None)
        behind = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.tag_ == "NNS")
        group = next((g for c in behind if (g := self._groups.read(c)) is not None), None)
        members = owner.members if owner is not None else group.members if group is not None else ()
        states = [s for a in members if (s := self._gazetteer.state_of(a) or self._state_of_person(a))]
        if len(states) != len(members) or len(states) < 2 or kind in ("embassy", "consulate"):
            return None  # "their embassies": each in the other's capital
        organs = tuple(self._gazetteer.organ(kind, s) for s in states)
        return Guess(None, organs, "group", 0.7, "organs of " + " and ".join(s.name for s in states))

    def _mission(self, noun: "Token", body: Actor) -> Actor | None:
        """ "The United Nations force in Lebanon", "the UN mission in the country"."""
        for child in noun.children:
            if child.dep_ != "nmod" or case_of(child) != "in":
                continue
            mention, guess = self._by_head.get(child.i), self._country(child)
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
        state = self._state_of_person(owner.actor)
        if state is None:
            return None
        return Guess(self._gazetteer.organ(kind, state), (), "nominal", 0.7, f"of the state of {owner.actor.name}")

    def _whose(self, pronoun: "Token") -> Mention | None:
        """ "Ann Roe, whose army …": whom the relative clause is about."""
        clause = pronoun.head.head
        relative = pronoun.lower_ == "whose" and clause.dep_ == "acl:relcl"
        return self._by_head.get(clause.head.i) if relative else None

    def _state_of_person(self, person: Actor) -> Actor | None:
        bodies = (f.body.actor for f in self._offices if f.person.actor == person and f.body and f.body.actor)
        return next((s for b in bodies if (s := self._gazetteer.state_of(b))), None)

    def _speakers_own(self, noun: "Token") -> Guess | None:
        """ "Eden said that the government would act": an organ in an officeholder's words is that of the same state."""
        kind = self._gazetteer.body_of(noun.lower_)
        if kind is None or not self._alone(noun, kind):
            return None
        verb = reporting_verb(noun)
        speaker = subject_of(verb) if verb is not None else None
        mention = self._by_head.get(speaker.i) if speaker is not None else None
        if mention is None or mention.actor is None:
            return None
        state = self._state_of_person(mention.actor)
        if state is None:
            return None
        return Guess(self._gazetteer.organ(kind, state), (), "nominal", 0.65, f"of the state of {mention.actor.name}")

    def _own_state(self, noun: "Token", kind: str) -> Guess | None:
        """ "The government", "the army", "police": of the state that the text is about."""
        if not self._alone(noun, kind):
            return None
        if (same := self._same_organ(noun)) is not None:
            return same
        state = (
            at_home(noun, self._by_head, self._gazetteer)
            or in_washington(noun, self._by_head, self._gazetteer)
            or salient_state(noun.doc, self._by_head, self._gazetteer, noun.i)
        )
        organ = self._gazetteer.organ(kind, state) if state is not None else None
        if organ is None or (noun.is_title and noun.lower_ not in normalise(organ.name).split()):
            return None  # "Parliament" is no Congress
        return Guess(organ, (), "nominal", 0.6, "of the state in question")

    def _same_organ(self, noun: "Token") -> Guess | None:
        """ "The soldiers" after "six Armenian soldiers": the organ that the same word named with its state before."""
        for head in islice(self._by_head.back_from(noun.i), FAR):
            known, said = self._by_head[head], noun.doc[head]
            if said.lemma_ == noun.lemma_ and known.why.startswith("organ of ") and known.actor is not None:
                return Guess(known.actor, (), "nominal", 0.7, f"the {noun.lower_} named before")
        return None

    def _alone(self, noun: "Token", kind: str) -> bool:
        """Whether an organ is named without its state: "the government", "the defence ministry", "police"."""
        said = (c.lower_ for c in noun.children if c.dep_ in ("amod", "compound") and c.i < noun.i)
        words = " ".join(w for w in said if kind != "government" or w not in OF_NOW)
        whole = not words or self._gazetteer.body_of(f"{words} {noun.lower_}") == kind
        bare = not any(c.dep_ in ("nmod", "nmod:poss", "nummod", "acl") for c in noun.children)
        definite = noun.lower_ in ("police", "parliament") or any(c.lower_ == "the" for c in noun.children)
        vague = noun.lower_ == "forces" and not words
        return (
            bare
            and whole
            and definite
            and kind not in ("officials", "embassy", "consulate", "security-council")
            and not vague
        )

    def _several(self, noun: "Token", kind: str, modifier: Mention) -> Guess | None:
        """ "Thai and Cambodian troops", "the armies of India and Pakistan": the organs of both."""
        heads = [modifier.head, *(c.i for c in noun.doc[modifier.head].children if c.dep_ == "conj")]
        actors = [m.actor for h in heads if (m := self._by_head.get(h)) is not None and m.actor is not None]
        states = [s for a in actors if (s := self._gazetteer.state_of(a)) is not None]
        of_both = noun.tag_ == "NNS" and case_of(noun.doc[modifier.head]) == "of"
        if len(states) < 2 or not (modifier.kind == "demonym" or of_both):
            return None
        organs = tuple(self._gazetteer.organ(kind, s) for s in states)
        return Guess(None, organs, "group", 0.85, "organs of " + " and ".join(s.name for s in states))

    def again(self, noun: "Token") -> Guess | None:
        """ "The agency", "the Union": a body named before by the word."""
        return again(noun, self._by_head, self._gazetteer, self._title)

    def _two_again(self, noun: "Token") -> Guess | None:
        """ "The two" after "two Chinese officers": the same."""
        the_two = noun.pos_ == "NUM" and noun.lower_ == "two" and any(c.lower_ == "the" for c in noun.children)
        if not the_two or noun.dep_ in ("nummod", "compound"):
            return None
        first = self._by_head.sentences[max(0, self._by_head.sentence[noun.i] - 2)]
        for head in reversed(self._by_head.before(noun.i, first)):
            mention = self._by_head[head]
            counted = any(c.dep_ == "nummod" and c.lower_ == "two" for c in noun.doc[head].children)
            if counted and mention.actor is not None and not any(c.lower_ == "the" for c in noun.doc[head].children):
                return Guess(mention.actor, (), "nominal", 0.7, f"the two {noun.doc[head].lower_} named before")
        return None

    def _holders(self, noun: "Token") -> Guess | None:
        """ "The presidents of Mali and Niger", "the Thai and Cambodian foreign ministers": the holder in each."""
        if noun.tag_ != "NNS" or (office := office_of_noun(noun, self._gazetteer, noun.lemma_)) is None or office.many:
            return None
        first = body_of_noun(noun, self._by_head)
        heads = [first.head, *(c.i for c in noun.doc[first.head].children if c.dep_ == "conj")] if first else []
        bodies = [
            m.actor for h in heads if (m := self._by_head.get(h)) and m.actor and m.actor.type in ("state", "igo")
        ]
        if len(bodies) != len(heads) or len(bodies) < 2 or _elsewhere(noun, self._by_head[heads[0]]):
            return None
        return Guess(None, tuple(self._holder(office, b) for b in bodies), "group", 0.75, ONE_OF_EACH)

    def _holder(self, office: Office, body: Actor) -> Actor:
        """Who holds the office of a body in this text, or its holder without a name."""
        named = (f.person.actor for f in self._offices if f.office == office.id and f.body and f.body.actor == body)
        name = f"{office.nouns[0].capitalize()} of {body.name}"
        return next((a for a in named if a is not None), None) or Actor(actor_id(name, "person"), name, "person")

    def _office(self, noun: "Token") -> Guess | None:
        words = [c.text for c in noun.children if c.dep_ in ("compound", "amod", "nmod:desc") and c.i < noun.i]
        office = self._gazetteer.office_of(" ".join([*words, noun.lemma_ if noun.tag_ == "NN" else noun.text]))
        if office is None or office.many or noun.tag_ == "NNS" or (noun.lower_ == "general" and noun.dep_ == "amod"):
            return None
        modifier = body_of_noun(noun, self._by_head)
        body = modifier.actor if modifier is not None else None
        if modifier is not None and body is not None and modifier.kind == "metonym":
            body = self._gazetteer.state_of(body) or body  # "Beijing's ambassador"
        holders = [f for f in self._offices if f.office == office.id or (office.head and f.office != "minister" and
                   office.id == "leader")]  # fmt: skip
        if body is not None:
            own = {w for w in words if w.islower()}
            alike = [  # "the EU envoy" may be its special envoy, the prime minister is no minister of justice
                f
                for f in self._offices
                if f.words.lower().split()[-1] == noun.lemma_.lower() and own <= set(f.words.lower().split())
            ]
            known = next((f for f in [*holders, *alike] if f.body is not None and f.body.actor == body), None)
            if known is not None and known.person.actor is not None:
                return Guess(known.person.actor, (), "title", 0.9, f"{office.nouns[0]} of {body.name} in this text")
            if body.type in ("place", "process", "event") or _of_a_part(noun, office):
                return None
            said = noun.lemma_.lower()
            if not any(n.split()[-1] == said for n in office.nouns) and said in {t.lower() for t in office.titles}:
                return None  # "the representative of Peru": a title before names alone
            word = said if said in office.nouns and not words else office.nouns[0]
            name = f"{word.capitalize()} of {body.name}"
            return Guess(Actor(actor_id(name, "person"), name, "person"), (), "title", 0.6, WITHOUT_NAME)
        if noun.i < self._title and body is None and noun.dep_ not in NO_REFERENCE:
            said = self._gazetteer.modifiers.get(noun.nbor(-1).lower_, "now") if noun.i else "now"  # "ousted premier"
            bare = all(
                c.lower_ in self._gazetteer.modifiers for c in noun.children if c.dep_ in ("amod", "compound", "det")
            )
            first = next((f for f in holders if f.office == office.id and f.when == said), None) if bare else None
            return Guess(first.person.actor, (), "title", 0.7, "whom the story names so") if first else None
        definite = any(c.dep_ == "det" and c.lower_ == "the" for c in noun.children)
        before = [f for f in holders if f.person.head < noun.i and f.office == office.id]
        if not definite or any(c.dep_ == "nmod" for c in noun.children):
            return None
        if before:
            ranked = [f for f in before if f.words.lower().split()[-1:] == [noun.lower_]]  # a general is no admiral
            return Guess((ranked or before)[-1].person.actor, (), "title", 0.75, f"the last {office.nouns[0]} named")
        same = (
            self._by_head[h] for h in islice(self._by_head.back_from(noun.i), FAR) if noun.doc[h].lemma_ == noun.lemma_
        )
        unnamed = next((m for m in same if m.why == WITHOUT_NAME and m.actor is not None), None)
        fits = unnamed is not None and office_of_noun(noun.doc[unnamed.head], self._gazetteer) == office
        return Guess(unnamed.actor, (), "title", 0.6, WITHOUT_NAME) if unnamed is not None and fits else None

    def _fellow_state(self, noun: "Token") -> Guess | None:
        """ "Its neighbour", "its southern rival": the other state that the text is about."""
        if noun.lemma_.lower() not in FELLOWS or noun.tag_ != "NN":
            return None
        owner = next((m for c in noun.children if c.dep_ == "nmod:poss" and (m := self._by_head.get(c.i))), None)
        own = self._gazetteer.state_of(owner.actor) if owner is not None and owner.actor is not None else None
        said = [c for c in noun.children if c.dep_ in ("nmod", "compound", "acl", "acl:relcl", "appos", "cop")]
        if own is None or said or any(c.dep_ == "amod" and c.lower_ not in SIDES for c in noun.children):
            return None
        other = other_state(noun.doc, self._by_head, self._gazetteer, noun.i, own)
        return Guess(other, (), "nominal", 0.6, f"the state beside {own.name}") if other is not None else None

    def _country(self, noun: "Token") -> Guess | None:
        """ "His country", "the country"."""
        if noun.lemma_.lower() not in COUNTRY or noun.tag_ != "NN":
            return None
        owner = next((c for c in noun.children if c.dep_ == "nmod:poss"), None)
        if owner is not None:
            return Guess(None, (), "country-of", 0.8, str(owner.i)) if owner.pos_ == "PRON" else None
        if not any(c.dep_ == "det" and c.lower_ in ("the", "this") for c in noun.children):
            return None
        if any(c.dep_ in ("nmod", "acl:relcl") or c.lower_ in OTHER for c in noun.children):
            return None
        if any(c.dep_ in ("amod", "compound") and self._names_state(c) for c in noun.children):
            return None
        back = islice(self._by_head.back_from(noun.i), FAR)
        before = [(h, s) for h in back if (s := self._state(self._by_head[h]))][::-1]
        here = [s for h, s in before if h >= noun.sent.start]
        states = here or [s for _, s in before[-6:]]
        acting = [s for h, s in before if h >= noun.sent.start and noun.doc[h].dep_.startswith("nsubj")]
        if _stationed(noun):
            states = [s for _, s in before if s not in acting][-6:]  # "Washington, which has troops in the country"
        counted = max(reversed(states), key=lambda s: (states.count(s), s in acting)) if states else None
        return Guess(counted, (), "nominal", 0.6, "the state named most lately") if counted else None

    def _names_state(self, word: "Token") -> bool:
        mention = self._by_head.get(word.i)
        return mention is not None and self._state(mention) is not None

    def _state(self, mention: Mention) -> Actor | None:
        return self._gazetteer.state_of(mention.actor) if mention.actor is not None else None

    def _alliance(self, noun: "Token") -> Guess | None:
        if noun.lemma_.lower() not in ALLIANCE or noun.tag_ != "NN":
            return None
        if not any(c.dep_ == "det" and c.lower_ == "the" for c in noun.children):
            return None
        if any(c.pos_ == "PROPN" and c.dep_ != "appos" for c in noun.children):
            return None  # "the Roe alliance"
        near = (self._by_head[h].actor for h in islice(self._by_head.back_from(noun.i), FAR))
        body = next((a for a in near if a is not None and a.type == "igo"), None)
        return Guess(body, (), "nominal", 0.7, "the organisation named last") if body else None


def _stationed(place: "Token") -> bool:
    """ "Has 1,000 troops in the country": forces that a state has in one are abroad."""
    if case_of(place) != "in" or place.dep_ not in ("nmod", "obl"):
        return False
    held = [place.head, *(c for c in place.head.children if c.dep_ == "obj")]
    having = any(t.lemma_.lower() in KEEPING for t in (place.head, place.head.head))
    return having and any(t.lower_.removesuffix("s") in FORCES for t in held)


def _half(word: "Token") -> bool:
    """ "Kenyan" of "Kenyan-led"."""
    return (
        word.i + 1 < len(word.doc)
        and word.nbor(1).text == "-"
        and not word.nbor(1).whitespace_
        and not word.whitespace_
    )


def _elsewhere(noun: "Token", modifier: Mention) -> bool:
    """ "Soldiers in Transnistria" are not its own; "the government in Khartoum" is."""
    place = noun.doc[modifier.head]
    return place.dep_ == "nmod" and case_of(place) not in ("of", "for") and noun.lemma_.lower() not in GOVERNING


def _of_a_part(noun: "Token", office: Office) -> bool:
    """ "Its prison chief", "Mali's rebel leader": the common noun before says of what, and it is not the whole state."""
    said = [c for c in noun.children if c.dep_ in ("compound", "amod") and c.i < noun.i]
    words = " ".join([*(c.lower_ for c in said), noun.lemma_.lower()])
    form = max((f for f in (*office.nouns, *office.titles) if words.endswith(f.lower())), key=len, default="")
    before = len(words) - len(form)
    rest = words[:before].split()
    return any(c.lower_ in rest and c.dep_ == "compound" and c.tag_ == "NN" and c.text.islower() for c in said)


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
