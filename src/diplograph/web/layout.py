"""Where the actors of a graph stand: the same for the same query, and placed once.

Stress majorization (Gansner, Koren and North 2004) from a start that only the ids decide; then labels
are pushed apart. Each expansion is placed around what stands already, which does not move.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
HOP = 150.0
"""The distance that one step should have; busier neighbourhoods get more."""
ROUNDS, PUSHES = 80, 120
WIDE = 2.1
"""Screens and labels are wider than high: so is the drawing."""
LETTER, LINE, LABEL = 7.2, 14.0, 130.0
"""Sizes of a label: a letter, a line, and the width at which it breaks."""
APART = 3.2
"""Steps that count as the distance of what nothing joins."""
_TURN = math.pi * (3 - math.sqrt(5))


def place(
    steps: Sequence[Sequence[str]], pairs: Iterable[tuple[str, str]], names: Mapping[str, str]
) -> dict[str, tuple[float, float]]:
    """The position of every actor; `steps` lists who came with the first view and with each expansion."""
    known = {n for step in steps for n in step}
    joined = sorted({(a, b) if a < b else (b, a) for a, b in pairs if a != b and a in known and b in known})
    return dict(_placed(tuple(map(tuple, steps)), tuple(joined), tuple(sorted((n, names.get(n, n)) for n in known))))


@lru_cache(maxsize=32)
def _placed(
    steps: tuple[tuple[str, ...], ...], pairs: tuple[tuple[str, str], ...], names: tuple[tuple[str, str], ...]
) -> dict[str, tuple[float, float]]:
    """All positions; those before the last step are remembered from the view that was expanded."""
    if not steps:
        return {}
    before = {n for step in steps[:-1] for n in step}
    placed = dict(
        _placed(
            steps[:-1],
            tuple(p for p in pairs if p[0] in before and p[1] in before),
            tuple(n for n in names if n[0] in before),
        )
    )
    fresh = [n for n in dict.fromkeys(steps[-1]) if n not in placed]
    if fresh:
        _add(pairs, placed, fresh, dict(names))
    return placed


def _add(
    pairs: Sequence[tuple[str, str]],
    placed: dict[str, tuple[float, float]],
    fresh: list[str],
    names: Mapping[str, str],
) -> None:
    """Place the fresh actors around those that stand."""
    order = [*placed, *fresh]
    at = {n: i for i, n in enumerate(order)}
    joined = np.zeros((len(order), len(order)), bool)
    for a, b in pairs:
        joined[at[a], at[b]] = joined[at[b], at[a]] = True
    fixed = len(placed)
    stand = np.array(list(placed.values()), dtype=float).reshape(-1, 2)
    points = np.concatenate([stand, _start(joined, stand)])
    points[:fixed, 0] /= WIDE
    points = _stress(points, _distances(joined), fixed)
    points[:, 0] *= WIDE
    if not fixed:
        points -= points[0]  # the first actor is the middle of the view
    points = _apart(points, [names.get(n, n) for n in order], max(fixed, 1))
    for name, (x, y) in zip(order[fixed:], points[fixed:].tolist(), strict=True):
        placed[name] = (round(x, 1), round(y, 1))


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


def _apart(points: Points, names: Sequence[str], fixed: int) -> Points:
    """Push apart what would overlap, label included; the first `fixed` stay."""
    wide = np.array([max(30.0, min(LETTER * len(n), LABEL) / 2 + 8) for n in names])
    high = np.array([24.0 + LINE / 2 * math.ceil(LETTER * len(n) / LABEL) for n in names])
    free = (np.arange(len(points)) >= fixed).astype(float)
    room_x, room_y = (np.triu(size[:, None] + size[None, :], 1) for size in (wide, high))  # each pair once
    for _ in range(PUSHES):
        near = (np.abs(points[:, None, 0] - points[None, :, 0]) < room_x) & (
            np.abs(points[:, None, 1] - points[None, :, 1]) < room_y
        )
        a, b = np.nonzero(near)
        both = free[a] + free[b]
        if not both.any():
            break
        gap = points[a] - points[b]
        over = np.stack([room_x[a, b], room_y[a, b]], 1) - np.abs(gap)
        sideways = over[:, 0] < over[:, 1]
        over[~sideways, 0] = over[sideways, 1] = -1  # the shorter way apart
        step = np.where(gap == 0, -1.0, np.sign(gap)) * (over + 1) / np.maximum(both, 1)[:, None]
        move = np.zeros_like(points)
        np.add.at(move, a, step * free[a][:, None])
        np.add.at(move, b, -step * free[b][:, None])
        crowd = np.maximum(np.bincount(np.concatenate([a, b]), minlength=len(points)), 1)
        points += move / np.sqrt(crowd)[:, None]
    return points
