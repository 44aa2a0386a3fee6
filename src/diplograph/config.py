"""Every default in one place, and where the package's own data lies."""

from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).parent
_BESIDE = PACKAGE / "_data"  # inside an installed wheel
_DATA = _BESIDE if _BESIDE.is_dir() else PACKAGE.parent.parent  # else the checkout

SCHEMA_DIR = _DATA / "schema"
EXAMPLES_DIR = _DATA / "examples"
MODEL_DIR = PACKAGE / "annotate" / "en_diplograph"

WORKSPACE = Path("diplograph.workspace")
ROW_LIMIT = 10_000
"""Rows a read query returns at most, unless asked otherwise."""
QUERY_SECONDS = 30.0
"""How long a read query may run."""
SERVER_HEAP = "672m"
"""Java heap of the embedded graph server."""
SERVER_PAGES = 240
"""Megabytes of it that hold pages of the graph; an answer may gather 298 more (the engine's own limit)."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a run may choose; the rest are constants above.

    `model` is "" for the shipped model or the name of any installed spaCy pipeline with UD labels.
    `schema_dirs` extend or override the shipped schema, later ones win.
    `question_dirs` hold .cypher files of your own questions; one with the name of ours takes its place.
    """

    model: str = ""
    schema_dirs: tuple[Path, ...] = ()
    jobs: int = 1
    batch_size: int = 16
    question_dirs: tuple[Path, ...] = ()
