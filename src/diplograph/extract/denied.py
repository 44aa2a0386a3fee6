"""What a denial set beside a claim denies: "Kenya says that Chad attacked Niger, which Chad denies" says by Chad that it did not."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.extract.clauses.claims import CLAIMS, REJECTING
from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.propositions.summed_up import clause_before
from diplograph.extract.relations.slots import Slots
from diplograph.extract.speech.asides import comments
from diplograph.model import Argument, Attribution, Statement
from diplograph.model_ids import statement_id

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

DENYING = REJECTING - {"dismiss", "reject", "ridicule", "brush"}
"""Verbs that say of a claim that it is not so; an offer or a ruling may be rejected too."""
UNSAID = frozenset(("SAYS", "WARNS", "DENIES", "REJECTS"))


class Denials:
    """Finds what the denials of one document deny."""

    def __init__(self, slots: Slots) -> None:
        self._slots = slots

    def of(self, p: Proposition, said: dict[int, list[Statement]]) -> Iterator[Statement]:
        """The opposite, in the denier's words, of what is claimed right before a relative clause or noun that denies it."""
        if not _denies(p.token):
            return
        deniers = [a for t in p.get("subj") for a in self._slots.arguments(t)]
        if len(deniers) != 1:
            return
        told = (said.get(t.i, []) for t in _claimed(p.token))
        for s in next((found for found in told if any(s.relation not in UNSAID for s in found)), []):
            own = any(a.actor.id == deniers[0].id for a in s.attribution)
            if s.relation and s.relation not in UNSAID and s.attribution and not own:
                yield _opposite(s, deniers[0], p.token)


def _denies(cue: "Token") -> bool:
    """ "Which Chad denies", "a charge Chad rejects", "a claim dismissed by Chad": an offer or a ruling may be rejected too."""
    verb = cue.lemma_.lower()
    beside = cue.head if cue.dep_ in ("acl", "acl:relcl") else next((c for c in cue.children if c.dep_ == "obj"), cue)
    of_claim = beside.lemma_.lower() in CLAIMS
    return comments(cue) and (verb in DENYING | {"dispute"} or (of_claim and verb in REJECTING))


def _claimed(denial: "Token") -> "list[Token]":
    """The clause that a comment is on, the last one that is reported before it; then the means that it tells of."""
    node = denial.head
    while node.pos_ not in ("VERB", "AUX") and node.head.i != node.i:
        node = node.head
    if node.pos_ != "VERB" or node.i > denial.i:
        return []
    node = _reported_last(node, denial)
    below = [c for c in node.children if c.dep_ in ("ccomp", "advcl") and node.i < c.i < denial.i and c.pos_ == "VERB"]
    ahead = [
        c for c in node.children if c.dep_ == "ccomp" and c.i < node.i
    ]  # "the army fled, villagers reported, a charge …"
    claim = (below or ahead or [node])[-1]
    return [claim, *(c for c in claim.children if c.dep_ == "advcl" and c.tag_ == "VBG")]


def _reported_last(verb: "Token", denial: "Token") -> "Token":
    """ "The council met; a panel said that Chad armed them, a charge Chad rejects": of clauses in a row the last that reports."""
    last = clause_before(denial, verb)
    return last if "ccomp" in last.child_labels else verb


def _opposite(s: Statement, denier: Argument, cue: "Token") -> Statement:
    """The statement denied by someone."""
    polarity = s.polarity.opposite
    ends = (s.subject, s.object)
    spans = [(a.start, a.end) if a else None for a in ends]
    key = statement_id(
        s.document, (s.evidence.start, s.evidence.end), s.relation, (cue.idx, cue.idx + len(cue)), *spans, s.content,
        *(a.id if a else None for a in ends),
    )  # fmt: skip
    chain = (Attribution(denier, cue.text, cue.idx, cue.idx + len(cue)),)
    return replace(s, id=key, polarity=polarity, attribution=chain)
