"""Asks a saved question: checks the parameters, finds the actors they name."""

from pathlib import Path
from typing import Any

from diplograph.errors import InputError, ParameterError, UnknownName
from diplograph.graph import Answer, Graph
from diplograph.graph.batch import canonical_actors
from diplograph.ledger import Ledger
from diplograph.model_ids import normalise
from diplograph.query.library import Parameter, questions
from diplograph.read.dates import read_date

EARLIEST, LATEST = "0001-01-01", "9999-12-31"


def ask(graph: Graph, ledger: Ledger, name: str, given: dict[str, Any], dirs: tuple[Path, ...] = ()) -> Answer:
    """The answer of a question; UnknownName for an unknown question or actor, ParameterError for a bad parameter."""
    known = questions(dirs)
    if name not in known:
        raise UnknownName("question", name, known)
    question = known[name]
    names = {p.name for p in question.parameters}
    if extra := sorted(k for k, v in given.items() if k not in names and v is not None):
        raise ParameterError(f"'{name}' has no parameter '{extra[0]}'; it has: {', '.join(sorted(names)) or 'none'}")
    values = {p.name: _value(name, p, given.get(p.name), ledger) for p in question.parameters}
    answer = graph.read(question.cypher, values)
    return Answer(list(question.columns), answer.rows, answer.cut)


def _value(question: str, p: Parameter, given: Any, ledger: Ledger) -> Any:
    if given is None or given == "":
        if p.default is None:
            raise ParameterError(f"'{question}' needs --{p.name} ({p.help or p.type})")
        given = p.default
    if p.type == "actor":
        return find_actor(ledger, str(given)) if given else ""
    if p.type == "date":
        return given if given in (EARLIEST, LATEST) else _date(p, given)
    if p.type == "number":
        try:
            return float(given)
        except ValueError:
            raise ParameterError(f"--{p.name}: '{given}' is no number") from None
    return str(given)


def _date(p: Parameter, given: Any) -> str:
    try:
        parsed = read_date(given)
    except InputError:
        parsed = None
    if parsed is None:
        raise ParameterError(f"--{p.name}: '{given}' is no date; write it as 2022-08-17")
    return parsed.isoformat()


def find_actor(ledger: Ledger, name: str) -> str:
    """The id of the actor that a name, an alias or an id means in this workspace; UnknownName with the nearest else."""
    from rapidfuzz import process

    from diplograph.resolve import Gazetteer

    canonical = canonical_actors(ledger)
    same = {k: str(a["id"]) for k, a in canonical.items()}
    actors = list({a["id"]: a for a in (*ledger.actors(), *canonical.values())}.values())
    ids: set[str] = {a["id"] for a in actors}
    if name in ids:
        return same.get(name, name)
    wanted = normalise(name)
    called = [a for a in actors if wanted in (normalise(a["name"]), *map(normalise, a["aliases"]))]
    if called:
        found: str = min(called, key=lambda a: (_bare(a, called), normalise(a["name"]) != wanted, a["id"]))["id"]
        return same.get(found, found)
    gazetteer = Gazetteer.load()
    known = gazetteer.find(name)
    for one in (known, gazetteer.state_of(known) if known is not None else None):
        if one is not None and one.id in ids:
            return same.get(one.id, one.id)
    endings = sorted({a["id"] for a in actors if normalise(a["name"]).split()[-1:] == wanted.split()[-1:]})
    if len(endings) == 1:
        return str(endings[0])
    names = sorted({a["name"] for a in actors})
    nearest = [n for n, _, _ in process.extract(name, names, limit=5, score_cutoff=50)]
    raise UnknownName("actor in this workspace", name, names, nearest)


def _bare(actor: dict[str, Any], called: list[dict[str, Any]]) -> bool:
    """Whether this is a surname alone, and a person who bears it is among those called so."""
    words = normalise(actor["name"]).split()
    return len(words) == 1 and any(
        a["type"] == "person" and normalise(a["name"]).split()[-1:] == words for a in called if a["id"] != actor["id"]
    )
