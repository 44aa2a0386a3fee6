"""The clauses around a pronoun, and whom their subjects suggest: who is reported, who owns, who acted before."""

from typing import TYPE_CHECKING

from diplograph.annotate import Quotation, case_of, parenthetical, subject_of
from diplograph.model import Mention
from diplograph.resolve.descriptions.group_words import set_off
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.mentions import key_of
from diplograph.resolve.pronouns.same_owner import same_owner
from diplograph.resolve.pronouns.sense import its_subject, told_to
from diplograph.resolve.pronouns.spoken_for import ALIKE, COUNSEL, possessor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplograph.annotate.plain import Token

REFLEXIVE = ("self", "selves")
COUNTED = ("obj", "iobj", "nsubj", "nsubj:pass")
"""Where an adjective is no predicate: "several of them"."""
SAYING = frozenset("say tell add state report announce explain note declare".split())
ONE = ("he", "she")
SPEAKING_FOR = COUNSEL | frozenset(
    "spokesman spokeswoman spokesperson aide adviser advisor wife husband sister brother".split()
)
"""Who speaks of another, whom "of" or "for" names."""
TIMING = frozenset("since after before until when while".split())


class ClauseSubjects:
    """The actors that the clauses around a pronoun put forward, each by its key, or "" for nobody."""

    def __init__(self, by_head: dict[int, Mention], quotes: "Sequence[Quotation]") -> None:
        self._by_head = by_head
        self._quotes = quotes

    def quote_of(self, i: int) -> Quotation | None:
        """The quotation that a token stands in."""
        return next((q for q in self._quotes if q.start <= i < q.end), None)

    def reporter(self, token: "Token") -> str:
        """The speaker whose words the pronoun begins: "X said he …"; whom the words are about: "X is ready, its premier said"."""
        owned = token.head
        if token.dep_ == "nmod:poss" and owned.dep_ == "nsubj" and self.quote_of(token.i) is None:
            said = next((c for c in owned.head.children if c.dep_ in ("ccomp", "parataxis") and c.i < token.i), None)
            said = said if said is not None and self.quote_of(said.i) is None else None  # nobody owns who speaks of him
            about = self._by_head.get(s.i) if said is not None and (s := subject_of(said)) is not None else None
            if about is not None:
                return key_of(about)
        whole = owned.head if owned.dep_ == "nmod" and owned.head.pos_ in ("NUM", "PRON", "DET") else owned
        first = token.dep_.startswith("nsubj") or (token.dep_ == "nmod:poss" and whole.dep_.startswith("nsubj"))
        deeper = token.dep_.startswith("nsubj") and _set_in_time(token.head) and subject_of(token.head.head) is not None
        verb = reporting_verb(token) if first and not deeper and self.quote_of(token.i) is None else None
        who = subject_of(verb) if verb is not None else None
        who = (possessor(who, token) or self._client(who, token) or who) if who is not None else None
        if verb is not None and _beside_another(token):
            who = None
        if who is not None and who.i not in self._by_head:  # "the other, Ann Roe, said she"
            who = next((c for c in who.children if c.dep_ == "appos" and c.i in self._by_head), who)
        if verb is None and self.quote_of(token.i) is None and (source := _source(token)) is not None:
            return self._named(source)
        speaker = self._by_head.get(who.i) if who is not None else None
        return key_of(speaker) if speaker is not None and verb is not None and verb.lemma_ != "be" else ""

    def _client(self, speaker: "Token", pronoun: "Token") -> "Token | None":
        """ "Ann Roe, a lawyer for Ben Doe, … She said his health …": for whom she speaks, of whom a "she" is told but "he"."""
        if speaker.lower_ not in ONE or any({speaker.lower_, pronoun.lower_} <= words for words in ALIKE):
            return None
        return self._by_counsel(speaker)

    def _by_counsel(self, speaker: "Token") -> "Token | None":
        """Whom the last sentence calls the speaker a lawyer or an aide of."""
        known = self._by_head.get(speaker.i)
        before = [m for t in speaker.sent.before if (m := self._by_head.get(t.i)) is not None]
        own = [speaker.doc[m.head] for m in before if known is not None and m.actor == known.actor and m.kind == "name"]
        nouns = [c for name in own for c in name.children if c.dep_ == "appos" and c.lemma_.lower() in SPEAKING_FOR]
        return next((c for n in nouns for c in n.children if c.dep_ == "nmod" and case_of(c) in ("for", "of")), None)

    def client(self, token: "Token") -> str:
        """ "…, said Ann Roe, a lawyer for Ben Doe. She asked the court to free him": whom the subject speaks for."""
        if token.dep_.startswith("nsubj") or self.quote_of(token.i) is not None:
            return ""
        speaker = subject_of(token.sent.root)
        if speaker is None or speaker.i > token.i or speaker.lower_ not in ONE:
            return ""
        whom = self._by_counsel(speaker)
        mention = self._by_head.get(whom.i) if whom is not None else None
        return key_of(mention) if mention is not None else ""

    def _named(self, source: "Token") -> str:
        """ "According to Mali's president, Ann Roe": by her name, where it is given."""
        words = (source, *(c for c in source.children if c.dep_ == "appos"))
        people = [m for t in words if (m := self._by_head.get(t.i)) is not None and m.actor is not None]
        return next((key_of(m) for m in reversed(people) if m.actor and m.actor.type == "person"), "")

    def owner(self, token: "Token") -> str:
        """The subject of the clause that a possessive or reflexive stands in, where it is no part of it; or whose that is."""
        if token.dep_ != "nmod:poss" and not token.lower_.endswith(REFLEXIVE):
            return ""
        joined = token.head.dep_ == "conj" and "cc" in token.head.child_labels
        beside = self._by_head.get(token.head.head.i) if joined else None
        if (whose := same_owner(token)) is not None and whose.i in self._by_head:
            return key_of(self._by_head[whose.i])
        if beside is not None and beside.head < token.i and beside.kind != "demonym":
            return key_of(beside)  # "seized a tanker and its crew"
        clause = clause_of(token)
        if (told := told_to(clause)) is not None and told.i in self._by_head:
            return key_of(self._by_head[told.i])
        it = its_subject(clause)
        subject = it if it is not None and it.i in self._by_head else subject_of(clause)
        if subject is None or subject.i > token.i:
            return ""
        mention = self._by_head.get((possessor(subject, token) or subject).i)  # "her lawyer demanded her release"
        return key_of(mention) if mention is not None else ""

    def joined(self, token: "Token") -> str:
        """The subject of the clause before or above: "the bloc had …, and it demanded …", "fell since it seized power".

        The object of the one before for an object: "reminded Mali that Chad was free, and asked it to leave".
        """
        clause = token.head
        if token.dep_ in ("obj", "iobj") and clause.dep_ == "conj":
            told = (c for c in clause.head.children if c.dep_ in ("obj", "iobj") and c.i < clause.i)
            known = next((m for c in told if (m := self._by_head.get(c.i)) is not None), None)
            return key_of(known) if known is not None else ""
        above = clause.dep_ == "conj" or _set_in_time(clause) or behind_colon(clause)
        first = clause.head if token.dep_.startswith("nsubj") and above else None
        subject = subject_of(first) if first is not None else None
        if first is not None and subject is not None and subject.tag_ in ("NNS", "NNPS") and token.lower_ in ONE:
            subject = _addressed(first) or subject  # "bishops pleaded with Ortega to free the priest, but he …"
        mention = self._by_head.get(subject.i) if subject is not None and subject.i < token.i else None
        return key_of(mention) if mention is not None else ""

    def spoke_before(self, token: "Token") -> str:
        """The speaker of the sentence before, where the pronoun speaks too: "its commander told reporters. He said …"."""
        start = token.sent.start
        if token.dep_ != "nsubj" or start == 0 or token.head != token.sent.root or _speaks(token.head) != token:
            return ""
        root = token.sent.before.root
        last = [c for c in root.children if c.dep_ == "conj" and _speaks(c)][
            -1:
        ]  # "X said …, but Y said …": the latter
        verbs = (*last, root, *(c for c in root.children if c.dep_ == "parataxis"))
        who = next((s for v in verbs if (s := _speaks(v) or (v.dep_ == "parataxis" and subject_of(v)) or None)), None)
        mention = self._by_head.get(who.i) if who is not None else None
        return key_of(mention) if mention is not None else ""

    def told(self, token: "Token") -> str:
        """Who is to act on the thing that a clause tells of: "asked Niger to free the men it holds", "wrote to Niger, urging it"."""
        clause = token.head
        if token.dep_ == "nsubj" and clause.dep_ == "acl:relcl":
            act, more = clause_of(clause.head), set_off(clause)  # "the men, whom it calls spies": of whoever says so
            if act.dep_ == "xcomp":
                by = controller(act) or subject_of(act.head)
            else:
                by = subject_of(act) if _root(act).dep_ == "ccomp" and not more else None
        elif token.dep_ == "obj" and clause.dep_ == "advcl" and clause.tag_ == "VBG":
            by = next((c for c in clause.head.children if c.dep_ == "obl" and case_of(c) == "to"), None)
        else:
            return ""
        mention = self._by_head.get(by.i) if by is not None and by.i < token.i else None
        return key_of(mention) if mention is not None else ""


