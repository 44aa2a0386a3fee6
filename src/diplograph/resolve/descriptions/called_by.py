"""What a body goes by: "the brigade" of "the Roe brigade", "the party" of "Roe, a party", "the Commission" of the Union."""

from functools import lru_cache
from typing import TYPE_CHECKING

from diplograph.model import Actor, Mention
from diplograph.model_ids import normalise
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

TRADES = frozenset(
    "group giant conglomerate manufacturer maker producer operator carrier airline bank insurer lender retailer miner builder "
    "contractor utility shipowner supplier startup refiner developer publisher company firm".split()
)
"""What "the company" and "the firm" may have been called before."""
SO_CALLED = ("armed_force", "armed_group", "party", "ngo", "company", "media", "organisation")
"""Types of what is called by its name and a noun: "the Roe brigade"."""
ALLIANCE = frozenset("alliance bloc union organisation organization grouping".split())
"""What an organisation of states is called again."""

PARTISAN = frozenset("front movement union coalition alliance congress league bloc rally renewal party".split())
"""What parties have in their names, as other bodies have too."""
OF_WORK = frozenset(
    "trade trades labour labor workers teachers students miners farmers writers journalists credit customs monetary economic "
    "transport football civil employers veterans women".split()
)
"""What in the name of a union or league says that it is no party."""


def so_called(mention: Mention, actor: Actor, noun: "Token") -> bool:
    """ "The ships" after "Chinese coast guard ships"; "the brigade" after "the Roe brigade"; "the party" after "Roe, a party"."""
    if actor.type not in SO_CALLED:
        return False
    word, before = noun.lower_, noun.doc.words[mention.head]
    craft = mention.kind == "nominal" and before.lemma_ == noun.lemma_ and noun.lemma_.lower() in nouns().craft
    if craft and actor.type == "armed_force":
        return True
    return _called(mention, word) or _explained_as(mention, before, word) or _bare_again(mention, actor, before, word)


def _bare_again(mention: Mention, actor: Actor, before: "Token", word: str) -> bool:
    """ "The party" a sentence after "the party": whom it meant there, also where another's name has the word."""
    bare = before.child_labels <= {"det", "case", "punct", "acl:relcl"} and "the" in before.child_words
    return word == "party" and mention.kind == "nominal" and before.lower_ == word and bare and "--" not in actor.id


def part_named(name: str, by_head: ByHead, gazetteer: Gazetteer) -> Guess | None:
    """ "The Commission" where the European Union or another of its bodies is named, "the House" where Congress is."""
    short = normalise(name)
    parts = [(a, whole) for i, whole in gazetteer.part_of.items() if (a := gazetteer.get(i))]
    so_ending = [(a, whole) for a, whole in parts if f" {normalise(a.name)}".endswith(f" {short}")]
    so_called = [(a, whole) for a, whole in parts if short in own_words(a.name)[-1:]]
    if not so_ending and not so_called:
        return None
    ids = {m.actor.id for m in by_head.values() if m.actor is not None}
    named = {i.partition(":")[2] for i in ids} | {p for i in ids if (p := gazetteer.part_of.get(i))}
    fitting = [a for a, whole in so_ending if whole in named] or [a for a, whole in so_called if whole in named]
    if len(fitting) != 1:
        return None
    return Guess(fitting[0], (), "nominal", 0.75, f"the only {short} of what the text names")


def _explained_as(mention: Mention, name: "Token", word: str) -> bool:
    """ "The party" after "the main Tamil party, the Roe Union" or "the Roe Union, a party of the north"."""
    if mention.kind != "name":
        return False
    before = name.head if name.dep_ == "appos" else name
    if word in ("company", "firm") and mention.actor is not None and mention.actor.type != "organisation":
        return False
    if word in ("company", "firm"):
        beside = (
            before,
            *(c for c in name.children if c.dep_ in ("appos", "nmod:desc", "compound") and c.tag_ == "NN"),
        )
        owner = before.dep_ in ("nmod", "obl", "conj") or within(
            before
        )  # "Delft, which belongs to the Danish group Roe"
        return not owner and any(t.lower_ in TRADES and t.tag_ == "NN" and _of_business(t) for t in beside)
    return word in (name.lower_, before.lower_) or any(c.dep_ == "appos" and c.lower_ == word for c in name.children)


def _of_business(noun: "Token") -> bool:
    """ "The Danish group Roe", "the giant Roe": a bare "group" may be one of any kind."""
    return noun.lower_ != "group" or not noun.child_labels.isdisjoint(("amod", "compound", "nmod:poss"))


def _called(mention: Mention, word: str) -> bool:
    """ "The brigade" after "the Roe brigade": the name and the noun behind it."""
    said = mention.text.split()
    named = mention.kind == "nominal" and "--" not in (mention.actor.id if mention.actor is not None else "--")
    return named and len(said) > 1 and said[-1] == word and said[-2][:1].isupper()


def partisan(actor: Actor) -> bool:
    """ "The Union for Reform", "the Torah Union": a body that may be a party by its name, as no trade union is."""
    words = frozenset(normalise(actor.name).split())
    return actor.type in ("organisation", "armed_group") and bool(words & PARTISAN) and words.isdisjoint(OF_WORK)


def aside(name: "Token", noun: "Token") -> bool:
    """Whether a name is of no body that the text goes on about: a part of the noun's phrase, or one of a make.

    "The Shi'ite group", "EULEX, the bloc's mission", "a stolen Renault".
    """
    if noun.lower_ == "party" and _another_told(name, noun):
        return True
    if name.head.i == noun.i or any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in name.children):
        return True
    return "appos" in name.child_labels and any(t.dep_ == "appos" and t.head.i == name.i for t in noun.ancestors)


def _another_told(name: "Token", noun: "Token") -> bool:
    """ "The Roe Union met a party. The party …": one of the kind told of since."""
    since = (t for t in noun.doc.with_lemma(frozenset([noun.lower_])) if name.i < t.i < noun.i)
    return any(c.lower_ in ("a", "an") and c.dep_ == "det" for t in since for c in t.children)


def within(name: "Token") -> bool:
    """Whether a name stands in a relative clause, which only tells more of another."""
    return any(t.dep_ == "acl:relcl" for t in (name, *name.ancestors))


def goes_by(word: str, actor: Actor) -> bool:
    """Whether a name has the word as its last or as one for a body: "the food" and "the world" are no World Food Programme."""
    own = own_words(actor.name)
    body = nouns().types.get(word, "place") != "place" or word in ALLIANCE  # "the border" is no Border Force
    return word in own[-1:] or (word in own and body)


@lru_cache(maxsize=1 << 14)
def own_words(name: str) -> tuple[str, ...]:
    """The words that a body goes by: "the States of the Union" are the states, not the union; no commissioner "for refugees" is."""
    return tuple(normalise(name).partition(" of ")[0].partition(" for ")[0].split())
