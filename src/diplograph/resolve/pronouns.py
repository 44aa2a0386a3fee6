"""Pronouns: he and she, it and they, and inside quotations I and we."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from math import log2
from typing import TYPE_CHECKING

from diplograph.annotate import Quotation, case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.agents import UNSAID
from diplograph.resolve.gender import Genders, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Doc, Token

    from diplograph.resolve.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

SINGULAR = frozenset("he him his himself she her hers herself".split())
NEUTER = frozenset("it its itself".split())
PLURAL = frozenset("they them their theirs themselves".split())
FIRST = frozenset("i me my mine myself".split())
FIRST_PLURAL = frozenset("we us our ours ourselves".split())
REFLEXIVE = ("self", "selves")
WINDOW = 6
"""Sentences that are looked back over."""
ROLES = {"nsubj": 1.0, "nsubj:pass": 1.0, "nsubj:outer": 1.0, "obj": 0.7, "iobj": 0.7, "obl:agent": 0.7}
"""What a mention weighs by its role in the clause; the whole is divided by DECAY with each sentence back."""
OTHER_ROLE, MODIFIER, UNNAMED = 0.5, 0.3, 0.5
MODIFIERS = frozenset("nmod:poss compound amod nmod:desc".split())
NAMED_OFTEN, SAME_ROLE, REPORTED, OWN_SUBJECT = 0.1, 0.3, 0.8, 0.8
"""What is added: for each doubling of how often the text has named the actor; for standing in the pronoun's role; for
being the speaker whose reported words the pronoun stands in; for being the subject of a possessive's own clause."""
DECAY = 3
ENOUGH_BODY, ENOUGH_PLURAL = 0.5, 0.15
"""The scores from which "it" and "they" are linked."""
_BODIES = (
    "state",
    "igo",
    "government_body",
    "armed_group",
    "armed_force",
    "party",
    "company",
    "organisation",
    "ngo",
    "media",
)


