"""Polarity and modality of a proposition, by walking up the tree from its predicate to the clause's top or its speaker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import after_quotation, base, case_of, parenthetical
from diplograph.extract import clause_shapes as shape
from diplograph.extract import outcomes as outcome
from diplograph.extract.conditions import condition_of, in_condition, words
from diplograph.extract.own_words import POLITE, own, said_no, stronger
from diplograph.extract.standings import answered, hypothetical, naming, neither_confirmed, unconfirmed, untrue
from diplograph.model import Modality, Polarity

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

COMPLEMENT_CASES = frozenset("for from of against on to".split())
SETTING = frozenset("after before when while because since as although though once where whereas".split())
BESIDE = frozenset("following after amid amidst since despite during over under because pending".split())
"""Prepositions behind a noun whose phrase holds whatever is done about the noun: "halted missions following the arrest of X"."""
CONTENT_MARKS = frozenset("to of from against on about in for".split())
EXCLUDING = frozenset("rule exclude reject dismiss foreclose".split())
"""Verbs whose denial leaves open what they deny: "did not rule out an attack"."""
DECIDING: dict[str, frozenset[str]] = {
    "decision": frozenset(("decide", "agree", "vote")),
    "speech": frozenset(("vote", "resolve")),
    "effort": frozenset(("try", "attempt", "seek", "work", "strive", "endeavour", "endeavor", "struggle")),
    "": frozenset(),
}
"""Verbs whose infinitive is done with them, by what a relation is done by: a parliament that votes to condemn condemns."""


class Factuality(NamedTuple):
    """Polarity, modality, and the words of the condition where there is one."""

    polarity: Polarity
    modality: Modality
    condition: str | None
    otherwise: Modality = Modality.ACTUAL
    """The modality but for the condition: "threatened them if …" was done, "will warn them if …" is to come."""


def factuality(predicate: "Token", cues: "Cues", done_by: str = "") -> Factuality:
    """How a proposition stands in the eyes of whoever asserts it; stops at verbs that report."""
    walk, node, below = _Walk(), predicate, predicate
    if hypothetical(predicate):
        return Factuality(Polarity.POSITIVE, Modality.CONDITIONAL, None)
    for _ in range(12):
        walk.look(node, cues)
        walk.negative ^= walk.scope and said_no(below) and below.i != node.i  # one "no" denies once
        if shape.shares_helpers(node):
            node = node.head
            continue
        below = node
        up = _governor(node)
        if up is None or _presupposed(node, cues) or shape.taken_for_granted(node, up):
            break
        if node.i == predicate.i and answered(node):
            break  # "rejected the rebels' demand": the demand was made
        if walk.ends(node, up, cues):
            break
        effect = walk.effect(node, up, cues)
        if effect == "report":
            break
        walk.meant(node, up, cues, effect)
        if effect not in ("future", "possible", "desired") or up.lemma_.lower() not in DECIDING[done_by]:
            walk.affect(effect, up)
        node = up
    return walk.result()


def own_condition(predicate: "Token", cues: "Cues") -> bool:
    """Whether a condition hangs on the predicate itself, as in "threatened them if …", rather than the predicate in one."""
    return not in_condition(predicate, cues) and condition_of(predicate, cues) is not None


@dataclass(slots=True)
class _Walk:
    """What was seen on the way up from a predicate; `scope` is whether a negation above still reaches it."""

    negative: bool = False
    modality: str = "actual"
    condition: str | None = None
    would: bool = False
    reported: bool = False
    scope: bool = True
    excluded: bool = False

    def look(self, node: "Token", cues: "Cues") -> None:
        """Take in what a predicate's own dependents say."""
        negative, modality = own(node, cues)
        self.negative ^= negative and self.scope
        self.modality = stronger(self.modality, modality)
        polite = node.lemma_ in POLITE or outcome.would_rather(node)
        refuses = node.lemma_ in shape.TELLING and (negative or any(c.lower_ == "only" for c in node.children))
        self.would |= not (polite or refuses) and any(
            c.dep_ == "aux" and c.lower_ in ("would", "'d", "’d") for c in node.children
        )
        self.condition = self.condition or condition_of(node, cues)
        late = outcome.not_until(node) if self.negative else None
        if late is not None and self.modality == "actual" and not shape.not_yet(late):
            self.negative = False
        elif late is not None and self.modality == "future":
            self.condition = self.condition or words(late)
        self.reported |= any(parenthetical(c) and c.lemma_ in cues.reporting for c in node.children)
        if outcome.would_have(node):
            self.modality = "conditional"
        if shape.not_yet(node):
            self.modality = stronger(self.modality, "conditional")

    def ends(self, node: "Token", up: "Token", cues: "Cues") -> bool:
        """Take in a question, a condition, a denied claim or advice against; whether nothing above them matters."""
        if shape.claimed(node):
            self.reported = True
            return True
        if shape.in_question(node) or (shape.rumoured(node) and shape.rejected(node) is None and not untrue(node)):
            self.modality = stronger(self.modality, "possible")
        if in_condition(node, cues):
            self.modality, self.condition = "conditional", self.condition or words(node)
            return True
        rejected, warned = shape.rejected(node) is not None, shape.advised_against(node)
        if rejected or warned or untrue(node):
            self.affect("negated", up)
            self.reported |= rejected
            self.affect("desired" if warned else "", up)
            return True
        return False

    def effect(self, node: "Token", up: "Token", cues: "Cues") -> str:
        """What the governor does to the clause; takes in whether it reports it."""
        told = base(node.dep_) == "ccomp" or shape.also_told(node)
        self.reported |= told and _lemma(up) in cues.reporting
        effect = _effect(node, up, cues)
        if effect == "report":
            self.reported = True
            if unconfirmed(up) or (told and up.lemma_ == "fear"):
                self.modality = stronger(self.modality, "possible")
        return "negated" if effect == "possible" and outcome.in_vain(up, node) else effect

    def meant(self, node: "Token", up: "Token", cues: "Cues", effect: str) -> None:
        """Take in what the clause's place under its governor says, where the governor itself says nothing."""
        self.scope = self.scope and (bool(effect) or base(node.dep_) not in ("advcl", "acl"))
        if not effect and self.modality == "actual":
            self.modality = outcome.only_meant(node, up, cues) or self.modality

    def affect(self, effect: str, up: "Token") -> None:
        """Take in what the governor does to the clause."""
        if effect == "negated":
            self.negative = not self.negative
            self.excluded |= up.lemma_.lower() in EXCLUDING or neither_confirmed(up)
        elif effect and not outcome.came_about(up):
            self.modality = stronger(self.modality, effect)

    def result(self) -> Factuality:
        """The sum; "said it would" is the future seen from then, elsewhere "would" holds on a condition."""
        modality = self.modality
        if self.excluded and not self.negative:
            modality = stronger(modality, "possible")  # "has not ruled out buying"
        if self.would:
            modality = stronger(modality, "future" if self.reported and self.condition is None else "conditional")
        otherwise = Modality(modality)
        if self.condition is not None and modality in ("actual", "future", "possible"):
            modality = "conditional"
        polarity = Polarity.NEGATIVE if self.negative else Polarity.POSITIVE
        return Factuality(polarity, Modality(modality), self.condition, otherwise)


