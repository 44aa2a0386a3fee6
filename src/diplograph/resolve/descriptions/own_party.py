"""Whose party or group it is: "his party" after "Ann Roe of the Freedom Party", "her militant group" of a leader's."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model_ids import normalise
from diplograph.resolve.descriptions.called_by import partisan
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.trades_again import NO_FIRM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.mentions import OfficeFact

BACK = 80
"""Mentions that are looked back over."""
BESIDE = ("amod", "compound", "nmod:desc", "nmod")
OF = ("", "of", "from", "for", "with")
FIRMS = ("company", "organisation")
KINDS = {
    "party": ("party",),
    "group": ("armed_group", "party", "ngo", "organisation"),
    "movement": ("armed_group", "party", "ngo", "organisation"),
    "organisation": ("armed_group", "ngo", "organisation"),
    "organization": ("armed_group", "ngo", "organisation"),
    "militia": ("armed_group",),
    "faction": ("armed_group", "party"),
    "side": ("armed_group", "party"),
    "company": FIRMS,
    "firm": FIRMS,
    "bank": FIRMS,
}
"""What somebody's own body is called, and of what kind it then is."""
SAID_OF_IT = frozenset(
    "own ruling governing militant armed rebel guerrilla radical islamist islamic resistance opposition".split()
)
LEADING = frozenset("lead head chair found co-found cofound represent join".split())


def own_party(noun: "Token", by_head: "ByHead", facts: "Sequence[OfficeFact]") -> Guess | None:
    """The party or group that the text says its possessor is of: by an office, the words beside the name, or a verb."""
    owner = next((c for c in noun.children if c.dep_ == "nmod:poss"), None)
    inside = [c for c in noun.children if c.dep_ in BESIDE and c.lower_ not in SAID_OF_IT]
    kinds = KINDS.get(noun.lower_, ())
    teller = _told_of(noun) if owner is None and kinds == ("party",) else owner
    if teller is None or not kinds or inside:
        return None
    person = by_head.get(teller.i)
    if person is None or person.actor is None or person.actor.type != "person":
        return None
    held = (
        f.body
        for f in facts
        if f.person.actor == person.actor and f.person.head < noun.i and f.body and f.when != "past"
    )
    parties = {b.actor.id: b.actor for b in held if b is not None and b.actor is not None and _named(b, kinds)}
    if not parties:
        parties = {a.id: a for a in told_of(person.actor, noun, by_head, kinds)}
    one = next(iter(parties.values())) if len(parties) == 1 else None
    return Guess(one, (), "nominal", 0.7, "the party of its member") if one is not None else None


def _told_of(party: "Token") -> "Token | None":
    """ "Ann Roe, who has headed the party's youth league": whom a relative clause with "the party" tells of."""
    clause = next((a for a in party.ancestors if a.dep_ == "acl:relcl"), None)
    who = clause is not None and any(c.lower_ == "who" and c.dep_.startswith("nsubj") for c in clause.children)
    return clause.head if clause is not None and who and "the" in party.child_words else None


def told_of(person: "Actor", noun: "Token", by_head: "ByHead", kinds: tuple[str, ...]) -> "list[Actor]":
    """The bodies of some kinds that the text has put beside a person's name: "its leader, Ann Roe", "an RSF officer, Ben Doe"."""
    found: list[Actor] = []
    for head in islice(by_head.back_from(noun.i), BACK):
        if by_head[head].actor != person:
            continue
        name = noun.doc[head]
        beside = [c for c in name.children if c.dep_ in ("appos", "nmod:desc", "compound")]
        above = [name.head] if name.dep_ in ("appos", "nsubj") and name.head.pos_ in ("NOUN", "PROPN") else []
        near = [c for t in (name, *beside, *above) for c in t.children if _whose(c)]
        led = [c for c in name.head.children if c.dep_ == "obj"] if _leads(name) else []
        known = (m for c in (*near, *led) if (m := by_head.get(c.i)) is not None)
        found.extend(m.actor for m in known if m.actor is not None and _named(m, kinds))
    return found


def _whose(word: "Token") -> bool:
    return word.dep_ == "nmod:poss" or (word.dep_ in BESIDE and case_of(word) in OF)


def _leads(name: "Token") -> bool:
    return name.dep_ == "nsubj" and name.head.lemma_.lower() in LEADING


def _named(mention: "Mention", kinds: tuple[str, ...]) -> bool:
    actor = mention.actor
    if actor is None or "--" in actor.id:
        return False
    if kinds == FIRMS and (partisan(actor) or NO_FIRM & {*normalise(actor.name).split()}):
        return False
    return actor.type in kinds or (kinds == ("party",) and partisan(actor))
