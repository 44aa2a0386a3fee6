"""People told by how many they are: "killed 22", "thousands rallied", "two members of the cabinet", "three aides of his"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor

SUFFERED = frozenset(
    "kill wound injure hurt arrest detain maim massacre behead execute kidnap abduct hang jail imprison lynch murder slaughter"
    " rescue evacuate hospitalise hospitalize deport pardon convict indict displace slay stab rape torture flog shoot butcher".split()
)
"""Verbs that only people undergo."""
STATES = frozenset("dead wounded injured homeless dying maimed missing".split())
"""What people alone are left: "left six dead"."""
MOVING = frozenset("bring draw drive force chase uproot".split())
CROWDING = frozenset(
    "rally march demonstrate protest gather chant riot picket flee throng boo heckle assemble converge besiege storm pelt "
    "demand urge condemn denounce accuse call petition appeal oppose mourn cheer applaud boycott flock queue sign vote pray "
    "turn pour attend line fill clash scuffle mass congregate camp parade barricade blockade".split()
)
"""Verbs whose subject, counted and no more, is people: "thousands rallied"."""
EVENTS = frozenset("protest demonstration rally march vigil sit-in procession".split())
"""What so many hold or join: "hundreds staged a vigil"."""
STREETS = frozenset("street streets square avenue boulevard".split())
"""Where only people are, in such numbers: "thousands took to the streets"."""
GATHERED = STREETS | EVENTS
HOMES = STREETS | {"homes", "houses", "villages"}
"""What only people are brought to or driven from: "brought thousands on to the streets"."""
DOZENS = frozenset("tens dozens scores hundreds thousands millions".split())
MORE = DOZENS | {"least"}
"""What else may stand beside a number of people: "at least", "tens of thousands"."""
NO_PEOPLE = frozenset("DATE TIME PERCENT MONEY QUANTITY ORDINAL".split())
BESIDE_NUMBER = frozenset("advmod acl:relcl compound nummod conj cc punct case det nmod:unmarked".split())
SERVING = frozenset("member executive employee worker staff staffer lawmaker politician senator congressman".split())
"""Who belongs to a body and does not speak for it, as its officials and envoys do."""
FORMER = frozenset("former ex onetime disgraced".split())
SOME = frozenset("some several many most few another other dissident rebellious".split())
"""What says that not all of a body's people are meant."""
TRIED = SUFFERED | frozenset("charge try prosecute release free beat threaten harass attack poison".split())
"""What is done to persons, whatever body they are of."""
LEAVING = frozenset("resign defect".split())
"""What each of them does for herself: "Georgia's ambassadors have resigned"."""
DONE = frozenset(
    "killing murder assassination execution death shooting stabbing beating abduction kidnapping kidnap arrest detention jailing "
    "imprisonment expulsion trial torture poisoning".split()
)
"""Nouns for what is done to persons."""
ONE = frozenset("a an another one second third".split())
PARTS = frozenset("group number dozen score handful majority minority half couple pair trio".split()) | DOZENS
"""What takes a part of those behind its "of"."""
ARMED = ("armed_group", "armed_force")
AMONG = ("from", "in", "of", "within", "among", "inside", "at")
CURRENCY = frozenset("$ € £ % percent".split())


def nobody_of(pronoun: "Token") -> "Token | None":
    """ "Nobody from the junta", "no one in the ruling party": of whom it is said that none of them did."""
    none = pronoun.lower_ == "nobody" or (pronoun.lower_ == "one" and "no" in pronoun.child_words)
    if not none or not (pronoun.dep_.startswith("nsubj") or pronoun.dep_ == "obl:agent"):
        return None
    return next((c for c in pronoun.children if c.dep_ == "nmod" and case_of(c) in AMONG), None)


