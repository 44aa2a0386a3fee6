"""Whose a bare organ is where the clause above it, or the sentence before, tells of two states: mostly his who undergoes."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.descriptions.deeds_of_states import (
    ACCUSING,
    ANSWERING,
    ASKING,
    BRANDING,
    CLAUSES,
    CRIMES,
    DENYING,
    DIRECTING,
    GIVING,
    HARMING,
    LAWGIVERS,
    MEN_OF,
    PERCEIVING,
    PUNISHING,
    REPELLING,
    STATIVE,
    SUING,
    TAKING,
    TIMES,
    TOPPLING,
    clause_of,
    sides,
)
from diplograph.resolve.offices.acted_on import JUDGING, RAIDS
from diplograph.resolve.salience import state_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer


def told_of_two(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """The state of an organ by who does what to whom around it."""
    return (
        _holders_own(noun, by_head, gazetteer)
        or _at_home_with_foe(noun, by_head, gazetteer)
        or _met_in(noun, by_head, gazetteer)
        or _there(noun, by_head, gazetteer)
        or _in_time(noun, by_head, gazetteer)
        or _answers(noun, by_head, gazetteer)
        or _explains(noun, by_head, gazetteer)
        or _charged(noun, by_head, gazetteer)
    )


def _holders_own(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Ukraine asked for tanks. Chancellor X told parliament …", "President X ordered the army out": of whom X serves."""
    verb = noun.head
    if noun.dep_ not in ("obj", "iobj") or verb.lemma_.lower() not in DIRECTING:
        return None
    subject = subject_of(verb)
    mention = by_head.get(subject.i) if subject is not None else None
    person = mention.actor if mention is not None else None
    if person is None or person.type != "person":
        return None
    return by_head.serving.get(person.id) or gazetteer.state_of(person)


