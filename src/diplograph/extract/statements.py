"""From propositions to statements: frames typed, actors in their slots, who says so, how sure, when."""

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import plain
from diplograph.extract.attribution import Attributor
from diplograph.extract.denied import Denials
from diplograph.extract.derived import taken_back
from diplograph.extract.factuality import Factuality, factuality, own_condition
from diplograph.extract.frames import Match, frame_index
from diplograph.extract.learned import Learned
from diplograph.extract.likelihood import Likelihood
from diplograph.extract.links import link
from diplograph.extract.make import Maker, Parts
from diplograph.extract.once import once
from diplograph.extract.propositions import Proposition, propositions
from diplograph.extract.slots import Slots
from diplograph.extract.standing import standing_facts
from diplograph.extract.standings import ANYBODY, generic, hypothetical, undecided
from diplograph.extract.sweep import Sweep
from diplograph.extract.times import times
from diplograph.extract.unframed import HEAD, Unframed
from diplograph.extract.voices import voiced
from diplograph.model import Argument, Document, Modality, Polarity, Sentence, Statement
from diplograph.resolve import Gazetteer, Mentions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Parsed
    from diplograph.schema import Relation, Schema

JOINT = frozenset(("SIGNS",))
"""One act of several together: told once; to trade fire or blame is an act of each."""
TO_COME = frozenset(("LEADS",))
"""What stands, and is news before it does: "will head the cabinet"."""
DEEDS = frozenset(("RESTRICTS",))
"""What is done by not doing, and when it is: "will not be allowed in" restricts some day, "will not accept it" rejects now."""
ON_THINGS = frozenset(("POSTPONES", "INVESTIGATES"))
"""What is done to votes and fires as much as to anybody: the passive tells of it, though nobody is named."""
NOBODY = "nobody"
INSTRUMENT_OF = ("poss", "compound", "amod", "doer", "prep:by", "prep:of", "prep:from")
"""Where the words for missiles and raids name who sends them."""


def statements(
    document: Document, parsed: "Parsed", mentions: Mentions, schema: "Schema", gazetteer: Gazetteer | None = None
) -> list[Statement]:
    """All statements of a document, in text order, linked to each other."""
    doc = plain(parsed)
    reader = StatementReader(document, doc, mentions, schema, gazetteer or Gazetteer.load())
    found = {s.id: (s, i) for s, i in [*reader.typed(), *reader.standing()]}
    ordered = sorted(found.values(), key=lambda p: (p[0].predicate_start, p[0].relation, p[0].id))
    likelihood = Likelihood(doc, mentions, schema)
    return link([likelihood.weighed(s) for s in once([s for s, _ in ordered])], doc)


def _pairs(
    subjects: list[Argument | None], objects: list[Argument | None], match: Match
) -> list[tuple[Argument | None, Argument | None]]:
    """Each subject with each object; where a mutual act has two subjects and no object, they are each other's."""
    halves = match.frame.subject[:1] == ("subj#1",) and match.frame.object[:1] == ("subj#2",)
    if halves and None not in subjects and None not in objects:
        return _each_with_each([*subjects, *objects], match.relation)
    mutual = match.relation.symmetric or "subj#1" in match.frame.subject
    if mutual and objects == [None] and len(subjects) > 1 and "object" not in match.frame.requires:
        return list(itertools.combinations(subjects, 2))
    return list(itertools.product(subjects, objects))


def _each_with_each(
    actors: list[Argument | None], relation: "Relation"
) -> list[tuple[Argument | None, Argument | None]]:
    """The pairs of several who act on each other: one of each two where the act is shared, both where each does its own."""
    if not relation.symmetric and relation.label not in JOINT:
        return list(itertools.permutations(actors, 2))
    pairs = list(itertools.combinations(actors, 2))
    signed = relation.label in JOINT and len(actors) > 2
    return [*pairs, (actors[-1], actors[0])] if signed else pairs  # the last of three signs too


