"""Shapes of clauses that tell whether what they say came about: imperatives, infinitives, conditions, what is yet to come."""

from typing import TYPE_CHECKING

from diplograph.annotate import base
from diplograph.extract.clauses.spans import first_word

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
MANDATIVE = frozenset("ask demand insist urge request recommend suggest propose require".split())
QUOTES = frozenset(("“", '"', "‘", "``"))
SUBJECTLESS = frozenset(
    "love like appreciate recommend thank hope want agree enjoy hate think know guess believe need".split()
)
"""Verbs that a writer may leave without "I": "love this park" orders nothing."""
SPEECH = frozenset("say tell add announce report think believe guess".split())
NOT_YET = frozenset("before once when whenever until till unless".split())
SPANS = frozenset("minute hour day week month year".split())
TIMES = frozenset(
    "tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december week month year weekend spring summer autumn winter later".split()
)
"""Words for times that are set."""
PROVISOS = frozenset("provided providing supposing assuming".split())


def own_case(noun: "Token") -> str:
    """The first adposition among a word's own dependents, or ""; `case_of` also finds that of a whole coordination."""
    return next((c.lower_ for c in noun.children if c.dep_ == "case"), "")


def gerund(clause: "Token") -> bool:
    """ "Arming them", "having armed them"."""
    having = clause.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ == "having" for c in clause.children)
    return clause.tag_ == "VBG" or having


def inverted_condition(clause: "Token") -> bool:
    """ "Had the army not fired", "should they attack", "were it to leave": the auxiliary before the subject."""
    if clause.dep_ not in ("advcl", "parataxis") or any(c.dep_ == "mark" and c.lower_ != "to" for c in clause.children):
        return False
    first = next((t for t in clause.subtree if not t.is_punct), clause)
    opening = clause.sent[0]
    if infinitive(clause) and opening.lower_ == "were" and opening.head == clause.head and clause.i < clause.head.i:
        return True  # "were they to leave", the auxiliary hung on the main verb
    inverted = (
        first.lower_ in ("had", "should", "were") and first.dep_ in ("aux", "aux:pass", "cop") and first.head == clause
    )
    between = clause.doc[first.i : clause.i]
    return inverted and any(t.dep_.startswith("nsubj") and t.head in (clause, clause.head) for t in between)


def proviso(clause: "Token") -> bool:
    """ "Provided that they leave", "so long as they stay": the word of the condition heads the clause or stands in it."""
    if clause.dep_ == "ccomp" and clause.head.lower_ in PROVISOS and clause.head.tag_ in ("VBN", "VBG"):
        return True
    if clause.dep_ == "acl" and clause.head.lower_ == "condition" and finite(clause):
        return True
    return clause.dep_ == "advcl" and any(
        c.lower_ == "long" and c.dep_ == "advmod" and "so" in c.child_words for c in clause.children
    )


def set_to(node: "Token") -> bool:
    """ "Is to be received", and headlines' "Kurti to meet Borrell": an infinitive with a subject of its own."""
    if node.dep_ not in ("ROOT", "ccomp", "parataxis", "conj") or not infinitive(node):
        return False
    words = node.child_words
    if "for" in words or "yet" in words or any(c.dep_ == "aux" and c.tag_ in ("MD", "VBD") for c in node.children):
        return False
    shared = node.dep_ == "conj" and bool(words & {"is", "are"})  # "will fly to Oslo and is to meet the king"
    return shared or not node.child_labels.isdisjoint(("nsubj", "nsubj:pass"))


def set_off(word: "Token", verb: "Token") -> bool:
    """Whether a word that a parser hangs on a reporting verb stands in what is reported: beyond a comma or a mark.

    "Hezbollah would not, its leader said, be dragged into war."
    """
    if word.i > verb.i:
        return False
    between = word.doc.words[word.right_edge.i + 1 : verb.i]
    commas = any(t.text in (",", "”", '"', "’", "“") for t in between)
    return commas and any(c.dep_.startswith("nsubj") and c.i > word.i for c in verb.children)


def finite(node: "Token") -> bool:
    """Whether a clause has a tense of its own."""
    return node.tag_ in FINITE or any(c.dep_ in ("aux", "aux:pass", "cop") and c.tag_ in FINITE for c in node.children)


def past(node: "Token") -> bool:
    """Whether a clause tells what happened: "left", "was released"; not "would leave"."""
    if any(c.dep_ == "aux" and c.tag_ == "MD" for c in node.children):
        return False
    return node.tag_ == "VBD" or any(c.dep_ in ("aux", "aux:pass", "cop") and c.tag_ == "VBD" for c in node.children)


