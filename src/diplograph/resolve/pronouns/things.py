"""What "it" and "its" mean: the likeliest body before."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.lists import beside_office
from diplograph.resolve.offices.nouns import office_among
from diplograph.resolve.pronouns.bodies_meant import governs, is_body, is_body_or_town, is_ruled, place_acting
from diplograph.resolve.pronouns.clause_subjects import SAYING
from diplograph.resolve.pronouns.named_after import named_after
from diplograph.resolve.pronouns.owned_offices import DIRECTED, forced, in_own_words, never_has, not_at_home, undirected
from diplograph.resolve.pronouns.seats_visited import of_seat_visited
from diplograph.resolve.pronouns.singular_words import (
    COUNCILS,
    HOLDING,
    JUDGING,
    MEANING,
    MENDED,
    OF_ITS_STATE,
    OF_LANDS,
    OF_STATES,
    PARTY_OFFICES,
    RULERS,
    SPEAKING,
    STRIKING,
    TAKEN,
    TEXTS,
    TOLD,
    UNARMED,
    WORDING,
)
from diplograph.resolve.pronouns.spoken_for import who_views
from diplograph.resolve.pronouns.things_owned import (
    a_state,
    bank_before,
    called_alike,
    firm_before,
    near,
    only_reports,
    party_before,
    taken_over,
    toppled,
)

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.known.gazetteer import Gazetteer, Office
    from diplograph.resolve.pronouns.antecedents import Antecedents

OFFICES = frozenset("office directorate secretariat".split())
"""Bodies that speak and are no name's second mention: "the presidential office"."""
ENOUGH_BODY = 0.5
"""The score from which "it" is linked."""
ENOUGH_SPEAKER = 0.25
"""That from which "it" is where it speaks on."""
ENOUGH_OFFICE = 0.2
"""That from which "its" is before an office and who holds it: it must mean somebody."""


