"""Nouns that name an office: apposed to a name, said of it, or with nobody's name at all."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of, hyphened, remembered
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.fronted import fronted_before
from diplograph.resolve.offices.shared import one_of_several

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

WITHOUT_NAME = "office without a name"
"""Why "the Serbian president" is an actor of its own."""
CROWNS = frozenset("king queen prince emir sultan".split())
"""What is no office with a common noun before it: "beauty queen", "drug king"."""
BEING = frozenset("use continue happen".split())
"""Verbs whose "to be" says what someone is or was."""
COMING = frozenset("certain sure likely set due expect tip poise bind slate".split())
"""What is said of who is to be something."""
REMAINING = frozenset("remain stay".split())
"""What one does as the holder of an office that one has had."""
NOT = frozenset("not n't never".split())
"""What says that someone is not who is named."""
NAMING = frozenset("name call identify know".split())
SELF_NAMING = frozenset("identify introduce present describe announce".split())
"""Verbs by which one says one's own name."""


def predicates(head: "Token") -> Iterator["Token"]:
    """Nouns that say what a person is: apposed to the name, the name apposed to them, or by a copula."""
    for child in head.children:
        if child.dep_ == "appos" and child.pos_ in ("NOUN", "PROPN"):
            yield child
            yield from (c for c in child.children if c.dep_ == "conj" and c.pos_ == "NOUN" and child.pos_ == "NOUN")
        if child.dep_ == "acl:relcl" and child.pos_ == "NOUN" and _is_copula(child):
            yield child
    if head.dep_ == "appos" and head.head.pos_ in ("NOUN", "PROPN"):
        yield apposed_to(head)
        comma = head.left_edge.text == "," or head.doc[head.left_edge.i - 1].text == ","
        if head.head.dep_ == "nmod" and comma and head.head.lemma_.lower() not in nouns().humans:
            yield head.head.head  # "the leader of the party, Ann Roe": hung on the party
    yield from (n for n in (named_so(head), one_of_several(head), fronted_before(head)) if n is not None)
    if head.dep_ in ("nsubj", "nsubj:outer") and "cop" in head.head.child_labels:
        yield head.head
    if head.dep_ in ("nsubj", "nsubj:pass"):
        yield from _to_be(head.head)
    if head.dep_ == "nsubj" and head.head.lemma_ in REMAINING and head.head.child_words.isdisjoint(NOT):
        yield from (c for c in head.head.children if c.dep_ == "xcomp" and c.pos_ == "NOUN" and c.tag_ == "NN")
    if "cop" in head.child_labels and head.child_words.isdisjoint(NOT):  # "the leader of the movement is Ann Roe"
        yield from (c for c in head.children if c.dep_ == "nsubj" and c.pos_ == "NOUN")


def _to_be(said: "Token") -> Iterator["Token"]:
    """ "She used to be deputy spokeswoman", "he is expected to be the next premier", "looks certain to be chairman"."""
    behind = [c for c in said.children if c.dep_ == "xcomp"]
    behind += [g for c in behind if c.lemma_ in COMING for g in c.children if g.dep_ == "xcomp"]
    known = said.lemma_ in BEING or said.lemma_ in COMING
    for noun in behind if known or len(behind) > 1 else ():
        if noun.pos_ == "NOUN" and "cop" in noun.child_labels:
            yield noun


def before_comma(name: "Token", start: int, end: int, gazetteer: Gazetteer) -> "Token | None":
    """ "After talks with Chad's minister, Ann Roe, …": the office right before a name that the parser hangs elsewhere."""
    doc = name.doc
    if start < 2 or doc.words[start - 1].text != "," or (end < len(doc) and not doc.words[end].is_punct):
        return None
    noun = doc[start - 2]
    if noun.pos_ not in ("NOUN", "PROPN") or noun.sent.start != name.sent.start or noun.i in (name.head.i, name.i):
        return None
    others = (c for c in noun.children if not start <= c.i < end)
    alone = noun.dep_ != "conj" and not any(c.dep_ in ("appos", "conj") for c in others)
    return noun if alone and noun.tag_ in ("NN", "NNP") and office_of_noun(noun, gazetteer) is not None else None


def named_so(name: "Token") -> "Token | None":
    """The noun that a name is given to: "a warlord named Ben Roe", "a soldier identified as Ben Roe"."""
    verb = name.head
    if verb.dep_ == "acl:relcl" and _names_himself(verb, name):
        return verb.head
    given = name.dep_ in ("xcomp", "obj") or (name.dep_ == "obl" and case_of(name) == "as")
    return verb.head if given and verb.dep_ == "acl" and verb.lemma_.lower() in NAMING else None


