"""Where a report ends: clauses of its sentence that stand beside it, behind a semicolon or colon, and not in it."""

from typing import TYPE_CHECKING

from diplograph.extract.speech.set_apart import SPEAKING
from diplograph.extract.speech.stood_for import SUBJECT
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

TELLING = frozenset("tell say add promise announce warn vow insist".split())


def behind_semicolon(node: "Token") -> bool:
    """Whether a clause begins behind a semicolon."""
    first = next((t for t in node.subtree if not t.is_punct), node)
    return first.i > 0 and first.doc[first.i - 1].text == ";"


def before_stop(clause: "Token", verb: "Token") -> bool:
    """ "X had promised help; Y said that it came late": the verb has a content of its own behind the semicolon.

    So has "Residents were angry: "Nobody asked us," said Ann Roe" behind its colon.
    """
    if clause.i > verb.i or clause.dep_ != "ccomp":
        return False
    if quoted_below(clause) is not None:
        return True
    contents = [c for c in verb.children if c.dep_ == "ccomp" and c.i > clause.i]
    if any(c.i > verb.i for c in contents) and any(t.text == ";" for t in clause.doc[clause.i : verb.i]):
        return True
    quoted = (c.left_edge for c in contents if c.i < verb.i)
    return any(t.text == ":" for first in quoted for t in clause.doc[max(clause.i, first.i - 2) : first.i + 2])


def quoted_below(clause: "Token") -> "Token | None":
    """ "Beijing reacted coolly: "It is no back yard," the ministry said": the quotation that a tree hangs on the words before it."""
    inner = (c for c in clause.children if c.dep_ == "ccomp" and c.i > clause.i)
    for content in inner:
        first = content.left_edge
        opening = clause.doc[max(clause.i, first.i - 2) : first.i + 2]
        if any(t.text == ":" for t in opening) and any(t.tag_ == "``" for t in opening):
            return content
    return None


def headline_list(clause: "Token", verb: "Token") -> bool:
    """ "Spain imposes ban, says it is needed": the first clause stands beside the report, not in it."""
    later = verb.nbor(-1).text == "," if verb.i else False
    later = later and any(c.dep_ == "ccomp" and c.i > verb.i for c in verb.children)
    return clause.dep_ == "ccomp" and clause.i < verb.i and later and verb.child_labels.isdisjoint(SUBJECT)


def another_sentence(content: "Token", verb: "Token", predicate: "Token") -> bool:
    """ "P, said X; Q", "X said P; Y said Q": a semicolon ends what a verb reports, but for a further "that"."""
    if not verb.i < predicate.i:
        return _of_it_behind_colon(content, verb)
    if _meanwhile(content, verb, predicate):
        return True
    if _goes_on(content, verb, predicate):
        return True
    stop = next((t for t in reversed(verb.doc[verb.i : predicate.i]) if t.text == ";"), None)
    if stop is None:
        return False
    if _told_on(predicate, stop):
        return False
    after = [t.lower_ for t in verb.doc[stop.i + 1 : stop.i + 3]]
    return content.i < verb.i or "that" not in after


def _told_on(predicate: "Token", stop: "Token") -> bool:
    """ "It may apply, he says; Paris would back it": what would be is still reported, unless a condition of its own says why."""
    clauses = [t for t in (predicate, *predicate.ancestors) if t.i > stop.i]
    would = any(c.dep_ == "aux" and c.lower_ == "would" for c in clauses[-1].children)
    return would and not any(c.dep_ == "mark" and c.lower_ == "if" for t in clauses[-1].children for c in t.children)


def _meanwhile(content: "Token", verb: "Token", predicate: "Token") -> bool:
    """ "The truce was broken, officers reported, as tanks shelled the town": set beside the whole report."""
    clause = next((t for t in (predicate, *predicate.ancestors) if t.dep_ == "advcl" and t.head.i == content.i), None)
    if clause is None or content.i > verb.i or clause.i < verb.i or clause.tag_ != "VBD":
        return False
    first = next(t for t in clause.subtree if not t.is_punct)
    return first.lower_ in ("as", "after", "hours", "days") and first.nbor(-1).text == ","


def _goes_on(content: "Token", verb: "Token", predicate: "Token") -> bool:
    """ "Ten people died, the Red Cross said, and the government has imposed a curfew": not in the tense of reported words.

    Nor are words of someone else's: "…, a spokeswoman said, and Denmark urged others to follow".
    """
    clause = next((t for t in (predicate, *predicate.ancestors) if t.dep_ == "conj" and t.head.i == content.i), None)
    if (
        clause is None
        or content.i > verb.i
        or clause.i < verb.i
        or (verb.tag_ != "VBD" and clause.lemma_ not in TELLING)
    ):
        return False
    told = any(c.dep_ in SUBJECT and c.pos_ != "PRON" for c in clause.children)
    helpers = {c.lower_ for c in clause.children if c.dep_ == "aux"}
    speaks = clause.lemma_.lower() in SPEAKING and clause.tag_ == "VBD" and not helpers
    return told and (speaks or bool(helpers & {"has", "have"}))


def _of_it_behind_colon(content: "Token", verb: "Token") -> bool:
    """ "A diplomat doubted that: Washington, he said, had …": what stands before the colon is told of whoever speaks behind it."""
    if (
        verb.dep_ != "parataxis"
        or verb.head.i != content.i
        or not any(t.text == ":" for t in verb.doc[content.i : verb.i])
    ):
        return False
    said = any(c.dep_ == "nsubj" and c.lower_ in ("he", "she") for c in verb.children)
    return said and any(
        c.dep_ == "nsubj" and (c.pos_ == "PROPN" or nouns().human(c.lemma_.lower())) for c in content.children
    )
