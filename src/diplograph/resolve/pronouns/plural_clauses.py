"""Whom "they" means by the clause around it: who feels what they say, whom officials tell of, who was asked, met or received before."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.mentions import linked
from diplograph.resolve.pronouns.several import AUDIENCE, PLURAL, Several

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

FEELING = frozenset(
    "fear hope believe want wish expect doubt know feel see hear think remember prefer intend plan need support oppose trust".split()
)
"""What speakers tell of themselves."""
BELONGING = frozenset("belong hail come originate".split())
"""What is told of others: "officials said they belonged to a cell"."""
ASKING = frozenset("urge ask tell warn advise press remind invite implore order beg".split())
"""Verbs of whoever wants others to do something."""
OFFICIAL = frozenset(
    "official prosecutor investigator police officer authority lawyer relative spokesman spokeswoman".split()
)
"""Who tells of others."""


class PluralClauses:
    """Reads the clauses of one document for whom a plural means."""

    def __init__(self, doc: "Doc", by_head: dict[int, Mention], several: Several) -> None:
        self._doc, self._by_head, self._several = doc, by_head, several

    def by_speech(self, token: "Token", verb: "Token | None", speaker: "Token | None") -> Mention | None:
        """Whom a report or a request means by what it says: the speakers, those they tell of, those asked before."""
        if speaker is not None and (many := self._who_say(token, verb, speaker)) is not None:
            return linked(token, many, 0.65, "the speakers")
        if speaker is not None and (told := self._told_by_officials(token, verb, speaker)) is not None:
            return linked(token, told, 0.6, "of whom officials tell")
        asked = self._asked_again(token)
        return linked(token, asked, 0.65, "whom the same speaker asked before") if asked is not None else None

    def _who_say(self, token: "Token", verb: "Token | None", speaker: "Token") -> Actor | None:
        """ "Negotiators say they are glad", "residents said they feared a raid": what speakers feel is their own."""
        feels = token.head.pos_ == "ADJ" or token.head.lemma_.lower() in FEELING
        if token.dep_ != "nsubj" or token.head.dep_ != "ccomp" or token.head.head != verb or not feels:
            return None
        mention = self._by_head.get(speaker.i)
        human = speaker.tag_ == "NNS" and nouns().human(speaker.lemma_.lower())
        return mention.actor if mention is not None and human else None

    def _asked_again(self, token: "Token") -> Actor | None:
        """ "She called on the authorities to find the killers. She urged them to hurry": those whom the same one asked before."""
        verb = token.head
        if token.dep_ not in ("obj", "iobj") or verb.lemma_.lower() not in ASKING or token.sent.start == 0:
            return None
        before = token.sent.before.root
        by, first = subject_of(verb), subject_of(before)
        if by is None or first is None or before.lemma_.lower() not in (*ASKING, "call", "appeal"):
            return None
        same, other = self._by_head.get(by.i), self._by_head.get(first.i)
        if same is None or other is None or same.actor is None or same.actor != other.actor:
            return None
        asked = [c for c in before.children if c.dep_ in ("obj", "iobj") or case_of(c) in ("on", "upon", "to")]
        named = [m for c in asked if c.dep_ in ("obj", "iobj", "obl") and (m := self._by_head.get(c.i)) is not None]
        return named[0].actor if named and self._several.is_plural(named[0]) else None

    def _told_by_officials(self, token: "Token", verb: "Token | None", speaker: "Token") -> Actor | None:
        """ "The three men were held. Officials said they belonged to a cell": the people whom the sentence before is about."""
        clause = token.head
        told = "cop" in clause.child_labels and clause.pos_ == "NOUN"
        told = told or "aux:pass" in clause.child_labels or clause.lemma_.lower() in BELONGING
        if not told or clause.head != verb or token.dep_ not in ("nsubj", "nsubj:pass") or token.sent.start == 0:
            return None
        if speaker.lemma_.lower() not in OFFICIAL:
            return None
        subject = subject_of(token.sent.before.root)
        mention = self._by_head.get(subject.i) if subject is not None else None
        if subject is None or mention is None or mention.actor is None or subject.lemma_.lower() in OFFICIAL:
            return None
        return mention.actor if self._several.is_plural(mention) and mention.actor.type == "people" else None

    def just_told_of(self, token: "Token") -> Actor | None:
        """ "Vaz also met exiles. They thanked him": the only people of the sentence before, whom its subject dealt with."""
        start = token.sent.start
        if token.dep_ != "nsubj" or token.i != start or token.head.dep_ != "ROOT" or start == 0:
            return None
        before = token.sent.before
        many = [m for t in before if (m := self._by_head.get(t.i)) is not None and self._several.is_plural(m)]
        whole = [m for m in many if self._doc[m.head].dep_ not in ("nmod", "nmod:poss", "compound", "amod")]
        if len(whole) != 1 or whole[0].actor is None:
            return None
        head = self._doc[whole[0].head]
        verb = head.head
        aside = verb.dep_ == "advcl" and verb.tag_ == "VBG" and "nsubj" not in verb.child_labels
        verb = verb.head if aside else verb  # "withdrew after falling out with the officers"
        dealt = head.dep_ in ("obj", "obl") and verb.i == before.root.i and head.tag_ == "NNS"
        subject = subject_of(before.root)
        single = subject is not None and subject.tag_ in ("NN", "NNP", "PRP") and subject.lower_ not in PLURAL
        joined = single and "conj" in subject.child_labels if subject is not None else False
        dealt = dealt and head.lemma_.lower() not in AUDIENCE
        return whole[0].actor if dealt and single and not joined and nouns().human(head.lemma_.lower()) else None

    def received(self, token: "Token", verb: "Token | None") -> Actor | None:
        """ "The president welcomed the exiles and said they could stay": not his own side."""
        if verb is None or token.dep_ != "nsubj" or token.head.head.i != verb.i or verb.dep_ != "conj":
            return None
        dealt = (c for c in verb.head.children if c.dep_ == "obj" and c.i < verb.i)
        many = (m for c in dealt if (m := self._by_head.get(c.i)) is not None and self._several.is_plural(m))
        return next((m.actor for m in many), None)

    def main_subject(self, token: "Token") -> Mention | None:
        """ "The militants fired as they stormed the camp": the only plural of the clause that theirs goes with."""
        clause = token.head
        if token.lower_ == "themselves":
            return self._acting(token)
        if token.dep_ != "nsubj" or clause.dep_ != "advcl" or clause.head.i > token.i:
            return None
        subject = subject_of(clause.head)
        found = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        if (
            found is None
            or found.actor is None
            or not self._several.is_plural(found)
            or self.another(found.head, token.i)
        ):
            return None
        return found

    def _acting(self, token: "Token") -> Mention | None:
        """ "Miners who barricaded themselves in": the subject of its own clause."""
        subject = subject_of(token.head)
        if subject is not None and subject.lower_ in ("who", "that", "which") and token.head.dep_ == "acl:relcl":
            subject = token.head.head
        mention = self._by_head.get(subject.i) if subject is not None else None
        return mention if mention is not None and mention.actor is not None else None

    def another(self, first: int, last: int) -> bool:
        """Whether a plural that does not act stands between two words."""
        between = (
            m for i in range(first + 1, last) if (m := self._by_head.get(i)) is not None and self._several.is_plural(m)
        )
        return any(m.kind != "demonym" and not self._doc[m.head].dep_.startswith("nsubj") for m in between)
