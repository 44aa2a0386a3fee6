"""Readings that a sentence's punctuation and number of finite verbs settle: its only verb, a list of one, a receiver."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

FINITE = ("VBD", "VBZ", "VBP")
GIVING = frozenset("lend give offer send grant sell promise award pay hand loan owe lease supply wire".split())
"""Verbs with a receiver right behind them: "lent Dakar 1.8 billion dollars"."""
ALONE = frozenset(
    "anchor arrive berth call collapse crash crowd dock explode fall flee gather land march moor pass protest rally rush sail sink "
    "slip steam stop surface swarm tie turn vote walk".split()
)
"""Verbs that are seldom passive without "by"."""
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


def only_verb(root: "Token") -> None:
    """ "A vessel tied up in Colombo.": where a full sentence has no other verb, its participle is the verb.

    "A destroyer called at Da Nang.": and without an auxiliary it is no passive. A headline has no full stop.
    """
    last = next((t for t in reversed(list(root.sent)) if not t.is_space), root)
    if last.text != "." or (root.pos_ == "VERB" and root.tag_ not in ("VBN", "VBD")):
        return
    verb = _told(root) if root.pos_ == "NOUN" else root
    if verb is None or verb.lemma_.lower() not in ALONE:
        return
    if any(c.dep_ in ("aux", "aux:pass", "cop", "mark", "obj", "obl:agent") for c in verb.children):
        return
    if verb.i != root.i:
        verb.head, verb.dep_ = verb, "ROOT"
        root.head, root.dep_ = verb, "nsubj"
        for child in [c for c in root.children if c.i > verb.i]:
            child.head = verb
    for child in verb.children:
        if child.dep_ == "nsubj:pass":
            child.dep_ = "nsubj"
    verb.tag_ = "VBD"


def _told(noun: "Token") -> "Token | None":
    """The participle behind a noun that no verb, copula or colon goes with."""
    if any(c.dep_ in ("cop", "nsubj", "parataxis", "conj", "appos", "case") for c in noun.children):
        return None
    behind = [c for c in noun.children if c.dep_ == "acl" and c.i > noun.i and c.tag_ in ("VBN", "VBD")]
    return behind[0] if len(behind) == 1 else None


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


def receiver(owner: "Token") -> None:
    """ "Lent Dakar 1.8 billion dollars": a name between a verb of giving and a sum, without "'s", is given it."""
    thing = owner.head
    verb = thing.head
    if verb.lemma_.lower() not in GIVING or owner.left_edge.i != verb.i + 1 or owner.pos_ != "PROPN":
        return
    counted = any(c.dep_ == "nummod" for c in thing.children)
    if thing.dep_ == "obj" and counted and not any(c.dep_ == "case" for c in owner.children):
        owner.head, owner.dep_ = verb, "iobj"


def whose_clause(verb: "Token") -> None:
    """ "China, whose spokesman X said Y, declined": a clause whose subject is somebody's that stands before the comma is his."""
    first = verb.doc[verb.left_edge.i]
    whose = first.nbor() if first.is_punct and first.i < verb.i else first
    if whose.lower_ != "whose" or whose.i < 2 or whose.nbor(-1).text != ",":
        return
    owner = whose.nbor(-2)
    while owner.head.i < owner.i and owner.head.i != verb.head.i and owner.head.pos_ in ("NOUN", "PROPN"):
        owner = owner.head
    if owner.pos_ in ("NOUN", "PROPN") and owner.i < verb.i and verb.i != owner.head.i:
        verb.head, verb.dep_ = owner, "acl:relcl"


def finite_with_finite(verb: "Token") -> None:
    """ "Urged both sides to talk and offered help": a verb with a tense is joined to the one above, not to the infinitive."""
    outer = verb.head
    if verb.tag_ == "VBD" and verb.lower_ == verb.lemma_.lower():
        return  # "began to raise taxes and cut pensions": the form does not say which
    while outer.dep_ == "xcomp" and outer.tag_ in ("VB", "VBG"):
        outer = outer.head
    if outer.i != verb.head.i and outer.tag_ == verb.tag_:
        verb.head = outer


def _opening(head: "Token") -> "Token":
    """The comma that sets a phrase off, its own first word or the one before; that word where there is none."""
    first = head.left_edge
    return first if first.text == "," or not first.i else first.nbor(-1)


def told_where(clause: "Token") -> "Token | None":
    """ "Said in Lethem, where he inspected troops": the name right before the comma and "where", which the clause tells of."""
    comma = _opening(clause)
    where = comma.nbor() if comma.i + 1 < len(comma.doc) else comma
    if comma.text != "," or where.lower_ != "where" or where.head.i != clause.i or comma.i == 0:
        return None
    name = comma.nbor(-1)
    while name.dep_ in ("flat", "compound") and name.head.i < comma.i:
        name = name.head
    return name if name.pos_ == "PROPN" and name.i != clause.i and not clause.is_ancestor(name) else None
