"""Whom a pronoun may mean: the actors before it, each with a score that one visible list of weights makes."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from math import log2
from typing import TYPE_CHECKING

from diplograph.annotate import Quotation, subject_of
from diplograph.model import Mention
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.mentions import key_of
from diplograph.resolve.pronouns.binding import Binding
from diplograph.resolve.pronouns.causes import announcer
from diplograph.resolve.pronouns.clause_subjects import ClauseSubjects, reporting_verb
from diplograph.resolve.pronouns.own_words import not_of_oneself
from diplograph.resolve.pronouns.places_taken import (
    MODIFIERS,
    SPEAKING,
    acted_on_aside,
    alone_before,
    before_and,
    in_aside,
    named_beside,
    nameless,
    only_as,
    role,
    rules,
    source_before,
    speaks_for,
    told_of,
    whose_fault,
)
from diplograph.resolve.pronouns.singular_words import PERSONAL
from diplograph.resolve.pronouns.taken_from import prisoner
from diplograph.resolve.pronouns.topic import topic

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diplograph.annotate.plain import Doc, Token

WINDOW = 6
"""Sentences that are looked back over."""
ROLES = {"nsubj": 1.0, "nsubj:pass": 1.0, "nsubj:outer": 1.0, "obj": 0.7, "iobj": 0.7, "obl:agent": 0.7}
"""What a mention weighs by its role in the clause; the whole is divided by DECAY with each sentence back."""
OTHER_ROLE, MODIFIER, UNNAMED = 0.5, 0.3, 0.5
NAMED_OFTEN, SAME_ROLE, REPORTED, OWN_SUBJECT, JOINED, BLAMED, GOES_ON, TOPIC = 0.1, 0.3, 0.8, 0.8, 0.5, 1.5, 0.4, 0.2
"""What is added: for each doubling of how often the text has named the actor; for standing in the pronoun's role; for
being the speaker whose reported words the pronoun stands in; for being the subject of a possessive's own clause, or of the
clause that the pronoun's clause is joined to, or who is told to act on what its clause is about; for being whom a verb
blames for what the pronoun did, or whom one took in the sentence before who is tried in this; for having spoken, without a name,
in the sentence before, where the pronoun speaks; for being the subject of the sentence before, where the pronoun begins one."""
DECAY = 3
LAST_WORD = 1.5
"""What whoever spoke in the sentence before weighs, divided by DECAY, without a name too."""
ELSEWHERE = 0.5
"""What is left of the score of whom only earlier paragraphs name, where the pronoun's own has somebody who fits."""
OF_ANOTHER = 0.2
SOURCES = frozenset("source aide spokesman spokeswoman spokesperson official insider adviser advisor confidant".split())
"""Who, unnamed, is seldom whom the own words are about."""
ASIDE = 0.5
"""What is left of a subject's weight in a relative clause, once it is over."""


