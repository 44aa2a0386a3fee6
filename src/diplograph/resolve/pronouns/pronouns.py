"""Pronouns: he and she, it and they, and inside quotations I and we."""

from typing import TYPE_CHECKING

from diplograph.model import Actor, Mention
from diplograph.resolve.mentions import linked
from diplograph.resolve.pronouns.antecedents import Antecedents
from diplograph.resolve.pronouns.issuers import asks_itself, issuer
from diplograph.resolve.pronouns.plurals import Plurals
from diplograph.resolve.pronouns.several import PLURAL
from diplograph.resolve.pronouns.singular_deeds import means_deed
from diplograph.resolve.pronouns.singular_words import PERSONAL
from diplograph.resolve.pronouns.singulars import Singulars
from diplograph.resolve.pronouns.speakers_home import spoken_from
from diplograph.resolve.pronouns.there import place_meant
from diplograph.resolve.pronouns.things import Things

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplograph.annotate import Quotation
    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact
    from diplograph.resolve.pronouns.turns import Turn

NEUTER = frozenset("it its itself".split())
FIRST = frozenset("i me my mine myself".split())
FIRST_PLURAL = frozenset("we us our ours ourselves".split())
SECOND = frozenset("you your yours".split())
SPOKEN_FOR = "whom the speaker speaks for"


class PronounReader:
    """Links pronouns to the mentions before them."""

    def __init__(
        self,
        doc: "Doc",
        by_head: dict[int, Mention],
        offices: "Sequence[OfficeFact]",
        quotes: "Sequence[Quotation]",
        gazetteer: "Gazetteer",
        turns: "Sequence[Turn]" = (),
    ) -> None:
        self._doc = doc
        self._gazetteer = gazetteer
        self._turns = turns
        self._by_head = by_head
        self._antecedents = Antecedents(doc, by_head, quotes)
        self._body: dict[str, Actor] = {}
        self._offices: list[OfficeFact] = []
        self.learn(offices)
        self._singulars = Singulars(doc, by_head, self._antecedents, gazetteer, self._body)
        self._things = Things(doc, by_head, self._antecedents, gazetteer)
        self._plurals = Plurals(doc, by_head, self._antecedents, self._singulars, self._things, self._body)

    def learn(self, offices: "Sequence[OfficeFact]") -> bool:
        """Take in offices found late; whether they tell anything of whom a person speaks for."""
        self._offices += offices
        held = {
            f.person.actor.id: f.body.actor for f in reversed(offices) if f.person.actor and f.body and f.body.actor
        }
        new = {person: body for person, body in held.items() if person not in self._body}
        self._body.update(new)
        return bool(new)

    def read(self, token: "Token") -> Mention | None:
        """The mention of a third-person pronoun or of "there", or None where nothing fits."""
        word = token.lower_
        if word in PERSONAL:
            return linked(token, self._singulars.person(token), 0.8, "nearest person, subjects first")
        if word in NEUTER and not _expletive(token) and not means_deed(token):
            return linked(token, self._things.thing(token), 0.65, "nearest body, subjects first")
        if word in PLURAL:
            return self._plurals.read(token)
        if word == "here":
            return self._here(token)
        return place_meant(token, self._by_head) if word == "there" else None

    def _here(self, token: "Token") -> Mention | None:
        """ "No soldier will be stationed here," said the minister: in the state that the speaker speaks for."""
        quote = self._antecedents.quote_of(token.i)
        speaker = self._by_head.get(quote.speaker) if quote is not None and quote.speaker is not None else None
        body = self._body.get(speaker.actor.id) if speaker is not None and speaker.actor is not None else None
        state = self._gazetteer.state_of(body) if body is not None else None
        return linked(token, state, 0.6, "where the speaker is at home")

    def read_first(self, token: "Token") -> Mention | None:
        """The mention of I, we, my or our inside a quotation: its speaker, or whom the speaker speaks for; "you" of a question."""
        quote = self._antecedents.quote_of(token.i)
        speaker = self._by_head.get(quote.speaker) if quote is not None and quote.speaker is not None else None
        if token.lower_ in SECOND:
            speaker = self._addressed(token)
        if quote is None and speaker is None and asks_itself(token):
            speaker = issuer(self._doc, self._by_head)
        if speaker is None or speaker.actor is None:
            return None
        if token.lower_ in FIRST:
            return linked(token, speaker.actor, 0.9, "the speaker")
        body = self._spoken_for(speaker)
        if body is not None and body.type == "government_body":
            body = self._gazetteer.state_of(body) or body  # a ministry's "we" is the state's
        return linked(token, body or speaker.actor, 0.8 if body else 0.6, SPOKEN_FOR)

    def _spoken_for(self, speaker: Mention) -> Actor | None:
        """The body that a speaker speaks for: by the office said right there, by one said elsewhere, by whose envoy it is."""
        if speaker.actor is None or speaker.actor.type == "government_body":
            return speaker.actor
        sent = self._doc[speaker.head].sent
        said = (
            f.body.actor
            for f in self._offices
            if f.person.actor == speaker.actor and f.body and f.when == "now" and sent.start <= f.start < sent.end
        )
        known = next((b for b in said if b is not None), None) or self._body.get(speaker.actor.id)
        same = (h for h, m in self._by_head.items() if m.actor == speaker.actor and m.kind != "pronoun")
        own = (spoken_from(speaker, self._doc[h], self._by_head) for h in same) if known is None else ()
        return known or next((b for b in own if b is not None), None)

    def _addressed(self, token: "Token") -> Mention | None:
        """Whom a question of an interview is put to: who speaks next."""
        asked = next((k for k, t in enumerate(self._turns) if t.start <= token.i < t.end and t.speaker is None), None)
        later = self._turns[asked + 1 :] if asked is not None else ()
        answer = next((t.speaker for t in later if t.speaker is not None), None)
        return self._by_head.get(answer) if answer is not None else None


def _expletive(token: "Token") -> bool:
    reported = token.dep_ == "nsubj:pass" and token.head.lemma_ in ("announce", "report", "say", "believe", "think")
    return token.dep_ == "expl" or reported or (token.dep_.startswith("nsubj") and token.head.lemma_ == "clear")
