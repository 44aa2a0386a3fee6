"""The body of an office: what the words that hang on its noun say it is an office of."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, sided
from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.noun_bodies import body_of_noun, done_to, whose
from diplograph.resolve.offices.owners import PORTFOLIOS, called, owner_before

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

PUBLIC = frozenset(
    "senator legislator councillor governor judge ambassador ombudsman president prime-minister foreign-minister minister"
    " defence-minister interior-minister finance-minister vice-president deputy-prime-minister chancellor speaker".split()
)
"""Offices that no party has: "the Labour MP for Leith" is of Leith."""
IRREGULAR = frozenset("militia rebel gang cartel guerrilla separatist mafia insurgent faction tribe clan".split())
SITTING = ("senator", "legislator", "councillor")
OF_BODIES = frozenset("director coordinator chief-executive scholar officer secretary mediator adviser".split())
"""Offices that no place has: "Human Rights Watch's Africa director"."""
SENT_FOR = frozenset("ambassador special-envoy attache high-representative mediator".split())
"""Offices whose "for …" says where they are sent."""
OWNING, INSIDE = frozenset(("", "of", "for", "at", "with")), frozenset("in from within inside".split())
GOVERNMENTS = frozenset("government cabinet administration regime republic kingdom state federation authority".split())
CALLINGS = frozenset("bar clergy judiciary".split())
"""Who has a head and is no actor elsewhere: "the president of the Rwandan bar"."""
RULING = frozenset("government cabinet administration regime junta country".split())
"""What stands for the whole state, whatever it is told with."""
BRANCHES = frozenset(("office", "bureau"))
WHOLES = ("igo", "ngo", "organisation", "company", "media", "party")
"""What has branches in many places."""
HUMAN_OWNERS = frozenset(
    "candidate contender defendant victim suspect businessman tycoon magnate family singer minority community diaspora".split()
)
"""Whose party or state is not that of those who work for them."""
DEEP = ("compound", "amod", "nmod")


def of_many(noun: "Token", body: Mention | None) -> bool:
    """ "The first Arab leader to go there", "another Kurdish leader": one of those that a people has, no office of theirs."""
    people = body is not None and body.actor is not None and body.actor.type == "people"
    ranked = (
        c.lower_ in ("first", "second", "third", "last", "latest", "another", "other", "only") for c in noun.children
    )
    return people and any(ranked)


def body_held(noun: "Token", office: Office, by_head: dict[int, Mention]) -> Mention | None:
    """The body of an office: whose it is, never where its holder sits ("its spokesman in Ituri") or whereto he is sent."""
    owner = next((c for c in noun.children if c.dep_ == "nmod:poss"), None) or owner_before(noun, by_head)
    some = office.id in ("leader", "commander") and _leads_some(noun)  # "a Libyan militia leader"
    children = (c for c in noun.children if not (some and c.dep_ == "amod"))
    near = sorted(children, key=lambda c: c.dep_ not in ("amod", "compound"))
    if owner is not None:
        held = by_head.get(owner.i)
        town = held is not None and held.actor is not None and held.actor.type == "place" and "--" in held.actor.id
        near = [*(c for c in near if town and c.dep_ == "compound"), owner]  # "the city's police commissioner"
    named = next((c.i for c in noun.children if c.dep_ == "appos" and c.i > noun.i), len(noun.doc))
    for child in near:
        if child.i > named or sided(child) or _of_affairs(office, child) or _is_field(office, child, by_head):
            continue  # "the councillor, Ann Roe of the League"
        sent = office.id in SENT_FOR and not _is_igo(by_head.get(child.i))  # "the mediator for the African Union"
        if child.dep_ == "nmod" and case_of(child) not in (OWNING | INSIDE) - ({"for"} if sent else set()):
            continue
        if child.dep_ not in ("amod", "compound", "nmod:poss", "nmod", "nmod:desc", "flat"):
            continue
        found = called(child, by_head) or _branch_of(child, by_head) or by_head.get(child.i) or whose(child, by_head)
        if found is None or found.actor is None or found.actor.type in ("person", "group"):
            another = (
                child.dep_ == "nmod" and child.lemma_.lower() in HUMAN_OWNERS
            )  # "the aide of the Labour candidate"
            deep = child.dep_ in DEEP and not another and not done_to(child)
            found = body_of_noun(child, by_head) if deep or _officer(child) else None
        own = found is not None and (_only_belongs(office, found) or _is_from(office, found, noun))
        if (found is not None and nation_of_holder(office, found)) or (own and _of_another(noun, child)):
            continue  # "the Labour leader of the council", "the Swedish secretary of a federation": of it too, but not there
        if found is not None and found.actor is not None and _has(office, child, found.actor.type):
            own = child.i not in by_head and child.pos_ == "NOUN" and _names_body(child)
            theirs = found.actor.type == "people" and child.lemma_.lower() in GOVERNMENTS  # "the Catalan government"
            if own and (theirs or found.actor.type == "place" or _of_a_part(office, child, found.actor.type)):
                return None  # "the Roe Bay fishing cooperative", "the head of Kenya's electoral commission", read later
            return found
    return None


def _branch_of(office: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "The director of the Baghdad office of Care International": whose the office is, not where."""
    if office.lemma_.lower() not in BRANCHES:
        return None
    of = (
        by_head.get(c.i) for c in office.children if c.dep_ == "nmod" and case_of(c) in ("of", "for") and c.i > office.i
    )
    return next((m for m in of if m is not None and m.actor is not None and m.actor.type in WHOLES), None)


