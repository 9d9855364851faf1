"""Pairs of tellings that may be about one dispute, and how likely that is.

Not all pairs are compared: two tellings meet when they share telling words, are among the nearest in meaning, stand
next to each other in an article, or when one denies and the other names the denier. Only what has a holder is
compared: an outlet's own voice and words without a source make no side.
"""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from counterclaim.link.compare.opposition import FEATURES, compare_tellings
from counterclaim.link.neighbours import find_neighbours
from counterclaim.link.shared_words import count_shared
from counterclaim.link.tellings import Tellings, denies_inside, entwined
from counterclaim.link.words.weights import OPPOSED, TOGETHER

# Tellings of one article that stand at most this far apart are compared whatever their words.
NEAR = 3

# Of what is nearest in meaning to a telling so many are compared with it, whatever their words. Tried with each story's
# weights fitted on the others, 17 stories: none (recall 0.44 at precision 0.40), 8 (0.48 at 0.43), all pairs (0.47 at
# 0.44). After a change run `python -m training.opposition`.
NEAREST = 8


# A pair that is less likely together than this is not kept: to a group it is as far as two that were not compared. Half
# of all pairs, and of the memory they would take in a large dossier.
LEAST_TOGETHER = 0.02


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


class Values(Mapping[str, float]):
    """The values of the features of one pair, in a fifth of the memory of a dictionary: a dossier has pairs by the
    million.

    >>> Values({name: float(name == "turn") for name in FEATURES})["turn"]
    1.0
    """

    __slots__ = ("_values",)

    def __init__(self, features: Mapping[str, float]) -> None:
        self._values = array("d", (features[name] for name in FEATURES))

    def __getitem__(self, name: str) -> float:
        return self._values[_PLACES[name]]

    def __iter__(self) -> Iterator[str]:
        return iter(FEATURES)

    def __len__(self) -> int:
        return len(FEATURES)


_PLACES = {name: place for place, name in enumerate(FEATURES)}


def judge_pairs(tellings: Tellings) -> dict[tuple[int, int], Pair]:
    """Every candidate pair that is not all too unlikely, with its chances, by the places of the two."""
    judged = (judge_pair(left, right, features_of(tellings, left, right)) for left, right in candidates(tellings))
    return {
        (pair.left, pair.right): replace(pair, features=Values(pair.features))
        for pair in judged
        if pair.together >= LEAST_TOGETHER
    }


def judge_pair(
    left: int,
    right: int,
    features: Mapping[str, float],
    together: Mapping[str, float] = TOGETHER,
    opposed: Mapping[str, float] = OPPOSED,
) -> Pair:
    """The pair at two places (`left < right`) with its chances; training judges by other weights than those shipped."""
    return Pair(left, right, _chance(features, together), _chance(features, opposed), features)


def features_of(tellings: Tellings, left: int, right: int) -> dict[str, float]:
    """The features of the pair at two places."""
    return compare_tellings(tellings.listed[left], tellings.listed[right], tellings.closeness(left, right))


def candidates(tellings: Tellings) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing, sorted; of two that stand inside each other only a denial and what it denies."""
    listed = tellings.listed
    pairs = {
        (left, right)
        for left, right in find_neighbours(tellings, most=NEAREST)
        if listed[left].held and listed[right].held
    }
    named: dict[str, list[int]] = defaultdict(list)
    spoken = [place for place, telling in enumerate(listed) if telling.held]
    for place in spoken:
        for actor in listed[place].actors:
            named[actor].append(place)
    pairs.update(count_shared({place: (*listed[place].terms, *listed[place].actors) for place in spoken}, tellings))
    for n, place in enumerate(spoken):
        telling = listed[place]
        pairs.update(
            (place, other) for other in spoken[n + 1 : n + 1 + NEAR] if listed[other].article == telling.article
        )
        if telling.denies and telling.actor:
            pairs.update((min(place, other), max(place, other)) for other in named[telling.actor] if other != place)
    for left, right in sorted(pairs):
        one, other = listed[left], listed[right]
        if not entwined(one, other) or denies_inside(one, other) or denies_inside(other, one):
            yield left, right


def _chance(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The logistic function of the weighted features; rounded, so that no platform's last digit reaches an account."""
    total = weights["(base)"] + sum(weights[name] * value for name, value in features.items())
    return round(1 / (1 + math.exp(-max(min(total, 30.0), -30.0))), 6)
