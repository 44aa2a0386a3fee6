"""The rest of the JSON API: what can be asked, search, actors, documents, paths."""

from typing import Annotated, Any

from fastapi import FastAPI, Query
from pydantic import BaseModel

from diplograph.errors import QueryError
from diplograph.web.api import StatementRow
from diplograph.web.cards import actor_card
from diplograph.web.pages import Asked
from diplograph.web.paths import paths
from diplograph.web.site import Site

End = Annotated[str, Query(max_length=200, description="a name, an alias or an id")]


class AskedFor(BaseModel):
    """A parameter of a question; without a default it must be given."""

    name: str
    type: str
    default: str | None
    help: str


class QuestionRow(BaseModel):
    """A saved question, to be asked at `/api/question/{name}`."""

    name: str
    title: str
    description: str
    parameters: list[AskedFor]
    columns: list[str]


class ActorRow(BaseModel):
    """An actor and the statements it stands in."""

    id: str
    name: str
    type: str
    n: int


class RelationRow(BaseModel):
    """A declared relation."""

    label: str
    name: str
    tone: str
    description: str


class SentenceRow(BaseModel):
    """A sentence of a document, by its number there."""

    text: str
    number: int
    document: str
    source: str | None
    title: str | None
    published: str | None


class Found(BaseModel):
    """The first results of a search; `known` actors and `hits` sentences (counted up to a thousand) there are in all."""

    q: str
    known: int
    actors: list[ActorRow]
    relations: list[RelationRow]
    hits: int
    sentences: list[SentenceRow]


class Partner(BaseModel):
    """With whom an actor stands in statements, by tone."""

    id: str
    name: str
    cooperation: int
    neutral: int
    conflict: int


class ActorCard(BaseModel):
    """An actor: its names, how many statements of which kind there are, and with whom most."""

    id: str
    name: str
    type: str
    aliases: list[str]
    country: str | None
    figures: dict[str, int]
    partners: list[Partner]


class DocumentCard(BaseModel):
    """A document with its text and the ids of its statements, in the order of the text."""

    id: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None
    text: str
    statements: list[str]


class Step(BaseModel):
    """Two actors of a path and the first statements that join them; `more` says whether there are others."""

    a: str
    b: str
    statements: list[StatementRow]
    more: bool


class Paths(BaseModel):
    """The shortest chains of statements between two actors, none longer than six."""

    start: str
    end: str
    paths: list[list[Step]]


def add_to(app: FastAPI, site: Site) -> None:
    """Register the look-ups."""
    _finding(app, site)
    _cards(app, site)


def _finding(app: FastAPI, site: Site) -> None:
    @app.get("/api/questions")
    def questions() -> list[QuestionRow]:
        """The saved questions with their parameters."""
        return [QuestionRow.model_validate(q, from_attributes=True) for q in site.questions.values()]

    @app.get("/api/search")
    def search(q: Asked) -> Found:
        """Actors by any of their names, relations by their words, sentences that hold all the words, the newest first."""
        found = site.views.search(q)
        return Found.model_validate({**found, "q": q}, from_attributes=True)

    @app.get("/api/paths")
    def between(start: End, end: End) -> Paths:
        """The shortest chains of statements between two actors, with evidence of every step."""
        a, b = (site.views.who(name)["id"] for name in (start, end))
        if a == b:
            raise QueryError("a path needs two different actors")
        return Paths(start=a, end=b, paths=[[_step(h) for h in path] for path in paths(site.views, a, b)])


def _step(hop: Any) -> Step:
    rows = [StatementRow.model_validate(s) for s in hop.statements]
    return Step(a=hop.a["id"], b=hop.b["id"], statements=rows, more=hop.more)


def _cards(app: FastAPI, site: Site) -> None:
    @app.get("/api/actor/{actor_id}")
    def actor(actor_id: str) -> ActorCard:
        """An actor by its id, or by a name; an id that was merged into another leads there."""
        return ActorCard.model_validate(actor_card(site.views, actor_id))

    @app.get("/api/document/{document_id}")
    def document(document_id: str) -> DocumentCard:
        """A document by its id."""
        found, pieces = site.views.document(document_id)
        return DocumentCard(
            id=found.id, title=found.title, source=found.source, url=found.url, text=found.text,
            published=found.published.isoformat() if found.published else None,
            statements=[s.id for p in pieces for s in p.statements],
        )  # fmt: skip
