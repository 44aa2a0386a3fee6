"""A person's decisions about actors and statements: a plain file in the workspace, applied whenever the graph is projected.

Decisions name ids, which are a pure function of the texts: a rebuild or a new extraction keeps them. Later ones win.
"""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import yaml

from diplograph.errors import InputError
from diplograph.model import Argument, Modality, Polarity, Statement
from diplograph.model_ids import digest

FILE = "decisions.yaml"
HEAD = "# Decisions of people about this workspace; diplograph review writes and undoes them. Keep it under version control.\n"
NEEDS = {
    "merge": ("actor", "into"), "apart": ("actor", "into"), "holder": ("actor", "into"),
    "split": ("actor", "documents", "name"),
    "rename": ("actor", "name"), "retype": ("actor", "type"), "accept-statement": ("statement",),
    "reject-statement": ("statement",), "correct-statement": ("statement", "changes"),
}  # fmt: skip
"""What can be decided, and what each decision must say."""
CORRECTABLE = ("relation", "subject", "object", "polarity", "modality")


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: what, about which actor or statement, by whom, when and why."""

    what: str
    actor: str = ""
    into: str = ""
    name: str = ""
    type: str = ""
    statement: str = ""
    documents: tuple[str, ...] = ()
    changes: dict[str, str] = field(default_factory=dict)
    by: str = ""
    when: str = ""
    why: str = ""

    def check(self, where: str) -> "Decision":
        """Itself; InputError that says what is missing."""
        if self.what not in NEEDS:
            raise InputError(f"{where}: '{self.what}' is no decision; valid: {', '.join(NEEDS)}")
        if missing := [k for k in NEEDS[self.what] if not getattr(self, k)]:
            raise InputError(f"{where}: a decision to {self.what} needs '{missing[0]}'")
        if unknown := sorted({*self.changes} - {*CORRECTABLE}):
            raise InputError(f"{where}: '{unknown[0]}' can't be corrected; valid: {', '.join(CORRECTABLE)}")
        for key, kind in (("polarity", Polarity), ("modality", Modality)):
            if self.changes.get(key, next(iter(kind)).value) not in [k.value for k in kind]:
                raise InputError(f"{where}: '{self.changes[key]}' is no {key}; valid: {', '.join(kind)}")
        return self

    @property
    def other(self) -> str:
        """The id of the actor that a split makes."""
        return f"{self.actor}~{digest(*sorted(self.documents))[:6]}"


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file, none where it is missing."""
    if not path.exists():
        return ()
    try:
        raw = yaml.safe_load(path.read_text("utf-8")) or {}
        listed = [{**d, "documents": tuple(d.get("documents", ()))} for d in raw.get("decisions") or ()]
        known = {f.name for f in fields(Decision)}
        if unknown := sorted({k for d in listed for k in d} - known):
            raise InputError(f"{path}: unknown key '{unknown[0]}'; valid: {', '.join(sorted(known))}")
        return tuple(Decision(**d).check(f"{path}: decision {i}") for i, d in enumerate(listed, 1))
    except (yaml.YAMLError, AttributeError, TypeError) as error:
        raise InputError(f"{path} can't be read as a list of decisions: {error}") from error


def write_decisions(path: Path, decisions: Iterable[Decision]) -> None:
    """Write the file in one step, so that a kill leaves the old one or the new one."""
    rows = [{k: list(v) if k == "documents" else v for k, v in asdict(d).items() if v} for d in decisions]
    beside = path.with_suffix(".tmp")
    beside.write_text(HEAD + yaml.safe_dump({"decisions": rows}, sort_keys=False, allow_unicode=True), "utf-8")
    beside.replace(path)


