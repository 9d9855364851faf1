"""Units of a quantity: percent, measures, time, ages, money by words, and what it is told for ("per barrel").

A step of `quantities`. Invariant: a quantity keeps its first number; only its unit, kind, scale and ends change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.read.currency import currency_behind
from counterclaim.read.lexicon.number_words import SHORT_SCALES, SMALL
from counterclaim.read.lexicon.si_units import BEFORE_STROKE
from counterclaim.read.lexicon.units import (
    ALONE,
    BEHIND_A_UNIT,
    GLUED,
    NOT_IN_CAPITALS,
    PERCENT,
    PERCENT_POINTS,
    PERCENT_WORDS,
    POINTS,
    SHORT_MEASURES,
    SYMBOLS,
    TIME_UNITS,
    UNITS,
)
from counterclaim.read.number_parts import HYPHENS, Piece, digits_value, lower, next_word
from counterclaim.read.quantity import Quantity, scaled
from counterclaim.read.quantity_rates import POWERS, phrase, with_power, with_rate

MOST_INCHES = 11


def with_unit(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """The quantity with the unit that follows it and what it is told for, if any."""
    if quantity.kind == "share":
        return _part_of_unit(pieces, quantity)
    found = quantity if quantity.kind == "money" else _with_unit(pieces, quantity)
    return with_rate(pieces, found) if found.kind in ("money", "measure") else found


def _part_of_unit(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """ "three quarters of a mile", "a third of one percentage point": a fraction of a unit is a measure, no share."""
    j = quantity.end + 2
    if lower(pieces, j - 2) != "of" or lower(pieces, j - 1) not in ("a", "an", "one"):
        return quantity
    j += lower(pieces, j) in ("us", "uk", "imperial", "metric", "single", "whole", "full", "given")
    bare = replace(quantity, unit="", kind="count", form="words", end=j)
    found = _with_unit(pieces, bare)
    return found if found.unit else quantity


def _with_unit(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    joined = lower(pieces, quantity.end) in HYPHENS
    joined = joined or (
        quantity.form == "vague" and lower(pieces, quantity.end) == "of"
    )  # "tens of millions of dollars"
    j = quantity.end + 1 if joined else quantity.end
    word, after = lower(pieces, j), lower(pieces, j + 1)
    percent = _percent_end(pieces, j)
    if percent:
        point = percent + (lower(pieces, percent) in HYPHENS)
        if lower(pieces, point) in PERCENT_POINTS:
            return replace(quantity, unit=POINTS, kind="percent", end=point + 1)
        return replace(quantity, unit=PERCENT, kind="percent", end=percent)
    if word == "pp" and quantity.form == "digits":
        return replace(quantity, unit=POINTS, kind="percent", end=j + 1)
    money = currency_behind(pieces, quantity, j)
    if money:
        return money
    several = phrase(pieces, j)
    if several:
        name, end = several
        return replace(quantity, unit=name, kind="percent" if name == POINTS else "measure", end=end)
    if word == "m" and quantity.form == "digits" and (after == "people" or (len(after) > 2 and after.endswith("s"))):
        return scaled(quantity, SHORT_SCALES["m"], j + 1)  # "10m people": a metre is not followed by what is counted
    unit = _one_word(pieces, quantity, j)
    return _measure(pieces, quantity, unit, j, joined) if unit else quantity


def _percent_end(pieces: Sequence[Piece], j: int) -> int:
    """Where a word for percent at `j` ends, 0 where none stands there: "%", "per cent", "per-cent", "p.c."."""
    word, after = lower(pieces, j), lower(pieces, next_word(pieces, j))
    if word in PERCENT_WORDS:
        return j + 1
    if word == "per" and after == "cent":
        return next_word(pieces, j) + 1
    short = word == "p" and after == "." and lower(pieces, j + 2) == "c" and pieces[j + 2].glued
    return j + 3 + (lower(pieces, j + 3) == ".") if short else 0


def _one_word(pieces: Sequence[Piece], quantity: Quantity, j: int) -> str | None:
    if j >= len(pieces):
        return None
    sign, word = pieces[j].text, pieces[j].lower
    if quantity.form == "digits" and sign in BEFORE_STROKE and lower(pieces, j + 1) == "/" and pieces[j + 1].glued:
        return BEFORE_STROKE[sign]
    if sign in SYMBOLS and quantity.form == "digits" and _is_symbol(pieces, j):
        return SYMBOLS[sign]
    if word in GLUED and sign == word:
        bare = pieces[j].glued and j == quantity.end and quantity.form == "digits" and not _is_joined(pieces, j + 1)
        return GLUED[word] if bare and (word != "s" or "." in pieces[quantity.number[0]].text) else None
    if word in ALONE and quantity.form in ("digits", "words"):
        return ALONE[word] if _is_alone(pieces, quantity, j) else None
    if word in SHORT_MEASURES and (quantity.form != "digits" or not _is_measure(pieces, quantity, j)):
        return None
    return None if word in NOT_IN_CAPITALS and sign.isupper() else UNITS.get(word)


def _is_alone(pieces: Sequence[Piece], quantity: Quantity, j: int) -> bool:
    """Whether nothing stands behind the word that it could describe, and "st" and "fold" stick to their number."""
    word, stuck = lower(pieces, j), pieces[quantity.end].glued
    if (word in ("st", "fold") and not stuck) or (word == "st" and (quantity.low or 0) % 10 == 1):
        return False  # "the 21st"
    after = lower(pieces, j + 1)
    return (not after.isalpha() or after in BEHIND_A_UNIT) and not (after in HYPHENS and pieces[j + 1].glued)


def _is_joined(pieces: Sequence[Piece], j: int) -> bool:
    return j < len(pieces) and pieces[j].glued and (pieces[j].text in HYPHENS or pieces[j].text[0].isalnum())


def _is_symbol(pieces: Sequence[Piece], j: int) -> bool:
    """Whether a capital letter is a unit: no point or letter glued to it, no name behind it."""
    after = pieces[j + 1] if j + 1 < len(pieces) else None
    if after is None or not after.glued or after.text in POWERS:
        return True
    return after.text not in ("'", "’", "&") and not after.text[0].isalnum()


def _is_measure(pieces: Sequence[Piece], quantity: Quantity, j: int) -> bool:
    """Whether a single letter after digits can be a unit: nothing but a digit before it, no apostrophe after it."""
    bare = pieces[j - 1].end == pieces[quantity.end - 1].end and pieces[j].text.islower()
    return bare and (len(pieces[j].text) > 1 or lower(pieces, j + 1) not in ("'", "’", "."))


def _measure(pieces: Sequence[Piece], quantity: Quantity, unit: str, j: int, joined: bool) -> Quantity:
    unit, end = with_power(pieces, unit, j + 1)
    if unit in TIME_UNITS and lower(pieces, end) == "of" and lower(pieces, end + 1) == "age":
        return replace(quantity, unit=unit, kind="age", end=end + 2)
    if joined or lower(pieces, end) in HYPHENS | {"old"}:
        old = end + 1 if lower(pieces, end) in HYPHENS else end
        if lower(pieces, old) in ("old", "olds"):
            return replace(quantity, unit=unit, kind="age", end=old + 1)
    return replace(quantity, unit=unit, kind="measure", end=end)


def inches_behind(pieces: Sequence[Piece], quantity: Quantity) -> Quantity | None:
    """The inches of "5-foot-11" and "6-foot-4-inch", a quantity of their own; None where none are told."""
    i = quantity.end
    if quantity.unit != "foot" or lower(pieces, i) not in HYPHENS or i + 1 >= len(pieces) or not pieces[i + 1].glued:
        return None
    value = digits_value(pieces[i + 1].text) if pieces[i + 1].text.isdecimal() else SMALL.get(pieces[i + 1].lower)
    if value is None or value > MOST_INCHES:
        return None
    end = next_word(pieces, i + 1)
    end = end + 1 if lower(pieces, end) in ("inch", "inches") else i + 2
    return Quantity(i + 1, end, (i + 1, i + 2), value, value, "digits", "inch", "measure")
