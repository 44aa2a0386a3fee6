"""build, query, ask, status, rebuild, export: the workspace and its graph."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from diplograph.cli.extract_commands import Paths, reading
from diplograph.cli.options import (
    DEFAULT_WORKSPACE,
    FieldOption,
    ModelOption,
    PublishedOption,
    SchemaOption,
    WorkspaceOption,
    day,
    make_options,
    open_workspace,
    pairs,
)  # fmt: skip
from diplograph.cli.output import FORMATS, rows, say
from diplograph.cli.progress import counting
from diplograph.cli.stopping import INTERRUPTED

if TYPE_CHECKING:
    from diplograph.engine import Counts

FormatOption = Annotated[str, typer.Option("--format", help="table, json, jsonl or csv.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (build, query, ask, status, rebuild, export):
        app.command()(command)


def build(
    paths: Paths,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    published: PublishedOption = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes that read and extract.")] = 1,
    field: FieldOption = None,
    model: ModelOption = "",
    schema: SchemaOption = None,
) -> None:
    """Read articles into a workspace: extract, record in the ledger, project into the graph.

    Running it again adds nothing twice; a changed file replaces its own statements; a killed run goes on.
    """
    from diplograph.workspace import Workspace

    with Workspace(workspace, make_options(model, schema, jobs)) as held, counting("reading") as tick:
        try:
            counts = held.build(paths, reading(published, field), lambda c: tick(c.kept))
        except KeyboardInterrupt:
            kept = held.ledger.status()["documents"]
            say(f"diplograph: stopped; {workspace} keeps {kept} documents; run the same command again to go on")
            raise typer.Exit(INTERRUPTED) from None
    _report(counts, workspace)
    if counts.failed:
        raise typer.Exit(1)


def _report(counts: "Counts", workspace: Path) -> None:
    for failure in counts.failures:
        say(f"{failure.kind}: {failure.path}: {failure.reason}")
    print(
        f"kept {counts.kept} ({counts.new} new, {counts.updated} updated, {counts.unchanged} unchanged), trimmed "
        f"{counts.trimmed}, duplicate {counts.duplicate}, skipped {counts.skipped}, failed {counts.failed}; "
        f"{counts.statements} statements in {workspace}"
    )


def _form(form: str) -> str:
    if form not in FORMATS:
        raise typer.BadParameter(f"'{form}' is no format; valid: {', '.join(FORMATS)}")
    return form


def query(
    cypher: Annotated[str, typer.Argument(help="A Cypher query that only reads.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    param: Annotated[
        list[str] | None, typer.Option("--param", "-p", help="A parameter: name=value (repeatable).")
    ] = None,
    form: FormatOption = "table",
) -> None:
    """Run a read-only Cypher query.

    Example: diplograph query 'MATCH (a:Actor)-[r:WARNS]->(b) RETURN a.name, b.name, r.evidence'
    """
    _form(form)
    values = {k: _literal(v) for k, v in pairs(param).items()}
    with open_workspace(workspace) as held:
        answer = held.graph.read(cypher, values)
    rows(answer.columns, answer.rows, form)
    if answer.cut:
        say(answer.cut)


def _literal(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def ask(
    name: Annotated[str, typer.Argument(help="The question's name; see --list.")] = "",
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    listing: Annotated[bool, typer.Option("--list", help="List the questions.")] = False,
    actor: Annotated[str | None, typer.Option(help="An actor: name, alias or id.")] = None,
    other: Annotated[str | None, typer.Option(help="The other actor.")] = None,
    start: Annotated[str | None, typer.Option("--from", callback=day, help="First day.")] = None,
    end: Annotated[str | None, typer.Option("--to", callback=day, help="Last day.")] = None,
    param: Annotated[
        list[str] | None, typer.Option("--param", "-p", help="Any parameter: name=value (repeatable).")
    ] = None,
    form: FormatOption = "table",
) -> None:
    """Ask a saved question.

    Example: diplograph ask warnings --actor NATO --from 2022-08-01
    """
    from diplograph.query import questions

    _form(form)
    if listing:
        listed = [
            {
                "name": q.name,
                "title": q.title,
                "parameters": [p.name for p in q.parameters],
                "description": q.description,
            }
            for q in sorted(questions().values(), key=lambda q: q.name)
        ]
        rows(
            ["name", "title", "parameters"] if form == "table" else ["name", "title", "parameters", "description"],
            listed,
            form,
        )
        return
    if not name:
        raise typer.BadParameter("which question? diplograph ask --list shows them")
    given = {"actor": actor, "other": other, "from": start, "to": end, **pairs(param)}
    with open_workspace(workspace) as held:
        answer = held.answer(name, {k: v for k, v in given.items() if v is not None})
    rows(answer.columns, answer.rows, form)
    if answer.cut:
        say(answer.cut)


def status(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    connection: Annotated[
        bool, typer.Option("--connection", help="Start the graph and print how a Bolt client connects.")
    ] = False,
) -> None:
    """Count what the workspace holds."""
    with open_workspace(workspace) as held:
        for what, number in held.ledger.status().items():
            print(f"{what:<12} {number:>8,}")
        if connection:
            from diplograph.graph.embedded import DATABASE, LINGER_SECONDS, Embedded

            endpoint = Embedded(held.path / "graph").open()
            print(f"address      {endpoint['uri']}\ndatabase     {DATABASE}\nuser         reader")
            print(f"password     in {held.path / 'graph' / '.passwords'}")
            say(
                f"the server stops {LINGER_SECONDS} s after its last diplograph process; keep one open while you connect"
            )


def rebuild(workspace: WorkspaceOption = DEFAULT_WORKSPACE, schema: SchemaOption = None) -> None:
    """Make the graph anew from the ledger."""
    with open_workspace(workspace, schema) as held:
        print(f"rebuilt the graph from {held.rebuild()} documents")


def export(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    form: Annotated[str, typer.Option("--format", help="graphml, gexf, csv or jsonl.")] = "graphml",
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A file; standard output else.")] = None,
) -> None:
    """Export actors and statements through networkx."""
    from diplograph.export import WRITERS, write

    if form not in WRITERS:
        raise typer.BadParameter(f"'{form}' is no format; valid: {', '.join(WRITERS)}")
    with open_workspace(workspace) as held:
        graph = held.to_networkx()
    if out is None:
        write(graph, form, sys.stdout)
    else:
        with out.open("w", encoding="utf-8", newline="") as file:
            write(graph, form, file)
        say(f"{graph.number_of_nodes()} actors, {graph.number_of_edges()} edges in {out}")
