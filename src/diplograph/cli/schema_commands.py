"""schema: list, show, check, new, gaps."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from diplograph.cli.options import DEFAULT_WORKSPACE, SchemaOption, WorkspaceOption, open_workspace
from diplograph.cli.output import rows
from diplograph.errors import UnknownName

app = typer.Typer(
    help="The relations: list, show, check, add one, see what is missing.", no_args_is_help=True, rich_markup_mode=None
)


@app.command("list")
def list_relations(schema: SchemaOption = None) -> None:
    """List the relations."""
    from diplograph.schema import load

    relations = load(tuple(schema or ())).relations.values()
    listed = [
        {"relation": r.label, "kind": r.kind, "tone": r.tone, "plover": r.plover, "frames": len(r.frames)}
        for r in relations
    ]
    rows(["relation", "kind", "tone", "plover", "frames"], listed, "table")


@app.command()
def show(label: str, schema: SchemaOption = None) -> None:
    """Show one relation's file."""
    from diplograph.schema import load

    relations = load(tuple(schema or ())).relations
    if label.upper() not in relations:
        raise UnknownName("relation", label.upper(), relations)
    print(relations[label.upper()].path.read_text("utf-8"), end="")


@app.command()
def check(schema: SchemaOption = None) -> None:
    """Lint the schema: impossible, overlapping or untested entries."""
    from diplograph.schema import load
    from diplograph.schema.lint import lint

    problems = lint(load(tuple(schema or ())))
    for problem in problems:
        print(problem)
    if problems:
        raise typer.Exit(1)
    print("the schema is sound")


@app.command()
def new(label: str, folder: Annotated[Path, typer.Option("--in", help="Your schema folder.")] = Path("schema")) -> None:
    """Write the start of a new relation's file into your own folder."""
    from diplograph.schema.lint import TEMPLATE

    path = folder / "relations" / f"{label.lower()}.yaml"
    if path.exists():
        raise typer.BadParameter(f"{path} exists already")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEMPLATE.format(label=label.upper(), lower=label.lower().replace("_", " ")), "utf-8")
    print(f"wrote {path}; edit it, then: diplograph schema check --schema {folder}")


@app.command()
def gaps(workspace: WorkspaceOption = DEFAULT_WORKSPACE, top: int = 30) -> None:
    """Rank the predicates that no relation covers yet, by how often they stand between two actors."""
    with open_workspace(workspace) as held:
        counted = Counter(s.predicate.lower() for s in held.ledger.statements() if not s.relation)
    rows(["predicate", "times"], [{"predicate": p, "times": n} for p, n in counted.most_common(top)], "table")
