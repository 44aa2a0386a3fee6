"""The extractor's propositions as open tuples of words: (predicate, arguments), the way CaRB's gold writes them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import base
from diplograph.extract.propositions.propositions import Proposition, propositions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Parsed, Token

VERB_PARTS = frozenset(("aux", "aux:pass", "cop", "compound:prt"))
COMMENTS = frozenset(("acl:relcl", "parataxis", "appos"))
DIRECT = frozenset(("iobj", "obj", "xcomp", "ccomp"))
Words = list["Token"]


class Tuple(NamedTuple):
    """A predicate and its arguments, subject first, as lists of words; `confidence` orders them."""

    predicate: list[str]
    arguments: list[list[str]]
    confidence: float


def tuples(doc: "Parsed", words: list[str]) -> Iterator[Tuple]:
    """The tuples of a parsed sentence, in the given words of its tokens, without repeats."""
    seen = set()
    merged: set[int] = set()
    for p in propositions(doc):
        if p.token.i in merged:
            continue
        chain = _chain(p)
        merged.update(t.i for t in chain)
        for predicate, arguments, confidence in (*_clauses(p, chain), *_appositions(p)):
            made = Tuple(_text(predicate, words) or ["is"], [_text(a, words) for a in arguments], confidence)
            key = " ".join(made.predicate), tuple(" ".join(a) for a in made.arguments)
            if key not in seen:
                seen.add(key)
                yield made


def _text(tokens: Words, words: list[str]) -> list[str]:
    return [words[t.i] for t in tokens]


def _clauses(p: Proposition, chain: Words) -> Iterator[tuple[Words, list[Words], float]]:
    """A clause for each of its subjects; none for a bare noun or a verb with nothing beside its subject."""
    if p.part == "noun" and not _copula(p.token):
        return
    predicate = [t for link in chain for t in _verb_group(link, first=link.i == p.token.i)]
    complements = _complements(p, chain)
    if _copula(p.token):
        predicate = [t for t in predicate if t.i != p.token.i]
        complements.insert(0, _span(p.token, predicate=True))
    elif complements and not any(c.dep_ in DIRECT for c in chain[-1].children if c not in chain):
        case = _leading_case(complements[0])
        predicate += case
        complements[0] = complements[0][len(case) :]
    if not complements and not p.passive:
        return
    own = {t.i for t in p.token.subtree}
    for subject in p.get("obj") if p.passive else p.get("subj"):
        span = _subject(subject, own)
        if span:
            yield (
                sorted(predicate, key=lambda t: t.i),
                [span, *(c for c in complements if c)],
                _confidence(p, complements),
            )


def _confidence(p: Proposition, complements: list[Words]) -> float:
    """How sure a clause is: one without a finite verb or without complements is less so."""
    finite = p.token.tag_ in ("VBD", "VBZ", "VBP", "MD") or any(c.dep_ in VERB_PARTS for c in p.token.children)
    return (0.6 if finite else 0.4) + (0.3 if complements else 0.0)


def _appositions(p: Proposition) -> Iterator[tuple[Words, list[Words], float]]:
    """ "X, a Y,": X is Y; the predicate is no word of the text."""
    for other in p.get("appos"):
        if other.pos_ == "NOUN" and other.i > p.token.i:
            yield [], [_span(p.token), _span(other)], 0.5


def _copula(token: "Token") -> bool:
    return any(c.dep_ == "cop" for c in token.children)


def _chain(p: Proposition) -> Words:
    """A verb with the infinitives that it controls: "decided to leave"."""
    chain = [p.token]
    while not _copula(chain[-1]):
        below = [c for c in chain[-1].children if c.dep_ in DIRECT and c.i > chain[-1].i]
        if len(below) != 1 or below[0].dep_ != "xcomp" or below[0].pos_ != "VERB":
            break
        chain.append(below[0])
    return chain


def _verb_group(verb: "Token", first: bool) -> Words:
    """The verb with auxiliaries, particles, negation and adverbs beside it, and "to" before an infinitive."""
    parts = [c for c in verb.children if c.dep_ in VERB_PARTS or (c.dep_ == "advmod" and _near(c, verb))]
    if not first:
        parts += [c for c in verb.children if c.dep_ == "mark" and c.lower_ == "to"]
    return [*parts, verb]


def _near(adverb: "Token", verb: "Token") -> bool:
    """Whether a bare adverb stands inside the verb group, behind the subject, or right after the verb."""
    subjects = [c.i for c in verb.children if base(c.dep_) == "nsubj" and c.i < verb.i]
    return not list(adverb.children) and adverb.i > max(subjects, default=verb.i - 4) and adverb.i <= verb.i + 1


def _complements(p: Proposition, chain: Words) -> list[Words]:
    """Objects and clauses first, then what else hangs on the verbs, in the order of the text."""
    inside = {t.i for t in chain}
    wanted = ("obl",) if _copula(p.token) else ("obj", "iobj", "ccomp", "xcomp", "obl")
    parts = [c for t in chain for c in t.children if base(c.dep_) in wanted and c.i not in inside]
    if not p.passive and not any(c.dep_ == "obj" for c in parts) and not _copula(p.token):
        own = {c.i for t in chain for c in t.children} | inside
        parts += [t for t in p.get("obj") if t.i not in own][:1]
    order = {"iobj": 0, "obj": 0, "ccomp": 1, "xcomp": 1, "obl:agent": 2}
    return [_span(c) for c in sorted(parts, key=lambda c: (order.get(c.dep_, 3), c.i < p.token.i, c.i))]


def _leading_case(tokens: Words) -> Words:
    """The prepositions that a phrase begins with."""
    case: Words = []
    for t in tokens:
        if t.dep_ != "case":
            break
        case.append(t)
    return case


def _subject(token: "Token", own: set[int]) -> Words:
    """A subject's phrase without its preposition, and without the clause that it is the subject of."""
    beside = token.i not in own  # an antecedent or a controller, outside its verb's phrase
    span = [t for t in _span(token) if t.dep_ != "cc" or t.head.i != token.i or t.i > token.i]
    if beside:
        span = [t for t in span if t.i not in own]
    return span[len(_leading_case(span)) :]


def _span(token: "Token", predicate: bool = False) -> Words:
    """The words of a phrase, without comments on it and outer punctuation; of a predicative noun, its phrase alone."""
    barred = {c.i for c in token.children if c.dep_ in COMMENTS and not (c.dep_ == "acl:relcl" and _restrictive(c))}
    if predicate:
        barred |= {c.i for c in token.children if _leaves(c)}
    out = sorted(
        (t for t in token.subtree if not any(a.i in barred for a in (t, *t.ancestors) if a.i != token.i)),
        key=lambda t: t.i,
    )
    while out and out[0].is_punct and out[0].text != "(":
        out = out[1:]
    while out and out[-1].is_punct:
        out = out[:-1]
    return out


def _restrictive(clause: "Token") -> bool:
    """A relative clause without a comma before it belongs to the phrase."""
    first = min(t.i for t in clause.subtree)
    return first > 0 and clause.doc[first - 1].text != ","


def _leaves(child: "Token") -> bool:
    """What is no part of a predicative noun's own phrase."""
    outside = ("nsubj", "csubj", "punct", "mark", "conj", "cc", "obl", "advcl")
    return child.dep_ in VERB_PARTS | COMMENTS or base(child.dep_) in outside
