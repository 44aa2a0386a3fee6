"""Polarity and modality of a proposition, by walking up the tree from its predicate to the clause's top or its speaker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import base, case_of, parenthetical
from diplograph.extract import clause_shapes as shape
from diplograph.extract.standings import answered, hypothetical, naming, neither_confirmed, unconfirmed, untrue
from diplograph.model import Modality, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

    from diplograph.schema import Cues

COMPLEMENT_CASES = frozenset("for from of against on to".split())
SETTING = frozenset("after before when while because since as although though once where whereas".split())
CONTENT_MARKS = frozenset("to of from against on about in for".split())
POLITE = frozenset(("like", "love", "appreciate"))
"""Verbs with which "would" is only polite."""
EXCLUDING = frozenset("rule exclude reject dismiss foreclose".split())
"""Verbs whose denial leaves open what they deny: "did not rule out an attack"."""
DECIDING: dict[str, frozenset[str]] = {
    "decision": frozenset(("decide", "agree", "vote")),
    "speech": frozenset(("vote", "resolve")),
    "effort": frozenset(("try", "attempt", "seek", "work", "strive", "endeavour", "endeavor", "struggle")),
    "": frozenset(),
}
"""Verbs whose infinitive is done with them, by what a relation is done by: a parliament that votes to condemn condemns."""
QUESTION_WORDS = frozenset("who what why how which whom whose where when".split())
STRENGTH = {m: i for i, m in enumerate(("actual", "future", "possible", "desired", "conditional"))}


class Factuality(NamedTuple):
    """Polarity, modality, and the words of the condition where there is one."""

    polarity: Polarity
    modality: Modality
    condition: str | None
    otherwise: Modality = Modality.ACTUAL
    """The modality but for the condition: "threatened them if …" was done, "will warn them if …" is to come."""


def factuality(predicate: "Token", cues: "Cues", done_by: str = "") -> Factuality:
    """How a proposition stands in the eyes of whoever asserts it; stops at verbs that report."""
    walk, node = _Walk(), predicate
    if hypothetical(predicate):
        return Factuality(Polarity.POSITIVE, Modality.CONDITIONAL, None)
    for _ in range(12):
        walk.look(node, cues)
        if shape.shares_helpers(node):
            node = node.head
            continue
        up = _governor(node)
        if up is None or _presupposed(node, cues) or shape.taken_for_granted(node, up):
            break
        if node.i == predicate.i and answered(node):
            break  # "rejected the rebels' demand": the demand was made
        if untrue(node):
            walk.affect("negated", up)
            break
        if shape.in_question(node) or (shape.rumoured(node) and shape.rejected(node) is None):
            walk.modality = _stronger(walk.modality, "possible")
        if _in_condition(node, cues):
            walk.modality, walk.condition = "conditional", walk.condition or _words(node)
            break
        if shape.rejected(node) is not None:
            walk.affect("negated", up)
            walk.reported = True
            break
        if shape.advised_against(node):
            walk.affect("negated", up)
            walk.affect("desired", up)
            break
        effect = _effect(node, up, cues)
        told = base(node.dep_) == "ccomp" or shape.also_told(node)
        walk.reported |= told and _lemma(up) in cues.reporting
        if effect == "report":
            walk.reported = True
            if unconfirmed(up):
                walk.modality = _stronger(walk.modality, "possible")
            break
        if effect == "possible" and shape.in_vain(up, node):
            effect = "negated"
        walk.meant(node, up, cues, effect)
        if effect not in ("future", "possible", "desired") or up.lemma_.lower() not in DECIDING[done_by]:
            walk.affect(effect, up)
        node = up
    return walk.result()


def own_condition(predicate: "Token", cues: "Cues") -> bool:
    """Whether a condition hangs on the predicate itself, as in "threatened them if …", rather than the predicate in one."""
    return not _in_condition(predicate, cues) and _condition_of(predicate, cues) is not None


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
        negative, modality = _local(node, cues)
        self.negative ^= negative and self.scope
        self.modality = _stronger(self.modality, modality)
        polite = node.lemma_ in POLITE or shape.would_rather(node)
        refuses = node.lemma_ in shape.TELLING and (negative or any(c.lower_ == "only" for c in node.children))
        self.would |= not (polite or refuses) and any(
            c.dep_ == "aux" and c.lower_ in ("would", "'d", "’d") for c in node.children
        )
        self.condition = self.condition or _condition_of(node, cues)
        late = shape.not_until(node) if self.negative else None
        if late is not None and self.modality == "actual" and not shape.not_yet(late):
            self.negative = False
        elif late is not None and self.modality == "future":
            self.condition = self.condition or _words(late)
        self.reported |= any(parenthetical(c) and c.lemma_ in cues.reporting for c in node.children)
        if shape.would_have(node):
            self.modality = "conditional"
        if shape.not_yet(node):
            self.modality = _stronger(self.modality, "conditional")

    def meant(self, node: "Token", up: "Token", cues: "Cues", effect: str) -> None:
        """Take in what the clause's place under its governor says, where the governor itself says nothing."""
        self.scope = self.scope and (bool(effect) or base(node.dep_) not in ("advcl", "acl"))
        if not effect and self.modality == "actual":
            self.modality = shape.only_meant(node, up, cues) or self.modality

    def affect(self, effect: str, up: "Token") -> None:
        """Take in what the governor does to the clause."""
        if effect == "negated":
            self.negative = not self.negative
            self.excluded |= up.lemma_.lower() in EXCLUDING or neither_confirmed(up)
        elif effect and not shape.came_about(up):
            self.modality = _stronger(self.modality, effect)

    def result(self) -> Factuality:
        """The sum; "said it would" is the future seen from then, elsewhere "would" holds on a condition."""
        modality = self.modality
        if self.excluded and not self.negative:
            modality = _stronger(modality, "possible")  # "has not ruled out buying"
        if self.would:
            modality = _stronger(modality, "future" if self.reported and self.condition is None else "conditional")
        otherwise = Modality(modality)
        if self.condition is not None and modality in ("actual", "future", "possible"):
            modality = "conditional"
        polarity = Polarity.NEGATIVE if self.negative else Polarity.POSITIVE
        return Factuality(polarity, Modality(modality), self.condition, otherwise)


