"""Whom a pronoun cannot mean: the other actors of its own clause, said or understood."""

from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of, parenthetical, subject_of
from diplograph.model import Mention
from diplograph.resolve.mentions import key_of
from diplograph.resolve.pronouns.clause_subjects import REFLEXIVE, behind_colon, clause_of
from diplograph.resolve.pronouns.others_own import holders, owner_barred
from diplograph.resolve.pronouns.spoken_for import accusers, warner
from diplograph.resolve.pronouns.taken_from import captor_and_captive, taker

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

RELATIVES = ("who", "which", "that")
ADVERBIAL = ("whose", "where", "when", "why")
"""Relative words that stand for no argument of their clause."""

CHARGING = frozenset("allege suspect charge".split())
"""Verbs by which one speaks of others: "prosecutors allege that they overpaid"."""
GOING = frozenset("resign quit step stand apologise apologize".split())
"""What one says that others should do."""
HELPING = frozenset(
    "aid arm back deliver equip favour favor finance fund give harbour harbor help hide host pay protect provide sell send shelter "
    "ship smuggle supply support train".split()
)
"""What nobody accuses another of doing for oneself."""


class Binding:
    """Tells whom the grammar of a clause keeps its pronouns from meaning."""

    def __init__(self, by_head: dict[int, Mention]) -> None:
        self._by_head = by_head

    def barred(self, token: "Token") -> frozenset[str]:
        """Actors that are arguments of the pronoun's own clause: "X met him" is not X, wherever X is named."""
        if token.dep_ == "nmod:poss":
            return self._said_of(token.head) | self._acted_on(token.head)
        if token.lower_.endswith(REFLEXIVE):
            return frozenset()
        clause = clause_of(token)
        clauses = {clause.i, *(c.i for c in clause.children if c.dep_ == "advcl" and _controlled(c))}
        inside = (
            c for c in clause.subtree if c.i != token.i and any(_same_clause(c, token.doc.words[k]) for k in clauses)
        )
        near = [self._by_head.get(c.i) for c in inside]
        if clause.dep_ == "conj" and not token.dep_.startswith("nsubj") and (shared := subject_of(clause)) is not None:
            near.append(self._by_head.get(shared.i))  # "gunmen stormed the school and took them away"
        doer = None if token.dep_.startswith("nsubj") else _understood(clause)
        if doer is not None and doer.lower_ in RELATIVES:
            doer = None  # "Israel, which invaded Lebanon and still bombs it"
        if (doer := doer or _explained(token, clause)) is not None:
            near.append(self._by_head.get(doer.i))
        if parenthetical(clause) and token.dep_.startswith("nsubj") and not behind_colon(clause):
            near += [  # "Rwanda, it says, armed them" is not Rwanda
                self._by_head.get(c.i)
                for c in clause.head.children
                if c.dep_.startswith("nsubj") and c.lower_ != token.lower_  # "he was arrested and, he says, beaten"
            ]
        if clause.dep_ == "ccomp" and clause.head.lemma_.lower() in CHARGING and token.dep_.startswith("nsubj"):
            near += [self._by_head.get(c.i) for c in clause.head.children if c.dep_ == "nsubj"]
        near += [self._by_head.get(c.i) for c in (*accusers(token), *warner(token), *_wants_gone(token, clause))]
        near += self._namesakes(token, clause)
        near += [self._by_head.get(t.i) for t in _leading(clause)]
        if (took := captor_and_captive(token)[0]) is not None:
            near.append(self._by_head.get(took.i))
        near += holders(token, self._by_head)
        below = (self._by_head.get(c.i) for c in _commanded(token, clause))
        return frozenset(
            [
                *(key_of(m) for m in near if m is not None),
                *(key_of(m) for m in below if m is not None and m.kind == "name"),
            ]
        )

    def _namesakes(self, token: "Token", clause: "Token") -> "list[Mention | None]":
        """ "Priest to sue archbishop. The archbishop had accused him": not whom the same noun meant before."""
        subject = next((c for c in clause.children if c.dep_ == "nsubj" and c.tag_ == "NN" and c.i < token.i), None)
        if subject is None or token.dep_.startswith("nsubj"):
            return []
        same = (h for h in self._by_head if h < subject.i and token.doc[h].lemma_ == subject.lemma_)
        return [self._by_head.get(h) for h in same if token.doc[h].tag_ == "NN"]

    def _acted_on(self, organ: "Token") -> frozenset[str]:
        """ "Its ministry called the Georgian version a play", "Its army attacked Chad": none of theirs."""
        verb = organ.head
        if organ.dep_ != "nsubj" or verb.pos_ != "VERB":
            return frozenset()
        things = [c for c in verb.children if c.dep_ in ("obj", "iobj") and c.i > verb.i]
        words = [*things, *(c for t in things for c in t.children if c.dep_ == "amod")]
        named = (
            m for t in words if (m := self._by_head.get(t.i)) is not None and m.kind in ("name", "demonym", "metonym")
        )
        return frozenset(key_of(m) for m in named)

    def _said_of(self, noun: "Token") -> frozenset[str]:
        """ "Peter Beth is his cousin", "Peter Beth, his cousin,": nobody is his own."""
        named = [apposed_to(noun)] if noun.dep_ == "appos" else []
        if "cop" in noun.child_labels:
            named += [c for c in noun.children if c.dep_ == "nsubj"]
            named += [c for t in named for c in t.children if c.dep_ == "appos"]
        named += [t for t in [owner_barred(noun)] if t is not None]
        own = [self._by_head.get(t.i) for t in named]
        own += [taker(c, self._by_head) for c in noun.children if c.dep_ == "nmod:poss"]
        return frozenset(key_of(m) for m in own if m is not None)


