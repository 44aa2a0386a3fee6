"""A statement from its parts: evidence, content, who says so, when and where, how many, how sure."""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from diplograph.extract.attribution.attribution import Attributor
from diplograph.extract.clauses.answerable import RESPONSIBILITY
from diplograph.extract.clauses.reacted import POINTING
from diplograph.extract.clauses.spans import content_span, evidence
from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.relations.dyad_codes import plover_of
from diplograph.extract.relations.quantity import quantity, strength
from diplograph.extract.relations.slots import Slots
from diplograph.extract.standing.beside import Fact
from diplograph.extract.standing.facts import tenure
from diplograph.extract.status.contrasts import Contrasts
from diplograph.extract.status.factuality import Factuality, factuality
from diplograph.extract.status.standings import performed
from diplograph.extract.time.mention import TimeMention
from diplograph.extract.time.when import When
from diplograph.model import Argument, Attribution, Document, Modality, Polarity, Quantity, Statement, Time
from diplograph.model_ids import statement_id

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.schema import Relation, Schema

LONGEST_CONTENT = 300
"""Characters kept of a content; the evidence has the rest."""
FRAME, UNTYPED = 0.95, 0.6
"""Confidence of a frame, which is exact, and of an open proposition, before the actors' own."""
COUNTED = frozenset("HAS_STRENGTH DEPLOYS_TO AIDS KILLS EXPELS RELEASES".split())
"""Relations whose statements carry how many."""


PLAIN = frozenset(("RELATED_TO", "BORDERS"))
"""Relations that a phrase gives away, whatever it is used to say: "her brother should be freed, Amnesty said"."""


CLAIMED = frozenset("ATTACKS KILLS ABDUCTS DESTROYS".split())
"""Relations whose deeds somebody claims or admits."""
OWNING_UP = frozenset("claim admit confess boast brag avow own acknowledge".split())


def _owned_up(token: "Token", relation: "Relation | None") -> bool:
    """ "Claimed responsibility for the raid", "admitted to the killing": what they say; not "laid the blame for it on X"."""
    if relation is None or relation.label not in CLAIMED or token.lemma_.lower() in POINTING:
        return False
    takes = any(c.dep_ == "obj" and c.lemma_ in RESPONSIBILITY for c in token.children)
    return token.pos_ == "VERB" and (takes or token.lemma_.lower() in OWNING_UP)


class Parts(NamedTuple):
    """What a statement says: predicate word, relation (None = untyped), rule, subject, object, content word, status.

    `apart`: the content stands without what is joined to it, of which other statements tell.
    """

    token: "Token"
    relation: "Relation | None"
    rule: str
    subject: Argument | None
    object: Argument | None
    content: "Token | None"
    status: Factuality
    apart: bool = False


