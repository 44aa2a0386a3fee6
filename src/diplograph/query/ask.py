"""Asks a saved question: checks the parameters, finds the actors they name."""

from dataclasses import dataclass
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
    answer = graph.read(question.query(values), values)
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

    known = _known(ledger)
    same, by_id = known.same, known.by_id
    if name in by_id:
        return same.get(name, name)
    wanted = normalise(name)
    if called := known.by_name.get(wanted):
        found: str = min(called, key=lambda a: (_bare(a, called), normalise(a["name"]) != wanted, a["id"]))["id"]
        return same.get(found, found)
    gazetteer = Gazetteer.load()
    listed = gazetteer.find(name)
    for one in (listed, gazetteer.state_of(listed) if listed is not None else None):
        if one is not None and one.id in by_id:
            return same.get(one.id, one.id)
    endings = sorted({i for i, a in by_id.items() if normalise(a["name"]).split()[-1:] == wanted.split()[-1:]})
    if len(endings) == 1:
        return str(endings[0])
    names = sorted({a["name"] for a in by_id.values()})
    nearest = [n for n, _, _ in process.extract(name, names, limit=5, score_cutoff=50)]
    raise UnknownName("actor in this workspace", name, names, nearest)


@dataclass(frozen=True, slots=True)
class _Known:
    """The actors of a ledger by id and by every name; `same` gives the actor that an id stands for."""

    same: dict[str, str]
    by_id: dict[str, dict[str, Any]]
    by_name: dict[str, list[dict[str, Any]]]


def _known(ledger: Ledger) -> _Known:
    """The actors as they now are: read again only after the ledger or the decisions changed."""
    return ledger.remember("actors by name", lambda: _read_known(ledger))


def _read_known(ledger: Ledger) -> _Known:
    canonical = canonical_actors(ledger)
    by_id = {a["id"]: a for a in (*ledger.actors(), *canonical.values())}
    by_name: dict[str, list[dict[str, Any]]] = {}
    for actor in by_id.values():
        for called in {normalise(actor["name"]), *map(normalise, actor["aliases"])}:
            by_name.setdefault(called, []).append(actor)
    return _Known({k: str(a["id"]) for k, a in canonical.items()}, by_id, by_name)


def _bare(actor: dict[str, Any], called: list[dict[str, Any]]) -> bool:
    """Whether this is a surname alone, and a person who bears it is among those called so."""
    words = normalise(actor["name"]).split()
    return len(words) == 1 and any(
        a["type"] == "person" and normalise(a["name"]).split()[-1:] == words for a in called if a["id"] != actor["id"]
    )
