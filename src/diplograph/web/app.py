"""The explorer's application: pages, JSON answers, and the headers that keep hostile text harmless."""

from collections.abc import Awaitable, Callable
from functools import partial

from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse
from fastapi.routing import APIRoute
from fastapi.staticfiles import StaticFiles

from diplograph import __version__
from diplograph.schema import load
from diplograph.web import api, asking, examining, guard, lookups, pages, problems, reviewing
from diplograph.web.access import Access
from diplograph.web.guard import MOST_SECONDS, refused, within
from diplograph.web.problems import Problem
from diplograph.web.site import HERE, Site
from diplograph.web.views import Views
from diplograph.web.warming import warm
from diplograph.workspace import Workspace

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
    " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # no-referrer would hide the Origin of our own forms
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
}
STYLES_KEPT = 60
"""Seconds for which a browser asks no more for styles and scripts: as one page leads to the next, all is there already."""


def create_app(workspace: Workspace, access: Access | None = None) -> FastAPI:
    """The application on an open workspace; without `access` it answers to this machine's own names only."""
    access = access or Access()
    app = FastAPI(
        title="diplograph",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        responses={
            status: {"model": Problem} for status in (400, 404, 421, 422, 503, *((401, 429) if access.demanded else ()))
        },
    )
    site = Site(workspace, Views(workspace, load(workspace.options.schema_dirs)), access.demanded)

    @app.middleware("http")
    async def guarded(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        """Nothing passes that is not for us; every answer carries the headers."""
        response = refused(request, access) or await within(MOST_SECONDS, call_next(request))
        response.headers.update(HEADERS)
        if request.url.path.startswith("/static/"):
            response.headers["Cache-Control"] = f"private, max-age={STYLES_KEPT}"
        return response

    @app.get("/healthz")
    def health() -> dict[str, str]:
        return {"status": "ok", "version": __version__}

    @app.get("/favicon.ico", include_in_schema=False)
    def icon() -> Response:
        """Browsers ask for it beside anything that is no page, such as a drawing."""
        return FileResponse(HERE / "static" / "icon.svg")

    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    problems.add_to(app, site, HEADERS)
    pages.add_to(app, site)
    asking.add_to(app, site)
    reviewing.add_to(app, site)
    guard.add_to(app, site, access)
    api.add_to(app, site)
    lookups.add_to(app, site)
    examining.add_to(app, site)

    app.state.warm = partial(warm, site)
    for route in app.routes:  # the API is what programs use; pages are for people
        if isinstance(route, APIRoute) and not route.path.startswith("/api/"):
            route.include_in_schema = False
    return app
