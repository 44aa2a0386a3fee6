"""What the pages show: rows of the graph and the ledger as plain view data."""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from diplograph.errors import DiplographError, UnknownName
from diplograph.graph import Graph
from diplograph.ledger import Ledger
from diplograph.ledger.holders import read_holders
from diplograph.model import Document, Statement
from diplograph.query import find_actor
from diplograph.schema import Schema
from diplograph.web.columns import Columns, Numbers
from diplograph.web.corpus import Corpus
from diplograph.web.kept import Kept
from diplograph.web.listing import first
from diplograph.web.register import Register
from diplograph.web.searching import SHOWN, Words, actors
from diplograph.web.statements import ACTORS, PAGE, Filter, meeting, read_statements
from diplograph.workspace import Workspace

MOST = 500
"""Statements that one page reads at most; longer lists are paged at /statements."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a document's text: a sentence by its number with the statements whose evidence it is, or what lies between."""

    text: str
    statements: tuple[Statement, ...]
    kind: str = "text"
    number: int = 0


class Views:
    """Reads one workspace for the pages; the ledger is opened for each request, as SQLite asks."""

    def __init__(self, workspace: Workspace, schema: Schema) -> None:
        self._workspace = workspace
        self.schema = schema
        self.question_dirs = workspace.question_dirs
        self.kept = Kept(workspace.path)
        self.register = Register(self, workspace.path)
        self.words = Words(workspace.path)
        self.corpus = Corpus(self)

    @property
    def graph(self) -> Graph:
        """The graph that the pages read."""
        return self._workspace.graph

    @contextmanager
    def ledger(self) -> Iterator[Ledger]:
        """A connection of this thread's own."""
        with closing(Ledger(self._workspace.path / "ledger.sqlite")) as ledger:
            yield ledger

    def warm(self) -> None:
        """Compute what every page needs, before the first asks: on a large graph that takes seconds."""
        with suppress(DiplographError):  # whoever asks for a page is told
            if self.corpus.start()["counts"]["documents"]:
                actors(self, "")
                self.words.refresh(self.kept.stamp())

    def rows(self, cypher: str, **params: Any) -> list[dict[str, Any]]:
        """Rows of a read query."""
        return self.graph.read(cypher, params, limit=MOST).rows

    def read(self, cypher: str, limit: int, **params: Any) -> list[dict[str, Any]]:
        """Rows of a read query whose answer may be long."""
        return self.graph.read(cypher, params, limit=limit).rows

    def meeting(self, f: Filter) -> tuple[Columns, Numbers]:
        """The register's columns, and the rows that meet a filter."""
        held = self.register.columns()
        return held, meeting(held, self.register.book, self.schema, f)

    def named(self, ids: Iterable[str]) -> list[dict[str, Any]]:
        """The statements with these ids, in the order of their time."""
        return read_statements(self.graph, self.schema, list(ids))

    def statements(self, f: Filter, limit: int = PAGE) -> list[dict[str, Any]]:
        """The first statements of a filter, in the order of their time."""
        return first(self, f, limit)

    def search(self, text: str) -> dict[str, Any]:
        """Actors by name, relations by their words, and sentences; how many there are of each."""
        wanted = text.strip().lower()
        if not wanted:
            return {"q": "", "actors": [], "relations": [], "sentences": [], "known": 0, "hits": 0}
        found = actors(self, text)
        self.words.refresh(self.kept.stamp())
        sentences, hits = self.words.find(text.strip())
        relations = [
            r for r in self.schema.relations.values() if wanted in f"{r.name} {r.label}".lower().replace("_", " ")
        ]
        return {"q": text, "actors": found[:SHOWN], "relations": relations, "sentences": sentences,
                "known": len(found), "hits": hits}  # fmt: skip

    def who(self, actor: str) -> dict[str, Any]:
        """The names and type of the actor that an id, a name or an alias means; else UnknownName with the nearest.

        An id that was merged into another leads there, an office's to its last holder.
        """
        query = (
            "MATCH (a:Actor {id: $id}) RETURN a.id AS id, a.name AS name, a.type AS type, a.aliases AS aliases,"
            " a.country AS country"
        )
        found = self.rows(query, id=actor)
        if not found:
            with self.ledger() as ledger:
                known = find_actor(ledger, actor)
                found = self.rows(query, id=known)
                if not found and (holder := read_holders(ledger).last(known)):
                    found = self.rows(query, id=holder)
        if not found:
            raise UnknownName("actor", actor, [])
        return found[0]

    def end(self, actor: str) -> dict[str, Any]:
        """An actor's id and name, as `who` says them, without a question to the graph where a statement has the actor."""
        return self.register.actor(actor) if self.corpus.stands(actor) else self.who(actor)

    def settled(self, f: Filter) -> Filter:
        """A filter whose actors, given by id, name or alias, are ids; else UnknownName."""
        given = {k: getattr(f, k) for k in ACTORS}
        return f.only(**{k: self.end(v)["id"] for k, v in given.items() if v})

    def document(self, document_id: str) -> tuple[Document, list[Piece]]:
        """A document's text in pieces, each sentence with the statements it is evidence of."""
        with self.ledger() as ledger:
            document = ledger.document(document_id)
            if document is None:
                raise UnknownName("document", document_id, [])
            by_start: dict[int, list[Statement]] = {}
            for statement in ledger.statements(document.id):
                by_start.setdefault(statement.evidence.start, []).append(statement)
            sentences = ledger.sentences(document.id)
        pieces: list[Piece] = []
        position = 0
        for sentence in sentences:
            if between := document.text[position : sentence.start]:
                pieces.append(Piece(between, (), "break" if "\n" in between else "space"))
            pieces.append(Piece(sentence.text, tuple(by_start.get(sentence.start, ())), number=sentence.index))
            position = sentence.end
        return document, pieces
