"""The gaps of relative clauses and participles, and what fills them."""

from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts
from diplograph.extract.clauses.agreement import RELATIVE, agreeing, number
from diplograph.extract.clauses.clause_shapes import in_cleft
from diplograph.extract.clauses.contents import marked_gerund
from diplograph.extract.clauses.together import told_of
from diplograph.extract.clauses.whose import of_person
from diplograph.extract.propositions.equations import held_by
from diplograph.extract.propositions.explained import explained
from diplograph.extract.propositions.fellows import one_of
from diplograph.extract.propositions.proposition import Proposition
from diplograph.extract.propositions.said_below import own_gap
from diplograph.extract.propositions.taken_up import taken_up
from diplograph.extract.speech.reports import LABELLING
from diplograph.extract.speech.stood_for import body_above, person_before
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

RELATIVES = RELATIVE | {"whose"}
EMBEDDED = frozenset("xcomp ccomp acl".split())
"""Labels of clauses that may hold the pronoun of the relative clause above them."""
PERSONS = frozenset(("armed_group", "people", "group"))
"""Types of several persons."""
GIVING = frozenset(
    "send give lend supply sell provide deliver donate ship export grant pledge promise offer transfer".split()
)
"""Verbs of which "to which" names a taker."""
HELD = frozenset("nsubj nsubj:pass obj iobj".split())
"""What only a pronoun can be: "a claim that Iran calls absurd", where the tagger took "that" for a conjunction."""


def fill_gap(p: Proposition) -> None:
    """Put the antecedent in the place of its relative pronoun, or in the gap of a reduced relative or participle."""
    label, head = p.token.dep_, held_by(explained(_outdone(antecedent(p.token))))
    if label == "conj" and (first := _coordinated_clause(p.token)) is not None:
        _replace_pronouns(p, explained(antecedent(first)))  # "which broke away and which Spain does not recognise"
        return
    if label in EMBEDDED and (clause := _clause_above(p.token)) is not None:
        below = explained(_outdone(antecedent(clause)))
        _replace_pronouns(p, below)  # "which Chad is the first to recognise"
        own_gap(p, clause, below)
    cleft = label == "advcl:relcl" and head.pos_ in ("NOUN", "PROPN", "PRON")
    if label not in ("acl:relcl", "acl") and not cleft:
        return
    _replace_pronouns(p, head)
    if label == "acl" and p.part == "verb":
        role = "obj" if p.passive else "subj"
        if p.token.tag_ in ("VBG", "VBN") and not p.get(role) and not marked_gerund(p.token):
            p.args[role] = told_of(p.token, head)
    elif label == "acl:relcl" and p.part == "verb" and not _whose(p.token):
        if not p.get("subj") and not p.passive and not p.get("obj"):
            return
        place = head.pos_ == "PROPN" or nouns().types.get(head.lemma_.lower(), "place") == "place"
        if place and any(c.lower_ == "where" and c.dep_ == "advmod" for c in p.token.children):
            p.add("prep:in", head)  # "Juba, where 90 soldiers are stationed"
        placed = any(head in tokens for tokens in p.args.values())
        if not placed and not p.get("obj") and p.get("subj") and not _where(p.token):
            p.args["obj"] = [head]


def helped_to(p: Proposition) -> None:
    """ "The party that he helped to build": it was built, not helped."""
    before = [t for t in p.get("obj") if t.i < p.token.i] if p.word == "help" and not p.passive else []
    if before and "xcomp" in p.token.child_labels:
        del p.args["obj"]


def _clause_above(verb: "Token") -> "Token | None":
    """The relative clause that a verb inside it may hold the pronoun of: "which Gabon says was signed"."""
    node = verb
    for _ in range(3):
        if node.dep_ not in EMBEDDED:
            break
        node = node.head
    return node if node.dep_ == "acl:relcl" else None


def _outdone(superlative: "Token") -> "Token":
    """ "The loan is the largest that Moscow has given": what the superlative is said of is what was given."""
    outdoes = superlative.tag_ == "JJS" or (superlative.tag_ == "JJ" and superlative.lower_ in ("first", "last"))
    if not outdoes:
        return superlative
    return next((c for c in superlative.children if c.dep_ == "nsubj" and c.pos_ == "NOUN"), superlative)


