"""For which state a pronoun's speaker commits: "Riyadh, he said, was ready to pay", "she said Kenya would send troops"."""

from typing import TYPE_CHECKING

from diplograph.annotate import parenthetical, subject_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.known.gazetteer import Gazetteer

COMMITTING = frozenset("will would 'll 'd".split())
WILLING = frozenset("ready willing prepared determined committed open eager keen".split())
INTENDING = frozenset("plan intend want hope aim welcome support oppose reject remain reserve expect".split())
"""Words with which one speaks of what one's own state will do."""


def committed(pronoun: "Token", by_head: "dict[int, Mention]", gazetteer: "Gazetteer") -> "Actor | None":
    """The state whose will the speaker that a pronoun stands for makes known, if any."""
    verb = pronoun.head
    if pronoun.dep_ != "nsubj" or verb.pos_ != "VERB":
        return None
    said = verb.head if parenthetical(verb) else next((c for c in verb.children if c.dep_ == "ccomp"), None)
    subject = subject_of(said) if said is not None and said.i != verb.i else None
    mention = by_head.get(subject.i) if subject is not None else None
    if said is None or mention is None or mention.actor is None or not _wills(said):
        return None
    return gazetteer.state_of(mention.actor)


def _wills(clause: "Token") -> bool:
    helpers = {c.lower_ for c in clause.children if c.dep_ == "aux"}
    return bool(helpers & COMMITTING) or clause.lower_ in WILLING or clause.lemma_.lower() in INTENDING
