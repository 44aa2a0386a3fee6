"""Arguments that stand outside their clause: the heads of relative clauses, participles and clefts, and shared objects."""

from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of, conjuncts, parenthetical
from diplograph.extract.proposition import RELATIVE, Proposition, marked_gerund
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from spacy.tokens import Token

RELATIVES = RELATIVE | {"whose"}


def late_as(p: Proposition) -> None:
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


def apposed(p: Proposition) -> None:
    """ "Australia and New Zealand, the largest donors to the Forum,": what an apposition says is said of its head."""
    if p.part != "noun" or p.token.dep_ not in ("appos", "nmod:desc") or p.get("subj"):
        return
    if p.token.dep_ == "nmod:desc":  # "NATO member Albania"
        p.args["subj"] = [p.token.head]
        return
    several = [t for t in conjuncts(p.token.head) if t.i < p.token.i]
    p.args["subj"] = several if p.token.tag_ == "NNS" and several else [apposed_to(p.token)]


def only_names(p: Proposition) -> bool:
    """ "A tea seller named Hanan": nobody is appointed."""
    return (
        p.token.dep_ == "acl"
        and p.word in ("name", "call", "dub", "nickname")
        and any(t.pos_ == "PROPN" for t in p.get("pred") + p.get("obj"))
    )


def fill_gap(p: Proposition) -> None:
    """Put the antecedent in the place of its relative pronoun, or in the gap of a reduced relative or participle."""
    label, head = p.token.dep_, _antecedent(p.token)
    cleft = label == "advcl:relcl" and head.pos_ in ("NOUN", "PROPN", "PRON")
    if label not in ("acl:relcl", "acl") and not cleft:
        return
    _replace_pronouns(p, head)
    if label == "acl" and p.part == "verb":
        role = "obj" if p.passive else "subj"
        if p.token.tag_ in ("VBG", "VBN") and not p.get(role) and not marked_gerund(p.token):
            p.args[role] = [head]
    elif label == "acl:relcl" and p.part == "verb" and not _whose(p.token):
        if not p.get("subj") and not p.passive and not p.get("obj"):
            return
        placed = any(head in tokens for tokens in p.args.values())
        if not placed and not p.get("obj") and p.get("subj") and not _where(p.token):
            p.args["obj"] = [head]


def _antecedent(verb: "Token") -> "Token":
    """What a relative clause hangs on; "soldiers in Transnistria, which …": people are no "which", so the nearer noun."""
    head = verb.head
    if verb.dep_ != "acl:relcl":
        return head
    of_someone = head.dep_ == "nmod" and head.pos_ == "NOUN" and nouns().human(head.head.lemma_.lower())
    if of_someone and not nouns().human(head.lemma_.lower()) and any(c.lower_ == "who" for c in verb.children):
        return head.head  # "a veteran of the war who heads …"
    which = next((c for c in verb.subtree if c.lower_ == "which"), None)
    if which is None or which.i < 2 or not nouns().human(head.lemma_.lower()):
        return head
    near = verb.doc[which.i - 2] if which.nbor(-1).text == "," else which.nbor(-1)
    while near.dep_ in ("flat", "compound") and near.i > head.i:
        near = near.head
    return near if near.dep_ in ("nmod", "obl") and near.i > head.i else head


def _replace_pronouns(p: Proposition, head: "Token") -> None:
    for tokens in p.args.values():
        for k, token in enumerate(tokens):
            if token.lower_ in RELATIVES and token.pos_ in ("PRON", "DET"):
                tokens[k] = head
                tokens.extend(t for t in _coordinated(head, p.token) if t not in tokens)


def _coordinated(head: "Token", clause: "Token") -> "list[Token]":
    """ "Brazil and Chile, which condemned it": all before the comma, where the clause stands behind the last of them."""
    others = [t for t in conjuncts(head) if t.i != head.i]
    comma = clause.left_edge.i and clause.doc[clause.left_edge.i - 1].text == ","
    first = clause.doc[clause.left_edge.i]
    behind = bool(others) and max(t.i for t in others) < clause.left_edge.i
    return others if behind and (comma or first.text == ",") else []


def _whose(verb: "Token") -> bool:
    """ "Eritrea, whose troops fought": the antecedent owns an argument, it is none."""
    return any(t.lower_ == "whose" for t in verb.subtree)


def _where(verb: "Token") -> bool:
    return any(t.lower_ in ("where", "when", "why", "how") for t in verb.subtree)


def perfect(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "Russia has massed troops", read as owning massed troops: the participle right behind the verb acts too."""
    for noun in p.get("obj") if p.lemma == "have" else ():
        participle = next((c for c in noun.children if c.i == p.token.i + 1 and c.tag_ == "VBN"), None)
        acts = by_token.get(participle.i) if participle is not None else None
        if acts is not None and acts.args.keys() <= {"obj"}:
            own = {r: list(t) for r, t in p.args.items() if r.startswith(("subj", "prep:"))}
            held = by_token.get(noun.i)
            acts.args = {**(held.args if held is not None else {}), **own, "obj": [noun]}
            acts.passive = False


def causative(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "Had them flogged": who has it done does it."""
    if p.word not in ("have", "get") or not p.get("subj"):
        return
    for clause in (c for c in p.token.children if c.dep_ in ("xcomp", "ccomp") and c.tag_ == "VBN"):
        done = by_token.get(clause.i)
        if done is None or any(c.dep_ in ("aux", "nsubj", "obl:agent") for c in clause.children):
            continue
        undergoes = p.get("obj") or done.get("obj")
        if undergoes:
            done.args["obj"], done.args["subj"] = list(undergoes), list(p.get("subj"))


def content_beside(p: Proposition) -> None:
    """ "The talks failed, the envoy said": what the verb is set beside is what it says."""
    if p.part == "verb" and not p.get("comp") and not p.get("obj") and parenthetical(p.token):
        p.args["comp"] = [p.token.head]


def shared_gap(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "The region, which Russia recognised and Georgia claims": the second verb lacks the same object."""
    first = by_token.get(p.token.head.i) if p.token.dep_ == "conj" and p.part == "verb" else None
    if first is None or first.token.dep_ != "acl:relcl" or p.passive or first.passive or p.get("obj") or p.get("comp"):
        return
    own_subject = any(c.dep_ == "nsubj" for c in p.token.children)
    gap = [t for t in first.get("obj") if t.i < first.token.i]
    if own_subject and gap:
        p.args["obj"] = gap


def share(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """Let coordinated verbs share what follows the last: "arms and trains Hezbollah", "neither beaten nor starved by them"."""
    if p.passive and not p.get("subj"):
        bare = (c for c in p.token.children if c.dep_ == "conj" and not any(g.dep_ == "nsubj:pass" for g in c.children))
        later = (by_token.get(c.i) for c in bare)
        agents = (o.get("subj") for o in later if o is not None and o.passive and o.get("subj"))
        p.args["subj"] = list(next(agents, []))
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
    first = by_token.get(p.token.head.i) if p.token.dep_ == "conj" else None
    if first is not None and first.part == "verb" and not first.passive and not p.get("obj"):
        behind = [t for t in first.get("obj") if t.i > p.token.i and t.head.i == first.token.i]
        if behind:
            p.args["obj"] = behind
