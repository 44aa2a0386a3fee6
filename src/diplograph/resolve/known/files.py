"""Reads the gazetteer's files: every record checked, every name entered once, states before what refers to them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from diplograph.errors import SchemaError
from diplograph.model import Actor
from diplograph.model_ids import TYPE_PREFIX, normalise, slug
from diplograph.resolve.known.tables import Entry, Known, Office
from diplograph.schema.load import read_yaml


def read_known(folders: Iterable[Path]) -> Known:
    """The tables of all files in the folders' `gazetteer/`, later folders adding to earlier ones."""
    files = [(p, read_yaml(p)) for folder in folders for p in sorted((folder / "gazetteer").glob("*.yaml"))]
    words = ("modifiers", "honorifics", "tenures", "only", "never", "whose", "borders", "regions", "homes")
    for path, raw in files:
        if unknown := sorted(set(raw) - set(READERS) - set(words)):
            raise SchemaError(f"{path}: unknown key '{unknown[0]}'; valid: {', '.join([*READERS, *words])}")
    known = Known()
    for key, reader in READERS.items():
        for _, raw in files:
            for item in raw.get(key, ()):
                reader(known, item)
    for _, raw in files:
        known.modifiers |= raw.get("modifiers", {})
        known.tenures |= raw.get("tenures", {})
        known.whose |= {words.lower(): body for words, body in raw.get("whose", {}).items()}
        known.honorifics |= set(raw.get("honorifics", ()))
        for state, others in raw.get("borders", {}).items():
            one = known.state(state, "borders").id
            known.borders |= {frozenset((one, known.state(o, f"borders of {state}").id)) for o in others}
        _homes(known, raw)
        for key, table in (("only", known.only), ("never", known.never), ("regions", known.regions)):
            for words, states in raw.get(key, {}).items():
                table[words] = frozenset(known.state(s, f"{key} {words}").id for s in states)
    return known


def _homes(known: Known, raw: dict[str, Any]) -> None:
    for state, bodies in raw.get("homes", {}).items():
        home = known.state(state, "homes")
        known.homes |= {_body_id(known, b, f"homes of {state}"): home for b in bodies}


def _body_id(known: Known, key: str, where: str) -> str:
    """The id of the party or armed group with this key; SchemaError that says who asks for it."""
    found = next((i for kind in ("party", "armed_group") if (i := f"{TYPE_PREFIX[kind]}:{key}") in known.by_id), None)
    if found is None:
        raise SchemaError(f"{where}: no party or armed group with id '{key}'")
    return found


def _office(known: Known, raw: dict[str, Any]) -> None:
    words = tuple(raw["titles"]), tuple(raw["nouns"])
    affiliate = bool(raw.get("affiliate"))
    flags = bool(raw.get("head")), bool(raw.get("speaks")), bool(raw.get("bare", True)), affiliate
    known.offices[raw["id"]] = Office(raw["id"], *words, *flags, affiliate or bool(raw.get("many")))


def _body(known: Known, raw: dict[str, Any]) -> None:
    known.bodies[raw["id"]] = raw


def _state(known: Known, raw: dict[str, Any]) -> None:
    codes = {k: raw[k] for k in ("iso2", "iso3", "wikidata") if k in raw} | {"state": raw["id"]} | _disputed(raw)
    formal = (raw["formal"],) if raw.get("formal", raw["name"]) != raw["name"] else ()
    aliases = (*raw.get("aliases", ()), *formal)
    actor = Actor(f"state:{raw['id']}", raw["name"], "state", aliases, codes)
    short = {n for n in (raw["name"], *aliases) if (n.isupper() and len(n) <= 4) or n in ("US", "U.S.")}
    if raw.get("article"):
        known.articles.add(actor.id)
    known.add(actor, "name", short, exact=True)
    known.add(actor, "name", [n for n in (raw["name"], *aliases) if n not in short])
    known.add(actor, "demonym", raw.get("demonyms", ()))
    known.add(actor, "people", raw.get("people", ()))
    known.add(actor, "capital", [*([raw["capital"]] if "capital" in raw else []), *raw.get("seats", ())])
    if "capital_then" in raw:
        for name in (raw["capital_then"], *raw.get("seats_then", ())):
            known.formerly[normalise(name)] = actor
        known.ended[actor.id] = raw["until"]
    if place := raw.get("capital_place"):
        known.hosts[normalise(place)] = actor
        known.names.setdefault(normalise(place), Entry(Actor(f"place:{slug(place)}", place, "place"), "name"))


