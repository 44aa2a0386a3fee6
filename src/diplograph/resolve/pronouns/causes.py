"""Who a pronoun means by what the verb around it does: whom one blames or bars is who did it, whom one announces a trial of is another."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

BLAMING = frozenset(
    "accuse arrest ban bar blacklist blame boo charge condemn criticise criticize denounce detain disqualify dismiss exclude "
    "deport expel fine fire jail penalise penalize praise prosecute punish rebuke reprimand sack sanction scold sentence sue suspend "
    "thank".split()
)
"""Verbs whose object, not whose subject, gave the cause: "barred the party because it did not sign", "expelled him after …"."""
PRAISING = frozenset(
    "congratulate commend hail laud applaud honour honor reward compliment salute lambast lambaste berate chide slam attack mock "
    "ridicule reproach upbraid blast castigate assail admire forgive".split()
)
PUNISHING = frozenset(
    "arrest charge deport detain dismiss evict execute expel extradite fine fire investigate jail oust prosecute punish question "
    "sack sentence sue summon suspend try".split()
)
"""What nobody announces that will be done to himself."""
APOLOGISING = frozenset("apologise apologize regret".split())
ANNOUNCING = frozenset("announce decide decree direct instruct order pledge promise rule threaten vow warn".split())
COMING = frozenset("will would 'll 'd should must".split())

ACCUSING = frozenset("accuse blame suspect".split())
CONTESTS = frozenset(
    "battle campaign clash conflict confrontation dispute feud fight quarrel rivalry row spat standoff stand-off struggle "
    "tussle war wrangle".split()
)
"""What one is helped in, or offered a go-between for."""
UNDERGONE = frozenset(
    "abduction arrest beating conviction death defeat detention downfall dismissal exile expulsion eviction fall imprisonment injury "
    "jailing kidnapping loss ouster ousting overthrow plight poisoning sacking shooting torture".split()
)
"""What befell whoever blames another for it."""
HELPING = frozenset(
    "abet aid advise arm assist back bankroll bolster champion defend encourage endorse equip finance fund help join reinforce rally side "
    "stand strengthen supply support train".split()
)
BESIDE = ("alongside", "behind", "beside", "by", "to", "with")
MEDIATING = frozenset("arbitrate broker intercede intervene mediate".split())
ANSWERING = frozenset("say deny reject insist maintain dismiss dispute contend".split())
"""What the accused does behind a semicolon."""


def blamed(pronoun: "Token") -> "Token | None":
    """The object of the verb that a clause with "because" gives the reason of, where the pronoun is that clause's subject.

    Or whom one threatens to do it to: "threatened to expel the envoys unless they apologised"; or who answers: "accuses Chad
    of it; it denies that".
    """
    clause = pronoun.head
    if pronoun.dep_ == "nmod:poss":
        return _charged_with(pronoun) or _judged_for(pronoun) or _contender(pronoun)
    if pronoun.dep_ == "nsubj" and clause.dep_ == "parataxis" and clause.head.lemma_.lower() in ACCUSING:
        answers = clause.lemma_.lower() in ANSWERING and clause.i > clause.head.i
        return next((c for c in clause.head.children if c.dep_ == "obj"), None) if answers else None
    if pronoun.dep_ == "nsubj" and clause.dep_ == "advcl" and clause.head.head.lemma_.lower() == "threaten":
        unless = any(c.dep_ == "mark" and c.lower_ in ("unless", "if", "until") for c in clause.children)
        threatened = (c for c in clause.head.children if c.dep_ == "obj" and c.i < pronoun.i)
        return next(threatened, None) if unless and clause.head.dep_ == "xcomp" else None
    if not pronoun.dep_.startswith("nsubj") or clause.dep_ != "advcl" or clause.head.lemma_.lower() not in BLAMING:
        return None
    marks = {"because", "after"} if clause.head.lemma_.lower() in PUNISHING else {"because"}
    if not any(c.dep_ == "mark" and c.lower_ in marks for c in clause.children):
        return None
    if clause.head.dep_ == "acl:relcl" and any(c.lower_ == "whom" for c in clause.head.children):
        return clause.head.head  # "Ann Roe, whom he dismissed after she …"
    return next((c for c in clause.head.children if c.dep_ in ("obj", "nsubj:pass") and c.i < pronoun.i), None)


def _charged_with(pronoun: "Token") -> "Token | None":
    """ "Accused him of breaking his vow": whose deed the gerund is, what it has to do with is his too."""
    node = pronoun.head
    while node.dep_ in ("nmod", "obl", "conj") and node.pos_ == "NOUN" and node.head.pos_ == "NOUN":
        node = node.head
    deed = node.head
    marked = any(c.dep_ == "mark" and c.lower_ in ("of", "for") for c in deed.children)
    if node.dep_ not in ("obj", "obl") or deed.tag_ != "VBG" or not marked or pronoun.lower_ not in ("his", "her"):
        return None
    verb = deed.head
    if verb.lemma_.lower() not in BLAMING | PRAISING:
        return None
    return next((c for c in verb.children if c.dep_ in ("obj", "nsubj:pass") and c.i < deed.i), None)


def _judged_for(pronoun: "Token") -> "Token | None":
    """ "Thanked Norway for its support": the object of a verb that judges, whose the deed is."""
    deed = pronoun.head
    while deed.dep_ == "nmod" and deed.head.pos_ == "NOUN" and case_of(deed) in ("by", "of"):
        deed = deed.head  # "apologised to Peru for the killing of a boy by its police"
    if deed.dep_ == "obl" and case_of(deed) in ("for", "over") and deed.head.lemma_.lower() in APOLOGISING:
        doer = subject_of(deed.head)
        own = pronoun.lower_ in ("its", "their") and doer is not None and doer.tag_ in ("NN", "NNP")
        state = (
            (c for c in doer.children if c.dep_ in ("nmod:poss", "amod", "nmod")) if own and doer is not None else ()
        )
        return next(iter(state), doer)
    if deed.i != pronoun.head.i or deed.dep_ not in ("obl", "nmod") or case_of(deed) not in ("for", "over", "on"):
        return None
    if deed.lemma_.lower() in UNDERGONE:
        return subject_of(deed.head)  # "blamed the general for his arrest"
    verb = deed.head if deed.dep_ == "obl" else deed.head.head
    if verb.lemma_.lower() not in BLAMING | PRAISING:
        return None
    judged = (c for c in verb.children if c.dep_ in ("obj", "iobj", "nsubj:pass") and c.i < deed.i)
    return next((c for c in judged if deed.dep_ == "obl" or c.i == deed.head.i), None)


def _contender(pronoun: "Token") -> "Token | None":
    """ "Backed Kenya in its dispute with Chad": whose dispute it is, and not who backs them."""
    contest = pronoun.head
    verb = contest.head if contest.dep_ in ("obl", "nmod") and case_of(contest) in ("in", "over") else None
    if verb is None or contest.lemma_.lower() not in CONTESTS:
        return None
    if verb.lemma_.lower() in MEDIATING and verb.dep_ == "acl" and verb.head.dep_ == "obj":
        return subject_of(verb.head.head)  # "Guyana rejected an offer to mediate in its dispute"
    if verb.pos_ != "VERB":
        verb = verb.head  # a phrase hung on the noun before it: "backed Kenya in its …"
    if verb.lemma_.lower() not in HELPING:
        return None
    sides = [
        c for c in verb.children if c.i < contest.i and (c.dep_ == "obj" or (c.dep_ == "obl" and case_of(c) in BESIDE))
    ]
    return sides[-1] if sides else None


def announcer(pronoun: "Token") -> "Token | None":
    """The subject of "announced that he would be prosecuted", which is not he."""
    clause = pronoun.head
    if pronoun.dep_ != "nsubj:pass" or clause.lemma_.lower() not in PUNISHING or clause.dep_ != "ccomp":
        return None
    saying = clause.head
    if saying.dep_ == "conj" and saying.head.lemma_.lower() == "accuse" and not clause.child_words.isdisjoint(COMING):
        return subject_of(saying.head)  # "accused Roe of plotting and said she would be prosecuted"
    if clause.head.lemma_.lower() not in ANNOUNCING or clause.child_words.isdisjoint(COMING):
        return None
    return subject_of(clause.head)
