"""Numbers that count nothing: dates, years, clock times, names, scores, telephone numbers. Judged by words alone.

A step of `quantities`; what only the grammar shows is left to `figures`.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.read.currency import is_letters, is_thousands
from counterclaim.read.dated_numbers import DASHES, is_clock, is_date, is_plural, is_year
from counterclaim.read.lexicon.currencies import (
    CAPITAL_LETTERS,
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    DOLLAR_PREFIXES,
    RARE_CODES,
    RARE_FROM,
)
from counterclaim.read.lexicon.number_names import (
    EMERGENCY,
    LABELS,
)
from counterclaim.read.lexicon.number_words import CAPITAL_SCALES, SCALES, SHORT_SCALES
from counterclaim.read.lexicon.units import ALONE, GLUED, NOT_IN_CAPITALS, SHORT_MEASURES, SYMBOLS, UNITS
from counterclaim.read.number_parts import HYPHENS, Numeral, Piece, digits_value, lower
from counterclaim.read.quantity_rates import is_pace

GLUED_MARKS = frozenset("/⁄#@_=&*\\")
ONE_BUT_NO_COUNT = frozenset({"no", "any", "every", "some", "each", "this", "that", "which", "the", "another"})
ONE_JOINED = frozenset(
    {"off", "on", "way", "sided", "size", "stop", "time", "to", "upmanship", "liner", "liners", "hit"}
)
# fmt: off
FIGURATIVE = frozenset({
    "way", "faced", "sided", "tolerance", "sum", "something", "somethings", "edged", "fer", "peat", "timing", "ply",
})
# fmt: on
# A word in small letters that a hyphen ties to a number without making a name of both: "now-18 month-old".
TIED = frozenset({"now", "then", "minus", "plus", "to", "or", "from", "the", "a"})
LONGEST_LISTED = 2  # digits of a number in a list
LONGEST_BRACKET = 40  # pieces back in which the bracket that a number closes was opened
SCREENS = frozenset({"4", "5", "8"})
OPENING = frozenset({'"', "“", "‘", "«"})
AFTER_PRONOUN = frozenset({"another", "of", "can", "could", "would", "should", "who", "whose", "'s", "’s"})


def is_no_quantity(pieces: Sequence[Piece], numeral: Numeral, after_dash: bool = False) -> int:
    """0 where the numeral may be a quantity, else the piece from which to read on.

    `after_dash`: it is the second number of a possible range, so that the dash before it says nothing.
    """
    if numeral.form in ("vague", "share"):
        return _scores_goals(pieces, numeral)
    if numeral.form == "words":
        return _is_pronoun(pieces, numeral) or _is_label(pieces, numeral) or _is_figurative(pieces, numeral)
    return (
        _is_glued(pieces, numeral, after_dash)
        or is_date(pieces, numeral)
        or is_clock(pieces, numeral)
        or is_year(pieces, numeral)
        or _is_label(pieces, numeral)
        or _is_figurative(pieces, numeral)
    )


def _scores_goals(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """ "scores" is a number only in "scores of"."""
    word = pieces[numeral.first].lower
    alone = word == "scores" and lower(pieces, numeral.end) != "of"
    return numeral.end if alone else 0


def _is_pronoun(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """ "no one", "one of them", "the one who", "one another"."""
    i = numeral.first
    if pieces[i].lower != "one" or numeral.end != i + 1:
        return 0
    if lower(pieces, i - 1) in ONE_BUT_NO_COUNT or lower(pieces, i + 1) in AFTER_PRONOUN:
        return numeral.end
    opens = lower(pieces, i + 1) in OPENING and not pieces[i + 1].glued
    quoted = opens and i + 2 < len(pieces) and pieces[i + 2].glued
    joined = lower(pieces, i + 1) in HYPHENS and pieces[i + 1].glued  # "a one-year term"
    if joined and lower(pieces, i + 2) in ONE_JOINED:
        return numeral.end
    return numeral.end if i + 1 >= len(pieces) or not (joined or quoted or pieces[i + 1].text[0].isalnum()) else 0


def _is_figurative(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """ "zero-tolerance", "two-faced", "a two-way street", "thirty-somethings": a hyphen makes no count of these."""
    joined = lower(pieces, numeral.end) in HYPHENS and pieces[numeral.end].glued
    return numeral.end + 2 if joined and lower(pieces, numeral.end + 1) in FIGURATIVE else 0


def _is_glued(pieces: Sequence[Piece], numeral: Numeral, after_dash: bool) -> int:
    """Part of something longer: "G7", "F-16", "COVID-19", "9/11", "24/7", "1st", "#5", "a.1"."""
    first, end = numeral.first, numeral.end
    piece = pieces[first]
    before, after = lower(pieces, first - 1), lower(pieces, end)
    if piece.text.startswith("0") and piece.text.isdigit() and len(piece.text) > 1:
        while end < len(pieces) and pieces[end].text.isdigit() and len(pieces[end].text) > 2:
            end += 1  # "020 7946 0958"
        return end
    if piece.glued and first and not after_dash:
        currency = before in CURRENCY_SIGNS or _is_money(pieces, first - 1)
        if not currency and (before.isalpha() or before in GLUED_MARKS or before in (".", ":", "'", "’", "‘")):
            return end
        letters = pieces[first - 2].lower if first > 1 and pieces[first - 1].glued else ""
        tied = letters in TIED and pieces[first - 2].text == letters
        if before in DASHES and ((letters.isalpha() and not tied) or letters[:1].isdecimal()):
            return end
    if pieces[end - 1].text == "K" and pieces[first].text in SCREENS and before not in CURRENCY_SIGNS:
        return end  # "4K video"
    if end < len(pieces) and pieces[end].glued:
        follows = pieces[end + 1] if end + 1 < len(pieces) and pieces[end + 1].glued else None
        letter = follows.text if follows and after in HYPHENS | {"("} else ""
        if len(letter) == 1 and letter.isalpha() and (letter.isupper() or after == "("):
            return end + 2  # "3-D", "10-K", "401(k)"
        if after == "x" and follows and follows.text[0].isdecimal():
            return end + 2  # "4x4", "4x100m"
        paced = after == "/" and follows is not None and is_pace(follows)
        if (after in GLUED_MARKS and not paced) or (after == ":" and follows):
            return end + 2 if follows and follows.text.isdigit() else end + 1
        ordinal = after == "st" and piece.text.endswith("1")
        decade = after == "s" and "." not in piece.text  # "the 50s"
        if after.isalpha() and (ordinal or decade or not _is_unit(pieces[end])):
            return end + 1
        if after in HYPHENS and follows and follows.text.isdigit() and len(follows.text) >= 4 > len(piece.text):
            return end + 2  # a telephone number, or a season such as 1998-1999
    if before == "[" and after == "]":
        return end  # a footnote
    listed = after == ")" and pieces[end].glued and lower(pieces, end + 1).isalpha()
    if listed and len(piece.text) <= LONGEST_LISTED and not piece.glued:
        opened = any(near.text == "(" for near in pieces[max(0, first - LONGEST_BRACKET) : first])
        return 0 if opened else end + 1  # "1) taxes, 2) jobs"
    return end if piece.text in EMERGENCY and piece.text.isdigit() else 0


def _is_unit(piece: Piece) -> bool:
    """Whether letters glued to digits are a scale, a unit or a currency."""
    word, sign = piece.lower, piece.text
    small = word in UNITS and (word == sign or word not in SHORT_MEASURES | NOT_IN_CAPITALS)
    capital = sign in CAPITAL_SCALES or sign in SYMBOLS or sign in CURRENCY_CODES
    scaled = word in SHORT_SCALES or sign in GLUED or sign in ALONE
    return small or capital or scaled or word in ("p", "c", "pp", "pc", "pct", "percent")


def _is_money(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the letters at `i` belong to a currency: "$US5", "USD5", "R250,000", "Y=500"."""
    sign = pieces[i].text
    if is_letters(pieces, i) or (sign == "=" and lower(pieces, i - 1) == "y"):
        return True
    if sign in CAPITAL_LETTERS and not pieces[i].glued:
        return is_thousands(pieces, i + 1)
    if sign in CURRENCY_CODES:
        value = digits_value(pieces[i + 1].text) or 0
        return not pieces[i].glued and (sign not in RARE_CODES or value >= RARE_FROM)
    return pieces[i].glued and i > 0 and pieces[i - 1].text == "$" and pieces[i].lower in DOLLAR_PREFIXES


