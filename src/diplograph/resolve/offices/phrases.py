"""Whom a phrase for an office stands for: "the Serbian president", "the minister"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, hyphened
from diplograph.model import Actor
from diplograph.model_ids import actor_id
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.descriptions.agent_names import words_before, written
from diplograph.resolve.descriptions.agent_phrases import FLOCKS
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.group_words import set_off
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.offices.bodies import of_many, of_some_people, organ_of, part_around
from diplograph.resolve.offices.gone import ex, gone_from
from diplograph.resolve.offices.noun_bodies import body_of_noun
from diplograph.resolve.offices.nouns import WITHOUT_NAME, in_full, office_of_noun
from diplograph.resolve.offices.words import DEPUTIES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve.mentions import OfficeFact


FORCES = frozenset("military naval electoral judicial presidential".split())
"""What says of which part of a state "the military chief" is."""

RANKS = frozenset("general colonel major captain lieutenant brigadier admiral marshal sergeant corporal".split())
"""Ranks, of which the holder of another is none: "the colonel" is no general."""

DISTINCT = frozenset("senator governor prelate registrar commander attache chief-executive state-officer".split())
"""Offices of which the gazetteer lists others of their kind: a mayor is no governor, a chief scientist no drugs tsar."""
DELEGATIONS = ("delegation", "contingent")
"""What a state sends: who heads it heads no government."""
OUSTING = frozenset("beat depose dismiss fire oust overthrow remove replace sack succeed topple unseat".split())
"""What is done to whoever held an office, so that another is the new one."""


class OfficePhrases:
    """Reads phrases for the holder of an office, by the offices of the text.

    `title` is where the text's title ends.
    """

    def __init__(self, gazetteer: Gazetteer, by_head: ByHead, offices: "list[OfficeFact]", title: int) -> None:
        self._gazetteer = gazetteer
        self._by_head = by_head
        self._offices = offices
        self._title = title

    def read(self, noun: "Token") -> Guess | None:
        """ "The Serbian president", "the minister": who holds the office, or its holder without a name."""
        words, after = _words_before(noun), _general(noun)
        office = self._gazetteer.office_of(" ".join([*words, noun.lemma_ if noun.tag_ == "NN" else noun.text, *after]))
        if office is None or office.many or _no_office(noun):
            return None
        return self._of_office(noun, office, words)

    def _of_office(self, noun: "Token", office: Office, words: list[str]) -> Guess | None:
        modifier = body_of_noun(noun, self._by_head)
        if of_many(noun, modifier) or (modifier is not None and of_some_people(noun, modifier)):
            return None
        part = part_around(noun, modifier) if modifier is not None else None
        if modifier is not None and part is not None:
            organ = self._organ(noun, part, office) if part.lemma_ not in DELEGATIONS else None
            if organ is None:
                return _head_of_part(noun, part, modifier)
            modifier = organ
        body = modifier.actor if modifier is not None else None
        if modifier is not None and body is not None and modifier.kind == "metonym":
            body = self._gazetteer.state_of(body) or body  # "Beijing's ambassador"
        holders = [f for f in self._offices if f.office == office.id or (office.id == "leader" and self._leads(f))]
        if body is not None:
            own = {w for w in words if w.islower()}
            alike = [  # "the EU envoy" may be its special envoy, the prime minister is no minister of justice
                f
                for f in self._offices
                if f.words.lower().split()[-1] == noun.lemma_.lower() and own <= set(f.words.lower().split())
            ]
            gone = gone_from(noun, self._gazetteer)
            of_it = [f for f in [*holders, *alike] if f.body is not None and f.body.actor == body]
            known = next((f for f in of_it if not gone or f.when in ("past", "ends")), None)
            if known is not None and known.person.actor is not None:
                return Guess(known.person.actor, (), "title", 0.9, f"{office.nouns[0]} of {body.name} in this text")
            return _unnamed_holder(noun, office, body, bool(words), "former " if gone else "")
        if noun.i < self._title and body is None and noun.dep_ not in NO_REFERENCE:
            said = self._gazetteer.modifiers.get(noun.nbor(-1).lower_, "now") if noun.i else "now"  # "ousted premier"
            said = "past" if ex(noun) else said
            bare = all(
                c.lower_ in self._gazetteer.modifiers for c in noun.children if c.dep_ in ("amod", "compound", "det")
            )
            first = next((f for f in holders if f.office == office.id and f.when == said), None) if bare else None
            return Guess(first.person.actor, (), "title", 0.7, "whom the story names so") if first else None
        definite = any(c.dep_ == "det" and c.lower_ == "the" for c in noun.children)
        before = self._named_before(noun, office)
        picks = any(c.dep_ == "acl:relcl" and not set_off(c) for c in noun.children)  # "the colonel who led the revolt"
        if not definite or picks or "nmod" in noun.child_labels:
            return None
        ranked = [f for f in before if f.words.lower().split()[-1:] == [noun.lower_]]  # a general is no admiral
        if ranked or (before and noun.lower_ not in RANKS):
            return Guess((ranked or before)[-1].person.actor, (), "title", 0.75, f"the last {office.nouns[0]} named")
        same = (
            self._by_head[h]
            for h in islice(self._by_head.back_from(noun.i), FAR)
            if noun.doc.words[h].lemma_.lower() == noun.lemma_.lower()
        )
        unnamed = next((m for m in same if m.why == WITHOUT_NAME and m.actor is not None), None)
        fits = unnamed is not None and office_of_noun(noun.doc[unnamed.head], self._gazetteer) == office
        return Guess(unnamed.actor, (), "title", 0.6, WITHOUT_NAME) if unnamed is not None and fits else None

    def _named_before(self, noun: "Token", office: Office) -> "list[OfficeFact]":
        """Who has been told to hold the office; "the ex-governor" is one who did, "the new premier" not who was put out."""
        gone = gone_from(noun, self._gazetteer)
        before = [f for f in self._offices if f.person.head < noun.i and _named_so(f, office) and _still(f, gone)]
        before = _no_mayor(noun, office, [f for f in before if _of_rank(noun, office, f)])
        if gone:
            return [f for f in before if f.when == "past"] or before
        if "new" not in noun.child_words:
            return before
        left = {f.person.actor.id for f in self._offices if f.person.actor and _put_out(f, noun)}
        return [f for f in before if f.person.actor is not None and f.person.actor.id not in left]

    def _leads(self, fact: "OfficeFact") -> bool:
        """ "The Armenian leader" is its president or premier of now, no former minister of whom the text has told."""
        held = self._gazetteer.office_of(fact.office.replace("-", " "))
        return held is not None and held.head and fact.when == "now"

    def _organ(self, noun: "Token", part: "Token", office: Office) -> "Mention | None":
        """The body that a part of a state is, by its name or by what it is."""
        beside = (self._by_head.get(c.i) for c in part.children if c.i > part.i and c.dep_ in ("flat", "appos"))
        return next(filter(None, beside), None) or organ_of(noun, office, self._by_head, self._gazetteer)

    def head_of_state(self, noun: "Token") -> Guess | None:
        """ "The head of state": the last president, king or premier that the text has named."""
        office = self._gazetteer.office_of(said) if (said := _head_of(noun)) else None
        heads = ("president", "king", "queen", "emir") if office is not None and office.id == "president" else ()
        kinds = heads or ((office.id,) if office is not None else ())
        before = [f for f in self._offices if f.office in kinds and f.when == "now" and f.person.head < noun.i]
        return Guess(before[-1].person.actor, (), "title", 0.7, "whom the text named so") if before else None


def _unnamed_holder(noun: "Token", office: Office, body: Actor, more: bool, gone: str = "") -> Guess | None:
    """Who holds an office of a body without being named, where the words tell of one that a body has."""
    local = office.id == "governor" and body.type == "state" and noun.lower_ != "general"  # "a Mexican mayor"
    field = office.id == "minister" and body.type == "state" and _of_a_part(noun, office)  # "Kenya's health minister"
    if body.type in ("place", "process", "event") or local or (_of_a_part(noun, office) and not field):
        return None
    said = noun.lemma_.lower()
    short = noun.text.isupper()  # "Japan PM flies to Manila"
    only = not short and not any(n.split()[-1] == said for n in office.nouns)
    if only and said in {t.lower() for t in office.titles}:
        return None  # "the representative of Peru": a title before names alone
    own = said in office.nouns and (not more or office.id in DISTINCT or said == "rapporteur")
    word = said if own else (office.id in DISTINCT and in_full(noun, office)) or office.nouns[0]
    word = f"{written([w for w in words_before(noun) if w.text.islower()])} {said}" if field else word
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.pos_ == "NOUN"), None)
    if of is not None and "nmod:poss" in noun.child_labels:
        word = f"{said} of {written([*words_before(of), of])}"  # "its head of African affairs"
    return _called(f"{(gone + word).capitalize()} of {body.name}")


def _head_of_part(noun: "Token", part: "Token", owner: "Mention") -> Guess:
    """ "The head of Peru's tax agency": hers, not Peru's."""
    state = owner.actor.name if owner.actor is not None else owner.text
    said = [t for t in words_before(part) if t.ent_type_ not in ("GPE", "NORP")]
    return _called(f"{''.join(t.text for t in hyphened(noun)).capitalize()} of {written([*said, part])} of {state}")


