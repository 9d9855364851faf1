"""Tellings that share telling words: the index from which pairs are drawn, for claims and for disputes.

Beside `neighbours`, which finds those that are near in meaning. Not all pairs are compared: a word that many tellings
use draws no pair, and in a large dossier only articles that may speak of the same meet (`near_articles`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from counterclaim.link.rows import Places, gather, number
from counterclaim.link.tellings import Tellings
from counterclaim.link.terms import MOST_CARRIERS


@dataclass(frozen=True, slots=True)
class Shared:
    """Pairs of places (`left < right`), sorted, and how many words each shares."""

    left: Places
    right: Places
    counts: Places


def find_shared(words: Mapping[int, Collection[str]], tellings: Tellings) -> Shared:
    """Each two tellings that share a word, and how many they share.

    Args:
        words: of each telling that is to be paired, by its place: terms, ids of actors, or both.
        tellings: of the same story or dossier.
    """
    places = np.array(sorted(words), np.int64)
    carriers = gather([words[place] for place in places.tolist()], number(words.values())).by_column()
    counts = np.diff(carriers.starts)
    counts = np.repeat(np.where(counts <= MOST_CARRIERS, counts, 0), counts)  # of each carrier's word
    kept = counts > 0
    count = len(tellings.listed)
    word = np.repeat(np.arange(len(carriers)), np.diff(carriers.starts))[kept]
    pairs = _sharing(places[carriers.columns[kept]], word, int(counts.max(initial=0)))
    keys = [left[near] * count + right[near] for left, right in pairs if (near := tellings.may_meet(left, right)).any()]
    found, shared = np.unique(np.concatenate([NONE, *keys]), return_counts=True)
    return Shared(*np.divmod(found, max(count, 1)), shared)


NONE = np.zeros(0, np.int64)


def _sharing(carriers: Places, word: Places, most: int) -> Iterator[tuple[Places, Places]]:
    """Each two carriers of one word; `carriers` stand word by word, those of a word in order, at most so many."""
    for step in range(1, most):
        same = word[:-step] == word[step:]
        yield carriers[:-step][same], carriers[step:][same]
