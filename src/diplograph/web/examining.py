"""Two more answers of the JSON API: two periods compared, and what a person should look at."""

from typing import Annotated

from fastapi import FastAPI, Query
from pydantic import BaseModel

from diplograph.web.compare import Change, compare
from diplograph.web.pages import Asked
from diplograph.web.reviewing import Kind, counted, queue_of
from diplograph.web.site import Site

Given = Annotated[str, Query(pattern=r"^\d{4}-\d{2}-\d{2}$", description="a day such as 2022-08-17")]
MOST = 200


class ChangeRow(BaseModel):
    """A pair or a relation: its statements in each period, and their mean tone."""

    name: str
    before: int
    after: int
    tone_before: float | None
    tone_after: float | None


class Comparison(BaseModel):
    """The pairs and relations that changed most between two periods, and how many there are of each."""

    statements_before: int
    statements_after: int
    pairs: list[ChangeRow]
    all_pairs: int
    relations: list[ChangeRow]
    all_relations: int


class ReviewItem(BaseModel):
    """One thing to look at, with the reason: two actors that may be one, or a doubtful statement."""

    id: str
    kind: str
    what: str
    why: str
    score: float
    actor: str
    into: str
    statement: str


class ReviewPage(BaseModel):
    """The first things of a kind that nobody has decided, and how many there are of each kind."""

    counts: dict[str, int]
    items: list[ReviewItem]


def add_to(app: FastAPI, site: Site) -> None:
    """Register both."""

    @app.get("/api/compare")
    def periods(
        first_since: Given, first_until: Given, second_since: Given, second_until: Given, actor: Asked = ""
    ) -> Comparison:
        """Pairs and relations in two periods, by time of the event, the largest changes first; of all, or of one actor, by name or id."""
        one = site.views.who(actor)["id"] if actor else ""
        found = compare(site.views, one, (first_since, first_until), (second_since, second_until))
        (before, after), (pairs, relations) = found["totals"], found["all"]
        return Comparison(
            statements_before=before, statements_after=after, all_pairs=pairs, all_relations=relations,
            pairs=[_row(c) for c in found["pairs"]], relations=[_row(c) for c in found["relations"]],
        )  # fmt: skip

    @app.get("/api/review")
    def undecided(kind: Kind = "", most: Annotated[int, Query(ge=1, le=MOST)] = 40) -> ReviewPage:
        """Proposed merges, links made by rule, holders of offices, doubtful statements; to decide is for the page alone."""
        found, _, (doubtful, doubts) = queue_of(site.views)
        counts = counted(found, doubtful)
        listed = [i for i in (*found, *doubts) if kind in ("", i.kind)]
        return ReviewPage(
            counts=counts, items=[ReviewItem.model_validate(i, from_attributes=True) for i in listed[:most]]
        )


def _row(change: Change) -> ChangeRow:
    return ChangeRow.model_validate(change, from_attributes=True)
