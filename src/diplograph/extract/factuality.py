"""Polarity and modality of a proposition, by walking up the tree from its predicate to the clause's top or its speaker."""

from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import base, case_of
from diplograph.model import Modality, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

    from diplograph.schema import Cues

COMPLEMENT_CASES = frozenset("for from of against on to".split())
SETTING = frozenset("after before when while because since as although though once where whereas".split())
STRENGTH = {m: i for i, m in enumerate(("actual", "future", "possible", "desired", "conditional"))}


class Factuality(NamedTuple):
    """Polarity, modality, and the words of the condition where there is one."""

    polarity: Polarity
    modality: Modality
    condition: str | None


def factuality(predicate: "Token", cues: "Cues", by_decision: bool = False) -> Factuality:
    """How a proposition stands in the eyes of whoever asserts it; stops at verbs that report."""
    negative, modality, condition, would, reported = False, "actual", None, False, False
    node = predicate
    for _ in range(12):
        own_negative, own_modality = _local(node, cues)
        would |= any(c.dep_ == "aux" and c.lower_ in ("would", "'d", "’d") for c in node.children)
        negative ^= own_negative
        modality = _stronger(modality, own_modality)
        condition = condition or _condition_of(node, cues)
        up = _governor(node)
        if up is None or _presupposed(node):
            break
        if _in_condition(node, cues):
            modality, condition = "conditional", condition or _words(node)
            break
        effect = _effect(node, up, cues)
        if effect == "report":
            reported = True
            break
        if effect == "negated":
            negative ^= True
        elif effect and not (effect == "future" and by_decision and up.lemma_ in ("decide", "agree")):
            modality = _stronger(modality, effect)
        node = up
    if would:  # "said it would": the future seen from then; elsewhere what holds on a condition
        modality = _stronger(modality, "future" if reported and condition is None else "conditional")
    if condition is not None and modality in ("actual", "future", "possible"):
        modality = "conditional"
    polarity = Polarity.NEGATIVE if negative else Polarity.POSITIVE
    return Factuality(polarity, Modality(modality), condition)


def _stronger(a: str, b: str) -> str:
    return a if STRENGTH[a] >= STRENGTH[b] else b


def _local(node: "Token", cues: "Cues") -> tuple[bool, str]:
    """Negation and modality that a predicate's own dependents give it."""
    negative, modality = False, "actual"
    for child in node.children:
        lower = child.lower_
        if (
            (child.dep_ in ("advmod", "cc:preconj") and lower in cues.negators)
            or (child.dep_ == "det" and lower in ("no", "neither"))
            or (lower == "longer" and any(c.lower_ == "no" for c in child.children))
            or (child.dep_ in ("nsubj", "obj", "nsubj:pass") and _negative_phrase(child))
        ):
            negative ^= True
        elif child.dep_ == "aux" and (effect := cues.modals.get(lower) or cues.modals.get(child.lemma_)):
            modality = _stronger(modality, effect)
        elif child.dep_ == "advmod" and lower in cues.hedges:
            modality = _stronger(modality, "possible")
        elif child.dep_ == "advmod" and lower in cues.almost and node.pos_ == "VERB":
            negative ^= True
    if node.tag_ == "VB" and _headline_future(node):
        modality = _stronger(modality, "future")
    if _question(node):
        modality = _stronger(modality, "possible")
    return negative, modality


def _negative_phrase(noun: "Token") -> bool:
    if noun.lower_ in ("none", "nobody", "nothing", "neither"):
        return True
    return any(c.dep_ == "det" and c.lower_ in ("no", "neither") for c in noun.children)


def _headline_future(node: "Token") -> bool:
    """ "Kurti to meet Borrell": a bare infinitive as the root of a headline."""
    return node.dep_ == "ROOT" and any(c.dep_ in ("mark", "aux") and c.lower_ == "to" for c in node.children)


def _question(node: "Token") -> bool:
    return node.dep_ == "ROOT" and node.sent.text.rstrip().endswith("?")


