"""What came of it: duties undone, vain attempts, acts forborne, what had better be done."""

from typing import TYPE_CHECKING

from diplograph.extract.clauses.clause_shapes import infinitive, must_then
from diplograph.extract.clauses.negation import NOT, denied
from diplograph.extract.propositions.gaps import SUFFERING
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

HELPERS = frozenset("has have had is are".split())
NOT_SO = {("far", "from"), ("short", "of")}
"""Adverbs with the mark of the gerund that they deny; "stop short of" is a governor of its own."""
INCITING = frozenset("encourage incite press pressure push tempt".split())
"""Verbs by which persons urge, and events lead, somebody to do something."""
MANDATES = frozenset("demand insist request ask recommend propose suggest urge require order call condition".split())
OPPOSITES = frozenset(
    frozenset(pair.split("/"))
    for pair in "accept/reject accept/refuse accept/decline approve/reject confirm/reject ratify/reject stay/leave stay/go "
    "pass/reject adopt/reject sign/veto charge/release charge/free back/oppose support/oppose join/leave".split()
)
"""What one does or does not: "must sign or veto the bill"."""
ONE_WAY = frozenset("compel force oblige require".split())
"""Verbs whose denial leaves open what they make somebody do."""
ONCE = frozenset("apologise apologize disarm disband free leave quit release resign surrender withdraw".split())
"""What is done once, so that its present under "insist" is a demand."""

RUNNING = frozenset(
    "begin start open resume commence restart reopen happen occur materialise materialize proceed".split()
)
RUNNING_WITH = frozenset((("take", "place"), ("go", "ahead"), ("go", "forward"), ("come", "off"), ("come", "about")))
"""Verbs, with the word beside them, for an event that comes about."""
HELD = frozenset("hold stage convene schedule plan launch open resume restart reopen organise organize conduct".split())
"""Verbs by which an event comes about, or is made to."""


def or_else(node: "Token") -> bool:
    """ "Told them to lay down their arms or be hunted down", "must leave or face arrest": what comes of not doing so is not wanted."""
    if node.dep_ != "conj" or not any(c.dep_ == "cc" and c.lower_ == "or" for c in node.children):
        return False
    if node.lemma_.lower() not in SUFFERING and "aux:pass" not in node.child_labels:
        return False
    return any(c.lower_ in ("to", "must", "should") and c.dep_ in ("mark", "aux") for c in node.head.children)


def either(node: "Token") -> bool:
    """ "Must accept or reject it": either may come, and neither is what is wanted; not "leave or face arrest"."""
    others = [c for c in node.children if c.dep_ == "conj" and c.pos_ == "VERB"] or [node]
    alternatives = [c for c in others if c.dep_ == "conj" and c.head.pos_ == "VERB" and "or" in c.child_words]
    return any(frozenset((c.lemma_.lower(), c.head.lemma_.lower())) in OPPOSITES for c in alternatives)


def would_have(node: "Token") -> bool:
    """ "Would have left", "was to have left": on a condition that did not hold."""
    if node.tag_ != "VBN":
        return False
    helpers = {c.lower_ for c in node.children if c.dep_ == "aux"}
    meant = {"was", "were"} & helpers and any(c.dep_ == "mark" and c.lower_ == "to" for c in node.children)
    return "have" in helpers and bool(meant or helpers & {"would", "'d"})


YET = frozenset(("yet", "still"))


def still_undone(node: "Token") -> bool:
    """ "Has yet to apologise", "is yet to open", "has still to ratify it"; not "still has to ratify it"."""
    up = node.head
    if (YET.isdisjoint(node.child_words) and YET.isdisjoint(up.child_words)) or not infinitive(node):
        return False
    helpers = [c for c in node.children if c.dep_ in ("aux", "cop") and c.lower_ in HELPERS]
    had = up if node.dep_ == "xcomp" and up.lemma_ in ("have", "be") else helpers[0] if helpers else None
    near = (*node.children, *(up.children if had is up else ()))
    return had is not None and any(c.lower_ == "yet" or (c.lower_ == "still" and c.i == had.i + 1) for c in near)


def instead_of(node: "Token") -> bool:
    """ "Rather than storm the embassy", "instead of helping", "far from helping", "fell short of helping": what was not done."""
    marks = {c.lower_ for c in node.children if c.dep_ in ("mark", "case") and c.i < node.i}
    if node.tag_ == "VBG" and ("instead" in marks or (node.head.lower_, *marks) in NOT_SO or _all_but(node, marks)):
        return True
    if "than" in marks and node.dep_ == "advcl" and would_rather(node.head):
        return True  # "would rather leave than pay"
    return node.dep_ in ("advcl", "conj", "xcomp") and any(
        c.lower_ == "rather" and c.i < node.i and "than" in c.child_words for c in node.children
    )


def _all_but(node: "Token", marks: set[str]) -> bool:
    """ "Came close to attacking": nearly, and did not."""
    return marks == {"to"} and node.head.lower_ == "close" and node.head.head.lemma_.lower() in ("come", "go", "get")


def not_until(node: "Token") -> "Token | None":
    """The clause with "until" of a denied verb: "did not release him until X called"."""
    for clause in node.children:
        if clause.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in ("until", "till") for c in clause.children):
            return clause
    return None


def no_sooner(node: "Token") -> bool:
    """ "Hardly had X left than …": the adverb dates, it denies nothing."""
    had = next((c for c in node.children if c.dep_ == "aux" and c.lower_ == "had"), None)
    early = any(
        c.lower_ in ("hardly", "scarcely", "barely", "sooner") and had is not None and c.i < had.i
        for c in node.children
    )
    return early and had is not None and any(c.dep_.startswith("nsubj") and c.i > had.i for c in node.children)