class Decided:
    """What a list of decisions comes to."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self.merged: dict[str, Decision] = {}
        self.apart: set[frozenset[str]] = set()
        self.holders: set[frozenset[str]] = set()
        """An office and who stands for it on the days that statements date, as they found right."""
        self.splits: list[Decision] = []
        self.edits: dict[str, dict[str, str]] = {}
        self.statements: dict[str, Decision] = {}
        for d in decisions:
            self._take(d)

    @property
    def split(self) -> dict[tuple[str, str], str]:
        """The actor that a document's actor was split into, by document and actor."""
        return {(document, d.actor): d.other for d in self.splits for document in d.documents}

    def _take(self, d: Decision) -> None:
        pair = frozenset((d.actor, d.into))
        if d.what == "merge":
            self.apart.discard(pair)
            self.merged.pop(d.into, None)
            self.merged[d.actor] = d
        elif d.what == "holder":
            self.apart.discard(pair)
            self.holders.add(pair)
        elif d.what == "apart":
            self.apart.add(pair)
            self.holders.discard(pair)
            for one, other in ((d.actor, d.into), (d.into, d.actor)):
                if one in self.merged and self.merged[one].into == other:
                    del self.merged[one]
        elif d.what == "split":
            self.splits.append(d)
        elif d.what in ("rename", "retype"):
            key = "name" if d.what == "rename" else "type"
            self.edits.setdefault(d.actor, {})[key] = getattr(d, key)
        else:
            self.statements[d.statement] = d

    def edit(self, actors: MutableMapping[str, dict[str, Any]]) -> None:
        """Renames, retypes and splits, in place; `actors` gives the record of the actor that each id stands for."""
        for key, edits in self.edits.items():
            if (actor := actors.get(key)) is not None:
                names = {*actor["aliases"], actor["name"]}
                actor.update(edits)
                actor["aliases"] = sorted(names - {actor["name"]})
        for d in self.splits:
            if (actor := actors.get(d.actor)) is not None:
                new = {"name": d.name, "aliases": [actor["name"]]} | self.edits.get(d.other, {})
                actors[d.other] = {**actor, "id": d.other, **new}
                for document in d.documents:
                    actors[in_document(document, d.actor)] = actors[d.other]

    def apply(self, statements: Iterable[Statement], actors: Mapping[str, dict[str, Any]]) -> Iterator[Statement]:
        """The statements as they were decided: rejected ones left out, corrected ones corrected."""
        for s in statements:
            d = self.statements.get(s.id)
            if d is None or d.what == "accept-statement":
                yield s
            elif d.what == "correct-statement":
                yield _correct(s, d.changes, actors)

    def marks(self) -> dict[str, str]:
        """What the graph shows by decision alone: ids of actors and statements, each with what was decided."""
        edits = {key: repr(sorted(e.items())) for key, e in self.edits.items()}
        splits = {d.actor: f"{d.other} {d.name}" for d in self.splits}
        said = {k: f"{d.what} {sorted(d.changes.items())}" for k, d in self.statements.items()}
        return edits | splits | said


def in_document(document: str, actor: str) -> str:
    """The key under which an actor of one document alone is looked up."""
    return f"{document} {actor}"


def of_one_document(key: str) -> bool:
    """Whether a key is one that `in_document` makes: no id holds a space."""
    return " " in key


def _correct(s: Statement, changes: dict[str, str], actors: Mapping[str, dict[str, Any]]) -> Statement:
    def argument(key: str, old: Argument | None) -> Argument | None:
        if key not in changes:
            return old
        known = actors.get(changes[key])
        place = old or Argument("", "", "", s.evidence.start, s.evidence.end, "")
        name, kind = (known["name"], known["type"]) if known is not None else (place.name, place.type)
        return replace(place, id=changes[key], name=name, type=kind, confidence=1.0) if changes[key] else None

    return replace(
        s,
        relation=changes.get("relation", s.relation),
        subject=argument("subject", s.subject),
        object=argument("object", s.object),
        polarity=Polarity(changes.get("polarity", s.polarity)),
        modality=Modality(changes.get("modality", s.modality)),
        rule=f"{s.rule}, corrected",
    )
