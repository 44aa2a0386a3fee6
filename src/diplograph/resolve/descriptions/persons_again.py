"""People by what the text has called them or by their part in it: "the politician", "the guest", "the defendant"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts
from diplograph.resolve.descriptions.agents import NO_REFERENCE, UNSAID
from diplograph.resolve.descriptions.group_words import set_off
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.nouns import WITHOUT_NAME, predicates

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead

BACK = 60
"""Mentions that are looked back over: a bare noun means somebody of the last paragraphs."""
CLERGY = "priest bishop archbishop cardinal imam sheikh ayatollah pastor preacher rabbi mullah monk".split()
LAWMAKERS = "lawmaker legislator senator deputy mp parliamentarian congressman congresswoman".split()
OFFICERS = "general colonel major captain lieutenant brigadier admiral commander".split()
TRADERS = "businessman businesswoman tycoon magnate oligarch billionaire entrepreneur industrialist financier".split()
WRITERS = "journalist reporter correspondent columnist blogger editor".split()
ALIKE: dict[str, frozenset[str]] = {
    "politician": frozenset(["politician", *LAWMAKERS, "mayor", "minister", "leader", "candidate", "ex-minister"]),
    "mediator": frozenset("mediator envoy negotiator facilitator".split()),
    "negotiator": frozenset("negotiator envoy delegate".split()),
    "diplomat": frozenset("diplomat ambassador envoy consul".split()),
    "officer": frozenset(["officer", *OFFICERS]),
    "cleric": frozenset(["cleric", "clergyman", *CLERGY]),
    "clergyman": frozenset(["cleric", "clergyman", *CLERGY]),
    "monarch": frozenset("king queen sultan emir prince".split()),
    "attorney": frozenset(["attorney", "lawyer"]),
    "dissident": frozenset(["dissident", "activist"]),
    "activist": frozenset("activist campaigner dissident".split()),
    "campaigner": frozenset("activist campaigner".split()),
    "warlord": frozenset("warlord commander".split()),
    "academic": frozenset("academic professor scholar historian economist".split()),
    **dict.fromkeys("president premier governor mayor chancellor".split(), frozenset(["incumbent"])),
    "artist": frozenset("artist singer painter rapper musician".split()),
    **dict.fromkeys(LAWMAKERS, frozenset(LAWMAKERS)),
    **dict.fromkeys(TRADERS, frozenset(TRADERS)),
    **dict.fromkeys(WRITERS[:2], frozenset(WRITERS)),
}
"""Nouns that mean more than what they were called: any of these."""
VAGUE = frozenset(
    "leader member ally friend citizen national people spokesman spokeswoman ruler public crowd crew staff opposition".split()
)
"""Nouns for human beings that mean anybody of a kind, or whom other rules know."""
FURTHER = frozenset(
    "veteran jailed detained imprisoned exiled young opposition outspoken prominent wealthy freed dissident".split()
)
"""What a noun may be told with and still mean the same person."""
TAKEN = frozenset(
    "arrest detain charge try sentence convict jail imprison indict prosecute accuse hold capture remand extradite deport seize "
    "apprehend nab abduct kidnap free release acquit".split()
)
TRIED = frozenset("charge try sentence convict jail imprison indict prosecute accuse remand acquit".split())
COME = frozenset("arrive visit travel fly come land tour".split())
RECEIVE = frozenset("receive welcome host greet invite".split())
HURT = frozenset("kill murder shoot stab assassinate poison execute strangle bury".split())
PARTS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    **dict.fromkeys(("guest", "visitor"), (COME, RECEIVE)),
    "host": (RECEIVE, frozenset()),
    **dict.fromkeys(("defendant", "accused", "convict"), (frozenset(["plead"]), TRIED)),
    **dict.fromkeys(("suspect", "detainee", "prisoner", "inmate", "fugitive"), (frozenset(["escape"]), TAKEN)),
    **dict.fromkeys(("captive", "hostage"), (frozenset(), frozenset("abduct kidnap seize capture hold release".split()))),
    **dict.fromkeys(("victim", "deceased"), (frozenset(["die"]), HURT)),
}  # fmt: skip
"""By the part: the verbs whose subject, and those whose object, has it."""


ACTING = ("nsubj", "nsubj:pass", "obj", "iobj")


def person_again(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "The politician denies it", "the guest thanked Ghana": the last person of whom the text has said so."""
    lemma = noun.lower_
    known = lemma in ALIKE or lemma in PARTS or (nouns().human(lemma) and lemma not in VAGUE)
    if not known or noun.dep_ in NO_REFERENCE:
        return None
    inside = [
        c for c in noun.children if c.dep_ not in ("punct", "case", "conj", "cc", "cop", "nsubj") and not _more(c)
    ]
    if [c.lower_ for c in inside] != ["the"] or noun.tag_ not in ("NN", "VBN"):
        return None
    alike = ALIKE.get(lemma, frozenset([lemma]))
    for head in islice(by_head.back_from(noun.i), BACK):
        mention, said = by_head[head], noun.doc[head]
        actor = mention.actor
        if said.lemma_.lower() == lemma and (actor is None or mention.why.startswith(UNSAID) or said.tag_ == "NNS"):
            return None  # "two suspects were held", "a lawyer said": one of those
        if actor is None or actor.type != "person" or mention.why.startswith(UNSAID) or mention.why == WITHOUT_NAME:
            continue
        if mention.kind in ("pronoun", "possessive"):
            continue
        if lemma in PARTS and _has_part(said, *PARTS[lemma]):
            return Guess(actor, (), "nominal", 0.65, f"the {lemma} of what the text tells") if _alone(said) else None
        if lemma not in PARTS and alike & _called(said):
            return Guess(actor, (), "nominal", 0.7, f"whom the text called {lemma} before")
    return None