def _names_himself(verb: "Token", name: "Token") -> bool:
    """ "The leader, who identified himself as Ben Roe", "a group that calls itself the Roe Brigade", "whom the radio named as …"."""
    as_ = name.dep_ == "obl" and case_of(name) == "as"
    who = next((c for c in verb.children if c.lower_ in ("who", "that", "whom", "which")), None)
    if who is None or any(c.dep_ == "advmod" and c.lower_ in ("not", "never") for c in verb.children):
        return False
    things = [c for c in verb.children if c.dep_ in ("obj", "iobj")]
    if who.dep_ == "obj" or who.dep_ == "nsubj:pass":
        return verb.lemma_.lower() in NAMING and (as_ or name.dep_ == "xcomp")
    if verb.lemma_.lower() == "give":
        return as_ and any(c.lemma_.lower() == "name" for c in things)
    himself = any(c.lower_ in ("himself", "herself", "itself", "themselves") for c in things)
    calls = name.dep_ in ("xcomp", "obj") and verb.lemma_.lower() in ("call", "name", "style")
    return himself and (calls or (as_ and verb.lemma_.lower() in SELF_NAMING))


def _is_copula(noun: "Token") -> bool:
    """Whether a relative clause says what someone is: "who was chancellor"."""
    return {"cop", "nsubj"} <= noun.child_labels and "who" in noun.child_words


def in_full(noun: "Token", office: Office) -> str:
    """The words of an office of several, as a noun ends them: "chief scientist"; "" where it has one word."""
    words = [c.lower_ for c in noun.children if c.dep_ in ("compound", "amod") and c.i < noun.i]
    phrase = " ".join([*words, noun.lower_])
    return next((n for n in office.nouns if " " in n and phrase.endswith(n)), "")


@remembered
def office_of_noun(noun: "Token", gazetteer: Gazetteer, form: str = "") -> Office | None:
    """The office that a noun names with the words that hang on it: "secretary of state", "prime minister".

    `form` is read in the noun's place: the singular of a plural.
    """
    if noun.lower_ in CROWNS and any(c.dep_ == "compound" and c.tag_ == "NN" for c in noun.children):
        return None  # "beauty queen"
    words = sorted([noun, *(c for c in noun.children if c.dep_ in ("compound", "amod", "flat", "nmod:desc"))])
    said = " ".join(w.text if w != noun or not form else form for w in words if w.i <= noun.i)
    whole = "".join(t.lower_ for t in hyphened(noun))
    if "-" in whole and (office := gazetteer.office_of(whole)) is not None and whole.startswith(("under-", "second-")):
        return office  # "under-secretary-general", "second-in-command"
    after = noun.doc.words[noun.i + 1 : noun.i + 3]
    if len(after) == 2 and after[0].text == "-":
        for whole in (f"{noun.lower_}-{after[1].lower_}", f"{noun.lower_} {after[1].lower_}"):
            if (office := gazetteer.office_of(whole)) is not None and _has_form(office, whole):
                return office  # "secretary-general", "Attorney-General", cut at the hyphen
    if len(after) and after[0].dep_ == "flat" and after[0].head == noun:
        whole = f"{noun.lower_} {after[0].lower_}"
        if (office := gazetteer.office_of(whole)) is not None and _has_form(office, whole):
            return office  # "chargé d'affaires"
    if len(after) and after[0].lower_ == "general" and noun in (after[0].head, *after[0].children):
        said = f"{said} general"
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.pos_ == "NOUN"), None)
    longer = gazetteer.office_of(f"{said} of {of.text}") if of is not None else None
    if of is not None and longer is not None and _has_form(longer, f"{noun.lower_} of {of.lower_}"):
        return longer  # "chief of staff", not the chairman of "a cousin of the chairman"
    return gazetteer.office_of(said)


def office_among(noun: "Token", gazetteer: Gazetteer) -> Office | None:
    """The office that a noun names, also where it is one of several: "its spokesman", "two of its deputies"."""
    some = noun.tag_ == "NNS" and noun.head.tag_ == "CD"
    return office_of_noun(noun, gazetteer, noun.lemma_ if some else "")


def _has_form(office: Office, words: str) -> bool:
    return any(f.lower().endswith(words) for f in (*office.titles, *office.nouns))
