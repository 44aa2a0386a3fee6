"""Who does what an event noun names: the subject of the verb that carries it, the author of a document, a by-phrase."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.control import JUDGING
from diplograph.extract.proposition import Proposition

if TYPE_CHECKING:
    from spacy.tokens import Token

ASPECTUAL = frozenset(
    "continue resume begin start launch conduct complete finish make hold undertake stage mount wage provide give extend "
    "intensify increase expand step renew announce order carry open maintain pursue deliver deepen strengthen send "
    "declare observe voice express issue level lodge utter commit perpetrate impose enforce lay beat deal fire mete".split()
)
"""Verbs that leave the doing to their object: "continue aid to Y", "complete its withdrawal from Y"."""
ENGAGING = {"participate": "in", "engage": "in", "resort": "to", "join": "in", "take": "in", "persist": "in"}
"""Verbs whose subject does what their prepositional phrase names: "took part in the attack on Y"."""
OWNING = frozenset("claim take accept admit assume acknowledge bear".split())
"""Whoever does so to responsibility or blame for an act did it."""
HARMING = frozenset(
    "kill wound injure shoot arrest detain seize capture destroy massacre abduct kidnap "
    "free rescue slaughter murder torch burn loot".split()
)
ASSAULTS = frozenset(
    "attack ambush raid assault strike airstrike bombing shelling offensive operation incursion bombardment".split()
)
"""Who harms someone in or during an assault carries it out: "killed two soldiers in an ambush on a convoy"."""
DOCUMENTS = frozenset(
    "statement resolution letter law bill decree lawsuit suit report ruling declaration document petition tweet message "
    "communique speech address motion note order memo complaint editorial indictment article remark comment".split()
)
"""What speaks for its author: "issued a statement condemning X" condemns X."""


def doer(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give an event noun the subject of the verb that says no more than that it happens: role `doer`; and its phrases."""
    if p.part != "noun" or p.get("subj") or p.get("poss"):
        return
    first = p.token.head if p.token.dep_ == "conj" else p.token
    if owners := _owned(first, by_token):
        p.args["doer"] = owners
        return
    governor = by_token.get(first.head.i)
    if governor is None or governor.part != "verb":
        return
    if first.dep_ == "obj" and governor.word in ASPECTUAL:
        p.args["doer"] = list(governor.get("subj"))
        for role, held in governor.args.items():
            if role.startswith("prep:") and role not in p.args:
                p.args[role] = list(held)
    elif first.dep_ == "obl" and (who := _doer_of_phrase(governor, case_of(first), p.lemma)):
        p.args["doer"] = list(who)
    elif first.dep_ == "obj" and governor.get("subj") and not governor.passive:
        _by_phrase(p, governor)


def _responsibility(held: "list[Token]") -> bool:
    return any(t.lemma_.lower() in ("responsibility", "blame", "credit") for t in held)


def _owned(noun: "Token", by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Claimed responsibility for the attack": whoever claims it, where the phrase hangs on the responsibility."""
    if noun.dep_ != "nmod" or case_of(noun) != "for" or not _responsibility([noun.head]):
        return []
    governor = by_token.get(noun.head.head.i)
    owning = governor is not None and governor.word in OWNING and noun.head.dep_ == "obj"
    return list(governor.get("subj")) if owning and governor is not None else []


def _doer_of_phrase(governor: Proposition, case: str, noun: str) -> "list[Token]":
    """ "Took part in the attack": the subject; "fined for protest": whoever is fined."""
    if governor.lemma in JUDGING and case in ("for", "of"):
        return governor.get("obj")
    if case == "for" and governor.word in OWNING and _responsibility(governor.get("obj")):
        return governor.get("subj")
    if case in ("in", "during") and governor.word in HARMING and noun in ASSAULTS:
        return governor.get("subj")
    if ENGAGING.get(governor.word) != case:
        return []
    taking = governor.word != "take" or any(t.lower_ == "part" for t in governor.get("obj"))
    return governor.get("subj") if taking else []


def _by_phrase(p: Proposition, governor: Proposition) -> None:
    """ "Welcomed the release of its leaders by Ethiopia": in an active clause a "by" behind the noun is the noun's."""
    late = [t for t in governor.get("prep:by") if t.i > p.token.i and t.pos_ in ("NOUN", "PROPN", "PRON")]
    if late and p.get("prep:of") and not p.get("prep:by"):
        p.args["prep:by"] = late


def author(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give a participle on a document the document's author for its subject."""
    if p.token.dep_ != "acl" or p.token.tag_ != "VBG" or p.token.head.lemma_.lower() not in DOCUMENTS:
        return
    paper = p.token.head
    own = [c for c in paper.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) in ("by", "from"))]
    governor = by_token.get(paper.head.i)
    if own:
        p.args["subj"] = own
    elif governor is not None and paper.dep_ in ("obj", "obl") and governor.get("subj"):
        p.args["subj"] = list(governor.get("subj"))
