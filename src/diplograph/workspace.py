"""The Python API: `extract` a text, or build a `Workspace` of many and ask it.

import diplograph as dg
for s in dg.extract("NATO warned Serbia.", published="2022-08-17"):
    print(s.subject.name, s.relation, s.object.name)
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from diplograph.config import WORKSPACE, Options
from diplograph.errors import InputError, WorkspaceError
from diplograph.model import Row, Statement

if TYPE_CHECKING:
    import networkx as nx

    from diplograph.engine import Counts
    from diplograph.graph import Answer, Graph, Target
    from diplograph.ledger import Ledger
    from diplograph.read import ReadOptions


def extract(text: str, published: str | date | None = None, options: Options | None = None) -> list[Statement]:
    """The statements of a text; `published` (ISO date) is what relative times count from."""
    from diplograph.engine import extract_documents
    from diplograph.read import from_text

    document = from_text(text, published=as_date(published))
    return [s for e in extract_documents([document], options) for s in e.statements]


def as_date(value: str | date | None) -> date | None:
    """A date from an ISO string; InputError where it is none."""
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise InputError(f"'{value}' is no date; write it as 2022-08-17") from None


class Workspace:
    """One folder with everything: the ledger, the graph, a person's decisions. Use it as a context manager."""

    def __init__(
        self,
        path: str | Path = WORKSPACE,
        options: Options | None = None,
        target: "Target | None" = None,
        create: bool = True,
    ) -> None:
        self.path = Path(path)
        self.options = options or Options()
        self._target = target
        self._graph: Graph | None = None
        if not create and not (self.path / "ledger.sqlite").exists():
            raise WorkspaceError(
                f"no workspace at {self.path}; make one with: diplograph build ARTICLES --workspace {self.path}"
            )
        self.path.mkdir(parents=True, exist_ok=True)
        self._ledger: Ledger | None = None

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close ledger and graph."""
        if self._graph is not None:
            self._graph.close()
        if self._ledger is not None:
            self._ledger.close()
        self._graph = self._ledger = None

    @property
    def ledger(self) -> "Ledger":
        """The record."""
        from diplograph.ledger import Ledger

        if self._ledger is None:
            self._ledger = Ledger(self.path / "ledger.sqlite")
        return self._ledger

    @property
    def graph(self) -> "Graph":
        """The graph, opened when first asked for and brought up to the ledger."""
        from diplograph.graph import Target, open_graph, project
        from diplograph.schema import load

        if self._graph is None:
            self._graph = open_graph(self.path / "graph", self._target or Target.from_environment())
            project(self._graph, self.ledger, load(self.options.schema_dirs))
        return self._graph

    def build(self, paths: Iterable[str | Path], reading: "ReadOptions | None" = None, tick: Any = None) -> "Counts":
        """Read, extract and record the files, then bring the graph up to date."""
        from diplograph.engine import build
        from diplograph.graph import project
        from diplograph.read import ReadOptions
        from diplograph.schema import load

        counts = build(self.ledger, paths, reading or ReadOptions(), self.options, tick)
        project(self.graph, self.ledger, load(self.options.schema_dirs))
        return counts

    def query(self, cypher: str, **params: Any) -> list[Row]:
        """The rows of a read-only Cypher query."""
        return self.graph.read(cypher, params).rows

    def ask(self, name: str, **params: Any) -> list[Row]:
        """The rows of a saved question."""
        return self.answer(name, params).rows

    def answer(self, name: str, params: dict[str, Any]) -> "Answer":
        """The answer of a saved question, with its columns."""
        from diplograph.query import ask

        return ask(self.graph, self.ledger, name, params)

    def rebuild(self) -> int:
        """Make the graph anew from the ledger; returns the number of documents."""
        from diplograph.graph import Target, open_graph, rebuild
        from diplograph.schema import load

        if self._graph is None:
            self._graph = open_graph(self.path / "graph", self._target or Target.from_environment())
        return rebuild(self._graph, self.ledger, load(self.options.schema_dirs))

    def to_networkx(self, **only: Any) -> "nx.MultiDiGraph[str]":
        """Actors and their statements as a networkx graph; `only` filters by statement attributes, e.g. polarity="+"."""
        from diplograph.export import to_networkx

        return to_networkx(self.ledger, **only)
