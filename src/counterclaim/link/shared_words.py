"""Tellings that share telling words: the index from which pairs are drawn, for claims and for disputes.

Beside `neighbours`, which finds those that are near in meaning. Not all pairs are compared: a word that many tellings
use draws no pair, and in a large dossier only articles that may speak of the same meet (`near_articles`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from itertools import combinations

from counterclaim.link.tellings import Tellings
from counterclaim.link.terms import MOST_CARRIERS


def count_shared(words: Mapping[int, Collection[str]], tellings: Tellings) -> Counter[tuple[int, int]]:
    """How many words each two tellings share, by their places (`left < right`), sorted; only those that share one.

    Args:
        words: of each telling that is to be paired, by its place: terms, ids of actors, or both.
        tellings: of the same story or dossier.
    """
    index: dict[str, list[int]] = defaultdict(list)
    for place in sorted(words):
        for word in words[place]:
            index[word].append(place)
    articles = [telling.article.id for telling in tellings.listed]
    near = tellings.near_sets
    met: dict[tuple[str, str], bool] = {}
    shared: Counter[tuple[int, int]] = Counter()
    for places in index.values():
        if len(places) > MOST_CARRIERS:
            continue
        for left, right in combinations(places, 2):
            ends = articles[left], articles[right]
            if ends not in met:
                met[ends] = ends[0] == ends[1] or ends[1] in near[ends[0]] or ends[0] in near[ends[1]]
            if met[ends]:
                shared[left, right] += 1
    return Counter(dict(sorted(shared.items())))
