"""Exact runs put together into passages, with the edited words between them and at their ends.

A step of `copies`, under `passages`. Pure arithmetic on places of words. Invariant: the blocks of a chain follow each
other in both articles and do not overlap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

# Words between two exact runs that one passage may bridge. At one word edited in five, one gap in a hundred is longer.
WIDEST_GAP = 12
# How far back a run looks for the one before it, in runs.
MOST_BACK = 40
# Words beyond the last exact run, at either end, among which single shared words are looked for.
REACH = 12


class Block(NamedTuple):
    """Words that both articles have, running: first word left, first word right, how many."""

    left: int
    right: int
    length: int

    @property
    def shift(self) -> int:
        """How much further right than left it stands."""
        return self.right - self.left

    def without(self, words: int) -> Block:
        """The same but for so many words at its beginning."""
        return Block(self.left + words, self.right + words, self.length - words)


def chain_blocks(blocks: Sequence[Block]) -> list[list[Block]]:
    """The chains that the blocks make, each block in one, the heaviest chain first.

    A chain weighs its words less one for each word between its blocks; a gap that costs more than what stands before
    it ends the chain.

    Args:
        blocks: in their order.
    """
    weights: list[int] = []
    before: list[tuple[int, int]] = []  # the block before, -1 where there is none, and how many words both have
    for place, block in enumerate(blocks):
        best, link = block.length, (-1, 0)
        for earlier in range(place - 1, max(place - 1 - MOST_BACK, -1), -1):
            joined = _join(blocks[earlier], block)
            if joined:
                gap, common = joined
                weight = weights[earlier] - gap + block.length - common
                if weight > best:
                    best, link = weight, (earlier, common)
        weights.append(best)
        before.append(link)
    return list(_traced(blocks, weights, before))


def _join(first: Block, second: Block) -> tuple[int, int] | None:
    """The words between two blocks and the words that both have, where the second may follow the first."""
    common = max(first.left + first.length - second.left, first.right + first.length - second.right, 0)
    if common >= second.length or second.left <= first.left or second.right <= first.right:
        return None
    gap = max(second.left - first.left, second.right - first.right) - first.length + common
    return (gap, common) if gap <= WIDEST_GAP else None


def _traced(
    blocks: Sequence[Block], weights: Sequence[int], before: Sequence[tuple[int, int]]
) -> Iterator[list[Block]]:
    """The chains from their last blocks back, the heaviest first; a block that is taken ends the others."""
    taken = [False] * len(blocks)
    for last in sorted(range(len(blocks)), key=lambda place: (-weights[place], blocks[place])):
        found: list[Block] = []
        place = last
        while place >= 0 and not taken[place]:
            taken[place] = True
            earlier, common = before[place]
            cut = common if earlier >= 0 and not taken[earlier] else 0
            found.append(blocks[place].without(cut))
            place = earlier
        if found:
            yield found[::-1]


def align(left: Sequence[int], right: Sequence[int], *, whole: bool) -> list[tuple[int, int]]:
    """The places of the words that two short stretches share in one order, best first to last.

    A shared word counts one, a word that only one has costs one, side by side ones together. With `whole` the stretches
    are compared to their ends; without, as far as it pays.

    >>> align([1, 2, 9, 4], [1, 7, 9, 4], whole=False)
    [(0, 0), (2, 2), (3, 3)]
    """
    if not left or not right or not set(left) & set(right):
        return []
    width = len(right) + 1
    row = [-place for place in range(width)]
    rows = [row]
    top, end = 0, (0, 0)
    for i, word in enumerate(left, 1):
        above, row = row, [-i]
        for j, other in enumerate(right, 1):
            diagonal = above[j - 1] + (1 if word == other else -1)
            value = max(diagonal, above[j] - 1, row[j - 1] - 1)
            row.append(value)
            if value > top:
                top, end = value, (i, j)
        rows.append(row)
    i, j = (len(left), len(right)) if whole else end
    found = []
    while i and j:
        value = rows[i][j]
        same = left[i - 1] == right[j - 1]
        if value == rows[i - 1][j - 1] + (1 if same else -1):
            if same:
                found.append((i - 1, j - 1))
            i, j = i - 1, j - 1
        elif value == rows[i - 1][j] - 1:
            i -= 1
        else:
            j -= 1
    return found[::-1]
