"""Where "it" means a deed, a plan or a text, which is nobody: "denied it", "it amounts to a coup", "any part in it"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SAID = frozenset("deny confirm refute regret announce disclose verify corroborate disprove".split())
"""What is done to what was said or has happened, and to nobody."""
WRITTEN = frozenset(
    "ratify sign initial implement enforce publish postpone cancel amend repeal rewrite read draft delay shelve annul "
    "renegotiate veto abrogate lift".split()
)
"""What is done to texts, plans and bans, and to no body."""
MADE = WRITTEN | frozenset("adopt approve build construct schedule aim broadcast renew finalise finalize".split())
"""What befalls a thing as the subject of a passive; a body is banned, dissolved, founded."""
EFFECTS = frozenset("amount constitute contravene entail".split())
"""What deeds and texts do, and hardly those who act."""
DEEDS = frozenset(
    "act admission aggression attack attempt blow breach coincidence coup crime decision defeat disaster disgrace error "
    "escalation fact gesture gift humiliation insult irritation joke lesson lie matter milestone mistake move outrage pity "
    "precedent pretext prize provocation question reward scandal setback shame sign signal step stunt surrender tragedy trap "
    "triumph turning victory violation".split()
)
"""What a deed is said to be: "it is an internal matter", "called it a victory"."""
JUDGED = frozenset(
    "illegal unlawful lawful unconstitutional baseless groundless false untrue void invalid premature obsolete inadmissible "
    "unacceptable irreversible".split()
)
"""What deeds, texts and claims are said to be."""
NAMING = frozenset("call describe brand label consider deem term".split())
SHARE = frozenset("part role involvement hand share say complicity participation interest".split())
"""What one has in a deed."""
ABOUT = {
    "against": frozenset("vote be protest campaign".split()),
    "for": frozenset("vote".split()),
    "on": frozenset("comment elaborate vote decide".split()),
}
"""By which preposition one speaks of or votes on a thing."""


def means_deed(token: "Token") -> bool:
    """ "Mali denied it", "it must still be ratified", "it is an internal matter", "voted against it": nobody is meant."""
    verb = token.head
    lemma = verb.lemma_.lower()
    if token.lower_ != "it":
        return False
    if token.dep_ == "obj":
        return (lemma in SAID | WRITTEN and "iobj" not in verb.child_labels) or _named_a_deed(verb, token)
    if token.dep_ == "nsubj:pass":
        return lemma in MADE
    if token.dep_ == "nsubj":
        is_one = verb.pos_ == "NOUN" and lemma in DEEDS and "cop" in verb.child_labels and not case_of(verb)
        return lemma in EFFECTS or is_one or judged(token)  # not "it was behind the attack"
    if token.dep_ in ("obl", "nmod"):
        case = case_of(token)
        return (case == "in" and lemma in SHARE) or lemma in ABOUT.get(case, ()) or _is_against(verb, case)
    return False


def judged(token: "Token") -> bool:
    """ "The envoy said they were lawful": what can be so is no one who acts."""
    verb = token.head
    return token.dep_ == "nsubj" and verb.pos_ == "ADJ" and verb.lemma_.lower() in JUDGED


def _named_a_deed(verb: "Token", it: "Token") -> bool:
    """ "Called it a victory for Fidel", "described it as a breach": what the verb says of it is a deed's name."""
    if verb.lemma_.lower() not in NAMING:
        return False
    said = (c for c in verb.children if c.i > it.i and c.dep_ in ("xcomp", "obj", "obl", "ccomp"))
    return any(c.pos_ == "NOUN" and c.lemma_.lower() in DEEDS for c in said)


def _is_against(word: "Token", case: str) -> bool:
    """ "Most Greeks are against it", where the preposition is the predicate."""
    return case == "against" and word.dep_ in ("ROOT", "ccomp", "conj") and "cop" in word.child_labels
