"""Pronouns: he and she, it and they, and inside quotations I and we."""

from typing import TYPE_CHECKING

from diplograph.annotate import Quotation, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.agents import UNSAID
from diplograph.resolve.antecedents import Antecedents
from diplograph.resolve.clause_subjects import reporting_verb
from diplograph.resolve.gender import Genders, words
from diplograph.resolve.nouns import nouns
from diplograph.resolve.office_nouns import office_of_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.gazetteer import Gazetteer, Office
    from diplograph.resolve.mentions import OfficeFact

SINGULAR = frozenset("he him his himself she her hers herself".split())
NEUTER = frozenset("it its itself".split())
PLURAL = frozenset("they them their theirs themselves".split())
FIRST = frozenset("i me my mine myself".split())
FIRST_PLURAL = frozenset("we us our ours ourselves".split())
ENOUGH_BODY, ENOUGH_PLURAL = 0.5, 0.15
"""The scores from which "it" and "they" are linked."""
ENOUGH_OFFICE = 0.2
"""That from which "its" and "their" are before an office and who holds it: they must mean somebody."""
OF_STATES = frozenset(
    "water waters territory airspace soil sovereignty border frontier coast shore coastline land government army people".split()
)
"""What no ship or aircraft owns."""
TAKEN = frozenset(
    "shell bombard bomb capture seize retake recapture overrun besiege surround encircle occupy storm liberate raze torch".split()
)
"""What is done to towns as much as to bodies."""
GOVERNMENTS = frozenset("government administration cabinet".split())
RULERS = frozenset("mayor governor prefect premier".split())
MANY = ("party", "armed_group", "organisation")
_BODIES = frozenset(
    "state territory igo government_body armed_group armed_force party company organisation ngo media".split()
)


