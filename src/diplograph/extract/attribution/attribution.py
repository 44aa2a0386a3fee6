"""Who asserts a proposition: the chain of speakers from the outermost in; empty is the document's own voice."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import after_quotation, subject_of
from diplograph.extract.attribution.reporting_verbs import ReportingVerbs
from diplograph.extract.clauses.claims import broken, rejected
from diplograph.extract.clauses.clause_shapes import finite, infinitive
from diplograph.extract.clauses.verbs import is_passive
from diplograph.extract.speech.asides import background, comments, introduces, joins_later
from diplograph.extract.speech.report_ends import another_sentence
from diplograph.extract.speech.set_apart import set_apart
from diplograph.extract.speech.sources import closing, covers, followed, last_event
from diplograph.extract.speech.speakers import Speakers, speaker, unnamed
from diplograph.extract.status.presupposed import taken_as_given
from diplograph.model import Argument, Attribution
from diplograph.resolve import Mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

GIVING = frozenset("PROMISES OFFERS THREATENS".split())
"""Kinds of speech that give one's word for what is to come."""
DESCRIBING = frozenset("characterise characterize describe identify link portray".split())
"""Verbs that say what somebody is."""
ASKING = frozenset("DENIES ACCUSES CALLS_ON DEMANDS PROMISES OFFERS THREATENS".split())
"""Kinds of speech that do not say what a relative clause in them mentions: "accused it of breaking a deal that it had signed"."""

OUGHT = frozenset("should must ought".split())
"""Auxiliaries of what is asked for: "those arrested should be freed, it said" does not say that they were arrested."""
REQUESTS = frozenset("appeal call demand offer order petition plea pledge promise proposal request threat".split())
"""Nouns for what is asked or offered: "calls by Iran for the release of men whom Israel accuses" says nothing of Israel."""


