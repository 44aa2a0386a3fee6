"""A predicate with its arguments by logical role, and the roles that a tree gives directly.

Roles: subj, obj, iobj, comp (clausal content), pred (predicative complement), poss, amod, compound, appos, aux, doer and
prep:<adposition>.
"""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diplograph.annotate import base, case_of, conjuncts
from diplograph.extract.clauses.agreement import RELATIVE
from diplograph.extract.clauses.clause_shapes import finite
from diplograph.extract.clauses.contents import has_subject, is_content, mark_of, purpose
from diplograph.extract.clauses.struck import names_the_struck
from diplograph.extract.clauses.verbs import is_particle
from diplograph.extract.clauses.wholes import a_day, contained, counted, in_front_of
from diplograph.extract.clauses.whose import whose
from diplograph.extract.speech.report_ends import before_stop, quoted_below

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

DATIVE = frozenset(
    """tell inform promise offer ask give assure remind notify grant award send show teach advise warn brief hand deny refuse
    lend loan pay pledge guarantee allot allocate issue sell serve accord assign spare supply provide cede concede
    slip gift""".split()
)
"""Verbs whose receiver may be the subject of the passive: "they were told that …", "they were promised a market"."""


@dataclass(slots=True)
class Proposition:
    """A predicate token with its arguments by role; `lemma` includes a particle ("hit back")."""

    token: "Token"
    lemma: str
    part: str
    passive: bool = False
    args: dict[str, list["Token"]] = field(default_factory=dict)
    read_off: dict[str, list["Token"]] = field(default_factory=dict, compare=False, repr=False)
    inner: dict[int, "Proposition"] = field(default_factory=dict, compare=False, repr=False)
    said: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)
    """What frames had read off the tree for it, its arguments read as predicates, and the lemmas that its roles hold:
    many frames ask for the same."""

    def add(self, role: str, token: "Token") -> None:
        """Add an argument and what is coordinated with it, of what is only counted ("and four of her guards") the counted."""
        held = self.args.setdefault(role, [])
        joined = (t if t.i == token.i else counted(t) for t in conjuncts(token))
        held.extend(t for t in joined if t not in held)

    def with_args(self, args: dict[str, list["Token"]], said: dict[str, frozenset[str]] | None = None) -> "Proposition":
        """The same predicate with other arguments, of which nothing is read off yet but what `said` has."""
        return replace(self, args=args, read_off={}, inner={}, said=said or {})

    def get(self, role: str) -> list["Token"]:
        """The arguments in a role."""
        return self.args.get(role, [])

    @property
    def word(self) -> str:
        """The lemma without its particle."""
        return self.lemma.partition(" ")[0]


DIRECT = {
    "nsubj": "subj", "nsubj:outer": "subj", "csubj": "subj", "csubj:pass": "subj", "obl:agent": "subj", "nsubj:pass": "obj",
    "obj": "obj", "iobj": "iobj", "ccomp": "comp", "xcomp": "comp", "nmod:poss": "poss", "amod": "amod",
    "compound": "compound", "appos": "appos", "aux": "aux", "aux:pass": "aux", "vocative": "vocative",
}  # fmt: skip
"""UD labels whose role is always the same."""
PREPOSITIONS = frozenset("to with from at by for against into on in".split())
INITIALS = frozenset("U.S. US USA U.K. UK U.N. UN E.U. EU UAE NATO".split())
"""Names that stand before a noun as the adjectives of others do."""
LEFT_BEHIND = frozenset("for on with to about from over into against".split())
"""Prepositions that a relative clause leaves without their noun."""
CAPTIVE = ("hostage", "captive", "prisoner")
CLAUSE_CASES = frozenset("as of from against for about over on into".split())


def argument(p: Proposition, child: "Token") -> None:
    """Put a dependent in its role, if it has one."""
    dep = child.dep_
    if _stands_before(p, child) or names_the_struck(p.token, child):
        return
    if dep in DIRECT:
        _direct(p, child)
    elif is_content(p.token, p.part, child):
        p.add("comp", child)
    elif dep == "obl" and not case_of(child) and _behind_particle(p, child):
        p.add("obj", child)
    elif dep == "obl" and child.lower_ in RELATIVE and (late := _stranded(child, p.token)):
        p.add(f"prep:{late}", child)  # "the school that they paid for"
    elif base(dep) in ("obl", "nmod") and (case := case_of(child)):
        before = in_front_of(child)
        p.add("prep:outside" if before is not None else f"prep:{case}", counted(before or child))
    elif dep == "conj" and child.pos_ == "PROPN" and p.get(role := f"prep:{case_of(child)}") and p.part == "verb":
        p.add(role, child)  # "will travel to Berlin on Monday and to Rome in May"
    elif dep == "advcl":
        _clause(p, child)


def _stands_before(p: Proposition, child: "Token") -> bool:
    """Whether a dependent only leads up to what is said: a label, a phrase before "she", a clause before a colon."""
    if child.dep_ == "nsubj":
        return _labels(child) or _said_before(child)
    if child.dep_ != "ccomp" or not before_stop(child, p.token):
        return False
    if (quoted := quoted_below(child)) is not None:
        p.add("comp", quoted)
    return True  # "Residents were angry: "Nobody asked us," said Ann Roe"


