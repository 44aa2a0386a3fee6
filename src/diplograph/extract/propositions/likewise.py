"""Who does what another has just done ("Italy followed suit", "Belgium did the same"), or does it back ("Kyiv responded in kind")."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.wholes import a_day

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

SAME = {
    "follow": frozenset("suit example lead".split()),
    "do": frozenset("same likewise".split()),
    "take": frozenset(("step",)),
}
"""Verbs, and the object or adverb with which they stand for what was just told."""
BACK = frozenset("respond reply retaliate answer react hit strike".split())
"""Verbs that with "in kind" do to another what he did."""
CEASING = frozenset("suspend halt stop cease end pause lift call release free withdraw".split())
"""What is done in kind by stopping or freeing too, each its own."""
AIMED = ("prep:on", "prep:against", "prep:from", "prep:at")
"""Phrases for whom a deed is done to: "put tariffs on China", "banned imports from Mali"."""
JOINED = ("conj", "parataxis", "advcl")


def likewise(p: "Proposition", by_token: "dict[int, Proposition]") -> None:
    """Give "followed suit" the sense of the clause before, with its own subject; of what is done in kind, that clause's is the object."""
    back = p.part == "verb" and _in_kind(p.token)
    if p.part != "verb" or p.passive or not p.get("subj") or not (back or _stands_for(p.token)):
        return
    earlier = by_token.get((_last_before(p.token) if back else _before(p.token)).i)
    if earlier is None or earlier.part != "verb" or earlier.passive or earlier.token.i >= p.token.i:
        return
    own = p.get("subj")
    p.lemma = earlier.lemma
    if back and earlier.word not in CEASING:
        p.args = _done_back(earlier) | {"subj": own}
        return
    p.args = {role: list(held) for role, held in earlier.args.items() if role != "subj"} | {"subj": own}


def _last_before(verb: "Token") -> "Token":
    """Of clauses in a row the last one: "denied it and expelled two; Kyiv responded in kind"."""
    told = _before(verb)
    row = [c for c in told.children if c.dep_ == "conj" and c.pos_ == "VERB" and c.i < verb.i]
    return row[-1] if row else told


def _in_kind(verb: "Token") -> bool:
    if verb.dep_ not in (*JOINED, "ROOT") or "nsubj" not in verb.child_labels:
        return False
    said = verb.lemma_.lower() == "reciprocate" and "obj" not in verb.child_labels
    kind = (c for c in verb.children if c.lower_ == "kind" and c.dep_ == "obl" and case_of(c) == "in")
    return said or (verb.lemma_.lower() in BACK and any(kind))


def _done_back(earlier: "Proposition") -> "dict[str, list[Token]]":
    """The arguments of what is done back: whoever acted first stands in the place of whom he acted on."""
    first = list(earlier.get("subj"))
    behind = [role for role in AIMED if any(not a_day(t) for t in earlier.get(role))]
    if not behind:
        return {"obj": first}
    return {"obj": list(earlier.get("obj")), **dict.fromkeys(behind, first)}


def _stands_for(verb: "Token") -> bool:
    words = SAME.get(verb.lemma_.lower(), frozenset())
    for child in verb.children if words else ():
        if child.lemma_.lower() in words and child.dep_ in ("obj", "advmod", "obl"):
            alike = child.lower_ != "step" or not child.child_words.isdisjoint(("same", "similar"))
            return alike and "acl:relcl" not in child.child_labels
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
    root = verb.sent.before.root
    said = next((c for c in root.children if c.dep_ == "ccomp" and c.pos_ == "VERB"), None)
    return root if said is None else said
