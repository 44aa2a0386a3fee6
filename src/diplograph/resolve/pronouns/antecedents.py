"""Whom a pronoun may mean: the actors before it, each with a score that one visible list of weights makes."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from math import log2
from typing import TYPE_CHECKING

from diplograph.annotate import Quotation, case_of
from diplograph.model import Mention
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.mentions import key_of
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.pronouns.binding import Binding
from diplograph.resolve.pronouns.causes import announcer, blamed
from diplograph.resolve.pronouns.clause_subjects import ClauseSubjects
from diplograph.resolve.pronouns.taken_from import accused_before, captor_and_captive

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diplograph.annotate.plain import Doc, Token

WINDOW = 6
"""Sentences that are looked back over."""
ROLES = {"nsubj": 1.0, "nsubj:pass": 1.0, "nsubj:outer": 1.0, "obj": 0.7, "iobj": 0.7, "obl:agent": 0.7}
"""What a mention weighs by its role in the clause; the whole is divided by DECAY with each sentence back."""
OTHER_ROLE, MODIFIER, UNNAMED = 0.5, 0.3, 0.5
MODIFIERS = frozenset("nmod:poss compound amod nmod:desc".split())
NAMED_OFTEN, SAME_ROLE, REPORTED, OWN_SUBJECT, JOINED, BLAMED, GOES_ON = 0.1, 0.3, 0.8, 0.8, 0.5, 1.5, 0.4
"""What is added: for each doubling of how often the text has named the actor; for standing in the pronoun's role; for
being the speaker whose reported words the pronoun stands in; for being the subject of a possessive's own clause, or of the
clause that the pronoun's clause is joined to, or who is told to act on what its clause is about; for being whom a verb
blames for what the pronoun did, or whom one took in the sentence before who is tried in this; for having spoken, without a name,
in the sentence before, where the pronoun speaks."""
DECAY = 3
LAST_WORD = 1.5
"""What whoever spoke in the sentence before weighs, divided by DECAY, without a name too."""
SPEAKING = frozenset(
    "say tell add reply answer retort respond counter insist argue stress warn urge accuse deny reject dismiss call describe "
    "declare state admit confirm promise vow pledge threaten note explain claim blame criticise criticize condemn denounce "
    "defend welcome praise thank demand ask propose offer announce complain repeat acknowledge refuse decline rule".split()
)
"""Verbs of those who have the word, in this sentence and the next."""
ASIDE = 0.5
"""What is left of a subject's weight in a relative clause, once its sentence is over."""


class Antecedents:
    """Scores the mentions before a pronoun; mentions found later are seen as they come."""

    def __init__(self, doc: "Doc", by_head: dict[int, Mention], quotes: "Sequence[Quotation]") -> None:
        self._doc = doc
        self._by_head = by_head
        self._subjects = ClauseSubjects(by_head, quotes)
        self._binding = Binding(by_head)
        self._named: dict[str, list[int]] = defaultdict(list)
        for head in sorted(h for h, m in by_head.items() if m.kind == "name"):
            if (actor := by_head[head].actor) is not None:
                self._named[actor.id].append(head)
        self._starts = [s.start for s in doc.sents]

    def quote_of(self, i: int) -> Quotation | None:
        """The quotation that a token stands in."""
        return self._subjects.quote_of(i)

    def scores(self, token: "Token", fits: "Callable[[Mention], bool]") -> "list[tuple[float, Mention]]":
        """The actors mentioned before the pronoun that fit it, each with its score and its nearest mention.

        After Lappin and Leass 1994: an actor's mentions add up, the best one of each sentence, by role and nearness.
        """
        here = bisect_right(self._starts, token.i) - 1
        quote, barred = self.quote_of(token.i), {*self._binding.barred(token), self._key(announcer(token))}
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
            key = key_of(mention)
            if key in barred or _only_as(self._doc[i]):
                continue
            weight = self._weight(mention, here - number)
            if here - number == 1 and _has_the_word(self._doc[mention.head], token):
                weight = max(weight, LAST_WORD / DECAY)
            weights[key][number] = max(weight, weights[key].get(number, 0.0))
            first = nearest.setdefault(key, mention)
            there = self._doc[mention.head]
            same = first is mention or (first.head >= self._starts[number] and _role(there) == "nsubj")
            if same and there.dep_ != "nmod:poss" and not (number < here and _acted_on_aside(mention, there)):
                roles[key].add(_role(there))
        before, at_fault = self._starts[max(0, here - 1)], self._key(_at_fault(token))
        subjects = self._subjects
        reporter, owner, joined = subjects.reporter(token), subjects.owner(token), subjects.joined(token)
        told, spoke = subjects.told(token), subjects.spoke_before(token)
        out = []
        for key, mention in nearest.items():
            score = sum(weights[key].values())
            score += NAMED_OFTEN * log2(1 + bisect_left(self._named.get(key, []), token.i))
            alike = _role(token) in roles[key]
            person = token.dep_ != "nmod:poss" or (mention.actor is not None and mention.actor.type == "person")
            far = person and mention.head < (self._starts[here] if _nameless(mention) else before)
            went_before = mention.head >= before and token.head.dep_ == "ROOT" and _told_of(self._doc[mention.head])
            score += SAME_ROLE * alike * (UNNAMED if far and not went_before else 1)
            score += REPORTED * (key == reporter and told in ("", key)) + OWN_SUBJECT * (key == owner)
            score += OWN_SUBJECT * (key == told) + JOINED * (key == joined) + BLAMED * (key == at_fault)
            score += GOES_ON * (key == spoke and _nameless(mention))
            out.append((score, mention))
        return sorted(out, key=lambda pair: (-pair[0], -pair[1].head))

    def _key(self, token: "Token | None") -> str:
        mention = self._by_head.get(token.i) if token is not None else None
        return key_of(mention) if mention is not None else ""

    def _weight(self, mention: Mention, distance: int) -> float:
        dep = self._doc[mention.head].dep_
        weight = MODIFIER if dep in MODIFIERS else ROLES.get(dep, OTHER_ROLE)
        if dep == "nmod" and self._doc[mention.head].head.dep_ == "appos":
            weight = MODIFIER  # "Carlos Vicente, a close ally of José Eduardo"
        if (mention.why.startswith(UNSAID) or _nameless(mention)) and distance > 0:
            weight *= UNNAMED
        if distance > 0 and dep.startswith("nsubj") and _in_aside(self._doc[mention.head]):
            weight *= ASIDE
        return float(weight / DECAY**distance)


