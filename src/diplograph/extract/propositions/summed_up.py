"""Nouns that take up what was just told: "Turkey freed him, a step that Berlin welcomed", "…, a charge that Minsk denies"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.negation import denied

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

DEEDS = frozenset(
    "move decision step act action measure gesture ruling policy announcement plan strike raid practice".split()
)
"""Nouns that take up a whole clause before them, as what is done in it."""
CHARGES = frozenset("charge accusation allegation".split())
"""Nouns that take up what somebody says of another."""
CLAIMS = CHARGES | frozenset("claim assertion contention insinuation".split())
"""Nouns that take up what somebody says is so."""
REQUESTS = frozenset("request appeal demand call plea".split())
WORDS = CLAIMS | REQUESTS | frozenset("proposal offer suggestion idea pledge promise threat warning invitation".split())
"""Nouns that take up a clause as what somebody says in it."""
CHARGING = frozenset("accuse charge blame suspect allege claim say report".split())
BESIDE = ("appos", "parataxis")
SUBJECTS = ("nsubj", "nsubj:pass")


def whose(p: "Proposition") -> "list[Token]":
    """Whoever acts in the clause that a noun for a deed sums up, or speaks in the one that a noun for words does.

    "Turkey freed the pastor, a move that Berlin welcomed" is Turkey's move, "Kenya said Chad had lied, a charge that Chad denies"
    Kenya's charge.
    """
    word, verb = p.token.lemma_.lower(), _told(p.token)
    if verb is None or word not in DEEDS | WORDS:
        return []
    if word in WORDS and (verb := _words_of(p.token, word, verb)) is None:
        return []
    verb = _first(verb)
    if word not in WORDS and "ccomp" in verb.child_labels:
        return []  # "warned that X might dissolve parliament, a step that …": not who warns
    return _who_acts(verb, p.token)


def asked(p: "Proposition") -> "list[Token]":
    """Of whom was asked, where another's request sums up what was done: "Chad freed the pastor, a demand of the bishops"."""
    verb = _told(p.token) if made_by_another(p.token) else None
    return _who_acts(_first(verb), p.token) if verb is not None else []


def made_by_another(noun: "Token") -> bool:
    """Whether a request that sums up a clause says whose it is."""
    return noun.dep_ in BESIDE and noun.lemma_.lower() in REQUESTS and _sent(noun)


def _first(verb: "Token") -> "Token":
    """ "Met them and freed the pastor": of verbs that share a subject the one that has it."""
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.child_labels.isdisjoint(SUBJECTS):
        verb = verb.head
    return verb


def _who_acts(verb: "Token", noun: "Token") -> "list[Token]":
    passive = "nsubj:pass" in verb.child_labels
    return [c for c in verb.children if c.dep_ == ("obl:agent" if passive else "nsubj") and c.i < noun.i]


def _sent(noun: "Token") -> bool:
    """ "A demand of the bishops", "a request by Chad", "the bishops' call": whether it says whose it is."""
    return any(
        c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) in ("of", "by", "from")) for c in noun.children
    )


def charged(p: "Proposition") -> "list[Token]":
    """What is said that "a charge" sums up: "Kenya said that Chad had armed them, a charge that Chad denies".

    Not where a part of it is denied: who "would not work with plotters" is charged with nothing.
    """
    verb = _told(p.token) if p.token.lemma_.lower() in CHARGES else None
    if verb is None:
        return []
    last = clause_before(p.token, verb)
    said = [verb] if verb.dep_ == "ccomp" else [c for c in last.children if _is_said(c, p.token)][-1:]
    if not said and last.dep_ == "parataxis" and last.lemma_.lower() in CHARGING:
        said = [verb]  # "the army burned them, residents reported, an allegation that …"
    return said if not any(denied(v) for t in said for v in (t, *t.children) if v is t or v.dep_ == "conj") else []


def _words_of(noun: "Token", word: str, verb: "Token") -> "Token | None":
    """The verb of whoever speaks; None where nothing is said that the noun could sum up."""
    if word in REQUESTS and (_sent(noun) or any(c.dep_ == "acl" and c.tag_ == "VBN" for c in noun.children)):
        return None  # "a request backed by Chad": of whomever it is
    verb = _speaking(clause_before(noun, verb))
    said = verb.lemma_.lower() in CHARGING or any(_is_said(c, noun) for c in verb.children)
    return verb if said or word not in CLAIMS else None


def _is_said(clause: "Token", noun: "Token") -> bool:
    return clause.dep_ == "ccomp" and clause.pos_ in ("VERB", "AUX") and clause.i < noun.i


def _told(noun: "Token") -> "Token | None":
    """The verb of the clause that a noun stands beside."""
    return noun.head if noun.dep_ in BESIDE and noun.head.pos_ == "VERB" and noun.head.i < noun.i else None


def clause_before(noun: "Token", verb: "Token") -> "Token":
    """ "Chad fled; Mali says it was shot at, a charge …", "it fled, locals say, a charge …": the clause right before the noun."""
    while later := [c for c in verb.children if c.dep_ in ("conj", "parataxis") and _acts(c) and verb.i < c.i < noun.i]:
        verb = later[-1]
    return verb


def _acts(clause: "Token") -> bool:
    return clause.pos_ == "VERB" and not clause.child_labels.isdisjoint(SUBJECTS)


def _speaking(verb: "Token") -> "Token":
    """ "Said it would host them, an offer that …": the verb above what is said."""
    while verb.dep_ in ("ccomp", "xcomp") and verb.head.pos_ == "VERB" and verb.head.i < verb.i:
        verb = verb.head
    return verb
