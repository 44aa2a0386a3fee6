"""The state that the relative clause of an officeholder names: "under whom Moldova applied", "whose Saint Lucia party won"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.offices.noun_bodies import body_of_noun
from diplograph.resolve.salience import state_of, states_at
from diplograph.resolve.weights import called_after_state

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer


GOVERNMENTS = frozenset("government administration cabinet regime coalition army junta".split())
"""What is of whoever leads it, and of a state."""


RULING = frozenset("rule govern run dominate control".split())
"""What the army or party of a state does with it: "General X, whose army rules Niger"."""
SENDING = frozenset("send dispatch delegate depute".split())
CHOOSING = frozenset("elect re-elect reelect choose appoint install".split())
CHOOSERS = frozenset(
    "parliament assembly lawmaker legislator mp deputy senate legislature congress voter people electorate".split()
)
"""Who puts somebody into an office of their own state."""
COUNTRIES = frozenset("country nation land state kingdom republic government".split())


def own_government(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "The Uzbek government of President X": the state whose government it is."""
    led = person.head.lemma_.lower() in GOVERNMENTS and person.dep_ == "nmod" and case_of(person) == "of"
    body = (by_head.get(person.head.i) or body_of_noun(person.head, by_head)) if led else None
    return state_of(body, gazetteer) if body is not None else None


def own_clause(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Prime Minister X, under whom Moldova applied for membership": the state that acts in the holder's relative clause."""
    for clause in (c for c in person.children if c.dep_ == "acl:relcl"):
        under = any(c.lower_ == "whom" and case_of(c) == "under" for c in clause.children)
        subject = next((c for c in clause.children if c.dep_.startswith("nsubj")), None)
        if under and subject is not None and subject.i in by_head:
            return state_of(by_head[subject.i], gazetteer)
        whose = subject is not None and "whose" in subject.child_words
        if whose and clause.lemma_.lower() in RULING:
            ruled = (by_head.get(c.i) for c in clause.children if c.dep_ == "obj")
            return next((s for m in ruled if m is not None and (s := state_of(m, gazetteer))), None)
        party = by_head.get(subject.i) if subject is not None and whose else None
        if party is not None and party.actor is not None and (state := called_after_state(party, gazetteer)):
            return state  # "Prime Minister X, whose Saint Lucia Labour Party won the election"
    return None


def sent_by(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "India sent Foreign Minister X to Male": the state that sends its own."""
    verb = person.head
    alone = person.dep_ in ("obj", "nsubj:pass") and "iobj" not in verb.child_labels
    whither = any(case_of(c) in ("to", "into") or c.dep_ == "xcomp" for c in verb.children)
    if not alone or not whither or verb.lemma_.lower() not in SENDING:
        return None
    does = ("nsubj",) if person.dep_ == "obj" else ("obl:agent",)
    senders = (m for c in verb.children if c.dep_ in does and (m := by_head.get(c.i)) is not None)
    return next((s for m in senders if (s := state_of(m, gazetteer)) is not None), None)


def chosen_by(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "President X, a former academic elected by Somalia's lawmakers": the state whose parliament or people chose him."""
    said = [person, *(c for c in person.children if c.dep_ == "appos")]
    clauses = (c for t in said for c in t.children if c.dep_ in ("acl", "acl:relcl") and c.lemma_.lower() in CHOOSING)
    agents = (a for c in clauses for a in c.children if a.dep_ in ("obl:agent", "obl") and case_of(a) == "by")
    choosers = (a for a in agents if a.lemma_.lower() in CHOOSERS)
    bodies = (m for a in choosers for m in (by_head.get(a.i), body_of_noun(a, by_head)) if m is not None)
    return next((s for m in bodies if (s := state_of(m, gazetteer)) is not None), None)


def in_exile(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """ "From exile in Ghana, former president X said": the states where the holder is a guest."""
    within = {person.i, person.head.i, *(t.i for t in person.subtree)}
    exiles = (t for t in person.sent if t.lower_ == "exile" and (t.i in within or t.head.i in within))
    return states_at((c for t in exiles for c in t.children if c.dep_ == "nmod"), by_head, gazetteer)


def beside_own(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """ "President X, whose country supplies Cuba with oil": the states that the holder's own has to do with."""
    found: set[str] = set()
    for clause in (c for c in person.children if c.dep_ == "acl:relcl"):
        own = next((c for c in clause.children if c.dep_ == "nsubj" and "whose" in c.child_words), None)
        if own is not None and own.lemma_.lower() in COUNTRIES:
            found |= states_at((c for c in clause.children if c.dep_ in ("obj", "iobj", "obl")), by_head, gazetteer)
    return found
