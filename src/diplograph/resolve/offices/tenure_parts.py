"""Who gets or leaves an office by a verb, which office that is, and of which body."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.bodies import body_of_noun
from diplograph.resolve.offices.nouns import office_of_noun
from diplograph.resolve.offices.words import OF_STATES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

NAMES = frozenset(
    "appoint elect name nominate install inaugurate proclaim make reappoint choose crown re-elect reelect designate confirm pick reinstate"
    " select hire promote elevate".split()
)
"""Verbs whose object is given the office."""
REMOVES = frozenset("dismiss sack fire remove oust depose axe unseat topple overthrow".split())
RULING = frozenset("president prime-minister chancellor king queen emir".split())
"""Offices whose holders give out those of their state."""
SERVING = OF_STATES | {"ambassador", "special-envoy", "chief-secretary"}
"""Offices whose holders serve one state."""
OF_LANDS = frozenset("president prime-minister premier governor first-minister chief-minister mayor chancellor".split())
"""Offices of a land that its own assembly gives: "Kashmir's assembly elected X chief minister"."""
CHOOSING = ("party", "organisation", "ngo", "company", "armed_group", "igo")
OF_PARTIES = frozenset("leader chairman secretary-general spokesperson director chief-executive".split())
"""Offices that a body gives among its own."""
REACHING = frozenset("go rise manage live".split())
"""Verbs whose "to become" did happen: "went on to become", "rose to be"."""
FOLLOWS = frozenset("succeed replace".split())


def follows(verb: "Token") -> bool:
    """Whether the verb puts one holder after another: "succeed", "replace", "take over from"."""
    over = any(c.dep_ == "compound:prt" and c.lower_ == "over" for c in verb.children)
    return verb.lemma_.lower() in FOLLOWS or over


def gives_office(verb: "Token") -> bool:
    """Whether a body or person named there is said to give the office, whose state it is then: "the emir named X minister"."""
    given = verb.lemma_.lower() in NAMES | REMOVES
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
    wanted = ("obj",) if lemma in NAMES | REMOVES and not passive else ("nsubj", "nsubj:pass")
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
    found = (by_head.get(c.i) for c in place.children if c.dep_ in wanted)
    return next((m for m in found if m is not None and m.actor is not None and m.actor.type == "person"), None)


def _of_clause(participle: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "Ann Roe took office, replacing Ben Doe", "the king named Ann Roe premier, replacing Ben Doe": who comes."""
    verb = participle.head
    given = verb.lemma_.lower() in NAMES and "aux:pass" not in verb.child_labels
    wanted = ("obj",) if given else ("nsubj", "nsubj:pass")
    found = (by_head.get(c.i) for c in verb.children if c.dep_ in wanted)
    return next((m for m in found if m is not None and m.actor is not None and m.actor.type == "person"), None)


