"""Whose leader is taken, whose goods are bought, and who is: "stormed the office and arrested its chairman", "ordered his arrest"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, remembered, subject_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention

TAKING = frozenset(
    "arrest detain seize capture hold abduct kidnap kill shoot wound behead hang jail imprison execute assassinate take "
    "torture beat poison expel deport extradite target murder stab apprehend nab snatch".split()
)
"""What one does to another's people."""
CHIEFS = frozenset(
    "leader commander chief chairman chairwoman president spokesman spokeswoman head founder captain member mayor minister "
    "ambassador deputy secretary bishop comrade officer crew activist organiser organizer".split()
)
"""Who is of those who were named, not of those who take him."""
THEIRS = frozenset(
    "diplomat envoy ambassador consul attaché citizen national soldier troop peacekeeper sailor fisherman worker tourist "
    "student journalist ship vessel boat trawler tanker plane aircraft jet drone".split()
)
"""What of one state's another takes, shoots at or sends home."""
SHOT_AT = TAKING | frozenset("attack shell bomb sink down evict mistreat harass intercept turn".split())
BARRING = frozenset("ban bar disqualify suspend fine sack blacklist".split())
"""What courts and states do to a party's or firm's people."""
FREEING = frozenset("free release pardon amnesty".split())
"""What is done to another's people as much as to one's own prisoners."""
RESCUING = FREEING | {"rescue", "save"}
FOLLOWERS = CHIEFS | frozenset(
    "fighter supporter militant follower guerrilla cadre lawmaker official executive".split()
)
WITH_MEMBERS = frozenset("party ngo armed_group company media organisation".split())
"""Types of what has people whom a state or its police take."""
ENLISTED = frozenset(
    "priest nun volunteer employee staff staffer reporter journalist editor worker teacher lawyer".split()
)
"""Who works for a body, where the sentence before names one."""
JUDGED = (
    TAKING | FREEING | frozenset("charge accuse try indict acquit convict sentence clear question fine suspect".split())
)
"""What is done to those whom somebody holds or tries."""
ORDERED = frozenset("order authorise authorize".split())
SUFFERED = frozenset(
    "arrest detention imprisonment jailing expulsion deportation extradition execution killing assassination murder torture".split()
)
"""What a ruler or judge orders to be done to another."""
CHARGES = frozenset("charge allegation accusation wrongdoing count".split())
"""What one who is tried denies."""
FREED = frozenset("release freedom liberation return".split())
HOLDING = frozenset("arrest detain hold abduct kidnap jail imprison seize capture remand".split())
"""What is done to those who are freed."""
FAR = 150
"""Words that are looked back over for a prisoner."""
FOR = ("for", "in exchange for", "in return for")
ASKING = frozenset("demand ask seek want claim".split())
"""What kidnappers do for what they give back."""
BUYING = frozenset("buy import purchase".split())
"""What nobody does with what is his own already, unless he gets it "from" another."""


def taker(pronoun: "Token", by_head: "dict[int, Mention]") -> "Mention | None":
    """The subject that "its" or "their" before who is taken or what is bought cannot mean.

    Where the clause before has another actor.
    """
    noun = pronoun.head
    verb = noun.head
    if (asked := _price_of(noun)) is not None:
        subject = subject_of(asked)
        return by_head.get(subject.i) if subject is not None else None
    if noun.dep_ == "obj" and verb.lemma_.lower() in ORDERED and noun.lemma_.lower() in SUFFERED:
        subject = subject_of(verb)
        return by_head.get(subject.i) if subject is not None else None
    if (blamed := _blamed_for(noun, verb)) is not None:
        return by_head.get(blamed.i)
    if _of_the_clause_above(noun, verb) or _some_of_them(noun):
        verb = verb if noun.dep_ == "obj" else noun.head.head
        subject, it = subject_of(verb), (c for c in verb.head.children if c.dep_.startswith("nsubj"))
        above = next(it, None) or subject_of(verb.head)
        whose = by_head.get(above.i) if above is not None else None
        person = whose is not None and whose.actor is not None and whose.actor.type == "person"
        person = person and pronoun.lower_ == "its"  # "she denied that Sweden would extradite its citizens"
        known = whose is not None and subject is not None and whose.head != subject.i and not person
        return by_head.get(subject.i) if subject is not None and known else None
    whole = noun.head if noun.dep_ == "nmod" and case_of(noun) == "of" else noun  # "most of its water"
    if (doer := _of_the_sentence_before(noun, whole, by_head)) is not None:
        return doer
    verb = whole.head
    if whole.dep_ != "obj" or verb.pos_ != "VERB" or verb.dep_ != "conj":
        return None
    who = CHIEFS if whole.i == noun.i else FOLLOWERS
    taken = verb.lemma_.lower() in TAKING | BARRING and noun.lemma_.lower() in who
    if not taken and not _bought(verb):
        return None
    clause = verb.head
    subject = (
        clause.head if clause.dep_ == "acl:relcl" else subject_of(verb)
    )  # "Chad, which borders X and buys its oil"
    before = verb.doc[verb.head.i + 1 : verb.i]
    other = any(t.i in by_head and t.dep_ in ("obj", "nmod:poss", "obl", "nmod", "compound") for t in before)
    return by_head.get(subject.i) if subject is not None and other else None


