"""Pronouns: he and she, it and they, and inside quotations I and we."""

from typing import TYPE_CHECKING

from diplograph.annotate import Quotation, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.agents import UNSAID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from diplograph.resolve.mentions import OfficeFact

SINGULAR = frozenset("he him his himself she her hers herself".split())
NEUTER = frozenset("it its itself".split())
PLURAL = frozenset("they them their theirs themselves".split())
FIRST = frozenset("i me my mine myself".split())
FIRST_PLURAL = frozenset("we us our ours ourselves".split())
SENTENCES_BACK = 3
_BODIES = (
    "state",
    "igo",
    "government_body",
    "armed_group",
    "armed_force",
    "party",
    "company",
    "organisation",
    "ngo",
    "media",
)


class PronounReader:
    """Links pronouns to the mentions before them."""

    def __init__(
        self, doc: "Doc", by_head: dict[int, Mention], offices: "Sequence[OfficeFact]", quotes: "Sequence[Quotation]"
    ) -> None:
        self._doc = doc
        self._by_head = by_head
        self._quotes = quotes
        self._body = {
            f.person.actor.id: f.body.actor for f in reversed(offices) if f.person.actor and f.body and f.body.actor
        }
        self._numbers = {s.start: n for n, s in enumerate(doc.sents)}

    def read(self, token: "Token") -> Mention | None:
        """The mention of a third-person pronoun, or None where nothing fits."""
        word = token.lower_
        if word in SINGULAR:
            return self._link(token, self._person(token), 0.8, "nearest person, subjects first")
        if word in NEUTER and not _expletive(token):
            return self._link(token, self._thing(token), 0.65, "nearest body, subjects first")
        if word in PLURAL:
            return self._they(token)
        return None

    def read_first(self, token: "Token") -> Mention | None:
        """The mention of I, we, my or our inside a quotation: its speaker, or whom the speaker speaks for."""
        quote = self._quote_of(token.i)
        speaker = self._by_head.get(quote.speaker) if quote is not None and quote.speaker is not None else None
        if speaker is None or speaker.actor is None:
            return None
        if token.lower_ in FIRST:
            return self._link(token, speaker.actor, 0.9, "the speaker")
        body = self._body.get(speaker.actor.id)
        return self._link(token, body or speaker.actor, 0.8 if body else 0.6, "whom the speaker speaks for")

    def _quote_of(self, i: int) -> Quotation | None:
        return next((q for q in self._quotes if q.start <= i < q.end), None)

    def _link(self, token: "Token", actor: Actor | None, confidence: float, why: str) -> Mention | None:
        if actor is None:
            return None
        kind = "possessive" if token.dep_ == "nmod:poss" else "pronoun"
        end = token.idx + len(token)
        return Mention(token.idx, end, token.text, token.i, kind, actor, (), confidence, why)

    def _candidates(self, token: "Token") -> "list[tuple[float, Mention]]":
        """Mentions before the pronoun within a few sentences, with how likely each is."""
        here = self._numbers[token.sent.start]
        quote = self._quote_of(token.i)
        out = []
        for head in sorted(self._by_head):
            mention, there = self._by_head[head], self._doc[head]
            distance = here - self._numbers[there.sent.start]
            if head >= token.i or distance > SENTENCES_BACK or mention.actor is None:
                continue
            if quote is not None and head == quote.speaker:
                continue
            if _same_clause(token, there):
                continue
            score = -1.5 * distance + (1.0 if there.dep_.startswith("nsubj") else 0.0)
            score += 0.5 if mention.kind in ("name", "pronoun") else 0.0
            score -= 1.0 if there.dep_ in ("nmod:poss", "compound", "amod", "nmod:desc") else 0.0
            score -= 2.0 if mention.why.startswith(UNSAID) else 0.0
            score += head / 100000
            out.append((score, mention))
        return out

    def _person(self, token: "Token") -> Actor | None:
        found = [(s, m) for s, m in self._candidates(token) if m.actor and m.actor.type == "person"]
        return max(found, key=lambda p: p[0])[1].actor if found else None

    def _thing(self, token: "Token") -> Actor | None:
        found = [
            (s, m) for s, m in self._candidates(token) if m.actor and m.actor.type in _BODIES and m.kind != "demonym"
        ]
        best = max(found, key=lambda p: p[0]) if found else None
        return best[1].actor if best is not None and best[0] > -1.5 else None

    def _they(self, token: "Token") -> Mention | None:
        """The coordinated or plural phrase before, else, in reported speech, whom the speaker speaks for."""
        verb = _reporting_verb(token)
        start = verb.i if verb is not None else token.sent.start
        speaker = subject_of(verb) if verb is not None else None
        if members := self._coordination(token, start) or (self._joined(speaker) if speaker is not None else ()):
            return Mention(
                token.idx,
                token.idx + len(token),
                token.text,
                token.i,
                "group",
                None,
                members,
                0.7,
                "the coordination before",
            )
        person = self._by_head.get(speaker.i) if speaker is not None else None
        if person is not None and person.actor is not None and person.actor.id in self._body:
            return self._link(token, self._body[person.actor.id], 0.6, "whom the reported speaker speaks for")
        plurals = [
            (s, m) for s, m in self._candidates(token)
            if m.actor and (m.actor.type in ("people", "armed_group", "armed_force") or self._doc[m.head].tag_ == "NNS")
        ]  # fmt: skip
        best = max(plurals, key=lambda p: p[0]) if plurals else None
        return self._link(token, best[1].actor, 0.6, "nearest plural") if best is not None and best[0] > -2 else None

    def _coordination(self, token: "Token", start: int) -> tuple[Actor, ...]:
        """The actors of the last coordinated subject between `start` and the pronoun."""
        for other in reversed(self._doc[start : token.i]):
            if not other.dep_.startswith("nsubj") or not any(c.dep_ == "conj" for c in other.children):
                continue
            if actors := self._joined(other):
                return actors
        return ()

    def _joined(self, subject: "Token") -> tuple[Actor, ...]:
        """The actors of a coordinated phrase, where all are known and there are several."""
        heads = [subject.i, *(c.i for c in subject.children if c.dep_ == "conj")]
        actors = [m.actor for h in heads if (m := self._by_head.get(h)) and m.actor is not None]
        return tuple(actors) if len(actors) == len(heads) > 1 else ()


def _expletive(token: "Token") -> bool:
    return token.dep_ == "expl" or (
        token.dep_.startswith("nsubj") and token.head.lemma_ in ("announce", "report", "clear")
    )


def _same_clause(pronoun: "Token", other: "Token") -> bool:
    """Whether both stand in one clause, the other as an argument: "X met him" is not X; a possessive may be."""
    if pronoun.dep_ == "nmod:poss" or other.dep_ in ("nmod:poss", "compound", "amod"):
        return False
    while other.dep_ == "conj" and other.head.pos_ not in ("VERB", "AUX", "ADJ"):
        other = other.head
    clause = pronoun.head
    while clause.pos_ not in ("VERB", "AUX", "ADJ") and clause.head.i != clause.i:
        clause = clause.head
    return other.head == clause


def _reporting_verb(token: "Token") -> "Token | None":
    """The verb that reports the clause a pronoun stands in."""
    node = token
    while node.head.i != node.i:
        if node.dep_ in ("ccomp", "parataxis"):
            return node.head
        if node.dep_ == "conj" and (root := _root(node)).dep_ in ("ccomp", "parataxis"):
            return root.head
        node = node.head
    return None


def _root(node: "Token") -> "Token":
    while node.dep_ == "conj":
        node = node.head
    return node
