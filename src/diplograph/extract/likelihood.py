"""How likely a statement is right: a logistic regression over what anyone can see of it.

`schema/confidence.yaml` has the weights. They were fitted by training/confidence.py to annotated articles as the extractor read
them before anybody had looked at its mistakes, so that of statements with a confidence of .8 about four in five are right.
"""

import math
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from diplograph.annotate.states import fact
from diplograph.config import SCHEMA_DIR
from diplograph.extract.relations.learned import Learned, Triple
from diplograph.model import Argument, Mention, Statement
from diplograph.resolve import Mentions
from diplograph.schema.load import read_yaml

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.schema import Relation, Schema

FAR = 8
"""Words between a predicate and an actor from which the two are far apart; also the most steps that a tree's depth counts."""
LONG = 30
"""Words from which a sentence is long."""
SAYS = "SAYS"
LOWEST = 1e-4
"""A probability of the head below which it makes no difference."""

Features = dict[str, float]


@lru_cache(maxsize=1)
def weights() -> Features:
    """What each feature adds to the odds' logarithm."""
    return {str(k): float(v) for k, v in read_yaml(SCHEMA_DIR / "confidence.yaml")["weights"].items()}


class Likelihood:
    """Weighs the statements of one document."""

    def __init__(self, doc: "Doc", mentions: Mentions, schema: "Schema", learned: Learned) -> None:
        self._doc = doc
        self._schema = schema
        self._learned = learned
        self._facts = fact(doc)
        self._at = {t.idx: t.i for t in doc}
        self._mentions: dict[int, Mention] = {}
        for mention in mentions:
            self._mentions.setdefault(mention.start, mention)

    def weighed(self, found: Iterable[Statement]) -> list[Statement]:
        """Statements with their likelihood for a confidence; an untyped one, and a SAYS, keeps its rule's."""
        told = list(found)
        self._learned.expect(self._triple(s) for s in told if self._learned.knows(s.relation) and s.relation != SAYS)
        return [s if s.relation in ("", SAYS) else replace(s, confidence=round(self.of(s), 3)) for s in told]

    def of(self, s: Statement) -> float:
        """The probability that a typed statement is right, from 0 to 1."""
        known = weights()
        return sigmoid(sum(known[k] * v for k, v in self.features(s).items() if v and k in known))

    def features(self, s: Statement) -> Features:
        """What is seen of a statement, by name; 1 stands for yes."""
        token, relation = self._token(s), self._schema.relations[s.relation]
        subject, other = self._ends(s)
        return {
            "bias": 1.0,
            **self._of_predicate(s, token, relation),
            "subject missing": s.subject is None, "only a content": s.object is None and bool(s.content),
            "subject a pronoun": _kind(subject, "pronoun"), "subject a possessive": _kind(subject, "possessive"),
            "subject a group": _kind(subject, "group"), "object a group": _kind(other, "group"),
            **self._of_end("subject", token, s.subject, subject), **self._of_end("object", token, s.object, other),
            **self._by_head(s),
        }  # fmt: skip

    def _ends(self, s: Statement) -> tuple[Mention | None, Mention | None]:
        """The mentions of its subject and object."""
        subject, other = (self._mentions.get(a.start) if a is not None else None for a in (s.subject, s.object))
        return subject, other

    def _triple(self, s: Statement) -> Triple:
        """The words that the relation head is asked about."""
        subject, other = (m.head if m is not None else None for m in self._ends(s))
        return self._token(s).i, subject, other

    def _token(self, s: Statement) -> "Token":
        return self._doc.words[self._at[s.predicate_start]]

    def _of_predicate(self, s: Statement, token: "Token", relation: "Relation") -> Features:
        return {
            "noun": token.pos_ in ("NOUN", "PROPN"), "standing": relation.kind == "standing",
            "depth": min(FAR, sum(1 for _ in token.ancestors)) / FAR, "long": len(token.sent) > LONG,
            "participle of a noun": token.dep_ == "acl", "apposition": token.dep_ == "appos",
            "negated": s.polarity == "-", "reported": len(s.attribution),
            "desired": s.modality == "desired", "conditional": s.modality == "conditional",
            "happened, says the network": float(self._facts[token.i]) if self._facts is not None else 0.0,
        }  # fmt: skip

    def _of_end(self, name: str, token: "Token", actor: Argument | None, mention: Mention | None) -> Features:
        if actor is None:
            return {}
        return {
            f"{name} unnamed": "--" in actor.id, f"{name} inferred": 1 - actor.confidence,
            f"{name} far": mention is not None and abs(mention.head - token.i) > FAR,
        }  # fmt: skip

    def _by_head(self, s: Statement) -> Features:
        """What the relation head thinks of the three words; a relation of the user's own it does not know."""
        if not self._learned.knows(s.relation):
            return {"without the head": 1.0}
        read = self._learned.opinion(self._triple(s), s.relation)
        return {
            "head agrees": math.log(read.probability + LOWEST), "head sees nothing": math.log(read.none + LOWEST),
            "head's polarity": read.polarity == s.polarity, "head's modality": read.modality == s.modality,
        }  # fmt: skip


def _kind(mention: Mention | None, kind: str) -> bool:
    return mention is not None and mention.kind == kind


def sigmoid(odds: float) -> float:
    """The probability of the logarithm of odds."""
    return 1 / (1 + math.exp(-odds))
