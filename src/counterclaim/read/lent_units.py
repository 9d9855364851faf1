"""Units that one number lends to another: "five, four and two years old", "three- and five-year", "from 5% to 3".

A step of `quantities`. Invariant: no place and no value changes, only unit and kind of numbers without one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.read.not_quantities import is_score
from counterclaim.read.number_parts import HYPHENS, Piece, lower
from counterclaim.read.quantity import Quantity

# fmt: off
JOINTS = frozenset({
    (",",), ("and",), ("or",), ("to",), ("/",), ("x",), ("×",), ("by",), ("vs",),
    ("versus",), (",", "and"), (",", "or"),
})
# fmt: on
PARTS = frozenset({("of", "the"), ("of", "its"), ("of", "their"), ("of", "his"), ("of", "her"), ("of", "a")})
FARTHEST_LEVEL = 6  # pieces from the old level to the new one: "from 21 mpg in the old car to 23"


def lend_units(pieces: Sequence[Piece], found: list[Quantity]) -> list[Quantity]:
    """The quantities, with units for bare numbers that lead up to one: "five, four and two years old", "3 and 5%"."""
    for i in range(len(found) - 2, -1, -1):
        bare, other = found[i], found[i + 1]
        if bare.kind != "count" or bare.form == "vague" or bare.aside:
            continue
        if not other.unit or other.form in ("vague", "share"):
            continue
        between = tuple(piece.lower for piece in pieces[bare.end : other.first])
        if between[:1] and between[0] in HYPHENS and pieces[bare.end].glued:
            between = between[1:]  # "three- and five-year bonds"
        if between in JOINTS or (between in PARTS and other.kind == "money"):
            found[i] = replace(bare, unit=other.unit, kind=other.kind)
    for i in range(1, len(found)):
        found[i] = _with_unit_of_change(pieces, found[i - 1], found[i])
    return found


def _with_unit_of_change(pieces: Sequence[Piece], old: Quantity, new: Quantity) -> Quantity:
    """The new level with the unit of the old one where it has none: "from 5 percent in May to 3"."""
    bare = new.kind == "count" and new.form == "digits" and not new.aside and bool(old.unit) and old.form != "share"
    between = pieces[old.end : new.first]
    if not bare or not 1 <= len(between) <= FARTHEST_LEVEL or between[-1].lower != "to":
        return new
    led = "from" in (lower(pieces, old.first - 1), lower(pieces, old.number[0] - 1))
    return replace(new, unit=old.unit, kind=old.kind) if led and is_score(pieces, new.end) else new
