"""Numbers that a statement carries: 3,700 soldiers."""

import re

from diplograph.extract.propositions import Proposition
from diplograph.model import Quantity

_SCALE = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "hundred": 100, "dozen": 12}
_WORDS = {
    w: float(i) for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}


def quantity(p: Proposition) -> Quantity | None:
    """The number on the object of a proposition, with the noun it counts."""
    for role in ("obj", "prep:of", "subj"):
        for token in p.get(role):
            for child in token.children:
                if child.dep_ == "nummod" and (value := number(child.text, [c.lower_ for c in child.children])):
                    start, end = child.left_edge.i, token.i + 1
                    text = token.doc[min(start, token.i) : end].text
                    return Quantity(value, token.lemma_, text)
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
