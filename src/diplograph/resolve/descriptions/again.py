"""What a bare noun or number means again: "the agency", "the party" after "the Roe party", "the two"."""

from itertools import chain, islice
from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.model import Actor
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.called_by import (
    SO_CALLED,
    aside,
    goes_by,
    own_words,
    part_named,
    partisan,
    so_called,
    within,
)
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.not_meant import not_meant
from diplograph.resolve.descriptions.owned_agents import SPRUNG_FROM
from diplograph.resolve.known.gazetteer import Gazetteer

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

KIND_OF = {
    "paramilitaries": ("armed_group",), "guerrillas": ("armed_group",),
    "movement": ("armed_group", "party"), "group": ("armed_group", "organisation", "ngo"), "party": ("party",),
    "faction": ("armed_group", "party", "organisation"), "guerrilla": ("armed_group",),
    "affiliate": ("armed_group",), "offshoot": ("armed_group",), "insurgency": ("armed_group",),
    "separatists": ("armed_group",), "outfit": ("armed_group",), "gang": ("armed_group",),
    "mercenaries": ("armed_group",), "rebels": ("armed_group",), "militants": ("armed_group",),
    "insurgents": ("armed_group",), "militia": ("armed_group",),
    "organisation": ("igo", "organisation", "ngo"), "organization": ("igo", "organisation", "ngo"), "bloc": ("igo",),
    "company": ("company",), "newspaper": ("media",), "fighters": ("armed_group",), "firm": ("company",),
    "jihadists": ("armed_group",), "islamists": ("armed_group",), "extremists": ("armed_group",), "charity": ("ngo",),
    "broadcaster": ("media",), "paper": ("media",), "daily": ("media",), "channel": ("media",), "watchdog": ("ngo",),
}  # fmt: skip
"""Nouns that, with "the", mean the last actor named of a type."""
STANDING = frozenset("based backed led aligned linked allied supported funded controlled".split())
DESCRIBING = frozenset(
    "armed paramilitary militant rebel insurgent islamist jihadist extremist separatist shia shiite shi'ite sunni far-right powerful "
    "influential outlawed banned ruling governing ethnic dissident breakaway clandestine shadowy leftist left-wing marxist "
    "anti-government secessionist".split()
)
"""What before a noun only describes whom it means again."""
FIELDS = frozenset(
    "rights advocacy campaign aid guerrilla mercenary separatist rebel opposition media militia energy oil gas mining state-owned".split()
)
"""Nouns before a noun that only tell the trade of whom it means again: "the rights group", "the oil company"."""
SIDES = {"ruling": "in power", "governing": "in power", "opposition": "out", "rival": "out"}
"""Which side a party is on, by a word before it."""
COUNTS = {"two": 2} | dict.fromkeys("three four five six seven eight nine ten eleven twelve".split(), 8)
"""Numbers that, with "the", mean whom the text counted so, and how many sentences before that may be."""
UN = "united-nations"
"""Of whose parts each is "the agency"."""
BODIES = frozenset((*SO_CALLED, "igo", "government_body"))
"""Types of what is called again by a noun that its name does not have."""
FAR = 300
"""Mentions that are looked back over for whom a description means."""


def again(noun: "Token", by_head: ByHead, gazetteer: Gazetteer, title: int) -> Guess | None:
    """ "The agency", "the Union": the last body named whose name has the word; in a headline the first one after."""
    word, headline = noun.lower_, noun.i < title
    if noun.tag_ not in ("NN", "NNP", "NNS") or not (headline or "the" in noun.child_words):
        return None
    homes = _homes(noun, word, by_head, gazetteer)
    parents = _sprung_from(noun, by_head)
    if _more_said(noun, {*homes, *parents}):
        return None
    own, side = _who_acts_on(noun, by_head), _side(noun)
    if (said := _told_beside(noun, word, side, by_head)) is not None:
        return said
    later = by_head.after(noun.i) if headline and noun.dep_ not in NO_REFERENCE else []
    last: Guess | None = _subject_of_kind(noun, word, by_head)
    for head in chain(islice(by_head.back_from(noun.i), FAR), later):
        mention = by_head[head]
        actor = mention.actor
        if (
            actor is None
            or not _may_be(actor, word)
            or actor == own
            or actor in parents.values()
            or aside(noun.doc.words[head], noun)
            or (side and (_side(noun.doc[head]) not in ("", side) or actor.type == "armed_group"))
            or not_meant(mention, actor, noun, by_head, gazetteer)
            or any(gazetteer.home_of(actor) != h for h in homes.values())
        ):
            continue
        spelt = word not in KIND_OF or word in mention.text.lower()  # "Wagner" is no "group" for its whole name
        if spelt and " " in actor.name and goes_by(word, actor) and "--" not in actor.id:
            return Guess(actor, (), "nominal", 0.75, f"the last {word} named")
        if so_called(mention, actor, noun):
            called = Guess(actor, (), "nominal", 0.7, f"the {word} named before")
            return called if last is None or _of_no_kind(last, actor) else last
        fits = (_of_kind(actor, word) or _agency(actor, word, gazetteer)) and "--" not in actor.id
        fits = fits and (noun.doc[head].lower_ != "mercenaries" or word in ("mercenaries", "fighters"))
        if fits and head < noun.i and not _told_of_another(noun.doc[head], word, by_head):
            actor = (last is None and _who_acted(noun.doc[head], word, by_head)) or actor
            last = last or Guess(actor, (), "nominal", 0.65, f"the last {actor.type} named")
    if last is None and not headline:
        last = part_named(word, by_head, gazetteer) if noun.text[:1].isupper() else None
    return last


