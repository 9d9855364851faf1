"""Quantities in a sentence: numerals with bounds, hedges, ranges, units and currencies.

Between `numerals` (what a number means) and `figures` (what is counted): it looks at the words around a numeral and
knows no grammar. Dates, clock times, names, scores and telephone numbers are left out here as far as their words show.
Invariant: quantities of one sentence do not overlap; `low <= high` where both are known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from counterclaim.read.lexicon.counted_words import CHANGES, IN_A_ROW, ORDINAL_TIMES, POSSESSIVE
from counterclaim.read.lexicon.number_words import ORDINALS, SHORT_SCALES
from counterclaim.read.lexicon.precision_words import AFTER, BEFORE, LONGEST_AFTER, LONGEST_BEFORE, Bound
from counterclaim.read.lexicon.units import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLAR_PREFIXES,
    PERCENT,
    POINTS,
    SHARE,
    SHORT_MEASURES,
    UNITS,
)
from counterclaim.read.not_quantities import DASHES, is_no_quantity, is_score
from counterclaim.read.numerals import HYPHENS, Form, Numeral, Piece, digits_value, ratio, read_numeral

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


def find_quantities(pieces: Sequence[Piece]) -> list[Quantity]:
    """Every quantity of one sentence, in order."""
    found: list[Quantity] = []
    i = floor = 0
    while i < len(pieces):
        nth = _nth(pieces, i)
        if nth:
            found.append(nth)
            i = floor = nth.end
            continue
        numeral = read_numeral(pieces, i)
        if numeral is None:
            i += 1
            continue
        skipped = is_no_quantity(pieces, numeral)
        if skipped:
            i = max(skipped, i + 1)
            continue
        quantity = _unit(pieces, _currency(pieces, floor, _quantity(numeral)))
        ranged = _range(pieces, floor, quantity)
        if ranged is None:
            i = numeral.end
            continue
        quantity = _before(pieces, floor, _after(pieces, ranged))
        found.append(quantity)
        i = floor = quantity.end
    return found


def lower(pieces: Sequence[Piece], i: int) -> str:
    """The word at `i` in small letters, or "" outside."""
    return pieces[i].lower if 0 <= i < len(pieces) else ""


def _nth(pieces: Sequence[Piece], i: int) -> Quantity | None:
    """ "53rd day", "20th straight night", "third consecutive week": so many have gone by."""
    digits = pieces[i].text[0].isdecimal()
    value: float | None = float(ORDINALS.get(pieces[i].lower, 0))
    end = i + 1
    if digits and lower(pieces, end) in ("st", "nd", "rd", "th") and pieces[end].glued:
        value, end = digits_value(pieces[i].text), end + 1
    if not value or value < 2:
        return None
    row = lower(pieces, end) in IN_A_ROW
    unit = lower(pieces, end + row)
    if unit not in ORDINAL_TIMES or not (row or (digits and lower(pieces, i - 1) in POSSESSIVE)):
        return None
    return Quantity(i, end + row + 1, (i, end), value, value, "words", unit, "measure")


def _quantity(numeral: Numeral) -> Quantity:
    kind: Kind = "share" if numeral.form == "share" else "count"
    unit = SHARE if kind == "share" else ""
    place = (numeral.first, numeral.end)
    precision = place if numeral.form == "vague" else None
    return Quantity(*place, place, numeral.low, numeral.high, numeral.form, unit, kind, precision)


def _scaled(quantity: Quantity, factor: float, end: int) -> Quantity:
    low, high = (None if value is None else value * factor for value in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, end=end)


def _currency(pieces: Sequence[Piece], floor: int, quantity: Quantity) -> Quantity:
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


def _unit(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
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
    if word in ("us", "australian", "canadian") and after in ("dollar", "dollars"):
        return replace(quantity, unit=DOLLAR_PREFIXES[word[: 1 + (word == "us")]], kind="money", end=j + 2)
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


def _range(pieces: Sequence[Piece], floor: int, quantity: Quantity) -> Quantity | None:
    """The quantity with its second number where it is a range; None where the two are a score, not a quantity."""
    j = quantity.end
    link = lower(pieces, j)
    opening = lower(pieces, quantity.first - 1) if quantity.first > floor else ""
    if quantity.form in ("digits", "words") and quantity.kind == "count" and link in ("in", "out"):
        share = ratio(pieces, quantity.number[0], quantity.low or 0.0, j)
        if share:
            return replace(_quantity(share), first=quantity.first)
    dash = link in DASHES and j + 1 < len(pieces) and pieces[j].glued and pieces[j + 1].glued
    linked = dash or link in ("to", "or", "and") or (link == "–" and not dash)
    if not linked or j + 1 >= len(pieces) or quantity.high is None:
        return quantity
    start = j + 1
    if pieces[start].text in CURRENCY_SIGNS:
        start += 1
    other = read_numeral(pieces, start) if start < len(pieces) else None
    if other is None or other.form in ("vague", "share") or is_no_quantity(pieces, other, dash):
        return quantity
    second = _unit(pieces, _currency(pieces, j + 1, _quantity(other)))
    joined = _join(quantity, second)
    if joined is None or joined.low is None or joined.high is None:
        return None if dash and is_score(pieces, second.end) else quantity
    small = quantity.form == "words" and other.form == "words"
    if dash:
        return joined if joined.unit or not is_score(pieces, second.end) else None
    if link == "or" and (joined.high <= joined.low * 1.5 + 1) and (small or joined.low > 1):
        return joined
    if link == "and" and opening == "between":
        return replace(joined, first=quantity.first - 1)
    if link == "to" and _is_range(pieces, quantity.first):
        return joined
    return quantity


LOOK_BACK = 8  # words before a range in which a verb of change makes it two figures


def _is_range(pieces: Sequence[Piece], first: int) -> bool:
    """Whether "A to B" names a range: no word of change before it."""
    if lower(pieces, first - 1) not in ("from", ""):
        return lower(pieces, first - 1) not in ("by", "voted", "won", "vote", "lost")
    before = {piece.lower for piece in pieces[max(0, first - LOOK_BACK) : first]}
    return not before & CHANGES


def _join(quantity: Quantity, second: Quantity) -> Quantity | None:
    """One range of two quantities of a kind, or None where they do not make one."""
    if quantity.kind == "money" and second.kind == "count":
        second = replace(second, unit=quantity.unit, kind="money")  # "$1.5-2 million"
    low, high = quantity.low, second.high
    if low is None or high is None or (quantity.unit and quantity.unit != second.unit):
        return None
    if low < 1000 <= high and second.number[1] > second.number[0] + 1:
        low *= _scale_of(second)  # "2 to 3 million"
    if low >= high:
        return None
    return replace(second, first=quantity.first, number=quantity.number, low=low, high=high)


def _scale_of(quantity: Quantity) -> float:
    """The power of a thousand in which a number of several pieces is told."""
    value, scale = quantity.high or 0.0, 1.0
    while value / scale >= 1000:
        scale *= 1000
    return scale


def _after(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """Precision words behind: "12 or more", "80-odd", "50 people or so" is left to the reader."""
    for length in range(LONGEST_AFTER, 0, -1):
        words = tuple(piece.lower for piece in pieces[quantity.end : quantity.end + length])
        if len(words) == length and words in AFTER:
            return _hedged(quantity, AFTER[words], (quantity.end, quantity.end + length))
    return quantity


def _before(pieces: Sequence[Piece], floor: int, quantity: Quantity) -> Quantity:
    """Precision words in front, the longest phrase first."""
    for length in range(LONGEST_BEFORE, 0, -1):
        first = quantity.first - length
        if first < floor:
            continue
        words = tuple(piece.lower for piece in pieces[first : quantity.first])
        if words in BEFORE:
            return _hedged(quantity, BEFORE[words], (first, quantity.first))
    return quantity


def _hedged(quantity: Quantity, bound: Bound, place: tuple[int, int]) -> Quantity:
    first, end = min(place[0], quantity.first), max(place[1], quantity.end)
    if quantity.precision is None or quantity.form == "vague":
        quantity = replace(quantity, precision=place, hedge=bound)
    if quantity.low != quantity.high or quantity.form == "vague":
        return replace(quantity, first=first, end=end)  # a range or a vague word keeps its own bounds
    low, high = quantity.low, quantity.high
    if bound == "from":
        high = None
    elif bound == "to":
        low = None
    return replace(quantity, first=first, end=end, low=low, high=high)
