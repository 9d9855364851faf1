"""Quantities in figures: bounds as they were told, never a middle."""

from __future__ import annotations

import math

from counterclaim.show.labels import BEYOND, LOWER, TO, UPPER

# Above this a float no longer holds every whole number, so it is printed with its exponent.
EXACT = 2**53


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
    return f"{words} {unit}" if unit else words
