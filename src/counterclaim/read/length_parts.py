"""Lengths of time, what comes back, and hours of the day, taken apart: "three years", "every Sunday", "10:35 a.m.".

Beside `date_parts`; the patterns are in `length_patterns`. None of these is ever a day of a timeline: a length has no
place in the calendar, and an hour alone says no day.
"""

from __future__ import annotations

import re

from counterclaim.read.date_counts import amount_of
from counterclaim.read.date_parts import Expression
from counterclaim.read.lexicon.calendar_words import LENGTH_UNITS, MONTHS, NUMBERS, SEASONS, WEEKDAYS

# "recent weeks" need no other sign that they are a time.
DATED = re.compile(r"\b(?:recent|coming)\b", re.IGNORECASE)


def read_length(match: re.Match[str]) -> Expression:
    """ "three years", "a two-day visit", "the first nine months", "for weeks", "two to six days", "recent weeks"."""
    fields = match.groupdict()
    number, unit = fields.get("n"), fields["unit"].lower()
    amount = amount_of(number) if number or unit.endswith("s") else "1"
    if fields.get("half") and amount.isdigit():
        amount += ".5"
    if fields.get("n2"):
        amount += "/" + amount_of(fields["n2"])
    return Expression(
        match.start(),
        match.end(),
        "duration",
        unit=LENGTH_UNITS[unit],
        amount=amount,
        word="" if number or DATED.search(match.group()) else "bare",
    )


ADVERBS = {"daily": "day", "hourly": "hour", "nightly": "day"}


def read_set(match: re.Match[str]) -> Expression:
    """ "daily", "every month", "each July", "every Sunday"."""
    word = (match["adverb"] or match["unit"]).lower()
    if word == "weekends":
        return Expression(match.start(), match.end(), "set", word="weekend")
    if word.removesuffix("s") in WEEKDAYS:
        return Expression(match.start(), match.end(), "set", weekday=WEEKDAYS[word.removesuffix("s")])
    if word in SEASONS:
        return Expression(match.start(), match.end(), "set", month=SEASONS[word], word="season")
    if word in MONTHS:
        return Expression(match.start(), match.end(), "set", month=MONTHS[word])
    unit = ADVERBS.get(word) or LENGTH_UNITS.get(word, "day")
    number = amount_of(match["n"]) if match["n"] else "2" if match["other"] else "1"
    return Expression(match.start(), match.end(), "set", unit=unit, amount=number)


def read_clock(match: re.Match[str]) -> Expression | None:
    """ "10:35 a.m.", "noon", "1400 GMT", "ten o'clock"; `count` holds hour and minute, `unit` "Z" for Greenwich."""
    fields = match.groupdict()
    if word := fields.get("word") or fields.get("in"):
        return Expression(match.start(), match.end(), "clock", word=word.lower())
    told, half, part = fields["h"].lower(), fields.get("half"), fields.get("part")
    hour, minute = NUMBERS.get(told) or int(told), int(fields.get("min") or 0)
    whole = half is None and part is None
    if not (0 if whole else 1) <= hour <= (24 if whole else 12) or minute > 59:
        return None
    if not whole:
        hour = hour % 12 + (12 if (half or "").lower() == "p" or part not in (None, "morning") else 0)
    return Expression(match.start(), match.end(), "clock", count=(hour, minute), unit="Z" if fields.get("zulu") else "")
