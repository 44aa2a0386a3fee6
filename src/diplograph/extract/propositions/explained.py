"""Common nouns behind a name: which of them are the name, and which sum up the clause before them."""

from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, conjuncts
from diplograph.extract.clauses.claims import CLAIMS
from diplograph.resolve import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SAID_OR_DONE = CLAIMS | frozenset("move decision step idea proposal remark view demand plan practice policy".split())
"""What no name is: behind a name, it sums up the clause ("Rwanda arms the M23, a charge that Kigali dismisses")."""


def explained(noun: "Token") -> "Token":
    """ "Essequibo, a region that Caracas claims": what is said of the common noun is said of the name."""
    one = noun.pos_ == "PROPN" and not noun.child_words.isdisjoint(("a", "an"))  # "Ann Roe, a Bosnian Serb who …"
    if noun.dep_ != "appos" or not (noun.pos_ == "NOUN" or one) or noun.lemma_.lower() in SAID_OR_DONE:
        return noun
    name = apposed_to(noun)
    alike = noun.tag_ == "NN" or any(t.i != name.i for t in conjuncts(name))  # not "Ann Roe, former fighters who …"
    body = nouns().types.get(noun.lemma_.lower(), "person") not in ("person", "group")
    alike = alike and not (body and name.ent_type_ == "PERSON")  # not "Ann Roe of Rescue, a charity founded …"
    he = name.pos_ == "PRON" and noun.tag_ == "NN"  # "it was he, then a lieutenant, who …"
    return name if (name.pos_ == "PROPN" and alike) or he else noun
