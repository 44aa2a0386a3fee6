"""What the words around a time expression tell: whether it is one, what is to come, which verb it dates."""

from typing import TYPE_CHECKING

from diplograph.annotate import base
from diplograph.extract.status.arranged import TIMETABLED
from diplograph.extract.status.outcomes import MANDATES
from diplograph.extract.time.words import DUE, FORWARD

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Span, Token


EACH = frozenset("every each most".split())
"""Words before a day of the week that is no day: "every Saturday since March"."""


def no_time(kind: str, span: "Span") -> bool:
    """A month's name as a verb, a number of things rather than a year, a month or day that is somebody's name: "Jan Roe"."""
    if span[-1].ent_type_ == "PERSON":
        return True
    if kind == "weekday" and span.start and span.doc[span.start - 1].lower_ in EACH:
        return True
    if kind in ("hours", "season"):
        return base(span.root.dep_) in ("nsubj", "obj", "compound") or span[-1].dep_ == "compound"
    if kind == "month":
        if len(span) == 1 and any(
            c.dep_ == "flat" and c.tag_ == "NNP" and c.i == span[0].i + 1 for c in span[0].children
        ):
            return True  # "Jan Kos"
        return span.root.pos_ in ("AUX", "VERB") or (not span[-1].text[:1].isupper() and not span[-1].like_num)
    last = span[-1]
    counted = last.dep_ == "nummod" and last.head.i > last.i and last.head.tag_ == "NNS"
    beside = last.i + 1 < len(last.doc) and last.nbor().tag_ == "NNS"
    return kind == "year" and (counted or beside)


def is_future(doc: "Doc", span: "Span") -> bool:
    """Whether the clause around a time speaks of what is to come."""
    node = verb_before(doc, span) or span.root
    bound = doc[span.start - 1].lower_ if span.start else ""
    if "since" in (bound, span[0].lower_):
        return False
    while node.pos_ not in ("VERB", "AUX") and node.head.i != node.i:
        if node.i != span.root.i and node.lemma_.lower() in FORWARD:
            return True
        node = node.head
    if node.lemma_ in FORWARD and bound in ("for", "until", "to", "by"):
        return True
    helpers = {c.lower_ for c in node.children if c.dep_ in ("aux", "mark", "aux:pass", "cop")}
    if node.lemma_ in DUE and helpers & {"is", "are", "'s", "'re"}:
        return True  # "is due in Cairo on Saturday"
    if helpers & {"will", "would", "shall", "'ll", "wo", "to"} and "have" not in helpers:
        return True
    if helpers & {"may", "might", "could", "can", "must", "should"} and "have" not in helpers:
        return True
    if node.dep_ == "ccomp" and node.tag_ in ("VB", "VBP") and node.head.lemma_.lower() in MANDATES and not helpers:
        return True  # "proposed that the envoys meet in May"
    if node.lemma_ in ("be", "say") or node.tag_ not in ("VBZ", "VBP", "VB"):
        return False
    timetable = node.dep_ == "acl:relcl" and node.lemma_.lower() in TIMETABLED  # "who meet in Rome in May"
    return (timetable or base(node.dep_) in ("ROOT", "root", "conj")) and "have" not in helpers and "has" not in helpers


def verb_before(doc: "Doc", span: "Span") -> "Token | None":
    """The past verb that a time stands right behind: "said on Wednesday", "said late on Wednesday"."""
    at = span.start - 1
    while at > 0 and span.start - at < 3 and doc[at].lower_ in ("on", "late", "early"):
        at -= 1
    return doc[at] if at >= 0 and doc[at].tag_ == "VBD" else None


def opens_clause(span: "Span") -> bool:
    """Whether "two days after" goes on with what happened then."""
    last = span[-1]
    return last.lower_ in ("after", "before") and last.dep_ == "mark" and last.head.i > last.i


def opens_noun(span: "Span") -> "Token | None":
    """The event that "two days after" counts from: "two days after the vote"."""
    last = span[-1]
    return last.head if last.lower_ in ("after", "before") and last.dep_ == "case" and last.head.i > last.i else None
