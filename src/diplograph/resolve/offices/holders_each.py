"""Offices given pair by pair: "the governors of Batken and Sughd, Ann Roe and Ben Doe"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.bodies import body_held, organ_of
from diplograph.resolve.offices.lists import named_after
from diplograph.resolve.offices.nouns import office_of_noun

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

OWNERS = ("state", "place")
SPEAKING = frozenset(
    "say tell add warn insist call urge reply agree respond argue acknowledge object announce demand accuse deny welcome".split()
)
DEALING = frozenset("meet receive telephone phone call host greet talk meeting telephone invite accuse".split())
"""Verbs and nouns for what officials of states do to each other."""
PAIRED = frozenset(
    "president prime-minister foreign-minister defence-minister interior-minister finance-minister governor king minister".split()
)
"""Offices whose holders meet as such: "the foreign ministers", "both mayors"."""


def holders_each(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> Iterator[OfficeFact]:
    """The office of each of several bodies for each of as many persons, in the order of the names."""
    for noun in doc:
        plural = noun.tag_ == "NNS" or (noun.tag_ == "NNPS" and noun.dep_ == "nmod:desc")
        office = office_of_noun(noun, gazetteer, noun.lemma_) if plural else None
        if office is None:
            continue
        if noun.dep_ == "nmod:desc":
            yield from _titled(noun, office, by_head, gazetteer)
            continue
        start = noun.left_edge.i
        bodies, persons = _listed(noun, by_head)
        when = next(
            (gazetteer.modifiers[t.lower_] for t in doc[start : noun.i] if t.lower_ in gazetteer.modifiers), "now"
        )
        if len(own := _own_bodies(noun, by_head)) > 1:
            bodies, persons = [b for _, b in own], [p for p, _ in own]
        if len(bodies) == len(persons) > 1:
            for person, body in zip(persons, bodies, strict=True):
                yield OfficeFact(
                    person, office.id, office.nouns[0], body, when, start, noun.i + 1, office.speaks, noun.i
                )
            continue
        several = named_after(noun, by_head)
        one = (body_held(noun, office, by_head) or organ_of(noun, office, by_head, gazetteer)) if several else None
        for person in several if one is not None else ():  # "two Iranian judges, Ann Roe and Ben Doe"
            if person.actor is not None and person.actor.type == "person":
                yield OfficeFact(
                    person, office.id, office.nouns[0], one, when, start, noun.i + 1, office.speaks, noun.i
                )


def _titled(noun: "Token", office: Office, by_head: ByHead, gazetteer: Gazetteer) -> Iterator[OfficeFact]:
    """ "Presidents Ann Roe of Mali and Ben Doe of Niger", "Chadian ministers X and Y": a title in the plural before the names."""
    names = [noun.head, *(c for c in noun.head.children if c.dep_ == "conj")]
    people = [(n, m) for n in names if (m := by_head.get(n.i)) and m.actor is not None and m.actor.type == "person"]
    if len(people) < 2:
        return
    before = (t.lower_ for t in noun.doc[noun.left_edge.i : noun.i])
    when = next((gazetteer.modifiers[w] for w in before if w in gazetteer.modifiers), "now")
    last = [c for c in people[-1][0].children if c.dep_ == "nmod" and case_of(c) == "of"]
    each = [*last, *(c for t in last for c in t.children if c.dep_ == "conj")]
    shared = body_held(noun, office, by_head)
    for k, (name, person) in enumerate(people):
        behind = [c for c in name.children if c.dep_ == "nmod" and case_of(c) in ("of", "for", "from")]
        own = [each[k]] if len(each) == len(people) else behind
        body = shared or next((m for c in own if (m := by_head.get(c.i)) is not None and m.actor is not None), None)
        if body is None and office.id in PAIRED - {"minister"}:
            continue  # "foreign ministers Ann Roe and Ben Doe": no state has two
        yield OfficeFact(
            person, office.id, office.nouns[0], body, when, noun.left_edge.i, noun.i + 1, office.speaks, noun.i
        )


def _own_bodies(noun: "Token", by_head: ByHead) -> list[tuple[Mention, Mention]]:
    """ "The foreign ministers, Ann Roe for Serbia and Ben Doe for Croatia": each name with the body said behind it."""
    listed = [c for c in noun.children if c.dep_ in ("appos", "conj") and c.i > noun.i]
    listed += [c for t in listed for c in t.children if c.dep_ == "conj"]
    found = []
    for name in sorted(listed, key=lambda t: t.i):
        person = by_head.get(name.i)
        behind = (c for c in name.children if c.dep_ == "nmod" and case_of(c) in ("for", "of", "from"))
        body = next((m for c in behind if (m := by_head.get(c.i)) is not None and m.actor is not None), None)
        if person is None or person.actor is None or person.actor.type != "person":
            continue
        if body is not None and body.actor is not None and body.actor.type not in ("person", "group", "people"):
            found.append((person, body))
    return found


def named_by_place(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, said: list[OfficeFact]) -> Iterator[OfficeFact]:
    """ "The mayors of the two towns met. Gorizia's Ann Roe …": the office that a plural just said, of whose the name is.

    Else the one that the text named last, of those that two other states have sent.
    """
    for mention in list(by_head.values()):
        if mention.kind != "name" or mention.actor is None or mention.actor.type != "person":
            continue
        name = doc.words[mention.head]
        owners = (by_head.get(c.i) for c in name.children if (c.dep_ == "nmod:poss" and c.i < name.i) or _last_of(c))
        owner = next((m for m in owners if m is not None and m.actor is not None and m.actor.type in OWNERS), None)
        first = by_head.sentences[max(0, by_head.sentence[name.i] - 2)]
        plurals = (t for t in doc[first : name.i] if t.tag_ == "NNS" and owner is not None)
        office = next((o for t in plurals if (o := office_of_noun(t, gazetteer, t.lemma_)) and o.id in PAIRED), None)
        if office is None and owner is not None and owner.actor is not None and owner.actor.type == "state":
            office = (
                _of_peers(name, mention, owner, said, gazetteer)
                or _of_partner(name, mention, owner, by_head, said, gazetteer)
                or _of_some_kind(name, mention, said, gazetteer)
            )
        if office is not None and owner is not None:
            words, start = office.nouns[0], name.i
            yield OfficeFact(mention, office.id, words, owner, "now", start, start + 1, office.speaks, start)


def _last_of(state: "Token") -> bool:
    """ "Latvia's Ann Roe and Ben Doe of Estonia": the state behind the last of several names."""
    name = state.head
    behind = state.dep_ == "nmod" and case_of(state) == "of" and name.dep_ == "conj" and name.head.pos_ == "PROPN"
    return behind and "nmod:poss" in name.head.child_labels


def _of_peers(
    name: "Token", person: Mention, owner: Mention, said: list[OfficeFact], gazetteer: Gazetteer
) -> Office | None:
    """ "Estonia's minister, Ann Roe, … Russia's minister, Ben Doe, … Armenia's Jan Kos": what those of other states are."""
    if any(f.person.actor == person.actor for f in said):
        return None
    before = [f for f in said if f.office in PAIRED and f.when == "now" and f.body is not None and f.start < name.i]
    peers = [f for f in before if f.body is not None and f.body.actor not in (None, owner.actor)]
    states = {f.body.actor.id for f in peers if f.body is not None and f.body.actor and f.body.actor.type == "state"}
    return gazetteer.offices[peers[-1].office] if len(states) > 1 else None


def _of_partner(
    name: "Token", person: Mention, owner: Mention, by_head: ByHead, said: list[OfficeFact], gazetteer: Gazetteer
) -> Office | None:
    """ "Foreign Minister Ann Roe met Hungary's Ben Doe": what the other, of another state, is in the same clause."""
    if any(f.person.actor == person.actor for f in said):
        return None
    clause = name.head if name.head.pos_ == "VERB" else name.head.head  # "held talks with Hungary's Ben Doe"
    joined = [c for c in clause.children if c.dep_ in ("nsubj", "obj", "obl") and name not in (c, *c.subtree)]
    joined += [g for c in joined for g in c.children if g.dep_ == "appos"]
    others = {m.actor.id for c in joined if (m := by_head.get(c.i)) and m.actor}
    held = (
        f
        for f in said
        if f.office in PAIRED - {"minister"} and f.when == "now" and f.person.actor and f.person.actor.id in others
    )
    fact = next(held, None)
    same = fact is not None and fact.body is not None and fact.body.actor == owner.actor
    return gazetteer.offices[fact.office] if fact is not None and not same else None


def _of_some_kind(name: "Token", person: Mention, said: list[OfficeFact], gazetteer: Gazetteer) -> Office | None:
    """ "Australia's Ann Roe said", "met Hungary's Ben Doe": who speaks or deals with others as a state's is an official of it."""
    told = any(f.person.actor == person.actor for f in said) or "appos" in name.child_labels
    subject = name.dep_ in ("nsubj", "conj") and name.head.lemma_.lower() in SPEAKING
    partner = name.dep_ in ("obj", "obl", "conj", "nmod") and name.head.lemma_.lower() in DEALING
    return gazetteer.offices["official"] if said and not told and (subject or partner) else None


def _listed(noun: "Token", by_head: ByHead) -> tuple[list[Mention], list[Mention]]:
    """The bodies that the phrase names and the persons that follow it, or come right before it."""
    inside = [
        by_head[h] for h in by_head.before(noun.right_edge.i + 1, noun.left_edge.i) if by_head[h].actor is not None
    ]
    bodies = [m for m in inside if m.actor and m.actor.type not in ("person", "group", "people")]
    persons = [m for m in inside if m.kind == "name" and m.actor and m.actor.type == "person" and m.head > noun.i]
    if not bodies or any(p.head < b.head for p in persons for b in bodies):
        return [], []
    if persons or noun.dep_ != "appos":
        return bodies, persons
    before = [by_head[h] for h in by_head.before(noun.left_edge.i, noun.sent.start)]
    last = before[-len(bodies) :]
    return bodies, [m for m in last if m.kind == "name" and m.actor is not None and m.actor.type == "person"]