def _called(name: str) -> Guess:
    """A person known by an office alone."""
    return Guess(Actor(actor_id(name, "person"), name, "person"), (), "title", 0.6, WITHOUT_NAME)


def _no_mayor(noun: "Token", office: Office, before: "list[OfficeFact]") -> "list[OfficeFact]":
    """ "The governor" is no mayor, though both govern a place."""
    if office.id != "governor":
        return before
    return [f for f in before if noun.lower_ in {t.lower_ for t in noun.doc[f.start : f.end]}]


def _of_rank(noun: "Token", office: Office, fact: "OfficeFact") -> bool:
    """ "The president" is no deputy president, of whom the text has told."""
    said = {*fact.words.lower().split()} & DEPUTIES
    return not said or bool(said & noun.child_words) or any(said & {*n.lower().split()} for n in office.nouns)


def _no_office(noun: "Token") -> bool:
    """ "Presidents", "the general strike"."""
    return noun.tag_ == "NNS" or (noun.lower_ == "general" and noun.dep_ == "amod")


def _named_so(fact: "OfficeFact", office: Office) -> bool:
    """Whether its holder is meant by the office's noun alone: "the minister" is one of any portfolio, but no premier."""
    said = fact.words.lower().split()
    portfolio = office.id == "minister" and said[-1:] == ["minister"] and not {"prime", "chief", "first"} & set(said)
    return fact.office == office.id or portfolio


