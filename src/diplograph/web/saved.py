"""What a register knows, kept beside the ledger: the next server starts from it and reads only what changed since.

The file, `columns.npz`, follows the ledger and may be deleted at any time.
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import numpy as np

from diplograph import __version__
from diplograph.web.columns import NAMES, Book, Codes, Columns, columns

FILE = "columns.npz"
FORMAT = 1
"""To be raised with every change of what the columns hold or of how they are read off the ledger; a release counts as one."""
_DAMAGED = (OSError, ValueError, KeyError, TypeError, EOFError, RuntimeError, BadZipFile)
_ARRAYS = (*NAMES, "claims")
_CODES = ("actors", "documents", "words", "predicates")


@dataclass(slots=True)
class Known:
    """What was read of a ledger, and what says whether that still holds."""

    book: Book = field(default_factory=Book)
    columns: Columns = field(default_factory=lambda: columns((), Book()))
    projected: str | None = None
    """The stamp of the projection after which it was read."""
    fingerprints: dict[str, str] = field(default_factory=dict)
    due: set[str] = field(default_factory=set)
    """Documents to read again once they are in the graph."""
    marks: dict[str, str] = field(default_factory=dict)
    against: list[tuple[str, str]] = field(default_factory=list)


def save(folder: Path, ledger: str, known: Known) -> None:
    """Write the file whole or not at all; a folder that takes none costs the next server its time, nothing else."""
    said = {
        "made": [FORMAT, __version__, ledger],
        "book": {name: getattr(known.book, name).words for name in _CODES},
        "projected": known.projected,
        "fingerprints": known.fingerprints,
        "due": sorted(known.due),
        "marks": known.marks,
        "against": known.against,
    }
    arrays = {name: getattr(known.columns, name) for name in _ARRAYS}
    part = folder / f"{FILE}.{os.getpid()}"
    with suppress(OSError):
        try:
            with part.open("wb") as out:
                np.savez(out, said=np.frombuffer(json.dumps(said).encode(), "u1"), **arrays)
            part.replace(folder / FILE)
        finally:
            part.unlink(missing_ok=True)


def saved(folder: Path, ledger: str | None) -> Known | None:
    """What was saved of this ledger; None where that is missing, damaged, of another format or of another ledger."""
    try:
        with ZipFile(folder / FILE) as whole:
            if whole.testzip() is not None:
                return None
        with np.load(folder / FILE, allow_pickle=False) as held:
            said = json.loads(held["said"].tobytes())
            if said["made"] != [FORMAT, __version__, ledger]:
                return None
            book = Book(**{name: Codes(said["book"][name]) for name in _CODES})
            arrays = Columns(**{name: held[name] for name in _ARRAYS})
        against = [(a, b) for a, b in said["against"]]
        return Known(book, arrays, said["projected"], said["fingerprints"], set(said["due"]), said["marks"], against)
    except _DAMAGED:
        return None
