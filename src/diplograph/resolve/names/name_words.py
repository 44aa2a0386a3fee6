"""The words around and inside a name that stand for it where the parser hangs the sentence on them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import hyphened
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc
    from diplograph.model import Mention


def inside_names(doc: "Doc", by_head: ByHead) -> set[int]:
    """The words of long names, which mean nothing alone: "Police" of "the Royal Police Force" is no police.

    One that the parser hangs the sentence on stands for the name.
    """
    found: dict[int, Mention] = {}
    for mention in by_head.values():
        span = doc.char_span(mention.start, mention.end) if mention.kind == "name" else None
        if span is not None and len(span) > 1 and mention.actor is not None and mention.actor.type != "person":
            found |= dict.fromkeys(range(span.start, span.end), mention)
    for i, name in found.items():
        above = found.get(doc.words[i].head.i)
        if i not in by_head and (above is None or above.start != name.start):
            by_head[i] = replace(name, head=i)
    return set(found)


def title_heads(doc: "Doc", by_head: ByHead, facts: list[OfficeFact]) -> None:
    """Where the parser hangs the name on its title, the title's head stands for the person too."""
    for fact in facts:
        for part in hyphened(doc[fact.dated]) if fact.dated is not None else ():
            if part.i != fact.dated and part.i not in by_head and part.dep_.startswith(("nsubj", "obj", "obl")):
                by_head[part.i] = replace(fact.person, head=part.i)  # "the Under-Secretary-General, Ann Roe,"
        if fact.end > fact.person.head or fact.dated is not None:
            continue  # an apposition or a copula, not a title before the name
        span = doc.char_span(fact.person.start, fact.person.end, alignment_mode="expand")
        name = range(span.start, span.end) if span is not None else ()
        whole = {*range(fact.start, fact.end), *name}
        for i in range(fact.start, fact.end):
            outside = doc.words[i].head.i not in whole or doc.words[i].head.i == i
            if i not in by_head and outside and doc[i].pos_ in ("PROPN", "NOUN"):
                by_head[i] = replace(fact.person, head=i)


def honorific_heads(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> None:
    """ "Mullah Hanif Noorzai": where the honorific heads the name, it stands for the person too."""
    for mention in list(by_head.values()):
        root = doc.words[mention.head]
        if root.dep_ != "flat" or mention.actor is None or root.head.i >= root.i:
            continue
        first = root.head.i
        for start in (first, first - 1) if first else (first,):
            if doc[start : root.i].text in gazetteer.honorifics:  # "Tan Sri", of which either word may be the head
                for i in range(start, first + 1):
                    by_head.setdefault(i, replace(mention, head=i))
