"""What a relative clause that judges takes up: "an accord to develop the field, which Iran denounced" is about the accord."""

from typing import TYPE_CHECKING

from diplograph.extract.speech.asides import RESUMING
from diplograph.extract.speech.documents import PAPERS

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

JUDGING = frozenset(
    "applaud assail brand call condemn criticise criticize decry denounce deny deplore deride describe dismiss dispute endorse hail "
    "label lament praise reject repudiate ridicule slam welcome".split()
)
"""Verbs that are about words and deeds rather than about people and things."""
UP = frozenset("nmod obj obl acl xcomp advcl".split())


def taken_up(verb: "Token", head: "Token") -> "Token":
    """The noun for words or a deed above what such a clause hangs on; what it hangs on where it is one, or a name."""
    if verb.lemma_.lower() not in JUDGING or head.pos_ != "NOUN" or _words(head) or not _behind_comma(verb):
        return head
    node = head
    for _ in range(3):
        if node.dep_ not in UP:
            break
        node = node.head
        if node.pos_ == "NOUN" and _words(node):
            return node
    return head


def _words(noun: "Token") -> bool:
    return noun.lemma_.lower() in RESUMING | PAPERS


def _behind_comma(verb: "Token") -> bool:
    """Whether the clause is "…, which X denounced"."""
    which = next((c for c in verb.children if c.lower_ == "which" and c.dep_ in ("obj", "nsubj:pass")), None)
    return which is not None and which.i > 0 and which.nbor(-1).text == ","