def _subject_paths(match: Match) -> tuple[str, ...]:
    """Where the subject may stand: the frame's own places, then those of every noun, and of what acts for someone."""
    paths = match.frame.subject
    if match.proposition.part == "noun":
        paths = (*paths, "doer", "prep:of.prep:by")
        if "prep:between#1" in paths:
            paths = ("pair#1", *paths)
    if match.relation.instrument and any(path.partition("#")[0] == "subj" for path in paths):
        paths = (*paths, *(f"subj.{role}" for role in INSTRUMENT_OF))  # not where the subject is who suffers it
    if match.relation.instrument and "prep:by" in paths:
        paths = (*paths, *(f"prep:by.{role}" for role in INSTRUMENT_OF))  # "the shelling of Kherson by Russian guns"
    return paths


def _object_paths(match: Match) -> tuple[str, ...]:
    """Where the object may stand: the frame's own places, then whoever receives what a noun of speech names."""
    told = match.proposition.part == "noun" and (match.relation.speech or match.relation.label == "OFFERS")
    paths = (*match.frame.object, "receiver") if told else match.frame.object
    return ("pair#2", *paths) if "prep:between#2" in paths else paths


def agentless(match: Match) -> bool:
    """Whether a predicate leaves its doer out on purpose: a passive, or a noun that stands for what happened.

    A doer that is named but is no actor is not left out; and a noun that only says what something is ("this is an attack
    on us", "an attack on one would be an attack on all") tells of no event.
    """
    p = match.proposition
    if p.part == "noun":
        told = "subj" in match.frame.object  # "the mayor is under arrest"
        return told or not (p.get("subj") or any(c.dep_ == "cop" for c in p.token.children))
    return "subj" not in match.frame.subject or (p.passive and not p.get("subj"))


def _epithet(p: Proposition) -> bool:
    """ "The abducted teachers were freed by X": a participle before its noun takes no part in what is told of it."""
    return p.token.dep_ == "amod" and p.token.tag_ == "VBN"


def _told(s: Statement) -> tuple[str, str | None, str | None, int]:
    """Who does what to whom, and in which sentence."""
    subject, other = (a.id if a is not None else None for a in (s.subject, s.object))
    return s.relation, subject, other, s.evidence.sentence


def _is_typed(found: list[Statement]) -> bool:
    return any(s.relation for s in found)


