"""Which articles may share a passage: an index of word runs that grows by one article at a time.

A step of `copies`: nothing is compared here, pairs are only named. All articles of a dossier are looked up together
(`candidate_pairs`); an article that comes into an archive is looked up alone (`RunIndex`). Invariant: time and memory
for one article depend on its own length and not on how many articles there are, but for the logarithm of a search.

Source of the method: shingles (Broder 1997); of an archive's runs only those whose number is a multiple of some other
number are kept, as Manber (1994) does, so that a run that two articles share is kept of both or of neither.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.copies.words import Numbers, Words, number_runs

# Words in an entry of the index.
RUN = 5
# A run that more articles carry than this is not compared among all of them: each carrier is compared with the first
# `ROOTS` alone. An agency's text in a hundred papers costs a hundred times twelve comparisons and not five thousand.
MOST_CARRIERS = 40
ROOTS = 12
# Shared runs in one place that make a pair worth comparing, and how near each other these must be: so many words apart,
# and so many more in the one article than in the other. Three are seven words running, or more with an edit.
NEAR_RUNS = 3
NEAR_WORDS = 30
NEAR_SHIFT = 8

Integers = NDArray[np.int64]
Pair = tuple[int, int]


def select_runs(words: Words, every: int = 1) -> tuple[Numbers, Integers]:
    """The runs of an article, each with the first place where it stands, by their numbers.

    Args:
        words: of the article.
        every: keep one run in so many.
    """
    runs = number_runs(words.numbers, RUN)
    if every > 1:
        kept = np.flatnonzero(runs % np.uint64(every) == 0)
        chosen, first = np.unique(runs[kept], return_index=True)
        return chosen, kept[first]
    chosen, first = np.unique(runs, return_index=True)
    return chosen, first.astype(np.int64, copy=False)


def candidate_pairs(articles: Sequence[Words]) -> list[Pair]:
    """The pairs of articles that are worth comparing, by their places, in order.

    Args:
        articles: in a fixed order; of a run with many carriers the first ones stand for the others.
    """
    selected = [select_runs(words) for words in articles]
    if not selected:
        return []
    runs = np.concatenate([run for run, _ in selected])
    places = np.concatenate([place for _, place in selected]).astype(np.int32)
    owners = np.repeat(np.arange(len(selected), dtype=np.int32), [len(run) for run, _ in selected])
    order = np.argsort(runs, kind="stable")
    runs, places, owners = runs[order], places[order], owners[order]
    return _near_pairs(*_meetings(runs, owners, places))


def _meetings(
    runs: Numbers, owners: NDArray[np.int32], places: NDArray[np.int32]
) -> tuple[Integers, Integers, Integers, Integers]:
    """Each meeting of two articles in one run: the articles, and where the run stands in both.

    Args:
        runs: sorted, equal ones in the order of the articles.
        owners: the article of each.
        places: where it stands there.
    """
    starts = np.flatnonzero(np.concatenate(([True], runs[1:] != runs[:-1]))) if len(runs) else np.empty(0, np.int64)
    sizes = np.diff(np.append(starts, len(runs)))
    size, rank = np.repeat(sizes, sizes), np.arange(len(runs)) - np.repeat(starts, sizes)
    left, right = [], []
    for step in range(1, MOST_CARRIERS):
        first = np.flatnonzero((size <= MOST_CARRIERS) & (rank + step < size))
        left.append(first)
        right.append(first + step)
        if not len(first):
            break
    many = np.flatnonzero(size > MOST_CARRIERS)
    for root in range(ROOTS):
        others = many[rank[many] > root]
        left.append(others - rank[others] + root)
        right.append(others)
    one, other = np.concatenate(left), np.concatenate(right)
    return (
        owners[one].astype(np.int64),
        owners[other].astype(np.int64),
        places[one].astype(np.int64),
        places[other].astype(np.int64),
    )


def _near_pairs(left: Integers, right: Integers, at: Integers, there: Integers, least: int = NEAR_RUNS) -> list[Pair]:
    """The pairs of articles of which so many meetings follow each other closely in both, in order."""
    order = np.lexsort((there, at, right, left))
    left, right, at, there = left[order], right[order], at[order], there[order]
    step, other = np.diff(at), np.diff(there)
    near = (np.diff(left) == 0) & (np.diff(right) == 0) & (step <= NEAR_WORDS) & (np.abs(other - step) <= NEAR_SHIFT)
    enough = np.ones(max(len(at) - least + 1, 0), np.bool_)
    for place in range(least - 1):
        enough &= near[place : place + len(enough)]
    found = np.flatnonzero(enough)
    return sorted(set(zip(left[found].tolist(), right[found].tolist(), strict=True)))


class Postings(NamedTuple):
    """Runs in the order of their numbers, the article that carries each, and where it stands there."""

    runs: Numbers
    owners: NDArray[np.int32]
    places: NDArray[np.int32]


class RunIndex:
    """The runs of all articles so far, for an archive that takes one article after another.

    Of a run the first `ROOTS` carriers are kept, so no run can make it slow. It holds sixteen bytes for each run that
    is kept and nothing else; new ones are gathered and sorted in by and by, as a log-structured tree does.

    >>> from counterclaim.link.copies.words import number_words
    >>> index = RunIndex(every=1)
    >>> words = number_words("one two three four five six seven eight nine")
    >>> index.add(words), index.add(words)
    ([], [0])
    """

    # Runs that are gathered before they are sorted in.
    GATHERED = 1 << 16

    def __init__(self, every: int = 3) -> None:
        """An empty index that keeps one run in `every`."""
        self.every = every
        # Of few runs that are kept two in one place say as much as three of all.
        self.least = NEAR_RUNS if every == 1 else NEAR_RUNS - 1
        self.count = 0
        self._levels: list[Postings] = []
        self._gathered: dict[int, list[tuple[int, int]]] = {}
        self._size = 0

    @property
    def bytes_held(self) -> int:
        """The memory of the runs that are sorted in, in bytes."""
        return sum(level.runs.nbytes + level.owners.nbytes + level.places.nbytes for level in self._levels)

    def add(self, words: Words) -> list[int]:
        """The earlier articles, by their number from 0, that may share a passage with one that is put in now.

        Those that share most runs with it come first.
        """
        runs, places = select_runs(words, self.every)
        owners, at, there = self._meetings(runs, places)
        near = [earlier for _, earlier in _near_pairs(np.zeros_like(owners), owners, at, there, self.least)]
        shared = Counter(owners.tolist()) if near else Counter()
        gathered = self._gathered
        for run, place in zip(runs.tolist(), places.tolist(), strict=True):
            carriers = gathered.setdefault(run, [])
            if len(carriers) < ROOTS:
                carriers.append((self.count, place))
                self._size += 1
        self.count += 1
        if self._size >= self.GATHERED:
            self._sort_in()
        return sorted(near, key=lambda earlier: (-shared[earlier], earlier))

    def _meetings(self, runs: Numbers, places: Integers) -> tuple[Integers, Integers, Integers]:
        """The earlier articles that carry some runs, where these stand in the new article, and where in theirs."""
        owners, at, there = [], [], []
        for level in self._levels:
            low = np.searchsorted(level.runs, runs, "left")
            many = np.searchsorted(level.runs, runs, "right") - low
            hit = np.flatnonzero(many)
            low, many = low[hit], many[hit]
            each = np.repeat(low, many) + np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many)
            owners.append(level.owners[each].astype(np.int64))
            there.append(level.places[each].astype(np.int64))
            at.append(np.repeat(places[hit], many))
        met = [
            (owner, place, other)
            for run, place in zip(runs.tolist(), places.tolist(), strict=True)
            if run in self._gathered
            for owner, other in self._gathered[run]
        ]
        latest = np.array(met, np.int64).reshape(-1, 3)
        owners.append(latest[:, 0])
        at.append(latest[:, 1])
        there.append(latest[:, 2])
        return np.concatenate(owners), np.concatenate(at), np.concatenate(there)

    def _sort_in(self) -> None:
        """Make a level of what was gathered, and one of two as long as a level is no longer than the one before it."""
        flat = [(run, *carrier) for run in sorted(self._gathered) for carrier in self._gathered[run]]
        self._levels.append(
            Postings(
                np.array([run for run, _, _ in flat], np.uint64),
                np.array([owner for _, owner, _ in flat], np.int32),
                np.array([place for _, _, place in flat], np.int32),
            )
        )
        self._gathered, self._size = {}, 0
        while len(self._levels) > 1 and len(self._levels[-2].runs) <= 2 * len(self._levels[-1].runs):
            later = self._levels.pop()
            self._levels.append(_merge(self._levels.pop(), later))


def _merge(earlier: Postings, later: Postings) -> Postings:
    """Two levels as one; of each run the first `ROOTS` carriers."""
    runs = np.concatenate((earlier.runs, later.runs))
    order = np.argsort(runs, kind="stable")
    runs = runs[order]
    kept = order[np.arange(len(runs)) - _first_of_each(runs) < ROOTS]
    return Postings(
        np.concatenate((earlier.runs, later.runs))[kept],
        np.concatenate((earlier.owners, later.owners))[kept],
        np.concatenate((earlier.places, later.places))[kept],
    )


def _first_of_each(runs: Numbers) -> Integers:
    """For each of some sorted numbers where its equals begin."""
    begins = np.concatenate(([True], runs[1:] != runs[:-1]))
    return np.maximum.accumulate(np.where(begins, np.arange(len(runs)), 0))
