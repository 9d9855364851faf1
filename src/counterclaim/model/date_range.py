"""A date that may be vague: an interval, how precisely it was told.

"2026" is twelve months and not the first of January, so comparisons stay honest about what is unknown
(the idea is rigour's `dates.py`). The end is exclusive; an end of `None` is open ("since 1994").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Precision = Literal["decade", "year", "month", "week", "day", "interval"]


@dataclass(frozen=True, slots=True)
class DateRange:
    """All days from `start` up to and without `end`.

    >>> DateRange.day(date(2026, 3, 1)).iso
    '2026-03-01'
    >>> DateRange(date(2026, 1, 1), date(2027, 1, 1), "year").iso
    '2026'
    """

    start: date
    end: date | None
    precision: Precision

    @classmethod
    def day(cls, day: date) -> DateRange:
        """The interval of one day. `date.max` has no day after it: its end is open."""
        end = None if day == date.max else day + timedelta(days=1)
        return cls(day, end, "day")

    @classmethod
    def days(cls, first: date, last: date) -> DateRange:
        """The interval from `first` to `last`, both included; one day is of day precision."""
        if first == last:
            return cls.day(first)
        end = None if last == date.max else last + timedelta(days=1)
        return cls(first, end, "interval")

    @property
    def last(self) -> date | None:
        """The last day inside, or None where the end is open."""
        return None if self.end is None else self.end - timedelta(days=1)

    @property
    def iso(self) -> str:
        """ISO 8601: "1994", "2026-03", "2026-03-01", or "2026-03-02/2026-03-08" with both ends included.

        An open end prints as "1994/..".
        """
        if self.precision == "year" and self.end is not None:
            return f"{self.start.year:04d}"
        if self.precision == "month" and self.end is not None:
            return f"{self.start.year:04d}-{self.start.month:02d}"
        if self.precision == "day":
            return self.start.isoformat()
        if self.last is None:
            head = f"{self.start.year:04d}" if self.precision == "year" else self.start.isoformat()
            return f"{head}/.."
        return f"{self.start.isoformat()}/{self.last.isoformat()}"

    def overlaps(self, other: DateRange) -> bool:
        """Whether one day can be in both."""
        starts_before = other.end is None or self.start < other.end
        return starts_before and (self.end is None or other.start < self.end)

    def within(self, other: DateRange) -> bool:
        """Whether every day of this one is in `other`."""
        if self.start < other.start:
            return False
        return other.end is None or (self.end is not None and self.end <= other.end)
