"""Names to mentions: what a name stands for where it is placed."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id, normalise
from diplograph.resolve.descriptions.agent_phrases import one_of_a_people
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.names.metonyms import acts
from diplograph.resolve.names.name_kinds import Name, unknown_actor

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplograph.annotate.plain import Doc, Token

PARTNERS = frozenset("agreement alliance deal negotiate negotiation pact talk treaty truce".split())
"""Words whose "with" names a state where a people is named: "a deal with the Iranians"."""

SPOKEN_OF = ("nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod")
"""Where a demonym is a noun: "eastern Congolese rioted", "killed two Chinese"."""


def name_mention(
    doc: "Doc", whole: str, name: Name, people: dict[str, Actor], gazetteer: Gazetteer, cities: "Collection[str]" = ()
) -> Mention | None:
    """The mention of a name, with whom it stands for where it is placed; None where that is nobody.

    `whole` is the text of the document, which a Doc puts together anew at every look; `cities` never stand for a government.
    """
    span = doc[name.start : name.end]
    head = span.root
    if head.dep_ == "parataxis":  # "the minister, Said al-Harthi, said": "Said" is no verb
        head = next((t for t in span if t.dep_ == "appos" and t.head.i < name.start), head)
    if name.entry is None:
        return _unlisted(doc, whole, name, head, people)
    if name.entry.kind == "demonym" and one_of_a_people(head):
        return None  # read as a person whom nobody names
    if name.entry.kind == "demonym" and _was_part(head):
        return None
    actor, kind = _as_placed(*name.entry, head)
    if kind in ("capital", "residence"):
        actor = gazetteer.formerly(span.text, whole, span.sent.text) or actor
        if kind == "capital" and (not acts(head) or head.text in cities):
            actor, kind = Actor(actor_id(span.text, "place"), span.text, "place"), "name"
        else:
            actor, kind = gazetteer.organ("government", actor), "metonym"
    told = head.dep_ == "nsubj" and head.head.pos_ == "NOUN"  # "Brussels is home to NATO"
    place = kind == "name" and actor.type == "place" and acts(head) and not told
    if place and (body := gazetteer.seated(span.text, whole)):
        actor, kind = body, "metonym"
    shown = "name" if kind == "acronym" else kind
    return Mention(
        span.start_char, span.end_char, span.text, head.i, shown, actor, (), 0.95, f"gazetteer: {name.entry.kind}"
    )


def _unlisted(doc: "Doc", whole: str, name: Name, head: "Token", people: dict[str, Actor]) -> Mention | None:
    """A name that only the model found."""
    span = doc[name.start : name.end]
    text = span.text.removesuffix("'s").removesuffix("’s")
    actor = people.get(text) if name.label == "PERSON" else _surname(text, people, whole) or unknown_actor(doc, name)
    if actor is None:
        return None
    other = actor.type == "person" and not set(normalise(text).split()) & set(normalise(actor.name).split())
    confidence, why = (0.7, "another spelling of a name in the text") if other else (0.9, "name found by the model")
    return Mention(span.start_char, span.end_char, span.text, head.i, "name", actor, (), confidence, why)


def _as_placed(actor: Actor, kind: str, head: "Token") -> tuple[Actor, str]:
    """A people, its state where it does what only a state does; a demonym that is a noun in the plural is a name."""
    some = kind == "demonym" and head.dep_ in SPOKEN_OF and not head.child_labels.isdisjoint(("amod", "nummod"))
    if kind == "people" and "ethnic" in head.child_words:
        title = f"ethnic {head.text}"  # at home in another state: "ethnic Albanians in Kosovo"
        return Actor(actor_id(title, "people"), title, "people"), "name"
    if some or (kind == "people" and not _as_state(head)):
        title = f"People of {actor.name}"
        return Actor(actor_id(title, "people"), title, "people"), "name"
    if kind == "people" or (kind == "demonym" and head.pos_ == "NOUN" and head.tag_ == "NNS"):
        return actor, "name"
    return actor, kind


def _surname(text: str, people: dict[str, Actor], whole: str) -> Actor | None:
    """Whom a name that the model took for something else is the last name of, "Le Grand": the bearer that the text named first."""
    ends = [a for form, a in people.items() if form.endswith(f" {text}")]
    return min(ends, key=lambda a: whole.find(a.name) % (len(whole) + 1), default=None)


def _was_part(adjective: "Token") -> bool:
    """ "The former Soviet republics": they are not the state that they were part of."""
    parts = adjective.dep_ == "amod" and adjective.head.lemma_.lower() in ("republic", "state", "country", "nation")
    return parts and not adjective.head.child_words.isdisjoint(("former", "ex"))


def _as_state(people: "Token") -> bool:
    """Whether a people does what only its state or forces do: "Czechs expel attaché", "the Russians shelled Kharkiv".

    Some of a people ("two Russians", "young Israelis") act for themselves.
    """
    if any(c.dep_ not in ("det", "case", "punct", "conj", "cc") for c in people.children):
        return False
    if case_of(people) == "with" and "the" in people.child_words:
        return people.head.lemma_.lower() in PARTNERS
    verb = people.head
    if people.dep_ not in ("nsubj", "obl:agent") or verb.pos_ != "VERB":
        return False
    phrases = (f"{verb.lemma_} {c.lemma_}".lower() for c in verb.children if c.dep_ in ("obj", "compound:prt"))
    return any(p in nouns().official for p in (verb.lemma_.lower(), *phrases))
