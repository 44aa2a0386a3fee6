"""How sure it is, by the text, that something happened: one number from -3 (surely not) to 3 (surely so).

The mean of two readings: what polarity and modality are worth on average, and what the network's factuality head says of
the word. Both were fitted to the training part of UDS-IH2 (Rudinger, White and Van Durme 2018).
"""

from typing import TYPE_CHECKING

from diplograph.annotate.states import fact
from diplograph.extract.status.factuality import factuality

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Cues

VALUES = {
    "+actual": 2.09, "+future": -1.60, "+possible": -0.61, "+desired": -1.33, "+conditional": -0.97,
    "-actual": 0.32, "-future": -1.18, "-possible": -0.91, "-desired": -0.92, "-conditional": -0.92,
}  # fmt: skip
"""Mean marks of each polarity and modality over the first 6,000 training sentences of UDS-IH2."""
BY_HEAD = 0.75
"""The head's share of the mean."""
SCALE = 3.0


def certainty(predicate: "Token", cues: "Cues") -> float:
    """-3 to 3 for the event of a predicate; by rules alone on texts without the network's states."""
    given = factuality(predicate, cues)
    by_rule = VALUES[f"{given.polarity}{given.modality}"]
    facts = fact(predicate.doc)
    if facts is None:
        return by_rule
    return (1 - BY_HEAD) * by_rule + BY_HEAD * SCALE * float(facts[predicate.i])
