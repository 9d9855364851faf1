"""The words of a date taken apart: one function for each shape that `date_patterns` finds.

Invariant: nothing here decides whether the words are a date or which day they mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from counterclaim.read.lexicon.calendar_words import (
    DECADE_WORDS,
    MONTHS,
    ORDINALS,
    SEASONS,
    SHIFTS,
    WEEKDAYS,
)
from counterclaim.read.lexicon.number_words import SMALL, TENS

Kind = Literal[
    "day", "day-of-month", "month", "year", "decade", "century", "quarter", "season", "weekday", "feast", "unit",
    "weekend", "ago", "span", "offset", "event-offset", "same-day", "event-day", "range", "vague", "impossible",
    "half", "period", "year-back", "duration", "set", "clock", "running",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expression:
    """The words of a date from `start` to `end`, taken apart.

    Which fields are filled depends on `kind`. `shift` is -1 for "last", 0 for "this", 1 for "next", None where the
    words say nothing; `outer_shift` the same for the week of a weekday or the year of a month. `count` are the bounds
    of a number of `unit`s, negative before and positive after; `until` is the end of a range; `word` names a feast, a
    vague time or an event; `since` is whether it is open towards now; `amount` is the number of units as told, "X"
    where it is vague.
    """

    start: int
    end: int
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int | None = None
    outer_shift: int | None = None
    unit: str = ""
    count: tuple[int, int] = (0, 0)
    word: str = ""
    until: Expression | None = None
    since: bool = False
    amount: str = ""


def read_numeric(match: re.Match[str]) -> Expression | None:
    """ "09/08/2020": kept as day first in `day` and `month`; `resolve` may swap them."""
    first, second, year = int(match["d"]), int(match["m"]), int(match["y"])
    if len(match["y"]) == 2:
        if match["sep"] != "/":
            return None
        year += 2000 if year < 50 else 1900
    if len(match["y"]) == 3:
        return None
    found = Expression(match.start(), match.end(), "day", year, second, first, word="numeric")
    return found if 1 <= first <= 31 and 1 <= second <= 31 else replace(found, kind="impossible")


def year_number(words: str) -> int:
    """The year that digits or words name.

    >>> year_number("1996"), year_number("nineteen ninety-six"), year_number("two thousand")
    (1996, 1996, 2000)
    """
    if words.isdigit():
        return int(words)
    first, *rest = words.lower().replace("-", " ").split()
    below = sum(TENS.get(word, 0) + SMALL.get(word, 0) for word in rest)
    return (1900 if first == "nineteen" else 2000) + below


def read_whole(match: re.Match[str]) -> Expression:
    """A day and a month by name or in ISO order, with or without year and weekday; "the week of May 6"."""
    fields = match.groupdict()
    month = fields["m"].rstrip(".").lower()
    number = int(month) if month.isdigit() else MONTHS[month]
    weekday = WEEKDAYS[fields["w"].rstrip(".").lower()] if fields.get("w") else None
    day = int(re.sub(r"\D", "", fields["d"]))
    year = year_number(fields["y"]) if fields.get("y") else None
    found = Expression(
        match.start(), match.end(), "day" if year else "day-of-month", year, number, day, weekday,
        shift=SHIFTS[" ".join(fields["shift"].lower().split())] if fields.get("shift") else None,
        since=bool(fields.get("since")), unit="week" if fields.get("week") else "",
    )  # fmt: skip
    if not fields.get("d2"):
        return found
    end_month = MONTHS[fields["m2"].rstrip(".").lower()] if fields.get("m2") else number
    until = replace(found, month=end_month, day=int(re.sub(r"\D", "", fields["d2"])), weekday=None)
    return replace(found, kind="range", weekday=None, until=until)


def read_month(match: re.Match[str]) -> Expression:
    """ "in May", "late last May", "May 2018", "in May last year"."""
    fields = match.groupdict()
    year = year_number(fields["y"]) if fields.get("y") else None
    shift = SHIFTS[" ".join(fields["shift"].lower().split())] if fields.get("shift") else None
    outer = SHIFTS[fields["shift2"].lower()] if fields.get("shift2") else None
    return Expression(
        match.start(), match.end(), "month", year, MONTHS[match["m"].rstrip(".").lower()], shift=shift,
        outer_shift=outer, since=bool(fields.get("since")),
    )  # fmt: skip


WEEKS = ORDINALS | {"last": 5, "final": 5}


def read_week_of_month(match: re.Match[str]) -> Expression:
    """ "the last week of March"; `day` holds which week, 5 the last."""
    year = year_number(match["y"]) if match["y"] else None
    number = WEEKS[match["n"].lower()]
    return Expression(
        match.start(), match.end(), "month", year, MONTHS[match["m"].rstrip(".").lower()], number, unit="week"
    )


def read_year(match: re.Match[str]) -> Expression | None:
    """ "2018", where it can be a year."""
    year = year_number(match["y"])
    if not 1000 <= year <= 2100:
        return None
    return Expression(match.start(), match.end(), "year", year, since=bool(match["since"]))


def read_years(match: re.Match[str]) -> Expression | None:
    """ "between 2010 and 2012", "2010-12"."""
    first = year_number(match["y"])
    tail = match["y2"]
    last = year_number(tail) if len(tail) >= 4 else first // 100 * 100 + int(tail)
    if not 1000 <= first < last <= 2100:
        return None
    found = Expression(match.start(), match.end(), "year", first)
    return replace(found, kind="range", until=replace(found, year=last))


def read_decade(match: re.Match[str]) -> Expression:
    """ "the 1990s", "the late '90s", "the nineties"; "the 1700s" are a century."""
    word = match["word"]
    if word:
        year = DECADE_WORDS[word.lower()]
    else:
        digits = match["y"] or match["y2"]
        year = int(digits) if len(digits) == 4 else 1900 + int(digits)
        if year % 100 == 0 and year < 1900:
            return Expression(match.start(), match.end(), "century", year + 1)
    return Expression(match.start(), match.end(), "decade", year, since=bool(match["since"]))


CENTURIES = {
    word: number
    for number, word in enumerate(
        (
            "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth", "twenty-first",
        ),
        start=10,
    )
}  # fmt: skip


def read_century(match: re.Match[str]) -> Expression | None:
    """ "the 19th century", "the nineteenth century"."""
    told = match["n"].lower()
    number = CENTURIES.get(told) or int(told[:-2])
    if not 1 <= number <= 22:
        return None
    return Expression(match.start(), match.end(), "century", (number - 1) * 100 + 1)


def read_weekday(match: re.Match[str]) -> Expression:
    """ "early on Tuesday", "last Friday night", "Tuesday of last week"."""
    fields = match.groupdict()
    shift = SHIFTS[" ".join(fields["shift"].lower().split())] if fields["shift"] else None
    week = fields["week"] or fields["week2"]
    return Expression(
        match.start(), match.end(), "weekday", weekday=WEEKDAYS[match["w"].lower()], shift=shift,
        outer_shift=SHIFTS[week.lower()] if week else None, since=bool(fields["since"]),
    )  # fmt: skip


NEAR_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "overnight": 0}


def read_near(match: re.Match[str]) -> Expression:
    """ "yesterday", "tonight", "this morning", "the day before yesterday"."""
    word = " ".join(match["near"].lower().split())
    count = NEAR_DAYS.get(word)
    if count is None:
        count = {"the day before yesterday": -2, "the day after tomorrow": 2, "last night": -1}.get(word, 0)
    return Expression(
        match.start(), match.end(), "offset", unit="day", count=(count, count), word=word,
        since=bool(match["since"]),
    )  # fmt: skip


# "the final quarter of the year" is the fourth.
QUARTERS = ORDINALS | {"final": 4, "last": 4}


def read_quarter(match: re.Match[str]) -> Expression:
    """ "the third quarter of 1990"; `month` holds the number of the quarter."""
    fields = match.groupdict()
    year = year_number(fields["y"] or fields["y2"]) if fields["y"] or fields["y2"] else None
    told = (fields["shift"] or fields["shift2"] or "").lower()
    shift = 0 if told == "the" else SHIFTS.get(told)
    return Expression(
        match.start(), match.end(), "quarter", year, QUARTERS[match["n"].lower()], shift=shift
    )  # `month` holds the number of the quarter


def read_season(match: re.Match[str]) -> Expression:
    """ "last fall", "the summer of 2014"."""
    fields = match.groupdict()
    year = year_number(fields["y"]) if fields["y"] else None
    shift = SHIFTS[" ".join(fields["shift"].lower().split())] if fields["shift"] else None
    return Expression(match.start(), match.end(), "season", year, SEASONS[match["s"].lower()], shift=shift)


def read_feast(match: re.Match[str]) -> Expression:
    """ "Christmas Day", "last Easter", "New Year's Eve 2012"."""
    word = match["f"].lower().replace("’", "'")
    year = year_number(match["y"]) if match["y"] else None
    shift = SHIFTS[" ".join(match["shift"].lower().split())] if match["shift"] else None
    return Expression(match.start(), match.end(), "feast", year, word=word, shift=shift)


def read_event_day(match: re.Match[str]) -> Expression:
    """ "election day", "the night of the storm"."""
    return Expression(match.start(), match.end(), "event-day", word=(match["a"] or match["b"]).lower())


def read_vague(match: re.Match[str]) -> Expression:
    """ "recently", "these days"."""
    return Expression(match.start(), match.end(), "vague", word=" ".join(match.group().lower().split()))
