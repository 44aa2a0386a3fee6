"""Whom a text is about where it does not say: the state behind "the government", "the army", "Foreign Minister X"."""

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.nouns import nouns
from diplograph.resolve.office_bodies import body_of_noun
from diplograph.resolve.titles import INFERRED
from diplograph.resolve.weights import acting, beside, weight

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diplograph.annotate.plain import Doc, Token

CLEAR = 1.25
"""How many times the score of the next state a state has to have before a title is given to it."""
DATELINE, TOPIC, SCENE, NEAR = 0.7, 1.0, 1.0, 1.0
"""What is added: for the capital in the dateline, for acting in the text's first words, for the place that a sentence
begins with, for being the last to act before the title in its sentence."""
OF_STATES = frozenset(
    "president vice-president prime-minister deputy-prime-minister chancellor foreign-minister defence-minister"
    " interior-minister finance-minister minister secretary-of-state king queen crown-prince emir supreme-leader"
    " speaker attorney-general national-security-adviser".split()
)
ROYAL = ("prince", "sheikh")
"""Titles of many in a house, and names."""
SENTENCES = 80
"""How far back a state is looked for."""
PEERS = frozenset("counterpart ambassador envoy".split())
"""Who, beside the holders of such offices, is abroad for an officeholder who acts on them."""
ORDERING = frozenset("demand urge request ask".split())
TITLES = ("compound", "nmod:desc", "appos", "flat")
TALKS = frozenset("talk meeting summit conversation dinner lunch call consultation discussion".split())
MEETING = frozenset("meet receive host visit greet telephone phone call invite welcome see hold talk confer".split())
"""What an officeholder does with one of another state."""
GOVERNED = frozenset("lead rule govern leave flee represent run head reach save serve".split())
"""Verbs whose object may well be the subject's own state."""


def salient_state(
    doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, before: int, but: "Collection[str]" = ()
) -> Actor | None:
    """The state named most, most lately and as a subject before a token; None where no state is named."""
    scene = _scene(doc[before], doc[before].sent.start)
    if scene is not None and scene.i in by_head and (there := _state(by_head[scene.i], gazetteer)) is not None:
        return there  # "In Dushanbe the foreign ministry …"
    scores, states = _scores(doc, by_head, gazetteer, before, organs=True)
    for key in _opening(list(_named(doc, by_head, gazetteer, before))) & scores.keys():
        scores[key] += TOPIC
    left = [k for k in scores if k not in but]
    return states[max(left, key=lambda k: (scores[k], k))] if left else None


def _scores(
    doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, before: int, organs: bool = False
) -> tuple[dict[str, float], dict[str, Actor]]:
    """How much each state that stands before a token is in question there; `organs` act for theirs."""
    number = by_head.sentence
    here = number[before]
    scores: dict[str, float] = defaultdict(float)
    states: dict[str, Actor] = {}
    for start, name in by_head.datelines:
        city = gazetteer.entry(name)
        if city is not None and city.kind == "capital" and start <= doc[before].idx:
            scores[city.actor.id] += DATELINE
            states[city.actor.id] = city.actor
    for token, state in _named(doc, by_head, gazetteer, before):
        if _quoted(token, doc[before]):
            continue
        role = weight(token, by_head[token.i], doc[before], organs=organs)
        scores[state.id] += role / (1 + here - number[token.i])
        states[state.id] = state
    return scores, states


def _named(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, before: int) -> "Iterator[tuple[Token, Actor]]":
    """The states named in the sentences before a token, in order; what stands far off weighs nothing."""
    first = by_head.sentences[max(0, by_head.sentence[before] - SENTENCES)]
    for head in by_head.before(before, first):
        if _from_outside(doc[head]) or doc[head].head.lower_ == "based":
            continue  # "the London-based group": of no state that the text is about
        if (state := _state(by_head[head], gazetteer)) is not None:
            yield doc[head], state


def _from_outside(name: "Token") -> bool:
    """ "Dutch-born", "Saudi-led", "Iran-backed", "Russian-occupied": said of someone elsewhere."""
    after = name.doc[name.i + 1 : name.i + 3]
    return (
        len(after) == 2
        and after[0].text in ("-", "–")
        and after[1].tag_ in ("VBN", "VBD")
        and after[1].lower_ not in ("based", "headquartered")
    )


