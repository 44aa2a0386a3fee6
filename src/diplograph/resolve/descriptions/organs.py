"""Which organ of a state a noun names, and whose it is: by the capital, the clause, the office, or the owner of what owns it."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, remembered, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.descriptions.people_counted import some_persons
from diplograph.resolve.descriptions.sent_from import sent_from
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.offices.noun_bodies import body_of_noun

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.mentions import OfficeFact

WITHIN = frozenset("opposition parliament lawmaker senate congress legislature union court party prosecutor".split())
"""Who, of a state, speaks of its own government as "the government"."""
STAYING = frozenset(
    "refugee migrant resident witness protester demonstrator student worker villager inmate detainee shopkeeper trader expatriate".split()
)
"""Who, of whatever state, is under the police of the place they are in."""
GOVERNING = frozenset(
    "government authority regime administration parliament opposition junta cabinet ministry presidency police military army"
    " judiciary prosecutor".split()
)


ARMED = "armed-forces"
GUARDING = (ARMED, "police", "security-forces", "coast-guard")
"""Organs that are told of together, as "Haitian police and soldiers"."""
CRAFT = frozenset("plane aircraft helicopter bomber fighter frigate destroyer gunboat submarine tank".split())
BOMBING = frozenset("bomb bombard strike attack shell pound raid strafe target hit rocket fire".split())
"""What a state's planes and ships do in its name: "Israeli planes bombed Gaza City"."""


@remembered
def kind_of_organ(noun: "Token", gazetteer: Gazetteer) -> str | None:
    """Which organ of a state a noun names with the words before it: "defence ministry", "troops"."""
    lemma = noun.lemma_.lower()
    if gazetteer.ends_body(noun.lower_) or gazetteer.ends_body(lemma):
        words = (c for c in noun.children if c.dep_ in ("compound", "amod") and c.i < noun.i)
        said = [c.lower_ for c in words if c.text.islower() and c.lower_ != "own"]
        kind = next((b for w in _phrases(noun, said) if (b := gazetteer.body_of(w))), None)
        security = kind == "embassy" and noun.lower_ == "mission" and bool(said)
        counted = kind in ("officials", "lawmakers") and some_persons(noun)  # "four American officials"
        if kind is not None:
            return None if security or counted else kind  # "the security mission" is no embassy
    several = noun.tag_ == "NNS" or (noun.lower_ == "aircraft" and "det" not in noun.child_labels)
    bombs = noun.dep_ == "nsubj" and noun.head.lemma_.lower() in BOMBING
    return ARMED if several and lemma in CRAFT and bombs else None


def _phrases(noun: "Token", said: list[str]) -> Iterator[str]:
    """The words that may name an organ, the longest first: with what is said of the noun, with what stands before it, alone."""
    lemma = noun.lemma_.lower()
    plural = noun.tag_ == "NNS" and noun.lower_ not in ("forces", "troops")
    yield " ".join([*said, lemma if plural else noun.lower_])
    before = [
        t.lower_ for t in noun.doc.words[max(0, noun.i - 2) : noun.i]
    ]  # "coast guard ships": the guard is the coast's
    yield from (" ".join([*words, form]) for words in (said, before) for form in (lemma, noun.lower_))
    yield from (noun.lower_, lemma)


