"""Which actors fill the slots of a proposition."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import reciprocal, sided
from diplograph.extract.attribution.attribution import Attributor
from diplograph.extract.clauses.wholes import a_day
from diplograph.extract.propositions.paths import fill_path, with_attached
from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.propositions.provoked import provokers
from diplograph.extract.relations.bystanders import stands_by
from diplograph.extract.relations.places_acting import acts, told, who_runs
from diplograph.extract.relations.word_actors import actors_of
from diplograph.extract.speech.documents import authors
from diplograph.extract.speech.speakers import argument
from diplograph.model import Argument
from diplograph.resolve import Gazetteer, Mentions, nouns
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.offices.bodies import armed

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Schema

WHERE = frozenset("in at near outside inside through across around throughout off along within beside above".split())
"""Prepositions before a place where something happens: "a parade through Washington" does nothing to a government."""
BEFORE_NOUN = ("amod", "compound", "before")
POWERS = ("political", "armed", "company", "organisation")
"""Whose deeds others protest against, strike over or arm themselves against."""

BELONGINGS = frozenset(
    "home dwelling apartment shop business restaurant crop orchard grove harvest livestock cattle grave cemetery tent".split()
)
"""What is its owners', whatever state they are of: "burned Palestinian crops"."""


POSITIONS = frozenset("position line target stronghold".split())
"""What is its owners' in war: who "shelled Ukrainian positions near Bakhmut" attacked Ukraine."""