def other_state(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, before: int, own: Actor) -> Actor | None:
    """The state beside its own that stands out before a token: whom "its neighbour" means."""
    scores, states = _scores(doc, by_head, gazetteer, before)
    ranked = sorted((k for k in scores if k != own.id), key=lambda k: (-scores[k], k))
    if not ranked or (len(ranked) > 1 and scores[ranked[0]] < CLEAR * scores[ranked[1]]):
        return None
    return states[ranked[0]]


def _state(mention: Mention, gazetteer: Gazetteer) -> Actor | None:
    """The state that a mention is, belongs to, or is the capital of."""
    if mention.actor is not None and mention.actor.type == "place":
        entry = gazetteer.entry(mention.text)
        return entry.actor if entry is not None and entry.kind == "capital" else None
    return gazetteer.state_of(mention.actor) if mention.actor is not None else None


def _quoted(token: "Token", later: "Token") -> bool:
    """Whether a token of the same sentence stands in a quotation that ends before `later`: whom a speaker speaks of."""
    if token.sent.start != later.sent.start:
        return False
    marks = [t.i for t in token.doc[token.i : later.i] if t.text in ('"', "”")]
    opened = any(t.text in ('"', "“") for t in token.doc[token.sent.start : token.i])
    return bool(marks) and opened


def holders_state(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, fact: OfficeFact) -> Actor | None:
    """The state of an organ in a title: the one that stands out, else the most salient that the holder does not act on."""
    if (state := own_state(doc, by_head, gazetteer, fact)) is not None:
        return state
    return salient_state(doc, by_head, gazetteer, fact.start, _acted_on(doc[fact.person.head], by_head, gazetteer))


def own_state(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, fact: OfficeFact) -> Actor | None:
    """The state of an office whose title leaves it out, where one stands out among those that can have the office."""
    scores, states = _scores(doc, by_head, gazetteer, fact.start)
    named = list(_named(doc, by_head, gazetteer, fact.start))
    states |= {s.id: s for _, s in named}  # those in a quotation have no score of their own
    sentence = doc[fact.start].sent
    scene = _scene(doc[fact.person.head], sentence.start)
    if scene is not None and scene.i in by_head:
        state = _state(by_head[scene.i], gazetteer)
        if state is None:
            return None  # "on Bougainville, President X": of the place, as likely as not
        if scene.dep_ != "obl" or any(c.dep_ == "acl:relcl" for c in scene.children):
            return state
        verb = doc[fact.person.head].head
        said = [w for c in verb.children if c.dep_ == "ccomp" for w in c.children if w.dep_.startswith("nsubj")]
        if any((m := by_head.get(w.i)) is not None and _state(m, gazetteer) == state for w in said):
            return state  # "In Nairobi, President X said Kenya would …"
        scores[state.id] += SCENE
        states[state.id] = state
    if (state := _own_clause(doc[fact.person.head], by_head, gazetteer)) is not None:
        return state
    if fact.dated is not None and (before := said_before(doc[fact.dated], by_head)) is not None:
        return _state(before, gazetteer)
    doing = [(t, s) for t, s in named if acting(t) and not beside(t, doc[fact.start])]
    for key in _opening(named):
        scores[key] += TOPIC
    near = [s.id for t, s in doing if t.sent.start == sentence.start and t.dep_.startswith("nsubj")]
    if near:
        scores[near[-1]] += NEAR
    others = _acted_on(doc[fact.person.head], by_head, gazetteer) | _host(doc[fact.person.head], by_head, gazetteer)
    fitting = [k for k in scores if k not in others and gazetteer.may_have(states[k], fact.words)]
    ranked = sorted(fitting, key=lambda k: (-scores[k], k))
    if not ranked or (len(ranked) > 1 and scores[ranked[0]] < CLEAR * scores[ranked[1]]):
        return None
    return states[ranked[0]]