def _is_label(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """ "Article 5", "Flight 370", "Channel Four": the number of a thing with a name."""
    i = numeral.first - 1
    if i >= 0 and pieces[i].text == ".":
        i -= 1
    word = lower(pieces, i)
    if i > 0 and word == "of" and pieces[i - 1].text == "Group":
        return numeral.end  # "the Group of 20"
    if pieces[i].text in RARE_CODES and i >= 0 and (numeral.high or 0) < RARE_FROM and not numeral.scaled:
        return numeral.end  # "COP 26"
    if word not in LABELS or (i + 1 < numeral.first and word not in ("no", "nos", "art")):
        return 0
    after = lower(pieces, numeral.end)
    if after in ("%", "percent", "per") or after in UNITS or numeral.scaled:
        return 0
    capital = pieces[i].text[0].isupper()
    named = numeral.form == "digits" or capital or pieces[numeral.first].text[0].isupper() or word == "number"
    return numeral.end if (capital and i > 0) or (named and not is_plural(after)) else 0


LARGEST_SCORE = 999


def is_score(pieces: Sequence[Piece], end: int) -> bool:
    """Whether "A-B" is a result or a vote and no range: small whole numbers with nothing countable behind them."""
    last = pieces[end - 1]
    if last.text.isalpha() and last.lower in SCALES | SHORT_SCALES:
        return False
    value = digits_value(last.text) if last.text[0].isdecimal() else 0.0
    if value is None or value > LARGEST_SCORE or value % 1:
        return False
    after = lower(pieces, end)
    return not is_plural(after) and after not in ("people", "percent", "%", "men", "women", "children")
