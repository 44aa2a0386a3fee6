"""The weighted mean of two networks that share their first steps: python -m training.average A.pt B.pt SHARE_OF_B OUT.pt.

Networks trained on from one another lie in one valley; their mean keeps what the earlier one knew better (names of organisations
in news) at little cost to what the later one learnt (trees). After Wortsman et al. 2022, "Robust fine-tuning of zero-shot
models".
"""

import sys
from pathlib import Path

import torch


def main() -> None:
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    a, b = (torch.load(path) for path in sys.argv[1:3])
    if a.keys() != b.keys():
        raise SystemExit(f"{sys.argv[1]} and {sys.argv[2]} are not the same network")
    share = float(sys.argv[3])
    out = Path(sys.argv[4])
    out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({key: (1 - share) * a[key] + share * b[key] for key in a}, out)


if __name__ == "__main__":
    main()
