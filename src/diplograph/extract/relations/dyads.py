"""What passes between two given spans of a sentence: the frames again, with any words in their slots.

A yardstick, a person's pair of marked spans or a candidate of a learned head asks "which type, if any?" of two phrases
that need be no known actors. Every proposition whose word and constraints fit a frame is a candidate; it scores by
whether the source stands where its subject does and the target in one of its other slots, and an act that governs
another (agree to, refuse to, threaten to) outranks it. Without a candidate, the relation head decides where it is surer
than not, else the nearest trigger word.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplograph.extract.propositions.propositions import propositions
from diplograph.extract.relations.dyad_codes import code_of, lexicon
from diplograph.extract.relations.dyad_scores import Scorer, head_of
from diplograph.extract.relations.frames import Match, frame_index
from diplograph.extract.relations.learned import Learned
from diplograph.extract.status.factuality import factuality
from diplograph.model import Mention, Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Doc
    from diplograph.schema import Schema

LIKELY = 0.5
"""The probability from which the relation head is believed rather than the nearest trigger word."""
OPEN = (Modality.FUTURE, Modality.DESIRED, Modality.CONDITIONAL)
"""Modalities of what is yet to come."""


@dataclass(frozen=True, slots=True)
class Coded:
    """The type found: PLOVER code, the rule that gave it, a score, and whether it is still to come or negated."""

    plover: str
    rule: str
    score: float
    open: bool
    negated: bool


class PairCoder:
    """Types pairs of spans of one text; `mentions` are the actors known in it, whose types frames may ask for."""

    def __init__(self, doc: "Doc", schema: "Schema", mentions: "Iterable[Mention]" = ()) -> None:
        self._doc = doc
        self._schema = schema
        self._learned = Learned(doc)
        self._propositions = propositions(doc)
        self._known = {p.token.i: p for p in self._propositions}
        index = frame_index(schema)
        found = (m for p in self._propositions for m in index.candidates(p))
        self._matches = [m for m in found if code_of(m.relation, m.frame.id) and self._denied_if_asked(m)]
        self._scorer = Scorer(doc, schema, self._known, self._matches, mentions)

    def code(self, source: range, target: range) -> Coded | None:
        """The best type for what `source` does to `target` (token ranges); None where nothing joins them.

        A frame that reaches an end decides; else the relation head where it is surer than not; else the nearest trigger
        word. On the PLOVER development pairs the head was right more often than the nearest word, and less than frames.
        """
        if (framed := self._framed(source, target)) is not None:
            return framed
        read = self._read(source, target)
        return read if read is not None and read.score >= LIKELY else self._nearest(source, target)

    def _read(self, source: range, target: range) -> Coded | None:
        """What the relation head reads between the two, over every word that could say it."""
        a, b = head_of(self._doc, source), head_of(self._doc, target)
        if not self._learned.ready or a is None or b is None:
            return None
        words = [p.token.i for p in self._propositions if p.token.i not in source and p.token.i not in target]
        words += [i for span in (source, target) for i in span if i in self._known and i not in (a, b)]
        readings = self._learned.read_all([(i, a, b) for i in words])
        said = [(r.probability, -i, r) for i, r in zip(words, readings, strict=True) if r.relation]
        if not said:
            return None
        score, i, reading = max(said)
        relation = self._schema.relations[reading.relation]
        status = factuality(self._doc[-i], self._schema.cues, relation.done_by)
        coming = status.modality in OPEN
        code = (relation.plover_future if coming else None) or relation.plover
        if not code:
            return None
        return Coded(code, f"{relation.label}/head", score, coming, status.polarity == Polarity.NEGATIVE)

    def _framed(self, source: range, target: range) -> Coded | None:
        """The best frame that reaches one of the ends."""
        scored = [
            (self._scorer.score(m, source, target), -m.proposition.token.i, k) for k, m in enumerate(self._matches)
        ]
        scored = [s for s in scored if s[0] > 0]
        if not scored:
            return None
        score, _, best = max(scored)
        return self._coded(self._matches[best], score)

    def _denied_if_asked(self, match: Match) -> bool:
        """Whether a frame that stands only where its word is denied has its denial: "did not accept"."""
        if match.frame.polarity != "not":
            return True
        return factuality(match.proposition.token, self._schema.cues).polarity == Polarity.NEGATIVE

    def _coded(self, match: Match, score: float) -> Coded:
        token = match.proposition.token
        status = factuality(token, self._schema.cues, match.relation.done_by)
        coming = status.modality in OPEN
        code = (match.relation.plover_future if coming else None) or code_of(match.relation, match.frame.id)
        undone = match.frame.polarity == "-"  # "cancelled a visit"; what is to come is left to the frame's code
        return Coded(code, match.frame.id, score, coming, (status.polarity == Polarity.NEGATIVE) != undone)

    def _nearest(self, source: range, target: range) -> Coded | None:
        """The trigger word nearest to the pair, whatever its syntax."""
        words = lexicon(self._schema)
        found: list[tuple[float, int, str, str]] = []
        for token in self._doc:
            if token.i in source or token.i in target:
                continue
            if codes := words.get((token.pos_.lower(), token.lemma_.lower())):
                code, rule = codes
                found.append((_gap(token.i, source) + _gap(token.i, target), token.i, code, rule))
        if not found:
            return None
        _, i, code, rule = min(found)
        status = factuality(self._doc[i], self._schema.cues)
        return Coded(code, f"{rule}~nearest", 0.0, status.modality in OPEN, status.polarity == Polarity.NEGATIVE)


def _gap(i: int, span: range) -> int:
    return max(span.start - i, i - span.stop + 1, 0)
