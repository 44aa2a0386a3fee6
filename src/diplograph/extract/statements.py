"""From propositions to statements: frames typed, actors in their slots, who says so, how sure, when."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import plain
from diplograph.extract.amends import amends
from diplograph.extract.answered import Told, answered
from diplograph.extract.attribution.attribution import Attributor
from diplograph.extract.denied import Denials
from diplograph.extract.headlines import dated_by_story
from diplograph.extract.likelihood import Likelihood
from diplograph.extract.links import link
from diplograph.extract.once import once
from diplograph.extract.propositions.elided import compared, elided
from diplograph.extract.propositions.gapping import gapped
from diplograph.extract.propositions.propositions import Proposition, propositions
from diplograph.extract.propositions.summed_up import charged
from diplograph.extract.relations.framed import Framed
from diplograph.extract.relations.learned import Learned
from diplograph.extract.relations.make import Maker
from diplograph.extract.relations.slots import Slots
from diplograph.extract.relations.unframed import HEAD, Unframed
from diplograph.extract.replied import replied
from diplograph.extract.resumed import resumed
from diplograph.extract.standing.at_home import abroad
from diplograph.extract.standing.facts import standing_facts
from diplograph.extract.status.contests import of_play
from diplograph.extract.status.factuality import Factuality
from diplograph.extract.status.standings import shot_dead
from diplograph.extract.time.times import times
from diplograph.extract.warned import warned
from diplograph.model import Document, Modality, Polarity, Sentence, Statement
from diplograph.resolve import Gazetteer, Mentions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Parsed
    from diplograph.schema import Schema

BELOW = ("xcomp", "ccomp", "acl", "advcl")
"""Labels of a clause whose actors the verb above may have told of."""


def statements(
    document: Document, parsed: "Parsed", mentions: Mentions, schema: "Schema", gazetteer: Gazetteer | None = None
) -> list[Statement]:
    """All statements of a document, in text order, linked to each other."""
    doc = plain(parsed)
    gazetteer = gazetteer or Gazetteer.load()
    reader = StatementReader(document, doc, mentions, schema, gazetteer)
    found = {s.id: (s, i) for s, i in [*reader.typed(), *reader.standing()]}
    ordered = sorted((s for s, _ in found.values()), key=_place)
    likelihood = Likelihood(doc, mentions, schema, reader.learned)
    made = dated_by_story(likelihood.weighed(once(abroad(ordered, gazetteer))), document, schema)
    told = Told(made)
    made = [*amends([*warned(made, told, doc, reader.arguments, schema)], told)]
    return link(sorted([*resumed([*replied(made, told)], told), *answered(made, told)], key=_place))


def _place(s: Statement) -> tuple[int, str, str]:
    """Where a statement stands among the others of its text."""
    return s.predicate_start, s.relation, s.id


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
        self._attributor = Attributor(mentions, schema.cues)
        self._propositions = propositions(doc)
        by_token = {p.token.i: p for p in self._propositions}
        self._slots = Slots(mentions, schema, gazetteer, self._attributor, by_token)
        self.arguments = self._slots.arguments
        found_times = times(doc, document.published)
        self._maker = Maker(document, doc, schema, self._attributor, self._slots, by_token, found_times)
        self._framed = Framed(schema, self._slots, self._maker)
        self._denials = Denials(self._slots)
        self.learned = Learned(doc)
        self._unframed = Unframed(self.learned, schema, self._slots, self._maker)

    def typed(self) -> Iterator[tuple[Statement, int]]:
        """Statements of every proposition: typed by frames, else by the relation head, else untyped where two actors stand."""
        said: dict[int, list[Statement]] = {}
        own = [p for p in self._propositions if not (self._attributor.orphan(p.token) or shot_dead(p))]
        for p in own:
            read = (
                p.args or _epithet(p) or charged(p) or (p.lemma == "protest" and p.token.dep_ == "obl")
            )  # "marched in protest"
            said[p.token.i] = list(self._framed.read(p)) if read else []
            if said[p.token.i]:
                said[p.token.i] += self._left_out(p)
        open_to = [p for p in own if not said[p.token.i] and p.args]
        self._unframed.expect(open_to)
        for p in open_to:
            if not self._covered(p, said):
                said[p.token.i] = list(self._unframed.read(p))
        for p in own:
            said[p.token.i] += self._denials.of(p, said)
        told = {_told(s) for found in said.values() for s in found if not s.rule.endswith(f"/{HEAD}")}
        ends = {_told(s)[1:] for found in said.values() for s in found if s.relation}
        for i, found in said.items():  # what a frame tells, the head does not tell again of another word
            below = self._doc.words[i].dep_ in BELOW
            yield from (
                (s, i) for s in found
                if not (s.rule.endswith(f"/{HEAD}") and _told(s) in told)
                and not (below and not s.relation and _told(s)[1:] in ends)  # "seeks to join the bloc"
                and not of_play(s, self._doc.words[i])
            )  # fmt: skip

    def _left_out(self, p: Proposition) -> Iterator[Statement]:
        """What clauses say that leave out the verb of this one, or all but its helper."""
        for again, clause in gapped(p):
            yield from (self._maker.dated(s, clause) for s in self._framed.read(again))
        for e in (*elided(p), *compared(p)):
            for s in self._framed.read(e.proposition):
                said = self._maker.dated(s, e.clause)
                yield replace(said, polarity=e.polarity or s.polarity.opposite, modality=e.modality)

    def _covered(self, p: Proposition, said: dict[int, list[Statement]]) -> bool:
        """Whether a noun is part of what its governor says: the aid of "cut aid", the talks of "suspended talks"."""
        node = p.token
        while p.part == "noun" and node.head.i != node.i and node.pos_ in ("NOUN", "PROPN"):
            node = node.head
            if _is_typed(said.get(node.i, [])):
                return True
        return False

    def standing(self) -> Iterator[tuple[Statement, int]]:
        """Facts that titles, appositions and names carry."""
        for fact in standing_facts(self._doc, self._mentions, self._gazetteer):
            if self._attributor.orphan(fact.token):
                continue
            modality = Modality.FUTURE if fact.rule == "HOLDS_OFFICE/expected" else Modality.ACTUAL
            status = Factuality(Polarity.POSITIVE, modality, None)
            yield self._maker.fact(fact, status), fact.token.i


def sentences(parsed: "Parsed") -> tuple[Sentence, ...]:
    """The sentences of a text, without the white space around them."""
    out = []
    for n, sent in enumerate(plain(parsed).sents):
        text = sent.text.strip()
        start = sent.start_char + sent.text.index(text) if text else sent.start_char
        out.append(Sentence(n, start, start + len(text), text))
    return tuple(out)
