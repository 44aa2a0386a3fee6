"""What a person decides about actors and statements by name: the part of `diplograph review` that needs no proposal."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from diplograph.cli.options import DEFAULT_WORKSPACE, WorkspaceOption, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.ledger import Ledger
    from diplograph.resolve.across.decisions import Decision

app = typer.Typer()
ByOption = Annotated[str, typer.Option("--by", help="Who decides; your user name else.")]
WhyOption = Annotated[str, typer.Option("--why", help="Why; kept with the decision.")]


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


def _write(workspace: Path, by: str, why: str, **said: object) -> None:
    from diplograph.ledger import review as api
    from diplograph.resolve.across.decisions import Decision

    decide(workspace, lambda ledger: api.decide(ledger, Decision(**said), by=by, why=why))  # type: ignore[arg-type] # keywords


def decide(workspace: Path, how: "Callable[[Ledger], Decision]") -> None:
    """Decide, say what was decided, and bring the graph up to it."""
    with open_workspace(workspace) as held:
        print(spell(how(held.ledger)))
        held.project()


def spell(decision: "Decision") -> str:
    """A decision in a line."""
    from diplograph.ledger.review import as_dict

    return ", ".join(f"{k} {v}" for k, v in as_dict(decision).items())
