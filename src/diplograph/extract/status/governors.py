"""What a governing word does to a clause or noun under it: reports it, denies it, wants it, or says nothing of it."""

from typing import TYPE_CHECKING

from diplograph.annotate import after_quotation, base, by_phone, case_of
from diplograph.extract.clauses import clause_shapes as shape
from diplograph.extract.clauses.bargains import BARGAINING, in_trade
from diplograph.extract.clauses.contents import linked_by
from diplograph.extract.clauses.fitness import by_degree
from diplograph.extract.clauses.negation import denied
from diplograph.extract.clauses.reacted import put_down_to
from diplograph.extract.clauses.verbs import phrasal_lemma
from diplograph.extract.speech.documents import GATHERINGS
from diplograph.extract.speech.set_apart import sums_up
from diplograph.extract.status import outcomes as outcome
from diplograph.extract.status.plans import foiled, fulfilled, put_on_ice
from diplograph.extract.status.standings import naming

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

SHOUTING = frozenset(
    "shout chant clamour clamor rally march demonstrate cry bay lobby campaign agitate fight angle".split()
)
"""Verbs whose "for" names what a crowd, or whoever presses for it, wants."""
INSISTING = {"insist": "on", "hold out": "for", "dig in": "for"}
"""Verbs that with a preposition want what it names."""
DISBELIEVING = frozenset("deny doubt disbelieve".split())
"""Verbs of speech that say that something is not so."""
UNTRUE = frozenset("untrue false nonsense lie myth inconceivable unthinkable doubtful".split())
"""What "it is … that" says that something is not so with."""
NOBODY = frozenset("nobody none".split())
PROSPECTS = {
    "possible": "possible", "likely": "possible", "conceivable": "possible", "imminent": "future", "inevitable": "future",
    "unavoidable": "future", "unlikely": "negated", "impossible": "negated",
}  # fmt: skip
"""What an adjective says of the event that is its subject."""
RAISING = frozenset("believe think expect reckon imagine suppose foresee anticipate".split())
"""Verbs whose denial denies what they hold."""
HELD_TRUE = frozenset("believe think suspect presume assume suppose rumour rumor fear".split())
"""Verbs by which people, nobody says who, take something for true."""
CLEARING = frozenset("acquit clear exonerate absolve exculpate innocent".split())
"""Words whose "of" names what somebody has not done."""
CRIMES = frozenset(
    "abduction abuse act aggression arson assault atrocity attack crime execution genocide kidnapping killing massacre murder offence "
    "offense persecution rape repression robbery slaughter terrorism theft torture violation violence".split()
)
"""What is committed by being done."""
LAWS = frozenset(
    "act amendment bill clause code constitution decree law legislation regulation rule statute treaty".split()
)
"""What lets somebody do what may never be done."""
CONTENT_MARKS = frozenset("to of from against on about in for".split())


def governor(node: "Token") -> "Token | None":
    """What this predicate hangs on, past coordination; None at the top of the sentence."""
    while node.dep_ == "conj" and not shape.also_told(node):
        node = node.head
    if after_quotation(node):
        return node.head.head  # "'They must leave,' said X, on arriving": beside the saying, not part of what is said
    return None if node.head.i == node.i else node.head


HELD_TO = frozenset((("responsible", "for"), ("culpable", "for"), ("involved", "in"), ("complicit", "in")))
"""Adjectives of whoever did the deed behind their preposition."""


def effect(node: "Token", up: "Token", cues: "Cues") -> str:
    """What the governor does to the clause: "report", a modality, "negated", or nothing."""
    while node.dep_ == "conj" and not shape.also_told(node):
        node = node.head
    dep = base(node.dep_)
    if naming(node, up) or _by_gathering(node, up) or _committed(node, up):
        return ""
    if dep == "acl" and node.tag_ == "VB" and up.lower_ == "nothing" and up.head.lemma_ == "do":
        return "actual"  # "did nothing to free them": the negation of "do" is that of the clause
    if dep == "parataxis" and node.i > up.i and sums_up(up):
        return ""  # "not everyone agrees: two villages back the road"
    if dep in ("ccomp", "parataxis", "conj", "csubj"):
        return _of_speech(node, up, cues)
    if dep == "nsubj" and (chance := _of_its_verb(node, up)):
        return chance
    if (said := _by_preposition(node, up)) is not None or (said := by_degree(node, up)) is not None:
        return said
    done = node.dep_ == "nsubj:pass" and "obj" not in up.child_labels  # "was denied bail": to whom, not what
    if (dep in ("xcomp", "advcl", "obj", "obl", "acl") or done) and _content(node, up):
        return _of_content(node, up, cues)
    if dep == "nmod" and up.pos_ == "NOUN":
        return cues.governing_nouns.get(up.lemma_.lower(), "")
    return ""


