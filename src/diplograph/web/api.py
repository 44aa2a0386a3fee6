"""The JSON API that the pages use: read-only, typed, described at /api/openapi.json."""

import re
from dataclasses import asdict
from typing import Annotated, Any, Literal

from fastapi import FastAPI, Query, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel, TypeAdapter

from diplograph.errors import QueryError
from diplograph.web.cards import actor_card
from diplograph.web.evidence import FIRST, evidence
from diplograph.web.layout import FRAMES, USUAL
from diplograph.web.listing import page as listed
from diplograph.web.network import FIRST_NODES, Look, Network, check, network
from diplograph.web.pages import DAY, After, Asked, Day, Number
from diplograph.web.seeds import MOST_NODES
from diplograph.web.shapes import KINDS
from diplograph.web.site import Site
from diplograph.web.statements import PAGE, Filter
from diplograph.web.tally import over_time, tally
from diplograph.web.timeline import Timeline

Cypher = Annotated[str, Query(max_length=5000)]
Ids = Annotated[list[str] | None, Query(max_length=200)]
Frame = Literal["strip", "broad", "wide", "square", "tall"]

_NETWORK = TypeAdapter(Network)
WINDOW = ("since", "until", "undated")
"""What a form of times sets anew; all else that an address says is kept."""


class StatementRow(BaseModel):
    """A statement with its evidence and source, as the pages show it."""

    id: str
    a: str | None
    a_name: str
    relation: str
    label: str
    tone: str
    predicate: str
    b: str | None
    b_name: str | None
    content: str | None
    polarity: str
    modality: str
    condition: str | None
    time: str | None
    day: str | None
    last_day: str | None
    contested: bool | None
    sayers: list[str]
    sayer_ids: list[str]
    rule: str
    plover: str | None
    confidence: float
    evidence: str
    sentence: int
    document: str
    title: str | None
    source: str | None
    published: str | None


class StatementPage(BaseModel):
    """One page of statements of `total`; `more` says whether another follows, `next` is what to give as `after` to have it."""

    page: int
    total: int
    more: bool
    next: str
    statements: list[StatementRow]


def looked(request: Request) -> Look:
    """The view that an address describes; parameters of a question carry the prefix `p.`."""
    query = request.query_params
    for name in ("since", "until"):
        if not re.fullmatch(DAY, query.get(name, "")):
            raise QueryError(f"'{name}' cannot be '{query[name][:60]}': it must be a day such as 2022-08-17")
    many = {k: tuple(v[:200] for v in query.getlist(k)[:300] if v) for k in ("actor", "path", "expand", "hide", "pin")}
    one = {k: query.get(k, "")[:200] for k in ("a", "b", "question", "since", "until")}
    most = (
        min(int(query["most"]), MOST_NODES) if re.fullmatch(r"0*[1-9]\d{0,8}", query.get("most", "")) else FIRST_NODES
    )
    undated = query.get("undated", "").lower() in ("1", "true", "t", "yes", "y", "on")  # as the API's own flags
    one["cypher"] = query.get("cypher", "")[:5000]
    given = {k[2:]: v for k, v in query.items() if k.startswith("p.") and v}
    frame = f if (f := query.get("frame", "")) in FRAMES else USUAL
    more: dict[str, Any] = {**many, **one, "parameters": given, "tones": tuple(query.getlist("tone"))}
    return Look(**more, undated=undated, most=most, frame=frame)


def add_to(app: FastAPI, site: Site) -> None:
    """Register the API, the graph page and its parts."""
    _data(app, site)
    _graph_page(app, site)


