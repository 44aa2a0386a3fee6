"""Subjects that a clause leaves out: coordination, control, participles, infinitives of nouns, speakers behind quotations."""

from typing import TYPE_CHECKING

from diplograph.annotate import after_quotation, case_of, conjuncts, fronted_subject
from diplograph.extract.controlled import granted, perceived
from diplograph.extract.dating import dating
from diplograph.extract.proposition import Proposition, a_day, mark_of, marked_gerund

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SUBJECT_CONTROL = frozenset("promise vow pledge threaten offer claim swear agree".split())
OBJECT_CONTROL = frozenset(
    "order urge ask tell force allow invite press call appeal warn help persuade instruct request require compel convince "
    "encourage permit enable advise lead get lobby push authorise authorize summon implore beg plead pressure command "
    "direct oblige challenge recruit hire bribe pay train task deploy give name appoint designate assign nominate".split()
)
JUDGING = frozenset(
    "thank accuse blame criticize criticise praise condemn commend denounce arrest charge jail fine punish sanction sue "
    "suspect convict detain slam fault rebuke laud hail applaud sentence indict forgive excuse acquit clear scold "
    "reprimand rebuke expel dismiss sack fire suspend ban execute hang honour honor reproach upbraid berate chide castigate "
    "admonish lambast lambaste pillory censure ridicule mock congratulate salute reward decorate pardon prosecute try impeach remand "
    "deport absolve investigate question disqualify bar".split()
)
"""Verbs whose object is the doer of "for …-ing", "of …-ing"."""
COMPLAINING = frozenset(
    "protest complain object condemn denounce express convey demand voice lodge deliver register".split()
)
"""What who summons an envoy does: "called in the ambassador to complain"."""
KEEPING = frozenset(
    "stop prevent keep bar ban block prohibit forbid discourage dissuade deter hinder restrain exempt warn caution excuse".split()
)
"""Verbs whose object is the doer of "from …-ing", "against …-ing"."""
CITING = frozenset("quote cite describe report portray depict see regard".split())
"""Verbs whose object is the doer of "as …-ing"."""
WILLED = frozenset(
    "decision plan promise pledge vow offer bid attempt effort refusal failure threat intention readiness willingness desire "
    "wish agreement right power ability determination commitment choice move drive campaign proposal inability reluctance "
    "eagerness deal oath duty obligation need aim ambition hope "
    "chance capacity pretext excuse opportunity authority freedom reason".split()
)
"""Nouns whose owner is the doer of their infinitive: "Guatemala's decision to quit", "made a promise to leave"."""
ANSWERED = frozenset(
    "foil thwart prevent stop block frustrate reject rebuff veto resist oppose welcome praise hail applaud condemn denounce "
    "criticise criticize deplore regret uncover expose detect survive escape defeat scuttle disrupt protest".split()
)
"""Verbs whose object another willed: who "foiled an attempt to kill the king" did not try to."""
ADDRESSED = {
    "call": ("on", "for"), "appeal": ("to", "for"), "plea": ("to", "for"), "demand": ("for", "on"), "request": ("to", "for"),
    "order": ("to", "for"), "instruction": ("to",), "pressure": ("on",), "invitation": ("to", "for"), "ultimatum": ("to", "for"),
    "permission": ("for", "to"), "warning": ("to",), "deadline": ("for",), "advice": ("to",),
}  # fmt: skip
"""Nouns with the prepositions of whoever is to do their infinitive: "pressure on X to leave", "its appeal to X to stay"."""
CLOSING = ("”", '"', "’", "'")
ADDRESSING = frozenset("call appeal prevail rely count depend bank signal shout leave fall impress".split())
"""Verbs whose addressee stands behind a preposition and does the infinitive: "called on X to leave", "it falls to X to go"."""
BEHIND_FOR = frozenset("wait call push press argue pray long ask plead vote arrange campaign lobby appeal hope".split())
"""Verbs with "for X to do": X does it."""


ACTS = frozenset("act move step deed response reaction gesture task answer".split())
"""Nouns whose owner does what they are said to be: "his first act was to name a deputy"."""


