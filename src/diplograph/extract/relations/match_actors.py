"""Where the actors of a frame's reading stand in its proposition, and which of them act on which."""

import itertools
from functools import lru_cache
from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts, parenthetical
from diplograph.extract.propositions.fellows import group_named
from diplograph.extract.relations.frames import Match
from diplograph.extract.relations.slots import WHERE, Slots
from diplograph.extract.speech.documents import named_after_matter, speaks_itself
from diplograph.extract.speech.speakers import unnamed
from diplograph.model import Argument

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Relation

SIDES = frozenset(
    "side camp faction clan tribe rival foe neighbour neighbor belligerent adversary enemy combatant ally".split()
)
"""Words in the plural for those who are each other's."""
QUARRELS = frozenset(("OPPOSES",))
"""What two do at once though each may do it alone: "Kenya and Uganda quarrel" is told once."""
JUDGING = frozenset(("CRITICIZES", "OPPOSES", "PRAISES", "REJECTS"))
"""What is of whoever did the deed that it judges."""
HARMING = frozenset("ATTACKS KILLS DESTROYS SEIZES ABDUCTS ARRESTS RELEASES TORTURES CONCEDES_TO".split())
"""What is done by and to persons and things themselves: "sank a Greek trawler" does nothing to Greece."""
TAKEN = frozenset("SEIZES BLOCKADES DESTROYS".split())
"""What is done to the very thing that is named, and not to the town that it stands in."""
OF_PLACES = frozenset(
    "power control possession authority command government rule territory land ground area part portion swathe share half "
    "position foothold soil space everything blockade siege noose ring cordon encirclement stranglehold grip quarantine".split()
)
"""With which it is a place that is taken or shut in: "seized power in Mali", "tightened the siege around Aleppo"."""
INSTRUMENT_OF = ("poss", "compound", "amod", "doer", "prep:by", "prep:of", "prep:from")
"""Where the words for missiles and raids name who sends them."""
OWN_WILL = frozenset(("person", "people", "party", "media", "company", "ngo"))
"""Who acts of its own will, not as the tool of whoever it is of: "Kenya's opposition threw stones" is not Kenya's deed, nor what
supporters of Ben Roe did Ben Roe's."""
RULES = frozenset(
    "act amendment ban bill clause code constitution decision decree edict injunction judgement judgment law legislation order "
    "ordinance regulation rule ruling statute term verdict".split()
)
"""What binds whoever it names, in the name of those who made it: "Tunisian law bars them", "freed by a court ruling"."""
WARES = frozenset(
    "alcohol beer cannabis capsule chicken cigarette cocaine dairy dust fentanyl fish food formula fruit fuel gas heroin "
    "imports liquor meat medicine medication milk narcotic opioid pill product sauce smog smoke spirit syrup tablet tobacco "
    "toy virus water wine".split()
)
"""What comes from somewhere and does harm by itself: "syrup from India killed children" is no deed of India's."""


def subject_paths(match: Match) -> tuple[str, ...]:
    """Where the subject may stand: the frame's own places, then those of every noun, and of what acts for someone."""
    paths = match.frame.subject
    if match.proposition.part == "noun":
        paths = (*paths, "doer", "prep:of.prep:by")
        if "prep:between#1" in paths:
            paths = ("pair#1", *paths)
    means = (match.relation.instrument or _by_rule(match)) and not _of_nobody(match)
    if means and any(path.partition("#")[0] == "subj" for path in paths):
        paths = (*paths, *(f"subj.{role}" for role in INSTRUMENT_OF))  # not where the subject is who suffers it
    if match.relation.instrument and "prep:by" in paths:
        paths = (*paths, *(f"prep:by.{role}" for role in INSTRUMENT_OF))  # "the shelling of Kherson by Russian guns"
    return paths


def _of_nobody(match: Match) -> bool:
    """Whether the name at the subject is not that of who acts by it: of wares where they are from, of a bill its matter.

    "Syrup from India killed children", "the Russia sanctions bill would hit India"; not "the EU law", "Indian missiles".
    """
    said = match.proposition.get("subj")
    return bool(said) and all(t.lemma_.lower() in WARES or named_after_matter(t) for t in said)


