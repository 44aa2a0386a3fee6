"""Where the actors of a graph stand: the same for the same query and frame, and placed once.

Stress majorization (Gansner, Koren and North 2004) from a start that only the ids decide; the drawing is turned and stretched to
its frame, then labels are pushed apart. Each expansion is placed around what stands already, which does not move.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from diplograph.web.apart import CROWD, apart, grown

Points = NDArray[np.float64]
HOP = 150.0
"""The distance that one step should have; busier neighbourhoods get more."""
ROUNDS = 80
FRAMES = {
    "strip": (1240.0, 340.0), "broad": (1240.0, 500.0), "wide": (880.0, 520.0), "square": (620.0, 600.0), "tall": (350.0, 530.0),
}  # fmt: skip
"""The kinds of window that a drawing is made for: a width and a height that such a one has. `frame.js` chooses among them."""
USUAL: Literal["wide"] = "wide"
"""The frame of a drawing that nobody has said the window of."""
ROOM, MOST_STRETCH = 2.1, 4.0
"""How much more room a drawing has than its steps ask for, since names need it; and the most that it is stretched one way."""
APART = 2.4
"""Steps that count as the distance of what nothing joins."""
_TURN = math.pi * (3 - math.sqrt(5))


class Standing(NamedTuple):
    """Where everyone stands, and how far the drawing was stretched sideways and upright."""

    spots: dict[str, tuple[float, float]]
    stretch: tuple[float, float]


def place(
    steps: Sequence[Sequence[str]], pairs: Iterable[tuple[str, str]], names: Mapping[str, str], frame: str = USUAL
) -> dict[str, tuple[float, float]]:
    """The position of every actor; `steps` lists who came with the first view and with each expansion."""
    known = {n for step in steps for n in step}
    joined = sorted({(a, b) if a < b else (b, a) for a, b in pairs if a != b and a in known and b in known})
    said = tuple(sorted((n, names.get(n, n)) for n in known))
    return dict(_placed(tuple(map(tuple, steps)), tuple(joined), said, frame).spots)


@lru_cache(maxsize=32)
def _placed(
    steps: tuple[tuple[str, ...], ...],
    pairs: tuple[tuple[str, str], ...],
    names: tuple[tuple[str, str], ...],
    frame: str,
) -> Standing:
    """All positions; those before the last step are remembered from the view that was expanded."""
    if not steps:
        return Standing({}, (1.0, 1.0))
    before = {n for step in steps[:-1] for n in step}
    held = _placed(
        steps[:-1],
        tuple(p for p in pairs if p[0] in before and p[1] in before),
        tuple(n for n in names if n[0] in before),
        frame,
    )
    fresh = [n for n in dict.fromkeys(steps[-1]) if n not in held.spots]
    return _add(pairs, held, fresh, dict(names), FRAMES[frame]) if fresh else held


def _add(
    pairs: Sequence[tuple[str, str]],
    held: Standing,
    fresh: list[str],
    names: Mapping[str, str],
    frame: tuple[float, float],
) -> Standing:
    """The fresh actors placed around those that stand."""
    order = [*held.spots, *fresh]
    at = {n: i for i, n in enumerate(order)}
    joined = np.zeros((len(order), len(order)), bool)
    for a, b in pairs:
        joined[at[a], at[b]] = joined[at[b], at[a]] = True
    fixed, stretch = len(held.spots), held.stretch
    stand = np.array(list(held.spots.values()), dtype=float).reshape(-1, 2) / stretch
    points = np.concatenate([stand, _start(joined, stand)])
    points = _stress(points, _distances(joined), fixed)
    if not fixed:
        points = _turned(points, frame)
        stretch = _stretch(points, frame)
    points = points * stretch
    if not fixed:
        points -= points[0]  # the first actor is the middle of the view
    said = [names.get(n, n) for n in order]
    for _ in range(2 if len(points) <= CROWD else 1):  # pushed apart, the drawing needs more room, and is shown smaller
        points = apart(points, said, max(fixed, 1), grown(points, frame), frame)
    spots = [(round(x, 1), round(y, 1)) for x, y in points[fixed:].tolist()]
    return Standing({**held.spots, **dict(zip(fresh, spots, strict=True))}, stretch)


def _turned(points: Points, frame: tuple[float, float]) -> Points:
    """The drawing turned so that its longer side lies along the frame's, the first actor to the left or on top."""
    spread = np.cov(points.T) if len(points) > 2 else np.outer(d := points[-1] - points[0], d)
    long, short = math.sqrt((spread[0, 0] - spread[1, 1]) ** 2 + 4 * spread[0, 1] ** 2), spread[0, 0] + spread[1, 1]
    if long < 0.15 * short:  # as good as round: no way is the longer
        return points
    angle = math.atan2(2 * spread[0, 1], spread[0, 0] - spread[1, 1]) / 2 - (math.pi / 2 if frame[0] < frame[1] else 0)
    turned: Points = points @ np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    along = 0 if frame[0] >= frame[1] else 1
    return -turned if turned[0, along] > turned[:, along].mean() else turned


