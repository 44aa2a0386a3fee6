"""Whom a text is about where it does not say: the state behind "the government", "the army", "Foreign Minister X"."""

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import datelines
from diplograph.model import Actor, Mention
from diplograph.resolve.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

INFERRED = 0.6
"""Confidence of what only the context says."""
OF_STATES = frozenset(
    "president vice-president prime-minister deputy-prime-minister chancellor foreign-minister defence-minister"
    " interior-minister finance-minister minister secretary-of-state king queen crown-prince emir supreme-leader".split()
)


def salient_state(doc: "Doc", by_head: dict[int, Mention], gazetteer: Gazetteer, before: int) -> Actor | None:
    """The state named most, most lately and as a subject before a token; None where no state is named."""
    number = {s.start: n for n, s in enumerate(doc.sents)}
    here = number[doc[before].sent.start]
    scores: dict[str, float] = defaultdict(float)
    states: dict[str, Actor] = {}
    for start, end, _ in datelines(doc.text):
        city = gazetteer.entry(doc.text[start:end].split(",")[0].split(" (")[0].title())
        if city is not None and city.kind == "capital" and start <= doc[before].idx:
            scores[city.actor.id] += 0.7
            states[city.actor.id] = city.actor
    for head in sorted(h for h in by_head if h < before):
        state = _state(by_head[head], gazetteer)
        if state is None:
            continue
        token = doc[head]
        if _quoted(token, doc[before]):
            continue
        role = 2.0 if token.dep_.startswith("nsubj") or token.dep_ == "nmod:poss" else 1.0
        scores[state.id] += role / (1 + here - number[token.sent.start])
        states[state.id] = state
    return states[max(scores, key=lambda k: (scores[k], k))] if scores else None


def _state(mention: Mention, gazetteer: Gazetteer) -> Actor | None:
    """The state that a mention is, belongs to, or is the capital of."""
    if mention.actor is not None and mention.actor.type == "place":
        entry = gazetteer.entry(mention.text)
        return entry.actor if entry is not None and entry.kind == "capital" else None
    return gazetteer.state_of(mention.actor) if mention.actor is not None else None


def _quoted(token: "Token", later: "Token") -> bool:
    """Whether a token of the same sentence stands in a quotation that ends before `later`: whom a speaker speaks of."""
    if token.sent.start != later.sent.start:
        return False
    marks = [t.i for t in token.doc[token.i : later.i] if t.text in ('"', "”")]
    opened = any(t.text in ('"', "“") for t in token.doc[token.sent.start : token.i])
    return bool(marks) and opened


def with_bodies(
    doc: "Doc", facts: list[OfficeFact], by_head: dict[int, Mention], gazetteer: Gazetteer
) -> list[OfficeFact]:
    """Offices of a state whose state the title leaves out, with the one that the text is about."""
    known = {(f.person.actor.id, f.office) for f in facts if f.body is not None and f.person.actor is not None}
    out = []
    for fact in facts:
        person = fact.person.actor
        if fact.body is not None or person is None or fact.office not in OF_STATES:
            out.append(fact)
            continue
        if (person.id, fact.office) in known:
            continue  # the text says it elsewhere
        state = salient_state(doc, by_head, gazetteer, fact.start)
        if state is None:
            out.append(fact)
            continue
        known.add((person.id, fact.office))
        span = doc[fact.start : fact.end]
        body = Mention(
            span.start_char,
            span.end_char,
            span.text,
            fact.start,
            "nominal",
            state,
            (),
            INFERRED,
            "the state in question",
        )
        out.append(replace(fact, body=body))
    return out
