"""Lemmas: a proper noun is itself, then exceptions counted from the treebanks, then rules for regular inflection.

The rules propose base forms and prefer one that the encoder's vocabulary knows as a word ("accuse", not "accus").
"""

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from diplograph.config import MODEL_DIR, SCHEMA_DIR
from diplograph.schema import load
from diplograph.schema.load import read_yaml, states

VERB = ("VBD", "VBN", "VBG", "VBZ")
NOUN = ("NNS",)
_DOUBLED = re.compile(r"([bdgklmnprtvz])\1$")
_KEEPS_DOUBLE = re.compile(r"(?:ss|zz|ff)$|^[^aeiou]*[aeiou]ll$|(?:[ai]|enr|unr)ll$")
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]$")  # "named": one vowel, one consonant not doubled
_WANTS_E = re.compile(
    r"(?:[cs]ed|[^aeiou][aeiouy][cgsvz]|[^aeiou]u[rt]|[aeiou][^aeiou]t?i[cvz]|[rnld]c|[rnd]g|[aeiou]s|[lr]v|u|iz|at|ut)$"
)
CO = re.compile(r"co[-‐‑](?=(?:operat|ordinat|exist|opt)\w*$)", re.IGNORECASE)
"""What begins words that a hyphen does not make two: "co-operate", "co-ordination"."""
ONE_NOUN = re.compile(
    r"peace-keep(?:ers?|ing)$|(?:pull|walk|shoot|bail|lock)-outs?$|pull-backs?$|cease-fires?$|(?:hand|take)-overs?$|(?:build|flare)-ups?$"
    r"|(?:crack|clamp|shut)-downs?$|stand-offs?$|air-strikes?$|counter-(?:attack(?:s|ed|ing)?|offensives?)$",
    re.IGNORECASE,
)
"""Nouns of two words that are written in one as well: "a pull-out", "the cease-fire"."""

PLAIN = {"“": '"', "”": '"', "„": '"', "‘": "'", "–": "-"}
"""Printers' marks and the typewriter's."""


def one_word(text: str) -> "re.Match[str] | None":
    """Whether a hyphen in a text leaves it one word: "co-operation", "pull-out"."""
    return CO.match(text) or ONE_NOUN.match(text)


class Lemmatizer:
    """Lemmas of words by form and Penn tag."""

    def __init__(self, folder: Path) -> None:
        self._exceptions: dict[str, str] = json.loads((folder / "lemmas.json").read_text("utf-8"))
        vocabulary = (folder / "tokenizer.json").read_text("utf-8")
        words = {w for w in json.loads(vocabulary)["model"]["vocab"] if w.isalpha()}
        self._words = frozenset(words)
        self._declared = _schema_words()
        self._irregular = _irregular()
        self._demonyms = _demonyms()
        self._cache: dict[tuple[str, str], str] = {}

    def __call__(self, word: str, xpos: str) -> str:
        """The lemma of a word with this Penn tag."""
        if xpos == "NNP":
            return word
        word = CO.sub("co", word.replace("’", "'"))  # "co-operation" is cooperation
        word = word.replace("-", "") if ONE_NOUN.match(word) else word  # "pull-out" is a pullout
        key = (word, xpos)
        found = self._cache.get(key)
        if found is None:
            low = word.lower()
            found = (
                self._irregular.get((low, xpos[:2])) or self._exceptions.get(f"{low}|{xpos}") or self.rule(word, xpos)
            )
            if len(self._cache) < 100_000:
                self._cache[key] = found
        return found

    def rule(self, word: str, xpos: str) -> str:
        """The lemma that the rules alone give."""
        low = word.lower()
        if word in PLAIN:
            return PLAIN[word]
        if xpos in ("JJ", "NN") and word in self._demonyms:
            return word
        if xpos == "NNPS":
            return self._first(word, [word[:-3] + "y" if low.endswith("ies") else "", word[:-2] if low.endswith("es") else "",
                                      word[:-1] if low.endswith("s") else ""])  # fmt: skip
        if xpos in VERB:
            return self._first(low, list(_verb(low)))
        if xpos == "VBP" and low.endswith("s") and low not in self._declared:  # a headline's "detains", tagged a plural
            return next((c for c in _verb(low) if c in self._declared), low)
        if xpos in NOUN:
            return self._first(low, list(_noun(low)))
        if xpos in ("JJR", "RBR", "JJS", "RBS"):
            return self._first(low, list(_compared(low)))
        spelt = xpos == "CD" and word.isalpha() and not word.isupper()
        return word if xpos in ("FW", "CD", "SYM", "ADD") and not spelt else low

    def _first(self, word: str, candidates: list[str]) -> str:
        """The first candidate that is a known word, else the first, else the word itself."""
        candidates = [c for c in candidates if len(c) > 1]
        for known in (self._declared, self._words):
            for candidate in candidates:
                if candidate.lower() in known:
                    return candidate
        return candidates[0] if candidates else word


