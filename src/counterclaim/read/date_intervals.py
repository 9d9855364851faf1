"""Intervals of the calendar: making them, moving them, choosing among them.

Used by `date_arithmetic` and `date_anchors`. Pure functions over days; an impossible day raises ValueError or
OverflowError, which the callers turn into "not resolved".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from counterclaim.model.date_range import DateRange

# Which way the grammar points: "near" takes the closest, "open" (no sign at all) the past, as news tells; "over" is
# past and "ahead" future for certain, because the date says when something was or will be ("in January it sold the
# mill", "it will close on 1 December").
Lean = Literal["over", "past", "ahead", "future", "near", "open"]
PAST: frozenset[Lean] = frozenset({"over", "past"})
FUTURE: frozenset[Lean] = frozenset({"ahead", "future"})

FIRST_YEAR, LAST_YEAR = 1000, 2100
# A day and month without a year that the lean would put more than this many days away, while the other choice is
# within `CLOSE` days, is taken the other way: "faces protests over the 9 August election" in mid-August. What is over
# or ahead stays so ("in January" is ten months back in November), but for a day less than `SOON` days off. With 190 and
# 175 for the first two, "a high of $42 in June from $29 in March", told in October, becomes the next March.
FAR, CLOSE, SOON = 250, 100, 14


def month_of(year: int, month: int) -> DateRange:
    """The interval of a month.

    >>> month_of(2031, 5).iso
    '2031-05'
    """
    start = date(year, month, 1)
    return DateRange(start, start + relativedelta(months=1), "month")


def year_of(year: int) -> DateRange:
    """The interval of a year.

    >>> year_of(2031).iso
    '2031'
    """
    return DateRange(date(year, 1, 1), date(year + 1, 1, 1), "year")


def week_of(day: date) -> DateRange:
    """The interval of the week, Monday to Sunday, that holds a day.

    >>> week_of(date(2031, 5, 7)).iso
    '2031-05-05/2031-05-11'
    """
    start = day - timedelta(days=day.weekday())
    return DateRange(start, start + timedelta(days=7), "week")


def months_of(year: int, month: int, count: int) -> DateRange:
    """The interval of some months.

    >>> months_of(2031, 4, 3).iso
    '2031-04-01/2031-06-30'
    """
    start = date(year, month, 1)
    return DateRange(start, start + relativedelta(months=count), "interval")


def decade_of(year: int) -> DateRange:
    """The interval of the ten years that share their first three digits.

    >>> decade_of(2031).iso
    '2030-01-01/2039-12-31'
    """
    start = year // 10 * 10
    return DateRange(date(start, 1, 1), date(start + 10, 1, 1), "decade")


def century_of(year: int) -> DateRange:
    """The interval of the hundred years that are called a century: the 20th ends with 2000.

    >>> century_of(2000).iso
    '1901-01-01/2000-12-31'
    """
    first = (year - 1) // 100 * 100 + 1
    return DateRange(date(first, 1, 1), date(first + 100, 1, 1), "interval")


def ordered(dates: Iterable[DateRange], base: date, lean: Lean) -> list[DateRange]:
    """Intervals of the same length, the one that the lean points at first.

    "past" and "over" are the latest that begins no later than the base day, "future" and "ahead" the earliest that has
    not ended before it.

    >>> sundays = [DateRange.day(date(2031, 5, day)) for day in (4, 11)]
    >>> [day.iso for day in ordered(sundays, date(2031, 5, 7), "future")]
    ['2031-05-11', '2031-05-04']
    """
    dates = sorted(set(dates), key=lambda interval: interval.start)
    past = [interval for interval in dates if interval.start <= base]
    future = [interval for interval in dates if interval.end is None or interval.end > base]
    near = min(dates, key=lambda interval: (_distance(interval, base), interval.start), default=None)
    chosen = near
    if lean in PAST | {"open"} and past:
        chosen = past[-1]
    elif lean in FUTURE and future:
        chosen = future[0]
    if chosen is None or near is None:
        return []
    close = CLOSE if lean not in ("over", "ahead") else SOON if near.precision == "day" else 0
    if abs((chosen.start - base).days) > FAR and _gap(near, base) < close:
        chosen = near
    rest = sorted((d for d in dates if d != chosen), key=lambda d: (abs((d.start - base).days), d.start))
    return [chosen, *rest[:1]]


def _gap(interval: DateRange, base: date) -> int:
    """Days between an interval and a day."""
    if interval.last is not None and interval.last < base:
        return (base - interval.last).days
    return max((interval.start - base).days, 0)


def _distance(interval: DateRange, base: date) -> int:
    """How far an interval is from a day. A month that is over seems half as far again: "in November", told in May in
    a tense that leaves it open, is mostly the next one.
    """
    if interval.precision == "month" and interval.last is not None and interval.last < base:
        return _gap(interval, base) * 3 // 2
    return abs((interval.start - base).days)


def step(base: date, unit: str, count: int) -> date:
    """The day that lies some units after a day.

    >>> step(date(2031, 1, 31), "month", 1).isoformat()
    '2031-02-28'
    """
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    if days:
        return base + timedelta(days=days * count)
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    return base + relativedelta(months=months * count)


def around(day: date, unit: str) -> DateRange:
    """The calendar unit that holds a day: as precise as somebody who counts in that unit is.

    >>> around(date(2031, 5, 7), "month").iso
    '2031-05'
    """
    if unit == "day":
        return DateRange.day(day)
    if unit in ("week", "fortnight"):
        return week_of(day)
    if unit in ("month", "quarter"):
        return month_of(day.year, day.month)
    if unit == "decade":
        return decade_of(day.year)
    if unit == "century":
        return century_of(day.year)
    return year_of(day.year)


def moved(base: DateRange, unit: str, count: tuple[int, int]) -> DateRange | None:
    """An interval, moved by some units; several counts give the interval from the first to the last.

    From a single day, days and weeks are counted to the day: "a week after" a Sunday is a Sunday.

    >>> moved(DateRange.day(date(2031, 5, 4)), "week", (1, 1)).iso
    '2031-05-11'
    """
    low, high = count
    if low == high and base.precision == "day" and unit in ("day", "week", "fortnight"):
        return DateRange.day(step(base.start, unit, low))
    first = around(step(base.start, unit, low), unit)
    last = around(step(base.start if base.end is None else base.end - timedelta(days=1), unit, high), unit)
    if first == last:
        return first
    return DateRange(first.start, last.end, "interval")


def common(choices: Sequence[Sequence[DateRange]]) -> list[DateRange]:
    """What several base days agree on: their one answer, or the interval that their neighbouring answers cover.

    An article that appeared on one of two days and says "yesterday" means one of two days, and that is what is kept;
    one that says "on Monday" and could mean two Mondays a week apart means nothing that could be placed.

    >>> days = [[DateRange.day(date(2031, 5, day))] for day in (6, 7)]
    >>> [dates.iso for dates in common(days)]
    ['2031-05-06/2031-05-07']
    """
    if not choices or not all(choices):
        return []
    firsts = sorted({found[0] for found in choices}, key=lambda dates: (dates.start, dates.end or date.max))
    if len(firsts) == 1:
        rest = dict.fromkeys(dates for found in choices for dates in found)
        return list(rest)
    end = firsts[0].end
    for dates in firsts[1:]:
        if end is None or dates.end is None or dates.start > end:
            return []
        end = max(end, dates.end)
    return [DateRange(firsts[0].start, end, "interval")]