def _by_rule(match: Match) -> bool:
    """Whether laws or rulings do what somebody may do."""
    said = match.proposition.get("subj") if match.relation.by_rule and match.proposition.part == "verb" else []
    return bool(said) and all(t.lemma_.lower() in RULES for t in said)


def object_paths(match: Match) -> tuple[str, ...]:
    """Where the object may stand: the frame's own places, then whoever receives what a noun of speech names."""
    told = match.proposition.part == "noun" and (match.relation.speech or match.relation.label == "OFFERS")
    paths = (*match.frame.object, "receiver") if told else _of_the_thing(match)
    if match.relation.label in JUDGING:
        paths = (*paths, *_made_by(paths))
    return ("pair#2", *paths) if "prep:between#2" in paths else paths


@lru_cache(maxsize=1024)
def _made_by(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Where a judged thing has whose it is, a clause of its own may say so: "condemned the sanctions that Chad had imposed"."""
    things = (path.rpartition(".")[0] for path in paths if path.endswith((".prep:by", ".poss")))
    return tuple(dict.fromkeys(f"{thing}.maker" for thing in things if thing))


def who_acts(match: Match, slots: Slots) -> list[Argument | None]:
    """Who fills the subject's places; of an event noun with a phrase for whom it befalls, the adjective or name before it.

    "American tariffs on China", "EU aid to Mali": without the phrase, the name may be whom it befalls.
    """
    p, domain = match.proposition, match.frame.domain or match.relation.domain
    paths = subject_paths(match)
    for role in ("subj", "prep:by") if match.relation.instrument else ():
        if any(a.type in OWN_WILL for t in p.get(role) for a in slots.arguments(t)):
            paths = tuple(path for path in paths if path in match.frame.subject or not path.startswith(f"{role}."))
    found = slots.actors(p, paths, domain, harms=match.relation.label in HARMING)
    by_itself = match.relation.speech and "subj" in match.frame.subject
    if not found and by_itself and p.part == "verb" and not p.passive and not parenthetical(p.token):
        found = [unnamed(t, p.token) for t in p.get("subj") if speaks_itself(t, p.token)]
    prepositional = [
        q for q in match.frame.object if q.startswith(("prep:to", "prep:on", "prep:against", "prep:with", "prep:over"))
    ]
    befallen = not found and p.part == "noun" and match.relation.kind == "event" and "subj" not in match.frame.object
    if befallen and slots.actors(p, tuple(prepositional), match.frame.range or match.relation.range):
        found = slots.actors(p, ("amod", "compound"), domain)
    return [*found] or [None]


def paired(
    subjects: list[Argument | None], objects: list[Argument | None], match: Match
) -> list[tuple[Argument | None, Argument | None]]:
    """Each subject with each object; where a mutual act has two subjects and no object, they are each other's."""
    halves = match.frame.subject[:1] == ("subj#1",) and match.frame.object[:1] == ("subj#2",)
    if halves and None not in subjects and None not in objects:
        return each_with_each([*subjects, *objects], match.relation)
    mutual = match.relation.symmetric or "subj#1" in match.frame.subject
    mutual = mutual and not group_named(match.proposition.get("subj") or [match.proposition.token])
    if mutual and objects == [None] and len(subjects) > 1 and "object" not in match.frame.requires:
        return list(itertools.combinations(subjects, 2))
    return list(itertools.product(subjects, objects))


def _no(noun: "Token") -> bool:
    """ "No country", "no other government": whoever that is, nobody is told of."""
    return noun.pos_ == "NOUN" and any(c.dep_ == "det" and c.lower_ == "no" for c in noun.children)


def several_at_once(match: Match, slots: Slots) -> "Argument | None":
    """ "The two sides agreed", "rivals patrol it jointly": several who act on each other, in one word that names none of them.

    So too behind "between": "hostilities between the two clans ceased", "drills between the two navies".
    """
    frame, p = match.frame, match.proposition
    mutual = frame.subject[:1] == ("subj#1",) and frame.object[:1] == ("subj#2",)
    path = "subj" if mutual else _between(match)
    who = slots.held(p, path) if path else []
    if len(who) != 1 or who[0].tag_ != "NNS" or not (_counted(who[0]) or (mutual and _at_once(p.token))):
        return None
    found = slots.actors(p, (path,), frame.domain or match.relation.domain)
    return found[0] if len(found) == 1 else None


def _between(match: Match) -> str:
    """Where an event stands between several: "prep:between", "subj.prep:between"; "" where a frame has no such place."""
    if match.relation.kind != "event" or match.relation.label in QUARRELS:
        return ""
    held = (q.removesuffix("#1") for q in match.frame.subject if q.endswith("prep:between#1"))
    return next(held, "")


def _counted(noun: "Token") -> bool:
    """ "The two camps", "both armies", "the rivals": who are some few and stand against each other."""
    few = any(c.dep_ == "nummod" or c.lower_ in ("both", "all") for c in noun.children)
    return few or noun.lemma_.lower() in SIDES


def _at_once(verb: "Token") -> bool:
    return any(c.dep_ == "advmod" and c.lower_ in ("jointly", "together") for c in verb.children)


def each_with_each(
    actors: list[Argument | None], relation: "Relation"
) -> list[tuple[Argument | None, Argument | None]]:
    """The pairs of several who act on each other: one of each two where the act is shared, both where each does its own."""
    shared = relation.symmetric or relation.label in QUARRELS
    return list((itertools.combinations if shared else itertools.permutations)(actors, 2))


def _of_the_thing(match: Match) -> tuple[str, ...]:
    """The frame's places for the object, without where a thing stands: "took over a radio station in Bouaké" takes no Bouaké."""
    paths, things = match.frame.object, match.proposition.get("obj")
    if match.relation.label not in TAKEN or not things:
        return paths
    if not all(t.tag_ in ("NN", "NNS") and t.lemma_.lower() not in OF_PLACES for t in things):
        return paths
    return tuple(path for path in paths if path.rpartition("prep:")[2] not in WHERE)


def things_done_to(match: Match, obj: Argument | None, content: "Token | None") -> "list[Token | None]":
    """The content; of several things all, where no actor is named: "seized the arsenal and the mint"."""
    if match.relation.label not in TAKEN or obj is not None or content is None or content.pos_ != "NOUN":
        return [content]
    joined = [t for t in match.proposition.get("obj") if t.i == content.i or t.i in {c.i for c in conjuncts(content)}]
    return [*joined] if len(joined) > 1 and all(t.pos_ == "NOUN" for t in joined) else [content]


def spoken_for(match: Match, slots: Slots) -> set[str]:
    """Of whom a speaker is: "a Hamas spokesman said that Hamas had done it" owns up to it and accuses nobody."""
    said = match.relation.label == "ACCUSES" and all(path.startswith("comp.") for path in match.frame.object)
    titles = (c for t in match.proposition.get("subj") for c in _titles(t)) if said and match.frame.object else ()
    return {a.id for c in titles for a in slots.arguments(c)}


def _titles(speaker: "Token") -> "list[Token]":
    """The words of whose spokesman or leader somebody is, before the name, behind "of", or in the phrase beside it."""
    beside = [c for c in speaker.children if c.dep_ in ("appos", "nmod:desc")]
    return [c for t in (speaker, *beside) for c in t.children if c.dep_ in ("compound", "amod", "nmod", "nmod:poss")]


def own_government(a: Argument | None, b: Argument | None) -> bool:
    """ "Chad and Niger signed a deal for Niamey to supply oil": a state and its own government do nothing to each other."""
    if a is None or b is None or {a.type, b.type} != {"state", "government_body"}:
        return False
    state, body = (a, b) if a.type == "state" else (b, a)
    return body.id == f"gov:government-of-{state.id.partition(':')[2]}"


def agentless(match: Match) -> bool:
    """Whether a predicate leaves its doer out on purpose: a passive, or a noun that stands for what happened.

    A doer that is named but is no actor is not left out; and a noun that only says what something is ("this is an attack
    on us", "an attack on one would be an attack on all") tells of no event.
    """
    p = match.proposition
    if (nobody := p.get("subj")) and all(_no(t) for t in nobody):
        return True  # "no state has recognised it"
    if _by_rule(match):
        return True
    if p.part == "noun":
        told = "subj" in match.frame.object  # "the mayor is under arrest"
        return told or not (p.get("subj") or "cop" in p.token.child_labels)
    return "subj" not in match.frame.subject or (p.passive and not p.get("subj"))
