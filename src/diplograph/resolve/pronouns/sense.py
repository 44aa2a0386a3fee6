"""Whom the sense of the verbs around a pronoun needs: who was greeted arrives, who is refused has to meet the condition."""

from typing import TYPE_CHECKING

from diplograph.annotate import by_phone, case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

TIMING = frozenset("as when after while before until once".split())
GREETED = frozenset(
    "greet welcome receive embrace salute hug arrest detain seize abduct kidnap shoot kill stab attack ambush assassinate".split()
)
"""What is done to somebody who comes or goes."""
COMING = frozenset("arrive land leave return enter disembark depart walk emerge alight come travel drive".split())
CONDITION = frozenset("until unless as".split())
DEALING = frozenset("talk speak negotiate meet deal recognise recognize cooperate engage trade sit".split())
"""What one refuses to do with another before that one gives way."""
REFUSING = frozenset("refuse decline".split())
IF = frozenset("if unless should".split())
VOWING = frozenset("vow threaten promise pledge agree prepare refuse decline offer".split())
ANSWERED = frozenset(
    "back support defend stand recognise recognize sanction punish bomb attack strike invade expel suspend fine sue boycott "
    "blockade reward help assist prosecute arrest jail oppose fight".split()
)
"""What one will do with another by what that one does."""
IMPOSED = frozenset("impose reimpose slap lift ease cut halt stop suspend freeze withhold restore resume".split())
"""What is done to aid for, and sanctions on, another."""
ASKING = frozenset(
    "ask urge tell order call persuade press force beg implore request pressure invite advise instruct compel oblige want get".split()
)
GIVING_BACK = frozenset(
    "free release return hand give accept reject consider hear meet join help protect support back recognise recognize heed answer "
    "grant approve attend visit treat save spare extradite deport send buy respect fund sell".split()
)
"""What one asks another to do about what is one's own."""


def needed(pronoun: "Token") -> "Token | None":
    """Whom a clause of time or condition goes on about, where the verb above it says so."""
    clause = pronoun.head
    if not pronoun.dep_.startswith("nsubj") or clause.dep_ != "advcl":
        return None
    marks = {c.lower_ for c in clause.children if c.dep_ == "mark"}
    return _who_came(clause, marks) or _refused(clause, marks) or _answered(clause, marks)


def _who_came(clause: "Token", marks: set[str]) -> "Token | None":
    """ "Greeted the pope as he landed", "leaving Norway without a cabinet as it prepares": to whom it was done."""
    verb = clause.head
    met = verb.lemma_.lower() in GREETED and clause.lemma_.lower() in COMING
    left = verb.lemma_.lower() == "leave" and verb.tag_ == "VBG" and any(case_of(c) == "without" for c in verb.children)
    if not (met or left) or marks.isdisjoint(TIMING):
        return None
    return next((c for c in verb.children if c.dep_ == "obj" and c.i < clause.i), None)


def _refused(clause: "Token", marks: set[str]) -> "Token | None":
    """ "Will not talk to Kosovo as long as it …", "refuses to recognise Libya unless it …": with whom one will not deal."""
    verb = clause.head
    if verb.lower_ == "long":
        verb = verb.head
    if verb.lemma_.lower() in REFUSING:
        verb = next((c for c in verb.children if c.dep_ == "xcomp"), verb)
    if marks.isdisjoint(CONDITION) or verb.lemma_.lower() not in DEALING or clause.i < verb.i:
        return None
    if not (
        {"not", "n't", "never"} & verb.child_words or (verb.dep_ == "xcomp" and verb.head.lemma_.lower() in REFUSING)
    ):
        return None
    if "as" in marks and clause.head.lower_ != "long":
        return None
    partners = (c for c in verb.children if verb.i < c.i < clause.i)
    return next((c for c in partners if c.dep_ == "obj" or (c.dep_ == "obl" and case_of(c) in ("to", "with"))), None)


def _answered(clause: "Token", marks: set[str]) -> "Token | None":
    """ "Will back Hungary if it blocks the pact", "would bomb Iran if it built a bomb": whose act will be answered."""
    verb = clause.head
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    ahead = bool(helpers & {"will", "would", "'ll", "'d", "may", "might", "could"}) or (
        verb.dep_ == "xcomp" and verb.head.lemma_.lower() in VOWING
    )
    passive = "aux:pass" in clause.child_labels
    if not ahead or passive or clause.i < verb.i or marks.isdisjoint(IF):
        return None
    done = [c for c in verb.children if verb.i < c.i < clause.i]
    if verb.lemma_.lower() in ANSWERED:
        return next((c for c in done if c.dep_ == "obj"), None)
    if verb.lemma_.lower() not in IMPOSED:
        return None
    done += [c for t in done for c in t.children if t.dep_ == "obj" and c.dep_ == "nmod"]  # "sanctions on Iran"
    return next((c for c in done if c.dep_ in ("obl", "nmod") and case_of(c) in ("on", "against", "to")), None)


def told_to(verb: "Token") -> "Token | None":
    """ "Told Ben Doe to leave his post", "asked the UN to withdraw its mission": whose what they are to deal with is."""
    above = verb.head
    if verb.dep_ not in ("xcomp", "advcl") or verb.tag_ != "VB" or above.lemma_.lower() not in ASKING:
        return None
    if verb.lemma_.lower() in GIVING_BACK or by_phone(verb) or _drops_a_case(verb):
        return None
    asked = (c for c in above.children if above.i < c.i < verb.i)
    return next(
        (c for c in asked if c.dep_ in ("obj", "iobj") or (c.dep_ == "obl" and case_of(c) in ("on", "upon"))), None
    )


def _drops_a_case(verb: "Token") -> bool:
    """ "Asked the court to drop his case": who asks is in it; "to drop its objections" is about who is asked."""
    return verb.lemma_ == "drop" and any(
        c.dep_ == "obj" and c.lemma_ in ("case", "charge", "name") for c in verb.children
    )


def its_subject(clause: "Token") -> "Token | None":
    """The "it" of "until it pulls out its troops", which may be nobody."""
    return next((c for c in clause.children if c.dep_.startswith("nsubj") and c.lower_ == "it"), None)
