"""The exact runs of words that two articles share: the seeds of passages.

A step of `copies`, under `passages`. Invariant: each block is maximal: the words before it differ, and those behind it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.copies.chains import Block
from counterclaim.link.copies.words import Numbers, number_runs

# Words of a seed. Two find little more and cost much: every "of the" is one.
SEED = 3
# A seed that stands more often in either article is left out: it belongs to no one place.
MOST_PLACES = 4


class Seeds(NamedTuple):
    """The runs of `SEED` words of one article that stand in few places there, sorted, and their places."""

    runs: Numbers
    places: NDArray[np.int64]


def find_seeds(numbers: Numbers) -> Seeds:
    """The seeds of one article, which serve every comparison with it."""
    runs = number_runs(numbers, SEED)
    order = np.argsort(runs, kind="stable")
    runs = runs[order]
    starts = np.flatnonzero(np.concatenate(([True], runs[1:] != runs[:-1]))) if len(runs) else order
    sizes = np.diff(np.append(starts, len(runs)))
    kept = np.repeat(sizes <= MOST_PLACES, sizes)
    return Seeds(runs[kept], order[kept])


def find_blocks(left: Numbers, right: Numbers, seeds: tuple[Seeds, Seeds]) -> list[Block]:
    """The maximal exact runs of `SEED` words or more that two articles share, but for those of common seeds only.

    Args:
        left: the words of one article by their numbers.
        right: those of the other.
        seeds: of both.
    """
    first, second = _meetings(*seeds)
    if not len(first):
        return []
    shifts = second - first
    order = np.lexsort((first, shifts))
    first, shifts = first[order], shifts[order]
    breaks = np.flatnonzero((np.diff(shifts) != 0) | (np.diff(first) > SEED)) + 1
    starts = np.concatenate(([0], breaks))
    ends = np.concatenate((breaks, [len(first)])) - 1
    blocks: list[Block] = []
    for begin, end, shift in zip(first[starts].tolist(), first[ends].tolist(), shifts[starts].tolist(), strict=True):
        if not (blocks and blocks[-1].shift == shift and begin < blocks[-1].left + blocks[-1].length):
            blocks.append(_widen(left, right, begin, begin + shift, end - begin + SEED))
    return sorted(blocks)


def _meetings(left: Seeds, right: Seeds) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The places, left and right, where the same seed stands."""
    if len(left.runs) > len(right.runs):
        return _meetings(right, left)[::-1]
    low = np.searchsorted(right.runs, left.runs, "left")
    hit = np.flatnonzero(low < len(right.runs))
    hit = hit[right.runs[low[hit]] == left.runs[hit]]
    many = np.searchsorted(right.runs, left.runs[hit], "right") - low[hit]
    offsets = np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many)
    return np.repeat(left.places[hit], many), right.places[np.repeat(low[hit], many) + offsets]


def _widen(left: Numbers, right: Numbers, i: int, j: int, length: int) -> Block:
    """The exact run around a place, as far as it goes to both sides."""
    while i and j and left[i - 1] == right[j - 1]:
        i, j, length = i - 1, j - 1, length + 1
    most = min(len(left) - i, len(right) - j)
    while length < most and left[i + length] == right[j + length]:
        length += 1
    return Block(i, j, length)
