"""The body that the words of a title before a name say an office is of: "[EU Commission] President Ann Roe"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import sided
from diplograph.model import Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.bodies import OF_BODIES, PUBLIC, SITTING, nation_of_holder

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

CONTINENTS = ("Europe", "Africa", "Asia", "Middle East", "Americas", "Pacific")
"""What is but the field of a minister."""
WITH_CHIEFS = ("igo", "organisation", "party", "ngo", "company", "armed_group")
"""Types of bodies whose name right before an office is whose it is: "Norwegian NATO chief Ann Roe"."""
FACILITIES = frozenset(
    "airport clinic factory hospital hotel museum plant prison school stadium university zoo".split()
)
"""What lies somewhere and has chiefs of its own: "Basra hospital director Ann Roe"."""


def bodies_before(
    doc: "Doc", at: tuple[int, int, int], office: Office, person: Mention, by_head: ByHead, gazetteer: Gazetteer
) -> tuple[list[Mention], list[Mention]]:
    """The bodies that may have an office, by the words of its title, and of these those named right before "president".

    `at` is where the title, the office in it and the name begin.
    """
    start, begin, name = at
    near = (by_head[h] for h in by_head.before(begin, start))
    bodies = [m for m in near if m.actor is not None and m is not person]
    bodies += [m for m in _across(doc, begin, name, by_head) if gazetteer.get(m.actor.id if m.actor else "")]
    bodies = [m for m in bodies if m.actor and m.actor.type not in ("person", "group")]
    if "minister" in office.id:
        bodies = [_of_cabinet(m, gazetteer) for m in bodies]
        # "Energy Minister Ann Roe": a portfolio that looks like a name is no state
        bodies = [m for m in bodies if m.actor and (m.actor.type == "place" or gazetteer.get(m.actor.id) is not None)]
    if office.id == "commissioner" and doc[name - 1].lower_ == "commissioner":
        bodies = [m for m in bodies if m.actor and (m.actor.type == "place" or gazetteer.get(m.actor.id) is not None)]
        # "Enlargement Commissioner Ann Roe": a field of the Commission
    bodies = [m for m in bodies if m.text not in CONTINENTS]  # "Europe Minister Ann Roe"
    bodies = [m for m in bodies if not sided(doc.words[m.head])]  # "pro-Syrian President Ann Roe"
    bodies = [m for m in bodies if not nation_of_holder(office, m)]
    bodies = [m for m in bodies if m.why.startswith("gazetteer") or not _begins_organ(doc, m, gazetteer)]
    led = doc.words[begin].text == "president"  # "Congress president Ann Roe", not "Republican President Ann Roe"
    last = [m for m in bodies if m.head == begin - 1]
    own = [m for m in last if led and m.kind == "name"]
    nearest = [m for m in last if m.actor and m.actor.type in WITH_CHIEFS and not lacks(office, m.actor.type)]
    bodies = (
        own or (nearest if office.head else []) or [m for m in bodies if m.actor and not lacks(office, m.actor.type)]
    )
    if begin > start and _association(doc, begin - 1):
        bodies = [m for m in bodies if m.actor and m.actor.type != "state"]
    if begin > start and doc.words[begin - 1].lower_ in FACILITIES:
        bodies = [m for m in bodies if m.head == begin - 1]
    return bodies, own


def _begins_organ(doc: "Doc", body: Mention, gazetteer: Gazetteer) -> bool:
    """ "Foreign ministry spokesman Ann Roe": the first word of a sentence that looks like a name."""
    return gazetteer.body_of(f"{body.text} {doc[body.head + 1].text}") is not None


def _across(doc: "Doc", begin: int, name: int, by_head: ByHead) -> list[Mention]:
    """ "[EU Commission] President", "[UN High Commissioner for Refugees]": bodies whose names share words with the office."""
    inside = (by_head[h] for h in by_head.before(name, begin))
    return [m for m in inside if m.kind == "name" and m.start < doc[begin].idx]


def _of_cabinet(body: Mention, gazetteer: Gazetteer) -> Mention:
    """ "Kenyan Cabinet Minister Ann Roe": a minister is of the state whose government the words name."""
    state = gazetteer.state_of(body.actor) if body.actor is not None else None
    ruling = state is not None and body.actor == gazetteer.organ("government", state)
    return replace(body, actor=state) if ruling else body


def _association(doc: "Doc", i: int) -> bool:
    """ "French football federation president X", "Congolese bishops' conference president X": no president of France."""
    lemma, before = doc.words[i].lemma_.lower(), doc[max(0, i - 2) : i].text.lower()
    types = nouns().types
    kind = types.get(lemma) or types.get(f"{before} {lemma}") or types.get(f"{doc.words[max(0, i - 1)].lower_} {lemma}")
    joined = types.get(f"{before.replace(' ', '')} {lemma}")  # "bishops' conference"
    return doc.words[i].tag_ == "NN" and (kind or joined) in ("ngo", "company", "media")


def lacks(office: Office, kind: str) -> bool:
    """Whether no body of a type has an office: no party a senator, no place a director."""
    if office.id in SITTING and kind in ("organisation", "armed_group"):
        return True  # "lawmaker Ann Roe of the People's Congress": of a party that the model takes for any body
    return (office.id in PUBLIC and kind == "party") or (office.id in OF_BODIES and kind == "place")
