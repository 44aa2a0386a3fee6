"""What a predicate's own dependents and shape say: negated, modal, asked for."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses import clause_shapes as shape
from diplograph.extract.clauses.negation import at_no_time, denied, not_only
from diplograph.extract.status import outcomes as outcome
from diplograph.extract.status.arranged import called_for, scheduled

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues


DONE = frozenset("response answer reply reaction act move step retort contribution punishment decision".split())
"""Nouns for what is done with the saying: "his first act was to recognise it"."""
POLITE = frozenset(("like", "love", "appreciate"))
"""Verbs with which "would" is only polite."""
QUESTION_WORDS = frozenset("who what why how which whom whose where when".split())
STRENGTH = {m: i for i, m in enumerate(("actual", "future", "possible", "desired", "conditional"))}


def stronger(a: str, b: str) -> str:
    """The modality that takes an event further from fact."""
    return a if STRENGTH[a] >= STRENGTH[b] else b


def own(node: "Token", cues: "Cues") -> tuple[bool, str]:
    """Negation and modality that a predicate's own dependents and its shape give it."""
    negative, modality = _by_dependents(node, cues)
    if (node.tag_ in ("VB", "VBN") and (_headline_future(node) or _is_to(node))) or shape.set_to(node):
        modality = stronger(modality, "future")
    if scheduled(node) or called_for(node):
        modality = stronger(modality, "future")
    if (meant := equated(node, cues)) is not None:
        modality = meant
    if outcome.undone_duty(node) or outcome.still_undone(node) or outcome.forborne(node):
        return not negative, "actual"
    negative ^= _alone(node)
    negative = (negative and not outcome.no_sooner(node)) ^ outcome.instead_of(node)
    modality = stronger(modality, outcome.own_turn(node) or "actual")
    if shape.imperative(node) or outcome.mandative(node) or outcome.had_better(node) or outcome.would_rather(node):
        modality = stronger(modality, "desired")
    if _question(node) or _stood_on(node):
        modality = stronger(modality, "possible")
    return negative, modality


def _stood_on(node: "Token") -> bool:
    """ "Slovakia is against Ukraine joining NATO": what somebody is for or against may never be."""
    stand = node.tag_ == "VBG" and "cop" in node.child_labels
    return stand and any(c.dep_ == "mark" and c.lower_ in ("against", "for") for c in node.children)


def equated(node: "Token", cues: "Cues") -> str | None:
    """The modality of "X's aim is to leave" by its noun; "his answer was to leave" was done."""
    outer = next((c for c in node.children if c.dep_ == "nsubj:outer"), None)
    if outer is None or not shape.infinitive(node):
        return None
    wanted = next((cues.governors.get(c.lemma_) for c in outer.children if c.dep_ == "acl:relcl"), None)
    noun = outer.lemma_.lower()
    if noun in DONE:
        done = any(c.dep_ == "cop" and c.lower_ in ("was", "been") for c in node.children)
        return "actual" if done else "future"
    said = wanted or cues.governing_nouns.get(noun, "future")
    return said if said in STRENGTH else "future"


def _alone(node: "Token") -> bool:
    """ "Would not follow Chad in leaving the bloc", "did not join them in condemning it": the others did."""
    if node.dep_ != "advcl" or node.tag_ != "VBG" or node.head.lemma_.lower() not in ("join", "follow"):
        return False
    return denied(node.head) and any(c.dep_ == "mark" and c.lower_ == "in" for c in node.children)


def _by_dependents(node: "Token", cues: "Cues") -> tuple[bool, str]:
    negative, modality = False, "actual"
    for child in node.children:
        lower = child.lower_
        if node.lemma_ in cues.reporting and shape.set_off(child, node):
            continue
        if _negates(child, cues):
            negative ^= True
        elif child.dep_ == "aux":
            modality = stronger(modality, _modal(child, node, cues))
        elif child.dep_ in ("advmod", "amod") and lower in cues.hedges:  # "an alleged attack"
            modality = stronger(modality, "possible")
        elif child.dep_ == "advmod" and lower in cues.almost and node.pos_ == "VERB":
            negative ^= True
    return negative, modality


