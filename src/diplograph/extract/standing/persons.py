"""What the words around a person's name say he or she is: of a party, a citizen, somebody's wife or brother."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.whose import whose as whose_noun
from diplograph.extract.standing.beside import Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.noun_bodies import whose
from diplograph.resolve.offices.nouns import named_so

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

BELONGING = frozenset("of from at with".split())
FELLOW_BODIES = ("party", "organisation", "ngo", "company", "media", "igo", "armed_group")
MOVEMENTS = frozenset("party movement bloc alliance coalition faction league list".split())
"""Nouns that call a body a party."""
PRESSMEN = frozenset("reporter journalist photographer cameraman cameramen stringer commentator freelancer".split())
ELECTED = frozenset("mp mep td msp mla mk deputy lawmaker legislator councillor senator candidate".split())
"""Who sits for a party or stands for it."""
PILLARS = frozenset(
    "employee staffer bigwig stalwart figure official activist politician veteran heavyweight grandee cadre lawmaker senator".split()
)
"""Nouns whose "of" says whose they are, as an opponent's or a founder's does not."""

SERVING = frozenset(
    "officer soldier fighter guerrilla policeman gunman commando conscript sailor militant rebel militiaman operative insurgent"
    " mercenary paramilitary recruit".split()
)
"""Who serves in a force."""
HEADING = frozenset(
    "head chair chairman chairwoman chairperson president leader director secretary spokesman spokeswoman".split()
)
"""Who holds an office there, which is told as such."""
WHOSE = frozenset(("whose",))
OUTSIDERS = frozenset("rival opponent critic enemy foe adversary challenger ally partner donor voter".split())
"""Whoever is one of a party's is no member of it."""


