"""Names that the model cuts short: "Front for Change and Concord in Chad", "Germán Odicio"."""

from typing import TYPE_CHECKING

from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.names.name_kinds import Name

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

MOVEMENTS = frozenset(
    "front movement group coalition union alliance party league congress council committee forces army rally assembly "
    "organisation organization association campaign forum network initiative platform bloc brigade centre center".split()
)
"""Nouns that begin the name of a body that is for something."""
SENT = frozenset("mission force tribunal".split())
"""What a body sends to a land, and calls after it."""
REGIONS = frozenset("region republic province territory commonwealth administration".split())
"""What is called after a land."""
IDEALS = frozenset(
    "change concord justice democracy peace reform development progress unity freedom equality solidarity dignity liberty "
    "reconciliation liberation independence culture defence defense security muslims islam rights labour labor prosperity "
    "stability renewal salvation fatherland homeland people citizenship autonomy resistance accountability transparency "
    "reconstruction federalism socialism growth order law restoration victory honour honor loyalty".split()
)
"""What movements are for."""


def completed(doc: "Doc", name: Name, gazetteer: Gazetteer) -> Name:
    """A person's name with the forename that looks like a people's; a movement's with all that it is for and "in STATE"."""
    if _forename(doc, name.start):
        return name._replace(start=name.start - 1, label="PERSON")
    start, end = name.start, name.end
    inside = [t.lower_ for t in doc.words[start:end]]
    if "on" in inside[2:-1] and inside[inside.index("on") - 1] in SENT:
        return name._replace(end=start + inside.index("on"))  # "the Union Mission on the Dniester": where it is
    if name.label in ("ORG", "GPE", "LOC", "MISC") and end - start > 1 and _sent_to(doc, start, end, gazetteer):
        return name._replace(end=end + 2)
    if inside[0] not in MOVEMENTS or "for" not in inside[1:3]:
        return name
    if inside[-1] == "and":
        end -= 1
    elif inside[-2] == "and" and _another(doc[end - 1], gazetteer):
        end -= 2
    while _goes_on(doc, start, end, gazetteer):
        end += 2
    if _in_state(doc, start, end, gazetteer):
        end += 2
    return name if end == name.end else name._replace(end=end, label="ORG")


def _forename(doc: "Doc", start: int) -> bool:
    """ "Germán Odicio" is no German: the network, which sees no accents, takes the forename for an adjective."""
    before = doc.words[start - 1] if start else None
    return (
        before is not None
        and before.dep_ == "amod"
        and before.is_title
        and not before.text.isascii()
        and before.head.i == start
    )


def _sent_to(doc: "Doc", start: int, end: int, gazetteer: Gazetteer) -> bool:
    """ "The United Nations Verification Mission in Colombia", "the Autonomous Region of Bougainville": the land is of the name."""
    if end + 1 >= len(doc) or doc.words[end + 1].pos_ != "PROPN":
        return False
    of = doc[end - 1].lower_ in REGIONS and doc[end].lower_ == "of" and doc[end - 1].is_title
    if not of and not (doc[end - 1].lower_ in SENT and doc[end - 1].is_title and end - start > 2):
        return False
    entry = gazetteer.entry(doc[end + 1].text)
    known = entry is not None and entry.actor.type in ("state", "place")
    alone = not any(c.dep_ == "flat" for c in doc[end + 1].children)
    return known and alone and (of or doc[end].lower_ in ("in", "to", "for", "on"))


def _in_state(doc: "Doc", start: int, end: int, gazetteer: Gazetteer) -> bool:
    """Whether "in Chad" follows and belongs to the name."""
    if end + 1 >= len(doc) or doc[end].lower_ != "in":
        return False
    entry = gazetteer.entry(doc[end + 1].text)
    below = doc[end + 1].dep_ == "nmod" and start <= doc[end + 1].head.i < end
    return below and entry is not None and entry.actor.type == "state"


def _another(word: "Token", gazetteer: Gazetteer) -> bool:
    """ "The Union for Peace and Hamas": what is known by itself is no aim."""
    return word.lower_ not in IDEALS and gazetteer.entry(word.text) is not None


def _goes_on(doc: "Doc", start: int, end: int, gazetteer: Gazetteer) -> bool:
    """Whether "and" and another capitalised aim follow: not another body, a person or an acronym."""
    if end + 1 >= len(doc) or doc[end].lower_ not in ("and", "&"):
        return False
    aim: Token = doc[end + 1]
    if not aim.is_title or aim.lower_ in nouns().types or not aim.child_labels.isdisjoint(("flat", "det")):
        return False
    below = aim.dep_ == "conj" and start < aim.head.i < end
    return aim.lower_ in IDEALS or (
        below and not _another(aim, gazetteer) and aim.ent_type_ not in ("PERSON", "GPE", "LOC")
    )