def of_some_people(noun: "Token", body: Mention) -> bool:
    """ "A top Iraqi Shiite leader", "Iraqi Kurdish negotiators", "Syrian rebel leaders": of some within a state, no organ of it."""
    closer = [c for c in noun.children if body.head < c.i < noun.i and c.dep_ in ("amod", "compound")]
    people = any(c.text[:1].isupper() for c in closer if c.dep_ == "amod" and c.tag_ == "JJ")
    return body.kind == "demonym" and (people or any(armed(c) for c in closer))


def armed(word: "Token") -> bool:
    """Whether a word before a noun tells of an armed group: "militant leaders", "rebel positions"."""
    return word.text.islower() and nouns().types.get(word.lemma_.lower()) == "armed_group"


def _is_igo(mention: Mention | None) -> bool:
    return mention is not None and mention.actor is not None and mention.actor.type == "igo"


def _of_affairs(office: Office, field: "Token") -> bool:
    """Whether a phrase says which affairs are an office's: those of others as likely as not."""
    ruling = "minister" in office.id or office.id in ("secretary", "commissioner", "special-envoy", "adviser")
    return ruling and field.dep_ == "nmod" and field.lemma_.lower() in ("affair", "affairs", "relation", "relations")


def _is_field(office: Office, word: "Token", by_head: dict[int, Mention]) -> bool:
    """ "Minister of Industry and Trade": a field, whatever the word stands for elsewhere."""
    known = by_head.get(word.i)
    return known is not None and known.kind == "nominal" and word.pos_ == "PROPN" and office.id in PORTFOLIOS


def organ_of(noun: "Token", office: Office, by_head: dict[int, Mention], gazetteer: Gazetteer) -> Mention | None:
    """ "A spokesman for the Chinese foreign ministry": the organ that the phrase names with its state."""
    if "nmod:poss" in noun.child_labels:
        return None  # "its chief of mission in Haiti"
    for child in (c for c in noun.children if c.dep_ == "nmod" and c.i not in by_head and c.pos_ == "NOUN"):
        words = [
            c.lower_ for c in child.children if c.dep_ in ("compound", "amod") and c.text.islower() and c.i < child.i
        ]
        kind = gazetteer.body_of(" ".join([*words, child.lower_]))
        owner = body_of_noun(child, by_head) if kind is not None and case_of(child) in OWNING else None
        state = gazetteer.state_of(owner.actor) if owner is not None and owner.actor is not None else None
        if kind is not None and owner is not None and state is not None and _of_a_part(office, child, "state"):
            return replace(owner, actor=gazetteer.organ(kind, state))
    return None


def nation_of_holder(office: Office, found: Mention) -> bool:
    """ "A French film director", "the Kenyan chief executive": the adjective names no body but where the holder is from."""
    return office.id in ("director", "chief-executive") and found.kind == "demonym"


