"""Who is in talks: a parser hangs "between X and Y" on the noun before it, which may only say what the talks are about."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

DEALINGS = frozenset(
    "talk negotiation meeting agreement deal accord treaty pact clash fighting dispute row quarrel war conflict cooperation tension "
    "battle rivalry summit discussion consultation contact exchange dialogue standoff contract memorandum truce ceasefire".split()
)
PARTED = DEALINGS | frozenset(
    "border boundary frontier relation relationship tie link line difference gap strait sea friendship alliance peace balance choice "
    "trade traffic route road bridge distance split rift partnership union merger".split()
)
"""Nouns that may lie between two by themselves: "talks on the border between Kenya and Somalia"."""
ABOUT = ("on", "over", "about", "in", "at", "for")


def dealings_between(party: "Token") -> None:
    """ "Talks on the dam between Egypt and Sudan": the talks are between them."""
    matter = party.head
    dealings = matter.head
    if matter.dep_ != "nmod" or matter.pos_ != "NOUN" or dealings.lemma_.lower() not in DEALINGS:
        return
    cases = {t.i: [c.lower_ for c in t.children if c.dep_ == "case"] for t in (party, matter)}
    several = any(c.dep_ == "conj" for c in party.children) or party.tag_ in ("NNS", "NNPS")
    about = any(c in ABOUT for c in cases[matter.i])
    if cases[party.i] == ["between"] and about and several and matter.lemma_.lower() not in PARTED:
        party.head = dealings
