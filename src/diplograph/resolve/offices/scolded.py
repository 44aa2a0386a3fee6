"""Whose a bare office is by who takes its holder to task: a party of the same state, a state that is angry with the holder's own."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.offices.missions import ENVOYS
from diplograph.resolve.offices.noun_bodies import body_of_noun
from diplograph.resolve.salience import state_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

BODIES = frozenset("opposition parliament senate congress legislature union court party coalition".split())
"""Who, of a state, takes its holders of office to task."""
SCOLDING = frozenset(
    "accuse criticise criticize urge ask call press demand blame denounce summon impeach censure warn condemn challenge".split()
)
WORDS = frozenset("remark comment statement speech interview article quip joke insult accusation allegation".split())
"""What another state takes amiss."""
OVER = ("over", "for", "after", "because", "following")


def scolded(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """The state of the party that takes the holder to task, or of the envoy who is sent away for the holder's words."""
    return _at_home(person, by_head, gazetteer) or _abroad(person, by_head, gazetteer)


def _at_home(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Sweden's Left Party accused Prime Minister X of giving in"."""
    verb = person.head
    if person.dep_ not in ("obj", "iobj", "obl") or verb.lemma_.lower() not in SCOLDING:
        return None
    subject = subject_of(verb)
    if subject is None or subject.i > person.i:
        return None
    mention = by_head.get(subject.i)
    party = mention is not None and mention.actor is not None and mention.actor.type == "party"
    if not party and subject.lemma_.lower() not in BODIES:
        return None
    owner = body_of_noun(subject, by_head)
    state = state_of(owner, gazetteer) if owner is not None else None
    return state or (gazetteer.home_of(mention.actor) if mention is not None and mention.actor is not None else None)


def _abroad(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Mali expelled the French ambassador over remarks by Foreign Minister X": of the state whose envoy answers for it."""
    words = person.head
    said = (
        person.dep_ in ("nmod", "nmod:poss") and case_of(person) in ("by", "of", "") and words.lemma_.lower() in WORDS
    )
    if not said or words.dep_ not in ("obl", "nmod") or case_of(words) not in OVER:
        return None
    verb = next((t for t in words.ancestors if t.pos_ == "VERB"), None)
    envoys = [c for c in verb.children if c.dep_ in ("obj", "nsubj:pass")] if verb is not None else []
    for envoy in envoys:
        sender = body_of_noun(envoy, by_head) if envoy.lemma_.lower() in ENVOYS else None
        if sender is not None and (state := state_of(sender, gazetteer)) is not None:
            return state
    return None
