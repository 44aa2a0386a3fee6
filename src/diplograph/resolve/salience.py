"""Whom a text is about where it does not say: the state behind "the government", "the army", "Foreign Minister X"."""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model import Actor, Mention
from diplograph.resolve.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact

if TYPE_CHECKING:
    from spacy.tokens import Doc

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
    scores: Counter[str] = Counter()
    states: dict[str, Actor] = {}
    for head in sorted(h for h in by_head if h < before):
        actor = by_head[head].actor
        state = gazetteer.state_of(actor) if actor is not None else None
        if state is None:
            continue
        token = doc[head]
        role = 2.0 if token.dep_.startswith("nsubj") or token.dep_ == "nmod:poss" else 1.0
        scores[state.id] += role / (1 + here - number[token.sent.start])  # type: ignore[assignment]
        states[state.id] = state
    return states[max(scores, key=lambda k: (scores[k], k))] if scores else None


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
