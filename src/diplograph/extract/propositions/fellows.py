"""Who shares a slot: "together with X", "like X", "as did X", "so did X", "several states, including X", "among them X"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.clauses.negation import denied
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

ALONG = frozenset(("along with", "together with", "jointly with", "as well as", "along", "together", "alongside"))
NAMING = frozenset(("including", "such as"))
NUMBERS = frozenset("dozen score hundred thousand million".split())
PROFORMS = frozenset("do have be".split())
PERSONAL = ("PERSON", "NOUN", "PRON")
"""The sorts of name that people have, where states and bodies have others."""


def so_does(p: "Proposition") -> None:
    """ "Damascus denies it, as does Tehran", "… and so did Poland": whoever does so too."""
    for clause in p.token.children if p.part in ("verb", "adj") and p.get("subj") else ():
        words = {c.lower_ for c in clause.children if c.i < clause.i}
        bare = clause.lemma_ in PROFORMS and clause.pos_ in ("AUX", "VERB")
        who = [c for c in clause.children if c.dep_ == "nsubj" and c.i > clause.i] if bare else []
        same = (clause.dep_ == "advcl" and "as" in words) or (clause.dep_ in ("conj", "parataxis") and "so" in words)
        if same and who and "obj" not in clause.child_labels:
            p.add("subj", who[0])
        elif clause.dep_ == "advcl" and clause.pos_ == "PROPN" and _as_was(clause):
            p.add("subj", clause)  # "…, as was Eritrea"


def _as_was(name: "Token") -> bool:
    before = {c.dep_ for c in name.children if c.i < name.i}
    return "cop" in before and any(c.lower_ == "as" and c.dep_ in ("mark", "case", "advmod") for c in name.children)


def joined(p: "Proposition") -> None:
    """ "Canada joined Germany in warning Serbia": whoever is joined does it too."""
    verb = p.token
    marked = verb.tag_ == "VBG" and any(c.dep_ == "mark" and c.lower_ == "in" for c in verb.children)
    if (
        verb.dep_ == "advcl"
        and marked
        and verb.head.lemma_ in ("join", "follow")
        and p.get("subj")
        and not denied(verb.head)
    ):
        for other in (c for c in verb.head.children if c.dep_ == "obj"):
            p.add("subj", other)


def together_with(p: "Proposition") -> None:
    """ "China mediated the talks together with Oman", "was tried along with his brother": whoever shares the slot."""
    if p.part == "verb" and p.passive:
        _undergone_together(p)
    elif p.part == "verb" and p.get("subj"):
        _done_together(p)


def _undergone_together(p: "Proposition") -> None:
    """ "Ann Roe was convicted together with her brother": so was he."""
    personal = any(_kind(t) in PERSONAL for t in p.get("obj"))
    behind = [c for c in p.token.children if personal and c.i > p.token.i and c.dep_ == "obl"]
    beside = [c for t in p.get("obj") if personal for c in t.children if c.i > t.i and c.dep_ == "nmod" and _along(c)]
    for phrase in (*behind, *beside):  # "our troops, along with forces from Chad, will be deployed"
        if _in_company(phrase) and _kind(phrase) in PERSONAL:
            p.add("obj", phrase)


def _done_together(p: "Proposition") -> None:
    """ "China, along with Oman, mediated": whoever acts with the subject acts, and a person's company undergoes it."""
    subject = p.get("subj")[0]
    whom = p.token.head if subject.lower_ in ("which", "that") and p.token.dep_ == "acl:relcl" else subject
    beside = [c for c in (*p.token.children, *subject.children) if c.i > subject.i]
    for phrase in _beside_adverbs(beside):
        p.add("obj" if any(_taken_along(t, phrase) for t in p.get("obj")) else "subj", phrase)
    for phrase in (c for c in p.token.children if c.i > p.token.i and c.dep_ == "obl" and _along(c)):
        undergoes = any(_kind(t) == _kind(phrase) != _kind(subject) or _taken_along(t, phrase) for t in p.get("obj"))
        p.add("obj" if undergoes else "subj", phrase)  # "arrested him along with his brother"
    for phrase in [*subject.children, *(c for c in p.token.children if subject.i < c.i < p.token.i)]:
        if phrase.dep_ in ("nmod", "obl") and phrase.i > subject.i and (_along(phrase) or _likewise(phrase, subject)):
            p.add("subj", phrase)
        elif phrase.dep_ == "obl" and case_of(phrase) == "with" and _kind(phrase) == _kind(whom) != "PERSON":
            p.add("subj", phrase)  # "Japan, which with India chairs the committee"
    for phrase in (*p.token.children, *_beside(p.token)) if jointly(p.token) else ():
        if phrase.i > p.token.i and phrase.dep_ == "obl" and case_of(phrase) == "with":
            p.add("subj", phrase)  # "France co-chairs it with Russia"


