"""Which state a text is about where it does not say: the one behind "the government", "the army", "Congress"."""

from collections import defaultdict
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.guests import abroad, host_of_guest
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.scene_before import still_there
from diplograph.resolve.weights import NAMED, acting, beside_the_matter, called_after, weight

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from diplograph.annotate.plain import Doc, Token

CLEAR = 1.25
"""How many times the score of the next state a state has to have before a title is given to it."""
DATELINE, TOPIC, SCENE = 1.7, 1.0, 1.0
"""What is added: for the capital in the dateline, for acting in the text's first words, for the place that a sentence
begins with, for being the last to act before the title in its sentence."""
OUTSIDERS = frozenset(
    "mediator observer negotiator peacekeeper monitor facilitator guarantor broker go-between".split()
)
"""Who comes from a state that the text is not about."""
BROKERING = frozenset("mediate broker facilitate guarantee".split())
ASKING = frozenset(
    "call urge ask press appeal implore beg advise exhort help let allow enable assist pay persuade convince push force pressure "
    "lobby tell order instruct".split()
)
"""How one state would have another act, or lets it."""
BELOW = ("nmod", "nmod:poss", "compound", "nmod:desc")
"""Labels of what belongs to a noun above it."""
SENTENCES = 80
"""How far back a state is looked for."""


def salient_state(
    doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, before: int, but: "Collection[str]" = ()
) -> Actor | None:
    """The state named most, most lately and as a subject before a token; None where no state is named."""
    scene = scene_of(doc[before], doc[before].sent.start)
    if scene is not None and scene.i in by_head and (there := state_of(by_head[scene.i], gazetteer)) is not None:
        return there  # "In Dushanbe the foreign ministry …"
    if (here := still_there(doc[before], by_head, gazetteer)) is not None and here.id not in but:
        return here
    if (asked := _asked(doc[before], by_head, gazetteer)) is not None and asked.id not in but:
        return asked
    scores, states = scores_before(doc, by_head, gazetteer, before, organs=True)
    named = list(named_before(doc, by_head, gazetteer, before))
    for key in opening_state(at_home(named, by_head, gazetteer), by_head) & scores.keys():
        scores[key] += TOPIC
    left = [k for k in scores if k not in but]
    return states[max(left, key=lambda k: (scores[k], k))] if left else None


def scores_before(
    doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, before: int, organs: bool = False
) -> tuple[dict[str, float], dict[str, Actor]]:
    """How much each state that stands before a token is in question there; `organs` act for theirs."""
    number = by_head.sentence
    here = number[before]
    scores: dict[str, float] = defaultdict(float)
    states: dict[str, Actor] = {}
    for start, home in filed_in(by_head, gazetteer):
        if start <= doc[before].idx:
            scores[home.id] += DATELINE
            states[home.id] = home
    for token, state in named_before(doc, by_head, gazetteer, before):
        if _quoted(token, doc.words[before]):
            continue
        near = 1 + here - number[token.i]
        if (host := host_of_guest(token, state, by_head, gazetteer)) is not None:
            told = host if organs else state  # a guest's own minister may speak beside him, no police of his
            scores[told.id] += NAMED / near
            states[told.id] = told
        elif not (organs and abroad(token)):
            scores[state.id] += weight(token, by_head[token.i], doc.words[before], organs=organs) / near
            states[state.id] = state
    return scores, states


def filed_in(by_head: ByHead, gazetteer: Gazetteer) -> list[tuple[int, Actor]]:
    """Where each dateline starts, and the state that it names: "CAIRO — ", "ODESSA, Ukraine — "."""
    found = []
    for start, city, land in by_head.datelines:
        entry = gazetteer.entry(land) if land else None
        named = entry.actor if entry is not None and entry.actor.type == "state" else None
        if (home := gazetteer.capital_of(city) or named) is not None:
            found.append((start, home))
    return found