def _put_out(fact: "OfficeFact", noun: "Token") -> bool:
    """ "Fired Premier Ben Doe … the new premier": not he."""
    name = noun.doc[fact.person.head]
    ousted = name.dep_ in ("obj", "nsubj:pass") and name.head.lemma_.lower() in OUSTING
    return ousted or fact.when in ("ends", "past")


def _still(fact: "OfficeFact", gone: bool) -> bool:
    """ "The president" is no former one, nor one to come, of whom the text has told."""
    return fact.when != "expected" and fact.when not in (("starts", "acting") if gone else ("past",))


def _head_of(noun: "Token") -> str:
    """ "The head of state", "the head of government": an office of two nouns."""
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of"), None)
    two = (
        noun.lower_ == "head" and of is not None and of.lower_ in ("state", "government") and not list(of.children)[1:]
    )
    return f"head of {of.lower_}" if of is not None and two else ""


def _words_before(noun: "Token") -> list[str]:
    """The words of its phrase before a noun: the "foreign policy" of "foreign policy chief"."""
    before = [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod:desc") and c.i < noun.i]
    start = min((c.left_edge.i for c in before), default=noun.i)
    return [t.text for t in noun.doc.words[start : noun.i] if not t.is_punct]


def _general(noun: "Token") -> list[str]:
    """ "Secretary general": the adjective behind its noun."""
    return [c.lower_ for c in noun.children if c.i == noun.i + 1 and c.lower_ == "general" and c.dep_ == "amod"]


def _of_a_part(noun: "Token", office: Office) -> bool:
    """ "Its prison chief", "Mali's rebel leader": the common noun before says of what, and it is not the whole state."""
    said = [c for c in noun.children if c.dep_ in ("compound", "amod") and c.i < noun.i]
    words = " ".join([*_words_before(noun), noun.lemma_]).lower()
    form = max((f for f in (*office.nouns, *office.titles) if words.endswith(f.lower())), key=len, default="")
    before = len(words) - len(form)
    rest = words[:before].split()
    plain = [c for c in said if c.lower_ in rest and c.text.islower()]
    forces = noun.lower_ in ("chief", "boss") and any(c.lower_ in FORCES for c in plain)
    forces = forces or (noun.lower_ in ("leader", "head") and any(c.lower_ in FLOCKS for c in said))
    return forces or any(c.dep_ == "compound" and c.tag_ in ("NN", "NNS") for c in plain)
