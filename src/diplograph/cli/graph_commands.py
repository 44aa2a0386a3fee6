"""build, rebuild, push, load, status: the workspace and its graph."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from diplograph.cli.extract_commands import Paths, reading
from diplograph.cli.options import (
    FieldOption,
    ModelOption,
    PublishedOption,
    SchemaOption,
    make_options,
)  # fmt: skip
from diplograph.cli.output import say
from diplograph.cli.progress import counting
from diplograph.cli.stopping import INTERRUPTED
from diplograph.cli.where import Where, on_graph

if TYPE_CHECKING:
    from diplograph.engine import Counts
    from diplograph.workspace import Workspace


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (build, rebuild, push, load, status):
        app.command()(command)


@on_graph
def build(
    where: Where,
    paths: Paths,
    published: PublishedOption = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes that read and extract.")] = 1,
    field: FieldOption = None,
    model: ModelOption = "",
    schema: SchemaOption = None,
    no_graph: Annotated[
        bool, typer.Option("--no-graph", help="Only record; the graph is made when it is first asked.")
    ] = False,
) -> None:
    """Read articles into a workspace: extract, record in the ledger, project into the graph.

    Running it again adds nothing twice; a changed file replaces its own statements; a killed run goes on.
    """
    from diplograph.engine import prepare

    options = make_options(model, schema, jobs)
    with where.open(options, create=True) as held:
        if jobs == 1:  # else each process of the pool does
            prepare(options)
        try:
            with counting("reading") as tick:
                counts = held.record(paths, reading(published, field), lambda c: tick(c.kept))
            _report(counts, where.workspace)
            if not no_graph:
                with counting("writing the graph") as tick:
                    held.project(tick)
        except KeyboardInterrupt:
            kept = held.ledger.status()["documents"]
            say(f"diplograph: stopped; {where.workspace} keeps {kept} documents; run the same command again to go on")
            raise typer.Exit(INTERRUPTED) from None
    if counts.failed:
        raise typer.Exit(1)


def _report(counts: "Counts", workspace: Path) -> None:
    for failure in counts.failures:
        say(f"{failure.kind}: {failure.path}: {failure.reason}")
    print(
        f"kept {counts.kept} ({counts.new} new, {counts.updated} updated, {counts.unchanged} unchanged), trimmed "
        f"{counts.trimmed}, duplicate {counts.duplicate}, skipped {counts.skipped}, failed {counts.failed}; "
        f"{counts.statements} statements in {workspace}",
        flush=True,
    )


@on_graph
def rebuild(where: Where, schema: SchemaOption = None) -> None:
    """Make the graph anew from the ledger; one that was made from another workspace is replaced."""
    with where.open(make_options(schema=schema)) as held, counting("writing the graph") as tick:
        print(f"rebuilt the graph from {held.rebuild(tick)} documents")


@on_graph
def push(where: Where, schema: SchemaOption = None) -> None:
    """Bring another server up to this workspace: only what it lacks is sent.

    Example: NEO4J_PASSWORD=… diplograph push --neo4j neo4j+s://graph.example.org --neo4j-database news
    """
    if where.target is None:
        raise typer.BadParameter("push where? give --neo4j URI, or set NEO4J_URI")
    with where.open(make_options(schema=schema)) as held, counting("writing the graph") as tick:
        print(f"pushed {held.project(tick)} documents to {where.target.uri}, database {where.target.database}")


@on_graph
def load(
    where: Where,
    shards: Annotated[list[Path], typer.Argument(help="Folders that export --format parquet wrote.", exists=True)],
) -> None:
    """Load Parquet shards into a graph, without a ledger: what many workers extracted becomes one graph.

    Each worker: diplograph build PART/ -w W1 --no-graph; diplograph export -w W1 --format parquet -o SHARD1
    Then: diplograph load SHARD1 SHARD2 -w ALL
    """
    with where.open(create=True) as held, counting("writing the graph") as tick:
        documents, written = held.load(shards, tick)
    print(f"loaded {written} documents; {documents - written} were there already")


@on_graph
def status(
    where: Where,
    connection: Annotated[
        bool, typer.Option("--connection", help="Print how a Bolt client connects; starts the embedded graph.")
    ] = False,
) -> None:
    """Count what the workspace holds."""
    with where.open() as held:
        for what, number in held.ledger.status().items():
            print(f"{what:<12} {number:>8,}")
        if connection:
            _connection(held)


def _connection(held: "Workspace") -> None:
    """The graph in use, reached before it is named."""
    from diplograph.graph import open_graph

    target = held.target
    if target is not None:
        open_graph(held.path / "graph", target).close()
        source = "NEO4J_PASSWORD, or neo4j.toml in the workspace"
        print(
            f"graph        Neo4j\naddress      {target.uri}\ndatabase     {target.database}\nuser         {target.user}"
        )
        print(f"password     as given by {source}")
        return
    from diplograph.graph.embedded import DATABASE, LINGER_SECONDS, Embedded

    endpoint = Embedded(held.path / "graph").open()
    print(f"graph        embedded\naddress      {endpoint['uri']}\ndatabase     {DATABASE}\nuser         reader")
    print(f"password     in {held.path / 'graph' / '.passwords'}")
    say(f"the server stops {LINGER_SECONDS} s after its last diplograph process; keep one open while you connect")
