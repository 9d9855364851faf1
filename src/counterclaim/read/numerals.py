"""Numerals in a run of words: digits with separators, spelled-out numbers, fractions, vague plurals.

The lowest step of reading figures: it sees pieces of text and knows no grammar. `quantities` builds on it.
Invariant: a numeral spans at least one piece, its values are finite and at most `LARGEST`, and reading is linear.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from counterclaim.read.lexicon.currencies import CURRENCY_SIGNS
from counterclaim.read.lexicon.number_names import COUNTED_TIME, HALF_OF_TIME
from counterclaim.read.lexicon.number_words import (
    CAPITAL_SCALES,
    COLLECTIVES,
    FEW,
    FEW_AT_LEAST,
    FRACTION_PARTS,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TENS,
    VAGUE,
    VAGUE_FACTORS,
    VULGAR,
)
from counterclaim.read.lexicon.units import TIME, UNITS
from counterclaim.read.number_parts import (
    HYPHENS,
    LARGEST,
    Piece,
    digits_value,
    lower,
    next_word,
    over,
    part_behind,
    power_of_ten,
)

BELOW_HUNDRED = SMALL.keys() | TENS.keys()

Form = Literal["digits", "words", "vague", "share"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """Pieces `first` up to and without `end`, and what they mean. `scaled` where a scale ("million") is part of it."""

    first: int
    end: int
    low: float
    high: float | None
    form: Form
    scaled: bool = False


def read_numeral(pieces: Sequence[Piece], i: int) -> Numeral | None:
    """The numeral that begins at piece `i`, or None."""
    piece = pieces[i]
    if piece.text[-1].isdecimal():
        return _digits(pieces, i)
    if piece.text in VULGAR:
        return Numeral(i, i + 1, VULGAR[piece.text], VULGAR[piece.text], "share")
    word = piece.lower
    if word in VAGUE_FACTORS or word in VAGUE:
        return _vague(pieces, i)
    if word in FEW:
        return _few(pieces, i, i)
    if word in ("a", "an"):
        return _after_article(pieces, i)
    if word == "half":
        return _half(pieces, i)
    if word in SMALL or word in TENS:
        return _share(pieces, i) or _words(pieces, i)
    return None


def _checked(numeral: Numeral) -> Numeral | None:
    values = [value for value in (numeral.low, numeral.high) if value is not None]
    return numeral if all(0 <= value <= LARGEST for value in values) else None


def _scales(pieces: Sequence[Piece], end: int, value: float) -> tuple[float, int, bool]:
    """Scales that follow piece `end - 1`: "1.5 million", "3 hundred thousand"."""
    scaled = False
    while end - 1 < len(pieces):
        j = next_word(pieces, end - 1)
        scale = SCALES.get(lower(pieces, j)) or COLLECTIVES.get(lower(pieces, j))
        if scale is None or value * scale > LARGEST:
            break
        value, end, scaled = value * scale, j + 1, True
    return value, end, scaled


def _digits(pieces: Sequence[Piece], i: int) -> Numeral | None:
    value = digits_value(pieces[i].text)
    if value is None:
        return None
    below = over(pieces, i)
    if below and (lower(pieces, i + 3) == "of" or pieces[i + 1].text == "⁄"):
        return Numeral(i, i + 3, below, below, "share")
    if below and (lower(pieces, i + 3) in UNITS or lower(pieces, i + 3) in ("point", "percent", "%")):
        return Numeral(i, i + 3, below, below, "digits")  # "a 1/4 mile"
    end = i + 1
    power = power_of_ten(pieces, end)
    if power:
        value = value * 10.0 ** power[0]
        return _checked(Numeral(i, power[1], value, value, "digits", True))
    short = lower(pieces, end)
    capital = CAPITAL_SCALES.get(pieces[end].text) if end < len(pieces) and pieces[end].glued else None
    if capital and ("." in pieces[i].text or (i and pieces[i].glued and pieces[i - 1].text in CURRENCY_SIGNS)):
        return _checked(Numeral(i, end + 1, value * capital, value * capital, "digits", True))
    if short in SHORT_SCALES and pieces[end].glued and (short != "m" or pieces[end].text == "M"):
        return _checked(Numeral(i, end + 1, value * SHORT_SCALES[short], value * SHORT_SCALES[short], "digits", True))
    part, end = part_behind(pieces, i, end) if pieces[i].text.isdecimal() else (0.0, end)
    value, end, scaled = _scales(pieces, end, value + part)
    return _checked(Numeral(i, end, value, value, "digits", scaled))


def _words(pieces: Sequence[Piece], i: int, first: int | None = None) -> Numeral | None:
    """Spelled-out cardinals: "twenty-five thousand", "one hundred and twelve", "two and a half million".

    `first` is the place of an "a" that stands for one before a scale: "a hundred and fifty".
    """
    total, current = 0.0, 0.0 if first is None else 1.0
    room, ceiling, j, end, scaled = 1000.0, LARGEST, i, i, False
    first = i if first is None else first
    while j < len(pieces):
        word = pieces[j].lower
        if word == "and" and end > i and room >= 10 and lower(pieces, j + 1) in BELOW_HUNDRED:
            if not scaled:
                break
            j += 1
            continue
        if word in SMALL and SMALL[word] < room and room > 1:
            current, room = current + SMALL[word], 1.0
        elif word in TENS and room > 10:
            current, room = current + TENS[word], 10.0
        elif word == "hundred" and 0 < current < 100:
            current, room, scaled = current * 100, 100.0, True
        elif word in SCALES and word != "hundred" and current and SCALES[word] < ceiling:
            total, ceiling = total + current * SCALES[word], SCALES[word]
            current, room, scaled = 0.0, 1000.0, True
        elif word in COLLECTIVES and current:
            total, current, scaled, room = total + current * COLLECTIVES[word], 0.0, True, 0.0
        elif word == "and" and lower(pieces, j + 1) == "a" and lower(pieces, j + 2) == "half" and end > i:
            value, end, more = _scales(pieces, j + 3, total + current + 0.5)
            return _checked(Numeral(first, end, value, value, "words", scaled or more))
        else:
            break
        end = j + 1
        j = next_word(pieces, j)
    return _checked(Numeral(first, end, total + current, total + current, "words", scaled)) if end > i else None


def _vague(pieces: Sequence[Piece], i: int) -> Numeral | None:
    """ "dozens", "thousands", "tens of thousands", "hundreds of millions": the least they can mean."""
    word, least, end = pieces[i].lower, 0, i
    if word in VAGUE_FACTORS and lower(pieces, i + 1) == "of":
        least, end = VAGUE_FACTORS[word] * VAGUE.get(lower(pieces, i + 2), 0), i + 3
    if not least and word in VAGUE:
        least, end = VAGUE[word], i + 1
    return Numeral(i, end, float(least), None, "vague", True) if least else None


def _few(pieces: Sequence[Piece], i: int, first: int) -> Numeral | None:
    """ "several hundred", "a few dozen"; "several" alone says too little to be a figure."""
    j = i + 1
    if lower(pieces, j) == "of":
        j += 1
    scale = SCALES.get(lower(pieces, j)) or COLLECTIVES.get(lower(pieces, j))
    if scale is None:
        return None
    value, end, _ = _scales(pieces, j + 1, float(FEW_AT_LEAST * scale))
    return Numeral(first, end, value, None, "vague", True)


def _after_article(pieces: Sequence[Piece], i: int) -> Numeral | None:
    """ "a hundred", "a dozen", "a few thousand", "a third of", "a quarter of"."""
    word, after = lower(pieces, i + 1), lower(pieces, i + 2)
    if word in FEW:
        return _few(pieces, i + 1, i)
    if word == "half" and after in SCALES.keys() | COLLECTIVES.keys():
        half = _half(pieces, i + 1)
        return half and Numeral(i, half.end, half.low, half.high, half.form, half.scaled)
    if word in FRACTION_PARTS and word != "half" and after == "of":
        share = 1 / FRACTION_PARTS[word]
        scale = SCALES.get(lower(pieces, i + 4)) if lower(pieces, i + 3) == "a" else None
        if scale:
            return Numeral(i, i + 5, scale * share, scale * share, "words", True)  # "a quarter of a million"
        return Numeral(i, i + 2, share, share, "share")
    if word in SCALES or word == "dozen":
        return _words(pieces, i + 1, first=i)
    return None


def _half(pieces: Sequence[Piece], i: int) -> Numeral | None:
    """ "half a million" is 500,000, "half a dozen" 6, "half of", "half the" and "half their" a share."""
    after = lower(pieces, i + 1)
    word = next_word(pieces, i) if after in HYPHENS else i + 2
    if after in ("a", "an") or after in HYPHENS:
        scale = SCALES.get(lower(pieces, word)) or COLLECTIVES.get(lower(pieces, word))
        if scale:
            return Numeral(i, word + 1, scale / 2, scale / 2, "words", True)
    if (after in ("a", "an") or after in HYPHENS) and lower(pieces, word) in TIME:
        return Numeral(i, word, 0.5, 0.5, "words")  # "half an hour"
    if after in ("of", "the", "its", "their", "his", "her", "our", "all") and lower(pieces, i - 1) not in HALF_OF_TIME:
        return Numeral(i, i + 1, 0.5, 0.5, "share")
    return None


def _share(pieces: Sequence[Piece], i: int) -> Numeral | None:
    """ "two-thirds", "one third", "three quarters", "one in five", "nine out of ten", "three in 10"."""
    top = SMALL.get(pieces[i].lower, 0)
    if not top:
        return None
    j = next_word(pieces, i)
    word = lower(pieces, j)
    if word in FRACTION_PARTS and (word.endswith("s") == (top > 1)) and top < FRACTION_PARTS[word]:
        after = lower(pieces, j + 1)
        if word in ("quarter", "quarters", "half", "second") and after != "of" and j == i + 1:
            return None  # "two quarters in a row", "one half time"
        return Numeral(i, j + 1, top / FRACTION_PARTS[word], top / FRACTION_PARTS[word], "share")
    return ratio(pieces, i, float(top), j)


def ratio(pieces: Sequence[Piece], first: int, top: float, end: int) -> Numeral | None:
    """ "one in five", "3 out of 10" as a share, from the piece after the first number."""
    if lower(pieces, end) == "out" and lower(pieces, end + 1) == "of":
        j = end + 2
    elif lower(pieces, end) == "in":
        j = next_word(pieces, end)
    else:
        return None
    if j < len(pieces) and lower(pieces, j) == "every":
        j += 1
    if j >= len(pieces):
        return None
    bottom = digits_value(pieces[j].text) if pieces[j].text[0].isdecimal() else float(SMALL.get(pieces[j].lower, 0))
    after = lower(pieces, j + 1)
    plain = bottom in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000)
    if not bottom or top >= bottom or not plain or (lower(pieces, end) == "in" and after in COUNTED_TIME):
        return None
    return Numeral(first, j + 1, top / bottom, top / bottom, "share")
