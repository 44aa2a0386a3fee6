"""What the places of a mention and of a pronoun in their sentences say for or against the one meaning the other."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.mentions import key_of
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.pronouns.causes import blamed
from diplograph.resolve.pronouns.sense import needed
from diplograph.resolve.pronouns.singular_words import PERSONAL
from diplograph.resolve.pronouns.taken_from import accused_before, captor_and_captive
from diplograph.resolve.weights import beside

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

MODIFIERS = frozenset("nmod:poss compound amod nmod:desc".split())
SPEAKING = frozenset(
    "say tell add reply answer retort respond counter insist argue stress warn urge accuse deny reject dismiss call describe "
    "declare state admit confirm promise vow pledge threaten note explain claim blame criticise criticize condemn denounce "
    "defend welcome praise thank demand ask propose offer announce complain repeat acknowledge refuse decline rule".split()
)
"""Verbs of those who have the word, in this sentence and the next."""
RULING = frozenset("council junta regime leadership authority committee".split())
"""What runs a state or town."""


def before_and(subject: "Token", pronoun: "Token") -> bool:
    """ "Chad rejects the line that Mali drew, and Togo shares its view": a clause beside that is over before an "and"."""
    verb = pronoun.head.head if pronoun.dep_ == "nmod:poss" else pronoun.head
    return verb.dep_ == "conj" and verb.pos_ == "VERB" and verb.head.i < pronoun.i and beside(subject, pronoun)


def rules(owner: "Token") -> bool:
    """ "Mali's military council protested": what is told of whoever rules a land is told of it."""
    return owner.dep_ in MODIFIERS and owner.head.lemma_.lower() in RULING


def named_beside(token: "Token") -> "Token | None":
    """ "Blamed the Green Party and its founder": of what it is named beside."""
    noun = token.head
    return noun.head if token.dep_ == "nmod:poss" and noun.dep_ == "conj" and noun.head.i < token.i else None


def source_before(token: "Token") -> "Token | None":
    """ "Four were shot, according to the governor, Ann Roe. She said …": who was quoted last speaks on."""
    start = token.sent.start
    speaks = token.dep_ == "nsubj" and token.head.dep_ == "ROOT" and token.head.lemma_.lower() in SPEAKING
    if not speaks or start == 0 or token.lower_ not in PERSONAL:
        return None
    cue = next((t for t in token.sent.before if t.lower_ == "according" and t.dep_ == "case"), None)
    if cue is None:
        return None
    named = (c for c in cue.head.children if c.dep_ == "appos" and c.i > cue.i)
    return next(named, cue.head)


def speaks_for(speaker: "Token") -> bool:
    """ "Spokesman Ben Doe", "Ben Doe, a spokeswoman": whose office it is to speak of others."""
    titles = (c for c in speaker.children if c.dep_ in ("compound", "nmod:desc", "appos"))
    return any(t.lemma_.lower().startswith("spokes") for t in (speaker, *titles))


def alone_before(near: list[Mention], pronoun: "Token") -> str:
    """ "The ministry handed the envoy a note. He promised …": the only one of the sentence before, whom its verb deals with."""
    near = [m for m in near if pronoun.doc.words[m.head].child_words.isdisjoint(("a", "an", "another"))]
    if pronoun.dep_ != "nsubj" or pronoun.i != pronoun.sent.start or len(near) != 1:
        return ""
    head = pronoun.doc[near[0].head]
    if near[0].kind == "name":
        told = any(
            c.dep_ == "acl:relcl" and "who" in c.child_words for c in head.children
        )  # "lies with Ann Roe, who …"
        return key_of(near[0]) if told or head.dep_ in ("obj", "iobj", "nsubj") else ""
    dealt = head.dep_ in ("nsubj", "nsubj:pass", "obj", "iobj") and head.head.dep_ == "ROOT"
    return key_of(near[0]) if dealt and "the" in head.child_words else ""


def acted_on_aside(mention: Mention, token: "Token") -> bool:
    """ "Roe fled after he backed Ben Doe. Police accuse him": one whom only a clause beside acts on is no likelier for it."""
    person = mention.actor is not None and mention.actor.type == "person"
    acted_on = not token.dep_.startswith("nsubj") and token.head.tag_ != "VB"
    return person and acted_on and in_aside(token)


def whose_fault(pronoun: "Token") -> "Token | None":
    """Whom a clause before blames, met, refuses, took or tries, for a pronoun that takes it up."""
    return blamed(pronoun) or needed(pronoun) or captor_and_captive(pronoun)[1] or accused_before(pronoun)


def in_aside(token: "Token") -> bool:
    """Whether a subject acts but in a clause beside: "Chad, which Sudan accuses …, denied it when Mali asked. It …" is about Chad."""
    clauses = [t for t in (token.head, *token.head.ancestors) if t.dep_ in ("acl:relcl", "advcl")]
    return bool(clauses) and not all(_set_against(t) for t in clauses)


def _set_against(clause: "Token") -> bool:
    """ "Ann Roe refused, whereas Ben Doe agreed. He …": a clause as good as coordinated."""
    against = any(c.dep_ == "mark" and c.lower_ in ("whereas", "while") for c in clause.children)
    return against and clause.dep_ == "advcl" and clause.i > clause.head.i and "nsubj" in clause.child_labels


def nameless(mention: Mention) -> bool:
    """ "A doctor", "the Serbian president": a person whom the text does not name, so hardly whom it is about."""
    person = mention.actor is not None and mention.actor.type == "person"
    return person and (mention.why.startswith(UNSAID) or mention.why == WITHOUT_NAME)


def told_of(noun: "Token") -> bool:
    """ "The interior minister criticised it. He said …": whom a sentence is about, one whom the text can take for known."""
    new = any((c.dep_ == "det" and c.lower_ in ("a", "an")) or c.tag_ == "PRP$" for c in noun.children)  # "her lawyer"
    return noun.dep_ == "nsubj" and noun.head.dep_ == "ROOT" and not new


def only_as(noun: "Token") -> bool:
    """ "Put them on trial as spies", "called him a traitor", "is a lawyer": what someone is said to be, not another actor."""
    if noun.tag_ not in ("NN", "NNS"):
        return False
    said = noun.dep_ == "xcomp" or "cop" in noun.child_labels
    return said or (noun.dep_ == "obl" and case_of(noun) == "as")


def role(token: "Token") -> str:
    """What a token is in its clause; a possessive shares in the role of what it owns."""
    if token.dep_ == "nmod" and token.head.pos_ in ("NUM", "DET", "PRON"):  # "some 300 of them"
        token = token.head
    while token.dep_ == "nmod:poss":  # "its ministry's spokesman"
        token = token.head
    return token.dep_.partition(":")[0]
