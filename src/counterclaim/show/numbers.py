"""Quantities in figures: bounds as they were told, never a middle."""

from __future__ import annotations

import math

from counterclaim.show.labels import BEYOND, LOWER, TO, UPPER

# Above this a float no longer holds every whole number, so it is printed with its exponent.
EXACT = 2**53

# Units that are words and take an s; "km" and "%" do not.
# fmt: off
COUNTED = frozenset([
    "decade", "year", "month", "week", "weekend", "day", "night", "hour", "minute", "second", "time",
    "mile", "yard", "knot", "acre", "hectare", "ton", "pound", "ounce", "barrel", "gallon", "liter", "degree",
])
# fmt: on
PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries"}


def number_words(value: float) -> str:
    """A number with thousands apart and no needless decimals.

    >>> number_words(6700.0), number_words(80.1)
    ('6,700', '80.1')
    """
    if not math.isfinite(value):
        return BEYOND
    if value == int(value) and abs(value) < EXACT:
        return f"{int(value):,}"
    return f"{value:,.6g}" if abs(value) < 1e6 else f"{value:,.6g}".replace("e+", " × 10^")


def bounds_words(low: float | None, high: float | None, unit: str = "") -> str:
    """The bounds of a figure: "12", "60 to 70 %", "no less than 12", "no more than 12".

    "More than 12" and "at least 12" read alike here; which of the two it was, the passage says.

    >>> bounds_words(60, 70, "%"), bounds_words(12, None), bounds_words(None, 12)
    ('60 to 70 %', 'no less than 12', 'no more than 12')
    >>> bounds_words(66, 66, "year"), bounds_words(1, 1, "week")
    ('66 years', '1 week')
    """
    if low is None and high is None:
        return ""
    if high is None and low is not None:
        words = f"{LOWER} {number_words(low)}"
    elif low is None and high is not None:
        words = f"{UPPER} {number_words(high)}"
    elif low == high and low is not None:
        words = number_words(low)
    else:
        assert low is not None
        assert high is not None
        words = f"{number_words(low)} {TO} {number_words(high)}"
    if unit and not (low == high == 1):
        unit = PLURALS.get(unit, f"{unit}s" if unit in COUNTED else unit)
    return f"{words} {unit}" if unit else words
