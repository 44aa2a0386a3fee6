"""Capitals: whether one stands for the government that sits there, or for the place."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

ACTING = frozenset("nsubj nsubj:pass nsubj:outer obl:agent nmod:poss iobj obj appos".split())
GIVEN = frozenset(
    "aid appeal apology assistance complaint concession demand gift help invitation letter loan message offer pledge"
    " pressure promise proposal reply request response support threat ultimatum warning protest criticism denial"
    " complaint condemnation rebuke objection backing delivery transfer sale grant subsidy donation weapon arm".split()
)
"""What passes between governments: "a loan to Kyiv", "pressure from Chisinau"."""
TOLD = frozenset("appeal apologise apologize complain lend offer pledge promise protest reply respond".split())
SUPPLYING = frozenset(
    "supply sell ship export lease transfer grant provide donate deliver give hand cede return extend pay".split()
)
"""What is done for a state with goods: "shipped launchers to Yerevan"."""
BACKING = {
    "for": frozenset("support backing sympathy weapon arm aid assistance help solidarity guarantee".split()),
    "behind": frozenset("line rally unite stand throw swing fall get close solidarity".split()),
}
"""By preposition, what is for a government, not a place: "support for Kyiv", "lined up behind Cairo"; "a train for Kyiv" goes there."""
REACHED = frozenset(
    "besiege bomb bombard capture control enter encircle flee govern hit hold leave liberate occupy overrun pound raid reach recapture "
    "retake seize shell storm strike surround tour visit".split()
)
"""What is done to a place: its capital does not stand for the government as the object."""
LANDS_ON = frozenset(
    "advance airstrike assault attack bombardment descend fall fire land march raid rain rocket shelling siege strike swoop".split()
)
"""What comes "on" a place: "a strike on Tripoli", "marched on Kyiv"."""
CIVIC = frozenset(
    "host house have hold lie sit stand lose see suffer witness celebrate contain border straddle include boast mark live "
    "experience enjoy endure become remain face draw attract overlook receive need".split()
)
"""What cities do too."""
OF_TOWNS = frozenset(
    "mayor airport suburb outskirts street stadium metro resident inhabitant population cathedral neighbourhood neighborhood slum"
    " traffic archbishop skyline downtown".split()
)
"""What a city has, and no government: "Kyiv's mayor"."""
CITIES = frozenset("capital city metropolis town".split())


def told_cities(doc: "Doc") -> frozenset[str]:
    """The names that a text introduces as cities: "Athens is the capital city of Greece" tells of the place throughout."""
    told = (t for t in doc.with_lemma(CITIES) if "cop" in t.child_labels)
    return frozenset(c.text for t in told for c in t.children if c.dep_ == "nsubj" and c.pos_ == "PROPN")


def acts(head: "Token") -> bool:
    """Whether a capital stands where an actor stands, not where a place does."""
    node = head
    while node.dep_ in ("conj", "flat") and node.head.pos_ in ("PROPN", "NOUN"):
        node = node.head
    case = case_of(node)
    labels = node.child_labels
    if not case and "cop" in labels and labels & {"acl:relcl", "advcl:relcl"} and "it" in node.child_words:
        return True  # "it was Washington that asked"
    if node.dep_ == "appos" and node.head.lemma_.lower() in CITIES:
        return False  # "the capital, Harare"
    told = TOLD if node.head.pos_ == "VERB" else GIVEN
    if node.head.lemma_.lower() in (told if case in ("to", "from") else BACKING.get(case, ())):
        return True
    if case == "to" and node.dep_ == "obl" and node.head.lemma_ in SUPPLYING:
        return not node.head.child_labels.isdisjoint(("obj", "nsubj:pass"))
    if _struck(node, case) or _of_a_town(node):
        return False
    if case in ("to", "of", "from", "for") and _does(node):
        return True
    if case in ("of", "in", "at", "near", "from", "outside", "around", "into", "to", "through"):
        return False
    if node.dep_ in ACTING and not case:
        return True
    return case in ("on", "by", "with", "between", "against", "upon", "towards", "toward") or node.dep_ == "obl:agent"


def _of_a_town(name: "Token") -> bool:
    """ "Kyiv's mayor", "Paris's police chief", "Beirut's airport": the place, whatever is told of it."""
    owned = name.head
    police = owned.lower_ == "chief" and "police" in owned.child_words
    return name.dep_ == "nmod:poss" and (owned.lemma_.lower() in OF_TOWNS or police)


def _struck(name: "Token", case: str) -> bool:
    """ "Controls Sanaa", "a strike on Tripoli": what is done to the place, unlike "held Tehran responsible"."""
    if name.dep_ in ("obj", "nsubj:pass") and (name.head.lemma_ in REACHED or _taken(name.head)):
        return "xcomp" not in name.head.child_labels
    return case == "on" and name.head.lemma_.lower() in LANDS_ON


def _taken(verb: "Token") -> bool:
    """ "Took Kabul in a night", not "took Kabul to court", "by surprise", "as a model"."""
    if verb.lemma_ == "bring":
        return any(c.lemma_ in ("halt", "standstill") for c in verb.children)  # "brought Oslo to a halt"
    if verb.lemma_ not in ("take", "retake", "lose"):
        return False
    kept = {c.lower_ for c in verb.children if c.dep_ in ("compound:prt", "advmod")}
    away = any(case_of(c) in ("to", "by", "as", "at", "into") for c in verb.children if c.dep_ in ("obl", "xcomp"))
    return not away and kept.isdisjoint(("seriously", "aback", "on", "apart"))


def _does(name: "Token") -> bool:
    """ "Much is owed to Washington, which doubled its tariffs": a capital that does what governments do, not cities."""
    for clause in name.children:
        if clause.dep_ != "acl:relcl" or clause.pos_ != "VERB" or clause.lemma_.lower() in CIVIC:
            continue
        labels = clause.child_labels
        subject = any(c.dep_ == "nsubj" and c.lower_ == "which" for c in clause.children)
        if subject and labels & {"obj", "ccomp", "xcomp"} and "aux:pass" not in labels:
            return True
    return False
