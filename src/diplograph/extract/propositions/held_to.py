"""Who is held to have done what an event noun names: "responsible for the raid", "on trial for it", "blamed it on X"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.reacted import pinned_on

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

ANSWERABLE = {
    "responsible": ("for",),
    "guilty": ("of",),
    "culpable": ("for",),
    "complicit": ("in",),
    "involved": ("in",),
}
"""Adjectives of whoever did what their phrase names."""
CONFESSING = {"admit": ("", "to"), "confess": ("", "to"), "own": ("to",), "plead": ("to",)}
"""Verbs of whoever says to have done what their object or phrase names."""
FOUL = frozenset(
    "attack raid ambush assault strike airstrike bombing bombardment shelling shooting stabbing massacre killing murder slaying "
    "assassination execution lynching slaughter abduction kidnapping hijacking torture rape beating poisoning sinking downing "
    "demolition destruction burning torching looting arson sabotage sacking siege blockade seizure disappearance genocide blast "
    "explosion crackdown invasion".split()
)
"""Deeds to which people confess."""


def held_to_have_done(noun: "Token", by_token: "dict[int, Proposition]") -> "list[Token]":
    """The words for whoever did it, as the clause has it; none where it does not say so."""
    above = noun.head
    if above.lemma_ in ("trial", "dock") and "cop" not in above.child_labels and case_of(noun) == "for":
        above = above.head  # "went on trial for it", the phrase hung on the trial
    governor = by_token.get(above.i)
    if governor is None:
        return []
    if governor.part == "verb" and (pinned := pinned_on(noun)):
        return governor.get(f"prep:{pinned}")
    if noun.lemma_.lower() not in FOUL and not _of_deeds(noun):
        return []
    case = case_of(noun)
    if governor.part == "verb" and case in CONFESSING.get(governor.word, ()):
        return _confessing(governor, noun)
    if case == "for" and _tried(governor):
        return governor.get("obj") if governor.passive else governor.get("subj")
    return governor.get("subj") if case in ANSWERABLE.get(governor.lemma, ()) else []


def _of_deeds(noun: "Token") -> bool:
    """ "A string of bombings", "dozens of killings"."""
    return any(c.dep_ == "nmod" and case_of(c) == "of" and c.lemma_.lower() in FOUL for c in noun.children)


def _confessing(governor: "Proposition", noun: "Token") -> "list[Token]":
    """ "Admitted the killing", "pleaded guilty to it"; not "admitted a raid on it to the press"."""
    direct = noun.dep_ == "obj" or (noun.dep_ == "obl" and bool(case_of(noun)))
    return [] if governor.passive or not direct else governor.get("subj")


def _tried(governor: "Proposition") -> bool:
    """ "Went on trial", "stood trial", "is on trial", "is in the dock"."""
    if governor.lemma in ("trial", "dock"):
        return case_of(governor.token) in ("on", "in")
    held = governor.get("prep:on") + governor.get("prep:in") if governor.word in ("go", "put", "be") else []
    held = governor.get("obj") if governor.word in ("stand", "face", "await") else held
    return any(t.lemma_.lower() in ("trial", "dock") for t in held)
