"""Made-up news of many weeks, the same for the same numbers: material for measuring, not for reading.

Pairs of states deal with each other in one mood for a while, then in another; Kenya and Somalia fall out in week 40.
"""

import json
import random
from datetime import date, timedelta
from pathlib import Path

SEED = 20261126
FIRST = date(2022, 1, 3)
TURN = 40
STATES = (
    "Kenya Somalia Ethiopia Egypt Sudan Uganda Tanzania Rwanda Chad Niger Mali Senegal Ghana Nigeria Angola Zambia Namibia"
    " France Germany Italy Spain Portugal Poland Hungary Serbia Greece Norway Sweden Finland Denmark Japan India Pakistan"
    " Nepal Thailand Vietnam Indonesia Australia Brazil Argentina Chile Peru Colombia Mexico Canada"
).split()
KIND = (
    "{a} signed a trade agreement with {b} on {day}.",
    "{a} praised {b} on {day}.",
    "Ministers of {a} met the president of {b} on {day}.",
    "{a} supported {b} on {day}.",
    "{a} offered {b} talks on {day}.",
)
HARD = (
    "{a} accused {b} of spying on {day}.",
    "{a} warned {b} on {day}.",
    "{a} threatened {b} with sanctions on {day}.",
    "{a} condemned {b} on {day}.",
    "{a} expelled the ambassador of {b} on {day}.",
)
SAID = ("", "", "Officials said that {s}", "According to a spokesman, {s}", "Reporters said that {s}")


def mood(pair: tuple[str, str], week: int) -> float:
    """How likely a pair is friendly in a week."""
    if set(pair) == {"Kenya", "Somalia"}:
        return 0.92 if week < TURN else 0.08
    start = random.Random(f"{min(pair)}{max(pair)}")
    return start.choice((0.15, 0.5, 0.85))


def sentence(dice: random.Random, week: int) -> str:
    """One dated sentence on a pair; the first states are in the news more often."""
    a, b = ("Kenya", "Somalia") if dice.random() < 0.06 else _pair(dice)
    if dice.random() < 0.5:
        a, b = b, a
    day = FIRST + timedelta(7 * week + dice.randrange(7))
    said = f"{day.day} {day:%B %Y}"
    plain = dice.choice(KIND if dice.random() < mood((a, b), week) else HARD).format(a=a, b=b, day=said)
    frame = dice.choice(SAID)
    return frame.format(s=plain) if frame else plain


def _pair(dice: random.Random) -> tuple[str, str]:
    weights = [1 / (i + 2) for i in range(len(STATES))]
    a, b = dice.choices(STATES, weights, k=2)
    return (a, b) if a != b else _pair(dice)


def write(path: Path, sentences: int, weeks: int = 104, per_article: int = 12) -> int:
    """Write articles with so many sentences as JSON lines; returns how many articles."""
    dice = random.Random(SEED)
    articles = sentences // per_article
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            week = number * weeks // articles
            lines = [sentence(dice, week) for _ in range(per_article)]
            record = {
                "title": f"The week in brief, {number + 1}",
                "text": "\n\n".join(" ".join(lines[i : i + 4]) for i in range(0, per_article, 4)),
                "published": str(FIRST + timedelta(7 * week + 6)),
                "source": f"Wire {number % 7 + 1}",
            }
            file.write(json.dumps(record) + "\n")
    return articles
