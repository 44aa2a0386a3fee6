"""Whose time a predicate without one of its own shares: that of the clause it is joined to, hangs on, or is set in."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.clause_shapes import infinitive
from diplograph.extract.clauses.contents import has_subject
from diplograph.extract.propositions.equations import ranked
from diplograph.extract.status.outcomes import HELD, runs
from diplograph.extract.status.purposes import BY_ACTING, DEMONSTRATING, GOING
from diplograph.extract.time.occasions import DEADLY, noun_of, sitting
from diplograph.extract.time.words import DUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token

HELPING = ("aux", "aux:pass", "cop")
CLAUSES = ("advcl", "advcl:relcl", "acl:relcl")
MEANWHILE = frozenset("as when while where".split())
"""What opens a clause that tells of the same time in the same tense."""
MANNER = frozenset(
    "support backing mediation auspices blessing consent approval aid assistance protest request behest invitation "
    "urging insistence help anger defiance response retaliation".split()
)
"""Nouns that with "in", "at" or "with" say how or why something was done then: "walked out on Monday in protest"."""
OCCASIONS = frozenset(
    "attack raid ambush clash strike riot war battle fighting unrest uprising protest meeting visit summit talk session "
    "negotiation dialogue ceasefire truce ceremony deal agreement accord operation offensive "
    "exercise drill incident shooting bombing".split()
)
"""What somebody is killed in, meets at, or makes peace in, on the day on which it is."""
MEASURES = frozenset(
    "ceasefire truce sanction ban embargo tariff curfew curb agreement deal treaty pact blockade".split()
)
"""What is there from the day on which it takes effect."""
MAKING = frozenset("host broker mediate sign conclude reach seal strike clinch negotiate".split())
"""Verbs that bring about what their object names: "brokered an accord in June"."""
BREAKING = frozenset("collapse fail founder stall".split())
"""What talks do on the day on which they are over."""
BEGINNING = frozenset("begin start resume continue manage help try attempt refuse decline fail".split())
"""Verbs that tell whether or how far something is done, on the same day."""
INTENDING = frozenset("intend plan hope want aim expect wish".split())
"""Verbs that in the present tense have no day of their own: "in May they intend to meet"."""
PLEADING = frozenset("plead appeal ask urge beg".split())
"""What one comes or gathers for, and says, beside what `purposes` has."""


def clauses_beside(token: "Token") -> "Iterator[Token]":
    """The words whose time a predicate shares, the surest first."""
    if (first := _joined_to(token)) is not None:
        yield first
    if token.pos_ == "NOUN":
        yield from _held(token)
        return
    yield from noun_of(token)
    yield from sitting(token)
    if (above := _same_time(token)) is not None:
        yield above
    if (of := _purpose_of(token)) is not None:
        yield of
    yield from _goes_on(token)
    for clause in token.children:
        fronted = clause.dep_ == "advcl" and clause.tag_ == "VBG" and clause.i < token.i
        if _same_time(clause) is token or (fronted and _marks(clause) <= {"while"}):
            yield clause


def joined_apart(verb: "Token") -> bool:
    """Whether a clause that is joined to another has a subject of its own: "X attacked and Y fled"."""
    own = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    return verb.dep_ in ("conj", "parataxis") and own is not None and own.tag_ != "PRP"


def same_clause(token: "Token", beside: "Token") -> bool:
    """Whether a time holds however long it is: of a noun and its verb, a deed and its beginning, a gathering and what it does."""
    if token.pos_ in ("NOUN", "PROPN") or beside.pos_ in ("NOUN", "PROPN"):
        return True
    return (token.dep_ == "xcomp" and token.head.i == beside.i) or beside.dep_ == "acl"


def _joined_to(verb: "Token") -> "Token | None":
    """The clause before: "raided the town in May and burnt it", "ended the siege on Monday, killing nine"."""
    first = verb.head
    if first.i >= verb.i or first.pos_ != "VERB":
        return None
    if has_subject(verb):
        past = simple_past(verb) or (first.tag_ == verb.tag_ == "VBN" and verb.child_labels.isdisjoint(HELPING))
        beside = verb.dep_ in ("conj", "parataxis") and past and simple_past(first)
        return first if beside else None
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and _marks(verb) <= {"while"}:
        return first
    if verb.dep_ != "conj":
        return None
    if verb.tag_ == "VBN" and not has_subject(verb) and simple_past(first) and verb.child_labels.isdisjoint(HELPING):
        return first
    alike = verb.tag_ == first.tag_ or (simple_past(verb) and simple_past(first))
    return first if alike and verb.tag_ in ("VBD", "VBN", "VBG", "VB") else None


def _goes_on(verb: "Token") -> "Iterator[Token]":
    """ "Is due to speak in Rome on Monday"; "seized a trawler and arrested its captain on Monday", the time behind both."""
    if verb.lemma_.lower() in DUE:
        yield from (c for c in verb.children if c.dep_ in ("xcomp", "advcl") and infinitive(c))
    if verb.tag_ == "VBD":
        second = [c for c in verb.children if c.dep_ == "conj" and c.tag_ == "VBD" and not has_subject(c)]
    elif verb.tag_ == "VBN":
        second = [c for c in verb.children if c.dep_ == "conj" and c.tag_ == "VBN" and not has_subject(c)]
    else:
        return
    if simple_past(verb):
        yield from (c for c in verb.children if c.dep_ == "xcomp" and infinitive(c))
    if second:
        yield from second[:1]


def _same_time(clause: "Token") -> "Token | None":
    """The verb above a clause of its time: "flew to Kabul on Monday, where he met X", "imposed it on Monday, as crowds rose"."""
    if clause.dep_ not in CLAUSES or not simple_past(clause):
        return None
    opening = {c.lower_ for c in clause.children if c.dep_ in ("mark", "advmod") and c.i < clause.i}
    if not opening & MEANWHILE or (clause.dep_ == "acl:relcl" and "where" not in opening):
        return None
    up = clause.head
    while up.pos_ not in ("VERB", "AUX") and up.head.i != up.i:
        up = up.head
    return up if simple_past(up) else None


def _purpose_of(verb: "Token") -> "Token | None":
    """The journey that an act is made for, or what it is first in: "is due in Rome on Monday to meet X", "today became the first to"."""
    up = verb.head
    begun = verb.dep_ in ("xcomp", "advcl") and up.i < verb.i and up.lemma_.lower() in BEGINNING
    begun = begun or (verb.dep_ in ("xcomp", "advcl") and up.lemma_ == "vote" and simple_past(up))
    if begun and (infinitive(verb) or (verb.tag_ == "VBG" and verb.dep_ == "xcomp")):
        return up
    if not infinitive(verb):
        return None
    if verb.dep_ == "xcomp" and up.i < verb.i and _intends(up):
        return up
    if verb.dep_ == "acl" and ranked(up):
        return up.head if up.dep_ in ("xcomp", "obj") else up
    said = verb.lemma_.lower() in BY_ACTING | DEMONSTRATING | PLEADING
    if verb.dep_ == "advcl" and up.i < verb.i and said and simple_past(up):
        return up
    journey = verb.dep_ in ("advcl", "xcomp") and up.i < verb.i and up.lemma_.lower() in GOING | DUE
    return up if journey else None


def _held(noun: "Token") -> "Iterator[Token]":
    """The verb by which an event noun comes about, or whose manner or occasion it is: "met on Monday during a visit"."""
    verb = noun.head
    if verb.pos_ != "VERB":
        return
    verbs = {"nsubj:pass": HELD, "obj": HELD | MAKING}.get(noun.dep_, ())
    case, lemma = case_of(noun) if noun.dep_ == "obl" else "", noun.lemma_.lower()
    manner = case in ("in", "at", "with", "under") and lemma in MANNER
    occasion = case == "during" or (case in ("in", "at") and lemma in OCCASIONS)
    over = lemma in OCCASIONS and verb.lemma_.lower() in BREAKING | DEADLY
    over = noun.dep_ == "nsubj" and simple_past(verb) and (over or (lemma in MEASURES and _takes_effect(verb)))
    if manner or occasion or over or verb.lemma_.lower() in verbs or (noun.dep_ == "nsubj" and runs(verb)):
        yield verb


def _takes_effect(verb: "Token") -> bool:
    """ "Came into force last month", "took effect on Monday"."""
    return verb.lemma_.lower() in ("come", "take", "enter") and any(
        c.lower_ in ("force", "effect") for c in verb.children
    )


def _intends(verb: "Token") -> bool:
    return verb.lemma_.lower() in INTENDING and verb.tag_ in ("VBZ", "VBP")


def simple_past(verb: "Token") -> bool:
    """Whether a verb tells of what was done at some time: "was shot", "shot", not "has shot"."""
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "aux:pass", "cop")}
    if verb.tag_ == "VBN" and helpers and helpers <= {"was", "were"}:
        return True
    return verb.tag_ == "VBD" and not helpers


def _marks(clause: "Token") -> set[str]:
    return {c.lower_ for c in clause.children if c.dep_ in ("mark", "case")}
