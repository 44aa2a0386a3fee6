"""Labels pushed apart: no name over another or over a neighbour's shape, at the size in which a view is first shown."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Places = NDArray[np.int64]
LETTER, LINE, LABEL = 7.2, 14.0, 130.0
"""Sizes of a label: a letter, a line, and the width at which it breaks."""
PUSHES = 120
MOST_GROWN = 1.7
"""Names keep their size on the screen when a view is made smaller: they count as so much larger, at most."""
EASIER = 1.4
"""How much further two may go sideways than up and down; at less, names being wide, drawings grow tall."""
CROWD = 90
"""Actors from which on there is no room for all names: they show at a closer look, and have their room there."""


def grown(points: Points, frame: tuple[float, float]) -> float:
    """How much larger labels are than at full size, once the drawing is made small enough for its frame."""
    if len(points) > CROWD:
        return 1.0
    wide, high = np.ptp(points, axis=0)
    return float(min(max((wide + LABEL) / frame[0], (high + 3 * LINE) / frame[1], 1.0), MOST_GROWN))


def apart(points: Points, names: Sequence[str], fixed: int, size: float, frame: tuple[float, float]) -> Points:
    """Push apart what would overlap, label included; the first `fixed` stay."""
    wide = size * np.array([max(30.0, min(LETTER * len(n), LABEL) / 2 + 8) for n in names])
    high = size * np.array([24.0 + LINE / 2 * math.ceil(LETTER * len(n) / LABEL) for n in names])
    free = (np.arange(len(points)) >= fixed).astype(float)
    room_x, room_y = (np.triu(side[:, None] + side[None, :], 1) for side in (wide, high))  # each pair once
    easier = math.sqrt(frame[0] / frame[1]) * (EASIER if frame[0] > frame[1] else 1)  # a phone has no room sideways
    across, count = np.empty_like(room_x), len(points)
    for _ in range(PUSHES):
        a, b = _too_near(points, room_x, room_y, across)
        both = free[a] + free[b]
        if not both.any():
            break
        gap = points[a] - points[b]
        over = np.stack([room_x[a, b], room_y[a, b]], 1) - np.abs(gap)
        sideways = over[:, 0] < over[:, 1] * easier
        over[~sideways, 0] = over[sideways, 1] = -1  # the shorter way apart
        step = np.where(gap == 0, -1.0, np.sign(gap)) * (over + 1) / np.maximum(both, 1)[:, None]
        pushed, pushes = np.concatenate([a, b]), np.concatenate([step * free[a][:, None], -step * free[b][:, None]])
        move = np.stack([np.bincount(pushed, pushes[:, k], count) for k in (0, 1)], 1)
        crowd = np.maximum(np.bincount(pushed, minlength=count), 1)
        points = points + move / np.sqrt(crowd)[:, None]
    return points


def _too_near(points: Points, room_x: Points, room_y: Points, across: Points) -> tuple[Places, Places]:
    """The pairs with too little room both ways. Few are beside each other: only those are looked at up and down.

    `across` is written over: fresh memory for all pairs in each round would cost as much as the rest.
    """
    np.abs(np.subtract(points[:, 0, None], points[None, :, 0], out=across), out=across)
    a, b = np.divmod(np.flatnonzero(across < room_x), len(points))
    near = np.abs(points[a, 1] - points[b, 1]) < room_y[a, b]
    return a[near], b[near]