def _verb(low: str) -> Iterator[str]:
    """Base forms of a regularly inflected verb, likeliest first."""
    if low.endswith(("ies", "ied")):
        yield low[:-3] + "y"
    if low.endswith("es"):
        if re.search(r"[aeiou]ses$", low):  # "proposes", "revises"; "focuses" by its known word
            yield low[:-1]
        if re.search(r"(?:s|x|z|ch|sh|o)es$", low):
            yield low[:-2]
        yield low[:-1]
        return
    if low.endswith("s") and not low.endswith("ss"):
        yield low[:-1]
        return
    stem = low[:-3] if low.endswith("ing") else low[:-2] if low.endswith("ed") else ""
    if not stem:
        return
    if _DOUBLED.search(stem) and not _KEEPS_DOUBLE.search(stem):
        yield stem[:-1]
        yield stem
    elif _WANTS_E.search(stem) or _SHORT.match(stem):
        yield stem + "e"
        yield stem
    else:
        yield stem
        yield stem + "e"
        if _DOUBLED.search(stem):
            yield stem[:-1]


def _noun(low: str) -> Iterator[str]:
    if low.endswith("ies") and len(low) > 4:
        yield low[:-3] + "y"
    if re.search(r"(?:s|x|z|ch|sh)es$", low):
        yield low[:-2]
        yield low[:-1]
    elif low.endswith("men"):
        yield low[:-2] + "an"
    elif low.endswith("ves"):
        yield low[:-1]
        yield low[:-3] + "f"
    elif low.endswith("s") and not low.endswith("ss"):
        yield low[:-1]


def _compared(low: str) -> Iterator[str]:
    stem = low[:-3] if low.endswith("est") else low[:-2] if low.endswith("er") else ""
    if stem.endswith("i"):
        yield stem[:-1] + "y"
    elif stem:
        if _DOUBLED.search(stem):
            yield stem[:-1]
        yield stem
        yield stem + "e"


def _schema_words() -> frozenset[str]:
    """The words that relations and cues are declared with: base forms that the encoder's vocabulary may lack."""
    schema = load()
    frames = (w for r in schema.relations.values() for f in r.frames for lemma in f.lemmas for w in lemma.split()[:1])
    cues = schema.cues
    return frozenset({*frames, *cues.reporting, *cues.governors, *cues.governors_of_clauses})


def _irregular() -> dict[tuple[str, str], str]:
    """Forms, with the start of their tag, that neither the counted exceptions nor the rules bring back to their word."""
    lists: dict[str, dict[str, list[str]]] = read_yaml(SCHEMA_DIR / "irregular.yaml")
    tags = {"verbs": "VB", "nouns": "NN"}
    return {(form, tags[k]): base for k, words in lists.items() for base, forms in words.items() for form in forms}


def _demonyms() -> frozenset[str]:
    """Single words for what belongs to a state: "Dutch", "Peruvian" keep their capital."""
    return frozenset(d for state in states() for d in state.get("demonyms", ()) if " " not in d)


@lru_cache(maxsize=2)
def lemmatizer(folder: Path = MODEL_DIR) -> Lemmatizer:
    """The lemmatizer of a model's folder, loaded once a process."""
    return Lemmatizer(folder)
