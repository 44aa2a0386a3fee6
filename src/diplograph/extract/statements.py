"""From propositions to statements: frames typed, actors in their slots, who says so, how sure, when."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import noun_phrase
from diplograph.extract.attribution import Attributor, argument
from diplograph.extract.by_example import exemplars
from diplograph.extract.factuality import Factuality, factuality
from diplograph.extract.frames import Match, a_day, attached_lower, fill_path, frame_index
from diplograph.extract.learned import Learned
from diplograph.extract.links import link
from diplograph.extract.once import once
from diplograph.extract.propositions import Proposition, propositions
from diplograph.extract.quantity import quantity
from diplograph.extract.standing import Fact, standing_facts, tenure
from diplograph.extract.times import TimeMention, times
from diplograph.model import (
    Argument,
    Document,
    Evidence,
    Mention,
    Modality,
    Polarity,
    Quantity,
    Sentence,
    Statement,
    Time,
)
from diplograph.model_ids import statement_id
from diplograph.resolve import Gazetteer, Mentions

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from diplograph.schema import Relation, Schema

LONGEST_CONTENT = 300
"""Characters kept of a content; the evidence has the rest."""
FRAME, UNTYPED = 0.95, 0.6
"""Confidence of a frame, which is exact, and of an open proposition, before the actors' own."""
SURE, SURER = 0.8, 0.9
"""The probability from which the relation head is believed where no frame fires: with both actors, with one."""
HEAD, EXAMPLE = "head", "example"
"""The rules' names of what the relation head typed, and of what a user's example sentences did."""
SUBJECTS = {"noun": ("subj", "doer", "poss", "prep:by", "amod", "compound", "prep:of")}
"""Where a noun's doer may stand; other predicates have a subject."""
NEVER_OBJECTS = frozenset("subj doer comp amod compound appos poss aux pred".split())
EMPTY_VERBS = frozenset("be have do become remain get make".split())
INSTRUMENT_OF = ("poss", "compound", "amod", "prep:by", "prep:of", "prep:from")
"""Where the words for missiles and raids name who sends them."""


class Placed(NamedTuple):
    """An actor in a proposition, and the word that holds its place."""

    word: int | None
    actor: Argument | None


NOBODY = Placed(None, None)


def _id(placed: Placed) -> str:
    return placed.actor.id if placed.actor is not None else ""


def statements(
    document: Document, doc: "Doc", mentions: Mentions, schema: "Schema", gazetteer: Gazetteer | None = None
) -> list[Statement]:
    """All statements of a document, in text order, linked to each other."""
    reader = StatementReader(document, doc, mentions, schema, gazetteer or Gazetteer.load())
    found = {s.id: (s, i) for s, i in [*reader.typed(), *reader.standing()]}
    ordered = sorted(found.values(), key=lambda p: (p[0].predicate_start, p[0].relation, p[0].id))
    return link(once([s for s, _ in ordered]), doc)


def _pairs(
    subjects: list[Argument | None], objects: list[Argument | None], match: Match
) -> list[tuple[Argument | None, Argument | None]]:
    """Each subject with each object; where a mutual act has two subjects and no object, they are each other's."""
    mutual = match.relation.symmetric or "subj#1" in match.frame.subject
    if mutual and objects == [None] and len(subjects) > 1:
        return list(itertools.combinations(subjects, 2))
    return list(itertools.product(subjects, objects))


def _subject_paths(match: Match) -> tuple[str, ...]:
    """Where the subject may stand: the frame's own places, then those of every noun, and of what acts for someone."""
    paths = match.frame.subject
    if match.proposition.part == "noun":
        paths = (*paths, "doer", "prep:of.prep:by")
    if match.relation.instrument:
        paths = (*paths, *(f"subj.{role}" for role in INSTRUMENT_OF))
    return paths


