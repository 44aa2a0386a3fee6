"""Clauses that a tree hangs in a report although they are the text's own words, or another speaker's."""

from typing import TYPE_CHECKING

from diplograph.annotate import base
from diplograph.extract.clauses.clause_shapes import finite, infinitive, past

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

CONTRASTING = frozenset("while whereas".split())
CONCEDING = frozenset("though although while whereas".split())
STATES = frozenset(
    "appear be believe consider doubt fear feel have hope know like need remain see seem think want wish".split()
)
"""Verbs whose past tense in a report may tell how things are: "said it was ready, though it wanted assurances"."""
SPEAKING = frozenset(
    "accuse appeal argue blame call claim condemn criticise criticize demand denounce deny insist praise reject say tell threaten "
    "urge warn welcome".split()
)
FEW = frozenset("few hardly neither no nobody none not".split())
LIKEWISE = frozenset("also too".split())


def set_apart(content: "Token", verb: "Token", predicate: "Token", speaks: bool) -> bool:
    """Whether what a verb reports, wishes or orders leaves out a predicate that hangs below it.

    `speaks` tells whether it reports; "while" and "though" set beside it what another says or what its speaker did.
    """
    if _before_report(content, verb, predicate):
        return True
    clause = next((t for t in (predicate, *predicate.ancestors) if _beside(t)), None)
    if clause is None or not _hangs_in(clause, content):
        return False
    marks = {c.lower_ for c in clause.children if c.dep_ == "mark"}
    if not speaks:
        return (
            bool(marks & CONTRASTING) and _subject(clause) is not None
        )  # "wants them punished, while Hungary objects"
    told = verb.tag_ == "VBD" and past(clause) and "aux" not in clause.child_labels
    subject = _subject(clause)
    if told and _beside_order(clause):
        return True
    if (
        told
        and content.i > verb.i
        and marks & CONTRASTING
        and clause.lemma_.lower() in SPEAKING
        and subject is not None
    ):
        return subject.pos_ != "PRON"  # "argued that it should wait, whereas a senator called for sanctions"
    own = subject is not None and subject.lower_ in ("he", "she") and clause.lemma_.lower() not in STATES
    return told and own and clause.pos_ == "VERB"


def sums_up(verb: "Token") -> bool:
    """ "Not every town agrees: Marten Falls backs the road", "they are angry too: …": tells of words, and reports none."""
    if any(c.dep_ == "advmod" and c.lower_ in LIKEWISE for c in verb.children):
        return True
    subject = _subject(verb)
    return subject is not None and any(t.lower_ in FEW for t in (subject, *subject.children))


def _before_report(content: "Token", verb: "Token", predicate: "Token") -> bool:
    """ "Chad has taken in refugees, but its banks, says Ann Roe, still pay": what she says begins behind "but"."""
    if content.dep_ != "ccomp" or not content.i < verb.i:
        return False
    if any(t.dep_ == "acl:relcl" and t.i > verb.i and _told_by_another(t) for t in (predicate, *predicate.ancestors)):
        return True
    later = [c for c in content.children if c.dep_ == "conj" and c.i > verb.i]
    joined = any(c.left_edge.dep_ == "cc" and c.left_edge.i < verb.i for c in later)
    return joined and not any(c.i == predicate.i or c.is_ancestor(predicate) for c in later)


def _told_by_another(clause: "Token") -> bool:
    """ "Drones killed six, a doctor said, in a raid that the army said had hit rebels": the reporter's, whose the word of another is."""
    subject = _subject(clause)
    return clause.lemma_.lower() in SPEAKING and subject is not None and subject.pos_ != "PRON"


def _beside(clause: "Token") -> bool:
    """A finite clause behind a comma that opens with "while" or "though", or one without it in an order."""
    mark = next((c for c in clause.children if c.dep_ == "mark" and c.lower_ in CONCEDING), None)
    return (
        clause.dep_ == "advcl" and mark is not None and finite(clause) and mark.i > 0 and mark.i > clause.head.i
        and (mark.nbor(-1).text == "," or _beside_order(clause))
    )  # fmt: skip


def _beside_order(clause: "Token") -> bool:
    """ "Told residents to stay at home while Canada asked for help": what others did meanwhile is no part of the order."""
    subject = _subject(clause)
    return infinitive(clause.head) and past(clause) and subject is not None and subject.pos_ != "PRON"


def _hangs_in(clause: "Token", content: "Token") -> bool:
    """Whether a clause hangs in a report's content itself, not in what that content reports in turn."""
    node = clause.head
    while node.i != content.i and node.dep_ in ("conj", "xcomp", "obj", "obl", "nmod", "acl"):
        node = node.head
    return node.i == content.i or clause.i == content.i


def _subject(verb: "Token") -> "Token | None":
    return next((c for c in verb.children if base(c.dep_) == "nsubj"), None)
