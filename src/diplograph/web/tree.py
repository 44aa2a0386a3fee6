"""The tree of a sentence: its words, what each depends on, and which of them a statement was made of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from diplograph.model import Statement
from diplograph.web.views import Views

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_ONE_AT_A_TIME = Lock()
"""The pipeline is shared by all requests."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence: `head` is the place of the word it depends on, its own for the root."""

    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    gloss: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """The words from `first` to `last` that are the predicate, subject, object or speaker of a statement."""

    role: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A sentence's words and the parts of a statement among them; `elsewhere` holds the parts that other sentences name."""

    words: tuple[Word, ...]
    parts: tuple[Part, ...]
    elsewhere: tuple[tuple[str, str], ...] = ()

    def roles(self, word: int) -> list[str]:
        """What a word is part of."""
        return [p.role for p in self.parts if p.first <= word <= p.last]

    def used(self) -> set[int]:
        """The words whose link to their head lies between the predicate and another part: what the rule walked."""
        ways = [(p.role, set(self._up(self._top(p)))) for p in self.parts]
        start = next((way for role, way in ways if role == "predicate"), None)
        return set().union(*(start ^ way for _, way in ways)) if start is not None else set()

    def _top(self, part: Part) -> int:
        """The word of a part that the others of it hang on."""
        inside = range(part.first, part.last + 1)
        return next((i for i in inside if self.words[i].head not in inside or self.words[i].head == i), part.first)

    def _up(self, word: int) -> Iterator[int]:
        """A word, its head, the head of that, and so on to the root, which depends on nothing."""
        while self.words[word].head != word:
            yield word
            word = self.words[word].head


def tree(views: Views, statement_id: str, document: str, model: str) -> Tree | None:
    """The tree of a statement's sentence; loads the model when first asked."""
    with views.ledger() as ledger:
        said = next((s for s in ledger.statements(document) if s.id == statement_id), None)
    if said is None:
        return None
    with _ONE_AT_A_TIME:
        return grown(_pipeline(model)(said.evidence.text), said)


@lru_cache(maxsize=1)
def _pipeline(model: str) -> "Language":
    from diplograph import annotate

    return annotate.load(model)


def grown(doc: "Doc", said: Statement) -> Tree:
    """The words of an annotated sentence with the parts of the statement that it is evidence of."""
    from spacy.glossary import GLOSSARY

    tokens = [t for t in doc if not t.is_space]
    at = {t.i: k for k, t in enumerate(tokens)}
    words = [
        Word(t.text, t.lemma_, t.pos_, t.dep_, at.get(t.head.i, k), GLOSSARY.get(t.dep_.partition(":")[0].lower(), ""))
        for k, t in enumerate(tokens)
    ]
    begin, parts, elsewhere = said.evidence.start, [], []
    for role, start, end, text in _spans(said):
        inside = [k for k, t in enumerate(tokens) if t.idx + begin < end and start < t.idx + begin + len(t.text)]
        if inside:
            parts.append(Part(role, inside[0], inside[-1]))
        else:
            elsewhere.append((role, text))
    return Tree(tuple(words), tuple(dict.fromkeys(parts)), tuple(dict.fromkeys(elsewhere)))


def _spans(said: Statement) -> Iterable[tuple[str, int, int, str]]:
    yield "predicate", said.predicate_start, said.predicate_end, said.predicate
    arguments = [("subject", said.subject), ("object", said.object), *(("speaker", x.actor) for x in said.attribution)]
    for role, argument in arguments:
        if argument is not None:
            yield role, argument.start, argument.end, argument.text or argument.name
