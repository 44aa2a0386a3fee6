"""Attachments that a parser of this size gets wrong in news and that the words around them settle.

Each repair says which reading it prefers and why no other is likely; trees that do not have its shape stay as they are.
"""

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from spacy.attrs import DEP, ENT_TYPE, IS_LOWER, POS
from spacy.symbols import PROPN

from diplograph.annotate import one_label
from diplograph.annotate.between import dealings_between
from diplograph.annotate.fronted import fronted_apposition, fronted_list
from diplograph.annotate.infinitives import behind_a_phrase, bound_for, of_noun_before, who_is_to
from diplograph.annotate.joined_names import before_noun
from diplograph.annotate.like_with_like import like_with_like
from diplograph.annotate.readings import FINITE, list_of_one, no_orphan, of_helper, subject_behind_comma
from diplograph.annotate.receivers import named_twice, recipient
from diplograph.annotate.relational_names import (
    among_them,
    beside_its_noun,
    joined_with_its_noun,
    named_as_included,
    one_of_two,
)
from diplograph.annotate.relative_repairs import pointing_out
from diplograph.annotate.title_repairs import no_apposition
from diplograph.schema import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spacy.tokens import Doc, Token

Reporting: TypeAlias = "dict[str, str]"
OF_NAMES = ("nsubj",)
"""Labels that are looked at where the word is a name."""
CLOSING, QUOTES = ('"', "”"), ('"', "“", "”")
BEHIND = frozenset("after before while as since".split())
"""What begins a clause that tells of something beside what is said: "he said on Monday, after Kyiv had sued"."""


def repair(doc: "Doc") -> "Doc":
    """Mend the tree of a Doc in place."""
    reporting = load().cues.reporting
    strings = doc.vocab.strings
    wanted = [strings.add(dep) for dep in MENDERS if dep not in OF_NAMES]
    deps, parts, lower, kinds = doc.to_array([DEP, POS, IS_LOWER, ENT_TYPE]).T
    _common_nouns(doc[int(i)] for i in np.flatnonzero((lower == 1) & (parts == PROPN) & (kinds == 0)))
    bare = np.isin(deps, [strings.add(dep) for dep in OF_NAMES]) & (parts == PROPN)
    for i in np.flatnonzero(np.isin(deps, wanted) | bare):
        token = doc[int(i)]
        MENDERS[token.dep_](token, reporting)
    return doc


def _common_nouns(words: "Iterable[Token]") -> None:
    """ "The former Soviet republic": a word in small letters with an article is no proper noun; "google" in a letter may be."""
    for word in words:
        if any(c.dep_ == "det" for c in word.lefts):
            word.pos_, word.tag_ = "NOUN", "NNS" if word.tag_ == "NNPS" else "NN"


def _conjunct(token: "Token", reporting: Reporting) -> None:
    if token.pos_ == "AUX":
        of_helper(token)
    if token.tag_ not in FINITE:
        joined_with_its_noun(token)
        one_of_two(token)
        list_of_one(token)
        fronted_list(token)
        subject_behind_comma(token)
        return
    _after_quotation(token)
    like_with_like(token, reporting)


def _clause(token: "Token", reporting: Reporting) -> None:
    if token.dep_ == "advcl" and token.lower_ in ("provided", "providing"):
        _provided_that(token)
        return
    _beside_what_is_said(token, reporting)
    if token.dep_ == "advcl":
        of_noun_before(token)
        who_is_to(token)
        bound_for(token)


def _receiver(token: "Token") -> None:
    one_label.only_object(token)
    if token.dep_ == "iobj":
        named_twice(token)


def _object(thing: "Token") -> None:
    beside_its_noun(thing)
    one_label.part_of(thing)
    recipient(thing)


def _subject(token: "Token") -> None:
    beside_its_noun(token)
    fronted_apposition(token)


def _of_noun(clause: "Token") -> None:
    behind_a_phrase(clause)
    named_as_included(clause)


