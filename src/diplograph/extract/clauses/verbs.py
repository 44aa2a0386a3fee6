"""What a verb's own words show: its particles and its voice."""

from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts, remembered

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

PARTICLES = frozenset("back out off down away up over in aside".split())
APART = ("away", "back")
"""Adverbs that go with a verb as its particle: "back" with "put" and "push" alone."""


@remembered
def verb_lemma(token: "Token") -> str:
    """A verb's lemma with its particles: "hit back"."""
    particles = [c.lower_ for c in token.children if is_particle(c, token)]
    return " ".join([token.lemma_.lower(), *particles])


def is_particle(child: "Token", verb: "Token") -> bool:
    """A particle by its label, or an adverb such as "off" right behind the verb; "back" and "aside" may follow the object."""
    near = child.i == verb.i + 1 or (child.lower_ in ("back", "aside") and child.i > verb.i)
    return child.dep_ == "compound:prt" or (child.dep_ == "advmod" and near and child.lower_ in PARTICLES)


DONE_TO = frozenset(
    "threaten charge accuse convict acquit suspect strip sentence deprive beat torture punish fine jail free release kidnap abduct "
    "kill murder execute behead expel deport arrest detain interrogate handcuff ransom wound injure loot destroy demolish "
    "sack remand oust evict extradite indict unseat".split()
)
"""Verbs that hardly do without an object: "was kept in a cell and threatened with death"."""
TOLD = frozenset("warn order tell urge force instruct invite allow forbid require advise compel".split())
"""Verbs that say to whom before an infinitive: "was summoned and warned to keep quiet"."""


def _acts(verb: "Token", labels: frozenset[str]) -> bool:
    """ "Soldiers executed 34 civilians", read as done to the soldiers: a past tense without a helper and with an object acts."""
    finite = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and verb.dep_ in ("ROOT", "ccomp") and verb.lemma_ in DONE_TO)
    if not finite or "nsubj:pass" not in labels or labels & {"aux:pass", "aux", "obl:agent"}:
        return False
    return any(c.dep_ == "obj" and c.i > verb.i for c in verb.children)


def is_passive(token: "Token") -> bool:
    """Whether a verb stands in the passive: by its dependents, as a participle, or as coordinated with a passive."""
    labels = token.child_labels
    if _acts(token, labels):
        return False
    if labels & {"nsubj:pass", "aux:pass", "csubj:pass"} or ("obl:agent" in labels and token.tag_ != "VBG"):
        return True
    done_to = token.lemma_ in DONE_TO or (token.lemma_ in TOLD and "xcomp" in labels)
    if token.tag_ == "VBD" and token.dep_ == "conj" and done_to:
        alone = not labels & {"nsubj", "obj", "iobj", "ccomp"} and (token.lemma_ in TOLD or "xcomp" not in labels)
        return alone and "aux:pass" in token.head.child_labels
    if token.tag_ != "VBN":
        return False
    if token.dep_ == "acl":
        return not any(c.dep_ == "aux" and c.lower_ in ("having", "have") for c in token.children)
    bare = token.child_labels.isdisjoint(("aux", "cop"))
    if token.dep_ == "xcomp" and token.head.lemma_ in ("stand", "get", "remain"):
        return bare and "obj" not in token.head.child_labels  # "stands accused of blocking aid"
    if token.dep_ == "xcomp":
        inverted = token.head.lemma_ == "have" and not any(c.dep_.startswith("nsubj") for c in token.head.children)
        held = any(c.dep_ == "obj" and c.i < token.i for c in token.head.children)
        said = bare and not token.head.child_labels.isdisjoint(("aux:pass", "nsubj:pass"))  # "were reported killed"
        return said or (bare and held and not inverted)  # "want the ban lifted", not "never have our forces acted"
    if token.dep_ == "advcl":
        return bare and "nsubj" not in labels
    if token.dep_ == "conj" and bare and not labels & {"nsubj", "obj"}:
        return token.head.pos_ == "VERB" and is_passive(token.head)
    return False


def who_acts(verb: "Token") -> "list[Token]":
    """The subject of a verb, or of the verb that it is coordinated with; of a relative clause, what that describes."""
    while verb.dep_ == "conj" and "nsubj" not in verb.child_labels:
        verb = verb.head
    own = [c for c in verb.children if c.dep_ in ("nsubj", "nsubj:pass")]
    if verb.dep_ == "acl:relcl" and any(c.lower_ in ("who", "which", "that") for c in own):
        return list(conjuncts(verb.head)) if verb.head.pos_ == "NOUN" else [verb.head]
    return [t for c in own for t in conjuncts(c)]


def phrasal_lemma(token: "Token") -> str:
    """A verb's lemma with its particles, as the cues list verbs: "rule out", "look forward", "call on"."""
    if token.lemma_ == "look" and "forward" in token.child_words:
        return "look forward"
    apart = APART if token.lemma_ in ("put", "push") else APART[:1]
    particles = [
        c.lower_ for c in token.children if c.dep_ == "compound:prt" or (c.dep_ == "advmod" and c.lower_ in apart)
    ]
    whole = " ".join([token.lemma_.lower(), *particles])
    if whole == "call" and "obl" in token.child_labels:
        return "call on"
    return whole
