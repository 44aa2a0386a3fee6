"""For whom a speaker says "we" whose office no name goes with: "Israel's prime minister told reporters", "Chad's envoy, Ann Roe"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention

SPOKEN_FOR = frozenset(
    "state territory igo government_body armed_group armed_force party company organisation ngo media".split()
)
"""Types of those for whom one speaks."""
SPEAKING_FOR = frozenset(
    "president premier chancellor minister ambassador envoy spokesman spokeswoman spokesperson representative negotiator delegate "
    "commander chief leader head chairman chairwoman diplomat secretary director official commissioner king queen".split()
)
"""Who says "we" of a whole state or body."""


OF_STATES = frozenset(
    "president premier chancellor minister ambassador envoy diplomat official negotiator delegate representative counterpart".split()
)
"""Who speaks for the state that an adjective tells: "the Chadian envoy", not "the Chadian union leader"."""


def spoken_from(speaker: "Mention", word: "Token", by_head: "dict[int, Mention]") -> "Actor | None":
    """Whose an unnamed speaker is, or one whom the sentence calls somebody's envoy or chief."""
    if speaker.actor is None or speaker.actor.type != "person":
        return None
    offices = [word, *(c for c in word.children if c.dep_ in ("appos", "nmod:desc", "compound"))]
    offices += [word.head] if word.dep_ == "appos" else []
    offices = [t for t in offices if t.lemma_.lower() in SPEAKING_FOR]
    return next((actor for t in offices for actor in _owners(t, by_head)), None)


def _owners(office: "Token", by_head: "dict[int, Mention]") -> "Iterator[Actor]":
    for child in office.children:
        owns = child.dep_ in ("nmod:poss", "compound", "amod") or (
            child.dep_ == "nmod" and case_of(child) in ("of", "for")
        )
        owns = owns and (child.dep_ != "amod" or office.lemma_.lower() in OF_STATES)
        known = by_head.get(child.i) if owns else None
        if known is not None and known.actor is not None and known.actor.type in SPOKEN_FOR:
            yield known.actor
