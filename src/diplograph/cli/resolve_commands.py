"""resolve: whom a name means, by the gazetteer alone."""

import json
from typing import Annotated, Any

import typer

from diplograph.cli.output import rows


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command()(resolve)


def resolve(
    names: Annotated[list[str], typer.Argument(help="Names, aliases, acronyms or demonyms.")],
    form: Annotated[str, typer.Option("--format", help="table or json.")] = "table",
) -> None:
    """Say which actor each name means, and why; needs no workspace."""
    if form not in ("table", "json"):
        raise typer.BadParameter(f"'{form}' is no format; valid: table, json")
    found = [_answer(name) for name in names]
    if form == "json":
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return
    listed = [{"name": f["query"], "actor": (f["actor"] or {}).get("name"), "actor id": (f["actor"] or {}).get("id"),
               "type": (f["actor"] or {}).get("type"), "why": f["why"]} for f in found]  # fmt: skip
    rows(["name", "actor", "actor id", "type", "why"], listed, "table")


def _answer(name: str) -> dict[str, Any]:
    from dataclasses import asdict

    from diplograph.resolve import Gazetteer

    gazetteer = Gazetteer.load()
    actor = gazetteer.find(name)
    if actor is None:
        return {"query": name, "actor": None, "why": "not in the gazetteer"}
    entry = gazetteer.lookup(name)
    if entry is not None:
        why = f"{entry.kind} of {entry.actor.name} in the gazetteer"
    else:
        state = gazetteer.state_of(actor)
        why = f"organ of {state.name if state else actor.name} by its description"
    return {"query": name, "actor": asdict(actor) | {"aliases": list(actor.aliases)}, "why": why}
