"""The explorer's application: pages, JSON answers, and the headers that keep hostile text harmless."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import FastAPI, Query, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from diplograph import __version__
from diplograph.errors import DiplographError, UnknownName
from diplograph.query import questions
from diplograph.schema import load
from diplograph.web.views import Views
from diplograph.workspace import Workspace

HERE = Path(__file__).parent
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
}
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


def create_app(workspace: Workspace) -> FastAPI:
    """The application on an open workspace."""
    app = FastAPI(title="diplograph", version=__version__, docs_url=None, redoc_url=None)
    views = Views(workspace, load(workspace.options.schema_dirs))
    pages = Environment(
        loader=FileSystemLoader(HERE / "templates"), autoescape=select_autoescape(), undefined=StrictUndefined
    )
    pages.filters["path"] = lambda value: quote(str(value), safe="")

    def page(template: str, /, **data: Any) -> HTMLResponse:
        return HTMLResponse(pages.get_template(template).render(workspace=workspace.path.name, **data))

    @app.middleware("http")
    async def guarded(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        """Only this machine's own names reach the pages: a page elsewhere cannot rebind its name to ours."""
        if request.headers.get("host", "").rpartition(":")[0] not in LOOPBACK and request.url.hostname not in (
            *LOOPBACK,
            "testserver",
        ):
            return JSONResponse({"error": "unknown host"}, status_code=421)
        response = await call_next(request)
        response.headers.update(HEADERS)
        return response

    @app.exception_handler(DiplographError)
    async def said(_: Request, error: DiplographError) -> HTMLResponse:
        status = 404 if isinstance(error, UnknownName) else 400
        return HTMLResponse(
            pages.get_template("error.html").render(workspace=workspace.path.name, error=str(error)), status_code=status
        )

    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    _pages(app, views, page)
    _questions(app, workspace, page)
    return app


def _pages(app: FastAPI, views: Views, page: Callable[..., HTMLResponse]) -> None:
    @app.get("/healthz")
    def health() -> dict[str, str]:
        return {"status": "ok", "version": __version__}

    @app.get("/", response_class=HTMLResponse)
    def start() -> HTMLResponse:
        return page("start.html", questions=sorted(questions().values(), key=lambda q: q.title), **views.start())

    @app.get("/search", response_class=HTMLResponse)
    def search(q: Annotated[str, Query(max_length=200)] = "") -> HTMLResponse:
        return page("search.html", **views.search(q))

    @app.get("/actor/{actor_id}", response_class=HTMLResponse)
    def actor(actor_id: str) -> HTMLResponse:
        return page("actor.html", **views.actor(actor_id))

    @app.get("/dyad/{a}/{b}", response_class=HTMLResponse)
    def dyad(a: str, b: str) -> HTMLResponse:
        return page("dyad.html", **views.dyad(a, b))

    @app.get("/document/{document_id}", response_class=HTMLResponse)
    def document(document_id: str) -> HTMLResponse:
        found, pieces = views.document(document_id)
        return page("document.html", document=found, pieces=pieces)


def _questions(app: FastAPI, workspace: Workspace, page: Callable[..., HTMLResponse]) -> None:
    from diplograph.ledger import Ledger
    from diplograph.query import ask

    def answer(name: str, request: Request) -> tuple[Any, dict[str, str]]:
        given = {k: v for k, v in request.query_params.items() if v}
        ledger = Ledger(workspace.path / "ledger.sqlite")
        return ask(workspace.graph, ledger, name, given), given

    @app.get("/question/{name}", response_class=HTMLResponse)
    def question(name: str, request: Request) -> HTMLResponse:
        known = questions()
        if name not in known:
            raise UnknownName("question", name, known)
        ready = all(p.default is not None or request.query_params.get(p.name) for p in known[name].parameters)
        found, given = answer(name, request) if ready else (None, dict(request.query_params))
        return page("question.html", question=known[name], answer=found, given=given)

    @app.get("/api/question/{name}")
    def question_rows(name: str, request: Request) -> JSONResponse:
        found, _ = answer(name, request)
        return JSONResponse({"columns": found.columns, "rows": found.rows, "cut": found.cut})
