"""Names in a text: what the gazetteer knows, what the model found, and which longer span wins."""

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import datelines
from diplograph.model import Actor
from diplograph.model_ids import actor_id, normalise
from diplograph.resolve.gazetteer import Entry, Gazetteer
from diplograph.resolve.long_names import completed
from diplograph.resolve.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

LABEL_TYPE = {"PERSON": "person", "ORG": "organisation", "LOC": "place", "GPE": "place", "FAC": "place"}
_EDGE = frozenset("the a an 's ’s".split())
_SMALL = frozenset("of the for and 's ’s".split())
PARTY_WORDS = frozenset(
    "party front liberals conservatives socialists greens democrats republicans nationalists communists moderates centrists"
    " progressives tories unionists".split()
)
"""What the name of a party ends in."""
SAID = ("party", "armed_group", "media")
"""Types that a noun behind a name gives it."""
WIDER = frozenset("Central Latin South North Native African Spanish Meso".split())
"""What makes "American" no more of the United States."""
UNITS_SAID = ("armed_force", "armed_group", "government_body", "party", "ngo", "media")
"""Types that the last word of a name gives it where the model takes it for a place."""
MONEY = "$€£¥"
"""Signs of sums: "US$" names no actor."""
ORGAN_WORDS = 12
"""Words that the name of an organ with its state has at most."""


class Name(NamedTuple):
    """A name: tokens [start, end), what it stands for, or the model's label where the gazetteer does not know it."""

    start: int
    end: int
    entry: Entry | None
    label: str


def find_names(doc: "Doc", gazetteer: Gazetteer) -> list[Name]:
    """The names of a text, in order, none overlapping another."""
    known = list(_known(doc, gazetteer))
    trimmed = (_trim(doc, Name(e.start, e.end, None, e.label_), gazetteer) for e in doc.ents)
    found = _apart([_completed(doc, n, gazetteer) for n in trimmed if n is not None])
    keep: list[Name] = []
    for name in found:
        inside = _overlapping(known, name)
        covered = any(k.start <= name.start and k.end >= name.end for k in inside)
        clash = any(k.start < name.start or k.end > name.end for k in inside)
        if not covered and not clash and not _splits(name, inside, doc):
            if inside:
                first = known.index(inside[0], bisect_left(known, inside[0].start, key=_start))
                del known[first : first + len(inside)]
            keep.append(name)
    return sorted([*keep, *known], key=lambda n: n.start)


def _completed(doc: "Doc", name: Name, gazetteer: Gazetteer) -> Name:
    """A movement's name with all that it is for."""

    def is_state(word: str) -> bool:
        entry = gazetteer.entry(word)
        return entry is not None and entry.actor.type == "state"

    end = completed(doc, name.start, name.end, is_state)
    return name if end == name.end else name._replace(end=end, label="ORG")


def _apart(names: list[Name]) -> list[Name]:
    """The names that no other, longer one now covers."""
    return [n for k, n in enumerate(names) if not any(m.end >= n.end and m.start <= n.start for m in names[:k])]


def _start(name: Name) -> int:
    return name.start


def _overlapping(known: list[Name], name: Name) -> list[Name]:
    """The known names, in order and apart from each other, that share a word with this one."""
    last = bisect_left(known, name.end, key=_start)
    first = last
    while first and known[first - 1].end > name.start:
        first -= 1
    return known[first:last]


def _splits(name: Name, inside: list[Name], doc: "Doc") -> bool:
    """Whether a found name is better read as the known names in it: "Kosovo-Serbia", "Belgrade-Pristina"."""
    rest = [t for t in doc[name.start : name.end] if not any(k.start <= t.i < k.end for k in inside)]
    if not inside:
        return False
    if name.label == "PERSON":
        return False
    own = len(inside) == 1 and inside[0].entry is not None and inside[0].entry.kind in ("name", "capital")
    if name.label in ("LOC", "GPE", "FAC") and own and rest and all(t.text.isalpha() and t.is_title for t in rest):
        return False  # "Western Australia", "Gaza City": a place of its own
    return all(t.is_punct or not t.text[:1].isupper() for t in rest) or name.label in (
        "LOC",
        "GPE",
        "FAC",
        "NORP",
        "MISC",
        "EVENT",
    )


def _known(doc: "Doc", gazetteer: Gazetteer) -> "list[Name]":
    """Longest matches of the gazetteer that start at a capital (or stand in lower case in its files)."""
    out: list[Name] = []
    people = {i for e in doc.ents if e.label_ == "PERSON" for i in range(e.start, e.end)}
    text = doc.text
    i = 0
    while i < len(doc):
        word = doc[i].text
        starts = word[:1].isupper() or word[:3] in ("al-", "el-") or word in ("al", "el")
        match = _longest(doc, text, i, gazetteer) if starts else None
        match = _organ(doc, i, match, gazetteer) or match if starts else None
        wider = i > 0 and word.startswith("American") and doc[i - 1].text in WIDER
        if wider or match is None or (i in people and match.end - match.start == 1 and _in_person(doc, i)):
            i += 1
            continue
        out.append(match)
        i = match.end
    return out


def _in_person(doc: "Doc", i: int) -> bool:
    """Whether the token is one of several of a person's name ("Paris Hilton")."""
    return any(e.start <= i < e.end and e.end - e.start > 1 for e in doc.ents if e.label_ == "PERSON")


