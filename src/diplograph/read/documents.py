"""The reader's seam: paths or a string in, cleaned documents and named failures out."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from diplograph.errors import InputError
from diplograph.model import Document, Failure
from diplograph.model_ids import document_id
from diplograph.read.clean import clean
from diplograph.read.dates import read_date
from diplograph.read.files import content, each, expand, standard_input, suffix_of
from diplograph.read.formats import READERS, BadPart, Raw
from diplograph.read.language import language_of
from diplograph.read.options import ReadOptions

_DEFAULT = ReadOptions()


def read(paths: Iterable[str | Path] | str | Path, options: ReadOptions = _DEFAULT) -> Iterator[Document | Failure]:
    """Documents of files, folders (recursive, sorted), globs or "-" (standard input), in that order.

    What cannot be read comes as a Failure with its reason, what is not English as one of kind "skipped";
    neither stops the rest. A file reached twice is read once.
    """
    seen: set[Path] = set()
    for path in each(paths):
        if str(path) == "-":
            yield from _documents("-", ".txt", options)
            continue
        try:
            files = expand(path)
        except InputError as error:
            yield Failure(str(path), str(error))
            continue
        for file in files:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield from _documents(str(file), suffix_of(file)[0], options)


def from_text(text: str, **metadata: Any) -> Document:
    """A document from a string; metadata: title, source, url, published (date or ISO string), language, path.

    Raises InputError for an empty text, an unknown key or a date that is none.
    """
    known = ("title", "source", "url", "published", "language", "path")
    unknown = [k for k in metadata if k not in known]
    if unknown:
        raise InputError(f"no metadata called '{unknown[0]}'; valid: {', '.join(known)}")
    path = metadata.pop("path", None)
    return document(Raw(text, metadata), path, ReadOptions(any_language=True))


def document(raw: Raw, path: str | None, options: ReadOptions) -> Document:
    """The cleaned document of a raw article. Raises InputError where nothing is left or its date is none."""
    cleaned = clean(raw.text, raw.dropped, raw.markdown, keep_all=not options.clean)
    if not cleaned.text:
        raise InputError("no article text in it" + (", only boilerplate" if cleaned.cuts else ""))
    first = cleaned.blocks[0]
    title = _plain(raw.meta.get("title")) or (cleaned.text[first.start : first.end] if first.kind == "title" else None)
    source = _plain(raw.meta.get("source")) or options.source
    published = read_date(raw.meta.get("published")) or options.published
    return Document(
        id=document_id(cleaned.text, title, source),
        text=cleaned.text,
        title=title,
        source=source,
        url=_plain(raw.meta.get("url")),
        published=published,
        language=_plain(raw.meta.get("language")) or "en",
        path=path,
        original=raw.text,
        cuts=cleaned.cuts,
        segments=cleaned.segments,
        blocks=cleaned.blocks,
    )


def _plain(value: object) -> str | None:
    return " ".join(str(value).split()) or None if value is not None else None


def _documents(path: str, suffix: str, options: ReadOptions) -> Iterator[Document | Failure]:
    reader = READERS.get(suffix)
    if reader is None:
        yield Failure(path, f"files ending in '{suffix}' are not read; read are: {', '.join(READERS)}, each also .gz")
        return
    try:
        data = standard_input() if path == "-" else content(Path(path), options.max_bytes)
        for raw in reader(data, options):
            yield _one(raw, path, options)
    except InputError as error:
        yield Failure(path, str(error))


def _one(raw: Raw | BadPart, path: str, options: ReadOptions) -> Document | Failure:
    where = f"{path}#{raw.part}" if raw.part else path
    if isinstance(raw, BadPart):
        return Failure(where, raw.reason)
    try:
        found = document(raw, where, options)
    except InputError as error:
        return Failure(where, str(error))
    if options.any_language:
        return found
    language = language_of(found.text)
    if language != "en":
        return Failure(where, f"the text is not English (it looks like '{language}')", "skipped")
    return found
