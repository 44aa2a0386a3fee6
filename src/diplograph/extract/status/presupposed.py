"""What is taken for granted: events that are judged or reacted to, clauses that hold whatever is said of them."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, parenthetical, remembered
from diplograph.extract.clauses.bargains import in_trade
from diplograph.extract.clauses.clause_shapes import backshifted, finite, infinitive, own_case, quoted
from diplograph.extract.clauses.conditions import in_condition
from diplograph.extract.clauses.demanded import answered_demand
from diplograph.extract.clauses.fitness import judged_deed
from diplograph.extract.clauses.in_force import in_force, let_trouble, undone
from diplograph.extract.clauses.negation import befell_no_one, denied
from diplograph.extract.clauses.reacted import REACTING, blamed_for, judged, reacted_to
from diplograph.extract.clauses.unanswered import unanswered
from diplograph.extract.clauses.verbs import phrasal_lemma
from diplograph.extract.propositions.controlled import PERCEIVING
from diplograph.extract.propositions.controllers import KEEPING, SENDING
from diplograph.extract.propositions.equations import ranked
from diplograph.extract.status.governors import prospect
from diplograph.extract.status.outcomes import HELD, runs, vainly
from diplograph.extract.status.there_already import there_already
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

COMPLEMENT_CASES = frozenset("for from of against on to".split())
SETTING = frozenset("after before when while because since as although though once where whereas".split())
BESIDE = frozenset("following after amid amidst since despite during over under because pending".split())
"""Prepositions behind a noun whose phrase holds whatever is done about the noun: "halted missions following the arrest of X"."""
SHARING = frozenset(
    "role hand complicity interest participation part involvement confidence faith hope inclusion share stake".split()
)
"""Nouns whose "in" says what is wished for or joined, and not where."""
BEHESTS = frozenset("order instruction behest insistence request command bidding advice recommendation urging".split())
"""What is done on someone's word: the word was given, whatever became of the deed."""
JOURNEYS = frozenset("trip visit tour journey mission".split())
SETTING_OUT = frozenset(
    "go come set embark leave depart fly travel head send dispatch take invite insist decide agree plan bring accompany join be".split()
)
"""Verbs with which a journey is as they say."""
TELLING_OF = frozenset(
    "announce await be cancel change communicate confirm consider convey declare defend defer delay disclose drop expect make notify "
    "overrule overturn postpone publish quash rescind reconsider repeat rethink retract reveal reverse review revoke suspend "
    "take welcome".split()
)
"""Verbs by which a decision is made known, put off or undone."""
ARRAYED = frozenset("troops troop force soldier state nation country".split())
"""Those whom a participle tells apart without an article: "forces fighting in Mali", "states bordering Chad"."""
UNKNOWN = frozenset("a an any every each all no".split())
BUDGING = frozenset(("back down", "backtrack", "budge", "relent", "compromise"))
OPEN = frozenset("want need like imagine have deploy leave start set station call ask seek".split())
TOPICAL = frozenset(
    "debate referendum inquiry enquiry investigation probe report discussion question hearing trial talk statement "
    "session comment information".split()
)
"""What words are about, and so has happened: "an inquiry into the raid"."""
REQUITAL = frozenset(
    "warrant charge indictment trial sentence penalty fine prosecution punishment apology compensation revenge retaliation blame "
    "responsibility conviction reprisal reparation arrest".split()
)
"""What is sought for something that was done: "a warrant for the massacre"."""
FELT = frozenset(
    "fury anger dismay outrage annoyance irritation consternation chagrin displeasure alarm delight satisfaction relief joy".split()
)
"""What a deed is to others, as they are told of it."""


def presupposed(node: "Token", cues: "Cues") -> bool:
    """Whether a clause holds whatever the main clause says: relative clauses, appositions, "after …", "because …"."""
    while node.dep_ == "conj":
        node = node.head
    if takes_place(node) or supposed(node, cues):
        return False
    if (
        _by_its_kind(node, cues)
        or there_already(node)
        or decided(node)
        or judged(node)
        or judged_deed(node)
        or in_force(node)
        or undone(node)
        or answered_demand(node)
        or let_trouble(node)
        or unanswered(node)
        or reacted_to(node)
        or parenthetical(node)
    ):
        return True
    if node.dep_.startswith("obl") and node.pos_ == "NOUN":
        if node.lower_ == "protest" and own_case(node) == "in":
            return phrasal_lemma(node.head) in cues.governors  # "will sail in protest": they will protest
        return _circumstance(node)
    set_in = node.dep_ == "advcl" and any(
        c.dep_ in ("mark", "advmod", "case") and c.lower_ in SETTING and c.i < node.i for c in node.children
    )  # before the verb: "resign as well" sets nothing in time
    return set_in and not backshifted(node)


