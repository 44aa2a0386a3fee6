"""Files for Neo4j Browser: a style sheet, and every saved question as a saved query. Drop them onto Browser's window."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from diplograph.errors import InputError
from diplograph.query import Parameter, Question
from diplograph.schema import Schema

NODES = {
    "Actor": ("#2b6cb0", "60px", "{name}"),
    "Statement": ("#b7791f", "44px", "{predicate}"),
    "Sentence": ("#718096", "32px", "{text}"),
    "Document": ("#4a5568", "50px", "{title}"),
    "Meta": ("#cbd5e0", "20px", "{id}"),
}
"""Colour, size and caption of each node."""
TONES = {"cooperation": "#0b6577", "conflict": "#a8400b", "neutral": "#5b6775"}
"""The explorer's colours, apart for every kind of colour vision."""
EXTRA = {
    "a-graph": """// The graph: actors and what passes between them
MATCH p = (:Actor)-[r]->(:Actor) RETURN p LIMIT 100
""",
    "a-statement": """// Statements with their evidence: who says so, in which sentence of which document
MATCH p = (:Actor)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(:Statement)-[:EVIDENCE]->(:Sentence)-[:IN]->(:Document)
RETURN p LIMIT 50
""",
    "find-an-actor": """// Find an actor's id by a part of the name, for the other queries
// :param name => 'egypt'
MATCH (a:Actor) WHERE a.name_norm CONTAINS toLower($name) OR any(x IN a.aliases WHERE toLower(x) CONTAINS toLower($name))
RETURN a.id AS id, a.name AS name, a.type AS type, a.aliases AS aliases ORDER BY name LIMIT 25
""",
}
"""Saved queries beside the questions: Browser draws what they give."""


def browser(schema: Schema, questions: Iterable[Question], folder: Path) -> int:
    """Write the style sheet and the saved queries into a new or empty folder; returns the number of queries."""
    if folder.exists() and any(folder.iterdir()):
        raise InputError(f"{folder} is not empty; name a new folder")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "diplograph.grass").write_text(style(schema), "utf-8")
    queries = dict(saved_queries(questions))
    for name, text in queries.items():
        (folder / f"{name}.cypher").write_text(text, "utf-8")
    return len(queries)


def style(schema: Schema) -> str:
    """The style sheet: nodes by label, relations by their tone."""
    parts = [
        "node { color: #a0aec0; border-color: #718096; border-width: 2px; diameter: 40px; text-color-internal: #ffffff; "
        'font-size: 10px; caption: "{id}"; }',
        "relationship { color: #a0aec0; shaft-width: 1px; font-size: 8px; padding: 3px; text-color-external: #1a202c; "
        'text-color-internal: #ffffff; caption: "<type>"; }',
    ]
    for label, (color, size, caption) in NODES.items():
        parts.append(
            f"node.{label} {{ color: {color}; border-color: {color}; diameter: {size}; text-color-internal: #ffffff; "
            f'caption: "{caption}"; }}'
        )
    parts += [
        f'relationship.{r.label} {{ color: {TONES[r.tone]}; shaft-width: 2px; caption: "<type>"; }}'
        for r in sorted(schema.relations.values(), key=lambda r: r.label)
    ]
    return "\n".join(parts) + "\n"


def saved_queries(questions: Iterable[Question]) -> Iterator[tuple[str, str]]:
    """Name and text of each saved query; a question that need not name an actor gives one query with and one without."""
    yield from EXTRA.items()
    for q in sorted(questions, key=lambda q: q.name):
        optional = [p.name for p in q.parameters if p.default == "" and f"// if {p.name}" in q.cypher]
        must = {p.name: "x" for p in q.parameters if p.default is None}
        yield q.name, _text(q, {**must, **dict.fromkeys(optional[:1], "x")}, q.title)
        if optional:
            yield f"{q.name}-any", _text(q, must, f"{q.title} (any {optional[0]})")


def _text(question: Question, given: dict[str, str], title: str) -> str:
    cypher = question.query(given)
    used = [p for p in question.parameters if f"${p.name}" in cypher]
    lines = [f"// {title}", f"// {question.description}", *(_param(p, given) for p in used), cypher]
    return "\n".join(lines) + "\n"


def _param(p: Parameter, given: dict[str, str]) -> str:
    """The command that sets the parameter: an actor by its id."""
    example = {"actor": "'state:egypt'", "date": "'1956-07-26'", "number": "0", "text": "''"}[p.type]
    if p.name not in given:
        example = p.default or "0" if p.type == "number" else f"'{p.default or ''}'"
    return f"// :param {p.name} => {example}"
