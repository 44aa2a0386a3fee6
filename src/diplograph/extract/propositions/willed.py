"""Who does the infinitive or gerund of a noun: "its decision to leave", "pressure on X to leave"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.clause_shapes import behind_to
from diplograph.extract.clauses.contents import mark_of, marked_gerund
from diplograph.extract.clauses.demanded import answered_demand
from diplograph.extract.clauses.verbs import who_acts
from diplograph.extract.propositions.controlled import CREDITING, GRANTING, granted
from diplograph.extract.propositions.proposition import Proposition
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

WILLED = frozenset(
    "decision plan promise pledge vow offer bid attempt effort refusal failure threat intention readiness willingness desire "
    "wish agreement right power ability determination commitment choice move drive campaign proposal inability reluctance "
    "eagerness deal oath duty obligation need aim ambition hope "
    "chance capacity pretext excuse opportunity authority freedom reason permission "
    "operation offensive counteroffensive counter-offensive assault raid war plot conspiracy scheme preparation".split()
)
"""Nouns whose owner is the doer of their infinitive: "Guatemala's decision to quit", "launched an operation to retake it"."""
ANSWERED = frozenset(
    "foil thwart prevent stop block frustrate reject rebuff veto resist oppose welcome praise hail applaud condemn denounce "
    "criticise criticize deplore regret uncover expose detect survive escape defeat scuttle disrupt protest".split()
)
"""Verbs whose object another willed: who "foiled an attempt to kill the king" did not try to."""
WON_ON = frozenset("promise pledge vow platform plan programme manifesto".split())
CAMPAIGNING = frozenset("campaign run stand win sweep come elect return rise ride".split())
"""What one does "on a promise", the promise being one's own."""
SOUGHT = frozenset("look search hunt fish wait angle ask apply".split())
"""Verbs with "for" whose subject wants what follows: "is looking for a pretext to invade"."""
ADDRESSED = {
    "call": ("on", "for"), "appeal": ("to", "for"), "plea": ("to", "for"), "demand": ("for", "on"), "request": ("to", "for"),
    "order": ("to", "for"), "instruction": ("to",), "pressure": ("on",), "invitation": ("to", "for"), "ultimatum": ("to", "for"),
    "permission": ("for", "to"), "warning": ("to",), "deadline": ("for",), "advice": ("to",),
}  # fmt: skip
"""Nouns with the prepositions of whoever is to do their infinitive: "pressure on X to leave", "its appeal to X to stay"."""


SET_UP = frozenset(
    "commission committee tribunal panel court team taskforce delegation agency commissioner envoy".split()
)
"""Who is there to do something: "set up a tribunal to try them"."""
BOUND = frozenset("way mission visit trip tour track course".split())
"""What one is on to do something."""
IN_THE_DOCK = {
    "on": frozenset("remand bail".split()),
    "under": frozenset("investigation arrest indictment sanction scrutiny probe".split()),
    "in": frozenset("custody jail prison detention court".split()),
}
"""What one is on, under or in for what one is held to have done."""
LEANT_TO = {"in": frozenset("favour favor process middle".split()), "on": frozenset("verge brink point cusp".split())}
"""What one is in or on with "of" and a gerund: "in favour of sending", "on the verge of taking"."""
BROUGHT = frozenset("proposal plan promise offer pledge vow commitment".split())
"""What one comes "with", to do something."""
TRIED = frozenset("attempt effort bid move push drive campaign".split())
"""What one acts "in", to bring something about."""


def of_noun(node: "Token", noun: Proposition) -> "list[Token] | None":
    """ "X's decision to leave", "the threat by X to leave", "made a promise to leave": whoever has it."""
    infinitive = behind_to(node)
    cases = ADDRESSED.get(noun.token.lemma_.lower(), ()) if infinitive else ()
    asked = [t for case in cases for t in noun.get(f"prep:{case}") if t.i < node.i]
    if asked:
        return asked
    if infinitive and answered_demand(noun.token):
        return who_acts(noun.token.head)  # "bowed to students' demands to free them"
    if noun.token.lemma_.lower() in CREDITING and mark_of(node) == "for" and noun.get("prep:to"):
        return noun.get("prep:to")  # "his thanks to X for freeing them"
    if noun.get("subj") and _standing_for(noun.token, node, infinitive):
        return noun.get("subj")
    if infinitive and (given := granted(noun.token)):
        return given
    if _leans_to(noun.token, node) or (infinitive and _with_a_deed(noun.token) and not noun.get("poss")):
        return who_acts(noun.token.head)
    if infinitive and noun.token.lemma_.lower() in SET_UP and "det" in noun.token.child_labels:
        return [noun.token]
    held = noun.token.dep_ == "obj" and noun.token.head.lemma_ in (
        "have",
        "lack",
        "waste",
        "lose",
    )  # "has no grounds to stop it"
    if not (infinitive or marked_gerund(node)) or not (held or noun.token.lemma_.lower() in WILLED):
        return None
    own = noun.get("poss") or noun.get("prep:by") or noun.get("amod") or noun.get("doer") or _of_someone(noun, node)
    sought = noun.token.dep_ == "obl" and case_of(noun.token) == "for" and noun.token.head.lemma_ in SOUGHT
    if own or not (noun.token.dep_ == "obj" or sought) or noun.token.head.lemma_ in ANSWERED | GRANTING:
        return own
    return [c for c in noun.token.head.children if c.dep_ == "nsubj"]


def _leans_to(noun: "Token", node: "Token") -> bool:
    """ "Voted in favour of sending frigates"."""
    return noun.dep_ == "obl" and mark_of(node) == "of" and noun.lemma_ in LEANT_TO["in"]


def _standing_for(noun: "Token", node: "Token", infinitive: bool) -> bool:
    """ "Is under pressure to resign", "is on her way to meet them", "is in custody for bombing it": who is does so."""
    case, word = case_of(noun), noun.lemma_.lower()
    if infinitive:
        return case == "under" or (case == "on" and word in BOUND)
    if mark_of(node) == "of" and word in LEANT_TO.get(case, ()):
        return True
    return marked_gerund(node) and mark_of(node) in ("for", "over") and word in IN_THE_DOCK.get(case, ())


def _of_someone(noun: Proposition, infinitive: "Token") -> "list[Token]":
    """ "The decision of Canada to negotiate": whoever has it stands between the noun and what is willed."""
    named = (t for t in noun.get("prep:of") if t.i < infinitive.i)
    return [t for t in named if t.pos_ == "PROPN" or nouns().human(t.lemma_.lower())]


def _with_a_deed(noun: "Token") -> bool:
    """ "Flew there in an attempt to", "with an offer to", "campaigned on a promise to": whoever does the one wills the other."""
    case, word = case_of(noun), noun.lemma_.lower()
    won = noun.dep_ == "obl" and noun.head.lemma_ in CAMPAIGNING and word in WON_ON
    return (case == "in" and word in TRIED) or (case == "with" and word in BROUGHT) or (won and case in ("on", "with"))