def _governor(node: "Token") -> "Token | None":
    """What this predicate hangs on, past coordination; None at the top of the sentence."""
    while node.dep_ == "conj" and not shape.also_told(node):
        node = node.head
    if after_quotation(node):
        return node.head.head  # "'They must leave,' said X, on arriving": beside the saying, not part of what is said
    return None if node.head.i == node.i else node.head


def _effect(node: "Token", up: "Token", cues: "Cues") -> str:
    """What the governor does to the clause: "report", a modality, "negated", or nothing."""
    while node.dep_ == "conj" and not shape.also_told(node):
        node = node.head
    dep = base(node.dep_)
    if naming(node, up):
        return ""
    if dep in ("ccomp", "parataxis", "conj"):
        return _of_speech(node, up, cues)
    if (dep in ("xcomp", "advcl", "obj", "obl", "acl") or node.dep_ == "nsubj:pass") and _content(node, up):
        return _of_content(node, up, cues)
    if dep == "nmod" and up.pos_ == "NOUN":
        return cues.governing_nouns.get(up.lemma_.lower(), "")
    return ""


def _of_speech(node: "Token", up: "Token", cues: "Cues") -> str:
    """The effect of a verb on a finite clause or a clause beside it."""
    lemma = _lemma(up)
    if lemma in ("hope", "wish") and node.tag_ != "VBD":
        return "desired"
    governs = cues.governors.get(lemma, "")
    asked = shape.subjunctive(node) and (governs == "desired" or (lemma in shape.MANDATIVE and node.tag_ != "VBP"))
    if lemma in cues.reporting and not asked:
        return "negated" if lemma == "deny" else "future" if governs == "future" else "report"
    return "desired" if asked else governs