def former_again(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "The former banker said no", "the 62-year-old was held": the only person of the last two sentences."""
    inside = [c for c in noun.children if c.dep_ not in ("punct", "case", "conj", "cc") and not set_off(c)]
    words = {c.lower_ for c in inside}
    aged = noun.lower_ == "old" and "year" in words and noun.dep_ in ACTING
    human = noun.tag_ == "NN" and nouns().human(noun.lemma_.lower()) and noun.dep_ not in NO_REFERENCE
    plain = aged or (human and "former" in words and all(c.dep_ in ("det", "amod", "compound") for c in inside))
    if not plain or "the" not in words:
        return None
    lemma = noun.lemma_.lower()
    if any(noun.doc[h].lemma_.lower() == lemma and not noun.doc[h].text.istitle() for h in by_head.before(noun.i)):
        return None  # "a former guard told the court …": he
    near = [by_head[h] for h in by_head.before(noun.i, noun.sent.before.start)]
    known = (m for m in near if not m.why.startswith(UNSAID))
    people = {m.actor.id: m.actor for m in known if m.actor is not None and m.actor.type == "person"}
    one = next(iter(people.values())) if len(people) == 1 else None
    named = one is not None and any(m.actor == one and m.kind == "name" for m in by_head.values() if m.head < noun.i)
    return Guess(one, (), "nominal", 0.65, "of whom more is told") if named else None


def _called(head: "Token") -> set[str]:
    """What the words about a name or description call whom they mean."""
    before = [c for c in head.children if c.dep_ in ("nmod:desc", "compound") and c.i < head.i]
    return {t.lemma_.lower() for t in (head, *before, *predicates(head)) if t is not None}


def _has_part(head: "Token", doing: frozenset[str], suffering: frozenset[str]) -> bool:
    while head.dep_ in ("appos", "flat", "conj"):
        head = head.head
    verb = head.head
    if verb.dep_ == "conj" and verb.pos_ != "VERB":
        return False
    lemma = verb.lemma_.lower()
    if head.dep_ in ("obj", "nsubj:pass"):
        return lemma in suffering
    verbs = [verb, *(c for c in verb.children if c.dep_ == "conj" and c.pos_ == "VERB")]
    return head.dep_ == "nsubj" and any(v.lemma_.lower() in doing for v in verbs)


def _alone(head: "Token") -> bool:
    """Whether the person is not one of several: of two who were arrested, nobody is "the suspect"."""
    while head.dep_ in ("appos", "flat"):
        head = head.head
    return head.dep_ != "conj" and len(list(conjuncts(head))) == 1


def _more(word: "Token") -> bool:
    """ "The 24-year-old activist", "the jailed lawyer": no other than the one named."""
    if set_off(word):
        return True  # "the president, whose party lost"
    aged = word.lower_ == "old" and any(t.lower_ == "year" for t in word.subtree)
    return aged or (word.dep_ in ("amod", "compound") and word.lower_ in FURTHER)
