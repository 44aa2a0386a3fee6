"""How what a frame tells stands: polarity and modality by the clause, the relation and the frame, and where nothing is told at all."""

from typing import TYPE_CHECKING

from diplograph.extract.relations.frames import Match
from diplograph.extract.status.arranged import called_for
from diplograph.extract.status.factuality import Factuality, factuality, own_condition
from diplograph.extract.status.own_words import said_no
from diplograph.extract.status.standings import generic, hypothetical, offered_for, undecided
from diplograph.extract.status.taken_back import taken_back
from diplograph.model import Argument, Modality, Polarity

if TYPE_CHECKING:
    from diplograph.extract.propositions.proposition import Proposition
    from diplograph.schema import Cues

TO_COME = frozenset(("LEADS", "HOLDS_OFFICE", "MEMBER_OF"))
"""What stands, and is news before it does: "will head the cabinet"."""
DEEDS = frozenset(("RESTRICTS",))
"""What is done by not doing, and when it is: "will not be allowed in" restricts some day, "will not accept it" rejects now."""
ANSWERS = frozenset(("REJECTS",))
"""What is said as much as done: "has refused unless it is paid" was the refusal."""
LASTING = frozenset(("BORDERS", "HAS_STRENGTH", "RELATED_TO"))
"""What a noun phrase tells of for good: "refused to discuss its border with Somalia", "was forbidden to call his son Bo"."""
UNDONE = frozenset(("APPOINTS", "ELECTS"))
"""What is done once: who was not dismissed has not been appointed by that."""
GIVEN = frozenset(("PROMISES", "OFFERS"))
"""Words that have been given, whatever becomes of them."""
VOICING = frozenset(
    "make give issue have hear receive get offer put send come be announce publish see expect voice utter launch".split()
)
"""Verbs that put words forth, or have them put: denied, nothing has been said."""
NOBODIES = ("nobody", "no one", "none")
SPARED = frozenset("ARRESTS TRIES SANCTIONS EXPELS INVESTIGATES KILLS TORTURES".split())
"""What it is news that it befell nobody: "no one has been tried for the massacre"."""


def untold(match: Match, subjects: "list[Argument | None]", others: list[Argument], status: Factuality) -> bool:
    """Whether a reading tells nothing, by who acts, on whom, and how it stands."""
    if status.polarity == Polarity.NEGATIVE and _untold(match, others):
        return True
    to_come = match.relation.label == "MEMBER_OF" and status.modality != Modality.ACTUAL
    if to_come and any(s is not None and s.type == "state" for s in subjects):
        return True  # it wants to join, which is a relation of its own
    return any(s is not None and s.name.lower() in NOBODIES for s in subjects) and _of_no_one(match, others, status)


def _of_no_one(match: Match, others: list[Argument], status: Factuality) -> bool:
    """ "Nobody has claimed the attack", "nobody has been charged with killing her": nothing done by no one to anyone."""
    return not others or match.frame.polarity == "not" or status.polarity == Polarity.POSITIVE


def _untold(match: Match, others: list[Argument]) -> bool:
    """Whether a denial tells nothing: "nobody will be forced to sign", or a frame that holds only where nothing denies it."""
    of_no_one = match.relation.label not in SPARED and any(o.name.lower() in NOBODIES for o in others)
    return match.frame.polarity == "+" or of_no_one


def _if_offered(match: Match, status: Factuality) -> Factuality:
    """ "Offered an amnesty to rebels who surrender": none has yet."""
    return status._replace(modality=Modality.CONDITIONAL) if offered_for(match.proposition.token) else status


def _of_clause(match: Match, cues: "Cues") -> Factuality:
    """Polarity and modality as the clause has it, where the words of speech are their own deed and a noun its own."""
    p, relation = match.proposition, match.relation
    status = factuality(p.token, cues, relation.done_by)
    if p.part == "noun" and (ended := taken_back(p.token)) is not None:
        still = Factuality(Polarity.POSITIVE, Modality.ACTUAL, None)  # "urged to drop its veto", "never dropped it"
        status = status._replace(polarity=Polarity.NEGATIVE) if ended else still
    if p.part == "noun" and relation.label in LASTING and not said_no(p.token) and "cop" not in p.token.child_labels:
        return Factuality(Polarity.POSITIVE, Modality.ACTUAL, None)
    if not relation.speech and relation.label not in ANSWERS:
        return status
    if (
        relation.label in GIVEN
        and status.polarity == Polarity.NEGATIVE
        and status.modality == Modality.ACTUAL
        and _owned(p)
    ):
        return status._replace(polarity=Polarity.POSITIVE)  # "failed to keep its promise": it had been made
    made = status.otherwise == Modality.ACTUAL
    if status.modality == Modality.CONDITIONAL and own_condition(p.token, cues) and made:
        return Factuality(status.polarity, Modality.ACTUAL, None)  # "threatened X if …": the threat was made
    if status.modality == Modality.FUTURE and called_for(p.token):
        return status._replace(modality=Modality.ACTUAL)  # "called a strike for Monday": the call was made
    return status


