"""Small changes that teach what the treebanks hardly show: curly quotes, countries before titles, rarer countries."""

import random
from dataclasses import replace
from functools import lru_cache

from training.geography import TITLES, geography
from training.sentences import Sentence

BODIES = ("EU", "NATO", "UN", "European Union", "United Nations", "African Union")
FAVOURED = ("Kosovo", "Serbia", "Ukraine", "Taiwan", "Armenia", "Azerbaijan", "North Macedonia", "Palestine", "Sudan")
"""Places of the news that corpora of 2000 to 2012 hardly mention."""


@lru_cache(maxsize=1)
def _places() -> tuple[str, ...]:
    return (*sorted(c for c in geography().countries if c[0].isupper()), *FAVOURED * 4)


def curly(words: list[str]) -> list[str]:
    """Typewriter quotes as printers' quotes, opening and closing in turn."""
    found, opening = [], True
    for word in words:
        if word == '"':
            found.append("“" if opening else "”")
            opening = not opening
        else:
            found.append({"``": "“", "''": "”"}.get(word, word.replace("'", "’")))
    return found


def country_titles(s: Sentence, rng: random.Random, share: float) -> Sentence:
    """ "Serbian President Vucic" as "Serbia President Vucic" or "EU President Vucic", in a share of such phrases.

    Changes one word for one, so a tree keeps its shape: only the label, the tags and the name differ.
    """
    known = geography().country_of
    hits = [
        i for i, w in enumerate(s.words[:-2]) if w in known and s.words[i + 1].lower() in TITLES and _before_title(s, i)
    ]
    hits = [i for i in hits if rng.random() < share]
    if not hits or s.names is None:
        return s
    words, names = list(s.words), [n for n in s.names if not any(n[0] <= i < n[1] for i in hits)]
    tags = {k: list(getattr(s, k)) for k in ("upos", "xpos", "feats", "deps") if getattr(s, k)}
    for i in hits:
        single = [c for c in (known[words[i]], rng.choice(_places()), rng.choice(BODIES[:3])) if " " not in c]
        words[i] = rng.choice(single)
        names.append((i, i + 1, "ORG" if words[i] in BODIES else "LOC"))
        for key, value in (("upos", "PROPN"), ("xpos", "NNP"), ("feats", "Number=Sing"), ("deps", "compound")):
            if key in tags:
                tags[key][i] = value
    changed = replace(s, words=words)
    for key, values in tags.items():
        changed = replace(changed, **{key: values})  # type: ignore[arg-type]
    return changed.named(names)


def _before_title(s: Sentence, i: int) -> bool:
    return not s.heads or (s.deps[i] == "amod" and s.heads[i] > i and s.words[s.heads[i]].lower() in TITLES)


def other_countries(s: Sentence, rng: random.Random, share: float) -> Sentence:
    """Single-word countries swapped for others."""
    if not s.names:
        return s
    words = list(s.words)
    for a, b, label in s.names:
        if label == "LOC" and b == a + 1 and words[a] in geography().countries and rng.random() < share:
            words[a] = rng.choice([c for c in rng.choices(_places(), k=8) if " " not in c] or [words[a]])
    return replace(s, words=words)
