"""Putting together what reads the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

Item = TypeVar("Item")


def put_together(items: Iterable[Item], key: Callable[[Item], Hashable]) -> tuple[tuple[Item, ...], ...]:
    """Items by their key, in the order in which each key first stands.

    >>> put_together(["a1", "b1", "a2"], key=lambda item: item[0])
    (('a1', 'a2'), ('b1',))
    """
    groups: dict[Hashable, list[Item]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return tuple(tuple(group) for group in groups.values())
