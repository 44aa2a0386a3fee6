"""Whom the holder of an office acts on, receives or visits: states that are not the holder's own."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.audience import SPEAKING, is_parliament
from diplograph.resolve.offices.words import OF_STATES
from diplograph.resolve.salience import state_of, states_at

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

COUNTERPARTS = frozenset("counterpart number homologue".split())
PEERS = frozenset("counterpart ambassador envoy".split())
"""Who, beside the holders of a state's offices, is abroad for an officeholder who acts on them."""
ORDERING = frozenset("demand urge request ask".split())
TALKS = frozenset("talk meeting summit conversation dinner lunch call consultation discussion".split())
MEETING = frozenset("meet receive host visit greet telephone phone call invite welcome see hold talk confer".split())
"""What an officeholder does with one of another state."""
MAKING = frozenset(
    "elect re-elect appoint choose name inaugurate mourn bury oust depose topple overthrow crown jail arrest impeach have "
    "remove dismiss sack fire censure suspend reinstate".split()
)
"""What a state does to a holder of its own."""
JUDGING = frozenset(
    "condemn denounce deplore decry criticise criticize welcome hail praise applaud describe call brand dismiss reject protest "
    "oppose regret resent contest dispute".split()
)
"""Verbs that judge what another has done: "… , a raid that Prime Minister X condemned"."""
BLAMING = frozenset("condemn denounce deplore decry protest".split())
RAIDS = frozenset(
    "raid strike attack assault bombing shelling incursion airstrike invasion killing sanction embargo".split()
)
TALKING = frozenset("discuss speak agree negotiate consult raise share sign exchange".split())
"""What two leaders do together."""
ABROAD = ("foreign-minister", "ambassador", "special-envoy", "high-representative")
"""Who deals with the leaders of other states."""
DISPARAGING = frozenset(
    "accuse criticise criticize condemn denounce blame describe brand call slam insult threaten deride mock lambast".split()
)
BLAMED = ("accuse", "suspect", "blame")
AIDING = frozenset("arm back fund finance aid help train equip shelter supply".split())
"""What another is accused of doing for a state that is not the accuser's: "accused Paris of arming Armenia"."""
FAVOURING = AIDING | frozenset("support recognise recognize assist bankroll".split())
"""What one state does for the army or the opposition of another."""
DEALING = (
    FAVOURING
    | JUDGING
    | DISPARAGING
    | ORDERING
    | frozenset("warn thank press pressure invite offer promise assure sue".split())
)
"""What one state does to the government of another."""
GIVING_UP = frozenset("send extradite hand return deport surrender deliver repatriate".split())
SHUNNING = frozenset("skip boycott shun snub miss".split())
"""What one does to a reception at another's embassy."""
GOVERNED = frozenset("lead rule govern leave flee represent run head reach save serve".split())
"""Verbs whose object may well be the subject's own state."""


