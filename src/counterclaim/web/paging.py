"""A long list in parts, so that no page grows with the dossier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Part(Generic[Item]):
    """Some items of a list. `number` counts parts from 1; `first` is the place of the first item, from 1."""

    items: tuple[Item, ...]
    number: int
    parts: int
    first: int
    total: int


def part_of(items: Sequence[Item], number: int, size: int) -> Part[Item]:
    """A part of a list; the nearest one where there are not as many.

    >>> part_of("abcde", 2, 2)
    Part(items=('c', 'd'), number=2, parts=3, first=3, total=5)
    """
    parts = max(1, -(-len(items) // size))
    number = min(max(number, 1), parts)
    start = (number - 1) * size
    return Part(tuple(items[start : start + size]), number, parts, start + 1, len(items))