def shared_owner(noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """ "Its foreign ministry's spokeswoman": the pronoun is the ministry's, though it hangs on the spokeswoman.

    "Haitian police and soldiers" are both of whose police it is.
    """
    if noun.dep_ == "conj" and noun.child_labels <= {"cc", "conj", "punct"} and "det" not in noun.head.child_labels:
        guard = all(kind_of_organ(n, gazetteer) in GUARDING for n in (noun, noun.head))
        return body_of_noun(noun.head, by_head) if guard else None
    if noun.dep_ != "nmod:poss" or not noun.child_labels.isdisjoint(("det", "nmod:poss")):
        return None
    own = (c for c in noun.head.children if c.dep_ == "nmod:poss" and c.i < noun.left_edge.i and c.pos_ == "PRON")
    return next((m for c in own if (m := by_head.get(c.i)) and m.actor and _state(m, gazetteer)), None)


def seat(noun: "Token", place: Mention, gazetteer: Gazetteer) -> Actor | None:
    """ "The government in Khartoum": the state whose capital it sits in."""
    return gazetteer.capital_of(place.text, noun.doc.text) if case_of(noun.doc[place.head]) == "in" else None


def in_washington(noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """ "The administration": that of the United States, where the text has named its government."""
    if noun.lower_ != "administration":
        return None
    back = islice(by_head.back_from(noun.i), FAR)
    near = (_state(m, gazetteer) for h in back if (m := by_head[h]).kind == "metonym")
    return next((s for s in near if s is not None and s.id == "state:united-states"), None)


def at_home(noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """ "The opposition in Ghana accused the government": the state of who acts on it from within."""
    subject = subject_of(noun.head) if noun.dep_ in ("obj", "iobj", "obl") and noun.head.pos_ == "VERB" else None
    if subject is None or subject.i > noun.i or subject.lemma_.lower() not in WITHIN:
        return None
    mention = body_of_noun(subject, by_head)
    return _state(mention, gazetteer) if mention is not None else None


def among_them(noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """ "Sudanese refugees in Cairo say police beat them": the state that those are in who tell of it or meet it."""
    for verb in (t for t in noun.ancestors if t.pos_ == "VERB"):
        subject = subject_of(verb)
        if subject is None or subject.i > noun.i or subject.lemma_.lower() not in STAYING:
            continue
        places = (c for c in subject.children if c.dep_ == "nmod" and case_of(c) in ("in", "at") and c.i in by_head)
        place = next((by_head[c.i] for c in places), None)
        if place is not None:
            return gazetteer.capital_of(place.text) or _state(place, gazetteer)
    return None


def elsewhere(noun: "Token", modifier: Mention) -> bool:
    """ "Soldiers in Transnistria" are not its own; "the government in Khartoum", "soldiers from Chad" are."""
    place = noun.doc.words[modifier.head]
    beside = place.dep_ == "nmod" and case_of(place) not in ("of", "for") and noun.lemma_.lower() not in GOVERNING
    return beside and not sent_from(noun, modifier) and not staff_at(noun, modifier)


def staff_at(noun: "Token", body: Mention) -> bool:
    """ "Officials in Kenya", "officials at the World Bank": with no other word for whose they are, they speak for it."""
    place = noun.doc.words[body.head]
    bare = noun.lower_ == "officials" and noun.child_labels.isdisjoint(
        ("amod", "compound", "nummod", "det", "nmod:poss")
    )
    kind = body.actor.type if body.actor is not None else ""
    there = {"in": kind == "state" and body.kind == "name", "at": kind in ("igo", "government_body")}
    return bare and noun.dep_.startswith("nsubj") and place.head == noun and there.get(case_of(place), False)


def served_before(person: Actor, offices: "list[OfficeFact]") -> bool:
    """Whether all that the text says of a person's offices is past: "a former prime minister who leads the opposition"."""
    held = [f for f in offices if f.person.actor == person]
    return bool(held) and all(f.when == "past" for f in held)


def state_of_person(person: Actor, offices: "list[OfficeFact]", gazetteer: Gazetteer) -> Actor | None:
    """The state whose office someone holds in the text, or by which alone the text calls someone."""
    bodies = (f.body.actor for f in offices if f.person.actor == person and f.body and f.body.actor)
    bodies = (b for b in bodies if b.type != "people")  # the Bosnian Serb commander has no troops of Bosnia's
    return next((s for b in bodies if (s := gazetteer.state_of(b))), None) or _by_office_alone(person, gazetteer)


def _by_office_alone(person: Actor, gazetteer: Gazetteer) -> Actor | None:
    """ "Foreign minister of Sudan", whom the text does not name: Sudan."""
    office, of, state = person.name.partition(" of ")
    home = gazetteer.find(state) if of and gazetteer.office_of(office.lower()) is not None else None
    return home if home is not None and home.type == "state" else None


def _state(mention: Mention, gazetteer: Gazetteer) -> Actor | None:
    return gazetteer.state_of(mention.actor) if mention.actor is not None else None