def _more_said(noun: "Token", known: set[int]) -> bool:
    """Whether words beside the noun tell more of whom it means than that it was named before."""
    said = ("nmod", "amod", "compound", "nummod", "flat")
    told = any(c.dep_ in said and c.i not in known and not _seat(c) for c in noun.children)
    return told or any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in noun.children)


def _side(party: "Token") -> str:
    """ "The ruling party", "Nigeria's governing Progressives Party", "the rival New Party"."""
    return next((SIDES[c.lower_] for c in party.children if c.lower_ in SIDES and c.i < party.i), "")


def _told_beside(noun: "Token", word: str, side: str, by_head: ByHead) -> Guess | None:
    """The party in power or out of it, or whose the speaker is who tells of the noun."""
    if side and word == "party" and (called := _called_so(noun, side, by_head)) is not None:
        return Guess(called, (), "nominal", 0.75, f"the party {side}")
    whose = _speakers_own(noun, word, by_head)
    return Guess(whose, (), "nominal", 0.7, f"the {word} of who speaks") if whose is not None else None


def _called_so(noun: "Token", side: str, by_head: ByHead) -> Actor | None:
    """The party that the text has named last with a word for the same side."""
    for head in islice(by_head.back_from(noun.i), FAR):
        actor = by_head[head].actor
        if _of_kind(actor, "party") and _side(noun.doc[head]) == side:
            return actor
    return None


def _agency(actor: Actor, word: str, gazetteer: Gazetteer) -> bool:
    """ "Unicef", "the security service", "police": what news calls "the agency" or "the force" though its name does not."""
    if word == "force":
        return actor.type == "government_body" and actor.name.startswith("Police of ")
    if word != "agency":
        return False
    service = actor.type in ("government_body", "organisation") and own_words(actor.name)[-1:] == ("service",)
    return service or (actor.type == "igo" and gazetteer.part_of.get(actor.id) == UN)


def _homes(noun: "Token", word: str, by_head: ByHead, gazetteer: Gazetteer) -> dict[int, Actor]:
    """ "The Lebanese group": the states, by the place of the adjective, in which whom such a noun means has to be at home."""
    if word not in KIND_OF:
        return {}
    adjectives = (c for c in noun.children if c.dep_ == "amod" and c.i < noun.i)
    named = ((c.i, by_head.get(c.i)) for c in adjectives)
    states = ((i, gazetteer.state_of(m.actor)) for i, m in named if m is not None and m.actor and m.kind == "demonym")
    return {i: s for i, s in states if s is not None}


