"""The exact runs of words that two articles share: the seeds of passages.

A step of `copies`, under `passages`. Invariant: each block is maximal: the words before it differ, and those behind it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.copies.chains import Block
from counterclaim.link.copies.words import Numbers, number_runs

# Words of a seed. Two find little more and cost much: every "of the" is one.
SEED = 3
# A seed that stands more often in either article is left out: it belongs to no one place.
MOST_PLACES = 4


def find_blocks(left: Numbers, right: Numbers) -> list[Block]:
    """The maximal exact runs of `SEED` words or more that two articles share, but for those of common seeds only."""
    pairs = _seeds(number_runs(left, SEED), number_runs(right, SEED))
    if not len(pairs):
        return []
    first, second = pairs[:, 0], pairs[:, 1]
    diagonal = second - first
    order = np.lexsort((first, diagonal))
    first, diagonal = first[order], diagonal[order]
    breaks = np.flatnonzero((np.diff(diagonal) != 0) | (np.diff(first) > SEED)) + 1
    starts = np.concatenate(([0], breaks))
    ends = np.concatenate((breaks, [len(first)])) - 1
    blocks: list[Block] = []
    for begin, end, shift in zip(first[starts].tolist(), first[ends].tolist(), diagonal[starts].tolist(), strict=True):
        if not (blocks and blocks[-1].shift == shift and begin < blocks[-1].left + blocks[-1].length):
            blocks.append(_widen(left, right, begin, begin + shift, end - begin + SEED))
    return sorted(blocks)


def _seeds(left: Numbers, right: Numbers) -> NDArray[np.int64]:
    """The places, left and right, where the same run stands, of runs that stand in few places of either."""
    order = np.argsort(right, kind="stable")
    listed = right[order]
    low = np.searchsorted(listed, left, "left")
    counts = np.searchsorted(listed, left, "right") - low
    counts[counts > MOST_PLACES] = 0
    kept = np.flatnonzero(counts)
    if len(kept):
        _, inverse, often = np.unique(left[kept], return_inverse=True, return_counts=True)
        kept = kept[often[inverse] <= MOST_PLACES]
    if not len(kept):
        return np.empty((0, 2), np.int64)
    many = counts[kept]
    offsets = np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many)
    return np.column_stack((np.repeat(kept, many), order[np.repeat(low[kept], many) + offsets]))


def _widen(left: Numbers, right: Numbers, i: int, j: int, length: int) -> Block:
    """The exact run around a place, as far as it goes to both sides."""
    while i and j and left[i - 1] == right[j - 1]:
        i, j, length = i - 1, j - 1, length + 1
    most = min(len(left) - i, len(right) - j)
    while length < most and left[i + length] == right[j + length]:
        length += 1
    return Block(i, j, length)
