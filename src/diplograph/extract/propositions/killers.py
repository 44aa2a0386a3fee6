"""Who kills where the clause of the death does not say it: "nine soldiers died when rebels attacked their base"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.propositions.proposition import Proposition
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

DYING = frozenset("kill die perish wound injure massacre".split())
VIOLENT = frozenset(
    "attack assault bomb bombard shell ambush storm raid strike hit shoot fire open detonate launch drop ram invade overrun torch "
    "blow set rocket burn gun explode spray throw hurl lob".split()
)
"""Acts of which people die; "open" with fire, "set" with fire, "blow" with oneself."""
NEEDING = {
    "open": ("fire",),
    "set": ("fire", "bomb"),
    "launch": ("attack", "raid", "missile", "rocket", "strike", "assault", "offensive"),
}
"""What verbs that mean much else must have for their object."""
FORCES = frozenset(
    "army commando constable conscript gendarme guard marine military officer paratrooper police policeman policewoman ranger "
    "serviceman servicewoman soldier troop troops trooper".split()
)
"""Of whom none is killed by the others: "a marine and six rebels died when troops stormed the camp"."""
WAGED = frozenset("strike airstrike raid shelling bombardment barrage".split())
RAIDS = WAGED | frozenset("attack ambush assault bombing massacre offensive".split())
"""In which people die; of those that are waged from afar an adjective says who does."""
BOMBS = frozenset("bomb car suicide truck gas dog shark".split())
WHEN = frozenset(("when", "as", "after"))


def killer(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give a death in a clause without a doer whoever, in its clause of time, did what people die of: role `doer`."""
    loss = p.word == "lose" and any(t.lemma_ == "life" for t in p.get("obj"))
    if not (loss or p.word in DYING) or (p.get("subj") and p.word in ("kill", "wound", "injure", "massacre")):
        return
    if attackers := _in_attack(p, by_token):
        p.args["doer"] = attackers
        return
    joined = p.token.head.children if p.token.dep_ == "conj" and p.word in ("wound", "injure") else ()
    for clause in (*p.token.children, *joined):
        act = by_token.get(clause.i) if clause.dep_ == "advcl" else None
        when = _when(clause)
        if act is not None and when and p.passive and not _violent(act) and not p.get("subj"):
            things = [t for t in act.get("subj") if t.pos_ == "NOUN" and not nouns().human(t.lemma_.lower())]
            if things:
                p.args["subj"] = things  # "killed when floods swept through a camp": by the floods
        if act is not None and when and _violent(act):
            victims = {t.i for t in (*p.get("subj"), *p.get("obj"))}
            if not _of_forces(p.get("subj") + p.get("obj")) or not _of_forces(act.get("subj")):
                p.args["doer"] = [t for t in act.get("subj") if t.i not in victims]
                return  # "killed when troops shelled a market, hours after jets struck": by the troops


def _in_attack(p: Proposition, by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Killed in an ambush by rebels", "died in an Israeli air strike": whose attack it was.

    "An Iraqi car bombing" says where rather than by whom.
    """
    if p.get("subj") and p.word != "die":
        return []
    for noun in (t for t in p.get("prep:in") if t.lemma_.lower() in RAIDS):
        raid = by_token.get(noun.i)
        if raid is None:
            continue
        if by := raid.get("prep:by") or raid.get("poss"):
            return list(by)
        before = [*raid.get("compound"), *(raid.get("amod") if noun.lemma_.lower() in WAGED else [])]
        if any(t.lemma_.lower() in BOMBS for t in before):
            continue
        if named := [t for t in before if t.pos_ == "PROPN" or t.ent_type_ in ("NORP", "GPE", "ORG")]:
            return named
    return []


def _when(clause: "Token") -> bool:
    """Whether a clause says when a death came; not "hours after …", nor "killed since May, when …", which is when many began."""
    told = next((c for c in clause.children if c.lower_ in WHEN and c.dep_ in ("mark", "advmod")), None)
    if told is None:
        return False
    later = told.lower_ == "after" and any(c.i < told.i and c.pos_ in ("NOUN", "ADV") for c in clause.children)
    first = clause.left_edge.i
    before = clause.doc[first - 1] if first and clause.doc[first - 1].text != "," else clause.doc[max(first - 2, 0)]
    return not later and not (case_of(before) == "since" and before.head.i == clause.head.i)


def _of_forces(words: "list[Token]") -> bool:
    return any(t.lemma_.lower() in FORCES for t in words)


def _violent(act: Proposition) -> bool:
    needed = NEEDING.get(act.word)
    return act.word in VIOLENT and (needed is None or any(t.lemma_ in needed for t in act.get("obj")))