def _sprung_from(noun: "Token", by_head: ByHead) -> dict[int, Actor]:
    """ "The al Qaeda affiliate", "the Islamic State offshoot": whose it is, by the place of the name; it is another group."""
    before = (
        [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod:poss")] if noun.lower_ in SPRUNG_FROM else []
    )
    named = ((c.i, by_head.get(c.i)) for c in before)
    return {i: m.actor for i, m in named if m is not None and m.actor is not None and m.actor.type == "armed_group"}


def _told_of_another(name: "Token", word: str, by_head: ByHead) -> bool:
    """ "JNIM, an affiliate of Al Qaeda", "Boko Haram, which left Ansaru": who is named to tell more of another of the kind."""
    own = by_head[name.i].actor
    above = [t for t in name.ancestors if t.dep_ in ("appos", "acl:relcl")]
    hosts = (by_head.get(t.head.i) for t in above)
    return any(m is not None and m.actor != own and _of_kind(m.actor, word) for m in hosts)


def _who_acted(name: "Token", word: str, by_head: ByHead) -> Actor | None:
    """ "Guerrillas handed the men to the Red Cross. The group …": who acted, where the last of the kind stands beside."""
    if name.dep_ not in ("obl", "nmod"):
        return None
    doer = subject_of(name.sent.root)
    mention = by_head.get(doer.i) if doer is not None and doer.i < name.i else None
    armed = mention is not None and mention.actor is not None and mention.actor.type == "armed_group"
    return mention.actor if mention is not None and armed and _of_kind(mention.actor, word) else None


def _of_no_kind(guess: Guess, called: Actor) -> bool:
    """Whether of the last one named nobody says what it is, where another was called so and fights or governs."""
    return guess.actor is not None and guess.actor.type == "organisation" and called.type in ("armed_group", "party")


def _speakers_own(noun: "Token", word: str, by_head: ByHead) -> Actor | None:
    """ "A BRN delegate said that the movement would wait": the one that the speaker is of."""
    verb = noun.head
    told = noun.dep_.startswith("nsubj") and verb.dep_ == "ccomp" and word in KIND_OF
    speaker = subject_of(verb.head) if told else None
    before = speaker.children if speaker is not None else ()
    named = (by_head.get(c.i) for c in before if c.dep_ in ("compound", "nmod:poss") and c.pos_ == "PROPN")
    bodies = (m.actor for m in named if m is not None and m.actor is not None)
    return next((a for a in bodies if _of_kind(a, word) or a.type == "organisation"), None)


def _who_acts_on(noun: "Token", by_head: ByHead) -> Actor | None:
    """ "The opposition asked the group to wait": whoever does something to the group is not it."""
    subject = subject_of(noun.head) if noun.dep_ in ("obj", "iobj") and noun.head.pos_ == "VERB" else None
    mention = by_head.get(subject.i) if subject is not None else None
    return mention.actor if mention is not None else None


def _subject_of_kind(noun: "Token", word: str, by_head: ByHead) -> Guess | None:
    """ "The Liberals will back a cabinet that includes the Greens, the party said": not whom a relative clause names last."""
    near = [h for h in by_head.before(noun.i, noun.sent.start) if _of_kind(by_head[h].actor, word)]
    if not near or not within(noun.doc[near[-1]]):
        return None
    first = next((h for h in near if noun.doc[h].dep_ == "nsubj" and not within(noun.doc[h])), None)
    actor = by_head[first].actor if first is not None else None
    return Guess(actor, (), "nominal", 0.65, f"the {word} that acts") if actor is not None else None


def _may_be(actor: Actor, word: str) -> bool:
    """Whether anything of an actor, its type or its name, lets a word stand for it; of most mentions nothing does."""
    return actor.type in BODIES or _of_kind(actor, word) or goes_by(word, actor)


def _of_kind(actor: Actor | None, word: str) -> bool:
    if actor is None or "--" in actor.id:
        return False
    return actor.type in KIND_OF.get(word, ()) or (word in ("party", "movement") and partisan(actor))


def two_again(noun: "Token", by_head: ByHead) -> Guess | None:
    """ "The two" after "two Chinese officers", "the four" after "four of them were held": the same."""
    back = COUNTS.get(noun.lower_, 0) if noun.pos_ == "NUM" else 0
    if not back or "the" not in noun.child_words or noun.dep_ in ("nummod", "compound"):
        return None
    first = by_head.sentences[max(0, by_head.sentence[noun.i] - back)]
    for head in reversed(by_head.before(noun.i, first)):
        mention = by_head[head]
        counted = any(c.dep_ == "nummod" and c.lower_ == noun.lower_ for c in noun.doc[head].children)
        counted = counted or (noun.doc[head].lower_ == noun.lower_ and noun.lower_ != "two")
        if counted and mention.actor is not None and not any(c.lower_ == "the" for c in noun.doc[head].children):
            return Guess(mention.actor, (), "nominal", 0.7, f"the {noun.lower_} {noun.doc[head].lower_} named before")
    return None


def _seat(word: "Token") -> bool:
    """ "The London-based group", "the Iran-backed militia", "the armed group": no more is said than "the group"."""
    if word.dep_ == "compound" and word.lower_ in FIELDS:
        return True
    joined = word.i > 1 and word.nbor(-1).text in ("-", "–") and word.lower_ in STANDING
    return word.dep_ == "amod" and (joined or word.lower_ in DESCRIBING)
