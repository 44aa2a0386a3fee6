"""Every error diplograph raises on purpose, as one tree.

DiplographError
├── InputError        a document, file or folder could not be read
├── SchemaError       a schema file says something that cannot be
├── ModelError        the language model is missing or unfit
├── WorkspaceError    the workspace or its ledger is unfit
├── GraphError        the graph cannot be reached, started or written
│   └── QueryError    a query was refused or failed
│       └── ParameterError  a saved question lacks a parameter, or was given an unfit one
└── UnknownName       a name is none of the known ones; carries the nearest
"""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches


class DiplographError(Exception):
    """What was wrong, where, and what would be valid, in one plain sentence or two."""


class InputError(DiplographError):
    """A document, file or folder could not be read."""


class SchemaError(DiplographError):
    """A schema file says something that cannot be."""


class ModelError(DiplographError):
    """The language model is missing or unfit."""


class WorkspaceError(DiplographError):
    """The workspace or its ledger is unfit."""


class GraphError(DiplographError):
    """The graph cannot be reached, started or written."""


class QueryError(GraphError):
    """A query was refused or failed."""


class ParameterError(QueryError):
    """A saved question lacks a parameter, or was given an unfit one."""


class UnknownName(DiplographError):
    """A name is none of the known ones; `nearest` holds the closest known names, best first."""

    def __init__(self, kind: str, name: str, known: Iterable[str], nearest: Sequence[str] | None = None) -> None:
        self.nearest = list(nearest) if nearest is not None else get_close_matches(name, list(known), n=5, cutoff=0.5)
        self.kind = kind
        hint = f"; nearest: {', '.join(self.nearest)}" if self.nearest else ""
        super().__init__(f"no {kind} called '{name}'{hint}")


def is_usage(error: DiplographError) -> bool:
    """Whether the call was wrong, rather than the data, the graph or the machine."""
    return isinstance(error, ParameterError) or (isinstance(error, UnknownName) and error.kind in CALLED)


CALLED = ("question", "format", "relation", "field")
"""Kinds of names that a caller chooses from a fixed list; an actor, by contrast, may be missing from the data."""
