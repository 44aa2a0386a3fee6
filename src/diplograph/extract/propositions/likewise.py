"""Who does what another has just done: "Italy followed suit", "Belgium did the same", "Oman did likewise"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

SAME = {
    "follow": frozenset("suit example lead".split()),
    "do": frozenset("same likewise".split()),
    "take": frozenset(("step",)),
}
"""Verbs, and the object or adverb with which they stand for what was just told."""
JOINED = ("conj", "parataxis", "advcl")


def likewise(p: "Proposition", by_token: "dict[int, Proposition]") -> None:
    """Give "followed suit" the sense of the clause that it follows, with its own subject."""
    if p.part != "verb" or p.passive or not p.get("subj") or not _stands_for(p.token):
        return
    earlier = by_token.get(_before(p.token).i)
    if earlier is None or earlier.part != "verb" or earlier.passive or earlier.token.i >= p.token.i:
        return
    own = p.get("subj")
    p.lemma = earlier.lemma
    p.args = {role: list(held) for role, held in earlier.args.items() if role != "subj"} | {"subj": own}


def _stands_for(verb: "Token") -> bool:
    words = SAME.get(verb.lemma_.lower(), frozenset())
    for child in verb.children if words else ():
        if child.lemma_.lower() in words and child.dep_ in ("obj", "advmod", "obl"):
            alike = child.lower_ != "step" or any(c.lower_ in ("same", "similar") for c in child.children)
            return alike and not any(c.dep_ == "acl:relcl" for c in child.children)
    return False


def _before(verb: "Token") -> "Token":
    """The clause that a verb is joined to, else what the sentence before says or reports."""
    if verb.lemma_ == "do" and verb.dep_ == "xcomp" and verb.head.dep_ == "conj" and verb.head.head.pos_ == "VERB":
        return verb.head.head  # "conceded defeat and advised Y to do the same"
    if verb.dep_ in JOINED and verb.head.i < verb.i and verb.head.pos_ == "VERB":
        return verb.head
    start = verb.sent.start
    if not start:
        return verb
    root = verb.doc[start - 1].sent.root
    said = next((c for c in root.children if c.dep_ == "ccomp" and c.pos_ == "VERB"), None)
    return root if said is None else said
