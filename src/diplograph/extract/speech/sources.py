"""Whom a text follows: "according to X", on a clause or at the end of a sentence."""

from typing import TYPE_CHECKING

from diplograph.annotate import base, case_of
from diplograph.extract.clauses.clause_shapes import past
from diplograph.extract.speech.set_apart import CONCEDING
from diplograph.resolve import Mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.schema import Cues

ACCOUNTS = {
    "word": ("in",), "view": ("in",), "opinion": ("in",), "telling": ("in",), "account": ("by", "on"), "admission": ("by", "on"),
    "reckoning": ("by", "on"), "estimate": ("by", "on"), "count": ("by",), "assessment": ("in", "by"), "judgment": ("in",),
}  # fmt: skip
"""Nouns for what somebody says of a thing, with their prepositions: "in the words of X", "by its own account"."""
RELATIVES = frozenset("who which that".split())
LONGEST_LABEL = 6
"""Words of who speaks before or behind a headline."""


def followed(clause: "Token", cues: "Cues") -> "Iterator[Token]":
    """The nouns of the phrases with "according to" that hang on a clause."""
    for child in clause.children:
        if not child.children:
            continue
        case = case_of(child).partition(" ")[0]
        rate = case == "per" and child.tag_ == "NN" and "det" not in child.child_labels
        said_of = child.dep_ in ("obl", "advcl") or (child.dep_ == "nmod" and _is_said(clause))
        if said_of and case in cues.according and not rate:  # "more per head than …"
            yield child
        if child.dep_ == "obl" and case in ACCOUNTS.get(child.lemma_.lower(), ()) and _somebodys(child):
            yield child


def _is_said(noun: "Token") -> bool:
    """ "Is in talks with Chad, according to X": a noun that heads the clause."""
    return "cop" in noun.child_labels


def _somebodys(noun: "Token") -> bool:
    """Whether a phrase says whose account it is."""
    return any(c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) == "of") for c in noun.children)


def closing(predicate: "Token", cues: "Cues") -> "Token | None":
    """The noun of an "…, according to X" that ends the sentence: it covers all of it, whatever a parser hangs it on.

    Not what stands before a semicolon, and nothing outside a relative clause that it ends.
    """
    sent = predicate.sent
    cue = next((t for t in reversed([*sent]) if t.lower_ in cues.according and t.nbor(1).lower_ == "to"), None)
    if cue is None or cue.i <= predicate.i or cue.nbor(-1).text != "," or cue.dep_ not in ("case", "fixed", "mark"):
        return None
    noun = cue.head
    if any(not t.is_punct and not t.is_space for t in predicate.doc[noun.right_edge.i + 1 : sent.end]):
        return None
    if any(t.text == ";" for t in predicate.doc[predicate.i : cue.i]):
        return None
    relative = next((t for t in (noun.head, *noun.head.ancestors) if t.dep_ == "acl:relcl"), None)
    inside = relative is None or relative.i == predicate.i or relative.is_ancestor(predicate)
    return noun if inside and covers(noun, predicate) else None


def last_event(source: "Token") -> "Token | None":
    """ "Laid a wreath in Kabul, where guards killed four men, according to X": the relative clause that such a phrase closes.

    It tells of an event of its own behind a comma, and X tells of that.
    """
    first = source.left_edge
    comma = first.i if first.text == "," else first.i - 1
    if comma < 1 or source.doc[comma].text != ",":
        return None
    told = source.doc[comma - 1]
    clause = next((t for t in (told, *told.ancestors) if t.dep_ == "acl:relcl" and t.pos_ == "VERB"), None)
    if clause is None or not source.head.is_ancestor(clause) or not past(clause) or not source.head.i < clause.i:
        return None
    opening = clause.left_edge
    before = opening if opening.text == "," else opening.nbor(-1) if opening.i else opening
    subject = any(base(c.dep_) == "nsubj" and c.lower_ not in RELATIVES for c in clause.children)
    earlier = any(c.lower_ == "had" and c.dep_ == "aux" for c in clause.children)
    return clause if before.text == "," and subject and not earlier else None


