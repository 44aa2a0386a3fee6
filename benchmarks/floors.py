"""Pinned floors: a figure may rise freely; to lower its floor, edit benchmarks/floors.json by hand and say why."""

import json
import sys
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).with_name("floors.json")


def check(name: str, scores: dict[str, Any]) -> None:
    """Exit 1 where a figure of this benchmark is under its floor; floors are named by dotted paths."""
    floors: dict[str, float] = json.loads(FLOORS.read_text("utf-8")).get(name, {})
    low = []
    for path, floor in floors.items():
        value: Any = scores
        for key in path.split("."):
            value = value[key]
        if value < floor:
            low.append(f"{name}: {path} is {value}, its floor is {floor}")
    if low:
        sys.exit("\n".join(low))
