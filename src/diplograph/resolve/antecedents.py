"""Whom a pronoun may mean: the actors before it, each with a score that one visible list of weights makes."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from math import log2
from typing import TYPE_CHECKING

from diplograph.annotate import Quotation, apposed_to, case_of, parenthetical, subject_of
from diplograph.model import Mention
from diplograph.resolve.agents import UNSAID
from diplograph.resolve.office_nouns import WITHOUT_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diplograph.annotate.plain import Doc, Token

REFLEXIVE = ("self", "selves")
WINDOW = 6
"""Sentences that are looked back over."""
ROLES = {"nsubj": 1.0, "nsubj:pass": 1.0, "nsubj:outer": 1.0, "obj": 0.7, "iobj": 0.7, "obl:agent": 0.7}
"""What a mention weighs by its role in the clause; the whole is divided by DECAY with each sentence back."""
OTHER_ROLE, MODIFIER, UNNAMED = 0.5, 0.3, 0.5
MODIFIERS = frozenset("nmod:poss compound amod nmod:desc".split())
NAMED_OFTEN, SAME_ROLE, REPORTED, OWN_SUBJECT, JOINED = 0.1, 0.3, 0.8, 0.8, 0.5
"""What is added: for each doubling of how often the text has named the actor; for standing in the pronoun's role; for
being the speaker whose reported words the pronoun stands in; for being the subject of a possessive's own clause, or of the
clause that the pronoun's clause is joined to."""
DECAY = 3
TIMING = frozenset("since after before until when while".split())
ASIDE = 0.5
"""What is left of a subject's weight in a relative clause, once its sentence is over."""


