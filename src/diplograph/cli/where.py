"""The options that say which workspace and which graph, shared by every command that uses a graph."""

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from diplograph.cli.options import DEFAULT_WORKSPACE, WorkspaceOption
from diplograph.config import Options

if TYPE_CHECKING:
    from diplograph.graph import Target
    from diplograph.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Where:
    """A workspace's folder, and the Neo4j given on the command line, if any."""

    workspace: Path = DEFAULT_WORKSPACE
    neo4j: str | None = None
    neo4j_user: str | None = None
    neo4j_database: str | None = None

    @property
    def target(self) -> "Target | None":
        """The Neo4j in use: by option, environment or the workspace's neo4j.toml; None is the embedded graph."""
        from diplograph.graph import find_target

        found = find_target(self.workspace, self.neo4j, self.neo4j_user, self.neo4j_database)
        if found is None and (self.neo4j_user or self.neo4j_database):
            raise typer.BadParameter("--neo4j-user and --neo4j-database need a --neo4j, NEO4J_URI or neo4j.toml")
        return found

    def open(self, options: Options | None = None, create: bool = False) -> "Workspace":
        """The workspace; WorkspaceError that says how to make one where there is none."""
        from diplograph.workspace import Workspace

        return Workspace(self.workspace, options, self.target, create=create)


def _address(value: str | None) -> str | None:
    from diplograph.graph.target import unfit

    if value is not None and (problem := unfit(value)):
        raise typer.BadParameter(problem)
    return value


def _parameter(name: str, kind: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)


NEO4J = "Address of a Neo4j, bolt://… or neo4j+s://…, instead of NEO4J_URI, the workspace's neo4j.toml, or the embedded graph."
SHARED = [
    _parameter("workspace", WorkspaceOption, DEFAULT_WORKSPACE),
    _parameter(
        "neo4j",
        Annotated[
            str | None,
            typer.Option("--neo4j", metavar="URI", callback=_address, help=NEO4J + " Password: NEO4J_PASSWORD."),
        ],
        None,
    ),
    _parameter(
        "neo4j_user",
        Annotated[str | None, typer.Option("--neo4j-user", help="Its user, instead of NEO4J_USERNAME or 'neo4j'.")],
        None,
    ),
    _parameter(
        "neo4j_database",
        Annotated[
            str | None, typer.Option("--neo4j-database", help="Its database, instead of NEO4J_DATABASE or 'neo4j'.")
        ],
        None,
    ),
]


def on_graph(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command that takes `where` the options that make one."""
    signature = inspect.signature(command)
    own = [p.replace(kind=p.KEYWORD_ONLY) for name, p in signature.parameters.items() if name != "where"]

    @functools.wraps(command)
    def run(**given: Any) -> None:
        command(where=Where(**{p.name: given.pop(p.name) for p in SHARED}), **given)

    parameters = [*own, *SHARED]
    run.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    return run
