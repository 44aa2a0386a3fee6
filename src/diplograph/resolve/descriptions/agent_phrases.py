"""What the phrase around a noun tells of an actor whom nobody names: its kind, whether it is one, which it is."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

PLURAL = ("NNS", "NNPS")
ROLES = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "conj", "nmod")
NAMED_SO = ("party", "armed_group", "ngo", "armed_force", "company", "media")
"""Kinds whose noun stands behind the name: "the National Renewal party"."""
LED = ("ngo", "company", "media", "party", "government_body", "armed_group", "armed_force", "organisation")
HEADED = frozenset(
    "service registry office programme program project campaign investigation inquiry probe operation desk section unit "
    "secretariat station archive household clan dynasty province".split()
)
"""What else somebody may be the head of, though nothing is said of it."""
HEADLINED = frozenset(
    "free release jail arrest detain deport expel extradite sentence hang execute convict acquit hold"
    " kidnap abduct pardon behead".split()
)
"""What headlines say was done to one of a people: "Iran frees Briton"."""
ONE = frozenset("a an another any no every each".split())
"""Words before one of a people: "an Iraqi", "every Iraqi"."""
COLLECTIVE = ("sh", "ch", "ese", "ss")
"""How adjectives end that with "the" mean a whole people."""
LOOSE = ("amod", "acl", "acl:relcl", "punct")
"""What may stand with a noun without an article in a headline."""
GIVEN = frozenset(
    "send give offer provide supply buy sell purchase order deliver build donate lend lease acquire export import receive"
    " manufacture produce launch deploy dispatch commission contribute sale delivery shipment use need have want operate own".split()
)
"""Verbs whose object is a thing, though it be a ship."""
TELLING = frozenset("ask order tell urge instruct direct command beg press warn advise implore summon".split())
"""Verbs whose object is asked or told to do something."""
ANY = ("countries", "nations", "states")
"""Plurals that mean any of their kind where nothing says which: "urged countries to ratify it"."""
PLIGHTS = frozenset(
    "exile power charge custody prison jail detention hiding need command authority office captivity".split()
)
"""What people are in who are called "those in exile"; "those in Sweden" are prices as often."""
FLOCKS = frozenset(
    "catholic muslim islamic christian orthodox anglican protestant jewish buddhist hindu sunni shia shiite religious spiritual "
    "tribal indigenous kurdish separatist military student minority community union opposition church business protest faith labour "
    "labor gang cartel guerrilla coup party industry farmers".split()
)
"""What says whom "Ghana's Catholic leader" leads, who are not all."""


def told_to(noun: "Token") -> bool:
    """Whether somebody tells, asks or orders what the noun stands for to do something."""
    told = noun.dep_ in ("obj", "nsubj:pass") and noun.head.lemma_.lower() in TELLING
    return told and any(c.dep_ == "xcomp" and c.tag_ == "VB" for c in noun.head.children)


def cargo(noun: "Token") -> bool:
    """ "Send more ships", "bought Turkish drones", "the use of helicopters": craft that change hands are things."""
    if noun.lemma_.lower() not in nouns().craft:
        return False
    if told_to(noun):
        return False  # "ordered the trawler to stop": those aboard are
    given = noun.dep_ in ("obj", "nsubj:pass") or (noun.dep_ == "nmod" and case_of(noun) == "of")
    return given and noun.head.lemma_.lower() in GIVEN


def cleft(noun: "Token") -> bool:
    """ "It was the army that fired": the noun is put first, not said of anything."""
    it = any(c.lower_ == "it" and c.i < noun.i for c in noun.children)
    return it and "acl:relcl" in noun.child_labels


def kind_of(noun: "Token") -> str | None:
    """The kind of actor that a noun names: by the lists, by the words before it, by its form."""
    listed = nouns()
    lemma = noun.lemma_.lower()
    if noun.ent_type_ == "NORP" and noun.tag_ in PLURAL:
        return "people"
    before = [c.lower_ for c in noun.children if c.dep_ in ("compound", "amod", "det") and c.i < noun.i]
    pair = f"{before[-1]} {lemma}" if before else ""
    for form in (pair, lemma, noun.lower_, lemma.removesuffix("s")):
        if form in listed.types:
            return listed.types[form]
        if form in listed.humans:
            return "people" if noun.tag_ in PLURAL or lemma in ("people", "family", "crowd") else "person"
    if _heads_someone(noun) or listed.person_by_form(lemma):
        return "people" if noun.tag_ in PLURAL else "person"
    return None


def one_of_a_people(noun: "Token") -> bool:
    """ "An Iraqi was arrested", "the 36-year-old Iraqi": a person, where "the French" are all."""
    several = noun.tag_ in PLURAL and noun.lower_.endswith("s")
    if noun.ent_type_ not in ("NORP", "PERSON", "") or several or noun.dep_ not in (*ROLES, "nmod:poss"):
        return False
    headlined = noun.dep_ in ("obj", "nsubj:pass") and noun.head.lemma_.lower() in HEADLINED
    if headlined and noun.tag_ in ("NN", "NNP", "JJ") and all(c.dep_ in LOOSE for c in noun.children):
        return True
    if noun.dep_ == "nmod:poss" and noun.tag_ in ("NN", "NNP", "JJ") and any(c.tag_ == "POS" for c in noun.children):
        return not any(c.dep_ == "det" and c.lower_ == "the" for c in noun.children)  # "froze Angolan's assets"
    if any(c.dep_ == "nummod" and c.lower_ == "one" for c in noun.children):
        return True
    which = {c.lower_ for c in noun.children if c.dep_ == "det"}
    alone = noun.tag_ in ("NN", "NNP", "JJ") and noun.child_labels <= {"det", "punct"}
    if "the" in which and alone and noun.dep_ in ("nsubj", "nsubj:pass", "obj"):
        return not noun.lower_.endswith(COLLECTIVE)  # "the Palestinian snatched a gun", not "the French"
    return not which.isdisjoint(ONE) or ("the" in which and "amod" in noun.child_labels)


def of_a_faith(word: "Token") -> bool:
    """ "Sunni rebels", "Shi'ite militias": an adjective says which they are, and not who, where nobody knows it as a name."""
    return word.ent_type_ in ("NORP", "ORG") and word.pos_ == "ADJ" and word.dep_ == "amod"


def _heads_someone(noun: "Token") -> bool:
    """ "West African heads of state", "a head of mission", "the head of the country's largest union"."""
    if noun.lemma_.lower() != "head":
        return False
    of = [c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of"]
    near = any(c.i == noun.i + 2 and c.lower_ in ("state", "government", "mission", "delegation") for c in of)
    return near or any(kind_of(c) in LED or c.lemma_.lower() in HEADED for c in of)


def described(noun: "Token") -> bool:
    """ "Western countries", "five countries", "urged countries to": which, or any; not "both countries", nor "Nations"."""
    if noun.text[:1].isupper() and not noun.is_sent_start:
        return False
    labels = noun.child_labels
    counted = "nummod" in labels and not any(c.dep_ == "nummod" and c.lower_ in ("two", "three") for c in noun.children)
    if counted or not labels.isdisjoint(("amod", "compound")):
        return True
    return noun.lower_ in ANY and labels.isdisjoint(("det", "nummod", "nmod:poss"))


def says_who(word: "Token") -> bool:
    """ "Those who fled", "those responsible", "those behind the raid": what tells who they are."""
    if word.dep_ == "nmod":
        case = case_of(word)
        return case in ("behind", "inside", "under") or (case == "in" and word.lower_ in PLIGHTS)
    return word.dep_ in ("acl:relcl", "acl") or (word.dep_ == "amod" and word.i > word.head.i)


def suspect(noun: "Token") -> bool:
    """ "Arrested two suspected Shabaab members": of people to whom something is done, only suspected whose they are."""
    return noun.dep_ in ("obj", "nsubj:pass") and not noun.child_words.isdisjoint(("suspected", "alleged", "accused"))


def done_by(noun: "Token", word: int) -> bool:
    """ "Uzbek-trained guards", "Russian-armed rebels": of a state only in what it did for them."""
    owner = noun.doc.words[word]
    joined = owner.i + 2 < len(noun.doc) and noun.doc.words[owner.i + 1].text in ("-", "–") and owner.i + 2 < noun.i
    return joined and noun.doc[owner.i + 2].tag_ in ("VBN", "VBD") and noun.doc[owner.i + 2].lower_ != "based"