def _clause(p: Proposition, child: "Token") -> None:
    """ "Accused X of planning": a clause behind a preposition."""
    case = mark_of(child)
    asked = case == "into" and has_subject(child)  # "looked into how it fled"
    if case not in CLAUSE_CASES and not (case == "to" and child.tag_ == "VBG") and not asked:
        return
    if case == "as" and has_subject(child) and finite(child):
        return  # "held as crowds besieged parliament": when, not as what
    p.add(f"prep:{case}", child)
    if case not in ("as", "over", "on"):
        p.add("comp", child)


def _behind_particle(p: Proposition, child: "Token") -> bool:
    """ "Puts off talks": a bare noun phrase right behind a verb's particle is its object, not a time."""
    before = child.doc[child.left_edge.i - 1] if child.left_edge.i else child
    bare = p.part == "verb" and not p.passive and "obj" not in p.token.child_labels
    return (
        bare
        and before.head.i == p.token.i
        and is_particle(before, p.token)
        and not a_day(child)
        and child.ent_type_ != "DATE"
    )


def _direct(p: Proposition, child: "Token") -> None:
    """Put a dependent in the role of its label, but where its preposition or the voice says otherwise."""
    dep = child.dep_
    if dep == "obj" and child.lower_ in RELATIVE and (late := _stranded(child, p.token)):
        p.add(f"prep:{late}", child)  # "which they called for"
        return
    if dep == "obj" and (case := case_of(child)) in PREPOSITIONS:
        p.add(f"prep:{case}", child)  # "spoke to a newspaper", read as speaking it
        return
    if dep == "obj" and child.lower_ in CAPTIVE and child.child_labels.isdisjoint(("det", "amod")):
        p.add("pred", child)  # "a nurse taken hostage"
        return
    case = case_of(child) if dep == "obl:agent" else ""
    if dep == "obl:agent" and not case and p.part == "verb" and p.passive and p.word in DATIVE:
        p.add("obj", child)  # "they were promised the ministry", read as promised by it
        return
    if dep == "obl:agent" and (
        p.part != "verb" or not p.passive or case not in ("by", "")
    ):  # "dismissing complaints by rivals", "under siege by rebels", "signed with the rebels": they are no subjects
        p.add(f"prep:{case or 'by'}", child)
        return
    acts = dep == "nsubj:pass" and p.part == "verb" and not p.passive
    role = "subj" if acts else DIRECT[dep]
    p.add(role, _all_of(p, child) or whose(child) or counted(child))
    if (inside := contained(child)) is not None:
        p.add(role, inside)
    if dep == "compound" and child.text in INITIALS:
        p.add("amod", child)  # "U.S. allegations" as "American allegations"
    if dep == "xcomp":
        _complement(p, child)
    if dep == "nsubj:pass" and not acts and p.word in DATIVE and _gives_more(p.token):
        p.add("iobj", child)


def _complement(p: Proposition, child: "Token") -> None:
    """An infinitive or predicate: "refused to go, X ordered …" (a clause of its own is no part of it), "elected Roe mayor"."""
    if purpose(child):
        p.args["comp"] = [t for t in p.args["comp"] if t.i == child.i or not (finite(t) and has_subject(t))]
    if child.pos_ in ("NOUN", "PROPN", "ADJ"):
        p.add("pred", child)


def _all_of(p: Proposition, child: "Token") -> "Token | None":
    """ "Guinea and Mali, both ruled by soldiers,": those that the clause is set beside."""
    floats = child.lower_ in ("both", "each", "all") and child.dep_ in ("nsubj", "nsubj:pass")
    beside = p.token.dep_ == "acl" and p.token.head.i < child.i and p.token.head.pos_ in ("NOUN", "PROPN")
    alone = child.child_labels.isdisjoint(("nmod", "det"))
    return p.token.head if floats and beside and alone else None


def _stranded(pronoun: "Token", verb: "Token") -> str:
    """The preposition that a relative pronoun left behind its verb, or ""."""
    if verb.i + 2 < len(verb.doc):  # "that they paid for in May": two prepositions, and the phrase is the second's
        first, second = verb.doc[verb.i + 1], verb.doc[verb.i + 2]
        two = first.dep_ == second.dep_ == "case" and first.head.i == second.head.i
        if two and first.lower_ in LEFT_BEHIND and pronoun.dep_ == "obj":
            return first.lower_
    return next((c.lower_ for c in pronoun.children if c.dep_ == "case" and c.i > verb.i), "")


def _labels(subject: "Token") -> bool:
    """ "UN: rebels leave Goma": what stands before a colon speaks, the verb has a subject of its own."""
    after = subject.right_edge.i + 1
    colon = after < len(subject.doc) and subject.doc.words[after].text == ":"
    return colon and any(c.dep_ == "nsubj" and c.i > after for c in subject.head.children)


def _said_before(noun: "Token") -> bool:
    """ "The daughter of a shepherd, she was …": a phrase set before the pronoun that is the subject."""
    if noun.pos_ != "NOUN":
        return False
    later = [c for c in noun.head.children if c.dep_ == "nsubj" and c.pos_ == "PRON" and c.i > noun.i]
    end = noun.right_edge.i if later else 0
    return any(c.nbor(-1).text == "," and c.i - end <= 2 for c in later)


def _gives_more(verb: "Token") -> bool:
    """Whether a passive has something beside its subject that is given or told."""
    given = (c.dep_ in ("obj", "ccomp", "xcomp") or (c.dep_ == "obl:agent" and not case_of(c)) for c in verb.children)
    return any(given)
