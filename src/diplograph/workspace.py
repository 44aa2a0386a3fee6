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
from diplograph.graph.locks import alone
from diplograph.model import Row, Statement

if TYPE_CHECKING:
    import networkx as nx

    from diplograph.engine import Counts
    from diplograph.graph import Answer, Graph, Progress, Target
    from diplograph.ledger import Ledger
    from diplograph.query import Question
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
    def target(self) -> "Target | None":
        """The Neo4j in use, by what was given, the environment or the workspace's neo4j.toml; None: the embedded graph."""
        from diplograph.graph import find_target

        return self._target or find_target(self.path)

    @property
    def graph(self) -> "Graph":
        """The graph, opened when first asked for and brought up to the ledger."""
        if self._graph is None:
            self.project(wait=False)
        return self._open()

    def _open(self) -> "Graph":
        from diplograph.graph import open_graph

        if self._graph is None:
            self._graph = open_graph(self.path / "graph", self.target)
        return self._graph

    def build(self, paths: Iterable[str | Path], reading: "ReadOptions | None" = None, tick: Any = None) -> "Counts":
        """Read, extract and record the files, then bring the graph up to date."""
        counts = self.record(paths, reading, tick)
        self.project()
        return counts

    def record(self, paths: Iterable[str | Path], reading: "ReadOptions | None" = None, tick: Any = None) -> "Counts":
        """The first half of a build: read, extract and record the files; needs no graph."""
        from diplograph.engine import build
        from diplograph.read import ReadOptions

        return build(self.ledger, paths, reading or ReadOptions(), self.options, tick)

    def project(self, progress: "Progress | None" = None, wait: bool = True) -> int:
        """The second half: bring the graph up to the ledger; returns how many documents changed.

        One process of a workspace does so at a time; without `wait`, what another one is doing is left to it.
        """
        from diplograph.graph import project
        from diplograph.schema import load

        with alone(self.path / ".projecting", wait) as mine:
            return project(self._open(), self.ledger, load(self.options.schema_dirs), progress) if mine else 0

    def query(self, cypher: str, **params: Any) -> list[Row]:
        """The rows of a read-only Cypher query."""
        return self.graph.read(cypher, params).rows

    def ask(self, name: str, **params: Any) -> list[Row]:
        """The rows of a saved question."""
        return self.answer(name, params).rows

    def answer(self, name: str, params: dict[str, Any]) -> "Answer":
        """The answer of a saved question, with its columns."""
        from diplograph.query import ask

        return ask(self.graph, self.ledger, name, params, self.question_dirs)

    @property
    def question_dirs(self) -> tuple[Path, ...]:
        """Folders with questions beside ours: `questions` in the workspace, then the options' own; later ones win."""
        own = self.path / "questions"
        return (*([own] if own.is_dir() else []), *self.options.question_dirs)

    @property
    def questions(self) -> "dict[str, Question]":
        """The saved questions by name."""
        from diplograph.query import questions

        return questions(self.question_dirs)

    def rebuild(self, progress: "Progress | None" = None) -> int:
        """Make the graph anew from the ledger; returns the number of documents."""
        from diplograph.graph import rebuild
        from diplograph.schema import load

        with alone(self.path / ".projecting"):
            return rebuild(self._open(), self.ledger, load(self.options.schema_dirs), progress)

    def load(self, shards: Iterable[str | Path], progress: "Progress | None" = None) -> tuple[int, int]:
        """Bring Parquet shards into the graph; this workspace must have no documents of its own.

        Gives the number of documents in the shards, and of those that the graph lacked.
        """
        from diplograph.graph.shards import load_shards

        if documents := self.ledger.status()["documents"]:
            raise WorkspaceError(
                f"{self.path} has {documents} documents of its own; load shards into a new --workspace"
            )
        with alone(self.path / ".projecting"):
            found = load_shards(self._open(), map(Path, shards), progress)
            self.ledger.name_actors(found["actors"])
        return found["documents"], found["written"]

    def to_networkx(self, **only: Any) -> "nx.MultiDiGraph[str]":
        """Actors and their statements as a networkx graph; `only` filters by statement attributes, e.g. polarity="+"."""
        from diplograph.export import to_networkx

        return to_networkx(self.ledger, **only)
