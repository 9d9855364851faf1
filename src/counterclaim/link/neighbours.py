"""Tellings that are near in meaning, whatever their words: the index for what no shared word brings together.

Beside the index of shared words (`shared_words`), from which pairs are drawn too. Two steps, so that not all pairs are
compared: articles that speak of the same (`near_articles`), then what stands in them.
Invariant: the same pairs and values on every machine and in every order of the articles' files.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.compare.meanings import lengths, stack

if TYPE_CHECKING:
    from counterclaim.link.tellings import Tellings

# Nearness below which two tellings are never near, and how many each one keeps.
LEAST = 0.5
MOST_NEAR = 20


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest of each telling, the nearest first: rows of (telling, other, rank from 0, cosine).

    `values` are the cosines as they are shown, with four digits, by which equally near ones are told.
    """

    tellings: NDArray[np.int32]
    others: NDArray[np.int32]
    ranks: NDArray[np.int32]
    cosines: NDArray[np.float64]
    values: NDArray[np.float64]


NO_PLACES, NO_VALUES = np.zeros(0, np.int32), np.zeros(0)
NOTHING = Nearest(NO_PLACES, NO_PLACES, NO_PLACES, NO_VALUES, NO_VALUES)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Pairs of places (`left < right`), sorted, and how near each is in meaning."""

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    values: NDArray[np.float64]


def find_neighbours(tellings: Tellings, least: float = LEAST, most: int = MOST_NEAR) -> Neighbours:
    """Pairs of tellings that are near in meaning, and how near.

    A pair is there when it is among the nearest of either of its two; it may be of one article. Tellings whose meaning
    reading did not tell are near nobody.

    Args:
        least: the cosine from which two are near, 0 to 1.
        most: how many of its nearest each telling keeps.
    """
    kept = least >= LEAST and most <= MOST_NEAR
    nearest = tellings.nearest if kept else rank_nearest(tellings, least, most)
    chosen = np.flatnonzero((nearest.cosines >= least) & (nearest.ranks < most))
    one, other = nearest.tellings[chosen].astype(np.int64), nearest.others[chosen].astype(np.int64)
    count = len(tellings.listed)
    keys, first = np.unique(np.minimum(one, other) * count + np.maximum(one, other), return_index=True)
    return Neighbours(*np.divmod(keys, max(count, 1)), nearest.values[chosen][first])


def rank_nearest(tellings: Tellings, least: float = LEAST, most: int = MOST_NEAR) -> Nearest:
    """The nearest of each telling; `tellings.nearest` keeps them, as claims and disputes both ask for them."""
    directions = tellings.directions
    places: dict[str, list[int]] = defaultdict(list)
    for place in sorted(directions):
        places[tellings.listed[place].article.id].append(place)
    if len({len(each.numbers) for each in directions.values()}) != 1:
        return NOTHING  # nothing is known, or two encoders gave what cannot be compared
    found: list[tuple[NDArray[np.int64], NDArray[np.float64]]] = []
    rows = {article: stack([directions[place] for place in own]) for article, own in places.items()}
    sizes = {article: lengths([directions[place] for place in own]) for article, own in places.items()}
    found = []
    for article in places:
        others = [other for other in (article, *tellings.near_articles[article]) if other in places]
        columns = np.array([place for other in others for place in places[other]])
        cosines = rows[article] @ np.concatenate([rows[other] for other in others]).T / sizes[article][:, None]
        cosines /= np.concatenate([sizes[other] for other in others])
        for place, row in zip(places[article], cosines, strict=True):
            found.append(_nearest(place, row, columns, least, most))
    cosines = np.concatenate([own for _, own in found])
    return Nearest(
        np.repeat([place for own in places.values() for place in own], [len(own) for own, _ in found]).astype(np.int32),
        np.concatenate([own for own, _ in found]).astype(np.int32),
        np.concatenate([np.arange(len(own)) for own, _ in found]).astype(np.int32),
        cosines,
        np.round(cosines, 4),
    )


def _nearest(
    place: int, row: NDArray[np.float64], columns: NDArray[np.int64], least: float, most: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The nearest of one telling and their cosines; of equally near ones those that come first."""
    kept = np.flatnonzero((row >= least) & (columns != place))
    order = kept[np.lexsort((columns[kept], -np.round(row[kept], 4)))[:most]]
    return columns[order], row[order]
