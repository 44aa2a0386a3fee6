"""One reader a file format: bytes in, raw records out."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from diplograph.errors import InputError
from diplograph.read.options import CANDIDATES, ReadOptions

Record = dict[str, Any]
_FRONT = re.compile(r"\A---\s*\n(.*?)\n---\s*\n", re.DOTALL)


def decode(data: bytes) -> str:
    """Text from bytes: UTF-8, UTF-16 with its mark, else Windows-1252; InputError where it is no text."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    odd = sum(c < " " and c not in "\n\r\t\f\x0b" for c in text[:4000])
    if odd > 0.1 * max(1, len(text[:4000])):
        raise InputError("this is binary data, not text")
    return text


def plain(data: bytes, options: ReadOptions) -> Iterator[Record]:
    """A text or Markdown file, with front matter where it has any."""
    del options
    text = decode(data)
    match = _FRONT.match(text)
    if match is None:
        yield {"text": text}
        return
    import yaml

    try:
        meta = yaml.safe_load(match.group(1)) or {}
    except yaml.YAMLError as error:
        raise InputError(f"the front matter is not YAML: {error}") from error
    if not isinstance(meta, dict):
        meta = {}
    yield {**_named(meta, ReadOptions()), "text": text[match.end() :]}


def html(data: bytes, options: ReadOptions) -> Iterator[Record]:
    """A web page, its main text by trafilatura."""
    del options
    import trafilatura

    found = trafilatura.bare_extraction(data, include_comments=False, include_tables=False, with_metadata=True)
    if found is None or not found.text:
        raise InputError("no article text was found in this page")
    yield {
        "text": found.text, "title": found.title, "source": found.sitename or found.hostname, "url": found.url,
        "published": found.date, "original": decode(data),
    }  # fmt: skip


def pdf(data: bytes, options: ReadOptions) -> Iterator[Record]:
    """The text layer of a PDF."""
    del options
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        text = "\n\n".join(page.extract_text() or "" for page in reader.pages)
        title = reader.metadata.title if reader.metadata else None
    except (PyPdfError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"this PDF cannot be read: {error}") from error
    if not text.strip():
        raise InputError("this PDF has no text layer (a scan?); run OCR on it first")
    yield {"text": text, "title": title}


def jsonl(data: bytes, options: ReadOptions) -> Iterator[Record]:
    """One JSON object a line."""
    for number, line in enumerate(decode(data).splitlines(), 1):
        if line.strip():
            try:
                item = json.loads(line)
            except json.JSONDecodeError as error:
                yield {"error": f"line {number} is not JSON: {error.msg}"}
                continue
            yield _item(item, options, number)


def json_file(data: bytes, options: ReadOptions) -> Iterator[Record]:
    """A JSON object, or an array of them."""
    try:
        raw = json.loads(decode(data))
    except json.JSONDecodeError as error:
        raise InputError(f"not JSON: {error.msg} at line {error.lineno}") from error
    for number, item in enumerate(raw if isinstance(raw, list) else [raw], 1):
        yield _item(item, options, number)


def csv_file(data: bytes, options: ReadOptions) -> Iterator[Record]:
    """A CSV file with a header."""
    csv.field_size_limit(50_000_000)
    for number, row in enumerate(csv.DictReader(io.StringIO(decode(data))), 1):
        yield _item(row, options, number)


def feed(data: bytes, options: ReadOptions) -> Iterator[Record]:
    """An RSS or Atom file: one record an entry."""
    del options
    import feedparser

    parsed = feedparser.parse(data)
    if not parsed.entries:
        raise InputError("no entries: this is no RSS or Atom feed")
    for entry in parsed.entries:
        body = entry.content[0].value if "content" in entry else entry.get("summary", "")
        text = re.sub(r"<[^>]+>", " ", re.sub(r"</(p|div|li|h\d)>|<br ?/?>", "\n\n", body))
        title = entry.get("title")
        yield {
            "text": f"{title}\n\n{text}" if title else text, "title": title, "url": entry.get("link"),
            "published": entry.get("published") or entry.get("updated"), "source": parsed.feed.get("title"),
        }  # fmt: skip


def _item(item: object, options: ReadOptions, number: int) -> Record:
    if not isinstance(item, dict):
        return {"error": f"record {number} is no object with fields"}
    record = _named(item, options)
    if not str(record.get("text") or "").strip():
        wanted = options.fields.get("text") or " or ".join(CANDIDATES["text"][:3])
        return {"error": f"record {number} has no text (looked for the field {wanted}); name it with --field text=NAME"}
    title = record.get("title")
    if title and not str(record["text"]).lstrip().startswith(str(title)):
        record["text"] = f"{title}\n\n{record['text']}"
    return record


def _named(item: dict[str, Any], options: ReadOptions) -> Record:
    """Our fields from the file's own names."""
    lower = {str(k).lower(): v for k, v in item.items() if k is not None}
    out: Record = {}
    for ours, usual in CANDIDATES.items():
        names = (options.fields[ours].lower(),) if ours in options.fields else usual
        out[ours] = next((lower[n] for n in names if lower.get(n) not in (None, "")), None)
    return out


READERS: dict[str, Callable[[bytes, ReadOptions], Iterator[Record]]] = {
    ".txt": plain, ".md": plain, ".text": plain, ".html": html, ".htm": html, ".pdf": pdf, ".jsonl": jsonl,
    ".ndjson": jsonl, ".json": json_file, ".csv": csv_file, ".xml": feed, ".rss": feed, ".atom": feed,
}  # fmt: skip
"""File ending to its reader; any of them may end in .gz besides."""
