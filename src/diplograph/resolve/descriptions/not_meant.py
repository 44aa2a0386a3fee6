"""Mentions that a bare noun does not mean again: officials and capitals for "the government", a source for "the agency"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.salience import ASKING
from diplograph.resolve.scene_before import scene_before_in

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

OUTSIDE = ("armed_group", "party", "ngo")
"""Types of what is no organ of a state, whatever its name says."""
REPORTING = ("report", "say", "add", "quote", "cite")
"""What a source does."""


def not_meant(mention: Mention, actor: Actor, noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> bool:
    """Whether a mention is of nobody whom a bare noun means."""
    other = actor.type in ("person", "place") or _no_organ(actor, noun.lower_, gazetteer)
    return (
        other
        or _only_reports(mention, noun)
        or _by_official(mention, noun)
        or _seen_abroad(mention, noun)
        or _of_several(mention, noun, by_head, gazetteer)
        or _elsewhere(actor, noun, by_head, gazetteer)
    )


def _elsewhere(actor: Actor, noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> bool:
    """ "In Belgrade, the government refused. The ministry …": not the ministry of another state, named further up."""
    state = gazetteer.state_of(actor) if actor.type == "government_body" else None
    here = scene_before_in(noun, by_head, gazetteer) if state is not None else set()
    return state is not None and bool(here) and state.id not in here


def _only_reports(mention: Mention, noun: "Token") -> bool:
    """ "… , the Roe news agency reported. He left the agency": a source is not what the text is about."""
    name = noun.doc.words[mention.head]
    media = mention.actor is not None and mention.actor.type == "media" and noun.lower_ == "agency"
    says = name.dep_ == "nsubj" and name.head.lemma_.lower() in REPORTING
    return media and (says or (name.dep_ == "nmod" and case_of(name) == "to"))


def _by_official(mention: Mention, noun: "Token") -> bool:
    """ "A Japanese official said": taken as the government there, which is not whose "the government" then is."""
    actor = mention.actor
    whole = actor is not None and actor.type == "government_body" and actor.name.startswith("Government of ")
    one = mention.kind == "nominal" and noun.doc.words[mention.head].lemma_.lower() != noun.lemma_.lower()
    return whole and (one or (mention.kind == "pronoun" and mention.text.lower() in ("he", "she", "him", "her")))


def _seen_abroad(mention: Mention, noun: "Token") -> bool:
    """ "Honduras recognised Beijing. Farmers urged the government …": a capital that does not act is not whom it means."""
    if mention.kind != "metonym" or noun.lower_ != "government":
        return False
    name = noun.doc[mention.head]
    return name.dep_ in ("obj", "iobj", "obl", "nmod") or _told_to(name, noun)


def _told_to(name: "Token", noun: "Token") -> bool:
    """ "Washington pressed Israel to open the road. The government …": not whose capital has asked another for it."""
    asks = name.dep_.startswith("nsubj") and name.head.lemma_.lower() in ASKING
    return asks and name.sent.start != noun.sent.start and not name.head.child_labels.isdisjoint(("obj", "iobj"))


def _of_several(mention: Mention, noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> bool:
    """ "Beijing said so. Japan ruled it. The government …": a capital, since whose naming another state has acted, is open."""
    if mention.kind != "metonym" or noun.lower_ != "government" or mention.actor is None:
        return False
    own = gazetteer.state_of(mention.actor)
    since = by_head.before(noun.i, noun.doc[mention.head].sent.start)
    acting = (by_head[h] for h in since if noun.doc[h].dep_.startswith("nsubj"))
    states = (gazetteer.state_of(m.actor) for m in acting if m.actor is not None and m.kind in ("name", "metonym"))
    return any(s not in (None, own) for s in states)


def _no_organ(actor: Actor, word: str, gazetteer: Gazetteer) -> bool:
    """ "The army", after "the National Liberation Army": the state's, not that one."""
    foreign = actor.type in OUTSIDE or (actor.type == "armed_force" and gazetteer.state_of(actor) is None)
    return foreign and gazetteer.body_of(word) is not None
