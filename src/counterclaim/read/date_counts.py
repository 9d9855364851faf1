"""Dates that are counted in units, taken apart: "two weeks ago", "a day after", "the past three months".

Beside `date_parts`, which holds the shapes with a name of the calendar in them.
"""

from __future__ import annotations

import re

from counterclaim.read.date_parts import Expression, Kind
from counterclaim.read.lexicon.calendar_words import LENGTH_UNITS, NUMBERS, SHIFTS, UNITS, VAGUE_NUMBERS
from counterclaim.read.lexicon.number_words import SCALES, SMALL, TENS


def bounds_of(words: str | None) -> tuple[int, int]:
    """How many a number word means, as bounds.

    >>> bounds_of("a few"), bounds_of("ten"), bounds_of("12")
    ((2, 6), (10, 10), (12, 12))
    """
    word = " ".join((words or "").lower().split())
    if word.isdigit():
        return int(word), int(word)
    if word in NUMBERS:
        return NUMBERS[word], NUMBERS[word]
    return VAGUE_NUMBERS.get(word, VAGUE_NUMBERS[""])


FRACTIONS = {
    "half": "0.5",
    "half a": "0.5",
    "half an": "0.5",
    "a half": "0.5",
    "quarter": "0.25",
    "a quarter of a": "0.25",
}


def amount_of(words: str | None) -> str:
    """How many, as a value writes it: digits, or "X" for a vague word or none.

    >>> amount_of("twenty-five"), amount_of("a few"), amount_of(None), amount_of("5 1/2")
    ('25', 'X', 'X', '5.5')
    """
    word = " ".join((words or "").lower().split())
    if word.replace("-", " ").endswith(" and a half"):
        whole = amount_of(word[: -len(" and a half")])
        return whole if whole == "X" else f"{whole}.5"
    if word in FRACTIONS:
        return FRACTIONS[word]
    if word in ("a couple of", "a couple", "couple of", "couple"):
        return "2"
    word = word.replace(",", "")
    if match := re.fullmatch(r"(\d+)(?:[ -]([1-9])/([1-9])|\.(\d+))?", word):
        if match[2]:
            return f"{int(match[1]) + int(match[2]) / int(match[3]):g}"
        return f"{match[1]}.{match[4]}" if match[4] else match[1]
    if word in NUMBERS:
        return str(NUMBERS[word])
    number = spelled(word)
    return "X" if number is None else str(number)


def spelled(words: str) -> int | None:
    """The number that words name, below a million; None for others.

    >>> spelled("two hundred and ten"), spelled("a thousand"), spelled("twenty-five"), spelled("few")
    (210, 1000, 25, None)
    """
    total, below = 0, None
    for word in words.replace("-", " ").split():
        if word in SMALL or word in TENS or word == "a":
            below = (below or 0) + SMALL.get(word, 0) + TENS.get(word, 0) + (word == "a")
        elif word in ("hundred", "thousand") and below is not None:
            total, below = total + below * SCALES[word], 0
        elif word != "and":
            return None
    return None if below is None else total + below


MONTHS_OF = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def read_ago(match: re.Match[str]) -> Expression:
    """ "two weeks ago", "a few days ago", "years ago", "half a century ago", "a year from now", "a year ago today"."""
    fields = match.groupdict()
    unit, amount = LENGTH_UNITS[fields["unit"].lower()], amount_of(fields["n"])
    if fields["half"] and amount.isdigit():
        amount += ".5"
    low, high = bounds_of(fields["n"])
    if amount != "X":
        low, unit = whole_units(float(amount), unit)
        high = low + 1 if fields["more"] else low
    ahead = fields["way"].lower() != "ago"
    return Expression(
        match.start(), match.end(), "ago", unit=unit, count=(low, high) if ahead else (-high, -low), amount=amount,
        word=(fields["at"] or "").lower().removeprefix("this").strip(),
    )  # fmt: skip


