"""What belongs to states, to parties or to firms, where "its" may mean either."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.model import Mention
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.pronouns.singular_words import MANY, OF_FIRMS, TAKING_OVER

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.known.gazetteer import Office

OUSTING = frozenset("oust overthrow topple depose".split())
"""What befalls the ruler of a state."""

REPORTING = frozenset("say report quote cite tell announce add carry".split())
OF_MEDIA = frozenset("editor publisher owner director founder reporter journalist correspondent photographer".split())
ALIKE = {
    "governor": frozenset("bank reserve".split()),
    "commissioner": frozenset("commission".split()),
    "senator": frozenset(("senate",)),
    "judge": frozenset("court tribunal".split()),
    "editor": frozenset("newspaper daily weekly magazine paper".split()),
    "rector": frozenset(("university",)),
    "dean": frozenset("faculty school".split()),
}
"""Offices, and words in the names of those bodies that have them before any state."""


def called_alike(mention: Mention, token: "Token") -> bool:
    """ "The Commission warned Belgrade. Its commissioner, Ann Roe": a body near that is called as its holders are."""
    words = ALIKE.get(token.head.lemma_.lower(), frozenset())
    body = mention.actor is not None and mention.actor.type not in ("state", "place", "person")
    return (
        body
        and not words.isdisjoint(mention.actor.name.lower().split() if mention.actor else ())
        and near(mention, token)
    )


def only_reports(mention: Mention, token: "Token") -> bool:
    """ "The agency KCNA said he had met a team. Its chairman, Ann Roe": a source has editors in a story, and no chairman."""
    name = token.doc[mention.head]
    name = name.head if name.dep_ in ("appos", "flat", "compound") else name
    media = mention.actor is not None and mention.actor.type == "media"
    says = name.dep_ == "nsubj" and name.head.lemma_.lower() in REPORTING
    return media and says and token.head.lemma_.lower() not in OF_MEDIA


def bank_before(token: "Token", by_head: dict[int, Mention]) -> bool:
    """ "The central bank raised rates. Its governor, Ann Roe,": no governor of a place."""
    if token.head.lemma_.lower() != "governor":
        return False
    return any(called_alike(m, token) for h, m in by_head.items() if h < token.i)


def a_state(mention: Mention, office: "Office") -> bool:
    """Whether a body is a state, or a ministry, which has no general secretary."""
    if mention.actor is None:
        return False
    ministry = not {"ministry", "department"}.isdisjoint(mention.actor.name.lower().split())
    body = mention.actor.type == "government_body" or ministry
    leads = office.id == "leader" and mention.actor.type in ("igo", "government_body")
    return mention.actor.type == "state" or leads or (body and office.id == "secretary-general")


def toppled(ruler: "Token") -> bool:
    """ "Soldiers ousted its president": one of a state, whichever league suspended it."""
    verb = ruler.head
    if ruler.dep_ not in ("obj", "nsubj:pass") or verb.lemma_.lower() not in OUSTING:
        return False
    doers = (c for c in verb.children if c.dep_ in ("nsubj", "obl:agent"))
    return verb.lemma_.lower() != "oust" or any(nouns().human(c.lemma_.lower()) or c.lower_ == "army" for c in doers)


def party_before(mention: Mention, token: "Token") -> bool:
    """Whether a party, group or league is named in the sentence before, or in this one."""
    kinds = (*MANY, "igo")
    league = mention.actor is not None and mention.actor.type in kinds
    return league and mention.kind in ("name", "pronoun") and near(mention, token)


def near(mention: Mention, token: "Token") -> bool:
    """Whether a mention stands in the sentence before, or in this one."""
    return mention.head >= token.sent.before.start


def taken_over(token: "Token") -> bool:
    """ "The state seized its breweries", "barred its managers from leaving": what somebody else owns."""
    noun = token.head
    owned = token.dep_ == "nmod:poss" and noun.lemma_.lower() in OF_FIRMS and noun.dep_ in ("obj", "nsubj:pass")
    return owned and noun.head.lemma_.lower() in TAKING_OVER


def firm_before(mention: Mention, token: "Token") -> bool:
    """Whether a firm is named in this sentence or the one before, and does not act in the clause itself."""
    firm = mention.actor is not None and mention.actor.type in ("company", "organisation", "ngo", "media")
    subject = subject_of(token.head.head)
    return firm and near(mention, token) and (subject is None or subject.i != mention.head)
