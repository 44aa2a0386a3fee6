"""Whoever heads a body by office leads it: "the bank's chairman, X", "X, the head of the mission", "Umma Party leader X"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.speech.speakers import argument
from diplograph.extract.standing.beside import Fact
from diplograph.resolve import OfficeFact
from diplograph.resolve.offices.words import DEPUTIES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

HEADING = frozenset("head leader chairman chairwoman chairperson chair co-chair co-chairman co-chairwoman boss".split())
"""The last words of the offices of those who lead, head or chair."""
LED = frozenset("organisation party igo ngo company media armed_force armed_group government_body body group".split())
"""Types of what has a head; who heads a state or a government holds an office of it, which says as much."""
OF_BODIES = frozenset("chairman treasurer chief-executive".split())
"""Offices that bodies have and no state has."""
HELD = ("now", "acting", "starts")


def heads_too(doc: "Doc", fact: OfficeFact, office: Fact) -> Fact | None:
    """That the holder of an office leads its body, where the words say lead, head or chair."""
    body, said = office.object, fact.words.lower().split()
    if body is None or fact.when not in HELD or body.type not in LED or body.name.startswith("Government of "):
        return None
    if not said or said[-1] not in HEADING or DEPUTIES & {*said}:
        return None
    noun = doc[fact.dated] if fact.dated is not None else None
    if noun is not None and (not DEPUTIES.isdisjoint(noun.child_words) or not _whole(noun, fact)):
        return None
    rule = "LEADS/starts" if fact.when == "starts" else "LEADS/office"
    return Fact(office.token, office.subject, "LEADS", body, fact.words, None, rule, None, office.dated)


def from_where(doc: "Doc", fact: OfficeFact) -> Fact | None:
    """ "A Rwandan vice-chairwoman, X": states have no chairmen and treasurers, so that is where X is from."""
    state = fact.body.actor if fact.body is not None else None
    if fact.body is None or state is None or state.type != "state" or fact.office not in OF_BODIES:
        return None
    adjective, person, other = doc[fact.body.head], argument(fact.person), argument(fact.body)
    if (
        adjective.head.i != fact.dated
        or fact.body.kind != "demonym"
        or adjective.dep_ not in ("amod", "compound")
        or person is None
        or other is None
    ):
        return None
    return Fact(doc[fact.person.head], person, "CITIZEN_OF", other, fact.words, None, "CITIZEN_OF/chair")


def _whole(noun: "Token", fact: OfficeFact) -> bool:
    """Whether the head is the whole body's: not "the EU's head of communications", "head of sales at Volkswagen"."""
    body = fact.body.head if fact.body is not None else -1
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of"), None)
    return of is None or of.left_edge.i <= body <= of.right_edge.i