class PronounReader:
    """Links pronouns to the mentions before them."""

    def __init__(
        self,
        doc: "Doc",
        by_head: dict[int, Mention],
        offices: "Sequence[OfficeFact]",
        quotes: "Sequence[Quotation]",
        gazetteer: "Gazetteer",
    ) -> None:
        self._gazetteer = gazetteer
        self._doc = doc
        self._by_head = by_head
        self._quotes = quotes
        self._genders = Genders(doc, by_head)
        self._named: dict[str, list[int]] = defaultdict(list)
        for head in sorted(h for h, m in by_head.items() if m.kind == "name"):
            if (actor := by_head[head].actor) is not None:
                self._named[actor.id].append(head)
        self._body = {
            f.person.actor.id: f.body.actor for f in reversed(offices) if f.person.actor and f.body and f.body.actor
        }
        self._starts = [s.start for s in doc.sents]

    def read(self, token: "Token") -> Mention | None:
        """The mention of a third-person pronoun, or None where nothing fits."""
        word = token.lower_
        if word in SINGULAR:
            return self._link(token, self._person(token), 0.8, "nearest person, subjects first")
        if word in NEUTER and not _expletive(token):
            return self._link(token, self._thing(token), 0.65, "nearest body, subjects first")
        if word in PLURAL:
            return self._they(token)
        return None

    def read_first(self, token: "Token") -> Mention | None:
        """The mention of I, we, my or our inside a quotation: its speaker, or whom the speaker speaks for."""
        quote = self._quote_of(token.i)
        speaker = self._by_head.get(quote.speaker) if quote is not None and quote.speaker is not None else None
        if speaker is None or speaker.actor is None:
            return None
        if token.lower_ in FIRST:
            return self._link(token, speaker.actor, 0.9, "the speaker")
        body = self._body.get(speaker.actor.id) or (speaker.actor if speaker.actor.type == "government_body" else None)
        if body is not None and body.type == "government_body":
            body = self._gazetteer.state_of(body) or body  # a ministry's "we" is the state's
        return self._link(token, body or speaker.actor, 0.8 if body else 0.6, "whom the speaker speaks for")

    def _quote_of(self, i: int) -> Quotation | None:
        return next((q for q in self._quotes if q.start <= i < q.end), None)

    def _link(self, token: "Token", actor: Actor | None, confidence: float, why: str) -> Mention | None:
        if actor is None:
            return None
        kind = "possessive" if token.dep_ == "nmod:poss" else "pronoun"
        end = token.idx + len(token)
        return Mention(token.idx, end, token.text, token.i, kind, actor, (), confidence, why)

    def _scores(self, token: "Token", fits: "Callable[[Mention], bool]") -> "list[tuple[float, Mention]]":
        """The actors mentioned before the pronoun that fit it, each with its score and its nearest mention.

        After Lappin and Leass 1994: an actor's mentions add up, the best one of each sentence, by role and nearness.
        """
        here = bisect_right(self._starts, token.i) - 1
        quote, barred = self._quote_of(token.i), self._barred(token)
        weights: dict[str, dict[int, float]] = defaultdict(dict)
        nearest: dict[str, Mention] = {}
        number = here
        for i in range(token.i - 1, self._starts[max(0, here - WINDOW)] - 1, -1):
            while i < self._starts[number]:
                number -= 1
            mention = self._by_head.get(i)
            if mention is None or (quote is not None and i == quote.speaker) or not fits(mention):
                continue
            key = _key(mention)
            if key in barred:
                continue
            weight = self._weight(mention, here - number)
            weights[key][number] = max(weight, weights[key].get(number, 0.0))
            nearest.setdefault(key, mention)
        reporter, owner = self._reporter(token), self._own_subject(token)
        out = []
        for key, mention in nearest.items():
            score = sum(weights[key].values())
            score += NAMED_OFTEN * log2(1 + bisect_left(self._named.get(key, []), token.i))
            head = self._doc[mention.head]
            score += SAME_ROLE * (head.dep_ != "nmod:poss" and _role(token) == _role(head))
            score += REPORTED * (key == reporter) + OWN_SUBJECT * (key == owner)
            out.append((score, mention))
        return sorted(out, key=lambda pair: (-pair[0], -pair[1].head))

    def _weight(self, mention: Mention, distance: int) -> float:
        dep = self._doc[mention.head].dep_
        weight = MODIFIER if dep in MODIFIERS else ROLES.get(dep, OTHER_ROLE)
        if mention.why.startswith(UNSAID) and distance > 0:
            weight *= UNNAMED
        return float(weight / DECAY**distance)

    def _barred(self, token: "Token") -> frozenset[str]:
        """Actors that are arguments of the pronoun's own clause: "X met him" is not X, wherever X is named."""
        if token.dep_ == "nmod:poss" or token.lower_.endswith(REFLEXIVE):
            return frozenset()
        clause = _clause(token)
        clauses = {clause.i, *(c.i for c in clause.children if c.dep_ == "advcl" and _controlled(c))}
        inside = (c for c in clause.subtree if c.i != token.i and any(_same_clause(c, token.doc[k]) for k in clauses))
        near = (self._by_head.get(c.i) for c in inside)
        return frozenset(_key(m) for m in near if m is not None)

    def _reporter(self, token: "Token") -> str:
        """The speaker whose words the pronoun begins, outside quotation marks: "X said he …"."""
        first = token.dep_.startswith("nsubj") or (token.dep_ == "nmod:poss" and token.head.dep_.startswith("nsubj"))
        verb = _reporting_verb(token) if first and self._quote_of(token.i) is None else None
        speaker = self._by_head.get(s.i) if verb is not None and (s := subject_of(verb)) is not None else None
        return _key(speaker) if speaker is not None and verb is not None and verb.lemma_ != "be" else ""

    def _own_subject(self, token: "Token") -> str:
        """The subject of the clause that a possessive or reflexive stands in, where it is no part of the subject."""
        if token.dep_ != "nmod:poss" and not token.lower_.endswith(REFLEXIVE):
            return ""
        subject = subject_of(_clause(token))
        mention = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        return _key(mention) if mention is not None else ""

    def _person(self, token: "Token") -> Actor | None:
        word = token.lower_
        found = self._scores(token, lambda m: self._is_person(m) and self._genders.fits(word, m))
        return found[0][1].actor if found else None

    def _is_person(self, mention: Mention) -> bool:
        """A person, or one of a force or group: "a soldier", "the gunman"."""
        if mention.actor is None or mention.actor.type == "person":
            return mention.actor is not None
        head = self._doc[mention.head]
        return mention.why.startswith(UNSAID) and head.tag_ == "NN" and head.lemma_.lower() in words().persons

    def _thing(self, token: "Token") -> Actor | None:
        found = self._scores(token, _is_body)
        return found[0][1].actor if found and found[0][0] >= ENOUGH_BODY else None

    def _they(self, token: "Token") -> Mention | None:
        """The coordinated or plural phrase before, else, in reported speech, whom the speaker speaks for."""
        verb = _reporting_verb(token)
        start = verb.i if verb is not None and verb.i < token.i else token.sent.start
        speaker = subject_of(verb) if verb is not None else None
        if members := self._coordination(token, start) or (self._joined(speaker) if speaker is not None else ()):
            return Mention(
                token.idx,
                token.idx + len(token),
                token.text,
                token.i,
                "group",
                None,
                members,
                0.7,
                "the coordination before",
            )
        person = self._by_head.get(speaker.i) if speaker is not None else None
        if person is not None and person.actor is not None and person.actor.id in self._body:
            return self._link(token, self._body[person.actor.id], 0.6, "whom the reported speaker speaks for")
        found = self._scores(token, self._is_plural)
        if not found or found[0][0] < ENOUGH_PLURAL:
            return None
        best = found[0][1]
        if best.actor is None:
            end = token.idx + len(token)
            return Mention(token.idx, end, token.text, token.i, "group", None, best.members, 0.6, "the group before")
        return self._link(token, best.actor, 0.6, "nearest plural")

    def _is_plural(self, mention: Mention) -> bool:
        if mention.actor is None:
            return bool(mention.members)
        head = self._doc[mention.head]
        plural = (head.tag_ in ("NNS", "NNPS") and head.text not in mention.actor.name) or head.lower_ in PLURAL
        return mention.actor.type in ("people", "armed_group", "armed_force") or (plural and mention.kind != "demonym")

    def _coordination(self, token: "Token", start: int) -> tuple[Actor, ...]:
        """The actors of the last coordinated subject between `start` and the pronoun, for "their" of any such phrase."""
        roles = ("nsubj", "obj", "obl", "nmod") if token.dep_ == "nmod:poss" else ("nsubj",)
        for other in reversed(self._doc[start : token.i]):
            if not other.dep_.startswith(roles) or not any(c.dep_ == "conj" for c in other.children):
                continue
            if actors := self._joined(other):
                return actors
        return ()

    def _joined(self, subject: "Token") -> tuple[Actor, ...]:
        """The actors of a coordinated phrase, where all are known and there are several."""
        first = self._by_head.get(subject.i)
        heads = [subject.i]
        for other in (c for c in subject.children if c.dep_ == "conj"):
            last = self._by_head.get(heads[-1], first)
            if last is None or not last.start <= other.idx < last.end:  # "Faso" of "Burkina Faso" is no third
                heads.append(other.i)
        actors = [m.actor for h in heads if (m := self._by_head.get(h)) and m.actor is not None]
        return tuple(actors) if len(actors) == len(heads) > 1 else ()


def _expletive(token: "Token") -> bool:
    return token.dep_ == "expl" or (
        token.dep_.startswith("nsubj") and token.head.lemma_ in ("announce", "report", "clear")
    )


def _key(mention: Mention) -> str:
    """What mentions of one actor or one group have in common."""
    return mention.actor.id if mention.actor is not None else " ".join(sorted(a.id for a in mention.members))


def _is_body(mention: Mention) -> bool:
    return mention.actor is not None and mention.actor.type in _BODIES and mention.kind != "demonym"


def _role(token: "Token") -> str:
    """What a token is in its clause; a possessive shares in the role of what it owns."""
    return (token.head if token.dep_ == "nmod:poss" else token).dep_.partition(":")[0]


def _clause(token: "Token") -> "Token":
    """The predicate that a token hangs on, through the nouns between."""
    clause = token.head
    while clause.pos_ not in ("VERB", "AUX", "ADJ") and clause.head.i != clause.i:
        clause = clause.head
    return clause


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


def _reporting_verb(token: "Token") -> "Token | None":
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
