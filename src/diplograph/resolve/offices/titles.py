"""Titles and appositions: who holds which office of which body."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.acting import acting_as
from diplograph.resolve.offices.noun_offices import noun_office
from diplograph.resolve.offices.nouns import CROWNS, before_comma, predicates
from diplograph.resolve.offices.owners import PORTFOLIOS
from diplograph.resolve.offices.title_bodies import bodies_before, lacks
from diplograph.resolve.offices.words import DEPUTIES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

LONGEST_TITLE = 16
SENT = (
    "ambassador",
    "special-envoy",
    "attache",
    "delegate",
    "negotiator",
    "mediator",
    "coordinator",
    "director",
    "senator",
)
"""Offices whose title may say where their holder is sent."""
TOWARDS = ("to", "in", "at")
RANKS = ("commander", "officer")
INFERRED = 0.6
"""Confidence of what only the context says."""


def offices(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> Iterator[OfficeFact]:
    """Every office that a title before a name, an apposition or a copula gives a person."""
    people = [m for m in by_head.values() if m.actor is not None and m.actor.type == "person"]
    for person in people:
        span = doc.char_span(person.start, person.end)
        if span is None:
            continue
        first = span.start
        while first > 0 and (n := _courtesy(doc, first, gazetteer)):
            first -= n  # "MP Sir Denis Roe", "army spokesman Colonel Ben Roe"
        before = _title(doc, first, person, by_head, gazetteer) if first < span.start else None
        fact = before or _title(doc, span.start, person, by_head, gazetteer)
        first_of_two = _joined(doc.words[person.head], by_head, person, gazetteer)
        if first_of_two is not None:
            yield first_of_two
            if fact is not None and fact.body is None and fact.office in GOVERNING:
                fact = replace(fact, body=first_of_two.body)
        if fact is not None:
            yield fact
        said = [*predicates(doc.words[person.head]), *acting_as(doc.words[person.head])]
        beside = before_comma(doc.words[person.head], first, span.end, gazetteer)
        if beside is not None and beside not in said:
            said.append(beside)
        for noun in said:
            if fact := noun_office(noun, person, by_head, gazetteer):
                yield fact


def _joined(name: "Token", by_head: ByHead, person: Mention, gazetteer: Gazetteer) -> OfficeFact | None:
    """ "Premier and Labour leader Ann Roe", "ex-premier and novelist Ben Doe": the office that the word before a name is joined to."""
    for title in (c for c in name.children if c.dep_ == "nmod:desc" and c.i < name.i and c.tag_ in ("NN", "NNP")):
        others = [c for c in title.children if c.dep_ == "conj"]
        last = len(others) == 1 and others[0].i + 1 == name.i and others[0].pos_ in ("NOUN", "PROPN")
        if last and (fact := noun_office(title, person, by_head, gazetteer)) is not None:
            return replace(fact, dated=None, end=others[0].i + 1)
    return None


def _courtesy(doc: "Doc", end: int, gazetteer: Gazetteer) -> int:
    """How many words before a token are an honorific or a rank, which stand between the office and the name."""
    if end > 1 and doc[end - 2 : end].text in gazetteer.honorifics:
        return 2  # "Tan Sri"
    return 1 if doc.words[end - 1].text in gazetteer.honorifics or _is_rank(doc, end - 1, gazetteer) else 0


def _is_rank(doc: "Doc", i: int, gazetteer: Gazetteer) -> bool:
    """Whether a word is a rank, before which the office stands: not the "General" of "Secretary General"."""
    office = gazetteer.office_called(doc.words[i].text) if doc.words[i].text[:1].isupper() else None
    if office is None or office.id not in RANKS or doc[i].lower_ in ("commander", "inspector"):
        return False
    both = doc[i - 1 : i + 1].text if i else ""
    pair = gazetteer.office_of(both)
    return pair is None or both not in pair.titles


def _title(doc: "Doc", name: int, person: Mention, by_head: ByHead, gazetteer: Gazetteer) -> OfficeFact | None:
    """The title that ends where the name starts."""
    start, found = _before(doc, name, by_head, gazetteer)
    if found is None:
        return None
    begin, end, office_ = found
    if (
        doc[begin:end].text.lower() in CROWNS
        and begin > 0
        and doc[begin - 1].tag_ == "NN"
        and doc[begin - 1].text.islower()
    ):
        return None  # "beauty queen", "drug king"
    bodies, own = bodies_before(doc, (start, begin, name), office_, person, by_head, gazetteer)
    said = [*doc[start:begin], *doc[end:name]]
    when = next((gazetteer.modifiers[t.lower_] for t in said if t.lower_ in gazetteer.modifiers), "now")
    words = doc[_portfolio(doc, begin, start, bodies) if office_.id == "minister" else begin : end].text
    if begin > start and doc.words[begin - 1].lower_ in DEPUTIES and doc.words[begin - 1].lower_ not in words.lower():
        words = f"{doc[begin - 1].text} {words}"
    body = bodies[0] if bodies else _owner(doc.words[end - 1], office_, by_head) or _of(doc.words[person.head], by_head)
    body = body or _of(doc[begin], by_head, (end, name)) or _of(doc[end - 1], by_head, (end, name))
    governs = office_.id in GOVERNING and not bodies
    if (
        body is not None
        and body.actor is not None
        and not own
        and (lacks(office_, body.actor.type) or (governs and body.actor.type in CLUBS))
    ):
        body = None  # "Senator Ann Roe of the Freedom Party", "Prime Minister Ben Roe of the UML"
    return OfficeFact(person, office_.id, words, body, when, start, name, office_.speaks)


def _before(doc: "Doc", name: int, by_head: ByHead, gazetteer: Gazetteer) -> tuple[int, tuple[int, int, Office] | None]:
    """Where the words before a name begin that may be its title, and the office in them with its first and last word."""
    start, found = name, None
    while start > 0 and name - start < LONGEST_TITLE:
        token = doc.words[start - 1]
        if found and token.text == ")" and start > 3 and doc[start - 3].text == "(":
            start -= 3  # "Freedom Party (FP) leader Ann Roe"
            continue
        if found and (inside := _begun(doc, start - 1, by_head)) is not None:
            start = inside  # "Bank of England Governor Ann Roe"
            continue
        if not _may_stand(token, found is not None) and not (found and token.lower_ in gazetteer.modifiers):
            break
        start -= 1
        office = _office_at(doc, start, name, gazetteer)
        if office is not None and (found is None or (found[0] <= start + 3 and office[0] >= found[1])):
            found = (start, *office)
    return start, found


def _begun(doc: "Doc", i: int, by_head: ByHead) -> int | None:
    """Where the name of a body of several words begins that ends with this word: "Bank of England", "Ministry of Defence"."""
    of = doc.words[i].head
    if doc.words[i].dep_ != "nmod" or doc.words[i].pos_ != "PROPN" or of.i >= i - 1 or of.pos_ != "PROPN":
        return None
    body = by_head.get(of.i)
    named = body is not None and body.kind == "name" and body.end == doc[i].idx + len(doc[i])
    span = doc.char_span(body.start, body.end) if body is not None and named else None
    return span.start if span is not None else None


GOVERNING = PORTFOLIOS | {"prime-minister", "deputy-prime-minister", "chancellor"}
"""Offices of a state and its regions."""
CLUBS = ("organisation", "party", "armed_group")
"""What has members, and no ministers."""


def _portfolio(doc: "Doc", begin: int, start: int, bodies: list[Mention]) -> int:
    """Where a minister's words begin: "police minister", "Deputy Energy Minister"."""
    taken = {
        i for m in bodies if (span := doc.char_span(m.start, m.end)) is not None for i in range(span.start, span.end)
    }
    while begin > start and begin - 1 not in taken:
        word = doc[begin - 1]
        if word.pos_ not in ("NOUN", "PROPN") and word.lower_ != "deputy":
            break
        begin -= 1
    return begin


