"""Names that an apposition lists after a plural: "two Canadians, the geologist X and the teacher Y", and those that only exemplify."""

from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of
from diplograph.model import Mention

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplograph.annotate.plain import Token

PARTLY = frozenset("among including notably especially particularly chiefly mainly mostly like such".split())
"""What says that the names after it are but some of those meant: "groups, among them Amnesty International"."""
PLURAL = ("NNS", "NNPS")
WITHIN = ("det", "amod", "compound", "nummod", "nmod:desc")


def only_some(noun: "Token", name: "Token") -> bool:
    """Whether the words between a noun and a name after it say that the name is one of several."""
    return any(t.lower_ in PARTLY for t in noun.doc[noun.i + 1 : name.i])


def named_after(noun: "Token", by_head: "Mapping[int, Mention]") -> list[Mention]:
    """The mentions that the apposition of a plural noun lists, in order; none where one of them is not known."""
    if noun.tag_ not in PLURAL and not _some_of(noun):
        return []
    apposed = (c for c in noun.children if c.dep_ == "appos" and c.i > noun.i and apposed_to(c) == noun)
    first = next(apposed, None) or _set_off(noun) or _right_after(noun)
    if first is None or only_some(noun, first):
        return []
    found = [by_head.get(name.i) for name in sorted(_names(first), key=lambda t: t.i)]
    known = [m for m in found if m is not None and m.actor is not None and m.kind == "name"]
    return known if len(known) == len(found) > 1 else []


def beside_office(noun: "Token") -> "list[Token]":
    """Where a name may say who holds an office: "its spokesman Ann Roe", "two of its deputies, Ann Roe and Ben Doe"."""
    names = [noun.head] if noun.dep_ == "nmod:desc" else [c for c in noun.children if c.dep_ == "appos"]
    some = noun.head if noun.dep_ == "nmod" and _some_of(noun.head) else None
    if some is not None:
        names += [some.head] * (some.dep_ == "appos") + [c for c in some.children if c.dep_ == "appos"]
    return names


def _some_of(word: "Token") -> bool:
    """ "Two of its deputies, Ann Roe and Ben Doe": the number that stands for some of those behind it."""
    of = (c for c in word.children if c.dep_ == "nmod" and (c.tag_ in PLURAL or c.lower_ == "them") and c.i > word.i)
    return word.tag_ == "CD" and word.text.isalpha() and any(case_of(c) == "of" for c in of)


def _names(first: "Token") -> "list[Token]":
    """The names of a list: each item's own, or that of the name apposed to it ("the geologist X")."""
    names, items = [], [first]
    for item in items:
        own = (c for c in item.children if c.dep_ in ("appos", "flat") and c.pos_ == "PROPN" and c.i > item.i)
        name = item if item.pos_ == "PROPN" else next(own, item)
        names.append(name)
        heads = {item.i: item, name.i: name}.values()
        items += [c for t in heads for c in t.children if c.dep_ == "conj" and c not in items]
    return [n for n in names if not any(n.pos_ == "NOUN" and o.pos_ == "PROPN" and o.i == n.i + 1 for o in names)]


def _set_off(noun: "Token") -> "Token | None":
    """An apposition that the parser hangs on the verb: the phrase between the comma and a name right after the noun."""
    after = noun.right_edge.i + 1
    if noun.right_edge != noun or after + 1 >= noun.sent.end or noun.doc.words[after].text != ",":
        return None
    item = noun.doc[after + 1]
    while item.dep_ in WITHIN and item.head.i > item.i:
        item = item.head
    named = any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in item.children)
    return item if item.dep_ == "parataxis" and item.head == noun.head and named else None


def _right_after(noun: "Token") -> "Token | None":
    """ "Its allies Russia and Iran": a name right after the plural that the parser gives the plural's own place."""
    after = noun.doc.words[noun.i + 1] if noun.right_edge == noun and noun.i + 1 < noun.sent.end else None
    same = after is not None and after.head == noun.head and after.dep_ == noun.dep_
    return after if same and after is not None and after.pos_ == "PROPN" else None