def shares(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> dict[str, float]:
    """How much of the whole text is about each state: the weight of all its namings over that of the state named most."""
    if by_head.shares is None:
        total: dict[str, float] = defaultdict(float)
        for token, state in named_before(doc, by_head, gazetteer, len(doc) - 1):
            total[state.id] += weight(token, by_head[token.i], doc[len(doc) - 1], organs=True)
        most = max(total.values(), default=1.0)
        by_head.shares = {k: v / most for k, v in total.items()}
    return by_head.shares


def ahead_in_both(here: dict[str, float], whole: dict[str, float]) -> str | None:
    """The one state that no other beats, here or in the whole text, where none stands out here."""
    ranks = {k: (score, whole.get(k, 0.0)) for k, score in here.items()}
    best = max(ranks, key=lambda k: ranks[k], default=None)
    if best is None or here[best] < NAMED or list(ranks.values()).count(ranks[best]) > 1:
        return None
    return best if ranks[best][1] == max(share for _, share in ranks.values()) else None


def named_before(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, before: int) -> "Iterator[tuple[Token, Actor]]":
    """The states named in the sentences before a token, in order; what stands far off weighs nothing."""
    first = by_head.sentences[max(0, by_head.sentence[before] - SENTENCES)]
    for head in by_head.before(before, first):
        if from_outside(doc.words[head]) or doc.words[head].head.lower_ == "based" or mediates(doc.words[head]):
            continue  # "the London-based group": of no state that the text is about
        if (state := state_of(by_head[head], gazetteer) or _served(by_head, head)) is not None:
            yield doc.words[head], state


def at_home(named: "list[tuple[Token, Actor]]", by_head: ByHead, gazetteer: Gazetteer) -> "list[tuple[Token, Actor]]":
    """The namings that tell of no guest: not "a Kenyan delegation flew to Juba", which is told of South Sudan."""
    return [(t, s) for t, s in named if not abroad(t) and host_of_guest(t, s, by_head, gazetteer) is None]


def _served(by_head: ByHead, head: int) -> Actor | None:
    """The state for which a person named here acts, where the text has told of the office."""
    actor = by_head[head].actor if by_head.serving and by_head[head].kind == "name" else None
    return by_head.serving.get(actor.id) if actor is not None else None


def mediates(name: "Token") -> bool:
    """ "Mediators from Qatar and Egypt", "Cuba and Norway act as guarantors": from outside, whatever they do."""
    joined = name.dep_ == "conj" or "conj" in name.child_labels
    while name.dep_ == "conj":
        name = name.head
    if name.dep_ == "obl:agent":  # "a truce brokered by Qatar and Egypt"
        return name.head.lemma_.lower() in BROKERING
    if joined and name.dep_.startswith("nsubj"):
        verbs = (name.head, *(c for c in name.head.children if c.dep_ == "xcomp"))  # "agreed to act as guarantors"
        roles = (c for v in verbs for c in v.children if c.dep_ == "obl" and case_of(c) == "as")
        brokers = any(v.lemma_.lower() in BROKERING for v in verbs)
        return brokers or any(c.lemma_.lower() in OUTSIDERS for c in roles)
    return name.dep_ == "nmod" and case_of(name) == "from" and name.head.lemma_.lower() in OUTSIDERS


def from_outside(name: "Token") -> bool:
    """ "Dutch-born", "Saudi-led", "Iran-backed", "Russian-occupied": said of someone elsewhere."""
    after = name.doc.words[name.i + 1 : name.i + 3]
    return (
        len(after) == 2
        and after[0].text in ("-", "–")
        and after[1].tag_ in ("VBN", "VBD")
        and after[1].lower_ not in ("based", "headquartered")
    )


def other_state(
    doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, before: int, own: Actor, *, adjoining: bool = False
) -> Actor | None:
    """The state beside its own that stands out before a token: whom "its neighbour" means, who adjoins it if any does."""
    scores, states = scores_before(doc, by_head, gazetteer, before)
    ranked = sorted((k for k in scores if k != own.id), key=lambda k: (-scores[k], k))
    ranked = (adjoining and [k for k in ranked if gazetteer.adjoin(own, states[k])]) or ranked
    if not ranked or (len(ranked) > 1 and scores[ranked[0]] < CLEAR * scores[ranked[1]]):
        return None
    return states[ranked[0]]


def state_of(mention: Mention, gazetteer: Gazetteer) -> Actor | None:
    """The state that a mention is, belongs to, is called after, or is the capital of."""
    if mention.actor is not None and mention.actor.type == "place":
        return gazetteer.capital_of(mention.text)
    if mention.actor is None:
        return None
    return gazetteer.state_of(mention.actor) or (called_after(mention, gazetteer) if mention.kind == "name" else None)


def states_at(words: "Iterable[Token]", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The ids of the states that some words name."""
    found = (state_of(m, gazetteer) for t in words if (m := by_head.get(t.i)) is not None)
    return {s.id for s in found if s is not None}


def _quoted(token: "Token", later: "Token") -> bool:
    """Whether a token of the same sentence stands in a quotation that ends before `later`: whom a speaker speaks of."""
    if token.sent.start != later.sent.start:
        return False
    marks = [t.i for t in token.doc[token.i : later.i] if t.text in ('"', "”")]
    opened = any(t.text in ('"', "“") for t in token.doc[token.sent.start : token.i])
    return bool(marks) and opened


def opening_state(named: "list[tuple[Token, Actor]]", by_head: ByHead) -> set[str]:
    """The one state that acts in the first sentence that names any, or is the only one named there.

    Not where it only tells of goods or citizens, or others act on it.
    """
    first = named[0][0].sent.start if named else 0
    there = [(t, s) for t, s in named if t.sent.start == first and not beside_the_matter(t, by_head[t.i])]
    aside = ("obj", "iobj"), ("with", "against")  # "ratifies a pact with Chad", "war against Chad": the other side
    rest = {s.id for t, s in there if t.dep_ not in aside[0] and case_of(t) not in aside[1]}
    opening = {s.id for t, s in there if acting(t)} or rest
    return opening if len(opening) == 1 else set()


def scene_of(person: "Token", start: int) -> "Token | None":
    """The place that a sentence begins with: "In Tripoli, Prime Minister X said …"."""
    clause = person
    while clause.dep_ != "ROOT":
        if clause.dep_ == "acl:relcl" and "where" in clause.child_words:
            return clause.head  # "in Brazil, where Foreign Minister X …"
        clause = clause.head
    while person.dep_ in BELOW:
        person = person.head  # "In Berlin, a spokesman for the defence ministry said"
    if person.dep_ not in ("nsubj", "nsubj:pass"):
        return None
    places = (
        c for c in person.head.children if c.dep_ == "obl" and c.i < person.i and case_of(c) in ("in", "on", "at")
    )
    first = next((c for c in places if c.left_edge.i <= start + 2), None)
    if first is not None and first.pos_ == "NOUN":  # "In parliament in Ankara, …"
        return next((c for c in first.children if c.dep_ == "nmod" and case_of(c) == "in" and c.pos_ == "PROPN"), None)
    return first


def _asked(word: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """ "Britain called on Uganda to keep the army out of court": of the state that is asked to act."""
    for clause in (word, *word.ancestors):
        if clause.dep_ in ("xcomp", "advcl") and clause.head.lemma_.lower() in ASKING:
            asked = (c for c in clause.head.children if c.dep_ in ("obj", "iobj", "obl") and c.i < clause.i)
            known = (m for c in asked if case_of(c) in ("", "on", "to", "with") and (m := by_head.get(c.i)) is not None)
            return next((s for m in known if (s := state_of(m, gazetteer) or _of_people(m, gazetteer))), None)
    return None


def _of_people(mention: Mention, gazetteer: Gazetteer) -> Actor | None:
    """ "Help Malians train police": the state whose people they are."""
    actor = mention.actor
    whole = actor is not None and actor.type == "people" and actor.name.startswith("People of ")
    return gazetteer.find(actor.name.removeprefix("People of ")) if actor is not None and whole else None
