"""What passes between two given spans of a sentence: the frames again, with any words in their slots.

A yardstick, a person's pair of marked spans or a candidate of a learned head asks "which type, if any?" of two phrases
that need be no known actors. Every proposition whose word and constraints fit a frame is a candidate; it scores by
whether the source stands where its subject does and the target in one of its other slots, and an act that governs
another (agree to, refuse to, threaten to) outranks it. Without a candidate, the relation head decides where it is surer
than not, else the nearest trigger word.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplograph.extract.propositions.paths import fill_path, with_attached
from diplograph.extract.propositions.propositions import Proposition, propositions
from diplograph.extract.relations.dyad_codes import code_of, lexicon
from diplograph.extract.relations.frames import Match, frame_index
from diplograph.extract.relations.learned import Learned
from diplograph.extract.status.factuality import factuality
from diplograph.model import Mention, Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Doc, Token
    from diplograph.schema import Schema

MISFIT = 1.5
"""What an end of another type than a frame asks for costs its reading: known types are sometimes wrong."""
LIKELY = 0.5
"""The probability from which the relation head is believed rather than the nearest trigger word."""
OPEN = (Modality.FUTURE, Modality.DESIRED, Modality.CONDITIONAL)
"""Modalities of what is yet to come."""


ORDERS = frozenset(("DEMANDS/order", "DEMANDS/ordered", "DEMANDS/order-act"))
"""Whoever can give an order does what is ordered: a court that orders an arrest arrests."""


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
        self._types = {m.head: m.actor.type for m in mentions if m.actor is not None}
        self._learned = Learned(doc)
        self._propositions = propositions(doc)
        self._known = {p.token.i: p for p in self._propositions}
        index = frame_index(schema)
        found = (m for p in self._propositions for m in index.candidates(p))
        self._matches = [m for m in found if code_of(m.relation, m.frame.id) and self._denied_if_asked(m)]

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
        a, b = _head(self._doc, source), _head(self._doc, target)
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
        scored = [(self._score(m, source, target), -m.proposition.token.i, k) for k, m in enumerate(self._matches)]
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
        undone = (
            match.frame.polarity == "-"
        )  # "cancelled a visit"; how a frame sees what is to come is left to its code
        return Coded(code, match.frame.id, score, coming, (status.polarity == Polarity.NEGATIVE) != undone)

    def _score(self, match: Match, source: range, target: range) -> float:
        """Evidence that this proposition joins the two: slots filled first, then nearness in the tree."""
        p, frame = match.proposition, match.frame
        acts = self._fills(p, (*frame.subject, "subj"), source)
        bears = self._fills(p, (*frame.object, *frame.content, "obj"), target)
        if match.relation.symmetric:
            acts = max(acts, self._fills(p, (*frame.subject, *frame.object), source))
            bears = max(bears, self._fills(p, (*frame.subject, *frame.object), target))
        wrong = max(self._fills(p, ("subj",), target), 0) if not match.relation.symmetric else 0
        inside = _covers(p.token, target)
        if acts + bears == 0 and not inside:
            return 0
        score = 3 * acts + 3 * bears + (1 if inside else 0) + min(len(frame.with_), 2) - 2 * wrong
        score -= MISFIT * self._misfits(match, source, target)
        return score + self._governs(match, source, target) - 0.15 * _depth(p.token)

    def _misfits(self, match: Match, source: range, target: range) -> int:
        """How many of the two ends are known actors of a type that the frame has no place for."""
        frame, relation = match.frame, match.relation
        wanted = (frame.domain or relation.domain, frame.range or relation.range)
        ends = (self._types.get(i) for span in (source, target) if (i := _head(self._doc, span)) is not None)
        return sum(
            kind is not None and not self._schema.fits(kind, fit) for kind, fit in zip(ends, wanted, strict=True)
        )

    def _fills(self, p: Proposition, paths: tuple[str, ...], span: range) -> float:
        """1 where a slot's head is in the span, 0.9 where a pronoun stands for it, 0.6 where its phrase holds it."""
        best = 0.0
        for path in with_attached(paths):
            for token in fill_path(p, path, self._known):
                if token.i in span:
                    return 1.0
                if token.pos_ == "PRON" and self._stands_for(token, span):
                    best = 0.9
                elif _covers(token, span):
                    best = max(best, 0.6)
        return best

    def _stands_for(self, pronoun: "Token", span: range) -> bool:
        """Whether a pronoun's clause is reported by the span: "the rebels said they will lay down their arms"."""
        for governor in pronoun.ancestors:
            p = self._known.get(governor.i)
            if p is not None and any(t.i in span for t in p.get("subj")):
                return True
        return False

    def _governs(self, match: Match, source: range, target: range) -> float:
        """A bonus for an attitude to another act of the same source (agree, refuse, threaten); a call is only a means."""
        p = match.proposition
        clauses = [c for c in p.get("comp") if _covers(c, target) or match.relation.kind == "event"]
        if not clauses or not self._fills(p, ("subj",), source):
            return self._takes_back(match, source, target)
        held = {t.i for c in clauses for t in c.subtree}
        inner = [m for m in self._matches if m is not match and m.proposition.token.i in held]
        if code_of(match.relation, match.frame.id).startswith("CONSULT") or match.frame.id in ORDERS:
            return -2.5 if any(not code_of(m.relation, m.frame.id).startswith("CONSULT") for m in inner) else 0
        return 3.0 if inner and any(_covers(c, target) for c in clauses) else 1.0

    def _takes_back(self, match: Match, source: range, target: range) -> float:
        """A bonus for what is done to another act: "lifted its ban on X" is no ban."""
        p = match.proposition
        if p.part != "verb" or not self._fills(p, ("subj",), source):
            return 0
        done_to = {t.i for t in p.get("obj") if _covers(t, target)}
        return (
            1.0 if any(m.proposition.token.i in done_to for m in self._matches if m.proposition.part == "noun") else 0
        )

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


def _head(doc: "Doc", span: range) -> int | None:
    """The word that governs a span."""
    return doc[span.start : span.stop].root.i if span else None


def _covers(token: "Token", span: range) -> bool:
    return token.left_edge.i <= span.start and span.stop - 1 <= token.right_edge.i


def _depth(token: "Token") -> int:
    return sum(1 for _ in token.ancestors)


def _gap(i: int, span: range) -> int:
    return max(span.start - i, i - span.stop + 1, 0)
