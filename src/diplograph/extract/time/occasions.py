"""Events named by a noun whose time is that of a verb: "the raid on Monday in which he died", "a video released on Monday"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.clause_shapes import infinitive
from diplograph.extract.speech.documents import ISSUING, PAPERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token

BROKERING = frozenset("broker mediate negotiate sign reach seal".split())
"""How a deal was made in which something came about: "restored ties in March in a deal brokered by China"."""
THEREIN = frozenset("in during under by at".split())
"""What "which" stands behind where a clause tells what an event or a treaty brought: "the treaty under which it ceded X"."""
DEADLY = frozenset("kill wound injure displace destroy".split())
"""What an event itself does: "the fighting of July, which killed 40"."""
SITTING = frozenset("meet gather convene sit assemble speak brief address visit".split())
"""What those who did something were about: "leaders meeting in Abuja on Sunday rejected the plan"."""
RESOLVING = frozenset("decision vote move ruling attempt bid refusal".split())
"""What somebody takes or makes to do something: "its decision last July to endorse the plan"."""
ENACTING = frozenset("pass adopt enact approve sign issue publish release file".split())
"""Verbs on whose day a law or a report does what it says: "passed a law obliging groups to register"."""
PUTTING_OUT = frozenset("hand post record air conclude reach".split())
"""What, besides, is done on a day with a video, a letter or a deal."""
IN = frozenset("in at through via during".split())


def noun_of(verb: "Token") -> "Iterator[Token]":
    """The noun whose time a clause below it has, then the verb on which that noun hangs."""
    noun = verb.head
    if noun.pos_ not in ("NOUN", "PROPN") or noun.i >= verb.i:
        return
    lemma = noun.lemma_.lower()
    if (
        verb.dep_ == "acl:relcl"
        and verb.tag_ in ("VBD", "VBN")
        and not _to_come(verb)
        and (_therein(verb) or (verb.lemma_.lower() in DEADLY and _which(verb)))
    ):
        yield noun
        if noun.head.pos_ == "VERB" and noun.dep_ in ("obl", "nsubj", "obj", "nsubj:pass"):
            yield noun.head
    elif verb.dep_ == "acl:relcl" and verb.tag_ == "VBG" and noun.dep_ == "obj" and {"was", "were"} & verb.child_words:
        yield noun.head  # "arrested students who were marching"
    elif verb.dep_ == "acl" and infinitive(verb) and lemma in RESOLVING:
        yield noun
    elif verb.dep_ == "acl" and verb.tag_ == "VBG" and verb.lemma_.lower() in SITTING and noun.dep_ == "nsubj":
        yield noun.head  # "the leaders, meeting in Rome, said on Monday"
    elif verb.dep_ == "acl" and verb.tag_ == "VBN" and noun.dep_ == "obl" and verb.lemma_.lower() in BROKERING:
        yield from (noun, noun.head)
    elif lemma in PAPERS and noun.dep_ == "obj" and noun.head.lemma_.lower() in ENACTING and _says(verb):
        yield noun.head


def _says(verb: "Token") -> bool:
    """ "A law obliging groups to register", "a report that blamed the army"."""
    return (verb.dep_ == "acl" and verb.tag_ == "VBG") or (verb.dep_ == "acl:relcl" and _which(verb))


def sitting(verb: "Token") -> "Iterator[Token]":
    """The participle that says when something was done: "leaders meeting in Abuja on Sunday", "in a video released on Monday"."""
    for child in verb.children:
        if child.dep_.startswith("nsubj"):
            yield from (
                c for c in child.children if c.dep_ == "acl" and c.tag_ == "VBG" and c.lemma_.lower() in SITTING
            )
        elif child.dep_ == "obl" and case_of(child) in IN and child.lemma_.lower() in PAPERS:
            yield from (c for c in child.children if c.dep_ == "acl" and c.tag_ == "VBN" and _put_out(c))


def _to_come(verb: "Token") -> bool:
    """ "Under which Israel will export gas"."""
    return any(c.dep_ == "aux" and c.tag_ == "MD" for c in verb.children)


def _put_out(participle: "Token") -> bool:
    return participle.lemma_.lower() in ISSUING | PUTTING_OUT


def _therein(verb: "Token") -> bool:
    """ "In which nine were killed", "during which it fled"."""
    return any(c.lower_ == "which" and case_of(c) in THEREIN for c in verb.children)


def _which(verb: "Token") -> bool:
    """Whether the noun above is what does it: "the fighting, which killed 40"."""
    return any(c.dep_ == "nsubj" and c.lower_ in ("which", "that") for c in verb.children)
