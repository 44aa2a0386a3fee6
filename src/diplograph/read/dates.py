"""Publication dates as metadata writes them."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from diplograph.errors import InputError

_FORMATS = ("%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y", "%B %d %Y", "%Y/%m/%d", "%Y%m%d", "%d.%m.%Y")


def read_date(value: object) -> date | None:
    """A date from metadata: ISO 8601, RFC 822 or written out in English; None where there is none.

    Raises InputError for a value that is no date; day/month order of 03/04/2020 is not guessed.
    """
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    text = str(value).strip()
    if not text:
        return None
    for attempt in (_iso, _rfc822, _written):
        found = attempt(text)
        if found:
            return found
    raise InputError(f"'{text[:40]}' is no date that can be read; write it as 2022-08-17")


def _iso(text: str) -> date | None:
    match = re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _rfc822(text: str) -> date | None:
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return None


def _written(text: str) -> date | None:
    bare = (
        re.sub(r"^\w+day,? |(?<=\d)(st|nd|rd|th)\b", "", text)
        .replace("Sept.", "Sep")
        .replace(".", "." if text[:1].isdigit() and "." in text[:3] else "")
    )
    for form in _FORMATS:
        try:
            return datetime.strptime(bare, form).date()
        except ValueError:
            continue
    return None
