"""Which names of persons in a text are one person's: surnames, turned and misspelt forms join the full name."""

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

from diplograph.model import Actor
from diplograph.model_ids import actor_id, normalise
from diplograph.resolve.names.name_kinds import Name
from diplograph.resolve.names.sounds import sound, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Doc

PARTICLES = frozenset("abd abdel abu al bin ben da de del di dos el ibn la le mc o san st um van von".split())
"""What begins many names and is none by itself."""
OF_ONE = ("flat", "compound", "nmod:desc", "appos")
"""Labels of a name within the phrase of its bearer: "first lady Michelle Obama"."""


def persons(doc: "Doc", names: list[Name]) -> dict[str, Actor]:
    """Each form of a person's name in the text to one actor: short forms join the full name that ends in them."""
    forms: dict[str, int] = {}  # each with where it first stands: a surname means whom the text named first
    for n in sorted(names, key=lambda n: n.start):
        forms.setdefault(doc[n.start : n.end].text.removesuffix("'s").removesuffix("’s"), n.start)
    full = sorted((f for f in forms if len(f.split()) > 1), key=lambda f: (-len(f.split()), -len(f), forms[f]))
    known, out, lists = FullNames(), dict[str, Actor](), Lists(doc, names)
    for form in full:
        longer = next((c for c in known.sharing(form) if _short_of(form, c) or _turned(form, c)), None)
        if longer is None:
            known.add(form)
        out[form] = Actor(actor_id(longer or form, "person"), longer or form, "person")
    for form in sorted(set(forms) - set(full)):
        near = [c for c in known.sharing(form) if not lists.apart(form, c)]
        match = min((c for c in near if _short_of(form, c)), key=forms.__getitem__, default=None)
        match = match or _only(c for c in near if _paternal(form, c))
        if match is None and not any(_paternal(form, c) for c in near):
            heard = (c for c in known.sounding_like(form) if not lists.apart(form, c))
            match = _only(c for c in heard if _misspelt(form, c))
        out[form] = out[match] if match else Actor(actor_id(form, "person"), form, "person")
    return out


class Lists:
    """Which names a text lists as two: "President Obama, first lady Michelle Obama and …"."""

    def __init__(self, doc: "Doc", names: list[Name]) -> None:
        self._parts: dict[str, dict[int, set[int]]] = {}  # of each name, by the list's first word, the words that it is
        for n in names:
            part = doc[n.start : n.end].root
            while part.dep_ in OF_ONE:
                part = part.head
            first = part
            while first.dep_ == "conj":
                first = first.head
            self._parts.setdefault(doc[n.start : n.end].text, {}).setdefault(first.i, set()).add(part.i)

    def apart(self, one: str, other: str) -> bool:
        """Whether a list has both."""
        a, b = self._parts.get(one, {}), self._parts.get(other, {})
        return one != other and any(len(parts | b[first]) > 1 for first, parts in a.items() if first in b)


class FullNames:
    """The full names of a text by their words and by how their last ones sound, so that no form is held against all."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[str]] = defaultdict(list)
        self._by_sound: dict[str, list[str]] = defaultdict(list)

    def add(self, name: str) -> None:
        """Take in a name."""
        words = normalise(name).split() or [""]
        for word in dict.fromkeys(words):
            self._by_word[word].append(name)
        for heard in {spelling(words[-1]), sound(words[-1])}:
            self._by_sound[heard].append(name)

    def sharing(self, form: str) -> list[str]:
        """The names, in the order they came, that have the last word of a form."""
        return self._by_word.get(normalise(form).rpartition(" ")[2], [])

    def sounding_like(self, form: str) -> list[str]:
        """The names whose last word may sound or be spelt as a form."""
        word = normalise(form)
        return [*self._by_sound.get(spelling(word), []), *self._by_sound.get(sound(word), [])]


def _only(names: "Iterator[str]") -> str | None:
    found = set(names)
    return found.pop() if len(found) == 1 else None


def _misspelt(short: str, full: str) -> bool:
    """ "Zelenskyy" for "Volodymyr Zelensky", "Bauchtman" for "Lydia Buchtmann": one sound, a letter or two apart."""
    one, other = normalise(short), normalise(full).rpartition(" ")[2]  # nothing is left of a name of mere signs
    least = min(len(one), len(other))
    if spelling(one) == spelling(other):
        return least > 3
    alike = least > 4 and sound(one) == sound(other)
    return alike and DamerauLevenshtein.distance(one, other) <= (2 if least > 7 else 1)


def _paternal(short: str, full: str) -> bool:
    """ "Zambada" for "Ismael Zambada García": the first of two surnames, as Spaniards call each other."""
    words = full.split()
    return len(words) == 3 and short == words[1] and words[1].lower() not in PARTICLES and len(words[1]) > 3


def _turned(form: str, full: str) -> bool:
    """ "Higuchi Ichiyo" for "Ichiyo Higuchi": the same words, the family's name first or last."""
    return sorted(normalise(form).split()) == sorted(normalise(full).split())


def _short_of(short: str, full: str) -> bool:
    """Whether a name is a shorter form of a full one: its words appear in it in order, the last one at the end."""
    a, b = normalise(short).split(), normalise(full).split()
    if not a or len(a) >= len(b):
        return a == b
    return (a[-1] == b[-1] and all(w in b for w in a)) or (len(a) == 1 and a[0] == b[0] and a[0] not in PARTICLES)
