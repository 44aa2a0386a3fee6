"""What frames type: the readings of a proposition, each with its actors, content and status."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.relations.frames import Match, frame_index
from diplograph.extract.relations.make import Maker, Parts
from diplograph.extract.relations.match_actors import (
    HARMING,
    agentless,
    each_with_each,
    object_paths,
    own_government,
    paired,
    several_at_once,
    spoken_for,
    things_done_to,
    who_acts,
)
from diplograph.extract.relations.match_status import status_of, untold
from diplograph.extract.relations.ordering import who_orders
from diplograph.extract.relations.slots import Slots
from diplograph.extract.relations.voices import voiced
from diplograph.extract.status.standings import ANYBODY, generic, sham
from diplograph.model import Argument, Statement

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Schema

ON_THINGS = frozenset(
    "POSTPONES INVESTIGATES SIGNS RESTRICTS DESTROYS DEPLOYS_TO WITHDRAWS_FROM BLOCKADES SEIZES".split()
)
"""What is done to votes and fires as much as to anybody: the passive tells of it, though nobody is named."""
UNREST = frozenset(("PROTESTS_AGAINST", "STRIKES_AGAINST"))
"""What crowds do whom nobody names: "riots over food", "a strike against the reform" tell of it."""
LENGTHS = frozenset("minute hour day night week weekend fortnight month year decade".split())
"""How long something is kept up."""
PROVOKED = frozenset(("PROTESTS_AGAINST", "STRIKES_AGAINST", "MOBILIZES_AGAINST"))
"""What answers somebody, who may be told of only beside it."""


Reading = tuple[Match, list[Parts]]
"""A frame that fits, and what it tells."""


class Framed:
    """Reads the propositions of one document that frames fit."""

    def __init__(self, schema: "Schema", slots: Slots, maker: Maker) -> None:
        self._schema = schema
        self._slots = slots
        self._maker = maker
        self._index = frame_index(schema)

    def read(self, p: Proposition) -> Iterator[Statement]:
        """The most specific reading of the frames that fit, and those that stand beside any other."""
        matches = [m for m in self._index.candidates(p) if not (m.relation.label == "ATTACKS" and sham(p))]
        best = self._best(m for m in matches if not m.frame.beside)
        beside = ((m, found) for m in matches if m.frame.beside and (found := list(self._of_match(m))))
        for match, found in (*([best] if best is not None else []), *beside):
            voices = self._slots.actors(p, match.frame.voice, ("agent",)) if match.frame.voice else []
            yield from (voiced(self._maker.make(parts), p, voices) for parts in self._answered(match, found))

    def _best(self, matches: Iterable[Match]) -> Reading | None:
        """The reading that says most; those whose frames ask for most are read first, and none behind one with both actors."""
        best: Reading | None = None
        for match in sorted(matches, key=_asks, reverse=True):
            found = list(self._of_match(match))
            if found and (best is None or _specific((match, found)) > _specific(best)):
                best = match, found
            if best is not None and _specific(best)[:2] == (True, True):
                return best
        return best

    def _answered(self, match: Match, told: list[Parts]) -> list[Parts]:
        """What a frame tells; where it names no object, whoever provoked it is: "went on strike after the bank cut wages"."""
        if match.relation.label not in PROVOKED or any(parts.object is not None for parts in told):
            return told
        return [*self._of_match(match, provoked=True)]

    def _of_match(self, match: Match, *, provoked: bool = False) -> Iterator[Parts]:
        p, frame, relation = match.proposition, match.frame, match.relation
        content = self._told(match)
        if not self._says(match, content):
            return
        subjects = who_acts(match, self._slots)
        if _nobody(match, subjects):
            return
        own = {s.id for s in subjects if s is not None}
        own |= {a.id for token in who_orders(p) for a in self._slots.arguments(token)}
        own |= spoken_for(match, self._slots)
        others = self._others(match, own, provoked=provoked)
        objects: list[Argument | None] = [*others] or [None]
        pairs = paired(subjects, objects, match)
        mutual = not others and None not in subjects and self._slots.each_other(p, frame.object)
        if mutual and len(subjects) > 1:
            pairs, content = each_with_each([*subjects], relation), None
        if subjects == [None] and (several := several_at_once(match, self._slots)) is not None:
            pairs, mutual = [(several, None)], True
        if not self._enough(match, pairs, content, mutual=mutual):
            return
        status = status_of(match, self._schema.cues)
        if status is None or untold(match, subjects, others, status):
            return
        named = [a for a in (*subjects, *others) if a is not None]
        if content is not None and any(a.start <= content.idx < a.end for a in named):
            content = self._slots.content(p, frame.content, said=named)  # an actor is said once
        for subject, obj in pairs:
            if relation.kind == "event" and own_government(subject, obj):
                continue
            things = things_done_to(match, obj, content)
            yield from (
                Parts(p.token, relation, frame.id, subject, obj, thing, status, apart=len(things) > 1)
                for thing in things
            )

    def _says(self, match: Match, content: "Token | None") -> bool:
        """Whether the content is there where the frame asks for one, and of the type that it asks for."""
        wanted = match.frame.content_range
        if content is None:
            return not wanted and "content" not in match.frame.requires
        return not wanted or self._slots.holds(content, wanted)

    def _told(self, match: Match) -> "Token | None":
        """The content; "would not say which it would support" leaves it open, and none struck for "an hour"."""
        p = match.proposition
        found = self._slots.content(p, match.frame.content)
        asked = found is not None and found.lower_ in ("which", "what") and p.token.dep_ == "ccomp"
        lasting = found is not None and match.relation.label in UNREST and found.lemma_.lower() in LENGTHS
        return None if asked or lasting else found

    def _others(self, match: Match, own: set[str], *, provoked: bool) -> list[Argument]:
        """Who else fills the object's places; where asked, who provoked the act."""
        if provoked:
            return [a for a in self._slots.provokers(match.proposition.token) if a.id not in own][:1]
        wanted = match.frame.range or match.relation.range
        label = match.relation.label
        found = self._slots.actors(match.proposition, object_paths(match), wanted, label, harms=label in HARMING)
        return [o for o in found if o is not None and o.id not in own]

    def _enough(
        self,
        match: Match,
        pairs: "list[tuple[Argument | None, Argument | None]]",
        content: "Token | None",
        *,
        mutual: bool,
    ) -> bool:
        """Whether the slots that the frame or relation asks for are filled; those who act on each other need no object."""
        subject, other = (any(side) for side in zip(*pairs, strict=True))
        have = {"subject": subject, "object": other or mutual, "content": content is not None}
        if "quantity" in match.frame.requires and self._maker.how_many(match.proposition.token, match.relation) is None:
            return False
        if not all(have[r] for r in match.frame.requires if r in have):
            return False
        if match.relation.object_required and match.frame.object and not have["object"]:
            return False
        if match.relation.label == "SAYS":
            return have["subject"] and have["content"]
        told = have["object"] or (content is not None and self._on_things(match, content))
        return have["subject"] or (told and match.relation.kind == "event" and agentless(match))

    def _on_things(self, match: Match, content: "Token") -> bool:
        """ "The vote was put off", "demanded an inquiry", "the blast tore up the track": nobody is named, and it is news.

        "A treaty signed in 1951" only says which treaty; whoever is captured is no thing.
        """
        p, label = match.proposition, match.relation.label
        if label in UNREST:
            return p.part == "noun" or p.passive
        aside = label == "SIGNS" and p.token.dep_ in ("acl", "advcl")
        somebody = label == "SEIZES" and self._slots.holds(content, ("captive",))
        by_event = p.part == "verb" and "subj" not in match.frame.subject
        told = p.passive or bool(match.frame.voice) or by_event
        return label in ON_THINGS and told and not aside and not somebody


def _in_parts(path: str) -> bool:
    """ "Between the two navies": a path that takes who acts apart."""
    return path == "subj#1" or path.endswith("prep:between#1")


def _nobody(match: Match, subjects: "list[Argument | None]") -> bool:
    """Whether who acts is missing where asked for, or anybody: "anyone who mocks the nation" tells of nobody in particular."""
    if subjects == [None] and "subject" in match.frame.requires and not any(_in_parts(f) for f in match.frame.subject):
        return True
    return generic(match.proposition) and any(s is not None and s.name.lower() in ANYBODY for s in subjects)


def _asks(match: Match) -> tuple[bool, int]:
    """How much a frame asks for: words, or a denial; SAYS is the last resort."""
    return match.relation.label != "SAYS", len(match.frame.with_) + (match.frame.polarity == "not")


def _specific(reading: Reading) -> tuple[bool, bool, int, bool]:
    """How much a reading says: both actors, then a frame that asks for more."""
    match, (parts, *_) = reading
    both = parts.subject is not None and parts.object is not None
    more, asks = _asks(match)
    return more, both, asks, parts.subject is not None
