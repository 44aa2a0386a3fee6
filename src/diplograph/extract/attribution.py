"""Who asserts a proposition: the chain of speakers from the outermost in; empty is the document's own voice."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import after_quotation, case_of, conjuncts, noun_phrase, parenthetical, subject_of
from diplograph.extract import reports as report
from diplograph.extract.asides import background, comments
from diplograph.extract.claims import CLAIMS, VOICING, authored, rejected
from diplograph.extract.clause_shapes import also_told, finite, in_question, infinitive
from diplograph.extract.outcomes import mandative
from diplograph.extract.presupposed import asked_why, judged, taken_as_given
from diplograph.extract.sources import closing, followed, headline, source
from diplograph.extract.standings import neither_confirmed, unconfirmed
from diplograph.extract.verbs import is_passive, verb_lemma
from diplograph.model import Argument, Attribution, Mention
from diplograph.model_ids import actor_id
from diplograph.resolve import Mentions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

MENTAL = frozenset("hope expect fear believe think continue agree".split())
"""With an infinitive these are states of mind, not speech: "hopes to host"."""
ASKING = frozenset("accuse warn urge call ask beg request appeal plead implore exhort".split())
TOPICS = frozenset(("state", "place", "event", "process"))
"""Types that before a headline's colon name its topic: "Sudan: rebels attack a market"."""
GIVING = frozenset("PROMISES OFFERS THREATENS".split())
"""Kinds of speech that give one's word for what is to come."""
SOUGHT = frozenset("CALLS_ON PROMISES OFFERS THREATENS DENIES".split())
"""Kinds of speech whose object may be an act: "demanded the resignation of X"."""


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


def unnamed(subject: "Token | None", verb: "Token") -> Argument:
    """A speaker who is no known actor: "two officials", or just someone; else a claim would pass for the text's own."""
    if subject is None or subject.pos_ == "PRON":
        return Argument(
            "group:unnamed-source", "unnamed source", "group", verb.idx, verb.idx + len(verb), verb.text, 0.5
        )
    start, end = noun_phrase(subject)
    span = subject.doc[start:end]
    return Argument(actor_id(span.text, "group"), span.text, "group", span.start_char, span.end_char, span.text, 0.5)