class PronounReader:
    """Links pronouns to the mentions before them."""

    def __init__(
        self,
        doc: "Doc",
        by_head: dict[int, Mention],
        offices: "Sequence[OfficeFact]",
        quotes: "Sequence[Quotation]",
        gazetteer: "Gazetteer",
    ) -> None:
        self._gazetteer = gazetteer
        self._doc = doc
        self._by_head = by_head
        self._antecedents = Antecedents(doc, by_head, quotes)
        self._genders = Genders(doc, by_head)
        self._body = {
            f.person.actor.id: f.body.actor for f in reversed(offices) if f.person.actor and f.body and f.body.actor
        }

    def read(self, token: "Token") -> Mention | None:
        """The mention of a third-person pronoun, or None where nothing fits."""
        word = token.lower_
        if word in SINGULAR:
            if (person := self._person(token)) is not None:
                self._genders.learn(word, person)
            return self._link(token, person, 0.8, "nearest person, subjects first")
        if word in NEUTER and not _expletive(token):
            return self._link(token, self._thing(token), 0.65, "nearest body, subjects first")
        if word in PLURAL:
            return self._they(token)
        return None

    def read_first(self, token: "Token") -> Mention | None:
        """The mention of I, we, my or our inside a quotation: its speaker, or whom the speaker speaks for."""
        quote = self._antecedents.quote_of(token.i)
        speaker = self._by_head.get(quote.speaker) if quote is not None and quote.speaker is not None else None
        if speaker is None or speaker.actor is None:
            return None
        if token.lower_ in FIRST:
            return self._link(token, speaker.actor, 0.9, "the speaker")
        body = self._body.get(speaker.actor.id) or (speaker.actor if speaker.actor.type == "government_body" else None)
        if body is not None and body.type == "government_body":
            body = self._gazetteer.state_of(body) or body  # a ministry's "we" is the state's
        return self._link(token, body or speaker.actor, 0.8 if body else 0.6, "whom the speaker speaks for")

    def _link(self, token: "Token", actor: Actor | None, confidence: float, why: str) -> Mention | None:
        if actor is None:
            return None
        kind = "possessive" if token.dep_ == "nmod:poss" else "pronoun"
        end = token.idx + len(token)
        return Mention(token.idx, end, token.text, token.i, kind, actor, (), confidence, why)

    def _person(self, token: "Token") -> Actor | None:
        word = token.lower_
        found = self._antecedents.scores(token, lambda m: self._is_person(m) and self._genders.fits(word, m))
        kin = self._kin(token)
        named = (m.actor for _, m in found if m.actor is not None and kin and m.actor.name.split()[-1] == kin)
        return next(named, None) or (found[0][1].actor if found else None)

    def _kin(self, token: "Token") -> str:
        """The surname that a relative shares with the pronoun's person: "her brother, Luc Aubertin"."""
        noun = token.head
        if token.dep_ != "nmod:poss" or noun.lemma_.lower() not in nouns().kin:
            return ""
        named = (self._by_head.get(c.i) for c in noun.children if c.dep_ in ("appos", "flat"))
        actor = next((m.actor for m in named if m is not None), None)
        return actor.name.split()[-1] if actor is not None and " " in actor.name else ""

    def _is_person(self, mention: Mention) -> bool:
        """A person, or one of a force or group: "a soldier", "the gunman"."""
        head = self._doc[mention.head]
        if any(c.lower_ in ("no", "single", "any", "every") for c in head.children if c.dep_ in ("det", "amod")):
            return False  # "would not hand over a single man"
        if mention.actor is None or mention.actor.type == "person":
            return mention.actor is not None and mention.text.lower() not in nouns().indefinite
        return mention.why.startswith(UNSAID) and head.tag_ == "NN" and head.lemma_.lower() in words().persons

    def _thing(self, token: "Token") -> Actor | None:
        ruled = token.dep_ == "nmod:poss" and token.head.lemma_.lower() in RULERS
        taken = token.dep_ == "obj" and token.head.lemma_.lower() in TAKEN
        fits = self._is_ruled if ruled else self._is_body_or_town if taken else self._is_body
        office = self._office_owned(token)
        only = office is not None and "minister" in office.id
        found = self._antecedents.scores(
            token, lambda m: fits(m) and not self._unfit(m, token) and (not only or self._governs(m))
        )
        enough = ENOUGH_OFFICE if office is not None else ENOUGH_BODY
        return found[0][1].actor if found and found[0][0] >= enough else None

    def _office_owned(self, token: "Token") -> "Office | None":
        """The office in "its spokesman, Ann Roe": someone has it, so the pronoun means a body before."""
        noun = token.head
        named = (self._by_head.get(c.i) for c in noun.children if c.dep_ == "appos")
        person = any(m is not None and m.actor is not None and m.actor.type == "person" for m in named)
        return office_of_noun(noun, self._gazetteer) if token.dep_ == "nmod:poss" and person else None

    def _governs(self, mention: Mention) -> bool:
        """Whether a body has ministers: a state, a territory, a government."""
        actor = mention.actor
        governs = actor is not None and not GOVERNMENTS.isdisjoint(actor.name.lower().split())
        return actor is not None and (actor.type in ("state", "place") or governs)

    def _unfit(self, mention: Mention, token: "Token") -> bool:
        """ "The boat had entered its waters": a ship has a captain, but no land or sea of its own."""
        craft = self._doc[mention.head].lemma_.lower() in nouns().craft
        return craft and token.dep_ == "nmod:poss" and token.head.lemma_.lower() in OF_STATES

    def _is_ruled(self, mention: Mention) -> bool:
        """What has a mayor, governor or premier: a place, or a state."""
        kinds = ("state", "place")
        return mention.actor is not None and mention.actor.type in kinds and mention.kind != "demonym"

    def _is_body_or_town(self, mention: Mention) -> bool:
        """What can be shelled, seized or left: "left Gondar and shelled it"."""
        town = mention.actor is not None and mention.actor.type == "place" and mention.kind != "demonym"
        return town or self._is_body(mention)

    def _is_body(self, mention: Mention) -> bool:
        """A body, or a territory that acts: "Greenland does not want …"."""
        if mention.actor is None or mention.kind == "demonym":
            return False
        head = self._doc[mention.head]
        if head.tag_ in ("NNS", "NNPS") and mention.actor.type in MANY:
            return False  # "the Conservatives", "the Houthis" are they
        if head.lemma_.lower() in nouns().craft and not head.dep_.startswith(("nsubj", "obj")):
            return False  # "fired at a supply boat": a mere target
        governed = mention.actor.type == "place" and bool(mention.actor.codes.keys() & {"iso2", "disputed"})
        return mention.actor.type in _BODIES or (governed and head.dep_ == "nsubj")

    def _they(self, token: "Token") -> Mention | None:
        """The coordinated or plural phrase before, else, in reported speech, whom the speaker speaks for."""
        verb = reporting_verb(token)
        start = verb.i if verb is not None and verb.i < token.i else token.sent.start
        speaker = subject_of(verb) if verb is not None else None
        if members := self._coordination(token, start) or (self._joined(speaker) if speaker is not None else ()):
            return _group(token, members, 0.7, "the coordination before")
        person = self._by_head.get(speaker.i) if speaker is not None else None
        found = self._antecedents.scores(token, self._is_plural)
        inside = not token.dep_.startswith("nsubj") and any(
            m.head >= start for _, m in found
        )  # "attacked rebels and freed them"
        if person is not None and person.actor is not None and person.actor.id in self._body and not inside:
            return self._link(token, self._body[person.actor.id], 0.6, "whom the reported speaker speaks for")
        acts = token.dep_.startswith("nsubj") or token.dep_ == "nmod:poss"
        near = any(m.head >= token.sent.start for _, m in found)
        if acts and not near and (members := self._last_subjects(token)):
            return _group(token, members, 0.65, "the subjects of the sentence before")
        if not found or found[0][0] < (ENOUGH_PLURAL if self._office_owned(token) is None else ENOUGH_PLURAL / 3):
            return None
        found.sort(key=lambda pair: -pair[0] * self._one_force(pair[1]))
        groups = (m for _, m in found if m.members and m.head >= token.sent.start)
        best = next(groups, found[0][1])  # "both governments" of the same sentence
        if best.actor is None:
            return _group(token, best.members, 0.6, "the group before")
        return self._link(token, best.actor, 0.6, "nearest plural")

    def _one_force(self, mention: Mention) -> float:
        """ "The navy" is less likely to be they than the relatives who ask it for help."""
        force = mention.actor is not None and mention.actor.type == "armed_force"
        return 0.6 if force and self._doc[mention.head].tag_ in ("NN", "NNP") else 1.0

    def _is_plural(self, mention: Mention) -> bool:
        if mention.actor is None:
            return bool(mention.members)
        head = self._doc[mention.head]
        if head.tag_ == "NN" and self._is_person(mention):
            return False  # "a gunman"
        named = head.text in mention.actor.name or head.text.isupper()  # "Greens", "ECOWAS"
        plural = (head.tag_ in ("NNS", "NNPS") and not named) or head.lower_ in PLURAL
        party = mention.actor.type == "party" and head.tag_ == "NNPS"  # "the Conservatives"
        return (
            party
            or mention.actor.type in ("people", "armed_group", "armed_force")
            or (plural and mention.kind != "demonym")
        )

    def _coordination(self, token: "Token", start: int) -> tuple[Actor, ...]:
        """The actors of the last coordinated subject between `start` and the pronoun, for "their" of any such phrase."""
        roles = ("nsubj", "obj", "obl", "nmod") if token.dep_ == "nmod:poss" else ("nsubj",)
        for other in reversed(self._doc[start : token.i]):
            if not other.dep_.startswith(roles) or not any(c.dep_ == "conj" for c in other.children):
                continue
            if actors := self._joined(other):
                return actors
        return ()

    def _last_subjects(self, token: "Token") -> tuple[Actor, ...]:
        """The coordinated subject of the main clause before: "Chad and Sudan met. They signed …"."""
        start = token.sent.start
        before = self._doc[start - 1].sent if start else ()
        for other in before:
            if other.dep_.startswith("nsubj") and other.head.dep_ in ("ROOT", "root"):
                return self._joined(other)
        return ()

    def _joined(self, subject: "Token") -> tuple[Actor, ...]:
        """The actors of a coordinated phrase, where all are known and there are several."""
        first = self._by_head.get(subject.i)
        heads = [subject.i]
        for other in (c for c in subject.children if c.dep_ == "conj"):
            last = self._by_head.get(heads[-1], first)
            if last is None or not last.start <= other.idx < last.end:  # "Faso" of "Burkina Faso" is no third
                heads.append(other.i)
        actors = [m.actor for h in heads if (m := self._by_head.get(h)) and m.actor is not None]
        return tuple(actors) if len(actors) == len(heads) > 1 else ()


def _group(token: "Token", members: tuple[Actor, ...], confidence: float, why: str) -> Mention:
    return Mention(token.idx, token.idx + len(token), token.text, token.i, "group", None, members, confidence, why)


def _expletive(token: "Token") -> bool:
    reported = token.dep_ == "nsubj:pass" and token.head.lemma_ in ("announce", "report", "say", "believe", "think")
    return token.dep_ == "expl" or reported or (token.dep_.startswith("nsubj") and token.head.lemma_ == "clear")
