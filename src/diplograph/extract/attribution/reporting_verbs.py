"""Which verb above a clause or noun reports, wishes, seeks, charges or denies what it says."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, parenthetical, remembered, subject_of
from diplograph.extract.clauses.answerable import owned
from diplograph.extract.clauses.claims import CLAIMS, VOICING, authored, rejected
from diplograph.extract.clauses.clause_shapes import also_told, infinitive
from diplograph.extract.clauses.conditions import in_condition
from diplograph.extract.clauses.negation import denied
from diplograph.extract.clauses.questions import in_question
from diplograph.extract.clauses.reacted import CHARGING, blamed_for, charged_with, judged, laid_at, put_down_to
from diplograph.extract.clauses.unanswered import unanswered
from diplograph.extract.clauses.verbs import verb_lemma
from diplograph.extract.propositions.contacts import given_time
from diplograph.extract.speech import reports as report
from diplograph.extract.speech.report_ends import before_stop, behind_semicolon, headline_list
from diplograph.extract.speech.set_apart import sums_up
from diplograph.extract.speech.speakers import Speakers
from diplograph.extract.status.asked import asked_why, untold_how
from diplograph.extract.status.governors import suspects
from diplograph.extract.status.outcomes import leads_to, mandative
from diplograph.extract.status.standings import neither_confirmed, unconfirmed

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

ASKING = frozenset("accuse warn urge call ask beg request appeal plead implore exhort".split())
RECORDS = frozenset(
    "document file record letter email e-mail cable memo memorandum report footage video image picture photograph photo data "
    "study survey poll figure statistic statistics transcript recording paper minute map diary log investigation inquiry".split()
)
"""What is on record, and shows."""
GIVEN = frozenset("PROMISES OFFERS THREATENS WARNS".split())
"""Kinds of speech whose condition is the speaker's too."""
MADE_PUBLIC = frozenset("announce report allege claim disclose document unveil reveal".split())
"""Participles whose agent tells of the event that they hang on."""
SET_BESIDE = frozenset(("parataxis", "advcl", "acl"))
"""How a verb hangs on the clause beside which it says who reports it."""
SOUGHT = frozenset("CALLS_ON PROMISES OFFERS THREATENS DENIES".split())
"""Kinds of speech whose object may be an act: "demanded the resignation of X"."""