def _beside_adverbs(words: "list[Token]") -> "Iterator[Token]":
    """The phrases behind "together", "along", "jointly": "together with Oman"."""
    for adverb in (c for c in words if c.lower_ in ("together", "along", "jointly") and c.i + 1 < len(c.doc)):
        case = adverb.nbor()
        if case.lower_ == "with" and case.dep_ == "case":
            yield case.head


def jointly(verb: "Token") -> bool:
    """ "Co-chair", "co-hosted": one word or three."""
    words, i = verb.doc.words, verb.i
    return (i > 1 and words[i - 1].text == "-" and words[i - 2].lower_ == "co") or verb.lower_.startswith("co-")


def beside_co(p: "Proposition") -> "list[Token]":
    """ "Chad and Togo co-chaired it", cut in three: what a parser hangs on the "co"."""
    return _beside(p.token) if jointly(p.token) and p.token.nbor(-2).head.i == p.token.i else []


def _beside(verb: "Token") -> "list[Token]":
    return list(verb.nbor(-2).children) if verb.nbor(-1).text == "-" else []


def _kind(word: "Token") -> str:
    """What sort of name a phrase has: its own, or that of who explains it ("its neighbours Estonia and Latvia")."""
    named = [word, *(c for c in word.children if c.dep_ in ("appos", "flat", "nmod:desc"))]
    return next((t.ent_type_ for t in named if t.ent_type_), word.pos_)


def _taken_along(whom: "Token", phrase: "Token") -> bool:
    """ "Took her together with a doctor", "arrested Ann Roe along with her brother": a person's company is people."""
    a_person = whom.ent_type_ == "PERSON" or whom.tag_ == "PRP"
    return a_person and whom.lower_ != "it" and phrase.i > whom.i and _kind(phrase) in PERSONAL


def _in_company(phrase: "Token") -> bool:
    """ "Together with his brother", whether the adverb is read as part of the preposition or by itself."""
    case = next((c for c in phrase.children if c.dep_ == "case" and c.lower_ == "with"), None)
    apart = case is not None and case.i > 0 and case.nbor(-1).lower_ in ("together", "along", "jointly")
    return apart or _along(phrase)


def _along(phrase: "Token") -> bool:
    """ "Britain, along with France,": not "the road along the coast"."""
    case = case_of(phrase)
    cases = {c.lower_ for c in phrase.children if c.dep_ == "case"}
    return case in ALONG and (" " in case or "with" in cases)


def _likewise(phrase: "Token", subject: "Token") -> bool:
    """ "Poland, like Latvia, condemned it": set off behind a subject of the same kind, not "countries like Latvia"."""
    like = next((c for c in phrase.children if c.dep_ == "case" and c.lower_ == "like"), None)
    doc, last = phrase.doc, phrase.right_edge.i
    end = any(t.text == "," for t in doc[last : last + 2])
    alike = phrase.pos_ == "PROPN" or phrase.pos_ == subject.pos_
    return like is not None and end and alike and like.i > 0 and doc[like.i - 1].text == ","


