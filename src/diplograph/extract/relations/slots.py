"""Which actors fill the slots of a proposition."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.attribution.attribution import Attributor
from diplograph.extract.clauses.wholes import a_day, places_named
from diplograph.extract.propositions.paths import fill_path, with_attached
from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.propositions.provoked import provokers
from diplograph.extract.propositions.relatives import owners as whose_owners
from diplograph.extract.speech.documents import authors
from diplograph.extract.speech.speakers import argument
from diplograph.model import Argument, Mention
from diplograph.resolve import Gazetteer, Mentions, nouns
from diplograph.resolve.offices.partisans import ONE_OF_ITS

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Schema


class Placed(NamedTuple):
    """An actor in a proposition, and the word that holds its place."""

    word: int | None
    actor: Argument | None

    @property
    def id(self) -> str:
        """The actor's id, "" for nobody."""
        return self.actor.id if self.actor is not None else ""


LAND = frozenset("soil territory airspace waters land shores".split())
"""Words for what a state is made of: whoever is on it is in that state."""
PARTS = frozenset("half third quarter north south east west part portion swathe tip".split())
"""What "whose" may own of a state: "Cyprus, whose northern third is occupied"."""
WHERE = frozenset("in at near outside inside through across around throughout off along within beside above".split())
"""Prepositions before a place where something happens: "a parade through Washington" does nothing to a government."""
PEOPLED = frozenset(
    """city town village county province district region municipality township capital suburb neighbourhood neighborhood
    school hospital church university clinic college prison palace camp cities towns villages counties provinces districts
    regions schools hospitals churches universities camps""".split()
)
"""Places that stand for those who run them: "the city sued", "the hospital denied it" (no mine, pipeline or house does)."""
POWERS = ("political", "armed", "company", "organisation")
"""Whose deeds others protest against, strike over or arm themselves against."""
NOBODY = Placed(None, None)


