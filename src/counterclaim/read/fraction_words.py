"""Parts of a whole in words: "half a million", "two-thirds", "one in five", "three out of ten".

A step of `numerals`. Invariant: a share lies between 0 and 1; what comes back spans at least one piece.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.read.lexicon.number_names import COUNTED_TIME, HALF_OF_TIME
from counterclaim.read.lexicon.number_words import COLLECTIVES, FRACTION_PARTS, SCALES, SMALL
from counterclaim.read.lexicon.unit_phrases import (
    PHRASES,
)
from counterclaim.read.lexicon.units import (
    PERCENT_WORDS,
    UNITS,
)
from counterclaim.read.number_parts import HYPHENS, Numeral, Piece, digits_value, lower, next_word


def half(pieces: Sequence[Piece], i: int) -> Numeral | None:
    """ "half a million" is 500,000, "half a dozen" 6, "half of", "half the" and "half their" a share."""
    after = lower(pieces, i + 1)
    word = next_word(pieces, i) if after in HYPHENS else i + 2
    if after in ("a", "an") or after in HYPHENS:
        scale = SCALES.get(lower(pieces, word)) or COLLECTIVES.get(lower(pieces, word))
        if scale:
            return Numeral(i, word + 1, scale / 2, scale / 2, "words", True)
    if (after in ("a", "an") or after in HYPHENS) and is_unit(pieces, word):
        return Numeral(i, word, 0.5, 0.5, "words")  # "half an hour", "a half-mile walk"
    if after in ("of", "the", "its", "their", "his", "her", "our", "all") and lower(pieces, i - 1) not in HALF_OF_TIME:
        return Numeral(i, i + 1, 0.5, 0.5, "share")
    return None


def is_unit(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a unit stands at `i`: "mile", "percent", "percentage point", "per cent"."""
    word, after = lower(pieces, i), lower(pieces, i + 1)
    return word in UNITS or word in PERCENT_WORDS or (word, after) in PHRASES or (word, after) == ("per", "cent")


def share_of(pieces: Sequence[Piece], i: int) -> Numeral | None:
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
