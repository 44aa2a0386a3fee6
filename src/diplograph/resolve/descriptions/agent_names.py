"""What an actor whom nobody names is called: the words of its phrase as a name writes them, "West African leaders"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token

BESIDE_NAMES = frozenset("opposition ruling governing".split())
"""What tells of a party beside its name."""
HEADS = frozenset("head chief director boss chairman chairwoman chair commander leader".split())
"""Who says little without what they lead."""
SIDES = ("pro", "anti")
RANKS = frozenset(
    "prime chief foreign vice deputy supreme constitutional presidential former ex earlier previous".split()
)
"""Adjectives that make another office of a noun: the prime minister is no chief minister."""
VAGUE = frozenset("own such next other same additional further more many several various last latest".split())
"""Words that say nothing of what an actor is."""


def words_before(noun: "Token") -> "list[Token]":
    """The words that say which an unnamed actor is, with what stands before these: "West African leaders"."""
    which = [c for c in noun.children if c.dep_ in ("compound", "amod") and c.i < noun.i and _says_which(c)]
    return [w for c in which for w in (*(g for g in c.children if g.dep_ in ("compound", "amod") and g.i < c.i), c)]


def unnamed(noun: "Token") -> str:
    """What it is called, with the body that someone heads: "head of prison service", "attorney general"."""
    after = [c for c in noun.children if c.i == noun.i + 1 and c.lower_ == "general"]
    name = written([*words_before(noun), noun, *after])
    of = next(_of(noun), None) if noun.lower_ in HEADS else None
    return name if of is None else f"{name} of {written([*words_before(of), of])}"


def restricted(noun: "Token") -> set[str]:
    """The words that tell it from others of its noun: the nouns before it and of its "of" phrase, faiths, sides.

    Other adjectives only describe: "angry protesters" are the protesters, "the spy chief" is not the army chief.
    """
    before = [c for c in noun.children if c.i < noun.i and _restricts(c)]
    sides = (w for c in before for w in c.children if w.lower_ in SIDES)  # "pro-government militias"
    of = (w for c in _of(noun) for w in (*words_before(c), c))
    return {w.lemma_.lower() for w in (*before, *sides, *of)}


def _of(noun: "Token") -> "Iterator[Token]":
    return (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.pos_ == "NOUN")


def _restricts(word: "Token") -> bool:
    """ "Spy chief", "Muslim villagers", "anti-coup protesters", "prime minister"; a capital that no people has is half of a name."""
    if word.dep_ == "amod":
        listed, pair = nouns(), f"{word.lower_} {word.head.lemma_.lower()}"
        ranked = word.lower_ in RANKS or pair in listed.types or pair in listed.humans
        return ranked or word.ent_type_ == "NORP" or word.lower_.partition("-")[0] in SIDES
    return word.dep_ == "compound" and (word.is_sent_start is True or not word.is_title)


def _says_which(word: "Token") -> bool:
    """Whether a word before a noun belongs to the name of an unnamed actor: no number, no "such", no half of a compound."""
    half = word.i > 0 and word.nbor(-1).text == "-" and _closed(word.nbor(-1))
    beside = word.lower_ in BESIDE_NAMES and word.head.tag_ == "NNP"  # "the opposition Confederation"
    whole = not half or _begun(word) < word.i
    return word.pos_ != "NUM" and word.lower_ not in VAGUE and whole and not beside


def written(words: "list[Token]") -> str:
    """The words of a phrase as a name writes them, small but for names; with what hyphens join: "al-Khalayleh family"."""
    parts: list[str] = []
    done = -1
    for word in words:
        if word.i < done:
            continue  # "think-tank": the noun is in the word before it
        done = 1 + max((c.i for c in word.children if c.dep_ == "flat"), default=word.i)
        while done + 1 < len(word.doc) and word.doc.words[done].text == "-" and _closed(word.doc.words[done - 1]):
            if not _closed(word.doc[done]):
                break
            done += 2
        whole = word.doc[_begun(word) : done]
        named = any(t.pos_ == "PROPN" for t in whole) and word.head.pos_ != "ADJ"  # "west african leaders"
        parts.append(whole.text if named else whole.text.lower())
    return " ".join(parts)


def _begun(half: "Token") -> int:
    """ "The anti-graft agency": where a noun begins whose first half, joined to it by a hyphen, hangs on it."""
    joined = half.i > 1 and half.dep_ == "compound" and half.nbor(-1).text == "-" and _closed(half.nbor(-2))
    return half.i - 2 if joined and half.nbor(-2).head.i == half.i else half.i


def _closed(token: "Token") -> bool:
    return not token.whitespace_