def _longest(doc: "Doc", text: str, i: int, gazetteer: Gazetteer) -> Name | None:
    start = doc[i].idx
    top = min(len(doc), i + gazetteer.longest + 3)
    line = text.find("\n", start)
    for end in range(top, i, -1):
        last = doc[end - 1]
        if last.is_space or last.is_punct or -1 < line < last.idx:
            continue
        entry = gazetteer.entry(text[start : last.idx + len(last.text)])
        owner = (
            last.text in ("'s", "’s") and entry is not None and entry.actor.type == "state"
        )  # "The state's", no "the States"
        if entry is not None and not owner and not _ordinary(doc, i, end, entry):
            return Name(i, end, entry, "")
    return None


def _organ(doc: "Doc", i: int, match: Name | None, gazetteer: Gazetteer) -> Name | None:
    """A capitalised organ with its state: "US Navy", "Ministry of Defence of Japan"; lower case is a description."""
    of_state = match is not None and match.entry is not None and match.entry.actor.type == "state"
    if not of_state and not gazetteer.begins_body(doc[i].lower_):
        return None
    first = match.end if of_state and match is not None else i + 1
    for end in range(_end_of_capitals(doc, i), first, -1):
        if doc[end - 1].text[:1].isupper() and (actor := gazetteer.derived(doc[i:end].text)):
            return Name(i, end, Entry(actor, "name"), "")
    return None


def _end_of_capitals(doc: "Doc", i: int) -> int:
    """Where the words of a name that may begin here end: capitalised ones, and small ones between them."""
    end, last = i, min(len(doc), i + ORGAN_WORDS)
    while end < last and (doc[end].text[:1].isupper() or doc[end].lower_ in _SMALL):
        end += 1
    return end


def _ordinary(doc: "Doc", i: int, end: int, entry: Entry) -> bool:
    """Whether a one-word match is an ordinary word at the start of a sentence ("Turkey", "Chad" stay names)."""
    token = doc[i]
    return (
        end - i == 1
        and entry.kind in ("acronym", "name")
        and token.pos_ in ("VERB", "AUX", "ADV", "PRON", "DET", "ADP")
    )


def _trim(doc: "Doc", name: Name, gazetteer: Gazetteer) -> Name | None:
    """A found name without article, honorific or the title that stuck to it."""
    start, end = name.start, name.end
    drop = _EDGE | {h.lower() for h in gazetteer.honorifics}
    while start < end and (doc[start].lower_ in drop or doc[start].is_punct or doc[start].is_space):
        start += 1
    while end > start and (doc[end - 1].lower_ in _EDGE or doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    if name.label != "PERSON" and (first := _after_rank(doc, start, end, gazetteer)):
        return Name(first, end, None, "PERSON")
    if name.label == "ORG" and end - start > 1 and doc[end - 1].text in ("party", "group", "movement", "union"):
        end -= 1  # "the National Renewal party"
    if name.label == "ORG":
        for k in range(start + 1, end):
            pair = doc[k : k + 2]  # "Prime Minister", not the "Party leader" of "Freedom Party leader Roe"
            titled = all(t.text[:1].isupper() for t in pair) and gazetteer.office_of(pair.text)
            if titled or gazetteer.office_of(doc[k].text):
                end = k
                break
    return Name(start, end, None, name.label) if end > start else None


def _after_rank(doc: "Doc", start: int, end: int, gazetteer: Gazetteer) -> int | None:
    """Where a person's name starts after a title that was taken into it: "General Moussa Garba", no "General Motors"."""
    first = next((k for k in range(start + 1, end - 1) if gazetteer.office_of(doc[start:k].text)), None)
    if first is None:
        return None
    rest = doc[first:end]
    plain = all(t.text[:1].isupper() and t.lower_ not in nouns().types for t in rest)
    return first if plain and not any(gazetteer.body_of(t.lower_) for t in rest) else None


def kinds_said(doc: "Doc", names: list[Name]) -> dict[str, str]:
    """What the noun right behind a name says it is, for all the text: "the Ennahda party" is no person."""
    found: dict[str, str] = {}
    for name in names:
        noun = doc[name.end] if name.end < len(doc) else None
        kind = nouns().types.get(noun.lemma_.lower()) if noun is not None and noun.pos_ == "NOUN" else None
        if name.entry is None and kind in SAID and noun is not None and doc[name.start : name.end].root.head == noun:
            found.setdefault(doc[name.start : name.end].text, kind)
    return found


def unknown_actor(doc: "Doc", name: Name) -> Actor | None:
    """The actor of a name that only the model knows; None for what is no actor."""
    kind = name.label if name.label in SAID else LABEL_TYPE.get(name.label)
    text = doc[name.start : name.end].text
    if kind is None or not normalise(text) or _is_noun(doc, name) or any(sign in text for sign in MONEY):
        return None
    if kind == "organisation" and normalise(text).split()[-1] in PARTY_WORDS:
        kind = "party"
    last = nouns().types.get(doc[name.end - 1].lower_) if name.end - name.start > 1 else None
    if kind == "place" and last in UNITS_SAID:
        kind = last  # "the Sultan Murad Division" is no place
    return Actor(actor_id(text, kind), text, kind)


def _is_noun(doc: "Doc", name: Name) -> bool:
    """Whether a name is but a capitalised noun, short for a body or a person: "the Union", "Premier quits"."""
    word = doc[name.start]
    return name.end - name.start == 1 and (word.lower_ in nouns().types or word.lower_ in nouns().humans)


def dateline_tokens(doc: "Doc") -> set[int]:
    """Tokens of datelines ("CAIRO (Harbour Wire) — …"): where a story was filed, no actor in it."""
    spans = [doc.char_span(start, end, alignment_mode="expand") for start, end, _ in datelines(doc.text)]
    return {t.i for span in spans if span is not None for t in span}
