"""Whom a sentence goes on about: the subject of the sentence before, of which a pronoun that begins a sentence sooner tells."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.resolve.pronouns.sense import its_subject
from diplograph.resolve.pronouns.singular_words import PERSONAL
from diplograph.resolve.pronouns.spoken_for import RIVALS

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate import Quotation
    from diplograph.annotate.plain import Token

ITS = frozenset("it its".split())
TOLD = ("ccomp", "parataxis")


def topic(pronoun: "Token", quote_of: "Callable[[int], Quotation | None]") -> "Token | None":
    """ "The premier denied that he knew Ben Doe. He …", "The militia accused Chad of it. Its commander, …": who was subject before.

    After centering (Grosz, Joshi and Weinstein 1995). Of words that a tag ends ("…, police said"): whom they are about.
    """
    start = pronoun.sent.start
    if start == 0 or pronoun.lower_ not in PERSONAL | ITS or not _begins(pronoun) or quote_of(pronoun.i) is not None:
        return None
    if "\n" in pronoun.doc.text[pronoun.doc.words[start].nbor(-1).idx : pronoun.doc.words[start].idx]:
        return None
    root = pronoun.sent.before.root
    said = next((c for c in root.children if c.dep_ in TOLD and c.i < root.i), None)
    spoken, person = said is not None and quote_of(said.i) is not None, pronoun.lower_ in PERSONAL
    if said is not None and (person != spoken or pronoun.dep_ == "nmod:poss"):
        return (
            None  # "the deputy was ill, the premier said. He …", "'He knew it,' the judge said. His lawyer …": either
        )
    verb = said if said is not None and not spoken else root
    subject = its_subject(verb) or subject_of(verb)
    if subject is None or quote_of(subject.i) is not None:
        return None
    if subject.lemma_.lower() in RIVALS and any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in subject.children):
        return subject  # "His predecessor, Ben Doe, was charged. He …"
    own = (c for c in subject.children if c.dep_ == "nmod:poss" and c.pos_ == "PRON")
    return next(own, subject)  # "his cousin recalls it. He …": whom the text tells of, by his cousin too


def _begins(pronoun: "Token") -> bool:
    """Whether a pronoun is the subject of its sentence, or owns it."""
    word = pronoun.head if pronoun.dep_ == "nmod:poss" else pronoun
    return word.dep_.startswith("nsubj") and word.head.dep_ == "ROOT"
