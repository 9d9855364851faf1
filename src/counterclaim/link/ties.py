"""Words that other tellings tie together: "the sluice" and "the lock" are near where a third telling has both.

For `measures`. Source: the generalized vector space model (Wong et al. 1985), its term correlations taken from the
documents themselves. Invariant: sums are added in one order, so the same documents give the same vectors everywhere.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from counterclaim.link.rows import Places, Rows, Values, bounds
from counterclaim.link.terms import MOST_CARRIERS

# Terms kept of an expanded vector: the heaviest carry nearly all of its length.
WIDTH = 60


def expand(documents: Rows, wanted: Places) -> Rows:
    """Documents as vectors of length 1 that also hold the terms of their neighbours, as much as they are near.

    Two documents that share no word are then close when others tie their words together.

    Args:
        documents: the weights of the terms of each document; all of them tie words together, but for words that more
            than `MOST_CARRIERS` have.
        wanted: the places of the documents whose vectors are asked for; the rows of the others are empty.
    """
    own = _of_length_one(documents)
    carriers = own.by_column()
    rare = np.diff(carriers.starts) <= MOST_CARRIERS
    near, wide = Sums(len(own)), Sums(own.width)
    sizes, columns, values = np.zeros(len(own), np.int64), [np.zeros(0, np.int64)], [np.zeros(0)]
    for place in np.sort(wanted).tolist():
        row = slice(own.starts[place], own.starts[place + 1])
        tying, weights = own.columns[row], own.values[row]
        kept = rare[tying]
        spots, term = carriers.entries(tying[kept])
        others = np.sort(near.add(carriers.columns[spots], carriers.values[spots] * weights[kept][term]))
        spots, other = own.entries(others)
        found = wide.add(own.columns[spots], near.take(others)[other] * own.values[spots])
        found, weights = _heaviest(found, wide.take(found))
        sizes[place] = len(found)
        columns.append(found)
        values.append(weights / (_length(weights) or 1.0))
    return Rows(bounds(sizes), np.concatenate(columns), np.concatenate(values), own.width)


class Sums:
    """Sums that are added up at a few of many places, and taken away again."""

    def __init__(self, count: int) -> None:
        self._sums = np.zeros(count)
        self._stamps = np.zeros(count, np.int64)

    def add(self, places: Places, values: Values) -> Places:
        """Add values at places, in their order; each of the places once, in no order that means anything."""
        np.add.at(self._sums, places, values)
        # Of equal places the stamp of the last one stays, so that each is found once and nothing need be sorted.
        order = np.arange(len(places))
        self._stamps[places] = order
        return places[np.flatnonzero(self._stamps[places] == order)]

    def take(self, places: Places) -> Values:
        """The sums at some places, which are 0 from then on."""
        found = self._sums[places]
        self._sums[places] = 0.0
        return found


def _heaviest(columns: Places, weights: Values) -> tuple[Places, Values]:
    """The heaviest columns and their weights, sorted by column; of equally heavy ones the first."""
    if len(columns) > WIDTH:
        kept = weights >= np.partition(weights, len(weights) - WIDTH)[len(weights) - WIDTH]
        columns, weights = columns[kept], weights[kept]
        kept = np.lexsort((columns, -weights))[:WIDTH]
        columns, weights = columns[kept], weights[kept]
    order = np.argsort(columns)
    return columns[order], weights[order]


def _of_length_one(rows: Rows) -> Rows:
    owner = np.repeat(np.arange(len(rows)), np.diff(rows.starts))
    squares = np.bincount(owner, rows.values * rows.values, len(rows))
    return replace(rows, values=rows.values / np.where(squares > 0, np.sqrt(squares), 1.0)[owner])


def _length(weights: Values) -> float:
    """The length of a vector, its squares added in order."""
    return math.sqrt(np.cumsum(weights * weights)[-1]) if len(weights) else 0.0
