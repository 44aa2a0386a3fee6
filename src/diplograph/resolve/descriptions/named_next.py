"""Persons described first and named in the next sentence: "A former general was arrested. Moussa Keita is accused of …"."""

from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve.by_head import ByHead

SAYING = frozenset("say tell recall report describe write explain add note see hear think believe argue".split())
"""What witnesses, neighbours and experts do, who are named without a word about them as well."""


def named_next(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "A former general was arrested. Moussa Keita is accused of …": the name that the next sentence begins with.

    Of one indefinite person in the sentence, where the name is new and nothing explains it.
    """
    doc, end = noun.doc, noun.sent.end
    if not _indefinite(noun) or end >= len(doc):
        return None
    while end < len(doc) and doc[end].is_space:
        end += 1
    found = next((by_head[h] for h in by_head.after(end - 1)[:1]), None)
    if found is None or found.kind != "name" or found.actor is None or found.actor.type != "person":
        return None
    name = doc[found.head]
    fresh = all(by_head[h].actor != found.actor for h in by_head.before(found.head))
    told = any(
        c.dep_ in ("appos", "nmod:desc", "compound", "acl:relcl", "conj") and c.pos_ != "NUM" for c in name.children
    )
    plain = name.left_edge.i == end and " " in found.text and name.dep_ in ("nsubj", "nsubj:pass") and not told
    witness = name.head.lemma_.lower() in SAYING
    other = any(
        by_head[h].kind == "name" and _human(by_head[h]) for h in by_head.before(noun.sent.end, noun.sent.start)
    )
    meant = plain and fresh and not witness and not other
    return Guess(found.actor, (), "nominal", 0.65, "whom the next sentence names") if meant else None


def _human(mention: "Mention") -> bool:
    return mention.actor is not None and mention.actor.type == "person"


def _indefinite(noun: "Token") -> bool:
    """Whether a noun tells of one person not named, said to be more than a man or a woman, whom the sentence is about."""
    one = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in noun.children)
    more = any(c.dep_ in ("amod", "compound") for c in noun.children)
    about = noun.dep_ in ("obj", "nsubj:pass") or (noun.dep_ == "nsubj" and noun.head.dep_ == "ROOT")
    return noun.tag_ == "NN" and one and more and about and not _another(noun)


def _another(noun: "Token") -> bool:
    """Whether its sentence has another person with an indefinite article."""
    return any(
        c.dep_ == "det" and c.lower_ in ("a", "an") and c.head.i != noun.i and nouns().human(c.head.lemma_.lower())
        for c in noun.sent
    )
