"""The words of offices that one person holds at a time, and whether a description means whoever holds one."""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from diplograph.config import SCHEMA_DIR
from diplograph.model_ids import actor_id
from diplograph.schema.load import read_yaml

ONE = (
    "president prime-minister chancellor foreign-minister defence-minister interior-minister finance-minister "
    "secretary-of-state secretary-general high-representative commission-president king queen emir supreme-leader pope "
    "national-security-adviser"
).split()
"""The offices that one person at a time holds of a body; of others, such as minister or envoy, a date names nobody."""
LAW_OFFICERS = ("attorney-general", "solicitor-general", "chief-justice", "auditor-general")
"""Those of a state that stand apart from its ministers, one of each."""
OF_STATES = frozenset(
    "president vice-president prime-minister deputy-prime-minister chancellor foreign-minister defence-minister"
    " interior-minister finance-minister minister secretary-of-state king queen crown-prince emir supreme-leader"
    " speaker prosecutor national-security-adviser state-officer".split()
).union(LAW_OFFICERS)
"""The offices that are a state's where the text names no other body."""
VAGUE = frozenset({"chief"})
"""Words for an office that many heads of a body's parts bear: they date nobody's office."""
DEPUTIES = frozenset("deputy vice assistant associate junior under-secretary".split())
"""What stands before an office that someone holds under its holder."""
STANDS = ("past ", "then ", "acting ", "elect ")
"""How the words of an office begin where it is not simply held."""
SMALL = frozenset("the of for s".split())
OTHER = frozenset(
    "a an another any each every no one some next new future first last previous second third would-be".split()
)
"""What makes a description one of several, or another than who holds the office."""
_WORD = re.compile(r"[^\W_]+(?:[.&-][^\W_]+)*\.?")


class OfficeWords(NamedTuple):
    """An office: its name in the ids of actors without a name, all its forms, and the single words of these."""

    id: str
    name: str
    forms: frozenset[str]
    words: frozenset[str]


@lru_cache(maxsize=1)
def single_offices() -> dict[str, OfficeWords]:
    """The offices that one person holds at a time, by id."""
    listed = {raw["id"]: raw for raw in _file()["offices"]}
    out = {}
    for key in ONE:
        forms = frozenset(f.lower() for f in (*listed[key]["titles"], *listed[key]["nouns"]))
        words = frozenset(w for f in forms for w in _WORD.findall(f))
        out[key] = OfficeWords(key, listed[key]["nouns"][0], forms, words)
    return out


def office_actor(office: str, body: str) -> str:
    """The id of the actor that stands for an office of the body of this name: "Chancellor of Germany"."""
    return actor_id(f"{single_offices()[office].name} of {body}", "person")


def unnamed(actor: str) -> bool:
    """Whether an actor has no name but an office's, or none at all."""
    return "--" in actor or actor.startswith(_unnamed())


@lru_cache(maxsize=4096)
def single_office(words: str) -> str | None:
    """The id of the office that the words of a HOLDS_OFFICE statement name, if one person at a time holds it."""
    said = words.lower()
    said = next((said.removeprefix(s) for s in STANDS if said.startswith(s)), said)
    if said in VAGUE:
        return None
    parts = said.split()
    if parts and parts[0] in DEPUTIES and said not in _forms():
        return None
    found = next((o for i in range(len(parts)) if (o := _forms().get(" ".join(parts[i:])))), None)
    return found if found in single_offices() else None


def describes(text: str, office: str) -> bool:
    """Whether a text has the office's own words, as no pronoun has."""
    return bool(_last_words(office) & {w.lower() for w in _WORD.findall(text)})


def means_holder(text: str, office: str) -> bool:
    """Whether a description says no more than office and body: "the German chancellor", not "a former chancellor"."""
    modifiers, own = _file()["modifiers"], single_offices()[office].words | SMALL
    for word in _WORD.findall(text.replace("’", "'").replace("'s", " ")):
        low = word.lower()
        if low in OTHER or modifiers.get(low, "now") != "now":
            return False
        if low not in own and low not in modifiers and not word[0].isupper():
            return False
    return True


@lru_cache(maxsize=1)
def _unnamed() -> tuple[str, ...]:
    return tuple(actor_id(f"{noun} of", "person") + "-" for raw in _file()["offices"] for noun in raw["nouns"])


@lru_cache(maxsize=64)
def _last_words(office: str) -> frozenset[str]:
    return frozenset(_WORD.findall(f)[-1] for f in single_offices()[office].forms) | single_offices()[office].forms


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    forms: dict[str, str] = {}
    for raw in _file()["offices"]:
        for form in (*raw["titles"], *raw["nouns"]):
            forms.setdefault(form.lower(), raw["id"])
    return forms


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    """The shipped file alone: the whole gazetteer would take a second to read."""
    return read_yaml(SCHEMA_DIR / "gazetteer" / "offices.yaml")
