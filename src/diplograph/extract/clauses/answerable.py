"""Who did what a noun of guilt is about: "faces charges of killing X", "held on suspicion of it", "claimed responsibility for it"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.clauses.contents import mark_of
from diplograph.extract.clauses.negation import denied
from diplograph.extract.clauses.reacted import put_down_to
from diplograph.extract.clauses.verbs import who_acts

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

CHARGES = frozenset("charge count allegation accusation suspicion trial".split())
"""What others say that somebody did."""
FACING = frozenset("face deny reject answer await admit dispute contest refute dismiss stand plead confront".split())
"""What whoever is charged does about the charges."""
RESPONSIBILITY = frozenset("responsibility credit blame".split())
"""What is claimed for a deed."""
OWNED = RESPONSIBILITY | {"guilt"}
DISOWNING = frozenset("deny disclaim reject disavow".split())
OWNING = frozenset("claim admit confess".split()) | DISOWNING
"""What whoever did it, or says not to have done it, does about responsibility."""
BEARING = frozenset("take accept assume bear acknowledge".split())
"""What is done about a deed, and about a duty too: "took responsibility for killing two", "for guarding them"."""
STRIKING = frozenset("shell bomb attack raid strike ambush poison torture beat bombard".split())
HARMING = frozenset(
    "kill shoot wound injure behead massacre murder slaughter capture seize abduct kidnap arrest detain destroy burn torch loot free "
    "rescue".split()
)
"""Who harms someone in or during an assault carries it out: "killed two soldiers in an ambush on a convoy"."""
SUBJECTS = ("nsubj", "nsubj:pass")


def answerable(deed: "Token") -> "list[Token]":
    """Who did a deed that hangs on a noun of guilt, as a gerund."""
    noun = deed.head
    if deed.dep_ == "conj":
        return _accused_too(deed)
    if deed.dep_ != "acl" or deed.tag_ != "VBG" or mark_of(deed) not in ("of", "for"):
        return []
    word = noun.lemma_.lower()
    if word in OWNED:
        owning = OWNING | BEARING if deed.lemma_.lower() in HARMING | STRIKING else OWNING
        owner = who_acts(noun.head) if noun.dep_ == "obj" and noun.head.lemma_.lower() in owning else []
        return [t for t in owner if t.lower_ not in ("nobody", "none")]
    if word == "trial" and case_of(noun) == "on":
        return [t for c in noun.children if c.dep_ in SUBJECTS for t in conjuncts(c)]  # "is on trial for killing X"
    return _charged(noun) if word in CHARGES else []


def _charged(noun: "Token") -> "list[Token]":
    """Whom charges are against: "charges against X", "X denied charges", "arrested X on charges"."""
    against = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "against")
    if named := [t for c in against for t in conjuncts(c)]:
        return named
    verb = noun.head
    if noun.dep_ == "obj":
        return who_acts(verb) if verb.lemma_.lower() in FACING else []
    if noun.dep_ == "obl" and case_of(noun) == "to":
        pleading = verb.head if verb.lower_ in ("guilty", "innocent") else verb
        return who_acts(pleading) if pleading.lemma_ == "plead" else []
    if noun.dep_ != "obl" or case_of(noun) not in ("on", "over", "under"):
        return []
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return list(conjuncts(verb.head))  # "a man held on charges of"
    taken = [t for c in verb.children if c.dep_ == "obj" for t in conjuncts(c)]
    return taken or who_acts(verb)


def _accused_too(deed: "Token") -> "list[Token]":
    """ "Accused X of fraud and arming rebels": the gerund joined to a noun."""
    first, verb = deed.head, deed.head.head
    if deed.tag_ != "VBG" or first.pos_ != "NOUN" or first.dep_ != "obl" or not put_down_to(first):
        return []
    whom = [t for c in verb.children if c.dep_ in ("obj", "nsubj:pass") for t in conjuncts(c)]
    return whom or (list(conjuncts(verb.head)) if verb.dep_ == "acl" else [])


def owned(deed: "Token") -> "Token | None":
    """The verb of whoever says to have done a deed, or not: "claimed responsibility for it"."""
    return deed.head.head if deed.head.lemma_.lower() in OWNED and answerable(deed) else None


def disowned(deed: "Token") -> bool:
    """ "Denied responsibility for killing X", "did not claim it"."""
    verb = owned(deed)
    return verb is not None and (verb.lemma_.lower() in DISOWNING) != denied(verb)


def laid_by(deed: "Token") -> "Token | None":
    """Who charges somebody with a deed, where it is who arrests or tries him: "detained X on suspicion of"."""
    noun, verb = deed.head, deed.head.head
    if noun.dep_ != "obl" or "obj" not in verb.child_labels:
        return None
    return next((c for c in verb.children if c.dep_ == "nsubj"), None)
