"""Those who met as a body, named again without it: "the leaders", "the ministers"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.acting_as import COUNCIL
from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead


def council_again(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "EU leaders met. … The leaders also agreed": those that the same word named with their body before."""
    words = [c.lower_ for c in noun.children if c.dep_ in ("det", "amod", "compound", "nmod", "nmod:poss", "nummod")]
    if (
        noun.tag_ != "NNS"
        or noun.dep_ != "nsubj"
        or words != ["the"]
        or noun.lemma_.lower() not in {*COUNCIL, "leader"}
    ):
        return None
    for head in islice(by_head.back_from(noun.i), FAR):
        known, said = by_head[head], noun.doc[head]
        if said.lemma_.lower() == noun.lemma_.lower() and said.tag_ == "NNS":
            igo = known.actor is not None and known.actor.type == "igo" and known.kind == "nominal"
            return Guess(known.actor, (), "nominal", 0.65, f"the {noun.lower_} named before") if igo else None
    return None