def happened(node: "Token") -> bool:
    """Whether a clause tells what happened or has happened: "left", "has left"; not "would have left"."""
    has = any(c.dep_ == "aux" and c.lower_ in ("has", "have", "'ve") for c in node.children)
    return past(node) or (has and not any(c.dep_ == "aux" and c.tag_ in ("MD", "TO") for c in node.children))


def behind_to(node: "Token") -> bool:
    """Whether a word has a "to" of its own: "to leave", "told him to be ready"."""
    return any(c.dep_ in ("mark", "aux") and c.lower_ == "to" for c in node.children)


def infinitive(node: "Token") -> bool:
    """Whether a verb stands behind "to"."""
    return node.tag_ in ("VB", "VBN", "VBG") and behind_to(node)


def imperative(node: "Token") -> bool:
    """ "Tell them", "do not go": a bare verb at the top, of a quotation or before who says it, with no subject or auxiliary but "do"."""
    if node.tag_ != "VB" or node.lemma_.lower() in SUBJECTLESS:
        return False
    for child in node.children:
        if base(child.dep_) in ("nsubj", "expl") or (child.dep_ in ("aux", "mark") and child.lemma_ != "do"):
            return False
    if node.dep_ == "conj":
        return imperative(node.head)
    edge = node.left_edge
    opening = {edge.text, edge.nbor(-1).text if edge.i else ""}
    quoted = not opening.isdisjoint(QUOTES | {":"})  # "tells Bonn: send us arms"
    opens = edge.i == node.sent.start and (edge.i == node.i or edge.lower_ in ("do", "please", "never"))
    free = opens and node.i < node.head.i  # "Leave or be shot, they told us"
    return (node.dep_ == "ccomp" and (quoted or free)) or node.dep_ in ("ROOT", "parataxis")


def also_told(node: "Token") -> bool:
    """ "Said that X left, but that Y stayed", the later clause hung on the verb of speech itself."""
    return (
        node.dep_ == "conj"
        and node.head.pos_ == "VERB"
        and any(c.dep_ == "mark" and c.lower_ == "that" for c in node.children)
        and any(c.dep_ == "ccomp" and c.i < node.i for c in node.head.children)
    )


def shares_helpers(node: "Token") -> bool:
    """ "Will go and see": a later verb without subject or helpers of its own takes those of the first; not behind "but"."""
    if node.dep_ != "conj" or node.head.pos_ not in ("VERB", "AUX"):
        return False
    for child in node.children:
        if base(child.dep_) == "nsubj" or child.dep_ in ("aux", "mark", "cop") or child.lower_ == "but":
            return False
    return node.tag_ == "VB" or (node.tag_ == node.head.tag_ and node.tag_ in ("VBG", "VBN"))


def must_then(have: "Token") -> bool:
    """ "Would have to suspend aid", "might have to leave": the modal tells how it stands, not what is wished."""
    return any(c.dep_ == "aux" and c.lower_ in ("would", "'d", "may", "might", "could") for c in have.children)


def quoted(clause: "Token") -> bool:
    """Whether a parataxis is what its head says, rather than a sentence beside it."""
    return clause.head.i > clause.i or clause.head.lemma_ in SPEECH


def backshifted(clause: "Token") -> bool:
    """ "Would publish it once they had signed", "demands that it stop until he apologised": past in form, yet to come."""
    marks = {c.lower_ for c in clause.children if c.dep_ in ("mark", "advmod")}
    soon = clause.head.lower_ == "soon" and clause.head.dep_ == "advmod"
    if clause.dep_ != "advcl" or not (marks & NOT_YET or soon) or not past(clause) or _of_a_year(clause):
        return False
    up = clause.head.head if soon else clause.head
    helpers = {c.lower_ for c in up.children if c.dep_ == "aux"}
    if helpers & {"would", "'d", "should"}:
        return "have" not in helpers
    told = up.tag_ == "VBG" and up.dep_ == "ccomp" and helpers & {"was", "were"} and up.head.tag_ == "VBD"
    if told and marks & {"until", "till"}:
        return True  # "said it was halting talks until they left"
    asked = up.tag_ == "VB" or any(c.dep_ == "aux:pass" and c.lower_ == "be" for c in up.children)
    asked = asked and not helpers and (infinitive(up) or (up.dep_ in ("ccomp", "acl") and mark_that(up)))
    return asked and (soon or bool(marks & {"once", "until", "till"}))


