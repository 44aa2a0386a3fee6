"""How much a naming of a state says that a text is about it: more where it acts, less where it only tells where from."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

ACTING, NAMED, ASIDE, ACROSS = 2.0, 1.0, 0.5, 0.1
DEPARTMENTS = ("Department", "Ministry")
BORDERS = frozenset("border frontier boundary".split())
"""What is called after whoever is on the other side: "a village close to the Venezuelan border" is in Colombia."""
DEALS = frozenset("deal accord agreement talk process summit pact protocol treaty declaration convention".split())
"""What is called after the town where others made it."""
GATHERINGS = frozenset("talk summit conference meeting negotiation forum".split())
ORGANS = frozenset("government_body armed_force".split())
"""Types of what acts for a state."""


def weight(token: "Token", mention: "Mention", later: "Token", *, organs: bool) -> float:
    """The weight of one naming for `later`; `organs`: what an organ's adjective says counts as the state's own act."""
    if across(token) or (organs and venue(token)):
        return ACROSS
    of_organ = organs and of_subject(token) and not private(token, mention)  # not "the French oil giant"
    acts = (acting(token) or organ_of(token) or of_organ) and not beside(token, later)
    if private(token, mention) or source(token):
        return NAMED if acts else ASIDE
    return ACTING if acts else NAMED


def acting(token: "Token") -> bool:
    """Whether a name, alone or coordinated, is a subject or an agent, or owns one: "Mali's president" is one, not "of Mali's sons"."""
    token = _first(token)
    if token.dep_ == "nmod:poss":
        token = _first(token.head)
    return token.dep_.startswith("nsubj") or token.dep_ == "obl:agent"


def _first(token: "Token") -> "Token":
    """What a coordination begins with."""
    while token.dep_ == "conj":
        token = token.head
    return token


def beside(token: "Token", later: "Token") -> bool:
    """Whether a name acts in a relative clause that ends before `later`: "a ship that India suspects tied up after X …"."""
    clause = token.head
    while clause.dep_ != "ROOT":
        if clause.dep_ == "acl:relcl":
            return clause.right_edge.i < later.i
        clause = clause.head
    return False


def of_subject(token: "Token") -> bool:
    """Whether a name says whose the subject is: "the Slovak coalition" is of the state that "the government" then means."""
    return token.dep_ in ("amod", "compound") and token.head.dep_.startswith("nsubj")


def organ_of(token: "Token") -> bool:
    """ "The government of Costa Rica confirmed": what its organ does, the state does."""
    noun = token.head
    if token.dep_ != "nmod" or case_of(token) != "of" or not acting(noun):
        return False
    return nouns().types.get(noun.lemma_.lower()) in ORGANS


def across(token: "Token") -> bool:
    """ "Close to the Venezuelan border", "the frontier with Venezuela", "the Pretoria deal": who is named only for the place."""
    if token.dep_ == "compound" and token.pos_ == "PROPN" and token.head.lemma_.lower() in DEALS:
        return True
    if token.head.lemma_.lower() not in BORDERS:
        return False
    return token.dep_ in ("amod", "compound") or (token.dep_ == "nmod" and case_of(token) == "with")


def venue(token: "Token") -> bool:
    """ "A loan agreed in talks in Washington": a town that others only met in."""
    meets = token.dep_ == "nmod" and token.head.lemma_.lower() in GATHERINGS
    return meets and token.pos_ == "PROPN" and case_of(token) in ("in", "at")


def source(token: "Token") -> bool:
    """ "An offer from China", "aid from China": who is named only for where something comes from."""
    return _first(token).dep_ == "nmod" and case_of(_first(token)) == "from"


def private(token: "Token", mention: "Mention") -> bool:
    """Whether an adjective or name of a people tells of citizens or goods: "Haitian fishermen", "Haitians", "the Danish group"."""
    if mention.actor is not None and mention.actor.type == "people":
        return True
    if mention.kind != "demonym" or token.dep_ not in ("amod", "compound"):
        return False
    noun = token.head.lemma_.lower()
    return noun in nouns().private or nouns().types.get(noun) in ("company", "media", "ngo", "organisation")


def beside_the_matter(token: "Token", mention: "Mention") -> bool:
    """Whether a headline only names a citizen or goods: "Haitians in court", "a row over a Danish concession"."""
    if private(token, mention) or across(token):
        return True
    adjective = mention.kind == "demonym" and token.dep_ == "amod"
    noun = token.head.lemma_.lower()
    return adjective and token.head.dep_ in ("nmod", "obl") and noun not in nouns().types and noun not in nouns().humans


def called_after(mention: "Mention", gazetteer: "Gazetteer") -> "Actor | None":
    """ "The Jamaica Defence Force": an organ that the gazetteer does not have, by the state that its name begins with."""
    if mention.actor is None or mention.actor.type not in ORGANS:
        return None
    return called_after_state(mention, gazetteer)


def called_after_state(mention: "Mention", gazetteer: "Gazetteer") -> "Actor | None":
    """The state that a name begins with: "Saint Lucia Labour Party"."""
    words = mention.text.split()
    for n in (2, 1):
        entry = gazetteer.entry(" ".join(words[:n])) if len(words) > n else None
        if entry is not None and entry.kind in ("name", "demonym") and entry.actor.type == "state":
            return entry.actor
    return None


def department(fact: "OfficeFact", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """Whose department or ministry of the same field the text names: the Commerce Secretary is the Commerce Department's."""
    field, _, title = fact.words.rpartition(" ")
    if not field or title.lower() not in ("secretary", "minister"):
        return None
    for head in by_head.before(fact.start, 0):
        mention = by_head[head]
        first, _, last = mention.text.rpartition(" ")
        if last in DEPARTMENTS and first.endswith(field) and mention.actor is not None:
            return gazetteer.state_of(mention.actor)
    return None
