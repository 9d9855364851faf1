"""Finding the words of a date in a text, before anybody asks which day they mean.

First step of `dates`: the patterns of `date_patterns` and its neighbours, run only near the words without which they
cannot match, give Expressions; `date_arithmetic` counts from a base day.
Invariant: expressions never overlap and stand in the order of the text; the work grows with the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from counterclaim.read import date_count_patterns, date_patterns, date_period_patterns, length_patterns
from counterclaim.read.date_parts import NEAR_DAYS, Expression
from counterclaim.read.lexicon.calendar_words import (
    DECADE_WORDS,
    LENGTH_UNITS,
    MONTHS,
    PARTS_OF_DAY,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from counterclaim.read.lexicon.feasts import EASTER_FEASTS, FIXED_FEASTS, WEEKDAY_FEASTS
from counterclaim.read.lexicon.vague_times import VAGUE_TIMES

# The words without which a pattern cannot match, so that most of a text is read by one pass over its words.
_UNITS_AND_WEEKEND = [*UNITS, "weekend", "century"]
FULL_WEEKDAYS = [name for name in WEEKDAYS if name.endswith("day")]
TRIGGERS: dict[str, tuple[str, ...]] = {}
for _trigger, _words in (
    ("month", MONTHS),
    ("weekday", FULL_WEEKDAYS),
    ("near", [*NEAR_DAYS, "yesterday", "night", *PARTS_OF_DAY]),
    ("unit", [*_UNITS_AND_WEEKEND, "morning", "afternoon", "evening", "night"]),
    ("ago", ["ago", "hence", "now", "today"]),
    ("offset", ["after", "before", "following", "earlier", "later", "ahead", "prior", "previous"]),
    ("same", ["day", "morning", "afternoon", "evening", "night", "week", "month", "year"]),
    ("quarter", ["quarter", "quarters"]),
    ("season", SEASONS),
    ("decade", [*DECADE_WORDS, *(f"{decade:02d}s" for decade in range(0, 100, 10))]),
    ("century", ["century", "centuries"]),
    ("event", ["day", "night"]),
    ("feast", [words.split()[-1] for words in (*FIXED_FEASTS, *EASTER_FEASTS, *WEEKDAY_FEASTS)]),
    ("length", [*LENGTH_UNITS, *(f"{unit}long" for unit in ("day", "week", "month", "year"))]),
    ("set", ["daily", "hourly", "nightly", "every", "each", "weekends", *(f"{day}s" for day in FULL_WEEKDAYS)]),
    ("period", ["quarter", "period", "ago", "earlier"]),
    ("year-word", ["half", "months", "quarters"]),
    ("clock", ["am", "pm", "m", *PARTS_OF_DAY, "clock", "gmt", "utc", "hours", "hrs", "time"]),
    ("year", ["nineteen", "thousand"]),
    ("vague", [words.split()[-1] for words in VAGUE_TIMES]),
):
    for _word in _words:
        if _trigger not in TRIGGERS.get(_word, ()):
            TRIGGERS[_word] = (*TRIGGERS.get(_word, ()), _trigger)
SHAPES = (
    *date_patterns.PATTERNS,
    *date_count_patterns.PATTERNS,
    *date_period_patterns.PATTERNS,
    *length_patterns.PATTERNS,
)
WORD = re.compile(r"\w+")
# Of two of the same words, a date goes before a length.
LENGTHS = frozenset({"duration", "set"})
# Characters before and after a trigger word that its pattern may need: the longest prefix ("since sometime in the
# middle of …") has 50, the longest tail ("to September 30, 2020") 30.
REACH = 64


def _triggers_of(word: str, text: str, end: int) -> tuple[str, ...]:
    """Which kinds of pattern a word can be part of."""
    if not word[0].isdigit():
        return TRIGGERS.get(word.lower(), ())
    if word.isdigit():
        follows = text[end : end + 1]
        if follows == ":" and len(word) <= 2:
            return ("clock",)
        number = ("number",) if len(word) <= 4 and follows in ("-", "/", ".") else ()
        decade = ("decade",) if follows in ("'", "’") else ()
        return (*number, *decade, "year") if len(word) == 4 else number
    if word[-1] in "sS" and word[:-1].isdigit():
        return ("decade",)
    if word[-2:].lower() in ("am", "pm"):
        return ("clock",)
    return ()


def _windows(text: str) -> dict[str, list[tuple[int, int]]]:
    """For each kind of pattern, the stretches of text where one can match."""
    windows: dict[str, list[tuple[int, int]]] = {}
    for match in WORD.finditer(text):
        for trigger in _triggers_of(match.group(), text, match.end()):
            found = windows.setdefault(trigger, [])
            start, end = max(match.start() - REACH, 0), match.end() + REACH
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
    return windows


def find_expressions(text: str) -> Iterator[Expression]:
    """The date words of a text, in order, without overlaps: of two, the one that begins first, then the longer.

    >>> [expression.kind for expression in find_expressions("On 9 August, two weeks ago, he left.")]
    ['day-of-month', 'ago']
    """
    windows = _windows(text)
    found = [
        expression
        for trigger, build, pattern in SHAPES
        for start, end in windows.get(trigger, ())
        for match in pattern.finditer(text, start, end)
        if (expression := build(match)) is not None
    ]
    end = 0
    for expression in sorted(found, key=lambda found: (found.start, -found.end, found.kind in LENGTHS, found.kind)):
        if expression.start >= end:
            yield expression
            end = expression.end
