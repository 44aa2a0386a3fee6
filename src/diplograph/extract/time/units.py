"""Intervals of "last month", "this week", "later this year", "early next year", counted from the publication date."""

from diplograph.extract.time.calendar import OPEN, Context, Groups, Interval, month_of, third
from diplograph.extract.time.relative import around, shift


def unit(got: Groups, context: Context) -> Interval | None:
    """Last month; this week; later this year, which the publication date bounds."""
    size = got["unit"].lower()
    if context.published is None:
        return OPEN._replace(granularity=size)
    *side, rel = got["rel"].lower().split()
    step = {"last": -1, "next": 1}.get(rel, 0)
    if size == "quarter":
        first = (context.published.month - 1) // 3 * 3 + 1 + 3 * step
        start, end = month_of(context.published.year, first), month_of(context.published.year, first + 2)
        whole = Interval(start.first, end.last, "quarter")
    else:
        whole = around(
            shift(context.published.replace(day=1) if size == "month" else context.published, step, size), size
        )
    if not side:
        return whole
    if step:
        return third(whole, "early" if side[0] == "earlier" else "late")
    if side[0] == "earlier":
        return Interval(whole.first, context.published, "interval")
    return Interval(context.published, whole.last, "interval")


def so_far(got: Groups, context: Context) -> Interval | None:
    """What has happened "this week" did so before the text was published."""
    whole, today = unit(got, context), context.published
    ahead = context.future or got["rel"].lower() != "this"
    if whole is None or today is None or ahead or whole.last is None or whole.last <= today:
        return whole
    return whole._replace(last=today)


def part_of_unit(got: Groups, context: Context) -> Interval | None:
    """Early next year; the end of the month."""
    whole = unit({"rel": "this" if got["rel"].lower() == "the" else got["rel"], "unit": got["unit"]}, context)
    if whole is None or whole.first is None or whole.last is None:
        return OPEN
    return third(whole, got["part"])