def _owned(p: "Proposition") -> bool:
    """ "Its promise", "the offer by Chad": whether a noun tells of words that somebody has said, which no verb puts forth."""
    whose = p.part == "noun" and (p.get("poss") or p.get("prep:by") or p.get("prep:from"))
    return (
        bool(whose)
        and taken_back(p.token) is None
        and p.token.dep_ != "ROOT"
        and p.token.head.lemma_ not in VOICING
        and not said_no(p.token)
    )


def _framed(status: Factuality, match: Match) -> Factuality:
    """The modality that a frame's own words give it, where the clause leaves it open."""
    p, frame = match.proposition, match.frame
    open_ = (Modality.ACTUAL, Modality.FUTURE) if p.part == "noun" else (Modality.ACTUAL,)
    not_near = frame.modality == Modality.POSSIBLE and status.polarity == Polarity.NEGATIVE  # "no closer to a deal"
    if frame.modality is not None and status.modality in open_ and not not_near:
        status = status._replace(modality=Modality(frame.modality))
    described = frame.subject == ("self",) and not said_no(p.token)  # "threats from supporters of the general"
    if frame.modality == Modality.ACTUAL and (described or frame.subject == ("obj",)):
        status = Factuality(Polarity.POSITIVE, Modality.ACTUAL, None)  # "tried to disperse the protesters": who protest
    return status


def _denial(status: Factuality, match: Match) -> Factuality:
    """How a frame that only a denial fits stands: what is not done, or is denied, is an act of its own."""
    still = status.condition is None and status.modality != Modality.DESIRED  # "will not, cannot accept it"
    modality = Modality.ACTUAL if still and match.relation.label not in DEEDS else status.modality
    if match.frame.modality is not None and modality == Modality.POSSIBLE:
        modality = Modality(match.frame.modality)  # "nobody may leave": that is forbidden now
    return status._replace(polarity=Polarity.POSITIVE, modality=modality)


def status_of(match: Match, cues: "Cues") -> Factuality | None:
    """Polarity and modality as the clause, the relation and the frame have it; None where it does not hold at all."""
    p, frame, relation = match.proposition, match.frame, match.relation
    status = _if_offered(match, _of_clause(match, cues))
    if hypothetical(p.token) and not (p.get("prep:by") or p.get("poss")):
        same = p.token.head.lemma_ == p.token.lemma_
        of_any = p.token.pos_ == "VERB" and p.token.dep_ != "obl" and not generic(p)
        if of_any and status.modality == Modality.CONDITIONAL:
            return status if relation.kind == "event" else None  # "any commander who blocks a convoy"
        if relation.label not in ("ATTACKS", "WITHDRAWS_FROM") or p.part != "noun" or p.token.dep_ == "obl" or same:
            return None  # "an attack on one would be an attack on all"; not "would trigger the treaty"
        status = status._replace(modality=Modality.CONDITIONAL)
    to_come = relation.label in TO_COME and status.modality == Modality.FUTURE
    if relation.kind == "standing" and status.modality != Modality.ACTUAL and not to_come:
        return None  # what is only wished or planned does not stand
    status = _framed(status, match)
    if frame.polarity == "not":  # "the accusations are not true": the negation is the denial
        if status.polarity == Polarity.POSITIVE or undecided(p.token):
            return None
        status = _denial(status, match)
    if "speaker" in frame.subject or "label" in frame.object:  # the speaker's own act, however the clause is put
        status = Factuality(Polarity.POSITIVE, Modality.ACTUAL, None)
    if frame.polarity == "-":
        if relation.label in UNDONE and status.polarity == Polarity.NEGATIVE:
            return None
        left_open = status.polarity == Polarity.NEGATIVE and frame.modality == status.modality == Modality.FUTURE
        modality = Modality.POSSIBLE if left_open else status.modality  # "has not ruled out a strike"
        status = status._replace(polarity=status.polarity.opposite, modality=modality)
    return status
