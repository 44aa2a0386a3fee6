"""Labels pushed apart: no name over another or over a neighbour's shape, at the size in which a view is first shown."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
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
        sideways = over[:, 0] < over[:, 1] * easier
        over[~sideways, 0] = over[sideways, 1] = -1  # the shorter way apart
        step = np.where(gap == 0, -1.0, np.sign(gap)) * (over + 1) / np.maximum(both, 1)[:, None]
        move = np.zeros_like(points)
        np.add.at(move, a, step * free[a][:, None])
        np.add.at(move, b, -step * free[b][:, None])
        crowd = np.maximum(np.bincount(np.concatenate([a, b]), minlength=len(points)), 1)
        points = points + move / np.sqrt(crowd)[:, None]
    return points