def _at_home_with_foe(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Al Shabaab has vowed to overthrow the government": that of where the group is at home."""
    if noun.dep_ != "obj" or noun.head.lemma_.lower() not in TOPPLING:
        return None
    subject = subject_of(noun.head)
    mention = by_head.get(subject.i) if subject is not None else None
    return gazetteer.home_of(mention.actor) if mention is not None and mention.actor is not None else None


def _met_in(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Rebels who fight the army in Congo", "drove the government from Sanaa": of the state in which one acts on it."""
    if noun.dep_ != "obj" or noun.head.pos_ != "VERB":
        return None
    driven = noun.head.lemma_.lower() in TOPPLING
    for place in noun.head.children:
        mention = by_head.get(place.i) if place.dep_ == "obl" else None
        actor = mention.actor if mention is not None else None
        case = case_of(place) if actor is not None else ""
        if actor is not None and ((case == "in" and actor.type == "state") or (case == "from" and driven)):
            return state_of(by_head[place.i], gazetteer)
    return None


def _there(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Macron, who will go to Algeria, has spared the authorities there": of the last state that one was in or went to."""
    if noun.i + 1 >= len(noun.doc) or noun.nbor(1).lower_ != "there" or noun.nbor(1).dep_ != "advmod":
        return None
    first = noun.sent.before.start if noun.sent.start else 0
    for head in reversed(by_head.before(noun.i, first)):
        place = noun.doc[head]
        if place.dep_ in ("obl", "nmod") and case_of(place) in ("in", "to", "at", "from", "into", "on"):
            return state_of(by_head[head], gazetteer)
    return None


def _in_time(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Mali was suspended after the army rose", "Paris cut aid to Mali when the army rose": of whoever undergoes the main clause."""
    clause = clause_of(noun)
    if clause is None or clause.dep_ not in CLAUSES or clause.child_words.isdisjoint(TIMES):
        return None
    main = clause.head
    while main.pos_ not in ("VERB", "AUX") and "cop" not in main.child_labels and main.head.i != main.i:
        main = main.head  # "since January, when the army …"
    doer, others = sides(main, noun, by_head, gazetteer)
    lemma = main.lemma_.lower()
    if lemma in PUNISHING and doer is not None and not others and noun.sent.start:  # "It had cut ties after the army …"
        first, met = sides(noun.sent.before.root, noun, by_head, gazetteer)
        others = met if first == doer else []
    if (lemma in PUNISHING or _sends_men(main)) and len({o.id for o in others}) == 1:
        if clause.lemma_.lower() in PERCEIVING:
            return doer
        return others[0] if noun.lemma_.lower() not in LAWGIVERS else None
    passive = "nsubj:pass" in main.child_labels
    becomes = passive or "cop" in main.child_labels or lemma in STATIVE
    return doer if becomes and doer is not None and not others else None


def _sends_men(verb: "Token") -> bool:
    """ "Sent soldiers to the islands after police lost control"."""
    sent = (c for c in verb.children if c.dep_ == "obj" and c.lemma_.lower() in MEN_OF)
    return verb.lemma_.lower() in ("send", "deploy", "dispatch", "fly") and next(sent, None) is not None


def _answers(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Turkish jets bombed Iraq. The government called it a crime": of whoever was harmed, not of who did it."""
    verb = clause_of(noun)
    if verb is None or noun.sent.start == 0 or not _reacts(verb):
        return None
    before = noun.sent.before.root
    charges = before.lemma_.lower() in ACCUSING | JUDGING
    denies = verb.lemma_.lower() in DENYING or (charges and _of_it(verb))
    if charges and not denies:
        return sides(before, noun, by_head, gazetteer)[0]  # "Baghdad summoned the envoy. The ministry condemned …"
    deeds = ACCUSING | JUDGING if denies else HARMING | PUNISHING
    for told in (before, *(c for c in before.children if c.dep_ in ("ccomp", "conj"))):
        if told.lemma_.lower() in deeds:
            return _other_side(told, verb, noun, by_head, gazetteer)
    return None


def _other_side(
    told: "Token", verb: "Token", noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer"
) -> "Actor | None":
    """The one state that a sentence tells of besides who acts in it, unless the organ's clause acts on that state."""
    doer, others = sides(told, noun, by_head, gazetteer)
    if len({o.id for o in others}) != 1:
        return None
    _, met = sides(verb, noun.doc[verb.right_edge.i], by_head, gazetteer)
    asked = _asks(told)
    return others[0] if (doer is not None or asked) and others[0].id not in {s.id for s in met} else None


def _reacts(verb: "Token") -> bool:
    """Whether a clause answers what was done: "denied it", "called it a crime", "said it had fired back"."""
    lemma = verb.lemma_.lower()
    if lemma in ANSWERING:
        return True
    if lemma in BRANDING:
        return _of_it(verb) or any(c.dep_ == "obj" and c.lemma_.lower() in RAIDS for c in verb.children)
    said = [verb, *(c for c in verb.children if c.dep_ in ("ccomp", "parataxis"))]
    return any(_repels(c) for c in said)


def _of_it(verb: "Token") -> bool:
    """ "Called it baseless": judged without a word for what was done."""
    return verb.lemma_.lower() in BRANDING and any(c.dep_ == "obj" and c.pos_ == "PRON" for c in verb.children)


def _repels(verb: "Token") -> bool:
    """ "Shot down a plane", "fired back", "intercepted the missiles"."""
    lemma, words = verb.lemma_.lower(), verb.child_words
    return (
        lemma in REPELLING
        or (lemma == "shoot" and "down" in words)
        or (lemma in ("fire", "hit", "strike") and "back" in words)
    )


def _explains(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Britain froze aid to Uganda. The government had passed …", "Amnesty urged Chad to free him. The government …"."""
    verb = clause_of(noun)
    if verb is None or verb.dep_ != "ROOT" or noun.sent.start == 0:
        return None
    told = noun.sent.before.root
    asked = _asks(told) and "also" not in verb.child_words
    given = told.lemma_.lower() in GIVING and verb.lemma_.lower() in TAKING
    if not (asked or given) and not (_perfect(verb) and (told.lemma_.lower() in PUNISHING or _shelters(told))):
        return None
    return _other_side(told, verb, noun, by_head, gazetteer)


def _charged(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "The Gambia sued Myanmar. It says the army killed thousands", "urged Nigeria to act. The army had shot 49"."""
    verb = clause_of(noun)
    if verb is None or noun.sent.start == 0:
        return None
    told = noun.sent.before.root
    crime = any(v.lemma_.lower() in CRIMES for v in (verb, *(c for c in verb.children if c.dep_ == "xcomp")))
    if not crime or not (told.lemma_.lower() in ACCUSING | JUDGING | SUING or _asks(told)):
        return None
    return _other_side(told, verb, noun, by_head, gazetteer)


def _asks(verb: "Token") -> bool:
    """ "Urged Chad to free him", "called on Chad"; not "called Chad a threat"."""
    on = any(case_of(c) in ("on", "upon") for c in verb.children)
    return verb.lemma_.lower() in ASKING and (on or verb.lemma_.lower() != "call")


def _shelters(verb: "Token") -> bool:
    """ "Canada granted asylum to an Iranian": what is then told of that other state."""
    return any(c.dep_ == "obj" and c.lemma_.lower() in ("asylum", "refuge", "shelter") for c in verb.children)


def _perfect(verb: "Token") -> bool:
    """ "Had passed a law", "has jailed dozens": what came before the sentence before."""
    return verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.lemma_.lower() == "have" for c in verb.children)
