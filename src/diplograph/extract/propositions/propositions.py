"""Who does what to whom, read off the tree whatever the syntax: predicates with logical roles.

Passives, relatives, participles, control and coordination are undone; the roles are those of `proposition`.
"""

from typing import TYPE_CHECKING

from diplograph.annotate import plain
from diplograph.extract.clauses.verbs import is_passive, verb_lemma
from diplograph.extract.propositions import (
    contacts,
    control,
    described,
    equations,
    event_nouns,
    far_gaps,
    fellows,
    gaps,
    killers,
    likewise,
    paper_authors,
    parties,
    relatives,
    shapes,
)
from diplograph.extract.propositions.proposition import Proposition, argument
from diplograph.extract.propositions.there import there

if TYPE_CHECKING:
    from diplograph.annotate.plain import Parsed, Token

__all__ = ["Proposition", "argument", "propositions"]

OBJECT_COMPLEMENT = frozenset("consider regard view see treat describe recognise recognize".split())


def propositions(parsed: "Parsed") -> list[Proposition]:
    """Every predicate of a text with its arguments, in text order."""
    out = [p for t in plain(parsed) if (p := _read(t)) is not None]
    by_token = {p.token.i: p for p in out}
    for proposition in out:
        gaps.perfect(proposition, by_token)
        far_gaps.fill_below(proposition, by_token)
        far_gaps.ranked(proposition, by_token)
        if proposition.part != "noun" or (proposition.token.dep_ in ("conj", "xcomp") and _is_said(proposition.token)):
            control.inherit_subject(proposition, by_token)
            fellows.so_does(proposition)
            fellows.joined(proposition)
    for proposition in out:
        likewise.likewise(proposition, by_token)
        contacts.addressee(proposition, by_token)
        gaps.share(proposition, by_token)
        gaps.shared_gap(proposition, by_token)
        gaps.causative(proposition, by_token)
        event_nouns.doer(proposition, by_token)
        paper_authors.author(proposition, by_token)
        killers.killer(proposition, by_token)
        parties.parties(proposition, by_token)
        fellows.members(proposition)
    return out


def _is_said(noun: "Token") -> bool:
    """Whether a noun is what a copula says: "stood by its ally and was in talks with it", "is said to be in talks"."""
    return "cop" in noun.child_labels


def _event(gerund: "Token") -> bool:
    """ "After killing of a commander", read as a verb: what has an "of" right behind it and no object is a noun."""
    if gerund.tag_ != "VBG" or gerund.pos_ != "VERB" or gerund.i + 1 >= len(gerund.doc):
        return False
    whose = gerund.nbor().lower_ == "of" and gerund.nbor().head.head.i == gerund.i
    return whose and gerund.nbor().head.dep_ == "nmod" and gerund.child_labels.isdisjoint(("obj", "aux"))


def _predicate(token: "Token") -> Proposition | None:
    """The proposition that a word may head, still without arguments unless its shape gives them."""
    if _event(token):
        return Proposition(token, token.lower_, "noun")
    told = token.tag_ == "JJ" and "cop" in token.child_labels  # "is opposed to", tagged a verb too
    if (token.pos_ == "VERB" and not told) or (token.pos_ == "AUX" and token.dep_ not in ("aux", "aux:pass", "cop")):
        return Proposition(token, verb_lemma(token), "verb", is_passive(token))
    if (stay := shapes.staying(token)) is not None:
        return stay
    if "cop" in token.child_labels:
        return Proposition(token, token.lemma_.lower(), "adj" if told or token.pos_ == "ADJ" else "noun")
    if token.pos_ == "ADJ" and token.dep_ in ("xcomp", "ccomp", "advcl", "acl", "conj", "root", "ROOT"):
        return Proposition(token, token.lemma_.lower(), "adj")
    if shapes.behind_its_noun(token):
        return Proposition(token, token.lemma_.lower(), "adj", args={"subj": [token.head]})
    return Proposition(token, token.lemma_.lower(), "noun") if token.pos_ == "NOUN" else None


def _read(token: "Token") -> Proposition | None:
    proposition = _predicate(token)
    if proposition is None:
        return None
    if not proposition.args or token.dep_ == "amod":
        for child in (*token.children, *fellows.beside_co(proposition)):
            argument(proposition, child)
        there(proposition)
    shapes.side_before_name(proposition)
    shapes.doer_before_hyphen(proposition)
    shapes.pair_before_hyphen(proposition)
    shapes.neighbouring(proposition)
    shapes.result_first(proposition)
    shapes.headline_passive(proposition)
    if gaps.only_names(proposition):
        return None
    if proposition.part == "noun":
        gaps.behind_noun(proposition)
    if token.lemma_ in OBJECT_COMPLEMENT and "prep:as" not in proposition.args:
        gaps.late_as(proposition)
    gaps.apposed(proposition)
    equations.equative(proposition)
    fellows.together_with(proposition)
    gaps.left_behind(proposition)
    relatives.fill_gap(proposition)
    relatives.helped_to(proposition)
    fellows.among_those(proposition)
    gaps.content_beside(proposition)
    equations.of_cleft(proposition)
    described.describe(proposition)
    return proposition
