"""Whose an office is by what the text has just said: of the state that reacts, of the one that its holder serves anyway."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.offices.words import OF_STATES
from diplograph.resolve.salience import state_of, states_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

REACTING = frozenset(
    "react respond reject retort protest deny dismiss condemn denounce hit comment object bristle fume demur".split()
)
"""What a state does before the text lets one of its own speak."""
TURNING = frozenset("threaten vow warn pledge promise retaliate summon recall welcome hail express voice".split())
"""What a state does of its own before one of its own speaks, where it is done to no other state."""
ANSWERS = frozenset("response reaction reply answer".split())
SPEAKING = frozenset(
    "say tell call urge ask describe accuse warn write declare add insist announce post state argue vow demand denounce "
    "condemn dismiss reject brand blame charge promise stress note".split()
)
OWN = frozenset(
    "brook tolerate accept bow yield relent budge flinch keep continue remain stay stand respond retaliate reciprocate defend "
    "protect honour honor review consider reconsider oppose support back welcome pursue seek insist block".split()
)
"""What one says that one's own state will do."""
ASKING = frozenset("ask request seek appeal apply offer propose consult invite approach notify".split())
"""What one says that one's own state has done with others."""
SENT = ("ambassador", "attache")
"""Offices abroad for one's own state."""


def reacting(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Beijing reacted coolly. Foreign Minister X urged …": the state whose answer the sentence before tells."""
    start = person.sent.start
    if not person.dep_.startswith("nsubj") or person.head.lemma_.lower() not in SPEAKING or start == 0:
        return None
    if "\n" in person.doc[start - 1].text:
        return None
    clause = person.sent.before.root
    subject = subject_of(clause)
    if subject is not None and subject.lemma_.lower() in ANSWERS:  # "Canberra's response has been subdued"
        subject = next((c for c in subject.children if c.dep_ == "nmod:poss"), None)
    elif clause.lemma_.lower() not in REACTING and not _for_its_part(clause) and not _turns(clause, by_head, gazetteer):
        return None
    mention = by_head.get(subject.i) if subject is not None else None
    whole = (
        mention is not None
        and mention.actor is not None
        and (mention.kind == "metonym" or mention.actor.type == "state")
    )
    return state_of(mention, gazetteer) if mention is not None and whole else None


def _turns(clause: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> bool:
    """ "Peru threatened retaliation. Foreign Minister X …", not "Peru warned Chile. Foreign Minister X …"."""
    if clause.lemma_.lower() not in TURNING or "nsubj:pass" in clause.child_labels:
        return False
    others = (t for c in clause.children if c.dep_ in ("obj", "iobj", "xcomp", "ccomp") for t in c.subtree)
    return not states_at(others, by_head, gazetteer)


def _for_its_part(clause: "Token") -> bool:
    """ "Georgia, for its part, has not ruled it out. Minister X …": whose turn it is."""
    beside = (*clause.children, *(c for s in clause.children if s.dep_ == "nsubj" for c in s.children))
    return any(c.lower_ == "part" and case_of(c) == "for" for c in beside)


def own_will(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """ "The minister, X, said Kenya would not budge": the states of which the holder says what only one of theirs can."""
    verb = person.head.head if person.dep_ == "appos" else person.head
    told = (c for c in verb.children if c.dep_ == "ccomp" and c.lemma_.lower() in OWN)
    willed = [c for c in told if any(a.dep_ == "aux" and a.lower_ in ("will", "would", "'ll") for a in c.children)]
    willed += [c for c in verb.children if c.dep_ == "ccomp" and c.lemma_.lower() in ASKING]
    return states_at((s for c in willed if (s := subject_of(c)) is not None), by_head, gazetteer)


def served_elsewhere(
    doc: "Doc", fact: "OfficeFact", known: "Iterable[OfficeFact]", by_head: "ByHead"
) -> "Actor | None":
    """ "Romania's president … Mr X, a former ambassador to NATO": the state in which the same person holds another office."""
    noun = doc[fact.dated] if fact.dated is not None else None
    if noun is None or (fact.office not in OF_STATES and fact.office not in SENT):
        return None
    if "minister" not in fact.office and any(case_of(c) == "of" for c in noun.children):
        return None  # "a former president of the union"
    owners = (c for c in noun.children if c.dep_ == "nmod:poss")
    if any((m := by_head.get(c.i)) is None or m.actor is None or m.actor.type != "person" for c in owners):
        return None  # "its president": of another body
    same = (f.body.actor for f in known if f.body and f.person.actor == fact.person.actor and f.office in OF_STATES)
    states = {a.id: a for a in same if a is not None and a.type == "state"}
    return next(iter(states.values())) if len(states) == 1 else None
