"""Offices of a land that is no state: "Ontario's premier … Energy Minister X", "the Kurdistan government … Interior Minister X"."""

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.offices.words import OF_STATES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

GOVERNED_BY = frozenset(
    "premier president government parliament legislature assembly minister cabinet administration executive leader".split()
)
"""What a land with ministers of its own has, and a town has not."""
PARTS = frozenset("provincial county district".split())
"""What says that an office is of a part of the state, which a text of it names often."""
DISTRICTS = ("deputy commissioner", "district commissioner", "district magistrate", "district collector")
"""Words of those who govern a district, and of nothing where the text names none."""
BELOW = frozenset("regional provincial county district separatist secessionist breakaway rebel".split())
"""What says that an office is not the state's."""


def below_the_state(doc: "Doc", fact: "OfficeFact") -> bool:
    """ "The regional interior minister, X", "Provincial Health Minister X": of no state."""
    beside = doc[fact.dated].children if fact.dated is not None else ()
    return any(t.lower_ in BELOW for t in (*beside, *doc[max(0, fact.start - 1) : fact.end]))


def land(doc: "Doc", fact: "OfficeFact", by_head: "ByHead", gazetteer: "Gazetteer") -> "Mention | None":
    """The land whose own government the text named last, for an office whose state is not known."""
    said = fact.office in OF_STATES or fact.words.lower().endswith(("minister", "secretary"))
    owned = fact.dated is not None and any(c.dep_ == "nmod:poss" for c in doc[fact.dated].children)
    if fact.body is not None or owned:
        return None
    part = next((t.lower_ for t in doc[max(0, fact.start - 1) : fact.end] if t.lower_ in PARTS), None)
    if fact.words.lower() in DISTRICTS:
        return _called(doc, fact, "district", by_head)
    if part is not None and (said or fact.office == "governor"):
        return _called(doc, fact, part, by_head) or _named_most(fact, by_head)
    if part is not None:
        return None
    if not said:
        return None
    if (told := _told_of(doc[fact.person.head], by_head)) is not None:
        return told
    for head in islice(by_head.back_from(fact.start), FAR):
        mention = by_head[head]
        if mention.actor is None or mention.kind not in ("name", "demonym"):
            continue
        own = mention.actor.type == "place" and _governs(doc[head])
        body = mention.actor.type in ("government_body", "organisation") and doc[head].lower_ == "government"
        if own or (body and gazetteer.state_of(mention.actor) is None):
            return mention
    return None


def _called(doc: "Doc", fact: "OfficeFact", part: str, by_head: "ByHead") -> "Mention | None":
    """ "Shells fell in Poonch district. Deputy Commissioner X": the one place that the text before calls by the part's name."""
    named = [by_head[h] for h in by_head.before(fact.start)]
    places = (m for m in named if m.kind == "name" and m.actor is not None and m.actor.type == "place")
    beside = (m for m in places if part in (doc[m.head].lower_, doc[min(m.head + 1, len(doc) - 1)].lower_))
    found = {m.actor.id: m for m in beside if m.actor is not None}
    return next(iter(found.values())) if len(found) == 1 else None


def _named_most(fact: "OfficeFact", by_head: "ByHead") -> "Mention | None":
    """ "Ulleung islanders … County governor X": the place that the text before has named most."""
    before = [by_head[h] for h in by_head.before(fact.start)]
    places = [m for m in before if m.kind == "name" and m.actor is not None and m.actor.type == "place"]
    counts = Counter(m.actor.id for m in places if m.actor is not None)
    best = counts.most_common(2)
    clear = bool(best) and best[0][1] > 1 and (len(best) == 1 or best[0][1] > best[1][1])
    return next((m for m in reversed(places) if m.actor and m.actor.id == best[0][0]), None) if clear else None


def _told_of(person: "Token", by_head: "ByHead") -> "Mention | None":
    """ "Mines Minister X said Ontario had consulted the band": the land of whose acts the holder tells."""
    verb = person.head.head if person.dep_ in ("appos", "nmod:desc") else person.head
    said = (s for v in (verb, *verb.children) if v is verb or v.dep_ == "conj" for c in v.children if c.dep_ == "ccomp"
            for s in c.children if s.dep_ == "nsubj")  # fmt: skip
    lands = (m for s in said if (m := by_head.get(s.i)) is not None and m.kind == "name")
    return next((m for m in lands if m.actor is not None and m.actor.type == "place"), None)


def _governs(name: "Token") -> bool:
    """ "Ontario's premier", "the president of Puntland", "the Scottish government"."""
    of = name.dep_ == "nmod" and case_of(name) == "of"
    return (of or name.dep_ in ("nmod:poss", "compound", "amod")) and name.head.lower_ in GOVERNED_BY
