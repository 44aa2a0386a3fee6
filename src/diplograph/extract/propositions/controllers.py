"""Who does the infinitive or gerund of a verb: "urged X to leave", "thanked X for leaving", "stopped X from leaving"."""

from typing import TYPE_CHECKING

from diplograph.annotate import by_phone, reciprocal
from diplograph.extract.clauses.claims import BREAKING
from diplograph.extract.clauses.clause_shapes import gerund
from diplograph.extract.clauses.contents import mark_of
from diplograph.extract.clauses.wholes import a_day
from diplograph.extract.propositions.controlled import CREDITING, perceived
from diplograph.extract.propositions.proposition import Proposition
from diplograph.extract.speech.documents import GATHERINGS

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SUBJECT_CONTROL = frozenset("promise vow pledge threaten offer claim swear agree".split())
OBJECT_CONTROL = frozenset(
    "order urge ask tell force allow invite press call appeal warn help persuade instruct request require compel convince "
    "encourage permit enable advise lead get lobby push authorise authorize summon implore beg plead pressure command "
    "direct oblige challenge recruit hire bribe pay train task deploy give name appoint designate assign nominate".split()
)
JUDGING = frozenset(
    "thank accuse blame criticize criticise praise condemn commend denounce arrest charge jail fine punish sanction sue "
    "suspect convict detain slam fault rebuke laud hail applaud sentence indict forgive excuse acquit clear scold "
    "reprimand rebuke expel dismiss sack fire suspend ban execute hang honour honor reproach upbraid berate chide castigate "
    "admonish lambast lambaste pillory censure ridicule mock congratulate salute reward decorate pardon prosecute try impeach remand "
    "deport absolve investigate question disqualify bar want seek hunt".split()
)
"""Verbs whose object is the doer of "for …-ing", "of …-ing"."""
SCOLDING = frozenset(
    "admire applaud attack assail assault beat blacklist blast boo cane cashier curse declare demote deride despise detest discipline "
    "disown exile flay flog harass hate heckle imprison insult kill lash love murder oust outlaw pelt penalise penalize purge remember "
    "respect revile savage scorn shame shoot shun slate stone target taunt threaten torture vilify whip".split()
)
"""Verbs whose object is the doer of "for …-ing" alone: "accused X of attacking Y and of sinking Z"."""
COMPLAINING = frozenset(
    "protest complain object condemn denounce express convey demand voice lodge deliver register".split()
)
"""What who summons an envoy does: "called in the ambassador to complain"."""
KEEPING = frozenset(
    "stop prevent keep bar ban block prohibit forbid discourage dissuade deter hinder restrain exempt warn caution excuse".split()
)
"""Verbs whose object is the doer of "from …-ing", "against …-ing"."""
CITING = frozenset("quote cite describe report portray depict see regard".split())
"""Verbs whose object is the doer of "as …-ing"."""
ADDRESSING = frozenset("call appeal prevail rely count depend bank signal shout leave fall impress".split())
"""Verbs whose addressee stands behind a preposition and does the infinitive: "called on X to leave", "it falls to X to go"."""
OBLIGED = frozenset("grateful thankful indebted obliged".split())
LEANING = frozenset("depend rely count bank".split())
BACKERS = frozenset(
    "government donor ally neighbour neighbor state country agency charity partner backer sponsor patron creditor lender bloc "
    "mercenary volunteer foreigner".split()
)
"""Whom one leans on to do something; with "tear gas" or "tourism" one does it oneself."""
GIVING = frozenset("give grant allow hand award leave lend afford".split())
SENDING = frozenset("send dispatch despatch lend contribute second".split())
JOINING = frozenset("join accompany escort replace relieve reinforce participate guard".split())
"""What is done by those who are sent: "sent a corvette to join the patrols"."""
HANDING = frozenset(
    "extradite hand send fly deport transfer return surrender turn deliver render bring take move whisk ship haul drag".split()
)
UNDERGOING = frozenset("face stand answer serve await undergo receive testify appear".split())
"""What is done by those who are handed over: "extradited a banker to France to face trial"."""
BEHIND_FOR = frozenset("wait call push press argue pray long ask plead vote arrange campaign lobby appeal hope".split())
"""Verbs with "for X to do": X does it."""


