"""When a happening took place, to the hour where a passage tells the hour.

An entry of the timeline knows days; the hours stand in the readings ("at 10 p.m.", "Tuesday evening"). Here the two
come together, for the desk's timeline. Invariant: an hour comes from a passage of the entry and is of the entry's very
day; without one the moment is the whole day, month or year that was told.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from counterclaim.model.account import Account, TimelineEntry
from counterclaim.model.date_range import DateRange
from counterclaim.model.happening import DateMention
from counterclaim.model.span import Span

DAY = 24.0  # hours

# The parts of a day by TimeML's codes, in hours from its midnight, as wide as people use the words: a night ends on the
# morning after. The words of the article stand beside the drawing and say which it was.
PARTS = {"MO": (5.0, 12.0), "AF": (12.0, 18.0), "EV": (18.0, 24.0), "NI": (20.0, 30.0)}
VALUE = re.compile(r"(\d{4}-\d\d-\d\d)T(?:(\d\d):(\d\d)(Z?)|([A-Z]{2}))")
GREENWICH = "GMT"


@dataclass(frozen=True, slots=True)
class Moment:
    """The time that a happening can mean, in hours since the year 1 began; an `end` of None is open.

    `clock` is the hour as 24-hour time where exactly one is told ("22:00"), else ""; `passages` tell the hours.
    """

    start: float
    end: float | None
    clock: str = ""
    passages: tuple[Span, ...] = ()

    @property
    def last(self) -> float:
        """Where it ends, for sorting: open ends come last."""
        return float("inf") if self.end is None else self.end

    def meets(self, start: float, end: float) -> bool:
        """Whether it can be between two hours, the second one excluded."""
        return self.start < end and (self.end is None or self.end > start or self.start >= start)

    def is_vaguer(self, start: float, end: float) -> bool:
        """Whether it can mean all the time between two hours, and more than that.

        >>> Moment(24.0, 48.0).is_vaguer(24.0, 48.0), Moment(24.0, None).is_vaguer(24.0, 48.0)
        (False, True)
        """
        return self.start <= start and self.last >= end and (self.start, self.last) != (start, end)


def moment_of_days(dates: DateRange) -> Moment:
    """Whole days as hours.

    >>> from datetime import date
    >>> moment_of_days(DateRange.day(date(1, 1, 2)))
    Moment(start=24.0, end=48.0, clock='', passages=())
    """
    start = hour_of_day(dates.start.toordinal())
    if dates.end is not None:
        return Moment(start, hour_of_day(dates.end.toordinal()))
    return Moment(start, start + DAY if dates.precision == "day" else None)


def hour_of_day(ordinal: int) -> float:
    """The hour at which a day begins; days are counted as `date.toordinal` counts them."""
    return (ordinal - 1) * DAY


class Hours:
    """The hours that the readings of an account tell, by their passages; built once, asked for each entry."""

    def __init__(self, account: Account) -> None:
        self._told: dict[str, list[DateMention]] = {}
        for reading in account.readings:
            found = [mention for mention in reading.dates if mention.kind == "time" and VALUE.match(mention.value)]
            if found:
                self._told[reading.article.id] = sorted(found, key=lambda mention: mention.span)

    def moment_of(self, entry: TimelineEntry) -> Moment:
        """When an entry took place. Where several hours are told it is all the time between them."""
        whole = moment_of_days(entry.dates)
        if entry.dates.precision != "day":
            return whole
        found = [
            (mention, *hours)
            for mention in self._of(entry)
            if (hours := hours_of(mention.value, entry.dates.start.isoformat())) is not None
        ]
        if not found:
            return whole
        clocks = sorted({clock_words(mention.value) for mention, _, _ in found})
        return Moment(
            whole.start + min(start for _, start, _ in found),
            whole.start + max(end for _, _, end in found),
            clocks[0] if len(clocks) == 1 else "",
            tuple(dict.fromkeys(mention.span for mention, _, _ in found)),
        )

    def _of(self, entry: TimelineEntry) -> list[DateMention]:
        """The hours inside the tellings and the date passages of an entry."""
        found: dict[Span, DateMention] = {}
        for span in (*entry.date_passages, *entry.tellings):
            told = self._told.get(span.article, [])
            first = bisect_left(told, span.start, key=lambda mention: mention.span.start)
            for mention in told[first:]:
                if mention.span.start >= span.end:
                    break
                if mention.span.end <= span.end:
                    found.setdefault(mention.span, mention)
        return list(found.values())


def hours_of(value: str, day: str) -> tuple[float, float] | None:
    """From and to which hour of a day a value of TimeML tells; None where it is of another day.

    >>> hours_of("2031-05-03T22:30", "2031-05-03"), hours_of("2031-05-03TEV", "2031-05-04")
    ((22.5, 22.5), None)
    """
    found = VALUE.match(value)
    if found is None or found[1] != day:
        return None
    if found[5]:
        return PARTS.get(found[5])
    at = int(found[2]) + int(found[3]) / 60
    return (at, at) if at <= DAY else None


def clock_words(value: str) -> str:
    """The clock time in a value of TimeML, "" where it tells a part of the day.

    >>> clock_words("2031-05-03T22:00Z"), clock_words("2031-05-03TEV")
    ('22:00 GMT', '')
    """
    found = VALUE.match(value)
    if found is None or found[5]:
        return ""
    return f"{found[2]}:{found[3]}" + (f" {GREENWICH}" if found[4] else "")