def _negates(child: "Token", cues: "Cues") -> bool:
    """Whether a dependent denies its predicate: "not", "no longer", "no troops"."""
    lower = child.lower_
    return (
        (child.dep_ in ("advmod", "cc:preconj") and lower in cues.negators and not not_only(child))
        or (child.dep_ == "mark" and lower == "without")
        or (child.dep_ == "det" and lower in ("no", "neither"))
        or (child.dep_ == "cc" and lower == "nor" and not shape.shares_helpers(child.head))
        or (lower == "longer" and "no" in child.child_words)
        or (lower == "once" and "not" in child.child_words)
        or at_no_time(child)
        or (child.dep_ in ("nsubj", "obj", "nsubj:pass") and _negative_phrase(child))
        or (
            child.dep_ in ("obl", "obl:agent") and lower in ("nobody", "none") and case_of(child) in ("to", "for", "by")
        )
        or (child.dep_ in ("obl", "obl:agent") and case_of(child) == "by" and _negative_phrase(child))
    )


def said_no(noun: "Token") -> bool:
    """ "Has no plans to leave": whether a noun's own "no" denies its verb too, so that it must not count for both."""
    return noun.dep_ in ("nsubj", "obj", "nsubj:pass") and any(
        c.dep_ == "det" and c.lower_ in ("no", "neither") for c in noun.children
    )


def _modal(helper: "Token", node: "Token", cues: "Cues") -> str:
    """The modality of an auxiliary; none where it only inverts a condition or is polite."""
    polite = helper.lower_ in ("would", "'d") and (node.lemma_ in POLITE or outcome.would_rather(node))
    if polite or shape.inverted_condition(node):
        return "actual"
    if (
        helper.lower_ == "must"
        and node.tag_ == "VBN"
        and any(c.dep_ == "aux" and c.lower_ == "have" for c in node.children)
    ):
        return "possible"  # "must have armed them": so it seems
    return cues.modals.get(helper.lower_) or cues.modals.get(helper.lemma_) or "actual"


def _negative_phrase(noun: "Token") -> bool:
    if noun.lower_ in ("none", "nobody", "nothing", "neither"):
        return True
    marks = (",", '"', "”", "’")
    near = [c for c in noun.children if not any(t.text in marks for t in noun.doc.words[c.i + 1 : noun.i])]
    words = {c.lower_ for c in near if c.dep_ in ("det", "cc:preconj", "amod")}
    return bool(words & {"no", "neither"}) or ("few" in words and "a" not in words) or _not_one(noun)


def _not_one(noun: "Token") -> bool:
    """ "Not one officer", "not a single shot", "hardly any state": a word that denies right before whom it counts."""
    first = noun.left_edge
    if first.head.i != noun.i or first.dep_ != "advmod" or first.i + 1 >= len(noun.doc):
        return False
    counted = ("one", "a") if first.lower_ == "not" else ("any",)
    return first.lower_ in ("not", "hardly", "scarcely", "barely") and first.nbor().lower_ in counted


def _headline_future(node: "Token") -> bool:
    """ "Kurti to meet Borrell": a bare infinitive as the root of a headline."""
    return node.dep_ == "ROOT" and shape.behind_to(node) and not outcome.still_undone(node)


def _is_to(node: "Token") -> bool:
    """ "A village which is to pass to Chad", "said the court was to try him", "detainees were to be freed": arranged.

    What is told of a noun for a deed ("his first act was to free them") is for `equated`, which comes after.
    """
    helper = any(c.dep_ in ("aux", "cop") and c.lower_ in ("is", "are", "was", "were") for c in node.children)
    shares = node.dep_ == "conj" and node.head.pos_ == "VERB"  # "X arrived and was to meet Y"
    heads = (node, node.head) if shares else (node,)
    return helper and shape.infinitive(node) and any(c.dep_.startswith("nsubj") for n in heads for c in n.children)


def _inverted(clause: "Token") -> bool:
    """Whether a clause asks by its order: "can Bangkok be persuaded"."""
    subject = next((c for c in clause.children if c.dep_.startswith("nsubj")), None)
    first = next((t for t in clause.subtree if not t.is_punct), clause)
    return subject is not None and first.dep_.startswith(("aux", "cop")) and first.i < subject.left_edge.i


def _question(node: "Token") -> bool:
    """Whether a sentence asks if it is so; "what …?" takes for granted that something is."""
    if node.dep_ != "ROOT" or not node.sent.text.rstrip().endswith("?"):
        return False
    if any(c.dep_ == "parataxis" and c.i > node.i and _inverted(c) for c in node.children):
        return False  # "Thailand is to buy it: can Bangkok walk away?"
    return not any(t.lower_ in QUESTION_WORDS for t in node.sent[:2])
