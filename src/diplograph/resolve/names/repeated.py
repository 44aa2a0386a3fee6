"""A name found once in a text is a name wherever it is written so: "the WHO … WHO say", a band of odd words."""

from collections import defaultdict
from typing import TYPE_CHECKING

from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.names.name_kinds import LABEL_TYPE, Name

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

ACRONYM = 3
"""Letters from which a word in capitals is written so by nobody but for the name."""

Words = tuple[str, ...]


def repeated(doc: "Doc", names: list[Name], gazetteer: Gazetteer) -> list[Name]:
    """The names, in order, with those of their repetitions that nobody found.

    Of single words only acronyms, also of who is named in full, and what the parser takes for a name there too.
    """
    named = {n.entry.actor.id for n in names if n.entry is not None}
    forms: dict[str, dict[Words, Name]] = defaultdict(dict)
    for name in names:
        if name.entry is not None or name.label in LABEL_TYPE:
            words = tuple(t.text for t in doc.words[name.start : name.end])
            forms[words[0]].setdefault(words, name)
    taken = {i for n in names for i in range(n.start, n.end)}
    found: list[Name] = []
    for i, token in enumerate(doc):
        short = (
            gazetteer.entry(token.text) if i not in taken and _acronym(token.text) and not _shouted(doc, i) else None
        )
        if short is not None and short.actor.id in named:
            found.append(Name(i, i + 1, short, ""))
            taken.add(i)
        for words, name in forms.get(token.text, {}).items() if i not in taken else ():
            end = i + len(words)
            free = taken.isdisjoint(range(i, end)) and tuple(t.text for t in doc[i:end]) == words
            if free and (len(words) > 1 or _stands_alone(doc, i, taken)):
                found.append(name._replace(start=i, end=end))
                taken.update(range(i, end))
    return sorted([*names, *found], key=lambda n: n.start) if found else names


def _acronym(word: str) -> bool:
    return word.isupper() and word.isalpha() and len(word) >= ACRONYM


def _stands_alone(doc: "Doc", i: int, taken: set[int]) -> bool:
    """Whether a single word is the name and no part of a longer one."""
    word = doc[i]
    if _acronym(word.text):
        return not _shouted(doc, i)
    beside = [doc[k] for k in (i - 1, i + 1) if 0 <= k < len(doc)]
    return word.pos_ == "PROPN" and not word.ent_type_ and not any(t.pos_ == "PROPN" or t.i in taken for t in beside)


def _shouted(doc: "Doc", i: int) -> bool:
    """Whether the words around are in capitals too, as in a headline: there, WHO may be the pronoun."""
    beside = [doc[k].text for k in (i - 1, i + 1) if 0 <= k < len(doc) and doc[k].text.isalpha()]
    return bool(beside) and all(w.isupper() for w in beside)