def _own_clause(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """ "Prime Minister X, under whom Moldova applied for membership": the state that acts in the holder's relative clause."""
    for clause in (c for c in person.children if c.dep_ == "acl:relcl"):
        under = any(c.lower_ == "whom" and case_of(c) == "under" for c in clause.children)
        subject = next((c for c in clause.children if c.dep_.startswith("nsubj")), None)
        if under and subject is not None and subject.i in by_head:
            return _state(by_head[subject.i], gazetteer)
    return None


def said_before(noun: "Token", by_head: ByHead) -> Mention | None:
    """Whose office "the minister, X," holds: from where he is said to be, or of whom "a Kenyan minister" was just before."""
    near = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "from")
    if (home := next((m for c in near if (m := by_head.get(c.i))), None)) is not None:
        return home
    if not any(c.lower_ == "the" for c in noun.children):
        return None
    first = by_head.sentences[max(0, by_head.sentence[noun.i] - 2)]
    for token in reversed(noun.doc[first : noun.i]):
        same = token.lemma_.lower() == noun.lemma_.lower() and token.pos_ in ("NOUN", "PROPN")
        if same and not any(c.dep_ in ("appos", "flat") for c in token.children) and token.dep_ not in TITLES:
            body = body_of_noun(token, by_head)
            return body if body is not None and body.head < noun.i else None
    return None


def _opening(named: "list[tuple[Token, Actor]]") -> set[str]:
    """The one state that acts in the first sentence that names any, or is the only one named there."""
    first = named[0][0].sent.start if named else 0
    there = [(t, s) for t, s in named if t.sent.start == first]
    opening = {s.id for t, s in there if acting(t)} or {s.id for t, s in there}
    return opening if len(opening) == 1 else set()


def _scene(person: "Token", start: int) -> "Token | None":
    """The place that a sentence begins with: "In Tripoli, Prime Minister X said …"."""
    clause = person
    while clause.dep_ != "ROOT":
        if clause.dep_ == "acl:relcl" and any(c.lower_ == "where" for c in clause.children):
            return clause.head  # "in Brazil, where Foreign Minister X …"
        clause = clause.head
    if person.dep_ not in ("nsubj", "nsubj:pass"):
        return None
    places = (
        c for c in person.head.children if c.dep_ == "obl" and c.i < person.i and case_of(c) in ("in", "on", "at")
    )
    first = next((c for c in places if c.left_edge.i <= start + 2), None)
    if first is not None and first.pos_ == "NOUN":  # "In parliament in Ankara, …"
        return next((c for c in first.children if c.dep_ == "nmod" and case_of(c) == "in" and c.pos_ == "PROPN"), None)
    return first


