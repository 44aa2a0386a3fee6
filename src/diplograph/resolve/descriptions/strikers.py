"""Who strikes or inquires, by the noun before the deed: "a rebel attack on Goma", "a police probe"; not "a convoy attack"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

BLOWS = frozenset(
    """attack assault raid ambush offensive airstrike strike shelling bombardment bombing incursion onslaught advance
    counter-attack counterattack counteroffensive barrage fire gunfire shellfire sniper takeover rampage
    control rule occupation siege blockade hand hands custody captivity capture seizure""".split()
)
"""What armed people do or hold, said with a noun before it for whose it is: "a rebel attack", "under army control"."""
STRIKERS = frozenset(
    "coalition police government regime settler mob protester pirate hacker vigilante prisoner".split()
)
"""Who does so and is no force; a convoy, a patrol or a garrison before such a noun is its victim."""
STRUCK = frozenset("convoy patrol garrison contingent flotilla fleet squadron peacekeeper bomber sniper".split())

INQUIRIES = frozenset("investigation inquiry enquiry probe audit crackdown clampdown ban".split())
"""What those in office do, said with a noun before it for whose it is: "a police investigation", "a Senate probe"."""
INQUIRERS = frozenset(
    "police army navy military government ministry parliament senate congress cabinet regime prosecutor court junta fbi treasury "
    "council church party".split()
)


def strikes(noun: "Token", kind: str | None) -> bool:
    """ "A rebel attack on Goma", "army shelling": whether a noun before another says who does what that tells."""
    if noun.dep_ != "compound":
        return False
    lemma, deed = noun.lemma_.lower(), noun.head.lemma_.lower()
    if deed in INQUIRIES:
        return lemma in INQUIRERS
    return deed in BLOWS and (lemma in STRIKERS or (kind in ("armed_group", "armed_force") and lemma not in STRUCK))
