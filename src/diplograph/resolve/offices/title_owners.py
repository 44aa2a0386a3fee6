"""Whose a title before a name is by the clause around it: "the union, whose leader X …", "In Bishkek, lawmaker X said"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model import Mention
from diplograph.resolve.offices.titles import INFERRED
from diplograph.resolve.salience import scene_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

OWNING = frozenset("party company igo ngo organisation media government_body armed_group armed_force".split())
LAWMAKERS = frozenset("senator legislator".split())


def by_its_clause(doc: "Doc", fact: "OfficeFact", by_head: "ByHead", gazetteer: "Gazetteer") -> Mention | None:
    """The body that a title before a name is of."""
    return _whose(doc, fact, by_head) or _sits_there(doc, fact, by_head, gazetteer)


def _whose(doc: "Doc", fact: "OfficeFact", by_head: "ByHead") -> Mention | None:
    """ "The Congress party, whose spokesman X spoke": of what the relative clause tells of."""
    whose = doc[fact.start - 1] if fact.start else None
    if whose is None or whose.lower_ != "whose":
        return None
    clause = next((a for a in whose.ancestors if a.dep_ == "acl:relcl"), None)
    owner = by_head.get(clause.head.i) if clause is not None else None
    return owner if owner is not None and owner.actor is not None and owner.actor.type in OWNING else None


def _sits_there(doc: "Doc", fact: "OfficeFact", by_head: "ByHead", gazetteer: "Gazetteer") -> Mention | None:
    """ "In Bishkek, lawmaker X said": of the state whose capital the sentence is set in."""
    person = doc[fact.person.head]
    scene = scene_of(person, person.sent.start) if fact.office in LAWMAKERS and fact.when == "now" else None
    known = by_head.get(scene.i) if scene is not None else None
    state = gazetteer.capital_of(known.text) if known is not None else None
    if known is None or state is None or gazetteer.seated(known.text, "") is not None:
        return None
    return replace(known, kind="nominal", actor=state, members=(), confidence=INFERRED, why="where the lawmaker speaks")
