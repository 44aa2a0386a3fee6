"""Organs named without their state: "the government", "the army", "police"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor
from diplograph.model_ids import normalise
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.not_of_doers import foreign_targets, other_than_doer, scene_of_act
from diplograph.resolve.descriptions.organs import (
    WITHIN,
    among_them,
    at_home,
    in_washington,
    kind_of_organ,
    state_of_person,
)
from diplograph.resolve.descriptions.told_of_two import told_of_two
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.offices.acted_on import DEALING, acted_on, dealt_with, judged
from diplograph.resolve.offices.answered import answered
from diplograph.resolve.offices.missions import host_of
from diplograph.resolve.offices.noun_bodies import body_of_noun
from diplograph.resolve.pronouns.clause_subjects import reporting_verb
from diplograph.resolve.salience import filed_in, salient_state, state_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.mentions import OfficeFact

SUMMONING = frozenset("summon call haul convoke".split())
IN_QUESTION = "of the state in question"
"""Why a bare organ is that of the state that the text is about."""
SERVING = frozenset(
    "member chief head commander minister speaker officer leader spokesman spokeswoman spokesperson official boss general".split()
)
"""Who is told of with the organ that they serve in or head."""
BELOW = frozenset("deputy spokesman spokeswoman spokesperson aide adviser secretary".split())
"""Who serves somebody, and speaks for the same state."""
LEAVING = frozenset("withdrawal departure pullout pull-out exit retreat removal".split())
OF_NOW = frozenset(
    "interim transitional caretaker current new outgoing incoming coalition elected federal central national military civilian "
    "minority conservative socialist communist leftist left-wing right-wing pro-western pro-european".split()
)
"""What a state's government of the day may be called."""
FEDERAL = frozenset(
    f"state:{s}"
    for s in "argentina australia austria belgium bosnia-and-herzegovina brazil canada comoros ethiopia germany india iraq malaysia "
    "mexico micronesia nepal nigeria pakistan russia saint-kitts-and-nevis somalia south-sudan sudan switzerland "
    "united-arab-emirates united-states venezuela yugoslavia".split()
)
"""States that have a government of the whole and others of its parts."""
ENVOYS = frozenset("ambassador envoy embassy consul consulate diplomat".split())
MATTERS = frozenset(
    "agreement pact deal accord treaty cooperation co-operation training reform brutality violence aid contract equipment"
    " mission".split()
)
"""Nouns that an organ before them only tells the matter of."""


