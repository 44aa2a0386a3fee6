"""What is another's and who is another: "rejected his plea", "the judge ordered his release", "officers accused them"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.pronouns.clause_subjects import SAYING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention

ANSWERING = frozenset(
    "reject dismiss rebuff refuse accept welcome spurn grant approve heed ignore answer dispute decline entertain".split()
)
WORDS = frozenset(
    "plea request offer demand appeal call proposal apology resignation accusation allegation complaint petition bid claim"
    " invitation criticism bail application".split()
)
"""What is answered: the words of somebody else."""
REMARKS = frozenset(
    "remark comment accusation charge claim allegation statement assertion suggestion jibe insult".split()
)
SHARING = frozenset("share echo endorse second adopt".split())
VIEWS = frozenset("view position stance opinion assessment concern belief outlook criticism call".split())
"""What one holds with another: "Chad shares its view", not "shares its view with reporters"."""
COURTS = frozenset("judge magistrate court tribunal prosecutor jury".split())
FORCES = frozenset("police officer policeman detective agent soldier gendarme inspector trooper".split())
YIELDING = frozenset("agree accede bow yield concede consent submit respond object".split())
RULING = frozenset("rule find declare hold decide".split())
ORDERING = frozenset(
    "order approve clear block reject freeze authorise authorize overturn quash uphold halt refuse allow grant stay"
    " confiscate seize revoke cut commute".split()
)
"""What courts do about what is others': "froze his assets", "cleared his extradition"."""
HOLDING = frozenset(
    "arrest detain charge jail free release convict sentence deport accuse hold try acquit indict imprison seize remand".split()
)
FATES = frozenset(
    "release freedom liberation arrest detention imprisonment conviction sentence extradition deportation resignation dismissal removal "
    "trial prosecution execution return".split()
)
DEMANDING = frozenset("demand seek urge call press push campaign appeal secure negotiate plead".split())
"""What is sought for others: "called for her release"."""
ASKING = frozenset("ask urge tell order call press beg beseech implore request pressure lobby want".split())
HANDLING = frozenset(
    "free release hand send return expel extradite arrest detain jail spare deport surrender deliver prosecute indict".split()
)
"""What one asks to be done to others: "asked the police to hand him over"."""
STOPPING = frozenset("stop end halt curb counter avenge punish crush repel slow prevent thwart contain".split())
ANSWERABLE = frozenset("deny plead face include".split())
"""What is done by those who were arrested or charged, or tells of them: "they include a lawyer"."""


def owner_barred(noun: "Token") -> "Token | None":
    """Who cannot be the owner of what a verb is done to: the subject of "rejected his plea", of a judge's "froze his assets"."""
    if noun.lemma_.lower() in FATES and noun.dep_ in ("obj", "obl") and noun.head.lemma_.lower() in DEMANDING:
        return subject_of(noun.head)
    if noun.dep_ == "obj" and noun.head.lemma_.lower() in STOPPING and (other := _stopped(noun.head)) is not None:
        return other
    if noun.dep_ == "nsubj" and (speaker := _whose_words(noun.head)) is not None:
        return speaker
    if (judge := _ruled_on(noun)) is not None:
        return judge
    if noun.lemma_.lower() in WORDS and (yielding := _yielded_to(noun)) is not None:
        return subject_of(yielding)
    done_to = noun.head if noun.dep_ in ("nsubj", "nsubj:pass") and noun.head.tag_ == "VBN" else noun
    verb = done_to.head
    if done_to.dep_ not in ("obj", "ccomp", "xcomp") or verb.pos_ != "VERB":
        return None
    subject, lemma = subject_of(verb), verb.lemma_.lower()
    if subject is None or subject.i > verb.i:
        return None
    words = lemma in ANSWERING and noun.lemma_.lower() in WORDS
    held = lemma in SHARING and noun.lemma_.lower() in VIEWS
    words = words or (held and not any(case_of(c) == "with" for c in (*verb.children, *noun.children)))
    return subject if words or (lemma in ORDERING and subject.lemma_.lower() in COURTS) else None


def _yielded_to(noun: "Token") -> "Token | None":
    """ "Agreed to its demands", "bowed to all of her requests": the verb; of others, as what is rejected or accepted."""
    some = noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.pos_ in ("NUM", "PRON", "DET")
    whole = noun.head if some else noun
    yields = whole.dep_ == "obl" and case_of(whole) == "to" and whole.head.lemma_.lower() in YIELDING
    return whole.head if yields else None


def _ruled_on(noun: "Token") -> "Token | None":
    """ "A judge ruled that his detention was lawful": who judges another's fate."""
    clause = noun.head
    if noun.lemma_.lower() not in FATES or not noun.dep_.startswith("nsubj") or clause.dep_ != "ccomp":
        return None
    subject = subject_of(clause.head) if clause.head.lemma_.lower() in RULING else None
    return subject if subject is not None and subject.lemma_.lower() in COURTS else None


def _stopped(verb: "Token") -> "Token | None":
    """ "NATO bombed Serbia to stop its crackdown": who acts on another so that something ends, which is that other's."""
    main = verb.head
    purpose = verb.dep_ in ("advcl", "xcomp") and verb.tag_ == "VB" and main.pos_ == "VERB"
    other = any(c.dep_ == "obj" and c.pos_ == "PROPN" for c in main.children)
    return subject_of(main) if purpose and other else None


def _whose_words(verb: "Token") -> "Token | None":
    """ "X said he had lied, a remark his office called cheap": who spoke the words that a clause beside them judges."""
    words = verb.head if verb.dep_ == "acl:relcl" else None
    if words is None or words.lemma_.lower() not in REMARKS or words.dep_ not in ("appos", "parataxis", "conj", "obj"):
        return None
    told = next((t for t in words.ancestors if t.lemma_.lower() in SAYING), None)
    return subject_of(told) if told is not None else None


def holders(pronoun: "Token", by_head: "dict[int, Mention]") -> "list[Mention]":
    """Who did the arresting: not "they" of "they deny the charges", nor "them" of "officers accused them"."""
    clause, doc = pronoun.head, pronoun.doc
    if pronoun.dep_ == "obj" and clause.dep_ == "xcomp" and clause.lemma_.lower() in HANDLING:
        asking = clause.head if clause.head.lemma_.lower() in ASKING else None
        asker = subject_of(asking) if asking is not None else None
        return [by_head[asker.i]] if asker is not None and asker.i in by_head else []
    if pronoun.dep_ in ("obj", "iobj"):
        subject = subject_of(clause)
        by_force = clause.lemma_.lower() in HOLDING and subject is not None and subject.lemma_.lower() in FORCES
        before = by_head.items() if by_force else ()
        return [m for h, m in before if h < pronoun.i and doc[h].lemma_.lower() in FORCES]
    passive = pronoun.dep_ == "nsubj:pass" and clause.lemma_.lower() in HOLDING
    start = pronoun.sent.start
    if start == 0 or not (passive or (pronoun.dep_ == "nsubj" and clause.lemma_.lower() in ANSWERABLE)):
        return []
    held = [h for h in range(pronoun.sent.before.start, start) if h in by_head and _holds(doc[h])]
    return [by_head[h] for h in held]


def _holds(noun: "Token") -> bool:
    """ "Police arrested six people", "a judge jailed him"."""
    holds = noun.dep_ == "nsubj" and noun.head.lemma_.lower() in HOLDING
    return holds and "obj" in noun.head.child_labels
