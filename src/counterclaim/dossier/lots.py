"""Things that are too many to be in memory at once, some at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


def lots(things: Sequence[Thing], size: int) -> Iterator[Sequence[Thing]]:
    """The things in their order, so many at a time.

    >>> list(lots("abcde", 2))
    ['ab', 'cd', 'e']
    """
    return (things[start : start + size] for start in range(0, len(things), size))