def _of_a_year(clause: "Token") -> bool:
    """ "Would do as it did in 2008, when it sent tanks": what happened in a year that is named."""
    first = first_word(clause)
    at = first.i - 2
    return at >= 0 and first.nbor(-1).text == "," and first.lower_ == "when" and clause.doc[at].text.isdigit()


def mark_that(clause: "Token") -> bool:
    """Whether a clause begins with "that"."""
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)


def not_yet(node: "Token") -> bool:
    """ "Once they leave", "before you agree": in the present tense, something still open."""
    if backshifted(node):
        return True
    to_come = ("aux", "aux:pass") if any(c.tag_ == "MD" for c in node.head.children) else ("aux:pass",)
    done = node.tag_ == "VBN" and any(c.dep_ in to_come and c.tag_ in ("VBZ", "VBP") for c in node.children)
    if node.dep_ != "advcl" or (node.tag_ not in ("VBP", "VBZ", "VB", "VBG") and not done):
        return False
    marks = {c.lower_ for c in node.children if c.dep_ in ("mark", "advmod")}
    if node.tag_ == "VBG":
        return "before" in marks and _top(node.head).tag_ not in ("VBD", "VBN")
    past = any(c.lower_ in ("had", "was", "were") for c in node.children if base(c.dep_) == "aux")
    return node.head.lower_ in ("soon", "long") or (bool(marks & NOT_YET) and not past)


def dated(clause: "Token") -> bool:
    """ "When she visits Seoul next week", "until they vote in May", "will visit Rome before she meets the pope": a plan."""
    if "before" in clause.child_words:
        to_do = infinitive(clause.head) and bool(
            clause.head.child_words & {"is", "are"}
        )  # "is to meet X before asking Y"
        planned = bool(clause.head.child_words & {"will", "'ll", "’ll"}) or to_do or _days_before(clause)
        return planned and not clause.head.child_words & {"not", "n't", "never"}
    if clause.child_words.isdisjoint(("when", "until")):
        return False
    first = first_word(clause).i
    before = clause.doc[max(first - 2, 0) : first]
    if len(before) == 2 and before[0].lower_ in TIMES and before[1].text == ",":
        return True  # "by August, when they elect a president"
    when = [c for c in clause.children if base(c.dep_) in ("obl", "nmod", "advmod") and c.i > clause.left_edge.i]
    months = (g for c in when if c.pos_ == "NUM" for g in c.children)  # "on July 10"
    return any(
        c.lower_ in TIMES or (c.pos_ == "NUM" and len(c.text) == 4 and c.text.isdigit()) for c in (*when, *months)
    )  # "in 2026"


def _days_before(clause: "Token") -> bool:
    """ "Two days before they meet", "just hours before she is to leave": so many days before what has its day."""
    return any(c.dep_ == "obl:unmarked" and c.i < clause.i and c.lemma_.lower() in SPANS for c in clause.children)


def _top(verb: "Token") -> "Token":
    """The verb that a participle goes with: "fired on them, killing two before leaving"."""
    while verb.tag_ == "VBG" and verb.dep_ in ("advcl", "conj") and verb.head.pos_ == "VERB":
        verb = verb.head
    return verb


def subjunctive(clause: "Token") -> bool:
    """ "Demands that it be suspended", "asks that they leave": a bare verb asks, it does not report."""
    if clause.tag_ == "VBP":
        return clause.head.lemma_ in MANDATIVE
    helpers = [c.lower_ for c in clause.children if c.dep_ in ("aux", "aux:pass", "cop")]
    return helpers == ["be"] or (clause.tag_ == "VB" and all(h == "be" for h in helpers))  # "that they be freed"


def cleft(noun: "Token") -> "Token | None":
    """ "It was India that shelled the village": the verb that a cleft says of its noun."""
    if "cop" not in noun.child_labels:
        return None
    if not any(c.lower_ == "it" and c.dep_ in ("expl", "nsubj") and c.i < noun.i for c in noun.children):
        return None
    return next((c for c in noun.children if c.dep_ == "acl:relcl" and c.i > noun.i and c.pos_ == "VERB"), None)


def in_cleft(clause: "Token") -> bool:
    """Whether a clause is what a cleft says of the noun that it hangs on."""
    told = cleft(clause.head)
    return told is not None and told.i == clause.i
