"""Readings that punctuation settles: a list of one is no list, a noun behind a fronted clause is the subject; whose name one is."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

FINITE = ("VBD", "VBZ", "VBP")
MAKING = frozenset("leave make keep render turn".split())
"""Verbs of which an adjective says what they do to their object."""
BODIES = frozenset(
    "ministry agency party group union army force police navy council committee commission court government embassy company bank "
    "organisation organization association federation movement mission office service authority department institute board "
    "directorate delegation parliament coalition alliance militia guard corps".split()
)
"""What a person's name is no apposition to."""

HOLDING = (
    "man",
    "woman",
    "person",
    "leader",
    "head",
    "chief",
    "minister",
    "director",
    "secretary",
    "president",
    "chair",
)
"""How nouns for holders of offices end."""

GENERALS = frozenset(
    "secretary attorney governor director consul solicitor inspector surgeon adjutant quartermaster".split()
)
"""Nouns that "general" follows in a title."""


def cut_title(general: "Token") -> "Token | None":
    """The noun of a title before "general", also across a hyphen that cut it in two: "director-general"."""
    back = 2 if general.i > 1 and general.nbor(-1).text == "-" else 1
    noun = general.nbor(-back) if general.i >= back else general
    return noun if noun.lower_ in GENERALS and noun.i < general.i else None


def holder_of(name: "Token") -> "Token | None":
    """ "A spokeswoman for the ministry, Ann Roe", "detained one of the organisers, Ann Roe": the noun that a person's name goes with.

    A body is nobody's name; and a name right behind the end of a relative clause is none of what the clause is about.
    """
    first = name.left_edge.i + name.left_edge.is_punct
    full = sum(c.dep_ == "flat" for c in name.children) == 1
    person = name.ent_type_ == "PERSON" or (full and name.ent_type_ in ("MISC", "ORG", ""))
    if name.pos_ != "PROPN" or not person or first < 2 or name.doc[first - 1].text != ",":
        return None
    noun, before = name.head, name.doc[first - 2]
    if noun.dep_ == "nmod" and noun.lemma_.lower() in BODIES and noun.head.tag_ == "NN" and noun.i <= before.i:
        held = name.ent_type_ == "PERSON" or noun.head.lower_.endswith(HOLDING)
        return noun.head if held else None
    clause = next((c for c in noun.children if c.dep_ == "acl:relcl" and noun.i < c.i < before.i), None)
    near = before.head if before.dep_ == "nmod" and before.head.lower_ == "one" else before
    if near is before and name.ent_type_ != "PERSON":
        return None
    told = clause is not None and near.head.i == clause.i and near.dep_ in ("obj", "iobj", "obl")
    return near if told and near.pos_ in ("NOUN", "NUM") else None


def list_of_one(token: "Token") -> None:
    """ "China, North Korea's only ally until June, urged restraint": with no "and", the second says what the first is."""
    name = _named_before(token) if token.head.pos_ == "VERB" else token.head
    between = [t.text for t in token.doc[name.i + 1 : token.i] if t.is_punct]
    if token.tag_ != "NN" or name.pos_ != "PROPN" or between[:1] != [","]:
        return
    owned = any(c.dep_ in ("nmod:poss", "det") and c.i < token.i for c in token.children)
    clause = any(c.dep_ == "cop" or c.dep_.startswith("nsubj") for c in token.children)
    joined = [c for n in (name, *name.children, token) for c in n.children if c.dep_ == "cc"]
    alone = sum(c.dep_ == "conj" for c in token.head.children) == 1
    if owned and alone and not joined and not clause and not any(c.dep_ == "case" for c in token.children):
        token.head, token.dep_ = name, "appos"


def _named_before(noun: "Token") -> "Token":
    """ "Sold gas to Russia, its partner": the name before the comma, where a noun is hung on the verb as if it were a second one."""
    comma = _opening(noun)
    name = comma.nbor(-1) if comma.text == "," and comma.i else noun.head
    while name.dep_ in ("flat", "compound") and name.head.i < comma.i:
        name = name.head
    return name if name.head.i == noun.head.i else noun.head


def subject_behind_comma(name: "Token") -> None:
    """ "While helping Mali, Norway left": behind a fronted clause's only comma, a noun right before a verb that has no subject is it."""
    inner = name.head
    while inner.head.i != inner.i and inner.dep_ not in ("advcl", "ccomp"):
        inner = inner.head
    verb, end = inner.head, name.right_edge.i
    if inner.dep_ != "advcl" or verb.i < name.i or name.pos_ not in ("NOUN", "PROPN", "PRON"):
        return
    comma = _opening(name)
    if comma.text != "," or any(c.dep_ == "cc" for c in (*name.children, *name.head.children)):
        return
    if any(c.dep_.startswith(("nsubj", "csubj", "expl")) for c in verb.children) or verb.tag_ not in FINITE:
        return
    if all(t.head.i == verb.i or t.is_punct for t in name.doc[end + 1 : verb.i]):
        name.head, name.dep_ = verb, "nsubj"


def _opening(head: "Token") -> "Token":
    """The comma that sets a phrase off, its own first word or the one before; that word where there is none."""
    first = head.left_edge
    return first if first.text == "," or not first.i else first.nbor(-1)


def of_helper(helper: "Token") -> None:
    """ "Kenya has signed it but Chad, Mali and Togo have not": the names between "but" and a helper that is left alone are its subject."""
    if helper.i < 2 or helper.nbor(-1).pos_ != "PROPN" or any(c.dep_.startswith("nsubj") for c in helper.children):
        return
    last = helper.nbor(-1)
    while last.dep_ in ("flat", "compound") and last.head.i < helper.i:
        last = last.head
    if last.dep_ != "conj" or last.head.i > last.i:
        return
    row = [c for c in last.head.children if c.dep_ == "conj" and c.i <= last.i]
    if any(c.lower_ == "but" and c.dep_ == "cc" for c in last.head.children if c.i < last.i):
        row = [last.head]  # the first of them, the others hung on it
    first = next((c for c in row if any(k.lower_ == "but" and k.dep_ == "cc" for k in c.children)), None)
    if first is None or first.pos_ != "PROPN":
        return
    for name in row[row.index(first) + 1 :]:
        name.head = first
    first.head, first.dep_ = helper, "nsubj"


def _made(result: "Token", last: "Token") -> None:
    """ "Left three soldiers and two rebels dead": what stands behind the last object says what all were made."""
    verb = last.head.head
    if last.head.dep_ == "obj" and last.right_edge.i == result.i and verb.lemma_.lower() in MAKING:
        result.head, result.dep_ = verb, "xcomp"


def no_orphan(verb: "Token") -> None:
    """ "…, and Mali reciprocated": a finite verb right behind its subject is no remnant of a clause without a verb."""
    subject = verb.head
    if verb.tag_ == "JJ" and subject.dep_ == "conj" and subject.i < verb.i:
        _made(verb, subject)
    if verb.tag_ not in FINITE or subject.dep_ not in ("conj", "parataxis") or subject.i != verb.i - 1:
        return
    verb.pos_, verb.dep_ = "VERB", subject.dep_
    verb.head = subject.head
    subject.head, subject.dep_ = verb, "nsubj"
    for child in list(subject.children):
        if child.dep_ in ("cc", "orphan", "obj", "obl", "advmod") or (child.dep_ == "punct" and child.i < subject.i):
            child.head = verb
