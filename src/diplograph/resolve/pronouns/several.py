"""Which actors "they" may be, and those that a coordination joins."""

from typing import TYPE_CHECKING

from diplograph.model import Actor, Mention
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.pronouns.singulars import Singulars

PLURAL = frozenset("they them their theirs themselves".split())
ACTING = ("company", "party", "armed_group", "government_body", "ngo", "media")
"""Types of what they are who act: "two banks", no "headquarters"."""
NAMED_MANY = ("party", "organisation")
"""Types of what is they by a name in the plural."""
LANDS = ("place", "territory", "region")
"""Types of what is never they."""
AUDIENCE = frozenset("journalist reporter correspondent lawmaker viewer reader listener".split())
"""Those to whom one only speaks."""
TELLING = frozenset("tell say speak assure inform remind brief".split())
"""How one speaks to them."""

DONE_TO = ("obj", "iobj", "nsubj:pass")


class Several:
    """Tells the plurals of one document."""

    def __init__(self, doc: "Doc", by_head: dict[int, Mention], singulars: "Singulars") -> None:
        self._doc, self._by_head, self._singulars = doc, by_head, singulars

    def is_plural(self, mention: Mention) -> bool:
        """Whether it is they: people, a group, a body by a plural; no army, no land, no thing."""
        if mention.actor is None:
            return bool(mention.members)
        head = self._doc.words[mention.head]
        if head.tag_ == "NN" and self._singulars.is_person(mention):
            return False  # "a gunman"
        if head.lower_ in ("it", "its", "junta") or (mention.actor.type == "armed_force" and head.tag_ == "NN"):
            return False  # "the army says they were boys"
        if head.lemma_.lower() in AUDIENCE and head.dep_ in ("obj", "iobj", "obl") and head.head.lemma_ in TELLING:
            return False  # "told reporters that he had seen them"
        named = head.text in mention.actor.name or head.text.isupper()  # "Greens", "ECOWAS"
        noun = head.lemma_.lower()
        craft = noun in nouns().craft and head.dep_ in DONE_TO  # "handed over the boats, and sold them"
        acts = nouns().human(noun) or nouns().types.get(noun) in ACTING or craft
        named = named and not (acts and mention.kind == "nominal")
        plural = (head.tag_ in ("NNS", "NNPS") and not named) or head.lower_ in PLURAL
        party = mention.actor.type in NAMED_MANY and head.tag_ == "NNPS"  # "the Conservatives", "the Kashmir Tigers"
        if mention.actor.type in LANDS and head.lower_ not in PLURAL:
            return False  # "parts of Tigray"
        return (
            party
            or (mention.actor.type in ("people", "armed_group", "armed_force") and not _only_adjective(mention, head))
            or (plural and mention.kind != "demonym")
        )

    def joined(self, subject: "Token") -> tuple[Actor, ...]:
        """The actors of a coordinated phrase, where all are known and there are several."""
        first = self._by_head.get(subject.i)
        heads = [subject.i]
        for other in (c for c in subject.children if c.dep_ == "conj"):
            last = self._by_head.get(heads[-1], first)
            if last is None or not last.start <= other.idx < last.end:  # "Faso" of "Burkina Faso" is no third
                heads.append(other.i)
        actors = [m.actor for h in heads if (m := self._by_head.get(h)) and m.actor is not None]
        return tuple(actors) if len(actors) == len(heads) > 1 else ()

    def one_force(self, mention: Mention) -> float:
        """ "The navy" is less likely to be they than the relatives who ask it for help."""
        force = mention.actor is not None and mention.actor.type == "armed_force"
        return 0.6 if force and self._doc[mention.head].tag_ in ("NN", "NNP") else 1.0


def _only_adjective(mention: Mention, head: "Token") -> bool:
    """ "The pro-Kurdish party": the word tells what the party is, and names no people that act."""
    return mention.kind == "demonym" and head.dep_ in ("amod", "compound")
