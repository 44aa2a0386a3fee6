"""Names that the model took half of: "National Court of [Justice]", "[Mocímboa da] Praia", "[Said] al-Harthi"."""

from typing import TYPE_CHECKING

from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.names.name_kinds import BODIES, Name, unknown_actor

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc
    from diplograph.resolve.known.gazetteer import Gazetteer

PARTICLES = frozenset("al el ul bin ibn abu".split())
"""What an Arabic surname begins with, written small."""
SMALL = frozenset("da de di do dos das del la le of the and".split())
"""Words in lower case inside names of places and bodies."""
WINGS = frozenset(
    "united unified secular independent provisional real centre center popular reformed democratic m".split()
)
"""What tells one of several parties of a name, beside the names of doctrines."""
BLOCS = frozenset("bloc party alliance movement coalition list group".split())


def whole(doc: "Doc", name: Name, gazetteer: "Gazetteer") -> Name:
    """A name with the words that belong to it on either side."""
    if name.label == "PERSON":
        return name._replace(start=name.start - 1) if _given(doc, name.start, gazetteer) else name
    if name.label in ("GPE", "LOC", "FAC"):
        return name._replace(start=_head_of_place(doc, name.start))
    if name.label == "ORG" and (first := _of_acronym(doc, name) or _joined_aim(doc, name)) is not None:
        return name._replace(start=first)
    if name.label == "ORG" and doc.words[name.end - 1].lower_ == "of":
        end = _capitals(doc, name.end)
        return name._replace(end=end if end > name.end else name.end - 1)
    if name.label == "ORG" and _for_people(doc, name.end):
        return name._replace(end=name.end + 2)
    return name


def whole_place(doc: "Doc", name: Name) -> Name:
    """ "Mocímboa da Praia": no capital of another country, though its last word is one."""
    start = _head_of_place(doc, name.start) if name.entry is not None else name.start
    return name if start == name.start else Name(start, name.end, None, "GPE")


def with_wing(doc: "Doc", name: Name) -> Name:
    """ "The Communist Party of Nepal (Unified Marxist-Leninist)": not the party that has the name without the brackets."""
    short = name.end - name.start == 1 and name.label == "ORG" and doc[name.start].text.isupper()
    if not (short or _of_members(doc, name)) or name.end >= len(doc) or doc[name.end].text != "(":
        return name
    close = next((i for i in range(name.end + 1, min(len(doc), name.end + 7)) if doc[i].text == ")"), None)
    words = [t for t in doc[name.end + 1 : close] if t.text.isalnum()] if close else []
    if close is None or not words or not all(t.text[:1].isupper() for t in words):
        return name
    last = words[-1].lower_
    if not (last.endswith(("ist", "ists")) or last in WINGS):
        return name
    return name._replace(end=close + 1, entry=None, label="party")


def _of_members(doc: "Doc", name: Name) -> bool:
    """Whether a name is of a party or movement."""
    kind = name.entry.actor if name.entry is not None else unknown_actor(doc, name)
    if kind is None or kind.type not in BODIES:
        return False
    return any(nouns().types.get(t.lower_) == "party" for t in doc[name.start : name.end]) or kind.type == "party"


def _of_acronym(doc: "Doc", name: Name) -> int | None:
    """ "Kanak and Socialist Front (FKS)": where the first of two words begins whose initials the brackets have, in any order."""
    start, end = name.start - 2, name.end
    if (
        start < 0
        or end + 1 >= len(doc)
        or doc.words[start + 1].lower_ not in ("and", "&")
        or doc.words[end].text != "("
    ):
        return None
    initials = sorted(t.text[0] for t in doc[start : name.end] if t.text[:1].isupper())
    return start if doc[start].is_title and initials == sorted(doc[end + 1].text) else None


def _joined_aim(doc: "Doc", name: Name) -> int | None:
    """ "The Kanak and Socialist Front": where the first of two words begins that the parser joins before what they tell of."""
    start = name.start
    if name.end - start < 2 or start < 2 or doc.words[start - 1].lower_ != "and" or doc.words[start].dep_ != "conj":
        return None
    first = doc[start].head
    within = first.i == start - 2 and first.is_title and first.dep_ in ("compound", "amod")
    return first.i if within and start < first.head.i < name.end else None


def _given(doc: "Doc", start: int, gazetteer: "Gazetteer") -> bool:
    """ "Said al-Harthi": the given name, which looks like a verb."""
    if not start or doc.words[start].lower_.split("-")[0] not in PARTICLES:
        return False
    word = doc[start - 1]
    known = gazetteer.office_of(word.text) or gazetteer.entry(word.text) or word.text in gazetteer.honorifics
    inside = word.i > word.sent.start
    return (
        inside
        and not known
        and word.is_title
        and word.text.isalpha()
        and word.dep_ not in ("amod", "nmod:desc", "case")
    )


def _head_of_place(doc: "Doc", start: int) -> int:
    """ "Praia" of "Mocímboa da Praia": where the name begins that the words are part of."""
    head = doc.words[start].head
    if doc.words[start].dep_ != "flat" or head.i >= start or head.pos_ != "PROPN":
        return start
    between = doc[head.i + 1 : start]
    whole_name = all(t.lower_ in SMALL or (t.is_title and t.dep_ == "flat") for t in between)
    return head.i if whole_name and any(t.lower_ in SMALL for t in between) else start


def _capitals(doc: "Doc", start: int) -> int:
    """Where the capitalised words end that begin at a token, with the small ones between them."""
    end = start
    for i in range(start, min(len(doc), start + 6)):
        if doc[i].text[:1].isupper():
            end = i + 1
        elif doc[i].lower_ not in SMALL:
            break
    return end


def _for_people(doc: "Doc", end: int) -> bool:
    """ "The Together for Peru bloc": whom it is for, right before what it is."""
    if end + 2 >= len(doc) or doc.words[end].lower_ != "for" or not doc.words[end + 1].is_title:
        return False
    return doc[end + 2].lower_ in BLOCS
