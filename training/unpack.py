"""Unpack the corpora: python -m training.unpack ARCHIVES OUT. Archives as named in MODEL_CARD.md; done once."""

import lzma
import shutil
import sys
import tarfile
from pathlib import Path

ARCHIVES = (
    "ud-english-ewt", "ud-english-gum-open-genres", "ud-english-pud", "uner-ewt", "wikigold", "crossner-politics",
    "uds-factuality-ih2",
)  # fmt: skip


def main() -> None:
    """Each archive into OUT; a missing one is named with what it is for."""
    archives, out = Path(sys.argv[1]), Path(sys.argv[2])
    missing = [a for a in ARCHIVES if not (archives / f"{a}.tar.xz").exists()]
    if missing:
        sys.exit(f"no {', '.join(missing)} (.tar.xz) in {archives}: MODEL_CARD.md says where each comes from")
    out.mkdir(parents=True, exist_ok=True)
    for name in ARCHIVES:
        with tarfile.open(archives / f"{name}.tar.xz") as tar:
            tar.extractall(out, filter="data")
    with lzma.open(archives / "gmb-news-part.conll.xz") as source, (out / "gmb.conll").open("wb") as target:
        shutil.copyfileobj(source, target)


if __name__ == "__main__":
    main()