class StatementReader:
    """Reads one document."""

    def __init__(
        self, document: Document, doc: "Doc", mentions: Mentions, schema: "Schema", gazetteer: Gazetteer
    ) -> None:
        self._gazetteer = gazetteer
        self._doc = doc
        self._mentions = mentions
        self._schema = schema
        self._index = frame_index(schema)
        self._attributor = Attributor(mentions, schema.cues)
        self._propositions = propositions(doc)
        by_token = {p.token.i: p for p in self._propositions}
        self._slots = Slots(mentions, schema, gazetteer, self._attributor, by_token)
        found_times = times(doc, document.published)
        self._maker = Maker(document, doc, schema, self._attributor, self._slots, by_token, found_times)
        self._denials = Denials(self._slots)
        learned = Learned(doc)
        self._unframed = Unframed(learned, schema, self._slots, self._maker)
        self._sweep = Sweep(doc, learned, mentions, schema, self._slots, self._maker)

    def typed(self) -> Iterator[tuple[Statement, int]]:
        """Statements of every proposition: typed by frames, else by the relation head, else untyped where two actors stand."""
        said: dict[int, list[Statement]] = {}
        own = [p for p in self._propositions if not self._attributor.orphan(p.token)]
        for p in own:
            said[p.token.i] = list(self._by_frames(p)) if p.args or _epithet(p) else []
        for p in own:
            if not said[p.token.i] and p.args and not self._covered(p, said):
                said[p.token.i] = list(self._unframed.read(p))
        left = [p for p in own if p.part == "verb" and not (_is_typed(said[p.token.i]) or _epithet(p))]
        said |= {i: [s] for s, i in self._sweep.statements(left)}
        for p in own:
            said[p.token.i] += self._denials.of(p, said)
        told = {_told(s) for found in said.values() for s in found if not s.rule.endswith(f"/{HEAD}")}
        for i, found in said.items():  # what a frame tells, the head does not tell again of another word
            yield from ((s, i) for s in found if not (s.rule.endswith(f"/{HEAD}") and _told(s) in told))

    def _by_frames(self, p: Proposition) -> Iterator[Statement]:
        """The most specific reading of the frames that fit, and those that stand beside any other."""
        made = [(match, found) for match in self._index.candidates(p) if (found := list(self._of_match(match)))]
        yield from max((found for m, found in made if not m.frame.beside), key=self._specific, default=[])
        yield from (s for m, found in made if m.frame.beside for s in found)

    def _covered(self, p: Proposition, said: dict[int, list[Statement]]) -> bool:
        """Whether a noun is part of what its governor says: the aid of "cut aid", the talks of "suspended talks"."""
        node = p.token
        while p.part == "noun" and node.head.i != node.i and node.pos_ in ("NOUN", "PROPN"):
            node = node.head
            if _is_typed(said.get(node.i, [])):
                return True
        return False

    def _specific(self, made: list[Statement]) -> tuple[bool, bool, int, bool]:
        """How much a reading says: both actors, then a frame that asks for more words or a denial; SAYS is the last resort."""
        s = made[0]
        frame = next((f for f in self._schema.relations[s.relation].frames if f.id == s.rule), None)
        both = s.subject is not None and s.object is not None
        asks = 0 if frame is None else len(frame.with_) + (frame.polarity == "not")
        return s.relation != "SAYS", both, asks, s.subject is not None

    def standing(self) -> Iterator[tuple[Statement, int]]:
        """Facts that titles, appositions and names carry."""
        for fact in standing_facts(self._doc, self._mentions, self._gazetteer):
            if self._attributor.orphan(fact.token):
                continue
            status = Factuality(Polarity.POSITIVE, Modality.ACTUAL, None)
            yield self._maker.fact(fact, status), fact.token.i

    def _of_match(self, match: Match) -> Iterator[Statement]:
        p, frame, relation = match.proposition, match.frame, match.relation
        content = self._slots.content(p, frame.content)
        if frame.content_range and not (content is not None and self._slots.holds(content, frame.content_range)):
            return
        subjects = self._subjects(match)
        if generic(p) and any(s is not None and s.name.lower() in ANYBODY for s in subjects):
            return  # "anyone who mocks the nation": of nobody in particular nothing is told
        own = {s.id for s in subjects if s is not None}
        others = [
            o
            for o in self._slots.actors(p, _object_paths(match), frame.range or relation.range)
            if o is not None and o.id not in own
        ]
        objects: list[Argument | None] = [*others] or [None]
        pairs = _pairs(subjects, objects, match)
        if not others and None not in subjects and len(subjects) > 1 and self._slots.each_other(p, frame.object):
            pairs, content = _each_with_each([*subjects], relation), None
        if not self._enough(match, [s for s, _ in pairs], [o for _, o in pairs], content):
            return
        status = self._status(match)
        if status is None or (status.polarity == Polarity.NEGATIVE and any(o.name == NOBODY for o in others)):
            return  # "nobody will be forced to sign"
        if content is not None and any(o.start <= content.idx < o.end for o in others):
            content = None  # an object is said once
        voices = self._slots.actors(p, frame.voice, ("agent",)) if frame.voice else []
        for subject, obj in pairs:
            yield voiced(self._maker.make(Parts(p.token, relation, frame.id, subject, obj, content, status)), p, voices)

    def _subjects(self, match: Match) -> list[Argument | None]:
        """Who fills the subject's places; of an event noun with a phrase for whom it befalls, the adjective or name before it.

        "American tariffs on China", "EU aid to Mali": without the phrase, the name may be whom it befalls.
        """
        p, domain = match.proposition, match.frame.domain or match.relation.domain
        found = self._slots.actors(p, _subject_paths(match), domain)
        prepositional = [
            q
            for q in match.frame.object
            if q.startswith(("prep:to", "prep:on", "prep:against", "prep:with", "prep:over"))
        ]
        befallen = (
            not found and p.part == "noun" and match.relation.kind == "event" and "subj" not in match.frame.object
        )
        if befallen and self._slots.actors(p, tuple(prepositional), match.frame.range or match.relation.range):
            found = self._slots.actors(p, ("amod", "compound"), domain)
        return [*found] or [None]

    def _status(self, match: Match) -> Factuality | None:
        """Polarity and modality as the clause, the relation and the frame have it; None where it does not hold at all."""
        p, frame, relation = match.proposition, match.frame, match.relation
        if hypothetical(p.token) and not (p.get("prep:by") or p.get("poss")):
            return None  # "an attack on one would be an attack on all"
        status = factuality(p.token, self._schema.cues, relation.done_by)
        if p.part == "noun" and (ended := taken_back(p.token)) is not None:
            status = status._replace(polarity=Polarity.NEGATIVE if ended else Polarity.POSITIVE)
        its_own = own_condition(p.token, self._schema.cues)
        made = status.otherwise == Modality.ACTUAL
        if relation.speech and status.modality == Modality.CONDITIONAL and its_own and made:
            status = Factuality(status.polarity, Modality.ACTUAL, None)  # "threatened X if …": the threat was made
        to_come = relation.label in TO_COME and status.modality == Modality.FUTURE
        if relation.kind == "standing" and status.modality != Modality.ACTUAL and not to_come:
            return None  # what is only wished or planned does not stand
        open_ = (Modality.ACTUAL, Modality.FUTURE) if p.part == "noun" else (Modality.ACTUAL,)
        if frame.modality is not None and status.modality in open_:
            status = status._replace(modality=Modality(frame.modality))
        if frame.polarity == "not":  # "the accusations are not true": the negation is the denial
            if status.polarity == Polarity.POSITIVE or undecided(p.token):
                return None
            still = status.condition is None and status.modality != Modality.DESIRED  # "will not, cannot accept it"
            modality = Modality.ACTUAL if still and relation.label not in DEEDS else status.modality
            status = status._replace(polarity=Polarity.POSITIVE, modality=modality)
        if "speaker" in frame.subject:  # the speaker's own act, however the clause is put
            status = Factuality(Polarity.POSITIVE, Modality.ACTUAL, None)
        if frame.polarity == "-":
            status = status._replace(polarity=Polarity.NEGATIVE if status.polarity == "+" else Polarity.POSITIVE)
        return status

    def _enough(
        self, match: Match, subjects: list[Argument | None], objects: list[Argument | None], content: object
    ) -> bool:
        """Whether the slots that the frame or relation asks for are filled, and anything beside the subject is."""
        have = {"subject": any(subjects), "object": any(objects), "content": content is not None}
        if "quantity" in match.frame.requires and self._maker.how_many(match.proposition.token, match.relation) is None:
            return False
        if not all(have[r] for r in match.frame.requires if r in have):
            return False
        if match.relation.object_required and not have["object"]:
            return False
        if match.relation.label == "SAYS":
            return have["subject"] and have["content"]
        put_off = match.relation.label in ON_THINGS and match.proposition.passive and content is not None
        told = have["object"] or put_off  # "the vote was put off": nobody is named, and it is news
        return have["subject"] or (told and match.relation.kind == "event" and agentless(match))


def sentences(parsed: "Parsed") -> tuple[Sentence, ...]:
    """The sentences of a text, without the white space around them."""
    out = []
    for n, sent in enumerate(plain(parsed).sents):
        text = sent.text.strip()
        start = sent.start_char + sent.text.index(text) if text else sent.start_char
        out.append(Sentence(n, start, start + len(text), text))
    return tuple(out)
