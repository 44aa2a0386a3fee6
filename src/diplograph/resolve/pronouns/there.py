"""Which place "there" means: the one that the words before it put something in, sent something to or took."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.mentions import linked

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention

SCENES = frozenset("in to at into on near from inside across through".split())
"""Prepositions that make a place a scene."""
TAKEN = frozenset("seize capture take invade occupy enter reach visit leave control hold retake overrun storm".split())
"""What is done to a place that one is then in."""
LANDS = ("state", "place")


def place_meant(word: "Token", by_head: "dict[int, Mention]") -> "Mention | None":
    """The mention of an adverb "there": of the last scene in its sentence before it, else in the sentence before."""
    if word.lower_ != "there" or word.dep_ != "advmod" or word.head.pos_ not in ("VERB", "AUX"):
        return None
    start = word.sent.start
    for first, end in ((start, word.i), (word.sent.before.start, start)):
        for head in range(end - 1, first - 1, -1):
            scene = by_head.get(head)
            if scene is not None and scene.actor is not None and scene.actor.type in LANDS and _scene(word.doc[head]):
                return linked(word, scene.actor, 0.7, "the last scene")
    return None


def _scene(name: "Token") -> bool:
    """Whether a name is where something happens: "in Mali", "invaded Mali", "a base in Mali"; not "the army of Mali"."""
    taken = name.dep_ in ("obj", "nsubj:pass") and name.head.lemma_.lower() in TAKEN
    inside = name.dep_ == "nmod" and case_of(name) in ("in", "at", "near", "inside", "across")
    return taken or inside or (name.dep_ == "obl" and case_of(name) in SCENES)  # not "its claim to Taiwan"
