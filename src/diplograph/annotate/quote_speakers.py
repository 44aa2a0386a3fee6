"""Who the verb of a report has for a subject, wherever a parser hung it, and which verbs report from beside their content."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")


def subject_of(verb: "Token") -> "Token | None":
    """The head of a verb's subject, or of the verb it is coordinated with, or the agent of a passive."""
    seen: Token = verb
    while True:
        for child in seen.children:
            if child.dep_ in SUBJECTS and child.text.lower() not in ("it", "there", "that", "this"):
                return _nearer(child, seen)
            if child.dep_ == "obl:agent":
                return child
        if (late := fronted_subject(seen)) is not None:
            return late
        if seen.tag_ == "VBG" and seen.dep_ == "ROOT" and (late := _late_subject(seen)) is not None:
            return late
        if seen.dep_ in ("conj", "xcomp", "advcl", "parataxis") and seen.head.i != seen.i:
            seen = seen.head.head if after_quotation(seen) else seen.head
            if seen.pos_ not in ("VERB", "AUX", "ADJ", "NOUN") and "cop" not in seen.child_labels:
                return None
            continue
        return None


def _nearer(subject: "Token", verb: "Token") -> "Token":
    """ "Among them was Levan Roe, whose wife told …": of two subjects the one behind "whose"."""
    later = (c for c in verb.children if c.dep_ in SUBJECTS and subject.i < c.i < verb.i)
    return next((c for c in later if any(g.lower_ == "whose" for g in c.children)), subject)


def fronted_subject(verb: "Token") -> "Token | None":
    """ "The talks failed, Kenya's envoy, Ann Roe, said": the phrase between the clause and its verb.

    A parser may hang it on a noun of the clause.
    """
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and c.i < verb.i), None)
    token = verb.nbor(-1) if verb.i else verb
    while token.is_punct and token.i > 0:
        token = token.nbor(-1)
    if clause is None or token.i <= clause.i:
        return None
    while token.dep_ in ("flat", "appos", "compound", "nmod", "conj") and clause.i < token.head.i < verb.i:
        token = token.head
    before = token.left_edge.i - 1
    behind_comma = before > clause.i and token.doc[before].text in (",", "”", '"', "’")
    return token if behind_comma and token.pos_ in ("NOUN", "PROPN") else None


def parenthetical(verb: "Token") -> bool:
    """ "The talks failed, the envoy said": a verb set beside its own content with a comma, with a subject and nothing said."""
    if verb.dep_ not in ("parataxis", "advcl") or verb.pos_ != "VERB" or verb.left_edge.i == 0:
        return False
    labels = {c.dep_ for c in verb.children}
    if verb.dep_ == "advcl" and (verb.tag_ not in ("VBD", "VBZ") or not _between_commas(verb) or "advmod" in labels):
        return False
    if not labels & {"nsubj", "nsubj:pass"} or labels & {"obj", "ccomp", "xcomp", "mark", "cc"}:
        return False
    first = next((t for t in verb.subtree if not t.is_punct), verb)
    before = verb.doc[first.i - 1].text if first.i else ""
    return before in (",", "-", "–", "—", "?", "!", "”", '"', "’")


def _between_commas(verb: "Token") -> bool:
    """ "Failing that, he declared, Belgium would act": a bare clause set off on both sides, whatever a parser calls it."""
    first, last = verb.left_edge, verb.right_edge
    while last.is_punct and last.i > first.i:
        last = last.nbor(-1)
    return last.i + 1 < len(verb.doc) and last.nbor(1).text == "," and last.i - first.i < 6 and not first.is_sent_start


def after_quotation(participle: "Token") -> bool:
    """ "'…,' said X, adding that": the participle hangs on the quoted clause, but belongs to the verb that reports it."""
    quoted = participle.head
    return (
        participle.dep_ == "advcl"
        and participle.tag_ == "VBG"
        and quoted.dep_ in ("ccomp", "parataxis")
        and quoted.i < quoted.head.i < participle.i
    )


def _late_subject(participle: "Token") -> "Token | None":
    """ "Stating that …, X said …" with the participle taken for the root: the subject of the verb that follows."""
    for child in participle.children:
        if child.dep_ in ("advcl", "parataxis", "ccomp", "conj") and child.pos_ == "VERB":
            for subject in child.children:
                if subject.dep_ in SUBJECTS and subject.pos_ == "PROPN":
                    return subject
    return None