class Slots:
    """Finds the actors of one document's propositions."""

    def __init__(
        self,
        mentions: Mentions,
        schema: "Schema",
        gazetteer: Gazetteer,
        attributor: Attributor,
        by_token: dict[int, Proposition],
    ) -> None:
        self._mentions = mentions
        self._schema = schema
        self._gazetteer = gazetteer
        self._attributor = attributor
        self._by_token = by_token
        self._text = next((p.token.doc.text for p in by_token.values()), "")

    def actors(self, p: Proposition, paths: tuple[str, ...], wanted: tuple[str, ...]) -> list[Argument | None]:
        """The actors of the first path that has any but a place nobody names; a group gives its members."""
        spare: list[Argument | None] = []
        for path in with_attached(paths):
            if path == "speaker":
                chain = self._attributor.chain(p.token)
                return [*self._attributor.said_by(chain[-1])] if chain else []
            found: dict[str, Argument | None] = {}
            for arg in self._at(p, path):
                fitting = self._fitting(arg, path, wanted) or _told(arg, path, p)
                if fitting is None and "envoys" in wanted and arg.type != "place" and self._sent(p, path):
                    fitting = arg
                if fitting is not None:
                    found.setdefault(fitting.id, fitting)
            if found and not all(a is not None and a.type == "place" and "--" in a.id for a in found.values()):
                return list(found.values())
            spare = spare or list(found.values())  # places that nobody names
        return spare

    def _sent(self, p: Proposition, path: str) -> bool:
        """ "IMF officials left for Lusaka", "two senators were in Oslo": a body, or people, under the names of who travel."""
        whole = path.partition("#")[0]
        return any(t.lemma_.lower() in nouns().envoys for t in fill_path(p, whole, self._by_token))

    def _at(self, p: Proposition, path: str) -> list[Argument]:
        """The actors at a path; of one word for a group ("the two sides"), #1 is its first member, #2 the rest."""
        found = [a for token in fill_path(p, path, self._by_token) for a in self.arguments(token)]
        whole, _, number = path.partition("#")
        if not found and path == "subj" and not p.passive:
            written = (m for t in fill_path(p, path, self._by_token) for m in authors(t, self._mentions))
            return [a for m in written if (a := argument(m)) is not None]
        if found or not number or "." in number:
            return found
        tokens = fill_path(p, whole, self._by_token)
        members = self.arguments(tokens[0]) if len(tokens) == 1 else []
        return (members[:1] if number == "1" else members[1:]) if len(members) > 1 else []

    def placed(self, p: Proposition, roles: Iterable[str], *, first: bool) -> list[Placed]:
        """The actors in some roles, each with the word that holds it; of the first role that has any, or of all."""
        found: dict[str, Placed] = {}
        for role in roles:
            for token in fill_path(p, role, self._by_token):
                for arg in self.arguments(token):
                    if (fitting := self._fitting(arg, role, ("agent",))) is not None:
                        found.setdefault(fitting.id, Placed(token.i, fitting))
            if found and first:
                break
        return list(found.values())

    def _fitting(self, arg: Argument, path: str, wanted: tuple[str, ...]) -> Argument | None:
        """The argument where its type fits; for a capital in the place of a partner, its state's government."""
        if self._schema.fits(arg.type, wanted):
            return arg
        if arg.type == "place" and path.partition("#")[0] == "subj" and _acts(arg):
            return _who_runs(arg)  # "Tigray agreed", "Texas sued", "the city refused"
        said_in = path == "seat"
        beside = arg.type == "place" and (said_in or "prep:" in path) and path.rpartition("prep:")[2] not in WHERE
        state = self._gazetteer.capital_of(arg.text, self._text) if beside else None
        if state is None:
            return None
        organ = self._gazetteer.organ("government", state)
        if not self._schema.fits(organ.type, wanted):
            return None
        return replace(arg, id=organ.id, name=organ.name, type=organ.type, confidence=0.7)

    def arguments(self, token: "Token") -> list[Argument]:
        """The actors that a word stands for; a group gives its members."""
        if token.lower_ == "whose":
            return [a for owner in whose_owners(token) for a in self.arguments(owner)]
        mention = self._owner_of_land(token) or self._mentions.at(token.i) or self._named_matter(token)
        if token.dep_ == "appos" and (
            (mention is None and token.tag_ == "NN") or (mention and mention.why == ONE_OF_ITS)
        ):
            mention = self._mentions.at(token.head.i)  # "Al-Shabaab, the group that …", "Ann Roe, a Democrat who …"
        if mention is None:
            return []
        if each := [a for name in places_named(token) for a in self._at_word(name)]:
            return each
        if mention.actor is not None and mention.actor.type == "people" and (people := self._counted(token)):
            return people
        if mention.members:
            return [a for k in range(len(mention.members)) if (a := argument(mention, k))]
        found = argument(mention)
        return [found] if found is not None else []

    def _counted(self, demonym: "Token") -> list[Argument]:
        """ "Two Germans, Ann Roe and Ben Doe": the persons, not their people."""
        if "nummod" not in demonym.child_labels:
            return []
        names = (t for c in demonym.children if c.dep_ == "appos" and c.i > demonym.i for t in conjuncts(c))
        return [a for name in names for a in self._at_word(name) if a.type == "person"]

    def _at_word(self, name: "Token") -> list[Argument]:
        """The actor of a name."""
        mention = self._mentions.at(name.i)
        own = argument(mention) if mention is not None else None
        return [own] if own is not None else []

    def provokers(self, word: "Token") -> list[Argument]:
        """Those in power, and of persons those who did something to others, that provoked what a word tells."""
        return [
            a
            for token, acts_on in provokers(word)
            for a in self.arguments(token)
            if self._schema.fits(a.type, POWERS) and (acts_on or a.type != "person")
        ]

    def holds(self, token: "Token", wanted: tuple[str, ...]) -> bool:
        """Whether a word stands for an actor or place of one of these types."""
        return any(self._schema.fits(a.type, wanted) for a in self.arguments(token))

    def _named_matter(self, token: "Token") -> Mention | None:
        """ "The Belgrade–Pristina Dialogue process": the name before a general noun."""
        for child in token.children:
            mention = self._mentions.at(child.i) if child.dep_ == "compound" else None
            if mention is not None and mention.actor is not None and mention.actor.type in ("process", "event"):
                return mention
        return None

    def _owner_of_land(self, token: "Token") -> Mention | None:
        """ "Congolese soil", "the territory of Syria": the state whose land, sea or sky it is."""
        if token.lower_ not in LAND and not (token.lower_ in PARTS and token.dep_ in ("obj", "nsubj:pass", "obl")):
            return None
        owners = [
            c
            for c in token.children
            if c.dep_ in ("amod", "nmod:poss", "compound") or (c.dep_ == "nmod" and case_of(c) == "of")
        ]
        if token.lower_ in PARTS:
            owners = [t for c in owners if c.lower_ == "whose" for t in whose_owners(c)]
        found = (self._mentions.at(c.i) for c in owners)
        return next(
            (m for m in found if m is not None and m.actor is not None and m.actor.type in ("state", "place")), None
        )

    def each_other(self, p: Proposition, paths: tuple[str, ...]) -> bool:
        """ "Shelled each other", "shot at one another": whether those who act are those who suffer it."""
        found = (t for path in paths for t in fill_path(p, path, self._by_token))
        return any(t.lower_ in ("each", "one") and "fixed" in t.child_labels for t in found)

    def content(self, p: Proposition, paths: tuple[str, ...], said: "Sequence[Argument]" = ()) -> "Token | None":
        """The first word of the first path that has any but days, and any that no object has said."""
        for path in paths:
            found = [
                t
                for t in fill_path(p, path, self._by_token)
                if not a_day(t) and not any(o.start <= t.idx < o.end for o in said)
            ]
            if found:
                return found[0]
        return None


def _acts(place: Argument) -> bool:
    """Whether a place may do what people do: one with a name, or one for those who run it."""
    named = place.text.removeprefix("The ")[:1]  # "The bridge" has no name, though it begins a sentence
    return named.isupper() or place.name[:1].isupper() or place.text.rpartition(" ")[2].lower() in PEOPLED


def _told(arg: Argument, path: str, p: Proposition) -> Argument | None:
    """ "Asked the city to clear the square", "ordered the school to reopen": a place that is told to act is who acts there."""
    acts = path in ("obj", "iobj") and any(
        c.dep_ == "xcomp" and c.pos_ == "VERB" and "to" in c.child_words for c in p.token.children
    )
    return _who_runs(arg) if acts and arg.type == "place" else None


def _who_runs(place: Argument) -> Argument:
    """A place in the stead of those who run it: less sure."""
    return replace(place, confidence=min(place.confidence, 0.6))
