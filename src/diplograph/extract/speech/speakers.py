"""Whose words they are: the actors that words stand for, and the links that verbs, nouns and labels of speech make."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts, noun_phrase, reciprocal, subject_of
from diplograph.extract.clauses.answerable import CHARGES as ANSWERED_FOR
from diplograph.extract.clauses.answerable import answerable, laid_by
from diplograph.extract.clauses.clause_shapes import finite, infinitive
from diplograph.extract.clauses.verbs import is_passive
from diplograph.extract.speech.documents import authors, bearer, issuer
from diplograph.extract.speech.reports import MENTAL
from diplograph.extract.speech.sources import headline, source
from diplograph.extract.speech.stood_for import RULES, antecedent, itself, of_that, quoted_as
from diplograph.model import Argument, Attribution, Mention
from diplograph.model_ids import actor_id
from diplograph.resolve import Mentions, nouns
from diplograph.resolve.pronouns.turns import ASKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

PAPERS = frozenset("magazine newspaper paper television tv radio press media".split())
LEADING = frozenset(
    "prompt force lead cause drive compel move spur impel persuade oblige allow enable provoke induce convince".split()
)
"""Verbs whose object does what their infinitive says."""
CHARGES = frozenset("charge allegation accusation".split())
"""Nouns for what somebody says of another, whoever it is."""
GROUNDS = frozenset("ground grounds reason cause basis evidence".split())
"""What one has "to believe" something; whoever says so believes it."""
RULED = frozenset("find quote".split())
"""Verbs whose passive tells what was ruled or said, by whomever: "was found guilty of it", "was quoted as saying it"."""
TOPICS = frozenset(("state", "place", "event", "process"))
"""Types that before a headline's colon name its topic: "Sudan: rebels attack a market"."""


def argument(mention: Mention, member: int | None = None) -> Argument | None:
    """The mention as an argument; `member` picks one of a group."""
    actor = mention.actor if member is None else mention.members[member]
    if actor is None:
        return None
    return Argument(actor.id, actor.name, actor.type, mention.start, mention.end, mention.text, mention.confidence)


def each(mention: Mention | None) -> list[Argument]:
    """Whoever a mention stands for; of a group all."""
    if mention is None:
        return []
    found = [argument(mention, k) for k in range(len(mention.members))] or [argument(mention)]
    return [a for a in found if a is not None]


def speaker(mention: Mention | None) -> Argument | None:
    """Who a mention stands for; of a group the first."""
    if mention is None:
        return None
    return argument(mention) or (argument(mention, 0) if mention.members else None)


def unnamed(subject: "Token | None", verb: "Token") -> Argument:
    """A speaker who is no known actor: "two officials", or just someone; else a claim would pass for the text's own."""
    if subject is None or subject.pos_ == "PRON":
        return Argument(
            "group:unnamed-source", "unnamed source", "group", verb.idx, verb.idx + len(verb), verb.text, 0.5
        )
    start, end = noun_phrase(subject)
    span = subject.doc[start:end]
    return Argument(actor_id(span.text, "group"), span.text, "group", span.start_char, span.end_char, span.text, 0.5)


def _says_nothing(subject: "Token", mention: Mention | None) -> bool:
    """ "We reported that …" is the text's own voice, and "nobody believes that …" nobody's."""
    return subject.lower_ in ("nobody", "none") or (mention is None and subject.lower_ in ("we", "i"))


def _breaks_news(verb: "Token") -> bool:
    """ "The Ledger can reveal that …": a newspaper's way of telling its own news."""
    return verb.lemma_.lower() in ("reveal", "disclose") and any(
        c.dep_ == "aux" and c.lower_ == "can" for c in verb.children
    )


def _undergone(verb: "Token", subject: "Token | None") -> bool:
    """ "They are said to have fled", "stands accused of it": whoever says so is the agent, or is not named."""
    passive = "aux:pass" in verb.child_labels
    if subject is not None and subject.dep_ == "nsubj:pass" and passive:
        return True
    return verb.dep_ in ("xcomp", "advcl") and is_passive(verb)


def _who_it_is(subject: "Token | None", verb: "Token") -> "Token | None":
    """Whom "who" and "one" stand for."""
    if subject is not None and subject.lower_ in ("who", "that", "which"):
        subject = antecedent(verb) or subject
    if subject is not None and subject.lower_ in ("one", "another"):
        subject = _named_one(subject, verb)
    return subject