def facts_of_persons(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The standing facts of each name of a person, and of each noun for a relative."""
    by_head = mentions.by_head
    bodies = {
        (f.person.actor.id, f.body.actor.id) for f in mentions.offices if f.person.actor and f.body and f.body.actor
    }
    for mention in mentions:
        if mention.kind == "name" and _is_person(mention):
            token = doc.words[mention.head]
            yield from (
                f for f in _fellow(token, mention, by_head) if (f.subject.id, f.object and f.object.id) not in bodies
            )
            yield from _in_brackets(token, mention, by_head)
    for mention in mentions:
        if mention.kind == "name" and mention.actor is not None and mention.actor.type in FELLOW_BODIES:
            for noun in _called_party(doc.words[mention.head], mention):
                yield from _whose_party(noun, mention, by_head)
    for token in doc.worded(WHOSE):
        if token.head.lemma_.lower() in nouns().kin:
            yield from _relative(token, by_head)


def _sits(body: "Token") -> bool:
    """ "Ann Roe, of the Senate's defence committee", "a lawmaker on the security commission, Ann Roe": whoever is of it sits on it."""
    return body.lemma_.lower() in ("committee", "commission", "subcommittee", "panel")


def _is_person(mention: Mention | None) -> bool:
    return mention is not None and mention.actor is not None and mention.actor.type == "person"


def _fellow(name: "Token", person: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Ann Roe of the Freedom party", "Ann Roe from Human Rights Watch", "Labour MP Ann Roe"."""
    beside = (
        name.head.children if name.dep_ == "appos" else ()
    )  # "the councillor, Ann Roe of the League", hung on the noun
    for child in (*name.children, *(c for c in beside if c.i > name.i)):
        body = by_head.get(child.i) if child.dep_ == "nmod" and case_of(child) in BELONGING else None
        if body is None or body.actor is None or body.start <= person.start:
            continue
        member = body.actor.type in FELLOW_BODIES and not (case_of(child) == "from" and _like_a_town(body))
        if member or _sits(child):
            yield from fact(name, person, "MEMBER_OF", body, "of")
    for noun in said_to_be(name):
        own = by_head.get(noun.i)
        if own is not None and own.kind == "demonym" and own.actor is not None and own.actor.type == "party":
            yield from fact(noun, person, "MEMBER_OF", own, "party")  # "Ann Roe, a Democrat"
        yield from _of_a_party(noun, name, person, by_head)
        if noun.dep_ in ("appos", "conj") or noun.head == name or name.head == noun:
            yield from _figure(noun, person, by_head)


def _of_a_party(noun: "Token", name: "Token", person: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Labour MP Ann Roe", "Fatah's candidate, Ann Roe", "its lawmaker Ann Roe": the party beside what a person is called."""
    for child in noun.children:
        party = by_head.get(child.i) if child.dep_ in ("amod", "compound", "nmod:desc", "nmod:poss") else None
        if party is not None and noun.lower_ in ELECTED and party.kind == "possessive" and _may_be_party(party):
            yield from fact(name, person, "MEMBER_OF", party, "party")  # "its lawmaker Ann Roe"
            continue
        party = party or whose(child, by_head)
        if child.dep_ == "nmod:poss" and (noun.lemma_.lower() in nouns().kin or noun.lemma_.lower() in OUTSIDERS):
            continue
        if party is not None and party.head != noun.i and _sends(party, noun):
            yield from fact(name, person, "MEMBER_OF", party, "party")


def _like_a_town(body: Mention) -> bool:
    """ "A businessman from Durrës": a name of one word that nothing but the model takes for a body."""
    word = body.text
    actor = body.actor
    guessed = actor is not None and actor.type == "organisation" and actor.name == word and not actor.aliases
    return guessed and " " not in word and not word.isupper() and word[1:].islower()


def _may_be_party(body: Mention) -> bool:
    """ "The Freedom Union lost. Its lawmaker Ann Roe …": a body with lawmakers of its own, where a name does not say what it is."""
    return body.actor is not None and body.actor.type == "organisation"


def _sends(body: Mention, noun: "Token") -> bool:
    """Whether a body is a party, or sends members of parliament as one: "Labour MP", "a Hezbollah lawmaker"."""
    kind = body.actor.type if body.actor is not None else ""
    stands = noun.lower_ == "candidate" and "nmod:poss" in noun.child_labels  # "the Freedom Congress's candidate"
    return (
        kind == "party"
        or (kind == "armed_group" and noun.lemma_.lower() in ELECTED)
        or (kind == "organisation" and stands)
    )


def named_party(name: "Token", body: Mention) -> "Token | None":
    """The noun that calls a body by name a party: of "the Fatah party" and "Roe's Forward Together (FT) party"."""
    noun = name.head
    beside = name.dep_ in ("compound", "amod") and noun.lower_ in MOVEMENTS
    return noun if beside and body.actor is not None and body.actor.type in FELLOW_BODIES else None


def _called_party(name: "Token", body: Mention) -> "Iterator[Token]":
    """What may say whose party a body by name is: its name, the noun behind it, or "the movement of" apposed to it."""
    own = name.pos_ == "PROPN" or (name.lower_ in MOVEMENTS and body.start <= name.idx < body.end)
    if own and body.actor is not None and body.actor.type == "party":
        yield name
    if (noun := named_party(name, body)) is not None:
        yield noun
    yield from (c for c in name.children if c.dep_ == "appos" and c.i > name.i and c.lower_ in MOVEMENTS)


def _whose_party(name: "Token", party: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Mr Roe's Moderates", "the Fatah party of President Roe", "Ann Roe, whose Freedom Party": that of a member of it."""
    owners = (c for c in name.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) == "of"))
    person = next((m for c in owners if (m := by_head.get(c.i) or whose_person(c, by_head))), None)
    if person is not None and _is_person(person):
        yield from fact(name, person, "MEMBER_OF", party, "whose-party")


def whose_person(pronoun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The person that a relative "whose" goes back to."""
    noun = whose_noun(pronoun)
    found = by_head.get(noun.i) if noun is not None else None
    return found if _is_person(found) else None


def _relative_clause(pronoun: "Token") -> "Token":
    """The relative clause that a pronoun stands in; the top of the sentence where it stands in none."""
    clause = pronoun.head
    while clause.dep_ not in ("acl:relcl", "ROOT"):
        clause = clause.head
    return clause


def _in_brackets(name: "Token", person: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Kofi Asare (NDC, Ho West)": the party behind the name of a member of parliament."""
    after = next((c for c in name.children if c.dep_ == "appos" and c.i > name.i and c.nbor(-1).text == "("), None)
    party = by_head.get(after.i) if after is not None else None
    kinds = ("party", "organisation") if after is not None and after.text.isupper() else ("party",)
    if after is not None and party is not None and party.actor and party.actor.type in kinds:
        yield from fact(after, person, "MEMBER_OF", party, "brackets")


def _figure(noun: "Token", person: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Ann Roe, a bigwig in the Freedom Party", "Ben Doe, a lawyer with Amnesty"."""
    if noun.lower_ in SERVING or noun.lower_ in PRESSMEN:
        forces = ("armed_group", "party") if noun.lower_ in SERVING else ("media",)
        before = (by_head.get(c.i) for c in noun.children if c.dep_ in ("compound", "amod") and c.pos_ == "PROPN")
        force = next((m for m in before if m is not None and m.actor is not None and m.actor.type in forces), None)
        yield from fact(noun, person, "MEMBER_OF", force, "figure")  # "a Hamas fighter", "a Reuters journalist"
    for child in noun.children:
        case = case_of(child) if child.dep_ == "nmod" else ""
        body = (
            by_head.get(child.i)
            if case in ("in", "with", "at", "from")
            or (case == "of" and noun.lower_ in SERVING)
            or (case == "of" and noun.lower_ in (*PILLARS, *ELECTED))
            or (case in ("on", "of") and _sits(child) and noun.lower_ not in HEADING)
            else None
        )
        body = body or (by_head.get(child.i) if case == "for" and noun.lower_ in (*PRESSMEN, *ELECTED) else None)
        armed = noun.lower_ in SERVING and case in ("in", "with", "of")
        public = noun.lower_ in ("employee", "staffer") or (case in ("on", "of") and _sits(child))
        kinds = (*FELLOW_BODIES, "government_body") if public else FELLOW_BODIES
        kinds = (*kinds, "armed_force", "government_body") if armed else kinds
        if body is not None and body.actor is not None and body.actor.type in kinds:
            if case == "at" and body.actor.type == "igo":
                continue  # "Libya's representative at the United Nations"
            if case == "from" and _like_a_town(body):
                continue  # "a businessman from Durrës": a town that the model takes for a body
            yield from fact(noun, person, "MEMBER_OF", body, "figure")


def said_to_be(name: "Token") -> "list[Token]":
    """The nouns that say what a named person is: before the name, apposed to it, or what it is apposed to."""
    found = [
        c for c in name.children if c.dep_ in ("nmod:desc", "compound", "appos") and c.pos_ in ("NOUN", "PROPN", "ADJ")
    ]
    if name.dep_ in ("appos", "flat") and name.head.pos_ in ("NOUN", "PROPN"):
        found.append(name.head)
    if name.dep_ == "nsubj" and name.head.pos_ == "NOUN" and "cop" in name.head.child_labels:
        found.append(name.head)  # "Ann Roe is a Labour councillor"
    if (called := named_so(name)) is not None:
        found.append(called)  # "a Bahamian diplomat named Ann Roe"
    found += [
        c
        for n in found
        if n.dep_ == "appos" and n.head == name
        for c in n.children
        if c.dep_ == "conj" and c.tag_ == "NN"
    ]  # "Ann Roe, the head of the delegation and a lawmaker of the Labour Party"
    return [n for n in found if n.tag_ in ("NN", "NNP", "JJ")]


def _relative(pronoun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Ben Roe, whose wife, Ann, leads the party": the relative by name, else as the text calls her."""
    kin, clause = pronoun.head, _relative_clause(pronoun)
    named = next(
        (m for c in kin.children if c.dep_ == "appos" and _is_person(m := by_head.get(c.i))), by_head.get(kin.i)
    )
    about = clause.head if clause.dep_ == "acl:relcl" else kin.head if kin.dep_ == "appos" else clause
    other = next((m for t in (about, *about.ancestors) if _is_person(m := by_head.get(t.i))), None)
    other = other or whose_person(pronoun, by_head) or _named_last(pronoun, by_head)
    if _is_person(other) and _is_person(named):
        yield from fact(kin, named, "RELATED_TO", other, "whose")


def _named_last(pronoun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The person whom the sentence named last before a "whose" that the parser hangs nowhere."""
    before = (m for i in range(pronoun.i - 1, pronoun.sent.start - 1, -1) if (m := by_head.get(i)) is not None)
    return next((m for m in before if m.kind == "name" and _is_person(m)), None)
