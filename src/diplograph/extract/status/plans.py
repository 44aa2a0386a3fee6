"""What became of what somebody tried, planned or promised: a bid that was foiled, a decision reversed, a promise kept."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses import clause_shapes as shape
from diplograph.extract.clauses.negation import denied
from diplograph.extract.clauses.verbs import phrasal_lemma

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

UNDOING = frozenset("reverse rescind revoke drop ditch retract overturn quash annul forsake withdraw".split())
"""What is done to a plan or decision that is not carried out."""
FOILING = frozenset("foil thwart frustrate defeat derail repel repulse prevent block stymie crush fail abort".split())
ATTEMPTS, PLANS = frozenset("attempt bid effort".split()), frozenset("decision plan pledge promise".split())
KEPT = frozenset(
    "promise pledge vow obligation commitment duty undertaking threat plan decision order agreement".split()
)
KEEPING = frozenset(
    ("fulfil", "fulfill", "honour", "honor", "keep", "carry out", "implement", "execute", "discharge", "enact")
)
ORDERED = frozenset("sign issue".split())
"""What is done to an order that by itself does what its participle tells: "signed an order granting them asylum"."""
KEEPING_TO = frozenset(
    (
        ("act", "on"),
        ("deliver", "on"),
        ("live up", "to"),
        ("make", "on"),
        ("follow through", "on"),
        ("go ahead", "with"),
    )
)
"""What is done with one's word, or an order, when the deed is done."""
OCCASIONS = frozenset(
    "visit trip tour journey stopover pilgrimage summit meeting signing vote election referendum".split()
)
"""What is still to come where it is put on hold; talks that are had been under way."""
ICED = frozenset("hold ice backburner burner".split())


def put_on_ice(event: "Token", verb: "Token") -> bool:
    """ "Put his trip to Quito on ice", "the visit was put on hold": it is still to come."""
    if verb.lemma_ != "put" or event.lemma_.lower() not in OCCASIONS:
        return False
    return any(c.lower_ in ICED and case_of(c) == "on" for c in verb.children)


def foiled(noun: "Token") -> bool:
    """ "An attempt to seize Goma was foiled", "failed in its bid to join", "reversed its decision to leave": it did not come off."""
    lemma, verb = noun.lemma_.lower(), noun.head
    done_to = noun.dep_ in ("obj", "nsubj:pass") or verb.lemma_.lower() == "fail"
    undone = FOILING if lemma in ATTEMPTS else UNDOING if lemma in PLANS else ()
    return done_to and verb.lemma_.lower() in undone and not denied(verb)


def fulfilled(noun: "Token") -> bool:
    """ "Kept its promise to leave", "would carry out its obligation to pay": the deed is as the verb of keeping says."""
    verb = noun.head
    if noun.dep_ not in ("obj", "nsubj:pass", "obl") or verb.pos_ != "VERB":
        return False
    lemma = phrasal_lemma(verb)
    if noun.lemma_.lower() == "order" and lemma in ORDERED:
        return any(c.dep_ == "acl" and c.tag_ == "VBG" and "mark" not in c.child_labels for c in noun.children)
    return noun.lemma_.lower() in KEPT and (
        lemma in KEEPING if noun.dep_ != "obl" else (lemma, shape.own_case(noun)) in KEEPING_TO
    )
