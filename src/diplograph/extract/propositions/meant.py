"""The things that "it" and "them" may mean: "an ultimatum was delivered. The premier dismissed it" is of an ultimatum."""

from typing import TYPE_CHECKING

from diplograph.annotate import remembered
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Token

ONE, MANY = frozenset(("it",)), frozenset(("them", "they"))
ROLES = ("obj", "nsubj", "nsubj:pass")


@remembered
def things_meant(pronoun: "Token") -> "tuple[Token, ...]":
    """The nouns of its sentence that a pronoun may mean, where there are any, else those of the sentence before."""
    tag = "NN" if pronoun.lower_ in ONE else "NNS" if pronoun.lower_ in MANY else ""
    sentence = pronoun.sent
    if not tag or pronoun.dep_ == "expl":
        return ()
    here = _things(pronoun.doc[sentence.start : pronoun.i], tag, pronoun.head)
    return here or (_things(sentence.before, tag, pronoun.head) if sentence.start > 0 else ())


def _things(words: "Iterable[Token]", tag: str, verb: "Token") -> "tuple[Token, ...]":
    """Nouns that somebody acts on or that something is told of, beside the pronoun's own verb; none that act themselves."""
    return tuple(t for t in words if t.tag_ == tag and t.dep_ in ROLES and t.head.i != verb.i and not _acts(t))


def _acts(noun: "Token") -> bool:
    lemma = noun.lemma_.lower()
    return nouns().human(lemma) or lemma in nouns().types