def controller(governor: Proposition, clause: "Token") -> "list[Token]":
    """Who does the infinitive or gerund where it is not the governor's subject: "urged X to leave", not "promised X to"."""
    word, mark = governor.word, mark_of(clause)
    if governor.part == "adj" and mark == "for" and clause.tag_ == "VBG":
        owed = governor.get("prep:to") if word in OBLIGED else []  # "grateful to X for sending doctors"
        return owed or governor.get("prep:with") or governor.get("prep:at")  # "furious with X for refusing"
    if word in SUBJECT_CONTROL or (clause.dep_ == "conj" and not (clause.tag_ == "VBG" and mark)):
        return []
    if gerund(clause) and clause.dep_ in ("advcl", "conj"):
        return _of_gerund(governor, clause, word, mark)
    if governor.passive:
        return governor.get("obj")
    if word in BEHIND_FOR and governor.get("prep:for"):
        return [t for t in governor.get("prep:for") if t.i < clause.i]
    if given := _sent_or_given(governor, clause):
        return given
    if clause.dep_ == "advcl" and (word not in OBJECT_CONTROL or word in ("give", "pay")):
        return _leant_on(governor, mark)
    if word == "call" and any(t.lemma_.lower() in GATHERINGS for t in governor.get("obj")):
        return governor.get("subj")  # "called a strike to press the state"
    complains = word in ("call", "summon") and clause.lemma_.lower() in COMPLAINING
    if (complains or by_phone(clause)) and governor.get("obj"):
        return governor.get("subj")  # "called the king to congratulate him"
    return governor.get("obj") or governor.get("iobj") or _addressee(governor)


def _of_gerund(governor: Proposition, clause: "Token", word: str, mark: str) -> "list[Token]":
    """Who does a gerund that a verb of blame, praise or hindrance governs: "accused X of leaving", "stopped X from leaving"."""
    kept = (word in JUDGING and mark in ("for", "of")) or (word in KEEPING and mark in ("from", "against"))
    kept = kept or (word in SCOLDING and mark == "for") or (word == "charge" and mark == "with")
    kept = kept or mark == "into"  # "talked X into leaving"
    kept = kept or (word in CITING and mark == "as") or perceived(governor, clause)
    if not kept:
        return _credited(governor, mark)
    blamed = governor.get("obj") or governor.get("iobj")
    both = any(reciprocal(t) for t in blamed) and clause.lemma_.lower() not in BREAKING
    return governor.get("subj") if both else blamed  # "accused each other of shelling it"


def _credited(governor: Proposition, mark: str) -> "list[Token]":
    """ "Paid tribute to X for freeing them", "pointed the finger at X for it": X did it."""
    if mark != "for" or not any(t.lemma_.lower() in CREDITING for t in governor.get("obj")):
        return []
    return governor.get("prep:to") or governor.get("prep:on") or governor.get("prep:at")


def _sent_or_given(governor: Proposition, clause: "Token") -> "list[Token]":
    """ "Sent a corvette to join the patrols", "granted investigators 14 days to hold them", "paid rebels to leave"."""
    if governor.word in SENDING and clause.tag_ == "VB" and clause.lemma_.lower() in JOINING:
        return governor.get("obj")
    taken = clause.lemma_.lower() in UNDERGOING or "aux:pass" in clause.child_labels
    if governor.word in HANDING and clause.tag_ in ("VB", "VBN") and taken and not governor.passive:
        return governor.get("obj")
    time = governor.word in GIVING and clause.dep_ == "xcomp" and governor.get("obj")
    paid = governor.word in ("give", "pay") and clause.dep_ == "advcl"
    return governor.get("iobj") if time or paid else []


def _leant_on(governor: Proposition, mark: str) -> "list[Token]":
    """ "Depends on Paris to pay its army": Paris pays; "relied on tear gas to disperse them" leaves it with the subject."""
    if governor.word not in LEANING or mark != "to":
        return []
    return [t for t in _addressee(governor) if t.pos_ == "PROPN" or t.lemma_.lower() in BACKERS]


def _addressee(governor: Proposition) -> "list[Token]":
    if governor.word == "plead":
        return governor.get("prep:with")
    if governor.word not in ADDRESSING:
        return []  # "refused on Tuesday to go", "pressed on to free them"
    held = ([t for t in governor.get(f"prep:{case}") if not a_day(t)] for case in ("on", "upon", "to"))
    return next(filter(None, held), [])
