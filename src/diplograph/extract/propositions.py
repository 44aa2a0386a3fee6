"""Who does what to whom, read off the tree whatever the syntax: predicates with logical roles.

Roles: subj, obj, iobj, comp (clausal content), pred (predicative complement), poss, amod, compound, appos, and
prep:<adposition>. Passives, relatives, participles, control and coordination are undone.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diplograph.annotate import after_quotation, base, case_of, conjuncts

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECT_CONTROL = frozenset("promise vow pledge threaten offer claim swear agree".split())
OBJECT_CONTROL = frozenset(
    "order urge ask tell force allow invite press call appeal warn help persuade instruct request require compel convince "
    "encourage permit enable advise lead get lobby push authorise authorize summon".split()
)
JUDGING = frozenset(
    "thank accuse blame criticize criticise praise condemn commend denounce arrest charge jail fine punish sanction sue "
    "suspect convict detain slam fault rebuke laud hail applaud sentence indict forgive excuse".split()
)
"""Verbs whose object is the doer of "for …-ing", "of …-ing"."""
OBJECT_COMPLEMENT = frozenset("consider regard view see treat describe recognise recognize".split())
PARTICLES = frozenset("back out off down away up over".split())
RELATIVE = frozenset("who which that whom whose".split())
ASPECTUAL = frozenset(
    "continue resume begin start launch conduct complete finish make hold undertake stage mount wage provide give extend "
    "intensify increase expand step renew announce order carry open maintain pursue deliver deepen strengthen send".split()
)
"""Verbs that leave the doing to their object: "continue aid to Y", "complete its withdrawal from Y"."""


@dataclass(slots=True)
class Proposition:
    """A predicate token with its arguments by role; `lemma` includes a particle ("hit back")."""

    token: "Token"
    lemma: str
    part: str
    passive: bool = False
    args: dict[str, list["Token"]] = field(default_factory=dict)

    def add(self, role: str, token: "Token") -> None:
        """Add an argument and what is coordinated with it."""
        held = self.args.setdefault(role, [])
        held.extend(t for t in conjuncts(token) if t not in held)

    def get(self, role: str) -> list["Token"]:
        """The arguments in a role."""
        return self.args.get(role, [])


def propositions(doc: "Doc") -> list[Proposition]:
    """Every predicate of a text with its arguments, in text order."""
    out = [p for t in doc if (p := _read(t)) is not None]
    by_token = {p.token.i: p for p in out}
    for proposition in out:
        _perfect(proposition, by_token)
        if not proposition.get("subj") and proposition.part != "noun":
            _inherit_subject(proposition, by_token)
    for proposition in out:
        _share(proposition, by_token)
        _doer(proposition, by_token)
        _author(proposition, by_token)
    return out


def _read(token: "Token") -> Proposition | None:
    if token.pos_ == "VERB" or (token.pos_ == "AUX" and token.dep_ not in ("aux", "aux:pass", "cop")):
        proposition = Proposition(token, _verb_lemma(token), "verb", _is_passive(token))
    elif any(c.dep_ == "cop" for c in token.children):
        proposition = Proposition(token, token.lemma_.lower(), "adj" if token.pos_ == "ADJ" else "noun")
    elif token.pos_ == "ADJ" and token.dep_ in ("xcomp", "ccomp", "advcl", "acl", "conj", "root", "ROOT"):
        proposition = Proposition(token, token.lemma_.lower(), "adj")
    elif token.pos_ == "NOUN":
        proposition = Proposition(token, token.lemma_.lower(), "noun")
    else:
        return None
    for child in token.children:
        argument(proposition, child)
    if token.lemma_ in OBJECT_COMPLEMENT and "prep:as" not in proposition.args:
        _late_as(proposition)
    _relative(proposition)
    return proposition


def _late_as(p: Proposition) -> None:
    """ "Considers X, which …, as its Y": a parser hangs the late "as" on the relative clause; the comma says otherwise."""
    for obj in p.get("obj"):
        for clause in (c for c in obj.children if c.dep_ == "acl:relcl"):
            for child in clause.subtree:
                edge = child.left_edge.i
                if (
                    child.dep_ in ("obl", "nmod", "advcl")
                    and case_of(child) == "as"
                    and child.doc[edge - 1].text == ","
                ):
                    p.add("prep:as", child)
            late = [
                t
                for t in clause.subtree
                if t.lower_ == "as" and t.dep_ == "case" and t.i and t.doc[t.i - 1].text == ","
            ]
            for t in late:
                if t.head not in p.get("prep:as"):
                    p.add("prep:as", t.head)


def _verb_lemma(token: "Token") -> str:
    particles = [c.lower_ for c in token.children if _particle(c, token)]
    return " ".join([token.lemma_.lower(), *particles])


def _particle(child: "Token", verb: "Token") -> bool:
    """A particle by its label, or an adverb such as "off" right behind the verb; "back" may follow the object."""
    near = child.i == verb.i + 1 or (child.lower_ == "back" and child.i > verb.i)
    return child.dep_ == "compound:prt" or (child.dep_ == "advmod" and near and child.lower_ in PARTICLES)


def _is_passive(token: "Token") -> bool:
    if any(c.dep_ in ("nsubj:pass", "aux:pass", "csubj:pass", "obl:agent") for c in token.children):
        return True
    return token.tag_ == "VBN" and token.dep_ == "acl"


DIRECT = {
    "nsubj": "subj", "nsubj:outer": "subj", "csubj": "subj", "csubj:pass": "subj", "obl:agent": "subj", "nsubj:pass": "obj",
    "obj": "obj", "iobj": "iobj", "ccomp": "comp", "xcomp": "comp", "nmod:poss": "poss", "amod": "amod",
    "compound": "compound", "appos": "appos", "aux": "aux",
}  # fmt: skip
"""UD labels whose role is always the same."""
COUNTING = frozenset("one some many most several half both all each".split())
CLAUSE_CASES = frozenset("as of from against for about over on".split())


def argument(p: Proposition, child: "Token") -> None:
    """Put a dependent in its role, if it has one."""
    dep = child.dep_
    if dep in DIRECT:
        p.add(DIRECT[dep], _counted(child))
        if dep == "xcomp" and child.pos_ in ("NOUN", "PROPN", "ADJ"):
            p.add("pred", child)
    elif _is_content(p, child):
        p.add("comp", child)
    elif base(dep) in ("obl", "nmod") and (case := case_of(child)):
        p.add(f"prep:{case}", child)
    elif dep == "advcl" and (case := _mark(child)) in CLAUSE_CASES:
        p.add(f"prep:{case}", child)  # "accused X of planning": a clause behind a preposition
        if case not in ("as", "over", "on"):
            p.add("comp", child)


def _counted(child: "Token") -> "Token":
    """ "Two of its crossings", "39 of their members": what is counted, not the number."""
    if child.pos_ not in ("NUM", "PRON", "DET") and child.lower_ not in COUNTING:
        return child
    return next((c for c in child.children if c.dep_ == "nmod" and case_of(c) == "of"), child)


def _is_content(p: Proposition, child: "Token") -> bool:
    """Whether a clause is content: "called on X to …", "the plan to …", a quotation set beside its verb."""
    if child.dep_ == "advcl":
        return p.part != "noun" and _purpose(child)
    if child.dep_ == "acl":
        return p.part == "noun"
    return child.dep_ == "parataxis" and p.part == "verb" and child.pos_ in ("VERB", "ADJ", "NOUN", "AUX")


def _purpose(clause: "Token") -> bool:
    """Whether an adverbial clause is a bare to-infinitive: content of "called on X to …" for most annotators."""
    return clause.tag_ == "VB" and any(c.dep_ == "mark" and c.lower_ == "to" for c in clause.children)


def _mark(clause: "Token") -> str:
    return next((c.lower_ for c in clause.children if c.dep_ == "mark"), "")


def _relative(p: Proposition) -> None:
    """Put the antecedent in the place of its relative pronoun, or in the gap of a reduced relative."""
    if p.token.dep_ not in ("acl:relcl", "acl"):
        return
    head = p.token.head
    for tokens in p.args.values():
        for k, token in enumerate(tokens):
            if token.lower_ in RELATIVE and token.pos_ in ("PRON", "DET"):
                tokens[k] = head
    if p.token.dep_ == "acl" and p.part == "verb":
        role = "obj" if p.passive else "subj"
        if p.token.tag_ in ("VBG", "VBN") and not p.get(role):
            p.args[role] = [head]
    elif p.token.dep_ == "acl:relcl" and p.part == "verb" and not _whose(p.token):
        if not p.get("subj") and not p.passive and not p.get("obj"):
            return
        placed = any(head in tokens for tokens in p.args.values())
        if not placed and not p.get("obj") and p.get("subj") and not _where(p.token):
            p.args["obj"] = [head]


def _perfect(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "Russia has massed troops", read as owning massed troops: the participle right behind the verb acts too."""
    for noun in p.get("obj") if p.lemma == "have" else ():
        participle = next((c for c in noun.children if c.i == p.token.i + 1 and c.tag_ == "VBN"), None)
        acts = by_token.get(participle.i) if participle is not None else None
        if acts is not None and not acts.args:
            own = {r: list(t) for r, t in p.args.items() if r.startswith(("subj", "prep:"))}
            held = by_token.get(noun.i)
            acts.args = {**(held.args if held is not None else {}), **own, "obj": [noun]}


