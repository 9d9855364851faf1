"""Which days a number of units can mean, counted from a base day: "last week", "two years ago", "the past month".

Part of `date_arithmetic`. Pure functions: the chosen interval first, then what the words leave open.
"""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from counterclaim.model.date_range import DateRange
from counterclaim.read.date_intervals import PAST, Lean, around, months_of, step
from counterclaim.read.date_parts import Expression

CLOCK_UNITS = frozenset({"second", "minute", "hour"})


def unit(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "last week", "this year", "next month"; a decade, quarter and weekend too."""
    if base is None:
        return []
    shift = expression.shift or 0
    if expression.unit == "quarter":
        first = date(base.year, (base.month - 1) // 3 * 3 + 1, 1) + relativedelta(months=3 * shift)
        return [months_of(first.year, first.month, 3)]
    return [around(step(base, expression.unit, shift), expression.unit)]


def weekend(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "the weekend", "last weekend": Saturday and Sunday."""
    if base is None:
        return []
    saturday = base - timedelta(days=base.weekday()) + timedelta(days=5)
    weekends = [DateRange(d, d + timedelta(days=2), "interval") for d in (saturday - timedelta(days=7), saturday)]
    if expression.shift == -1 or (expression.shift is None and lean in PAST | {"open"} and base.weekday() < 5):
        return [weekends[0], weekends[1]]
    if expression.shift:
        other = saturday + timedelta(days=7 * expression.shift)
        return [DateRange(other, other + timedelta(days=2), "interval"), weekends[1]]
    return [weekends[1], weekends[0]]


def ago(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "two weeks ago": the unit that lies so many back."""
    if base is None:
        return []
    if expression.unit in CLOCK_UNITS:
        return []
    low, high = expression.count
    if low == high:
        grain = {"today": "day"}.get(expression.word, expression.word or expression.unit)
        return [around(step(base, expression.unit, low), grain)]
    first, last = step(base, expression.unit, low), step(base, expression.unit, high)
    return [DateRange(first, last + timedelta(days=1), "interval")]


def span(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "the past two weeks": all days up to the base, or from it."""
    if base is None:
        return []
    low, high = expression.count
    return [DateRange.days(step(base, expression.unit, low), step(base, expression.unit, high))]


def offset(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """ "yesterday", "overnight"."""
    if base is None:
        return []
    day = base + timedelta(days=expression.count[0])
    if expression.word == "overnight":
        return [DateRange.days(day - timedelta(days=1), day)]
    return [DateRange.day(day)]
