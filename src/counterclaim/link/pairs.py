"""Pairs of tellings that may be about one dispute, and how likely that is.

Not all pairs are compared: two tellings meet when they share telling words, stand next to each other in an article, or
when one accuses whom the other speaks for.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from counterclaim.link.compare.opposition import compare_tellings
from counterclaim.link.tellings import Telling, Tellings
from counterclaim.link.words.weights import OPPOSED, TOGETHER

# A word in more tellings than this brings nobody together.
MOST_CARRIERS = 60

# Tellings of one article that stand at most this far apart are compared whatever their words.
NEAR = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tellings by their places in the list (`left < right`), and what their features say.

    `together` is the chance that they are about one dispute, `opposed` the chance that they then stand on different
    sides; `features` are the values both rest on.
    """

    left: int
    right: int
    together: float
    opposed: float
    features: Mapping[str, float]

    @property
    def strength(self) -> float:
        """How likely the two are the two sides of a dispute."""
        return self.together * self.opposed


def judge_pairs(tellings: Tellings) -> dict[tuple[int, int], Pair]:
    """Every candidate pair with its chances, by the places of the two."""
    found = {}
    for left, right in candidates(tellings.listed):
        features = compare_tellings(tellings.listed[left], tellings.listed[right], tellings.weights)
        pair = Pair(left, right, _chance(features, TOGETHER), _chance(features, OPPOSED), features)
        found[left, right] = pair
    return found


def candidates(listed: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing, sorted; two tellings that share characters of content are none."""
    pairs: set[tuple[int, int]] = set()
    index: dict[str, list[int]] = defaultdict(list)
    named: dict[str, list[int]] = defaultdict(list)
    for place, telling in enumerate(listed):
        for term in telling.terms:
            index[term].append(place)
        for actor in telling.actors:
            named[actor].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for places in index.values():
        if len(places) <= MOST_CARRIERS:
            shared.update(combinations(places, 2))
    pairs.update(pair for pair, count in shared.items() if count > 1)
    for place, telling in enumerate(listed):
        for other in range(place + 1, min(place + 1 + NEAR, len(listed))):
            if listed[other].article.id == telling.article.id:
                pairs.add((place, other))
        if telling.denies and telling.actor:
            pairs.update((min(place, other), max(place, other)) for other in named[telling.actor] if other != place)
    for left, right in sorted(pairs):
        if not overlap(listed[left], listed[right]):
            yield left, right


def overlap(left: Telling, right: Telling) -> bool:
    """Whether the two share characters of content."""
    if left.article.id != right.article.id:
        return False
    return any(span.overlaps(other) for span in left.statement.content for other in right.statement.content)


def _chance(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The logistic function of the weighted features; rounded, so that no platform's last digit reaches an account."""
    total = weights["(base)"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return round(1 / (1 + math.exp(-max(min(total, 30.0), -30.0))), 6)
