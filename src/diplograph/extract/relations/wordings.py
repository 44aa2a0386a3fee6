"""The words under which a frame may ask for what a role holds: lemmas, what they may be cut from, and pairs of words."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, hyphened, remembered
from diplograph.extract.propositions.derived import whole_lemma
from diplograph.extract.propositions.gapping import gaps_below
from diplograph.extract.propositions.meant import things_meant
from diplograph.extract.propositions.paths import attached_lower, fill_path
from diplograph.extract.propositions.proposition import Proposition

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

GROUPING = frozenset(
    "dozen hundred thousand score ten number group series raft string slew spate round "
    "wave storm chorus barrage torrent hail flood outpouring hour day night week month "
    "set list array host trio handful pair couple batch majority half rest contingent none some any many most".split()
)
"""Nouns that count or group what follows "of"."""
NOTHING: frozenset[str] = frozenset()


def said(p: Proposition, role: str) -> frozenset[str]:
    """The words of a role: each alone and with the noun or adjective before it; "adv" is all under the predicate.

    A name that acts is also what is said of it: "Asad, a base that houses troops".
    """
    known = p.said.get(role)
    if known is None:
        known = p.said[role] = _under(p.token) if role == "adv" else _held(p, role)
    return known


def words_of(token: "Token") -> frozenset[str]:
    """The words that one argument may be asked for under, and those of what it counts."""
    return frozenset(w for t in _with_counted([token]) for w in _words(t))


def words_around(p: Proposition) -> frozenset[str]:
    """All that its roles may be asked for: the words of its sentence, and of what another sentence lends it."""
    sentence = p.token.sent
    found = _words_from(p.token.doc.words[sentence.start])
    lent = {t.sent.start for held in p.args.values() for t in held if t.sent is not sentence}
    lent |= {t.sent.start for held in p.get("obj") for t in things_meant(held) if t.sent is not sentence}
    return found.union(*(_words_from(p.token.doc.words[i]) for i in lent), *p.said.values()) if lent else found


@remembered
def _words_from(first: "Token") -> frozenset[str]:
    return frozenset(w for token in first.sent for w in _words(token))


def _under(predicate: "Token") -> frozenset[str]:
    elsewhere = {t.i for t in gaps_below(predicate)}  # "voted for it and Mali against it"
    return frozenset(c.lemma_.lower() for c in predicate.subtree if c.i not in elsewhere)


def _held(p: Proposition, role: str) -> frozenset[str]:
    tokens = fill_path(p, role, {}) or fill_path(p, attached_lower(role), {})
    if role == "subj":
        tokens = [*tokens, *_said_of(tokens)]
    elif role == "obj":
        tokens = [*tokens, *(m for t in tokens for m in things_meant(t))]
    return frozenset(w for token in _with_counted(tokens) for w in _words(token)) if tokens else NOTHING


@remembered
def _words(token: "Token") -> tuple[str, ...]:
    """The words that one may be asked for under."""
    lemma = token.lemma_.lower()
    found = (*whole_lemma(token, lemma), *_singular(lemma))
    if token.pos_ == "NOUN" and token.lower_.endswith("ing"):
        found += (token.lower_,)  # "fighting", taken for a form of "fight"
    if lemma.endswith("$"):
        found += ("$",)  # "N$", "A$"
    found += joined(token)
    if not token.children:
        return found
    before = [c.lower_ for c in token.children if c.dep_ == "compound"]
    pairs = {f"{' '.join(before)} {lemma}", f"{before[-1]} {lemma}"} if before else ()  # "the EU trade deal"
    beside = (f"{c.lower_} {lemma}" for c in token.children if c.dep_ == "amod" and c.i == token.i - 1)
    return (*found, *beside, *(w for pair in pairs for w in (pair, *_singular(pair))))


def joined(token: "Token") -> tuple[str, ...]:
    """The noun that hyphens make of several words, for the one that stands for all: "run-off", "tete-a-tete"."""
    words, i = token.doc.words, token.i
    if words[i - 1].lower_ != "-" and (i + 1 == len(words) or words[i + 1].lower_ != "-"):
        return ()
    parts = (token.lemma_.lower() if part is token else part.lower_ for part in hyphened(token))
    return ("".join(parts),)


def _said_of(tokens: "list[Token]") -> "list[Token]":
    """The nouns that stand beside names."""
    return [c for t in tokens if t.pos_ == "PROPN" for c in t.children if c.dep_ == "appos" and c.pos_ == "NOUN"]


def _with_counted(tokens: "list[Token]") -> "list[Token]":
    """The tokens, and behind those that only count or group what they count: the troops of "tens of thousands of troops"."""
    behind = [
        c for t in tokens if t.lemma_.lower() in GROUPING for c in t.children if c.dep_ == "nmod" and case_of(c) == "of"
    ]
    return [*tokens, *(_with_counted(behind) if behind else ())]


def _singular(word: str) -> tuple[str, ...]:
    """What a plural that the lemmatizer left as it was may be the plural of."""
    if word.endswith("ies"):
        return (f"{word[:-3]}y",)
    return (word[:-1],) if word.endswith("s") else ()
