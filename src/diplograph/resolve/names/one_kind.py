"""One kind for one name: what the model takes for a body here and for a place there is what most of its mentions say."""

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from diplograph.model_ids import normalise
from diplograph.resolve.names.name_kinds import LABEL_TYPE, Name

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

NO_ACTOR = "MISC"
"""The model's label for names of works, products and other things."""


def one_kind(doc: "Doc", names: list[Name]) -> list[Name]:
    """The names, those that are written alike and that the gazetteer does not know all with one label.

    The type that most mentions have wins; of two that have as many, the one that stands first by itself ("Dulles left" tells more
    than "the Dulles plan"). What the model takes for
    no actor here ("the Harrow cricket match") is one where at least as many mentions say so.
    """
    alike: dict[str, list[Name]] = defaultdict(list)
    none = Counter(_form(doc, n) for n in names if n.entry is None and n.label == NO_ACTOR)
    for name in names:
        if name.entry is None and name.label in LABEL_TYPE:
            alike[_form(doc, name)].append(name)
    label = {form: _most(doc, group) for form, group in alike.items()}
    wider = {form: said for form, said in label.items() if len(alike[form]) >= none[form]}
    return [
        n._replace(label=(wider if n.label == NO_ACTOR else label).get(_form(doc, n), n.label))
        if n.entry is None and (n.label in LABEL_TYPE or n.label == NO_ACTOR)
        else n
        for n in names
    ]


def _form(doc: "Doc", name: Name) -> str:
    return normalise(doc[name.start : name.end].text.removesuffix("'s").removesuffix("’s"))


def _most(doc: "Doc", group: list[Name]) -> str:
    """The first label of the type that most of these names have; first among those before no other noun."""
    count = Counter(LABEL_TYPE[n.label] for n in group)
    top = max(count.values())
    likely = [n for n in group if count[LABEL_TYPE[n.label]] == top]
    return next((n.label for n in likely if doc[n.end - 1].dep_ != "compound"), likely[0].label)
