"""Whom "he" and "she" mean: the likeliest person before."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.descriptions.owned_agents import OFFICIALS
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.offices.tenure_parts import NAMES, follows
from diplograph.resolve.pronouns.clause_subjects import reporting_verb
from diplograph.resolve.pronouns.committed import committed
from diplograph.resolve.pronouns.gender import HERS, Genders, words
from diplograph.resolve.pronouns.spoken_for import COUNSEL

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.pronouns.antecedents import Antecedents

HELD_BY = frozenset("office administration cabinet spokesman spokeswoman spokesperson predecessor successor".split())
"""What holders of offices have."""
ORGAN = "organ of"
"""Why a mention stands for a body: "a Syrian official"."""
OVERTHROWING = frozenset("overthrow topple depose unseat oust".split())
"""What is done to who rules a state, and not to who speaks of him."""
HELD_NEAR = 0.4
"""The part of the likeliest person's score from which a holder of an office goes before."""


class Singulars:
    """Finds the one person that a pronoun means."""

    def __init__(
        self,
        doc: "Doc",
        by_head: dict[int, Mention],
        antecedents: "Antecedents",
        gazetteer: "Gazetteer",
        body: dict[str, Actor],
    ) -> None:
        self._body = body
        self._doc = doc
        self._by_head = by_head
        self._antecedents = antecedents
        self._gazetteer = gazetteer
        self._genders = Genders(doc, by_head)

    def person(self, token: "Token") -> Actor | None:
        """Whom "he" or "she" means; the text's later pronouns are then held to that gender."""
        word = token.lower_
        found = self._antecedents.scores(token, lambda m: self.is_person(m) and self._genders.fits(word, m))
        found = self._told_first(token, self._named_first(word, found))
        kin = self._kin(token)
        named = (m.actor for _, m in found if m.actor is not None and kin and m.actor.name.split()[-1] == kin)
        client = self._client(token)
        person = (
            next((m.actor for _, m in found if client is not None and m.actor == client), None)
            or next(named, None)
            or self._holder(token, found)
            or self._ruler(token, found)
            or self._follower(token)
            or self._of_state(token, [m.actor for _, m in found if m.actor is not None])
        )
        if person is not None:
            self._genders.learn(word, person)
        return person

    def _named_first(self, word: str, found: "list[tuple[float, Mention]]") -> "list[tuple[float, Mention]]":
        """ "Recalled its envoy and asked for her": before an envoy without a name, who was she already and has one."""
        first = found[0][1] if found else None
        if first is None or first.why != WITHOUT_NAME or self._doc[first.head].dep_.startswith("nsubj"):
            return found
        known = [f for f in found[1:] if f[1].why != WITHOUT_NAME and self._genders.told(word, f[1])]
        return [*known[:1], *(f for f in found if f not in known[:1])]

    def _told_first(self, token: "Token", found: "list[tuple[float, Mention]]") -> "list[tuple[float, Mention]]":
        """ "She called it a fraud. Premier Irakli Roe said she must go": sooner who was she already than who may be a man."""
        first = found[0][1] if found else None
        unsure = first is not None and first.kind == "name" and not self._genders.of(first)
        if token.lower_ not in HERS or first is None or not unsure:
            return found
        verb = reporting_verb(token)
        speaker = subject_of(verb) if verb is not None else None
        if speaker is None or speaker.i != first.head:
            return found
        since = self._doc[first.head].sent.before.start
        known = [f for f in found[1:] if self._genders.of(f[1]) and f[1].head >= since]
        return [*known[:1], *(f for f in found if f not in known[:1])]

    def _holder(self, token: "Token", found: "list[tuple[float, Mention]]") -> Actor | None:
        """ "His office said", "her predecessor": who holds an office, before her brother or her lawyer."""
        if token.dep_ != "nmod:poss" or token.head.lemma_.lower() not in HELD_BY:
            return None
        near = (m.actor for s, m in found if m.actor is not None and s >= HELD_NEAR * found[0][0])
        return next((a for a in near if a.id in self._body), None)

    def _ruler(self, token: "Token", found: "list[tuple[float, Mention]]") -> Actor | None:
        """ "Rebels trying to overthrow him": who holds an office of a state, whoever speaks of him."""
        if token.dep_ != "obj" or token.head.lemma_.lower() not in OVERTHROWING:
            return None
        held = [(m.actor, self._body.get(m.actor.id)) for _, m in found if m.actor is not None]
        rulers = (a for a, body in held if body is not None and body.type == "state")
        return next(rulers, None) or next((a for a, body in held if body is None), None)

    def _of_state(self, token: "Token", found: list[Actor]) -> Actor | None:
        """ "Riyadh, he said, was ready to pay": of two who may be meant, the one who holds an office of that state."""
        state = committed(token, self._by_head, self._gazetteer)
        bodies = ((a, self._body.get(a.id)) for a in found[:2])
        own = (a for a, b in bodies if state is not None and b is not None and self._gazetteer.state_of(b) == state)
        return next(own, found[0] if found else None)

    def _follower(self, token: "Token") -> Actor | None:
        """ "The president named Ann Roe minister. She replaces Ben Doe": who was given the office, not who gave it."""
        verb, sent = token.head, token.sent
        if sent.start == 0 or token.dep_ != "nsubj" or not follows(verb):
            return None
        giving = sent.before.root
        given = (
            [c for c in giving.children if c.dep_ in ("obj", "nsubj:pass")] if giving.lemma_.lower() in NAMES else []
        )
        given += [c for t in given for c in t.children if c.dep_ == "appos"]  # "named an economist, Ann Roe"
        people = (m for c in reversed(given) if (m := self._by_head.get(c.i)) is not None and self.is_person(m))
        return next((m.actor for m in people if self._genders.fits(token.lower_, m)), None)

    def _client(self, token: "Token") -> Actor | None:
        """ "A lawyer for Ben Doe said he had been beaten", "her sister said police had barred her": of whom they speak."""
        verb = reporting_verb(token)
        speaker = subject_of(verb) if verb is not None else None
        if speaker is None or verb is None or verb.i > token.i or "appos" in speaker.child_labels:
            return None
        lemma, acts = speaker.lemma_.lower(), token.dep_ == "nsubj"
        plans = acts and any(
            c.lower_ in ("would", "will", "'ll", "'d") for c in token.head.children
        )  # "he would appeal"
        owners = (self._by_head.get(c.i) for c in speaker.children if c.dep_ == "nmod:poss")
        owner = next((m.actor for m in owners if m is not None and m.actor and m.actor.type == "person"), None)
        if owner is not None and not nouns().human(lemma):
            return owner  # "Machar's party denied that he led it"
        if plans or (lemma not in COUNSEL and (lemma not in nouns().kin or acts)):
            return None
        whose = (c for c in speaker.children if c.dep_ == "nmod:poss" or case_of(c) in ("for", "of"))
        known = (self._by_head.get(c.i) for c in whose)
        return next((m.actor for m in known if m is not None and m.actor and m.actor.type == "person"), None)

    def _kin(self, token: "Token") -> str:
        """The surname that a relative shares with the pronoun's person: "her brother, Luc Aubertin"."""
        noun = token.head
        if token.dep_ != "nmod:poss" or noun.lemma_.lower() not in nouns().kin:
            return ""
        named = (self._by_head.get(c.i) for c in noun.children if c.dep_ in ("appos", "flat"))
        actor = next((m.actor for m in named if m is not None), None)
        return actor.name.split()[-1] if actor is not None and " " in actor.name else ""

    def is_person(self, mention: Mention) -> bool:
        """A person, or one of a force or group: "a soldier", "the gunman"."""
        head = self._doc.words[mention.head]
        if any(c.lower_ in ("no", "single", "any", "every") for c in head.children if c.dep_ in ("det", "amod")):
            return False  # "would not hand over a single man"
        if mention.actor is None or mention.actor.type == "person":
            return mention.actor is not None and mention.text.lower() not in nouns().indefinite
        if mention.why.startswith(OFFICIALS) or (mention.why.startswith(ORGAN) and mention.kind == "nominal"):
            return head.tag_ == "NN" and nouns().human(head.lemma_.lower())  # "Chad's fisheries minister"
        return mention.why.startswith(UNSAID) and head.tag_ == "NN" and head.lemma_.lower() in words().persons