def members(p: "Proposition") -> None:
    """ "Arrested 42 people, among them the leader", "states such as Oman condemned it": who is named of a group."""
    for role in [r for r in p.args if r in ("subj", "obj", "iobj") or r.startswith("prep:")]:
        for group in [t for t in p.get(role) if t.tag_ in ("NNS", "NNPS", "CD")]:
            some = group.head if group.dep_ == "nmod" and group.head.tag_ == "CD" else group  # "two of the members"
            many = group.lemma_.lower() in NUMBERS
            of = [c for c in group.children if many and c.dep_ == "nmod" and case_of(c) == "of"]  # "dozens of people"
            near = {c.i: c for t in (group, some, *of) for c in t.children if c.i > group.i}
            for child in (c for c in near.values() if c.dep_ in ("nmod", "appos")):
                inner = any(
                    c.tag_ == "NNS" and c.dep_ == "nmod" and c.i < child.i and c not in of for c in group.children
                )
                if not inner and one_of(child):
                    held = p.args[role]
                    named = (t for t in conjuncts(child) if t.i == child.i or t.pos_ == "PROPN" or _told_apart(t))
                    held.extend(t for t in named if t not in held)
            p.args[role].extend(t for t in _named_last(p, group) if t not in p.args[role])


def _told_apart(noun: "Token") -> bool:
    """ "Including the mayor and a prominent journalist": one more who is named with an article or a number."""
    return (
        noun.pos_ == "NOUN"
        and not noun.child_labels.isdisjoint(("det", "nummod"))
        and nouns().human(noun.lemma_.lower())
    )


def _named_last(p: "Proposition", group: "Token") -> "list[Token]":
    """ "Nine states voted against it, Chad and Mali among them": those named behind of a group."""
    for pronoun in (*group.children, *p.token.children):
        if pronoun.i > group.i and pronoun.lower_ == "them" and case_of(pronoun) == "among":
            return [t for c in pronoun.children if c.dep_ == "nsubj" and c.i < pronoun.i for t in conjuncts(c)]
    return []


def group_named(held: "list[Token]") -> bool:
    """ "Forty states signed it, among them Chad": a group and whoever is named of it are not each other's partners."""
    group = held[0]
    for token in held[1:]:
        while token.dep_ == "conj":
            token = token.head
        behind = token.dep_ in ("nmod", "appos") and token.head.i == group.i and group.tag_ == "NNS"
        if behind or (token.dep_ == "nsubj" and token.head.lower_ == "them"):
            return True
    return False


def among_those(p: "Proposition") -> None:
    """ "Among the 63 people detained was Ann Roe", "those killed include a priest": who is named underwent it too."""
    group = p.token.head
    if p.token.dep_ == "acl:relcl" and group.lower_ == "those" and group in p.get("subj") and case_of(group) == "among":
        _acted_among(p, group)
        return
    if p.token.dep_ != "acl" or not p.passive or group not in p.get("obj"):
        return
    if case_of(group) == "among":
        clause = group if "cop" in group.child_labels else group.head
        be = clause.i == group.i or clause.lemma_ == "be"
        named = [c for c in clause.children if c.dep_ == "nsubj"] if be else []
    else:
        lists = group.dep_ == "nsubj" and group.head.lemma_ == "include"
        named = [c for c in group.head.children if c.dep_ == "obj"] if lists else []
    for name in named:
        p.add("obj", name)
    if named and group.lower_ == "those":
        p.args["obj"].remove(group)  # they are whoever is named


def _acted_among(p: "Proposition", those: "Token") -> None:
    """ "Ann Roe was among those who burned it": she did."""
    clause = those if "cop" in those.child_labels else those.head
    if clause.i == those.i or clause.lemma_ == "be":
        named = [t for c in clause.children if c.dep_ == "nsubj" for t in conjuncts(c)]
        p.args["subj"] = named or p.get("subj")


def one_of(noun: "Token") -> bool:
    """ "Including Oman", "among them Oman": whether a phrase names one of a group."""
    return case_of(noun) in NAMING or any(
        c.lower_ in ("them", "whom") and c.i < noun.i and case_of(c) == "among" for c in noun.children
    )
