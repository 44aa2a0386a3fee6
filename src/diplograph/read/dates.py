"""Publication dates as files write them."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

FORMATS = ("%d %B %Y", "%B %d, %Y", "%d %b %Y", "%b %d, %Y", "%Y/%m/%d", "%d.%m.%Y", "%Y%m%d")


def parse_date(value: object) -> date | None:
    """A date from a date, an ISO or RFC 822 string, or "7 May 2021"; None where it is none of these."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value or "").strip()
    if match := re.match(r"\d{4}-\d{2}-\d{2}", text):
        try:
            return date.fromisoformat(match.group())
        except ValueError:
            return None
    for form in FORMATS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a calendar date has no zone
        except ValueError:
            continue
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return None