def _coordinated_clause(verb: "Token") -> "Token | None":
    """The first of the relative clauses that a later one is coordinated with."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb if verb.dep_ == "acl:relcl" else None


def antecedent(verb: "Token") -> "Token":
    """What a relative clause hangs on."""
    head = verb.head
    if verb.dep_ != "acl:relcl":
        return head
    if (earlier := _joined_to(verb)) is not None:
        return antecedent(earlier)
    if (fitting := agreeing(verb)) is not None:
        return fitting
    body = head.pos_ == "NOUN" or head.ent_type_ == "ORG"
    of_someone = head.dep_ == "nmod" and body and nouns().human(head.head.lemma_.lower())
    if of_someone and not nouns().human(head.lemma_.lower()) and "who" in verb.child_words:
        return head.head  # "a veteran of the war who heads …", "a leader of Ennahda, who …"
    which = next((c for c in verb.subtree if c.lower_ == "which"), None)
    if which is not None and which.head.i == verb.i and _judges_all(verb, head, which):
        return which
    if (named := person_before(verb) or body_above(verb) or _named_of(head, verb)) is not None:
        return named
    if (above := taken_up(verb, head)) is not head:
        return above
    if which is None or which.i < 2:
        return head
    return _given_to(verb, head, which) or _thing_near(head, which)


def _thing_near(head: "Token", which: "Token") -> "Token":
    """ "Soldiers in Transnistria, which …": people are no "which", so the nearer noun."""
    if not nouns().human(head.lemma_.lower()):
        return head
    near = which.doc[which.i - 2] if which.nbor(-1).text == "," else which.nbor(-1)
    while near.dep_ in ("flat", "compound", "conj") and near.i > head.i:
        near = near.head  # "leaders of Apia and Nadi, which …": both
    return near if near.dep_ in ("nmod", "obl") and near.i > head.i else head


def _named_of(group: "Token", clause: "Token") -> "Token | None":
    """ "Villagers, among them Ann Roe, who said …": she alone, named last before the clause."""
    who = next((c for c in clause.children if c.lower_ == "who"), None)
    if who is None or group.tag_ != "NNS" or who.nbor(-1).text != ",":
        return None
    named = [c for c in group.children if c.pos_ == "PROPN" and c.right_edge.i == who.i - 2 and one_of(c)]
    return named[0] if named and "conj" not in named[0].child_labels else None


def _judges_all(verb: "Token", head: "Token", which: "Token") -> bool:
    """ "Accused it of arming the rebels, which Y called absurd": several persons are no "which", and the charge is absurd."""
    people = nouns().human(head.lemma_.lower()) or nouns().types.get(head.lemma_.lower()) in PERSONS
    comma = which.i > 0 and which.nbor(-1).text == ","
    return head.tag_ == "NNS" and people and comma and which.dep_ == "obj" and verb.lemma_ in LABELLING | {"deny"}


def _given_to(verb: "Token", head: "Token", which: "Token") -> "Token | None":
    """ "The invasion of Ukraine, to which Berlin sends arms", "talks on Mali, to which …": a state is given them, no deed or talk."""
    giving = verb.lemma_.lower() in GIVING and which.head.i == verb.i and which.nbor(-1).lower_ == "to"
    if not giving or which.i < 3 or which.nbor(-2).text != "," or head.pos_ != "NOUN":
        return None
    near = verb.doc[which.i - 3]
    below = near.dep_ == "nmod" and near.head.i == head.i and near.ent_type_ == "GPE"
    return near if below and head.lemma_.lower() not in nouns().types else None


def _joined_to(verb: "Token") -> "Token | None":
    """ "Transnistria, which broke away in 1990 and which nobody recognises": both clauses are about the same."""
    first = verb.left_edge
    if first.dep_ != "cc" or not any(t.lower_ in RELATIVES for t in verb.doc[first.i + 1 : first.i + 3]):
        return None
    above = (t for t in verb.ancestors if t.dep_ == "acl:relcl")
    beside = (c for c in verb.head.children if c.dep_ == "acl:relcl" and c.i < verb.i)
    return next(above, None) or next(beside, None)


def _replace_pronouns(p: Proposition, head: "Token") -> None:
    for tokens in p.args.values():
        for k, token in enumerate(tokens):
            if token.lower_ in RELATIVES and (token.pos_ in ("PRON", "DET") or token.dep_ in HELD):
                tokens[k] = head
                tokens.extend(t for t in _coordinated(head, p.token) if t not in tokens)


def _coordinated(head: "Token", clause: "Token") -> "list[Token]":
    """ "Brazil and Chile, which condemned it": all before the comma, where the clause stands behind the last of them."""
    others = [t for t in conjuncts(head) if t.i != head.i]
    if head.i == clause.head.i and in_cleft(clause):
        return others  # "it was not Kenya but Uganda that sent them"
    if head.dep_ == "nsubj" and head.head.i == clause.head.i:
        return others  # "Chad and Mali were among the states that condemned it"
    if number(clause) == "s":
        return []  # "Chad and France, which has troops there"
    if clause.head.dep_ == "conj" and clause.head in others and agreeing(clause) is not None:
        return others  # "two nurses and a doctor who were kidnapped"
    comma = clause.left_edge.i and clause.doc[clause.left_edge.i - 1].text == ","
    first = clause.doc[clause.left_edge.i]
    behind = bool(others) and max(t.i for t in others) < clause.left_edge.i
    return others if behind and (comma or first.text == ",") else []


def owners(whose: "Token") -> "list[Token]":
    """Whom a "whose" stands for: the antecedents of its relative clause."""
    clause = next((t for t in whose.ancestors if t.dep_ == "acl:relcl"), None)
    if clause is None:
        return []
    if (person := of_person(whose, clause.head)) is not None:
        return [person]
    head = explained(antecedent(clause))
    return [head, *_coordinated(head, clause)]


def _whose(verb: "Token") -> bool:
    """ "Eritrea, whose troops fought": the antecedent owns an argument, it is none."""
    return any(t.lower_ == "whose" for t in verb.subtree)


def _where(verb: "Token") -> bool:
    return any(t.lower_ in ("where", "when", "why", "how") for t in verb.subtree)