class Attributor:
    """Finds chains of speakers, by the tree inside a sentence and by quotation across sentences."""

    def __init__(self, mentions: Mentions, cues: "Cues") -> None:
        self._mentions = mentions
        self._cues = cues
        self._speakers = Speakers(mentions, cues)
        self._verbs = ReportingVerbs(self._speakers, cues)
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
        node, below, presupposed, aside, mentioned = predicate, predicate, False, False, False
        while True:
            presupposed = presupposed or taken_as_given(node)
            mentioned = mentioned or (node.dep_ == "acl:relcl" and finite(node)) or _which(node)
            outside, aside = aside, aside or comments(node) or background(node) or introduces(node)
            beside = (c for c in node.children if c.i != below.i and self._verbs.says_so(c))
            verbs = [c for c in beside if not joins_later(c, predicate)]
            if (verb := self._verbs.over(node, presupposed)) is not None:
                verbs.append(verb)
            if aside or self._tagged_on(node):
                verbs = []  # the reporter's own words
            for verb in verbs:
                insists = node.dep_ == "obl" and verb.lemma_.lower() == "insist"
                asks = insists or (self._verbs.kind(verb) in (*ASKING, None) and verb.lemma_ != "blame")
                wanted = any(c.dep_ == "aux" and c.lower_ in OUGHT for c in node.children)
                asserts = not (mentioned and asks) and not (
                    (mentioned or presupposed) and wanted and node is not predicate
                )
                beyond = another_sentence(node, verb, predicate)
                if asserts and not beyond and not set_apart(node, verb, predicate, self._verbs.kind(verb) is not None):
                    links[:0] = self._speakers.link(verb)
            if (
                rejected(node) is None
                and not broken(node)
                and node.dep_ in ("nmod", "obl", "acl")
                and not ((mentioned or presupposed) and node.head.lemma_.lower() in REQUESTS)
                and (link := self._speakers.noun_link(node))
            ):
                links.insert(0, link)
            if not outside and (link := self._speakers.according(self._sources(node, predicate))):
                links.insert(
                    0, link
                )  # "…, where rebels proclaimed a state, has emptied, according to X": not the aside
            if node.head.i == node.i:
                break
            below = node.head if after_quotation(node) or self._tagged_on(node) else node
            node = below.head
        links[:0] = self._of_sentence(predicate, links, aside)
        return self._quoted(predicate, links)

    def _tagged_on(self, node: "Token") -> bool:
        """ "'…?' he asked in Brussels, where he met X", the clause hung on the quoted verb: the reporter's, behind the quotation."""
        quote = self._quote_at.get(node.head.i)
        behind = quote is not None and quote.cue is not None and quote.end <= quote.cue < node.i
        return behind and node.i not in self._quote_at and node.dep_ in ("advcl", "acl:relcl", "advcl:relcl")

    def _sources(self, node: "Token", predicate: "Token") -> "Iterator[Token]":
        """Whom a clause follows; what describes the source itself ("according to the Hamas-run ministry") is not its claim."""
        found = (n for n in followed(node, self._cues) if n.i != predicate.i and not n.is_ancestor(predicate))
        return (n for n in found if covers(n, predicate))

    def _of_sentence(self, predicate: "Token", links: list[Attribution], aside: bool) -> list[Attribution]:
        """The links that a whole sentence has: a headline's label, a closing "according to X"."""
        last = closing(predicate, self._cues)
        own = last is not None and last.i == predicate.i  # "according to two lawmakers of the Servant party": theirs
        if last is not None and (own or (aside and last_event(last) is None)):
            last = None
        found = [self._speakers.headline(predicate), self._speakers.according([last] if last is not None else [])]
        return [a for a in found if a is not None and all(a.start != known.start for known in links)]

    def orphan(self, predicate: "Token") -> bool:
        """Whether the words stand in a direct quotation whose speaker is unknown: nobody's claim, so no statement."""
        quote = self._quote_at.get(predicate.i)
        return quote is not None and quote.speaker is None

    def _quoted(self, predicate: "Token", links: list[Attribution]) -> tuple[Attribution, ...]:
        quote = self._quote_at.get(predicate.i)
        if quote is not None and quote.cue is not None and quote.speaker is not None:
            cue = predicate.doc[quote.cue]
            mention = self._mentions.at(quote.speaker)
            arg = speaker(mention) or unnamed(predicate.doc[quote.speaker], cue)
            if cue.i != predicate.i:
                link = Attribution(arg, cue.text, cue.idx, cue.idx + len(cue))
                if all(link.actor.id != known.actor.id for known in links):
                    links.insert(0, link)
        return tuple(_distinct(links))

    def by_each(self, chain: tuple[Attribution, ...], actor: Argument | None) -> tuple[Attribution, ...]:
        """ "The EU and Canada said that they …": what each says of itself is its own word.

        What two are accused of who "accused each other of it" is the other's.
        """
        together = self._speakers.together.get(chain[-1].start, []) if chain else []
        mine = next((a for a in together if actor and a.id == actor.id), None)
        if mine is None:
            return chain
        others = [a for a in together if a.id != mine.id]
        if len(others) == 1 and chain[-1].start in self._speakers.mutual:
            mine = others[0]
        return (*chain[:-1], replace(chain[-1], actor=mine))

    def said_by(self, link: Attribution) -> list[Argument]:
        """Everyone who says what a link of a chain says: "Mali and Niger replied that …"."""
        together = self._speakers.together.get(link.start, [])
        return together if any(a.id == link.actor.id for a in together) else [link.actor]

    def describes(self, verb: "Token", described: Argument | None) -> tuple[Attribution, ...]:
        """Who says so where a verb only describes: "whom the army described as a leader of the group"."""
        if verb.pos_ != "VERB" or verb.lemma_.lower() not in DESCRIBING or is_passive(verb) or subject_of(verb) is None:
            return ()
        return tuple(link for link in self._speakers.link(verb) if described is None or link.actor.id != described.id)

    def gives_word(self, verb: "Token", doer: Argument | None) -> tuple[Attribution, ...]:
        """Who promises, offers, threatens or asks for what a statement tells by the verb of speech alone: "pledged aid to X"."""
        if verb.pos_ != "VERB" or subject_of(verb) is None:
            return ()
        links = tuple(self._speakers.link(verb))
        if doer is not None and self._verbs.kind(verb) in GIVING:
            return tuple(replace(link, actor=doer) for link in links)
        asks = self._cues.governors.get(verb.lemma_.lower()) == "desired"
        return tuple(link for link in links if asks and doer is not None and doer.id not in self._sharing(link))

    def _sharing(self, link: Attribution) -> set[str]:
        """A speaker and those who say the same with it: "Morocco and Tunisia want to join" is no wish of Morocco's for Tunisia."""
        return {link.actor.id, *(a.id for a in self._speakers.together.get(link.start, ()))}


def _which(node: "Token") -> bool:
    """ "Asked for the withdrawal of troops stationed in Mali": a participle that only says which."""
    return node.dep_ == "acl" and node.tag_ == "VBN" and not infinitive(node) and not finite(node)


def _distinct(links: list[Attribution]) -> list[Attribution]:
    """The chain without a speaker twice in a row ("X said …, X added")."""
    out: list[Attribution] = []
    for link in links:
        if not out or out[-1].actor.id != link.actor.id:
            out.append(link)
    return out