def _doer(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give an event noun the subject of the verb that says no more than that it happens: role `doer`; and its phrases."""
    if p.part != "noun" or p.get("subj") or p.get("poss") or p.token.dep_ not in ("obj", "conj"):
        return
    first = p.token.head if p.token.dep_ == "conj" else p.token
    governor = by_token.get(first.head.i) if first.dep_ == "obj" else None
    if governor is None or governor.part != "verb" or governor.lemma.split()[0] not in ASPECTUAL:
        return
    p.args["doer"] = list(governor.get("subj"))
    for role, held in governor.args.items():
        if role.startswith("prep:") and role not in p.args:
            p.args[role] = list(held)


DOCUMENTS = frozenset(
    "statement resolution letter law bill decree lawsuit suit report ruling declaration document petition tweet message "
    "communique speech address motion note order memo complaint editorial indictment article remark comment".split()
)
"""What speaks for its author: "issued a statement condemning X" condemns X."""


def _author(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give a participle on a document the document's author for its subject."""
    if p.token.dep_ != "acl" or p.token.tag_ != "VBG" or p.token.head.lemma_.lower() not in DOCUMENTS:
        return
    paper = p.token.head
    own = [c for c in paper.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) in ("by", "from"))]
    governor = by_token.get(paper.head.i)
    if own:
        p.args["subj"] = own
    elif governor is not None and paper.dep_ in ("obj", "obl") and governor.get("subj"):
        p.args["subj"] = list(governor.get("subj"))


