"""Tellings that are near in meaning, whatever their words: the index for what no shared word brings together.

Beside the indexes of words and names, from which pairs are drawn too. Two steps, so that not all pairs are compared:
articles that speak of the same, then what stands in them. A dossier of few articles is compared whole; in a large one
the cost of an article does not grow with the others.
Invariant: the same pairs and values on every machine and in every order of the articles' files.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.compare.meanings import lengths, stack
from counterclaim.link.tellings import Tellings
from counterclaim.link.terms import weigh

# Articles that one article is compared with, beside itself: those that share most telling words with it.
MOST_ARTICLES = 60

# By how many words an article is looked up (those that most of its tellings use, and fewest other articles), and in how
# many articles a word may stand to be looked up. Of the articles on one event among 6,000 plain ones (30 events, 3 to 5
# articles each) 15 and 300 bring 0.88 together at 1,200 steps an article; 12 and 300 0.87, 25 and 300 0.88 at 2,000,
# 15 and 600 0.91 at 2,100; chosen by rarity alone, 40 and 150 bring 0.76. Only a dossier of more articles than
# MOST_ARTICLES is looked up at all.
HEAVIEST = 15
MOST_HOLDERS = 300
MOST_USES = 5

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
    for article, others in _near_articles(tellings, list(places)):
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


def _near_articles(tellings: Tellings, articles: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Each article with those that it is compared with, itself among them, by their ids."""
    if len(articles) <= MOST_ARTICLES + 1:
        for article in articles:
            yield article, list(articles)
        return
    uses: dict[str, Counter[str]] = {article: Counter() for article in articles}
    for telling in tellings.listed:
        if telling.article.id in uses:
            uses[telling.article.id].update(telling.terms)
    weights = weigh(uses.values())
    holders: dict[str, list[str]] = defaultdict(list)
    for article, terms in uses.items():
        for term in terms:
            holders[term].append(article)
    for article in articles:
        yield article, [article, *_sharing(article, uses[article], weights, holders)]


def _sharing(
    article: str, uses: Mapping[str, int], weights: Mapping[str, float], holders: Mapping[str, Sequence[str]]
) -> list[str]:
    """The articles that share most of an article's telling words, the most first."""
    worth = {term: weights[term] * min(count, MOST_USES) for term, count in sorted(uses.items())}
    known = [term for term in worth if 1 < len(holders[term]) <= MOST_HOLDERS]
    shared: dict[str, float] = defaultdict(float)
    for term in sorted(known, key=lambda term: -worth[term])[:HEAVIEST]:
        for other in holders[term]:
            shared[other] += worth[term]
    shared.pop(article, None)
    return sorted(shared, key=lambda other: (-round(shared[other], 6), other))[:MOST_ARTICLES]