def _of_its_verb(event: "Token", up: "Token") -> str:
    """What the verb or adjective of an event says of it: it is unlikely, it failed to come about."""
    if event.pos_ != "NOUN":
        return ""
    return prospect(up) or ("negated" if outcome.vainly(up) else "")


def prospect(up: "Token") -> str:
    """What is said of the chances of an event: "is unlikely", "remains possible"."""
    if up.lemma_ in ("remain", "look", "seem", "appear", "become"):
        return next((PROSPECTS[c.lower_] for c in up.children if c.dep_ == "xcomp" and c.lower_ in PROSPECTS), "")
    if up.lower_ == "due":  # not "is due to drought"
        return "" if any(case_of(c) == "to" for c in up.children) else "future"
    return PROSPECTS.get(up.lower_, "")


def _committed(crime: "Token", up: "Token") -> bool:
    """ "Committed a massacre": done, and not pledged as "committed aid" is."""
    return up.lemma_ == "commit" and crime.dep_ == "obj" and crime.lemma_.lower() in CRIMES


def _by_gathering(node: "Token", up: "Token") -> bool:
    """ "Called a strike to press the state for a rise": what the strike is for, nothing that the strike is told to do."""
    return node.dep_ == "advcl" and any(c.dep_ == "obj" and c.lemma_.lower() in GATHERINGS for c in up.children)


def _by_preposition(node: "Token", up: "Token") -> str | None:
    """What a verb with its preposition says of what stands behind it: "lobbied for", "acquitted of"."""
    if node.dep_ == "obl" and node.pos_ == "NOUN" and _pressed_for(shape.own_case(node), up):
        return "desired"
    if put_on_ice(node, up):
        return "future"
    if in_trade(node):
        return "future" if up.lemma_.lower() in BARGAINING else ""
    if node.lower_ == "guilty" and node.dep_ == "xcomp":
        return "report"  # "pleaded guilty to killing X": no plea for it
    if up.lemma_ == "want" and up.tag_ == "VBN" and put_down_to(node):
        return "report"  # "is wanted for killing X"
    if node.tag_ == "VBG" and linked_by(node) == "into":
        return "actual"  # "talked X into leaving", "will not be pressed into leaving": it is as the verb above is
    behind = linked_by(node) in ("of", "to")
    if (behind and up.lower_ == "guilty") or (up.lower_, linked_by(node)) in HELD_TO:
        return "actual"  # so that its "not" reaches the deed
    return "negated" if behind and up.lemma_.lower() in CLEARING else None


def _pressed_for(case: str, verb: "Token") -> bool:
    """ "Lobbied for the release of X", "insisted on the withdrawal of Y"."""
    return (case == "for" and verb.lemma_.lower() in SHOUTING) or INSISTING.get(phrasal_lemma(verb), "-") == case


def _of_speech(node: "Token", up: "Token", cues: "Cues") -> str:
    """The effect of a verb on a finite clause or a clause beside it."""
    lemma = phrasal_lemma(up)
    if up.lower_ in UNTRUE and node.dep_ == "csubj":
        return "negated"
    if lemma in ("hope", "wish") and node.tag_ != "VBD":
        return "desired"
    governs = cues.governors.get(lemma, "")
    mood = node.tag_ != "VBP" or outcome.to_be_done(node)
    asked = shape.subjunctive(node) and (governs == "desired" or (lemma in shape.MANDATIVE and mood))
    if lemma in RAISING and (denied(up) or any(c.dep_ == "nsubj" and c.lower_ in NOBODY for c in up.children)):
        return ""  # "does not believe that they will leave": that they will not, by the verb's own "not"
    if lemma in cues.reporting and not asked:
        return "negated" if lemma in DISBELIEVING else "future" if governs == "future" else "report"
    return "desired" if asked else governs