def decided(clause: "Token") -> bool:
    """ "Mali's decision to expel the envoy angered Chad": what somebody's known decision was to do has been done.

    Not where the text only now tells of the decision, or of its being put off or undone.
    """
    noun = clause.head
    if clause.dep_ != "acl" or not infinitive(clause) or noun.lemma_.lower() != "decision":
        return False
    told = noun.dep_ in ("obj", "nsubj:pass", "xcomp", "ROOT") and noun.head.lemma_.lower() in TELLING_OF
    ahead = any(c.lower_ in ("will", "would", "may", "might", "could") for c in noun.head.children if c.dep_ == "aux")
    named = noun.i == noun.head.i and any(c.dep_ == "cop" and c.lower_ == "was" for c in noun.children)
    stands = noun.i != noun.head.i or named  # "what angered them was France's decision to …"
    of = (
        c
        for c in noun.children
        if c.dep_ == "nmod" and c.i < clause.i and case_of(c) in ("of", "by") and c.pos_ == "PROPN"
    )
    owned = "nmod:poss" in noun.child_labels or any(of)  # "the decision of France to …"
    return owned and not told and not ahead and stands


def _by_its_kind(node: "Token", cues: "Cues") -> bool:
    """Relative and reduced clauses, appositions, subjects, asides: said beside what the main clause says."""
    if node.dep_ == "nsubj:pass":
        return node.pos_ != "NOUN" or phrasal_lemma(node.head) not in cues.governors
    if node.dep_ == "acl":
        return (node.tag_ == "VBN" and not infinitive(node) and not finite(node)) or _at_it(node)
    if node.dep_ == "advcl" and node.tag_ == "VBN":
        return _told_first(node)
    if node.dep_ == "parataxis":
        return finite(node) and not quoted(node)
    if node.dep_ == "nmod":
        return case_of(node) in BESIDE or _stage_of(node) or _topic(node) or _requited(node)
    return node.dep_ in ("acl:relcl", "advcl:relcl", "appos", "nsubj", "amod", "case")


def _at_it(clause: "Token") -> bool:
    """ "Wants to help the troops fighting rebels", "two men working for the UN": what tells which men are meant is so.

    Not "will jail people fighting in Syria", and not what they are sent, seen or stopped doing.
    """
    who = clause.head
    if clause.tag_ != "VBG" or "mark" in clause.child_labels or "aux" in clause.child_labels:
        return False
    known = any(c.dep_ in ("det", "nummod", "nmod:poss") and c.lower_ not in UNKNOWN for c in who.children)
    word = who.lemma_.lower()
    people = nouns().human(word) or nouns().types.get(word, "").startswith("armed")
    if not (word in ARRAYED or (known and people)):
        return False
    return who.dep_ not in ("obj", "obl") or who.head.lemma_.lower() not in SENDING | KEEPING | PERCEIVING | OPEN


def _told_first(done: "Token") -> bool:
    """ "Arrested in May, she will be tried in June": it has been done, whatever is to come; not "given a chance", nor before "would"."""
    verb = done.head
    own = {c.lower_ for c in done.children if c.dep_ in ("mark", "advmod", "aux")}
    later = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    before = all(done.i < c.i for c in verb.children if c.dep_.startswith("nsubj"))
    granted = done.lemma_ in ("give", "leave", "elect", "re-elect")
    return before and not granted and own <= {"having", "been"} and not later & {"would", "'d", "could"}


def _stage_of(noun: "Token") -> bool:
    """ "A chapter in Serbia's talks with the Union": what a noun is a part of goes on, whatever is done about the part."""
    owned = any(c.dep_ == "nmod:poss" or c.lower_ == "the" for c in noun.children)
    return owned and case_of(noun) in ("in", "at") and noun.head.lemma_.lower() not in SHARING


