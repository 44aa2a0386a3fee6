"""query and ask: Cypher of one's own, and the saved questions."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from diplograph.cli.options import day, pairs
from diplograph.cli.output import FORMATS, rows, say
from diplograph.cli.where import Where, on_graph
from diplograph.config import Options

if TYPE_CHECKING:
    from diplograph.graph import Answer
    from diplograph.query import Question

FormatOption = Annotated[str, typer.Option("--format", help="table, json, jsonl or csv.")]
ParamOption = Annotated[list[str] | None, typer.Option("--param", "-p", help="A parameter: name=value (repeatable).")]
QuestionsOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--questions", exists=True, file_okay=False, help="A folder with .cypher files of your own (repeatable)."
    ),
]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (query, ask):
        app.command()(command)


@on_graph
def query(
    where: Where,
    cypher: Annotated[str, typer.Argument(help="A Cypher query that only reads.")],
    param: ParamOption = None,
    form: FormatOption = "table",
) -> None:
    """Run a read-only Cypher query.

    Example: diplograph query 'MATCH (a:Actor)-[r:WARNS]->(b) RETURN a.name, b.name, r.evidence'
    """
    _known(form)
    values = {k: _literal(v) for k, v in pairs(param).items()}
    with where.open() as held:
        answer = held.graph.read(cypher, values)
    _print(answer, form)


@on_graph
def ask(
    where: Where,
    name: Annotated[str, typer.Argument(help="The question's name; see --list.")] = "",
    listing: Annotated[bool, typer.Option("--list", help="List the questions.")] = False,
    actor: Annotated[str | None, typer.Option(help="An actor: name, alias or id.")] = None,
    other: Annotated[str | None, typer.Option(help="The other actor.")] = None,
    start: Annotated[str | None, typer.Option("--from", callback=day, help="First day.")] = None,
    end: Annotated[str | None, typer.Option("--to", callback=day, help="Last day.")] = None,
    param: ParamOption = None,
    folders: QuestionsOption = None,
    form: FormatOption = "table",
) -> None:
    """Ask a saved question.

    Example: diplograph ask warnings --actor NATO --from 2022-08-01
    """
    _known(form)
    options = Options(question_dirs=tuple(folders or ()))
    if listing:
        from diplograph.query import questions

        own = where.workspace / "questions"
        _list(questions((*([own] if own.is_dir() else []), *options.question_dirs)), form)
        return
    if not name:
        raise typer.BadParameter("which question? diplograph ask --list shows them")
    given = {"actor": actor, "other": other, "from": start, "to": end, **pairs(param)}
    with where.open(options) as held:
        answer = held.answer(name, {k: v for k, v in given.items() if v is not None})
    _print(answer, form)


def _known(form: str) -> None:
    if form not in FORMATS:
        raise typer.BadParameter(f"'{form}' is no format; valid: {', '.join(FORMATS)}")


def _literal(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def _list(known: "dict[str, Question]", form: str) -> None:
    ordered = sorted(known.values(), key=lambda q: q.name)
    if form == "table":
        short = [
            {"name": q.name, "title": q.title, "parameters": ", ".join(p.name for p in q.parameters)} for q in ordered
        ]
        rows(["name", "title", "parameters"], short, form)
        return
    columns = ["name", "title", "parameters", "description", "columns"]
    listed = [
        {
            "name": q.name,
            "title": q.title,
            "parameters": [p.name for p in q.parameters],
            "description": q.description,
            "columns": q.guide,
        }
        for q in ordered
    ]
    rows(columns, listed, form)


def _print(answer: "Answer", form: str) -> None:
    rows(answer.columns, answer.rows, form)
    if answer.cut:
        say(answer.cut)
