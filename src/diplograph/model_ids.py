"""Identity: the only place where ids are made. No clock, no version, no randomness."""

import hashlib
import re
import unicodedata
from functools import lru_cache

TYPE_PREFIX = {
    "state": "state",
    "government_body": "gov",
    "person": "person",
    "igo": "igo",
    "ngo": "ngo",
    "armed_force": "force",
    "armed_group": "armed",
    "party": "party",
    "company": "company",
    "media": "media",
    "people": "people",
    "place": "place",
    "process": "process",
    "event": "event",
    "group": "group",
    "organisation": "org",
}
"""Actor type to the prefix of its ids; `group` is an unnamed set, `organisation` an unknown kind of body."""

# Letters that Unicode does not decompose but that transliteration folds.
_FOLD = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})

_WITHIN, _MARKS = re.compile(r"['’.]"), re.compile(r"[^\w\s]")
"""Marks within words, which leave nothing, and between them, which leave a space."""


@lru_cache(maxsize=100_000)
def normalise(name: str) -> str:
    """A name in lower case without diacritics, punctuation or doubled spaces: the form names are compared in.

    >>> normalise("Aleksandar Vučić")
    'aleksandar vucic'
    >>> normalise("Zapatero’s")
    'zapateros'
    """
    lower = name.casefold()
    if not lower.isascii():
        apart = unicodedata.normalize("NFKD", lower.translate(_FOLD))
        lower = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(_MARKS.sub(" ", _WITHIN.sub("", lower)).split())


def slug(name: str) -> str:
    """The normalised name with hyphens: the readable part of an actor's id."""
    return normalise(name).replace(" ", "-")


def actor_id(name: str, actor_type: str) -> str:
    """The id of an actor known only by name and type, e.g. `person:aleksandar-vucic`."""
    return f"{TYPE_PREFIX[actor_type]}:{slug(name) or digest(name)}"


def digest(*parts: object) -> str:
    """16 hex digits of SHA-256 over the parts, which a separator keeps apart."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def document_id(text: str, title: str | None, source: str | None) -> str:
    """The id of a document: the same text from the same source under the same title is the same document."""
    return "d:" + digest(" ".join(text.split()), title or "", source or "")


def statement_id(document: str, evidence: tuple[int, int], relation: str, *spans: tuple[int, int] | str | None) -> str:
    """The id of a statement: what was said and where. `spans` are predicate, subject, object, content."""
    return "s:" + digest(document, evidence, relation, *spans)
