"""Where an analyst asks: saved questions, paths, the reasons of a statement, the Cypher console."""

import csv
import io
from typing import Annotated, Any

from fastapi import FastAPI, Query, Request, Response
from fastapi.responses import HTMLResponse

from diplograph.errors import QueryError, UnknownName
from diplograph.graph import Answer
from diplograph.query import ask
from diplograph.web.arcs import Drawing, drawing
from diplograph.web.cells import cells
from diplograph.web.compare import compare
from diplograph.web.console import EXAMPLES, schema_at_hand
from diplograph.web.found import ids_in, parts
from diplograph.web.pages import Asked, Day
from diplograph.web.paths import paths
from diplograph.web.reasons import reason
from diplograph.web.seeds import CONSOLE_ROWS
from diplograph.web.site import Site
from diplograph.web.tree import tree

From = Annotated[str, Query(alias="from", max_length=200)]
To = Annotated[str, Query(alias="to", max_length=200)]


def add_to(app: FastAPI, site: Site) -> None:
    """Register the pages."""
    _questions(app, site)
    _tracing(app, site)
    _studying(app, site)


def _questions(app: FastAPI, site: Site) -> None:
    def answer(name: str, request: Request) -> tuple[Answer, dict[str, str]]:
        given = {k: v for k, v in request.query_params.items() if v and k != "theme"}
        with site.views.ledger() as ledger:
            return ask(site.workspace.graph, ledger, name, given, site.workspace.question_dirs), given

    @app.get("/question/{name}.csv")
    def question_csv(request: Request, name: str) -> Response:
        found, _ = answer(name, request)
        out = io.StringIO()
        table = csv.writer(out)
        table.writerow(found.columns)
        table.writerows([_field(row[c]) for c in found.columns] for row in found.rows)
        file = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
        return Response(out.getvalue(), media_type="text/csv; charset=utf-8", headers=file)

    @app.get("/question/{name}", response_class=HTMLResponse)
    def question(request: Request, name: str) -> HTMLResponse:
        known = site.questions
        if name not in known:
            raise UnknownName("question", name, known)
        asked: dict[str, Any] = dict(request.query_params)
        ready = all(p.default is not None or asked.get(p.name) for p in known[name].parameters)
        found, given = answer(name, request) if ready else (None, asked)
        shown = cells(site.views, found) if found is not None else []
        return site.page(request, "question.html", question=known[name], answer=found, cells=shown, given=given)

    @app.get("/api/question/{name}")
    def question_rows(name: str, request: Request) -> dict[str, Any]:
        """The rows of a saved question; its parameters are query parameters."""
        found, _ = answer(name, request)
        return {"columns": found.columns, "rows": found.rows, "cut": found.cut}


def _tracing(app: FastAPI, site: Site) -> None:
    @app.get("/statement/{statement_id}", response_class=HTMLResponse)
    def statement(request: Request, statement_id: str) -> Response:
        why = reason(site.views, statement_id)

        def drawn() -> Drawing | None:
            """The tree, which is sent after the rest: the first one waits for the model."""
            said = tree(site.views, statement_id, why["s"]["document"], site.workspace.options.model)
            return drawing(said) if said is not None else None

        return site.stream(request, "statement.html", drawn=drawn, **why)

    @app.get("/paths", response_class=HTMLResponse)
    def between(request: Request, start: From = "", end: To = "") -> HTMLResponse:
        ends = {"from": start, "to": end}
        if not (start and end):
            return site.page(request, "paths.html", ends=ends, found=None, actors=site.views.corpus.names())
        a, b = (site.views.who(name) for name in (start, end))
        if a["id"] == b["id"]:
            raise QueryError("a path needs two different actors")
        found = paths(site.views, a["id"], b["id"])
        return site.page(
            request,
            "paths.html",
            ends={"from": a["name"], "to": b["name"]},
            a=a,
            b=b,
            found=found,
            actors=site.views.corpus.names(),
        )


def _studying(app: FastAPI, site: Site) -> None:
    @app.get("/compare", response_class=HTMLResponse)
    def two_periods(
        request: Request, actor: Asked = "", from1: Day = "", to1: Day = "", from2: Day = "", to2: Day = ""
    ) -> HTMLResponse:
        first, second, found = (from1, to1), (from2, to2), None
        if all((*first, *second)):
            one = site.views.who(actor)["id"] if actor else ""
            found = compare(site.views, one, first, second)
        elif bins := site.views.corpus.timeline().bins:  # propose the two halves of what is dated
            middle = len(bins) // 2
            first = (str(bins[0].start), str(bins[middle - 1].end))
            second = (str(bins[middle].start), str(bins[-1].end))
        names = site.views.corpus.names()
        return site.page(request, "compare.html", actor=actor, first=first, second=second, found=found, actors=names)

    @app.get("/console", response_class=HTMLResponse)
    def ask_cypher(request: Request, q: Annotated[str, Query(max_length=5000)] = "") -> HTMLResponse:
        answer, error = None, ""
        if q.strip():
            try:
                answer = site.workspace.graph.read(q, limit=CONSOLE_ROWS)
            except QueryError as refused:
                error = str(refused)
        cells = [[parts(row[c]) for c in answer.columns] for row in answer.rows] if answer else []
        return site.page(
            request, "console.html", 400 if error else 200, cypher=q, answer=answer, cells=cells, error=error,
            drawable=bool(answer and ids_in(answer.rows)),
            examples=EXAMPLES, known=schema_at_hand(site.views),
        )  # fmt: skip


def _field(value: Any) -> str:
    """A value in a table for a spreadsheet, where text must not start a formula."""
    if value is None:
        return ""
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return (
        "'" + text
        if text[:1] in ("=", "+", "-", "@", "\t") and not isinstance(value, int | float) and len(text) > 1
        else text
    )