def _owner(noun: "Token", office: Office, by_head: ByHead) -> Mention | None:
    """ "Its spokeswoman Ann Roe": the body that a pronoun before the title means, once it is read."""
    own = (by_head.get(c.i) for c in noun.children if c.dep_ == "nmod:poss" and c.pos_ == "PRON")
    others = ("person", "group", "state", "place") if office.affiliate else ("person", "group")
    return next((m for m in own if m is not None and m.actor is not None and m.actor.type not in others), None)


def _of(name: "Token", by_head: ByHead, within: tuple[int, int] | None = None) -> Mention | None:
    """ "President Idris Kollo of Chad": the body behind the name; behind a title, "Mayor of Kyiv Ann Roe", `within` the words after it."""
    for child in name.children:
        if within is not None and (child.pos_ != "PROPN" or not within[0] < child.i < within[1]):
            continue
        mention = by_head.get(child.i) if child.dep_ == "nmod" and case_of(child) == "of" else None
        if mention is not None and mention.actor is not None and mention.actor.type not in ("person", "group"):
            return mention
    return None


def _may_stand(token: "Token", office_seen: bool) -> bool:
    """Whether a token may belong to a title, read from right to left."""
    if token.lower_ in ("for", "of", "and", "&", *TOWARDS):
        return not office_seen
    if token.lower_ == "the":
        return (
            not office_seen and token.i > 0 and token.nbor(-1).lower_ in ("of", "for")
        )  # "Speaker of the Duma Ann Roe"
    if token.dep_ == "obl:unmarked":
        return False  # "that evening President X"
    return (
        token.pos_ in ("PROPN", "NOUN", "ADJ", "PART", "X")
        or token.text == "Managing"
        or token.text in ("-", "'s", "’s")
        or token.tag_ == "HYPH"
    )


def _office_at(doc: "Doc", start: int, name: int, gazetteer: Gazetteer) -> tuple[int, Office] | None:
    """The office whose words begin at `start`: up to the name, or up to a "for …" or "of …" before it."""
    if not gazetteer.begins_office(doc.words[start].lower_):
        return None
    for end in range(min(name, start + 4), start, -1):
        office = gazetteer.office_called(doc[start:end].text)
        if office is None:
            continue
        sent = office.id in SENT and doc[end].lower_ in TOWARDS  # "UN envoy to Yemen Ann Roe"
        elect = doc.words[end].text == "-" and end + 2 == name and doc.words[end + 1].lower_ in gazetteer.modifiers
        if end == name or doc[end].lower_ in ("for", "of") or elect or sent:
            return end, office
    return None
