"""Units and currencies of a quantity: percent, money, measures, time, ages.

A step of `quantities`. Invariant: a quantity keeps its first number; only its unit, kind, scale and ends change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from counterclaim.read.lexicon.number_words import SHORT_SCALES
from counterclaim.read.lexicon.precision_words import Bound
from counterclaim.read.lexicon.units import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLAR_NATIONS,
    DOLLAR_PREFIXES,
    PERCENT,
    POINTS,
    SHARE,
    SHORT_MEASURES,
    UNITS,
)
from counterclaim.read.numerals import HYPHENS, Form, Numeral, Piece

Kind = Literal["count", "measure", "money", "percent", "share", "age"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity: pieces `first` to `end` with precision words, unit and currency; `number` the first numeral's.

    `low` and `high` as `Figure` has them. `precision` is a (first, end) pair of pieces; `hedge` what it means.
    """

    first: int
    end: int
    number: tuple[int, int]
    low: float | None
    high: float | None
    form: Form
    unit: str = ""
    kind: Kind = "count"
    precision: tuple[int, int] | None = None
    hedge: Bound | None = None


def lower(pieces: Sequence[Piece], i: int) -> str:
    """The word at `i` in small letters, or "" outside."""
    return pieces[i].lower if 0 <= i < len(pieces) else ""


def plain_quantity(numeral: Numeral) -> Quantity:
    """The numeral as a quantity, without what stands around it."""
    kind: Kind = "share" if numeral.form == "share" else "count"
    unit = SHARE if kind == "share" else ""
    place = (numeral.first, numeral.end)
    precision = place if numeral.form == "vague" else None
    return Quantity(*place, place, numeral.low, numeral.high, numeral.form, unit, kind, precision)


def _scaled(quantity: Quantity, factor: float, end: int) -> Quantity:
    low, high = (None if value is None else value * factor for value in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, end=end)


def with_currency(pieces: Sequence[Piece], floor: int, quantity: Quantity) -> Quantity:
    """A sign or code before the number: "$5", "US$5", "EUR 5"."""
    i = quantity.first - 1
    if i < floor or i < 0:
        return quantity
    sign = pieces[i].text
    if sign in CURRENCY_SIGNS and pieces[i + 1].glued:
        unit, first = CURRENCY_SIGNS[sign], i
        prefix = pieces[i - 1] if sign == "$" and i - 1 >= floor and i else None
        if prefix and prefix.lower in DOLLAR_PREFIXES and (pieces[i].glued or len(prefix.text) > 1):
            unit, first = DOLLAR_PREFIXES[prefix.lower], i - 1
        quantity = replace(quantity, unit=unit, kind="money", first=first)
        short = lower(pieces, quantity.end)
        if short in SHORT_SCALES and (pieces[quantity.end].glued or short != "m"):
            return _scaled(quantity, SHORT_SCALES[short], quantity.end + 1)
    elif sign in CURRENCY_CODES:
        return replace(quantity, unit=sign, kind="money", first=i)
    elif i - 1 >= floor and pieces[i - 1].text == "$" and pieces[i].glued and sign.lower() in DOLLAR_PREFIXES:
        return replace(quantity, unit=DOLLAR_PREFIXES[sign.lower()], kind="money", first=i - 1)
    return quantity


def with_unit(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """Percent, currency words, units of measure and time, "34-year-old"."""
    if quantity.kind in ("money", "share"):
        return quantity
    joined = lower(pieces, quantity.end) in HYPHENS
    j = quantity.end + 1 if joined else quantity.end
    word, after = lower(pieces, j), lower(pieces, j + 1)
    if word in ("%", "percent", "pct", "pc") or (word == "per" and after == "cent"):
        end = j + 2 if word == "per" else j + 1
        if lower(pieces, end) in ("point", "points"):
            return replace(quantity, unit=POINTS, kind="percent", end=end + 1)
        return replace(quantity, unit=PERCENT, kind="percent", end=end)
    if word == "percentage" and after in ("point", "points"):
        return replace(quantity, unit=POINTS, kind="percent", end=j + 2)
    if word in CURRENCY_WORDS or (word in ("pounds", "pound") and quantity.low and quantity.low >= 1_000_000):
        return replace(quantity, unit=CURRENCY_WORDS.get(word, "GBP"), kind="money", end=j + 1)
    if word in DOLLAR_NATIONS and after in ("dollar", "dollars"):
        return replace(quantity, unit=DOLLAR_NATIONS[word], kind="money", end=j + 2)
    if word in SHORT_MEASURES and (quantity.form != "digits" or not _is_measure(pieces, quantity, j)):
        return quantity
    if word == "m" and pieces[j].glued and (after == "people" or (len(after) > 2 and after.endswith("s"))):
        return _scaled(quantity, SHORT_SCALES["m"], j + 1)  # "10m people": a metre is not followed by what is counted
    return _measure(pieces, quantity, j, joined) if word in UNITS else quantity


def _is_measure(pieces: Sequence[Piece], quantity: Quantity, j: int) -> bool:
    """Whether a single letter after digits can be a unit: nothing but a digit before it, no apostrophe after it."""
    bare = pieces[j - 1].end == pieces[quantity.end - 1].end and pieces[j].text.islower()
    return bare and lower(pieces, j + 1) not in ("'", "’", ".")


def _measure(pieces: Sequence[Piece], quantity: Quantity, j: int, joined: bool) -> Quantity:
    unit, end = UNITS[lower(pieces, j)], j + 1
    if lower(pieces, end) == "/" and lower(pieces, end + 1) == "h":
        unit, end = f"{unit}/h", end + 2
    elif lower(pieces, end) == "per" and lower(pieces, end + 1) in ("hour", "second"):
        unit, end = "mph" if unit == "mile" else f"{unit}/{pieces[end + 1].lower[0]}", end + 2
    if joined or lower(pieces, end) in HYPHENS | {"old"}:
        old = end + 1 if lower(pieces, end) in HYPHENS else end
        if lower(pieces, old) in ("old", "olds"):
            return replace(quantity, unit=unit, kind="age", end=old + 1)
    return replace(quantity, unit=unit, kind="measure", end=end)
