"""Who is given in to, where a clause beside the concession says who pressed for it.

"Relented after nurses occupied the lobby", "blocked the road until the ministry withdrew the levy".
"""

from typing import TYPE_CHECKING

from diplograph.annotate import base

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

BEFORE_IT = frozenset("after when once as".split())
"""Conjunctions before what leads to a concession."""
FOR_IT = frozenset("until till unless".split())
"""Conjunctions before what somebody presses for."""
PRESSING = frozenset(
    "protest demonstrate march strike block blockade barricade occupy picket riot camp boycott rally threaten petition sue".split()
)
"""What is done to wring something from somebody."""
LEAVING_WORK = frozenset("out off".split())
UNREST = frozenset(
    "strike protest demonstration march sit-in rally boycott blockade walkout walk-out picket street stoppage protests".split()
)
"""What is held, staged or gone on, to the same end."""
STAGING = frozenset("hold stage go take call begin start launch mount organise organize join threaten continue keep".split())


def pressed(p: "Proposition") -> "list[Token]":
    """ "Relented after nurses occupied the lobby": whoever pressed before it."""
    return [s for c in p.token.children if c.dep_ == "advcl" and _marked(c, BEFORE_IT) for s in _who_press(c)]


def pressing(p: "Proposition") -> "list[Token]":
    """ "Will strike until the bank raises wages": whoever presses for what the clause says."""
    if p.token.dep_ != "advcl" or not _marked(p.token, FOR_IT):
        return []
    over = p.token.head
    return _who_press(over) or (_who_press(over.head) if over.dep_ in ("xcomp", "ccomp") else [])


def _marked(clause: "Token", marks: frozenset[str]) -> bool:
    return any(c.lower_ in marks and c.i < clause.i and c.dep_ in ("mark", "advmod") for c in clause.children)


def _who_press(verb: "Token") -> "list[Token]":
    """The subject of a verb of protest: "nurses occupied", "drivers walked out", "miners went on strike"."""
    word = verb.lemma_.lower()
    below = [c for c in verb.children if base(c.dep_) in ("obj", "obl", "xcomp")]
    if word == "walk":
        presses = any(c.lower_ in LEAVING_WORK for c in verb.children)
    else:
        staged = word in STAGING and any(c.lemma_.lower() in UNREST | PRESSING for c in below)
        struck = word == "strike" and any(c.dep_ == "obj" for c in below)  # "struck it from the list"
        presses = staged or (word in PRESSING and not struck)
    if not presses:
        return []
    own = [c for c in verb.children if c.dep_ == "nsubj"]
    return own or (_subjects_of(verb.head) if verb.dep_ in ("xcomp", "conj") else [])


def _subjects_of(verb: "Token") -> "list[Token]":
    return [c for c in verb.children if c.dep_ == "nsubj"]
