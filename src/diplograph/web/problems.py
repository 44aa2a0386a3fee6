"""What goes wrong, said in plain sentences: as a page to people, as JSON to programs."""

import logging
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from diplograph.errors import DiplographError, UnknownName
from diplograph.web.site import FAULT, NotOurs, Site

OURS = ("/api/", "/static/", "/healthz")
"""Addresses that programs ask; all others are pages."""
SENTENCES = {
    400: "the request could not be read",
    404: "there is nothing at this address",
    405: "this address does not take such a request",
}
_LOG = logging.getLogger(__name__)


class Problem(BaseModel):
    """What was wrong, and what would be valid, in a plain sentence."""

    error: str


def add_to(app: FastAPI, site: Site, headers: Mapping[str, str]) -> None:
    """Register what answers where no page does."""

    def told(request: Request, status: int, error: str) -> Response:
        if request.url.path.startswith(OURS):
            return JSONResponse(Problem(error=error).model_dump(), status_code=status)
        part = request.url.path.startswith("/fragment/")
        return site.page(request, "problem.html" if part else "error.html", status, error=error)

    @app.exception_handler(DiplographError)
    async def said(request: Request, error: DiplographError) -> Response:
        status = 404 if isinstance(error, UnknownName) else 403 if isinstance(error, NotOurs) else 400
        return told(request, status, str(error))

    @app.exception_handler(HTTPException)
    async def refused(request: Request, error: HTTPException) -> Response:
        answer = told(request, error.status_code, SENTENCES.get(error.status_code, str(error.detail)))
        answer.headers.update(error.headers or {})  # such as Allow, where a request is not taken
        return answer

    @app.exception_handler(RequestValidationError)
    async def unfit(request: Request, error: RequestValidationError) -> Response:
        return told(request, 422, "; ".join(sentence(e) for e in error.errors()[:3]))

    @app.exception_handler(Exception)
    async def failed(request: Request, error: Exception) -> Response:
        _LOG.error("%s %s failed: %r", request.method, request.url.path, error)  # the server prints where
        answer = told(request, 500, FAULT)
        answer.headers.update(headers)  # what fails this way passes by what else sets them
        return answer


def sentence(error: Mapping[str, Any]) -> str:
    """What is wrong with one parameter."""
    name, given = error["loc"][-1], str(error.get("input"))[:60]
    kind, context = error["type"], error.get("ctx", {})
    if kind == "missing":
        return f"'{name}' must be given"
    if kind == "string_too_long":
        return f"'{name}' may have {context['max_length']} letters at most"
    if kind in ("greater_than_equal", "less_than_equal"):
        valid = f"{context.get('ge', context.get('le'))} or {'more' if 'ge' in context else 'less'}"
    elif kind.startswith("int"):
        valid = "a whole number"
    elif "pattern" in context and r"\d{4}" in context["pattern"]:
        valid = "a day such as 2022-08-17"
    else:
        valid = "true or false" if kind.startswith("bool") else "one that a page of ours would ask for"
    return f"'{name}' cannot be '{given}': it must be {valid}"