def _apposition(token: "Token") -> None:
    joined_with_its_noun(token)
    one_label.noun(token)
    among_them(token)
    no_apposition(token)


def _phrase_of_noun(token: "Token") -> None:
    joined_with_its_noun(token)
    dealings_between(token)


def _after_quotation(verb: "Token") -> None:
    """ "“We shall go,” X said, and he forgave Y": a verb behind the quotation goes with the speech verb."""
    inner, outer = verb.head, verb.head.head
    if inner.dep_ == "ccomp" and inner.i < outer.i < verb.i:
        closed = any(t.text in CLOSING for t in verb.doc[inner.i : outer.i])
        if closed and not any(t.text in QUOTES for t in verb.doc[outer.i : verb.i]):
            verb.head = outer


def _beside_what_is_said(clause: "Token", reporting: Reporting) -> None:
    """ "X will go, Y said, after Z came": behind the speech verb, such a clause is the writer's own."""
    mark = next((c for c in clause.children if c.dep_ == "mark"), None)
    if mark is None or mark.lower_ not in BEHIND or clause.i < clause.head.i:
        return
    verb = clause.head if clause.dep_ == "ccomp" else clause.head.head
    if verb.lemma_.lower() not in reporting or not verb.i < mark.i:
        return
    said = any(c.dep_ == "ccomp" and c.i < verb.i for c in verb.children)
    if said and (clause.dep_ == "ccomp" or (clause.head.dep_ == "ccomp" and clause.head.i < verb.i)):
        clause.head, clause.dep_ = verb, "advcl"


def _beside_colon(clause: "Token") -> None:
    """ "Paris was slow: the army left": what stands between the colon and a verb is that verb's subject."""
    if clause.tag_ not in FINITE or any(c.dep_.startswith("nsubj") for c in clause.children):
        return
    between = [t for t in clause.head.children if t.dep_ == "nsubj" and clause.head.i < t.i < clause.i]
    first = between[-1].left_edge.i if between else 0
    if first and clause.doc[first - 1].text in (":", ";", "–", "—"):
        between[-1].head = clause


def _provided_that(token: "Token") -> None:
    """ "Provided that X, Y": a conjunction, where the next word is "that" and marks a clause of the same verb."""
    that = token.nbor() if token.i + 1 < len(token.doc) else token
    clause = that.head
    if that.lower_ == "that" and that.dep_ == "mark" and clause.dep_ in ("advcl", "ccomp") and clause.i != token.i:
        clause.head, clause.dep_ = token.head, "advcl"
        token.head, token.dep_ = clause, "mark"


MENDERS: "dict[str, Callable[[Token, Reporting], None]]" = {
    "conj": _conjunct,
    "obj": lambda token, _: _object(token),
    "iobj": lambda token, _: _receiver(token),
    "aux": lambda token, _: one_label.helper(token),
    "xcomp": lambda token, _: one_label.taken(token),
    "amod": lambda token, _: one_label.behind_noun(token),
    "aux:pass": lambda token, _: one_label.participle(token.head, token.dep_),
    "nsubj:pass": lambda token, _: one_label.participle(token.head, token.dep_),
    "csubj:pass": lambda token, _: one_label.told(token),
    "advcl:relcl": lambda token, _: one_label.relative(token),
    "compound:prt": lambda token, _: one_label.declared_over(token),
    "cop": lambda token, _: one_label.of_participle(token),
    "orphan": lambda token, _: no_orphan(token),
    "cc": lambda token, _: before_noun(token),
    "obl:unmarked": lambda token, _: one_label.conjunction(token),
    "appos": lambda token, _: _apposition(token),
    "expl": pointing_out,
    "parataxis": lambda token, _: _beside_colon(token),
    "acl": lambda token, _: _of_noun(token),
    "advcl": _clause,
    "ccomp": _clause,
    "nsubj": lambda token, _: _subject(token),
    "nmod": lambda token, _: _phrase_of_noun(token),
}
"""What is looked at in a word with each label."""
