"""Where and whose a body by name is: "China's CATL", "Norway's state-owned Equinor", "the UN's Industrial Organization"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.extract.standing.beside import Fact, fact
from diplograph.extract.standing.persons import said_to_be
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

STATE_RUN = frozenset("owned controlled run held".split())
PARTS = ("organisation", "igo", "government_body", "armed_force", "ngo")
"""Types of what an organisation of states has for a part, by a possessive."""
AT_HOME = ("company", "media", "ngo", "organisation")
"""Types of bodies that have a home and are no part of the state there."""


def facts_of_homes(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The state, or the organisation of states, that the words beside each such name give it."""
    by_head = mentions.by_head
    for body in mentions:
        kind = body.actor.type if body.kind == "name" and body.actor is not None else ""
        if kind not in AT_HOME and kind not in PARTS:
            continue
        name = doc.words[body.head]
        if not body.start <= name.idx < body.end:
            continue  # a noun that the name is apposed to
        if kind in PARTS:
            yield from fact(name, body, "PART_OF", _owning(name, body, by_head, "igo"), "possessive")
        if kind in AT_HOME:
            yield from _at_home(name, body, by_head)


def _at_home(name: "Token", body: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "China's CATL", "German carmaker Volkswagen"; "Norway's state-owned Equinor" the state has, too."""
    told = [noun for noun in said_to_be(name) if nouns().types.get(noun.lemma_.lower()) in AT_HOME]
    owner = _owning(name, body, by_head, "state")
    owner = owner or next((m for t in (*told, name) if told and (m := _adjective(t, by_head))), None)
    if told or not _public(body):
        yield from fact(name, body, "LOCATED_IN", owner, "home")
    run = next((c for t in (name, *told) for c in t.children if c.lower_ in STATE_RUN and c.dep_ == "amod"), None)
    if run is not None and not {"state", "government"}.isdisjoint(run.child_words):
        state = owner or next((m for t in told if (m := _adjective(t, by_head))), None)
        yield from fact(run, state, "CONTROLS", body, "state-run")


def _public(body: Mention) -> bool:
    """ "Mexico's National Guard", "Kenya's Electoral Council": a name made of nouns for bodies is the state's own."""
    guessed = body.actor is not None and body.actor.type == "organisation"
    return guessed and any(word == "national" or word in nouns().types for word in body.text.lower().split())


def _owning(word: "Token", body: Mention, by_head: dict[int, Mention], kind: str) -> Mention | None:
    """ "China's CATL": whose a body is by the possessive before its name or before the noun for it."""
    near = (c for c in word.children if c.dep_ == "nmod:poss" and c.i < word.i)
    owners = (m for c in near if (m := by_head.get(c.i)) is not None and m.kind in ("name", "nominal"))
    return next((m for m in owners if m.actor is not None and m.actor.type == kind and m.end <= body.start), None)


def _adjective(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "The Turkish firm": the state whose adjective a noun for a body has, or whose possessive."""
    near = (c for c in noun.children if c.dep_ in ("amod", "nmod:poss") and c.i < noun.i)
    found = (m for c in near if (m := by_head.get(c.i)) is not None and m.kind in ("demonym", "name"))
    return next((m for m in found if m.actor is not None and m.actor.type == "state"), None)
