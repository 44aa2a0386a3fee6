"""Names to mentions: the short forms of persons' names, and what a name stands for where it is placed."""

from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

from diplograph.annotate import case_of
from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id, normalise
from diplograph.resolve.gazetteer import Gazetteer
from diplograph.resolve.metonyms import acts
from diplograph.resolve.name_kinds import Name, unknown_actor
from diplograph.resolve.nouns import nouns
from diplograph.resolve.sounds import sound, spelling

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplograph.annotate.plain import Doc, Token

PARTICLES = frozenset("abd abdel abu al bin ben da de del di dos el ibn la le mc o san st um van von".split())
"""What begins many names and is none by itself."""
PARTNERS = frozenset("agreement alliance deal negotiate negotiation pact talk treaty truce".split())
"""Words whose "with" names a state where a people is named: "a deal with the Iranians"."""


def persons(doc: "Doc", names: list[Name]) -> dict[str, Actor]:
    """Each form of a person's name in the text to one actor: short forms join the full name that ends in them."""
    forms: dict[
        str, int
    ] = {}  # each form with the place where it stands first: a surname means whom the text named first
    for n in sorted(names, key=lambda n: n.start):
        forms.setdefault(doc[n.start : n.end].text.removesuffix("'s").removesuffix("’s"), n.start)
    full = sorted((f for f in forms if len(f.split()) > 1), key=lambda f: (-len(f.split()), -len(f), forms[f]))
    canonical: dict[str, str] = {}
    for form in full:
        longer = next((c for c in canonical.values() if _short_of(form, c) or _turned(form, c)), form)
        canonical[form] = longer
    out = {f: Actor(actor_id(c, "person"), c, "person") for f, c in canonical.items()}
    for form in sorted(set(forms) - set(full)):
        match = min((c for c in canonical.values() if _short_of(form, c)), key=forms.__getitem__, default=None)
        fathers = {c for c in canonical.values() if match is None and _paternal(form, c)}
        misspelt = {c for c in canonical.values() if match is None and not fathers and _misspelt(form, c)}
        match = match or next((found.pop() for found in (fathers, misspelt) if len(found) == 1), None)
        out[form] = out[match] if match else Actor(actor_id(form, "person"), form, "person")
    return out


def _misspelt(short: str, full: str) -> bool:
    """ "Zelenskyy" for "Volodymyr Zelensky", "Bauchtman" for "Lydia Buchtmann": one sound, a letter or two apart."""
    one, other = normalise(short), normalise(full).split()[-1]
    least = min(len(one), len(other))
    if spelling(one) == spelling(other):
        return least > 3
    apart = DamerauLevenshtein.distance(one, other)
    return sound(one) == sound(other) and least > 4 and apart <= (2 if least > 7 else 1)


def _paternal(short: str, full: str) -> bool:
    """ "Zambada" for "Ismael Zambada García": the first of two surnames, as Spaniards call each other."""
    words = full.split()
    return len(words) == 3 and short == words[1] and words[1].lower() not in PARTICLES and len(words[1]) > 3


def _turned(form: str, full: str) -> bool:
    """ "Higuchi Ichiyo" for "Ichiyo Higuchi": the same words, the family's name first or last."""
    return sorted(normalise(form).split()) == sorted(normalise(full).split())


def _short_of(short: str, full: str) -> bool:
    """Whether a name is a shorter form of a full one: its words appear in it in order, the last one at the end."""
    a, b = normalise(short).split(), normalise(full).split()
    if not a or len(a) >= len(b):
        return a == b
    return (a[-1] == b[-1] and all(w in b for w in a)) or (len(a) == 1 and a[0] == b[0] and a[0] not in PARTICLES)


def name_mention(
    doc: "Doc", whole: str, name: Name, people: dict[str, Actor], gazetteer: Gazetteer, cities: "Collection[str]" = ()
) -> Mention | None:
    """The mention of a name, with whom it stands for where it is placed; None where that is nobody.

    `whole` is the text of the document, which a Doc puts together anew at every look; `cities` never stand for a government.
    """
    span = doc[name.start : name.end]
    head = span.root
    if name.entry is None:
        text = span.text.removesuffix("'s").removesuffix("’s")
        actor = people.get(text) if name.label == "PERSON" else _surname(text, people) or unknown_actor(doc, name)
        if actor is None:
            return None
        other = actor.type == "person" and not set(normalise(text).split()) & set(normalise(actor.name).split())
        confidence, why = (0.7, "another spelling of a name in the text") if other else (0.9, "name found by the model")
        return Mention(span.start_char, span.end_char, span.text, head.i, "name", actor, (), confidence, why)
    actor, kind = name.entry
    if kind == "people" and _as_state(head):
        kind = "name"
    elif kind == "people":
        title = f"People of {actor.name}"
        actor, kind = Actor(actor_id(title, "people"), title, "people"), "name"
    if kind == "demonym" and head.pos_ == "NOUN" and head.tag_ == "NNS":
        kind = "name"
    if kind in ("capital", "residence"):
        actor = gazetteer.formerly(span.text, whole, span.sent.text) or actor
        if kind == "capital" and (not acts(head) or head.text in cities):
            actor, kind = Actor(actor_id(span.text, "place"), span.text, "place"), "name"
        else:
            actor, kind = gazetteer.organ("government", actor), "metonym"
    told = head.dep_ == "nsubj" and head.head.pos_ == "NOUN"  # "Brussels is home to NATO"
    if (
        kind == "name"
        and actor.type == "place"
        and acts(head)
        and not told
        and (body := gazetteer.seated(span.text, whole))
    ):
        actor, kind = body, "metonym"
    shown = "name" if kind == "acronym" else kind
    return Mention(
        span.start_char, span.end_char, span.text, head.i, shown, actor, (), 0.95, f"gazetteer: {name.entry.kind}"
    )


def _surname(text: str, people: dict[str, Actor]) -> Actor | None:
    """Whom a single name that the model took for something else is the last name of."""
    ends = {a.id: a for form, a in people.items() if " " in form and form.split()[-1] == text}
    return next(iter(ends.values())) if len(ends) == 1 else None


def _as_state(people: "Token") -> bool:
    """Whether a people does what only its state or forces do: "Czechs expel attaché", "the Russians shelled Kharkiv".

    Some of a people ("two Russians", "young Israelis") act for themselves.
    """
    if any(c.dep_ not in ("det", "case", "punct", "conj", "cc") for c in people.children):
        return False
    if case_of(people) == "with" and any(c.lower_ == "the" for c in people.children):
        return people.head.lemma_.lower() in PARTNERS
    verb = people.head
    if people.dep_ not in ("nsubj", "obl:agent") or verb.pos_ != "VERB":
        return False
    phrases = (f"{verb.lemma_} {c.lemma_}".lower() for c in verb.children if c.dep_ in ("obj", "compound:prt"))
    return any(p in nouns().official for p in (verb.lemma_.lower(), *phrases))