def _stronger(a: str, b: str) -> str:
    return a if STRENGTH[a] >= STRENGTH[b] else b


def _local(node: "Token", cues: "Cues") -> tuple[bool, str]:
    """Negation and modality that a predicate's own dependents and its shape give it."""
    negative, modality = _by_dependents(node, cues)
    if (node.tag_ == "VB" and _headline_future(node)) or shape.set_to(node):
        modality = _stronger(modality, "future")
    if shape.undone_duty(node) or shape.still_undone(node) or shape.forborne(node):
        return not negative, "actual"
    negative = (negative and not shape.no_sooner(node)) ^ shape.instead_of(node)
    modality = _stronger(modality, shape.own_turn(node) or "actual")
    if shape.imperative(node) or shape.mandative(node) or shape.had_better(node) or shape.would_rather(node):
        modality = _stronger(modality, "desired")
    if _question(node):
        modality = _stronger(modality, "possible")
    return negative, modality


def _by_dependents(node: "Token", cues: "Cues") -> tuple[bool, str]:
    negative, modality = False, "actual"
    for child in node.children:
        lower = child.lower_
        if node.lemma_ in cues.reporting and shape.set_off(child, node):
            continue
        if _negates(child, cues):
            negative ^= True
        elif child.dep_ == "aux":
            modality = _stronger(modality, _modal(child, node, cues))
        elif child.dep_ == "advmod" and lower in cues.hedges:
            modality = _stronger(modality, "possible")
        elif child.dep_ == "advmod" and lower in cues.almost and node.pos_ == "VERB":
            negative ^= True
    return negative, modality


def _negates(child: "Token", cues: "Cues") -> bool:
    """Whether a dependent denies its predicate: "not", "no longer", "no troops"."""
    lower = child.lower_
    return (
        (child.dep_ in ("advmod", "cc:preconj") and lower in cues.negators)
        or (child.dep_ == "det" and lower in ("no", "neither"))
        or (child.dep_ == "cc" and lower == "nor" and not shape.shares_helpers(child.head))
        or (lower == "longer" and any(c.lower_ == "no" for c in child.children))
        or (child.dep_ in ("nsubj", "obj", "nsubj:pass") and _negative_phrase(child))
        or (child.dep_ in ("obl", "obl:agent") and lower in ("nobody", "none") and case_of(child) in ("to", "for", "by"))
    )


def _modal(helper: "Token", node: "Token", cues: "Cues") -> str:
    """The modality of an auxiliary; none where it only inverts a condition or is polite."""
    polite = helper.lower_ in ("would", "'d", "’d") and (node.lemma_ in POLITE or shape.would_rather(node))
    if polite or shape.inverted_condition(node):
        return "actual"
    return cues.modals.get(helper.lower_) or cues.modals.get(helper.lemma_) or "actual"


def _negative_phrase(noun: "Token") -> bool:
    if noun.lower_ in ("none", "nobody", "nothing", "neither"):
        return True
    marks = (",", '"', "”", "’")
    near = [c for c in noun.children if not any(t.text in marks for t in noun.doc[c.i + 1 : noun.i])]
    words = {c.lower_ for c in near if c.dep_ in ("det", "cc:preconj", "amod")}
    return bool(words & {"no", "neither"}) or ("few" in words and "a" not in words)


