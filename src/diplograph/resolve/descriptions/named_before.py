"""Persons whom everybody knows, called by their office after the name: "Ann Roe brushed it aside. "No," the premier said"."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.resolve.descriptions.goes_on import QUOTES, SPEAKING
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.offices.nouns import office_of_noun, predicates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

OFFICE_BEFORE = "whom the sentence before names, without a word about the office"
OWN = frozenset("det amod compound punct".split())
"""Labels of what stands beside "the prime minister"."""


def office_named_before(
    noun: "Token", by_head: "ByHead", facts: "Iterable[OfficeFact]", gazetteer: "Gazetteer"
) -> Guess | None:
    """The person whom the sentence before the quotation is about, where nobody else holds the office and nothing explains her."""
    if noun.dep_ != "nsubj" or noun.head.lemma_.lower() not in SPEAKING or noun.tag_ != "NN":
        return None
    office = office_of_noun(noun, gazetteer)
    if office is None or office.many or not _bare(noun, by_head):
        return None
    name = _before_quotation(noun)
    found = by_head.get(name.i) if name is not None else None
    if name is None or found is None or found.kind != "name" or found.actor is None or found.actor.type != "person":
        return None
    held = any(f.office == office.id or f.person.actor == found.actor for f in facts)
    again = any(noun.doc[h].lemma_ == noun.lemma_ for h in by_head.before(noun.i))
    near = (by_head[h].actor for h in by_head.before(name.sent.end, name.sent.start))
    others = any(a is not None and a.type == "person" and a != found.actor for a in near)
    if held or again or others or _explained(name, found.actor.id, by_head):
        return None
    return Guess(found.actor, (), "title", 0.65, OFFICE_BEFORE)


def _bare(noun: "Token", by_head: "ByHead") -> bool:
    """ "The prime minister", of nobody who is named beside it."""
    plain = noun.child_labels <= OWN and "the" in noun.child_words
    return plain and all(c.i not in by_head for c in noun.children)


def _before_quotation(noun: "Token") -> "Token | None":
    """The subject of the sentence before the quotation that a speaker's "said" stands behind, in the same paragraph."""
    doc, close = noun.doc, noun.left_edge.i - 1
    if close < 1 or doc[close].text not in QUOTES:
        return None
    start = next((i for i in range(close - 1, -1, -1) if doc[i].text in QUOTES), -1)
    if start < 1 or doc[start].sent.start != start:
        return None
    before = doc[start].sent.before
    if not len(before) or any(t.is_space for t in doc[before.root.i : start]):
        return None
    return subject_of(before.root)


def _explained(name: "Token", actor: str, by_head: "ByHead") -> bool:
    """Whether the text has said anywhere before who the person is."""
    named = (h for h in by_head.before(name.i + 1) if (a := by_head[h].actor) is not None and a.id == actor)
    return any(next(predicates(name.doc[h]), None) is not None for h in named)
