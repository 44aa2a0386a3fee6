"""The review queue: proposed merges, links made by rule, doubtful statements; decisions are kept in the workspace."""

from typing import Annotated

from fastapi import FastAPI, Path, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from diplograph.ledger.review import Item, accept, decisions, doubtful, pairs, reject, undo
from diplograph.resolve.across.decisions import Decision
from diplograph.web.site import Site
from diplograph.web.views import Views
from diplograph.workspace import Workspace

SHOWN = 40
KINDS = {
    "merge": "Maybe one actor",
    "link": "Joined by a rule",
    "office": "Offices by date",
    "statement": "Doubtful statements",
}
VERDICTS = {"accept": accept, "reject": reject}
Kind = Annotated[str, Query(pattern=r"^(merge|link|office|statement)?$")]
Key = Annotated[str, Path(pattern=r"^[ms]:[0-9a-f]+$")]
Verdict = Annotated[str, Path(pattern=r"^(accept|reject)$")]


def queue_of(views: Views) -> tuple[list[Item], tuple[Decision, ...], tuple[int, list[Item]]]:
    """The undecided pairs, the decisions, and how many statements are doubtful with the first of them."""

    def read() -> tuple[list[Item], tuple[Decision, ...], tuple[int, list[Item]]]:
        with views.ledger() as ledger:
            return pairs(ledger), decisions(ledger), doubtful(ledger, most=SHOWN)

    return views.kept.once("review", read)


def counted(found: list[Item], doubtful: int) -> dict[str, int]:
    """How much there is of each kind: of the pairs found, and of doubtful statements."""
    return {k: sum(i.kind == k for i in found) for k in KINDS} | {"statement": doubtful}


def add_to(app: FastAPI, site: Site) -> None:
    """Register the pages."""

    @app.get("/review", response_class=HTMLResponse)
    def queue(request: Request, kind: Kind = "") -> HTMLResponse:
        found, made, (count, doubts) = queue_of(site.views)
        counts = counted(found, count)
        chosen = kind or next((k for k in KINDS if counts[k]), "merge")
        listed = doubts if chosen == "statement" else [i for i in found if i.kind == chosen]
        shown = listed[:SHOWN]
        said = {s["id"]: s for s in site.views.named(i.statement for i in shown if i.statement)}
        return site.page(
            request, "review.html", kinds=KINDS, counts=counts, kind=chosen, items=shown, said=said, total=counts[chosen],
            made=list(reversed(made))[:8], decided=len(made),
        )  # fmt: skip

    @app.post("/review/undo", response_class=RedirectResponse)
    def take_back(request: Request, kind: Kind = "") -> Response:
        site.ours(request)
        with _own(site) as own:
            undo(own.ledger)
            own.project()
        return RedirectResponse(f"/review?kind={kind}", status_code=303)

    @app.post("/review/{key}/{verdict}", response_class=RedirectResponse)
    def decide(request: Request, key: Key, verdict: Verdict, kind: Kind = "") -> Response:
        site.ours(request)
        with _own(site) as own:
            VERDICTS[verdict](own.ledger, key, why="in the explorer")
            own.project()
        return RedirectResponse(f"/review?kind={kind}", status_code=303)


def _own(site: Site) -> Workspace:
    """The workspace on connections of this thread's own, as SQLite asks."""
    return Workspace(site.workspace.path, site.workspace.options, site.workspace.target)
