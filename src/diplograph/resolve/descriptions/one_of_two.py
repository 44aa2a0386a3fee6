"""Which of two: "Chad and Sudan signed a pact. The former accuses the latter of …"."""

from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts
from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Span, Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead

WHICH = {"former": 0, "latter": 1}
SENTENCES = 3
"""The sentence itself and those before it where the two may stand."""


def one_of_two(word: "Token", by_head: "ByHead") -> Guess | None:
    """The first or the second of the last two actors that stand together, or of the only two of a kind in a sentence."""
    alone = word.lower_ in WHICH and word.dep_ not in ("amod", "compound", "advmod")
    if not alone or not any(c.lower_ == "the" for c in word.children):
        return None
    sentences = [s for s in word.doc.sents if s.start <= word.i][-SENTENCES:]
    for sentence in reversed(sentences):
        over = sentence.end <= word.i and not any(t.lower_ in WHICH for t in sentence)  # of "the former" before
        two = _joined(sentence, word, by_head) or (_of_a_kind(sentence, by_head) if over else ())
        if two:
            return Guess(two[WHICH[word.lower_]], (), "nominal", 0.7, f"the {word.lower_} of two")
    return None


def _joined(sentence: "Span", word: "Token", by_head: "ByHead") -> "tuple[Actor, ...]":
    for token in reversed(list(word.doc[sentence.start : min(sentence.end, word.i)])):
        both = list(conjuncts(token)) if token.dep_ != "conj" else []
        if len(both) == 2:
            known = [m.actor for t in both if (m := by_head.get(t.i)) is not None and m.actor is not None]
            if len(known) == 2 and known[0] != known[1] and all(t.pos_ in ("PROPN", "NOUN") for t in both):
                return tuple(known)
    return ()


def _of_a_kind(sentence: "Span", by_head: "ByHead") -> "tuple[Actor, ...]":
    near = [by_head[h] for h in by_head.before(sentence.end, sentence.start)]
    for kind in ("person", "state", "party", "armed_group", "organisation"):
        said = (m for m in near if kind == "person" or m.kind in ("name", "title"))  # "he demanded that Roe resign"
        found = {m.actor.id: m.actor for m in said if m.actor is not None and m.actor.type == kind}
        if len(found) == 2:
            return tuple(found.values())
    bodies = (
        m.actor for m in near if m.kind != "demonym" and m.actor is not None and m.actor.type not in ("person", "place")
    )
    found = {a.id: a for a in bodies}
    return tuple(found.values()) if len(found) == 2 else ()
