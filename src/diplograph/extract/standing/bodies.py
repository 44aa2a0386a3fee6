"""What the words around a body's name say of it: seated somewhere, part of a greater one, a member of an alliance."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts, subject_of
from diplograph.extract.standing.beside import WHOLES, Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

LEAGUES = ("igo", "organisation", "armed_group")
HOUSES = ("government_body", "party", "ngo")
"""Bodies whose members are persons: "a Knesset member, Ann Roe"."""
MARCHING = frozenset(
    "march advance attack fight move land cross operate serve act rise revolt enter retreat withdraw march push drive ride sail".split()
)
NAMED_BODIES = ("organisation", "party")
"""Whose "under" says who leads them, where they are named: "the Zuwara Shield Force under Captain Roe"."""
HEADED = frozenset(
    "delegation mission team panel commission committee government cabinet coalition administration junta contingent faction".split()
)
"""Nouns for those whom somebody by name is said to head by "under" alone: "a delegation under Ann Roe"."""
PLACING = frozenset("put place install set leave keep maintain retain".split())
"""Verbs whose object, not whose subject, is then at the head of something."""
COMMAND = frozenset("command leadership chairmanship presidency direction orders order".split())
CHAIRED = frozenset("government_body organisation party igo ngo company media".split())
"""Types of what is under the chairmanship, the leadership or the command of somebody."""
PARTNERS = frozenset("partner ally rival".split())
PARTS = frozenset(
    "arm wing branch subsidiary unit division affiliate offshoot mission agency organ body committee chamber council force"
    " service department directorate brigade battalion".split()
)

STATES_OWN = frozenset("intelligence agency service directorate parliament assembly regulator".split())
"""Nouns for bodies that are a state's where one is said to have them."""
STATES = frozenset("ally state country nation".split())
"""Nouns that say of a state named behind them, with a body before, that it is of it: "NATO ally Turkey"."""
OF_A_WHOLE = PARTS | STATES_OWN


def facts_of_bodies(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The standing facts of each word that can carry one."""
    by_head = mentions.by_head
    for token in doc:
        lemma = token.lemma_.lower()
        if token.lower_ == "based" and token.dep_ in ("amod", "compound"):
            yield from _seat(token, by_head)
        elif lemma == "member" or (lemma in STATES and token.dep_ == "nmod:desc"):
            yield from _members(token, by_head)
            if token.tag_ == "NNS":
                yield from _some_members(token, by_head)
        elif lemma in PARTNERS and token.pos_ == "NOUN":
            yield from _partners(token, by_head)
        elif lemma in OF_A_WHOLE:
            yield from _part(token, by_head)
        elif token.dep_ in ("nmod", "obl") and case_of(token) == "under":
            yield from _under(token, by_head)
        elif token.lower_ == "head" and token.dep_ == "obl" and case_of(token) == "at":
            yield from _at_head(token, by_head)


def _seat(based: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "The Warsaw-based channel Belsat", "a Dubai-based firm", "Ann Roe, a Nairobi-based analyst"."""
    seats = (c for c in based.children if c.i < based.i and c.dep_ not in ("punct", "det"))
    seat = next((m for c in seats if (m := by_head.get(c.i))), None)
    noun = based.head
    told = by_head.get(noun.i) or (by_head.get(noun.head.i) if noun.dep_ in ("appos", "nmod:desc") else None)
    if seat is not None and seat.actor is not None and seat.actor.type in ("state", "place"):
        yield from fact(based, told, "LOCATED_IN", seat, "based")


def _some_members(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Four former members of the council": nobody names them, but they are of it."""
    own = by_head.get(noun.i)
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i), None)
    body = by_head.get(of.i) if of is not None else None
    told = "nummod" in noun.child_labels or not noun.child_words.isdisjoint(("former", "ex"))
    if not told or (noun.dep_ == "nmod" and "cop" in noun.head.child_labels):
        return  # "members of the council" says nothing of anybody; nor "Norway is one of the four members"
    if own is None or own.kind != "nominal" or body is None or body.actor is None or noun.dep_ == "xcomp":
        return  # "remained members of the council": who did is told of
    kinds = own.actor is not None and own.actor.type in ("people", "group") and body.actor.type in (*LEAGUES, *HOUSES)
    if kinds and not body.actor.name.startswith(("Government", "Embassy")):
        yield from fact(noun, own, "MEMBER_OF", body, "some")


