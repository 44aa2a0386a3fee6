"""What a state or body heads by the words beside it: "the Saudi-led coalition", "Indonesia, the current chair of ASEAN"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.speech.speakers import argument
from diplograph.extract.standing.beside import Fact
from diplograph.model import Mention
from diplograph.resolve import Gazetteer, Mentions, body_of_noun

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

HEADING = frozenset("chair head leader president host coordinator".split())
"""What a state is beside its name where it leads a body."""
CHIEFS = frozenset("leader head chief commander chairman ringleader organiser organizer boss".split())
"""Nouns for those who lead, of whom a text names one: "one of their leaders, Ann Roe"."""
LED_BY = ("compound", "obl", "amod", "nsubj", "obl:npmod", "obl:unmarked")


def facts_of_leaders(doc: "Doc", mentions: Mentions, gazetteer: Gazetteer) -> Iterator[Fact]:
    """Whom each "-led", and each noun for a head apposed to a name, says to lead."""
    for token in doc:
        if token.lower_ == "led" and token.dep_ in ("amod", "acl", "compound"):
            leaders = [m for c in token.children if _leading(c) and (m := mentions.at(c.i) or _inside(c, gazetteer))]
            leaders = [m for m in leaders if m.kind != "nominal"]  # "student-led", "civilian-led": of some
            led = mentions.at(token.head.i)
        elif token.lower_.endswith("-led"):  # "a U.S.-led coalition", read as one word
            leaders = [m for m in (_inside(token, gazetteer, len("-led")),) if m is not None]
            led = mentions.at(token.head.i)
        elif token.dep_ == "appos" and token.lemma_.lower() in HEADING and token.pos_ == "NOUN":
            leaders = [m for m in (mentions.at(token.head.i),) if m and m.actor and m.actor.type != "person"]
            led = body_of_noun(token, {m.head: m for m in mentions.within(token.i, token.sent.end)})
        elif token.lemma_.lower() in CHIEFS and (named := _one_named(token, mentions)) is not None:
            leaders, led = [named], _led_by(token, mentions)
        else:
            continue
        other = argument(led) if led is not None else None
        for leader in leaders:
            who = argument(_seat_of(leader, gazetteer))
            if who is not None and other is not None and who.id != other.id:
                yield Fact(token, who, "LEADS", other, token.text, None, "LEADS/beside")


def _leading(word: "Token") -> bool:
    """Whether a word beside "led" says by whom: not "led from Brussels", "led in exile"."""
    return word.dep_ in LED_BY and (word.dep_ != "obl" or case_of(word) in ("", "by"))


def _one_named(chiefs: "Token", mentions: Mentions) -> Mention | None:
    """ "One of the leaders of the strike, Ann Roe,": the one of several whom an apposition names."""
    one = chiefs.head
    if chiefs.tag_ != "NNS" or case_of(chiefs) != "of" or one.lower_ not in ("one", "another") or chiefs.dep_ != "nmod":
        return None
    apposed = (c for t in (one, chiefs) for c in t.children if c.dep_ == "appos" and c.i > chiefs.i)
    named = (mentions.at(c.i) for c in apposed)
    return next((m for m in named if m is not None and m.actor is not None and m.actor.type == "person"), None)


def _led_by(chiefs: "Token", mentions: Mentions) -> Mention | None:
    """Whom a noun for leaders is said to lead: its possessor or its "of"."""
    owners = (c for c in chiefs.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) == "of"))
    found = next((m for c in owners if (m := mentions.at(c.i)) is not None), None)
    return found if found is not None and found.actor is not None and found.actor.type != "person" else None


def _seat_of(leader: Mention, gazetteer: Gazetteer) -> Mention:
    """ "The Moscow-led alliance": a capital there is its state."""
    place = leader.actor is not None and leader.actor.type == "place"
    state = gazetteer.capital_of(leader.text) if place else None
    return replace(leader, actor=state) if state is not None else leader


def _inside(word: "Token", gazetteer: Gazetteer, cut: int = 0) -> Mention | None:
    """The state or body in a longer name or word, of which `cut` letters are not its own: "Saudi-led coalition"."""
    text = word.text[: len(word.text) - cut]
    entry = gazetteer.entry(text)
    if entry is None or entry.kind not in ("demonym", "name", "acronym"):
        return None
    return Mention(word.idx, word.idx + len(text), text, word.i, "demonym", entry.actor, (), 0.9, "inside a name")