def so_many_people(number: "Token") -> bool:
    """ "Killed 22", "arrested dozens", "held four who had thrown stones": a number alone that only people can be counted by."""
    counts = number.pos_ == "NUM" and number.ent_type_ not in NO_PEOPLE
    if not (counts or number.lower_ in DOZENS) or any(
        c.dep_ not in BESIDE_NUMBER and c.lower_ not in MORE and not _some_named(c) for c in number.children
    ):
        return False
    if any(c.dep_ == "acl:relcl" and "who" in c.child_words for c in number.children):
        return True
    if any(t.text in CURRENCY for t in number.doc[max(0, number.left_edge.i - 1) : number.right_edge.i + 2]):
        return False
    if number.dep_ == "obj" and number.head.pos_ == "VERB" and number.head.lemma_.lower() in MOVING:
        return not number.head.child_words.isdisjoint(HOMES)
    if number.dep_ == "nsubj":
        crowd = number.head.lemma_.lower() in CROWDING or not number.head.child_words.isdisjoint(GATHERED)
        return number.lower_ in DOZENS and number.head.pos_ == "VERB" and crowd
    if number.dep_ not in ("obj", "nsubj:pass") or number.head.pos_ != "VERB":
        return False
    dead = number.head.lemma_.lower() == "leave" and not number.head.child_words.isdisjoint(STATES)
    return dead or number.head.lemma_.lower() in SUFFERED


def _some_named(phrase: "Token") -> bool:
    """ "Arrested dozens, among them the poet Ann Roe": who some of them are."""
    return phrase.dep_ in ("nmod", "appos") and any(t.lower_ in ("among", "including") for t in phrase.subtree)


def seated(noun: "Token") -> bool:
    """ "Two members of the cabinet": so many of a public body's own are persons and not the body."""
    counted = any(c.dep_ == "nummod" or c.lower_ in ("a", "an", "some", "several") for c in noun.children)
    of = (c.lemma_.lower() for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of")
    return noun.lemma_.lower() == "member" and counted and any(nouns().types.get(b) == "government_body" for b in of)


def of_its_own(noun: "Token", body: "Actor") -> bool:
    """ "Samsung executives", "members of the Senate", "two NATO officials": some people of a body, who are not the body.

    Those of an armed group act for it ("Taliban fighters"); who left it or is one of many does not ("a former member").
    """
    lemma, beside = noun.lemma_.lower(), noun.child_words
    former = not beside.isdisjoint(FORMER)
    if body.type in ARMED:
        return former or (lemma == "member" and noun.tag_ == "NN")
    ruling = lemma == "executive" and noun.tag_ == "NN" and beside.isdisjoint(("a", "an"))  # "the party's executive"
    former = former or _on_trial(noun) or suffers(noun)
    return former or (lemma in SERVING and not ruling) or some_of(noun) or not beside.isdisjoint(SOME)


def some_of(noun: "Token") -> bool:
    """ "Two of his aides", "three aides of his": so many persons of their own, and nobody's voice."""
    counted = noun.dep_ == "nmod" and noun.head.pos_ in ("NUM", "DET", "PRON") and case_of(noun) == "of"
    return counted or "nummod" in noun.child_labels


def some_persons(noun: "Token") -> bool:
    """ "Forty Kenyan lawmakers", "a group of Serbian ministers", "its envoys quit": persons, and not their body."""
    beside = noun.child_words
    several = "nummod" in noun.child_labels or not beside.isdisjoint(SOME)
    parted = noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.lemma_.lower() in PARTS
    parted = parted and "the" not in noun.head.child_words  # "cut the number of French diplomats"
    leaves = noun.dep_ == "nsubj" and noun.head.lemma_.lower() in LEAVING
    return several or parted or suffers(noun) or leaves or _on_trial(noun)


def suffers(noun: "Token") -> bool:
    """ "Killed a UN peacekeeper", "the killing of a UN officer": one of them, to whom something is done."""
    if noun.tag_ != "NN" or noun.child_words.isdisjoint(ONE):
        return False
    done = noun.dep_ in ("obj", "nsubj:pass") and noun.head.lemma_.lower() in TRIED
    return done or (noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.lemma_.lower() in DONE)


def _on_trial(noun: "Token") -> bool:
    """ "A party official has gone on trial", "stands trial"."""
    verb = noun.head
    tried = noun.dep_ == "nsubj" and noun.tag_ == "NN" and verb.lemma_.lower() in ("go", "stand", "face")
    return tried and any(c.lower_ == "trial" and c.dep_ in ("obj", "obl") for c in verb.children)


def of_an_age(token: "Token") -> str | None:
    """ "19-year-old", of "a 19-year-old" who is told of by nothing but the age."""
    year = next((c for c in token.children if c.lower_ == "year"), None) if token.lower_ == "old" else None
    known = year is not None and any(c.dep_ == "det" for c in token.children)
    return token.doc[year.left_edge.i : token.i + 1].text if year is not None and known else None
