"""Numerals in a run of words: digits with separators, spelled-out numbers, fractions, vague plurals.

The lowest step of reading figures: it sees pieces of text and knows no grammar. `quantities` builds on it.
Invariant: a numeral spans at least one piece, its values are finite and at most `LARGEST`, and reading is linear.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.read.fraction_words import half, is_unit, share_of
from counterclaim.read.lexicon.currencies import CURRENCY_SIGNS
from counterclaim.read.lexicon.number_words import (
    AFTER_A_PART,
    BEFORE_A_PART,
    CAPITAL_SCALES,
    COLLECTIVES,
    FEW,
    FEW_AT_LEAST,
    FRACTION_PARTS,
    LOOSE_SCALES,
    ORDINALS,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TENS,
    VAGUE,
    VAGUE_FACTORS,
    VULGAR,
)
from counterclaim.read.number_parts import (
    HYPHENS,
    LARGEST,
    LONGEST_WHOLE,
    Numeral,
    Piece,
    digits_value,
    half_behind,
    lower,
    next_word,
    over,
    part_behind,
    power_of_ten,
    times,
)

BELOW_HUNDRED = SMALL.keys() | TENS.keys()


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
        return half(pieces, i)
    if word in SMALL or word in TENS:
        return share_of(pieces, i) or _words(pieces, i)
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
        value, end, scaled = times(value, scale), j + 1, True
    return value, end, scaled


def _digits(pieces: Sequence[Piece], i: int) -> Numeral | None:
    value = digits_value(pieces[i].text)
    if value is None:
        return None
    below = over(pieces, i)
    if below and (lower(pieces, i + 3) == "of" or pieces[i + 1].text == "⁄"):
        return Numeral(i, i + 3, below, below, "share")
    if below and (is_unit(pieces, i + 3) or lower(pieces, i + 3) == "point"):
        return Numeral(i, i + 3, below, below, "digits")  # "a 1/4 mile"
    end = i + 1
    power = power_of_ten(pieces, end)
    if power:
        value = value * 10.0 ** power[0]
        return _checked(Numeral(i, power[1], value, value, "digits", True))
    short = lower(pieces, end)
    capital = CAPITAL_SCALES.get(pieces[end].text) if end < len(pieces) and pieces[end].glued else None
    if capital and ("." in pieces[i].text or (i and pieces[i].glued and pieces[i - 1].text in CURRENCY_SIGNS)):
        value = times(value, capital)
        return _checked(Numeral(i, end + 1, value, value, "digits", True))
    stuck = end < len(pieces) and pieces[end].glued
    if short in SHORT_SCALES and (short in LOOSE_SCALES or (stuck and (short != "m" or pieces[end].text == "M"))):
        value = times(value, SHORT_SCALES[short])
        return _checked(Numeral(i, end + 1, value, value, "digits", True))
    part, end = part_behind(pieces, i, end) if pieces[i].text.isdecimal() else (0.0, end)
    if short == "000" and not stuck and not part and len(pieces[i].text) < LONGEST_WHOLE:
        value, end = value * 1000, end + 1  # "10 000 people"
    half = half_behind(pieces, end)
    part, end = (0.5, half) if half and not part else (part, end)
    value, end, scaled = _scales(pieces, end, value + part)
    return _checked(Numeral(i, end, value, value, "digits", scaled))


def _words(pieces: Sequence[Piece], i: int, first: int | None = None) -> Numeral | None:
    """Spelled-out cardinals: "twenty-five thousand", "one hundred and twelve", "two and a half million".

    `first` is the place of an "a" that stands for one before a scale: "a hundred and fifty".
    """
    total, current = 0.0, 0.0 if first is None else 1.0
    room, ceiling, j, end, scaled, last = 1000.0, LARGEST, i, i, False, 1.0
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
            current, room, scaled, last = 0.0, 1000.0, True, ceiling
        elif word in COLLECTIVES and current:
            total, current, scaled, room = total + current * COLLECTIVES[word], 0.0, True, 0.0
        elif word == "and" and end > i and half_behind(pieces, j):
            half = last / 2 if not current else 0.5  # "a million and a half", "two and a half million"
            value, end, more = _scales(pieces, half_behind(pieces, j), total + current + half)
            return _checked(Numeral(first, end, value, value, "words", scaled or more))
        else:
            break
        end = j + 1
        j = next_word(pieces, j)
    if end == i or (lower(pieces, end) in HYPHENS and pieces[end].glued and lower(pieces, end + 1) in ORDINALS):
        return None  # "the twenty-first century"
    return _checked(Numeral(first, end, total + current, total + current, "words", scaled))


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
        part = half(pieces, i + 1)
        return part and Numeral(i, part.end, part.low, part.high, part.form, part.scaled)
    if word == "quarter" and after in HYPHENS and is_unit(pieces, i + 3):
        return Numeral(i, i + 3, 0.25, 0.25, "words")  # "a quarter-mile"
    if word in FRACTION_PARTS and word != "half" and after == "of":
        share = 1 / FRACTION_PARTS[word]
        scale = SCALES.get(lower(pieces, i + 4)) if lower(pieces, i + 3) == "a" else None
        if scale:
            return Numeral(i, i + 5, scale * share, scale * share, "words", True)  # "a quarter of a million"
        return Numeral(i, i + 2, share, share, "share")
    if (
        word in FRACTION_PARTS
        and lower(pieces, i - 1) in BEFORE_A_PART
        and (not after.isalpha() or after in AFTER_A_PART)
    ):
        return Numeral(i, i + 2, 1 / FRACTION_PARTS[word], 1 / FRACTION_PARTS[word], "share")  # "fell by a third"
    if word in SCALES or word == "dozen":
        return _words(pieces, i + 1, first=i)
    return None