def _stretch(points: Points, frame: tuple[float, float]) -> tuple[float, float]:
    """How far to stretch a drawing sideways and upright, so that it has the shape of its frame."""
    wide, high = np.maximum(np.ptp(points, axis=0), HOP)
    ratio = frame[0] / frame[1] * high / wide
    ratio = min(max(ratio, 1 / MOST_STRETCH), MOST_STRETCH)
    return math.sqrt(ROOM * ratio), math.sqrt(ROOM / ratio)


def _start(joined: NDArray[np.bool_], stand: Points) -> Points:
    """A first guess: near the neighbours that stand, else on a spiral in the order given."""
    out = []
    for i, near in enumerate(joined[len(stand) :, : len(stand)]):
        x, y = stand[near].mean(axis=0) if near.any() else (0.0, 0.0)
        reach = HOP * (0.35 if near.any() else 0.0) + HOP * 0.45 * math.sqrt(i)
        out.append((x + reach * math.cos(i * _TURN), y + reach * math.sin(i * _TURN)))
    return np.array(out)


def _distances(joined: NDArray[np.bool_]) -> Points:
    """The distance that each two should have: steps, longer where the ends have many different neighbours."""
    near = joined.astype(float)
    degrees = near.sum(axis=1)
    different = degrees[:, None] + degrees[None, :] - 2 * near @ near
    out = np.where(joined, HOP * (0.7 + 0.17 * np.sqrt(different)), np.inf)
    np.fill_diagonal(out, 0)
    through = np.empty_like(out)  # one buffer for all: fresh memory in every round took longer than the sums
    for middle in range(len(out)):  # Floyd and Warshall: the shortest way through each in turn
        np.minimum(out, np.add(out[:, middle, None], out[None, middle, :], out=through), out=out)
    out[np.isinf(out)] = HOP * APART
    return out


def _stress(points: Points, wanted: Points, fixed: int) -> Points:
    """Move all free points together to where the pulls of all others balance, round by round; stress never grows."""
    count = len(points)
    if count - fixed < 1 or count < 2:
        return points
    weights = 1 / np.maximum(wanted, 1.0) ** 2
    np.fill_diagonal(weights, 0)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    # without a fixed point the drawing could stand anywhere: the first holds it
    free = slice(max(fixed, 1), count)
    solve = np.linalg.inv(laplacian[free, free])
    held = laplacian[free, : free.start] @ points[: free.start]
    wished, x, y = weights * wanted, np.empty_like(wanted), np.empty_like(wanted)
    for _ in range(ROUNDS):
        for way, buffer in enumerate((x, y)):
            np.subtract(points[:, way, None], points[None, :, way], out=buffer)
            np.multiply(buffer, buffer, out=buffer)
        length = np.maximum(np.sqrt(np.add(x, y, out=x), out=x), 1e-9, out=x)
        pull = np.divide(wished, length, out=y)
        push = pull.sum(axis=1)[:, None] * points - pull @ points
        points[free] = solve @ (push[free] - held)
    return points
