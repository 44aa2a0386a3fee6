"""Events that a verb judges, answers or blames somebody for: they have happened, whatever it says of them."""

from typing import TYPE_CHECKING

from diplograph.extract.clauses.clause_shapes import gerund, own_case
from diplograph.extract.clauses.contents import linked_by

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

JUDGED = frozenset(
    "condemn defend denounce criticise criticize deplore regret welcome praise hail mourn justify investigate avenge lament "
    "recall remember commemorate celebrate recognise recognize protest applaud slam blast decry call describe brand "
    "probe witness survive retaliate overturn reverse annul contest dispute certify".split()
)
"""Verbs whose object has happened whatever they say of it: "defend the bombing of Y", "called the raid a crime"."""
REACTING = frozenset(
    "retaliate apologise apologize punish thank blame fine jail arrest compensate criticise criticize condemn praise rebuke "
    "suspend expel ban sack oust sanction atone sentence convict imprison prosecute indict honour honor forgive reproach avenge".split()
)
"""Verbs whose "for" names what has happened."""
DEEMING = frozenset((("approve", "of"), ("disapprove", "of")))
"""Verbs that with a preposition judge what has happened; "approved the deployment" lets it happen."""
BLAMING = frozenset(
    "blame fault reproach upbraid criticise criticize condemn denounce rebuke censure berate chide scold lambast castigate "
    "admonish chastise reprimand deplore decry slam".split()
)
"""Verbs whose "for" and gerund tells what their subject says that somebody did."""

CHARGING = frozenset("indict prosecute sue arraign".split())
"""Verbs of courts and plaintiffs whose "for" is what they charge somebody with."""
FINGERS = frozenset("finger blame responsibility".split())
DOORS = frozenset(("door", "foot"))
POINTING = frozenset("point lay pin put place heap cast shift".split())
"""Verbs with which blame goes to somebody: "pinned the blame for the attack on X"."""


def laid_at(deed: "Token") -> "Token | None":
    """ "Pointed the finger at X for the attack", "laid the blame for it at X's door": the verb of whoever says X did it."""
    above = deed.head
    if deed.dep_ == "obj" and above.lemma_ == "lay":  # "laid the murder at X's door"
        return above if any(c.dep_ == "obl" and c.lemma_ in DOORS for c in above.children) else None
    marked = "for" in (own_case(deed), *(c.lower_ for c in deed.children if c.dep_ == "mark"))
    verb = above.head if above.lemma_.lower() in FINGERS and above.dep_ == "obj" else above
    if not marked or verb.lemma_.lower() not in POINTING:
        return None
    return verb if any(c.dep_ == "obj" and c.lemma_.lower() in FINGERS for c in verb.children) else None


PINNED = {
    "blame": ("on", "upon"),
    "pin": ("on",),
    "attribute": ("to",),
    "ascribe": ("to",),
    "impute": ("to",),
    "put": ("down to",),
}
"""The prepositions before whoever is said to have done the object of the verb."""


def pinned_on(deed: "Token") -> str:
    """ "Blamed the raid on X", "attributed to X", "pinned it on X": the preposition of whoever is said to have done it."""
    verb = deed.head
    cases = PINNED.get(verb.lemma_.lower(), ()) if deed.dep_ in ("obj", "nsubj:pass") else ()
    if not cases:
        return ""
    return next((k for k in (own_case(c) for c in verb.children if c.dep_ == "obl") if k in cases), "")


def reacted_to(node: "Token") -> bool:
    """ "Retaliate for the raid": an event that its verb answers."""
    if blamed_for(node, REACTING | BLAMING | {"pay"}):
        return True
    if node.dep_ == "obl" and (node.head.lemma_.lower(), own_case(node)) in DEEMING:
        return True
    if node.dep_ != "obl" or node.pos_ != "NOUN" or own_case(node) != "for":
        return False
    wanted = node.head.lemma_.lower() == "want" and node.head.tag_ == "VBN"  # "two men wanted for the murder"
    return wanted or node.head.lemma_.lower() in REACTING


def blamed_for(clause: "Token", verbs: frozenset[str] = BLAMING) -> bool:
    """ "Upbraided Paris for training them": a deed that its verb blames someone for."""
    if clause.dep_ != "advcl" or clause.head.lemma_.lower() not in verbs or not gerund(clause):
        return False
    return any(c.dep_ == "mark" and c.lower_ == "for" for c in clause.children)


def charged_with(deed: "Token") -> bool:
    """ "Charged him with leading it", "with having led it", "with the murder of X"; "was charged with murder" names nobody."""
    passive = "aux:pass" in deed.head.child_labels
    marked = any(c.dep_ in ("mark", "case") and c.lower_ == "with" for c in deed.children)
    return marked and (deed.tag_ == "VBG" or not passive)


def judged(node: "Token") -> bool:
    """ "Defended the bombing": an event that its verb passes judgment on, or calls something; not "called off the bombing"."""
    verb = node.head
    if node.dep_ not in ("obj", "nsubj:pass") or node.pos_ != "NOUN" or verb.lemma_.lower() not in JUDGED:
        return False
    return "compound:prt" not in verb.child_labels


LAID = {
    "blame": "for",
    "accuse": "of",
    "suspect": "of",
    "charge": "with",
    "confess": "to",
    "admit": "to",
    "want": "for",
}
"""The preposition of what somebody is said to have done; "want" is the passive's."""


def put_down_to(event: "Token") -> bool:
    """ "Delhi blames Islamabad for an ambush", "accused it of murder": that it did is the word of whoever blames."""
    verb = event.head
    if event.dep_ == "obj" and pinned_on(event):
        return True
    subjects = {c.dep_ for c in verb.children if c.dep_.startswith("nsubj")}
    reduced = verb.lemma_ == "want" and verb.dep_ == "acl" and verb.tag_ == "VBN"  # "a man wanted for killing X"
    wanted = verb.lemma_ != "want" or reduced or "nsubj:pass" in subjects
    return LAID.get(verb.lemma_.lower(), "-") == linked_by(event) and (bool(subjects) or reduced) and wanted