def _named_one(one: "Token", verb: "Token") -> "Token":
    """ "One of them, Ann Roe, 24, said": the name that says who, whether it is read beside "one" or beside the verb."""
    beside = (*one.children, *(c for c in verb.children if c.dep_ == "nsubj"))
    names = (c for c in beside if one.i < c.i < verb.i and c.pos_ == "PROPN" and c.dep_ in ("appos", "nsubj"))
    return next((c for c in names if any(t.text == "," for t in c.doc[c.left_edge.i - 1 : c.left_edge.i + 1])), one)


class Speakers:
    """Finds the speakers in one document, each as a link of a chain."""

    def __init__(self, mentions: Mentions, cues: "Cues") -> None:
        self._mentions = mentions
        self._cues = cues
        self.together: dict[int, list[Argument]] = {}
        """Those who speak together, by the character where their verb begins."""
        self.mutual: set[int] = set()
        """Where a verb begins by which they say something of each other: "accused each other of it"."""

    def link(self, verb: "Token") -> list[Attribution]:
        """The link that a reporting verb makes; a speaker whom nobody names is kept as such, never dropped."""
        subject = self._subject(verb)
        if self._told_by_text(verb, subject) or self._told_above(verb, subject):
            return []
        subject = _who_it_is(subject, verb)
        mention = self._at(subject) if subject is not None else None
        if subject is not None and _says_nothing(subject, mention):
            return []
        wrote = (
            (speaker(m) for m in authors(subject, self._mentions))
            if mention is None and subject is not None
            else iter(())
        )
        arg = speaker(mention) or next(wrote, None) or unnamed(subject, verb)
        if subject is not None:
            self.together[verb.idx] = [a for t in conjuncts(subject) for a in each(self._mentions.at(t.i))]
            if any(reciprocal(c) for c in verb.children):
                self.mutual.add(verb.idx)
        return [Attribution(arg, verb.text, verb.idx, verb.idx + len(verb))]

    def _subject(self, verb: "Token") -> "Token | None":
        """The word for whoever speaks by a verb: its subject, its agent, or whom the verb above makes speak."""
        found = quoted_as(verb) or self._it(verb) or self._led_to(verb) or subject_of(verb) or of_that(verb)
        if found is None:
            found = next((c for c in verb.children if c.dep_ == "nsubj" and self._mentions.at(c.i)), None)
        if found is None and verb.dep_ == "acl" and infinitive(verb):  # "reserved the right to seek the arrest of X"
            found = subject_of(verb.head.head) if verb.head.dep_ == "obj" else None
        if _undergone(verb, found):
            return next((c for c in verb.children if c.dep_ == "obl:agent"), None)
        return found or itself(verb) or bearer(verb)

    def _it(self, verb: "Token") -> "Token | None":
        """ "It" where it is known what it means, also of the verb before: "it suspended them and invited experts"."""
        shared = verb.dep_ == "conj" and not any(c.dep_.startswith("nsubj") for c in verb.children)
        doers = verb.head.children if shared else verb.children
        return next((c for c in doers if c.dep_ == "nsubj" and c.lower_ == "it" and self._mentions.at(c.i)), None)

    def _told_by_text(self, verb: "Token", subject: "Token | None") -> bool:
        """ "Were told to leave", "his first act was to order it", "the Post can reveal": the text's own word."""
        lemma = verb.lemma_.lower()
        asked = "desired" in (self._cues.governors.get(lemma), self._cues.governors_of_clauses.get(lemma))
        passive = "aux:pass" in verb.child_labels and "nsubj:pass" in verb.child_labels
        passive |= lemma == "find" and verb.dep_ == "acl" and verb.tag_ == "VBN"  # "a man found guilty of it"
        if (
            subject is not None
            and self._cues.reporting.get(lemma) in ("THREATENS", "PROMISES")
            and self._event(subject)
        ):
            return True  # "the dispute threatens to delay talks"
        asked = (asked and lemma != "want") or lemma in RULED  # "is wanted for murder" is a charge
        by_nobody = subject is None and asked and passive
        return by_nobody or _breaks_news(verb) or "nsubj:outer" in verb.child_labels

    def _told_above(self, verb: "Token", subject: "Token | None") -> bool:
        """ "Said there were grounds to believe that X had fled": what is believed is the word of whoever says so."""
        if verb.dep_ != "acl" or verb.head.lemma_.lower() not in GROUNDS:
            return False
        said = next((a for a in verb.ancestors if a.dep_ == "ccomp"), None)
        known = subject is not None and self._mentions.at(subject.i) is not None
        return not known and said is not None and said.head.lemma_.lower() in self._cues.reporting

    def _event(self, subject: "Token") -> bool:
        """Whether it is what happens rather than anybody."""
        lemma = subject.lemma_.lower()
        known = nouns().types.get(lemma, "event") == "event" and not nouns().human(lemma)
        return subject.pos_ == "NOUN" and known and self._mentions.at(subject.i) is None

    def _led_to(self, verb: "Token") -> "Token | None":
        """ "Prompting Chad to appeal for help", "forced the premier to threaten …": whoever is made to speak speaks."""
        if verb.dep_ != "xcomp" or not infinitive(verb) or verb.head.lemma_.lower() not in LEADING:
            return None
        told = (c for c in verb.head.children if c.dep_ in ("obj", "iobj") and c.i < verb.i)
        return next((c for c in told if self._mentions.at(c.i)), None)

    def _at(self, subject: "Token") -> Mention | None:
        """The mention of a speaker, or of who put out the document that speaks: "in a commentary that accused …"."""
        mention = self._mentions.at(subject.i)
        who = issuer(subject) if mention is None else None
        return self._mentions.at(who.i) if who is not None else mention

    def noun_link(self, node: "Token") -> Attribution | None:
        """ "His claim that …", "accusations by X of …", "calls from X for …"."""
        noun = node.head
        about = node.dep_ == "acl" or (node.dep_ == "nmod" and case_of(node) in ("of", "for", "about"))
        charged = bool(answerable(node)) and noun.lemma_.lower() in ANSWERED_FOR
        if not about or not (charged or noun.lemma_.lower() in self._cues.reporting_nouns):
            return None
        if noun.lemma_.lower() in MENTAL and node.dep_ == "acl" and not finite(node):
            return None  # "its hopes of joining": a state of mind
        mention = self.author(noun)
        arrester = laid_by(node) if charged and mention is None else None
        mention = self._mentions.at(arrester.i) if arrester is not None else mention
        arg = argument(mention) if mention is not None else None
        told = charged or (noun.lemma_.lower() in CHARGES and node.dep_ == "acl" and finite(node))
        suspected = noun.lemma_.lower() == "suspicion" and arrester is None  # only possible, whoever suspects
        if arg is None and mention is None and told and not suspected:
            arg = unnamed(arrester, noun)  # "charges that he killed X were dropped"
        return Attribution(arg, noun.text, noun.idx, noun.idx + len(noun)) if arg is not None else None

    def author(self, noun: "Token") -> Mention | None:
        """Whose words a noun of speech names: "his claim", "a claim by X"."""
        paper = any(c.dep_ == "compound" and c.lemma_.lower() in PAPERS for c in noun.children)
        for child in noun.children:
            if paper and child.dep_ == "amod":
                continue  # "a German magazine report that …": not Germany's
            by = child.dep_ in ("nmod", "amod") and case_of(child) in ("by", "from", "")
            by = by or (child.dep_ == "compound" and child.pos_ == "PROPN")  # "U.S. claims that"
            if (child.dep_ == "nmod:poss" or by) and (mention := self._mentions.at(child.i)):
                return mention
        return None

    def headline(self, predicate: "Token") -> Attribution | None:
        """The link of a headline's label, where it is somebody."""
        label = headline(predicate)
        mention = self._mentions.at(label.i) if label is not None else None
        arg = speaker(mention)
        if label is None or arg is None or arg.type in TOPICS or label.lower_ in ASKING:
            return None
        return Attribution(arg, label.text, label.idx, label.idx + len(label))

    def according(self, nouns: "Iterable[Token]") -> Attribution | None:
        """The link of the first of some phrases with "according to" whose source is known."""
        for noun in nouns:
            arg = speaker(source(noun, self._mentions))
            if arg is None and noun.pos_ == "NOUN" and noun.lemma_.lower() not in RULES:
                arg = unnamed(noun, noun)
            if arg is not None:
                cue = noun.doc[min(t.i for t in noun.subtree)]
                return Attribution(arg, cue.text, cue.idx, cue.idx + len(cue))
        return None
