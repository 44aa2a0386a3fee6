"""Coordinated verbs of speech: which of the verbs before it one of them goes with."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

JUDGING = frozenset(
    "praise congratulate thank commend applaud hail welcome condemn denounce deplore criticise criticize blame attribute".split()
)
"""What speakers do with words beside saying something; events and things do none of it."""
ABSTRACT = ("tion", "sion", "ment", "ity", "ness", "ance", "ence")
"""Endings of nouns for what happens or is the case."""


DENYING = frozenset("deny dispute".split())
MODAL = frozenset("would will could should might must may can shall".split())


def like_with_like(verb: "Token", reporting: "dict[str, str]") -> None:
    """ "Said that X should leave and urged …": a finite speech verb goes with the first one, not with the infinitive."""
    word = verb.lemma_.lower()
    if _behind_a_gerund(verb, word in reporting):
        verb.head = verb.head.head
        return
    judges = word in JUDGING and _says_nothing(verb.head)
    if word not in reporting and not judges and not _past_beside_helped(verb):
        return
    inner = verb.head
    if (speaking := _said_there(verb, reporting)) is not None:
        verb.head = speaking
        return
    outer = inner.head
    if _points_out(inner, outer, reporting):
        outer = outer.head  # "took another view, pointing out that X had fled, and urged …"
        if verb.left_edge.nbor(-1).text != "," or outer.tag_ != verb.tag_:
            return
        verb.head = outer
        return
    if inner.dep_ != "ccomp" or verb.i < outer.i or outer.lemma_.lower() not in reporting or outer.tag_ != verb.tag_:
        return
    helped = any(c.dep_ in ("aux", "aux:pass") for c in inner.children)
    own = any(c.dep_.startswith("nsubj") or c.dep_ in ("aux", "mark") for c in verb.children)
    bare = inner.tag_ in ("VB", "VBN", "VBG") or any(c.dep_ == "cop" for c in inner.children)  # "had been in touch"
    if bare and helped and not own:
        verb.head = outer


def _behind_a_gerund(verb: "Token", speaks: bool) -> bool:
    """ "Accuses X of shelling Y and rules out talks": what is finite is no second gerund, but goes with the verb above.

    After "of having shelled Y and" a verb in the past may be a participle: only what tells of speech is not.
    """
    inner = verb.head
    outer = inner.head
    marked = any(c.dep_ == "mark" and c.tag_ == "IN" and c.i < inner.i for c in inner.children)
    if inner.dep_ != "advcl" or not marked or not outer.i < inner.i < verb.i or outer.tag_ != verb.tag_:
        return False
    if any(c.dep_.startswith("nsubj") for c in (*inner.children, *verb.children)):
        return False
    having = inner.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ == "having" for c in inner.children)
    return inner.tag_ == "VBG" or (having and speaks)


def _past_beside_helped(verb: "Token") -> bool:
    """ "Said that he would go and opened …": what is past is no second verb of "would", nor with an object of a passive "had been".

    "Denied that his men had fired and blamed the rebels": what one denies, one does not go on to tell.
    """
    inner, deny = verb.head, verb.head.head.lemma_.lower() in DENYING
    helpers = {c.lower_ for c in inner.children if c.dep_ == "aux"} if inner.tag_ in ("VB", "VBN") else set()
    passive = any(c.dep_ == "aux:pass" for c in inner.children)
    had = "had" in helpers and (deny or (passive and any(c.dep_ == "obj" for c in verb.children)))
    return verb.tag_ == "VBD" and (had or not helpers.isdisjoint(MODAL))


def _said_there(verb: "Token", reporting: "dict[str, str]") -> "Token | None":
    """ "The boat was registered in Chad, whose ministry said … and alleged …": a verb of speech before it in a relative clause.

    Only where the verb it hangs on has no speaker.
    """
    inner = verb.head
    if not _says_nothing(inner) or any(c.dep_.startswith("nsubj") for c in verb.children):
        return None
    between = (t for t in reversed(verb.doc[inner.i + 1 : verb.i]) if t.dep_ == "acl:relcl" and t.tag_ == verb.tag_)
    return next((t for t in between if t.lemma_.lower() in reporting and inner.is_ancestor(t)), None)


def _points_out(inner: "Token", outer: "Token", reporting: "dict[str, str]") -> bool:
    """Whether a clause in the past perfect is what a participle of speech says."""
    had = inner.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ == "had" for c in inner.children)
    participle = outer.dep_ == "advcl" and outer.tag_ == "VBG" and outer.lemma_.lower() in {*reporting, "point"}
    return inner.dep_ == "ccomp" and had and participle


def _says_nothing(verb: "Token") -> bool:
    """ "The vote was held", "consultations continued": what happens, or is done to its subject, has no speaker."""
    subjects = [c for c in verb.children if c.dep_.startswith("nsubj")]
    events = (c.pos_ == "NOUN" and c.lemma_.lower().endswith(ABSTRACT) for c in subjects)
    return any(c.dep_ == "nsubj:pass" for c in subjects) or any(events)
