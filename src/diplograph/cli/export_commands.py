"""export: the graph, or all of it, for other programs."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from diplograph.cli.options import DEFAULT_WORKSPACE, WorkspaceOption, open_workspace
from diplograph.cli.output import say

if TYPE_CHECKING:
    from diplograph.workspace import Workspace


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(export)


def export(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    form: Annotated[
        str, typer.Option("--format", help="graphml, gexf, csv, jsonl, neo4j-admin, parquet or neo4j-browser.")
    ] = "graphml",
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="A file; standard output else. For the last three a new folder."),
    ] = None,
) -> None:
    """Export the graph from the ledger: no graph server is needed.

    neo4j-admin writes the whole graph as CSV files, parquet as a shard for diplograph load; neo4j-browser writes a
    style sheet and the questions as saved queries; the others write the actors and the statements between them.
    """
    from diplograph.export import WRITERS, write

    if form not in (*WRITERS, *WHOLE):
        raise typer.BadParameter(f"'{form}' is no format; valid: {', '.join((*WRITERS, *WHOLE))}")
    with open_workspace(workspace) as held:
        if form in WHOLE:
            if out is None:
                raise typer.BadParameter(f"{form} writes many files; name a new folder with --out")
            WHOLE[form](held, out)
            return
        graph = held.to_networkx()
    if out is None:
        write(graph, form, sys.stdout)
    else:
        with out.open("w", encoding="utf-8", newline="") as file:
            write(graph, form, file)
        say(f"{graph.number_of_nodes()} actors, {graph.number_of_edges()} edges in {out}")


def _bulk(held: "Workspace", folder: Path) -> None:
    from diplograph import schema
    from diplograph.export.bulk import bulk

    counts = bulk(held.ledger, schema.load(held.options.schema_dirs), folder, os.cpu_count() or 1)
    say(f"{sum(counts.values())} nodes and relationships in {folder}; import them into a stopped server:")
    say(f"  cd {folder} && neo4j-admin database import full neo4j @import.args")


def _shard(held: "Workspace", folder: Path) -> None:
    from diplograph import schema
    from diplograph.export.parquet import shard

    counts = shard(held.ledger, schema.load(held.options.schema_dirs), folder)
    say(
        f"{counts['Document']} documents, {counts['Statement']} statements in {folder}; diplograph load {folder} -w NEW"
    )


def _browser(held: "Workspace", folder: Path) -> None:
    from diplograph import schema
    from diplograph.export.browser import browser

    number = browser(schema.load(held.options.schema_dirs), held.questions.values(), folder)
    say(f"diplograph.grass and {number} saved queries in {folder}; drop the files onto the window of Neo4j Browser")


WHOLE = {"neo4j-admin": _bulk, "parquet": _shard, "neo4j-browser": _browser}
"""Formats of many files, in a folder."""
