"""Speed and memory of the whole path, as JSON: `make bench`.

Words per second on one core, raw text to statements and raw text to annotated text, on the example articles repeated;
time and peak memory of `make demo`. The machine may be shared: compare the figures of one run, not of two.
"""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
ROOT = Path(__file__).parent.parent
REPEATS = 8
ROUNDS = 3


def best(run: Callable[[], object]) -> float:
    """The shortest of a few rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def speed() -> dict[str, float]:
    """Words per second: annotation alone, extraction alone, the whole path."""
    from diplograph import annotate
    from diplograph.config import EXAMPLES_DIR, Options
    from diplograph.engine import extract_documents, prepare
    from diplograph.engine.pipeline import extract_annotated
    from diplograph.model import Document
    from diplograph.read import read

    prepare(Options())  # as the commands do
    nlp = annotate.load()
    documents = [d for d in read([EXAMPLES_DIR / "articles"]) if isinstance(d, Document)] * REPEATS
    pairs = list(annotate.annotate(documents, nlp))
    words = sum(sum(not t.is_space and not t.is_punct for t in doc) for _, doc in pairs)
    parsing = best(lambda: list(annotate.annotate(documents, nlp)))
    extracting = best(lambda: [extract_annotated(d, doc, Options()) for d, doc in pairs])
    whole = best(lambda: list(extract_documents(documents)))
    return {
        "words": words,
        "words_per_s_annotate": round(words / parsing),
        "words_per_s_whole_path": round(words / whole),
        "extraction_to_parsing": round(extracting / parsing, 3),
        "peak_memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def demo() -> dict[str, float]:
    """Wall time and peak memory of the demo's largest process (the embedded server runs beside it)."""
    start = time.perf_counter()
    subprocess.run(["sh", str(ROOT / "scripts" / "demo.sh")], check=True, capture_output=True)
    return {
        "demo_seconds": round(time.perf_counter() - start, 1),
        "demo_peak_memory_mb": round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024),
    }


if __name__ == "__main__":
    json.dump({**speed(), **demo()}, sys.stdout, indent=2)
    print()
