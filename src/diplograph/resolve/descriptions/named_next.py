"""Persons described first and named in the next sentence: "A former general was arrested. Moussa Keita is accused of …"."""

from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.noun_offices import noun_office
from diplograph.resolve.offices.nouns import office_of_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

OFFICE_NEXT = "whom the next sentence names by his office"
ROLES = ("nsubj", "nsubj:pass", "obj", "iobj", "obl:agent")
SPEAKERS = frozenset(
    "spokesman spokeswoman spokesperson official source diplomat witness lawyer analyst expert resident".split()
)
SAYING = frozenset("say tell recall report describe write explain add note see hear think believe argue".split())
"""What witnesses, neighbours and experts do, who are named without a word about them as well."""


def named_next(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "A former general was arrested. Moussa Keita is accused of …": the name that the next sentence begins with.

    Of one indefinite person in the sentence, where the name is new and nothing explains it.
    """
    word = noun.lemma_.lower()
    person = word not in SPEAKERS and (word not in nouns().types or nouns().human(word))  # no witness, and no court
    found = _name_behind(noun, by_head) if person and _indefinite(noun) else None
    if found is None or noun.doc[found.head].head.lemma_.lower() in SAYING:
        return None  # a witness
    return Guess(found.actor, (), "nominal", 0.65, "whom the next sentence names")


def office_named_next(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> Guess | None:
    """ "Mali's foreign minister criticised Chad. Abdoulaye Diop said …": who holds the office that the sentence is about.

    A new name that nothing explains is that of whom the sentence before described; the only one described there.
    """
    office = office_of_noun(noun, gazetteer)
    if office is None or office.many or noun.tag_ not in ("NN", "NNP") or noun.dep_ not in ("nsubj", "nsubj:pass"):
        return None
    which = noun.child_labels & {"nmod:poss", "nmod", "amod", "compound"}
    known = any(c.dep_ == "nmod:poss" or c.lower_ == "the" for c in noun.children)
    if not which or not known or noun.head.dep_ != "ROOT" or not noun.child_labels.isdisjoint(("appos", "flat")):
        return None
    others = (t for t in noun.sent if t.tag_ == "NN" and t.i != noun.i and t.dep_ in ROLES)
    if any(nouns().human(t.lemma_.lower()) or office_of_noun(t, gazetteer) for t in others):
        return None
    found = _name_behind(noun, by_head)
    return Guess(found.actor, (), "title", 0.7, OFFICE_NEXT) if found is not None else None


def office_so_named(noun: "Token", holder: "Actor", by_head: "ByHead", gazetteer: "Gazetteer") -> "list[OfficeFact]":
    """The office of whom the next sentence names, where the words say of what it is."""
    name = next(m for h in by_head.after(noun.sent.end - 1) if (m := by_head[h]).actor == holder)
    fact = noun_office(noun, name, by_head, gazetteer)
    return [fact] if fact is not None and fact.body is not None else []


def next_offices(doc: "Doc", by_head: "ByHead", gazetteer: "Gazetteer") -> "Iterator[OfficeFact]":
    """The offices of all whom a next sentence names."""
    for mention in list(by_head.values()):
        if mention.why == OFFICE_NEXT and mention.actor is not None:
            yield from office_so_named(doc[mention.head], mention.actor, by_head, gazetteer)


def _name_behind(noun: "Token", by_head: "ByHead") -> "Mention | None":
    """The new full name of a person that the next sentence begins with, where this one names nobody."""
    doc, end = noun.doc, noun.sent.end
    if end >= len(doc):
        return None
    while end < len(doc) and doc[end].is_space:
        end += 1
    found = next((by_head[h] for h in by_head.after(end - 1)[:1]), None)
    if found is None or found.kind != "name" or found.actor is None or found.actor.type != "person":
        return None
    name = doc[found.head]
    fresh = all(by_head[h].actor != found.actor for h in by_head.before(found.head))
    told = any(
        c.dep_ in ("appos", "nmod:desc", "compound", "acl:relcl", "conj") and c.pos_ != "NUM" for c in name.children
    )
    plain = name.left_edge.i == end and " " in found.text and name.dep_ in ("nsubj", "nsubj:pass") and not told
    other = any(
        by_head[h].kind == "name" and _human(by_head[h]) for h in by_head.before(noun.sent.end, noun.sent.start)
    )
    return found if plain and fresh and not other else None


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