def _price_of(noun: "Token") -> "Token | None":
    """ "Demanded a ransom for their release": the verb that asks a price, where a noun tells what is to be had for it."""
    if noun.lemma_.lower() not in FREED or case_of(noun) not in FOR:
        return None
    verb = next((t for t in noun.ancestors if t.pos_ == "VERB"), None)
    asks = verb is not None and verb.lemma_.lower() in ASKING
    price = verb is not None and any(c.dep_ in ("obj", "obl") and c.i < noun.i and c.i != noun.i for c in verb.children)
    return verb if asks and price else None


def _of_the_clause_above(noun: "Token", verb: "Token") -> bool:
    """ "Kenya protested after Chad expelled its diplomats", "said that Chad had seized its ships", "until Chad frees its leaders"."""
    act, who = verb.lemma_.lower(), noun.lemma_.lower()
    of_others = act in TAKING | FREEING and who in FOLLOWERS
    taken = noun.dep_ == "obj" and (of_others or (act in SHOT_AT and who in THEIRS))
    return taken and verb.dep_ in ("advcl", "ccomp") and "nsubj" in verb.child_labels


def _blamed_for(noun: "Token", verb: "Token") -> "Token | None":
    """Of whom one says that he took another's: "accused Chad of jailing its leaders", "condemned Chad for expelling its envoy"."""
    act, who, said = verb.lemma_.lower(), noun.lemma_.lower(), verb.head
    taken = noun.dep_ == "obj" and act in SHOT_AT | FREEING and who in FOLLOWERS | THEIRS
    if (
        not taken
        or verb.tag_ != "VBG"
        or verb.dep_ not in ("advcl", "acl", "ccomp", "xcomp")
        or subject_of(said) is None
    ):
        return None
    return next((c for c in said.children if c.dep_ == "obj" and c.i < verb.i), None)


def _some_of_them(noun: "Token") -> bool:
    """ "Said that soldiers had arrested eleven of its members"."""
    some = noun.head if noun.dep_ == "nmod" and case_of(noun) == "of" else None
    if some is None or some.dep_ != "obj" or some.pos_ not in ("NUM", "PRON", "NOUN", "ADJ", "DET"):
        return False
    verb, who = some.head, noun.lemma_.lower()
    taken = verb.lemma_.lower() in TAKING | FREEING and who in FOLLOWERS | THEIRS
    return taken and verb.dep_ in ("advcl", "ccomp") and "nsubj" in verb.child_labels


def _of_the_sentence_before(noun: "Token", whole: "Token", by_head: "dict[int, Mention]") -> "Mention | None":
    """ "Greenpeace protested. Russia arrested 30 of its activists": who takes them, where the sentence before is a body's."""
    verb = whole.head
    taken = whole.dep_ == "obj" and verb.dep_ == "ROOT" and verb.lemma_.lower() in TAKING
    if not taken or noun.lemma_.lower() not in FOLLOWERS | ENLISTED or noun.sent.start == 0:
        return None
    subject = subject_of(verb)
    doer = by_head.get(subject.i) if subject is not None else None
    told = (by_head.get(t.i) for t in noun.sent.before)
    body = any(m.actor is not None and m.actor.type in WITH_MEMBERS for m in told if m is not None)
    return doer if body and doer is not None and (doer.actor is None or doer.actor.type not in WITH_MEMBERS) else None