def _organisation(known: Known, raw: dict[str, Any]) -> None:
    kind = raw.get("type", "igo")
    codes: dict[str, str] = {k: raw[k] for k in ("wikidata", "state") if k in raw}
    names = (raw["name"], *raw.get("aliases", ()))
    aliases = dict.fromkeys((*names[1:], *(a for a in raw.get("acronyms", ()) if a != raw["name"])))
    actor = Actor(f"{TYPE_PREFIX[kind]}:{raw['id']}", raw["name"], kind, tuple(aliases), codes)
    exact = {n for n in names if len(n) <= 5 or n.isupper()} | set(raw.get("acronyms", ()))
    known.add(actor, "acronym", sorted(exact), exact=True)
    known.add(actor, "name", [n for n in names if n not in exact])
    where = f"organisation {raw['id']}"
    if "part_of" in raw:
        known.part_of[actor.id] = raw["part_of"]
    for seat in raw.get("seats", ()):
        known.seats[normalise(seat)] = actor
    if "members" in raw:
        known.members[actor.id] = tuple(known.state(m, where).id for m in raw["members"])
    if "mission_in" in raw:
        known.missions[raw["part_of"], known.state(raw["mission_in"], where).id] = actor
    if "organ" in raw:
        if raw["organ"] not in known.bodies:
            raise SchemaError(f"{where}: no body '{raw['organ']}'; valid: {', '.join(sorted(known.bodies))}")
        known.organs[known.state(raw["state"], where).id, raw["organ"]] = actor


def _residence(known: Known, raw: dict[str, Any]) -> None:
    known.add(
        known.state(raw["state"], f"residence {raw['name']}"), "residence", (raw["name"], *raw.get("aliases", ()))
    )


def _place(known: Known, raw: dict[str, Any]) -> None:
    _simple(known, raw, "place")


def _process(known: Known, raw: dict[str, Any]) -> None:
    _simple(known, raw, "process")


def _people(known: Known, raw: dict[str, Any]) -> None:
    actor = _simple(known, raw, "people")
    known.add(actor, "demonym", (*raw.get("adjectives", ()), *raw.get("singular", ())))


def _person(known: Known, raw: dict[str, Any]) -> None:
    _simple(known, raw, "person")


def _name_shape(known: Known, raw: dict[str, Any]) -> None:
    where = f"name_shapes {raw['culture']}"
    states, also = ([known.state(s, where).id for s in raw.get(key, ())] for key in ("states", "also"))
    known.shapes.add(raw["names"], states, also)


def _simple(known: Known, raw: dict[str, Any], kind: str) -> Actor:
    aliases = tuple(raw.get("aliases", ()))
    codes = dict(raw.get("codes", {})) | {k: raw[k] for k in ("wikidata", "iso2") if k in raw} | _disputed(raw)
    actor = Actor(f"{TYPE_PREFIX[kind]}:{raw['id']}", raw["name"], kind, aliases, codes)
    known.add(actor, "name", (raw["name"], *aliases))
    known.add(actor, "demonym", raw.get("demonyms", ()))
    return actor


def _disputed(raw: dict[str, Any]) -> dict[str, str]:
    """The code that says a territory is disputed: by whom, where the file lists the claimants."""
    by = raw.get("disputed")
    return {"disputed": ", ".join(by) if isinstance(by, list) else "yes"} if by else {}


READERS = {
    "bodies": _body, "offices": _office, "states": _state, "organisations": _organisation, "residences": _residence,
    "places": _place, "processes": _process, "peoples": _people, "people": _person,
    "name_shapes": _name_shape,
}  # fmt: skip
"""The keys of a gazetteer file, in the order they are read: what is referred to comes first."""
