"""Paths, folders, globs and standard input to the bytes of files."""

import glob
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from diplograph.errors import InputError
from diplograph.read.decode import gunzip
from diplograph.read.formats import READERS


def expand(path: str | Path) -> list[Path]:
    """The files a path stands for, sorted: itself, a folder's readable files at any depth, or a glob's matches.

    Raises InputError where there are none.
    """
    given = Path(path)
    if given.is_dir():
        found = [p for p in given.rglob("*") if p.is_file() and suffix_of(p)[0] in READERS and not _hidden(p, given)]
        if not found:
            raise InputError(f"no file to read in this folder; read are: {', '.join(READERS)}, each also .gz")
    elif given.exists():
        found = [given]
    elif any(c in str(path) for c in "*?["):
        found = [Path(p) for p in glob.glob(str(path), recursive=True) if Path(p).is_file()]  # noqa: PTH207 - absolute too
        if not found:
            raise InputError("no file matches this pattern")
    else:
        raise InputError("there is no such file or folder")
    return sorted(found)


def _hidden(path: Path, root: Path) -> bool:
    return any(p.startswith(".") for p in path.relative_to(root).parts) or path.stem.lower() == "readme"


def suffix_of(path: Path) -> tuple[str, bool]:
    """A file's format suffix in lower case, and whether it is gzipped."""
    parts = [s.lower() for s in path.suffixes]
    if parts and parts[-1] == ".gz":
        return (parts[-2] if len(parts) > 1 else ".txt"), True
    return (parts[-1] if parts else ".txt"), False


def content(path: Path, limit: int) -> bytes:
    """A file's bytes, unpacked. Raises InputError where it is too large or unreadable."""
    try:
        size = path.stat().st_size
        if size > limit:
            raise InputError(f"{size:,} bytes, more than {limit:,}; raise ReadOptions.max_bytes or split the file")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})") from error
    return gunzip(data, limit) if suffix_of(path)[1] else data


def standard_input() -> bytes:
    """All of standard input."""
    return sys.stdin.buffer.read()


def each(paths: Iterable[str | Path] | str | Path) -> Iterator[str | Path]:
    """The paths one by one, where a single one may stand alone."""
    if isinstance(paths, str | Path):
        yield paths
    else:
        yield from paths
