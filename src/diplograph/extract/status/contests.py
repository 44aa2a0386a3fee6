"""Sport, whose sides attack, host and lead each other in no other sense."""

import re
from typing import TYPE_CHECKING

from diplograph.annotate import remembered

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Argument, Statement

PLAYED = frozenset(
    "APPOINTS ATTACKS BLOCKADES CONTROLS DEPLOYS_TO DESTROYS ELECTS EXERCISES_WITH EXPELS HOSTS KILLS LEADS MEETS OPPOSES RELEASES "
    "RESTRICTS SEIZES SIGNS SURRENDERS_TO THREATENS TORTURES TRADES_WITH".split()
)
"""What sides and players are said to do to each other at play."""
OF_PLAY = frozenset(
    "batsman birdie bogey bowler crossbar equaliser equalizer forehand backhand fullback goalkeeper goalless halftime half-time "
    "hat-trick innings linebacker midfielder offside playoff play-off quarter-final quarterfinal quarterback semi-final semifinal "
    "semi-finalist semifinalist slalom tiebreak tie-break tiebreaker top-seeded touchdown unbeaten unseeded wicket winger".split()
)
"""Words that hardly stand outside reports of play."""
PARTS = {
    "half": frozenset("first second opening own".split()),
    "set": frozenset("straight two three four five first second third fifth".split()),
}
"""Parts of a match, with what is said before them: "in the second half", "in straight sets"; not "the first half of May"."""
ARMED = frozenset(("armed_force", "armed_group"))
BEATING = frozenset("ATTACKS BLOCKADES DESTROYS KILLS SEIZES TORTURES".split())
"""What "crushed them 5-1" and "massacred four-nil" say of play, where a court strikes down a law 5-4."""
SCORE = re.compile(r"\d{1,2}[-–]\d{1,2}")


def of_play(s: "Statement", token: "Token") -> bool:
    """Whether a statement tells of play, by the words around it: "Spain attacked in the second half"."""
    if s.relation not in PLAYED or _armed(s.subject) or _armed(s.object):
        return False
    return _tells_of_play(token.sent[0]) or (s.relation in BEATING and any(_score(c) for c in token.children))


def _score(count: "Token") -> bool:
    """ "Crushed Bolivia 5-1", "four-nil": a count beside a verb without a preposition, of two sides."""
    if count.dep_ != "obl:unmarked":
        return False
    behind = any(c.pos_ == "NUM" and c.i == count.i + 2 and count.nbor().text in "-–" for c in count.children)
    return count.lower_ == "nil" or SCORE.fullmatch(count.text) is not None or (count.pos_ == "NUM" and behind)


@remembered
def _tells_of_play(first: "Token") -> bool:
    """Whether the sentence that a word begins has words of play."""
    return any(t.lemma_.lower() in OF_PLAY or t.lower_ in OF_PLAY or _part(t) for t in first.sent)


def _part(token: "Token") -> bool:
    before = PARTS.get(token.lemma_.lower())
    return before is not None and "nmod" not in token.child_labels and any(c.lower_ in before for c in token.children)


def _armed(actor: "Argument | None") -> bool:
    return actor is not None and actor.type in ARMED
