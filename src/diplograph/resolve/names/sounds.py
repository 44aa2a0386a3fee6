"""Names as transliterations spell them: a strict form that only spelling systems differ in, and a loose one by sound."""

import re
from functools import lru_cache

_SPELLING = (
    ("ck", "k"),
    ("kh", "h"),
    ("th", "t"),
    ("ph", "f"),
    ("ou", "u"),
    ("y", "i"),
    ("j", "i"),
    ("c", "k"),
    ("w", "v"),
)
_DOUBLED = re.compile(r"(.)\1+")
_SOUND = str.maketrans(
    {"c": "k", "q": "k", "g": "k", "z": "s", "v": "f", "w": "f", "x": "ks", **dict.fromkeys("aeiouyjh")}
)
_FIRST = str.maketrans("cqgzvwjy", "kkksffii")


@lru_cache(maxsize=100_000)
def spelling(word: str) -> str:
    """A normalised word in one spelling: Zelenskyy and Zelenskiy, Sergei and Sergey, Yulia and Julia are the same.

    >>> spelling("zelenskyy") == spelling("zelenskiy") == spelling("zelensky")
    True
    >>> spelling("maria") == spelling("mario")
    False
    """
    for one, other in _SPELLING:
        word = word.replace(one, other)
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """A normalised word without what transliterations of one name differ in: vowels, doubled letters, k for c, q and g.

    >>> sound("gadhafi") == sound("qaddafi")
    True
    """
    return word[:1].translate(_FIRST) + _DOUBLED.sub(r"\1", word[1:].translate(_SOUND))