def inherit_subject(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Give a subjectless predicate the subject of what governs it."""
    role = "obj" if p.passive else "subj"
    node = p.token
    _inverted(p)
    _own_act(p)
    dating(p)
    if p.lemma == "ask" and p.passive and node.dep_ == "advcl":
        return  # "asked about the talks, he smiled": a question, no request
    for _ in range(5):
        if p.get(role):
            return
        above = node.head.head if node.dep_ == "advcl" and node.head.pos_ == "ADV" else node.head  # "far from helping"
        governor = by_token.get(above.i)
        if node.head.i == node.i or governor is None or not _inherits(node):
            break
        if node.dep_ == "advcl" and after_quotation(node):
            node = node.head
            continue
        taken = _taken(node, governor)
        if taken is None:
            return
        if taken:
            p.args[role] = list(taken)
        node = node.head
    if not p.get(role) and not p.passive and p.token.dep_ == "ROOT":
        _headline(p, by_token)
    if not p.get(role) and not p.passive and (late := fronted_subject(p.token)) is not None:
        p.add("subj", late)


def _own_act(p: Proposition) -> None:
    """ "His first act was to name a deputy": who names one is the owner of the act."""
    if p.token.tag_ != "VB" or not any(c.dep_ == "cop" for c in p.token.children):
        return
    act = next((t for t in p.get("subj") if t.lemma_.lower() in ACTS), None)
    owner = next((c for c in act.children if c.dep_ == "nmod:poss"), None) if act is not None else None
    if owner is not None:
        p.args["subj"] = [owner]


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
        return (governor.get("prep:of") or governor.get("prep:for")) if governor.part == "adj" else None
    if node.dep_ == "acl":
        return _of_noun(node, governor)
    if node.dep_ == "parataxis":
        return surface if _list_of_clauses(node) else None
    if node.dep_ == "ccomp":
        seen = governor.get("obj") if perceived(governor, node) else surface
        return seen if node.tag_ in ("VB", "VBG") else None
    if node.dep_ == "conj":
        return _controller(governor, node) or _beside_it(node) or surface or governor.get("subj")
    if node.dep_ in ("xcomp", "advcl") and (doers := _controller(governor, node)):
        return doers
    return surface or governor.get("subj")


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


def _of_noun(node: "Token", noun: Proposition) -> "list[Token] | None":
    """ "X's decision to leave", "the threat by X to leave", "made a promise to leave": whoever has it."""
    infinitive = any(c.lower_ == "to" and c.dep_ in ("mark", "aux") for c in node.children)
    cases = ADDRESSED.get(noun.token.lemma_.lower(), ()) if infinitive else ()
    asked = [t for case in cases for t in noun.get(f"prep:{case}") if t.i < node.i]
    if asked:
        return asked
    if infinitive and case_of(noun.token) == "under" and noun.get("subj"):
        return noun.get("subj")  # "is under pressure to resign"
    if infinitive and (given := granted(noun.token)):
        return given
    held = noun.token.dep_ == "obj" and noun.token.head.lemma_ in ("have", "lack")  # "has no grounds to stop it"
    if not (infinitive or marked_gerund(node)) or not (held or noun.token.lemma_.lower() in WILLED):
        return None
    own = noun.get("poss") or noun.get("prep:by") or noun.get("amod") or noun.get("doer")
    if own or noun.token.dep_ != "obj" or noun.token.head.lemma_ in ANSWERED:
        return own
    return [c for c in noun.token.head.children if c.dep_ == "nsubj"]


def _controller(governor: Proposition, clause: "Token") -> "list[Token]":
    """Who does the infinitive or gerund where it is not the governor's subject: "urged X to leave", not "promised X to"."""
    word, mark = governor.word, mark_of(clause)
    if governor.part == "adj" and mark == "for" and clause.tag_ == "VBG":
        return governor.get("prep:with") or governor.get("prep:at")  # "furious with X for refusing"
    if word in SUBJECT_CONTROL or (clause.dep_ == "conj" and not (clause.tag_ == "VBG" and mark)):
        return []
    perfect = clause.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ == "having" for c in clause.children)
    if (clause.tag_ == "VBG" or perfect) and clause.dep_ in ("advcl", "conj"):
        kept = (word in JUDGING and mark in ("for", "of")) or (word in KEEPING and mark in ("from", "against"))
        kept = kept or (word == "charge" and mark == "with")
        kept = kept or (word in CITING and mark == "as") or perceived(governor, clause)
        return (governor.get("obj") or governor.get("iobj")) if kept else []
    if governor.passive:
        return governor.get("obj")
    if word in BEHIND_FOR and governor.get("prep:for"):
        return [t for t in governor.get("prep:for") if t.i < clause.i]
    if clause.dep_ == "advcl" and word not in OBJECT_CONTROL:
        return []
    if word in ("give", "pay") and clause.dep_ == "advcl":
        return governor.get("iobj")
    if word in ("summon", "call") and clause.lemma_.lower() in COMPLAINING and governor.get("obj"):
        return governor.get("subj")
    return governor.get("obj") or governor.get("iobj") or _addressee(governor)


def _addressee(governor: Proposition) -> "list[Token]":
    if governor.word == "plead":
        return governor.get("prep:with")
    if governor.word not in ADDRESSING:
        return []  # "refused on Tuesday to go", "pressed on to free them"
    held = ([t for t in governor.get(f"prep:{case}") if not a_day(t)] for case in ("on", "upon", "to"))
    return next(filter(None, held), [])
