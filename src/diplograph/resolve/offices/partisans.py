"""Adjectives that name a party before an office or a name: "the Conservative leader", "Republican senator Ann Roe"."""

from typing import TYPE_CHECKING

from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.offices.nouns import office_of_noun

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

PARTISAN = {
    "Conservative": "Conservative Party", "Tory": "Tory Party", "Labour": "Labour Party", "Labor": "Labor Party",
    "Liberal": "Liberal Party", "Republican": "Republican Party", "Democratic": "Democratic Party", "Democrat": "Democratic Party",
    "Socialist": "Socialist Party", "Communist": "Communist Party", "Green": "Green Party", "Greens": "Green Party",
}  # fmt: skip
WORDS = frozenset(map(str.lower, PARTISAN))
ALLIED = frozenset("Christian Social Liberal Free National New Moderate Centre Center".split())
"""What makes of a party's adjective another's: "Social Democrat", "Liberal Democrat"."""
ONE_OF_ITS = "one of its"
"""Why a noun for one of a party is linked to it: beside a name it is the person who acts."""
MEMBERS = frozenset(
    "politician lawmaker legislator candidate nominee contender hopeful challenger member activist".split()
)


def partisans(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> None:
    """Enter the party of each such adjective: the one of the text that is called so, else one by its own name."""
    longer = [(m.start, m.end) for m in by_head.values() if m.text not in PARTISAN]
    for token in doc.worded(WORDS):
        name = PARTISAN.get(token.text) if not _another(token) else None
        noun = token.head
        if name is not None and _one(token) and not any(start <= token.idx < end for start, end in longer):
            actor = _in_text(token.text, by_head) or gazetteer.find(name)
            actor = actor or Actor(actor_id(name, "party"), name, "party")
            end = token.idx + len(token)
            by_head[token.i] = Mention(token.idx, end, token.text, token.i, "demonym", actor, (), 0.8, ONE_OF_ITS)
            continue
        if name is None or token.dep_ not in ("amod", "compound", "nmod:desc") or noun.tag_ not in ("NN", "NNP"):
            continue
        if any(start <= token.idx < end for start, end in longer):
            continue
        if _holds(noun, gazetteer):
            actor = (
                _in_text(token.text, by_head) or gazetteer.find(name) or Actor(actor_id(name, "party"), name, "party")
            )
            end = token.idx + len(token)
            by_head[token.i] = Mention(token.idx, end, token.text, token.i, "demonym", actor, (), 0.8, "its adjective")


def _another(word: "Token") -> bool:
    """ "A Christian Democrat", "Social Democratic": of a party with a longer name."""
    before = word.doc[word.i - 1] if word.i > word.sent.start else None
    return before is not None and before.text in ALLIED and before.idx + len(before) + 1 >= word.idx


def _one(noun: "Token") -> bool:
    """ "Ann Roe, a Democrat", "Ann Roe, the Ohio Republican who …", "Ann Roe is a Conservative": one of the party."""
    apposed = noun.dep_ == "appos" and noun.head.pos_ == "PROPN" and noun.i > noun.head.i
    article = any(c.lower_ in ("a", "an") or (apposed and c.lower_ == "the") for c in noun.children)
    return article and (apposed or "cop" in noun.child_labels) and noun.pos_ in ("NOUN", "PROPN")


def _holds(noun: "Token", gazetteer: Gazetteer) -> bool:
    """Whether a noun is an office that members of parties hold, or a name with one before it."""
    office = office_of_noun(noun, gazetteer)
    if office is not None and ("minister" in office.id or "secretary" in office.id):
        return False  # "Labour Minister Ann Roe"
    titled = any(c.dep_ in ("nmod:desc", "compound") and office_of_noun(c, gazetteer) for c in noun.children)
    return office is not None or noun.lemma_.lower() in MEMBERS or (noun.tag_ == "NNP" and titled)


def _in_text(word: str, by_head: ByHead) -> Actor | None:
    """The party of the text whose name begins with the word."""
    actors = (a for h in by_head if (a := by_head[h].actor) is not None and a.type in ("party", "organisation"))
    return next((a for a in actors if a.name.startswith(word) and a.name != word), None)
