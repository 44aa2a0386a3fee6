"""Predicates that no verb heads: "Qatar-mediated talks", "was in Doha for talks", "has been to Doha"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.clauses.clause_shapes import FINITE
from diplograph.extract.clauses.verbs import DONE_TO
from diplograph.extract.propositions.proposition import Proposition, argument

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

STAYING = frozenset(("in", "to", "at"))
RESULTS = frozenset("ablaze alight aflame afire free loose adrift".split())
"""What something is made by the verb before: it may stand before its noun, "set ablaze a terminal"."""
NEIGHBOURING = frozenset(("neighbouring", "neighboring"))
HYPHENS = frozenset("-‑–")


def doer_before_hyphen(p: Proposition) -> None:
    """ "Iran-backed rebels": the name in front of the hyphen does to the noun what the participle says."""
    if p.part != "verb" or p.token.tag_ != "VBN" or p.token.dep_ != "amod" or p.token.i < 2:
        return
    hyphen, name = p.token.nbor(-1), p.token.nbor(-2)
    while name.head.i != p.token.i and name.dep_ in ("flat", "compound") and name.head.i < p.token.i:
        name = name.head
    near = name.head.i in (p.token.i, p.token.head.i)  # the parser hangs "US" on the deal as often
    if hyphen.text in HYPHENS and near and (name.pos_ == "PROPN" or name.text[0].isupper()):
        p.passive = True
        p.args["subj"], p.args["obj"] = [name], [p.token.head]


def staying(token: "Token") -> Proposition | None:
    """ "X was in Doha for talks", "X in Doha for talks": being at a place that has a name, with the place as a phrase of "be"."""
    if token.pos_ != "PROPN" or case_of(token) not in STAYING:
        return None
    top = token
    if not any(c.dep_ == "cop" or (token.dep_ == "ROOT" and c.dep_ == "nsubj") for c in token.children):
        if not _headed_by_who_is_there(token):
            return None
        top = token.head
    p = Proposition(token, "be", "verb")
    for child in top.children:
        argument(p, child)
    if top is not token:
        p.args = {role: held for role, held in p.args.items() if role.startswith("prep:")} | {"subj": [*conjuncts(top)]}
    p.add(f"prep:{case_of(token)}", token)
    return p


def _headed_by_who_is_there(place: "Token") -> bool:
    """ "Pope in Iraq on first visit": a headline without a verb, whose first noun is somebody at the place."""
    who = place.head
    if who.dep_ != "ROOT" or place.dep_ not in ("nmod", "obl") or who.pos_ not in ("PROPN", "NOUN") or place.i < who.i:
        return False
    return place.ent_type_ in ("GPE", "LOC", "FAC") and not any(t.tag_ in FINITE for t in who.subtree)


def pair_before_hyphen(p: Proposition) -> None:
    """ "US-China talks": two names before a noun, joined by a hyphen, are its parties (role `pair`)."""
    if p.part != "noun":
        return
    for word in p.token.children:
        others = [c for c in word.children if c.dep_ in ("compound", "amod", "conj") and _joined(c, word)]
        if word.dep_ in ("compound", "amod") and word.text[:1].isupper() and others:
            p.args["pair"] = sorted([others[0], word])


def _joined(one: "Token", other: "Token") -> bool:
    first, last = sorted((one, other))
    return last.i == first.i + 2 and first.nbor(1).text in HYPHENS and one.text[:1].isupper()


def neighbouring(p: Proposition) -> None:
    """ "Eritrea warned neighbouring Ethiopia": the state before the name is next to whoever acts in the clause."""
    place = p.token.head
    if p.token.lower_ not in NEIGHBOURING or p.token.dep_ != "amod" or place.pos_ != "PROPN":
        return
    p.passive, p.args["obj"], above = False, [place], place
    while above.head.i != above.i and not p.get("subj"):
        above = above.head
        owners = [c for c in above.children if c.dep_ in ("nsubj", "nsubj:pass", "nmod:poss") and c.i < p.token.i]
        p.args["subj"] = [c for c in owners if place not in c.subtree]


def headline_passive(p: Proposition) -> None:
    """ "Minister sacked over graft": in a headline, who is done to by a verb that needs an object stands before it."""
    verb, labels = p.token, p.token.child_labels
    bare = not labels & {"obj", "iobj", "ccomp", "xcomp", "aux", "obl:agent"}
    if p.passive or verb.dep_ != "ROOT" or verb.tag_ not in ("VBD", "VBN") or verb.lemma_.lower() not in DONE_TO:
        return
    if bare and p.get("subj") and not verb.sent[-1].is_punct:
        p.passive, p.args["obj"] = True, p.args.pop("subj")


def result_first(p: Proposition) -> None:
    """ "Set ablaze a terminal", "set free two captives": what stands behind the result is what it came of."""
    if p.part != "verb" or RESULTS.isdisjoint(p.token.child_words):
        return
    after = p.token.nbor() if p.token.i + 1 < len(p.token.doc) else p.token
    if after.lower_ not in RESULTS or after.head.i != p.token.i:
        return
    held = p.args.get("obj", [])
    behind = [c for c in (*after.children, *held) if c.dep_ == "obj" and c.i > after.i]
    if behind:
        p.args["obj"] = []
        p.add("obj", behind[0])
        p.args["comp"] = [after]


def behind_its_noun(token: "Token") -> bool:
    """ "Fighters loyal to the warlord", "officials critical of him": an adjective with a phrase of its own says it of its noun."""
    if token.pos_ != "ADJ" or token.dep_ != "amod" or token.i < token.head.i:
        return False
    return any(c.dep_.startswith("obl") and c.i > token.i for c in token.children)


def side_before_name(p: "Proposition") -> None:
    """ "Leads the opposition Freedom Front", read as leading both: the noun only tells which side the named body is on."""
    for role in ("obj", "subj"):
        held = p.args.get(role, [])
        sides = [t for t in held if t.lower_ in ("opposition", "rebel") and t.i + 1 < len(t.doc)]
        named = [
            t for t in sides if any(o.i != t.i and o.pos_ == "PROPN" and o.left_edge.i <= t.i + 1 <= o.i for o in held)
        ]
        if named:
            p.args[role] = [t for t in held if t not in named]
