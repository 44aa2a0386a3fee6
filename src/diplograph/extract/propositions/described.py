"""Free relatives that describe: in "struck what it called a rebel base" the base was struck."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

DESCRIBING = frozenset(
    "call term describe label dub brand style consider deem say believe think claim insist allege suspect assume know regard "
    "identify characterise characterize appear seem turn prove".split()
)
"""Verbs of a clause with "what" whose complement says what it was."""
COMPLEMENTS = ("xcomp", "ccomp")


def describe(p: "Proposition") -> None:
    """Put what a free relative says that it was in the place of its "what"."""
    for role, tokens in p.args.items():
        if role == "prep:in":
            continue  # "walked out in what he called a protest" says of the whole act what it was
        for k, token in enumerate(tokens):
            if token.lower_ == "what" and (noun := _said_to_be(token, p.token)) is not None:
                tokens[k : k + 1] = [t for t in conjuncts(noun) if t not in tokens]


def _said_to_be(what: "Token", verb: "Token") -> "Token | None":
    """The noun that the clause of "what" gives it: "as a base", "a base", "was a base"."""
    clause = next((c for c in what.children if c.dep_ == "acl:relcl" and c.lemma_.lower() in DESCRIBING), None)
    if clause is None:
        return None
    inside = [
        c
        for c in clause.children
        if c.i > clause.i and (c.dep_ in COMPLEMENTS or (c.dep_ in ("obj", "obl") and _as(c)))
    ]
    beside = [c for c in verb.children if c.i > clause.i and c.dep_ in ("parataxis", "ccomp") and _is(c)]
    nouns = [c for c in (*inside, *beside) if c.pos_ in ("NOUN", "PROPN")]
    return nouns[-1] if nouns else None


def _as(noun: "Token") -> bool:
    return case_of(noun) == "as"


def _is(noun: "Token") -> bool:
    return "cop" in noun.child_labels
