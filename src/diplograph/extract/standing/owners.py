"""Whose a body is by the noun for it: "Othow's militia, the Upper Nile Front", "his party, the Freedom League", "Roe's liberal party"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.standing.beside import Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.offices.noun_bodies import whose

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

LED = frozenset(
    "movement militia faction guerrilla gang cartel group rebel army force brigade insurgency sect band warband network"
    " alliance bloc".split()
)
"""Bodies that are somebody's only as a leader's."""
RULED = frozenset("government cabinet coalition administration junta".split())
"""Bodies that are those of whoever heads them, named or not."""
JOINED = frozenset("party coalition union club caucus".split())
"""Bodies that are those of whoever belongs to them."""
TOLD_APART = frozenset("party alliance bloc coalition".split())
"""Bodies that nobody need name where an adjective says which they are."""
TELLING_NOTHING = frozenset("own new old former main big large small entire whole junior senior".split())
BODIES = ("organisation", "armed_group", "party", "armed_force", "ngo", "igo")


def facts_of_owners(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The person before each such noun, and the body that its apposition names."""
    by_head = mentions.by_head
    for noun in doc.with_lemma(LED | JOINED | RULED):
        word = noun.lemma_.lower()
        told = (word in RULED and _introduced(noun)) or (word in TOLD_APART and _told_apart(noun))
        body = _named(noun, by_head) or (by_head.get(noun.i) if told else None)
        owners = (c for c in noun.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) == "of"))
        person = next((m for c in owners if (m := _owner(c, by_head))), None)  # "the party of Ann Roe, the League"
        if body is not None and person is not None:
            yield from fact(
                noun, person, "MEMBER_OF" if word in JOINED and word not in RULED else "LEADS", body, "owner"
            )


def _introduced(noun: "Token") -> bool:
    """Whether the owner is told with a title and a full name, as who is named for the first time."""
    names = [c for c in noun.children if c.dep_ == "nmod:poss" and c.pos_ == "PROPN"]
    return any({"nmod:desc", "flat"} <= name.child_labels for name in names)


def _told_apart(noun: "Token") -> bool:
    """ "Ms Roe's conservative party", of a person by name."""
    which = (c.lower_ for c in noun.children if c.dep_ == "amod" and c.tag_ == "JJ")
    owned = any(c.dep_ == "nmod:poss" and c.pos_ == "PROPN" for c in noun.children)
    return owned and any(word not in TELLING_NOTHING for word in which)


def _named(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The body that an apposition right behind the noun names."""
    names = (by_head.get(c.i) for c in noun.children if c.dep_ == "appos" and c.i > noun.i)
    return next((m for m in names if m and m.kind == "name" and m.actor and m.actor.type in BODIES), None)


def _owner(word: "Token", by_head: dict[int, Mention]) -> Mention | None:
    found = by_head.get(word.i) or whose(word, by_head)
    return found if found is not None and found.actor is not None and found.actor.type == "person" else None
