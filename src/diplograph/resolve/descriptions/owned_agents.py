"""Actors told by whose they are: "Kenya's ministers", "a NATO spokesman", "the French union", "Venezuelan migrants"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, sided, subject_of
from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id
from diplograph.resolve.descriptions.acting_as import acts_as_body
from diplograph.resolve.descriptions.agent_names import written
from diplograph.resolve.descriptions.agent_phrases import FLOCKS, NAMED_SO, PLURAL, done_by, kind_of, told_to
from diplograph.resolve.descriptions.people_counted import of_its_own, some_of, some_persons
from diplograph.resolve.descriptions.sent_from import sent_from
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.names.name_kinds import BODIES
from diplograph.resolve.offices.bodies import armed, of_some_people

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.descriptions.guess import Found
    from diplograph.resolve.known.gazetteer import Gazetteer

OFFICIALS = "officials of"
SPRUNG_FROM = frozenset("affiliate offshoot franchise".split())
"""What goes by another group's name and has one of its own."""
SPLIT = frozenset("splinter breakaway dissident rival rogue renegade offshoot affiliated".split())
"""What is said of those who have left a group, or were never of it: "a Hamas splinter group"."""
ASSOCIATIONS = frozenset("union federation confederation community association".split())
"""Formal names of states, which in small letters behind a place are its workers' or clubs': "the Texas union"."""

SPLITTING = ("armed_group", "party", "organisation")
AMONG = ("including", "among", "like", "with", "besides", "alongside")
"""What stands before some of those whom a noun tells of, whose state is not that of all."""
CALLED = frozenset("group movement organisation organization militia faction network".split())
"""What a name right before it names: "the Hezbollah group"."""
ANOTHERS = ("person", "people", "company", "media", "ngo", "organisation", "party")
"""What has people of its own, and a state besides."""


def owns(noun: "Token", owner: Mention) -> bool:
    """ "Troops from Iraq" may leave it as well as come from it; where they stand, and whom they are for or against, owns nobody."""
    head = noun.doc.words[owner.head]
    sent = (
        case_of(head) == "from" and owner.actor is not None and owner.actor.type == "armed_group"
    )  # "rebels from JNIM"
    beside = head.dep_ == "nmod" and case_of(head) not in ("of", "for") and not (sent or sent_from(noun, owner))
    across = "across" in head.child_words  # "leaders from across Iraq": not its government
    return not (beside or across or sided(head) or _anothers(noun, head))


LANDS = frozenset("republic state country nation".split())
"""What, of a kind that an adjective tells, has leaders of its own."""


def _anothers(noun: "Token", state: "Token") -> bool:
    """ "Kidnappers of an Italian nurse", "executives of a German bank": Italy is hers, not theirs."""
    whose = state.head
    within = whose.i != noun.i and whose.dep_ == "nmod" and whose.head.i == noun.i
    if within and case_of(whose) in AMONG:
        return True  # "nine people, including four French soldiers"
    if within and whose.tag_ == "NNS" and whose.lemma_.lower() in LANDS:
        return True  # "leaders of former Soviet republics"
    called = state.dep_ == "compound" and state.pos_ == "PROPN" and state.ent_type_ == "ORG" and whose.lower_ in CALLED
    return (
        within and not called and state.dep_ in ("amod", "compound", "nmod:poss") and kind_of(whose) in ANOTHERS
    )  # "fighters of the Hezbollah group" are its own