def _of_content(node: "Token", up: "Token", cues: "Cues") -> str:
    """The effect of a governor on an infinitive, a gerund or an event noun."""
    lemma = phrasal_lemma(up)
    if up.pos_ in ("NOUN", "PROPN"):
        effect = cues.governing_nouns.get(up.lemma_.lower(), "")
        return "negated" if foiled(up) else "actual" if fulfilled(up) else effect
    if suspects(node, up):
        return "report"
    if lemma == "appear" and any(c.dep_ == "obl" and c.i < node.i and case_of(c) != "to" for c in up.children):
        return "actual"  # "appeared on television to announce it": no seeming
    held = node.dep_ == "xcomp" and "aux:pass" in up.child_labels and "obl:agent" not in up.child_labels
    if held and lemma in HELD_TRUE and not denied(up):
        return "possible"  # "is widely thought to have helped them": nobody knows
    if lemma == "go" and up.tag_ != "VBG":
        return ""
    if node.dep_ in ("advcl", "xcomp") and _for_what(node, up, lemma):
        return ""
    if lemma == "have" and (not shape.infinitive(node) or outcome.still_undone(node) or shape.must_then(up)):
        return ""
    if lemma == "let" and _by_law(up):
        return "possible"  # "the law lets guards refuse asylum": they may
    effect = cues.governors.get(lemma) or (cues.governors_of_clauses.get(lemma, "") if _a_clause(node) else "")
    if lemma in cues.reporting and not effect:
        return "report"
    return "" if effect == "negated" and (_aimed_at(node, up) or _punished(node, up)) else effect


def _for_what(node: "Token", up: "Token", lemma: str) -> bool:
    """ "Has the votes to oust him", "called the premier to thank her" (on the telephone): what for, and nothing more."""
    if "obj" not in up.child_labels:
        return False
    return lemma == "have" or by_phone(node)


def _by_law(verb: "Token") -> bool:
    """ "The law lets them", "a law that lets them": whether a law does what a verb tells."""
    held = verb.dep_ == "acl:relcl" and verb.head.lemma_.lower() in LAWS
    return any(
        c.dep_ == "nsubj" and (c.lemma_.lower() in LAWS or (held and c.lower_ in ("that", "which")))
        for c in verb.children
    )


def suspects(node: "Token", up: "Token") -> bool:
    """ "Suspects Algeria of arming them": as much a charge as an accusation; not "is suspected of arming them"."""
    if up.lemma_.lower() != "suspect" or not shape.gerund(node) or up.tag_ == "VBN":
        return False
    return any(c.dep_ == "mark" and c.lower_ == "of" for c in node.children)


def _a_clause(node: "Token") -> bool:
    """Whether it is an infinitive or a gerund."""
    return node.pos_ in ("VERB", "AUX", "ADJ") and (shape.infinitive(node) or node.tag_ == "VBG")


def _aimed_at(node: "Token", up: "Token") -> bool:
    """ "Blocked the road to vent their anger", "stopped to free them": what it was done for, not what it prevented."""
    if not shape.infinitive(node) or base(node.dep_) not in ("advcl", "xcomp"):
        return False
    has_object = any(c.dep_ == "obj" and c.i < node.i for c in up.children)
    return up.lemma_.lower() in ("stop", "halt", "pause") or (node.dep_ == "advcl" and has_object)


def _punished(node: "Token", up: "Token") -> bool:
    """ "Banned it for failing to appoint an agent": what it was banned for was done; "a bid for" is for what may come."""
    return node.dep_ == "advcl" and node.tag_ == "VBG" and up.pos_ == "VERB" and linked_by(node) == "for"


def _content(node: "Token", up: "Token") -> bool:
    """Whether the node is content of its governor rather than an adjunct: complements, and objects of such verbs."""
    if node.dep_ == "advcl":
        marks = {c.lower_ for c in node.children if c.dep_ == "mark"}
        comma = any(t.text == "," for t in node.doc[up.i : node.i])
        follows = node.tag_ == "VBG" and node.i > up.i and not comma
        gerund = "mark" not in node.child_labels and follows  # "ruled out postponing the vote"
        if node.tag_ == "VBG" and node.i < up.i:
            return False  # "on leaving for Kenya, he told …"
        if up.lemma_ in ("begin", "start", "continue") and "obj" in up.child_labels:
            return False  # "began an assault to take the port": what for
        return (bool(marks & CONTENT_MARKS) or gerund) and up.lemma_ not in ("use", "go", "come", "help")
    if node.dep_ in ("obj", "obl", "nsubj:pass") or node.dep_.startswith("obl"):
        return node.pos_ == "NOUN" or node.tag_ == "VBG"
    return True
