"""Persons described first and named in what follows: "A former general was arrested. Moussa Keita is accused of …"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.goes_on import SPEAKING, name_behind
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.named_before import OFFICE_BEFORE
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.acted_on import JUDGING
from diplograph.resolve.offices.noun_offices import noun_office
from diplograph.resolve.offices.nouns import office_of_noun
from diplograph.resolve.offices.states import with_bodies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

OFFICE_NEXT = "whom the next sentence names by his office"
NAMED_LATER = ("whom the next sentence names", "whom it names when it comes again")
"""Why a description without an office is whom the text names behind it."""
ROLES = ("nsubj", "nsubj:pass", "obj", "iobj", "obl:agent")
SPEAKERS = frozenset(
    "spokesman spokeswoman spokesperson official source diplomat witness lawyer analyst expert resident".split()
)
SAYING = frozenset("say tell recall report describe write explain add note see hear think believe argue".split())
"""What witnesses, neighbours and experts do, who are named without a word about them as well."""
SUFFERED = frozenset(
    "release arrest detention imprisonment killing murder assassination death trial removal dismissal resignation appointment".split()
)
"""Deeds of whose "of" a person is told: "the release of their leader"."""
LATER = 6
"""Sentences behind a description in which "the tycoon, Ann Roe," is still the same."""


def named_next(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> Guess | None:
    """ "A former general was arrested. Moussa Keita is accused of …": the name that the next sentence begins with.

    Of one indefinite person in the sentence, or one told by whose she is, where the name is new and nothing explains it as
    another's.
    """
    word = noun.lemma_.lower()
    person = word not in SPEAKERS and (word not in nouns().types or nouns().human(word))  # no witness, and no court
    told = person and (_indefinite(noun) or _kin_speaking(noun))
    found = name_behind(noun, by_head, gazetteer) if told and not _named_beside(noun, by_head) else None
    if found is None or (_witness(noun, found) and not _kin_speaking(noun)):
        return None
    return Guess(found.actor, (), "nominal", 0.65, NAMED_LATER[0])


def office_named_next(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> Guess | None:
    """ "Mali's foreign minister criticised Chad. Abdoulaye Diop said …": who holds the office that the sentence is about.

    A new name that nothing explains is that of whom the sentence before described; the only one described there.
    """
    office = office_of_noun(noun, gazetteer)
    if office is None or office.many or noun.tag_ not in ("NN", "NNP"):
        return None
    if not _told_of(noun) or not _known(noun) or not noun.child_labels.isdisjoint(("appos", "flat")):
        return None
    inside = {t.i for t in noun.subtree}
    others = (t for t in noun.sent if t.tag_ == "NN" and t.i not in inside and t.dep_ in ROLES)
    if any(nouns().human(t.lemma_.lower()) or office_of_noun(t, gazetteer) for t in others):
        return None
    found = name_behind(noun, by_head, gazetteer)
    if found is None or (noun.dep_ != "nsubj" and noun.doc[found.head].head.lemma_.lower() in JUDGING):
        return None  # "parliament dismissed the prosecutor. Ann Roe welcomed the vote"
    return Guess(found.actor, (), "title", 0.7, OFFICE_NEXT)


def named_with_it(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> Guess | None:
    """ "A Thai tycoon was held … The tycoon, Ann Roe, denied it": the name that the same word, said again, stands beside."""
    if noun.tag_ != "NN" or noun.dep_ in NO_REFERENCE or noun.child_labels.isdisjoint(("det", "nmod:poss")):
        return None
    same = next((t for t in noun.doc.with_lemma(frozenset([noun.lemma_])) if t.i > noun.i), None)
    if same is None or same.tag_ != "NN" or by_head.sentence[same.i] - by_head.sentence[noun.i] > LATER:
        return None
    beside = [c for c in same.children if c.dep_ not in ("punct", "case", "appos") and not c.dep_.startswith("acl")]
    own = noun.child_words | {"the"}
    if "the" not in same.child_words or any(c.lower_ not in own for c in beside):
        return None
    name = next((c for c in same.children if c.dep_ == "appos" and c.i > same.i + 1), None)
    found = by_head.get(name.i) if name is not None else None
    if found is None or found.kind != "name" or found.actor is None:
        return None
    fresh = all(by_head[h].actor != found.actor for h in by_head.before(found.head))
    office = office_of_noun(noun, gazetteer)
    human = office is not None or nouns().human(noun.lemma_.lower())
    fits = (found.actor.type == "person") == human and found.actor.type not in ("place", "state")
    why = OFFICE_NEXT if office is not None else NAMED_LATER[1]
    return Guess(found.actor, (), "title" if office is not None else "nominal", 0.75, why) if fresh and fits else None


def office_so_named(noun: "Token", holder: "Actor", by_head: "ByHead", gazetteer: "Gazetteer") -> "list[OfficeFact]":
    """The office of whom the next sentence names, where the words say of what it is."""
    name = next(m for h in by_head.after(noun.sent.end - 1) if (m := by_head[h]).actor == holder)
    fact = noun_office(noun, name, by_head, gazetteer)
    return [fact] if fact is not None and fact.body is not None else []


def next_offices(doc: "Doc", by_head: "ByHead", gazetteer: "Gazetteer") -> "Iterator[OfficeFact]":
    """The offices of all whom a next sentence names, or the one before, by the description itself."""
    for mention in list(by_head.values()):
        if mention.why not in (OFFICE_NEXT, OFFICE_BEFORE) or mention.actor is None:
            continue
        fact = noun_office(doc[mention.head], mention, by_head, gazetteer)
        if fact is not None and mention.why == OFFICE_BEFORE:
            yield from with_bodies(doc, [fact], by_head, gazetteer)
        elif fact is not None and fact.body is not None:
            yield fact


def _told_of(noun: "Token") -> bool:
    """Whether a sentence is about the holder: its subject, whom it tells to do, or whose release, death or removal it is."""
    if noun.dep_ in ("nsubj", "nsubj:pass", "obj"):
        return noun.head.dep_ == "ROOT"
    return noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.lemma_.lower() in SUFFERED


def _known(noun: "Token") -> bool:
    """ "Mali's foreign minister", "the commander of the army", "the army commander": one, and told which."""
    which = noun.child_labels & {"nmod:poss", "nmod", "amod", "compound"}
    return bool(which) and any(c.dep_ == "nmod:poss" or c.lower_ == "the" for c in noun.children)


def _kin_speaking(noun: "Token") -> bool:
    """ "The sister of President Ann Roe said": one person told by whose she is, who speaks."""
    kin = noun.lemma_.lower() in nouns().kin and not noun.child_labels.isdisjoint(("nmod:poss", "nmod"))
    return kin and noun.dep_ == "nsubj" and noun.head.dep_ == "ROOT" and noun.head.lemma_.lower() in SPEAKING


def _witness(noun: "Token", name: "Mention") -> bool:
    """Whether the person named only says something, where the one described does not."""
    says = noun.doc[name.head].head.lemma_.lower() in SAYING
    return says and not (noun.dep_ == "nsubj" and noun.head.lemma_.lower() in SPEAKING)


def _named_beside(noun: "Token", by_head: "ByHead") -> bool:
    """Whether the sentence names a person outside the description: "an aide to President Ann Roe" is told by her name."""
    inside = {t.i for t in noun.subtree}
    near = (h for h in by_head.before(noun.sent.end, noun.sent.start) if h not in inside)
    return any(by_head[h].kind == "name" and _human(by_head[h]) for h in near)


def _human(mention: "Mention") -> bool:
    return mention.actor is not None and mention.actor.type == "person"


def _indefinite(noun: "Token") -> bool:
    """Whether a noun tells of one person not named, said to be more than a man or a woman, whom the sentence is about."""
    one = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in noun.children)
    more = not noun.child_labels.isdisjoint(("amod", "compound"))
    about = noun.dep_ in ("obj", "nsubj:pass") or (noun.dep_ == "nsubj" and noun.head.dep_ == "ROOT")
    return noun.tag_ == "NN" and one and more and about and not _another(noun)


def _another(noun: "Token") -> bool:
    """Whether its sentence has another person with an indefinite article."""
    return any(
        c.dep_ == "det" and c.lower_ in ("a", "an") and c.head.i != noun.i and nouns().human(c.head.lemma_.lower())
        for c in noun.sent
    )