class Things:
    """Finds the one body that a pronoun means."""

    def __init__(
        self, doc: "Doc", by_head: dict[int, Mention], antecedents: "Antecedents", gazetteer: "Gazetteer"
    ) -> None:
        self._doc = doc
        self._by_head = by_head
        self._antecedents = antecedents
        self.gazetteer = gazetteer

    def thing(self, token: "Token") -> Actor | None:
        """What "it" means, where a score is high enough."""
        own = self._spoken_for(token) or self._whose_view(token)
        if (own := own or of_seat_visited(token, self._by_head, self.gazetteer)) is not None:
            return own
        ruled = token.dep_ == "nmod:poss" and (token.head.lemma_.lower() in RULERS or toppled(token.head))
        taken = token.dep_ == "obj" and token.head.lemma_.lower() in TAKEN
        banked = ruled and bank_before(token, self._by_head)
        fits = is_ruled if ruled and not banked else is_body_or_town if taken else is_body
        office = self.office_owned(token)
        placed = office is not None or any(c.lower_ == "own" for c in token.head.children)
        only = office is not None and "minister" in office.id
        found = self._antecedents.scores(
            token,
            lambda m: (
                (fits(m, self._doc) or (placed and place_acting(m, token)))
                and not self._unfit(m, token)
                and not self._one_of_two(m, token)
                and (not only or governs(m))
            ),
        )
        found = not_at_home(found, token.head, self._by_head, self.gazetteer)
        if office is not None:
            found = self._having(office, found, token)
        if taken_over(token):
            found = [f for f in found if firm_before(f[1], token)] or found
        if token.dep_ == "obj" and token.head.lemma_.lower() in JUDGING and self._a_thing_before(token):
            return None
        if self._of_unknown(token):
            return None
        if self._a_text_before(token) or (token.dep_ == "obj" and token.head.lemma_.lower() in MENDED):
            return None
        told = token.dep_ in ("obj", "iobj") and token.head.lemma_.lower() in TOLD
        enough = ENOUGH_OFFICE if office is not None or told else ENOUGH_BODY
        enough = ENOUGH_SPEAKER if found and self._speaks_on(found[0][1], token) else enough
        if not found or found[0][0] < enough:
            actor = named_after(token, self._by_head)
            return self._whose_land(actor, token) if actor is not None else None
        actor = found[0][1].actor
        if actor is not None and office is not None and (owner := self._over(found[0][1], token)) is not None:
            return owner
        return self._whose_land(actor, token) if actor is not None else None

    def _having(
        self, office: "Office", found: "list[tuple[float, Mention]]", token: "Token"
    ) -> "list[tuple[float, Mention]]":
        """Those that may have the office: no police a chairwoman; at a sentence's start, sooner who is near."""
        found = [f for f in found if not never_has(f[1], office, token.head.lemma_.lower())]
        found = [f for f in found if called_alike(f[1], token)] or found
        found = [f for f in found if not only_reports(f[1], token)]
        if office.id in DIRECTED:
            found = [f for f in found if not undirected(f[1], self.gazetteer)] or found
        quote = self._antecedents.quote_of
        found = [f for f in found if not in_own_words(f[1], token, self._by_head, quote(f[1].head))] or found
        if token.i == token.sent.start:  # "…, says Black Sea Watch. Its director, Ben Doe, …"
            found = [f for f in found if near(f[1], token)] or found
        if office.id in PARTY_OFFICES and found and a_state(found[0][1], office):
            found = [f for f in found if party_before(f[1], token)] or found
        return found

    def _speaks_on(self, body: Mention, token: "Token") -> bool:
        """ "The opposition rejected the result. It accused …": a body without a name that acted in the sentence before."""
        head, start = self._doc.words[body.head], token.sent.start
        before = start > 0 and head.dep_ == "nsubj" and head.head.i == token.sent.before.root.i
        first = token.i == start and token.head.lemma_.lower() in SPEAKING
        return before and first and body.why.startswith(UNSAID)

    def _spoken_for(self, token: "Token") -> Actor | None:
        """ "The Commission's spokeswoman said it was confident": whom a spokesman tells of what it feels and means to do."""
        clause = token.head
        if token.lower_ != "it" or token.dep_ != "nsubj" or clause.dep_ != "ccomp":
            return None
        ahead = any(c.dep_ == "aux" and c.lower_ in ("will", "would") for c in clause.children)
        if clause.pos_ != "ADJ" and clause.lemma_.lower() not in MEANING and not ahead:
            return None
        speaker = subject_of(clause.head)
        if speaker is None or not speaker.lemma_.lower().startswith("spokes"):
            return None
        owners = (self._by_head.get(c.i) for c in speaker.children if c.dep_ in ("nmod:poss", "nmod", "compound"))
        found = next((m.actor for m in owners if m is not None and m.actor is not None), None)
        return found if found is not None and found.type not in ("person", "people", "place") else None

    def _of_unknown(self, token: "Token") -> bool:
        """ "The presidential office said it had had no help": a body that is no actor known, and no other."""
        clause = token.head
        if token.lower_ != "it" or not token.dep_.startswith("nsubj") or clause.dep_ != "ccomp":
            return False
        speaker = next((c for c in clause.head.children if c.dep_ == "nsubj"), None)
        unknown = speaker is not None and speaker.tag_ == "NN" and speaker.i not in self._by_head
        says = clause.head.lemma_.lower() in SAYING and clause.i > clause.head.i
        return unknown and says and speaker is not None and speaker.lemma_.lower() in OFFICES

    def _whose_view(self, token: "Token") -> Actor | None:
        """ "Ankara asked Oslo to hand over the men it calls terrorists": who asks calls them so, not who is asked."""
        teller = who_views(token)
        known = self._by_head.get(teller.i) if teller is not None else None
        actor = known.actor if known is not None else None
        return actor if actor is not None and actor.type not in ("person", "people", "place") else None

    def _over(self, council: Mention, token: "Token") -> Actor | None:
        """ "The party's supreme council sacked its deputy president": the party's, which the council acts for."""
        head = self._doc[council.head]
        if token.head.dep_ not in ("obj", "nsubj:pass") or head.lemma_.lower() not in COUNCILS:
            return None
        whose = (c for c in head.children if c.dep_ in ("nmod:poss", "compound") or case_of(c) == "of")
        owners = (self._by_head.get(c.i) for c in whose)
        return next((m.actor for m in owners if m is not None and m.actor is not None), None)

    def _whose_land(self, body: Actor, token: "Token") -> Actor:
        """ "The ministry said its positions had been shelled": those of its state."""
        owned = token.dep_ == "nmod:poss" and token.head.lemma_.lower() in OF_ITS_STATE
        organ = body.type == "government_body" and owned
        return (self.gazetteer.state_of(body) if organ else None) or body

    def _a_thing_before(self, token: "Token") -> bool:
        """ "The vote was lawful, Bern said; Vienna condemned it": a thing of the sentence that may be meant."""
        before = token.doc[token.sent.start : token.head.i]
        things = (t for t in before if t.tag_ == "NN" and t.dep_ in ("nsubj", "nsubj:pass", "obj"))
        return any(t.i not in self._by_head for t in things)

    def _a_text_before(self, token: "Token") -> bool:
        """ "The resolution was passed by 19 votes. It declares that …": a text says so, of which the sentence before was."""
        start = token.sent.start
        if token.i > start + 1 or token.dep_ != "nsubj" or start == 0 or token.head.lemma_.lower() not in WORDING:
            return False
        subject = next((c for c in token.sent.before.root.children if c.dep_.startswith("nsubj")), None)
        return subject is not None and subject.lemma_.lower() in TEXTS and subject.i not in self._by_head

    def office_owned(self, token: "Token") -> "Office | None":
        """The office in "its spokesman, Ann Roe", "its spokesman Ann Roe": someone has it, so the pronoun means a body before."""
        noun = token.head
        named = (self._by_head.get(c.i) for c in beside_office(noun))
        person = any(m is not None and m.actor is not None and m.actor.type == "person" for m in named)
        return office_among(noun, self.gazetteer) if token.dep_ == "nmod:poss" and person else None

    def _one_of_two(self, mention: Mention, token: "Token") -> bool:
        """ "Chad and Niger asked Mali to obey its court": neither of two that act together is "it", but "Chad and its allies"."""
        head = self._doc.words[mention.head]
        first = head.head if head.dep_ == "conj" else head
        joined = [first, *(c for c in first.children if c.dep_ == "conj")]
        states = all((m := self._by_head.get(t.i)) is not None and m.kind == "name" for t in joined)
        above = {t.i for t in token.ancestors}
        return len(joined) > 1 and states and first.dep_.startswith("nsubj") and above.isdisjoint(t.i for t in joined)

    def _unfit(self, mention: Mention, token: "Token") -> bool:
        """ "The boat had entered its waters", "Amnesty charged its police with theft": neither has land or arms of its own."""
        craft = self._doc.words[mention.head].lemma_.lower() in nouns().craft
        unarmed = mention.actor is not None and mention.actor.type in UNARMED
        owned = token.head.lemma_.lower() if token.dep_ == "nmod:poss" else ""
        some = token.head.dep_ == "nmod" and token.head.head.pos_ in ("NUM", "PRON", "DET")  # "one of its posts"
        thing = token.head.head if some else token.head
        above = thing.head
        held = token.dep_ == "nmod:poss" and thing.dep_ == "obj" and above.lemma_.lower() in HOLDING | STRIKING
        doer = next((c for c in above.children if c.dep_ == "nsubj"), None) if some else subject_of(above)
        doer = doer if held and doer is not None and not (some and doer.lemma_.lower() in nouns().craft) else None
        if above.dep_ == "advcl" and above.lemma_.lower() in STRIKING:
            doer = None  # "accused Pakistan of bombing its villages"
        by = self._by_head.get(doer.i) if doer is not None else None
        if by is not None and by.actor == mention.actor:
            return True  # "police searched the firm and arrested its director"
        if token.dep_ == "nmod:poss" and owned in ("president", "chairman", "chairwoman") and forced(mention):
            return True  # "police held two of the party, its president said"
        says = token.dep_ == "nsubj" and token.head.lemma_.lower() in SAYING and mention.kind == "nominal"
        return (craft and (owned in OF_LANDS or says)) or (unarmed and owned in OF_LANDS | OF_STATES)
