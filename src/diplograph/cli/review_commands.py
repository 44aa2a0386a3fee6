"""review: what a person should look at, and their decisions; every command also works from a script."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from diplograph.cli.options import DEFAULT_WORKSPACE, WorkspaceOption, open_workspace
from diplograph.cli.output import rows, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.ledger import Ledger
    from diplograph.ledger.review import Item
    from diplograph.resolve.decisions import Decision

app = typer.Typer(help="Review proposed merges, links and doubtful statements; decisions are kept in the workspace.")
ByOption = Annotated[str, typer.Option("--by", help="Who decides; your user name else.")]
WhyOption = Annotated[str, typer.Option("--why", help="Why; kept with the decision.")]
KindOption = Annotated[str, typer.Option("--kind", help="merge, link, office or statement; all else.")]
KINDS = ("merge", "link", "office", "statement")


@app.callback(invoke_without_command=True)
def review(ctx: typer.Context, workspace: WorkspaceOption = DEFAULT_WORKSPACE, kind: KindOption = "") -> None:
    """Go through what is undecided, one by one: y accept, n reject, s skip, u undo, q stop.

    Example: diplograph review --kind merge
    """
    if ctx.invoked_subcommand is not None:
        # "review --workspace W accept M": what stands before the command holds for it too
        said = {k: source.name for k in ctx.params if (source := ctx.get_parameter_source(k)) is not None}
        given = {k: v for k, v in ctx.params.items() if said.get(k) == "COMMANDLINE"}
        ctx.default_map = {ctx.invoked_subcommand: given}
        return
    from diplograph.ledger.review import accept, reject, undo

    with open_workspace(workspace) as held:
        listed, at = _items(held.ledger, kind), 0
        made: list[int] = []
        while at < len(listed):
            item = listed[at]
            print(
                f"\n[{at + 1}/{len(listed)}] {item.kind} {item.id}  {item.score:.2f}\n  {item.what}\n  because: {item.why}"
            )
            answer = _ask("  accept? y/n/s/u/q: ")
            if answer == "q":
                break
            if answer == "u" and made:
                print(f"  undone: {_spell(undo(held.ledger))}")
                at = made.pop()
                continue
            if answer in ("y", "n"):
                made.append(at)
                print(f"  {_spell((accept if answer == 'y' else reject)(held.ledger, item.id))}")
            elif answer != "s":
                continue
            at += 1
        held.project()
    say(f"{len(made)} decisions; diplograph review undo takes the last one back")


@app.command("list")
def listing(
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    kind: KindOption = "",
    decided: Annotated[bool, typer.Option("--decided", help="The decisions made, with their numbers.")] = False,
    limit: Annotated[int, typer.Option("--limit", help="Rows at most; 0 for all.")] = 100,
    form: Annotated[str, typer.Option("--format", help="table, json, jsonl or csv.")] = "table",
) -> None:
    """List what is undecided, with reasons, or what was decided."""
    from diplograph.ledger.review import as_dict, decisions

    with open_workspace(workspace) as held:
        if decided:
            made = [{"number": i, **as_dict(d)} for i, d in enumerate(decisions(held.ledger), 1)]
            columns = list(dict.fromkeys(k for row in made for k in row))
            rows(columns, [{k: row.get(k) for k in columns} for row in made], form)
            return
        found = _items(held.ledger, kind)
    shown = [as_dict(i) for i in (found[:limit] if limit else found)]
    if form == "json":
        print(json.dumps(shown, ensure_ascii=False, indent=2))
        return
    columns = ["id", "kind", "what", "why", "score"] + (["actor", "into"] if form != "table" else [])
    # the table leaves columns called "id" out; here the id is what the next command takes
    titled = [{("review" if k == "id" else k): row.get(k) for k in columns} for row in shown]
    rows(["review" if k == "id" else k for k in columns] if form == "table" else columns,
         titled if form == "table" else [{k: r.get(k) for k in columns} for r in shown], form)  # fmt: skip


@app.command()
def accept(
    key: Annotated[str, typer.Argument(help="An id of the list.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Take a proposal as right: the actors are one, the person held the office then, or the statement stands."""
    from diplograph.ledger import review as api

    _decide(workspace, lambda ledger: api.accept(ledger, key, by=by, why=why))


