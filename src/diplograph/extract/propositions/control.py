"""Subjects that a clause leaves out, and takes from what governs it or stands beside it."""

from typing import TYPE_CHECKING

from diplograph.annotate import after_quotation, conjuncts, fronted_subject
from diplograph.annotate.infinitives import EFFORTS
from diplograph.extract.clauses.answerable import answerable
from diplograph.extract.clauses.clause_shapes import imperative, infinitive
from diplograph.extract.clauses.contents import mark_of
from diplograph.extract.propositions.controlled import or_else, perceived
from diplograph.extract.propositions.controllers import controller
from diplograph.extract.propositions.dating import dating
from diplograph.extract.propositions.proposition import Proposition
from diplograph.extract.propositions.willed import of_noun

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

CLOSING = ("”", '"', "’", "'")


ACTS = frozenset("act move step deed response reaction gesture task answer".split())
"""Nouns whose owner does what they are said to be: "his first act was to name a deputy"."""


TELLING = frozenset(
    "tell urge order ask warn beg implore command advise exhort entreat beseech instruct admonish radio cable text".split()
)
"""Verbs whose object is told what the imperative beside them says: "'Free them,' X told Y"."""
RESULTING = frozenset(
    "complete end leave kill injure wound bring break become raise force destroy fulfil fulfill mark reverse meet open close sever "
    "deepen defy violate cut trigger prompt spark cause displace seize free halt resume conclude rob deprive".split()
)
"""Participles, behind a report, for what comes of the deed that it tells."""
PLEADING = frozenset("call press push campaign lobby appeal".split())
"""Verbs whose "for" and gerund leave open who is to do it."""


