"""Noun phrases over Universal Dependencies (spaCy's own expect other labels)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

OUTSIDE = frozenset(
    "cc conj case punct appos acl acl:relcl parataxis cop nsubj nsubj:pass mark advcl orphan discourse aux csubj "
    "nsubj:outer ccomp dislocated advmod list".split()
)
"""Dependents of a head that are no part of its own phrase."""

SIDES = ("pro", "anti", "non")
HYPHENS = frozenset("-‑–")
PLACES = frozenset(("GPE", "LOC", "FAC"))
"""Labels of names that no driver or minister is."""


def base(dep: str) -> str:
    """A UD label without its subtype."""
    return dep.partition(":")[0]


def noun_phrase(head: "Token") -> tuple[int, int]:
    """Token span (start, end) of the phrase that `head` heads, without coordination, apposition and clauses."""
    tokens = [head.i]
    for child in head.children:
        if child.dep_ not in OUTSIDE:
            tokens.extend(t.i for t in child.subtree)
    start, end = min(tokens), max(tokens) + 1
    while start < head.i and head.doc[start].is_punct:
        start += 1
    return start, end


def conjuncts(head: "Token") -> Iterator["Token"]:
    """The head and all that is coordinated with it."""
    yield head
    for child in head.children:
        if child.dep_ == "conj":
            yield from conjuncts(child)


def hyphened(word: "Token") -> "list[Token]":
    """A word with what hyphens join to it: "Under-Secretary-General"."""
    words, start, end = word.doc.words, word.i, word.i + 1
    while start > 1 and words[start - 1].text == "-":
        start -= 2
    while end + 1 < len(words) and words[end].text == "-":
        end += 2
    return words[start:end]


def reciprocal(word: "Token") -> bool:
    """Whether a word begins "each other" or "one another"."""
    return word.lower_ in ("each", "one") and "fixed" in word.child_labels


GROUNDS = frozenset(
    "city town village river lake island islet reef shoal peninsula valley mountain province district region strait port "
    "enclave territory area state".split()
)
"""Nouns for places, and for nothing that is there."""


def sided(word: "Token") -> str:
    """The "pro" or "anti" that a name carries before a hyphen, or "": "anti-Taliban", "the pro-Moscow mayor"."""
    words = word.doc.words
    if word.i > 1 and words[word.i - 1].text in HYPHENS and words[word.i - 2].lower_ in SIDES:
        return words[word.i - 2].lower_
    for child in word.children:
        if child.i < word.i and child.lower_ in SIDES and words[child.i + 1].text in HYPHENS:
            return child.lower_  # "pro-Hong Kong"
    return ""


def apposed_to(apposition: "Token") -> "Token":
    """What an apposition explains: "the speaker and the leader, Ann Roe", hung on the first, means the last."""
    if (named := _person_before(apposition) or _place_before(apposition)) is not None:
        return named
    if (one := _one_of_theirs(apposition)) is not None:
        return one
    before = [c for c in conjuncts(apposition.head) if c.i < apposition.i]
    return before[-1] if before else apposition.head


def _person_before(apposition: "Token") -> "Token | None":
    """ "The arrest at Kars of Ann Roe, a driver": hung on the place, it explains the person right before the comma."""
    comma = apposition.left_edge.i - 1
    if apposition.head.ent_type_ not in PLACES or comma < 1 or apposition.doc[comma].text != ",":
        return None
    name = apposition.doc[comma - 1]
    while name.dep_ == "flat" and name.head.i < name.i:
        name = name.head
    return name if name.ent_type_ == "PERSON" and name.pos_ == "PROPN" else None


def _place_before(apposition: "Token") -> "Token | None":
    """ "Parties in Kirkuk, a city that both claim": hung on what is there, it explains the place right before the comma."""
    first = apposition.left_edge
    comma = first.i if first.text == "," else first.i - 1
    if apposition.lemma_.lower() not in GROUNDS or apposition.head.ent_type_ in PLACES or comma < 1:
        return None
    name = apposition.doc[comma - 1] if apposition.doc[comma].text == "," else apposition
    while name.dep_ == "flat" and name.head.i < name.i:
        name = name.head
    below = name.dep_ in ("nmod", "obl") and name.i > apposition.head.i
    return name if name.ent_type_ in PLACES and name.pos_ == "PROPN" and below else None


def _one_of_theirs(apposition: "Token") -> "Token | None":
    """ "Relatives of the dead man, Musa Gambo": one person's name, hung on several, is that of the one right before the comma."""
    first = apposition.left_edge
    several, comma = apposition.head, first.i if first.text == "," else first.i - 1
    alone = apposition.ent_type_ == "PERSON" and not any(c.dep_ == "conj" for c in apposition.children)
    if several.tag_ != "NNS" or not alone or comma < 1 or apposition.doc[comma].text != ",":
        return None
    before = apposition.doc[comma - 1]
    return before if before.tag_ == "NN" and before.dep_ == "nmod" and before.head.i == several.i else None


COMPANY = frozenset(("along", "together"))
"""Prepositions that a parser may leave apart from their "with": "along with Oman" is no "along the coast"."""


def case_of(token: "Token") -> str:
    """The adposition of a phrase, in lower case, fixed expressions joined ("because of"), or ""."""
    holder = token
    while holder.dep_ == "conj" and not any(c.dep_ == "case" for c in holder.children):
        holder = holder.head
    for child in holder.children:
        if child.dep_ == "case" and child.i < holder.i:
            case = " ".join([child.lower_, *(f.lower_ for f in child.children if f.dep_ == "fixed")])
            return f"{case} with" if case in COMPANY and child.nbor().lower_ == "with" else case
    return ""
