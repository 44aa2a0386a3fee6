"""What a reporter says beside what is reported: comments on a claim, and clauses that tell the reader who or what is meant."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, parenthetical, remembered
from diplograph.extract.clauses.claims import REJECTING
from diplograph.extract.clauses.clause_shapes import QUOTES, finite, in_cleft, infinitive, past
from diplograph.extract.clauses.questions import in_question

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

RESUMING = frozenset(
    "account accusation act admission allegation appeal approach argument assertion assessment boast call "
    "characterisation characterization charge claim comparison complaint compromise concern concession "
    "conclusion condition contention course criticism decision demand denial description explanation figure "
    "finding formula formulation goal idea insinuation interpretation justification lament move notion objection "
    "offer option outcome plan plea pledge point policy position possibility practice prediction promise "
    "proposal prospect provision reading reference remark remedy request ruling scenario sentiment something stance "
    "statement step strategy suggestion tactic theory threat verdict version view vow warning".split()
)
"""Nouns that take up what was just said: "…, a demand that the minister rejected"."""
JUDGING = frozenset("call deem describe find consider".split())
SETTING = frozenset((("in", "wake"), ("in", "aftermath")))
AFTER = frozenset("after amid following".split())
"""What sets a deed in time: ", in the wake of the bombing", ", after the raid"."""
RELATIVES = frozenset("which who whom whose where when".split())


@remembered
def comments(clause: "Token") -> bool:
    """Whether the text's own voice comments on a claim: "says that it holds X, which Y denies", "…, a demand Y rejects"."""
    told = clause.dep_ == "acl:relcl" or (clause.dep_ == "acl" and clause.tag_ == "VBN")  # "a request backed by China"
    if told and RESUMING & {clause.head.lemma_.lower(), clause.head.lower_}:
        return resumes(clause.head)
    subject = next((c for c in clause.children if c.dep_ == "nsubj"), clause)
    fronted = (c for c in clause.children if c.dep_ == "obj" and c.i < subject.i)
    if any(c.lemma_.lower() in RESUMING and resumes(c) for c in fronted):
        return True  # "…, a charge Y rejects", the noun taken for an object
    if clause.dep_ not in ("acl:relcl", "advcl:relcl") or clause.lemma_.lower() not in REJECTING | JUDGING:
        return False
    which = next((c for c in clause.children if c.lower_ == "which" and c.dep_ == "obj"), None)
    return which is not None and _behind_comma(which)


def resumes(noun: "Token") -> bool:
    """ "…, a charge", "…, an old claim", "…, accusations": a noun phrase set beside a whole clause."""
    first = min((c for c in noun.children if c.i < noun.i and not c.is_punct), key=lambda c: c.i, default=noun)
    bare = first.lower_ in ("a", "an", "something") or (noun.tag_ == "NNS" and first.pos_ != "DET")
    return _behind_comma(first) and bare


def _behind_comma(word: "Token") -> bool:
    return word.i > 0 and word.nbor(-1).text in (",", "-", "–", "—")


@remembered
def background(clause: "Token") -> bool:
    """A clause behind a comma that tells the reader who or what is meant: "…, which Russia annexed in 2014".

    The reporter speaks, also inside what is reported; not where tense or mood show that it belongs to the report ("who would
    leave", and under a past verb mostly "who had left").
    """
    if clause.dep_ == "acl" and clause.tag_ == "VBN" and not finite(clause) and not infinitive(clause):
        return _behind_comma(_first(clause)) and clause.i > clause.head.i  # "the accord, signed by France in 1998"
    if _came_first(clause):
        return True
    if clause.dep_ not in ("acl:relcl", "advcl:relcl", "ccomp") or not finite(clause):
        return False
    if in_cleft(clause):
        return False  # "it is Turkey that arms them, the minister said": the very thing that is said
    if _still_so(clause):
        return True
    first = _first(clause)
    if clause.dep_ == "ccomp" and first.i < clause.head.i < clause.i:
        return False  # "Chad, which experts say has sent troops": what they say
    opening = clause.doc[first.i : first.i + (1 if clause.dep_ == "ccomp" else 3)]  # "both of which", "under which"
    explains = _explains(clause)
    words = RELATIVES | {"that"} if explains else RELATIVES
    if not (_behind_comma(first) or explains) or not any(t.lower_ in words for t in opening):
        return False
    if _closes_report(clause):
        return False
    helpers = [c for c in clause.children if c.dep_ == "aux"]
    if any(c.lower_ == "had" for c in helpers) and not any(in_question(a) for a in clause.ancestors):
        return False
    return not any(c.tag_ == "MD" for c in helpers)