def of_owner(
    noun: "Token", kind: str | None, owner: Mention, gazetteer: "Gazetteer", by_head: "ByHead"
) -> "Found | None":
    """The actor of a noun with an owner: the owner, its government, or a people or group of its state."""
    actor, lemma = owner.actor, noun.lemma_.lower()
    if (
        actor is None
        or _another(actor, lemma)
        or _ethnic(noun, owner)
        or (actor.type in SPLITTING and not noun.child_words.isdisjoint(SPLIT))
    ):
        return None
    if actor.type in BODIES and lemma in nouns().members:
        return (actor, 0.7, f"belongs to {actor.name}") if _is_the_body(noun, owner, actor, by_head) else None
    if acts_as_body(noun, owner):
        return actor, 0.7, f"acts as {actor.name}"
    if lemma in nouns().voices and owner.kind != "demonym" and not some_of(noun):
        return actor, 0.75, f"speaks for {actor.name}"
    if _formal_name(noun, actor, by_head):
        return actor, 0.9, "formal name"
    state = gazetteer.state_of(actor) if actor.type in ("state", "government_body") else None
    if state is None:
        return None
    if actor.type == "state" and kind not in NAMED_SO and _governs(noun, by_head) and not of_some_people(noun, owner):
        return gazetteer.organ("government", state), 0.7, f"{OFFICIALS} {state.name}"
    several = noun.tag_ in PLURAL and lemma != "member"  # "members of the Russian band" are no state's
    if several and kind is not None and kind != "place" and not done_by(noun, owner.head):
        return _several_of(noun, kind, state)
    return None


def _another(owner: Actor, lemma: str) -> bool:
    """ "The al Qaeda affiliate", a state's "second-largest party": with names of their own."""
    sprung = owner.type == "armed_group" and lemma in SPRUNG_FROM
    return sprung or (lemma == "party" and owner.type in ("state", "government_body"))


def _ethnic(noun: "Token", owner: Mention) -> bool:
    """ "Ethnic Albanian separatists": at home in another state than the one that their people is called after."""
    before = noun.child_words | noun.doc.words[owner.head].child_words
    return owner.kind == "demonym" and "ethnic" in before


def _is_the_body(noun: "Token", owner: Mention, body: Actor, by_head: "ByHead") -> bool:
    """ "Hamas fighters" are Hamas; not "two executives of the bank", nor "the cabinet ordered its police to fire"."""
    if noun.doc[owner.head].tag_ != "PRP$":
        return not of_its_own(noun, body)
    subject = subject_of(noun.head) if noun.dep_ == "obj" else None
    doer = by_head.get(subject.i) if subject is not None else None
    at_home = doer is not None and doer.actor == body  # "Shell evacuated its employees": nothing done to others
    return not told_to(noun) and (at_home or not of_its_own(noun, body))


def _formal_name(noun: "Token", actor: Actor, by_head: "ByHead") -> bool:
    """ "The Swiss Confederation", "the Republic of Cuba"; not "French unions", nor "Kenya's labour federation"."""
    lemma, small = noun.lemma_.lower(), noun.text.islower()
    several = noun.tag_ in PLURAL and small  # "former Soviet republics", "five Micronesian states"
    if actor.type not in ("state", "place") or lemma not in nouns().formal or (lemma == "union" and small) or several:
        return False
    return not (lemma in ASSOCIATIONS and small and actor.type == "place") and _alone(noun, by_head)


def _alone(noun: "Token", by_head: "ByHead") -> bool:
    """Whether no possessor and no common noun stands before a noun."""
    return not any(c.dep_ == "nmod:poss" or (c.dep_ == "compound" and c.i not in by_head) for c in noun.children)


def _governs(noun: "Token", by_head: "ByHead") -> bool:
    """ "Canada's leaders", "her Chilean colleague": whether those of a state are its government; not "its Catholic leaders"."""
    lemma = noun.lemma_.lower()
    colleague = lemma == "colleague" and noun.tag_ == "NN" and not _alone(noun, by_head)
    on_air = lemma == "host" and "compound" in noun.child_labels  # "a Russian television host"
    peer = colleague or (lemma in nouns().counterparts and not on_air)
    return peer and not some_persons(noun) and not any(c.lower_ in FLOCKS for c in noun.children if c.i < noun.i)


def _several_of(noun: "Token", kind: str, state: Actor) -> "Found":
    """ "Venezuelan migrants", "Kenya's opposition parties": the same in every text."""
    told = (c for c in noun.children if c.i < noun.i and c.dep_ in ("compound", "amod"))
    before = [c for c in told if (c.dep_ == "compound" and c.pos_ == "NOUN") or armed(c)]
    who = written([*before, noun])
    name = f"{who[:1].upper()}{who[1:]} of {state.name}"
    return Actor(actor_id(name, kind), name, kind), 0.7, f"{who} of {state.name}"
