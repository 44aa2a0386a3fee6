"""The new name of a person with which a text goes on, once it has described somebody: whom "X, 60, accepted" can only mean."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.resolve.descriptions.persons_again import ALIKE
from diplograph.resolve.offices.nouns import office_of_noun

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

SPEAKING = frozenset("say tell declare warn announce vow insist argue claim assert pledge add".split())
"""What both the description and the name that follows it do where a quotation stands between them."""
QUOTES = frozenset(('"', "“", "”", "''", "``"))
QUOTED = 120
"""Tokens that a quotation may have between a description and a name."""
POSTS = frozenset("lead head run chair own found direct manage command edit represent rule govern serve work".split())
"""Verbs by which a clause behind a name says who somebody is, of whom nothing has been said before."""
SAME = (
    frozenset("leader chairman chairwoman chair president head chief boss".split()),
    frozenset("aide adviser advisor assistant".split()),
)
"""Nouns that one holder is called by."""
ROOT = 5
"""Letters that "minister" and "ministry", "commander" and "commanded" have in common."""


def name_behind(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Mention | None":
    """The full name, new in the text, that the next sentence is about, where nothing says that it is somebody else's."""
    doc, end = noun.doc, noun.sent.end
    while end < len(doc) and doc[end].is_space:
        end += 1
    start = _behind_quotation(noun, doc, end) if end < len(doc) else None
    if start is None:
        return None
    name = subject_of(doc[start].sent.root)
    found = by_head.get(name.i) if name is not None else None
    if name is None or found is None or found.kind != "name" or found.actor is None or found.actor.type != "person":
        return None
    begins = name.left_edge.i
    first = begins == start or (begins > start and _his(doc, start, begins))
    fresh = first and " " in found.text and all(by_head[h].actor != found.actor for h in by_head.before(found.head))
    return found if fresh and _goes_with(name, noun, gazetteer) else None


def _behind_quotation(noun: "Token", doc: "Doc", end: int) -> int | None:
    """Where the next sentence begins, or the words behind the quotation that it begins with, whose speaker is named."""
    if doc[end].text not in QUOTES:
        return end
    close = next((i for i in range(end + 1, min(len(doc), end + QUOTED)) if doc[i].text in QUOTES), None)
    if close is None or close + 1 >= len(doc) or noun.head.lemma_.lower() not in SPEAKING or noun.dep_ != "nsubj":
        return None
    verb = doc[close + 1].sent.root
    return close + 1 if verb.lemma_.lower() in SPEAKING and verb.i > close else None


def _his(doc: "Doc", start: int, name: int) -> bool:
    """ "In his letter, Ann Roe": what stands before the name speaks of the person as known."""
    before = doc[start:name]
    return len(before) <= 6 and any(t.lower_ in ("his", "her") and t.dep_ == "nmod:poss" for t in before)


def _goes_with(name: "Token", noun: "Token", gazetteer: "Gazetteer") -> bool:
    """Whether what is told of the named person fits the one described."""
    for told in name.children:
        if told.dep_ in ("conj", "nmod"):
            return False
        if told.dep_ in ("nmod:desc", "compound", "amod") and told.i < name.i and not _rank_of(told, noun, gazetteer):
            return False
        if told.dep_ == "appos" and told.pos_ != "NUM" and not _alike(told, noun, gazetteer):
            return False
        if told.dep_ == "acl:relcl" and not _tells_more(told, noun):
            return False
    return True


def _rank_of(title: "Token", noun: "Token", gazetteer: "Gazetteer") -> bool:
    """ "Major General Ann Roe" for a commander of the army, "Datuk Ann Roe" for anybody; no other office."""
    office = office_of_noun(title, gazetteer)
    if office is None:
        return title.lower_ not in gazetteer.modifiers
    described = office_of_noun(noun, gazetteer)
    if described is None or office.id != "commander":
        return described == office
    armed = {"army", "military", "navy", "forces", "force", "defence", "defense"} & {t.lower_ for t in noun.subtree}
    return described == office or bool(armed)


def _alike(told: "Token", noun: "Token", gazetteer: "Gazetteer") -> bool:
    """Whether the words apposed to a name repeat the description, or but add an age or what the person was before."""
    one, other = told.lemma_.lower(), noun.lemma_.lower()
    if one == other or any(one in words and other in words for words in SAME) or one in ALIKE.get(other, ()):
        return True
    office = office_of_noun(told, gazetteer)
    if office is not None and office == office_of_noun(noun, gazetteer):
        return True
    return any(c.lower_ == "former" or (c.lower_ == "old" and "year" in c.child_words) for c in told.children)


def _tells_more(clause: "Token", noun: "Token") -> bool:
    """ "Who ran the ministry until 2019" of a former minister, "who is himself accused": not what the person is besides."""
    if clause.lemma_.lower() not in POSTS and "cop" not in clause.child_labels:
        return True
    roots = {t.lower_[:ROOT] for t in noun.subtree if len(t) > ROOT and t.pos_ in ("NOUN", "PROPN")}
    return any(t.lower_[:ROOT] in roots for t in clause.subtree)
