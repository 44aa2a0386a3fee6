"""Two names that a parser took for one, or did not join: "the Front for Democracy and Ann Roe", "the Arab League and Malta officials"."""

from typing import TYPE_CHECKING

from spacy.tokens import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

BEFORE = ("amod", "compound")


def apart(doc: "Doc") -> "Doc":
    """Part such names in place: within one body's name nothing behind "and" is made as a person's name is, flat."""
    if not any(e.label_ == "ORG" and len(e) > 3 and any(t.dep_ == "conj" for t in e) for e in doc.ents):
        return doc
    doc.set_ents([part for e in doc.ents for part in _parts(e)])
    return doc


def _parts(name: Span) -> list[Span]:
    second = next((t for t in name if name.label_ == "ORG" and _a_person(t, name)), None)
    if second is None or second.i - name.start < 3:
        return [name]
    doc, end = name.doc, second.i - 1
    return [Span(doc, name.start, end, label="ORG"), Span(doc, second.i, name.end, label="PERSON")]


def _a_person(word: "Token", name: Span) -> bool:
    """ "Ann" in "… and Ann Roe", where no more than "Roe" follows."""
    joined = word.dep_ == "conj" and word.head.i in range(name.start, word.i) and word.nbor(-1).lower_ == "and"
    rest = [t for t in name if t.i > word.i]
    return joined and bool(rest) and all(t.dep_ == "flat" and t.head.i == word.i for t in rest)


def before_noun(conjunction: "Token") -> None:
    """ "The Arab League and Malta officials": the name with the "and" goes with the one before, as both stand before the noun."""
    second = conjunction.head
    noun = second.head
    if second.dep_ not in BEFORE or not second.ent_type_ or noun.pos_ != "NOUN" or not conjunction.i:
        return
    first = conjunction.nbor(-1)
    while first.head.i != noun.i and first.head.i < noun.i and first.dep_ in ("flat", *BEFORE):
        first = first.head
    if first.head.i == noun.i and first.dep_ in BEFORE and first.ent_type_ and first.i < conjunction.i:
        second.head, second.dep_ = first, "conj"
