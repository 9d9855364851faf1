"""Dates in words: an interval is printed as vague as it was told."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.show.labels import MONTHS, NO_DATE


def day_words(day: date) -> str:
    """A day as "19 August 2020"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def date_words(dates: DateRange) -> str:
    """A DateRange in words, no more precise than it is.

    >>> date_words(DateRange.days(date(2031, 5, 9), date(2031, 5, 12)))
    '9–12 May 2031'
    >>> date_words(DateRange(date(1994, 1, 1), None, "year"))
    'since 1994'
    """
    last = dates.last
    if last is None:
        return day_words(dates.start) if dates.precision == "day" else f"since {start_words(dates)}"
    if dates.precision == "year" and last.year == dates.start.year:
        return str(dates.start.year)
    if dates.precision == "decade":
        return f"{dates.start.year}–{last.year}"
    if dates.precision == "month" and (last.year, last.month) == (dates.start.year, dates.start.month):
        return f"{MONTHS[dates.start.month - 1]} {dates.start.year}"
    return period_words(dates.start, last)


def start_words(dates: DateRange) -> str:
    """The start, no more precise than the interval was told."""
    if dates.precision in ("year", "decade"):
        return str(dates.start.year)
    if dates.precision == "month":
        return f"{MONTHS[dates.start.month - 1]} {dates.start.year}"
    return day_words(dates.start)


def period_words(first: date, last: date) -> str:
    """Two days, both included, without saying month or year twice.

    >>> period_words(date(2031, 4, 30), date(2031, 5, 2))
    '30 April – 2 May 2031'
    """
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_words(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_words(last)}"
    return f"{day_words(first)} – {day_words(last)}"


def published_words(articles: Iterable[Article]) -> str:
    """From the first to the last day on which one of some articles appeared, or "no date".

    >>> published_words([])
    'no date'
    """
    return span_words(article.publication.dates for article in articles if article.publication)


def span_words(ranges: Iterable[DateRange]) -> str:
    """From the first day of some dates to the last; one date as vague as it is; "no date" for none.

    >>> span_words([DateRange.day(date(2031, 5, 3)), DateRange.day(date(2031, 5, 1))])
    '1–3 May 2031'
    """
    known = list(dict.fromkeys(ranges))
    if not known:
        return NO_DATE
    if len(known) == 1:
        return date_words(known[0])
    return period_words(min(dates.start for dates in known), max(dates.last or dates.start for dates in known))


def moment(time: str) -> str:
    """A moment of this program's own clock in words, to the minute.

    >>> moment("2031-05-02T10:04:59.120000+00:00"), moment("once")
    ('2 May 2031, 10:04 UTC', 'once')
    """
    try:
        at = datetime.fromisoformat(time)
    except ValueError:
        return time
    if at.tzinfo is not None:
        at = at.astimezone(UTC)
    return f"{day_words(at.date())}, {at:%H:%M} UTC"