def acted_on(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The states that the holder acts on: who "asked Paris to take migrants back" is no minister of France."""
    if person.dep_ == "appos":
        person = person.head  # "a spokeswoman, Ann Roe, demanded …"
    aside = [c for c in person.children if c.dep_ == "acl:relcl" and "who" in c.child_words]
    if person.dep_ == "nmod" and person.head.lemma_.lower() in ("government", "administration", "cabinet"):
        person = person.head  # "the government of Prime Minister X"
    verb = person.head
    if person.dep_ == "obj" and verb.dep_ == "xcomp" and verb.lemma_.lower() in GIVING_UP:
        asked = [c for c in verb.head.children if c.dep_ in ("obj", "iobj")]  # "asked India to send back Premier X"
        return states_at([t for c in asked for t in c.subtree], by_head, gazetteer)
    beside = [c for c in verb.children if c.dep_ == "advcl" and c.tag_ == "VBG" and c.lemma_.lower() in MEETING]
    clauses = [verb, *(c for c in verb.children if c.dep_ == "xcomp"), *beside, *aside]
    if not person.dep_.startswith("nsubj") or verb.pos_ != "VERB":
        clauses = aside
    if person.dep_.startswith("nsubj") and verb.lemma_.lower() in BLAMED:
        clauses += [t for t in verb.subtree if t.tag_ == "VBG" and t.lemma_.lower() in AIDING]
    acts = [c for c in clauses if c.pos_ == "VERB" and c.lemma_.lower() not in GOVERNED]
    return {s for c in acts for s in _undergoes(c, by_head, gazetteer)}


def faced(doc: "Doc", fact: OfficeFact, known: "list[OfficeFact]", gazetteer: Gazetteer) -> frozenset[str]:
    """The states of the officeholders whom a foreign minister or envoy acts on: "asked Prime Minister Y to publish it"."""
    person = doc[fact.person.head]
    verb = person.head
    if fact.office not in ABROAD or not person.dep_.startswith("nsubj") or verb.pos_ != "VERB":
        return frozenset()
    met = {c.i for c in verb.children if c.dep_ in ("obj", "iobj") or case_of(c) in ("with", "to", "against")}
    there = {doc[i].text for i in met if doc[i].pos_ == "PROPN"}
    held = [f for f in known if f.body is not None and f.body.actor is not None and f.person.actor is not None]
    named = (f for f in held if f.person.actor and there & set(f.person.actor.name.split()) and f.when == "now")
    states = (gazetteer.state_of(f.body.actor) for f in named if f.body is not None and f.body.actor is not None)
    return frozenset(s.id for s in states if s is not None)


def accused_by(doc: "Doc", fact: OfficeFact, known: "list[OfficeFact]", gazetteer: Gazetteer) -> frozenset[str]:
    """ "Interior Minister X called President Y a liar": not the president whom X serves."""
    person = doc[fact.person.head]
    if person.dep_ not in ("obj", "iobj") or person.head.lemma_.lower() not in DISPARAGING:
        return frozenset()
    subject = subject_of(person.head)
    served = (f for f in known if subject is not None and f.person.head == subject.i and f.body is not None)
    states = (gazetteer.state_of(f.body.actor) for f in served if f.body is not None and f.body.actor is not None)
    return frozenset(s.id for s in states if s is not None)


def lobbied_by(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The state that acts on the holder: "the United States, which had lobbied President X", is not the one X presides over."""
    verb = person.head
    if person.dep_ not in ("obj", "iobj") or verb.pos_ != "VERB" or verb.lemma_.lower() in MAKING:
        return set()
    subject = subject_of(verb)
    if subject is not None and subject.lower_ in ("who", "which", "that") and verb.dep_ == "acl:relcl":
        subject = verb.head
    mention = by_head.get(subject.i) if subject is not None else None
    if mention is None or mention.actor is None or not (mention.actor.type == "state" or mention.kind == "metonym"):
        return set()
    state = state_of(mention, gazetteer)
    return {state.id} if state is not None else set()


def dealt_with(organ: "Token", kind: str, by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """ "Russia warned the government", "Iran armed the army": no state does that to its own, as it may to its opposition."""
    verbs = DEALING if kind == "government" else FAVOURING
    return lobbied_by(organ, by_head, gazetteer) if organ.head.lemma_.lower() in verbs else set()


def _undergoes(verb: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The states that a verb is done to or with."""
    roles = [
        c for c in verb.children if c.dep_ in ("obj", "iobj") or (c.dep_ == "obl" and case_of(c) in ("with", "against"))
    ]
    told = (c for c in verb.children if c.dep_ == "ccomp" and verb.lemma_.lower() in ORDERING)
    roles += [s for c in told for s in c.children if s.dep_.startswith("nsubj")]  # "demanded that Manila end it"
    known = [m for c in roles if (m := by_head.get(c.i)) and m.kind in ("name", "metonym")]
    found = [
        state_of(m, gazetteer) for m in known if not (verb.lemma_.lower() in SPEAKING and is_parliament(m, gazetteer))
    ]
    found += [gazetteer.state_of(a) for c in roles if (m := by_head.get(c.i)) for a in m.members]
    found += [state_of(m, gazetteer) for c in roles for w in peers_owners(c, gazetteer) if (m := by_head.get(w.i))]
    shunned = ("obj", "obl") if verb.lemma_.lower() in SHUNNING else ("obj",)
    there = states_at([w for c in verb.children if c.dep_ in shunned for w in _embassies(c)], by_head, gazetteer)
    return there | {s.id for s in found if s is not None}


def _embassies(thing: "Token") -> "list[Token]":
    """ "Skipped a reception at the German embassy", "closed the embassy of Chad": nobody's minister does that to his own."""
    posts = (t for t in thing.subtree if t.lemma_.lower() in ("embassy", "consulate"))
    return [c for t in posts for c in t.children if c.dep_ in ("amod", "compound", "nmod:poss", "nmod")]


def judged(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The states that do what the holder judges: "Washington sent troops, a move that President X denounced".

    "An Israeli drone hit a truck. Prime Minister X condemned the raid" too.
    """
    verb = person.head
    if person.dep_ == "nsubj" and verb.lemma_.lower() in BLAMING and verb.dep_ in ("ROOT", "conj"):
        return _doers_before(verb, by_head, gazetteer)
    deed = verb.head if verb.dep_ == "acl:relcl" and verb.lemma_.lower() in JUDGING else None
    if deed is None or not person.dep_.startswith("nsubj") or deed.dep_ not in ("appos", "parataxis", "obj", "conj"):
        return set()
    if not any(c.dep_ == "obj" and c.lower_ in ("that", "which") for c in verb.children):
        return set()
    clause = next((t for t in deed.ancestors if t.pos_ == "VERB"), None)
    subject = subject_of(clause) if clause is not None else None
    return states_at([subject] if subject is not None else [], by_head, gazetteer)


def _doers_before(verb: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The state whose forces act in the sentence before, where the verb judges "the raid"."""
    deed = next((c for c in verb.children if c.dep_ == "obj" and c.lemma_.lower() in RAIDS), None)
    start = verb.sent.start
    if deed is None or start == 0 or deed.child_words.isdisjoint(("the", "this")):
        return set()
    subject = subject_of(verb.sent.before.root)
    doers = (subject, *(c for c in subject.children if c.dep_ in ("amod", "nmod:poss"))) if subject is not None else ()
    return states_at(doers, by_head, gazetteer)


def counterparts_of(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The states of "her American counterpart" in what the holder does: hers is another."""
    verb = person.head if person.dep_.startswith("nsubj") else person
    peers = (t for t in verb.subtree if t.lemma_.lower() in COUNTERPARTS and t.i > person.i)
    theirs = (c for t in peers if any(w.tag_ == "PRP$" for w in t.children) for c in t.children if c.dep_ == "amod")
    return states_at(theirs, by_head, gazetteer)


def host_of(person: "Token", by_head: ByHead, gazetteer: Gazetteer) -> set[str]:
    """The state of whose leader the holder is a visitor or partner: "Britain's premier had talks with Chancellor X"."""
    node = partner(person)
    if node is None:
        return set()
    subject = subject_of(node.head) if node.head.pos_ == "VERB" else None
    if (
        subject is not None and subject.lower_ in ("he", "she") and subject.sent.start
    ):  # "X flew to Harare. He was met by …"
        subject = subject_of(subject.sent.before.root)
    return states_at(peers_owners(subject, gazetteer), by_head, gazetteer) if subject is not None else set()


def partner(person: "Token") -> "Token | None":
    """The word of the clause by which the holder is somebody's host, visitor or partner in talks."""
    node = person.head if person.dep_ in ("appos", "nmod:desc") else person
    if node.dep_ == "nmod" and case_of(node) in ("with", "between") and node.head.lemma_.lower() in TALKS:
        return node.head
    done = node.dep_ in ("obj", "obl:agent") or (node.dep_ == "obl" and case_of(node) in ("with", "by", "to"))
    return node if done and node.head.lemma_.lower() in MEETING else None


def partners_states(doc: "Doc", fact: OfficeFact, known: list[OfficeFact]) -> frozenset[str]:
    """ "Prime Minister X … discussed it with President Y": the states of those whom the sentence named before its partner."""
    person = doc[fact.person.head]
    if person.dep_ != "obl" or case_of(person) != "with" or person.head.lemma_.lower() not in MEETING | TALKING:
        return frozenset()
    before = [f for f in known if person.sent.start <= f.start < fact.start and f.body is not None]
    return frozenset(f.body.actor.id for f in before if f.body is not None and f.body.actor is not None)


def faced_between(doc: "Doc", fact: OfficeFact, known: list[OfficeFact]) -> frozenset[str]:
    """ "Mediated between President X and Prime Minister Y": the states of those whom "between" set before Y."""
    person = doc[fact.person.head]
    if person.dep_ != "conj" or case_of(person.head) != "between":
        return frozenset()
    heads = {person.head.i, *(c.i for c in person.head.children)}
    others = [f for f in known if f.person.head in heads and f.person.head < person.i and f.body is not None]
    return frozenset(f.body.actor.id for f in others if f.body is not None and f.body.actor is not None)


def peers_owners(noun: "Token", gazetteer: Gazetteer) -> "list[Token]":
    """What names the state of another leader: "met the Chinese president" is not said of China's premier."""
    office = gazetteer.office_of(noun.lemma_.lower())
    peer = noun.lemma_.lower() in PEERS or (office is not None and office.id in OF_STATES)
    own = [c for c in noun.children if c.dep_ in ("amod", "compound", "nmod:poss", "nmod")] if peer else []
    return own + [j for c in own for j in c.children if j.dep_ == "conj"]  # "envoys from Chad and Mali"