class Maker:
    """Makes the statements of one document."""

    def __init__(
        self,
        document: Document,
        doc: "Doc",
        schema: "Schema",
        attributor: Attributor,
        slots: Slots,
        by_token: dict[int, Proposition],
        found_times: list[TimeMention],
    ) -> None:
        self._document = document
        self._doc = doc
        self._text = doc.text  # a Doc puts its text together anew at every look
        self._schema = schema
        self._attributor = attributor
        self._slots = slots
        self._by_token = by_token
        self._when = When(doc, found_times, document.published)
        self._contrasts = Contrasts(doc)
        self._sentences = {s.start: n for n, s in enumerate(doc.sents)}

    def make(self, parts: Parts) -> Statement:
        """The statement of some parts."""
        token, relation, rule, subject, obj, content_token, told, apart = parts
        status = self._contrasts.applied(told, (subject, obj))
        here = content_token is not None and content_token.sent.start == token.sent.start
        content = content_span(content_token, token, apart=apart) if content_token is not None and here else None
        chain = self._chain(token, relation, subject, status)
        own = relation is not None and relation.speech and subject is not None
        denied = status.polarity == Polarity.NEGATIVE  # "dismissed reports that it had urged": its word against theirs
        performs = own and not denied and performed(token, status.modality)
        same = (
            subject is not None
            and chain
            and (chain[-1].actor.id == subject.id or chain[-1].actor.start == subject.start)
        )
        if performs and chain and subject and (same or subject.text.lower() == "we"):
            chain = chain[:-1]  # whoever accuses need not be said to say so
        if (
            subject is not None
            and (self._pledged(token, relation, rule) or _owned_up(token, relation))
            and all(a.actor.id != subject.id for a in chain)
        ):
            chain = (*chain, Attribution(subject, token.text, token.idx, token.idx + len(token)))
        when = self._when.of(token)
        if when is not None and status.modality == Modality.ACTUAL and self._to_come(token, when.time):
            when = None
        kept = evidence(token, self._sentences[token.sent.start])
        spans = [(a.start, a.end) if a else None for a in (subject, obj)]
        predicate = self._predicate(token)
        return Statement(
            statement_id(
                self._document.id, (kept.start, kept.end), relation.label if relation else "",
                (token.idx, token.idx + len(token)), *spans, content, *(a.id if a else None for a in (subject, obj)),
            ),
            self._document.id, subject, relation.label if relation else "", predicate[2], predicate[0], predicate[1],
            obj, self._text[content[0] : content[1]][:LONGEST_CONTENT] if content else None,
            chain, status.polarity, status.modality, when.time if when else None, self._place(token), (), kept,
            self._confidence(rule, subject, obj), rule, plover_of(relation, rule, status),
            status.condition, self.how_many(token, relation),
        )  # fmt: skip

    def _to_come(self, token: "Token", time: Time) -> bool:
        """Whether a past verb stands by a time that the text could not look back on: "invited both sides to talks on Monday"."""
        written, past = self._document.published, token.tag_ in ("VBD", "VBN")
        return past and written is not None and time.start is not None and time.start > written

    def dated(self, statement: Statement, clause: "Token") -> Statement:
        """The statement of a clause without a verb of its own, with the clause's own time where it has one."""
        when = self._when.within(clause)
        return replace(statement, time=when.time) if when is not None else statement

    def _chain(
        self, token: "Token", relation: "Relation | None", subject: Argument | None, status: Factuality
    ) -> tuple[Attribution, ...]:
        """Who says so; what is only promised, offered or asked for is so in the words of whoever does that."""
        if relation is not None and relation.label in PLAIN:
            return ()
        chain = self._attributor.by_each(self._attributor.chain(token), subject)
        if relation is not None and not relation.speech:
            chain = (*chain, *self._attributor.describes(token, subject))
        if relation is None or relation.speech or status.modality in (Modality.ACTUAL, Modality.CONDITIONAL):
            return chain
        given = self._attributor.gives_word(token, subject)
        return chain if chain and given and chain[-1].actor.id == given[0].actor.id else (*chain, *given)

    def read(
        self,
        token: "Token",
        relation: "Relation",
        rule: str,
        slots: "tuple[Argument | None, Argument | None, Token | None]",
        sure: float,
    ) -> Statement:
        """The statement of a reading by the relation head or by examples; `sure` takes the place of a frame's confidence."""
        status = factuality(token, self._schema.cues, relation.done_by)
        made = self.make(Parts(token, relation, rule, *slots, status))
        return replace(made, confidence=round(sure * made.confidence / FRAME, 3))

    def fact(self, fact: Fact, status: Factuality) -> Statement:
        """The statement of a standing fact."""
        relation = self._schema.relations.get(fact.relation)
        made = self.make(Parts(fact.token, relation, fact.rule, fact.subject, fact.object, None, status))
        spans = [(a.start, a.end) if a else None for a in (fact.subject, fact.object)]
        kept = made.evidence
        return replace(
            made,
            id=statement_id(self._document.id, (kept.start, kept.end), fact.relation, None, *spans),
            predicate=fact.words, content=fact.content, time=self._tenure(fact), plover=None, place=None,
            attribution=made.attribution if status.modality == Modality.FUTURE else (),
        )  # fmt: skip

    def _pledged(self, token: "Token", relation: "Relation | None", rule: str) -> bool:
        """ "Italy pledged a hospital": that it will help is what its pledge says."""
        if relation is None or relation.speech:
            return False
        if self._schema.cues.reporting.get(token.lemma_.lower()) not in ("PROMISES", "OFFERS"):
            return False
        return any(f.id == rule and f.modality == Modality.FUTURE for f in relation.frames)

    def _tenure(self, fact: Fact) -> Time | None:
        when = self._when.of(fact.dated) if fact.dated is not None else None
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

    def _place(self, token: "Token") -> Argument | None:
        p = self._by_token.get(token.i)
        for role in ("prep:in", "prep:at", "prep:near"):
            for t in p.get(role) if p is not None else ():
                for arg in self._slots.arguments(t):
                    if self._schema.fits(arg.type, ("territory",)):
                        return arg
        return None

    def how_many(self, token: "Token", relation: "Relation | None") -> Quantity | None:
        """The number that a predicate's words give, where the relation counts."""
        if relation is None or relation.label not in COUNTED:
            return None
        p = self._by_token.get(token.i)
        return quantity(p) if p is not None else strength(token)
