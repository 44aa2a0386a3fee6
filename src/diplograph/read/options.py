"""What a reading may choose."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Choices for `read`; what an article itself says of its title, source, URL or date wins over them.

    The `*_fields` name the columns or keys of .jsonl, .json and .csv, the first present is taken.
    `max_bytes` is per file, after unpacking. `any_language` takes texts that are not English too.
    """

    published: date | None = None
    source: str | None = None
    text_fields: tuple[str, ...] = ("text", "body", "content", "article", "maintext", "full_text")
    title_fields: tuple[str, ...] = ("title", "headline")
    source_fields: tuple[str, ...] = ("source", "outlet", "publisher", "site", "sitename", "hostname")
    url_fields: tuple[str, ...] = ("url", "link", "canonical_url")
    date_fields: tuple[str, ...] = (
        "published",
        "date",
        "publication_date",
        "date_published",
        "published_at",
        "date_publish",
        "pubdate",
    )
    language_fields: tuple[str, ...] = ("language", "lang")
    max_bytes: int = 50_000_000
    any_language: bool = False
    clean: bool = True
