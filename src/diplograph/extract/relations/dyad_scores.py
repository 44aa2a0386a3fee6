"""How well a frame that fits some words of a sentence joins two given spans of it."""

from typing import TYPE_CHECKING

from diplograph.extract.propositions.paths import fill_path, with_attached
from diplograph.extract.propositions.proposition import Proposition
from diplograph.extract.relations.dyad_codes import code_of
from diplograph.extract.relations.frames import Match

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Mention
    from diplograph.schema import Schema

MISFIT = 1.5
"""What an end of another type than a frame asks for costs its reading: known types are sometimes wrong."""
ORDERS = frozenset(("DEMANDS/order", "DEMANDS/ordered", "DEMANDS/order-act"))
"""Whoever can give an order does what is ordered: a court that orders an arrest arrests."""


class Scorer:
    """Scores the matches of one text for two spans."""

    def __init__(
        self,
        doc: "Doc",
        schema: "Schema",
        known: dict[int, Proposition],
        matches: list[Match],
        mentions: "Iterable[Mention]",
    ) -> None:
        self._doc = doc
        self._schema = schema
        self._known = known
        self._matches = matches
        self._types = {m.head: m.actor.type for m in mentions if m.actor is not None}

    def score(self, match: Match, source: range, target: range) -> float:
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
        ends = (self._types.get(i) for span in (source, target) if (i := head_of(self._doc, span)) is not None)
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
        """Whether the span acts above the pronoun, or is acted on there: "the rebels said they …", "called X to thank him"."""
        role = "obj" if pronoun.dep_ in ("obj", "iobj") else "subj"
        above = (p for governor in pronoun.ancestors if (p := self._known.get(governor.i)) is not None)
        return any(t.i in span for p in above for t in p.get(role))

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


def head_of(doc: "Doc", span: range) -> int | None:
    """The word that governs a span."""
    return doc[span.start : span.stop].root.i if span else None


def _covers(token: "Token", span: range) -> bool:
    return token.left_edge.i <= span.start and span.stop - 1 <= token.right_edge.i


def _depth(token: "Token") -> int:
    return sum(1 for _ in token.ancestors)
