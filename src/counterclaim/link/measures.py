"""How near tellings are to each other, measured for thousands of pairs at once.

Between the tellings and all that compares them (`claims`, `judging`). Each measure is symmetric, between 0 and 1, and
rounded, so that no machine's last digit reaches an account. Invariant: the measures of a pair do not depend on which
other pairs are measured with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.compare.meanings import Direction, nearness
from counterclaim.link.rows import Places, Rows, Values, gather, number
from counterclaim.link.ties import expand

# Pairs measured at a time: what they take of memory stays within a processor's own.
AT_ONCE = 4_096


@dataclass(frozen=True, slots=True)
class Closeness:
    """How near two tellings are by their words and by what they mean, each between 0 and 1; a number for each pair.

    `content`: what they say; `topic`: that with the sentences around; `crossed`: what the one says against what stands
    around the other, the better way round; `tied`: with the words that other tellings tie to theirs; `meaning`: what
    they say by what it means, `setting`: that with what is said around it, 0 where reading did not tell it.
    """

    content: Values
    topic: Values
    crossed: Values
    tied: Values
    meaning: Values
    setting: Values


class Words:
    """The words of tellings, and how near two are by them.

    Args:
        terms: of each telling.
        contexts: the terms of the sentences around it.
        weights: how much each term tells.
        wanted: the places of the tellings that are compared by words that others tie to theirs.
    """

    def __init__(
        self,
        terms: Sequence[Sequence[str]],
        contexts: Sequence[Sequence[str]],
        weights: Mapping[str, float],
        wanted: Sequence[int],
    ) -> None:
        numbers = number([*terms, *contexts])
        self.own = gather(terms, numbers, weights)
        self.around = gather([(*own, *more) for own, more in zip(terms, contexts, strict=True)], numbers, weights)
        # What of the wider rows stands in the narrower ones.
        owner = np.repeat(np.arange(len(self.around)), np.diff(self.around.starts))
        self._inside = self.own.holds(owner, self.around.columns).astype(np.float64)
        self._lengths = [np.sqrt(_sums(rows.values**2, _owners(rows), len(rows))) for rows in (self.own, self.around)]
        self._wide = expand(self.own, np.asarray(wanted, np.int64))

    def content(self, left: Places, right: Places) -> Values:
        """How near what they say is: the weighted cosine of their terms."""
        mark = np.zeros(self.own.width)
        sums = np.zeros(len(left))
        for part, spots, owner, runs in _parts(self.own, left, right):
            columns, found = self.own.columns[spots], np.zeros(len(spots))
            for place, first, last in runs:
                row = slice(self.own.starts[place], self.own.starts[place + 1])
                mark[self.own.columns[row]] = self.own.values[row] ** 2
                found[first:last] = mark[columns[first:last]]
                mark[self.own.columns[row]] = 0.0
            sums[part] = _sums(found, owner, part.stop - part.start)
        return _cosines(sums, self._lengths[0][left] * self._lengths[0][right])

    def nearness(self, left: Places, right: Places) -> tuple[Values, Values, Values]:
        """`content`, `topic` and `crossed` of `Closeness`."""
        wide, own = self.around, self.own
        marks = np.zeros((2, wide.width))
        sums = np.zeros((4, len(left)))
        for part, spots, owner, runs in _parts(wide, left, right):
            columns, inside = wide.columns[spots], self._inside[spots]
            narrow, broad = np.zeros(len(spots)), np.zeros(len(spots))
            for place, first, last in runs:
                outer = slice(wide.starts[place], wide.starts[place + 1])
                inner = slice(own.starts[place], own.starts[place + 1])
                marks[0, own.columns[inner]] = own.values[inner] ** 2
                marks[1, wide.columns[outer]] = wide.values[outer] ** 2
                here = columns[first:last]
                narrow[first:last], broad[first:last] = marks[0, here], marks[1, here]
                marks[:, wide.columns[outer]] = 0.0
            size = part.stop - part.start
            for n, found in enumerate((narrow * inside, broad, narrow, broad * inside)):
                sums[n, part] = _sums(found, owner, size)
        short, long = self._lengths
        return (
            _cosines(sums[0], short[left] * short[right]),
            _cosines(sums[1], long[left] * long[right]),
            np.maximum(_cosines(sums[2], short[left] * long[right]), _cosines(sums[3], short[right] * long[left])),
        )

    def tied(self, left: Places, right: Places) -> Values:
        """How near they are with the words that other tellings tie to theirs; 0 where that was not wanted of both."""
        wide = self._wide
        mark = np.zeros(wide.width)
        sums = np.zeros(len(left))
        for part, spots, owner, runs in _parts(wide, left, right):
            columns, found = wide.columns[spots], np.zeros(len(spots))
            for place, first, last in runs:
                row = slice(wide.starts[place], wide.starts[place + 1])
                mark[wide.columns[row]] = wide.values[row]
                found[first:last] = mark[columns[first:last]]
                mark[wide.columns[row]] = 0.0
            sums[part] = _sums(found * wide.values[spots], owner, part.stop - part.start)
        return np.round(sums, 6)


class Meanings:
    """Directions by the places of tellings, and how near two are."""

    def __init__(self, directions: Mapping[int, Direction], count: int) -> None:
        self._directions = directions
        places = sorted(directions)
        self._row = np.full(count, -1)
        self._row[places] = np.arange(len(places))
        widths = {len(directions[place].numbers) for place in places}
        self._is_even = len(widths) == 1
        if self._is_even:
            numbers = b"".join(directions[place].numbers for place in places)
            self._rows = np.frombuffer(numbers, np.int8).reshape(len(places), -1)
            self._lengths = np.array([directions[place].length for place in places])

    def known(self, left: Places, right: Places) -> NDArray[np.bool_]:
        """Whether what both mean is known."""
        return (self._row[left] >= 0) & (self._row[right] >= 0)

    def nearness(self, left: Places, right: Places) -> Values:
        """The cosine of what they mean; 0 where it is not known of both."""
        found = np.zeros(len(left))
        known = np.flatnonzero(self.known(left, right))
        if not self._is_even:  # two encoders: only what one of them gave can be compared
            for n in known.tolist():
                found[n] = nearness(self._directions[int(left[n])], self._directions[int(right[n])])
            return found
        for start in range(0, len(known), AT_ONCE):
            part = known[start : start + AT_ONCE]
            one, other = self._row[left[part]], self._row[right[part]]
            # Exact, though they are floats: see `compare.meanings.stack`.
            products = np.einsum("ij,ij->i", self._rows[one].astype(np.float32), self._rows[other].astype(np.float32))
            cosines = products.astype(np.float64) / (self._lengths[one] * self._lengths[other])
            found[part] = np.maximum(np.round(cosines, 4), 0.0)
        return found


Run = tuple[int, int, int]


def _parts(rows: Rows, left: Places, right: Places) -> Iterator[tuple[slice, Places, Places, list[Run]]]:
    """Pairs cut into parts: of each the entries of the right rows, whose they are, and what is held against which left.

    A run is a left place and the entries of the right ones that it is compared with, from one to another.
    """
    for at in range(0, len(left), AT_ONCE):
        part = slice(at, min(at + AT_ONCE, len(left)))
        spots, owner = rows.entries(right[part])
        firsts = np.flatnonzero(np.diff(left[part], prepend=-1))
        edges = np.searchsorted(owner, [*firsts.tolist(), part.stop - part.start]).tolist()
        yield part, spots, owner, list(zip(left[part][firsts].tolist(), edges[:-1], edges[1:], strict=True))


def _owners(rows: Rows) -> Places:
    return np.repeat(np.arange(len(rows)), np.diff(rows.starts))


def _sums(values: Values, owner: Places, count: int) -> Values:
    """The sum of the values of each owner, added in their order on every machine."""
    return np.bincount(owner, values, count).astype(np.float64, copy=False)


def _cosines(sums: Values, sizes: Values) -> Values:
    cosines: Values = np.zeros(len(sums))
    np.divide(sums, sizes, out=cosines, where=sizes > 0)
    return np.round(cosines, 6)
