"""Whom "they" means: the coordination, the group or the plural before."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.mentions import grouped, linked
from diplograph.resolve.pronouns.clause_subjects import reporting_verb
from diplograph.resolve.pronouns.others_own import holders
from diplograph.resolve.pronouns.same_pronoun import again

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.pronouns.antecedents import Antecedents
    from diplograph.resolve.pronouns.singulars import Singulars
    from diplograph.resolve.pronouns.things import Things

PLURAL = frozenset("they them their theirs themselves".split())
ACTING = ("company", "party", "armed_group", "government_body", "ngo", "media")
"""Types of what they are who act: "two banks", no "headquarters"."""
NAMED_MANY = ("party", "organisation")
"""Types of what is they by a name in the plural."""
LANDS = ("place", "territory", "region")
"""Types of what is never they."""
FEELING = frozenset(
    "fear hope believe want wish expect doubt know feel see hear think remember prefer intend plan need support oppose trust".split()
)
"""What speakers tell of themselves."""
AUDIENCE = frozenset("journalist reporter correspondent lawmaker viewer reader listener".split())
"""Those to whom one only speaks."""
TELLING = frozenset("tell say speak assure inform remind brief".split())
"""How one speaks to them."""
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
        self._singulars = singulars
        self._things = things
        self._body = body

    def read(self, token: "Token") -> Mention | None:
        """The coordinated or plural phrase before, else, in reported speech, whom the speaker speaks for."""
        if (before := again(token, self._by_head)) is not None and not self._another(before.head, token.i):
            kind = linked(token, before.actor, before.confidence, "as before in its sentence")
            return kind or grouped(token, before.members, before.confidence, "as before in its sentence")
        if (actors := self._main_subject(token)) is not None:
            return linked(token, actors.actor, 0.7, "the subject of its clause or the main one")
        verb = reporting_verb(token)
        start = verb.i if verb is not None and verb.i < token.i else token.sent.start
        speaker = subject_of(verb) if verb is not None else None
        if members := self._coordination(token, start) or (self._joined(speaker) if speaker is not None else ()):
            return grouped(token, members, 0.7, "the coordination before")
        if speaker is not None and (many := self._who_say(token, verb, speaker)) is not None:
            return linked(token, many, 0.65, "the speakers")
        person = self._by_head.get(speaker.i) if speaker is not None else None
        found = self._antecedents.scores(token, self._is_plural)
        inside = not token.dep_.startswith("nsubj") and any(
            m.head >= start for _, m in found
        )  # "attacked rebels and freed them"
        met = self._received(token, verb)
        if (
            met is None
            and person is not None
            and person.actor is not None
            and person.actor.id in self._body
            and not inside
        ):
            return linked(token, self._body[person.actor.id], 0.6, "whom the reported speaker speaks for")
        if (met := met or self._just_told_of(token)) is not None:
            return linked(token, met, 0.65, "the only plural that was dealt with")
        acts = token.dep_.startswith("nsubj") or token.dep_ == "nmod:poss"
        near = any(m.head >= token.sent.start for _, m in found)
        acts = acts or (token.dep_ in ("obj", "iobj") and self._last_alone(token))
        if acts and not near and (members := self._last_subjects(token)):
            return grouped(token, members, 0.65, "the subjects of the sentence before")
        known = self._things.office_owned(token) is not None or holders(token, self._by_head)
        if not found or found[0][0] < (ENOUGH_PLURAL / 3 if known else ENOUGH_PLURAL):
            return None
        found.sort(key=lambda pair: -pair[0] * self._one_force(pair[1]))
        groups = (m for _, m in found if m.members and m.head >= token.sent.start)
        best = next(groups, found[0][1])  # "both governments" of the same sentence
        if best.actor is None:
            return grouped(token, best.members, 0.6, "the group before")
        return linked(token, best.actor, 0.6, "nearest plural")

    def _who_say(self, token: "Token", verb: "Token | None", speaker: "Token") -> Actor | None:
        """ "Negotiators say they are glad", "residents said they feared a raid": what speakers feel is their own."""
        feels = token.head.pos_ == "ADJ" or token.head.lemma_.lower() in FEELING
        if token.dep_ != "nsubj" or token.head.dep_ != "ccomp" or token.head.head != verb or not feels:
            return None
        mention = self._by_head.get(speaker.i)
        human = speaker.tag_ == "NNS" and nouns().human(speaker.lemma_.lower())
        return mention.actor if mention is not None and human else None

    def _just_told_of(self, token: "Token") -> Actor | None:
        """ "Vaz also met exiles. They thanked him": the only people of the sentence before, whom its subject dealt with."""
        start = token.sent.start
        if token.dep_ != "nsubj" or token.i != start or token.head.dep_ != "ROOT" or start == 0:
            return None
        before = token.sent.before
        many = [m for t in before if (m := self._by_head.get(t.i)) is not None and self._is_plural(m)]
        whole = [m for m in many if self._doc[m.head].dep_ not in ("nmod", "nmod:poss", "compound", "amod")]
        if len(whole) != 1 or whole[0].actor is None:
            return None
        head = self._doc[whole[0].head]
        dealt = head.dep_ in ("obj", "obl") and head.head.i == before.root.i and head.tag_ == "NNS"
        subject = subject_of(before.root)
        single = subject is not None and subject.tag_ in ("NN", "NNP", "PRP") and subject.lower_ not in PLURAL
        joined = single and "conj" in subject.child_labels if subject is not None else False
        dealt = dealt and head.lemma_.lower() not in AUDIENCE
        return whole[0].actor if dealt and single and not joined and nouns().human(head.lemma_.lower()) else None

    def _another(self, first: int, last: int) -> bool:
        """Whether a plural that does not act stands between two words."""
        between = (m for i in range(first + 1, last) if (m := self._by_head.get(i)) is not None and self._is_plural(m))
        return any(m.kind != "demonym" and not self._doc[m.head].dep_.startswith("nsubj") for m in between)

    def _main_subject(self, token: "Token") -> Mention | None:
        """ "The militants fired as they stormed the camp": the only plural of the clause that theirs goes with."""
        clause = token.head
        if token.lower_ == "themselves":
            return self._acting(token)
        if token.dep_ != "nsubj" or clause.dep_ != "advcl" or clause.head.i > token.i:
            return None
        subject = subject_of(clause.head)
        found = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        if found is None or found.actor is None or not self._is_plural(found) or self._another(found.head, token.i):
            return None
        return found

    def _received(self, token: "Token", verb: "Token | None") -> Actor | None:
        """ "The president welcomed the exiles and said they could stay": not his own side."""
        if verb is None or token.dep_ != "nsubj" or token.head.head.i != verb.i or verb.dep_ != "conj":
            return None
        dealt = (c for c in verb.head.children if c.dep_ == "obj" and c.i < verb.i)
        many = (m for c in dealt if (m := self._by_head.get(c.i)) is not None and self._is_plural(m))
        return next((m.actor for m in many), None)

    def _acting(self, token: "Token") -> Mention | None:
        """ "Miners who barricaded themselves in": the subject of its own clause."""
        subject = subject_of(token.head)
        if subject is not None and subject.lower_ in ("who", "that", "which") and token.head.dep_ == "acl:relcl":
            subject = token.head.head
        mention = self._by_head.get(subject.i) if subject is not None else None
        return mention if mention is not None and mention.actor is not None else None

    def _one_force(self, mention: Mention) -> float:
        """ "The navy" is less likely to be they than the relatives who ask it for help."""
        force = mention.actor is not None and mention.actor.type == "armed_force"
        return 0.6 if force and self._doc[mention.head].tag_ in ("NN", "NNP") else 1.0

    def _is_plural(self, mention: Mention) -> bool:
        if mention.actor is None:
            return bool(mention.members)
        head = self._doc[mention.head]
        if head.tag_ == "NN" and self._singulars.is_person(mention):
            return False  # "a gunman"
        if head.lemma_.lower() in AUDIENCE and head.dep_ in ("obj", "iobj", "obl") and head.head.lemma_ in TELLING:
            return False  # "told reporters that he had seen them"
        named = head.text in mention.actor.name or head.text.isupper()  # "Greens", "ECOWAS"
        noun = head.lemma_.lower()
        acts = nouns().human(noun) or nouns().types.get(noun) in ACTING
        named = named and not (acts and mention.kind == "nominal")
        plural = (head.tag_ in ("NNS", "NNPS") and not named) or head.lower_ in PLURAL
        party = mention.actor.type in NAMED_MANY and head.tag_ == "NNPS"  # "the Conservatives", "the Kashmir Tigers"
        if mention.actor.type in LANDS and head.lower_ not in PLURAL:
            return False  # "parts of Tigray"
        return (
            party
            or mention.actor.type in ("people", "armed_group", "armed_force")
            or (plural and mention.kind != "demonym")
        )

    def _coordination(self, token: "Token", start: int) -> tuple[Actor, ...]:
        """The actors of the last coordinated subject between `start` and the pronoun, for "their" of any such phrase."""
        roles = ("nsubj", "obj", "obl", "nmod") if token.dep_ == "nmod:poss" else ("nsubj",)
        for other in reversed(self._doc[start : token.i]):
            if not other.dep_.startswith(roles) or "conj" not in other.child_labels:
                continue
            actors = self._joined(other)
            if actors and not (self._places(actors) and self._own_subject(token)):
                return actors
        return ()

    def _places(self, actors: tuple[Actor, ...]) -> bool:
        return all(a.type == "place" for a in actors)

    def _own_subject(self, token: "Token") -> bool:
        """Whether "their" stands in a clause of a plural's: "ministers condemned raids on Izmail and Reni and renewed their support"."""
        verb = next((t for t in token.ancestors if t.pos_ == "VERB"), None)
        subject = subject_of(verb) if verb is not None else None
        mention = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        return mention is not None and self._is_plural(mention)

    def _last_subjects(self, token: "Token") -> tuple[Actor, ...]:
        """The coordinated subject of the main clause before: "Chad and Sudan met. They signed …"."""
        for other in token.sent.before:
            if other.dep_.startswith("nsubj") and other.head.dep_ in ("ROOT", "root"):
                return self._joined(other)
        return ()

    def _last_alone(self, token: "Token") -> bool:
        """ "Chad and Mali banned it. The bloc sued them": no other plural stands behind the two that acted, nor do they here."""
        members, doer = self._last_subjects(token), subject_of(token.head)
        by = self._by_head.get(doer.i) if doer is not None else None
        own = [*((by.actor,) if by is not None else ()), *(by.members if by is not None else ())]
        start = token.doc[max(0, token.sent.start - 1)].sent.start
        later = [m for i in range(start, token.i) if (m := self._by_head.get(i)) is not None and self._is_plural(m)]
        others = [m for m in later if m.actor not in members]
        return bool(members) and not others and not any(a in members for a in own)

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
