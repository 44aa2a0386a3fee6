"""Documents and acts that do something: "a UN report accused Mali", "the ruling bars the minister"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve import Mentions

PAPERS = frozenset(
    "report statement letter communique communiqué declaration resolution decree edict law bill act ruling verdict judgment "
    "judgement order directive regulation amendment treaty pact accord agreement deal charter constitution study survey paper "
    "document memo memorandum petition indictment article editorial complaint lawsuit suit warrant circular note draft text "
    "manifesto plan proposal measure rule legislation sanction sentence injunction protocol dossier file cable".split()
)
"""Nouns for what somebody has written or decided."""
ISSUED = frozenset(
    "published released issued written compiled drafted prepared commissioned adopted passed approved circulated signed sent".split()
)
"""Participles whose "by" names the author."""
AUTHORS = frozenset("state government_body igo ngo organisation party media company person armed_group".split())


def is_paper(noun: "Token") -> bool:
    """Whether a noun is one for a document or a decision."""
    return noun.lemma_.lower() in PAPERS and noun.tag_ in ("NN", "NNS", "NNP")


def authors(noun: "Token", mentions: "Mentions") -> "Iterator[Mention]":
    """Who has written or decided it: "a UN report", "the army's statement", "a letter from the mayor"."""
    if not is_paper(noun):
        return
    issued = [v for v in noun.children if v.dep_ == "acl" and v.lower_ in ISSUED]
    for child in (*noun.children, *(c for v in issued for c in v.children)):
        before = child.dep_ in ("compound", "amod", "nmod:poss") and child.i < noun.i
        by = child.dep_ in ("nmod", "obl", "obl:agent") and case_of(child) in ("by", "from")
        mention = mentions.at(child.i) if before or by else None
        if mention is not None and mention.actor is not None and mention.actor.type in AUTHORS:
            yield mention
            return
