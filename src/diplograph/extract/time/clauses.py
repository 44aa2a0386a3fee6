"""What the words around a time expression tell: whether it is one, what is to come, which verb it dates."""

from typing import TYPE_CHECKING

from diplograph.annotate import base, case_of
from diplograph.extract.status.arranged import TIMETABLED
from diplograph.extract.status.outcomes import MANDATES
from diplograph.extract.time.words import DAYS, DUE, FORWARD

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Span, Token


LASTING = frozenset("hold rule control lead govern occupy refuse rely fight maintain keep back support".split())
"""What one does for as long as "for a week" says, up to now."""
TO_COME = frozenset("will would shall 'll wo to may might could can must should".split())
"""Helpers of what is to come, or might."""
WILL = frozenset("will would shall 'll".split())
AHEAD = frozenset("until till by to for before".split())
"""What may stand before a day to come, whatever the tense: "adjourned until May"."""
EACH = frozenset("every each most".split())
"""Words before a day of the week that is no day: "every Saturday since March"."""


def no_time(kind: str, span: "Span") -> bool:
    """A month's name as a verb, a number of things rather than a year, a month or day that is somebody's name: "Jan Roe"."""
    if span[-1].ent_type_ == "PERSON":
        return True
    if kind == "weekday" and span.start and span.doc.words[span.start - 1].lower_ in EACH:
        return True
    if kind in ("hours", "season"):
        return base(span.root.dep_) in ("nsubj", "obj", "compound") or span[-1].dep_ == "compound"
    if kind == "month":
        if len(span) == 1 and any(
            c.dep_ == "flat" and c.tag_ == "NNP" and c.i == span[0].i + 1 for c in span[0].children
        ):
            return True  # "Jan Kos"
        before = span.doc[span.start - 1] if span.start and len(span) == 1 else None
        if before is not None and before.head.i == span[0].i and before.pos_ == "ADJ" and before.text[:1].isupper():
            return not before.is_sent_start  # "the Green March"
        return span.root.pos_ in ("AUX", "VERB") or not (span[-1].like_num or any(t.text[:1].isupper() for t in span))
    last = span[-1]
    counted = last.dep_ == "nummod" and last.head.i > last.i and last.head.tag_ == "NNS"
    beside = last.i + 1 < len(last.doc) and last.nbor().tag_ == "NNS"
    return kind == "year" and (counted or beside)


def is_future(doc: "Doc", span: "Span") -> bool:
    """Whether the clause around a time speaks of what is to come."""
    node = verb_before(doc, span) or span.root
    bound = doc.words[span.start - 1].lower_ if span.start else ""
    if is_past(doc, span):
        return False
    while node.pos_ not in ("VERB", "AUX") and node.head.i != node.i and "cop" not in node.child_labels:
        if node.i != span.root.i and node.lemma_.lower() in FORWARD:
            return True
        node = node.head
    if _set_for(node, span, bound):
        return True
    helpers = {c.lower_ for c in node.children if c.dep_ in ("aux", "mark", "aux:pass", "cop")}
    if node.lemma_ in DUE and helpers & {"is", "are", "'s", "'re"}:
        return True  # "is due in Cairo on Saturday"
    if helpers & TO_COME and "have" not in helpers:
        return True
    if _told_ahead(node, helpers):
        return True
    if node.lemma_ in ("be", "say") or node.tag_ not in ("VBZ", "VBP", "VB"):
        return False
    timetable = node.dep_ == "acl:relcl" and node.lemma_.lower() in TIMETABLED  # "who meet in Rome in May"
    return (timetable or base(node.dep_) in ("ROOT", "root", "conj")) and "have" not in helpers and "has" not in helpers


def _set_for(node: "Token", span: "Span", bound: str) -> bool:
    """ "Adjourned until May", "invited both sides to talks on Monday"."""
    if node.lemma_ == "invite" and any(t.lower_ in DAYS for t in span) and _behind_aim(node, span):
        return True
    return node.lemma_ in FORWARD and bound in ("for", "until", "to", "by")


def _told_ahead(node: "Token", helpers: set[str]) -> bool:
    """ "Will raise it when it takes the chair in May", "proposed that the envoys meet in May"."""
    if node.dep_ == "advcl" and node.tag_ in ("VBZ", "VBP") and WILL & node.head.child_words:
        return True
    return node.dep_ == "ccomp" and node.tag_ in ("VB", "VBP") and node.head.lemma_.lower() in MANDATES and not helpers


def is_past(doc: "Doc", span: "Span") -> bool:
    """Whether the words of a time look back: "since May", "in May, when crowds rose", "fled in May"."""
    bounds = (doc.words[span.start - 1].lower_ if span.start else "", span[0].lower_)
    if "since" in bounds or not AHEAD.isdisjoint(bounds):
        return "since" in bounds
    if span.end + 1 < len(doc) and doc.words[span.end].text == "," and doc.words[span.end + 1].lower_ == "when":
        return doc[span.end + 1].head.tag_ == "VBD"
    verb = span.root.head
    return verb.tag_ == "VBD" and verb.lemma_.lower() not in FORWARD | DUE | {"invite", "be"}


def _behind_aim(verb: "Token", span: "Span") -> bool:
    """Whether a time stands behind what somebody is invited to: "invited both sides to talks on Monday"."""
    return any(c.dep_ == "obl" and c.i < span.start and case_of(c) == "to" for c in verb.children)


def verb_before(doc: "Doc", span: "Span") -> "Token | None":
    """The past verb that a time stands right behind: "said on Wednesday", "said late on Wednesday"."""
    at = span.start - 1
    while at > 0 and span.start - at < 3 and doc.words[at].lower_ in ("on", "late", "early"):
        at -= 1
    return doc.words[at] if at >= 0 and doc.words[at].tag_ == "VBD" else None


def opens_clause(span: "Span") -> bool:
    """Whether "two days after" goes on with what happened then."""
    last = span[-1]
    return last.lower_ in ("after", "before") and last.dep_ == "mark" and last.head.i > last.i


def opens_noun(span: "Span") -> "Token | None":
    """The event that "two days after" counts from: "two days after the vote"."""
    last = span[-1]
    return last.head if last.lower_ in ("after", "before") and last.dep_ == "case" and last.head.i > last.i else None


def goes_on(span: "Span") -> bool:
    """Whether "for a week" tells how long something has been so: "has held the road for a week", not "has closed it for a week"."""
    verb = span.root.head
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "cop", "aux:pass")}
    if not helpers & {"has", "have", "'ve"}:
        return False
    return ("been" in helpers and verb.tag_ != "VBN") or verb.lemma_.lower() in LASTING