class Attributor:
    """Finds chains of speakers, by the tree inside a sentence and by quotation across sentences."""

    def __init__(self, mentions: Mentions, cues: "Cues") -> None:
        self._mentions = mentions
        self._cues = cues
        self._together: dict[int, list[Argument]] = {}
        self._quote_at = {i: q for q in mentions.quotes if q.direct for i in range(q.start, q.end)}
        self._chains: dict[int, tuple[Attribution, ...]] = {}

    def chain(self, predicate: "Token") -> tuple[Attribution, ...]:
        """The speakers of a proposition, outermost first."""
        found = self._chains.get(predicate.i)
        if found is None:
            found = self._chains[predicate.i] = self._chain(predicate)
        return found

    def _chain(self, predicate: "Token") -> tuple[Attribution, ...]:
        links: list[Attribution] = []
        node, below, presupposed, aside = predicate, predicate, False, False
        while True:
            presupposed = presupposed or taken_as_given(node)
            outside, aside = aside, aside or comments(node) or background(node)
            verbs = [c for c in node.children if c.i != below.i and self._says_so(c)]
            if (verb := self._over(node, presupposed)) is not None:
                verbs.append(verb)
            if aside:
                verbs = []  # the reporter's own words
            for verb in verbs:
                if not report.another_sentence(node, verb, predicate):
                    links[:0] = self._link(verb)
            if rejected(node) is None and node.dep_ in ("nmod", "obl", "acl") and (link := self._noun_link(node)):
                links.insert(0, link)
            if not outside and (link := self._according(followed(node, self._cues))):
                links.insert(
                    0, link
                )  # "…, where rebels proclaimed a state, has emptied, according to X": not the aside
            if node.head.i == node.i:
                break
            below = node.head if after_quotation(node) else node
            node = below.head
        links[:0] = self._of_sentence(predicate, links, aside)
        return self._quoted(predicate, links)

    def _of_sentence(self, predicate: "Token", links: list[Attribution], aside: bool) -> list[Attribution]:
        """The links that a whole sentence has: a headline's label, a closing "according to X"."""
        last = None if aside else closing(predicate, self._cues)
        found = [self._headline(predicate), self._according([last] if last is not None else [])]
        return [a for a in found if a is not None and all(a.start != known.start for known in links)]

    def _over(self, node: "Token", presupposed: bool) -> "Token | None":
        """The verb above that reports, wishes, seeks, charges or denies what a step of the way up says."""
        if (
            in_question(node)
            or asked_why(node)
            or (node.dep_ == "ccomp" and (unconfirmed(node.head) or neither_confirmed(node.head)))
        ):
            return None  # "would not say whether he left": nothing is asserted
        if (known := report.made_known(node)) is not None:
            return known
        asked = infinitive(node) or mandative(node)
        open_end = presupposed and asked  # "asked him to free those who fled": the text says they fled
        reported = node.dep_ in ("ccomp", "parataxis", "xcomp", "advcl", "acl") and self._reports(node)
        reported = reported or (also_told(node) and self._kind(node.head) is not None)
        if not open_end and (reported or self._wished(node)):
            return node.head
        if self._sought(node):
            return node.head
        if (voice := self._voiced(node)) is not None:
            return voice
        if (rejecting := rejected(node)) is not None:
            return rejecting
        if node.dep_ in ("acl", "advcl") and self._charged(node):
            return node.head.head if node.dep_ == "acl" else node.head
        return None

    def orphan(self, predicate: "Token") -> bool:
        """Whether the words stand in a direct quotation whose speaker is unknown: nobody's claim, so no statement."""
        quote = self._quote_at.get(predicate.i)
        return quote is not None and quote.speaker is None

    def _quoted(self, predicate: "Token", links: list[Attribution]) -> tuple[Attribution, ...]:
        quote = self._quote_at.get(predicate.i)
        if quote is not None and quote.cue is not None and quote.speaker is not None:
            cue = predicate.doc[quote.cue]
            mention = self._mentions.at(quote.speaker)
            arg = self._speaker(mention) or unnamed(predicate.doc[quote.speaker], cue)
            if cue.i != predicate.i:
                link = Attribution(arg, cue.text, cue.idx, cue.idx + len(cue))
                if all(link.actor.id != known.actor.id for known in links):
                    links.insert(0, link)
        return tuple(_distinct(links))

    def _kind(self, verb: "Token") -> str | None:
        """The kind of speech of a verb with its particle: "point out", not "rule out" nor "call off"."""
        whole, bare = verb_lemma(verb), verb.lemma_.lower()
        if whole != bare and whole in self._cues.governors:
            return None
        return self._cues.reporting.get(whole) or self._cues.reporting.get(bare)

    def _says_so(self, beside: "Token") -> bool:
        """A verb set beside its clause that reports it: "…, the envoy said", "as its rivals maintain"."""
        kind = self._kind(beside)
        if parenthetical(beside):
            return kind is not None
        as_said = beside.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ == "as" for c in beside.children)
        said = any(c.dep_ in ("obj", "ccomp", "xcomp") for c in beside.children)
        return as_said and kind == "SAYS" and not said and subject_of(beside) is not None

    def _wished(self, node: "Token") -> bool:
        """ "The committee wants the minister to resign": another's act in the eyes of who wishes or orders it."""
        verb = node.head
        if node.dep_ not in ("ccomp", "xcomp") or verb.lemma_.lower() in self._cues.reporting or verb.pos_ != "VERB":
            return False
        if self._cues.governors.get(verb.lemma_.lower()) != "desired":
            return False
        if any(c.dep_ == "obl:agent" for c in verb.children):
            return True  # "was ordered by a court to pay"
        told = any(c.dep_ in ("obj", "iobj") for c in verb.children)  # "pressed the bank to unblock a loan"
        return told or any(c.dep_.startswith("nsubj") for c in node.children)

    def _sought(self, node: "Token") -> bool:
        """ "Demanded the release of X", "called for attacks", "the release of X was demanded", "ordered the arrest of X"."""
        verb, case = node.head, case_of(node)
        if verb.pos_ != "VERB" or judged(node) or (node.dep_ != "obj" and node.pos_ != "NOUN"):
            return False
        if self._kind(verb) == "DENIES" and node.lemma_.lower() in CLAIMS and authored(node):
            return False  # "denied an accusation by Israel": it was made
        if node.dep_ in ("obj", "nsubj:pass") and self._kind(verb) in SOUGHT:
            return True
        if node.dep_ == "obl" and case == "for":
            return self._kind(verb) == "CALLS_ON" or verb.lemma_.lower() in report.PRESSING
        another = any(c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) in ("of", "by")) for c in node.children)
        wished = self._cues.governors.get(verb.lemma_.lower()) == "desired"
        return node.dep_ in ("obj", "nsubj:pass") and wished and another

    def _voiced(self, clause: "Token") -> "Token | None":
        """ "Expressed alarm that …", "made a promise to …": the verb of a speech act that its noun names."""
        if clause.dep_ not in ("acl", "ccomp"):
            return None
        noun = clause.head if clause.dep_ == "acl" else next((c for c in clause.head.children if c.dep_ == "obj"), None)
        if noun is None or noun.dep_ != "obj" or noun.head.lemma_.lower() not in VOICING or self._author(noun):
            return None
        lemma = noun.lemma_.lower()
        told = any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)
        speech = lemma in self._cues.reporting_nouns or (told and lemma in report.FEELINGS)
        return noun.head if speech and (told or infinitive(clause)) else None

    def _charged(self, node: "Token") -> bool:
        """ "Accused the army of abusing villagers", the charge hung on the accused."""
        marked = any(c.dep_ == "mark" and c.lower_ == "of" for c in node.children)
        if node.dep_ == "advcl" and node.tag_ == "VBG" and node.head.lemma_.lower() == "charge":
            return any(c.dep_ == "mark" and c.lower_ == "with" for c in node.children)
        return marked and node.head.dep_ == "obj" and node.head.head.lemma_.lower() in ("accuse", "suspect")

    def _reports(self, node: "Token") -> bool:
        """Whether what governs a clause reports it: a speech verb, over its content."""
        verb = node.head
        lemma = verb.lemma_.lower()
        if self._kind(verb) is None or verb.pos_ not in ("VERB", "NOUN"):
            return False
        if parenthetical(node) and self._says_so(node):
            return False  # it reports its head, whatever that is
        if node.dep_ == "parataxis" and any(c.dep_ == "ccomp" for c in verb.children):
            return False  # "X said …; Z blamed X": what is said stands already
        if node.dep_ == "parataxis" and report.behind_semicolon(node):
            return False
        if lemma == "continue" and any(c.dep_ == "xcomp" for c in verb.children):
            return False  # "the raids continue to take their toll: …"
        if node.dep_ in ("ccomp", "parataxis"):
            return not (report.headline_list(node, verb) or report.before_semicolon(node, verb))
        marks = {c.lower_ for c in node.children if c.dep_ == "mark"}
        if node.dep_ == "advcl":
            passive = any(c.dep_ == "aux:pass" for c in verb.children)  # "were reported to have left"
            if lemma in ("quote", "cite"):
                return "as" in marks and node.tag_ == "VBG"
            return bool(marks & {"of", "against", "that"}) or ("to" in marks and (lemma in ASKING or passive))
        return node.dep_ == "xcomp" and lemma not in MENTAL

    def _link(self, verb: "Token") -> list[Attribution]:
        """The link that a reporting verb makes; a speaker whom nobody names is kept as such, never dropped."""
        subject = subject_of(verb)
        if subject is None:
            subject = next((c for c in verb.children if c.dep_ == "nsubj" and self._mentions.at(c.i)), None)  # "it"
        if subject is None and verb.dep_ == "acl" and infinitive(verb):  # "reserved the right to seek the arrest of X"
            subject = subject_of(verb.head.head) if verb.head.dep_ == "obj" else None
        if subject is not None and subject.dep_ == "nsubj:pass" and any(c.dep_ == "aux:pass" for c in verb.children):
            # "they are said to have fled": whoever says so is the agent, or is not named
            subject = next((c for c in verb.children if c.dep_ == "obl:agent"), None)
        elif verb.dep_ in ("xcomp", "advcl") and is_passive(verb):  # "stands accused of blocking aid"
            subject = next((c for c in verb.children if c.dep_ == "obl:agent"), None)
        elif subject is None:
            subject = report.itself(verb)
        if subject is not None and subject.lower_ in ("who", "that", "which"):
            subject = report.antecedent(verb) or subject
        mention = self._mentions.at(subject.i) if subject is not None else None
        if mention is None and subject is not None and subject.lower_ in ("we", "i"):
            return []  # the text's own voice: "we reported that …"
        arg = self._speaker(mention) or unnamed(subject, verb)
        if subject is not None:
            self._together[verb.idx] = [a for t in conjuncts(subject) for a in each(self._mentions.at(t.i))]
        return [Attribution(arg, verb.text, verb.idx, verb.idx + len(verb))]

    def by_each(self, chain: tuple[Attribution, ...], actor: Argument | None) -> tuple[Attribution, ...]:
        """ "The EU and Canada said that they …": what each says of itself is its own word."""
        mine = (
            next((a for a in self._together.get(chain[-1].start, ()) if actor and a.id == actor.id), None)
            if chain
            else None
        )
        return chain if mine is None else (*chain[:-1], replace(chain[-1], actor=mine))

    def gives_word(self, verb: "Token", doer: Argument | None) -> tuple[Attribution, ...]:
        """Who promises, offers, threatens or asks for what a statement tells by the verb of speech alone: "pledged aid to X"."""
        if verb.pos_ != "VERB" or subject_of(verb) is None:
            return ()
        links = tuple(self._link(verb))
        if doer is not None and self._kind(verb) in GIVING:
            return tuple(replace(link, actor=doer) for link in links)
        asks = self._cues.governors.get(verb.lemma_.lower()) == "desired"
        return tuple(link for link in links if asks and doer is not None and link.actor.id != doer.id)

    def _speaker(self, mention: Mention | None) -> Argument | None:
        """Who a mention stands for; of a group the first."""
        if mention is None:
            return None
        return argument(mention) or (argument(mention, 0) if mention.members else None)

    def _noun_link(self, node: "Token") -> Attribution | None:
        """ "His claim that …", "accusations by X of …", "calls from X for …"."""
        noun = node.head
        about = node.dep_ == "acl" or (node.dep_ == "nmod" and case_of(node) in ("of", "for", "about"))
        if not about or noun.lemma_.lower() not in self._cues.reporting_nouns:
            return None
        if noun.lemma_.lower() in MENTAL and node.dep_ == "acl" and not finite(node):
            return None  # "its hopes of joining": a state of mind
        mention = self._author(noun)
        arg = argument(mention) if mention is not None else None
        return Attribution(arg, noun.text, noun.idx, noun.idx + len(noun)) if arg is not None else None

    def _author(self, noun: "Token") -> Mention | None:
        """Whose words a noun of speech names: "his claim", "a claim by X"."""
        for child in noun.children:
            by = child.dep_ in ("nmod", "amod") and case_of(child) in ("by", "from", "")
            if (child.dep_ == "nmod:poss" or by) and (mention := self._mentions.at(child.i)):
                return mention
        return None

    def _headline(self, predicate: "Token") -> Attribution | None:
        """The link of a headline's label, where it is somebody."""
        label = headline(predicate)
        mention = self._mentions.at(label.i) if label is not None else None
        arg = self._speaker(mention)
        if label is None or arg is None or arg.type in TOPICS:
            return None
        return Attribution(arg, label.text, label.idx, label.idx + len(label))

    def _according(self, nouns: "Iterable[Token]") -> Attribution | None:
        """The link of the first of some phrases with "according to" whose source is known."""
        for noun in nouns:
            arg = self._speaker(source(noun, self._mentions))
            if arg is None and noun.pos_ == "NOUN" and noun.lemma_.lower() not in report.RULES:
                arg = unnamed(noun, noun)
            if arg is not None:
                cue = noun.doc[min(t.i for t in noun.subtree)]
                return Attribution(arg, cue.text, cue.idx, cue.idx + len(cue))
        return None


def _distinct(links: list[Attribution]) -> list[Attribution]:
    """The chain without a speaker twice in a row ("X said …, X added")."""
    out: list[Attribution] = []
    for link in links:
        if not out or out[-1].actor.id != link.actor.id:
            out.append(link)
    return out