class Antecedents:
    """Scores the mentions before a pronoun; mentions found later are seen as they come."""

    def __init__(self, doc: "Doc", by_head: dict[int, Mention], quotes: "Sequence[Quotation]") -> None:
        self._doc = doc
        self._by_head = by_head
        self._quotes = quotes
        self._subjects = ClauseSubjects(by_head, quotes)
        self._binding = Binding(by_head)
        self._named: dict[str, list[int]] = defaultdict(list)
        for head in sorted(h for h, m in by_head.items() if m.kind == "name"):
            if (actor := by_head[head].actor) is not None:
                self._named[actor.id].append(head)
        self._starts = [s.start for s in doc.sents]
        self._paragraphs = [0, *(t.i + 1 for t in doc if t.is_space and "\n" in t.text)]

    def quote_of(self, i: int) -> Quotation | None:
        """The quotation that a token stands in."""
        return self._subjects.quote_of(i)

    def scores(self, token: "Token", fits: "Callable[[Mention], bool]") -> "list[tuple[float, Mention]]":
        """The actors mentioned before the pronoun that fit it, each with its score and its nearest mention.

        After Lappin and Leass 1994: an actor's mentions add up, the best one of each sentence, by role and nearness.
        """
        here = bisect_right(self._starts, token.i) - 1
        quote, barred = self.quote_of(token.i), {*self._binding.barred(token), self._key(announcer(token))}
        barred |= not_of_oneself(token, quote, self._quotes, self._by_head)
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
            if key in barred or only_as(self._doc.words[i]):
                continue
            weight = self._weight(mention, here - number, token)
            if here - number == 1 and self._has_the_word(mention, token):
                weight = max(weight, LAST_WORD / DECAY)
            weights[key][number] = max(weight, weights[key].get(number, 0.0))
            first = nearest.setdefault(key, mention)
            there = self._doc.words[mention.head]
            same = first is mention or (first.head >= self._starts[number] and role(there) == "nsubj")
            aside = number < here and acted_on_aside(mention, there)
            if same and not aside and (there.dep_ != "nmod:poss" or rules(there)):
                roles[key].add(role(there))
        before, at_fault = self._starts[max(0, here - 1)], self._key(whose_fault(token))
        subjects, held = self._subjects, self._key(prisoner(token))
        paired, quoted = self._key(named_beside(token)), self._key(source_before(token))
        reporter, owner, joined = subjects.reporter(token), subjects.owner(token), subjects.joined(token)
        told, spoke = subjects.told(token), subjects.spoke_before(token)
        source, client = self._source(token), self._subjects.client(token)
        about = self._key(topic(token, self.quote_of))
        alone = alone_before([m for k, m in nearest.items() if weights[k].keys() & {here, here - 1}], token)
        out = []
        for key, mention in nearest.items():
            score = sum(weights[key].values())
            score += NAMED_OFTEN * log2(1 + bisect_left(self._named.get(key, []), token.i))
            alike = role(token) in roles[key]
            person = token.dep_ != "nmod:poss" or (mention.actor is not None and mention.actor.type == "person")
            far = person and mention.head < (self._starts[here] if nameless(mention) else before)
            went_before = (
                mention.head >= before and token.head.dep_ == "ROOT" and told_of(self._doc.words[mention.head])
            )
            score += SAME_ROLE * alike * (UNNAMED if far and not went_before else 1)
            score += REPORTED * (key == reporter and told in ("", key)) + OWN_SUBJECT * (key == owner)
            score += OWN_SUBJECT * (key == told) + JOINED * (key == joined) + BLAMED * (key == at_fault)
            score += GOES_ON * (key == spoke and nameless(mention))
            score += BLAMED * (key == held) + OWN_SUBJECT * (key in (paired, quoted))
            score += GOES_ON * (key == alone) + REPORTED * (key == client) + TOPIC * (key == about)
            if mention.head == source:
                score *= OF_ANOTHER
            out.append((score, mention))
        out = self._of_paragraph(token, out)
        return sorted(out, key=lambda pair: (-pair[0], -pair[1].head))

    def _of_paragraph(self, token: "Token", found: "list[tuple[float, Mention]]") -> "list[tuple[float, Mention]]":
        """ "¶ The court upheld Roe's election. He …": within a paragraph, sooner whom it has told of than who spoke before it."""
        start = self._paragraphs[bisect_right(self._paragraphs, token.i) - 1]
        inside = start < token.sent.start and any(m.head >= start for _, m in found)
        if not inside or token.lower_ not in PERSONAL:
            return found
        return [(s if m.head >= start else s * ELSEWHERE, m) for s, m in found]

    def _key(self, token: "Token | None") -> str:
        mention = self._by_head.get(token.i) if token is not None else None
        return key_of(mention) if mention is not None else ""

    def _source(self, token: "Token") -> int | None:
        """ "A government source said she had offered votes": who speaks without a name, of somebody who has one.

        And a spokesman, of whom others are to send back: "spokesman Ben Doe said Mali would ask Chad to return him".
        """
        verb = reporting_verb(token)
        speaker = subject_of(verb) if verb is not None else None
        if speaker is not None and token.dep_ in ("obj", "iobj") and speaks_for(speaker):
            return speaker.i
        known = self._by_head.get(speaker.i) if speaker is not None and speaker.tag_ == "NN" else None
        if speaker is None or known is None or speaker.lemma_.lower() not in SOURCES:
            return None
        return speaker.i if known.why.startswith(UNSAID) else None

    def _has_the_word(self, speaker: Mention, pronoun: "Token") -> bool:
        """ "Chad's fisheries minister rejected the charge. He said …": whoever speaks goes on speaking, named or not.

        Not where the words are about another "he" already: "Ann Roe … The ministry said she was well. She …".
        """
        head = self._doc.words[speaker.head]
        alike = [self._by_head.get(t.i) for t in head.sent if t.lower_ == pronoun.lower_]
        if any(m is None or m.actor != speaker.actor for m in alike):
            return False
        verb, later = head.head, pronoun.head
        starts = pronoun.dep_ == "nsubj" and head.dep_ == "nsubj" and verb.dep_ == later.dep_ == "ROOT"
        return starts and head.tag_ == "NN" and {verb.lemma_.lower(), later.lemma_.lower()} <= SPEAKING

    def _weight(self, mention: Mention, distance: int, pronoun: "Token") -> float:
        head = self._doc.words[mention.head]
        dep = head.head.dep_ if rules(head) else head.dep_
        weight = MODIFIER if dep in MODIFIERS else ROLES.get(dep, OTHER_ROLE)
        if dep == "nmod" and self._doc.words[mention.head].head.dep_ == "appos":
            weight = MODIFIER  # "Carlos Vicente, a close ally of José Eduardo"
        if (mention.why.startswith(UNSAID) or nameless(mention)) and distance > 0:
            weight *= UNNAMED
        over = distance > 0 and in_aside(self._doc.words[mention.head])
        if dep.startswith("nsubj") and (over or before_and(self._doc.words[mention.head], pronoun)):
            weight *= ASIDE
        return float(weight / DECAY**distance)