def _leading(clause: "Token") -> "list[Token]":
    """ "Critics, led by Ann Roe, accuse her" is not Ann Roe: whoever leads the subject is of it."""
    subjects = (c for c in clause.children if c.dep_.startswith("nsubj") and c.tag_ == "NNS")
    led = [a for s in subjects for a in s.children if a.dep_ == "acl" and a.lower_ in ("led", "headed")]
    return [t for a in led for t in a.children if t.dep_ in ("obl", "obl:agent") and case_of(t) == "by"]


def _wants_gone(pronoun: "Token", clause: "Token") -> "list[Token]":
    """ "One of them said he should resign": another, whom the speaker wants to."""
    if clause.dep_ != "ccomp" or not pronoun.dep_.startswith("nsubj") or clause.lemma_.lower() not in GOING:
        return []
    owed = any(c.dep_ == "aux" and c.lower_ in ("should", "must") for c in clause.children)
    return [c for c in clause.head.children if owed and c.dep_ == "nsubj"]


def _understood(clause: "Token") -> "Token | None":
    """Who does what a clause without a subject says: "X is said to have told him", "X came and met him" is not X."""
    if any(c.dep_.startswith("nsubj") for c in clause.children):
        return None
    if clause.dep_ == "xcomp" and (clause.head.dep_ != "conj" or "nsubj" in clause.head.child_labels):
        told = [c for c in clause.head.children if c.dep_ in ("obj", "iobj")]
        doer = told[0] if told else next((c for c in clause.head.children if c.dep_.startswith("nsubj")), None)
        return doer or _understood(clause.head)  # "accused Chad of trying to oust it"
    if clause.dep_ == "conj" and clause.pos_ == "VERB":
        return next((c for c in clause.head.children if c.dep_.startswith("nsubj")), None)
    perfect = clause.tag_ == "VBN" and "having" in clause.child_words  # "of having killed him"
    if (
        clause.dep_ == "advcl" and (clause.tag_ in ("VBG", "VB") or perfect) and clause.i > clause.head.i
    ):  # "asking him"
        accused = next((c for c in clause.head.children if c.dep_ == "obj" and c.i < clause.i), None)
        charged = accused is not None and any(c.dep_ == "mark" and c.lower_ in ("of", "for") for c in clause.children)
        if charged and clause.lemma_.lower() not in HELPING:
            return accused  # "accused France of betraying her"; who complains is not helped: "of arming them"
        return next((c for c in clause.head.children if c.dep_.startswith("nsubj")), None)
    return None


def _explained(pronoun: "Token", clause: "Token") -> "Token | None":
    """The noun that a relative clause explains, where it is the clause's other argument beside the pronoun.

    As its subject: "the Council, which called upon it to leave"; as any: "the minister, whom she met", "the man she met".
    """
    first = clause.head if clause.dep_ == "conj" else clause
    if first.dep_ != "acl:relcl":
        return None
    own = first.i != clause.i and any(c.dep_.startswith("nsubj") for c in clause.children)
    relative = any(c.dep_.startswith("nsubj") and c.lower_ in RELATIVES for c in first.children)
    if relative and not own and not pronoun.dep_.startswith("nsubj"):
        return first.head
    beside = pronoun.head.i == first.i == clause.i and pronoun.dep_.startswith(("nsubj", "obj", "iobj"))
    before = clause.doc[clause.left_edge.i : clause.i]
    return first.head if beside and not any(t.lower_ in ADVERBIAL for t in before) else None


def _commanded(pronoun: "Token", clause: "Token") -> "list[Token]":
    """What stands below a subject's own clause behind it: a name there is another's, "he called for Roe's resignation"."""
    if not pronoun.dep_.startswith("nsubj"):
        return []
    found, stack = [], [c for c in clause.children if c.i > pronoun.i]
    while stack:
        token = stack.pop()
        if token.dep_ not in ("conj", "parataxis", "list"):
            found.append(token)
            stack.extend(token.children)
    return found


def _controlled(clause: "Token") -> bool:
    """Whether a clause has the subject of the one it hangs on: "placed under the care of X, he …" is not X."""
    return clause.tag_ in ("VBN", "VBG") and not any(c.dep_.startswith("nsubj") for c in clause.children)


def _same_clause(other: "Token", clause: "Token") -> bool:
    """Whether a token is an argument of this predicate, alone, coordinated or behind "of"."""
    while other.dep_ in ("conj", "nmod") and other.head.pos_ not in ("VERB", "AUX", "ADJ"):
        if other.dep_ == "nmod" and not (clause.dep_ == "advcl" and case_of(other) == "of"):
            return False
        other = other.head
    return other.head == clause and other.dep_ not in ("nmod:poss", "compound", "amod")
