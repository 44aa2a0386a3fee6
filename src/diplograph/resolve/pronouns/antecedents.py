"""Whom a pronoun may mean: the actors before it, each with a score that one visible list of weights makes."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from math import log2
from typing import TYPE_CHECKING

from diplograph.annotate import Quotation, case_of, subject_of
from diplograph.model import Mention
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.mentions import key_of
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.pronouns.binding import Binding
from diplograph.resolve.pronouns.causes import announcer, blamed
from diplograph.resolve.pronouns.clause_subjects import ClauseSubjects, reporting_verb
from diplograph.resolve.pronouns.taken_from import accused_before, captor_and_captive, prisoner
from diplograph.resolve.weights import beside

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
RULING = frozenset("council junta regime leadership authority committee".split())
"""What runs a state or town."""
ELSEWHERE = 0.5
"""What is left of the score of whom only earlier paragraphs name, where the pronoun's own has somebody who fits."""
PERSONAL = frozenset("he him his himself she her hers herself".split())
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
            weight = self._weight(mention, here - number, token)
            if here - number == 1 and self._has_the_word(mention, token):
                weight = max(weight, LAST_WORD / DECAY)
            weights[key][number] = max(weight, weights[key].get(number, 0.0))
            first = nearest.setdefault(key, mention)
            there = self._doc[mention.head]
            same = first is mention or (first.head >= self._starts[number] and _role(there) == "nsubj")
            aside = number < here and _acted_on_aside(mention, there)
            if same and not aside and (there.dep_ != "nmod:poss" or _rules(there)):
                roles[key].add(_role(there))
        before, at_fault = self._starts[max(0, here - 1)], self._key(_at_fault(token))
        subjects, held = self._subjects, self._key(prisoner(token))
        paired, quoted = self._key(_paired(token)), self._key(_source_before(token))
        reporter, owner, joined = subjects.reporter(token), subjects.owner(token), subjects.joined(token)
        told, spoke = subjects.told(token), subjects.spoke_before(token)
        sources, client = self._sources(token), self._subjects.client(token)
        alone = _alone_before([m for k, m in nearest.items() if weights[k].keys() & {here, here - 1}], token)
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
            score += BLAMED * (key == held) + OWN_SUBJECT * (key in (paired, quoted))
            score += GOES_ON * (key == alone) + REPORTED * (key == client)
            if sources & {mention.head}:
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

    def _sources(self, token: "Token") -> set[int]:
        """ "A government source said she had offered votes": who speaks without a name, of somebody who has one."""
        verb = reporting_verb(token)
        speaker = subject_of(verb) if verb is not None else None
        known = self._by_head.get(speaker.i) if speaker is not None and speaker.tag_ == "NN" else None
        if speaker is None or known is None or speaker.lemma_.lower() not in SOURCES:
            return set()
        return {speaker.i} if known.why.startswith(UNSAID) else set()

    def _has_the_word(self, speaker: Mention, pronoun: "Token") -> bool:
        """ "Chad's fisheries minister rejected the charge. He said …": whoever speaks goes on speaking, named or not.

        Not where the words are about another "he" already: "Ann Roe … The ministry said she was well. She …".
        """
        head = self._doc[speaker.head]
        alike = [self._by_head.get(t.i) for t in head.sent if t.lower_ == pronoun.lower_]
        if any(m is None or m.actor != speaker.actor for m in alike):
            return False
        verb, later = head.head, pronoun.head
        starts = pronoun.dep_ == "nsubj" and head.dep_ == "nsubj" and verb.dep_ == later.dep_ == "ROOT"
        return starts and head.tag_ == "NN" and {verb.lemma_.lower(), later.lemma_.lower()} <= SPEAKING

    def _weight(self, mention: Mention, distance: int, pronoun: "Token") -> float:
        head = self._doc[mention.head]
        dep = head.head.dep_ if _rules(head) else head.dep_
        weight = MODIFIER if dep in MODIFIERS else ROLES.get(dep, OTHER_ROLE)
        if dep == "nmod" and self._doc[mention.head].head.dep_ == "appos":
            weight = MODIFIER  # "Carlos Vicente, a close ally of José Eduardo"
        if (mention.why.startswith(UNSAID) or _nameless(mention)) and distance > 0:
            weight *= UNNAMED
        over = distance > 0 and _in_aside(self._doc[mention.head])
        if dep.startswith("nsubj") and (over or _before_and(self._doc[mention.head], pronoun)):
            weight *= ASIDE
        return float(weight / DECAY**distance)


def _before_and(subject: "Token", pronoun: "Token") -> bool:
    """ "Chad rejects the line that Mali drew, and Togo shares its view": a clause beside that is over before an "and"."""
    verb = pronoun.head.head if pronoun.dep_ == "nmod:poss" else pronoun.head
    return verb.dep_ == "conj" and verb.pos_ == "VERB" and verb.head.i < pronoun.i and beside(subject, pronoun)


def _rules(owner: "Token") -> bool:
    """ "Mali's military council protested": what is told of whoever rules a land is told of it."""
    return owner.dep_ in MODIFIERS and owner.head.lemma_.lower() in RULING


def _paired(token: "Token") -> "Token | None":
    """ "Blamed the Green Party and its founder": of what it is named beside."""
    noun = token.head
    return noun.head if token.dep_ == "nmod:poss" and noun.dep_ == "conj" and noun.head.i < token.i else None


def _source_before(token: "Token") -> "Token | None":
    """ "Four were shot, according to the governor, Ann Roe. She said …": who was quoted last speaks on."""
    start = token.sent.start
    speaks = token.dep_ == "nsubj" and token.head.dep_ == "ROOT" and token.head.lemma_.lower() in SPEAKING
    if not speaks or start == 0 or token.lower_ not in PERSONAL:
        return None
    cue = next((t for t in token.sent.before if t.lower_ == "according" and t.dep_ == "case"), None)
    if cue is None:
        return None
    named = (c for c in cue.head.children if c.dep_ == "appos" and c.i > cue.i)
    return next(named, cue.head)


def _alone_before(near: list[Mention], pronoun: "Token") -> str:
    """ "The ministry handed the envoy a note. He promised …": the only one of the sentence before, whom its verb deals with."""
    near = [m for m in near if pronoun.doc[m.head].child_words.isdisjoint(("a", "an", "another"))]
    if pronoun.dep_ != "nsubj" or pronoun.i != pronoun.sent.start or len(near) != 1:
        return ""
    head = pronoun.doc[near[0].head]
    if near[0].kind == "name":
        told = any(
            c.dep_ == "acl:relcl" and "who" in c.child_words for c in head.children
        )  # "lies with Ann Roe, who …"
        return key_of(near[0]) if told or head.dep_ in ("obj", "iobj", "nsubj") else ""
    dealt = head.dep_ in ("nsubj", "nsubj:pass", "obj", "iobj") and head.head.dep_ == "ROOT"
    return key_of(near[0]) if dealt and "the" in head.child_words else ""


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
    clauses = [t for t in (token.head, *token.head.ancestors) if t.dep_ in ("acl:relcl", "advcl")]
    return bool(clauses) and not all(_set_against(t) for t in clauses)


def _set_against(clause: "Token") -> bool:
    """ "Ann Roe refused, whereas Ben Doe agreed. He …": a clause as good as coordinated."""
    against = any(c.dep_ == "mark" and c.lower_ in ("whereas", "while") for c in clause.children)
    return against and clause.dep_ == "advcl" and clause.i > clause.head.i and "nsubj" in clause.child_labels


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
