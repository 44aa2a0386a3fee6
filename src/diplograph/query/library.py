"""Reads the questions: one .cypher file each, its header in comments."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diplograph.errors import SchemaError
from diplograph.schema.load import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable

TYPES = ("actor", "date", "text", "number")
_IF = re.compile(r"// (?:if (\w+)|(else)|(end))$")
_PARAM = re.compile(r"(?P<name>\w+): (?P<type>\w+)(?: =(?P<default>.*?))?(?: -- (?P<help>.*))?$")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: name, type (actor, date, text, number), default (None where it must be given), help."""

    name: str
    type: str
    default: str | None
    help: str


@dataclass(frozen=True, slots=True)
class Question:
    """A saved question; `guide` says what each column holds, `cypher` is the text of its file below the header."""

    name: str
    title: str
    description: str
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    guide: dict[str, str]
    cypher: str

    def query(self, values: dict[str, Any]) -> str:
        """The query for these values: lines from "// if NAME" to "// else" where that parameter is given, else the rest.

        A query that starts at an actor reads what concerns the actor; the one for any actor has to start elsewhere.
        """
        out: list[str] = []
        open_ifs: list[bool] = []
        for line in self.cypher.splitlines():
            mark = _IF.match(line)
            if mark is None:
                if all(open_ifs):
                    out.append(line)
            elif mark[1]:
                open_ifs.append(values.get(mark[1]) not in ("", None))
            elif mark[2]:
                open_ifs[-1] = not open_ifs[-1]
            else:
                open_ifs.pop()
        return "\n".join(out)


@lru_cache(maxsize=4)
def questions(dirs: tuple[Path, ...] = ()) -> dict[str, Question]:
    """All questions by name, ours and those of the user's folders (which win)."""
    files: Iterable[Path] = (p for d in (Path(__file__).parent, *dirs) for p in sorted(d.glob("*.cypher")))
    return {q.name: q for q in map(_read, files)}


def _read(path: Path) -> Question:
    head: dict[str, list[str]] = {}
    body: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("//") and not body and not _IF.match(line):
            key, _, value = line[2:].strip().partition(" ")
            head.setdefault(key.rstrip(":"), []).append(value.strip())
        elif line.strip():
            body.append(line)
    try:
        title, description = head["title"][0], " ".join(head["description"])
        columns = tuple(c.strip() for c in head["columns"][0].split(","))
    except KeyError as error:
        raise SchemaError(f"{path}: the header lacks '// {error.args[0]}: …'") from error
    parameters = tuple(_parameter(path, p) for p in head.get("param", ()))
    _check_ifs(path, body, {p.name for p in parameters})
    guide = columns_guide() | dict(_column(path, c) for c in head.get("column", ()))
    return Question(
        path.stem,
        title,
        description,
        parameters,
        columns,
        {c: guide[c] for c in columns if c in guide},
        "\n".join(body),
    )


def _check_ifs(path: Path, body: list[str], parameters: set[str]) -> None:
    """Every "// if" names a parameter and has its "// end"."""
    open_ifs: list[str] = []
    for mark in filter(None, map(_IF.match, body)):
        if mark[1]:
            open_ifs.append(mark[1])
        if (mark[1] and mark[1] not in parameters) or not open_ifs:
            valid = ", ".join(sorted(parameters)) or "none"
            raise SchemaError(f"{path}: '{mark[0]}' should follow '// if NAME', a parameter of the question: {valid}")
        if mark[3]:
            open_ifs.pop()
    if open_ifs:
        raise SchemaError(f"{path}: '// if {open_ifs[-1]}' lacks its '// end'")


@lru_cache(maxsize=1)
def columns_guide() -> dict[str, str]:
    """What the columns that many questions share hold."""
    read: dict[str, str] = read_yaml(Path(__file__).with_name("columns.yaml"))
    return read


def _column(path: Path, text: str) -> tuple[str, str]:
    name, colon, meaning = text.partition(":")
    if not colon or not meaning.strip():
        raise SchemaError(f"{path}: '// column {text}' should read 'name: what it holds'")
    return name.strip(), meaning.strip()


def _parameter(path: Path, text: str) -> Parameter:
    match = _PARAM.match(text)
    if match is None or match["type"] not in TYPES:
        raise SchemaError(
            f"{path}: '// param {text}' should read 'name: type = default -- help', type one of {', '.join(TYPES)}"
        )
    return Parameter(
        match["name"],
        match["type"],
        None if match["default"] is None else match["default"].strip(),
        match["help"] or "",
    )
