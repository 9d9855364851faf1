"""Many short lists of numbers kept as three long arrays: the words of tellings, ready to be compared by the thousand.

Under `measures` and `judging`. A list of Python objects for each telling would take ten times the memory and, compared
pair by pair, thirty times the time. Invariant: the columns of a row are sorted and stand there once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Rows:
    """Row `n` is `columns[starts[n]:starts[n + 1]]`, with `values` beside; no column is as large as `width`."""

    starts: Places
    columns: Places
    values: Values
    width: int

    def __len__(self) -> int:
        return len(self.starts) - 1

    def entries(self, rows: Places) -> tuple[Places, Places]:
        """Where the entries of some rows stand, row after row, and for each entry which of the asked rows has it.

        >>> rows = gather([["a", "b"], [], ["b"]], {"a": 0, "b": 1})
        >>> [each.tolist() for each in rows.entries(np.array([2, 0]))]
        [[2, 0, 1], [0, 1, 1]]
        """
        counts = self.starts[rows + 1] - self.starts[rows]
        owner = np.repeat(np.arange(len(rows)), counts)
        before = np.cumsum(counts) - counts
        return np.arange(len(owner)) + np.repeat(self.starts[rows] - before, counts), owner

    def by_column(self) -> Rows:
        """The same the other way round: for each column the rows that have it, sorted."""
        order = np.argsort(self.columns, kind="stable")
        counts = np.bincount(self.columns, minlength=self.width)
        owner = np.repeat(np.arange(len(self)), np.diff(self.starts))
        return Rows(bounds(counts), owner[order], self.values[order], len(self))

    def holds(self, rows: Places, columns: Places) -> NDArray[np.bool_]:
        """Whether each of some rows has the column beside it; no row has a column below 0."""
        keys = np.repeat(np.arange(len(self)), np.diff(self.starts)) * self.width + self.columns
        wanted = rows * self.width + columns
        at = np.searchsorted(keys, wanted)
        found = keys[np.minimum(at, len(keys) - 1)] == wanted if len(keys) else np.zeros(len(rows), np.bool_)
        return found & (columns >= 0)


def bounds(counts: Places) -> Places:
    """Where rows of so many entries start, and at last where they end."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])


def number(names: Iterable[Iterable[str]]) -> dict[str, int]:
    """A number for each name, in the order of the alphabet."""
    return {name: n for n, name in enumerate(sorted({name for some in names for name in some}))}


def gather(
    lists: Iterable[Collection[str]], numbers: Mapping[str, int], weights: Mapping[str, float] | None = None
) -> Rows:
    """The rows of some lists of names; a name without a number is left out.

    Args:
        lists: of each row, in any order.
        numbers: of the names (`number`).
        weights: the value of each name, 0 where there is none; without weights each is 1.
    """
    sizes, columns = [], []
    for names in lists:
        own = sorted({numbers[name] for name in names if name in numbers})
        sizes.append(len(own))
        columns += own
    found = np.array(columns, np.int64)
    worth = np.ones(len(numbers))
    if weights is not None:
        worth = np.array([weights.get(name, 0.0) for name in numbers], np.float64)
    return Rows(bounds(np.array(sizes, np.int64)), found, worth[found] if len(found) else np.zeros(0), len(numbers))
