"""What every page shares: the templates, the theme, and the links between pages."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse, StreamingResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import escape

from diplograph.errors import DiplographError
from diplograph.web.evidence import marked
from diplograph.web.searching import highlighted
from diplograph.web.views import Views
from diplograph.workspace import Workspace

HERE = Path(__file__).parent
THEMES = ("light", "dark")
WAITING = "<!-- the rest follows -->"
"""Where a template has said enough to be shown while the rest is computed."""
FAULT = "this is a fault of diplograph: the window where it runs says more"
_LOG = logging.getLogger(__name__)


class NotOurs(DiplographError):
    """A request that changes something came from a page that is not ours."""


class Site:
    """One workspace's pages: renders templates with what the frame around them needs."""

    def __init__(self, workspace: Workspace, views: Views, guarded: bool = False) -> None:
        self.workspace = workspace
        self.views = views
        self.guarded = guarded
        self.questions = workspace.questions
        self._pages = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=select_autoescape(("html", "svg")),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._pages.filters.update(
            path=_path,
            query=_query,
            words=_words,
            plural=_plural,
            signed=_signed,
            short=_short,
            tail=_tail,
            lines=_lines,
            prefixed=_prefixed,
            marked=marked,
            highlighted=highlighted,
            zip=zip,
        )

    def warm(self) -> None:
        """Compile every template before a page asks for it: the larger ones take a tenth of a second each."""
        for name in self._pages.list_templates():
            self._pages.get_template(name)

    def page(self, request: Request, template: str, /, status: int = 200, **data: Any) -> HTMLResponse:
        """A page, in the theme that the address or the cookie asks for."""
        return HTMLResponse(self._pages.get_template(template).render(self._known(request, data)), status_code=status)

    def stream(self, request: Request, template: str, /, **data: Any) -> StreamingResponse:
        """A page whose beginning is sent, up to WAITING, before the template asks for what takes long."""
        pieces = self._pages.get_template(template).generate(self._known(request, data))
        return StreamingResponse(in_two(pieces), media_type="text/html; charset=utf-8")

    def _known(self, request: Request, data: dict[str, Any]) -> dict[str, Any]:
        """The data of a page with what its frame needs."""
        asked = request.query_params.get("theme") or request.cookies.get("theme")
        back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        known = {
            "workspace": self.workspace.path.name,
            "theme": asked if asked in THEMES else None,
            "back": back,
            "here": request.url.path,
            "guarded": self.guarded,
            "q": "",
        }
        return {**known, **data}

    def ours(self, request: Request) -> None:
        """Refuse a change that no form of our own pages asked for; NotOurs."""
        if request.headers.get("origin", "").rpartition("//")[2] != request.headers.get("host"):
            raise NotOurs("this must come from the explorer's own page")

    def text(self, template: str, /, **data: Any) -> str:
        """Another text from a template, escaped all the same."""
        return self._pages.get_template(template).render(data)


def local(back: str) -> str:
    """A page of ours; any other address becomes the start."""
    return back if back.startswith("/") and back[1:2] not in ("/", "\\") else "/"


def in_two(pieces: Iterator[str]) -> Iterator[str]:
    """A page in two parts; what fails after the first is said in a sentence, for the status is sent already."""
    held: list[str] = []
    try:
        for piece in pieces:
            held.append(piece)
            if WAITING in piece:
                yield "".join(held)
                held.clear()
    except DiplographError as error:
        held.append(_alert(str(error)))
    except Exception:  # noqa: BLE001 - whatever it is, the page must say so
        _LOG.exception("a page failed after its beginning was sent")
        held.append(_alert(FAULT))
    yield "".join(held)


def _alert(error: str) -> str:
    return f'<p class="card problem bench" role="alert">{escape(error)}</p>'


def _path(value: object) -> str:
    return quote(str(value), safe="")


def _query(values: dict[str, Any], **more: Any) -> str:
    """A query string of what is set; a list gives its key more than once."""
    return urlencode([(k, v) for k, v in {**values, **more}.items() if v not in (None, "", [], ())], doseq=True)


def _prefixed(values: dict[str, Any]) -> dict[str, Any]:
    """A question's parameters as the graph view's address holds them."""
    return {f"p.{k}": v for k, v in values.items()}


def _words(value: object) -> str:
    return str(value).replace("_", " ")


def _short(value: str, length: int = 110) -> str:
    return value if len(value) <= length else value[: length - 1].rsplit(" ", 1)[0] + " …"


def _tail(value: str, length: int = 90) -> str:
    return value if len(value) <= length else value[-length:].partition(" ")[2]


def _lines(name: str, longest: int = 20) -> list[str]:
    """A name in lines of about twenty letters, as labels.js sets it."""
    out = [""]
    for word in name.split(" "):
        if out[-1] and len(out[-1]) + len(word) >= longest:
            out.append(word)
        else:
            out[-1] = f"{out[-1]} {word}".strip()
    return out


def _signed(value: float, digits: int = 1) -> str:
    """A number with its sign, as it is set in print; nothing before zero."""
    said = f"{abs(value):.{digits}f}"
    return said if float(said) == 0 else ("+" if value > 0 else "−") + said


def _plural(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
