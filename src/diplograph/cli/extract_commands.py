"""extract, annotate, explain, show: texts in, statements or parses out; no database."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from diplograph.cli.options import (
    DEFAULT_WORKSPACE,
    FieldOption,
    ModelOption,
    PublishedOption,
    SchemaOption,
    WorkspaceOption,
    make_options,
    pairs,
)  # fmt: skip
from diplograph.cli.output import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplograph.model import Document, Failure
    from diplograph.read import ReadOptions

Paths = Annotated[list[str], typer.Argument(help="Files, folders, globs, or - for standard input.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (extract, annotate, explain, show):
        app.command()(command)


def reading(published: str | None, fields: list[str] | None) -> "ReadOptions":
    """The reading options of a command."""
    from diplograph.read import ReadOptions

    chosen = {k: (v,) for k, v in pairs(fields).items()}
    known = {n.removesuffix("_fields"): n for n in ReadOptions.__dataclass_fields__ if n.endswith("_fields")}
    if unknown := sorted(set(chosen) - set(known)):
        raise typer.BadParameter(f"there is no field '{unknown[0]}'; valid: {', '.join(known)}")
    named = {known[k]: v for k, v in chosen.items()}
    return ReadOptions(published=date.fromisoformat(published) if published else None, **named)  # type: ignore[arg-type]


def documents(found: "Iterable[Document | Failure]", failures: "list[Failure]") -> "Iterator[Document]":
    """The documents of a stream; what failed is named on standard error and collected."""
    from diplograph.model import Failure

    for item in found:
        if isinstance(item, Failure):
            say(f"{item.kind}: {item.path}: {item.reason}")
            failures.append(item)
        else:
            yield item


def extract(
    paths: Paths,
    published: PublishedOption = None,
    form: Annotated[str, typer.Option("--format", help="jsonl or table.")] = "jsonl",
    field: FieldOption = None,
    model: ModelOption = "",
    schema: SchemaOption = None,
) -> None:
    """Print the statements of texts, one JSON object a line; needs no workspace.

    Example: diplograph extract article.txt --published 2022-08-17 | jq .relation
    """
    from diplograph.engine import extract_documents, prepare
    from diplograph.model_json import statement_to_json
    from diplograph.read import read

    if form not in ("jsonl", "table"):
        raise typer.BadParameter(f"'{form}' is no format; valid: jsonl, table")
    failures: list[Failure] = []
    options = make_options(model, schema)
    prepare(options)
    stream = documents(read(paths, reading(published, field)), failures)
    for extraction in extract_documents(stream, options):
        if form == "table":
            _table(extraction)
            continue
        for statement in extraction.statements:
            print(statement_to_json(statement), flush=False)
    if any(f.kind == "failed" for f in failures):
        raise typer.Exit(1)


def _table(extraction: object) -> None:
    from diplograph.cli.output import rows
    from diplograph.model import Extraction

    assert isinstance(extraction, Extraction)
    say(f"{extraction.document.title or extraction.document.path}: {len(extraction.statements)} statements")
    listed = [
        {
            "subject": s.subject.name if s.subject else "", "relation": s.relation or s.predicate,
            "object": s.object.name if s.object else "", "content": s.content or "", "pol": s.polarity.value,
            "modality": s.modality.value, "said by": [a.actor.name for a in s.attribution],
            "when": s.time.text if s.time else "",
        }
        for s in extraction.statements
    ]  # fmt: skip
    rows(["subject", "relation", "object", "content", "pol", "modality", "said by", "when"], listed, "table")


def annotate(
    paths: Paths,
    form: Annotated[str, typer.Option("--format", help="conllu or json.")] = "conllu",
    field: FieldOption = None,
    model: ModelOption = "",
) -> None:
    """Print the parses, tokens and names, so that anyone can score them with the field's own tools."""
    from diplograph import annotate as annotation
    from diplograph.cli.parses import conllu, tokens_json
    from diplograph.read import read

    if form not in ("conllu", "json"):
        raise typer.BadParameter(f"'{form}' is no format; valid: conllu, json")
    failures: list[Failure] = []
    stream = documents(read(paths, reading(None, field)), failures)
    for document, doc in annotation.annotate(stream, annotation.load(model)):
        print(conllu(document, doc) if form == "conllu" else json.dumps(tokens_json(document, doc), ensure_ascii=False))
    if any(f.kind == "failed" for f in failures):
        raise typer.Exit(1)


def explain(
    sentence: Annotated[str, typer.Argument(help="A sentence, in quotation marks.")],
    published: PublishedOption = None,
    model: ModelOption = "",
    schema: SchemaOption = None,
) -> None:
    """Show a sentence's tree, its propositions, and which rule fired or why none did."""
    from diplograph.cli.explaining import explanation

    print(explanation(sentence, published, make_options(model, schema)))


def show(
    what: Annotated[str, typer.Argument(help="A file, or the id or path of a document of the workspace.")],
    workspace: WorkspaceOption = DEFAULT_WORKSPACE,
    published: PublishedOption = None,
    removed: Annotated[bool, typer.Option("--removed", help="Show what cleaning cut, and why.")] = False,
) -> None:
    """Print a text with its statements marked: who says so, hedges and negations visible."""
    from diplograph.cli.showing import show_cuts, show_statements
    from diplograph.engine import extract_documents
    from diplograph.errors import InputError
    from diplograph.read import read
    from diplograph.workspace import Workspace

    if Path(what).exists():
        found: list[Document] = list(documents(read([what], reading(published, None)), []))
        pairs_ = [(e.document, e.statements) for e in extract_documents(found)]
    else:
        with Workspace(workspace, create=False) as held:
            document = held.ledger.document(what)
            if document is None:
                raise InputError(
                    f"'{what}' is neither a file nor a document of {workspace}; diplograph status lists them"
                )
            pairs_ = [(document, tuple(held.ledger.statements(document.id)))]
    for document, statements in pairs_:
        print(show_cuts(document) if removed else show_statements(document, statements))
