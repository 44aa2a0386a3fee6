"""The pages: each readable without scripts."""

from typing import Annotated, Any
from urllib.parse import parse_qsl, urlencode

from fastapi import FastAPI, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from diplograph.config import EXAMPLES_DIR
from diplograph.errors import InputError
from diplograph.web.article import glance
from diplograph.web.cards import actor_card, dyad_card
from diplograph.web.listing import AFTER
from diplograph.web.listing import page as listed
from diplograph.web.relations import relation_card
from diplograph.web.site import THEMES, Site, local
from diplograph.web.statements import Filter
from diplograph.workspace import Workspace

Asked = Annotated[str, Query(max_length=200)]
DAY = r"^(\d{4}-\d{2}-\d{2})?$"
Day = Annotated[str, Query(pattern=DAY)]
Number = Annotated[int, Query(ge=1, le=100_000)]
After = Annotated[str, Query(pattern=AFTER)]

SUGGESTED = (
    "who-met-whom", "accusations", "warnings", "commitments", "territory-claims", "planned-meetings", "denials",
    "one-sided-accusations", "single-source",
)  # fmt: skip
"""The questions that the start page shows first."""


def add_to(app: FastAPI, site: Site) -> None:
    """Register the pages."""
    _reading(app, site)
    _listing(app, site)
    _settings(app, site)


def _reading(app: FastAPI, site: Site) -> None:
    views = site.views

    @app.get("/", response_class=HTMLResponse)
    def start(request: Request) -> HTMLResponse:
        known = sorted(site.questions.values(), key=lambda q: (q.name not in SUGGESTED, q.title))
        return site.page(request, "start.html", questions=known, **views.corpus.start())

    @app.get("/search", response_class=HTMLResponse)
    def search(request: Request, q: Asked = "") -> HTMLResponse:
        found = views.search(q)
        first: dict[str, Any] = (
            {} if found["q"] else {"named": views.corpus.names()[:12], "reported": views.corpus.relations()}
        )
        return site.page(request, "search.html", **found, **first)

    @app.get("/actor/{actor_id}", response_class=HTMLResponse)
    def actor(request: Request, actor_id: str) -> HTMLResponse:
        return site.page(request, "actor.html", **actor_card(views, actor_id))

    @app.get("/dyad/{a}/{b}", response_class=HTMLResponse)
    def dyad(request: Request, a: str, b: str, since: Day = "", until: Day = "", undated: bool = False) -> HTMLResponse:
        return site.page(request, "dyad.html", **dyad_card(views, a, b, since, until, undated))

    @app.get("/document/{document_id}", response_class=HTMLResponse)
    def document(request: Request, document_id: str, s: Asked = "") -> HTMLResponse:
        found, pieces = views.document(document_id)
        seen = glance(views.schema, pieces)
        return site.page(request, "document.html", document=found, pieces=pieces, chosen=s, glance=seen)


def _settings(app: FastAPI, site: Site) -> None:
    @app.post("/examples", response_class=RedirectResponse)
    def load_examples(request: Request) -> Response:
        """Build the example articles into an empty workspace; only for a form of our own page."""
        site.ours(request)
        held = site.workspace
        with site.views.ledger() as ledger:
            if ledger.status()["documents"]:
                raise InputError("this workspace has articles already")
        with Workspace(
            held.path, held.options, held.target
        ) as own:  # SQLite asks for a connection of this thread's own
            own.build([EXAMPLES_DIR / "articles"])
        return RedirectResponse("/", status_code=303)

    @app.get("/theme/{name}", response_class=RedirectResponse)
    def theme(name: str, back: str = "/") -> Response:
        """Keep a theme in a cookie and return, however long the address of the view; only to a page of ours."""
        page = local(back)
        answer = RedirectResponse(themed(page, name) if name in THEMES else page, status_code=303)
        if name in THEMES:
            answer.set_cookie("theme", name, max_age=31_536_000, samesite="strict", httponly=True)
        return answer


def themed(address: str, theme: str) -> str:
    """An address of ours that says the theme, so that one who is sent it sees the same."""
    path, _, query = address.partition("?")
    kept = [(k, v) for k, v in parse_qsl(query, keep_blank_values=True) if k != "theme"]
    return f"{path}?{urlencode([*kept, ('theme', theme)])}"


def _listing(app: FastAPI, site: Site) -> None:
    @app.get("/statements", response_class=HTMLResponse)
    def statements(
        request: Request,
        actor: Asked = "", other: Asked = "", subject: Asked = "", object: Asked = "", claimant: Asked = "",  # noqa: A002
        relation: Asked = "", tone: Asked = "", since: Day = "", until: Day = "", contested: bool = False,
        undated: bool = False, page: Number = 1, after: After = "",
    ) -> HTMLResponse:  # fmt: skip
        f = Filter(actor, other, subject, object, claimant, relation, tone, since, until, contested, undated)
        found = listed(site.views, site.views.settled(f), page, after)
        return site.page(
            request, "statements.html", statements=found.statements, total=found.total, after=found.next, number=page, given=f.given(),
            relations=sorted(site.views.schema.relations.values(), key=lambda r: r.name),
        )  # fmt: skip

    @app.get("/relation/{label}", response_class=HTMLResponse)
    def relation(request: Request, label: str) -> HTMLResponse:
        return site.page(request, "relation.html", **relation_card(site.views, label))
