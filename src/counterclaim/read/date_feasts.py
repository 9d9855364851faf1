"""Which days a season or a feast can mean, counted from a base day.

Part of `date_arithmetic`. Pure functions: the chosen interval first, then what the words leave open. Invariant: a
season is three whole months and a feast one day.
"""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter

from counterclaim.model.date_range import DateRange
from counterclaim.read.date_intervals import FIRST_YEAR, LAST_YEAR, Lean, months_of, ordered
from counterclaim.read.date_parts import Expression
from counterclaim.read.lexicon.feasts import EASTER_FEASTS, FIXED_FEASTS, WEEKDAY_FEASTS


def season(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """The seasons that "the summer of 2031", "last fall" or "in spring" can mean; of the northern half of the earth."""
    first = expression.month or 1
    if expression.year is not None:
        return [months_of(expression.year, first, 3)] if FIRST_YEAR <= expression.year <= LAST_YEAR else []
    if base is None:
        return []
    dates = [months_of(base.year + n, first, 3) for n in (-1, 0, 1)]
    if expression.shift == -1:
        return [[d for d in dates if d.end is not None and d.end <= base][-1]]
    if expression.shift == 1:
        return [next(d for d in dates if d.start > base)]
    if expression.shift == 0:
        return [dates[1]]
    return ordered(dates, base, lean)


def _feast_day(word: str, year: int) -> date:
    if word in FIXED_FEASTS:
        return date(year, *FIXED_FEASTS[word])
    if word in EASTER_FEASTS:
        return easter(year) + timedelta(days=EASTER_FEASTS[word])
    month, weekday, which = WEEKDAY_FEASTS[word]
    days = [date(year, month, 1) + timedelta(days=n) for n in range(31)]
    days = [day for day in days if day.month == month and day.weekday() == weekday]
    return days[which - 1 if which > 0 else which]


def feast(expression: Expression, base: date | None, lean: Lean) -> list[DateRange]:
    """The days that "Christmas" or "last Easter" can mean."""
    if expression.year is not None:
        return [DateRange.day(_feast_day(expression.word, expression.year))]
    if base is None:
        return []
    days = [DateRange.day(_feast_day(expression.word, base.year + n)) for n in (-1, 0, 1)]
    if expression.shift == -1:
        lean = "over"
    if expression.shift == 1:
        lean = "ahead"
    return ordered(days, base, lean)
