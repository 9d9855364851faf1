"""A written calendar day, as metadata and datelines give it, becomes a DateRange.

Only complete dates of fixed shapes, matched from end to end; dates inside sentences are `read`'s. The day is the one
written: a time and a zone after it are allowed and change nothing. Invariant: a shape that fits but names no real day
(31 February, the year 0) is told apart from text that is no date.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from counterclaim.model.date_range import DateRange

LONGEST = 120
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_WEEKDAY = r"(?:(?P<{}>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_MONTH = (
    r"(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_TIME = r"(?:at\s+)?\d{1,2}(?:[:.]\d{2}){1,2}(?:[.,]\d{1,9})?(?:\s*[ap]\.?m\.?)?|(?:at\s+)?\d{1,2}\s*[ap]\.?m\.?"
_ZONE = r"(?:\s*\(?(?:(?:utc|gmt)?[+-]\d{1,2}:?(?:\d{2})?|[a-z]{1,5})\)?(?:\s*\([a-z .]{1,60}\))?)?"
_YEAR = r"\d{4,6}"
_DATE = "|".join(
    (
        rf"(?P<y1>{_YEAR})(?P<sep1>[-/.])(?P<m1>\d{{1,2}})(?P=sep1)(?P<d1>\d{{1,2}})",
        rf"(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{_MONTH.format('m2')},?[\s-]+(?P<y2>{_YEAR})",
        rf"{_MONTH.format('m3')}\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y3>{_YEAR})",
        rf"(?P<a4>\d{{1,2}})(?P<sep4>[-/.])(?P<b4>\d{{1,2}})(?P=sep4)(?P<y4>{_YEAR})",
        rf"{_MONTH.format('m5')}\s+(?P<d5>\d{{1,2}})\s+(?:{_TIME}){_ZONE}\s+(?P<y5>{_YEAR})",
    )
)
DAY = re.compile(
    rf"(?:(?:{_TIME}){_ZONE}[\s,]+(?:on\s+)?)?{_WEEKDAY.format('w1')}(?:{_DATE})"
    rf"(?:(?:t|[\s,]\s*|\s*[-–|]\s*)(?:{_TIME}){_ZONE})?",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(?P<day>\d{1,2}/\d{1,2}/)(?P<year>\d{2})(?P<time>\s.*)?")
_MONTH_ONLY = re.compile(rf"(?P<y1>{_YEAR})-(?P<m1>\d{{2}})|{_MONTH.format('m2')},?\s+(?P<y2>{_YEAR})", re.IGNORECASE)
_COMPACT = re.compile(r"(?P<y1>\d{4})(?P<m1>\d{2})(?P<d1>\d{2})(?:t?\d{4,6}z?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """What has the shape of a date; `dates` is None where no such day exists."""

    dates: DateRange | None


def read_day(text: str, *, day_first: bool) -> WrittenDay | None:
    """The day that a text from end to end is, or None where it is no date.

    Args:
        text: such as "2031-05-02", "Fri, 2 May 2031 10:00:00 GMT", "May 2, 2031", "02/05/2031".
        day_first: whether 09/08/2020 is 9 August, where neither number nor weekday settles it.

    >>> read_day("Fri, 2 May 2031 23:30:00 -0400", day_first=True).dates.iso
    '2031-05-02'
    >>> read_day("2031-02-31", day_first=True)
    WrittenDay(dates=None)
    """
    text = text.strip()
    match = DAY.fullmatch(text) if len(text) <= LONGEST else None
    return None if match is None else WrittenDay(_day_of(match, day_first))


def read_month(text: str) -> WrittenDay | None:
    """The month that a text from end to end is: "2031-05", "May 2031".

    >>> read_month("May 2031").dates.iso
    '2031-05'
    """
    text = text.strip()
    match = _MONTH_ONLY.fullmatch(text) if len(text) <= LONGEST else None
    if match is None:
        return None
    month = match["m1"] or str(_MONTHS.index(match["m2"][:3].lower()) + 1)
    first = _real(match["y1"] or match["y2"], month, "1")
    if first is None:
        return WrittenDay(None)
    after = (first + timedelta(days=31)).replace(day=1) if (first.year, first.month) != (9999, 12) else None
    return WrittenDay(DateRange(first, after, "month"))


def read_written(written: str | float, *, day_first: bool) -> WrittenDay | None:
    """The days that a field of metadata gives: a day in any shape, 4/21/31, a month, a year, an interval, a count.

    Args:
        written: a text, or a count of seconds, milliseconds or microseconds (the size tells), or a year.
        day_first: as for `read_day`.

    >>> read_written(1935563400, day_first=True).dates.iso
    '2031-05-03'
    >>> read_written("2031-05-02/2031-05-04", day_first=True).dates.iso
    '2031-05-02/2031-05-04'
    """
    if not isinstance(written, str):
        return _count(written)
    text = written.strip()
    if re.fullmatch(r"\d{4}", text):
        return _year(text)
    if match := _COMPACT.fullmatch(text) if len(text) <= LONGEST else None:
        return WrittenDay(_range(_real(match["y1"], match["m1"], match["d1"])))
    if re.fullmatch(r"\d{9,17}(?:\.\d{1,9})?", text):
        return _count(float(text))
    first, slash, last = text.partition("/")
    if slash and len(first) == len(last) == 10 and first[4:5] == last[4:5] == "-":
        return _interval(read_day(first, day_first=day_first), read_day(last, day_first=day_first))
    if match := _SHORT_YEAR.fullmatch(text) if len(text) <= LONGEST else None:
        # As POSIX reads two digits: 69 to 99 are the last century's.
        text = f"{match['day']}{19 if int(match['year']) > 68 else 20}{match['year']}{match['time'] or ''}"
    return read_day(text, day_first=day_first) or read_month(text)


def _day_of(match: re.Match[str], day_first: bool) -> DateRange | None:
    if match["y1"]:
        return _range(_real(match["y1"], match["m1"], match["d1"]))
    for n in ("2", "3", "5"):
        if match["y" + n]:
            month = _MONTHS.index(match["m" + n][:3].lower()) + 1
            return _range(_real(match["y" + n], str(month), match["d" + n]))
    first, second, year = match["a4"], match["b4"], match["y4"]
    orders = ((first, second), (second, first)) if day_first else ((second, first), (first, second))
    days = [day for in_month, month in orders if (day := _real(year, month, in_month))]
    weekday = match["w1"]
    fitting = [day for day in days if weekday and day.weekday() == _DAYS.index(weekday[:3].lower())]
    best = fitting or days
    return DateRange.day(best[0]) if best else None


def _real(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _range(day: date | None) -> DateRange | None:
    return None if day is None else DateRange.day(day)


def _year(text: str) -> WrittenDay:
    first = _real(text, "1", "1")
    if first is None:
        return WrittenDay(None)
    after = None if first.year == 9999 else first.replace(year=first.year + 1)
    return WrittenDay(DateRange(first, after, "year"))


def _interval(first: WrittenDay | None, last: WrittenDay | None) -> WrittenDay | None:
    if first is None or last is None:
        return None
    if first.dates is None or last.dates is None or last.dates.start < first.dates.start:
        return WrittenDay(None)
    return WrittenDay(DateRange.days(first.dates.start, last.dates.start))


def _count(count: float) -> WrittenDay | None:
    """Seconds up to the year 5138 are below 10**11, milliseconds below 10**14."""
    if isinstance(count, float) and not math.isfinite(count):
        return None
    if abs(count) > 10**18:
        return WrittenDay(None)
    if count == int(count) and 1000 <= count <= 9999:
        return _year(str(int(count)))
    if count == int(count) and 10_000_101 <= count <= 99_991_231:
        return read_written(str(int(count)), day_first=True)
    size = abs(count)
    seconds = count / (1 if size < 1e11 else 1e3 if size < 1e14 else 1e6)
    try:
        return WrittenDay(DateRange.day((datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date()))
    except OverflowError:
        return WrittenDay(None)
