"""Nouns that name an office: apposed to a name, said of it, or with nobody's name at all."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of, remembered
from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.bodies import body_held, organ_of
from diplograph.resolve.offices.fronted import fronted_before
from diplograph.resolve.offices.owners import organ_before, seated
from diplograph.resolve.offices.shared import one_of_several, said_of_several, singular
from diplograph.resolve.offices.words import DEPUTIES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

WITHOUT_NAME = "office without a name"
"""Why "the Serbian president" is an actor of its own."""
CROWNS = frozenset("king queen prince emir sultan".split())
"""What is no office with a common noun before it: "beauty queen", "drug king"."""
VAGUE = ("leader", "commander", "official", "scholar")
"""Offices of which a body has many: "one of its leaders" says no more than that."""
BEFORE = ("amod", "compound", "advmod")
BEING = frozenset("use continue happen".split())
"""Verbs whose "to be" says what someone is or was."""
DENIED = frozenset("not never n't no can could may might must should".split())
"""What says beside a copula that somebody does not hold an office, or only may."""
ASPIRING = frozenset(
    "would-be aspiring prospective rumoured rumored putative hopeful potential unsuccessful failed".split()
)
"""What is said of who does not hold an office."""
COMING = frozenset("certain sure likely set due expect tip poise bind slate".split())
"""What is said of who is to be something."""
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
    if "cop" in head.child_labels:  # "the leader of the movement is Ann Roe"
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
    if start < 2 or doc[start - 1].text != "," or (end < len(doc) and not doc[end].is_punct):
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


def noun_office(noun: "Token", person: Mention, by_head: dict[int, Mention], gazetteer: Gazetteer) -> OfficeFact | None:
    """The office that a noun phrase names: "the prime minister of Italy", "NATO's chief"."""
    office = office_of_noun(noun, gazetteer, singular(noun))
    if office is None or (singular(noun) and office.id in VAGUE):
        return None
    body = body_held(noun, office, by_head) or organ_of(noun, office, by_head, gazetteer)
    body = body or seated(noun, office, by_head, gazetteer) or _shared_owner(noun, office, by_head)
    if office.affiliate and body is not None and body.actor is not None and body.actor.type in ("state", "place"):
        body = organ_before(noun, body, gazetteer)
    if office.affiliate and body is not None and body.actor is not None and body.actor.type in ("state", "place"):
        return None  # "a Kenyan analyst", "an analyst in Nairobi"
    if (
        noun.lower_ in CROWNS
        and body is not None
        and body.actor
        and body.actor.type not in ("state", "place", "people")
    ):
        return None  # "king of the tabloids"
    if any(
        c.lower_ in ASPIRING or "".join(t.lower_ for t in hyphened(c)) in ASPIRING
        for c in noun.children
        if c.i < noun.i
    ):
        return None  # "a would-be president"
    said = (t for t in noun.subtree if t.head == noun or t.head.dep_ in BEFORE)
    when = next((gazetteer.modifiers[t.lower_] for t in said if t.lower_ in gazetteer.modifiers), "")
    if (status := _status(noun)) == "not":
        return None
    when = when or status
    was = any(c.dep_ == "cop" and c.lower_ in ("was", "were") for c in noun.children) or _bounded(noun)
    was = was or (noun.dep_ == "xcomp" and noun.head.lower_ == "used")
    was = was or (case_of(noun) == "as" and noun.i < noun.head.i and noun.head.tag_ == "VBD")
    when = when or ("then" if was else "now")
    tokens = [t.i for t in noun.subtree]
    text = said_of_several(noun, office) or _said(noun, office)
    text = under(noun, text)
    if body is not None and body.text.lower() in text.lower() and body.actor and gazetteer.get(body.actor.id) is None:
        body = None  # "the Emergency Relief Coordinator": words of the title that look like a name
    if gazetteer.only_body(text) is not None and (body is None or body.actor is None or body.actor.type != "igo"):
        body = None  # "the Under-Secretary-General for Humanitarian Affairs": its field
    return OfficeFact(person, office.id, text, body, when, min(tokens), max(tokens) + 1, office.speaks, noun.i)


def _shared_owner(noun: "Token", office: Office, by_head: dict[int, Mention]) -> Mention | None:
    """ "Ann Roe, Telegram's founder and chief executive": whose the first is the second is, where it has no words of its own."""
    first = noun.head
    if noun.dep_ != "conj" or first.pos_ != "NOUN" or "nmod:poss" not in first.child_labels:
        return None
    own = {w for f in office.nouns for w in f.split()}
    beside = (c for c in noun.children if c.dep_ in ("compound", "amod", "nmod", "nmod:poss"))
    return body_held(first, office, by_head) if all(c.lower_ in own for c in beside) else None


def _status(noun: "Token") -> str:
    """Whether a copula denies the office, ends it or says that it is to come: "is no longer", "will be"; "" where it is held."""
    if "cop" not in noun.child_labels:
        return ""
    words = {c.lower_ for c in noun.children if c.i < noun.i and c.dep_ in ("advmod", "aux", "det")}
    if "longer" in words:
        return "past"
    if words & DENIED:
        return "not"
    coming = noun.dep_ == "xcomp" and noun.head.lemma_ in COMING
    if noun.dep_ != "xcomp" and any(c.lower_ == "to" and c.dep_ == "mark" for c in noun.children):
        return "expected" if words & {"is", "are"} else "not"  # "is to be the next premier", "was to be"
    return "expected" if "will" in words or coming else ""


def _said(noun: "Token", office: Office) -> str:
    """The words of an office as the sentence has them: of "Attorney-General" both."""
    whole, forms = noun.sent.text.lower(), (*office.titles, *office.nouns)
    near = noun.doc[max(0, noun.i - 2) : noun.i + 3]
    if any(t.lower_ == "general" for t in near):
        longest = sorted((f for f in forms if "general" in f.lower()), key=len, reverse=True)
        cut = next((f for f in longest if f.lower().replace("-", " ") in whole.replace("-", " ")), None)
        if cut is not None:
            return cut
    return next((f for f in forms if f.lower() in whole), noun.text)


def under(noun: "Token", words: str) -> str:
    """The words of an office with "deputy" or its like before them: a deputy governor is no governor."""
    below = [c for c in noun.children if c.i < noun.i and c.lower_ in DEPUTIES]
    return words if not below or any(d in words.lower() for d in DEPUTIES) else f"{below[0].text} {words}"


def _bounded(noun: "Token") -> bool:
    """Whether a noun's own words bound it in the past: "prime minister from 2019 to 2022", "at the time"."""
    after = noun.doc[noun.i + 1 : min(len(noun.doc), noun.i + 5)]
    said = " ".join(t.lower_ for t in after)
    if said.startswith(("at the time", "until ", "at that time")):
        return True
    return said.startswith(("from ", "between ")) and any(t.pos_ == "NUM" for t in after[1:2])


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
    after = noun.doc[noun.i + 1 : noun.i + 3]
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


def hyphened(word: "Token") -> "list[Token]":
    """A word with what hyphens join to it: "Under-Secretary-General"."""
    words, start, end = word.doc.words, word.i, word.i + 1
    while start > 1 and words[start - 1].text == "-":
        start -= 2
    while end + 1 < len(words) and words[end].text == "-":
        end += 2
    return words[start:end]


def _has_form(office: Office, words: str) -> bool:
    return any(f.lower().endswith(words) for f in (*office.titles, *office.nouns))
