"""Names that stand right beside a noun for them, where a parser makes two arguments of one: "urged its ally Israel to stop"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

RELATED = frozenset(
    "ally neighbour neighbor partner rival foe enemy adversary backer patron protégé counterpart predecessor successor deputy"
    " brother sister wife husband son daughter father mother cousin nephew niece uncle aunt friend colleague boss".split()
)
"""Nouns for one who stands to another in a relation, and whom a name behind them tells."""
ARGUMENTS = ("nsubj", "obj", "iobj", "nsubj:pass")
JOINED = ("conj", "nmod", "appos", "obl")
"""Labels of a noun whose name a parser hangs beside it."""
THEM = frozenset("them whom".split())


def beside_its_noun(name: "Token") -> None:
    """ "France's neighbour Spain", "urged its ally Israel", "left the bloc ECOWAS": one argument of the verb, not two."""
    first = name.left_edge.i
    noun = name.doc[first - 1] if first else name
    if name.pos_ != "PROPN" or name.i == noun.i or noun.head.i != name.head.i or noun.dep_ not in ARGUMENTS:
        return
    if name.dep_ == noun.dep_ == "obj" and noun.pos_ == "NOUN" and any(c.dep_ == "det" for c in noun.children):
        name.head, name.dep_ = noun, "appos"
        return
    if name.dep_ == noun.dep_ and noun.tag_ == "NN" and name.dep_ in ("nsubj", "nsubj:pass"):
        _one_subject(name, noun)
        return
    owned = any(c.dep_ == "nmod:poss" for c in noun.children)
    if noun.tag_ == "NN" and noun.lemma_.lower() in RELATED and owned and not _more(name):
        noun.dep_ = name.dep_ if name.dep_ in ("nsubj", "nsubj:pass") or _only(name, noun) else noun.dep_
        name.head, name.dep_ = noun, "appos"


def _one_subject(name: "Token", noun: "Token") -> None:
    """ "The militant group Hamas said", "reigning champion Kenya beat Togo": the name explains the noun, or the noun is its title."""
    if any(c.dep_ in ("det", "nmod:poss") for c in noun.children):
        name.head, name.dep_ = noun, "appos"
    else:
        noun.head, noun.dep_ = name, "nmod:desc"


def joined_with_its_noun(name: "Token") -> None:
    """ "Mogae and his Zimbabwean counterpart Robert Mugabe met", "among them the activist Ann Roe": one and not two."""
    if name.ent_type_ != "PERSON" or not name.i:
        return
    noun = name.doc[name.i - 1]
    beside = noun.dep_ in JOINED and noun.head.i == name.head.i and noun.tag_ == "NN" and noun.i != name.head.i
    if not beside or not any(c.dep_ in ("det", "nmod:poss") for c in noun.children):
        return
    for child in [c for c in name.children if c.dep_ in ("cc", "punct") and c.i < noun.i]:
        child.head = noun
    name.head, name.dep_ = noun, "appos"


def _more(name: "Token") -> bool:
    """ "Gave his son Kenya tea": whether something else is an object too, so that the noun may be its receiver."""
    objects = [c for c in name.head.children if c.dep_ in ("obj", "iobj")]
    return len(objects) > 2


def _only(name: "Token", noun: "Token") -> bool:
    return noun.dep_ == "iobj" and name.dep_ == "obj"


def one_of_two(name: "Token") -> None:
    """ "Two Germans, Ann Roe and Ben Doe": the second name goes with the first, not with those whom both are."""
    group = name.head
    if (
        name.ent_type_ != "PERSON"
        or group.tag_ not in ("NNS", "NNPS")
        or not any(c.dep_ == "cc" for c in name.children)
    ):
        return
    apposed = [c for c in group.children if c.dep_ == "appos" and group.i < c.i < name.i and c.ent_type_ == "PERSON"]
    counted = any(c.dep_ == "nummod" for c in group.children)
    if counted and apposed:
        name.head = apposed[-1]


def among_them(name: "Token") -> None:
    """ "Two ministers, among them Ann Roe": the phrase goes with the name, which is of some of them."""
    for phrase in name.head.children:
        near = phrase.lower_ in THEM and name.head.i < phrase.i < name.i and phrase.i >= name.i - 4
        if near and any(c.dep_ == "case" and c.lower_ == "among" for c in phrase.children):
            phrase.head = name
            return


def named_as_included(clause: "Token") -> None:
    """ "Five members, Spain and Romania included, objected": whoever is included is named beside those that it is one of."""
    group = clause.head
    if clause.lower_ not in ("included", "excepted", "excluded") or group.i > clause.i:
        return
    for named in [c for c in clause.children if c.dep_.startswith("nsubj") and group.i < c.i < clause.i]:
        named.head, named.dep_ = group, "appos"
        clause.head, clause.dep_ = named, "acl"
