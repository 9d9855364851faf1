"""A quantity: pieces of a sentence with what they mean. The noun that the steps of `quantities` hand on.

Invariant: `first <= number[0] < number[1]`, and `low <= high` where both are known.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from counterclaim.read.lexicon.units import SHARE
from counterclaim.read.number_parts import Form, Numeral, times

Kind = Literal["count", "measure", "money", "percent", "share", "age"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity: pieces `first` to `end` with precision words, unit and currency; `number` the first numeral's.

    `low` and `high` as `Figure` has them. `precision` is a (first, end) pair of pieces. `aside` where it is a number in
    grammar only: "one of the best". `scaled` where a scale ("million") is part of the number, so that no other can be.
    """

    first: int
    end: int
    number: tuple[int, int]
    low: float | None
    high: float | None
    form: Form
    unit: str = ""
    kind: Kind = "count"
    precision: tuple[int, int] | None = None
    aside: bool = False
    scaled: bool = False


def plain_quantity(numeral: Numeral) -> Quantity:
    """The numeral as a quantity, without what stands around it."""
    kind: Kind = "share" if numeral.form == "share" else "count"
    unit = SHARE if kind == "share" else ""
    place = (numeral.first, numeral.end)
    precision = place if numeral.form == "vague" else None
    bare = Quantity(*place, place, numeral.low, numeral.high, numeral.form, unit, kind, precision)
    return replace(bare, scaled=numeral.scaled)


def scaled(quantity: Quantity, factor: float, end: int) -> Quantity:
    """The quantity so many times over, up to `end`."""
    low, high = (None if value is None else times(value, factor) for value in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, end=end, scaled=True)