def _whose(verb: "Token") -> bool:
    """ "Eritrea, whose troops fought": the antecedent owns an argument, it is none."""
    return any(t.lower_ == "whose" for t in verb.subtree)


def _where(verb: "Token") -> bool:
    return any(t.lower_ in ("where", "when", "why", "how") for t in verb.subtree)


def _inherit_subject(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give a subjectless predicate the subject of what governs it: coordination, control, participles."""
    node, seen = p.token, 0
    role = "obj" if p.passive else "subj"
    while seen < 5 and not p.get(role):
        seen += 1
        head = node.head
        gerund = node.dep_ == "obj" and node.tag_ == "VBG"  # "denies arming X"
        if head.i == node.i or not (gerund or node.dep_ in ("conj", "xcomp", "advcl", "parataxis", "ccomp", "acl")):
            return
        governor = by_token.get(head.i)
        if governor is None:
            return
        if node.dep_ == "advcl" and after_quotation(node):
            node = head
            continue
        if node.dep_ == "conj" and governor.passive and not p.passive:
            taken = governor.get("obj")
        elif node.dep_ in ("xcomp", "advcl") and _object_controls(governor, node):
            taken = governor.get("obj") or governor.get("iobj") or _addressee(governor)
        elif node.dep_ in ("ccomp", "parataxis", "acl") and not (node.dep_ == "ccomp" and node.tag_ in ("VB", "VBG")):
            return
        else:
            taken = governor.get("subj") or (governor.get("obj") if governor.passive else [])
        if taken:
            p.args[role] = list(taken)
        node = head


def _addressee(governor: Proposition) -> list["Token"]:
    return governor.get("prep:on") or governor.get("prep:upon") or governor.get("prep:to")


def _object_controls(governor: Proposition, clause: "Token") -> bool:
    """Whether the subject of the infinitive is the governor's object: "urged X to leave", not "promised X to leave"."""
    if governor.lemma.split()[0] in SUBJECT_CONTROL or governor.passive:
        return False
    if clause.tag_ == "VBG" and clause.dep_ == "advcl":
        return governor.lemma in JUDGING and _mark(clause) in ("for", "of") and bool(governor.get("obj"))
    if clause.dep_ == "advcl" and governor.lemma.split()[0] not in OBJECT_CONTROL:
        return False
    return bool(governor.get("obj") or governor.get("iobj") or _addressee(governor))


def _share(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Let coordinated verbs share a following object: "arms and trains Hezbollah"."""
    if p.part != "verb" or p.get("obj") or p.get("comp") or p.passive:
        return
    for child in p.token.children:
        other = by_token.get(child.i)
        if (
            child.dep_ == "conj"
            and other is not None
            and other.part == "verb"
            and other.get("obj")
            and not other.passive
        ):
            between = p.token.doc[p.token.i + 1 : child.i]
            if all(t.dep_ in ("cc", "punct", "advmod") for t in between):
                p.args["obj"] = list(other.get("obj"))
