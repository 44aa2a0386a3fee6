"""What is said in a call, a letter or a meeting for which it was made: "telephoned him to offer condolences"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

CONTACT = frozenset(
    "phone telephone call ring write cable wire email message visit meet summon contact approach".split()
)
"""Verbs of getting in touch; what it was for was done in doing so."""
COURTESY = frozenset(
    "offer express extend convey voice thank congratulate apologise apologize commiserate protest complain condole "
    "assure warn praise inform tell".split()
)
"""What one gets in touch for and does thereby, where nothing says that it came to nothing."""
TERMS = frozenset("hour day week fortnight month year minute deadline".split())
CONVEYING = frozenset("offer express extend convey voice".split())
"""Those of them that leave out to whom."""
BACKING = frozenset("support backing solidarity sympathy endorsement enthusiasm".split())
WRITING = frozenset("write phone telephone cable wire email message text call ring turn".split())
ASKED_IN = {
    "ask": "obj", "beg": "obj", "warn": "obj", "demand": "prep:of", "appeal": "prep:to", "plead": "prep:with",
    "complain": "prep:to", "protest": "prep:to", "apologise": "prep:to", "apologize": "prep:to",
}  # fmt: skip
"""What is said in a letter or a call, with the role of whoever it is said to."""


def said_in_contact(clause: "Token", verb: "Token") -> bool:
    """ "Rang him to thank him": the purpose of a call that was made."""
    infinitive = clause.tag_ == "VB" and clause.dep_ in ("advcl", "xcomp")
    return infinitive and verb.lemma_ in CONTACT and clause.lemma_ in COURTESY


def given_time(clause: "Token", verb: "Token") -> bool:
    """ "Gave them a week to leave", "given until Friday to leave": they are told to, and have not yet."""
    if clause.tag_ != "VB" or clause.dep_ not in ("acl", "advcl", "xcomp", "ccomp"):
        return False
    giving = verb.head if verb.lemma_.lower() in TERMS else verb
    return giving.lemma_ == "give" and any(
        c.lemma_.lower() in TERMS or "until" in c.child_words for c in giving.children
    )


def addressee(p: "Proposition", by_token: "dict[int, Proposition]") -> None:
    """ "Telephoned his counterpart to apologise", "wrote to the premier asking for a meeting": to whom."""
    verb = p.token
    call = by_token.get(verb.head.i)
    going = verb.tag_ == "VBG" and verb.dep_ == "advcl"
    role = ASKED_IN.get(p.word) if going or said_in_contact(verb, verb.head) else None
    if role is not None and call is not None and call.word in WRITING and not call.passive:
        if not p.get("obj") or role != "obj":
            p.args.setdefault(role, [*(call.get("prep:to") or call.get("obj") or call.get("iobj"))])
        return
    if p.word not in CONVEYING or not said_in_contact(verb, verb.head) or p.get("iobj") or p.get("prep:to"):
        return
    if call is not None and not call.passive and not _for_others(p):
        for token in call.get("obj") or call.get("prep:to"):
            p.add("prep:to", token)


def _for_others(p: "Proposition") -> bool:
    """ "Called the king to express support for the strike": whoever hears it is not whom it is for."""
    held = [t for t in p.get("obj") if t.lemma_.lower() in BACKING]
    return bool(p.get("prep:for") and held) or any(case_of(c) == "for" for t in held for c in t.children)
