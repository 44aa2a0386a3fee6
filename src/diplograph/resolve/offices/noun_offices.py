"""The office that a noun phrase says somebody holds: of which body, in which words, and whether now, once or still to come."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, hyphened
from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.bodies import body_held, organ_of
from diplograph.resolve.offices.noun_bodies import body_of_noun, of_a_body
from diplograph.resolve.offices.nouns import COMING, CROWNS, office_of_noun
from diplograph.resolve.offices.owners import organ_before, seated
from diplograph.resolve.offices.shared import said_of_several, singular
from diplograph.resolve.offices.words import DEPUTIES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

VAGUE = ("leader", "commander", "official", "scholar")
"""Offices of which a body has many: "one of its leaders" says no more than that."""
CHIEFS = ("chief", "boss")
"""Who heads what a place has: "the police chief of Goma"."""
BEFORE = ("amod", "compound", "advmod")
DENIED = frozenset("not never n't no can could may might must should".split())
"""What says beside a copula that somebody does not hold an office, or only may."""
ASPIRING = frozenset(
    "would-be aspiring prospective rumoured rumored putative hopeful potential unsuccessful failed".split()
)
"""What is said of who does not hold an office."""


def noun_office(noun: "Token", person: Mention, by_head: dict[int, Mention], gazetteer: Gazetteer) -> OfficeFact | None:
    """The office that a noun phrase names: "the prime minister of Italy", "NATO's chief"."""
    one = singular(noun)
    office = office_of_noun(noun, gazetteer, one)
    if office is None or (one and office.id in VAGUE) or _aspires(noun):
        return None
    body = _body(noun, office, by_head, gazetteer)
    kind = body.actor.type if body is not None and body.actor is not None else None
    if office.affiliate and (kind == "state" or (kind == "place" and noun.lower_ not in CHIEFS)):
        return None  # "a Kenyan analyst", "an analyst in Nairobi"
    if noun.lower_ in CROWNS and kind not in (None, "state", "place", "people"):
        return None  # "king of the tabloids"
    when = _when(noun, gazetteer)
    if when == "not":
        return None
    text = _under(noun, said_of_several(noun, office) or _said(noun, office))
    if body is not None and body.text.lower() in text.lower() and body.actor and gazetteer.get(body.actor.id) is None:
        body = None  # "the Emergency Relief Coordinator": words of the title that look like a name
    only = gazetteer.only_body(text) if kind != "igo" else None
    if only is not None and only.type != "state":
        body = None  # "the Under-Secretary-General for Humanitarian Affairs": its field
    tokens = [t.i for t in noun.subtree]
    return OfficeFact(person, office.id, text, body, when, min(tokens), max(tokens) + 1, office.speaks, noun.i)


def _aspires(noun: "Token") -> bool:
    """ "A would-be president", "the failed candidate"."""
    before = (c for c in noun.children if c.i < noun.i)
    return any(c.lower_ in ASPIRING or "".join(t.lower_ for t in hyphened(c)) in ASPIRING for c in before)


def _body(noun: "Token", office: Office, by_head: dict[int, Mention], gazetteer: Gazetteer) -> Mention | None:
    """The body that the office is one of."""
    body = body_held(noun, office, by_head) or organ_of(noun, office, by_head, gazetteer)
    body = body or seated(noun, office, by_head, gazetteer) or _shared_owner(noun, office, by_head)
    if body is not None and body.kind == "demonym" and of_a_body(noun, by_head):
        return body_of_noun(noun, by_head)  # "the Ghanaian secretary general of the union"
    land = body is not None and body.actor is not None and body.actor.type in ("state", "place")
    return organ_before(noun, body, gazetteer) if body is not None and office.affiliate and land else body


def _shared_owner(noun: "Token", office: Office, by_head: dict[int, Mention]) -> Mention | None:
    """ "Ann Roe, Telegram's founder and chief executive": whose the first is the second is, where it has no words of its own."""
    first = noun.head
    if noun.dep_ != "conj" or first.pos_ != "NOUN" or "nmod:poss" not in first.child_labels:
        return None
    own = {w for f in office.nouns for w in f.split()}
    beside = (c for c in noun.children if c.dep_ in ("compound", "amod", "nmod", "nmod:poss"))
    return body_held(first, office, by_head) if all(c.lower_ in own for c in beside) else None


def _when(noun: "Token", gazetteer: Gazetteer) -> str:
    """When the office is held by the words of its noun: "now", "then", "past", "expected" …; "not" where nobody holds it."""
    status = _status(noun)
    if status == "not":
        return status
    said = (t for t in noun.subtree if t.head == noun or t.head.dep_ in BEFORE)
    modifier = next((gazetteer.modifiers[t.lower_] for t in said if t.lower_ in gazetteer.modifiers), "")
    return modifier or status or ("then" if _was(noun) else "now")


def _was(noun: "Token") -> bool:
    """ "Was chancellor", "used to be one", "as chancellor, she signed it", "chancellor until 2021"."""
    if any(c.dep_ == "cop" and c.lower_ in ("was", "were") for c in noun.children) or _bounded(noun):
        return True
    used = noun.dep_ == "xcomp" and noun.head.lower_ == "used"
    return used or (case_of(noun) == "as" and noun.i < noun.head.i and noun.head.tag_ == "VBD")


def _status(noun: "Token") -> str:
    """Whether a copula denies the office, ends it or says that it is to come: "is no longer", "will be"; "" where it is held."""
    if "cop" not in noun.child_labels:
        return ""
    words = {c.lower_ for c in noun.children if c.i < noun.i and c.dep_ in ("advmod", "aux", "det")}
    if "longer" in words:
        return "past"
    if words & DENIED:
        return "not"
    coming = noun.dep_ == "xcomp" and noun.head.lemma_ in COMING
    if noun.dep_ != "xcomp" and any(c.lower_ == "to" and c.dep_ == "mark" for c in noun.children):
        return "expected" if words & {"is", "are"} else "not"  # "is to be the next premier", "was to be"
    return "expected" if "will" in words or coming else ""


def _said(noun: "Token", office: Office) -> str:
    """The words of an office as the sentence has them: of "Attorney-General" both."""
    whole, forms = noun.sent.text.lower(), (*office.titles, *office.nouns)
    near = noun.doc[max(0, noun.i - 2) : noun.i + 3]
    if any(t.lower_ == "general" for t in near):
        longest = sorted((f for f in forms if "general" in f.lower()), key=len, reverse=True)
        cut = next((f for f in longest if f.lower().replace("-", " ") in whole.replace("-", " ")), None)
        if cut is not None:
            return cut
    return next((f for f in forms if f.lower() in whole), noun.text)


def _under(noun: "Token", words: str) -> str:
    """The words of an office with "deputy" or its like before them: a deputy governor is no governor."""
    below = [c for c in noun.children if c.i < noun.i and c.lower_ in DEPUTIES]
    return words if not below or any(d in words.lower() for d in DEPUTIES) else f"{below[0].text} {words}"


def _bounded(noun: "Token") -> bool:
    """Whether a noun's own words bound it in the past: "prime minister from 2019 to 2022", "at the time"."""
    after = noun.doc[noun.i + 1 : min(len(noun.doc), noun.i + 5)]
    said = " ".join(t.lower_ for t in after)
    if said.startswith(("at the time", "until ", "at that time")):
        return True
    return said.startswith(("from ", "between ")) and any(t.pos_ == "NUM" for t in after[1:2])