class Antecedents:
    """Scores the mentions before a pronoun; mentions found later are seen as they come."""

    def __init__(self, doc: "Doc", by_head: dict[int, Mention], quotes: "Sequence[Quotation]") -> None:
        self._doc = doc
        self._by_head = by_head
        self._quotes = quotes
        self._named: dict[str, list[int]] = defaultdict(list)
        for head in sorted(h for h, m in by_head.items() if m.kind == "name"):
            if (actor := by_head[head].actor) is not None:
                self._named[actor.id].append(head)
        self._starts = [s.start for s in doc.sents]

    def quote_of(self, i: int) -> Quotation | None:
        """The quotation that a token stands in."""
        return next((q for q in self._quotes if q.start <= i < q.end), None)

    def scores(self, token: "Token", fits: "Callable[[Mention], bool]") -> "list[tuple[float, Mention]]":
        """The actors mentioned before the pronoun that fit it, each with its score and its nearest mention.

        After Lappin and Leass 1994: an actor's mentions add up, the best one of each sentence, by role and nearness.
        """
        here = bisect_right(self._starts, token.i) - 1
        quote, barred = self.quote_of(token.i), self._barred(token)
        weights: dict[str, dict[int, float]] = defaultdict(dict)
        nearest: dict[str, Mention] = {}
        roles: dict[str, set[str]] = defaultdict(set)
        number = here
        for i in range(token.i - 1, self._starts[max(0, here - WINDOW)] - 1, -1):
            while i < self._starts[number]:
                number -= 1
            mention = self._by_head.get(i)
            if mention is None or (quote is not None and i == quote.speaker) or not fits(mention):
                continue
            key = _key(mention)
            if key in barred or _only_as(self._doc[i]):
                continue
            weight = self._weight(mention, here - number)
            weights[key][number] = max(weight, weights[key].get(number, 0.0))
            first = nearest.setdefault(key, mention)
            there = self._doc[mention.head]
            same = first is mention or (first.head >= self._starts[number] and _role(there) == "nsubj")
            if same and there.dep_ != "nmod:poss":
                roles[key].add(_role(there))
        before = self._starts[max(0, here - 1)]
        reporter, owner, joined = self._reporter(token), self._own_subject(token), self._joined_subject(token)
        out = []
        for key, mention in nearest.items():
            score = sum(weights[key].values())
            score += NAMED_OFTEN * log2(1 + bisect_left(self._named.get(key, []), token.i))
            alike = _role(token) in roles[key]
            person = token.dep_ != "nmod:poss" or (mention.actor is not None and mention.actor.type == "person")
            far = person and mention.head < (self._starts[here] if _nameless(mention) else before)
            score += SAME_ROLE * alike * (UNNAMED if far else 1)
            score += REPORTED * (key == reporter) + OWN_SUBJECT * (key == owner)
            score += JOINED * (key == joined)
            out.append((score, mention))
        return sorted(out, key=lambda pair: (-pair[0], -pair[1].head))

    def _weight(self, mention: Mention, distance: int) -> float:
        dep = self._doc[mention.head].dep_
        weight = MODIFIER if dep in MODIFIERS else ROLES.get(dep, OTHER_ROLE)
        if (mention.why.startswith(UNSAID) or _nameless(mention)) and distance > 0:
            weight *= UNNAMED
        if distance > 0 and dep.startswith("nsubj") and _in_aside(self._doc[mention.head]):
            weight *= ASIDE
        return float(weight / DECAY**distance)

    def _barred(self, token: "Token") -> frozenset[str]:
        """Actors that are arguments of the pronoun's own clause: "X met him" is not X, wherever X is named."""
        if token.dep_ == "nmod:poss":
            return self._said_of(token.head)
        if token.lower_.endswith(REFLEXIVE):
            return frozenset()
        clause = _clause(token)
        clauses = {clause.i, *(c.i for c in clause.children if c.dep_ == "advcl" and _controlled(c))}
        inside = (c for c in clause.subtree if c.i != token.i and any(_same_clause(c, token.doc[k]) for k in clauses))
        near = [self._by_head.get(c.i) for c in inside]
        if clause.dep_ == "conj" and not token.dep_.startswith("nsubj") and (shared := subject_of(clause)) is not None:
            near.append(self._by_head.get(shared.i))  # "gunmen stormed the school and took them away"
        if (doer := _understood(clause) or _explained(clause)) is not None and not token.dep_.startswith("nsubj"):
            near.append(self._by_head.get(doer.i))
        if parenthetical(clause) and token.dep_.startswith("nsubj"):  # "Rwanda, it says, armed them" is not Rwanda
            near += [self._by_head.get(c.i) for c in clause.head.children if c.dep_.startswith("nsubj")]
        below = (self._by_head.get(c.i) for c in _commanded(token, clause))
        whom = self._by_head.get(clause.head.i) if _of_its_noun(token, clause) else None
        return frozenset(
            [
                *(_key(m) for m in (*near, whom) if m is not None),
                *(_key(m) for m in below if m is not None and m.kind == "name"),
            ]
        )

    def _said_of(self, noun: "Token") -> frozenset[str]:
        """ "Peter Beth is his cousin", "Peter Beth, his cousin,": nobody is his own."""
        named = [apposed_to(noun)] if noun.dep_ == "appos" else []
        if any(c.dep_ == "cop" for c in noun.children):
            named += [c for c in noun.children if c.dep_ == "nsubj"]
            named += [c for t in named for c in t.children if c.dep_ == "appos"]
        return frozenset(_key(m) for t in named if (m := self._by_head.get(t.i)) is not None)

    def _reporter(self, token: "Token") -> str:
        """The speaker whose words the pronoun begins: "X said he …"; whom the words are about: "X is ready, its premier said"."""
        owned = token.head
        if token.dep_ == "nmod:poss" and owned.dep_ == "nsubj" and self.quote_of(token.i) is None:
            said = next((c for c in owned.head.children if c.dep_ in ("ccomp", "parataxis") and c.i < token.i), None)
            said = said if said is not None and self.quote_of(said.i) is None else None  # nobody owns who speaks of him
            about = self._by_head.get(s.i) if said is not None and (s := subject_of(said)) is not None else None
            if about is not None:
                return _key(about)
        first = token.dep_.startswith("nsubj") or (token.dep_ == "nmod:poss" and token.head.dep_.startswith("nsubj"))
        deeper = token.dep_.startswith("nsubj") and _set_in_time(token.head) and subject_of(token.head.head) is not None
        verb = reporting_verb(token) if first and not deeper and self.quote_of(token.i) is None else None
        speaker = self._by_head.get(s.i) if verb is not None and (s := subject_of(verb)) is not None else None
        return _key(speaker) if speaker is not None and verb is not None and verb.lemma_ != "be" else ""

    def _own_subject(self, token: "Token") -> str:
        """The subject of the clause that a possessive or reflexive stands in, where it is no part of the subject."""
        if token.dep_ != "nmod:poss" and not token.lower_.endswith(REFLEXIVE):
            return ""
        subject = subject_of(_clause(token))
        mention = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        return _key(mention) if mention is not None else ""

    def _joined_subject(self, token: "Token") -> str:
        """The subject of the clause before or above: "the bloc had …, and it demanded …", "fell since it seized power"."""
        clause = token.head
        above = clause.dep_ == "conj" or _set_in_time(clause)
        first = clause.head if token.dep_.startswith("nsubj") and above else None
        subject = subject_of(first) if first is not None else None
        mention = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        return _key(mention) if mention is not None else ""


def _set_in_time(clause: "Token") -> bool:
    """Whether a clause dates or grounds the one before it: "expelled two reporters since it seized power"."""
    return (
        clause.dep_ == "advcl"
        and clause.i > clause.head.i
        and any(c.dep_ == "mark" and c.lower_ in TIMING for c in clause.children)
    )


def _in_aside(token: "Token") -> bool:
    """Whether a subject acts but in a clause beside: "Chad, which Sudan accuses …, denied it when Mali asked. It …" is about Chad."""
    aside = ("acl:relcl", "advcl")
    return token.head.dep_ in aside or any(t.dep_ in aside for t in token.head.ancestors)


def _key(mention: Mention) -> str:
    """What mentions of one actor or one group have in common."""
    return mention.actor.id if mention.actor is not None else " ".join(sorted(a.id for a in mention.members))


