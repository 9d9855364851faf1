"""Which days a name of the calendar can mean, counted from a base day: "Sunday", "in May", "the third quarter".

Part of `date_arithmetic`. Pure functions: the chosen interval first, then what the words leave open.
"""

from __future__ import annotations

from datetime import date, timedelta

from counterclaim.model.date_range import DateRange
from counterclaim.read.date_intervals import (
    FIRST_YEAR,
    FUTURE,
    LAST_YEAR,
    PAST,
    Lean,
    century_of,
    decade_of,
    month_of,
    months_of,
    ordered,
    year_of,
)
from counterclaim.read.date_parts import Expression


def day(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """The day of a whole date; both, where digits may be read day first or month first."""
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


def day_of_month(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """A day and a month without a year: of the years around the base."""
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


def weekday(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "on Sunday": the last and the next one; "last Sunday", "this Sunday", "Sunday of next week"."""
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
        return [DateRange.day(day) for day in (reversed(days) if day < base and lean in FUTURE else days)]
    if not back:
        other = timedelta(days=7 if lean in FUTURE else -7)
        return [DateRange.day(base), DateRange.day(base + other)]
    days = [past, future]
    if lean in FUTURE or (lean == "near" and 7 - back < back):
        days.reverse()
    return [DateRange.day(day) for day in days]


def month(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "in May", "last May", "May of next year"."""
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


def year(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """A year by its number."""
    year = expression.year or 0
    return [year_of(year)] if FIRST_YEAR <= year <= LAST_YEAR else []


def decade(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "the 1990s"."""
    return [decade_of(expression.year or 0)]


def century(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "the 19th century"."""
    return [century_of(expression.year or 1)]


def quarter(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "the third quarter"."""
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
    if lean in PAST and near[0].start > base:
        return [max((dates for dates in quarters if dates.start <= base), key=lambda dates: dates.start), near[0]]
    return near


def half(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "the second half of the year"."""
    year = expression.year or (base.year + (expression.shift or 0) if base else None)
    return [] if year is None else [months_of(year, 6 * (expression.month or 1) - 5, 6)]
