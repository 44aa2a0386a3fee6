"""Reading: files, folders, globs and standard input to cleaned documents; a bad file is named, the rest goes on."""

import gzip
import sys
import zlib
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path
from typing import Any

from diplograph.errors import InputError
from diplograph.model import Document, Failure
from diplograph.model_ids import document_id
from diplograph.read.clean import Cleaned, clean
from diplograph.read.dates import parse_date
from diplograph.read.formats import READERS, Record, plain
from diplograph.read.language import language_of
from diplograph.read.options import ReadOptions

__all__ = ["Cleaned", "ReadOptions", "clean", "files", "from_text", "parse_date", "read"]

LARGEST = 200_000_000
"""Bytes of a file beyond which it is refused: no article is that long; split it into JSON lines."""


def read(paths: Iterable[str | Path], options: ReadOptions | None = None) -> Iterator[Document | Failure]:
    """Every document of the paths, in order; what gives none comes as a Failure with the reason."""
    options = options or ReadOptions()
    for path in files(paths):
        if isinstance(path, Failure):
            yield path
            continue
        try:
            yield from _file(path, options)
        except (InputError, OSError, EOFError, zlib.error) as error:
            yield Failure(str(path), str(error) or type(error).__name__)


def files(paths: Iterable[str | Path]) -> Iterator[Path | Failure]:
    """The files that paths, folders and globs name; "-" is standard input."""
    for given in paths:
        path = Path(given)
        if str(given) == "-":
            yield path
        elif path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.is_file() and _ending(p) in READERS)
            yield from inside
            if not inside:
                yield Failure(str(path), f"no readable files in this folder; endings read: {', '.join(READERS)}")
        elif path.exists():
            yield path
        elif has_magic(str(given)) and (found := sorted(glob(str(given), recursive=True))):  # noqa: PTH207 - absolute patterns
            yield from (Path(f) for f in found if Path(f).is_file())
        else:
            yield Failure(str(given), "no such file or folder")


def from_text(text: str, options: ReadOptions | None = None, path: str | None = None) -> Document:
    """A document from a string, cleaned like any file."""
    return _document({"text": text}, options or ReadOptions(), path)


def _ending(path: Path) -> str:
    return Path(path.stem).suffix.lower() if path.suffix.lower() == ".gz" else path.suffix.lower()


def _file(path: Path, options: ReadOptions) -> Iterator[Document | Failure]:
    stdin = str(path) == "-"
    data = sys.stdin.buffer.read() if stdin else _bytes(path)
    name = "-" if stdin else str(path)
    reader = READERS.get(_ending(path), plain)
    if not data.strip():
        raise InputError("the file is empty")
    for number, record in enumerate(reader(data, options), 1):
        place = name if reader in (plain,) else f"{name}#{number}"
        if "error" in record:
            yield Failure(place, record["error"])
            continue
        document = _document(record, options, place)
        if document.language != "en":
            yield Failure(place, f"language is '{document.language}', only English is read", "skipped")
        elif not document.text.strip():
            yield Failure(place, "no text is left after cleaning")
        else:
            yield document


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise InputError(f"{path.stat().st_size:,} bytes is more than {LARGEST:,}; split it into JSON lines")
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix.lower() == ".gz" else data


def _document(record: Record, options: ReadOptions, path: str | None) -> Document:
    original = str(record["text"])
    cleaned = clean(original, options.clean)
    title = _text(options.title or record.get("title")) or _title(cleaned)
    source = _text(record.get("source") or options.source)
    published = parse_date(record.get("published")) or options.published
    language = _text(options.language or record.get("language")) or language_of(cleaned.text)
    return Document(
        document_id(cleaned.text, title, source), cleaned.text, title, source, _text(record.get("url") or options.url),
        published, language[:2].lower(), path, original, cleaned.cuts, cleaned.segments, cleaned.blocks,
    )  # fmt: skip


def _title(cleaned: Cleaned) -> str | None:
    first = cleaned.blocks[0] if cleaned.blocks else None
    return cleaned.text[first.start : first.end] if first is not None and first.kind == "title" else None


def _text(value: Any) -> str | None:
    return str(value).strip() or None if value is not None else None
