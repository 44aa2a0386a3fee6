"""review: what a person should look at, and their decisions; every command also works from a script."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

from diplograph.cli import decision_commands
from diplograph.cli.decision_commands import ByOption, WhyOption, decide, spell
from diplograph.cli.options import DEFAULT_WORKSPACE, WorkspaceOption, open_workspace
from diplograph.cli.output import rows, say

if TYPE_CHECKING:
    from diplograph.ledger import Ledger
    from diplograph.ledger.review import Item

app = typer.Typer(help="Review proposed merges, links and doubtful statements; decisions are kept in the workspace.")
app.add_typer(decision_commands.app)
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
                print(f"  undone: {spell(undo(held.ledger))}")
                at = made.pop()
                continue
            if answer in ("y", "n"):
                made.append(at)
                print(f"  {spell((accept if answer == 'y' else reject)(held.ledger, item.id))}")
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

    decide(workspace, lambda ledger: api.accept(ledger, key, by=by, why=why))


@app.command()
def reject(
    key: Annotated[str, typer.Argument(help="An id of the list.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE, by: ByOption = "", why: WhyOption = "",
) -> None:  # fmt: skip
    """Take a proposal as wrong: the actors are two, or the statement goes."""
    from diplograph.ledger import review as api

    decide(workspace, lambda ledger: api.reject(ledger, key, by=by, why=why))


@app.command()
def undo(
    number: Annotated[int | None, typer.Argument(help="Which, by its number in list --decided; the last else.")] = None,
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
) -> None:
    """Take back a decision."""
    from diplograph.ledger import review as api

    with open_workspace(workspace) as held:
        print(f"undone: {spell(api.undo(held.ledger, number))}")
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
