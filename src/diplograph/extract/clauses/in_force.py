"""Bargains and bans that stand, whatever is done about them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

BARGAINS = frozenset("deal agreement accord treaty pact alliance partnership contract".split())
MAKING = frozenset(
    "reach sign strike seek negotiate make conclude clinch want forge broker agree seal finalise finalize secure propose offer "
    "need expect get close ink announce deny complete have do enter renew extend prolong revive".split()
)
"""Verbs by which a bargain is made, or only wished for."""
QUARRELS = frozenset(
    "dispute row quarrel feud standoff stand-off conflict dissension spat rift war fighting hostility violence tension".split()
)
SETTLING = frozenset(
    "resolve settle end solve mediate defuse mend heal arbitrate calm ease overcome patch stop halt discuss".split()
)
"""What is done about a quarrel that there is."""
TRUCES = frozenset("truce ceasefire cease-fire armistice".split())
KEEPING = frozenset(
    "violate breach observe respect honour honor uphold monitor supervise flout test strain endanger threaten".split()
)
"""What is done, or not done, about a truce that is in force; who breaks or ends it is another matter."""
IMPOSED = frozenset(
    "sanction embargo ban restriction blockade siege curfew tariff curb boycott duty levy quota".split()
)
UNDOING = frozenset(
    "lift ease scrap suspend end waive relax drop remove loosen abolish cancel revoke repeal soften lower reduce halve dismantle".split()
)

EASING = frozenset("easing lifting removal relaxation end suspension loosening waiver abolition repeal".split())
"""Nouns for what undoes a measure."""
MET = frozenset(
    "join follow evade circumvent bust skirt dodge flout bypass escape avoid oppose defy weather withstand survive criticise criticize "
    "observe obey enforce breach violate back support mirror match copy respect".split()
)
"""What is done about measures of somebody else's: they are in force, whether it is done or not."""


def in_force(noun: "Token") -> bool:
    """ "Voted to refer the deal between X and Y to a court": a known bargain stands, unless one is only now made."""
    known = any(
        c.dep_ == "nmod:poss" or (c.dep_ == "det" and c.lower_ in ("the", "this", "that")) for c in noun.children
    )
    lemma, verb = noun.lemma_.lower(), noun.head.lemma_.lower()
    kept = (lemma in BARGAINS and verb not in MAKING) or (lemma in TRUCES and verb in KEEPING)
    kept = kept or (lemma in QUARRELS and verb in SETTLING)
    return noun.dep_ in ("obj", "nsubj:pass") and known and kept


GATHERED = frozenset(
    "rally march protest demonstration strike sit-in walkout vigil riot uprising crowd picket unrest".split()
)
BREAKING_UP = frozenset(
    "break disperse suspend end quell crush clear call put stop halt disrupt scatter suppress".split()
)
"""What is done to a gathering that is already there: "fired to break up a rally", "told them to end their strike"."""


PARLEYS = frozenset("talk negotiation dialogue".split())
BREAKING_OFF = frozenset("suspend halt interrupt adjourn freeze pause".split())
"""What becomes of talks that were held: "the talks between X and Y were suspended in May"."""


def undone(noun: "Token") -> bool:
    """ "Lifted its sanctions", "refused to join the Union's sanctions": what is undone, or met, was done before."""
    if noun.dep_ == "nsubj:pass" and noun.lemma_.lower() in PARLEYS:
        return noun.head.lemma_.lower() in BREAKING_OFF and noun.child_words.isdisjoint(("planned", "any"))
    held = noun.dep_ in ("obj", "nsubj:pass") and noun.lemma_.lower() in IMPOSED
    if noun.dep_ == "nmod" and noun.lemma_.lower() in IMPOSED:
        return noun.head.lemma_.lower() in EASING  # "ruled out any easing of the sanctions"
    up = "compound:prt" in noun.head.child_labels or noun.head.lemma_.lower() not in (
        "break",
        "call",
        "put",
    )
    if noun.dep_ in ("obj", "nsubj:pass") and noun.lemma_.lower() in GATHERED:
        return noun.head.lemma_.lower() in BREAKING_UP and up and _there(noun)
    owned = any(c.dep_ == "nmod:poss" and c.pos_ in ("PROPN", "NOUN") for c in noun.children)
    wanted = held and noun.head.lemma_.lower() in ("want", "see", "have", "get")  # "wants the sanctions lifted"
    if wanted and any(
        c.dep_ in ("xcomp", "ccomp") and c.tag_ == "VBN" and c.lemma_.lower() in UNDOING for c in noun.head.children
    ):
        return True
    broken = noun.lemma_.lower() in ("blockade", "siege") and noun.head.lemma_.lower() == "break"
    return held and (broken or noun.head.lemma_.lower() in UNDOING or (owned and noun.head.lemma_.lower() in MET))


def _there(noun: "Token") -> bool:
    """ "A rally by supporters", "their strike", "the protests": whose it is or which; not "stop any protest"."""
    known = any(c.dep_ == "nmod:poss" or (c.dep_ == "det" and c.lower_ in ("the", "this", "a")) for c in noun.children)
    return known and noun.child_words.isdisjoint(("planned", "any"))


SPOILING = frozenset(
    "affect complicate damage delay derail disrupt disturb endanger hamper harm hinder impede imperil influence interrupt jeopardise "
    "jeopardize distract deter intimidate mar overshadow scupper scuttle spoil thwart torpedo undermine upset wreck".split()
)
"""What troubles an event, and leaves it where it does not: "the row will not derail the summit"."""


def troubled(event: "Token") -> bool:
    """ "Did not overshadow the visit", "doubts that it will derail talks": what is denied is the trouble and not the event."""
    verb = event.head.lemma_.lower()
    done_to = event.dep_ in ("obj", "nsubj:pass") and verb in SPOILING
    led_to = event.dep_ == "obl" and verb == "contribute"  # "no order contributed to the torture"
    return event.pos_ == "NOUN" and (done_to or led_to)


def let_trouble(event: "Token") -> bool:
    """ "Would not let the murder affect the talks": what is let trouble other things has happened."""
    let = event.dep_ == "obj" and event.pos_ == "NOUN" and event.head.lemma_ == "let"
    return let and any(c.dep_ in ("xcomp", "ccomp") and c.lemma_.lower() in SPOILING for c in event.head.children)
