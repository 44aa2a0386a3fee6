"""Whose "the country" is that owns an office told of with another: "X, accompanied by the country's police chief"."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.resolve.offices.noun_bodies import body_of_noun

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

ACCOMPANYING = frozenset("accompany flank join escort".split())


def told_with(country: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """The state of the one beside whom, or right after whom, the holder of an office of the country is told of."""
    if country.dep_ != "nmod:poss":
        return None
    return _accompanied(country, by_head, gazetteer) or _right_after(country, by_head, gazetteer)


def _accompanied(country: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Kenya's premier met Chad's, accompanied by the country's police chief": of whoever is accompanied."""
    with_him = next((t for t in country.ancestors if t.lemma_.lower() in ACCOMPANYING and t.tag_ == "VBN"), None)
    if with_him is None or with_him.dep_ not in ("acl", "advcl"):
        return None
    return _state_acting(with_him.head if with_him.dep_ == "advcl" else with_him.sent.root, by_head, gazetteer)


def _right_after(country: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Colombia's police chief offered help. The country's defence minister …": of him of whom the paragraph goes on."""
    start, owned = country.sent.start, country.head
    if start == 0 or country.left_edge.i != start or "\n" in country.doc[start - 1].text:
        return None
    return _state_acting(country.sent.before.root, by_head, gazetteer) if owned.dep_.startswith("nsubj") else None


def _state_acting(verb: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """The state whose official is the subject of a verb."""
    first = subject_of(verb)
    if first is None or first.pos_ not in ("NOUN", "PROPN"):
        return None
    mention = by_head.get(first.i)
    person = mention is not None and mention.actor is not None and mention.actor.type == "person"
    known = (body_of_noun(first, by_head), mention)
    actors = [m.actor for m in known if m is not None and m.actor is not None]
    states = (gazetteer.state_of(a) or by_head.serving.get(a.id) for a in actors)
    return next((s for s in states if s is not None), None) if person else None
