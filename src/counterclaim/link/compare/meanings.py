"""How near two contents are by what they mean, from the directions that reading gave them.

Beside `terms`, which compares words; knows nothing of the encoder. Invariant: symmetric, the same on every machine
(products of whole numbers have no rounding), 0 where the two cannot be compared.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Direction:
    """The numbers of one direction, as signed bytes, and their length together."""

    numbers: bytes
    length: float


def direction(vector: bytes) -> Direction | None:
    """The direction that some signed 8-bit numbers are; None where they point nowhere."""
    numbers = np.frombuffer(vector, np.int8).astype(np.int64)
    square = int(numbers @ numbers)
    return Direction(vector, math.sqrt(square)) if square else None


def nearness(left: Direction | None, right: Direction | None) -> float:
    """The cosine of two directions, 0 to 1; what points apart is as far as what has nothing in common.

    >>> nearness(direction(bytes([3, 4])), direction(bytes([4, 3])))
    0.96
    """
    if left is None or right is None or len(left.numbers) != len(right.numbers):
        return 0.0
    one, other = (np.frombuffer(each.numbers, np.int8).astype(np.int64) for each in (left, right))
    return max(0.0, round(int(one @ other) / (left.length * right.length), 4))


def blend(parts: Sequence[tuple[Direction, float]]) -> Direction | None:
    """The direction of several, each as heavy as its weight says; None where they cancel out.

    >>> blend([(direction(bytes([3, 4])), 1.0), (direction(bytes([127, 0])), 0.5)]).numbers == bytes([127, 92])
    True
    """
    total = np.zeros(len(parts[0][0].numbers) if parts else 0)
    for part, weight in parts:
        if len(part.numbers) == len(total):
            total += np.frombuffer(part.numbers, np.int8) * (weight / part.length)
    largest = np.abs(total).max(initial=0.0)
    return direction(np.rint(total * (127 / largest)).astype(np.int8).tobytes()) if largest else None


def stack(directions: Sequence[Direction]) -> NDArray[np.float32]:
    """(directions, numbers): the whole numbers of some directions of one encoder, as rows.

    As 32-bit floats, because processors multiply these fast. Products of rows are exact all the same: 384 products of
    two signed bytes stay below 2**24, up to which such a float counts without a gap.
    """
    rows = b"".join(each.numbers for each in directions)
    return np.frombuffer(rows, np.int8).reshape(len(directions), -1).astype(np.float32)


def lengths(directions: Sequence[Direction]) -> NDArray[np.float64]:
    """The length of each direction."""
    return np.array([each.length for each in directions], np.float64)