def _of_content(node: "Token", up: "Token", cues: "Cues") -> str:
    """The effect of a governor on an infinitive, a gerund or an event noun."""
    lemma = _lemma(up)
    if up.pos_ in ("NOUN", "PROPN"):
        return cues.governing_nouns.get(up.lemma_.lower(), "")
    if lemma == "go" and up.tag_ != "VBG":
        return ""
    if lemma == "have" and (not shape.infinitive(node) or outcome.still_undone(node)):
        return ""
    if lemma in cues.reporting and cues.governors.get(lemma) is None:
        return "report"
    effect = cues.governors.get(lemma, "")
    return "" if effect == "negated" and _aimed_at(node, up) else effect


def _aimed_at(node: "Token", up: "Token") -> bool:
    """ "Blocked the road to vent their anger", "stopped to free them": what it was done for, not what it prevented."""
    if not shape.infinitive(node) or base(node.dep_) not in ("advcl", "xcomp"):
        return False
    has_object = any(c.dep_ == "obj" and c.i < node.i for c in up.children)
    return up.lemma_.lower() in ("stop", "halt", "pause") or (node.dep_ == "advcl" and has_object)


def _presupposed(node: "Token", cues: "Cues") -> bool:
    """Whether a clause holds whatever the main clause says: relative clauses, appositions, "after …", "because …"."""
    while node.dep_ == "conj":
        node = node.head
    if node.dep_ in ("acl:relcl", "appos", "nsubj", "amod", "case"):
        return True
    if node.dep_ == "nsubj:pass" and (node.pos_ != "NOUN" or _lemma(node.head) not in cues.governors):
        return True
    if node.dep_ == "acl" and node.tag_ == "VBN" and not shape.infinitive(node) and not shape.finite(node):
        return True
    if shape.judged(node) or shape.reacted_to(node) or parenthetical(node):
        return True
    if node.dep_ == "parataxis" and shape.finite(node) and not shape.quoted(node):
        return True
    if node.dep_ == "nmod" and case_of(node) in BESIDE:
        return True
    if node.dep_.startswith("obl") and node.pos_ == "NOUN":
        return case_of(node) not in COMPLEMENT_CASES and not shape.takes_part(node)
    set_in = node.dep_ == "advcl" and any(c.dep_ in ("mark", "advmod") and c.lower_ in SETTING for c in node.children)
    return set_in and not shape.backshifted(node)


def _content(node: "Token", up: "Token") -> bool:
    """Whether the node is content of its governor rather than an adjunct: complements, and objects of such verbs."""
    if node.dep_ == "advcl":
        marks = {c.lower_ for c in node.children if c.dep_ == "mark"}
        comma = any(t.text == "," for t in node.doc[up.i : node.i])
        follows = node.tag_ == "VBG" and node.i > up.i and not comma
        gerund = not any(c.dep_ == "mark" for c in node.children) and follows  # "ruled out postponing the vote"
        if node.tag_ == "VBG" and node.i < up.i:
            return False  # "on leaving for Kenya, he told …"
        return (bool(marks & CONTENT_MARKS) or gerund) and up.lemma_ not in ("use", "go", "come", "help")
    if node.dep_ in ("obj", "obl", "nsubj:pass") or node.dep_.startswith("obl"):
        return node.pos_ == "NOUN" or node.tag_ == "VBG"
    return True


def _lemma(token: "Token") -> str:
    if token.lemma_ == "look" and any(c.lower_ == "forward" for c in token.children):
        return "look forward"
    particles = [c.lower_ for c in token.children if c.dep_ == "compound:prt"]
    whole = " ".join([token.lemma_.lower(), *particles])
    if whole == "call" and any(c.dep_ == "obl" for c in token.children):
        return "call on"
    return whole
