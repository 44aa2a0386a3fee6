"""Whose citizen a named person is: "the Austrian Ann Roe", "Ann Roe, a Canadian", "a businessman with a Maltese passport"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.standing.beside import Fact, fact, state_beside
from diplograph.extract.standing.persons import said_to_be
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.bodies import IRREGULAR
from diplograph.resolve.offices.lists import named_after
from diplograph.resolve.offices.noun_bodies import of_a_body

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

CHIEFS = frozenset("leader chief commander boss member fighter".split())
CAUSES = frozenset("democracy rights protest student peasant indigenous".split())
"""What else somebody may lead in a state that is no office of it."""
PAPERS = frozenset("passport citizenship nationality".split())
RUNNING = frozenset("candidate contender nominee hopeful".split())
"""Those who stand in a state for an office of it, which is what they do not hold."""


def facts_of_citizens(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The citizenship that the words around each name of a person give; an officeholder's state is another fact."""
    by_head = mentions.by_head
    in_office = {f.person.head for f in mentions.offices}
    officials = {f.person.actor.id for f in mentions.offices if f.person.actor is not None}
    for person in mentions:
        if person.kind != "name" or person.actor is None or person.actor.type != "person":
            continue
        name = doc.words[person.head]
        for noun in (*said_to_be(name), *(c for c in name.children if c.dep_ == "amod" and _right_before(c, name))):
            yield from _by_noun(noun, person, name, by_head)
        yield from _by_papers(name, person, by_head)
        yield from _who_is(name, person, by_head)
        if person.head not in in_office:
            yield from _of_state(name, person, by_head, person.actor.id in officials)
    for noun in doc:
        if noun.tag_ == "NNS" and noun.lemma_.lower() in nouns().private:
            for one in _each_named(noun, by_head):
                yield from fact(noun, one, "CITIZEN_OF", state_beside(noun, by_head, ()), "trades")


def _by_noun(noun: "Token", person: Mention, name: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Ann Roe, a Canadian", "the Canadian singer Ann Roe": by what a noun or adjective beside the name says."""
    own = by_head.get(noun.i)
    beside = noun.dep_ == "appos" or _right_before(noun, name)
    beside = beside and "ethnic" not in noun.child_words  # "an ethnic Tajik" is a citizen of wherever she lives
    if own is not None and own.kind == "demonym" and beside and own.actor and own.actor.type == "state":
        yield from fact(noun, person, "CITIZEN_OF", own, "demonym")
    trade = noun.lemma_.lower()
    heads = trade == "director" and "nmod:poss" in noun.child_labels
    stands = trade in RUNNING and "nmod:poss" not in noun.child_labels  # "its nominee for the post"
    private = trade in nouns().private or stands or _leads_some(noun) or of_a_body(noun, by_head)
    if private and not heads:  # "Costa Rica's migration director": an office
        for state in _each_state(noun, by_head):
            yield from fact(noun, person, "CITIZEN_OF", state, "trade")
    yield from _by_papers(noun, person, by_head)


def _who_is(name: "Token", person: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Ann Roe, who is Canadian,"."""
    for clause in name.children:
        own = by_head.get(clause.i) if clause.dep_ == "acl:relcl" and clause.pos_ in ("ADJ", "PROPN") else None
        told = {"cop", "nsubj"} <= clause.child_labels and not clause.tag_.startswith("V")
        if own is not None and told and own.kind == "demonym" and own.actor and own.actor.type == "state":
            yield from fact(clause, person, "CITIZEN_OF", own, "who-is")


def _of_state(name: "Token", person: Mention, by_head: dict[int, Mention], official: bool) -> Iterator[Fact]:
    """ "Kaori Sato of Japan", "Japan's Kaori Sato": by first and last name and with no office, which would be of the state."""
    for child in name.children:
        behind = child.dep_ == "nmod" and case_of(child) == "of" and child.left_edge.idx == person.end + 1
        before = child.dep_ == "nmod:poss" and child.right_edge.i + 1 == name.i and name.idx == person.start
        state = by_head.get(child.i) if behind or (before and not official) else None
        known = state is not None and state.kind == "name" and state.actor is not None and state.actor.type == "state"
        if known and " " in person.text:
            yield from fact(child, person, "CITIZEN_OF", state, "of")


def _each_named(trade: "Token", by_head: dict[int, Mention]) -> list[Mention]:
    """ "American astronauts Ann Roe and Paul Grant", "two German engineers, Ann Roe and Paul Grant,": the persons named."""
    found = named_after(trade, by_head)
    if trade.dep_ == "nmod:desc" and trade.head.i == trade.i + 1:
        found = [m for t in conjuncts(trade.head) if (m := by_head.get(t.i)) is not None]
    return [m for m in found if m.kind == "name" and m.actor is not None and m.actor.type == "person"]


def _leads_some(noun: "Token") -> bool:
    """ "A former Rwandan militia leader", "the Vietnamese pro-democracy leader": no leader of the state."""
    some = any(c.dep_ == "compound" and c.lower_ in IRREGULAR | CAUSES for c in noun.children)
    return noun.lemma_.lower() in CHIEFS and some and "nmod:poss" not in noun.child_labels


def _each_state(noun: "Token", by_head: dict[int, Mention]) -> list[Mention]:
    """ "A dual Iranian-British national": the state beside a noun and the one that a hyphen joins to it."""
    state = state_beside(noun, by_head, ())
    if state is None:
        return []
    joined = [
        i
        for i in (state.head - 2, state.head + 2)
        if 0 <= i < noun.i and noun.doc[(i + state.head) // 2].text in ("-", "–")
    ]
    others = (by_head.get(i) for i in joined)
    return [state, *(m for m in others if m is not None and m.actor is not None and m.actor.type == "state")]


def _right_before(demonym: "Token", name: "Token") -> bool:
    """ "The Austrian Ann Roe": with neither an office nor a trade in between or before."""
    titles = [c for c in name.children if c.i < name.i and c.dep_ in ("nmod:desc", "compound", "amod", "nmod:poss")]
    return name.pos_ == "PROPN" and demonym.i + 1 == name.i and demonym in titles and len(titles) == 1


def _by_papers(noun: "Token", person: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "A businessman with Iraqi and British passports"."""
    for papers in (
        c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "with" and c.lemma_.lower() in PAPERS
    ):
        for first in (c for c in papers.children if c.dep_ in ("amod", "compound")):
            for word in conjuncts(first):
                state = by_head.get(word.i)
                if state is not None and state.actor is not None and state.actor.type == "state":
                    yield from fact(papers, person, "CITIZEN_OF", state, "papers")
