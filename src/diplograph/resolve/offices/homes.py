"""The state of an office by the parties and armed groups beside it: "Hezbollah lawmaker Ann Roe", "…, with the CHP opposed"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model import Mention
from diplograph.resolve.offices.titles import INFERRED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer


def home_beside(words: "Iterable[Token]", by_head: "ByHead", gazetteer: "Gazetteer") -> Mention | None:
    """ "Hezbollah lawmaker Ann Roe", "Ben Doe, a deputy of Fidesz": the state that the body is at home in."""
    for token in words:
        named = by_head.get(token.i)
        state = gazetteer.home_of(named.actor) if named is not None and named.actor is not None else None
        if named is not None and state is not None:
            why = "the home of the party"
            return replace(named, kind="nominal", actor=state, members=(), confidence=INFERRED, why=why)
    return None


def homes_named(title: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "dict[str, Actor]":
    """The states of the parties that a title's sentence and the one before it name; armed groups fight abroad too."""
    number = by_head.sentence[title.i]
    first, end = by_head.sentences[max(0, number - 1)], title.sent.end
    bodies = (by_head[h].actor for h in by_head.before(end, first))
    found = (s for a in bodies if a is not None and a.type == "party" and (s := gazetteer.home_of(a)) is not None)
    return {s.id: s for s in found}
