"""What a relative "whose" stands for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

PERSONAL = frozenset(
    "arrest detention death killing murder assassination abduction kidnapping imprisonment conviction resignation dismissal "
    "wife husband son daughter brother sister father mother widow lawyer family body funeral trial sentence home house".split()
)
"""What only people have."""


def whose(pronoun: "Token") -> "Token | None":
    """ "Rabat, whose claim to the land is old": the noun that "whose" stands for."""
    if pronoun.lower_ != "whose":
        return None
    clause = next((a for a in pronoun.ancestors if a.dep_ == "acl:relcl"), None)
    if clause is not None and (person := of_person(pronoun, clause.head)) is not None:
        return person
    if clause is None or clause.head.pos_ != "NOUN":
        return clause.head if clause is not None else None
    return _nearest_name(pronoun) or clause.head


def _nearest_name(pronoun: "Token") -> "Token | None":
    """The name right before ", whose", whatever noun a parser hangs the clause on: "the votes of Junts, whose leader …"."""
    at = pronoun.i - (2 if pronoun.i > 1 and pronoun.nbor(-1).text == "," else 1)
    name = pronoun.doc[at] if at >= 0 else pronoun
    while name.dep_ in ("flat", "compound") and name.head.pos_ == "PROPN":
        name = name.head
    return name if name.pos_ == "PROPN" and name.dep_ in ("nmod", "obl", "obj") else None


def of_person(pronoun: "Token", above: "Token") -> "Token | None":
    """ "Colonel Ann Roe of the 444 Brigade, whose arrest …": of a person is what nothing but a person has."""
    person = above.head
    if pronoun.head.lemma_.lower() not in PERSONAL or above.dep_ != "nmod" or person.pos_ not in ("PROPN", "NOUN"):
        return None
    return person if person.ent_type_ == "PERSON" and above.ent_type_ != "PERSON" else None
