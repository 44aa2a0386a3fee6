"""What the text says of an office whose title leaves out whose it is: a holder described before, a seat, a president's own staff."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.congress import congress
from diplograph.resolve.offices.lands import below_the_state
from diplograph.resolve.offices.noun_bodies import body_of_noun
from diplograph.resolve.offices.nouns import office_of_noun
from diplograph.resolve.offices.words import OF_STATES
from diplograph.resolve.salience import state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from diplograph.annotate.plain import Doc, Token

OF_COUNCILS = ("secretary", "chairman", "leader")
"""Offices of a state's own security council."""
TITLES = ("compound", "nmod:desc", "appos", "flat")


def of_a_state(doc: "Doc", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> bool:
    """Whether an office is a state's where no other body is named: also that of "Senator X" and of "a presidential spokesman"."""
    if below_the_state(doc, fact):
        return False
    if fact.office == "senator" and fact.when == "now":
        return _bare_seat(doc, fact) and congress(doc, fact, by_head, gazetteer) is None
    if fact.office == "prosecutor" and (
        _court_of_nations(by_head) or _pleads(doc[fact.person.head], by_head, gazetteer)
    ):
        return False
    return fact.office in OF_STATES or any(t.lower_ == "presidential" for t in doc[fact.start : fact.end])


def own_council(
    fact: OfficeFact, known: "Iterable[OfficeFact]", gazetteer: Gazetteer, in_question: "Callable[[], Actor | None]"
) -> OfficeFact:
    """ "Ex-president X, now deputy chairman of the Security Council": of the state's own, for that of the nations has none.

    The state is that of the holder's other office, else the one `in_question`.
    """
    body = fact.body
    if body is None or body.text.removeprefix("the ") != "Security Council" or fact.office not in OF_COUNCILS:
        return fact
    same = (f.body.actor for f in known if f.person.actor == fact.person.actor and f.body is not None and f is not fact)
    state = next((s for a in same if a is not None and (s := gazetteer.state_of(a)) is not None), None) or in_question()
    actor = gazetteer.organ("security-council", state) if state is not None else None
    return replace(fact, body=replace(body, actor=actor)) if actor is not None else fact


def _court_of_nations(by_head: ByHead) -> bool:
    """Whether the text names a court of several states, whose prosecutor may be meant."""
    actors = (m.actor for m in by_head.values() if m.kind == "name")
    return any(a is not None and a.type == "igo" and "Court" in a.name for a in actors)


def _pleads(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> bool:
    """ "Prosecutor X told Roe Bay Magistrates Court": one of a court whose state nobody says."""
    if person.dep_ != "nsubj" or person.head.lemma_.lower() not in ("tell", "inform"):
        return False
    told = [c for c in person.head.children if c.dep_ in ("obj", "iobj") and c.lower_ in ("court", "tribunal")]
    courts = (m.actor for c in told if (m := by_head.get(c.i)) is not None and m.actor is not None)
    return any(gazetteer.state_of(a) is None for a in courts)


def _bare_seat(doc: "Doc", fact: OfficeFact) -> bool:
    """ "Senator X", "the lawmaker, X": with no party and no place that could say whose it is."""
    if fact.dated is None:
        return fact.words.lower() == "senator"
    return not any(c.dep_ in ("amod", "compound", "nmod", "nmod:poss", "nmod:desc") for c in doc[fact.dated].children)


def described_before(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, fact: OfficeFact) -> Actor | None:
    """ "The Estonian prime minister criticised Finland. Prime Minister X said": the holder whom the text just described."""
    if fact.dated is not None:
        return None
    for noun in reversed(doc[by_head.sentences[max(0, by_head.sentence[fact.start] - 2)] : fact.start]):
        bare = noun.pos_ == "NOUN" and noun.tag_ == "NN" and noun.dep_ not in TITLES and noun.dep_ != "conj"
        if not bare or not noun.child_labels.isdisjoint(("appos", "flat", "cop")):
            continue
        if marked(noun, gazetteer) != (fact.when != "now"):
            continue  # "Mexico's president" is not "the interim president, X"
        office = office_of_noun(noun, gazetteer)
        body = body_of_noun(noun, by_head) if office is not None and office.id == fact.office else None
        if body is not None and "the" in noun.child_words:
            return state_of(body, gazetteer)
    return None


def said_before(noun: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """Whose office "the minister, X," holds: from where he is said to be, or of whom "a Kenyan minister" was just before."""
    near = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "from")
    if (home := next((m for c in near if (m := by_head.get(c.i))), None)) is not None:
        return home
    if "the" not in noun.child_words:
        return None
    first = by_head.sentences[max(0, by_head.sentence[noun.i] - 2)]
    for token in reversed(noun.doc[first : noun.i]):
        same = token.lemma_.lower() == noun.lemma_.lower() and token.pos_ in ("NOUN", "PROPN")
        same = same and marked(token, gazetteer) == marked(noun, gazetteer)
        if same and token.child_labels.isdisjoint(("appos", "flat")) and token.dep_ not in TITLES:
            body = body_of_noun(token, by_head)
            return body if body is not None and body.head < noun.i else None
    return None


def marked(noun: "Token", gazetteer: Gazetteer) -> bool:
    """Whether a noun for an office says that it is held otherwise than simply now: "the interim president"."""
    return any(gazetteer.modifiers.get(c.lower_, "now") != "now" for c in noun.children)
