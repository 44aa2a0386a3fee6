"""Gaps that lie deeper than the relative clause's own verb, and infinitives of nouns that rank: "the first to leave"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.agreement import RELATIVE
from diplograph.extract.propositions.equations import held_by
from diplograph.extract.propositions.equations import ranked as is_ranked
from diplograph.extract.propositions.explained import explained
from diplograph.extract.propositions.relatives import antecedent

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

RAISING = frozenset(
    "refuse promise want try manage vow pledge threaten plan hope agree decide fail wish intend seek attempt decline "
    "continue begin start love need claim dare choose move aim propose offer prefer swear mean long be have use "
    "willing unwilling ready prepared able unable set due keen eager".split()
)
"""Verbs and adjectives that take an infinitive of their own subject, so that what their relative clause lacks is the infinitive's."""


def relative_below(clause: "Token") -> "Token | None":
    """The infinitive that holds the gap of a relative clause: "whom Kyiv refused to recognise", "that it promised to arm"."""
    node = clause
    for _ in range(3):
        below = next((c for c in node.children if c.dep_ == "xcomp" and c.tag_ == "VB" and c.i > node.i), None)
        if (
            below is None
            or node.lemma_ not in RAISING
            or any(c.dep_ in ("obj", "iobj") for c in node.children if c.i > node.i)
        ):
            break
        node = below
    return node if node.i != clause.i else None


def fill_below(p: "Proposition", by_token: "dict[int, Proposition]") -> None:
    """Put the head of a relative clause in the gap of the infinitive below its verb."""
    if p.token.dep_ != "acl:relcl" or p.part == "noun" or (lower := relative_below(p.token)) is None:
        return
    below = by_token.get(lower.i)
    head = explained(antecedent(p.token))
    if below is None or below.passive or any(t.i > lower.i for t in below.get("obj") + below.get("comp")):
        return
    pronouns = [t for t in p.get("obj") + below.get("obj") if t.i == head.i or _relative(t)]
    if p.part == "adj" and not pronouns and p.get("subj") and not below.get("obj") and not _asks(p.token):
        below.args["obj"] = [head]  # "hostages it is willing to free"
        return
    if p.word in ("want", "need") and not p.token.child_words.isdisjoint(("who", "whom")):
        return  # "whom they want to resign"
    if not pronouns or any(c.dep_ == "nsubj" and _relative(c) for c in p.token.children):
        return
    below.args["obj"] = [head, *(t for t in pronouns if t.i != head.i and not _relative(t))]
    p.args["obj"] = [t for t in p.get("obj") if t not in pronouns]
    if not p.args["obj"]:
        del p.args["obj"]


def _asks(clause: "Token") -> bool:
    """Whether a relative clause has a pronoun or adverb of its own: "who is ready to go", "where he is ready to go"."""
    return any(_relative(t) or t.lower_ in ("where", "when", "why", "whose") for t in clause.subtree)


def _relative(token: "Token") -> bool:
    return token.lower_ in RELATIVE


def ranked(p: "Proposition", by_token: "dict[int, Proposition]") -> None:
    """ "The first country to recognise Kosovo": whoever is the first does it; "the first to be received" undergoes it."""
    if p.token.dep_ != "acl" or not any(c.dep_ == "mark" and c.lower_ == "to" for c in p.token.children):
        return
    noun, role = p.token.head, "obj" if p.passive else "subj"
    if (p.get("subj") and not p.passive) or noun.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return
    if (holder_of_one := held_by(noun)).i != noun.i and case_of(noun) == "of":
        p.args[role] = [holder_of_one]  # "one of the few states to recognise Kosovo"
        return
    if not is_ranked(noun):
        return
    said = by_token.get(noun.i)
    governor = (
        by_token.get(noun.head.i) if noun.dep_ in ("xcomp", "obj") and noun.head.lemma_ in ("become", "be") else None
    )
    holder = (
        said.get("subj")
        if said is not None and said.get("subj")
        else governor.get("subj")
        if governor is not None
        else []
    )
    p.args[role] = list(holder) or [noun]
