"""Whom a "leader" or "head" leads where that is neither a state nor its government: a gang, bishops, a delegation."""

from typing import TYPE_CHECKING

from diplograph.annotate import sided
from diplograph.model import Argument
from diplograph.resolve import OfficeFact
from diplograph.resolve.descriptions.agent_phrases import FLOCKS
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

RULING = frozenset(
    "military junta coup state government nation war army house senate parliament regime island province".split()
)
"""Nouns before "leader" of a state that he leads by them: "Guinea's junta leader"."""
SENT = frozenset("contingent delegation gang cartel network band cell mission team faction expedition".split())
"""Bodies that one heads without an office."""


def flock_of(doc: "Doc", fact: OfficeFact, body: Argument) -> str | None:
    """ "The Haitian gang leader Ben Roe", "the head of Germany's bishops": whom he leads is no state."""
    if fact.office != "leader" or fact.when != "now" or body.type not in ("state", "place", "people"):
        return None
    noun = doc[fact.dated] if fact.dated is not None else doc[fact.end - 1]
    before = [c for c in noun.children if c.i < noun.i and c.dep_ in ("compound", "amod")]
    kinds = [c for c in before if c.dep_ == "compound" and c.tag_ in ("NN", "NNS")]
    kinds += [c for c in before if c.dep_ == "amod" and (c.lower_ in FLOCKS or _other_people(c, fact))]
    if (kind := next((c for c in kinds if c.lower_ not in RULING), None)) is not None:
        side = f"{sided(kind)}-" if sided(kind) else ""  # "pro-democracy leader"
        return f"{side}{kind.lower_} {fact.words.lower()}"
    of = (c for c in noun.children if c.dep_ == "nmod" and c.tag_ == "NNS" and fact.body and c.i != fact.body.head)
    led = next((c for c in of if c.lemma_.lower() in nouns().humans), None)
    return f"{fact.words.lower()} of {led.lower_}" if led is not None else None


def _other_people(word: "Token", fact: OfficeFact) -> bool:
    """ "The Lebanese Druze leader": of a people within the state."""
    inside = fact.body is None or fact.body.start <= word.idx < fact.body.end
    return word.ent_type_ == "NORP" and not inside and word.nbor(-1).text != "-"


def sent_body(noun: "Token") -> str | None:
    """The words for a body that is sent, which is not the government that sends it: "the head of the Kenyan delegation"."""
    body = next((c for c in noun.children if c.dep_ == "nmod" and c.lemma_.lower() in SENT), None)
    within = body.doc[body.left_edge.i : body.i + 1] if body is not None else ()
    return " ".join(t.text for t in within if t.dep_ not in ("det", "case")) if body is not None else None
