"""What a deed was for: said by doing it ("marched to demand"), still to come, or only meant."""

from typing import TYPE_CHECKING

from diplograph.annotate import base
from diplograph.extract.clauses.clause_shapes import infinitive, past
from diplograph.extract.propositions.contacts import given_time, said_in_contact
from diplograph.extract.propositions.equations import ranked
from diplograph.extract.speech.documents import GATHERINGS, holder

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

IN_VIEW = {"advcl": ("to", "on", "about"), "acl": ("in", "about", "to", "over", "on")}
"""Prepositions before a gerund that is only meant or discussed, by its label."""
GATHERING = frozenset(
    "assemble block blockade call congregate converge demonstrate gather march meet parade phone "
    "picket protest queue rally rise ring sign strike summon telephone throng turn walk write".split()
)
BY_ACTING = frozenset("demand protest denounce decry condemn press vent".split())
"""What is said by what one does: "blocked the road to demand his release", whatever the deed."""
BY_GOING = frozenset("apologise apologize thank congratulate protest condole mourn commemorate attend".split())
"""What one travels for and, having come, does."""
DEMONSTRATING = frozenset(
    "assure celebrate cheer condemn congratulate convey decry denounce discuss express honour honor mourn object offer oppose "
    "pledge praise promise protest reassure support thank voice wish".split()
)
BEFALLING = frozenset("find discover learn see lose fall fail die collapse return reverse".split())
"""What befalls whoever "only to" tells of."""
COMING = frozenset("arrive assume complete enter finish hear land learn reach receive return see take".split())
"""What one is done with when the next thing happens: "was arrested on arriving in Minsk", "on taking office"."""
GOING = frozenset("fly travel go return come head drive sail journey leave depart".split())


def speaks_by(node: "Token", up: "Token", cues: "Cues") -> bool:
    """ "Marched to demand …", "summoned the envoy to protest …": what was done was done to say so, and said so."""
    done = past(up) or any(c.dep_ == "aux" and c.lower_ in ("has", "have", "'ve") for c in up.children)
    held = node.dep_ == "acl" and up.lemma_.lower() in GATHERINGS and holder(up) is not None
    if held and infinitive(node):
        return node.lemma_.lower() in BY_ACTING or node.lemma_.lower() in cues.reporting  # "led a march to urge …"
    if node.dep_ not in ("advcl", "xcomp") or not infinitive(node) or not done:
        return False
    if node.lemma_.lower() in BY_ACTING or (up.lemma_.lower() in GOING and node.lemma_.lower() in BY_GOING):
        return True
    if up.lemma_.lower() not in GATHERING:
        return False
    return node.lemma_.lower() in DEMONSTRATING or cues.reporting.get(node.lemma_.lower()) in (
        "CALLS_ON",
        "CRITICIZES",
        "PRAISES",
        "SAYS",
        "WARNS",
    )


def _ranked(node: "Token", up: "Token") -> bool:
    """ "The first state to recognise it", "was the latest to leave": whoever is so ranked does it."""
    return infinitive(node) and ranked(up)


def to_come(up: "Token") -> bool:
    """ "Is to fly", "will go": a journey ahead, and so is what it is made for."""
    helpers = {c.lower_ for c in up.children if c.dep_ in ("aux", "cop")}
    ahead = helpers & {"will", "shall", "'ll"} or (helpers & {"is", "are"} and infinitive(up))
    return up.lemma_.lower() in GOING and bool(ahead)


def _only_to(node: "Token", up: "Token") -> bool:
    """ "Regained its freedom only to be overrun", "returned only to find it burnt": what came next, and nobody's aim."""
    first = [c for c in node.children if c.i < node.i and c.dep_ in ("advmod", "mark")][:2]
    happened = "aux:pass" in node.child_labels or node.lemma_.lower() in BEFALLING
    return node.dep_ == "advcl" and [c.lower_ for c in first] == ["only", "to"] and past(up) and happened


def _goes_on(verb: "Token") -> bool:
    """ "Went on to win", "is going to leave": no purpose."""
    polls = any(c.dep_ == "obl" and c.lemma_ in ("poll", "ballot") for c in verb.children)  # "to choose a successor"
    on = any(c.lower_ == "on" and c.dep_ != "case" for c in verb.children)
    return verb.lemma_ == "go" and (verb.tag_ == "VBG" or on or polls)


def only_meant(node: "Token", up: "Token", cues: "Cues") -> str:
    """The modality of a clause that says what for or what about: "sent him to talk", "a way to talk", "thought on leaving"."""
    label = base(node.dep_)
    if speaks_by(node, up, cues) or _ranked(node, up) or said_in_contact(node, up):
        return ""
    if _only_to(node, up):
        return ""
    if given_time(node, up):
        return "desired"
    if label == "advcl" and infinitive(node) and to_come(up):
        return "future"
    if label == "acl" and infinitive(node) and "aux:pass" in node.child_labels:
        return "future"  # "a treaty to be signed in May"
    if infinitive(node) and label in ("acl", "advcl", "csubj", "ccomp") and up.lemma_ != "use" and not _goes_on(up):
        able = up.lemma_ == "have" and "obj" in up.child_labels  # "has the votes to oust him"
        return "desired" if label == "advcl" and not able else "possible"
    if node.tag_ != "VBG" or up.lemma_ in cues.reporting or up.lemma_ in cues.reporting_nouns:
        return ""
    marks = (
        IN_VIEW.get(label, ()) if up.lemma_ not in ("go", "keep", "carry", "time") else ()
    )  # "went on buying", "lost no time in"
    links = (c.lower_ for c in node.children if c.dep_ in ("mark", "case") and c.lower_ in marks)
    return "possible" if any(link != "on" or not _at_once(node) for link in links) else ""


def _at_once(node: "Token") -> bool:
    """ "On taking office, she met the king", "was held on arriving in Minsk": when, and nothing that is only thought of."""
    return base(node.dep_) == "advcl" and node.lemma_.lower() in COMING
