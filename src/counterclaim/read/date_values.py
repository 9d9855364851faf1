"""What a date expression is in TimeML: its kind, and its value in the standard's extension of ISO 8601.

Last step of `dates`. The value says more than the interval does ("2031-Q3" and not only three months) and something
where there is no interval (a length, "PRESENT_REF"). Pure functions.
Source: TimeML 1.2.1 and the TIDES 2005 standard for TIMEX2 values.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention, TimeKind
from counterclaim.read.date_intervals import around, step
from counterclaim.read.date_parts import Expression
from counterclaim.read.lexicon.calendar_words import DAY_PART_CODES, UNIT_CODES
from counterclaim.read.lexicon.vague_times import VAGUE_TIMES

PARTS = re.compile(rf"\b(?:{'|'.join(DAY_PART_CODES)})\b", re.IGNORECASE)
REFERENCES = {"present": "PRESENT_REF", "past": "PAST_REF", "future": "FUTURE_REF"}
# A half of these is told in the unit below.
HALVES = {(1, "M"): "PT30S", (1, "D"): "PT12H", (1, "Y"): "P6M"}
SEASON_CODES = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def value_of(expression: Expression, mention: DateMention) -> tuple[TimeKind, str]:
    """The kind and the value of an expression whose interval is known or known to be missing.

    >>> from datetime import date
    >>> from counterclaim.model.span import Span
    >>> sunday = DateMention(Span("a", 0, 12, "Sunday night"), DateRange.day(date(2031, 5, 4)), "publication")
    >>> value_of(Expression(0, 12, "weekday"), sunday)
    ('time', '2031-05-04TNI')
    """
    kind = expression.kind
    long_past = expression.unit in ("decade", "century") and "past" in mention.span.text.lower().split()
    if kind == "span" and expression.count == (-1, 0) and mention.dates is not None and not long_past:
        # "the past year" of TimeML is the one before, though more of it may lie in this one. "The past decade" is
        # always ten years up to now.
        return "date", value_of_days(around(mention.dates.start, expression.unit))
    if kind in ("duration", "span") or (kind == "event-offset" and _is_length(expression, mention)):
        return "duration", length_of(expression)
    if kind == "set":
        return "set", set_of(expression)
    if kind == "vague":
        return "date", REFERENCES[VAGUE_TIMES[expression.word]]
    if kind == "ago" and (expression.amount == "X" or expression.unit in ("second", "minute", "hour")):
        return "date", "PAST_REF" if expression.count[0] < 0 else "FUTURE_REF"
    if kind == "clock":
        return "time", clock_of(expression)
    dates = mention.dates
    if dates is None:
        return "date", ""
    if kind == "ago" and dates.last is not None and expression.count[0] != expression.count[1]:
        # "more than two years ago" has the value of two years ago; that it is more stands beside the value in TimeML.
        return "date", value_of_days(around(dates.last, expression.unit))
    part = PARTS.search(mention.span.text) if dates.precision == "day" and expression.kind != "event-day" else None
    if part:
        return "time", dates.start.isoformat() + DAY_PART_CODES[part[0].lower()]
    if kind == "offset" and expression.word == "overnight":
        return "time", dates.start.isoformat() + "TNI"
    if kind == "range" and dates.last is not None and dates.precision == "interval" and expression.month is not None:
        return "date", f"{dates.start.isoformat()}/{dates.last.isoformat()}"
    if kind == "half" and "months" in mention.span.text.lower():
        return "duration", "P6M"  # "the first six months of 2031", as the first nine are P9M
    if kind == "season":
        return "date", f"{dates.start.year:04d}-{SEASON_CODES[dates.start.month]}"
    return "date", value_of_days(dates)


AWAY = frozenset({"after", "before", "following", "ahead of", "prior to"})
LAST = frozenset({"previous", "prior", "preceding", "next"})


def _is_length(expression: Expression, mention: DateMention) -> bool:
    """Whether a number of units stands between a day and an event: in "two years after the vote", TimeML's expression
    is the two years. "The day after the vote" and "the previous week" are days; "a week earlier" is where something
    was found to count from, or else one before the article.
    """
    words = mention.span.text.lower()
    if expression.word in AWAY:
        return not words.startswith("the ") or (mention.dates is None and expression.amount == "X")
    if mention.dates is not None or expression.word in LAST or words.startswith(("the following", "that following")):
        return False
    return expression.word != "earlier" or expression.amount != "1"


def value_from_today(expression: Expression, today: date) -> str:
    """The value of what has no place in the calendar by itself but is counted from the day of the article.

    "for the year" is the running one, "the year-ago period" lies in the year before, "the latest quarter" is the last
    one that is over.
    """
    if expression.kind == "running":
        # On a Sunday or Monday the week that is told of is the one before.
        return value_of_days(around(today - timedelta(days=2 * (expression.unit == "week")), expression.unit))
    if expression.kind == "event-offset":
        return value_of_days(around(step(today, expression.unit, expression.count[0]), expression.unit))
    if expression.month is not None and expression.shift is not None:
        return f"{today.year + expression.shift:04d}-Q{expression.month}"
    if expression.year is not None:
        return f"{expression.year:04d}"
    if expression.shift == -1:
        return f"{today.year - 1:04d}"
    year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 - (expression.word != "running"), 4)
    return f"{year:04d}-Q{quarter + 1}"


def value_of_days(dates: DateRange) -> str:
    """An interval as the shortest value of the calendar that means it; a range of its two ends where there is none.

    >>> from datetime import date
    >>> value_of_days(DateRange(date(2031, 7, 1), date(2031, 10, 1), "interval"))
    '2031-Q3'
    """
    start, end = dates.start, dates.end
    if dates.precision == "decade":
        return f"{start.year // 10:03d}"
    if dates.precision == "year":
        return f"{start.year:04d}"
    if dates.precision == "month":
        return f"{start.year:04d}-{start.month:02d}"
    if dates.precision == "week":
        year, week, _ = start.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if dates.precision == "day" or end is None:
        return start.isoformat()
    months = (end.year - start.year) * 12 + end.month - start.month
    if start.day == end.day == 1:
        if months == 3 and start.month % 3 == 1:
            return f"{start.year:04d}-Q{start.month // 3 + 1}"
        if months == 6 and start.month in (1, 7):
            return f"{start.year:04d}-H{1 if start.month == 1 else 2}"
        if months == 1200:
            return f"{start.year // 100:02d}"
    if (end - start).days == 2 and start.weekday() == 5:
        year, week, _ = start.isocalendar()
        return f"{year:04d}-W{week:02d}-WE"
    if start.month == end.month == start.day == end.day == 1:
        return f"{start.year:04d}/{end.year - 1:04d}"
    return dates.iso


def length_of(expression: Expression) -> str:
    """ "P3Y" for three years, "PT2H" for two hours, "PXW" for some weeks, "P2D/P6D" for two to six days."""
    first, slash, last = expression.amount.partition("/")
    if slash:
        return "/".join(length_of(replace(expression, amount=amount)) for amount in (first, last))
    factor, letter = UNIT_CODES[expression.unit]
    clock, letter = ("T", letter[1:]) if letter.startswith("T") else ("", letter)
    if expression.amount in ("", "X"):
        return f"P{clock}X{letter}"
    whole, _, fraction = expression.amount.partition(".")
    if fraction == "5" and letter == "H":
        return f"PT{whole}H30M" if whole != "0" else "PT30M"
    if whole == "0" and (factor, letter) in HALVES:
        return HALVES[factor, letter]
    if letter == "Q":
        factor, letter = 3, "M"  # the standard counts no quarters
    if factor > 1:
        return f"P{clock}{float(expression.amount) * factor:g}{letter}"
    return f"P{clock}{expression.amount}{letter}"


def clock_of(expression: Expression) -> str:
    """ "T22:00" for 10 p.m., "T22:00Z" for 2200 GMT."""
    if expression.word:
        return DAY_PART_CODES[expression.word]
    return "T{:02d}:{:02d}".format(*expression.count) + expression.unit


def set_of(expression: Expression) -> str:
    """ "P1M" for every month, "XXXX-07" for each July, "XXXX-WXX-7" for every Sunday."""
    if expression.word == "weekend":
        return "XXXX-WXX-WE"
    if expression.word == "season":
        return f"XXXX-{SEASON_CODES[expression.month or 3]}"
    if expression.weekday is not None:
        return f"XXXX-WXX-{expression.weekday + 1}"
    if expression.month is not None:
        return f"XXXX-{expression.month:02d}"
    return length_of(expression)