def _beside_another(pronoun: "Token") -> bool:
    """ "Said that a man had been caught and that he had confessed": who is told of first is as likely meant as who says so."""
    clause = pronoun.head
    if not pronoun.dep_.startswith("nsubj") or clause.dep_ != "conj" or pronoun.lower_ not in ONE:
        return False
    first = _root(clause)
    subject = subject_of(first) if first.dep_ == "ccomp" else None
    ahead = any(c.dep_ == "aux" and c.lower_ in ("will", "would") for c in clause.children)
    return subject is not None and subject.tag_ in ("NN", "NNP") and nouns().human(subject.lemma_.lower()) and not ahead


def _speaks(verb: "Token") -> "Token | None":
    """Who says something by a verb with a clause of its own, or told it "reporters"."""
    reports = not verb.child_labels.isdisjoint(("ccomp", "parataxis"))
    return subject_of(verb) if reports and verb.pos_ == "VERB" and verb.lemma_.lower() in SAYING else None


def _addressed(verb: "Token") -> "Token | None":
    """To whom a verb of asking or telling with an infinitive speaks."""
    if not any(c.dep_ in ("xcomp", "advcl") and c.i > verb.i for c in verb.children):
        return None
    to = (c for c in verb.children if c.dep_ in ("obj", "iobj") or case_of(c) in ("with", "on", "to"))
    return next((c for c in to if c.dep_ in ("obj", "iobj", "obl")), None)


