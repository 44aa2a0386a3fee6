"""One reader a format: the content of a file to the raw articles in it."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from diplograph.errors import InputError
from diplograph.model import Cut
from diplograph.read.decode import decode
from diplograph.read.options import ReadOptions
from diplograph.read.page import read_page


@dataclass(frozen=True, slots=True)
class Raw:
    """An article before cleaning: text, metadata as found, what was cut already, and where in its file it stood."""

    text: str
    meta: dict[str, Any] = field(default_factory=dict)
    dropped: tuple[Cut, ...] = ()
    markdown: bool = False
    part: str = ""


@dataclass(frozen=True, slots=True)
class BadPart:
    """A part of a file (a line, a row, an entry) that is no article, and why."""

    part: str
    reason: str


Reader = Callable[[bytes, ReadOptions], "Iterator[Raw | BadPart]"]
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)


def text(data: bytes, options: ReadOptions) -> "Iterator[Raw | BadPart]":
    """Plain text, with front matter if it has any."""
    yield _with_front_matter(decode(data), options, markdown=False)


def markdown(data: bytes, options: ReadOptions) -> "Iterator[Raw | BadPart]":
    """Markdown, its marks left out of the text."""
    yield _with_front_matter(decode(data), options, markdown=True)


def html(data: bytes, options: ReadOptions) -> "Iterator[Raw | BadPart]":
    """A web page."""
    del options
    yield page(decode(data))


def page(source: str, meta: dict[str, Any] | None = None, part: str = "") -> Raw:
    """A web page or a fragment of one as a raw article; `meta` wins over what the page says."""
    try:
        body, dropped, found = read_page(source)
    except (ValueError, TypeError, LookupError) as error:
        raise InputError(f"the page cannot be read as HTML ({error})") from error
    return Raw(body, {**found, **(meta or {})}, tuple(dropped), part=part)


def pdf(data: bytes, options: ReadOptions) -> "Iterator[Raw | BadPart]":
    """The text layer of a PDF."""
    del options
    import pypdf
    from pypdf.errors import PyPdfError

    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        pages = [p.extract_text() for p in reader.pages]
        title = reader.metadata.title if reader.metadata else None
    except (PyPdfError, ValueError, KeyError, OSError) as error:
        raise InputError(f"the PDF cannot be read ({error}); is it whole, and without a password?") from error
    if not "".join(pages).strip():
        raise InputError("the PDF has no text layer (a scan?); run text recognition over it first")
    yield Raw("\n\n".join(pages), {"title": title} if title else {})


def json_lines(data: bytes, options: ReadOptions) -> "Iterator[Raw | BadPart]":
    """One JSON object a line."""
    for number, line in enumerate(decode(data).splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield _record(json.loads(line), options, f"line {number}")
        except ValueError as error:
            yield BadPart(f"line {number}", f"not JSON ({error})")


def json_file(data: bytes, options: ReadOptions) -> "Iterator[Raw | BadPart]":
    """One object, a list of objects, or an object with a list of them under `articles`, `items` or `documents`."""
    try:
        content = json.loads(decode(data))
    except ValueError as error:
        raise InputError(f"not JSON ({error}); one object a line belongs in a .jsonl file") from error
    if isinstance(content, dict):
        content = next(
            (content[k] for k in ("articles", "items", "documents") if isinstance(content.get(k), list)), [content]
        )
    if not isinstance(content, list):
        raise InputError("an object or a list of objects was expected")
    for number, record in enumerate(content, 1):
        yield _record(record, options, f"item {number}")


def csv_file(data: bytes, options: ReadOptions) -> "Iterator[Raw | BadPart]":
    """A table with a header row; comma, semicolon or tab."""
    content = decode(data)
    header = content.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    for number, row in enumerate(csv.DictReader(io.StringIO(content, newline=""), delimiter=delimiter), 2):
        yield _record(row, options, f"row {number}")


def feed(data: bytes, options: ReadOptions) -> "Iterator[Raw | BadPart]":
    """An RSS or Atom file, one article an entry."""
    del options
    import feedparser

    decode(data)  # refuses what is empty or binary, with its reason
    parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False)
    if not parsed.entries:
        raise InputError("no RSS or Atom entries in this file; other XML is not read")
    for number, entry in enumerate(parsed.entries, 1):
        content = entry.get("content") or [{"value": entry.get("summary", "")}]
        body = max((c.get("value", "") for c in content), key=len)
        published = entry.get("published") or entry.get("updated")
        meta = {"title": entry.get("title"), "url": entry.get("link"), "published": published}
        meta["source"] = parsed.feed.get("title")
        part = f"entry {number}"
        if not body.strip():
            yield BadPart(part, "has no text")
        elif "<" in body:
            yield page(f"<html><body><article>{body}</article></body></html>", meta, part)
        else:
            yield Raw(body, meta, part=part)


READERS: dict[str, Reader] = {
    ".txt": text, ".text": text, ".md": markdown, ".markdown": markdown, ".html": html, ".htm": html, ".pdf": pdf,
    ".jsonl": json_lines, ".ndjson": json_lines, ".json": json_file, ".csv": csv_file, ".tsv": csv_file,
    ".xml": feed, ".rss": feed, ".atom": feed,
}  # fmt: skip


def _with_front_matter(content: str, options: ReadOptions, markdown: bool) -> Raw:
    match = _FRONT.match(content)
    if not match:
        return Raw(content, markdown=markdown)
    import yaml

    try:
        meta = yaml.safe_load(match.group(1))
    except yaml.YAMLError as error:
        raise InputError(f"the front matter is not YAML ({error})") from error
    if not isinstance(meta, dict):
        raise InputError("the front matter must be lines of 'key: value'")
    return Raw(content[match.end() :], _metadata(meta, options), markdown=markdown)


def _record(record: Any, options: ReadOptions, part: str) -> Raw | BadPart:
    if not isinstance(record, dict):
        return BadPart(part, "an object with named fields was expected")
    body = _first(record, options.text_fields)
    if not isinstance(body, str) or not body.strip():
        return BadPart(
            part, f"no text under any of: {', '.join(options.text_fields)} (found: {', '.join(map(str, record))})"
        )
    return Raw(body, _metadata(record, options), part=part)


def _metadata(record: dict[str, Any], options: ReadOptions) -> dict[str, Any]:
    fields = {
        "title": options.title_fields, "source": options.source_fields, "url": options.url_fields,
        "published": options.date_fields, "language": options.language_fields,
    }  # fmt: skip
    return {key: value for key, names in fields.items() if (value := _first(record, names)) not in (None, "")}


def _first(record: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((record[n] for n in names if record.get(n) not in (None, "")), None)
