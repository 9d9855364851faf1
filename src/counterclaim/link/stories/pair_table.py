"""Pairs of articles in arrays that grow: some seventy bytes a pair, however many there are."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.stories.pairs import WIDTH
from counterclaim.link.stories.surroundings import Edges, Floats

FIRST = 1024


class PairTable:
    """Pairs by number, and for each article the numbers of its pairs."""

    def __init__(self) -> None:
        self._ends = np.zeros((FIRST, 2), np.int32)
        self._measures = np.zeros((FIRST, WIDTH), np.float32)
        self._kept = np.zeros(FIRST, bool)
        self._count = 0
        self._of: list[array[int]] = []

    def __len__(self) -> int:
        """How many pairs are kept."""
        return int(self._kept[: self._count].sum())

    def add_article(self) -> None:
        """Make room for one more article."""
        self._of.append(array("I"))

    def add(self, place: int, others: list[int], measures: Floats) -> None:
        """Keep the pairs of one article with some earlier ones."""
        while self._count + len(others) > len(self._ends):
            self._ends = np.concatenate([self._ends, np.zeros_like(self._ends)])
            self._measures = np.concatenate([self._measures, np.zeros_like(self._measures)])
            self._kept = np.concatenate([self._kept, np.zeros_like(self._kept)])
        end = self._count + len(others)
        self._ends[self._count : end, 0] = others
        self._ends[self._count : end, 1] = place
        self._measures[self._count : end] = measures
        self._kept[self._count : end] = True
        for number, other in enumerate(others, self._count):
            self._of[other].append(number)
            self._of[place].append(number)
        self._count = end

    def drop(self, number: int) -> None:
        """Forget a pair."""
        self._kept[number] = False

    def among(self, places: Iterable[int]) -> list[tuple[int, int, int]]:
        """Each kept pair with both ends among some articles: its number and its ends."""
        inside = set(places)
        found = []
        for place in sorted(inside):
            for number in self._of[place]:
                left, right = self._ends[number].tolist()
                if left == place and right in inside and self._kept[number]:
                    found.append((number, left, right))
        return found

    def near(self, place: int) -> Edges:
        """The pairs of an article and those of every article that it is paired with."""
        own = self._numbers([place])
        others = np.unique(self._ends[own])
        return self._edges(self._numbers(others.tolist()))

    def edges(self) -> Edges:
        """All pairs that are kept."""
        return self._edges(np.flatnonzero(self._kept[: self._count]))

    def _numbers(self, places: list[int]) -> NDArray[np.intp]:
        numbers = np.unique(np.array([number for place in places for number in self._of[place]], np.intp))
        return numbers[self._kept[numbers]]

    def _edges(self, numbers: NDArray[np.intp]) -> Edges:
        ends = self._ends[numbers].astype(np.int64)
        return Edges(ends[:, 0], ends[:, 1], self._measures[numbers].astype(np.float64))
