"""Who gets or leaves an office by a verb, which office that is, and whether it has come to that."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.offices.nouns import office_of_noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Token

NAMES = frozenset(
    "appoint elect name nominate install inaugurate proclaim make reappoint choose crown re-elect reelect designate confirm pick reinstate"
    " select hire promote elevate swear".split()
)
"""Verbs whose object is given the office."""
REMOVES = frozenset("dismiss sack fire remove oust depose axe unseat topple overthrow".split())
GIVES = NAMES | REMOVES
"""Verbs whose object gets or loses the office."""
REACHING = frozenset("go rise manage live".split())
"""Verbs whose "to become" did happen: "went on to become", "rose to be"."""
FOLLOWS = frozenset("succeed replace".split())
OPEN = frozenset("will would may might could should can must to if unless".split())
"""Words beside a verb with which it has not happened."""


def follows(verb: "Token") -> bool:
    """Whether the verb puts one holder after another: "succeed", "replace", "take over from"."""
    over = any(c.dep_ == "compound:prt" and c.lower_ == "over" for c in verb.children)
    return verb.lemma_.lower() in FOLLOWS or over


def gives_office(verb: "Token") -> bool:
    """Whether a body or person named there is said to give the office, whose state it is then: "the emir named X minister"."""
    given = verb.lemma_.lower() in GIVES
    agents = [c for c in verb.children if c.dep_ in ("nsubj", "obl:agent")]
    shared = verb.dep_ == "conj" and not agents and "obj" in verb.child_labels
    return given and (shared or any(c.pos_ != "PRON" for c in agents))


def office_given(verb: "Token", gazetteer: Gazetteer) -> "tuple[Token, Office] | None":
    """The office that is given or left: the complement of "become", of "elect", or what stands after "as"."""
    behind = [c for c in verb.children if c.dep_ == "obj" and follows(verb)]  # "succeeded X as minister", hung on X
    given = (*verb.children, *(g for c in behind for g in c.children))
    for child in sorted(given, key=lambda c: case_of(c) != "as"):  # "named her deputy, X, as minister"
        named = child.dep_ in ("xcomp", "obj", "attr", "ccomp") and child.pos_ in ("NOUN", "PROPN")
        role = child.dep_ in ("obl", "advcl", "nmod") and case_of(child) == "as"
        if (named or role) and (office := office_of_noun(child, gazetteer)):
            return child, office
    return office_given(verb.head, gazetteer) if _participle(verb) else None


def _participle(verb: "Token") -> bool:
    """ "Was sworn in as premier, succeeding Ben Doe": who follows whom beside the verb that gives the office."""
    return follows(verb) and verb.tag_ == "VBG" and verb.dep_ in ("advcl", "acl") and verb.head.pos_ == "VERB"


def who_gets(verb: "Token", noun: "Token | None", by_head: dict[int, Mention]) -> Mention | None:
    """The person who gets or leaves the office."""
    lemma = verb.lemma_.lower()
    passive = "aux:pass" in verb.child_labels
    wanted = ("obj",) if lemma in GIVES and not passive else ("nsubj", "nsubj:pass")
    for place in (verb, noun):
        if place is not None and (named := _person_in(place, wanted, by_head)) is not None:
            return named
    if _participle(verb) and (before := _of_clause(verb, by_head)):
        return before
    if verb.dep_ == "xcomp" and (expected(verb) or verb.head.lemma_.lower() in REACHING):
        return _person_in(verb.head, ("nsubj", "nsubj:pass"), by_head)  # "is set to become", "went on to become"
    who = any(c.lower_ == "who" and c.dep_ in wanted for c in verb.children)
    given = verb.dep_ == "acl" and verb.tag_ == "VBN" and lemma in NAMES  # "Ann Roe, elected chairwoman in May"
    mention = by_head.get(verb.head.i) if given or (who and verb.dep_ == "acl:relcl") else None
    return mention if mention is not None and mention.actor and mention.actor.type == "person" else None


def _person_in(place: "Token", wanted: tuple[str, ...], by_head: dict[int, Mention]) -> Mention | None:
    """The first person who hangs on a word in one of some ways."""
    return person_at((c for c in place.children if c.dep_ in wanted), by_head)


def person_at(words: "Iterable[Token]", by_head: dict[int, Mention]) -> Mention | None:
    """The first person among some words."""
    found = (by_head.get(w.i) for w in words)
    return next((m for m in found if m is not None and m.actor is not None and m.actor.type == "person"), None)


def _of_clause(participle: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "Ann Roe took office, replacing Ben Doe", "the king named Ann Roe premier, replacing Ben Doe": who comes."""
    verb = participle.head
    given = verb.lemma_.lower() in NAMES and "aux:pass" not in verb.child_labels
    return _person_in(verb, ("obj",) if given else ("nsubj", "nsubj:pass"), by_head)


def replaced(verb: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The person whom another follows."""
    from_whom = (c for c in verb.children if c.dep_ == "obj" or (c.dep_ == "obl" and case_of(c) == "from"))
    return person_at(from_whom, by_head)


def followed(verb: "Token", before: Mention, by_head: dict[int, Mention]) -> tuple[Mention, Mention | None, str] | None:
    """ "Ann Roe was replaced as head of the bank by Ben Doe": who comes, who goes, and what the verb does to the office."""
    if not follows(verb) or "aux:pass" not in verb.child_labels:
        return None
    after = _person_in(verb, ("obl:agent",), by_head)
    return (after, before, "starts") if after is not None else (before, None, "ends")


def expected(verb: "Token") -> bool:
    """Whether it is said to be going to happen: "will become", "is to succeed"; not "wants to become"."""
    words = {c.lower_ for c in verb.children if c.dep_ in ("aux", "mark")}
    due = "to" in words and verb.dep_ in ("ROOT", "xcomp", "conj", "acl:relcl") and _is_to(verb)
    return "will" in words or due


def _is_to(verb: "Token") -> bool:
    """ "Is to replace", "is due to become": a form of "be" that orders what comes."""
    if verb.dep_ == "xcomp":
        return verb.head.lemma_.lower() in ("be", "due", "set", "expect")
    return any(c.lemma_.lower() == "be" and c.dep_ in ("aux", "cop") for c in verb.children)


def to_come(verb: "Token") -> bool:
    """Whether it has not happened, or only may: "will become", "wants to be elected"."""
    words = {c.lower_ for c in verb.children if c.dep_ in ("aux", "mark")}
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in REACHING:
        words.discard("to")
    return not words.isdisjoint(OPEN)