def _only_belongs(office: Office, found: Mention) -> bool:
    """Whether an adjective tells of the holder rather than of the office: a party, or the state of whoever leads a body."""
    citizen = found.kind == "demonym" and office.id in OF_BODIES | {"chairman", "treasurer", "registrar"}
    return found.actor is not None and (found.actor.type == "party" or (found.actor.type == "state" and citizen))


def _is_from(office: Office, found: Mention, noun: "Token") -> bool:
    """ "The Norwegian head of Amnesty", "the Chinese-American governor of Utah": where a chief is from, with a name for whose."""
    named = any(c.dep_ == "nmod" and case_of(c) == "of" and c.pos_ == "PROPN" for c in noun.children)
    chief = office.id in ("leader", "secretary-general", "commander", "chief-executive", "governor")
    return named and chief and found.kind == "demonym" and found.actor is not None and found.actor.type == "state"


def _of_another(noun: "Token", party: "Token") -> bool:
    """Whether an office has an "of" phrase beside the party's adjective."""
    of = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i)
    return party.dep_ in ("amod", "compound") and any(c.pos_ == "PROPN" or _names_body(c) for c in of)


def _leads_some(noun: "Token") -> bool:
    """Whether a noun before an office says of what it is, which is no state: "militia leader", "gang boss"."""
    return any(c.dep_ == "compound" and c.lower_ in IRREGULAR for c in noun.children)


def _names_body(noun: "Token") -> bool:
    """Whether a common noun is one for a body, alone or with the noun before it: "rescue service"."""
    before = noun.nbor(-1).lower_ if noun.i else ""
    lemma = noun.lemma_.lower()
    return lemma in CALLINGS or bool({lemma, f"{before} {lemma}"} & nouns().types.keys())


def _of_a_part(office: Office, body: "Token", kind: str) -> bool:
    """Whether a body that is named by its state has the office, not the state itself."""
    ruling = _rules(body) or "minister" in office.id
    return kind not in ("person", "place") and body.dep_ == "nmod" and not ruling


def _has(office: Office, child: "Token", kind: str) -> bool:
    """Whether a body of this type can have the office, where the noun's dependent stands."""
    heads = office.id in ("president", "vice-president") and child.dep_ in (
        "nmod",
        "nmod:poss",
    )  # "president of the ANC"
    if office.id in SITTING and kind in ("armed_group", "people"):
        return False  # "a Hezbollah lawmaker", "a Kurdish legislator": of the movement or people, but in parliament
    if (
        office.id in SITTING
        and kind == "organisation"
        and child.pos_ == "PRON"
        and child.head.lower_ != "representative"
    ):
        return False  # "its lawmaker", of what the text names: a party, as parliaments are known
    if (office.id in PUBLIC and kind == "party" and not heads) or (
        office.id in OF_BODIES and kind == "place" and child.dep_ == "compound"
    ):
        return False
    if office.id in PORTFOLIOS and kind in ("organisation", "place") and child.dep_ == "nmod":
        return False  # "Minister of Water"
    return not (child.dep_ == "nmod" and case_of(child) in INSIDE and kind in ("state", "place"))


def part_around(noun: "Token", found: Mention) -> "Token | None":
    """What the name of an office's body stands within: "the director of Kenya's election commission" is not Kenya's."""
    whole = noun.doc[found.head].head
    within = whole.dep_ == "nmod" and whole.head.i in (noun.i, noun.i - 2) and case_of(whole) in OWNING
    within = within and found.actor is not None and found.actor.type in ("state", "place")
    ruling = _rules(whole)
    kind = nouns().types.get(whole.lemma_.lower())
    return whole if within and _names_body(whole) and kind != "place" and not ruling else None


def _rules(whole: "Token") -> bool:
    """Whether a noun stands for the whole state: a federation does, "Brazil's football federation" does not."""
    trade = any(c.dep_ == "compound" and c.tag_ in ("NN", "NNS") and c.text.islower() for c in whole.children)
    return whole.lemma_.lower() in (RULING if trade else RULING | GOVERNMENTS)


def _officer(owner: "Token") -> bool:
    """ "The UN secretary-general's envoy": whose body is that of the office that owns it."""
    return owner.dep_ == "nmod:poss" and owner.pos_ == "NOUN" and owner.lemma_.lower() in nouns().humans
