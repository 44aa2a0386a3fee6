"""What every request passes: our own host name, no foreign page's hand, a limit of size, a token where one is demanded."""

import asyncio
from collections.abc import Awaitable
from ipaddress import ip_address
from typing import Annotated
from urllib.parse import urlencode

from fastapi import FastAPI, Form, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse

from diplograph.web.access import COOKIE, HOURS, Access
from diplograph.web.site import Site, local

MOST_BYTES = 64 * 1024
"""Of a request's body: our forms are small."""
MOST_SECONDS = 120.0
"""Until an answer begins, its request read: the first view of a large workspace takes some ten seconds."""
OPEN = ("/login", "/healthz", "/favicon.ico", "/static/")
"""What needs no token: it tells nothing of the workspace."""


def host_of(header: str) -> str:
    """The name in a Host header, without its port and the brackets of IPv6."""
    name = header.strip().lower()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.partition(":")[0]


def refused(request: Request, access: Access) -> Response | None:
    """The answer to a request that may not pass; None for one that may."""
    host = host_of(request.headers.get("host", ""))
    if host not in access.hosts and not _reached(request, host):
        return _said(421, "unknown host: start the explorer with --name NAME for each name it is reached by")
    foreign = request.headers.get("sec-fetch-site") == "cross-site"
    if foreign and (request.headers.get("sec-fetch-mode") != "navigate" or request.method != "GET"):
        return _said(403, "another site's page asked for this")
    if request.method not in ("GET", "HEAD", "OPTIONS"):
        size = request.headers.get("content-length", "")
        if not size.isdecimal():
            return _said(411, "a request with a body must say its length")
        if int(size) > MOST_BYTES:
            return _said(413, f"a request may have {MOST_BYTES:,} bytes at most")
    if not access.demanded or request.url.path.startswith(OPEN):
        return None
    return _unknown(request, access)


async def within(seconds: float, answer: Awaitable[Response]) -> Response:
    """An answer, or a plain sentence where it has not begun in time; what computes it ends by the limits of its own."""
    try:
        return await asyncio.wait_for(answer, seconds)
    except TimeoutError:
        return _said(
            503, f"this was not answered within {seconds:g} seconds: ask for less, or again when less is going on"
        )


def _reached(request: Request, host: str) -> bool:
    """Whether it is the very address of this machine that was connected to: no name, so nothing that could be rebound."""
    try:
        return ip_address(host) == ip_address((request.scope.get("server") or ("",))[0])
    except ValueError:
        return False


def _unknown(request: Request, access: Access) -> Response | None:
    """The answer to someone without token or session."""
    if access.knows(request.cookies.get(COOKIE, "")):
        return None
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token:
        if access.waiting:
            return _said(429, "too many wrong tokens: wait a minute")
        if access.holds(token.strip()):
            return None
    if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
        back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"/login?{urlencode({'back': back})}", status_code=303)
    return _said(401, "a token is needed: Authorization: Bearer TOKEN", {"WWW-Authenticate": "Bearer"})


def _said(status: int, error: str, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse({"error": error}, status_code=status, headers=headers)


def add_to(app: FastAPI, site: Site, access: Access) -> None:
    """Register the sign-in page, where a token is demanded."""
    if not access.demanded:
        return

    @app.get("/login", response_class=HTMLResponse)
    def ask(request: Request, back: str = "/") -> HTMLResponse:
        return site.page(request, "login.html", wanted=local(back), error="")

    @app.post("/login", response_class=HTMLResponse)
    def sign_in(
        request: Request, token: Annotated[str, Form(max_length=500)], back: Annotated[str, Form()] = "/"
    ) -> Response:
        site.ours(request)
        if access.waiting:
            return site.page(
                request, "login.html", 429, wanted=local(back), error="Too many wrong tokens: wait a minute."
            )
        if not access.holds(token.strip()):
            return site.page(request, "login.html", 401, wanted=local(back), error="This is not the token.")
        answer = RedirectResponse(local(back), status_code=303)
        answer.set_cookie(COOKIE, access.begin(), max_age=HOURS * 3600, httponly=True, samesite="strict")
        return answer

    @app.post("/logout", response_class=RedirectResponse)
    def sign_out(request: Request) -> Response:
        site.ours(request)
        access.end(request.cookies.get(COOKIE, ""))
        answer = RedirectResponse("/login", status_code=303)
        answer.delete_cookie(COOKIE)
        return answer