def whole_units(amount: float, unit: str) -> tuple[int, str]:
    """A number of units without a fraction: as told, else in years or months.

    >>> whole_units(0.5, "century"), whole_units(1.5, "year"), whole_units(2.0, "week")
    ((50, 'year'), (18, 'month'), (2, 'week'))
    """
    if amount.is_integer() or unit not in MONTHS_OF:
        return int(amount), unit
    months = int(amount * MONTHS_OF[unit])
    return (months, "month") if months % 12 else (months // 12, "year")


def read_span(match: re.Match[str]) -> Expression:
    """ "the past two weeks": from the count of units back (or ahead) up to the base day."""
    _, high = bounds_of(match["n"])
    back = match["way"].lower() in ("last", "past", "previous")
    count = (-high, 0) if back else (0, high)  # the vaguest reading: all the days it can reach
    return Expression(
        match.start(), match.end(), "span", unit=UNITS[match["unit"].lower()], count=count,
        amount=amount_of(match["n"]), word="back" if back else "ahead",
    )  # fmt: skip


def read_event_offset(match: re.Match[str]) -> Expression | None:
    """ "a day after", "two weeks earlier", "days before": counted from an event or another date."""
    fields = match.groupdict()
    number, many = (fields["n"] or "").lower(), fields["unit"].lower().endswith("s")
    low, high = bounds_of(number) if number != "the" and (number or many) else (2, 10) if many else (1, 1)
    hedge = (fields["hedge"] or "").lower()
    if hedge in ("about", "around", "nearly", "almost", "barely") or hedge.startswith("less"):
        low = max(low - 1, 1)
    if hedge in ("about", "around", "over") or hedge.startswith(("more", "at")):
        high += 1
    way = fields["way"].lower()
    back = way in ("before", "earlier", "previous", "ahead of", "prior to", "prior")
    count = (-high, -low) if back else (low, high)
    return Expression(
        match.start(),
        match.end(),
        "event-offset",
        unit=UNITS[fields["unit"].lower()],
        count=count,
        word=way,
        amount="1" if number == "the" and not many else amount_of(number if number != "the" else ""),
    )


def read_same_day(match: re.Match[str]) -> Expression:
    """ "that day", "later the same night"."""
    return Expression(match.start(), match.end(), "same-day", unit=match["unit"].lower(), word="same")


# "over the next year" is a length from now on; "the next year" is a year.
AHEAD = re.compile(r"\b(?:over|within|during|for|through) $", re.IGNORECASE)


def read_next_day(match: re.Match[str]) -> Expression:
    """ "the next day", "the previous week"."""
    unit = match["unit"].lower()
    unit = UNITS.get(unit, "day")
    if (
        unit != "day"
        and match["way"].lower() == "next"
        and AHEAD.search(match.string, max(match.start() - 8, 0), match.start())
    ):
        return Expression(match.start(), match.end(), "span", unit=unit, count=(0, 1), amount="1", word="ahead")
    count = 1 if match["way"].lower() in ("next", "following") else -1
    return Expression(
        match.start(), match.end(), "event-offset", unit=unit, count=(count, count), word=match["way"].lower()
    )


SPANS = {"last": (-1, 0), "past": (-1, 0), "next": (0, 1), "coming": (0, 1)}


def read_unit(match: re.Match[str]) -> Expression:
    """ "last week", "later this year", "the next decade"."""
    unit = match["unit"].lower()
    shift = SHIFTS[" ".join(match["shift"].lower().split())]
    shift_word = match["shift"].lower()
    ranging = unit not in ("weekend", "quarter") and "fiscal" not in match.group().lower()
    if (shift_word == "past" or match["the"]) and shift_word in SPANS and ranging:
        # "the last week" and "the past week" reach to now, "last week" does not.
        return Expression(match.start(), match.end(), "span", unit=unit, count=SPANS[shift_word], amount="1")
    kind: Kind = "weekend" if unit == "weekend" else "unit"
    return Expression(match.start(), match.end(), kind, shift=shift, unit=unit, since=bool(match["since"]))


def read_bare_unit(match: re.Match[str]) -> Expression:
    """ "the end of the month", "earlier in the year", "the weekend": this one, unless something else is shown."""
    unit = match["unit"].lower()
    kind: Kind = "weekend" if unit == "weekend" else "unit"
    return Expression(match.start(), match.end(), kind, shift=None if unit == "weekend" else 0, unit=unit)


def read_before_last(match: re.Match[str]) -> Expression:
    """ "the week before last", "the year after next"."""
    unit = match["unit"].lower()
    kind: Kind = "weekend" if unit == "weekend" else "unit"
    return Expression(
        match.start(), match.end(), kind, shift=-2 if match["way"].lower().startswith("b") else 2, unit=unit
    )


def read_running(match: re.Match[str]) -> Expression:
    """ "for the year", "of the month": the one that is running where nothing else is shown."""
    return Expression(match.start(), match.end(), "running", unit=match["unit"].lower())
