"""Whether "he" or "she" can mean a person: by title, description, given name or the form of a surname.

What nothing says fits both. Sources: schema/gender.yaml; East Slavic and Icelandic surnames have a form of their own
for women.
"""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diplograph.config import SCHEMA_DIR
from diplograph.model import Actor, Mention
from diplograph.model_ids import normalise
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.schema.load import read_yaml

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

FEMALE, MALE = "female", "male"
HERS = frozenset("she her hers herself".split())
HIS = frozenset("he him his himself".split())
ENDINGS = ("ova", "eva", "skaya", "skaia", "dottir")
"""Endings of women's surnames; their men's end in -ov, -ev, -sky and -son."""


class Words(NamedTuple):
    """Word to gender, in lower case: nouns, titles before names, given names; and nouns for one of a force or group."""

    nouns: dict[str, str]
    titles: dict[str, str]
    names: dict[str, str]
    persons: frozenset[str]


@lru_cache(maxsize=2)
def words(path: Path = SCHEMA_DIR / "gender.yaml") -> Words:
    """The lists of schema/gender.yaml."""
    raw = read_yaml(path)
    nouns, titles, names = (
        {w: gender for gender, text in raw[key].items() for w in text.split()} for key in ("nouns", "titles", "names")
    )
    return Words(nouns, titles, names, frozenset(raw["persons"].split()))


class Genders:
    """What one text says of its persons, by the id of the actor."""

    def __init__(self, doc: "Doc", by_head: dict[int, Mention]) -> None:
        self._doc = doc
        self._said: dict[str, str] = {}
        for mention in by_head.values():
            if mention.actor is not None and mention.actor.type == "person" and mention.kind == "name":
                self._read(mention, mention.actor.id)

    def fits(self, pronoun: str, mention: Mention) -> bool:
        """Whether this he or she can mean this person."""
        gender = self.of(mention)
        return not gender or pronoun in (HERS if gender == FEMALE else HIS)

    def learn(self, pronoun: str, actor: Actor) -> None:
        """That a pronoun has been taken to mean this person."""
        if actor.type == "person" and pronoun in HERS | HIS:
            self._said.setdefault(actor.id, FEMALE if pronoun in HERS else MALE)

    def told(self, pronoun: str, mention: Mention) -> bool:
        """Whether the text has said that a person is of the pronoun's gender."""
        said = self._said.get(mention.actor.id, "") if mention.actor is not None else ""
        return said == (FEMALE if pronoun in HERS else MALE)

    def of(self, mention: Mention) -> str:
        """female, male or nothing."""
        if mention.actor is None:
            return ""
        known = self._said.get(mention.actor.id, "")
        named = by_name(mention.actor.name) if not mention.why.startswith(UNSAID) else ""
        return known or by_noun(self._doc.words[mention.head]) or named

    def _read(self, mention: Mention, key: str) -> None:
        head = self._doc.words[mention.head]
        span = self._doc.char_span(mention.start, mention.end, alignment_mode="expand")
        before = self._doc[max(0, span.start - 2) : span.start] if span is not None else ()
        titles = words().titles
        said = next((g for t in reversed(list(before)) if (g := titles.get(t.lower_.rstrip(".")))), "")
        said = said or next((g for c in _described(head) if (g := by_noun(c))), "")
        if said:
            self._said.setdefault(key, said)


def _described(head: "Token") -> "list[Token]":
    """The nouns that say what a name is: apposed, before it, or by a copula."""
    nouns = [c for c in head.children if c.dep_ in ("appos", "compound", "nmod:desc") and c.pos_ == "NOUN"]
    nouns = [n for n in nouns if all(c.lower_ != "whose" for c in n.children)]  # "Ben Roe, whose wife Ann …"
    if head.dep_ == "appos" or (head.dep_ == "nsubj" and "cop" in head.head.child_labels):
        nouns.append(head.head)
    return nouns


def by_noun(noun: "Token") -> str:
    """The gender that a noun has: "chairwoman", "king"."""
    return words().nouns.get(noun.lemma_.lower(), "")


@lru_cache(maxsize=20_000)
def by_name(name: str) -> str:
    """The gender that a full name has by its given name or its surname's form.

    >>> by_name("Angela Merkel"), by_name("Maxim Petrov"), by_name("Petrova"), by_name("Kim Jong Un")
    ('female', 'male', 'female', '')
    """
    parts = normalise(name).split()
    if not parts:
        return ""
    if len(parts) > 1 and (gender := words().names.get(parts[0])):
        return gender
    return FEMALE if len(parts[-1]) > 5 and parts[-1].endswith(ENDINGS) and not parts[-1].endswith("ueva") else ""
