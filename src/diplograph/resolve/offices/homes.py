"""The state of an office by the parties and armed groups beside it: "Hezbollah lawmaker Ann Roe", "…, with the CHP opposed"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model import Mention
from diplograph.resolve.offices.titles import INFERRED
from diplograph.resolve.salience import TOPIC

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


def with_homes(
    title: "Token", by_head: "ByHead", gazetteer: "Gazetteer", scores: dict[str, float], states: "dict[str, Actor]"
) -> "tuple[dict[str, float], dict[str, Actor]]":
    """Scores of states with those of the parties raised that a title's sentence and the one before it name.

    Not of armed groups, which fight abroad too.
    """
    number = by_head.sentence[title.i]
    first, end = by_head.sentences[max(0, number - 1)], title.sent.end
    bodies = (by_head[h].actor for h in by_head.before(end, first))
    found = (s for a in bodies if a is not None and a.type == "party" and (s := gazetteer.home_of(a)) is not None)
    homes = {s.id: s for s in found}
    return scores | {k: scores.get(k, 0.0) + TOPIC for k in homes}, states | homes