def _came_first(clause: "Token") -> bool:
    """ "Ordered him to leave after he had met rebels", "told him to leave, in the wake of the raid": what led to the order."""
    told = clause.head.dep_ == "xcomp" and infinitive(clause.head)
    if told and clause.dep_ == "obl" and clause.pos_ == "NOUN" and _behind_comma(_first(clause)):
        return clause.i > clause.head.i and (case_of(clause) in AFTER or (case_of(clause), clause.lower_) in SETTING)
    words = {(c.dep_, c.lower_) for c in clause.children}
    return told and clause.dep_ == "advcl" and {("mark", "after"), ("aux", "had")} <= words


def _still_so(clause: "Token") -> bool:
    """ "Agreed a line, they announced, through waters that China claims": in the present where the report is in the past."""
    if clause.dep_ != "acl:relcl" or clause.tag_ not in ("VBZ", "VBP"):
        return False
    saying = _saying(clause)
    quoted = any(t.text in QUOTES for t in clause.doc[clause.left_edge.i : clause.right_edge.i + 1])
    return saying is not None and saying.tag_ == "VBD" and not quoted


def _saying(clause: "Token") -> "Token | None":
    """The verb that reports the clause in which a relative clause stands."""
    above = next((a for a in clause.ancestors if a.dep_ in ("ccomp", "ROOT")), None)
    if above is None:
        return None
    return above.head if above.dep_ == "ccomp" else next((c for c in above.children if parenthetical(c)), None)


def _closes_report(clause: "Token") -> bool:
    """ "Held a meeting, at which the two agreed to trade, the Kremlin said": an event told right before who tells it."""
    told = any(c.dep_.startswith("nsubj") and c.lower_ not in RELATIVES | {"that"} for c in clause.children)
    saying = _saying(clause)
    if not told or not past(clause) or saying is None or saying.i < clause.i:
        return False
    first = next((c for c in saying.children if c.dep_ == "nsubj"), saying).left_edge
    end = clause.right_edge.i
    return first.i - 1 <= end + 1 and first.i > clause.i


def introduces(noun: "Token") -> bool:
    """ "Said the League, a member of the coalition, would resist": the reporter tells the reader who is meant.

    So does "fighters loyal to Ben Doe had shelled a barracks".
    """
    if noun.pos_ == "ADJ" and noun.dep_ in ("amod", "acl") and noun.i > noun.head.i:
        return True
    return noun.dep_ == "appos" and noun.pos_ == "NOUN" and noun.head.pos_ == "PROPN" and _behind_comma(_first(noun))


def joins_later(aside: "Token", predicate: "Token") -> bool:
    """ "Freed the hostages and, Chad said, shot two guards": an aside right behind "and" is about what comes behind it.

    So is one right behind a conjunction: "closed the border because, Chad said, smugglers were using it".
    """
    first = _first(aside)
    behind = first.i > 1 and first.nbor(-1).text == "," and first.nbor(-2).dep_ in ("cc", "mark")
    return behind and predicate.i < first.i


def _explains(clause: "Token") -> bool:
    """ "Jamaat Ansarullah, a group that Dushanbe outlawed": a clause of the phrase that tells the reader who is meant."""
    noun = clause.head
    return clause.dep_ == "acl:relcl" and noun.dep_ == "appos" and noun.pos_ == "NOUN" and _behind_comma(_first(noun))


def _first(phrase: "Token") -> "Token":
    """The first word of a phrase or clause."""
    return next((t for t in phrase.subtree if not t.is_punct), phrase)