class BareOrgans:
    """Reads organs by whose words they stand in, by the same word before, or by the state that the text is about."""

    def __init__(self, gazetteer: Gazetteer, by_head: ByHead, offices: "list[OfficeFact]") -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._offices = offices

    def speakers_own(self, noun: "Token") -> Guess | None:
        """ "Eden said that the government would act": an organ in an officeholder's words is that of the same state."""
        kind = kind_of_organ(noun, self._gazetteer)
        if kind is None or not self._alone(noun, kind) or (noun.dep_ == "obj" and noun.head.lemma_.lower() in DEALING):
            return None  # "Mexico's president said he would not recognise the government"
        verb = reporting_verb(noun)
        speaker = subject_of(verb) if verb is not None else None
        mention = self._by_head.get(speaker.i) if speaker is not None else None
        if mention is None or mention.actor is None:
            return None
        if noun.tag_ == "NNS" and (same := self._same_organ(noun)) is not None:
            return same  # "three Bolivian soldiers were held. Minister X said the soldiers were armed": they
        state = state_of_person(mention.actor, self._offices, self._gazetteer)
        state = state or self._of_superior(speaker)
        if state is None:
            return None
        return Guess(self._gazetteer.organ(kind, state), (), "nominal", 0.65, f"of the state of {mention.actor.name}")

    def _of_superior(self, speaker: "Token | None") -> Actor | None:
        """ "His deputy, Ben Doe, said the army would go": of the state of the one under whom he is."""
        below = speaker is not None and speaker.lemma_.lower() in BELOW
        over = self._by_head.owner_of(speaker) if speaker is not None and below else None
        known = over is not None and over.actor is not None and over.actor.type == "person"
        return state_of_person(over.actor, self._offices, self._gazetteer) if over and over.actor and known else None

    def own_state(self, noun: "Token", kind: str) -> Guess | None:
        """ "The government", "the army", "police": of the state that the text is about."""
        if kind == "junta":
            return self._same_organ(noun) if "the" in noun.child_words else None  # of no state else
        if not self._alone(noun, kind) or (noun.lemma_.lower() == "leadership" and self._of_some_body(noun)):
            return None
        if (host := self._summoning(noun) or (self._on_the_spot(noun) if kind == "police" else None)) is not None:
            return Guess(self._gazetteer.organ(kind, host), (), "nominal", 0.7, "where the envoy is")
        if (same := self._same_organ(noun)) is not None:
            return same
        state = self.state_in_question(noun, kind)
        organ = self._gazetteer.organ(kind, state) if state is not None else None
        if organ is None or (noun.is_title and noun.lower_ not in normalise(organ.name).split()):
            return None  # "Parliament" is no Congress
        return Guess(organ, (), "nominal", 0.6, IN_QUESTION)

    def state_in_question(self, noun: "Token", kind: str) -> Actor | None:
        """The state that an organ or office is of where neither its phrase nor the text before says so."""
        return (
            self._of_those(noun)
            or told_of_two(noun, self._by_head, self._gazetteer)
            or at_home(noun, self._by_head, self._gazetteer)
            or self._dealt_with_here(noun)
            or among_them(noun, self._by_head, self._gazetteer)
            or in_washington(noun, self._by_head, self._gazetteer)
            or salient_state(noun.doc, self._by_head, self._gazetteer, noun.i, self._other_side(noun, kind))
        )

    def _of_some_body(self, noun: "Token") -> bool:
        """ "Labour expelled two who had voted against the leadership": a party or force beside it has one too."""
        near = (*noun.sent.before, *noun.sent)
        told = (m.actor for t in near if (m := self._by_head.get(t.i)) is not None and m.actor is not None)
        return any(a.type in ("party", "armed_group", "organisation", "ngo", "company") for a in told)

    def _summoning(self, noun: "Token") -> Actor | None:
        """ "Its ambassador in Seoul was summoned to the foreign ministry": the state whose capital the envoy is in."""
        verb = noun.head
        if case_of(noun) != "to" or verb.lemma_.lower() not in SUMMONING:
            return None
        called = [c for c in verb.children if c.dep_ in ("nsubj:pass", "obj")]
        called += [a for c in called for a in c.children if a.dep_ == "appos"]
        hosts = (host_of(envoy, self._by_head, self._gazetteer) for envoy in called)
        return next((host for host in hosts if host is not None), None)

    def _on_the_spot(self, noun: "Token") -> Actor | None:
        """ "A Polish diplomat in Minsk was detained by police": those of where she is, not of whence she comes."""
        verb = noun.head
        if noun.dep_ not in ("nsubj", "obl:agent") or verb.pos_ != "VERB":
            return None
        whom = [c for c in verb.children if c.dep_ in ("nsubj:pass", "obj")]
        hosts = (host_of(t, self._by_head, self._gazetteer) for t in whom if t.pos_ == "NOUN")
        found = next((host for host in hosts if host is not None), None)
        return found or scene_of_act(verb, self._by_head, self._gazetteer)

    def _other_side(self, noun: "Token", kind: str) -> "set[str]":
        """ "The foreign ministry summoned Chad's envoy", "the government asked France for help": it is not theirs."""
        dealt = dealt_with(noun, kind, self._by_head, self._gazetteer)
        dealt |= other_than_doer(noun, self._by_head, self._gazetteer)
        civil = self._gazetteer.bodies[self._gazetteer.bodies[kind].get("same_as", kind)]["type"] == "government_body"
        if not civil:
            hit = foreign_targets(noun, self._by_head, self._gazetteer)
            return dealt | hit | answered(noun, self._by_head, self._gazetteer) | self._sent_off(noun)
        finders = [acted_on, answered, *([judged] if noun.lemma_.lower() not in WITHIN else [])]
        found = {s for find in finders for s in find(noun, self._by_head, self._gazetteer)}
        return found | dealt | self._senders(noun) | self._of_one_tier(noun)

    def _of_one_tier(self, noun: "Token") -> set[str]:
        """ "The federal government" of a text on Ethiopia and Eritrea: the states named that have no federal one."""
        if "federal" not in noun.child_words:
            return set()
        named = (state_of(self._by_head[h], self._gazetteer) for h in self._by_head.before(noun.i))
        return {s.id for s in named if s is not None} - FEDERAL

    def _senders(self, noun: "Token") -> set[str]:
        """ "The American ambassador urged the authorities to free him": those of the state that he is sent to."""
        subject = subject_of(noun.head) if noun.dep_ in ("obj", "iobj") else None
        if subject is None or subject.lemma_.lower() not in ENVOYS:
            return set()
        owner = body_of_noun(subject, self._by_head)
        state = self._gazetteer.state_of(owner.actor) if owner is not None and owner.actor is not None else None
        return {state.id} if state is not None else set()

    def _dealt_with_here(self, noun: "Token") -> Actor | None:
        """ "Russia warned the government, and the opposition left": the state of the organ that another has dealt with."""
        for head in self._by_head.before(noun.i, noun.sent.start):
            known, said = self._by_head[head], noun.doc[head]
            kind = kind_of_organ(said, self._gazetteer) if known.why == IN_QUESTION else None
            if kind is not None and dealt_with(said, kind, self._by_head, self._gazetteer):
                return state_of(known, self._gazetteer)
        return None

    def _of_those(self, noun: "Token") -> Actor | None:
        """ "A former British member of parliament", "Colombia's police chief": of the state that those are of."""
        below = noun.dep_ == "compound" or (noun.dep_ == "nmod" and case_of(noun) == "of")
        if not below or noun.head.lemma_.lower() not in SERVING:
            return None
        owner = body_of_noun(noun.head, self._by_head)
        return state_of(owner, self._gazetteer) if owner is not None and owner.head < noun.head.i else None

    def _sent_off(self, noun: "Token") -> set[str]:
        """ "Parliament demanded the withdrawal of the troops": those of others, where it does not say from whence."""
        leave = noun.head
        if (
            noun.dep_ != "nmod"
            or leave.lemma_.lower() not in LEAVING
            or any(case_of(c) == "from" for c in leave.children)
        ):
            return set()
        subject = subject_of(leave.head) if leave.dep_ in ("obj", "obl") else None
        mention = self._by_head.get(subject.i) if subject is not None else None
        state = state_of(mention, self._gazetteer) if mention is not None else None
        wants = leave.head.lemma_.lower() in ("demand", "urge", "seek", "want", "request", "call", "insist")
        return {state.id} if wants and state is not None else set()

    def _same_organ(self, noun: "Token") -> Guess | None:
        """ "The soldiers" after "six Armenian soldiers": the organ that the same word named with its state before."""
        local = noun.lower_ == "police" and "the" not in noun.child_words
        filed = next((start for start, _ in filed_in(self._by_head, self._gazetteer)), 0) if local else 0
        for head in islice(self._by_head.back_from(noun.i), FAR):
            known, said = self._by_head[head], noun.doc.words[head]
            if said.idx < filed:
                return None  # "police said", filed elsewhere than the police of the headline are
            if (
                said.lemma_.lower() == noun.lemma_.lower()
                and known.why.startswith("organ of ")
                and known.actor is not None
            ):
                return Guess(known.actor, (), "nominal", 0.7, f"the {noun.lower_} named before")
        return None

    def _alone(self, noun: "Token", kind: str) -> bool:
        """Whether an organ is named without its state: "the government", "the defence ministry", "police"."""
        said = (c.lower_ for c in noun.children if c.dep_ in ("amod", "compound") and c.i < noun.i)
        words = " ".join(w for w in said if kind != "government" or w not in OF_NOW)
        whole = not words or self._gazetteer.body_of(f"{words} {noun.lower_}") == kind
        bare = noun.child_labels.isdisjoint(("nmod", "nmod:poss", "nummod", "acl"))
        definite = noun.lower_ in ("police", "parliament") or "the" in noun.child_words or _spoken_of_here(noun)
        matter = noun.dep_ == "compound" and noun.head.lemma_.lower() in MATTERS  # "a police agreement with China"
        vague = noun.lower_ == "forces" and not words
        return (
            bare
            and whole
            and definite
            and kind not in ("officials", "lawmakers", "junta", "embassy", "consulate", "security-council")
            and not vague
            and not matter
        )


def _spoken_of_here(noun: "Token") -> bool:
    """Whether "this" stands before it: "this government does not negotiate", said of the one that rules there."""
    return noun.lemma_.lower() in ("government", "regime", "administration") and "this" in noun.child_words