def _members(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "NATO member Hungary", "other NATO members", "EU members such as Hungary", "a member of the council, Ann Roe,"."""
    near = [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod:poss")]
    if any(c.dep_ == "appos" and c.i > noun.i for c in noun.children):
        near += [c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of"]
    league = next((m for c in near if (m := by_head.get(c.i))), None)
    if league is None or league.actor is None or league.actor.type not in (*LEAGUES, *HOUSES):
        return
    if not noun.child_words.isdisjoint(("non", "ex")) or (noun.lemma_ != "member" and league.actor.type != "igo"):
        return  # "non-NATO member Austria"
    named = [noun.head] if noun.dep_ in ("nmod:desc", "compound", "appos") else []
    named += [t for c in noun.children if c.dep_ in ("appos", "flat") and c.i > noun.i for t in conjuncts(c)]
    if noun.tag_ == "NNS" and noun.dep_ == "nmod:desc":
        named += [c for c in noun.head.children if c.dep_ == "conj"]  # "NATO members Norway and Denmark"
    if noun.dep_ == "conj" and "other" in noun.child_words:
        named += [noun.head, *(c for c in noun.head.children if c.dep_ == "conj" and c.i < noun.i)]
    like = [
        c for c in noun.children if c.dep_ == "nmod" and case_of(c) in ("such as", "like", "including") and c.i > noun.i
    ]
    for token in (*named, *like, *(c for t in like for c in t.children if c.dep_ == "conj")):
        member = by_head.get(token.i)
        suits = (
            member is not None
            and member.actor is not None
            and (member.actor.type == "person" or (league.actor.type in LEAGUES and member.actor.type == "state"))
        )
        if member is not None and member.kind == "name" and suits:
            yield from fact(noun, member, "MEMBER_OF", league, "beside")


def _partners(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Russia, its partner in the Eurasian Union", "Australia's allies in the Quad": both are members of it."""
    within = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) in ("in", "within") and c.i > noun.i)
    league = next((m for c in within if (m := by_head.get(c.i))), None)
    if league is None or league.actor is None or league.actor.type not in LEAGUES or league.kind != "name":
        return
    own = by_head.get(noun.head.i) if noun.dep_ == "appos" else by_head.get(noun.i)
    told = next((c for c in noun.children if c.dep_.startswith("nsubj")), None)
    if told is None and "cop" in noun.child_labels:
        told = subject_of(noun)  # "which keeps bases there and is their ally in the Union"
    if told is not None and told.lower_ in ("which", "who", "that"):
        told = next((a.head for a in (told.head, *told.head.ancestors) if a.dep_ == "acl:relcl"), told)
    around = [own if told is None else by_head.get(told.i)]
    around += [by_head.get(c.i) for c in noun.children if c.dep_ == "nmod:poss" or case_of(c) == "with"]
    joined = noun.head.children if noun.dep_ == "appos" else ()
    around += [by_head.get(c.i) for c in joined if c.dep_ == "conj" and c.i < noun.i]
    for member in around:
        actors = [] if member is None else [member.actor] if member.actor is not None else list(member.members)
        if actors and all(a is not None and a.type == "state" for a in actors):
            yield from fact(noun, member, "MEMBER_OF", league, "partners")


def _part(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Eurojust, an agency of the European Union", "KFOR, the NATO mission", "the party's armed wing, the Roe Brigades"."""
    named = (by_head.get(c.i) for c in noun.children if c.dep_ == "appos" and c.i > noun.i and c.pos_ == "PROPN")
    after = next(named, None)
    part = by_head.get(noun.head.i) if noun.dep_ == "appos" else after
    if part is None or part.kind != "name" or (part.actor is not None and part.actor.type == "person"):
        return
    owners = (
        c for c in noun.children if c.dep_ in ("nmod:poss", "compound") or (c.dep_ == "nmod" and case_of(c) == "of")
    )
    whole = next(
        (
            m
            for c in owners
            if (m := by_head.get(c.i))
            and m.actor
            and (m.actor.type in (*WHOLES, "company", "ngo", "organisation") or _states_own(noun, c, m.actor.type))
        ),
        None,
    )
    if after is not None or noun.lemma_.lower() not in ("part", "arm", "wing", "branch", "unit"):  # those have a frame
        yield from fact(noun, part, "PART_OF", whole, "part")


def _states_own(noun: "Token", owner: "Token", kind: str) -> bool:
    """ "The GRU, Russia's military intelligence": what a state has but one of."""
    news = not noun.child_words.isdisjoint(("news", "press"))
    return kind == "state" and owner.dep_ != "compound" and noun.lemma_.lower() in STATES_OWN and not news


def _under(phrase: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Rebels under General Roe", "troops advanced under the command of Roe", "marched on the capital under Major Roe"."""
    inner = (c for c in phrase.children if c.dep_ == "nmod" and case_of(c) == "of" and phrase.lemma_.lower() in COMMAND)
    chief = next((m for c in inner if (m := by_head.get(c.i))), None) or by_head.get(phrase.i)
    if chief is None or chief.actor is None or chief.actor.type != "person":
        return
    headed = chief.head != phrase.i
    moving = phrase.i > phrase.head.i and phrase.head.lemma_.lower() in MARCHING
    beside = headed and _set_off_behind_subject(phrase)
    force = phrase.head if phrase.dep_ == "nmod" else subject_of(phrase.head) if moving or beside else None
    led = by_head.get(force.i) if force is not None else None
    own = led is not None and led.kind == "name" and led.actor is not None and led.actor.type in NAMED_BODIES
    sent = force is not None and phrase.dep_ == "nmod" and force.lemma_.lower() in HEADED and chief.kind == "name"
    chaired = led is not None and led.actor is not None and headed and led.actor.type in CHAIRED
    own = own or (led is not None and sent) or chaired
    if led is not None and led.actor is not None and (own or led.actor.type in ("armed_force", "armed_group")):
        yield from fact(phrase, chief, "LEADS", led, "under")


def _set_off_behind_subject(phrase: "Token") -> bool:
    """ "The committee, under the chairmanship of Ann Roe, met": between commas, right behind the subject."""
    subject = subject_of(phrase.head)
    first = next((c for c in phrase.children if c.dep_ == "case"), phrase)
    if subject is None or first.i < 2 or first.nbor(-1).text != ",":
        return False
    last = first.nbor(-2)
    return subject.i <= last.i and subject in (last, *last.ancestors)


def _at_head(head: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Arrived at the head of a delegation"."""
    put = next((c for c in head.head.children if c.dep_ in ("obj", "nsubj:pass")), None)
    placed = put is not None and head.head.lemma_.lower() in PLACING
    subject = put if placed else subject_of(head.head)
    who = subject if subject is None or subject.lower_ not in ("who", "which", "that") else head.head.head
    led = next((m for c in head.children if c.dep_ == "nmod" and case_of(c) == "of" and (m := by_head.get(c.i))), None)
    if who is not None and led is not None and led.actor is not None and led.actor.type not in ("place", "state"):
        yield from fact(head, by_head.get(who.i), "LEADS", led, "at-head")
