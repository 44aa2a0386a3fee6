"""How the words around an event leave it standing: answered, named, denied by a noun or an adjective, only imagined."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.claims import CLAIMS, REJECTING, authored
from diplograph.extract.clauses.negation import denied
from diplograph.extract.status import outcomes as outcome

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

SPEECH_ACTS = frozenset(
    "accusation allegation apology appeal application assertion bid call charge claim complaint condition criticism demand"
    " finding insistence invitation offer plea pledge promise proposal protest recommendation request suggestion"
    " threat ultimatum vow warning order instruction petition plea entreaty".split()
)
ANSWERING = frozenset(
    "accede accept agree answer betray carry follow meet satisfy "
    "block break brush consider debate decline defy deflect disregard discuss dismiss echo endorse"
    " examine flout forget fulfil fulfill grant heed honor honour ignore keep laugh live mull oppose overcome rebuff rebut"
    " refuse refute reject renege repeat repel resist respond review scorn second shrug sidestep snub spurn study support thwart"
    " turn violate wave weigh welcome withdraw yield consent assent acquiesce concede comply bow buckle cave capitulate disobey"
    " entertain field deny quash override overrule sidestep".split()
)
"""Verbs that answer what was said, whatever they do about it."""
PLANS = frozenset("plan decision intention pledge promise offer proposal agreement".split())
DISCUSSING = frozenset("discuss debate mull consider weigh study review examine back support oppose".split())
REPLIES = SPEECH_ACTS | frozenset(
    "answer objection opposition reaction rejection reply resistance response support".split()
)
"""Nouns whose "to", "for" and "of" name what was said before."""
HEARING = frozenset("attention ear heed notice".split())
MENTIONING = frozenset(
    "back support endorse live renew reiterate restate recall mock ridicule criticise criticize oppose flout".split()
)
"""Verbs beside those whose object, where it says whose word it is, has been said: "renewed its offer", "live up to its pledge"."""
OPPOSING = frozenset("misgiving objection opposition reservation".split())
GIVING_UP = frozenset("abandon drop lift overcome shelve waive withdraw".split())
FALSE = frozenset(
    "absurd baseless bogus erroneous false fabricated fictitious groundless inaccurate incorrect invented lie nonsense premature"
    " unfounded unsubstantiated untrue wrong".split()
)
REFUSING = frozenset("refuse decline oppose turn rule rebuff spurn".split())
CONFIRMING = frozenset("confirm corroborate verify".split())
REGARDING = frozenset("treat regard view see consider take".split())
"""Verbs whose "as" says what a thing would amount to."""
ANYBODY = frozenset((*"anyone anybody whoever whichever nobody everybody everyone those".split(), "no one"))


def answered(noun: "Token") -> bool:
    """ "Rejected the rebels' demand", "an offer by X was turned down": the speech act took place."""
    if _still_felt(noun):
        return True
    if noun.pos_ != "NOUN" or noun.lemma_.lower() not in SPEECH_ACTS:
        return False
    verb = noun.head.lemma_.lower()
    away = not noun.head.child_words.isdisjoint(("away", "down", "off", "out"))  # "backed away from its threat"
    if verb in MENTIONING and authored(noun) and not away:
        return True  # "would support a proposal by Chad", "failed to live up to its promise"
    theirs = verb in REJECTING and authored(noun)  # "denied an accusation by Israel", not "denied any claim"
    if noun.dep_ == "nmod" and case_of(noun) in ("to", "for", "of"):
        return verb in REPLIES | HEARING and authored(noun)  # "raised no objection to its neighbour's bid"
    heard = case_of(noun) in ("to", "of") and any(
        c.dep_ == "obj" and c.lemma_.lower() in HEARING for c in noun.head.children
    )  # "paid no attention to a warning by Libya"
    return noun.dep_ in ("obj", "obl", "nsubj:pass") and (verb in ANSWERING or theirs or (heard and authored(noun)))


def under_discussion(noun: "Token") -> bool:
    """ "Discussed Spain's plan to withdraw": the plan is somebody's, whoever talks about it."""
    verb = noun.head.lemma_.lower()
    return noun.dep_ == "obj" and noun.lemma_.lower() in PLANS and verb in DISCUSSING and authored(noun)


def _still_felt(noun: "Token") -> bool:
    """ "Hinted at dropping its objections", "made no secret of their distaste": there it is."""
    verb = noun.head
    if noun.dep_ == "nmod" and verb.lemma_ == "secret":
        return verb.dep_ in ("obj", "xcomp") and verb.head.lemma_ in ("make", "keep")
    held = noun.dep_ == "obj" and noun.lemma_.lower() in OPPOSING and verb.lemma_.lower() in GIVING_UP
    ahead = verb.tag_ == "VBG" or any(c.lower_ == "to" and c.dep_ == "mark" for c in verb.children)
    return held and authored(noun) and (ahead or denied(verb))


def naming(node: "Token", verb: "Token") -> bool:
    """ "What they called a coup", "called the raid an act of war": the verb gives a name, it calls for nothing."""
    if verb.lemma_.lower() not in ("call", "describe", "consider") or node.dep_ not in ("obj", "xcomp"):
        return False
    labels = {c.dep_ for c in verb.children if c.i != node.i and c.pos_ not in ("VERB", "AUX")}
    named = node.dep_ == "xcomp" and node.pos_ in ("NOUN", "PROPN", "ADJ")
    return named or (node.dep_ == "obj" and "xcomp" in labels) or "what" in verb.child_words


SHAM = frozenset("mock simulated sham dummy staged pretend feigned practice imaginary".split())
"""What only looks like the deed."""


