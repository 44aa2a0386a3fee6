"""Reads the schema's files; a file that says something impossible is named with what would be valid."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from diplograph.config import SCHEMA_DIR
from diplograph.errors import SchemaError
from diplograph.schema.records import Cues, Example, Frame, Relation, Schema

PARTS = ("verb", "noun", "adj")
FRAME_KEYS = {
    *PARTS, "id", "subject", "object", "content", "with", "not_with", "without", "requires", "polarity", "modality", "plover", "beside",
    "domain", "range", "content_range", "voice",
}  # fmt: skip
RELATION_KEYS = {
    "relation", "inverse", "label", "description", "kind", "symmetric", "speech", "by_decision", "by_effort", "by_vote", "by_rule",
    "instrument",
    "domain", "range", "object_required", "plover", "plover_future", "value", "frames", "examples", "counterexamples",
}  # fmt: skip


class StrictLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads YAML, and refuses a key that stands twice: plain YAML lets the last win, and the lists before it are lost."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """A mapping; an error that names the key and its line where one stands twice."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key.value}' stands twice", key.start_mark
                )
            seen.add(key.value)
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        return found


def load(dirs: tuple[Path, ...] = ()) -> Schema:
    """The shipped schema, extended or overridden by the files of `dirs` (later ones win); read once a process.

    Raises SchemaError naming the file, the key and what would be valid.
    """
    return _load((SCHEMA_DIR, *dirs))


@lru_cache(maxsize=8)
def _load(roots: tuple[Path, ...]) -> Schema:
    types = read_yaml(SCHEMA_DIR / "actor_types.yaml")["types"]
    relations: dict[str, Relation] = {}
    for root in roots:
        if not root.is_dir():
            raise SchemaError(f"no schema folder at {root}")
        for path in sorted((root / "relations").glob("*.yaml")):
            relation = _relation(path, read_yaml(path), types)
            relations[relation.label] = relation
    return Schema(relations, types, _cues(roots), roots)


@lru_cache(maxsize=1)
def states() -> list[dict[str, Any]]:
    """The shipped records of states and territories, read once; see schema/gazetteer/states.yaml for their keys."""
    records: list[dict[str, Any]] = read_yaml(SCHEMA_DIR / "gazetteer" / "states.yaml")["states"]
    return records