class Placed(NamedTuple):
    """An actor in a proposition, and the word that holds its place."""

    word: int | None
    actor: Argument | None

    @property
    def id(self) -> str:
        """The actor's id, "" for nobody."""
        return self.actor.id if self.actor is not None else ""


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

    def actors(
        self, p: Proposition, paths: tuple[str, ...], wanted: tuple[str, ...], about: str = "", *, harms: bool = False
    ) -> list[Argument | None]:
        """The actors of the first path that has any but a place nobody names; a group gives its members.

        `about` is the relation whose object they are: whoever only stands in the words for a deed is not.
        What `harms` somebody or something is done to that, and not to whoever it is of.
        """
        spare: list[Argument | None] = []
        for path in with_attached(paths):
            if path == "speaker":
                chain = self._attributor.chain(p.token)
                return [*self._attributor.said_by(chain[-1])] if chain else []
            found: dict[str, Argument | None] = {}
            for arg in self._at(p, path, about, harms=harms):
                fitting = self._fitting(arg, path, wanted) or told(arg, path, p)
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

    def _at(self, p: Proposition, path: str, about: str, *, harms: bool) -> list[Argument]:
        """The actors at a path; of one word for a group ("the two sides"), #1 is its first member, #2 the rest."""
        held = fill_path(p, path, self._by_token)
        if not held and "#" not in path:
            return []  # most places are empty
        held = [self._itself(t, path, about) for t in held] if harms else held
        if about:
            held = [t for t in held if not stands_by(t, about)]
        own = about == "SUPPORTS" and "." not in path  # "the pro-Moscow party" is for Moscow
        if not own and path.endswith(BEFORE_NOUN):  # "an anti-Taliban offensive" is not the Taliban's
            held = [t for t in held if not (sided(t) or ("." in path and _of_a_band(t)))]
        found = [a for token in held for a in actors_of(token, self._mentions)]
        whole, _, number = path.partition("#")
        if not found and path == "subj" and not p.passive:
            written = (m for t in fill_path(p, path, self._by_token) for m in authors(t, self._mentions))
            return [a for m in written if (a := argument(m)) is not None]
        if found or not number or "." in number:
            return found
        tokens = fill_path(p, whole, self._by_token)
        members = actors_of(tokens[0], self._mentions) if len(tokens) == 1 else []
        return (members[:1] if number == "1" else members[1:]) if len(members) > 1 else []

    def _itself(self, token: "Token", path: str, about: str) -> "Token":
        """ "Sank a Greek trawler", "a Jordanian bomber killed five": of a state's adjective, who or what it is said of.

        What strikes for a state does so in its name ("a Turkish jet"); who strikes is someone.
        """
        role, _, last = path.rpartition(".")
        whose = self._mentions.at(token.i) if role and last in ("amod", "compound") else None
        if whose is None or whose.actor is None or whose.actor.type not in ("state", "people"):
            return token
        noun = token.head.head if token.dep_ == "conj" else token.head
        if noun.lemma_.lower() in BELONGINGS:
            return noun
        if about == "ATTACKS" and noun.lemma_.lower() in POSITIONS:
            return token
        own = self._mentions.at(noun.i)
        if own is not None and own.members:
            return noun  # "Syrian and Iraqi mosques"
        if own is None or own.actor is None or own.kind != "nominal":
            return token
        someone = own.actor.type in ("person", "people", "armed_group")
        something = own.why.startswith(UNSAID) and role.partition("#")[0] != "subj"
        return noun if someone or something else token

    def placed(self, p: Proposition, roles: Iterable[str], *, first: bool) -> list[Placed]:
        """The actors in some roles, each with the word that holds it; of the first role that has any, or of all."""
        found: dict[str, Placed] = {}
        for role in roles:
            for token in fill_path(p, role, self._by_token):
                for arg in actors_of(token, self._mentions):
                    if (fitting := self._fitting(arg, role, ("agent",))) is not None:
                        found.setdefault(fitting.id, Placed(token.i, fitting))
            if found and first:
                break
        return list(found.values())

    def _fitting(self, arg: Argument, path: str, wanted: tuple[str, ...]) -> Argument | None:
        """The argument where its type fits; for a capital in the place of a partner, its state's government."""
        if self._schema.fits(arg.type, wanted):
            return arg
        if arg.type == "place" and path.partition("#")[0] in ("subj", "receiver") and acts(arg):
            return who_runs(arg)  # "Tigray agreed", "Texas sued", "the city refused"
        partner = arg.type == "place" and _of_partner(path)
        if not partner:
            return None
        state = self._gazetteer.capital_of(arg.text, self._text)
        body = self._gazetteer.seated(arg.text, self._text)
        organ = body or (self._gazetteer.organ("government", state) if state is not None else None)
        if organ is None:
            return None
        if not self._schema.fits(organ.type, wanted):
            return None
        return replace(arg, id=organ.id, name=organ.name, type=organ.type, confidence=0.7)

    def arguments(self, token: "Token") -> list[Argument]:
        """The actors that a word stands for; a group gives its members."""
        return actors_of(token, self._mentions)

    def provokers(self, word: "Token") -> list[Argument]:
        """Those in power, and of persons those who did something to others, that provoked what a word tells."""
        return [
            a
            for token, acts_on in provokers(word)
            for a in actors_of(token, self._mentions)
            if self._schema.fits(a.type, POWERS) and (acts_on or a.type != "person")
        ]

    def held(self, p: Proposition, path: str) -> "list[Token]":
        """The words at a path."""
        return fill_path(p, path, self._by_token)

    def holds(self, token: "Token", wanted: tuple[str, ...]) -> bool:
        """Whether a word stands for an actor or place of one of these types."""
        return any(self._schema.fits(a.type, wanted) for a in actors_of(token, self._mentions))

    def each_other(self, p: Proposition, paths: tuple[str, ...]) -> bool:
        """ "Shelled each other", "shot at one another": whether those who act are those who suffer it."""
        found = (t for path in paths for t in fill_path(p, path, self._by_token))
        return any(reciprocal(t) for t in found)

    def content(self, p: Proposition, paths: tuple[str, ...], said: "Sequence[Argument]" = ()) -> "Token | None":
        """The first word of the first path that has any but days, and any that no object has said."""
        for path in paths:
            found = [
                t
                for t in fill_path(p, path, self._by_token)
                if not a_day(t) and not any(o.start <= t.idx < o.end for o in said)
            ]
            if found:
                return _taken_up(found[0], p)
        return None


def _taken_up(content: "Token", p: Proposition) -> "Token":
    """The clause for the "which" that takes it up: "armed the rebels, which Kigali denies"."""
    return p.token.head if content.lower_ == "which" and p.token.dep_ == "advcl:relcl" else content


def _of_a_band(state: "Token") -> bool:
    """ "Struck Palestinian militant targets", "Kurdish rebel positions": the militants', not the state's."""
    between = (c for c in state.head.children if state.i < c.i < state.head.i and c.dep_ in ("amod", "compound"))
    return state.dep_ in ("amod", "compound") and any(armed(c) for c in between)


def _of_partner(path: str) -> bool:
    """Whether a path is that of a partner, and not of a place where something happens."""
    return path in ("seat", "label", "writer") or ("prep:" in path and path.rpartition("prep:")[2] not in WHERE)
