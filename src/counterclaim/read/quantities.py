"""Quantities in a sentence: numerals with bounds, hedges, ranges, units and currencies.

Between `numerals` (what a number means) and `figures` (what is counted): it looks at the words around a numeral and
knows no grammar. Dates, clock times, names, scores and telephone numbers are left out here as far as their words show.
Invariant: quantities of one sentence do not overlap; `low <= high` where both are known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.read.currency import with_currency
from counterclaim.read.dated_numbers import DASHES
from counterclaim.read.fraction_words import ratio
from counterclaim.read.lent_units import lend_units
from counterclaim.read.lexicon.counted_words import CHANGES, IN_A_ROW, ORDINAL_TIMES, POSSESSIVE
from counterclaim.read.lexicon.currencies import CURRENCY_SIGNS
from counterclaim.read.lexicon.number_words import ORDINALS
from counterclaim.read.lexicon.precision_words import AFTER, BEFORE, LONGEST_AFTER, LONGEST_BEFORE, Bound
from counterclaim.read.lexicon.units import DATES_BACK, UNITS
from counterclaim.read.not_quantities import is_no_quantity, is_score
from counterclaim.read.number_parts import HYPHENS, MINUS, Piece, digits_value, half_behind, lower, times
from counterclaim.read.numerals import read_numeral
from counterclaim.read.quantity import Quantity, plain_quantity
from counterclaim.read.quantity_units import inches_behind, with_unit


def find_quantities(pieces: Sequence[Piece]) -> list[Quantity]:
    """Every quantity of one sentence, in order; with `aside` those that are numbers in grammar only."""
    found: list[Quantity] = []
    i = floor = 0
    while i < len(pieces):
        nth = _nth(pieces, i) or _one_and_a_half(pieces, i)
        if nth:
            found.append(nth)
            i = floor = nth.end
            continue
        numeral = read_numeral(pieces, i)
        if numeral is None:
            i += 1
            continue
        skipped = is_no_quantity(pieces, numeral)
        if skipped and pieces[i].lower == "one" and lower(pieces, i + 1) == "of":
            found.append(replace(plain_quantity(numeral), aside=True))
            i = floor = i + 1
            continue
        if skipped:
            i = max(skipped, i + 1)
            continue
        quantity = with_unit(pieces, with_currency(pieces, floor, plain_quantity(numeral)))
        negative = _negative(pieces, floor, quantity)
        inches = inches_behind(pieces, quantity)
        ranged = quantity if inches else negative or _range(pieces, floor, quantity)
        if ranged is None:
            i = numeral.end
            continue
        quantity = _before(pieces, floor, _after(pieces, ranged))
        found += [quantity, inches] if inches else [quantity]
        i = floor = found[-1].end
    return lend_units(pieces, found)


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


def _one_and_a_half(pieces: Sequence[Piece], i: int) -> Quantity | None:
    """ "an hour and a half", "a mile and a half"; what only dates ("an hour and a half later") is set aside."""
    if pieces[i].lower not in ("a", "an") or lower(pieces, i + 1) not in UNITS:
        return None
    end = half_behind(pieces, i + 2)
    unit = UNITS.get(lower(pieces, i + 1), "")
    dates = lower(pieces, end) in DATES_BACK
    return Quantity(i, end, (i, end), 1.5, 1.5, "words", unit, "measure", aside=dates) if end else None


def _negative(pieces: Sequence[Piece], floor: int, quantity: Quantity) -> Quantity | None:
    """ "minus 5 degrees", "-$2bn", "$-2bn", "−3%": under zero, where a word, a sign of its own or a unit shows it."""
    place = quantity.number[0] - 1 if quantity.kind != "money" else quantity.first - 1
    inside = quantity.first <= quantity.number[0] - 1 and pieces[quantity.number[0] - 1].text in MINUS
    if not inside and (place < floor or place < 0):
        return None
    word = lower(pieces, place)
    hyphen = word in HYPHENS and lower(pieces, place - 1) == "minus" and place - 1 >= floor
    told = quantity.unit or word == "−" or lower(pieces, place - 1) in BEFORE_A_LEVEL
    sign = word in MINUS and pieces[place + 1].glued and not pieces[place].glued and told
    if not (inside or hyphen or word == "minus" or sign) or quantity.low is None or quantity.high is None:
        return None
    first = quantity.first if inside else place - hyphen
    return replace(quantity, first=first, low=-quantity.high, high=-quantity.low)


def _range(pieces: Sequence[Piece], floor: int, quantity: Quantity) -> Quantity | None:
    """The quantity with its second number where it is a range; None where the two are a score, not a quantity."""
    j = quantity.end
    if lower(pieces, j) == "up" and lower(pieces, j + 1) == "to" and quantity.unit:
        j += 1  # "from £200 up to £300"
    if lower(pieces, j) in HYPHENS and pieces[j].glued and lower(pieces, j + 1) in ("to", "or") and not quantity.unit:
        j += 1  # "18- to 24-year-olds"
    link = lower(pieces, j)
    opening = lower(pieces, quantity.first - 1) if quantity.first > floor else ""
    if quantity.form in ("digits", "words") and quantity.kind == "count" and link in ("in", "out"):
        share = ratio(pieces, quantity.number[0], quantity.low or 0.0, j)
        if share:
            return replace(plain_quantity(share), first=quantity.first)
    dash = link in DASHES and j + 1 < len(pieces) and pieces[j].glued and pieces[j + 1].glued
    spaced = link in ("–", "—") and not dash
    linked = dash or link in ("to", "or", "and") or spaced
    if not linked or j + 1 >= len(pieces) or quantity.high is None:
        return quantity
    start = j + 1
    tied = link == "to" and pieces[start].text in HYPHENS and pieces[start].glued  # "200 to-260 year-old"
    start += tied and start + 1 < len(pieces)
    if pieces[start].text in CURRENCY_SIGNS:
        start += 1
    other = read_numeral(pieces, start) if start < len(pieces) else None
    if other is None or other.form in ("vague", "share") or is_no_quantity(pieces, other, dash or tied):
        return quantity
    second = with_unit(pieces, with_currency(pieces, j + 1, plain_quantity(other)))
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
    told_twice = bool(quantity.unit) and lower(pieces, quantity.first - 1) in CHANGES  # "rose 2p to 345p"
    counts = not is_score(pieces, second.end)  # "cut by 20 to 30 jobs", not "won by 20 to 3"
    if link == "to" and not told_twice and _is_range(pieces, quantity, counts or bool(joined.unit)):
        return joined
    if spaced and joined.unit and not quantity.unit:
        return joined
    return quantity


BEFORE_A_LEVEL = frozenset({"of", "to", "at", "was", "is", "from", "by"})  # "a score of -5"
LOOK_BACK = 8  # words before a range in which a verb of change makes it two figures


def _is_range(pieces: Sequence[Piece], quantity: Quantity, told: bool) -> bool:
    """Whether "A to B" names a range: no change; `told` where B has a unit or a noun."""
    first = quantity.first
    opening = lower(pieces, first - 1)
    changed = bool({piece.lower for piece in pieces[max(0, first - LOOK_BACK) : first]} & CHANGES)
    if opening == "by" and changed and quantity.unit:
        return False  # "rose by $2 to $12"
    if opening not in ("from", ""):
        return told or opening not in ("by", "voted", "won", "vote", "lost")
    return not changed


def _join(quantity: Quantity, second: Quantity) -> Quantity | None:
    """One range of two quantities of a kind, or None where they do not make one."""
    if quantity.kind == "money" and second.kind == "count":
        second = replace(second, unit=quantity.unit, kind="money")  # "$1.5-2 million"
    low, high = quantity.low, second.high
    same = quantity.unit in ("", second.unit, second.unit.partition("/")[0])
    if low is None or high is None or not same:
        return None
    if low < 1000 <= high and second.number[1] > second.number[0] + 1 and low * _scale_of(second) < high:
        low = times(low, _scale_of(second))  # "2 to 3 million", but "from $200 to $4 million"
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
        loose = words[:1] == ("+",) and not (pieces[quantity.end].glued and not _is_stuck(pieces, quantity.end + 1))
        if len(words) == length and words in AFTER and not loose:
            return _hedged(quantity, AFTER[words], (quantity.end, quantity.end + length))
    return quantity


def _is_stuck(pieces: Sequence[Piece], i: int) -> bool:
    return i < len(pieces) and pieces[i].glued and pieces[i].text[0].isalnum()


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
        quantity = replace(quantity, precision=place)
    if quantity.low != quantity.high or quantity.form == "vague":
        return replace(quantity, first=first, end=end)  # a range or a vague word keeps its own bounds
    low, high = quantity.low, quantity.high
    if bound == "from":
        high = None
    elif bound == "to":
        low = None
    return replace(quantity, first=first, end=end, low=low, high=high)
