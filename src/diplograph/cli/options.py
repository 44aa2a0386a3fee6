"""Options that several commands share, checked in one place."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from diplograph.config import WORKSPACE, Options

if TYPE_CHECKING:
    from diplograph.workspace import Workspace


def day(value: str | None) -> str | None:
    """Check an ISO date; wrong usage where it is none."""
    if value is not None:
        try:
            date.fromisoformat(value)
        except ValueError:
            raise typer.BadParameter(f"'{value}' is no date; write it as 2022-08-17") from None
    return value


def pairs(values: list[str] | None) -> dict[str, str]:
    """The mapping that repeated k=v options spell; wrong usage where one has no '='."""
    out = {}
    for value in values or ():
        key, sign, text = value.partition("=")
        if not sign or not key:
            raise typer.BadParameter(f"'{value}' should read name=value")
        out[key] = text
    return out


PublishedOption = Annotated[
    str | None, typer.Option("--published", callback=day, help="Publication date of texts without one, as 2022-08-17.")
]
WorkspaceOption = Annotated[Path, typer.Option("--workspace", "-w", help="The folder that holds everything.")]
FieldOption = Annotated[
    list[str] | None, typer.Option("--field", help="A field's name in JSON or CSV: text=body (repeatable).")
]
ModelOption = Annotated[str, typer.Option("--model", help="Another installed spaCy pipeline with UD labels.")]
SchemaOption = Annotated[
    list[Path] | None, typer.Option("--schema", help="A folder that extends or overrides the schema (repeatable).")
]
DEFAULT_WORKSPACE = WORKSPACE


def make_options(model: str = "", schema: list[Path] | None = None, jobs: int = 1) -> Options:
    """The options object of a run."""
    return Options(model=model, schema_dirs=tuple(schema or ()), jobs=jobs)


def open_workspace(path: Path, schema: list[Path] | None = None) -> "Workspace":
    """An existing workspace; WorkspaceError that says how to make one else."""
    from diplograph.workspace import Workspace

    return Workspace(path, make_options(schema=schema), create=False)
