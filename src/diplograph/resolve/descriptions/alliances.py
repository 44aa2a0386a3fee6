"""Which organisation of states "the alliance", "the bloc" and "the 57-nation body" mean."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.again import FAR, UN
from diplograph.resolve.descriptions.called_by import ALLIANCE, aside
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.gazetteer import Gazetteer

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor

BLOCS = frozenset("bloc alliance union grouping".split())
"""What only some states form."""
WORLDWIDE = frozenset(
    "igo:united-nations igo:imf igo:world-bank igo:wto igo:interpol igo:icc igo:icj igo:iaea igo:opcw igo:icrc".split()
)
"""What nearly all states are in, or none: no bloc."""
BODY = "body"
DECIDING = frozenset(
    "say urge call criticise criticize condemn praise warn accuse vote adopt approve reject suspend expel admit demand impose "
    "lift decide elect appoint endorse welcome back ask agree announce declare recognise recognize".split()
)
"""What a body of states does, and no dead one."""
GROUPINGS = frozenset("body group club forum".split())
OF_STATES = frozenset(
    "member membership secretary-general summit chair chairmanship presidency charter secretariat founder headquarters state".split()
)
"""What a group of states has, and hardly any other."""


def alliance(noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Guess | None:
    """ "The alliance", "the bloc", "the 57-nation body": the organisation of states named last."""
    world = noun.lemma_ == BODY and not noun.child_words.isdisjoint(("world", "global"))
    counted = (
        world
        or _acts_as_body(noun)
        or any(c.dep_ == "compound" and c.lower_ in ("nation", "member", "country", "state") for c in noun.children)
    )
    kinds = ALLIANCE | GROUPINGS if counted or _of_states(noun) else ALLIANCE
    if noun.lemma_.lower() not in kinds or noun.tag_ != "NN":
        return None
    if not any(c.dep_ == "det" and c.lower_ == "the" for c in noun.children):
        return None
    if any(c.pos_ == "PROPN" and c.dep_ != "appos" for c in noun.children):
        return None  # "the Roe alliance"
    near = [by_head[h] for h in islice(by_head.back_from(noun.i), FAR)]
    near = [m for m in near if not aside(noun.doc[m.head], noun)]
    some = noun.lower_ in BLOCS or "regional" in noun.child_words
    igos = (m.actor for m in near if m.actor is not None and m.actor.type == "igo")
    body = next(
        (a for a in igos if (_worldwide(a, gazetteer) if world else not some or not _worldwide(a, gazetteer))), None
    )
    if world and body is not None and gazetteer.part_of.get(body.id) == UN:
        body = gazetteer.get(f"igo:{UN}") or body
    if body is None and noun.lower_ == "bloc":  # "talks in Brussels. The bloc …"
        seats = (gazetteer.seated(m.text, noun.doc.text) for m in near if m.kind in ("name", "metonym"))
        body = next((s for s in seats if s is not None), None)
    return Guess(body, (), "nominal", 0.7, "the organisation named last") if body else None


def _acts_as_body(noun: "Token") -> bool:
    """ "The body's assembly", "the body urged Chad to …": no corpse."""
    if noun.lemma_ != BODY or not noun.child_labels.isdisjoint(("nmod", "acl", "acl:relcl", "amod", "compound")):
        return False
    acts = noun.dep_ == "nsubj" and noun.head.lemma_.lower() in DECIDING
    return acts or noun.dep_ == "nmod:poss"


def _worldwide(body: "Actor", gazetteer: Gazetteer) -> bool:
    """Whether an organisation is one of all states, or an organ of the United Nations."""
    return body.id in WORLDWIDE or gazetteer.part_of.get(body.id) == "united-nations"


def _of_states(noun: "Token") -> bool:
    """ "The group's largest member", "a summit of the body", "which chairs the group"; not "joined the group of marchers"."""
    if not noun.child_labels.isdisjoint(("nmod", "acl", "acl:relcl", "appos")):
        return False
    owned = noun.dep_ in ("nmod:poss", "nmod", "compound") and noun.head.lemma_.lower() in OF_STATES
    return owned or (noun.dep_ == "obj" and noun.head.lemma_.lower() in ("chair", "join", "rejoin"))
