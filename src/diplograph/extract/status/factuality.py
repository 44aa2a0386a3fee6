"""Polarity and modality of a proposition, by walking up the tree from its predicate to the clause's top or its speaker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import base, parenthetical, remembered
from diplograph.extract.clauses import claims
from diplograph.extract.clauses import clause_shapes as shape
from diplograph.extract.clauses.answerable import answerable, disowned
from diplograph.extract.clauses.conditions import condition_of, in_condition, words
from diplograph.extract.clauses.demanded import answered_demand
from diplograph.extract.clauses.in_force import troubled
from diplograph.extract.clauses.negation import denied
from diplograph.extract.clauses.questions import in_question
from diplograph.extract.clauses.verbs import phrasal_lemma
from diplograph.extract.propositions.summed_up import made_by_another
from diplograph.extract.speech.reports import made_known
from diplograph.extract.speech.sources import closing, followed
from diplograph.extract.status import governors, purposes
from diplograph.extract.status import outcomes as outcome
from diplograph.extract.status.arranged import announced
from diplograph.extract.status.asked import taken_for_granted
from diplograph.extract.status.own_words import POLITE, own, said_no, stronger
from diplograph.extract.status.presupposed import presupposed
from diplograph.extract.status.standings import (
    answered,
    hypothetical,
    neither_confirmed,
    unconfirmed,
    under_discussion,
    untrue,
)
from diplograph.model import Modality, Polarity

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

TELLING = frozenset(
    "say comment confirm disclose reveal elaborate name identify discuss specify answer explain".split()
)
"""Verbs with which "would not" refuses: "would not say"."""
HOPING = frozenset("hope wish".split())
"""What "would" leaves hoped for: "the hope that talks would begin"."""
RULING = frozenset("rule exclude foreclose".split())
"""Verbs that say that something will not be."""
EXCLUDING = RULING | frozenset("reject dismiss".split())
"""Verbs whose denial leaves open what they deny: "did not rule out an attack"."""
DECIDING: dict[str, frozenset[str]] = {
    "decision": frozenset(("decide", "agree", "vote")),
    "vote": frozenset(("vote",)),
    "speech": frozenset(("vote", "resolve")),
    "effort": frozenset("try attempt seek work strive endeavour endeavor struggle effort bid drive mission".split()),
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


@remembered
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
        up = governors.governor(node)
        if up is None or presupposed(node, cues) or taken_for_granted(node, up):
            break
        if _made_before(node, node.i == predicate.i):
            break
        if walk.ends(node, up, cues):
            break
        effect = walk.effect(node, up, cues)
        if effect == "report":
            break
        walk.meant(node, up, cues, effect)
        if effect not in ("future", "possible", "desired") or not _decides(up, done_by):
            walk.affect(effect, up)
        node = up
    walk.reported |= walk.would and closing(predicate, cues) is not None
    wished = walk.modality == "desired"
    if (wished and outcome.either(predicate)) or ((wished or walk.modality == "actual") and outcome.or_else(predicate)):
        walk.modality = "possible"
    return _whatever(predicate, walk.result())


def _made_before(node: "Token", told: bool) -> bool:
    """Whether a demand or plan stands, itself or as that of what is told: "rejected their demand", "discussed its plan to leave"."""
    if told:
        made = node.dep_ == "nsubj:outer" or made_by_another(
            node
        )  # "their demand is that X leave", "…, a demand of the union"
        return made or answered(node)
    return under_discussion(node) or answered_demand(node)


def _decides(verb: "Token", done_by: str) -> bool:
    """Whether a verb does what its infinitive says; "Chad and Mali agreed to open their border" is a deal, yet to be kept."""
    lemma = verb.lemma_.lower()
    several = (t.dep_ == "conj" for c in verb.children if c.dep_ == "nsubj" for t in c.subtree)
    deal = lemma == "agree" and any(several)
    return lemma in DECIDING[done_by] and not deal


def _whatever(event: "Token", found: Factuality) -> Factuality:
    """ "Vowed a reply to any attack": one that may come, where nobody denies or wishes it."""
    any_one = event.pos_ == "NOUN" and any(c.dep_ == "det" and c.lower_ == "any" for c in event.children)
    open_ = found.polarity == Polarity.POSITIVE and found.modality in (
        Modality.ACTUAL,
        Modality.FUTURE,
        Modality.POSSIBLE,
    )
    return found._replace(modality=Modality.CONDITIONAL) if any_one and open_ else found


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
    ruled: bool = False
    hoped: bool = False
    spared: bool = False

    def look(self, node: "Token", cues: "Cues") -> None:
        """Take in what a predicate's own dependents say."""
        negative, modality = own(node, cues)
        self.negative ^= negative and self.scope
        self.modality = stronger(self.modality, modality)
        polite = node.lemma_ in POLITE or outcome.would_rather(node)
        refuses = node.lemma_ in TELLING and (negative or "only" in node.child_words)
        self.would |= not (polite or refuses) and any(
            c.dep_ == "aux" and c.lower_ in ("would", "'d") for c in node.children
        )
        self.condition = self.condition or condition_of(node, cues)
        late = outcome.not_until(node) if self.negative else None
        if late is not None and self.modality == "actual" and not shape.not_yet(late):
            self.negative = False
        elif late is not None and self.modality == "future":
            self.condition = self.condition or words(late)
        self.reported |= any(parenthetical(c) and c.lemma_ in cues.reporting for c in node.children)
        self.reported |= self.would and any(followed(node, cues))
        if outcome.would_have(node):
            self.modality = "conditional"
        if shape.not_yet(node):
            self.modality = stronger(self.modality, "future" if shape.dated(node) else "conditional")
            self.spared = True  # "refused to return until X freed them": they were not refused

    def ends(self, node: "Token", up: "Token", cues: "Cues") -> bool:
        """Take in a question, a condition, a denied claim or advice against; whether nothing above them matters."""
        if claims.claimed(node):
            self.reported = True
            return True
        if node.pos_ == "NOUN" and announced(node):
            self.called_off(node, up, cues)
            return True
        asked = in_question(node)
        if asked:
            self.scope, self.spared = (
                False,
                True,
            )  # "it is not known whether Chad fired", "refused to say whether": nor denied
        if asked or (claims.rumoured(node) and claims.rejected(node) is None and not untrue(node)):
            self.modality = stronger(self.modality, "possible")
        if in_condition(node, cues):
            self.modality, self.condition = "conditional", self.condition or words(node)
            return True
        if claims.said_in(node) and claims.rejected(node) is None and not untrue(node):
            self.reported = True
            return True
        if claims.broken(node):
            self.negative = not self.negative
            return True
        rejected, warned = claims.rejected(node) is not None, claims.advised_against(node)
        if rejected or warned or untrue(node):
            self.affect("negated", up)
            self.reported |= rejected
            self.affect(("future" if claims.decided_against(node) else "desired") if warned else "", up)
            return True
        if answerable(node):
            self.negative ^= disowned(node)
            return True
        return False

    def effect(self, node: "Token", up: "Token", cues: "Cues") -> str:
        """What the governor does to the clause; takes in whether it reports it."""
        told = base(node.dep_) == "ccomp" or shape.also_told(node)
        known = made_known(node) is not None
        self.reported |= known or (told and phrasal_lemma(up) in cues.reporting)
        effect = governors.effect(node, up, cues)
        if effect == "report":
            self.reported = True
            if unconfirmed(up) or (told and up.lemma_ == "fear"):
                self.modality = stronger(self.modality, "possible")
        return "negated" if effect == "possible" and outcome.in_vain(up, node) else effect

    def meant(self, node: "Token", up: "Token", cues: "Cues", effect: str) -> None:
        """Take in what the clause's place under its governor says, where the governor itself says nothing."""
        if outcome.left_open(node):
            self.scope, self.modality = False, stronger(self.modality, "possible")
        self.scope = self.scope and (bool(effect) or base(node.dep_) not in ("advcl", "acl"))
        if troubled(node):
            self.scope, self.spared = False, True
        if not effect and self.modality == "actual" and not outcome.instead_of(node):
            self.modality = purposes.only_meant(node, up, cues) or self.modality

    def affect(self, effect: str, up: "Token") -> None:
        """Take in what the governor does to the clause."""
        self.hoped |= up.lemma_.lower() in HOPING
        if effect == "negated" and self.spared:
            return  # "doubted that it would delay the visit", "refused to be drawn on whether it had"
        if effect == "negated":
            self.negative = not self.negative
            self.ruled |= up.lemma_.lower() in RULING
            self.excluded |= up.lemma_.lower() in EXCLUDING or neither_confirmed(up)
        elif effect and not outcome.came_about(up):
            self.modality = stronger(self.modality, effect)

    def called_off(self, event: "Token", up: "Token", cues: "Cues") -> None:
        """Take in that what was announced will not be: "cancelled the planned visit"."""
        self.negative ^= governors.effect(event, up, cues) == "negated" and not denied(up) and not troubled(event)

    def result(self) -> Factuality:
        """The sum; "said it would" is the future seen from then, elsewhere "would" holds on a condition."""
        modality = self.modality
        if self.excluded and not self.negative:
            modality = stronger(modality, "possible")  # "has not ruled out buying"
        elif self.ruled and self.negative:
            modality = stronger(modality, "future")  # "ruled out buying"
        if self.would and not (self.hoped and modality == "desired"):
            modality = stronger(modality, "future" if self.reported and self.condition is None else "conditional")
        otherwise = Modality(modality)
        if self.condition is not None and modality in ("actual", "future", "possible"):
            modality = "conditional"
        polarity = Polarity.NEGATIVE if self.negative else Polarity.POSITIVE
        return Factuality(polarity, Modality(modality), self.condition, otherwise)