def undone_duty(node: "Token") -> bool:
    """ "Ought to have left" (and did not), "should never have promised" (and did)."""
    helpers = {c.lower_ for c in node.children if c.dep_ == "aux"}
    return node.tag_ == "VBN" and "have" in helpers and bool(helpers & {"should", "ought"})


def mandative(clause: "Token") -> bool:
    """ "(Demands) that he resign": a bare verb under "that" is asked for, whatever governs it."""
    bare = any(c.lower_ == "be" and c.dep_ in ("aux:pass", "cop") for c in clause.children)  # "that he be freed"
    if (clause.tag_ not in ("VB", "VBP") and not bare) or "aux" in clause.child_labels:
        return False
    if not any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children):
        return False
    if bare:
        return True
    subject = next((c for c in clause.children if c.dep_ in ("nsubj", "nsubj:pass")), None)
    if subject is None or (clause.tag_ == "VBP" and clause.head.lemma_.lower() not in MANDATES):
        return False  # "said that the police deny it"
    return subject.tag_ in ("NN", "NNP") and "conj" not in subject.child_labels


def to_be_done(clause: "Token") -> bool:
    """ "Insists that foreign troops leave first": an act that is done once is no habit that is asserted."""
    return clause.lemma_.lower() in ONCE and clause.head.lemma_.lower() in ("insist", "demand")


def left_open(node: "Token") -> bool:
    """ "Did not oblige them to leave": they may, or may not."""
    up = node.head
    return up.lemma_.lower() in ONE_WAY and node.dep_ in ("xcomp", "advcl") and denied(up)


def had_better(node: "Token") -> bool:
    """ "Had better leave"."""
    early = {c.lower_: c.i for c in node.children if c.dep_ in ("aux", "advmod") and c.i < node.i}
    if (
        node.tag_ == "VB"
        and "better" in early
        and min(early.get("had", node.i), early.get("'d", node.i)) < early["better"]
    ):
        return True
    up = node.head
    if node.dep_ != "xcomp" or node.tag_ != "VB" or up.lower_ not in ("had", "'d"):
        return False
    return any(c.lower_ == "better" for c in (*node.children, *up.children)) and not infinitive(node)


def would_rather(node: "Token") -> bool:
    """ "Would rather leave", "would sooner have left"."""
    words = {c.lower_: c for c in node.children if c.dep_ in ("advmod", "aux")}
    early = words.get("rather") or words.get("sooner")
    would = words.keys() & {"would", "'d"}
    return bool(would) and early is not None and early.i < node.i and "than" not in early.child_words


def in_vain(verb: "Token", node: "Token") -> bool:
    """ "Tried to leave but failed", "tried in vain to leave"."""
    if verb.lemma_.lower() not in ("try", "attempt", "seek", "struggle"):
        return False
    for child in (*verb.children, *node.children):
        if child.lower_ in ("vain", "unsuccessfully", "fruitlessly") and child.dep_ in ("obl", "advmod"):
            return True
        bare = not any(c.dep_ in ("obj", "xcomp", "ccomp") and c.i != node.i for c in child.children)
        if child.dep_ == "conj" and child.lemma_ == "fail" and bare:
            return True
    return False


def forborne(node: "Token") -> bool:
    """ "Could have fired but did not": it was possible and did not happen."""
    helpers = {c.lower_ for c in node.children if c.dep_ == "aux"}
    if node.tag_ != "VBN" or "have" not in helpers or not helpers & {"could", "might"}:
        return False
    for child in node.children:
        words = child.child_words
        if child.dep_ == "conj" and "but" in words and words & NOT and child.lemma_ in ("do", "choose", "decide"):
            return True
    return False


def came_about(up: "Token") -> bool:
    """ "Was able to secure", "had to leave": in the past it was so, unless denied."""
    if up.lemma_.lower() == "have":
        return up.tag_ == "VBD"
    if leads_to(up):
        return True
    return up.lemma_.lower() == "able" and any(c.dep_ == "cop" and c.tag_ == "VBD" for c in up.children)


def leads_to(verb: "Token") -> bool:
    """ "The attack encouraged it to send troops", "that drove them to sue": an event urges nobody, it leads to what is done."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if verb.lemma_.lower() not in INCITING or subject is None:
        return False
    lemma = subject.lemma_.lower()
    thing = subject.pos_ == "NOUN" and not nouns().human(lemma) and nouns().types.get(lemma, "event") == "event"
    return thing or subject.lower_ in ("this", "that", "which")


def own_turn(node: "Token") -> str:
    """The modality of "have to" and "be going to" themselves."""
    if any(still_undone(c) for c in node.children):
        return ""  # "has yet to leave" obliges nobody
    if node.lemma_ not in ("have", "go") or not any(
        c.dep_ in ("xcomp", "advcl") and c.tag_ == "VB" and infinitive(c) for c in node.children
    ):
        return ""
    if node.lemma_ == "have":
        return "" if node.tag_ == "VBD" or must_then(node) else "desired"
    return "future" if node.tag_ == "VBG" else ""


def runs(verb: "Token") -> bool:
    """ "Begins", "takes place", "goes ahead"."""
    lemma = verb.lemma_.lower()
    return lemma in RUNNING or any((lemma, c.lower_) in RUNNING_WITH for c in verb.children)


def vainly(verb: "Token") -> bool:
    """ "(The summit) failed to materialise", "fell through"."""
    if verb.lemma_.lower() == "fall":
        return any(c.lower_ == "through" and c.dep_ == "compound:prt" for c in verb.children)
    return verb.lemma_.lower() == "fail" and any(c.dep_ == "xcomp" and runs(c) for c in verb.children)
