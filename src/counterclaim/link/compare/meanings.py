"""How near two contents are by what they mean, from the directions that reading gave them.

Beside `terms`, which compares words; knows nothing of the encoder. Invariant: symmetric, the same on every machine
(products of whole numbers have no rounding), 0 where the two cannot be compared.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from operator import mul


@dataclass(frozen=True, slots=True)
class Direction:
    """The numbers of one direction, and their length together."""

    numbers: tuple[int, ...]
    length: float


def direction(vector: bytes) -> Direction | None:
    """The direction that some signed 8-bit numbers are; None where they point nowhere."""
    numbers = tuple(memoryview(vector).cast("b"))
    square = sum(map(mul, numbers, numbers))
    return Direction(numbers, math.sqrt(square)) if square else None


def nearness(left: Direction | None, right: Direction | None) -> float:
    """The cosine of two directions, 0 to 1; what points apart is as far as what has nothing in common.

    >>> nearness(direction(bytes([3, 4])), direction(bytes([4, 3])))
    0.96
    """
    if left is None or right is None or len(left.numbers) != len(right.numbers):
        return 0.0
    product: int = sum(map(mul, left.numbers, right.numbers))
    return max(0.0, round(product / (left.length * right.length), 4))
