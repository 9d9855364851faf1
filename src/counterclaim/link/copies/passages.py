"""The passages that two articles share, edited or not.

A step of `copies`, for one pair of articles at a time. A passage survives words that were replaced, dropped or put in,
and each piece of a text that was put in another order is a passage of its own. Words that both only quote say nothing
about copying and count for nothing. Invariant: no two passages of a pair share a word on both sides.

Source of the method: seed, extend and filter as in text alignment (Potthast et al. 2013); the ends are found by a local
alignment (Smith and Waterman 1981).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

import numpy as np

from counterclaim.link.copies.blocks import Seeds, find_blocks
from counterclaim.link.copies.chains import REACH, Block, align, chain_blocks
from counterclaim.link.copies.sides import Side, Weights
from counterclaim.link.copies.words import Numbers

# What a passage must score to be a copy: one for each word that both have outside quotations, less one for each that
# only one has. Twelve words running score 12, and so do 17 of 22 with one word in five edited.
SURE = 12.0
# What a further passage of a pair must score that shares a sure one.
FURTHER = 7.0
# Words in exact runs that a chain must have before it is looked at closely, and that one chain of a pair must have.
POSSIBLE = 5
LIKELY = 8
# What going through a quotation costs, so that reporting words between quotations ("he said") do not add up.
QUOTATION_COST = 2.0
# What part of its sentences a further passage must fill in one of the articles: a name of an office does not.
FILLED = 0.6
# Words up to the end of the sentence that go with a passage: an editor changed them.
SNAP = 3
# Words outside quotations that a pair must share before a passage that is mostly quotation goes with them.
COMPANY = 40


@dataclass(frozen=True, slots=True)
class Passage:
    """Words `left` to `left_end` of one article that are words `right` to `right_end` of the other.

    `shared` words stand in both, `own` of these outside quotations; `score` tells how sure it is that one is from the
    other, `loose` the same with quotations counted.
    """

    left: int
    left_end: int
    right: int
    right_end: int
    shared: int
    own: float
    score: float
    loose: float

    @property
    def swapped(self) -> Passage:
        """The same with left and right exchanged."""
        return replace(self, left=self.right, left_end=self.right_end, right=self.left, right_end=self.left_end)

    def overlap(self, other: Passage) -> tuple[int, int]:
        """How many words of either article stand in both passages."""
        return (
            max(0, min(self.left_end, other.left_end) - max(self.left, other.left)),
            max(0, min(self.right_end, other.right_end) - max(self.right, other.right)),
        )


class Compared(Protocol):
    """An article as it is compared. How it weighs is asked for only where two share enough words to need it."""

    @property
    def numbers(self) -> Numbers:
        """Its words by numbers."""

    @property
    def seeds(self) -> Seeds:
        """Its short runs."""

    @property
    def side(self) -> Side:
        """What each of its words weighs, and the sentence that it stands in."""


def find_passages(left: Compared, right: Compared) -> list[Passage]:
    """The copied passages of a pair of articles, in the order of the left one."""
    chains = chain_blocks(find_blocks(left.numbers, right.numbers, (left.seeds, right.seeds)))
    if all(sum(block.length for block in chain) < LIKELY for chain in chains):
        return []
    chains = [
        _filled_in(left.numbers, right.numbers, chain)
        for chain in chains
        if sum(block.length for block in chain) >= POSSIBLE
    ]
    if all(sum(block.length for block in chain) < SURE for chain in chains):
        return []
    apart = _apart([_passage(left.side, right.side, chain) for chain in chains])
    copied = [_to_sentences(left.side, right.side, passage) for passage in _copied(left.side, right.side, apart)]
    return sorted(copied, key=lambda passage: (passage.left, passage.right))


def _copied(left: Side, right: Side, passages: Sequence[Passage]) -> Iterator[Passage]:
    """Those that are copies: sure ones, and what goes along with them."""
    sure = [passage for passage in passages if passage.score >= SURE]
    if not sure:
        return
    company = sum(passage.own for passage in sure) >= COMPANY
    for passage in passages:
        further = passage.score >= FURTHER or (company and passage.loose >= SURE)
        if passage.score >= SURE or (further and _filled(left, right, passage) >= FILLED):
            yield passage


def _filled(left: Side, right: Side, passage: Passage) -> float:
    """What part of the sentences that a passage touches it fills, in the article where that is more, 0 to 1."""
    first, end = left.sentence_of(passage.left, passage.left_end)
    other, other_end = right.sentence_of(passage.right, passage.right_end)
    return max(
        (passage.left_end - passage.left) / (end - first), (passage.right_end - passage.right) / (other_end - other)
    )


def _to_sentences(left: Side, right: Side, passage: Passage) -> Passage:
    """The passage up to the ends of its sentences, where these are at most `SNAP` words away in both articles."""
    first, end = left.sentence_of(passage.left, passage.left_end)
    other, other_end = right.sentence_of(passage.right, passage.right_end)
    if max(passage.left - first, passage.right - other) <= SNAP:
        passage = replace(passage, left=first, right=other)
    if max(end - passage.left_end, other_end - passage.right_end) <= SNAP:
        passage = replace(passage, left_end=end, right_end=other_end)
    return passage


def _passage(left: Side, right: Side, blocks: Sequence[Block]) -> Passage:
    """The passage that some blocks make."""
    first, last = blocks[0], blocks[-1]
    score, own = _score(left, right, blocks)
    shared = sum(block.length for block in blocks)
    between = sum(max(b.left - a.left, b.right - a.right) - a.length for a, b in pairwise(blocks))
    return Passage(
        first.left,
        last.left + last.length,
        first.right,
        last.right + last.length,
        shared,
        own,
        score,
        float(shared - between),
    )


def _filled_in(left: Numbers, right: Numbers, chain: Sequence[Block]) -> list[Block]:
    """The blocks of a chain, with the single words that still fit between them and at its ends."""
    return [*_before(left, right, chain[0]), *_with_gaps(left, right, chain), *_behind(left, right, chain[-1])]


def _with_gaps(left: Numbers, right: Numbers, chain: Sequence[Block]) -> Iterator[Block]:
    for block, following in pairwise(chain):
        yield block
        i, j = block.left + block.length, block.right + block.length
        inside = align(left[i : following.left].tolist(), right[j : following.right].tolist(), whole=True)
        yield from (Block(i + a, j + b, 1) for a, b in inside)
    yield chain[-1]


def _behind(left: Numbers, right: Numbers, last: Block) -> list[Block]:
    i, j = last.left + last.length, last.right + last.length
    fitting = align(left[i : i + REACH].tolist(), right[j : j + REACH].tolist(), whole=False)
    return [Block(i + a, j + b, 1) for a, b in fitting]


def _before(left: Numbers, right: Numbers, first: Block) -> list[Block]:
    i, j = first.left, first.right
    head, other = left[max(i - REACH, 0) : i][::-1], right[max(j - REACH, 0) : j][::-1]
    fitting = align(head.tolist(), other.tolist(), whole=False)
    return [Block(i - 1 - a, j - 1 - b, 1) for a, b in reversed(fitting)]


def _score(left: Side, right: Side, blocks: Sequence[Block]) -> tuple[float, float]:
    """The best score of any part of a passage, and what its shared words weigh."""
    best = running = own = 0.0
    inside = False
    end_left, end_right = blocks[0].left, blocks[0].right
    for block in blocks:
        apart = max(_weight(left.weights, end_left, block.left), _weight(right.weights, end_right, block.right))
        running = max(0.0, running - apart)
        inside = inside and not apart
        end_left, end_right = block.left + block.length, block.right + block.length
        shared = np.minimum(left.weights[block.left : end_left], right.weights[block.right : end_right])
        for weight in _stretches(shared):
            if weight:
                own += weight
                running += weight
                best = max(best, running)
            elif not inside:
                running = max(0.0, running - QUOTATION_COST)
            inside = not weight
    return best, own


def _stretches(weights: Weights) -> Iterator[float]:
    """What each stretch of a block weighs, 0 for one of words that count for nothing."""
    bounds = [0, *(np.flatnonzero(np.diff(weights > 0)) + 1).tolist(), len(weights)]
    for start, end in pairwise(bounds):
        yield float(weights[start:end].sum())


def _weight(weights: Weights, start: int, end: int) -> float:
    """What the words from one place to another weigh."""
    return float(weights[start:end].sum()) if end > start else 0.0


def _apart(passages: Sequence[Passage]) -> list[Passage]:
    """The passages without what a surer one has on both sides.

    One that is wholly another's on one side alone is the same words used twice, and stays; one that only runs into it
    is cut back.
    """
    kept: list[Passage] = []
    for passage in sorted(passages, key=lambda each: (-each.loose, each.left, each.right)):
        rest: Passage | None = passage
        for other in kept:
            if rest is None:
                break
            rest = _cut(rest, other)
        if rest is not None:
            kept.append(rest)
    return kept


def _cut(passage: Passage, other: Passage) -> Passage | None:
    """What is left of a passage beside a surer one; None where that is too little."""
    left, right = passage.overlap(other)
    if not left and not right:
        return passage
    length = passage.left_end - passage.left
    common = max(left, right)
    if common >= 0.8 * length:
        return None if left and right else passage
    smaller = replace(
        passage,
        shared=max(passage.shared - common, 0),
        own=max(passage.own - common, 0),
        score=passage.score - common,
        loose=passage.loose - common,
    )
    if smaller.loose < FURTHER:
        return None
    behind = passage.left < other.left if left else passage.right < other.right
    if behind:
        smaller = replace(smaller, left_end=passage.left_end - common, right_end=passage.right_end - common)
    else:
        smaller = replace(smaller, left=passage.left + common, right=passage.right + common)
    fits = smaller.left < smaller.left_end and smaller.right < smaller.right_end
    return smaller if fits else None
