"""Whose people "from" a state are: "soldiers from Chad", "diplomats from Norway"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

MOVING = frozenset(
    "withdraw pull remove evacuate expel bring return free rescue extract clear drive airlift fly recall bar ban oust eject"
    " deport keep move take repatriate relocate redeploy redeployment order push withdrawal pullout pull-out departure exit"
    " removal evacuation retreat expulsion reduce reduction cut drawdown exclude escape flee get transfer arrive come chase"
    " leave call absence send dispatch shift rotate draw remain release swap import recruit arrival influx".split()
)
"""What says that those "from" a place leave it or come to stand elsewhere, not whose they are."""
SENDING = ("government_body", "igo", "armed_group")
"""What people are sent by who act "from" it: "agents from the FBI"; it is no place that anybody leaves."""
ACTING = ("nsubj", "obl:agent")


def sent_from(noun: "Token", state: Mention) -> bool:
    """ "China will train officers from Fiji": whose they are, where nobody withdraws, frees or sends them from there.

    Who act "from" a body are its own wherever they go.
    """
    place = noun.doc.words[state.head]
    own = place.dep_ == "nmod" and case_of(place) == "from" and place.head.i == noun.i and noun.tag_ == "NNS"
    if own and noun.dep_ in ACTING and state.actor is not None and state.actor.type in SENDING:
        return "nummod" not in noun.child_labels
    whole = state.actor is not None and state.actor.type == "state" and state.kind == "name"
    above = islice(noun.ancestors, 2)
    return own and whole and all(t.lemma_.lower() not in MOVING for t in above)
