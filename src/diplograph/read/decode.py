"""Bytes to text: byte-order marks, UTF-8, UTF-16, then Windows-1252; binary content is refused by name."""

import codecs
import gzip
import io
import zlib

from diplograph.errors import InputError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BINARY = {
    b"PK\x03\x04": "a zip or Office file",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"%PDF": "a PDF",
}


def decode(data: bytes) -> str:
    """The text of a file. Raises InputError where it is empty or no text."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise InputError("the file is empty; it should hold the article's text")
    for start, name in _BINARY.items():
        if data.startswith(start):
            raise InputError(f"this is {name}, not text; save the article as .txt, .html or .pdf")
    return _checked(_text(data))


def _text(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    head = data[:4000]
    if head.count(0) > len(head) // 4:  # UTF-16 without a mark has a zero in every other byte
        return data.decode("utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _checked(text: str) -> str:
    sample = text[:20_000]
    odd = sum(c == "\ufffd" or (c < " " and c not in "\t\n\r\f\x0b") for c in sample)
    if odd > max(2, len(sample) // 50):
        raise InputError("this is a binary file, not text; save the article as .txt, .html or .pdf")
    return text


def gunzip(data: bytes, limit: int) -> bytes:
    """Unpacked content of a gzip file. Raises InputError where it is damaged or unpacks to more than `limit` bytes."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
            out = packed.read(limit + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"not a whole gzip file ({error}); pack it again") from error
    if len(out) > limit:
        raise InputError(f"unpacks to more than {limit:,} bytes; raise ReadOptions.max_bytes or split the file")
    return out
