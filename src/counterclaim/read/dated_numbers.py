"""Numbers that say when: days of a month, hours of a day, years. Judged by the words beside them.

A step of `not_quantities`. Invariant: what comes back is 0, or the piece from which to read on.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.read.lexicon.currencies import CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS
from counterclaim.read.lexicon.number_names import BEFORE_A_YEAR, CLOCK, LEADING_A_YEAR, MONTHS, NO_PLURALS
from counterclaim.read.lexicon.number_words import SHORT_SCALES
from counterclaim.read.lexicon.precision_words import BEFORE, LONGEST_BEFORE
from counterclaim.read.lexicon.units import UNITS
from counterclaim.read.number_parts import HYPHENS, Numeral, Piece, lower

YEARS = (1800, 2099)
DATED_YEARS = (1000, 2199)
LIKELY_YEARS = (2001, 2039)  # before a plural these are years far more often: "boosted 2019 profits"
DASHES = HYPHENS | {"–"}
BEFORE_A_BOUND = frozenset({"until", "till", "through", "since", "by", "before", "after", "in"})
LISTING = frozenset({"and", "to", "or", "until", *DASHES})


def is_date(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """The day of a month, on either side of its name."""
    text = pieces[numeral.first].text
    if not text.isdigit() or len(text) > 2 or int(text) > 31 or numeral.scaled:
        return 0
    before, after = lower(pieces, numeral.first - 1), lower(pieces, numeral.end)
    if before == ".":
        before = lower(pieces, numeral.first - 2)
    if after in LISTING and lower(pieces, numeral.end + 1).isdecimal() and len(pieces[numeral.end + 1].text) <= 2:
        later = numeral.end + 2  # "12 and 13 May", "between 5 and 6 p.m."
        dated = lower(pieces, later) in MONTHS and is_capital(pieces, later)
        if dated or (lower(pieces, later) in CLOCK | {"p", "a"} and _clock_end(pieces, later)):
            return later
    named = before in MONTHS and is_capital(pieces, numeral.first - 1)
    return numeral.end if named or (after in MONTHS and is_capital(pieces, numeral.end)) else 0


def is_capital(pieces: Sequence[Piece], i: int) -> bool:
    """Whether the month's name is printed as one: "may 12" and "march 5 miles" are no dates."""
    return pieces[i].text[0].isupper() or (pieces[i].text == "." and pieces[i - 1].text[0].isupper())


def is_clock(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """ "2 p.m.", "11am", "1400 GMT"."""
    return _clock_end(pieces, numeral.end)


def _clock_end(pieces: Sequence[Piece], i: int) -> int:
    """Where a word for an hour at `i` ends: "p.m.", "o'clock", "GMT"; 0 where none stands there."""
    word, then = lower(pieces, i), lower(pieces, i + 1)
    if word in ("p", "a") and then == "." and lower(pieces, i + 2) == "m":
        return i + 3
    if word == "o" and then in ("'", "’"):
        return i + 3
    return i + 1 if word in CLOCK and word not in SHORT_SCALES else 0


def is_year(pieces: Sequence[Piece], numeral: Numeral) -> int:
    """Four digits that can be a year, unless a sign, unit or precision word shows a quantity."""
    text = pieces[numeral.first].text
    before, after = lower(pieces, numeral.first - 1), lower(pieces, numeral.end)
    first, last = DATED_YEARS if before in BEFORE_A_YEAR else YEARS
    if len(text) != 4 or not text.isdigit() or numeral.scaled or not first <= int(text) <= last:
        return 0
    if before in CURRENCY_SIGNS or before.upper() in CURRENCY_CODES or after in CURRENCY_WORDS or after == "%":
        return 0
    likely = LIKELY_YEARS[0] <= int(text) <= LIKELY_YEARS[1]
    if (before in MONTHS and is_capital(pieces, numeral.first - 1)) or (likely and before in ("in", "since", "until")):
        return numeral.end  # "in 2012 people voted", "in June 2012 days before"
    if after in UNITS or after in ("percent", "people", "men", "women", "children", "troops", "soldiers"):
        return 0
    if not likely and _counts(pieces, numeral):
        return 0
    for length in range(2, LONGEST_BEFORE + 1):
        words = tuple(piece.lower for piece in pieces[max(0, numeral.first - length) : numeral.first])
        if words in BEFORE:
            led = lower(pieces, numeral.first - length - 1) in BEFORE_A_BOUND
            return numeral.end if led and likely else 0  # "until at least 2025"
    return 0 if before == "some" else numeral.end


def _counts(pieces: Sequence[Piece], numeral: Numeral) -> bool:
    """Whether a plural in small letters follows and no word that leads to a year stands before: "built 1850 homes"."""
    after = pieces[numeral.end].text if numeral.end < len(pieces) else ""
    leading = lower(pieces, numeral.first - 1)
    led = leading in BEFORE_A_YEAR or leading in LEADING_A_YEAR or not leading.isalpha()
    return after.islower() and len(after) > 2 and is_plural(after) and not led


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural: what a number before it may count."""
    return word.endswith("s") and word not in NO_PLURALS
