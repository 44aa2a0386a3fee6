"""A million mentions resolved, as JSON: python -m benchmarks.resolve [MENTIONS].

Mentions are drawn by a fixed generator: names, demonyms and acronyms of the gazetteer in several spellings, organs of
states, and people with titles, initials, surnames alone and other transliterations. Each is looked up as a text's mention
is, unknown names get their id, and the overlay and the proposals are computed over all actors that came of it.
"""

import json
import random
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from diplograph.model_ids import actor_id
from diplograph.resolve import Gazetteer
from diplograph.resolve.across.overlay import overlay
from diplograph.resolve.across.proposals import proposals

MENTIONS = 1_000_000
PEOPLE = 100_000
SEED = 20261125
START = "b ch d f g h j k kh l m n p r s sh t v y z".split()
MIDDLE = "an ar el en er ir ol on or un al im is ov as".split()
END = "a ad ak an ara as ek en er i ic in io is o off ov ova sky son ul us".split()
SPELLED = (("sky", "skyy"), ("kh", "h"), ("y", "i"), ("j", "y"))


def word(dice: random.Random, parts: int) -> str:
    """A made-up name."""
    inner = "".join(dice.choice(MIDDLE) + dice.choice(START) for _ in range(parts - 1))
    return (dice.choice(START) + inner + dice.choice(END)).capitalize()


def people(dice: random.Random) -> list[str]:
    """Distinct full names; surnames are shared by several as in life."""
    given, last = [[word(dice, dice.choice((1, 2, n))) for _ in range(PEOPLE // 10)] for n in (2, 3)]
    return sorted({f"{dice.choice(given)} {dice.choice(last)}" for _ in range(PEOPLE)})


def variant(name: str, dice: random.Random) -> str:
    """A name as another article writes it."""
    given, _, last = name.rpartition(" ")
    roll = dice.random()
    if roll < 0.7:
        return name
    if roll < 0.8:
        return last
    if roll < 0.9:
        return f"{given[0]}. {last}"
    one, other = dice.choice(SPELLED)
    return name.replace(one, other)


def known_forms(gazetteer: Gazetteer, dice: random.Random) -> list[tuple[str, str]]:
    """Names of the gazetteer with the id each must give: as listed, in lower case, and organs named with their state."""
    forms = []
    for actor in gazetteer.actors():
        for name in (actor.name, *actor.aliases):
            if len(name) > 5 and (found := gazetteer.find(name)) is not None and found.id == actor.id:
                forms += [(name, actor.id), (name.lower(), actor.id)]
        if actor.type == "state":
            for body in ("government", "foreign-ministry", "armed-forces", "parliament"):
                noun = gazetteer.bodies[body]["nouns"][0]
                forms.append((f"{actor.name}'s {noun}", gazetteer.organ(body, actor).id))
    dice.shuffle(forms)
    return forms


def mentions(count: int, gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    """Mentions with the id each must give; common names are common, as in news."""
    dice = random.Random(SEED)
    forms, names = known_forms(gazetteer, dice), people(dice)
    for _ in range(count):
        if dice.random() < 0.5:
            yield forms[int(len(forms) * dice.random() ** 3)]
        else:
            name = names[int(len(names) * dice.random() ** 2)]
            yield variant(name, dice), actor_id(name, "person")


def main(count: int) -> dict[str, Any]:
    """Time, memory and agreement."""
    gazetteer = Gazetteer.load()
    listed = list(mentions(count, gazetteer))
    start = time.perf_counter()
    given: list[str] = []
    unknown: dict[str, str] = {}
    for name, _ in listed:
        actor = gazetteer.find(name)
        key = actor.id if actor is not None else actor_id(name, "person")
        if actor is None:
            unknown.setdefault(key, name)
        given.append(key)
    looked_up = time.perf_counter() - start
    rows = [{"id": k, "name": n, "type": "person", "aliases": [], "codes": {}} for k, n in unknown.items()]
    start = time.perf_counter()
    links = overlay(rows)
    linked = time.perf_counter() - start
    start = time.perf_counter()
    proposed = sum(1 for _ in proposals(rows))
    seconds = time.perf_counter() - start
    pairs = [(g, t) for g, (_, t) in zip(given, listed, strict=True)]
    known = [g == t for g, t in pairs if not t.startswith("person:")]
    meant: dict[str, Counter[str]] = defaultdict(Counter)
    for g, t in pairs:
        meant[g][t] += 1
    joined = [meant[links[g].canonical].most_common(1)[0][0] == t for g, t in pairs if g in links]
    return {
        "mentions": count,
        "actors": len({*given}),
        "seconds_lookup": round(looked_up, 1),
        "seconds_overlay": round(linked, 1),
        "seconds_proposals": round(seconds, 1),
        "links": len(links),
        "proposals": proposed,
        "known_right": round(sum(known) / len(known), 4),
        "linked_mentions": len(joined),
        "linked_right": round(sum(joined) / len(joined), 4),
        "peak_memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


if __name__ == "__main__":
    json.dump(main(int(sys.argv[1]) if len(sys.argv) > 1 else MENTIONS), sys.stdout, indent=2)
    print()
