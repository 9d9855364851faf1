"""What an amount is told for: "$80 a barrel", "40 km/h", "5 tons of gold a day"; and units of several words.

A step of `quantities`, below `quantity_units`. Invariant: a quantity keeps its numbers; only unit and end change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.read.lexicon.si_units import BEFORE_STROKE
from counterclaim.read.lexicon.unit_phrases import LONGEST_PHRASE, PHRASES, RATES, SHORTENED
from counterclaim.read.lexicon.units import DATES_BACK, LENGTHS, SYMBOLS, UNITS
from counterclaim.read.number_parts import HYPHENS, Piece, lower
from counterclaim.read.quantity import Quantity

POWERS = {"2": "square", "²": "square", "3": "cubic", "³": "cubic"}
# Paces with a short name of their own.
PACES = {
    "km/hour": "km/h",
    "mile/hour": "mph",
    "m/second": "m/s",
    "km/second": "km/s",
    "foot/second": "foot/s",
    "kbit/second": "kbps",
    "Mbit/second": "Mbps",
    "Gbit/second": "Gbps",
    "Tbit/second": "Tbps",
}
LONGEST_BRACKET = 8  # pieces of "($2.4 billion)"
LONGEST_STUFF = 2  # words of "barrels of crude oil a day"


def phrase(pieces: Sequence[Piece], j: int) -> tuple[str, int] | None:
    """A unit of several words at `j`, the longest first: "square miles", "pound-feet", "degrees Celsius"."""
    words: list[str] = []
    ends: list[int] = []
    i = j
    while i < len(pieces) and len(words) < LONGEST_PHRASE:
        words.append(pieces[i].lower)
        ends.append(i + 1)
        i += 1
        if (lower(pieces, i) in HYPHENS and i + 1 < len(pieces) and pieces[i].glued and pieces[i + 1].glued) or (
            lower(pieces, i) == "." and words[-1] in SHORTENED
        ):
            i += 1
    for length in range(len(words), 1, -1):
        name = PHRASES.get(tuple(words[:length]))
        if name:
            return name, ends[length - 1]
    return None


def with_power(pieces: Sequence[Piece], unit: str, end: int) -> tuple[str, int]:
    """ "km2", "m3": the power glued to a unit of length."""
    power = POWERS.get(lower(pieces, end)) if unit in LENGTHS.values() else None
    return (f"{power} {unit}", end + 1) if power and pieces[end].glued else (unit, end)


def with_rate(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """ "$80 a barrel", "63 cents per share", "40 km/h", "52,000 barrel-a-day": what it is told for joins the unit."""
    i = quantity.end
    if lower(pieces, i) in ("(", "of"):
        return _with_rate_behind(pieces, quantity)
    if lower(pieces, i) == ")" and _is_link(pieces, i + 1):
        return replace(with_rate(pieces, replace(quantity, end=i + 1)), end=i)
    hyphen = lower(pieces, i) in HYPHENS and i + 1 < len(pieces) and pieces[i].glued
    i += hyphen
    link = lower(pieces, i)
    if link not in ("per", "a", "an", "/"):
        return quantity
    i += 1
    i += bool(hyphen and lower(pieces, i) in HYPHENS)
    if link == "/" and not (i < len(pieces) and pieces[i].glued):
        return quantity
    name, end = phrase(pieces, i) or (RATES.get(lower(pieces, i), ""), i + 1)
    if link == "/" and (name or i < len(pieces)):
        name = name or _behind_stroke(pieces[i])
        name, end = with_power(pieces, name, end)
    if not name or (link in ("a", "an") and lower(pieces, end) in DATES_BACK):
        return quantity
    unit = f"{quantity.unit}/{name}"
    return replace(quantity, unit=PACES.get(unit, unit), end=end)


def _with_rate_behind(pieces: Sequence[Piece], quantity: Quantity) -> Quantity:
    """ "9 million crowns ($2.4 million) a year", "5 tons of gold a day": what stands behind holds for the first."""
    i = quantity.end + 1
    if lower(pieces, quantity.end) == "of":
        end = next(
            (j for j in range(i, i + LONGEST_STUFF + 1) if not lower(pieces, j).isalpha() or _is_link(pieces, j)), 0
        )
    else:
        end = next((j + 1 for j in range(i, min(i + LONGEST_BRACKET, len(pieces))) if pieces[j].text == ")"), 0)
    if end <= i or not _is_link(pieces, end):
        return quantity
    return replace(with_rate(pieces, replace(quantity, end=end)), end=quantity.end)


def _is_link(pieces: Sequence[Piece], i: int) -> bool:
    return lower(pieces, i) in ("a", "an", "per")


def _behind_stroke(piece: Piece) -> str:
    sign = piece.text
    return SYMBOLS.get(sign) or BEFORE_STROKE.get(sign) or UNITS.get(piece.lower) or RATES.get(piece.lower, "")


def is_pace(piece: Piece) -> bool:
    """Whether what stands behind a stroke says what a number is told for: "$15/hour"."""
    return piece.text.isalpha() and bool(_behind_stroke(piece))
