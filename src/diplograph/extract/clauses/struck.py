"""Whose the struck place is: "the Kenyan embassy bombing" is no deed of Kenya's."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

DEEDS = frozenset(
    "bombing attack blast explosion hijacking siege shooting massacre killing kidnapping hijack bomb".split()
)
"""Deeds named after where they are done or to what; "an Israeli hospital strike" is an Israeli strike."""
STRUCK = frozenset(
    "embassy consulate airliner plane airplane aeroplane bus train metro subway underground ferry tram hotel nightclub club disco"
    " marathon mall market restaurant cafe café bar stadium theatre theater concert mosque church synagogue temple shrine school"
    " university hospital airport station barracks parliament newspaper resort festival parade tourist student".split()
)
"""Where and whom a bomb hits, put before the deed."""


def names_the_struck(noun: "Token", before: "Token") -> bool:
    """Whether a word before a deed is what it was done to, or says whose that is: "1976 Cuban airliner bombing"."""
    if before.dep_ not in ("amod", "compound") or noun.lemma_.lower() not in DEEDS:
        return False
    return any(c.dep_ == "compound" and c.lemma_.lower() in STRUCK and c.i >= before.i for c in noun.children)
