"""Whose ministry "his ministry" is: that of the field and the state of the minister who is spoken of."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

MINISTRIES = frozenset("ministry department".split())
PRIME = frozenset("prime deputy chief first cabinet".split())
"""What before "minister" is no field."""


def own_ministry(
    noun: "Token", by_head: "ByHead", offices: "Iterable[OfficeFact]", gazetteer: "Gazetteer"
) -> Guess | None:
    """ "His ministry", after "the Peruvian defence minister, Ann Roe": the defence ministry of Peru."""
    seated = all(c.dep_ != "nmod" or case_of(c) == "in" for c in noun.children)  # "her ministry in Ottawa"
    if noun.lemma_.lower() not in MINISTRIES or not noun.child_labels.isdisjoint(("compound", "amod")) or not seated:
        return None
    owner = by_head.owner_of(noun)
    if owner is None or owner.actor is None:
        return None
    for fact in offices:
        body = fact.body.actor if fact.body is not None else None
        if fact.person.actor != owner.actor or body is None or "minister" not in fact.office:
            continue
        state, kind = gazetteer.state_of(body), _kind(fact.words.lower(), gazetteer)
        if state is not None and kind is not None:
            return Guess(gazetteer.organ(kind, state), (), "nominal", 0.75, f"the ministry of {owner.actor.name}")
    return None


def _kind(title: str, gazetteer: "Gazetteer") -> str | None:
    """The kind of organ that a minister heads, by the words of the office."""
    field, _, word = title.rpartition(" ")
    if word in ("minister", "secretary") and field and not PRIME & set(field.split()):
        return gazetteer.body_of(f"{field} ministry")
    _, found, of = title.partition("minister of ")
    return gazetteer.body_of(f"ministry of {of.removeprefix('the ')}") if found else None