def _data(app: FastAPI, site: Site) -> None:
    @app.get("/api/graph", response_model=Network)
    def graph(
        request: Request, actor: Ids = None, a: Asked = "", b: Asked = "", path: Ids = None, question: Asked = "", cypher: Cypher = "",  # noqa: ARG001
        expand: Ids = None, hide: Ids = None, pin: Ids = None, since: Day = "", until: Day = "", tone: Ids = None,  # noqa: ARG001
        undated: bool = False, frame: Frame = USUAL,  # noqa: ARG001
        most: Annotated[int, Query(ge=1, le=MOST_NODES)] = FIRST_NODES,  # noqa: ARG001
    ) -> Response:  # fmt: skip
        """The actors and bundled statements of a view, laid out for a window of a frame's shape."""
        return Response(_NETWORK.dump_json(network(site.views, looked(request))), media_type="application/json")

    @app.get("/api/statements")
    def statements(
        actor: Asked = "", other: Asked = "", subject: Asked = "", object: Asked = "", claimant: Asked = "",  # noqa: A002
        relation: Asked = "", tone: Asked = "", since: Day = "", until: Day = "", contested: bool = False,
        undated: bool = False, page: Number = 1, after: After = "",
    ) -> StatementPage:  # fmt: skip
        """Statements that meet every given condition, in the order of their time, fifty a page; actors by id or name.

        `after`, the `next` of the page before, goes on where that ended, even where statements came or went in between.
        """
        f = Filter(actor, other, subject, object, claimant, relation, tone, since, until, contested, undated)
        found = listed(site.views, site.views.settled(f), page, after)
        rows = [StatementRow.model_validate(r) for r in found.statements]
        return StatementPage(page=page, total=found.total, more=bool(found.next), next=found.next, statements=rows)

    @app.get("/api/timeline")
    def times(actor: Asked = "", other: Asked = "") -> Timeline:
        """Statements by time of the event and tone: of all, of an actor, or between two."""
        if not actor:
            return site.views.corpus.timeline()
        ends = (site.views.end(a)["id"] if a else "" for a in (actor, other))
        return over_time(site.views, tally(site.views, *ends))


def _graph_page(app: FastAPI, site: Site) -> None:
    @app.get("/graph", response_class=HTMLResponse)
    def graph_page(request: Request) -> Response:
        look = looked(request)
        title = check(site.views, look).title  # what is wrong is said before anything is sent
        kept = [(k, v) for k, v in request.query_params.multi_items() if k not in WINDOW]
        return site.stream(
            request, "graph.html", title=title, look=look, query=request.url.query, kept=kept,
            load=lambda: network(site.views, look), corpus=site.views.corpus,
        )  # fmt: skip

    @app.get("/fragment/statements", response_class=HTMLResponse, include_in_schema=False)
    def drawer(
        request: Request, subject: Asked, object: Asked, tone: Asked = "", since: Day = "", until: Day = "", undated: bool = False  # noqa: A002
    ) -> HTMLResponse:  # fmt: skip
        """The evidence of one bundle, for the drawer."""
        f = Filter(subject=subject, object=object, tone=tone, since=since, until=until, undated=undated)
        ends: dict[str, Any] = {"a": site.views.who(subject), "b": site.views.who(object)}
        found = site.views.statements(f)
        return site.page(
            request, "drawer_edge.html", groups=evidence(site.views, found), first=FIRST, total=len(found), tone=tone,
            contested=sum(bool(s["contested"]) for s in found), **ends,
        )  # fmt: skip

    @app.get("/fragment/window", response_class=HTMLResponse, include_in_schema=False)
    def of_window(request: Request, since: Day = "", until: Day = "", undated: bool = False) -> HTMLResponse:
        """The statements of a window, for the drawer: what stands behind a bar."""
        f = Filter(since=since, until=until, undated=undated)
        total = len(site.views.meeting(f)[1])
        return site.page(
            request, "drawer_time.html", statements=site.views.statements(f, PAGE), total=total, since=since, until=until,
            undated=undated,
        )  # fmt: skip

    @app.get("/fragment/actor/{actor_id}", response_class=HTMLResponse, include_in_schema=False)
    def card(request: Request, actor_id: str) -> HTMLResponse:
        """An actor's card, for the drawer."""
        return site.page(request, "drawer_actor.html", **actor_card(site.views, actor_id))

    @app.get("/graph.svg", include_in_schema=False)
    def drawn(request: Request) -> Response:
        """The view as a drawing: for pages without scripts, and to keep."""
        look = looked(request)
        found = network(site.views, look)
        window = f" · {look.since or '…'} to {look.until or '…'}" if look.since or look.until else ""
        window += " · undated only" if look.undated else ""
        dark = (request.query_params.get("theme") or request.cookies.get("theme")) == "dark"
        text = site.text("graph.svg", net=asdict(found), dark=dark, shapes=KINDS, window=window)
        return Response(text, media_type="image/svg+xml")
