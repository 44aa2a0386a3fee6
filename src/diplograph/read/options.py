"""What a caller may say about documents that do not say it themselves."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Metadata for files that lack it, and the names of the fields in JSON and CSV.

    `fields` maps our names (text, title, source, url, published, language, id) to the file's own.
    """

    published: date | None = None
    source: str | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = None
    fields: dict[str, str] = field(default_factory=dict)
    clean: bool = True


CANDIDATES = {
    "text": ("text", "body", "content", "article", "maintext", "full_text", "fulltext"),
    "title": ("title", "headline", "name"),
    "source": ("source", "outlet", "publisher", "site", "sitename", "hostname", "source_domain"),
    "url": ("url", "link", "permalink"),
    "published": ("published", "date", "date_publish", "publication_date", "published_at", "pubdate", "datetime", "time"),
    "language": ("language", "lang"),
}
"""The usual names of fields, tried in order where the caller names none."""
