"""Which days an expression can mean, counted from a base day.

Second step of `dates`. `candidates(expression, base, lean)` is a pure function: the chosen interval first, then what
the words leave open. Nothing here looks at the text or the grammar.
Invariant: no expression raises; a day that no calendar has, or one outside the years 1000 to 2100, has no candidates.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from counterclaim.model.date_range import DateRange
from counterclaim.read import date_calendar, date_units
from counterclaim.read.date_feasts import feast, season
from counterclaim.read.date_intervals import Lean, week_of
from counterclaim.read.date_parts import Expression

LAST_WEEK = 5


def _range(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    if expression.until is None:
        return []
    kind: Literal["year", "day", "day-of-month"] = "day-of-month"
    if expression.month is None:
        kind = "year"
    elif expression.year is not None:
        kind = "day"
    firsts = RESOLVERS[kind](expression, base, lean)
    lasts = RESOLVERS[kind](expression.until, base, lean)
    found = []
    for first, last in zip(firsts, lasts, strict=False):
        if first.start < last.start:
            found.append(DateRange(first.start, last.end, "interval"))
    return found


def _week_in(dates: DateRange, expression: Expression) -> DateRange:
    """The week around a day, or the one of a month: the first has its Thursday in it, and so has the last."""
    if dates.precision == "day":
        return week_of(dates.start)
    if expression.day == LAST_WEEK and dates.last is not None:
        return week_of(dates.last - timedelta(days=3))
    return week_of(dates.start + timedelta(days=3 + 7 * ((expression.day or 1) - 1)))


RESOLVERS: dict[str, Callable[[Expression, date | None, Lean], list[DateRange]]] = {
    "day": date_calendar.day,
    "day-of-month": date_calendar.day_of_month,
    "month": date_calendar.month,
    "year": date_calendar.year,
    "decade": date_calendar.decade,
    "century": date_calendar.century,
    "quarter": date_calendar.quarter,
    "half": date_calendar.half,
    "season": season,
    "weekday": date_calendar.weekday,
    "feast": feast,
    "unit": date_units.unit,
    "weekend": date_units.weekend,
    "ago": date_units.ago,
    "span": date_units.span,
    "offset": date_units.offset,
    "range": _range,
}


def candidates(expression: Expression, base: date | None, lean: Lean = "open") -> list[DateRange]:
    """The intervals an expression can mean, the chosen one first; none where it cannot be said.

    >>> from counterclaim.read.date_expressions import find_expressions
    >>> [sunday] = find_expressions("on Sunday")
    >>> [dates.iso for dates in candidates(sunday, date(2031, 3, 5), "future")]
    ['2031-03-09', '2031-03-02']
    """
    resolver = RESOLVERS.get(expression.kind)
    if resolver is None:
        return []
    try:
        found = resolver(expression, base, lean)
    except (ValueError, OverflowError, IndexError, StopIteration):
        return []
    if expression.unit == "week" and expression.month is not None:
        found = list(dict.fromkeys(_week_in(dates, expression) for dates in found))
    if expression.since:
        return [DateRange(dates.start, None, dates.precision) for dates in found]
    return found
