"""Tellings that are near in meaning, whatever their words: the index for what no shared word brings together.

Beside the index of shared words (`shared_words`), from which pairs are drawn too. Two steps, so that not all pairs are
compared: articles that speak of the same (`near_articles`), then what stands in them.
Invariant: the same pairs and values on every machine and in every order of the articles' files.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.compare.meanings import lengths, stack
from counterclaim.link.tellings import Tellings

# Nearness below which two tellings are never near, and how many each one keeps.
LEAST = 0.5
MOST_NEAR = 20


def find_neighbours(tellings: Tellings, least: float = LEAST, most: int = MOST_NEAR) -> dict[tuple[int, int], float]:
    """How near in meaning each pair of places is (`left < right`, sorted), for those that are near.

    A pair is there when it is among the nearest of either of its two; it may be of one article. Tellings whose meaning
    reading did not tell are near nobody.

    Args:
        least: the cosine from which two are near, 0 to 1.
        most: how many of its nearest each telling keeps.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for place in sorted(tellings.directions):
        places[tellings.listed[place].article.id].append(place)
    width = {len(each.numbers) for each in tellings.directions.values()}
    if len(width) != 1:  # nothing is known, or two encoders gave what cannot be compared
        return {}
    found: dict[tuple[int, int], float] = {}
    rows = {article: stack([tellings.directions[place] for place in own]) for article, own in places.items()}
    sizes = {article: lengths([tellings.directions[place] for place in own]) for article, own in places.items()}
    for article in places:
        others = [other for other in (article, *tellings.near_articles[article]) if other in places]
        columns = np.array([place for other in others for place in places[other]])
        cosines = rows[article] @ np.concatenate([rows[other] for other in others]).T / sizes[article][:, None]
        cosines /= np.concatenate([sizes[other] for other in others])
        for place, row in zip(places[article], cosines, strict=True):
            for other, value in _nearest(place, row, columns, least, most):
                found[min(place, other), max(place, other)] = value
    return dict(sorted(found.items()))


def _nearest(
    place: int, row: NDArray[np.float64], columns: NDArray[np.int64], least: float, most: int
) -> Iterator[tuple[int, float]]:
    """The nearest of one telling; of equally near ones those that come first."""
    kept = np.flatnonzero((row >= least) & (columns != place))
    values = np.round(row[kept], 4)
    for n in np.lexsort((columns[kept], -values))[:most]:
        yield int(columns[kept[n]]), float(values[n])