class StatementReader:
    """Reads one document."""

    def __init__(
        self, document: Document, doc: "Doc", mentions: Mentions, schema: "Schema", gazetteer: Gazetteer
    ) -> None:
        self._gazetteer = gazetteer
        self._document = document
        self._doc = doc
        self._mentions = mentions
        self._schema = schema
        self._index = frame_index(schema)
        self._attributor = Attributor(mentions, schema.cues)
        self._propositions = propositions(doc)
        self._by_token = {p.token.i: p for p in self._propositions}
        self._times = times(doc, document.published)
        self._sentences = {s.start: n for n, s in enumerate(doc.sents)}
        self._learned = Learned(doc)

    def typed(self) -> Iterator[tuple[Statement, int]]:
        """Statements of every proposition: typed by frames, else untyped where two actors stand in it."""
        for p in self._propositions:
            if self._attributor.orphan(p.token) or not p.args:
                continue
            made = [m for match in self._index.candidates(p) if (m := list(self._of_match(match)))]
            chosen = max(made, key=self._specific, default=[]) or list(self._open(p))
            yield from ((s, p.token.i) for s in chosen)

    def _specific(self, made: list[Statement]) -> tuple[bool, bool, bool, bool]:
        """How much a reading says: both actors, then a frame that asks for more words; SAYS is the last resort."""
        s = made[0]
        frame = next((f for f in self._schema.relations[s.relation].frames if f.id == s.rule), None)
        both = s.subject is not None and s.object is not None
        return s.relation != "SAYS", both, frame is not None and bool(frame.with_), s.subject is not None

    def standing(self) -> Iterator[tuple[Statement, int]]:
        """Facts that titles, appositions and names carry."""
        for fact in standing_facts(self._doc, self._mentions, self._gazetteer):
            if self._attributor.orphan(fact.token):
                continue
            status = Factuality(Polarity.POSITIVE, Modality.ACTUAL, None)
            yield self._make_fact(fact, status), fact.token.i

    def _of_match(self, match: Match) -> Iterator[Statement]:
        p, frame, relation = match.proposition, match.frame, match.relation
        content = self._content(p, frame.content)
        subjects: list[Argument | None] = [*self._actors(p, _subject_paths(match), relation.domain)] or [None]
        own = {s.id for s in subjects if s is not None}
        others = [o for o in self._actors(p, frame.object, relation.range) if o is not None and o.id not in own]
        objects: list[Argument | None] = [*others] or [None]
        pairs = _pairs(subjects, objects, match)
        if not self._enough(match, [s for s, _ in pairs], [o for _, o in pairs], content):
            return
        status = factuality(p.token, self._schema.cues, relation.by_decision)
        if relation.speech and status.modality == Modality.CONDITIONAL and not p.get("aux"):
            status = Factuality(status.polarity, Modality.ACTUAL, None)  # "threatened X if …": the threat was made
        if relation.kind == "standing" and status.modality != Modality.ACTUAL:
            return  # what is only wished or planned does not stand
        if frame.modality is not None and status.modality == Modality.ACTUAL:
            status = status._replace(modality=Modality(frame.modality))
        if frame.id == "DENIES/not-true":  # "the accusations are not true": the negation is the denial
            if status.polarity == Polarity.POSITIVE:
                return
            status = status._replace(polarity=Polarity.POSITIVE)
        if "speaker" in frame.subject:  # the speaker's own act, however the clause is put
            status = Factuality(Polarity.POSITIVE, Modality.ACTUAL, None)
        if frame.polarity == "-":
            status = status._replace(polarity=Polarity.NEGATIVE if status.polarity == "+" else Polarity.POSITIVE)
        for subject, obj in pairs:
            yield self._make(p.token, relation, frame.id, (subject, obj, content), status)

    def _enough(
        self, match: Match, subjects: list[Argument | None], objects: list[Argument | None], content: object
    ) -> bool:
        """Whether the slots that the frame or relation asks for are filled, and anything beside the subject is."""
        have = {"subject": any(subjects), "object": any(objects), "content": content is not None}
        if "quantity" in match.frame.requires and self._quantity(match.proposition.token, match.relation) is None:
            return False
        if not all(have[r] for r in match.frame.requires if r in have):
            return False
        if match.relation.object_required and not have["object"]:
            return False
        if match.relation.label == "SAYS":
            return have["subject"] and have["content"]
        return have["subject"] or (have["object"] and match.relation.kind == "event")

    def _actors(self, p: Proposition, paths: tuple[str, ...], wanted: tuple[str, ...]) -> list[Argument | None]:
        """The actors of the first path that has any but a place nobody names; a group gives its members."""
        spare: list[Argument | None] = []
        for path in (*paths, *(attached_lower(q) for q in paths)):
            if path == "speaker":
                chain = self._attributor.chain(p.token)
                return [chain[-1].actor] if chain else []
            found: dict[str, Argument | None] = {}
            for token in fill_path(p, path, self._by_token):
                for arg in self._arguments(token):
                    if (fitting := self._fitting(arg, path, wanted)) is not None:
                        found.setdefault(fitting.id, fitting)
            unnamed_place = all(a is not None and a.type == "place" and "--" in a.id for a in found.values())
            if found and not unnamed_place:
                return list(found.values())
            spare = spare or list(found.values())
        return spare

    def _fitting(self, arg: Argument, path: str, wanted: tuple[str, ...]) -> Argument | None:
        """The argument where its type fits; for a capital in the place of a partner, its state's government."""
        if self._schema.fits(arg.type, wanted):
            return arg
        entry = self._gazetteer.entry(arg.text) if arg.type == "place" and path.startswith("prep:") else None
        if entry is None or entry.kind != "capital":
            return None
        organ = self._gazetteer.organ("government", entry.actor)
        return replace(arg, id=organ.id, name=organ.name, type=organ.type, confidence=0.7)

    def _arguments(self, token: "Token") -> list[Argument]:
        mention = self._mentions.at(token.i) or self._named_matter(token)
        if mention is None:
            return []
        if mention.members:
            return [a for k in range(len(mention.members)) if (a := argument(mention, k))]
        found = argument(mention)
        return [found] if found is not None else []

    def _named_matter(self, token: "Token") -> Mention | None:
        """ "The Belgrade–Pristina Dialogue process": the name before a general noun."""
        for child in token.children:
            mention = self._mentions.at(child.i) if child.dep_ == "compound" else None
            if mention is not None and mention.actor is not None and mention.actor.type in ("process", "event"):
                return mention
        return None

    def _content(self, p: Proposition, paths: tuple[str, ...]) -> "Token | None":
        for path in paths:
            found = [t for t in fill_path(p, path, self._by_token) if not a_day(t)]
            if found:
                return found[0]
        return None

    def _open(self, p: Proposition) -> Iterator[Statement]:
        """Where no frame fires: what the relation head reads in the proposition, else two actors and their verb, untyped."""
        subjects = self._placed(p, SUBJECTS.get(p.part, ("subj",)), first=True)
        objects = self._placed(p, [r for r in p.args if r not in NEVER_OBJECTS], first=p.part == "verb")
        pairs = [(a, b) for a in subjects for b in objects if _id(a) != _id(b)]
        alone = [*((a, NOBODY) for a in subjects if not objects), *((NOBODY, b) for b in objects if not subjects)]
        read = list(self._read(p, pairs or alone))
        yield from read
        if read or p.part != "verb" or p.lemma in EMPTY_VERBS:
            return
        status = factuality(p.token, self._schema.cues)
        for a, b in pairs:
            yield self._make(p.token, None, "untyped", (a.actor, b.actor, None), status)

    def _placed(self, p: Proposition, roles: Iterable[str], first: bool) -> list[Placed]:
        """The actors in some roles, each with the word that holds it; of the first role that has any, or of all."""
        found: dict[str, Placed] = {}
        for role in roles:
            for token in fill_path(p, role, self._by_token):
                for arg in self._arguments(token):
                    if (fitting := self._fitting(arg, role, ("agent",))) is not None:
                        found.setdefault(fitting.id, Placed(token.i, fitting))
            if found and first:
                break
        return list(found.values())

    def _read(self, p: Proposition, pairs: list[tuple[Placed, Placed]]) -> Iterator[Statement]:
        """The pairs that the head or a user's examples type, surely enough and with ends that fit."""
        content = next(iter(p.get("comp")), None)
        readings = self._learned.read_all([(p.token.i, a.word, b.word) for a, b in pairs])
        for reading, (a, b) in zip(readings, pairs, strict=False):
            label, how, sure = reading.relation, HEAD, reading.probability
            if not (label and sure >= (SURE if NOBODY not in (a, b) else SURER)):
                near = exemplars(self._schema).nearest(self._learned, (p.token.i, a.word, b.word), p.lemma)
                label, how, sure = (near.relation, EXAMPLE, near.nearness) if near is not None else ("", "", 0.0)
            relation = self._schema.relations.get(label)
            if relation is None or not self._suits(relation, a.actor, b.actor, content):
                continue
            status = factuality(p.token, self._schema.cues, relation.by_decision)
            said = content if relation.speech or b is NOBODY else None
            made = self._make(p.token, relation, f"{label}/{how}", (a.actor, b.actor, said), status)
            yield replace(made, confidence=round(sure * made.confidence / FRAME, 3))

    def _suits(
        self, relation: "Relation", subject: Argument | None, obj: Argument | None, content: "Token | None"
    ) -> bool:
        """Whether a reading makes a statement: an event, ends that fit, and something beside a lone subject."""
        if relation.kind != "event" or (obj is None and content is None):
            return False
        if obj is None and not relation.speech:
            return False
        wanted = ((subject, relation.domain), (obj, relation.range))
        return all(a is None or self._schema.fits(a.type, types) for a, types in wanted)

    def _make(
        self,
        token: "Token",
        relation: "Relation | None",
        rule: str,
        slots: "tuple[Argument | None, Argument | None, Token | None]",
        status: Factuality,
    ) -> Statement:
        subject, obj, content_token = slots
        content = self._span(content_token, token) if content_token is not None else None
        chain = self._attributor.chain(token)
        if relation is not None and relation.speech and chain and subject and chain[-1].actor.id == subject.id:
            chain = chain[:-1]  # whoever accuses need not be said to say so
        when = self._time(token)
        evidence = self._evidence(token)
        spans = [(a.start, a.end) if a else None for a in (subject, obj)]
        predicate = self._predicate(token)
        return Statement(
            statement_id(
                self._document.id, (evidence.start, evidence.end), relation.label if relation else "",
                (token.idx, token.idx + len(token)), *spans, content, *(a.id if a else None for a in (subject, obj)),
            ),
            self._document.id, subject, relation.label if relation else "", predicate[2], predicate[0], predicate[1],
            obj, self._doc.text[content[0] : content[1]][:LONGEST_CONTENT] if content else None,
            chain, status.polarity, status.modality, when.time if when else None, self._place(token), (), evidence,
            self._confidence(rule, subject, obj), rule, _plover(relation, rule, status),
            status.condition, self._quantity(token, relation),
        )  # fmt: skip

    def _make_fact(self, fact: Fact, status: Factuality) -> Statement:
        made = self._make(
            fact.token, self._schema.relations.get(fact.relation), fact.rule, (fact.subject, fact.object, None), status
        )
        spans = [(a.start, a.end) if a else None for a in (fact.subject, fact.object)]
        evidence = made.evidence
        return replace(
            made,
            id=statement_id(self._document.id, (evidence.start, evidence.end), fact.relation, None, *spans),
            predicate=fact.words, content=fact.content, time=self._tenure(fact), attribution=(), plover=None, place=None,
        )  # fmt: skip

    def _tenure(self, fact: Fact) -> Time | None:
        when = self._time(fact.dated) if fact.dated is not None else None
        return tenure(fact.rule, when.time) if when is not None else fact.time

    def _confidence(self, rule: str, subject: Argument | None, obj: Argument | None) -> float:
        """The rule's own (a frame is exact, an open proposition is not) times the weakest link of its actors."""
        base = UNTYPED if rule == "untyped" else FRAME
        return (
            round(base * min(a.confidence for a in (subject, obj) if a is not None), 3) if subject or obj else base / 2
        )

    def _predicate(self, token: "Token") -> tuple[int, int, str]:
        parts = [token, *(c for c in token.children if c.dep_ == "compound:prt")]
        text = " ".join(t.text for t in parts)
        return token.idx, token.idx + len(token), text

    def _span(self, token: "Token", predicate: "Token") -> tuple[int, int]:
        """Characters of a content: the whole clause, or the noun phrase with its complements, on its side of the verb."""
        tokens = [t.i for t in token.subtree]
        if token.i < predicate.i:
            own = [
                predicate.i,
                *(c.left_edge.i for c in predicate.children if c.i > token.i and c.dep_.startswith("nsubj")),
            ]
            tokens = [i for i in tokens if i < min(own)]
        elif token.i > predicate.i:
            tokens = [i for i in tokens if i > predicate.i]
        tokens = tokens or [token.i]
        start, end = min(tokens), max(tokens) + 1
        if token.pos_ in ("NOUN", "PROPN"):
            start = min(start, noun_phrase(token)[0])
        while start < end and (
            self._doc[start].is_punct or self._doc[start].is_space or self._doc[start].dep_ in ("case", "cc")
        ):
            start += 1
        while end > start and (self._doc[end - 1].is_punct or self._doc[end - 1].is_space):
            end -= 1
        span = self._doc[start : max(end, start + 1)]
        return span.start_char, span.end_char

    def _evidence(self, token: "Token") -> Evidence:
        sent = token.sent
        start, end = sent.start, sent.end
        while end > start + 1 and self._doc[end - 1].is_space:
            end -= 1
        while start < end - 1 and self._doc[start].is_space:
            start += 1
        span = self._doc[start:end]
        return Evidence(span.start_char, span.end_char, self._sentences[sent.start], span.text)

    def _time(self, token: "Token") -> TimeMention | None:
        """The time expression that hangs on the predicate, or on a light verb's noun; not one of another clause."""
        for mention in self._times:
            node = self._doc[mention.token]
            for _ in range(4):
                node = node.head
                if node.i == token.i:
                    return mention
                if node.pos_ in ("VERB", "AUX"):
                    break
        return None

    def _place(self, token: "Token") -> Argument | None:
        p = self._by_token.get(token.i)
        for role in ("prep:in", "prep:at", "prep:near"):
            for t in p.get(role) if p is not None else ():
                for arg in self._arguments(t):
                    if self._schema.fits(arg.type, ("territory",)):
                        return arg
        return None

    def _quantity(self, token: "Token", relation: "Relation | None") -> Quantity | None:
        if relation is None or relation.label not in (
            "HAS_STRENGTH",
            "DEPLOYS_TO",
            "AIDS",
            "KILLS",
            "EXPELS",
            "RELEASES",
        ):
            return None
        p = self._by_token.get(token.i)
        return quantity(p) if p is not None else None


def sentences(doc: "Doc") -> tuple[Sentence, ...]:
    """The sentences of a text, without the white space around them."""
    out = []
    for n, sent in enumerate(doc.sents):
        text = sent.text.strip()
        start = sent.start_char + sent.text.index(text) if text else sent.start_char
        out.append(Sentence(n, start, start + len(text), text))
    return tuple(out)


def _plover(relation: "Relation | None", rule: str, status: Factuality) -> str | None:
    """The PLOVER code: the frame's, else the relation's; what is yet to come has its own (a future meeting is AGREE)."""
    if relation is None:
        return None
    if relation.plover_future and status.modality in (Modality.FUTURE, Modality.DESIRED):
        return relation.plover_future
    frame = next((f for f in relation.frames if f.id == rule), None)
    return (frame.plover if frame is not None else None) or relation.plover
