"""One article placed among those that lie on a shelf: which pairs come, and which go.

What a dossier does as articles arrive; `index` does the same in memory. Invariant: which pairs are kept at the end
depends on the articles, not on their order; the cost depends on the lists that an article stands in, not on the shelf.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

import numpy as np

from counterclaim.link.stories.candidates import (
    LEAST_WORTH,
    MOST_HOLDERS,
    find_candidates,
    lists_of,
    lookups_of,
    shared_keys,
)
from counterclaim.link.stories.pairs import measure
from counterclaim.link.stories.profiles import worths_of
from counterclaim.link.stories.surroundings import KEPT, Floats, score_pairs
from counterclaim.model.story import Pair, Placing, Profile, Shelf


def place(profile: Profile, shelf: Shelf) -> Placing:
    """What changes when an article joins those on a shelf.

    Args:
        profile: of an article that is not there yet.
        shelf: where the others lie.
    """
    worths = worths_of(profile)
    own, lookups = lists_of(profile), lookups_of(profile)
    full = shelf.full(lookups)
    holders = shelf.holders([number for number in lookups if number not in full])
    # Lists that this article fills bring nobody together any more, not even it.
    filled = tuple(number for number in own if len(holders.get(number, ())) == MOST_HOLDERS)
    closed = full | set(filled)
    open_holders = {number: articles for number, articles in holders.items() if number not in closed}
    found = [
        other
        for other in shelf.profiles(find_candidates(profile, open_holders, worths))
        if meets(profile, other, worths, closed)
    ]
    measures = measure(profile, found)
    pairs = tuple(
        pair_of(profile.article, found[row].article, measures[row])
        for row in np.flatnonzero(score_pairs(measures.astype("<f4").astype(np.float64)) >= KEPT)
    )
    lists = tuple(number for number in own if number not in closed)
    return Placing(profile, lists, pairs, filled, _gone(filled, shelf) if filled else ())


def pair_of(one: str, other: str, measures: Floats) -> Pair:
    """The pair of two articles."""
    return Pair(min(one, other), max(one, other), measures.astype("<f4").tobytes())


def meets(left: Profile, right: Profile, worths: Mapping[int, float], closed: Set[int]) -> bool:
    """Whether enough keys bring two articles together.

    Args:
        left: one of them.
        right: the other.
        worths: what each key of `left` is worth.
        closed: those of the lists that may bring them together in which too many stand.
    """
    keys = shared_keys(left, right, lambda number: number not in closed)
    return sum(worths[key] for key in keys) >= LEAST_WORTH


def _gone(filled: Sequence[int], shelf: Shelf) -> tuple[tuple[str, str], ...]:
    """The pairs that nothing brings together once some lists are full."""
    among = shelf.pairs_among(filled)
    articles = sorted({article for pair in among for article in pair})
    profiles = {each.article: each for each in shelf.profiles(articles)}
    closed = shelf.full(sorted({number for each in profiles.values() for number in lists_of(each)})) | set(filled)
    return tuple(
        (left, right)
        for left, right in among
        if not meets(profiles[left], profiles[right], worths_of(profiles[left]), closed)
    )
