"""Who sends and who receives what an event noun names, where the verb that carries the noun says it."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

GETTING = frozenset(
    "get secure win obtain receive demand seek extract want request elicit await expect draw accept earn require gain "
    "provoke prompt wrest wring face hear".split()
)
"""Verbs whose "from …" has done, or is to do, what their object names: "secured a promise from X"."""
RECEIVING = frozenset(
    "accept reject decline refuse receive spurn ignore dismiss rebuff consider weigh rebuke scorn deny get "
    "honour honor fulfil fulfill obey disobey heed grant meet satisfy resist answer defy flout disregard sidestep snub shun dodge "
    "evade parry deflect shelve quash override overrule entertain field study mull concede accommodate indulge repel".split()
)
"""Verbs whose subject is whom their object was addressed to: "rejects producers' offer"; anybody may welcome it."""
RECEIVING_WITH = frozenset((
    "turn down", "throw out", "brush aside", "brush off", "wave away", "wave aside", "shrug off", "laugh off", "fend off", "knock back",
    "rule out", "sit on", "act on", "push aside", "bat away", "cast aside", "set aside",
))  # fmt: skip
"""Such verbs that need a second word."""
YIELDING = frozenset(
    "accede yield bow submit reply respond listen react agree assent consent acquiesce capitulate cave buckle bend surrender succumb "
    "give warm".split()
)
ATTENDING = frozenset("ear heed notice assent consent blessing nod shrift attention answer response reply".split())
"""What is turned, paid or given to a plea, or none, by whoever hears it: "turned a deaf ear to the widows' plea"."""
UNMOVED = frozenset("deaf immune receptive responsive unresponsive impervious indifferent sympathetic open".split())
"""How whoever hears it is "to" it."""
ADDRESSED = frozenset(
    "offer invitation request demand plea appeal proposal call ultimatum promise pledge threat warning accusation allegation "
    "order bid application petition apology condition precondition recommendation advice entreaty instruction command summons "
    "overture exhortation injunction pressure blandishment".split()
)


NAMED = ("NORP", "GPE", "ORG")
"""What a word before "offer" is where it says whose the offer is."""
TALKS = frozenset("talk negotiation consultation discussion meeting".split())
"""Nouns for what takes two sides, of which "with …" names one."""
SINCE = frozenset("ahead after before during following when once because".split())
AT = frozenset("request invitation urging behest insistence prompting".split())
"""What one acts at: "at the request of Washington, Ottawa arrested her"."""
PLEAS = frozenset("request appeal plea call demand ultimatum entreaty".split())
COURTS = frozenset("court tribunal judge bench chamber panel magistrate".split())
"""Who hears appeals against rulings."""
SPURS = frozenset(("after", "following", "despite", "in spite of", "in response to", "in reply to"))
"""With them one acts on what one was asked for, or will not."""


def parties(p: "Proposition", by_token: "dict[int, Proposition]") -> None:
    """Give an event noun its sender (role `doer`) and its receiver (role `receiver`), where its verb has them."""
    if p.part == "noun" and p.token.lemma_ in TALKS and p.get("prep:with") and not (p.get("poss") or p.get("doer")):
        _one_side(p, by_token)
    governor = by_token.get(_carrier(p.token).i)
    if p.part == "noun" and p.token.dep_ == "nsubj:outer" and p.token.lemma_ in ADDRESSED:
        p.args["receiver"] = [c for c in p.token.head.children if c.dep_ == "nsubj"]  # "its demand is that X leave"
    if p.part != "noun" or governor is None or not (governor.part == "verb" or governor.word in UNMOVED):
        return
    if governor.passive:
        _turned_down(p, governor)
        return
    if p.token.dep_ == "obj" or _attended(p.token, governor):
        _of_object(p, governor)
    elif p.token.dep_ == "obl" and case_of(p.token) == "at" and p.token.lemma_ in AT:
        p.args["doer"] = p.get("poss") or p.get("prep:of")
        p.args["receiver"] = [t for t in governor.get("subj") if t not in p.args["doer"]]
    elif p.token.dep_ == "obl" and p.token.lemma_ in PLEAS and case_of(p.token) in SPURS:
        _acted_on(p, governor)


def _acted_on(p: "Proposition", governor: "Proposition") -> None:
    """ "Freed them after an appeal by X", "went ahead despite calls from X": whoever acts is whom it was addressed to."""
    sent = _senders(p)
    if sent and not (p.get("prep:to") or p.get("prep:on") or p.get("prep:against")):
        p.args["receiver"] = [t for t in governor.get("subj") if t not in sent]


def _senders(p: "Proposition") -> "list[Token]":
    """Whose an offer or appeal is: "Chile's offer", "an offer from Chile", "a Chilean offer", "a NATO offer"."""
    named = (t for role in ("amod", "compound") for t in p.get(role) if t.ent_type_ in NAMED)
    return p.get("poss") or p.get("prep:from") or p.get("prep:by") or list(named)


def _turned_down(p: "Proposition", governor: "Proposition") -> None:
    """ "An appeal by X was rejected by Y", "requests from X were ignored by Y": Y is whom it was addressed to."""
    sent = _senders(p)
    refused = _receives(governor)
    told = p.get("prep:to") or p.get("prep:on") or p.get("prep:against") or p.get("comp")
    if p.token.dep_ == "nsubj:pass" and sent and refused and p.token.lemma_ in ADDRESSED and not told:
        p.args["receiver"] = [t for t in governor.get("subj") if t not in sent]


def _receives(governor: "Proposition") -> bool:
    return governor.word in RECEIVING or governor.lemma in RECEIVING_WITH


def _attended(noun: "Token", governor: "Proposition") -> bool:
    """ "Bowed to a demand by Chad", "paid no heed to pleas from Chad": what somebody yields to, or hears, or does not."""
    case = case_of(noun) if noun.dep_ in ("obl", "nmod") else ""
    if case not in ("to", "of"):
        return False
    heard = any(t.lemma_.lower() in ATTENDING for t in governor.get("obj"))
    return heard or (case == "to" and noun.dep_ == "obl" and governor.word in YIELDING | UNMOVED)


def _carrier(noun: "Token") -> "Token":
    """ "Had no answer to their demand": the verb, above what is turned or given to a plea."""
    above = noun.head
    attending = noun.dep_ == "nmod" and above.dep_ == "obj" and above.lemma_.lower() in ATTENDING
    return above.head if attending else above


def _one_side(p: "Proposition", by_token: "dict[int, Proposition]") -> None:
    """ "Left after a week of talks with X", "began a strike after talks with X collapsed": the subject is the other side."""
    phrase = p.token
    while phrase.dep_ == "nmod" and case_of(phrase) == "of":
        phrase = phrase.head
    above = phrase.head
    if phrase.dep_ == "nsubj" and above.dep_ == "advcl":
        marks = {c.lower_ for c in above.children if c.dep_ == "mark"}
        above = above.head if marks & SINCE else phrase
    elif phrase.dep_ != "obl" or case_of(phrase) not in SINCE | {"in"}:
        return
    governor = by_token.get(above.i)
    if governor is not None and governor.part == "verb" and not governor.passive:
        p.args["doer"] = list(governor.get("subj"))


def _of_object(p: "Proposition", governor: "Proposition") -> None:
    """ "Secured a promise from X", "rejected the offer of X": sender and receiver of what the verb gets or is given."""
    sent = _senders(p)
    late = [t for t in governor.get("prep:from") if t.i > p.token.i]
    if not sent and governor.word in GETTING and not p.get("doer") and late:
        p.args["doer"] = sent = late
    got = governor.word in GETTING and (p.get("prep:from") or p.get("doer"))
    if p.token.lemma_ in ("accusation", "allegation") and p.get("comp"):
        return  # "rejects X's accusation that its troops …": whom it accuses is said there
    if p.token.lemma_ == "appeal" and any(t.lemma_.lower() in COURTS for t in governor.get("subj")):
        return  # "the court threw out his appeal"
    received = _receives(governor) or bool(got) or p.token.dep_ != "obj"
    if sent and received and p.token.lemma_ in ADDRESSED and not (p.get("prep:to") or p.get("prep:against")):
        p.args["receiver"] = [t for t in governor.get("subj") if t not in sent]
