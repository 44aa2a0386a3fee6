"""Names in a text: what the gazetteer knows, what the model found, and which longer span wins."""

from bisect import bisect_left
from typing import TYPE_CHECKING

from diplograph.annotate import datelines
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.names.known_names import CURRENCIES, SMALL, forename, known_names
from diplograph.resolve.names.long_names import completed
from diplograph.resolve.names.name_kinds import SAID, Name
from diplograph.resolve.names.storms import is_storm, storm_names
from diplograph.resolve.names.whole_names import whole, whole_place, with_wing

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Span, Token

_EDGE = frozenset("the a an 's ’s".split())
OF_OFFICES = frozenset("special chief deputy senior acting assistant public crown state federal".split())
"""What before an office belongs to it: "the Special Prosecutor"."""
WITH_FIELD = frozenset(
    "commissioner coordinator adviser national-security-adviser special-envoy secretary-of-state".split()
)
"""Offices, besides ministers', whose titles say of what they are: "Health Commissioner"."""
PLACES = ("LOC", "GPE", "FAC")
PAPERS = frozenset(
    "Bulletin Chronicle Courier Examiner Express Gazette Globe Guardian Herald Independent Inquirer Journal Mail Observer"
    " Post Telegraph Times Tribune".split()
)
"""Last words of the names of newspapers."""
TREATIES = frozenset(
    "Convention Conventions Treaty Accord Accords Protocol Protocols Pact Statute Charter Compact Declaration Memorandum".split()
)
"""Last words of the names of what states sign, leave and break."""


def find_names(doc: "Doc", gazetteer: Gazetteer) -> list[Name]:
    """The names of a text, in order, none overlapping another."""
    known = known_names(doc, gazetteer)
    trimmed = (_trim(doc, n, gazetteer) for n in _found(doc))
    found = _apart([whole(doc, completed(doc, n, gazetteer), gazetteer) for n in trimmed if n is not None])
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
    return _apart([with_wing(doc, whole_place(doc, n)) for n in sorted([*keep, *known], key=lambda n: n.start)])


def _apart(names: list[Name]) -> list[Name]:
    """The names, in order; of two that now share a word the longer, else the first."""
    out: list[Name] = []
    for name in names:
        while out and out[-1].end > name.start and out[-1].end - out[-1].start < name.end - name.start:
            out.pop()
        if not out or out[-1].end <= name.start:
            out.append(name)
    return out


def _found(doc: "Doc") -> list[Name]:
    """The names that the model found; of two persons' right behind each other the first is the forename: "Israel Roe Doe"."""
    out: list[Name] = []
    storms = storm_names(doc)
    for span in doc.ents:
        last = out[-1] if out else None
        if (
            last is not None
            and forename(doc, last.start, last.end, last.label)
            and last.end == span.start
            and span.label_ == "PERSON"
        ):
            out[-1] = last._replace(end=span.end)
        else:
            out.append(Name(span.start, span.end, None, "MISC" if is_storm(span, storms) else _label(span)))
    return out


def _label(span: "Span") -> str:
    """The model's label of a name; "San Francisco Bulletin" is no thing but a newspaper, "Ottawa Convention" a treaty."""
    last = span[len(span) - 1].text if span.label_ == "MISC" and len(span) > 1 else ""
    return "media" if last in PAPERS else "process" if last in TREATIES else span.label_


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
    if name.label == "ORG" and _branch(inside, rest):
        return False
    if name.label in ("PERSON", *SAID) or _own_place(doc, name, inside, rest):
        return False
    return all(t.is_punct or not t.text[:1].isupper() for t in rest) or name.label in (*PLACES, "NORP", "MISC", "EVENT")


def _branch(inside: list[Name], rest: "list[Token]") -> bool:
    """ "The Kenya Red Cross": a society of its own, not the one that has the name without the land."""
    whole = [n.entry.actor.type for n in inside if n.entry is not None]
    return whole == ["state", "ngo"] and not rest


def _own_place(doc: "Doc", name: Name, inside: list[Name], rest: "list[Token]") -> bool:
    """Whether a name is of a place of its own: "Western Australia", "Gaza City", "Gulf of Mexico", "Russian State Archive"."""
    entry = inside[-1].entry
    if len(inside) == 2 and doc[inside[0].end].lower_ == "of" and inside[0].start == name.start:
        rest = [*doc[name.start : inside[0].end], *rest]  # "Gulf" has a place of its own
    elif len(inside) > 1:
        return False
    if name.label not in PLACES or entry is None:
        return False
    own = [t for t in rest if t.lower_ not in SMALL and t.text != "-"]
    if entry.kind in ("name", "capital"):
        return bool(own) and all(t.text.isalpha() and t.is_title for t in own)
    archive = len(own) > 1 and own[-1].lower_ not in nouns().formal  # "the Greek State" is Greece
    return entry.kind in ("demonym", "acronym") and archive and all(t.text.isalpha() and t.is_title for t in own)


