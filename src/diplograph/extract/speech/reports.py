"""Reports without a clause behind a verb of speech: "what he called X", "described being beaten", "reported shelling"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.clause_shapes import infinitive

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

PRESSING = frozenset("press push lobby campaign agitate plead pray".split())
"""Verbs beside those of speech whose "for" names what is sought."""
FEELINGS = frozenset(
    "alarm anger belief concern confidence conviction disappointment dismay doubt fear hope outrage regret "
    "relief satisfaction scepticism shock skepticism worry".split()
)
MENTAL = frozenset("hope expect fear believe think continue agree".split())
"""With an infinitive these are states of mind, not speech: "hopes to host"."""
DOCUMENTING = frozenset(
    "document detail list describe cite record chronicle catalogue catalog recount enumerate outline allege register expose".split()
)
"""Verbs of reports with a colon behind their object: "documents abuses by the army: soldiers killed six men"."""
LABELLING = frozenset(
    "call term dub label brand style describe characterise characterize portray regard see view deem".split()
)
"""Verbs that with "what" give a thing a name that is the speaker's."""
RECOUNTING = frozenset("describe recount relate narrate detail remember recall".split())
"""Verbs of telling what one has seen or suffered, with a gerund or "how"."""
RELATING = frozenset("report confirm allege acknowledge admit document record recount detail disclose describe".split())
"""Verbs whose object is what happened, on the word of their subject."""
RELATED_BY = ("tell", "speak", "talk")
"""Verbs of which a phrase with "of" or "about" says what happened."""
DECIDING = frozenset("senate parliament assembly council committee court congress legislature".split())
"""Whose "confirmed the appointment of X" is the deed itself."""


def made_known(clause: "Token") -> "Token | None":
    """ "Let it be known that …", "made clear that …": the verb whose subject says so."""
    word = clause.head
    if clause.dep_ in ("ccomp", "csubj") and word.lower_ in ("known", "understood", "clear", "plain", "public"):
        return word.head if word.head.lemma_.lower() in ("let", "make") else None
    if clause.dep_ == "ccomp" and word.lemma_.lower() in ("let", "make"):
        known = not word.child_words.isdisjoint(("known", "understood", "clear", "plain", "public"))
        return word if known and infinitive(clause) is False else None
    return None


def labelled(noun: "Token") -> "Token | None":
    """ "Condemned what he called Chad's refusal to help", "what lawmakers describe as its support for X": by whose word it is so."""
    verb = noun.head
    named = noun.pos_ == "NOUN" and noun.dep_ in ("obj", "xcomp", "obl", "ccomp") and noun.i > verb.i
    relative = verb.dep_ == "acl:relcl" and verb.head.lower_ == "what" and verb.lemma_.lower() in LABELLING
    return verb if named and relative and "nsubj" in verb.child_labels else None


def recounted(clause: "Token") -> "Token | None":
    """ "Six of them described being beaten", "recounted how soldiers shot him": the verb of whoever tells what befell them."""
    verb = clause.head
    if clause.dep_ not in ("xcomp", "ccomp") or verb.lemma_.lower() not in RECOUNTING or clause.i < verb.i:
        return None
    gerund = clause.tag_ == "VBG" or any(c.tag_ == "VBG" and c.dep_.startswith("aux") for c in clause.children)
    how = any(c.lower_ in ("how", "that") and c.i < clause.i for c in clause.children)
    return verb if gerund or how else None


def related(event: "Token") -> bool:
    """ "Residents reported shelling by rebels", "women told doctors of rapes": whoever says so vouches for what a noun tells."""
    verb = event.head
    if event.pos_ != "NOUN" or verb.pos_ != "VERB" or "nmod" not in event.child_labels:
        return False
    lemma = verb.lemma_.lower()
    if lemma not in RELATING and lemma not in RELATED_BY:
        return False
    bare = not any(c.dep_ == "advcl" or (c.dep_ == "obl" and case_of(c) == "as") for c in verb.children)
    told = event.dep_ == "obj" and bare and lemma in RELATING
    told = told or (event.dep_ == "obl" and lemma in RELATED_BY and case_of(event) in ("of", "about"))
    who = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    return told and who is not None and who.lemma_.lower() not in DECIDING


def interposed(clause: "Token") -> "Token | None":
    """ "Rebels who the UN says are backed by Rwanda": the verb of speech hung on the noun beside what it reports."""
    if clause.dep_ != "acl:relcl":
        return None
    for verb in clause.head.children:
        bare = verb.dep_ == "acl:relcl" and verb.i < clause.i and not any(c.i > verb.i for c in verb.children)
        if bare and clause.left_edge.i < verb.left_edge.i and "nsubj" in verb.child_labels:
            return verb
    return None


def documented(clause: "Token") -> bool:
    """ "The report documents abuses: rebels burned a clinic": what stands behind the colon is in the report."""
    verb = clause.head
    if clause.dep_ != "parataxis" or verb.lemma_.lower() not in DOCUMENTING or clause.i < verb.i:
        return False
    first = clause.left_edge
    colon = first if first.text == ":" else first.nbor(-1) if first.i else first
    return colon.text == ":" and "obj" in verb.child_labels