@app.command()
def reject(
    key: Annotated[str, typer.Argument(help="An id of the list.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Take a proposal as wrong: the actors are two, or the statement goes."""
    from diplograph.ledger import review as api

    _decide(workspace, lambda ledger: api.reject(ledger, key, by=by, why=why))


@app.command()
def merge(
    actor: Annotated[str, typer.Argument(help="The actor that is another one: its id.")],
    into: Annotated[str, typer.Argument(help="The one that it is.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Say that two actors are one."""
    _write(workspace, by, why, what="merge", actor=actor, into=into)


@app.command()
def split(
    actor: Annotated[str, typer.Argument(help="The actor: its id.")],
    document: Annotated[list[str], typer.Argument(help="Documents in which it is someone else, or one other actor.")],
    name: Annotated[str, typer.Option("--name", help="The name of the someone else.")] = "",
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Say that an actor is two: apart from the actor it was linked to, or someone else in some documents.

    Example: diplograph review split person:bush person:george-bush
    Example: diplograph review split person:john-smith d:0a1b2c d:3d4e5f --name "John Smith (admiral)"
    """
    if document[0].startswith("d:"):
        _write(
            workspace, by, why, what="split", actor=actor, documents=tuple(document), name=name or f"{actor} (other)"
        )
    else:
        _write(workspace, by, why, what="apart", actor=actor, into=document[0])


@app.command()
def rename(
    actor: Annotated[str, typer.Argument(help="The actor: its id.")],
    name: Annotated[str, typer.Argument(help="The name to show; the old one stays an alias.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Give an actor another display name."""
    _write(workspace, by, why, what="rename", actor=actor, name=name)


@app.command()
def retype(
    actor: Annotated[str, typer.Argument(help="The actor: its id.")],
    kind: Annotated[str, typer.Argument(metavar="TYPE", help="A type of schema/actor_types.yaml.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Give an actor another type; its id stays."""
    _write(workspace, by, why, what="retype", actor=actor, type=kind)


@app.command("reject-statement")
def reject_statement(
    key: Annotated[str, typer.Argument(metavar="ID", help="The statement.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Leave a statement out of the graph."""
    _write(workspace, by, why, what="reject-statement", statement=key)


@app.command("correct-statement")
def correct_statement(
    key: Annotated[str, typer.Argument(metavar="ID", help="The statement.")],
    change: Annotated[list[str], typer.Argument(help="relation=, subject=, object=, polarity= or modality=…")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Correct a statement.

    Example: diplograph review correct-statement s:0a1b relation=CRITICIZES polarity=-
    """
    from diplograph.cli.options import pairs

    _write(workspace, by, why, what="correct-statement", statement=key, changes=pairs(change))


@app.command()
def undo(
    number: Annotated[int | None, typer.Argument(help="Which, by its number in list --decided; the last else.")] = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
) -> None:
    """Take back a decision."""
    from diplograph.ledger import review as api

    with open_workspace(workspace) as held:
        print(f"undone: {_spell(api.undo(held.ledger, number))}")
        held.project()


def _ask(prompt: str) -> str:
    """The first letter of the answer; the end of the input is q."""
    try:
        return input(prompt).strip().lower()[:1]
    except EOFError:
        return "q"


def _items(ledger: "Ledger", kind: str) -> "list[Item]":
    from diplograph.ledger.review import items

    if kind and kind not in KINDS:
        raise typer.BadParameter(f"'{kind}' is no kind; valid: {', '.join(KINDS)}")
    return [i for i in items(ledger) if kind in ("", i.kind)]


def _write(workspace: Path, by: str, why: str, **said: object) -> None:
    from diplograph.ledger.review import decide
    from diplograph.resolve.decisions import Decision

    _decide(workspace, lambda ledger: decide(ledger, Decision(**said), by=by, why=why))  # type: ignore[arg-type] # keywords


def _decide(workspace: Path, how: "Callable[[Ledger], Decision]") -> None:
    with open_workspace(workspace) as held:
        print(_spell(how(held.ledger)))
        held.project()


def _spell(decision: "Decision") -> str:
    from diplograph.ledger.review import as_dict

    return ", ".join(f"{k} {v}" for k, v in as_dict(decision).items())
