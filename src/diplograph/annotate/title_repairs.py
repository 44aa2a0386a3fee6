"""Titles and the names behind them, where a parser hangs one on the wrong word."""

from typing import TYPE_CHECKING

from diplograph.annotate.readings import GENERALS, cut_title, holder_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def no_apposition(token: "Token") -> None:
    """ "The kidnapping of X": what has a preposition is no apposition. "The secretary general of Y": one title, not two.

    "Ministers of twelve countries, among them Chad": some of them are not all of them.
    """
    if any(c.dep_ == "cop" for c in token.children) and any(c.dep_ == "nsubj" for c in token.children):
        token.dep_ = "acl:relcl"  # "the experts, whose chair is Ann Roe, …"
        return
    after = token.nbor() if token.i + 1 < len(token.doc) else token
    if token.lower_ in GENERALS and after.lower_ == "general" and after.head.i == token.i:
        after.head, after.dep_ = token.head, token.dep_
        _one_title(token, after)
    elif any(c.dep_ == "case" and c.i < token.i and c.lower_ != "'s" for c in token.children) or any(
        c.lower_ == "them" and c.i < token.i for c in token.children
    ):
        token.dep_ = "nmod"
    elif token.lower_ == "general" and (first := cut_title(token)) is not None and first.i > token.head.i:
        _one_title(first, token)
    elif (holder := holder_of(token)) is not None:
        token.head = holder
    elif token.head.dep_ in ("amod", "compound") and token.head.head.i < token.i and token.pos_ == "PROPN":
        token.head = token.head.head  # "the secretary-general, Ann Roe": not the name of "general"


def _one_title(noun: "Token", general: "Token") -> None:
    """ "Secretary general": the second noun heads the title and takes what hung on the first."""
    for child in list(noun.children):
        child.head = general
    noun.head, noun.dep_ = general, "compound"
    general.pos_, general.tag_ = "NOUN", "NN"
