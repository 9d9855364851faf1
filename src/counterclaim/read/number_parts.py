"""What numerals are written with: pieces of a text, digits, fractions with a stroke, powers of ten.

The lowest step of reading figures, below `numerals`. Invariant: pieces stand in the order of the text and hold every
sign of it but white space and underscores; cutting is linear.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from counterclaim.read.lexicon.number_words import PARTS_OF_A_WHOLE, VULGAR

# Each alternative starts with another kind of character and none can match in two ways: no backtracking.
PIECE = re.compile(r"\d+(?:[.,]\d+)*|\.\d+|[^\W\d_]+|\S")
# Groups of three, or of two and then three as in India, or none.
DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")
HYPHENS = frozenset("-‐‑")
MINUS = frozenset("-−")
TIMES = frozenset({"x", "×", "*", "·"})
HIGHEST_POWER = 18
STROKES = frozenset("/⁄")
LONGEST_WHOLE = 4  # digits of a number that may have a fraction behind it
LARGEST = 2.0**63
LONGEST_DIGITS = 25
DUST = 6  # decimals that are kept when a number is multiplied by a scale


@dataclass(frozen=True, slots=True)
class Piece:
    """A number in digits, a run of letters, or one mark; `glued` where nothing stands between it and the one before."""

    start: int
    end: int
    text: str
    lower: str
    glued: bool


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


def cut(text: str, start: int, end: int) -> list[Piece]:
    """The pieces of a stretch of text, in order.

    >>> [piece.text for piece in cut("some 6,700 people (27-nation)", 0, 29)]
    ['some', '6,700', 'people', '(', '27', '-', 'nation', ')']
    """
    found: list[Piece] = []
    last = -1
    for match in PIECE.finditer(text, start, end):
        word = match.group()
        found.append(Piece(match.start(), match.end(), word, word.lower(), match.start() == last))
        last = match.end()
    return found


def digits_value(text: str) -> float | None:
    """What digits mean, or None where they are no plain number or too large.

    >>> digits_value("6,700"), digits_value("1,20,000"), digits_value("10.12"), digits_value("1.2.3")
    (6700.0, 120000.0, 10.12, None)
    """
    if len(text) > LONGEST_DIGITS or not DIGITS.fullmatch(text):
        return None
    value = float(text.replace(",", ""))
    return value if value <= LARGEST else None


def times(value: float, factor: float) -> float:
    """A number so many times over, without the dust of binary fractions: 131.7 million is 131,700,000."""
    return round(value * factor, DUST)


def lower(pieces: Sequence[Piece], i: int) -> str:
    """The word at `i` in small letters, or "" outside."""
    return pieces[i].lower if 0 <= i < len(pieces) else ""


def next_word(pieces: Sequence[Piece], i: int) -> int:
    """The piece after `i`, past a hyphen that joins two words."""
    joined = lower(pieces, i + 1) in HYPHENS and i + 2 < len(pieces)
    return i + 2 if joined and pieces[i + 1].glued and pieces[i + 2].glued else i + 1


def power_of_ten(pieces: Sequence[Piece], end: int) -> tuple[int, int] | None:
    """The exponent of "1.5 x 10^6", "3×10-4" and where it ends."""
    if lower(pieces, end) not in TIMES or lower(pieces, end + 1) != "10":
        return None
    j = end + 2
    j += lower(pieces, j) == "^"
    below = lower(pieces, j) in MINUS and pieces[j].glued
    j += below
    if j >= len(pieces) or not pieces[j].glued or not pieces[j].text.isdecimal() or len(pieces[j].text) > 2:
        return None
    power = int(pieces[j].text)
    return (-power if below else power, j + 1) if power <= HIGHEST_POWER else None


def part_behind(pieces: Sequence[Piece], i: int, end: int) -> tuple[float, int]:
    """The fraction behind a whole number, and its end: "2 1/2", "2½"."""
    if end < len(pieces) and pieces[end].text in VULGAR:
        return VULGAR[pieces[end].text], end + 1
    below = over(pieces, end) if end < len(pieces) and not pieces[end].glued else None
    return (below, end + 3) if below and len(pieces[i].text) < LONGEST_WHOLE else (0.0, end)


def half_behind(pieces: Sequence[Piece], i: int) -> int:
    """Where "and a half" behind the piece before `i` ends, with or without hyphens; 0 where it does not stand there."""
    for words in (("and",), ("a", "one"), ("half",)):
        i += lower(pieces, i) in HYPHENS and i + 1 < len(pieces) and pieces[i].glued and pieces[i + 1].glued
        if lower(pieces, i) not in words:
            return 0
        i += 1
    return i


def over(pieces: Sequence[Piece], i: int) -> float | None:
    """What "1/16" is at piece `i`: two whole numbers with a stroke between them, the smaller one first."""
    if i + 2 >= len(pieces) or pieces[i + 1].text not in STROKES:
        return None
    top, bottom = (digits_value(pieces[place].text) for place in (i, i + 2))
    glued = pieces[i + 1].glued and pieces[i + 2].glued
    return top / bottom if glued and top and bottom in PARTS_OF_A_WHOLE and top < bottom else None