def _nameless(mention: Mention) -> bool:
    """ "A doctor", "the Serbian president": a person whom the text does not name, so hardly whom it is about."""
    person = mention.actor is not None and mention.actor.type == "person"
    return person and (mention.why.startswith(UNSAID) or mention.why == WITHOUT_NAME)


def _only_as(noun: "Token") -> bool:
    """ "Put them on trial as spies", "called him a traitor", "is a lawyer": what someone is said to be, not another actor."""
    if noun.tag_ not in ("NN", "NNS"):
        return False
    said = noun.dep_ == "xcomp" or any(c.dep_ == "cop" for c in noun.children)
    return said or (noun.dep_ == "obl" and case_of(noun) == "as")


def _role(token: "Token") -> str:
    """What a token is in its clause; a possessive shares in the role of what it owns."""
    if token.dep_ == "nmod" and token.head.pos_ in ("NUM", "DET", "PRON"):  # "some 300 of them"
        token = token.head
    while token.dep_ == "nmod:poss":  # "its ministry's spokesman"
        token = token.head
    return token.dep_.partition(":")[0]


def _clause(token: "Token") -> "Token":
    """The predicate that a token hangs on, through the nouns between."""
    clause = token.head
    while clause.pos_ not in ("VERB", "AUX", "ADJ") and clause.head.i != clause.i:
        if any(c.dep_ == "cop" for c in clause.children):
            break  # "he had been the victim of a plot"
        clause = clause.head
    return clause


def _understood(clause: "Token") -> "Token | None":
    """Who does what a clause without a subject says: "X is said to have told him", "X came and met him" is not X."""
    if any(c.dep_.startswith("nsubj") for c in clause.children):
        return None
    if clause.dep_ == "xcomp" and clause.head.dep_ != "conj":
        told = [c for c in clause.head.children if c.dep_ in ("obj", "iobj")]
        return told[0] if told else next((c for c in clause.head.children if c.dep_.startswith("nsubj")), None)
    if clause.dep_ == "conj" and clause.pos_ == "VERB":
        return next((c for c in clause.head.children if c.dep_.startswith("nsubj")), None)
    if clause.dep_ == "advcl" and clause.tag_ in ("VBG", "VB") and clause.i > clause.head.i:  # "wrote to Y asking him"
        return next((c for c in clause.head.children if c.dep_.startswith("nsubj")), None)
    return None


def _explained(clause: "Token") -> "Token | None":
    """Whom a relative clause makes its subject: "the Council, which called upon it to leave", is not the Council."""
    first = clause.head if clause.dep_ == "conj" else clause
    own = any(c.dep_.startswith("nsubj") for c in clause.children) and first.i != clause.i
    relative = any(c.dep_.startswith("nsubj") and c.lower_ in ("who", "which", "that") for c in first.children)
    return first.head if first.dep_ == "acl:relcl" and relative and not own else None


def _of_its_noun(pronoun: "Token", clause: "Token") -> bool:
    """ "The minister, whom she met", "the man who hit him": beside the pronoun, the noun is the other argument of the clause."""
    if (
        clause.dep_ != "acl:relcl"
        or pronoun.head.i != clause.i
        or not pronoun.dep_.startswith(("nsubj", "obj", "iobj"))
    ):
        return False
    before = clause.doc[clause.left_edge.i : clause.i]
    return not any(t.lower_ in ("whose", "where", "when", "why") for t in before)


def _commanded(pronoun: "Token", clause: "Token") -> "list[Token]":
    """What stands below a subject's own clause behind it: a name there is another's, "he called for Roe's resignation"."""
    if not pronoun.dep_.startswith("nsubj"):
        return []
    found, stack = [], [c for c in clause.children if c.i > pronoun.i]
    while stack:
        token = stack.pop()
        if token.dep_ not in ("conj", "parataxis", "list"):
            found.append(token)
            stack.extend(token.children)
    return found


def _controlled(clause: "Token") -> bool:
    """Whether a clause has the subject of the one it hangs on: "placed under the care of X, he …" is not X."""
    return clause.tag_ in ("VBN", "VBG") and not any(c.dep_.startswith("nsubj") for c in clause.children)


def _same_clause(other: "Token", clause: "Token") -> bool:
    """Whether a token is an argument of this predicate, alone, coordinated or behind "of"."""
    while other.dep_ in ("conj", "nmod") and other.head.pos_ not in ("VERB", "AUX", "ADJ"):
        if other.dep_ == "nmod" and not (clause.dep_ == "advcl" and case_of(other) == "of"):
            return False
        other = other.head
    return other.head == clause and other.dep_ not in ("nmod:poss", "compound", "amod")


def reporting_verb(token: "Token") -> "Token | None":
    """The verb that reports the clause a pronoun stands in."""
    node = token
    while node.head.i != node.i:
        if node.dep_ in ("ccomp", "parataxis"):
            return node.head
        if node.dep_ == "conj" and (root := _root(node)).dep_ in ("ccomp", "parataxis"):
            return root.head
        node = node.head
    return None


def _root(node: "Token") -> "Token":
    while node.dep_ == "conj":
        node = node.head
    return node
