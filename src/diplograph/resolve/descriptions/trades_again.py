"""Companies, banks, agencies and groups told by what they do: "Carlsberg left. … The Danish brewer", "the UN agency", "the lender"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model_ids import normalise
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.group_words import set_off
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.weights import called_after_state

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

FIRMS = frozenset(
    "company firm airline carmaker automaker chipmaker drugmaker steelmaker planemaker shipbuilder brewer miner trader maker "
    "manufacturer producer operator retailer insurer lender conglomerate giant corporation contractor multinational refiner "
    "explorer utility carrier shipper group major developer supplier distiller start-up startup".split()
)
"""What a company is called again by its trade."""
ALSO_HUMAN = frozenset("trader maker supplier major giant group carrier".split())
"""Nouns for people, things and groups too: companies where the word before says whose or of what."""
PAPERS = frozenset("newspaper paper daily weekly magazine broadcaster channel website".split())
PAPER_WORDS = frozenset("times post news gazette tribune agency service".split())
"""What a paper or a station is called again, and words in the names of such that no other company has."""
AGENCY, LENDER, GROUP, CHARITY = "agency", "lender", "group", "charity"
CALLED = FIRMS | PAPERS | {AGENCY, CHARITY}
LENDING = frozenset("bank fund".split())
"""What the name of a body of states that lends has."""
NO_AGENCY = frozenset("council commission parliament court assembly bank union committee mission".split())
"""What the name of an organ of the United Nations or of a union has that is no agency."""
NO_FIRM = frozenset(
    "party front union council committee court commission forum authority movement assembly parliament university institute "
    "association federation agency ministry office centre center club church school hospital army police navy force forces "
    "treaty convention initiative fund programme program department bureau alliance coalition league board senate house "
    "congress society foundation project plan act law guard conference network tribunal times post news gazette".split()
)
"""Words in the names of what is no company."""
MANY = 6
"""Sentences over which one goes on speaking of "the company"."""


def trade_again(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer", title: int) -> Guess | None:
    """The one body named most lately that "the Danish brewer", "the oil giant" or "the agency" can mean."""
    word = noun.lemma_.lower()
    if noun.tag_ != "NN" or noun.dep_ in NO_REFERENCE or word not in CALLED:
        return None
    headline = noun.i < title
    if not _bare(noun, headline=headline) or (word in ALSO_HUMAN and not _told(noun)) or (headline and not _told(noun)):
        return None
    home = _home(noun, by_head)
    bodies = _first_told(noun, by_head, title) if headline else _back(noun, by_head)
    fits: list[int] = []
    sentence = -1
    for head in bodies:
        mention, at = by_head[head], by_head.sentence[head]
        if sentence >= 0 and at < sentence - 1:
            break
        if abs(by_head.sentence[noun.i] - at) > MANY:
            return None
        if _stranger(noun.doc.words[head], mention, noun):
            return None
        if (
            sentence in (-1, at)
            and _may_be(noun.doc.words[head], mention, word, gazetteer)
            and not _of_another_state(noun.doc[head], home, by_head, gazetteer, mention)
        ):
            sentence = at
            fits.append(head)
    return _chosen(fits, noun, by_head)


def _chosen(fits: list[int], noun: "Token", by_head: "ByHead") -> Guess | None:
    """The body that fits; of several in a sentence the one that it is about."""
    actors = {m.actor.id: m.actor for h in fits if (m := by_head[h]).actor is not None}
    if len(actors) > 1:
        about = [h for h in fits if noun.doc[h].dep_ in ("nsubj", "nsubj:pass") and not _joined(noun.doc[h])]
        about = [h for h in about if not any(t.dep_ == "acl:relcl" for t in noun.doc[h].ancestors)]
        actors = {m.actor.id: m.actor for h in about if (m := by_head[h]).actor is not None}
    if len(actors) != 1:
        return None
    return Guess(next(iter(actors.values())), (), "nominal", 0.65, f"the {noun.lower_} named before")


def _joined(name: "Token") -> bool:
    return any(c.dep_ == "conj" and c.pos_ == "PROPN" for c in name.children)


def _back(noun: "Token", by_head: "ByHead") -> "Iterable[int]":
    """Heads before, the nearest first; in its own sentence only where the noun acts, and nobody who says so."""
    acting = noun.dep_ in ("nsubj", "nsubj:pass")
    clause = {t.i for t in noun.head.subtree} if acting and noun.head.dep_ in ("acl:relcl", "acl") else set()
    start = noun.sent.start
    above = {t.head.i for t in (noun, *noun.ancestors) if t.dep_ in ("ccomp", "xcomp")} - {noun.head.i}
    doc = noun.doc
    return (
        h for h in by_head.back_from(noun.i) if h < start or (acting and h not in clause and doc[h].head.i not in above)
    )


def _first_told(noun: "Token", by_head: "ByHead", title: int) -> list[int]:
    """The heads of the first sentence below a headline."""
    first = by_head.sentence[title] if title < len(by_head.sentence) else -1
    return [h for h in by_head.after(max(noun.i, title - 1)) if by_head.sentence[h] == first]


def _bare(noun: "Token", *, headline: bool) -> bool:
    """Whether nothing but a state's adjective and the trade stands beside "the": what says more says which."""
    said = [c for c in noun.children if c.dep_ not in ("punct", "case", "conj", "cc", "appos", "cop")]
    if any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in noun.children) or "cop" in noun.child_labels:
        return False
    if "conj" in noun.child_labels or noun.dep_ in ("conj", "appos"):
        return False
    dets = [c.lower_ for c in said if c.dep_ == "det"]
    others = [c for c in said if c.dep_ not in ("det", "amod", "compound")]
    more = all(set_off(c) for c in others)
    named = any(
        c.dep_ == "compound" and c.pos_ == "PROPN" and c.text not in ("UN", "EU", "US", "U.N.", "U.S.") for c in said
    )
    which = any(
        c.dep_ == "amod" and c.lower_ in ("other", "same", "new", "first", "second", "rival", "local", "third")
        for c in said
    )
    return more and not named and not which and (dets == ["the"] or (headline and not dets))


