"""Documents and decisions that speak for whoever made them: "a UN report accused Mali", "the army's order bars him"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.extract.clauses.contents import marked_gerund

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve import Mentions

STATEMENTS = frozenset(
    "address article banner bill broadcast comment commentary communique communiqué complaint declaration decree dispatch document "
    "editorial indictment law lawsuit leaflet letter memo message motion note order pamphlet petition placard post poster proclamation "
    "remark report resolution ruling slogan speech statement suit telegram tweet ultimatum verdict video".split()
)
"""What speaks for its author: "issued a statement condemning X" condemns X."""
PAPERS = STATEMENTS | frozenset(
    "accord act agreement amendment audit bulletin cable charter circular constitution deal dossier draft edict file finding "
    "injunction judgement judgment legislation manifesto measure memorandum pact paper plan proposal protocol "
    "regulation rule sentence study survey text treaty warrant".split()
)
"""All that somebody has written, said or decided; an agreement does not say what each who signs it does."""
TEXTS = frozenset("charter declaration draft manifesto newspaper paper study text".split())
"""What urges and accuses by itself beside statements."""
ISSUED = frozenset(
    "published released issued written compiled drafted prepared commissioned adopted passed approved circulated signed sent".split()
)
"""Participles whose "by" names the author."""
ISSUING = frozenset(
    "publish release issue write circulate adopt pass approve send broadcast post deliver unveil produce file".split()
)
"""Verbs whose subject speaks in the document that is their object."""
BEARING = ISSUING | frozenset(
    "attend bear brandish carry display draft hang hold join launch lead organise organize pen present read sign stage start submit "
    "table unfurl wave".split()
)
"""Verbs whose subject makes the words of a placard, a petition or a march its own."""
GATHERINGS = frozenset("campaign demonstration march picket procession protest rally sit-in vigil".split())
"""What people come together for, and so say."""
AUTHORS = frozenset("state government_body igo ngo organisation party media company person armed_group".split())


def speaks_itself(noun: "Token") -> bool:
    """Whether a word is for a document that speaks although nobody is named who wrote it: "the communiqué urges X to …"."""
    said = noun.dep_ == "nsubj" and any(c.dep_ == "det" for c in noun.children)
    return said and noun.pos_ == "NOUN" and noun.lemma_.lower() in STATEMENTS | TEXTS


def issuer(noun: "Token") -> "Token | None":
    """Who put out the document that a clause tells of: "published a report that blamed …", "said in a speech that …"."""
    verb = noun.head
    out = noun.dep_ == "obj" or (noun.dep_ == "obl" and case_of(noun) in ("in", "with"))
    if noun.lemma_.lower() not in STATEMENTS or not out or verb.pos_ != "VERB":
        return None
    if noun.dep_ != "obl" and verb.lemma_.lower() not in ISSUING:
        return None
    it = (
        c for c in verb.children if c.dep_ == "nsubj" and c.lower_ == "it"
    )  # "last week it published a report that …"
    return next(it, None) or subject_of(verb)


def bearer(verb: "Token") -> "Token | None":
    """Who says what a participle has a document or a crowd say: "held banners calling on X to …", "joined a vigil demanding …"."""
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ != "VBG" or marked_gerund(verb):
        return None
    up = noun.head
    took_part = noun.dep_ == "obl" and case_of(noun) == "in" and up.lemma_.lower() in ("take", "participate", "join")
    spoken = noun.lemma_.lower() in STATEMENTS | GATHERINGS
    if spoken and up.pos_ == "VERB" and (took_part or (noun.dep_ == "obj" and up.lemma_.lower() in BEARING)):
        return subject_of(up)
    return noun


def authors(noun: "Token", mentions: "Mentions") -> "Iterator[Mention]":
    """Whose document it is: "a letter from the mayor", "the army's statement", "a UN report", the surest only."""
    if noun.lemma_.lower() not in PAPERS:
        return
    issued = (v for v in noun.children if v.dep_ == "acl" and v.lower_ in ISSUED)
    around = [*noun.children, *(c for v in issued for c in v.children)]
    by = [c for c in around if c.dep_ in ("nmod", "obl", "obl:agent") and case_of(c) in ("by", "from")]
    by = [c for c in noun.children if c.dep_ == "nmod:poss"] + by
    before = [c for c in noun.children if c.dep_ in ("amod", "compound") and c.i < noun.i]
    found = (mentions.at(c.i) for c in (*by, *before))
    yield from [m for m in found if m is not None and m.actor is not None and m.actor.type in AUTHORS][:1]
