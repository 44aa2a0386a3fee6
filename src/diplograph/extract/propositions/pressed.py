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
ONCE_DONE = BEFORE_IT | {"if", "provided"}
LETTING_UP = frozenset("call end suspend halt lift stop abandon cancel remove clear".split())
"""What is done to a strike or blockade that has won."""
PRESSING = frozenset(
    "protest demonstrate march strike block blockade barricade occupy picket riot camp boycott rally threaten petition sue".split()
)
"""What is done to wring something from somebody."""
UNREST = frozenset(
    "strike protest demonstration march sit-in rally boycott blockade walkout walk-out picket street stoppage protests "
    "occupation barricade roadblock".split()
)
"""What is held, staged or gone on, to the same end."""
STAGING = frozenset(
    "hold stage go take call begin start launch mount organise organize join threaten continue keep".split()
)


def pressed(p: "Proposition") -> "list[Token]":
    """ "Relented after nurses occupied the lobby": whoever pressed before it."""
    return [s for c in p.token.children if c.dep_ == "advcl" and _marked(c, BEFORE_IT) for s in _who_press(c)]


def pressing(p: "Proposition") -> "list[Token]":
    """ "Will strike until the bank raises wages", "called off their strike after it did": whoever presses, or pressed, for it."""
    over = p.token.head
    if p.token.dep_ != "advcl":
        return []
    if _marked(p.token, ONCE_DONE) and _lets_up(over):
        return _subjects_of(over)
    if not _marked(p.token, FOR_IT):
        return []
    return _who_press(over) or (_who_press(over.head) if over.dep_ in ("xcomp", "ccomp") else [])


def _marked(clause: "Token", marks: frozenset[str]) -> bool:
    return any(c.lower_ in marks and c.i < clause.i and c.dep_ in ("mark", "advmod") for c in clause.children)


def _who_press(verb: "Token") -> "list[Token]":
    """The subject of a verb of protest: "nurses occupied", "drivers walked out", "miners went on strike"."""
    word = verb.lemma_.lower()
    below = [c for c in verb.children if base(c.dep_) in ("obj", "obl", "xcomp")]
    if word == "walk":
        near = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]]
        presses = near[:1] in (["out"], ["off"]) and near[1:] != ["of"]  # not "walked out of the cabinet"
    else:
        staged = word in STAGING and any(c.lemma_.lower() in UNREST | PRESSING for c in below)
        struck = word == "strike" and any(c.dep_ == "obj" for c in below)  # "struck it from the list"
        presses = staged or (word in PRESSING and not struck)
    if not presses:
        return []
    own = [c for c in verb.children if c.dep_ == "nsubj"]
    return own or (_subjects_of(verb.head) if verb.dep_ in ("xcomp", "conj") else [])


def _lets_up(verb: "Token") -> bool:
    """ "Called off their strike", "lifted the blockade", "went back to work"."""
    held = {c.lemma_.lower() for c in verb.children if base(c.dep_) in ("obj", "obl")}
    if verb.lemma_.lower() in LETTING_UP:
        return not held.isdisjoint(UNREST)
    return verb.lemma_.lower() in ("go", "return") and "work" in held


def _subjects_of(verb: "Token") -> "list[Token]":
    return [c for c in verb.children if c.dep_ == "nsubj"]