def sham(p: "Proposition") -> bool:
    """ "Staged a mock assault on a camp", "a simulated raid": nothing was attacked."""
    nouns = (t for t in (p.token, *p.get("obj")) if t.pos_ == "NOUN")
    return any(c.lower_ in SHAM for t in nouns for c in t.children if c.dep_ in ("amod", "compound"))


def shot_dead(p: "Proposition") -> bool:
    """ "Shot and killed a protester": one deed, and a killing; "attacked and killed five soldiers" are two."""
    if p.word not in ("shoot", "stab", "gun", "knife"):
        return False
    verb = p.token
    return any(
        c.dep_ == "conj" and c.lemma_ in ("kill", "murder") and all(t.dep_ == "cc" for t in verb.doc[verb.i + 1 : c.i])
        for c in verb.children
    )


def untrue(node: "Token") -> bool:
    """ "Reports that X fled were false", "there is no truth in the claim that X fled"."""
    noun = node.head
    if node.dep_ not in ("acl", "acl:relcl", "nmod") or noun.lemma_.lower() not in CLAIMS:
        return False
    if noun.dep_ == "nsubj" and noun.head.lower_ in FALSE:
        return not denied(noun.head)
    truth = noun.head
    return case_of(noun) in ("in", "to", "of") and truth.lower_ == "truth" and "no" in truth.child_words


def unconfirmed(verb: "Token") -> bool:
    """ "Could not confirm that …", "declined to confirm that …": nothing is said of it."""
    if verb.lemma_.lower() not in CONFIRMING:
        return False
    up = verb.head
    return denied(verb, also=("neither", "nor")) or (
        verb.dep_ == "xcomp" and up.lemma_.lower() in ("decline", "refuse", "unable")
    )


def neither_confirmed(verb: "Token") -> bool:
    """ "Neither confirmed nor denied that …"."""
    return verb.lemma_.lower() == "deny" and verb.dep_ == "conj" and verb.head.lemma_.lower() in CONFIRMING


def undecided(verb: "Token") -> bool:
    """ "Has neither accepted nor rejected it": no answer."""
    neither = "neither" in verb.child_words
    return neither and any(c.dep_ == "conj" and c.lemma_.lower() in REJECTING | REFUSING for c in verb.children)


def hypothetical(predicate: "Token") -> bool:
    """What is only imagined: "an attack on X would be …", "anyone who attacks X will be …"."""
    if predicate.dep_ in ("nsubj", "nsubj:pass") and predicate.pos_ == "NOUN":
        some = any(c.dep_ == "det" and c.lower_ in ("a", "an", "any") for c in predicate.children)
        comes = outcome.runs(predicate.head) or predicate.head.lemma_.lower() in outcome.HELD
        return some and _open(predicate.head) and not comes  # "a meeting may take place" is none
    if predicate.dep_ == "obl" and case_of(predicate) == "as" and predicate.pos_ == "NOUN":
        return predicate.head.lemma_ in REGARDING  # "would regard it as an attack on itself"
    return _of_any(predicate)


def _of_any(predicate: "Token") -> bool:
    """ "Will jail anyone who aids rebels", "would work with any party that left and joined", "whoever they elect"."""
    clause = predicate
    while clause.dep_ == "conj":
        clause = clause.head
    who = clause.head
    would = any(c.dep_ == "aux" and c.lower_ in ("would", "'d") for c in who.head.children)
    if clause.dep_ != "acl:relcl" or clause.tag_ not in (("VBZ", "VBP", "VBD") if would else ("VBZ", "VBP")):
        return False
    if who.lower_ in ("whoever", "whichever"):
        return True
    any_one = (who.lower_ in ANYBODY and who.lower_ != "those") or any(
        c.dep_ == "det" and c.lower_ == "any" for c in who.children
    )
    return any_one and _open(who.head)


OFFERED = frozenset("amnesty pardon clemency immunity reward asylum leniency".split())


def offered_for(predicate: "Token") -> bool:
    """ "Offered an amnesty to rebels who surrender": what is held out to whoever does it has not been done."""
    who = predicate.head
    if predicate.dep_ != "acl:relcl" or predicate.tag_ != "VBP" or "det" in who.child_labels:
        return False
    offer = who.head if who.dep_ == "nmod" else next((c for c in who.head.children if c.dep_ == "obj"), who)
    return case_of(who) in ("to", "for") and offer.lemma_.lower() in OFFERED


def generic(p: "Proposition") -> bool:
    """Whether nobody in particular is told of: "anyone who mocks …", "those who fund sedition"; not "those who fled"."""
    verb = p.token
    if verb.dep_ in ("acl:relcl", "acl"):
        return verb.head.lower_ in ("nobody", "anyone", "anybody", "one") or _timeless(verb)
    return any(t.lower_ == "those" and any(_timeless(c) for c in t.children) for t in p.get("subj"))


def _timeless(clause: "Token") -> bool:
    return clause.dep_ in ("acl:relcl", "acl") and clause.tag_ in ("VBP", "VBZ", "VBG")


def _open(verb: "Token") -> bool:
    return any(c.dep_ == "aux" and c.tag_ == "MD" for c in verb.children)


def performed(verb: "Token", modality: str) -> bool:
    """Whether a reported speech act is that of the report itself ("said it rejected the offer"), not one told of: "had asked"."""
    earlier = any(c.dep_ == "aux" and c.lower_ in ("had", "has", "have", "'ve") for c in verb.children)
    return modality not in ("future", "conditional") and not (earlier and verb.dep_ in ("ccomp", "conj"))