def replaced(verb: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The person whom another follows."""
    found = (by_head.get(c.i) for c in verb.children if c.dep_ == "obj" or (c.dep_ == "obl" and case_of(c) == "from"))
    return next((m for m in found if m is not None and m.actor is not None and m.actor.type == "person"), None)


def followed(verb: "Token", before: Mention, by_head: dict[int, Mention]) -> tuple[Mention, Mention | None, str] | None:
    """ "Ann Roe was replaced as head of the bank by Ben Doe": who comes, who goes, and what the verb does to the office."""
    if not follows(verb) or "aux:pass" not in verb.child_labels:
        return None
    agents = (by_head.get(c.i) for c in verb.children if c.dep_ == "obl:agent")
    after = next((m for m in agents if m is not None and m.actor is not None and m.actor.type == "person"), None)
    return (after, before, "starts") if after is not None else (before, None, "ends")


def body_meant(
    verb: "Token",
    people: list[Mention | None],
    office: Office,
    by_head: dict[int, Mention],
    known: list[OfficeFact],
    gazetteer: Gazetteer,
) -> Mention | None:
    """The body that the people of the sentence hold this office of elsewhere in the text, or the state that appoints."""
    ids = {p.actor.id for p in people if p is not None and p.actor is not None}
    for fact in known:
        if fact.office == office.id and fact.body is not None and fact.person.actor and fact.person.actor.id in ids:
            return fact.body
    if office.id in OF_STATES and (served := _state_served(verb, ids, office, by_head, known)) is not None:
        return served
    if verb.lemma_.lower() in NAMES | REMOVES:
        agents = [c for c in verb.children if c.dep_ in ("nsubj", "obl:agent")]
        own = next((m for c in agents if (m := by_head.get(c.i)) and m.actor and m.actor.type in CHOOSING), None)
        if own is not None and office.id in OF_PARTIES:
            return own  # "Australia's National Party re-elected X as leader"
        if (owner := next((m for c in agents if (m := body_of_noun(c, by_head))), None)) is not None:
            kind = owner.actor.type if owner.actor is not None else ""
            if kind == "place" and (own_state := gazetteer.capital_of(owner.text)) is not None:
                return replace(owner, actor=own_state)  # "parliament in Tbilisi"
            return owner if kind == "state" or (kind == "place" and office.id in OF_LANDS) else None
        found = [m for c in agents if (m := by_head.get(c.i)) is not None and m.actor is not None]
        state = next((m for m in found if m.actor is not None and m.actor.type == "state"), None)
        ruling = _rulers(found, known) if office.id in OF_STATES else None
        return state or ruling or (_electors(found, gazetteer) if office.id in OF_LANDS else None)
    return None


def _state_served(
    verb: "Token", ids: set[str], office: Office, by_head: dict[int, Mention], known: list[OfficeFact]
) -> Mention | None:
    """The state of whoever it is said to be under, or that the person serves elsewhere in the text.

    "Served as defence secretary under President Ann Roe", "Chad's ambassador, Ann Roe, becomes foreign minister".
    """
    if (boss := _served_under(verb, by_head)) is not None:
        held = (f.body for f in known if f.person.actor == boss.actor and f.body is not None and f.office in RULING)
        if (whose := next(held, None)) is not None:
            return whose
    own = (f.body for f in known if f.office in SERVING and f.person.actor and f.person.actor.id in ids)
    found = (b for b in own if b is not None and b.actor is not None and b.actor.type == "state")
    return next(found, None) if office.id not in RULING else None


def _served_under(verb: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The person under whom a verb says that somebody had an office."""
    below = [*verb.children, *(g for c in verb.children if c.dep_ in ("obl", "xcomp", "obj") for g in c.children)]
    under = (by_head.get(c.i) for c in below if c.dep_ in ("obl", "nmod") and case_of(c) == "under")
    return next((m for m in under if m is not None and m.actor is not None and m.actor.type == "person"), None)


def _electors(agents: list[Mention], gazetteer: Gazetteer) -> Mention | None:
    """ "The Bundestag elected Ann Roe chancellor": of the state whose parliament it is."""
    bodies = (m for m in agents if m.actor is not None and m.actor.type == "government_body")
    found = next(((m, s) for m in bodies if m.actor is not None and (s := gazetteer.state_of(m.actor))), None)
    return replace(found[0], actor=found[1]) if found is not None else None


def _rulers(agents: list[Mention], known: list[OfficeFact]) -> Mention | None:
    """ "Prime Minister Ann Roe of Chad named Ben Doe justice minister": the state whose office the appointer holds."""
    ids = {m.actor.id for m in agents if m.actor is not None}
    held = (f.body for f in known if f.person.actor and f.person.actor.id in ids and f.office in RULING)
    return next((b for b in held if b is not None and b.actor is not None and b.actor.type == "state"), None)


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


OPEN = frozenset("will would may might could should can must to if unless".split())
"""Words beside a verb with which it has not happened."""


def to_come(verb: "Token") -> bool:
    """Whether it has not happened, or only may: "will become", "wants to be elected"."""
    words = {c.lower_ for c in verb.children if c.dep_ in ("aux", "mark")}
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in REACHING:
        words.discard("to")
    return not words.isdisjoint(OPEN)