def inherit_subject(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give a subjectless predicate the subject of what governs it."""
    role = "obj" if p.passive else "subj"
    node = p.token
    _inverted(p)
    _own_act(p)
    _effort(p, by_token)
    dating(p)
    _answers_for_it(p, role)
    or_else(p, by_token)
    sought = "obl:agent" in node.child_labels and (p.get("prep:for") or p.get("comp"))
    if p.lemma == "ask" and (p.passive or _participle(node)) and node.dep_ == "advcl" and not sought:
        return  # "asked about the talks, he smiled": a question, no request
    for _ in range(5):
        if p.get(role):
            return
        above = node.head.head if node.dep_ == "advcl" and node.head.pos_ == "ADV" else node.head  # "far from helping"
        governor = by_token.get(above.i)
        if node.head.i == node.i or governor is None or not _inherits(node):
            break
        if after_quotation(node) and not _result(node, node.head.head):
            node = node.head
            continue
        taken = _of_told(node, governor, by_token) or _taken(node, governor)
        if taken is None:
            return
        if taken:
            p.args[role] = list(taken)
        node = node.head
    if not p.get(role) and not p.passive and p.token.dep_ == "ROOT":
        _headline(p, by_token)
    if not p.get(role) and not p.passive and (late := fronted_subject(p.token)) is not None:
        p.add("subj", late)


def _of_told(node: "Token", governor: Proposition, by_token: dict[int, Proposition]) -> "list[Token]":
    """ "Mali freed them, the army said, ending a row": what comes of it is done by whoever the report tells of."""
    if node.dep_ != "advcl" or not _result(node, governor.token):
        return []
    told = next((t for t in governor.get("comp") if t.i < governor.token.i and t.pos_ == "VERB"), None)
    first = by_token.get(told.i) if told is not None else None
    return [] if first is None else list(first.get("obj") if first.passive else first.get("subj"))


def _result(node: "Token", report: "Token") -> bool:
    """Whether a participle behind a report tells what came of the deed: none does behind the speaker's own words."""
    comes = node.tag_ == "VBG" and node.lemma_ in RESULTING and node.i > report.i
    said = next((c for c in report.children if c.dep_ in ("ccomp", "parataxis") and c.i < report.i), None)
    return comes and said is not None and all(t.text not in CLOSING for t in node.doc[said.i : report.i])


def _participle(verb: "Token") -> bool:
    """Whether a form read as a past tense is a participle: "asked whether she would run, Ann Roe said …" has nobody who asks."""
    return verb.tag_ == "VBD" and not any(c.dep_.startswith(("nsubj", "aux", "mark")) for c in verb.children)


def _own_act(p: Proposition) -> None:
    """ "His first act was to name a deputy": who names one is the owner of the act."""
    if p.token.tag_ != "VB" or "cop" not in p.token.child_labels:
        return
    act = next((t for t in p.get("subj") if t.lemma_.lower() in ACTS), None)
    owner = next((c for c in act.children if c.dep_ == "nmod:poss"), None) if act is not None else None
    if owner is not None:
        p.args["subj"] = [owner]


def _effort(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "Has done nothing to free them": who has done nothing has not freed them."""
    done = p.token.head
    if p.token.dep_ == "acl" and p.token.tag_ == "VB" and done.lower_ in EFFORTS and done.dep_ == "obj":
        doing = by_token.get(done.head.i) if done.head.lemma_ == "do" else None
        p.args |= {"subj": list(doing.get("subj"))} if doing is not None and doing.get("subj") else {}


def _answers_for_it(p: Proposition, role: str) -> None:
    """ "Faces charges of killing X": who is charged with it, or owns up to it, did it."""
    if not p.get(role) and (did := answerable(p.token)):
        p.args[role] = did


def _headline(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "Spain imposes ban, says it is needed", read as saying both: the subject of the first clause."""
    before = [t for t in p.get("comp") if t.i < p.token.i and t.dep_ == "ccomp"]
    if p.token.i and p.token.nbor(-1).text != ",":
        return
    if before and any(t.i > p.token.i for t in p.get("comp")) and (first := by_token.get(before[0].i)) is not None:
        p.args["subj"] = list(first.get("obj") if first.passive else first.get("subj"))


def _inverted(p: Proposition) -> None:
    """ "'…,' declared the commodore", read as having declared him: behind a quotation the speaker may follow the verb."""
    verb = p.token
    if p.get("subj") or p.passive or verb.tag_ not in ("VBD", "VBZ") or verb.i == 0:
        return
    before = verb.nbor(-1).text
    if before not in CLOSING and not (before == "," and any(t.i < verb.i for t in p.get("comp"))):
        return
    for role in ("obj", "iobj"):
        near = [t for t in p.get(role) if t.left_edge.i == verb.i + 1]
        if near and not (role == "iobj" and p.get("obj")):
            p.args["subj"] = p.args.pop(role)
            return


def _inherits(node: "Token") -> bool:
    gerund = node.dep_ == "obj" and node.tag_ == "VBG"  # "denies arming X"
    return gerund or node.dep_ in ("conj", "xcomp", "advcl", "parataxis", "ccomp", "acl", "csubj")


def _taken(node: "Token", governor: Proposition) -> "list[Token] | None":
    """The subject that a clause takes from its governor; None where it takes none."""
    surface = governor.get("obj") if governor.passive else governor.get("subj")
    if node.dep_ == "csubj":
        told = governor.get("prep:of") or governor.get("prep:for") or (surface if infinitive(node) else [])
        return told if governor.part == "adj" else None
    if node.dep_ == "acl":
        return of_noun(node, governor)
    if node.dep_ == "parataxis":
        return surface if _list_of_clauses(node) else None
    if node.dep_ == "ccomp":
        if imperative(node):
            told = governor.get("obj") or governor.get("iobj") if governor.word in TELLING else []
            return (
                told or governor.get("prep:to") or governor.get("prep:at") or None
            )  # "'Free them,' X told Y": Y is to, and where nobody is told, others are
        seen = governor.get("obj") if perceived(governor, node) else surface
        return seen if node.tag_ in ("VB", "VBG") else None
    if node.dep_ == "conj":
        return controller(governor, node) or _beside_it(node) or surface or governor.get("subj")
    if node.dep_ == "advcl" and node.tag_ == "VBG" and governor.word in PLEADING and mark_of(node) == "for":
        return None  # "called for expelling them": whoever is to
    if user := _used_by(node):
        return user
    if node.dep_ in ("xcomp", "advcl") and (doers := controller(governor, node)):
        return doers
    return surface or governor.get("subj")


def _used_by(infinitive: "Token") -> "list[Token]":
    """ "Shut a website used by X to call for attacks": whoever uses a thing, right before an infinitive, does by it what that says."""
    first = infinitive.left_edge
    if first.lower_ != "to" or infinitive.tag_ != "VB" or not first.i:
        return []
    node = infinitive.doc.words[first.i - 1]
    while node.dep_ != "obl:agent" and node.head.i != node.i and node.head.dep_ != "ROOT":
        node = node.head
    used = node.dep_ == "obl:agent" and node.head.lemma_.lower() == "use" and node.head.dep_ in ("acl", "acl:relcl")
    return list(conjuncts(node)) if used and node.right_edge.i == first.i - 1 else []


def _beside_it(node: "Token") -> "list[Token]":
    """ "Chad protested; Niger said nothing and left": a clause hung on the first belongs to the one since the semicolon."""
    if not any(t.text == ";" for t in node.doc[node.head.i : node.left_edge.i]):
        return []
    beside = [c for c in node.head.children if c.dep_ in ("conj", "parataxis") and node.head.i < c.i < node.i]
    first = beside[-1] if beside else None
    if first is None or any(t.text == ";" for t in node.doc[first.i : node.i]):
        return []
    return [s for c in first.children if c.dep_ == "nsubj" for s in conjuncts(c)]


def _list_of_clauses(node: "Token") -> bool:
    """ "Withdrew its story, apologised to the senator": the later of two verbs in the same form, with a comma between."""
    head = node.head
    alike = node.tag_ == head.tag_ and node.tag_ in ("VBD", "VBZ", "VBP")
    return alike and node.i > head.i and node.doc[node.left_edge.i - 1].text == ","
