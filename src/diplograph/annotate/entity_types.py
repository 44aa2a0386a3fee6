"""Finer types of names: states and cities (GPE) and buildings (FAC) among the places, events among the rest.

The network tells PERSON, ORG, LOC, NORP and MISC; the gazetteer and the words of the name itself tell the rest.
"""

from functools import lru_cache

from diplograph.schema.load import states

FACILITIES = frozenset(
    "airport airfield base barracks bridge building camp cathedral church dam embassy fort gate hall harbour harbor hospital"
    " hotel library mosque museum palace plant port prison refinery reactor square stadium station street synagogue temple"
    " terminal tower tunnel university canal pipeline road highway checkpoint crossing".split()
)
EVENTS = frozenset(
    "war wars summit conference olympics games cup championship festival revolution uprising intifada election elections"
    " referendum massacre genocide holocaust crisis battle siege coup treaty congress assembly forum".split()
)


def entity_type(name: str, label: str) -> str:
    """The type of a name that the network labelled `label`: PERSON, ORG, GPE, LOC, FAC, NORP, EVENT or MISC."""
    words = name.lower().replace("’", "'").removesuffix("'s").split()
    if not words:
        return label
    if label == "LOC":
        if " ".join(words) in _settlements():
            return "GPE"
        return "FAC" if words[-1] in FACILITIES or words[0] in ("camp", "fort", "port") else "LOC"
    return "EVENT" if label == "MISC" and EVENTS.intersection(words) else label


@lru_cache(maxsize=1)
def _settlements() -> frozenset[str]:
    """States and territories under all their names, with their capitals and seats."""
    names: set[str] = set()
    for state in states():
        found = [state["name"], state.get("formal"), state.get("capital"), state.get("capital_place")]
        names.update(n for n in (*found, *state.get("aliases", ()), *state.get("seats", ())) if n)
    return frozenset(n.lower().replace("’", "'") for n in names)
