"""Which days an expression can mean, counted from a base day.

Second step of `dates`. `candidates(expression, base, lean)` is a pure function: the chosen interval first, then what
the words leave open. Nothing here looks at the text or the grammar.
Invariant: no expression raises; a day that no calendar has, or one outside the years 1000 to 2100, has no candidates.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from counterclaim.model.date_range import DateRange, Precision
from counterclaim.read.date_feasts import feast, season
from counterclaim.read.date_intervals import (
    FIRST_YEAR,
    LAST_YEAR,
    Lean,
    around,
    decade_of,
    month_of,
    months_of,
    ordered,
    step,
    year_of,
)
from counterclaim.read.date_parts import Expression


def _day(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    year, month, day = expression.year or 0, expression.month or 0, expression.day or 0
    orders = [(month, day), (day, month)] if expression.word.startswith("numeric") else [(month, day)]
    found = []
    for m, d in orders:
        if FIRST_YEAR <= year <= LAST_YEAR:
            try:
                found.append(DateRange.day(date(year, m, d)))
            except ValueError:
                continue
    return list(dict.fromkeys(reversed(found) if expression.word == "numeric month first" else found))


def _day_of_month(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    if base is None:
        return []
    days = []
    for year in range(base.year - 5, base.year + 2):
        try:
            days.append(date(year, expression.month or 0, expression.day or 0))
        except ValueError:
            continue
    if expression.weekday is not None:
        days = [day for day in days if day.weekday() == expression.weekday]
    else:
        leap = expression.month == 2 and expression.day == 29
        days = [day for day in days if leap or abs(day.year - base.year) <= 1]
    if expression.shift == -1:
        return [DateRange.day(max(day for day in days if day < base))]
    if expression.shift == 1:
        return [DateRange.day(min(day for day in days if day > base))]
    return ordered(map(DateRange.day, days), base, lean)


def _weekday(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    if base is None or expression.weekday is None:
        return []
    if expression.outer_shift is not None:
        monday = base - timedelta(days=base.weekday())
        return [DateRange.day(monday + timedelta(days=7 * expression.outer_shift + expression.weekday))]
    back = (base.weekday() - expression.weekday) % 7
    past, future = base - timedelta(days=back), base + timedelta(days=(7 - back) % 7)
    if expression.shift == -1:
        past = past if back else base - timedelta(days=7)
        return [DateRange.day(past), DateRange.day(past - timedelta(days=7))]
    if expression.shift == 1:
        future = future if back else base + timedelta(days=7)
        return [DateRange.day(future), DateRange.day(future + timedelta(days=7))]
    if expression.shift == 0:
        # "this Friday" is that of this week, whatever the tense, unless it is over and the verb looks ahead.
        day = base + timedelta(days=expression.weekday - base.weekday())
        days = [day, day + timedelta(days=7)] if day < base else [day, day - timedelta(days=7)]
        return [DateRange.day(day) for day in (reversed(days) if day < base and lean == "future" else days)]
    if not back:
        other = timedelta(days=7 if lean == "future" else -7)
        return [DateRange.day(base), DateRange.day(base + other)]
    days = [past, future]
    if lean == "future" or (lean == "near" and 7 - back < back):
        days.reverse()
    return [DateRange.day(day) for day in days]


def _month(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    month, shift = expression.month or 0, expression.shift
    if expression.year is not None:
        return [month_of(expression.year, month)] if FIRST_YEAR <= expression.year <= LAST_YEAR else []
    if base is None:
        return []
    if expression.outer_shift is not None:
        return [month_of(base.year + expression.outer_shift, month)]
    dates = [month_of(year, month) for year in (base.year - 1, base.year, base.year + 1)]
    if shift == -1:
        return [[d for d in dates if d.end is not None and d.end <= base][-1]]
    if shift == 1:
        return [next(d for d in dates if d.start > base)]
    if shift == 0:
        return [dates[1]]
    return ordered(dates, base, lean)


def _year(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    year = expression.year or 0
    return [year_of(year)] if FIRST_YEAR <= year <= LAST_YEAR else []


def _decade(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    return [decade_of(expression.year or 0)]


def _century(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    first = expression.year or 1
    return [DateRange(date(first, 1, 1), date(first + 100, 1, 1), "interval")]


def _quarter(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    first = 3 * (expression.month or 1) - 2
    if expression.year is not None:
        return [months_of(expression.year, first, 3)]
    if base is None:
        return []
    if expression.shift is not None:
        return [months_of(base.year + expression.shift, first, 3)]
    # A quarter without a year is the one that is being reported on or reckoned with, whatever the tense; but what was
    # earned in a quarter has begun.
    quarters = [months_of(year, first, 3) for year in (base.year - 1, base.year, base.year + 1)]
    near = ordered(quarters, base, "near")
    if lean == "past" and near[0].start > base:
        return [max((dates for dates in quarters if dates.start <= base), key=lambda dates: dates.start), near[0]]
    return near


def _half(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "the second half of the year"."""
    year = expression.year or (base.year + (expression.shift or 0) if base else None)
    return [] if year is None else [months_of(year, 6 * (expression.month or 1) - 5, 6)]


def _unit(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "last week", "this year", "next month"; a decade, quarter and weekend too."""
    if base is None:
        return []
    shift = expression.shift or 0
    if expression.unit == "quarter":
        first = date(base.year, (base.month - 1) // 3 * 3 + 1, 1) + relativedelta(months=3 * shift)
        return [months_of(first.year, first.month, 3)]
    return [around(step(base, expression.unit, shift), expression.unit)]


def _weekend(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    if base is None:
        return []
    saturday = base - timedelta(days=base.weekday()) + timedelta(days=5)
    weekends = [DateRange(d, d + timedelta(days=2), "interval") for d in (saturday - timedelta(days=7), saturday)]
    if expression.shift == -1 or (expression.shift is None and lean in ("past", "open") and base.weekday() < 5):
        return [weekends[0], weekends[1]]
    if expression.shift == 1:
        following = saturday + timedelta(days=7)
        return [DateRange(following, following + timedelta(days=2), "interval"), weekends[1]]
    return [weekends[1], weekends[0]]


def _ago(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    if base is None:
        return []
    low, high = expression.count
    if low == high:
        return [around(step(base, expression.unit, low), expression.unit)]
    first, last = step(base, expression.unit, low), step(base, expression.unit, high)
    return [DateRange(first, last + timedelta(days=1), "interval")]


def _span(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    if base is None:
        return []
    low, high = expression.count
    return [DateRange.days(step(base, expression.unit, low), step(base, expression.unit, high))]


def _offset(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    if base is None:
        return []
    day = base + timedelta(days=expression.count[0])
    if expression.word == "overnight":
        return [DateRange.days(day - timedelta(days=1), day)]
    return [DateRange.day(day)]


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
            precision: Precision = "interval"
            found.append(DateRange(first.start, last.end, precision))
    return found


RESOLVERS: dict[str, Callable[[Expression, date | None, Lean], list[DateRange]]] = {
    "day": _day,
    "day-of-month": _day_of_month,
    "month": _month,
    "year": _year,
    "decade": _decade,
    "century": _century,
    "quarter": _quarter,
    "half": _half,
    "season": season,
    "weekday": _weekday,
    "feast": feast,
    "unit": _unit,
    "weekend": _weekend,
    "ago": _ago,
    "span": _span,
    "offset": _offset,
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
    if expression.since:
        return [DateRange(dates.start, None, dates.precision) for dates in found]
    return found
