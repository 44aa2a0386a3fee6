"""Bodies that only a noun before an office names: "a union leader, Ann Roe", "rebel commander Ben Doe", "the opposition's whip"."""

from typing import TYPE_CHECKING

from diplograph.annotate import sided
from diplograph.model import Argument
from diplograph.model_ids import actor_id, digest
from diplograph.resolve import OfficeFact
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

OF_BODIES = frozenset(
    "leader opposition-leader commander coordinator"
    " president chairman spokesperson official press-secretary officer director negotiator".split()
)
"""Offices that one holds in a body which only a noun names: "a union leader", "a rebel spokesman"."""
LED = ("organisation", "party", "armed_group", "ngo", "company", "armed_force", "government_body", "media")


def common_body(doc: "Doc", fact: OfficeFact) -> "Token | None":
    """ "A union leader, X", "rebel commander X": the noun for a body that nobody names, of which the office is."""
    noun = doc[fact.dated] if fact.dated is not None else doc[fact.end - 1]
    whip = fact.office == "whip"
    if (fact.office not in OF_BODIES and not whip) or fact.when != "now":
        return None
    near = [c for c in noun.children if c.dep_ == "compound" and c.tag_ in ("NN", "NNS") and not sided(c)]
    near = [c for c in near if c.lower_ == "opposition" or not whip]  # "its caucus leader"
    body = next((c for c in near if nouns().types.get(c.lemma_.lower()) in LED), None)
    return body or next((c for c in noun.children if c.dep_ == "amod" and c.lower_ == "military"), None)


def the_opposition(noun: "Token") -> Argument:
    """ "Opposition finance spokesman Ann Roe": the opposition, of which the office is."""
    made = f"{actor_id('opposition', 'organisation')}--{digest(noun.sent.text, noun.text, 0)[:6]}"
    end = noun.idx + len(noun)
    return Argument(made, "opposition", "organisation", noun.idx, end, noun.text, 0.6)