def _topic(noun: "Token") -> bool:
    """ "Called for an inquiry into the raid", "planned a debate on the attack": what words are about has happened."""
    known = any(
        c.dep_ == "nmod:poss" or (c.dep_ == "det" and c.lower_ in ("the", "this", "that")) for c in noun.children
    )
    about = case_of(noun) in ("on", "about", "into", "over", "of", "regarding", "concerning")
    feared = not noun.child_words.isdisjoint(
        ("possible", "alleged", "suspected")
    )  # "no information about a possible attack"
    return (known or feared) and noun.head.lemma_.lower() in TOPICAL and about


def _requited(noun: "Token") -> bool:
    """ "Refused to issue a warrant for the massacre": what somebody is to answer for has happened."""
    return noun.pos_ == "NOUN" and case_of(noun) == "for" and noun.head.lemma_.lower() in REQUITAL


def _circumstance(noun: "Token") -> bool:
    """ "After the attack", "at the behest of": an event that a preposition sets beside the main one."""
    if noun.lemma_.lower() in BEHESTS and case_of(noun) in ("on", "at", "under"):
        return True
    if case_of(noun) == "to" and "nmod:poss" in noun.child_labels and noun.lemma_ in FELT:
        return True  # "Paris is to arm Yerevan, to Baku's fury"
    if case_of(noun) in ("on", "over") and phrasal_lemma(noun.head) in BUDGING:
        return True  # "refused to back down on his choice of X"
    if case_of(noun) == "for" and befell_no_one(noun.head):
        return True
    if case_of(noun) == "on" and noun.lemma_.lower() in JOURNEYS:
        return noun.head.lemma_.lower() not in SETTING_OUT  # "pressed them on his first trip to Kabul"
    return case_of(noun) not in COMPLEMENT_CASES and not takes_part(noun) and not in_trade(noun)


def takes_place(noun: "Token") -> bool:
    """ "The talks are to begin in May", "a summit will be held": the event is as its verb says."""
    verb = noun.head
    if noun.pos_ != "NOUN" or noun.dep_ not in ("nsubj", "nsubj:pass"):
        return False
    if noun.dep_ == "nsubj" and _to_rank(verb):
        return True
    if verb.pos_ == "ADJ" and noun.dep_ == "nsubj":
        return bool(prospect(verb))  # "further sanctions are possible"
    if noun.dep_ == "nsubj:pass":
        return verb.lemma_.lower() in HELD
    return runs(verb) or vainly(verb) or bool(prospect(verb))


def _to_rank(told: "Token") -> bool:
    """ "The visit will be her third", "the talks would be the first since May": what is to come is so ranked."""
    helpers = {c.lower_ for c in told.children if c.dep_ == "aux"}
    return bool(helpers & {"will", "would", "'ll"}) and ranked(told) and not denied(told)


def supposed(noun: "Token", cues: "Cues") -> bool:
    """ "If an invasion threatened Formosa": an event that the condition supposes, as "the invasion" is none."""
    if noun.pos_ != "NOUN" or noun.dep_ not in ("nsubj", "nsubj:pass") or not in_condition(noun.head, cues):
        return False
    first = {c.lower_ for c in noun.children if c.dep_ in ("det", "amod", "nmod:poss")}
    return bool(first & {"a", "an", "any", "another", "further"}) or (noun.tag_ == "NNS" and not first)


def takes_part(noun: "Token") -> bool:
    """ "Take part in the attack": the phrase says what is done."""
    parting = noun.head.lemma_ in ("take", "participate", "engage", "join") or noun.head.lower_ in (
        "involved",
        "complicit",
    )
    return noun.dep_ == "obl" and own_case(noun) == "in" and parting


@remembered
def taken_as_given(node: "Token") -> bool:
    """Whether a step up the tree leaves what is said for what is only mentioned: relative clauses, events reacted to."""
    if node.dep_ in ("acl:relcl", "advcl:relcl", "appos", "amod"):
        return True
    return (
        judged(node)
        or in_force(node)
        or undone(node)
        or _happened_before(node)
        or blamed_for(node, REACTING | {"pay", "compensate"})
        or (node.dep_ == "obl" and node.pos_ == "NOUN" and own_case(node) in ("for", "over", "after", "since"))
    )


def _happened_before(clause: "Token") -> bool:
    """ "Asked the court to protect him after gunmen killed two": what had happened before anybody asked."""
    after = any(c.dep_ == "mark" and c.lower_ in ("after", "since") for c in clause.children)
    return clause.dep_ == "advcl" and after and clause.tag_ == "VBD" and infinitive(clause.head)