def covers(source: "Token", predicate: "Token") -> bool:
    """Whether what follows a source includes a predicate: nothing but the relative clause that the phrase closes, if there is one."""
    clause = last_event(source)
    if _still_so(predicate, source) or _describes(predicate, source) or _told_next(predicate, source):
        return False
    if (inside := _opened(source)) is not None and inside.i != predicate.i and not inside.is_ancestor(predicate):
        return False
    if any(t.text == ":" for t in predicate.doc[predicate.i : source.i]):
        return False  # "Moscow promises an answer: it will expel envoys, according to X"
    above = (predicate, *predicate.ancestors)
    if any(t.dep_ == "advcl" and t.head.i < source.i < t.left_edge.i and _though(t) for t in above):
        return False  # "may ask for it, according to X, although Germany is against it"
    return clause is None or clause.i == predicate.i or clause.is_ancestor(predicate)


def _opened(source: "Token") -> "Token | None":
    """ "Live in Dubai, from where, according to X, they run it": the relative clause in which such a phrase stands."""
    first = source.left_edge
    first = first.nbor(-1) if first.i and first.text != "," else first
    if first.i < 1 or first.text != "," or first.nbor(-1).lower_ not in RELATIVES | {"where", "whom", "whose"}:
        return None
    return next((a for a in first.nbor(-1).ancestors if a.dep_ == "acl:relcl"), None)


def _though(clause: "Token") -> bool:
    return any(c.dep_ == "mark" and c.lower_ in CONCEDING for c in clause.children)


def _describes(predicate: "Token", source: "Token") -> bool:
    """ "Men linked to Hamas burned a school, according to X", "Uzbek-trained guards": the reporter's words for who is meant."""
    which = predicate.tag_ == "VBN" and not any(c.dep_.startswith(("nsubj", "aux")) for c in predicate.children)
    if predicate.dep_ == "nmod" and predicate.head.i < predicate.i < source.head.i:
        first = predicate.left_edge
        return first.i > 0 and first.nbor(-1).text == ","  # "Frelimo, in power since 1975, is winning, according to X"
    return which and (predicate.dep_ == "amod" or (predicate.dep_ == "acl" and predicate.i < source.head.i))


def _still_so(predicate: "Token", source: "Token") -> bool:
    """ "Chad has opened an inquiry, and 14 men were to be freed, according to X": the first clause is in the text's own tense."""
    clause = next(
        (t for t in (predicate, *predicate.ancestors) if t.dep_ not in ("xcomp", "obj", "obl", "nmod")), predicate
    )
    later = [c for c in clause.children if c.dep_ == "conj" and predicate.i < c.i < source.i and past(c)]
    own = any(base(c.dep_) == "nsubj" and c.pos_ != "PRON" for v in later for c in v.children)
    return own and any(c.dep_ == "aux" and c.lower_ in ("has", "have") for c in clause.children)


def _told_next(predicate: "Token", source: "Token") -> bool:
    """ "Six died, according to X, and rebels later shelled Goma": what is joined behind it, of somebody else, is not X's."""
    verb = source.head
    clause = next((t for t in (predicate, *predicate.ancestors) if t.dep_ == "conj" and t.head.i == verb.i), None)
    if clause is None or not verb.i < source.i < source.right_edge.i + 1 < clause.left_edge.i + 1:
        return False
    return clause.i > source.i and any(base(c.dep_) == "nsubj" and c.pos_ != "PRON" for c in clause.children)


def headline(predicate: "Token") -> "Token | None":
    """Who speaks in a headline: "UN: rebels leave Goma", "Rebels leave Goma – minister"."""
    sent = predicate.sent
    marks = [t for t in sent if t.text in (":", "–", "—")]
    if len(marks) != 1 or sent[-1].text == ".":
        return None
    colon = marks[0]
    leading = colon.text == ":" and colon.i < predicate.i
    label = predicate.doc[sent.start : colon.i] if leading else predicate.doc[colon.i + 1 : sent.end]
    words = [t for t in label if not t.is_space and not t.is_punct]
    if not words or len(words) > LONGEST_LABEL or any(t.pos_ in ("VERB", "AUX") for t in words) or predicate in words:
        return None
    return next((t for t in words if t.head.i == t.i or t.head not in words), None)


def source(noun: "Token", mentions: Mentions) -> "Mention | None":
    """Who is accorded with: "according to X", "according to the newspaper X", "according to the memoirs of X"."""
    if mention := mentions.at(noun.i):
        return mention
    owners = (
        c for c in noun.children
        if c.dep_ in ("nmod:poss", "appos") or (c.dep_ == "nmod" and case_of(c) in ("of", "by", "from"))
    )  # fmt: skip
    return next((m for c in owners if (m := mentions.at(c.i))), None)
