"""Offices that several hold at a time: "Ann Roe, one of the union's three secretaries general"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.known.gazetteer import Office


def one_of_several(name: "Token") -> "Token | None":
    """The noun for those of whom a name is said to be one, apposed or by a copula."""
    ones = [c for c in name.children if c.dep_ == "appos" and c.lower_ == "one"]
    if name.dep_ == "nsubj" and name.head.lower_ == "one" and "cop" in name.head.child_labels:
        ones.append(name.head)
    return next((n for one in ones for n in one.children if _of_many(n)), None)


def _of_many(noun: "Token") -> bool:
    return noun.dep_ in ("nmod", "obl") and noun.tag_ == "NNS" and case_of(noun) == "of"


def singular(noun: "Token") -> str:
    """The form in which one holder is called by such a noun, "" for any other."""
    return noun.lemma_ if _of_many(noun) and noun.head.lower_ == "one" else ""


def said_of_several(noun: "Token", office: "Office") -> str:
    """The words of the office as one holder has them: of "secretaries general" both in the singular."""
    word = singular(noun).lower()
    if not word:
        return ""
    near = [t.lower_ if t.i != noun.i else word for t in noun.doc[max(0, noun.i - 2) : noun.i + 2]]
    said = f" {' '.join(near)} "
    forms = sorted((*office.titles, *office.nouns), key=len, reverse=True)
    return next((f for f in forms if f" {f.lower().replace('-', ' ')} " in said), word)