def _acted_on(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The states that the holder acts on: who "asked Paris to take migrants back" is no minister of France."""
    if person.dep_ == "appos":
        person = person.head  # "a spokeswoman, Ann Roe, demanded …"
    aside = [c for c in person.children if c.dep_ == "acl:relcl" and any(w.lower_ == "who" for w in c.children)]
    if person.dep_ == "nmod" and person.head.lemma_.lower() in ("government", "administration", "cabinet"):
        person = person.head  # "the government of Prime Minister X"
    verb = person.head
    clauses = [verb, *(c for c in verb.children if c.dep_ == "xcomp"), *aside]
    if not person.dep_.startswith("nsubj") or verb.pos_ != "VERB":
        clauses = aside
    acts = [c for c in clauses if c.pos_ == "VERB" and c.lemma_.lower() not in GOVERNED]
    return {s for c in acts for s in _undergoes(c, by_head, gazetteer)}


def _undergoes(verb: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The states that a verb is done to or with."""
    roles = [
        c for c in verb.children if c.dep_ in ("obj", "iobj") or (c.dep_ == "obl" and case_of(c) in ("with", "against"))
    ]
    told = (c for c in verb.children if c.dep_ == "ccomp" and verb.lemma_.lower() in ORDERING)
    roles += [s for c in told for s in c.children if s.dep_.startswith("nsubj")]  # "demanded that Manila end it"
    found = [_state(m, gazetteer) for c in roles if (m := by_head.get(c.i)) and m.kind in ("name", "metonym")]
    found += [gazetteer.state_of(a) for c in roles if (m := by_head.get(c.i)) for a in m.members]
    found += [_state(m, gazetteer) for c in roles for w in _whose(c, gazetteer) if (m := by_head.get(w.i))]
    return {s.id for s in found if s is not None}


def _host(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The state of whose leader the holder is a visitor or partner: "Britain's premier had talks with Chancellor X"."""
    node = person.head if person.dep_ in ("appos", "nmod:desc") else person
    if node.dep_ == "nmod" and case_of(node) in ("with", "between") and node.head.lemma_.lower() in TALKS:
        node = node.head
    else:
        done = node.dep_ in ("obj", "obl:agent") or (node.dep_ == "obl" and case_of(node) in ("with", "by", "to"))
        if not done or node.head.lemma_.lower() not in MEETING:
            return set()
    subject = subject_of(node.head) if node.head.pos_ == "VERB" else None
    found = (
        [_state(m, gazetteer) for w in _whose(subject, gazetteer) if (m := by_head.get(w.i))]
        if subject is not None
        else []
    )
    return {s.id for s in found if s is not None}


def _whose(noun: "Token", gazetteer: Gazetteer) -> "list[Token]":
    """What names the state of another leader: "met the Chinese president" is not said of China's premier."""
    office = gazetteer.office_of(noun.lemma_.lower())
    peer = noun.lemma_.lower() in PEERS or (office is not None and office.id in OF_STATES)
    return [c for c in noun.children if c.dep_ in ("amod", "compound", "nmod:poss", "nmod")] if peer else []


def with_bodies(doc: "Doc", facts: list[OfficeFact], by_head: ByHead, gazetteer: Gazetteer) -> list[OfficeFact]:
    """Offices of a state whose state the title leaves out, with the one that the text is about."""
    known = {(f.person.actor.id, f.office) for f in facts if f.body is not None and f.person.actor is not None}
    out = []
    for fact in facts:
        person = fact.person.actor
        royal = fact.words.lower() in ROYAL  # of a house, not of the state in question
        if fact.body is not None or person is None or fact.office not in OF_STATES or royal:
            out.append(fact)
            continue
        if (person.id, fact.office) in known:
            continue  # the text says it elsewhere
        state = None if _owned(doc, fact) else own_state(doc, by_head, gazetteer, fact)
        if state is None:
            out.append(fact)
            continue
        known.add((person.id, fact.office))
        span = doc[fact.start : fact.end]
        body = Mention(
            span.start_char,
            span.end_char,
            span.text,
            fact.start,
            "nominal",
            state,
            (),
            INFERRED,
            "the state in question",
        )
        out.append(replace(fact, body=body))
    return out


def _owned(doc: "Doc", fact: OfficeFact) -> bool:
    """Whether the phrase says whose office it is: "its premier", "president of the union", "club president X"."""
    noun = doc[fact.dated] if fact.dated is not None else doc[fact.end - 1]
    first, before = fact.words.split()[0], doc[fact.start : fact.end]
    other = next((t for t, u in pairwise(before) if u.text == first), None)
    common = other is not None and (other.tag_ == "NN" or (other.is_sent_start and other.lower_ in nouns().types))
    if common and "minister" not in fact.office:
        return True
    return any(c.dep_ == "nmod:poss" or (case_of(c) == "of" and not _portfolio(fact, c)) for c in noun.children)


def _portfolio(fact: OfficeFact, of: "Token") -> bool:
    """ "The minister of public security": what a minister is of need be no body."""
    bare = of.tag_ in ("NN", "NNS") and not any(c.dep_ in ("det", "nmod:poss") for c in of.children)
    return of.dep_ != "nmod" or ("minister" in fact.office and bare)


def own_parliament(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> None:
    """ "Congress", "the Senate": of the state in question where the text names nothing else of the one that has the name."""
    bare = {h: m for h, m in by_head.items() if m.kind == "name" and gazetteer.body_of(m.text.lower()) == "parliament"}
    named = {s.id for h, m in by_head.items() if h not in bare and (s := _state(m, gazetteer)) is not None}
    rest = ByHead(doc)
    for head in by_head:
        if head not in bare:
            rest[head] = by_head[head]
    for head, mention in bare.items():
        whose = _state(mention, gazetteer)
        state = salient_state(doc, rest, gazetteer, head) if whose is not None and whose.id not in named else None
        if state is not None:
            by_head[head] = replace(mention, actor=gazetteer.organ("parliament", state), confidence=INFERRED)
