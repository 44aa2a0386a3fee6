"""One kind for one name: what the model takes for a body here and for a place there is what most of its mentions say."""

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from diplograph.model_ids import normalise
from diplograph.resolve.names import LABEL_TYPE, Name

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc


def one_kind(doc: "Doc", names: list[Name]) -> list[Name]:
    """The names, those that are written alike and that the gazetteer does not know all with one label.

    The type that most mentions have wins; of two that have as many, the one that stands first.
    """
    alike: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if name.entry is None and name.label in LABEL_TYPE:
            alike[_form(doc, name)].append(name)
    label = {form: _most(group) for form, group in alike.items()}
    return [n._replace(label=label[_form(doc, n)]) if n.entry is None and n.label in LABEL_TYPE else n for n in names]


def _form(doc: "Doc", name: Name) -> str:
    return normalise(doc[name.start : name.end].text.removesuffix("'s").removesuffix("’s"))


def _most(group: list[Name]) -> str:
    """The first label of the type that most of these names have."""
    count = Counter(LABEL_TYPE[n.label] for n in group)
    top = max(count.values())
    return next(n.label for n in group if count[LABEL_TYPE[n.label]] == top)