def _headline_future(node: "Token") -> bool:
    """ "Kurti to meet Borrell": a bare infinitive as the root of a headline."""
    return (
        node.dep_ == "ROOT"
        and any(c.dep_ in ("mark", "aux") and c.lower_ == "to" for c in node.children)
        and not shape.still_undone(node)
    )


def _question(node: "Token") -> bool:
    """Whether a sentence asks if it is so; "what …?" takes for granted that something is."""
    if node.dep_ != "ROOT" or not node.sent.text.rstrip().endswith("?"):
        return False
    return not any(t.lower_ in QUESTION_WORDS for t in node.sent[:2])


def _condition_of(node: "Token", cues: "Cues") -> str | None:
    """The words of the if-clause that conditions this predicate."""
    for child in node.children:
        if shape.inverted_condition(child):
            return _words(child)
        if child.dep_ == "advcl" and (_marked(child, cues) or shape.proviso(child)):
            return _words(child)
        if child.dep_ == "advcl" and any(shape.proviso(c) for c in child.children):
            return _words(child)
        condition = (
            child.lower_ == "condition" and not shape.past(node) and any(shape.proviso(c) for c in child.children)
        )
        if child.dep_ == "obl" and (condition or (child.lower_ in ("event", "case") and _in_case(child))):
            return _words(child)
    return None


def _in_case(noun: "Token") -> bool:
    """ "In the event of an attack", "in case of need"; not "at the event"."""
    return case_of(noun) == "in" and any(base(c.dep_) in ("nmod", "acl", "advcl") for c in noun.children)


def _marked(clause: "Token", cues: "Cues") -> bool:
    marks = [c for c in clause.children if c.dep_ in ("mark", "advmod")]
    joined = [*marks, *(g for c in marks for g in c.children if g.dep_ == "conj")]  # "until and unless"
    return any(c.lower_ in cues.conditional_markers for c in joined)


def _in_condition(node: "Token", cues: "Cues") -> bool:
    if shape.proviso(node) or shape.inverted_condition(node):
        return True
    return node.dep_ == "advcl" and _marked(node, cues)


def _words(clause: "Token") -> str:
    tokens = [t.i for t in clause.subtree if not t.is_punct]
    return clause.doc[min(tokens) : max(tokens) + 1].text


def _governor(node: "Token") -> "Token | None":
    """What this predicate hangs on, past coordination; None at the top of the sentence."""
    while node.dep_ == "conj" and not shape.also_told(node):
        node = node.head
    return None if node.head.i == node.i else node.head


def _effect(node: "Token", up: "Token", cues: "Cues") -> str:
    """What the governor does to the clause: "report", a modality, "negated", or nothing."""
    while node.dep_ == "conj" and not shape.also_told(node):
        node = node.head
    dep, lemma = base(node.dep_), _lemma(up)
    if dep == "conj":
        dep = "ccomp"
    if dep in ("ccomp", "parataxis"):
        if lemma in ("hope", "wish") and node.tag_ != "VBD":
            return "desired"
        told = not shape.subjunctive(node)
        if lemma in cues.reporting and (told or cues.governors.get(lemma) != "desired"):
            return "negated" if lemma == "deny" else "future" if cues.governors.get(lemma) == "future" else "report"
        return cues.governors.get(lemma, "")
    if naming(node, up):
        return ""
    if (dep in ("xcomp", "advcl", "obj", "obl", "acl") or node.dep_ == "nsubj:pass") and _content(node, up):
        if up.pos_ in ("NOUN", "PROPN"):
            return cues.governing_nouns.get(up.lemma_.lower(), "")
        if lemma == "go" and up.tag_ != "VBG":
            return ""
        if lemma == "have" and (not shape.infinitive(node) or shape.still_undone(node)):
            return ""
        if lemma in cues.reporting and cues.governors.get(lemma) is None:
            return "report"
        return cues.governors.get(lemma, "")
    if dep == "nmod" and up.pos_ == "NOUN":
        return cues.governing_nouns.get(up.lemma_.lower(), "")
    return ""


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
    if node.dep_.startswith("obl") and node.pos_ == "NOUN":
        return case_of(node) not in COMPLEMENT_CASES and not shape.takes_part(node)
    return node.dep_ == "advcl" and any(c.dep_ in ("mark", "advmod") and c.lower_ in SETTING for c in node.children)


def _content(node: "Token", up: "Token") -> bool:
    """Whether the node is content of its governor rather than an adjunct: complements, and objects of such verbs."""
    if node.dep_ == "advcl":
        marks = {c.lower_ for c in node.children if c.dep_ == "mark"}
        comma = any(t.text == "," for t in node.doc[up.i : node.i])
        follows = node.tag_ == "VBG" and node.i > up.i and not comma
        gerund = not any(c.dep_ == "mark" for c in node.children) and follows  # "ruled out postponing the vote"
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