def _acted_on_aside(mention: Mention, token: "Token") -> bool:
    """ "Roe fled after he backed Ben Doe. Police accuse him": one whom only a clause beside acts on is no likelier for it."""
    person = mention.actor is not None and mention.actor.type == "person"
    acted_on = not token.dep_.startswith("nsubj") and token.head.tag_ != "VB"
    return person and acted_on and _in_aside(token)


def _at_fault(pronoun: "Token") -> "Token | None":
    """Whom a clause before blames, took or tries, for a pronoun that takes it up."""
    return blamed(pronoun) or captor_and_captive(pronoun)[1] or accused_before(pronoun)


def _in_aside(token: "Token") -> bool:
    """Whether a subject acts but in a clause beside: "Chad, which Sudan accuses …, denied it when Mali asked. It …" is about Chad."""
    aside = ("acl:relcl", "advcl")
    return token.head.dep_ in aside or any(t.dep_ in aside for t in token.head.ancestors)


def _has_the_word(head: "Token", pronoun: "Token") -> bool:
    """ "Chad's fisheries minister rejected the charge. He said …": whoever speaks goes on speaking, named or not.

    Not where the words are about a "he" already: "Ann Roe … The ministry said she was well. She …".
    """
    if any(t.lower_ == pronoun.lower_ for t in head.sent):
        return False
    verb, later = head.head, pronoun.head
    starts = pronoun.dep_ == "nsubj" and head.dep_ == "nsubj" and verb.dep_ == later.dep_ == "ROOT"
    return starts and head.tag_ == "NN" and {verb.lemma_.lower(), later.lemma_.lower()} <= SPEAKING


def _nameless(mention: Mention) -> bool:
    """ "A doctor", "the Serbian president": a person whom the text does not name, so hardly whom it is about."""
    person = mention.actor is not None and mention.actor.type == "person"
    return person and (mention.why.startswith(UNSAID) or mention.why == WITHOUT_NAME)


def _told_of(noun: "Token") -> bool:
    """ "The interior minister criticised it. He said …": whom a sentence is about, one whom the text can take for known."""
    new = any((c.dep_ == "det" and c.lower_ in ("a", "an")) or c.tag_ == "PRP$" for c in noun.children)  # "her lawyer"
    return noun.dep_ == "nsubj" and noun.head.dep_ == "ROOT" and not new


def _only_as(noun: "Token") -> bool:
    """ "Put them on trial as spies", "called him a traitor", "is a lawyer": what someone is said to be, not another actor."""
    if noun.tag_ not in ("NN", "NNS"):
        return False
    said = noun.dep_ == "xcomp" or "cop" in noun.child_labels
    return said or (noun.dep_ == "obl" and case_of(noun) == "as")


def _role(token: "Token") -> str:
    """What a token is in its clause; a possessive shares in the role of what it owns."""
    if token.dep_ == "nmod" and token.head.pos_ in ("NUM", "DET", "PRON"):  # "some 300 of them"
        token = token.head
    while token.dep_ == "nmod:poss":  # "its ministry's spokesman"
        token = token.head
    return token.dep_.partition(":")[0]