def read_yaml(path: Path) -> dict[str, Any]:
    """A YAML file's mapping; SchemaError where it is none."""
    try:
        data = yaml.load(path.read_text("utf-8"), StrictLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SchemaError(f"{path}: not readable as YAML: {error}") from error
    if not isinstance(data, dict):
        raise SchemaError(f"{path}: a mapping was expected, this is a {type(data).__name__}")
    return data


def _relation(path: Path, raw: dict[str, Any], types: dict[str, Any]) -> Relation:
    _known(path, raw, RELATION_KEYS, "relation")
    label = _need(path, raw, "relation")
    if not isinstance(label, str) or not label.replace("_", "").isalpha() or label != label.upper():
        raise SchemaError(f"{path}: relation '{label}' must be capital letters and underscores, such as CALLS_ON")
    for part in (raw, *(raw.get("frames") or ())):
        _typed(path, part, types)
    kind = raw.get("kind", "event")
    if kind not in ("event", "standing"):
        raise SchemaError(f"{path}: kind '{kind}' is neither event nor standing")
    frames = tuple(_frame(path, label, i, f) for i, f in enumerate(raw.get("frames") or (), 1))
    return Relation(
        label, raw.get("inverse") or label, raw.get("label") or label.lower(), raw.get("description", ""), kind,
        bool(raw.get("symmetric")), bool(raw.get("speech")), bool(raw.get("by_decision")), bool(raw.get("by_effort")),
        bool(raw.get("by_vote")), bool(raw.get("by_rule")), bool(raw.get("instrument")),
        tuple(raw.get("domain") or ()), tuple(raw.get("range") or ()), bool(raw.get("object_required")),
        raw.get("plover"), raw.get("plover_future"), float(raw.get("value") or 0), frames,
        _examples(path, raw, "examples"), _examples(path, raw, "counterexamples"), path,
    )  # fmt: skip


def _typed(path: Path, raw: dict[str, Any], types: dict[str, Any]) -> None:
    """Whether `domain` and `range` of a relation or frame name actor types or groups of them."""
    groups = {g for t in types.values() for g in t["groups"]}
    for key in ("domain", "range", "content_range"):
        for name in raw.get(key) or ():
            if name not in types and name not in groups:
                raise SchemaError(
                    f"{path}: {key} '{name}' is no actor type; valid: {', '.join([*types, *sorted(groups)])}"
                )


def _frame(path: Path, relation: str, number: int, raw: dict[str, Any]) -> Frame:
    where = f"frame {raw.get('id', number)}"
    _known(path, raw, FRAME_KEYS, where)
    parts = [p for p in PARTS if p in raw]
    if len(parts) != 1:
        raise SchemaError(f"{path}: {where} needs exactly one of {', '.join(PARTS)}")
    return Frame(
        f"{relation}/{raw.get('id', number)}", relation, parts[0], _words(path, raw[parts[0]]),
        _strings(raw.get("subject", "subj")), _strings(raw.get("object")), _strings(raw.get("content")),
        {role: _words(path, v) for role, v in (raw.get("with") or {}).items()},
        {role: _words(path, v) for role, v in (raw.get("not_with") or {}).items()},
        _strings(raw.get("requires")), raw.get("polarity"), raw.get("modality"), raw.get("plover"), _strings(raw.get("without")),
        bool(raw.get("beside")), _strings(raw.get("domain")), _strings(raw.get("range")), _strings(raw.get("content_range")),
        _strings(raw.get("voice")),
    )  # fmt: skip


def _words(path: Path, value: object) -> tuple[str, ...]:
    """The words of a role, "@troops" for all that words.yaml has under "troops"."""
    out: dict[str, None] = {}
    for word in _strings(value):
        group = word.removeprefix("@")
        if group != word and group not in _groups():
            raise SchemaError(f"{path}: no words '{word}'; valid: {', '.join('@' + g for g in _groups())}")
        out.update(dict.fromkeys(_groups()[group] if group != word else (word,)))
    return tuple(out)


@lru_cache(maxsize=1)
def _groups() -> dict[str, list[str]]:
    """Words that frames ask for together, by the name of their group."""
    return read_yaml(SCHEMA_DIR / "words.yaml")


def _examples(path: Path, raw: dict[str, Any], key: str) -> tuple[Example, ...]:
    out = []
    for item in raw.get(key) or ():
        if not isinstance(item, dict) or "text" not in item:
            raise SchemaError(f"{path}: each of {key} needs a text")
        expect = item.get("expect") or item.get("expect_not") or {}
        out.append(Example(item["text"], {k: str(v) for k, v in expect.items()}))
    return tuple(out)


def _cues(roots: tuple[Path, ...]) -> Cues:
    merged: dict[str, Any] = {}
    for root in roots:
        if (path := root / "cues.yaml").exists():
            for key, value in read_yaml(path).items():
                old = merged.get(key)
                merged[key] = {**old, **value} if isinstance(old, dict) else [*(old or ()), *value] if old else value
    sets = ("reporting_nouns", "negators", "conditional_markers", "hedges", "almost", "according")
    try:
        ready: dict[str, Any] = {k: frozenset(v) if k in sets else v for k, v in merged.items()}
        return Cues(**ready)
    except TypeError as error:
        raise SchemaError(f"cues.yaml: {error}") from error


def _strings(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if any(isinstance(v, bool) for v in (value if isinstance(value, list) else [value])):
        raise SchemaError(
            f"{value}: YAML reads true, false, yes, no, on and off as truth values; put the word in quotes"
        )
    return tuple(str(v) for v in value) if isinstance(value, list) else (str(value),)


def _need(path: Path, raw: dict[str, Any], key: str) -> Any:
    if key not in raw:
        raise SchemaError(f"{path}: the key '{key}' is missing")
    return raw[key]


def _known(path: Path, raw: dict[str, Any], valid: set[str], where: str) -> None:
    if unknown := sorted(set(raw) - valid):
        raise SchemaError(f"{path}: {where} has the unknown key '{unknown[0]}'; valid: {', '.join(sorted(valid))}")
