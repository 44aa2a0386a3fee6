"""What states do to each other, and the states that a clause tells of: who acts in it, and the others."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.resolve.salience import BELOW, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

PUNISHING = frozenset(
    "sanction suspend freeze cut halt stop cancel withhold impose slap expel recall withdraw sever break close shut evacuate boycott "
    "blacklist embargo isolate penalise penalize downgrade pull restrict ban condemn denounce deplore criticise criticize protest".split()
)
"""What one state does to another for what is then told of that one: "cut aid to Guinea after the army seized power"."""
HARMING = frozenset(
    "bomb strike hit attack shell raid pound target invade bombard fire launch enter violate cross strafe".split()
)
"""What, besides, one state does that another answers."""
ACCUSING = frozenset("accuse blame warn threaten lodge file complain protest summon".split())
"""How it charges the other, which then denies it."""
DENYING = frozenset("deny reject dismiss rebuff refute".split())
"""How an organ answers who accuses, not who has already acted."""
ANSWERING = DENYING | frozenset("condemn denounce deplore protest decry retaliate respond retort counter".split())
"""How it answers for whoever has suffered."""
PERCEIVING = frozenset(
    "report track spot film find detect identify discover confirm warn conclude blame accuse say announce see observe record".split()
)
"""What the organs of a state tell it, upon which it acts: "closed the border after the army spotted drones"."""
LAWGIVERS = ("parliament", "legislature", "congress", "senate")
"""Who may have passed a law in either of two states."""
BRANDING = frozenset("call describe brand label term".split())
"""Verbs that, with "it" and a word for it, judge what another has done."""
REPELLING = frozenset("down repel intercept repulse retaliate lose suffer".split())
"""What the army of the attacked does or undergoes."""
ASKING = frozenset("urge ask press pressure implore lobby call".split())
"""How a body or a state would have another act."""
STATIVE = frozenset(
    "be have see suffer face lose experience undergo plunge descend slide sink fall remain live enter".split()
)
"""Verbs of what becomes of a state: "Mali has been in turmoil since the army rose"."""
SUING = frozenset("sue bring".split())
CRIMES = frozenset(
    "kill bomb shell torture massacre jail shoot murder rape persecute execute burn slaughter gas".split()
)
"""What the accused is said to have done."""
SEIZING = frozenset("kill wound capture seize detain occupy destroy sink shoot".split())
TARGETS = frozenset(
    "village town base position post outpost territory airspace soil soldier troop troops trooper sailor fisherman ship vessel boat "
    "plane aircraft helicopter warship patrol".split()
)
"""What of another state its neighbour's army attacks."""
GIVING = frozenset("hand give deliver donate lend sell supply send provide transfer train ship grant".split())
TAKING = frozenset("use receive thank welcome operate need fly accept".split())
"""What whoever is given something then does."""
TOPPLING = frozenset("overthrow topple oust unseat drive chase".split())
MEN_OF = frozenset(
    "troop troops soldier adviser advisor instructor trainer mercenary marine commando force official diplomat envoy".split()
)
"""Who, abroad, acts for the state that their adjective names."""
CLAUSES = ("advcl", "acl:relcl", "acl")
TIMES = frozenset("after when since before once because until as".split())
DIRECTING = frozenset(
    "tell order instruct direct command dissolve convene inform ask deploy purge mobilise mobilize brief summon authorise authorize".split()
)
"""What an officeholder does with the organs of the own state."""
RECEIVING = frozenset("obj iobj obl".split())


def sides(
    verb: "Token", noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer"
) -> "tuple[Actor | None, list[Actor]]":
    """The state that acts in a clause, and the others that stand in it before a noun, or in what is told in it."""
    subject = subject_of(verb) or next((c for c in verb.children if c.dep_ == "nsubj"), None)
    doer = next(states_in(words_of(subject), by_head, gazetteer), None) if subject is not None else None
    inside = (t for c in verb.children if c.dep_ in RECEIVING and c != subject for t in words_of(c) if t.i < noun.i)
    others = [s for s in states_in(inside, by_head, gazetteer) if doer is None or s.id != doer.id]
    return doer, others


def words_of(noun: "Token") -> "Iterator[Token]":
    """The words of a phrase, without the clauses in it."""
    yield noun
    for child in noun.children:
        if child.dep_ in ("amod", "conj", *BELOW):
            yield from words_of(child)


def states_in(words: "Iterable[Token]", by_head: "ByHead", gazetteer: "Gazetteer") -> "Iterator[Actor]":
    """The states that words name, in order."""
    for word in words:
        mention = by_head.get(word.i)
        state = state_of(mention, gazetteer) if mention is not None else None
        if state is not None:
            yield state


def clause_of(noun: "Token") -> "Token | None":
    """The verb whose subject or agent a noun is."""
    return noun.head if noun.dep_ in ("nsubj", "obl:agent") and noun.head.pos_ == "VERB" else None
