"""Numbers that count nothing: dates, years, clock times, names, scores, telephone numbers. Judged by words alone.

A step of `quantities`; what only the grammar shows is left to `figures`.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.read.lexicon.currencies import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLAR_PREFIXES,
    SIGN_LETTERS,
)
from counterclaim.read.lexicon.number_names import BEFORE_A_YEAR, CLOCK, EMERGENCY, LABELS, MONTHS, NO_PLURALS
from counterclaim.read.lexicon.number_words import CAPITAL_SCALES, SHORT_SCALES
from counterclaim.read.lexicon.precision_words import BEFORE, LONGEST_BEFORE
from counterclaim.read.lexicon.units import GLUED, SHORT_MEASURES, SYMBOLS, UNITS
from counterclaim.read.number_parts import HYPHENS, Piece, lower
from counterclaim.read.numerals import Numeral

YEARS = (1800, 2099)
DATED_YEARS = (1000, 2199)
DASHES = HYPHENS | {"–"}
GLUED_MARKS = frozenset("/⁄#@_=&*\\")
ONE_BUT_NO_COUNT = frozenset({"no", "any", "every", "some", "each", "this", "that", "which", "the", "another"})
# A word in small letters that a hyphen ties to a number without making a name of both: "now-18 month-old".
TIED = frozenset({"now", "then", "minus", "plus", "to", "or", "from", "the", "a"})
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
        return _is_pronoun(pieces, numeral) or _is_label(pieces, numeral)
    return (
        _is_glued(pieces, numeral, after_dash)
        or _is_date(pieces, numeral)
        or _is_clock(pieces, numeral)
        or _is_year(pieces, numeral)
        or _is_label(pieces, numeral)
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
    return numeral.end if i + 1 >= len(pieces) or not (joined or quoted or pieces[i + 1].text[0].isalnum()) else 0


def _is_glued(pieces: Sequence[Piece], numeral: Numeral, after_dash: bool) -> int:
    """Part of something longer: "G7", "F-16", "COVID-19", "9/11", "24/7", "1st", "#5", "a.1"."""
    first, end = numeral.first, numeral.end
    piece = pieces[first]
    before, after = lower(pieces, first - 1), lower(pieces, end)
    if piece.text.startswith("0") and piece.text.isdigit() and len(piece.text) > 1:
        return end
    if piece.glued and first and not after_dash:
        currency = before in CURRENCY_SIGNS or pieces[first - 1].text in SIGN_LETTERS or _is_dollar(pieces, first - 1)
        if not currency and (before.isalpha() or before in GLUED_MARKS or before in (".", ":", "'", "’")):
            return end
        letters = pieces[first - 2].lower if first > 1 and pieces[first - 1].glued else ""
        if before in DASHES and ((letters.isalpha() and letters not in TIED) or letters[:1].isdecimal()):
            return end
    if pieces[end - 1].text == "K" and pieces[first].text in SCREENS and before not in CURRENCY_SIGNS:
        return end  # "4K video"
    if end < len(pieces) and pieces[end].glued:
        follows = pieces[end + 1] if end + 1 < len(pieces) and pieces[end + 1].glued else None
        if after in GLUED_MARKS or (after == ":" and follows):
            return end + 2 if follows and follows.text.isdigit() else end + 1
        if after.isalpha() and not _is_unit(pieces[end]):
            return end + 1
        if after in HYPHENS and follows and follows.text.isdigit() and len(follows.text) >= 4 > len(piece.text):
            return end + 2  # a telephone number, or a season such as 1998-1999
    return end if piece.text in EMERGENCY and piece.text.isdigit() else 0


def _is_unit(piece: Piece) -> bool:
    """Whether letters glued to digits are a scale, a unit or a currency."""
    word, sign = piece.lower, piece.text
    small = word in UNITS and (word == sign or word not in SHORT_MEASURES)
    capital = sign in CAPITAL_SCALES or sign in SYMBOLS or sign in CURRENCY_CODES
    return small or capital or sign in GLUED or word in SHORT_SCALES or word in ("p", "pc", "pct", "percent")


def _is_dollar(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the letters at `i` belong to a currency: "$US5", "USD5"."""
    if pieces[i].text in CURRENCY_CODES:
        return not pieces[i].glued
    return pieces[i].glued and i > 0 and pieces[i - 1].text == "$" and pieces[i].lower in DOLLAR_PREFIXES


def _is_date(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """The day of a month, on either side of its name."""
    text = pieces[numeral.first].text
    if not text.isdigit() or len(text) > 2 or int(text) > 31 or numeral.scaled:
        return 0
    before, after = lower(pieces, numeral.first - 1), lower(pieces, numeral.end)
    if before == ".":
        before = lower(pieces, numeral.first - 2)
    named = before in MONTHS and _is_capital(pieces, numeral.first - 1)
    return numeral.end if named or (after in MONTHS and _is_capital(pieces, numeral.end)) else 0


def _is_capital(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the month's name is printed as one: "may 12" and "march 5 miles" are no dates."""
    return pieces[i].text[0].isupper() or (pieces[i].text == "." and pieces[i - 1].text[0].isupper())


def _is_clock(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """ "2 p.m.", "11am", "1400 GMT"."""
    after, then = lower(pieces, numeral.end), lower(pieces, numeral.end + 1)
    if after in ("p", "a") and then == "." and lower(pieces, numeral.end + 2) == "m":
        return numeral.end + 3
    if after == "o" and then in ("'", "’"):
        return numeral.end + 3
    return numeral.end + 1 if after in CLOCK and pieces[numeral.end].lower not in SHORT_SCALES else 0


def _is_year(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """Four digits that can be a year, unless a sign, unit or precision word shows a quantity."""
    text = pieces[numeral.first].text
    before, after = lower(pieces, numeral.first - 1), lower(pieces, numeral.end)
    first, last = DATED_YEARS if before in BEFORE_A_YEAR else YEARS
    if len(text) != 4 or not text.isdigit() or numeral.scaled or not first <= int(text) <= last:
        return 0
    if before in CURRENCY_SIGNS or before.upper() in CURRENCY_CODES or after in CURRENCY_WORDS or after == "%":
        return 0
    if after in UNITS or after in ("percent", "people", "men", "women", "children", "troops", "soldiers"):
        return 0
    for length in range(2, LONGEST_BEFORE + 1):
        words = tuple(piece.lower for piece in pieces[max(0, numeral.first - length) : numeral.first])
        if words in BEFORE:
            return 0
    return 0 if before == "some" else numeral.end


def _is_label(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """ "Article 5", "Flight 370", "Channel Four": the number of a thing with a name."""
    i = numeral.first - 1
    if i >= 0 and pieces[i].text == ".":
        i -= 1
    word = lower(pieces, i)
    if word not in LABELS or (i + 1 < numeral.first and word not in ("no", "nos", "art")):
        return 0
    after = lower(pieces, numeral.end)
    if after in ("%", "percent", "per") or after in UNITS or numeral.scaled:
        return 0
    capital = pieces[i].text[0].isupper()
    named = numeral.form == "digits" or pieces[numeral.first].text[0].isupper() or word == "number"
    return numeral.end if (capital and i > 0) or (named and not _is_plural(after)) else 0


def _is_plural(word: str) -> bool:
    """Whether a word looks like a plural: what a number before it may count."""
    return word.endswith("s") and word not in NO_PLURALS


def is_score(pieces: Sequence[Piece], end: int) -> bool:
    """Whether "A-B" is a result or a vote and no range: nothing countable follows it."""
    after = lower(pieces, end)
    return not _is_plural(after) and after not in ("people", "percent", "%", "men", "women", "children")
