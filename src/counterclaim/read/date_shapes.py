"""Pieces of patterns that date expressions are put together from: gaps, months, years, numbers, units.

Used by `date_patterns`, `date_count_patterns`, `date_period_patterns` and `length_patterns`. Invariant: every piece
matches a bounded stretch, and none is empty but where its name says that it may be absent (`PHASE`, `SINCE`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from counterclaim.read.date_parts import Expression
from counterclaim.read.lexicon.calendar_words import (
    FULL_MONTHS,
    MONTHS,
    NUMBERS,
    PARTS_OF_DAY,
    SHIFTS,
    UNITS,
    VAGUE_NUMBERS,
    WEEKDAYS,
)
from counterclaim.read.lexicon.feasts import EASTER_FEASTS, FIXED_FEASTS, WEEKDAY_FEASTS
from counterclaim.read.lexicon.number_words import SMALL, TENS


def either(words: Iterable[str]) -> str:
    """A pattern for any of some words, longest first."""
    return "|".join(sorted((re.escape(word) for word in words if word), key=lambda word: (-len(word), word)))


GAP = r"(?:[ \t\u00a0\u2009\u202f]{1,3})"
COMMA = rf"(?:,{GAP}|{GAP})"
DASH = rf"{GAP}?[-–—]{GAP}?"
MONTH = rf"(?:{either(FULL_MONTHS)}|(?:{either(name for name in MONTHS if name not in FULL_MONTHS)})\b\.?)"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
# In digits, or spelled as transcripts of broadcasts do: "nineteen ninety-six", "two thousand".
SPELLED_YEAR = (
    rf"(?:nineteen{GAP}(?:{either(TENS)})(?:-(?:{either(SMALL)}))?|two{GAP}thousand"
    rf"(?:(?<=year two thousand)|(?!{GAP}\w+s\b))(?:{GAP}(?:and{GAP})?(?:{either(SMALL)}))?)(?![\w-])"
)
YEAR = rf"(?:(?:1[0-9]|20)\d\d(?![\d%]|[,.]\d)|{SPELLED_YEAR})"
WEEKDAY = rf"(?:{either(name for name in WEEKDAYS if name.endswith('day'))})"
SHORT_WEEKDAY = rf"(?:{WEEKDAY}|(?:{either(name for name in WEEKDAYS if not name.endswith('day'))})\b\.?)"
# "Following" alone is a preposition: "following November's vote".
SHIFT = rf"{either(word for word in SHIFTS if word != 'following')}|(?<=\bthe )following"
UNIT = either(UNITS)
PART = either(PARTS_OF_DAY)
NUMBER = rf"(?:\d{{1,3}}|{either([*NUMBERS, *VAGUE_NUMBERS])})"
# "half an hour", "a half-century", "two and a half"; only of a century there are quarters.
HALF = (
    rf"(?:half{GAP}an?|(?:a{GAP})?half(?=[ -])|(?:a{GAP})?quarter(?:{GAP}of{GAP}a(?={GAP}century)|(?=-century))|"
    rf"(?:{NUMBER})(?:{GAP}|-)and(?:{GAP}|-)a(?:{GAP}|-)half)"
)
BELOW_HUNDRED = rf"(?:(?:{either(TENS)})(?:-(?:{either(SMALL)}))?|{either(word for word in SMALL if SMALL[word])})"
LONG_NUMBER = (
    rf"(?:{HALF}|\d{{1,3}}[ -][1-9]/[1-9]|\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,3}}(?:\.\d)?|"
    rf"(?:a|{BELOW_HUNDRED}){GAP}(?:hundred|thousand)(?:{GAP}(?:and{GAP})?{BELOW_HUNDRED})?|{BELOW_HUNDRED}|{NUMBER})"
)
EARLY = (
    r"(?:early|late|mid|mid-|early-|late-|earlier|later|sometime|"
    r"the end of|the start of|the beginning of|the middle of|the close of)"
)
PHASE = rf"(?:(?:{EARLY})(?:{GAP}(?:in|on|of)(?:{GAP}the)?)?(?:{GAP}|(?<=-)))?"
# "the 1990's" and "the late 1990's" are a decade; "1990's budget" is that of a year.
AS_DECADE = r"(?:(?<=the \d\d\d0)|(?<=early \d\d\d0)|(?<=late \d\d\d0)|(?<=mid-\d\d\d0))"
SINCE = rf"(?:(?P<since>since|ever since){GAP})?"
BEFORE_WORD = r"(?<![\w.$£€/-])"


FEASTS = either([*FIXED_FEASTS, *EASTER_FEASTS, *WEEKDAY_FEASTS]).replace("'", "['’]")

Builder = Callable[[re.Match[str]], Expression | None]
"""Takes a match apart; None where it is no expression after all."""

Shape = tuple[str, Builder, re.Pattern[str]]
"""The kind of word without which it cannot match, what takes it apart, and the pattern."""


def compiled(*rows: tuple[str, Builder, str]) -> tuple[Shape, ...]:
    """The shapes that a module of patterns lists, ready to be searched for."""
    return tuple((trigger, build, re.compile(pattern, re.IGNORECASE | re.ASCII)) for trigger, build, pattern in rows)
