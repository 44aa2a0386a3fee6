"""B³ (Bagga and Baldwin 1998): how far two groupings of the same mentions agree, mention by mention."""

from collections import defaultdict
from collections.abc import Hashable, Sequence


def b_cubed(gold: Sequence[Hashable], found: Sequence[Hashable]) -> dict[str, float]:
    """Precision, recall and F1 of the groups `found` puts mentions into against those of `gold`, in the same order.

    >>> b_cubed(["a", "a", "b"], [1, 1, 1])["recall"]
    1.0
    """
    groups: list[dict[Hashable, set[int]]] = [defaultdict(set), defaultdict(set)]
    for number, pair in enumerate(zip(gold, found, strict=True)):
        for table, key in zip(groups, pair, strict=True):
            table[key].add(number)
    precision = recall = 0.0
    for one, other in zip(gold, found, strict=True):
        meant, made = groups[0][one], groups[1][other]
        shared = len(meant & made)
        precision += shared / len(made)
        recall += shared / len(meant)
    count = max(1, len(gold))
    precision, recall = precision / count, recall / count
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}
