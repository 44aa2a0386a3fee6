"""Numbers that a statement carries: 3,700 soldiers."""

import re
from typing import TYPE_CHECKING

from diplograph.extract.propositions.paths import fill_path
from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.standing.strengths import COUNTED
from diplograph.model import Quantity

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

_SCALE = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "hundred": 100, "dozen": 12}
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {w: float(i) for i, w in enumerate(_ONES.split())} | {w: 10.0 * i for i, w in enumerate(_TENS.split(), 2)}


def quantity(p: Proposition) -> Quantity | None:
    """The number on the object of a proposition, with the noun it counts."""
    for role in ("obj", "obj.prep:of", "prep:of", "prep:to", "subj"):
        for token in fill_path(p, role, {}):
            if token.pos_ == "NUM" and role == "obj.prep:of" and (value := number(token.text, [])) is not None:
                return Quantity(value, token.head.lemma_, f"{token.head.text} of {token.text}")  # "an army of 216,000"
            for child in token.children:
                if child.dep_ == "nummod" and (value := number(child.text, [c.lower_ for c in child.children])):
                    start, end = child.left_edge.i, token.i + 1
                    text = token.doc[min(start, token.i) : end].text
                    return Quantity(value, token.lemma_, text)
    return strength(p.token) or _bare(p)


def _bare(p: Proposition) -> Quantity | None:
    """ "The mission numbers 4,800": a number that counts what does the verb."""
    if p.part == "noun":  # "whose 1,100 soldiers"
        counts = (c for c in p.token.children if c.dep_ == "nummod")
        values = ((c, number(c.text, [g.lower_ for g in c.children])) for c in counts)
        return next((Quantity(v, p.token.lemma_, f"{c.text} {p.token.text}") for c, v in values if v is not None), None)
    counted = next(iter(p.get("subj")), None)
    for token in (t for role in ("obj", "pred", "comp", "prep:to") for t in p.get(role) if t.pos_ == "NUM"):
        value = number(token.text, [c.lower_ for c in token.children])
        if value is not None and counted is not None:
            return Quantity(value, counted.lemma_, token.text)
    return None


def strength(noun: "Token") -> Quantity | None:
    """ "A 600-strong force", "the ten-member bloc": the number that an adjective, or a noun joined to it, gives a noun."""
    for strong in (c for c in noun.children if c.lower_ in COUNTED and c.dep_ in ("amod", "acl", "appos", "compound")):
        for child in strong.children:
            if (value := number(child.text, [])) is not None:
                return Quantity(value, noun.lemma_, noun.doc[child.i : max(noun.i, strong.i) + 1].text)
    return None


def number(text: str, beside: list[str]) -> float | None:
    """The value of a number in figures or words, scaled by the words beside it ("three million")."""
    bare = text.replace(",", "")
    value = float(bare) if re.fullmatch(r"\d+(\.\d+)?", bare) else _WORDS.get(text.lower(), _SCALE.get(text.lower()))
    if value is None:
        return None
    for word in beside:
        value *= _SCALE.get(word, 1)
    return value