def _told(noun: "Token") -> bool:
    """Whether a word says whose or of what: "the Swiss trader", "the oil giant", "the battery maker"."""
    return not noun.child_labels.isdisjoint(("amod", "compound"))


def _home(noun: "Token", by_head: "ByHead") -> "Actor | None":
    """The state whose adjective stands before a noun."""
    beside = (by_head.get(c.i) for c in noun.children if c.dep_ in ("amod", "compound", "nmod:poss"))
    return next((m.actor for m in beside if m is not None and m.actor is not None and m.actor.type == "state"), None)


def _of_another_state(
    name: "Token", home: "Actor | None", by_head: "ByHead", gazetteer: "Gazetteer", mention: "Mention"
) -> bool:
    """Whether the text or the gazetteer says that a body is of another state than the noun's adjective does."""
    if home is None:
        return False
    beside = [name, *(c for c in name.children if c.dep_ in ("appos", "compound", "nmod:desc"))]
    beside += [name.head] if name.dep_ in ("appos", "flat", "nmod:desc") else []
    told = [s for t in beside if (s := _home(t, by_head)) is not None]
    if mention.actor is not None:
        named = called_after_state(replace(mention, text=mention.actor.name), gazetteer)
        told += [s for s in (gazetteer.home_of(mention.actor), named) if s is not None]
    return any(s != home for s in told)


def _stranger(head: "Token", mention: "Mention", noun: "Token") -> bool:
    """ "A Danish firm was fined. The firm …": another one of the kind, whom nobody names."""
    made = mention.actor is not None and "--" in mention.actor.id
    return made and head.lemma_.lower() == noun.lemma_.lower() and not head.child_words.isdisjoint(("a", "an"))


def _may_be(head: "Token", mention: "Mention", word: str, gazetteer: "Gazetteer") -> bool:
    """Whether a name, or a description taken for one, can be a company, a lender, an agency of the United Nations, a group."""
    actor = mention.actor
    named = mention.kind == "name" or (mention.kind == "nominal" and head.lemma_.lower() in CALLED)
    if not named or actor is None or "--" in actor.id:
        return False
    words = set(normalise(actor.name).split())
    if word == AGENCY:
        organ = actor.type == "igo" and actor.id in gazetteer.part_of and words.isdisjoint(NO_AGENCY)
        return organ or (actor.type == "organisation" and actor.name.isupper())
    if word == LENDER and actor.type == "igo":
        return not words.isdisjoint(LENDING)
    if word == GROUP and actor.type in ("armed_group", "ngo"):
        return True
    if actor.type == ("media" if word in PAPERS else "ngo" if word == CHARITY else "company"):
        return True
    told = {c.lemma_.lower() for c in head.children if c.dep_ == "appos" and c.tag_ == "NN"}
    words |= told - CALLED
    words -= PAPER_WORDS if word in PAPERS else {"foundation", "society", "fund"} if word == CHARITY else set()
    known = gazetteer.get(actor.id) is not None
    body = any(nouns().types.get(w) not in (None, "company", "organisation", "place") for w in words)
    return actor.type == "organisation" and not known and not body and words.isdisjoint(NO_FIRM)
