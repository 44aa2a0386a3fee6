"""Claims: whose they are, which are only rumoured, and what is denied or advised against."""

from typing import TYPE_CHECKING

from diplograph.extract.clauses.clause_shapes import own_case
from diplograph.extract.clauses.negation import denied

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

CLAIMS = frozenset(
    "report claim rumour rumor allegation accusation assertion suggestion charge story speculation insinuation finding "
    "conclusion contention".split()
)
REJECTING = frozenset(
    "deny dismiss reject scotch refute rebut quash dispute debunk repudiate contradict disavow ridicule brush".split()
)
PROMISES = frozenset("promise pledge vow commitment undertaking assurance guarantee oath".split())
BREAKING = frozenset("break renege betray violate dishonour dishonor flout backtrack breach".split())
ADVISING = frozenset(
    "warn caution advise counsel vote argue plead come speak campaign lobby protest demonstrate rally appeal recommend preach "
    "inveigh rule".split()
)
"""Verbs whose "against" and gerund name what is not to be; "came out against", "spoke out against"."""
OPPOSED = frozenset("opposed hostile averse".split())
DECIDING = frozenset("decide opt resolve choose".split())
"""Verbs whose "against" and gerund name what their subject will not do."""
RUMOURS = frozenset("rumour rumor speculation suspicion allegation accusation insinuation suggestion theory".split())
VOICING = frozenset(
    "express voice make issue repeat reiterate raise renew air level deliver give share have hold harbour harbor maintain state"
    " underline stress convey announce send sound".split()
)
"""Verbs that only carry a noun of speech: "issued a warning that …"."""


def authored(noun: "Token") -> bool:
    """Whether a phrase says whose claim it is: "an accusation by Ethiopia", "the Ethiopian charge", "U.S. allegations", "its claim"."""
    return any(
        c.dep_ == "nmod:poss"
        or (c.dep_ == "nmod" and own_case(c) in ("by", "from"))
        or (c.dep_ in ("amod", "compound") and c.text[:1].isupper() and not c.is_sent_start)
        for c in noun.children
    )


def claimed(node: "Token") -> bool:
    """Whether a clause is the content of somebody's claim: "denied a claim by Israel that …"."""
    marked = any(c.dep_ == "mark" and c.lower_ == "that" for c in node.children)
    return node.dep_ == "acl" and marked and node.head.lemma_.lower() in CLAIMS and authored(node.head)


def rumoured(node: "Token") -> bool:
    """ "Rumours that …", "reports that …": what nobody in particular asserts."""
    noun = node.head
    if node.dep_ != "acl" or not (
        noun.lemma_.lower() in RUMOURS or (noun.lemma_.lower() == "report" and noun.tag_ == "NNS")
    ):
        return False
    if noun.dep_ == "obj" and noun.head.lemma_.lower() in VOICING:
        return False
    return not any(
        c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and own_case(c) in ("by", "from", "of")) for c in noun.children
    )


def advised_against(node: "Token") -> bool:
    """ "Warned them against sending troops": it is wished that they do not."""
    marked = any(c.dep_ in ("mark", "case") and c.lower_ == "against" for c in node.children)
    if node.tag_ != "VBG":
        return False
    if node.head.lower_ in OPPOSED:
        return any(c.dep_ in ("mark", "case") and c.lower_ == "to" for c in node.children)
    out = node.head.lemma_ != "come" or not node.head.child_words.isdisjoint(("out", "down"))
    return marked and out and node.head.lemma_.lower() in ADVISING | DECIDING


def decided_against(node: "Token") -> bool:
    """ "Decided against sending troops": they will not."""
    return node.head.lemma_.lower() in DECIDING and advised_against(node)


def said_in(node: "Token") -> bool:
    """ "Would not be drawn on a report that X had fled": what a report says stands whatever is done about the report."""
    marked = any(c.dep_ == "mark" and c.lower_ == "that" for c in node.children)
    noun = node.head
    return node.dep_ == "acl" and marked and noun.lemma_.lower() == "report" and noun.tag_ == "NN"


def broken(node: "Token") -> bool:
    """ "Broke its promise to free them", "reneged on a pledge to leave": what was promised was not done."""
    noun = node.head
    if node.dep_ != "acl" or noun.lemma_.lower() not in PROMISES or noun.dep_ not in ("obj", "obl", "nsubj:pass"):
        return False
    verb = noun.head
    return verb.lemma_.lower() in BREAKING and not denied(verb)


def rejected(node: "Token") -> "Token | None":
    """The verb that denies the claim whose content a clause is: "denied reports that …", "claims that … were dismissed".

    A claim of somebody's is told as theirs, and that it is denied beside it.
    """
    noun = node.head
    if node.dep_ not in ("acl", "acl:relcl", "nmod") or noun.lemma_.lower() not in CLAIMS or authored(noun):
        return None
    if node.dep_ == "nmod" and not any(c.dep_ == "case" and c.lower_ in ("of", "about") for c in node.children):
        return None
    verb = noun.head
    turned_down = noun.dep_ in ("obj", "nsubj:pass") and verb.lemma_.lower() in REJECTING
    return verb if turned_down and not denied(verb) else None