def _condition_of(node: "Token", cues: "Cues") -> str | None:
    """The words of the if-clause that conditions this predicate."""
    for child in node.children:
        if child.dep_ == "advcl" and _marked(child, cues):
            return _words(child)
        if child.dep_ == "obl" and child.lower_ in ("event", "case") and _in_case(child):
            return _words(child)
    return None


def _in_case(noun: "Token") -> bool:
    """ "In the event of an attack", "in case of need"; not "at the event"."""
    return case_of(noun) == "in" and any(base(c.dep_) in ("nmod", "acl", "advcl") for c in noun.children)


def _marked(clause: "Token", cues: "Cues") -> bool:
    return any(c.dep_ in ("mark", "advmod") and c.lower_ in cues.conditional_markers for c in clause.children)


def _in_condition(node: "Token", cues: "Cues") -> bool:
    return node.dep_ == "advcl" and _marked(node, cues)


def _words(clause: "Token") -> str:
    tokens = [t.i for t in clause.subtree if not t.is_punct]
    return clause.doc[min(tokens) : max(tokens) + 1].text


def _governor(node: "Token") -> "Token | None":
    """What this predicate hangs on, past coordination; None at the top of the sentence."""
    while node.dep_ == "conj":
        node = node.head
    return None if node.head.i == node.i else node.head


def _effect(node: "Token", up: "Token", cues: "Cues") -> str:
    """What the governor does to the clause: "report", a modality, "negated", or nothing."""
    while node.dep_ == "conj":
        node = node.head
    dep, lemma = base(node.dep_), _lemma(up)
    if dep in ("ccomp", "parataxis"):
        told = not _subjunctive(node)
        if lemma in cues.reporting and (told or cues.governors.get(lemma) != "desired"):
            return "negated" if lemma == "deny" else "future" if cues.governors.get(lemma) == "future" else "report"
        return cues.governors.get(lemma, "")
    if dep in ("xcomp", "advcl", "obj", "obl", "acl") and _content(node, up):
        if up.pos_ in ("NOUN", "PROPN"):
            return cues.governing_nouns.get(up.lemma_.lower(), "")
        if lemma in cues.reporting and cues.governors.get(lemma) is None:
            return "report"
        return cues.governors.get(lemma, "")
    if dep == "nmod" and up.pos_ == "NOUN":
        return cues.governing_nouns.get(up.lemma_.lower(), "")
    return ""


def _subjunctive(clause: "Token") -> bool:
    """ "Demands that it be suspended": a bare verb asks, it does not report."""
    return clause.tag_ == "VB" and not any(c.dep_ == "aux" and c.lower_ != "be" for c in clause.children)


def _presupposed(node: "Token") -> bool:
    """Whether a clause holds whatever the main clause says: relative clauses, appositions, "after …", "because …"."""
    while node.dep_ == "conj":
        node = node.head
    if node.dep_ in ("acl:relcl", "appos", "nsubj", "nsubj:pass"):
        return True
    if node.dep_.startswith("obl") and node.pos_ == "NOUN":
        return case_of(node) not in COMPLEMENT_CASES
    return node.dep_ == "advcl" and any(c.dep_ in ("mark", "advmod") and c.lower_ in SETTING for c in node.children)


def _content(node: "Token", up: "Token") -> bool:
    """Whether the node is content of its governor rather than an adjunct: complements, and objects of such verbs."""
    if node.dep_ == "advcl":
        marks = {c.lower_ for c in node.children if c.dep_ == "mark"}
        return bool(marks & {"to", "of", "from", "against"}) and up.lemma_ not in ("use", "go", "come")
    if node.dep_ in ("obj", "obl") or node.dep_.startswith("obl"):
        return node.pos_ == "NOUN" or node.tag_ == "VBG"
    return True


def _lemma(token: "Token") -> str:
    particles = [c.lower_ for c in token.children if c.dep_ == "compound:prt"]
    whole = " ".join([token.lemma_.lower(), *particles])
    if whole == "call" and any(c.dep_ == "obl" for c in token.children):
        return "call on"
    return whole
