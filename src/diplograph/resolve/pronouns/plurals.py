"""Whom "they" means: the coordination, the group or the plural before."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.mentions import grouped, linked, same_as
from diplograph.resolve.pronouns.apposed_plurals import driven_from, talked, told_among, told_group
from diplograph.resolve.pronouns.bodies_meant import one_side
from diplograph.resolve.pronouns.charged_before import charged_before
from diplograph.resolve.pronouns.clause_subjects import reporting_verb
from diplograph.resolve.pronouns.others_own import holders
from diplograph.resolve.pronouns.plural_clauses import PluralClauses
from diplograph.resolve.pronouns.plural_things import (
    a_craft_with,
    judged_things,
    means_things,
    of_doer,
    some_of,
    things_before,
    towns,
)
from diplograph.resolve.pronouns.same_pronoun import again
from diplograph.resolve.pronouns.several import Several
from diplograph.resolve.pronouns.singular_deeds import judged

if TYPE_CHECKING:
    from diplograph.annotate import Quotation
    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.pronouns.antecedents import Antecedents
    from diplograph.resolve.pronouns.singulars import Singulars
    from diplograph.resolve.pronouns.things import Things

US = frozenset("we us our".split())
SIDES = frozenset("state government_body armed_group armed_force party".split())
"""Types of those against whom a speaker sets "us"."""
ENOUGH_PLURAL = 0.15
"""The score from which "they" is linked."""


class Plurals:
    """Links "they" and "their" to the actors before them."""

    def __init__(
        self,
        doc: "Doc",
        by_head: dict[int, Mention],
        antecedents: "Antecedents",
        singulars: "Singulars",
        things: "Things",
        body: dict[str, Actor],
    ) -> None:
        self._doc = doc
        self._by_head = by_head
        self._antecedents = antecedents
        self._several = Several(doc, by_head, singulars)
        self._clauses = PluralClauses(doc, by_head, self._several)
        self._things = things
        self._body = body

    def read(self, token: "Token") -> Mention | None:
        """Whom it means; nobody where it means things."""
        if means_things(token, self._by_head) or judged(token):
            return None
        if (beside := told_among(token) or driven_from(token)) is not None:
            return same_as(token, self._by_head.get(beside.i), 0.7, "whom the words beside tell of")
        return self._people(token)

    def _people(self, token: "Token") -> Mention | None:
        """The coordinated or plural phrase before, else, in reported speech, whom the speaker speaks for."""
        if (plain := self._plainly(token)) is not None:
            return plain
        verb = reporting_verb(token)
        start = verb.i if verb is not None and verb.i < token.i else token.sent.start
        speaker = subject_of(verb) if verb is not None else None
        if members := self._coordination(token, start) or (
            self._several.joined(speaker) if speaker is not None else ()
        ):
            return grouped(token, members, 0.7, "the coordination before")
        if (meant := self._clauses.by_speech(token, verb, speaker)) is not None:
            return meant
        if (against := self._against(token)) is not None:
            return against
        person = self._by_head.get(speaker.i) if speaker is not None else None
        found = [f for f in self._antecedents.scores(token, self._several.is_plural) if not self._own_side(token, f[1])]
        found = [f for f in found if not a_craft_with(self._doc[f[1].head], token)]
        inside = self._named_inside(token, found, start, person) or self._quoted(token) is not None
        body = self._body.get(person.actor.id) if person is not None and person.actor is not None else None
        met = self._clauses.received(token, verb)
        if met is None and body is not None and body.type not in ("state", "igo") and not inside:
            return linked(token, body, 0.6, "whom the reported speaker speaks for")
        if (met := met or self._clauses.just_told_of(token)) is not None:
            return linked(token, met, 0.65, "the only plural that was dealt with")
        acts = token.dep_.startswith("nsubj") or token.dep_ == "nmod:poss"
        near = any(m.head >= token.sent.start for _, m in found)
        acts = acts or (token.dep_ in ("obj", "iobj") and self._last_alone(token))
        if acts and not near and (members := self._last_subjects(token)):
            return grouped(token, members, 0.65, "the subjects of the sentence before")
        found = self._meant(token, found)
        known = self._things.office_owned(token) is not None or holders(token, self._by_head)
        if not found or found[0][0] < (ENOUGH_PLURAL / 3 if known else ENOUGH_PLURAL):
            return None
        return self._nearest(token, found)

    def _plainly(self, token: "Token") -> Mention | None:
        """Whom the same word meant before, the subject of its clause, or whom that clause tells to do something."""
        if (before := again(token, self._by_head)) is not None and not self._clauses.another(before.head, token.i):
            return same_as(token, before, before.confidence, "as before in its sentence")
        if (acting := self._clauses.main_subject(token)) is not None:
            return linked(token, acting.actor, 0.7, "the subject of its clause or the main one")
        return same_as(token, told_group(token, self._by_head), 0.7, "whom the clause tells to do it")

    def _against(self, token: "Token") -> Mention | None:
        """Against whom a speaker sets "us", or whom the same speaker blamed right before."""
        if (other := self._other_side(token)) is not None:
            return linked(token, other, 0.6, "against whom the speaker sets us")
        charged = charged_before(token, self._quoted(token), self._by_head, self._body)
        return same_as(token, charged, 0.7, "whom the speaker blamed before")

    def _nearest(self, token: "Token", found: "list[tuple[float, Mention]]") -> Mention | None:
        """The group of the same sentence, else the plural with the best score; nobody where a thing of it may be meant."""
        found.sort(key=lambda pair: -pair[0] * self._several.one_force(pair[1]))
        near = (m for _, m in found if m.members and m.head >= token.sent.start)
        groups = (m for m in near if not of_doer(m, token, self._by_head))
        best = next(groups, found[0][1])  # "both governments" of the same sentence
        if best.head < token.sent.start and things_before(token, self._by_head):
            return None
        if best.actor is None:
            return grouped(token, best.members, 0.6, "the group before")
        return linked(token, best.actor, 0.6, "nearest plural")

    def _quoted(self, token: "Token") -> "Quotation | None":
        quote = self._antecedents.quote_of(token.i)
        return quote if quote is not None and quote.direct else None

    def _own_side(self, token: "Token", mention: Mention) -> bool:
        """ "'They shelled the camp,' said a spokesman for Hamas": those for whom one speaks are "we", unless named in the same words."""
        quote = self._quoted(token)
        if quote is None or quote.speaker is None:
            return False
        speaker = self._by_head.get(quote.speaker)
        if speaker is None and self._doc[quote.speaker].lower_ in ("he", "she"):  # not read yet: the last person before
            before = (self._by_head.get(i) for i in range(quote.start - 1, -1, -1))
            speaker = next((m for m in before if m is not None and m.actor and m.actor.type == "person"), None)
        own = self._body.get(speaker.actor.id) if speaker is not None and speaker.actor is not None else None
        if own is None or mention.head >= quote.start:
            return False
        return any(one_side(a, own, self._things.gazetteer) for a in (mention.actor, *mention.members))

    def _other_side(self, token: "Token") -> Actor | None:
        """ "'Chad invaded us. If they do not leave, we will push them out,' a spokesman said": against whom "we" are set."""
        quote = self._quoted(token)
        speaker = self._by_head.get(quote.speaker) if quote is not None and quote.speaker is not None else None
        if quote is None or speaker is None or speaker.actor is None:
            return None
        start = token.sent.before.start if token.sent.start > 0 else quote.start
        spoken = [t for t in self._doc[min(start, quote.start) : token.i] if self._same_speech(t.i, speaker.actor)]
        if not any(t.lower_ in US for t in spoken):
            return None
        own = self._body.get(speaker.actor.id, speaker.actor)
        named = (m for t in reversed(spoken) if t.dep_ == "nsubj" and (m := self._by_head.get(t.i)) is not None)
        others = (
            m.actor
            for m in named
            if m.kind in ("name", "metonym") and not one_side(m.actor, own, self._things.gazetteer)
        )
        return next((a for a in others if a is not None and a.type in SIDES), None)

    def _same_speech(self, i: int, speaker: Actor) -> bool:
        """Whether a word stands in what somebody said."""
        quote = self._antecedents.quote_of(i)
        who = self._by_head.get(quote.speaker) if quote is not None and quote.direct and quote.speaker else None
        return who is not None and who.actor == speaker

    def _named_inside(
        self, token: "Token", found: "list[tuple[float, Mention]]", start: int, person: Mention | None
    ) -> bool:
        """Whether others than those for whom a speaker speaks are they: "attacked rebels and freed them"."""
        if not token.dep_.startswith("nsubj") and any(m.head >= start for _, m in found):
            return True
        if token.dep_ == "obj" and person is not None and token.head.dep_ in ("xcomp", "acl", "advcl", "ccomp"):
            return True  # "the leader said he would topple them": no party of his
        if not found or person is None or not self._of_state(person):
            return False
        near = found[0][1].head >= token.sent.before.start
        return near and found[0][0] >= ENOUGH_PLURAL / 3  # "freed 12 protesters. The minister said they …"

    def _meant(self, token: "Token", found: "list[tuple[float, Mention]]") -> "list[tuple[float, Mention]]":
        """Those of whom a pronoun may be: none where it means things, for "one of them" only several."""
        if found and judged_things(token, found[0][1], self._by_head):
            return []
        if some_of(token):
            return [
                (s, m)
                for s, m in found
                if m.members or self._doc[m.head].tag_ in ("NNS", "NNPS") or m.kind == "pronoun"
            ]
        return found

    def _of_state(self, person: Mention) -> bool:
        """Whether somebody speaks for a state, which is hardly they."""
        body = self._body.get(person.actor.id) if person.actor is not None else None
        return body is not None and body.type == "state"

    def _coordination(self, token: "Token", start: int) -> tuple[Actor, ...]:
        """The actors of the last coordinated subject between `start` and the pronoun, for "their" of any such phrase.

        And "phoned Ann Roe and Ben Doe to thank them": those for whom something is done.
        """
        aim = token.head
        if token.dep_ in ("obj", "iobj") and aim.tag_ == "VB" and aim.dep_ in ("advcl", "xcomp"):
            done_to = (c for c in aim.head.children if c.dep_ == "obj" and c.i < aim.i and "conj" in c.child_labels)
            if (whom := next(done_to, None)) is not None and (actors := self._several.joined(whom)):
                return actors
        roles = ("nsubj", "obj", "obl", "nmod") if token.dep_ == "nmod:poss" else ("nsubj",)
        for other in reversed(self._doc[start : token.i]):
            if not other.dep_.startswith(roles) or "conj" not in other.child_labels:
                continue
            actors = self._several.joined(other)
            own = self._own_subject(token)
            if actors and not (own is not None and (towns(self._by_head.get(other.i), actors) or own.i > other.i)):
                return actors
        return ()

    def _own_subject(self, token: "Token") -> "Token | None":
        """The plural in whose clause "their" stands: "ministers condemned raids on Izmail and Reni and renewed their support"."""
        verb = next((t for t in token.ancestors if t.pos_ == "VERB"), None)
        subject = subject_of(verb) if verb is not None and token.dep_ == "nmod:poss" else None
        mention = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        return subject if mention is not None and self._several.is_plural(mention) else None

    def _last_subjects(self, token: "Token") -> tuple[Actor, ...]:
        """The coordinated subject of the main clause before: "Chad and Sudan met. They signed …"."""
        for other in token.sent.before:
            if other.dep_.startswith("nsubj") and other.head.dep_ in ("ROOT", "root"):
                return self._several.joined(other) or (self._several.joined(two) if (two := talked(other)) else ())
        return ()

    def _last_alone(self, token: "Token") -> bool:
        """ "Chad and Mali banned it. The bloc sued them": no other plural stands behind the two that acted, nor do they here."""
        members, doer = self._last_subjects(token), subject_of(token.head)
        by = self._by_head.get(doer.i) if doer is not None else None
        own = [*((by.actor,) if by is not None else ()), *(by.members if by is not None else ())]
        start = token.sent.before.start
        later = [
            m for i in range(start, token.i) if (m := self._by_head.get(i)) is not None and self._several.is_plural(m)
        ]
        others = [m for m in later if m.actor not in members]
        return bool(members) and not others and not any(a in members for a in own)