class ReportingVerbs:
    """Tells which verbs report what, by the schema's cues."""

    def __init__(self, speakers: Speakers, cues: "Cues") -> None:
        self._speakers = speakers
        self._cues = cues

    def over(self, node: "Token", presupposed: bool) -> "Token | None":
        """The verb above that reports, wishes, seeks, charges or denies what a step of the way up says."""
        if (
            in_question(node)
            or asked_why(node)
            or untold_how(node)
            or unanswered(node)
            or (node.dep_ == "ccomp" and (unconfirmed(node.head) or neither_confirmed(node.head)))
        ):
            return None  # "would not say whether he left", "nobody has claimed the bombing": nothing is asserted
        if (known := report.made_known(node) or report.labelled(node) or report.recounted(node)) is not None:
            return known
        if (between := report.interposed(node)) is not None and self.kind(between) == "SAYS":
            return between
        if (setting := self._on_terms(node)) is not None:
            return setting
        asked = infinitive(node) or mandative(node)
        open_end = presupposed and asked  # "asked him to free those who fled": the text says they fled
        reported = node.dep_ in ("ccomp", "parataxis", "xcomp", "advcl", "acl") and self._reports(node)
        reported = reported or (also_told(node) and self.kind(node.head) is not None)
        if not open_end and (reported or self._wished(node) or _ruled_out(node)):
            return node.head
        if self._pleaded_for(node) or self._sought(node) or put_down_to(node) or report.related(node):
            return node.head
        if (voice := owned(node) or self._voiced(node) or laid_at(node)) is not None:
            return voice
        if (rejecting := rejected(node)) is not None:
            return rejecting
        if node.dep_ in ("acl", "advcl", "obl") and self._charged(node):
            return node.head.head if node.dep_ == "acl" else node.head
        return None

    def _on_terms(self, node: "Token") -> "Token | None":
        """ "Gave them a week to leave", "threatened a blockade if troops crossed the border": who sets the term or the condition.

        So does "holds him responsible for the massacre": the blame.
        """
        if node.lower_ == "responsible" and node.dep_ == "xcomp" and node.head.lemma_ == "hold":
            return node.head
        if node.dep_ in ("acl", "advcl") and given_time(node, node.head):
            return node.head if node.head.lemma_.lower() == "give" else node.head.head
        conditional = node.dep_ == "advcl" and self.kind(node.head) in GIVEN and in_condition(node, self._cues)
        return node.head if conditional else None

    def kind(self, verb: "Token") -> str | None:
        """The kind of speech of a verb with its particle: "point out", not "rule out" nor "call off"."""
        return _kind(verb, self._cues)

    def says_so(self, beside: "Token") -> bool:
        """A verb set beside its clause that reports it: "…, the envoy said", "as its rivals maintain"."""
        if beside.dep_ not in SET_BESIDE:
            return False
        kind = self.kind(beside)
        if parenthetical(beside):
            advises = self._cues.governors.get(beside.lemma_.lower()) == "desired"
            return kind is not None or advises  # "X should leave, the report recommends"
        if beside.dep_ == "acl":
            told = beside.tag_ == "VBN" and beside.lemma_.lower() in MADE_PUBLIC
            return told and "obl:agent" in beside.child_labels  # "the levy, announced by X, …"
        if self.kind(beside.head) == "DENIES":
            return False  # "denied that it fled, as X maintains": X maintains that it did
        as_said = beside.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ == "as" for c in beside.children)
        said = not beside.child_labels.isdisjoint(("obj", "ccomp", "xcomp"))
        lasts = beside.lemma_ == "continue"  # "as protests continued"
        return as_said and kind == "SAYS" and not said and not lasts and subject_of(beside) is not None

    def _wished(self, node: "Token") -> bool:
        """ "The committee wants the minister to resign": another's act in the eyes of who wishes or orders it."""
        verb = node.head
        if node.dep_ not in ("ccomp", "xcomp") or verb.lemma_.lower() in self._cues.reporting or verb.pos_ != "VERB":
            return False
        lemma = verb.lemma_.lower()
        if lemma == "have" and node.tag_ == "VBN":
            return False  # "had him arrested": done, not wished
        if leads_to(verb):
            return False
        if "desired" not in (self._cues.governors.get(lemma), self._cues.governors_of_clauses.get(lemma)):
            return False
        if "obl:agent" in verb.child_labels:
            return True  # "was ordered by a court to pay"
        told = not verb.child_labels.isdisjoint(("obj", "iobj"))  # "pressed the bank to unblock a loan"
        return told or any(c.dep_.startswith("nsubj") for c in node.children)

    def _sought(self, node: "Token") -> bool:
        """ "Demanded the release of X", "called for attacks", "the release of X was demanded", "ordered the arrest of X"."""
        verb, case = node.head, case_of(node)
        if verb.pos_ != "VERB" or judged(node) or (node.dep_ != "obj" and node.pos_ != "NOUN"):
            return False
        if node.dep_ == "obj" and verb.lemma_.lower() == "claim" and node.pos_ == "NOUN":
            return True  # "claimed the capture of X"
        if self.kind(verb) == "DENIES" and node.lemma_.lower() in CLAIMS and authored(node):
            return False  # "denied an accusation by Israel": it was made
        if node.dep_ in ("obj", "nsubj:pass") and self.kind(verb) in SOUGHT:
            return True
        if node.dep_ == "obl" and (verb.lemma_.lower(), case) == ("insist", "on"):
            return True
        if node.dep_ == "obl" and case == "for":
            return self.kind(verb) == "CALLS_ON" or verb.lemma_.lower() in report.PRESSING
        another = any(c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) in ("of", "by")) for c in node.children)
        wished = self._cues.governors.get(verb.lemma_.lower()) == "desired"
        return node.dep_ in ("obj", "nsubj:pass") and wished and another

    def _pleaded_for(self, node: "Token") -> bool:
        """ "Pushed for Chad to free them", "called for quickly expelling them"."""
        if node.dep_ != "advcl":
            return False
        marked = any(c.dep_ == "mark" and c.lower_ == "for" for c in node.children)
        called = node.tag_ == "VBG" and self.kind(node.head) == "CALLS_ON"
        return marked and (called or node.head.lemma_.lower() in report.PRESSING)

    def _voiced(self, clause: "Token") -> "Token | None":
        """ "Expressed alarm that …", "made a promise to …": the verb of a speech act that its noun names."""
        if clause.dep_ not in ("acl", "ccomp"):
            return None
        noun = clause.head if clause.dep_ == "acl" else next((c for c in clause.head.children if c.dep_ == "obj"), None)
        if noun is None or noun.dep_ != "obj":
            return None
        if noun.lemma_.lower() in ("evidence", "proof") and noun.head.lemma_.lower() in (
            "find",
            "see",
            "have",
            "uncover",
            "cite",
        ):
            return noun.head  # "the UN found no evidence that …"
        if noun.lemma_.lower() in ("need", "necessity") and infinitive(clause) and self.kind(noun.head) is not None:
            return noun.head  # "stressed the need for Haiti to act"
        if noun.head.lemma_.lower() not in VOICING or self._speakers.author(noun):
            return None
        told = any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)
        lemma = noun.lemma_.lower()
        speech = lemma in self._cues.reporting_nouns or (told and lemma in report.FEELINGS)
        return noun.head if speech and (told or infinitive(clause)) else None

    def _charged(self, node: "Token") -> bool:
        """ "Accused the army of abusing villagers", the charge hung on the accused; "blamed it for abusing them"."""
        marked = any(c.dep_ == "mark" and c.lower_ == "of" for c in node.children)
        if suspects(node, node.head):
            return True
        if blamed_for(node, CHARGING) and not infinitive(node.head):
            return True
        if blamed_for(node):
            subject = subject_of(node.head)
            return subject is not None and subject.dep_ != "nsubj:pass" and not infinitive(node.head)
        if node.head.lemma_.lower() == "charge" and node.dep_ in ("advcl", "obl"):
            return charged_with(node)
        return marked and node.head.dep_ == "obj" and node.head.head.lemma_.lower() in ("accuse", "suspect")

    def _reports(self, node: "Token") -> bool:
        """Whether what governs a clause reports it: a speech verb, over its content."""
        verb = node.head
        lemma = verb.lemma_.lower()
        if report.documented(node):
            return True
        if self.kind(verb) is None or verb.pos_ not in ("VERB", "NOUN"):
            return False
        if parenthetical(node) and self.says_so(node):
            return False  # it reports its head, whatever that is
        if node.dep_ == "parataxis" and _beside(node, verb):
            return False
        if lemma == "continue" and "xcomp" in verb.child_labels:
            return False  # "the raids continue to take their toll: …"
        if node.dep_ in ("ccomp", "parataxis"):
            return not (headline_list(node, verb) or before_stop(node, verb))
        marks = {c.lower_ for c in node.children if c.dep_ == "mark"}
        if node.dep_ == "advcl":
            passive = "aux:pass" in verb.child_labels  # "were reported to have left"
            if lemma in ("quote", "cite"):
                return "as" in marks and node.tag_ == "VBG"
            return bool(marks & {"of", "against", "that"}) or ("to" in marks and (lemma in ASKING or passive))
        believed = lemma in ("believe", "think") and "obl:agent" in verb.child_labels
        own = any(c.dep_.startswith("nsubj") for c in node.children)  # "expects X to go"
        another = infinitive(node) and (own or any(c.dep_ == "obj" and c.i < node.i for c in verb.children))
        return node.dep_ == "xcomp" and (lemma not in report.MENTAL or believed or another)


