"""Documents and crowds that speak for others: "a UN report accused Mali", "held a vigil demanding his release"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.extract.clauses.contents import marked_gerund
from diplograph.extract.clauses.verbs import verb_lemma

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve import Mentions

STATEMENTS = frozenset(
    "address announcement article banner bill broadcast column comment commentary communique communiqué complaint declaration decree "
    "dispatch document editorial indictment inquest inquiry investigation law lawsuit leaflet letter memo message motion note order "
    "pamphlet petition placard post poster probe proclamation remark report resolution ruling slogan speech statement suit telegram "
    "tweet ultimatum verdict video".split()
)
"""What speaks for its author: "issued a statement condemning X" condemns X."""
PAPERS = STATEMENTS | frozenset(
    "accord act agreement amendment audit bulletin cable charter circular constitution data deal dossier draft edict figure file finding "
    "injunction judgement judgment legislation manifesto measure memorandum pact paper plan proposal protocol "
    "regulation rule sentence statistics study survey text treaty warrant".split()
)
"""All that somebody has written, said or decided; an agreement does not say what each who signs it does."""
TEXTS = frozenset("charter declaration draft manifesto newspaper paper study text".split())
"""What urges and accuses by itself beside statements."""
ISSUED = frozenset(
    "left penned "
    "published released issued written compiled drafted prepared commissioned adopted passed approved circulated signed sent".split()
)
"""Participles whose "by" names the author."""
LEAKED = frozenset("cable document dossier email file memo memorandum paper transcript".split())
"""What others than its author release and publish: "cables released by X" are not X's words."""
OUT = frozenset("left published released circulated sent".split())
"""Participles whose "by" names whoever puts a document out, its author or not."""
ISSUING = frozenset(
    "adopt approve bear brandish broadcast carry circulate deliver display draft file hang hold issue pass pen post present produce "
    "publish release send sign submit table unfurl unveil wave write".split()
)
"""Verbs whose subject speaks in the document that is their object, or makes the words of a placard its own."""
GATHERINGS = frozenset(
    "campaign demonstration fast gathering march parade picket procession protest rally sit-in strike vigil walkout".split()
)
"""What people hold to say something."""
HOLDING = frozenset(
    "attend begin call declare hold join launch lead mount organise organize participate plan stage start take".split()
)
"""Verbs whose subject says what the gathering says: "took part in a march demanding X", not "broke up a march"."""
ACTS = frozenset("act amendment bill law legislation".split())
MATTERS = frozenset(
    "aid ally arms defence defense drone embargo extradition sanction sanctions support tariff trade weapons".split()
)
"""What a law may be about, behind the name of those whom it concerns."""
RESEARCH = frozenset("study survey".split())
"""What an adjective says the place of, not the author: "a French study"."""
AUTHORS = frozenset("state government_body igo ngo organisation party media company person armed_group".split())


def speaks_itself(noun: "Token", verb: "Token") -> bool:
    """Whether a document speaks although nobody is named who wrote it: "the communiqué urges X to …", "a report that said …"."""
    said = noun.dep_ == "nsubj" or (verb.dep_ == "acl:relcl" and verb.head.i == noun.i)
    return said and "det" in noun.child_labels and noun.pos_ == "NOUN" and noun.lemma_.lower() in STATEMENTS | TEXTS


def holder(gathering: "Token") -> "Token | None":
    """The verb of whoever holds a gathering or joins it: "led a strike to press the state", "took part in a vigil for her"."""
    verb = gathering.head
    if verb.dep_ == "obj" and verb.lemma_ == "part":
        verb = verb.head  # "part in a vigil"
    return verb if verb.lemma_.lower() in HOLDING else None


def issuer(noun: "Token") -> "Token | None":
    """Who put out the document that a clause tells of: "published a report that blamed …", "said in a speech that …"."""
    if noun.lemma_.lower() in GATHERINGS:
        return subject_of(held) if (held := holder(noun)) is not None else None
    verb = noun.head
    out = noun.dep_ == "obj" or (noun.dep_ == "obl" and case_of(noun) in ("in", "with"))
    if noun.lemma_.lower() not in STATEMENTS or not out or verb.pos_ != "VERB":
        return None
    if noun.dep_ != "obl" and verb.lemma_.lower() not in ISSUING and verb_lemma(verb) != "read out":
        return None
    it = (
        c for c in verb.children if c.dep_ == "nsubj" and c.lower_ == "it"
    )  # "last week it published a report that …"
    return next(it, None) or subject_of(verb)


def bearer(verb: "Token") -> "Token | None":
    """Who says what a participle has a document or a crowd say: "held banners calling on X to …", "joined a vigil demanding …".

    The document itself where nobody put it out.
    """
    on_paper = verb.dep_ == "acl" and verb.tag_ == "VBG" and not marked_gerund(verb)
    return (issuer(verb.head) or verb.head) if on_paper else None


def named_after_matter(noun: "Token") -> bool:
    """ "The Russia sanctions bill", "the Ukraine aid act": the name is of whom it is about, not of who made it."""
    return noun.lemma_.lower() in ACTS and any(
        c.dep_ in ("compound", "amod") and c.lemma_.lower() in MATTERS for c in noun.children
    )


def signed(paper: "Token") -> "Iterator[Token]":
    """The participles of a document whose "by" names its author: "written by X", of a report "released by X" too."""
    words = ISSUED - OUT if paper.lemma_.lower() in LEAKED else ISSUED
    return (v for v in paper.children if v.dep_ == "acl" and v.lower_ in words)


def authors(noun: "Token", mentions: "Mentions") -> "Iterator[Mention]":
    """Whose document it is: "a letter from the mayor", "the army's statement", "a UN report", the surest only."""
    if noun.lemma_.lower() not in PAPERS:
        return
    around = [*noun.children, *(c for v in signed(noun) for c in v.children)]
    by = [c for c in around if c.dep_ in ("nmod", "obl", "obl:agent") and case_of(c) in ("by", "from")]
    by = [c for c in noun.children if c.dep_ == "nmod:poss"] + by
    roles = ("compound",) if noun.lemma_.lower() in RESEARCH else ("amod", "compound")
    before = [c for c in noun.children if c.dep_ in roles and c.i < noun.i and not named_after_matter(noun)]
    found = (mentions.at(c.i) for c in (*by, *before))
    yield from [m for m in found if m is not None and m.actor is not None and m.actor.type in AUTHORS][:1]