def _source(token: "Token") -> "Token | None":
    """ "According to the minister, his country is ready": whose words a clause gives."""
    said = (c for a in token.ancestors for c in a.children if c.dep_.startswith("obl") and c.i < token.i)
    return next((c for c in said if case_of(c) == "according to"), None)


def controller(verb: "Token") -> "Token | None":
    """ "Forced the army to give up": whom the verb above makes act."""
    return next((c for c in verb.head.children if c.dep_ in ("obj", "iobj") and c.i < verb.i), None)


def meant_by_whose(pronoun: "Token") -> "Token | None":
    """ "Ann Roe, whose army …": the word that the relative clause hangs on; None for other words."""
    clause = pronoun.head.head
    return clause.head if pronoun.lower_ == "whose" and clause.dep_ == "acl:relcl" else None


def clause_of(token: "Token") -> "Token":
    """The predicate that a token hangs on, through the nouns between."""
    clause = token.head
    while (clause.pos_ not in ("VERB", "AUX", "ADJ") or clause.dep_ in COUNTED) and clause.head.i != clause.i:
        if "cop" in clause.child_labels:
            break  # "he had been the victim of a plot"
        clause = clause.head
    return clause


def _set_in_time(clause: "Token") -> bool:
    """Whether a clause dates or grounds the one before it: "expelled two reporters since it seized power"."""
    return (
        clause.dep_ == "advcl"
        and clause.i > clause.head.i
        and any(c.dep_ == "mark" and c.lower_ in TIMING for c in clause.children)
    )


def behind_colon(clause: "Token") -> bool:
    """ "A diplomat doubted it: Washington, he said, had …": the words behind the colon are those of whom it was about."""
    up = clause.head
    if not (parenthetical(clause) and up.i < clause.i):
        return False
    return any(t.text == ":" for t in clause.doc[up.i : clause.i])


def reporting_verb(token: "Token") -> "Token | None":
    """The verb that reports the clause a pronoun stands in."""
    node = token
    while node.head.i != node.i:
        if node.dep_ in ("ccomp", "parataxis"):
            return node.head
        if node.dep_ == "conj" and (root := _root(node)).dep_ in ("ccomp", "parataxis"):
            return root.head
        node = node.head
    return None


def _root(node: "Token") -> "Token":
    while node.dep_ == "conj":
        node = node.head
    return node
