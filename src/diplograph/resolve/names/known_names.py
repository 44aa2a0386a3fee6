"""The names in a text that the gazetteer knows: the longest that begin at each capital."""

from typing import TYPE_CHECKING

from diplograph.resolve.known.gazetteer import Entry, Gazetteer
from diplograph.resolve.names.name_kinds import Name

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SMALL = frozenset("of the for and 's ’s".split())
"""Words in lower case inside names."""
WIDER = frozenset("Central Latin South North Native African Spanish Meso".split())
"""What makes "American" no more of the United States."""
CURRENCIES = frozenset("€ $ £ ¥ ₹ ₦ ₽ US$ A$".split())
"""Signs that a name does not end in: "paid Kigali €20m"."""
ORGAN_WORDS = 12
"""Words that the name of an organ with its state has at most."""


def known_names(doc: "Doc", gazetteer: Gazetteer) -> list[Name]:
    """Longest matches of the gazetteer that start at a capital (or stand in lower case in its files)."""
    out: list[Name] = []
    people = [e for e in doc.ents if e.label_ == "PERSON"]
    begins = {e.start for e in people}
    full = [e for e in people if e.end - e.start > 1 or e.end in begins]  # "Israel" of "Israel Roe Doe"
    surnames = {doc.words[e.end - 1].text for e in full}
    of_people = {i for e in people for i in range(e.start, e.end)}
    of_full = {i for e in full for i in range(e.start, e.end)}
    text, words = doc.text, doc.words
    i = 0
    while i < len(words):
        word = words[i].text
        starts = word[:1].isupper() or word[:3] in ("al-", "el-") or word in ("al", "el")
        match = _longest(doc, text, i, gazetteer) if starts else None
        match = _organ(doc, i, match, gazetteer) or match if starts else None
        wider = i > 0 and word.startswith("American") and doc[i - 1].text in WIDER
        alone = match is not None and match.end - match.start == 1 and i in of_people
        of_person = alone and (word in surnames or i in of_full)  # "Paris Hilton"
        if wider or match is None or of_person:
            i += 1
            continue
        out.append(match)
        i = match.end
    return out


def forename(doc: "Doc", start: int, end: int, label: str = "PERSON") -> bool:
    """Whether a person's name is one word that may be the forename of the person's name right behind it."""
    return label == "PERSON" and end - start == 1 and doc.words[start].is_title and doc.words[start].text.isalpha()


def _longest(doc: "Doc", text: str, i: int, gazetteer: Gazetteer) -> Name | None:
    found, words = None, doc.words
    start = words[i].idx
    for end in range(i + 1, len(words) + 1):
        last = words[end - 1]
        if last.is_space and "\n" in last.text:
            break
        if last.is_space or last.is_punct or last.text in CURRENCIES:
            continue
        name = text[start : last.idx + len(last.text)]
        if not gazetteer.begins(name):
            break
        entry = gazetteer.entry(name)
        if entry is None or _ordinary(doc, i, end, entry) or _any_such(last):
            continue
        owner = last.text in ("'s", "’s") and entry.actor.type == "state"  # "The state's", no "the States"
        if not owner:
            found = Name(i, end, entry, "")
    return found


def _organ(doc: "Doc", i: int, match: Name | None, gazetteer: Gazetteer) -> Name | None:
    """A capitalised organ with its state: "US Navy", "Ministry of Defence of Japan"; lower case is a description."""
    of_state = match is not None and match.entry is not None and match.entry.actor.type == "state"
    if not of_state and not gazetteer.begins_body(doc.words[i].lower_):
        return None
    first = match.end if of_state and match is not None else i + 1
    for end in range(_end_of_capitals(doc, i), first, -1):
        if doc.words[end - 1].text[:1].isupper() and (actor := gazetteer.derived(doc[i:end].text)):
            return Name(i, end, Entry(actor, "name"), "")
    return None


def _end_of_capitals(doc: "Doc", i: int) -> int:
    """Where the words of a name that may begin here end: capitalised ones, and small ones between them."""
    end, last = i, min(len(doc), i + ORGAN_WORDS)
    while end < last and (doc.words[end].text[:1].isupper() or doc.words[end].lower_ in SMALL):
        end += 1
    return end


def _any_such(last: "Token") -> bool:
    """ "An Islamic state": of a name that ends in a small letter, what an article makes one of many."""
    return last.text[:1].islower() and any(c.lower_ in ("a", "an") for c in last.children if c.dep_ == "det")


def _ordinary(doc: "Doc", i: int, end: int, entry: Entry) -> bool:
    """Whether a one-word match is an ordinary word at the start of a sentence ("Turkey", "Chad" stay names)."""
    token = doc.words[i]
    return (
        end - i == 1
        and entry.kind in ("acronym", "name")
        and token.pos_ in ("VERB", "AUX", "ADV", "PRON", "DET", "ADP")
    )