def _trim(doc: "Doc", name: Name, gazetteer: Gazetteer) -> Name | None:
    """A found name without article, honorific or the title that stuck to it."""
    start, end = _edges(doc, name.start, name.end, gazetteer)
    if name.label != "PERSON" and doc[start + 1 : start + 2].text == "of" and gazetteer.office_of(doc[start].text):
        return None  # "the Commissioner of Prisons": an office
    if name.label != "PERSON" and (first := _after_rank(doc, start, end, gazetteer)):
        return Name(first, end, None, "PERSON")
    if name.label == "ORG" and end - start > 1 and doc.words[end - 1].text in ("party", "group", "movement", "union"):
        end -= 1  # "the National Renewal party"
    if name.label in PLACES and end - start > 1 and doc.words[end - 1].text in nouns().formal:
        end -= 1  # "the Adriatic republic"
    if name.label == "ORG":
        start = _behind_owner(doc, _behind_adjective(doc, start, end), end, gazetteer)
        for k in range(start + 1, end if not _ends_in_party(doc, end) else start):
            pair = doc[k : k + 2]  # "Prime Minister", not the "Party leader" of "Freedom Party leader Roe"
            inside = k + 2 <= end and all(t.text[:1].isupper() for t in pair)  # "Bank of England" [Governor]
            titled = inside and gazetteer.office_of(pair.text)
            if titled or gazetteer.office_of(doc.words[k].text):
                if doc[k - 1].text == "-" or doc[k - 1].lower_ in OF_OFFICES:
                    return None  # "the Attorney-General", "the Special Prosecutor": an office
                end = k
                break
        if _owns_field(doc, start, end, gazetteer):
            return None
    return Name(start, end, None, name.label) if end > start else None


def _ends_in_party(doc: "Doc", end: int) -> bool:
    """ "The Prosperous Justice Party", "the National Leader Party": the word for an office is one of its name."""
    return nouns().types.get(doc.words[end - 1].lower_) == "party" and doc.words[end - 1].text[:1].isupper()


def _owns_field(doc: "Doc", start: int, end: int, gazetteer: Gazetteer) -> bool:
    """ "European Union Health [Commissioner]", "U.S. National Security [Adviser]": a known owner and the field of an office."""
    if end >= len(doc) or not doc.words[end].is_title or doc.words[end - 1].lower_ in nouns().types:
        return False
    words = (doc[k:last].text for last in (end + 1, end + 2) for k in range(start + 1, end + 1))
    office = next((o for w in words if (o := gazetteer.office_of(w))), None)
    if office is None or not ("minister" in office.id or office.id in WITH_FIELD):
        return False
    owners = (gazetteer.entry(doc[start:k].text) for k in range(start + 1, end))
    return any(e is not None and e.actor.type in ("state", "igo") for e in owners)


def _edges(doc: "Doc", start: int, end: int, gazetteer: Gazetteer) -> tuple[int, int]:
    """Where a name begins and ends without articles, marks and honorifics, also those of two words: "Tan Sri"."""
    drop, words = gazetteer.honorific_words, doc.words
    while start < end and (
        (first := words[start]).lower_ in _EDGE or first.lower_ in drop or first.is_punct or first.is_space
    ):
        start += 1
    if doc[start : start + 2].text in gazetteer.honorifics and start + 2 < end:
        start += 2
    elif start and doc[start - 1 : start + 1].text in gazetteer.honorifics and start + 1 < end:
        start += 1
    while end > start and (words[end - 1].lower_ in _EDGE or not _wordlike(words[end - 1])):
        end -= 1
    return start, end


def _wordlike(token: "Token") -> bool:
    """Whether a token can end a name: no mark, space or currency sign ("paid Kigali €20m")."""
    return not token.is_punct and not token.is_space and token.text not in CURRENCIES


def _behind_owner(doc: "Doc", start: int, end: int, gazetteer: Gazetteer) -> int:
    """ "The Army's Special Forces Command": the organ that owns a body is no part of its name."""
    owned = (
        k for k in range(start + 1, end - 1) if doc[k].tag_ == "POS" and gazetteer.body_of(doc[start:k].text.lower())
    )
    return next((k + 1 for k in owned), start)


def _behind_adjective(doc: "Doc", start: int, end: int) -> int:
    """ "The liberal Union for Reform", "ultra-Orthodox Torah Union": what only describes a body is no part of its name."""
    first = doc.words[start]
    if not (first.text.islower() and first.text.isalpha() and len(first) > 2) or first.pos_ not in (
        "ADJ",
        "NOUN",
        "ADV",
        "X",
    ):
        return start
    behind = start + 3 if doc[start + 1].text == "-" else start + 1
    return behind if behind < end and doc[behind].text[:1].isupper() else start


def _after_rank(doc: "Doc", start: int, end: int, gazetteer: Gazetteer) -> int | None:
    """Where a person's name starts after a title that was taken into it: "General Moussa Garba", no "General Motors"."""
    first = next((k for k in range(start + 1, end - 1) if gazetteer.office_of(doc[start:k].text)), None)
    if first is None:
        return None
    rest = doc[first:end]
    plain = all(t.text[:1].isupper() and t.lower_ not in nouns().types for t in rest)
    return first if plain and not any(gazetteer.body_of(t.lower_) for t in rest) else None


def dateline_tokens(doc: "Doc") -> set[int]:
    """Tokens of datelines ("CAIRO (Harbour Wire) — …"): where a story was filed, no actor in it."""
    spans = [doc.char_span(start, end, alignment_mode="expand") for start, end, _ in datelines(doc.text)]
    return {t.i for span in spans if span is not None for t in span}