@remembered  # asked for by binding and again where antecedents are weighed
def captor_and_captive(pronoun: "Token") -> "tuple[Token | None, Token | None]":
    """ "Prosecutors charged eight officers. Two of them were acquitted": who took whom before; they are the latter.

    In the clause above ("freed the pupils from a camp where they were held") or the sentence before ("demanded their release").
    """
    word = pronoun.head if pronoun.dep_ == "nmod" and case_of(pronoun) == "of" else pronoun
    freed = pronoun.dep_ == "nmod:poss" and pronoun.head.lemma_.lower() in FREED
    judged = word.dep_ == "nsubj:pass" and word.head.lemma_.lower() in JUDGED
    freed = freed or (pronoun.dep_ == "obj" and pronoun.head.lemma_.lower() in RESCUING)
    if not (freed or judged):
        return None, None
    above = [t for t in pronoun.ancestors if t.pos_ == "VERB" and t.i < pronoun.i]
    before = [pronoun.sent.before.root] if pronoun.sent.start > 0 else []
    before += [c for t in before for c in t.children if c.dep_ == "conj"] if freed else []
    for verb in (*above, *reversed(before)):
        captive = next((c for c in verb.children if c.dep_ == "obj"), None) if verb.lemma_.lower() in JUDGED else None
        if captive is not None and captive.i < pronoun.i:
            return subject_of(verb), captive
    return None, None


def prisoner(pronoun: "Token") -> "Token | None":
    """ "Roe was jailed … Norway urged the junta to free her", "demanded his release": whoever the text last told to be held."""
    up = pronoun.head
    freed = pronoun.dep_ in ("obj", "nsubj:pass") and up.lemma_.lower() in FREEING - {"pardon"}
    freed = freed or (pronoun.dep_ == "nmod:poss" and up.lemma_.lower() in FREED - {"return", "freedom"})
    if not freed:
        return None
    for verb in reversed(pronoun.doc[max(0, pronoun.i - FAR) : pronoun.left_edge.i]):
        if verb.lemma_.lower() in HOLDING and verb.pos_ == "VERB" and verb.i != up.i:
            whom = next((c for c in verb.children if c.dep_ in ("obj", "nsubj:pass")), None)
            if whom is not None and whom.lower_ in ("who", "whom") and verb.dep_ == "acl:relcl":
                return verb.head
            if whom is not None and whom.pos_ in ("PROPN", "PRON", "NOUN"):
                return whom
    return None


@remembered
def accused_before(pronoun: "Token") -> "Token | None":
    """ "Her lawyer, Ann Roe, spoke for Ben Doe, who is on trial. He pleaded not guilty": who is tried in the sentence before."""
    verb, start = pronoun.head, pronoun.sent.start
    denied = any(c.dep_ == "obj" and c.lemma_.lower() in CHARGES for c in verb.children)
    pleads = verb.lemma_.lower() == "plead" or (verb.lemma_.lower() == "deny" and denied)
    if pronoun.dep_ != "nsubj" or not pleads or start == 0:
        return None
    found = [t for t in (_tried(word) for word in pronoun.sent.before) if t is not None]
    who = found[-1] if found else None
    return who.head if who is not None and who.dep_ == "appos" else who


def _tried(word: "Token") -> "Token | None":
    """Whom a word says to be tried or charged."""
    trial = word.lemma_.lower() == "trial" and case_of(word) == "on"
    judged = word.lemma_.lower() in JUDGED and word.tag_ in ("VBN", "VBD", "VBZ", "VBP")
    taken = [c for c in word.children if c.dep_ == "nsubj:pass" or (c.dep_ == "nsubj" and trial)]
    taken += [c for c in word.children if c.dep_ == "obj" and judged and not taken]
    if not (trial or judged) or not taken:
        return None
    relative = taken[0].lower_ in ("who", "whom") and word.dep_ == "acl:relcl"
    return word.head if relative else taken[0]


def _bought(verb: "Token") -> bool:
    return verb.lemma_.lower() in BUYING and not any(case_of(c) == "from" for c in verb.children)