def _beside(clause: "Token", verb: "Token") -> bool:
    """Whether a clause set beside a verb of speech is no content of it.

    "X said …; Z blamed X" (what is said stands already), "X called for it, but Y has been quieter: it granted …".
    """
    told = "ccomp" in verb.child_labels or ("xcomp" in verb.child_labels and clause.pos_ == "NOUN")
    if told or behind_semicolon(clause):
        return True
    between = (c for c in verb.children if c.dep_ == "conj" and verb.i < c.i < clause.i)
    another = any(g.dep_.startswith("nsubj") for c in between for g in c.children)
    return another or (clause.i > verb.i and sums_up(verb))


@remembered
def _kind(verb: "Token", cues: "Cues") -> str | None:
    whole, bare = verb_lemma(verb), verb.lemma_.lower()
    if whole != bare and whole in cues.governors:
        return None
    if bare in ("show", "prove", "demonstrate") and _on_record(verb):
        return "SAYS"
    return cues.reporting.get(whole) or cues.reporting.get(bare)


def _on_record(verb: "Token") -> bool:
    """Whether what shows something is a document or a picture: "leaked files show that X paid Y"; not an event."""
    return any(c.dep_ == "nsubj" and c.lemma_.lower() in RECORDS for c in verb.children)


def _ruled_out(node: "Token") -> bool:
    """ "Ruled out sending troops", "has ruled out an intervention": it will not be, in the words of who says so."""
    verb = node.head
    said = node.dep_ in ("xcomp", "ccomp", "obj") and node.i > verb.i and verb_lemma(verb) == "rule out"
    return said and not denied(verb)
