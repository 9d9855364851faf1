"""Pairs of tellings that may be about one dispute, and how likely that is.

Not all pairs are compared: two tellings meet when they share telling words, are among the nearest in meaning, stand
next to each other in an article, or when one denies and the other names the denier. Only what has a holder is
compared: an outlet's own voice and words without a source make no side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.compare.opposition import FEATURES, compare_tellings
from counterclaim.link.neighbours import find_neighbours
from counterclaim.link.rows import Places, Values, bounds
from counterclaim.link.shared_words import find_shared
from counterclaim.link.telling import denies_inside, entwined
from counterclaim.link.tellings import Tellings
from counterclaim.link.traits import Truths
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

# Pairs that are judged at a time: their features are 6 MB.
AT_ONCE = 32_768


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


class Judged(Mapping[tuple[int, int], Pair]):
    """Judged pairs by the places of their two tellings, in order.

    Kept as arrays, in a tenth of the memory that objects would take: a dossier has pairs by the million. Of the values
    of their features only those are kept that are not 0. `left`, `right`, `together` and `opposed` are as in `Pair`,
    one number for each pair.
    """

    def __init__(self, parts: Sequence[Part]) -> None:
        self.left = np.concatenate([NONE, *(part.left for part in parts)])
        self.right = np.concatenate([NONE, *(part.right for part in parts)])
        self.together = np.concatenate([NO_VALUES, *(part.together for part in parts)])
        self.opposed = np.concatenate([NO_VALUES, *(part.opposed for part in parts)])
        self._starts = bounds(np.concatenate([NONE, *(part.counts for part in parts)]))
        self._names = np.concatenate([NO_NAMES, *(part.names for part in parts)])
        self._values = np.concatenate([NO_VALUES, *(part.values for part in parts)])
        self._width = int(self.right.max(initial=0)) + 1
        self._keys = self.left * self._width + self.right

    def __getitem__(self, places: tuple[int, int]) -> Pair:
        key = places[0] * self._width + places[1]
        at = int(np.searchsorted(self._keys, key))
        if places[1] >= self._width or at == len(self._keys) or self._keys[at] != key:
            raise KeyError(places)
        return self.at(at)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.left.tolist(), self.right.tolist(), strict=True)

    def __len__(self) -> int:
        return len(self.left)

    @classmethod
    def of(cls, pairs: Iterable[Pair]) -> Judged:
        """Pairs that are objects already."""
        found = sorted(pairs, key=lambda pair: (pair.left, pair.right))
        rows = np.array([[pair.features[name] for name in FEATURES] for pair in found]).reshape(-1, len(FEATURES))
        places = np.array([(pair.left, pair.right) for pair in found], np.int64).reshape(-1, 2)
        chances = np.array([(pair.together, pair.opposed) for pair in found], np.float64).reshape(-1, 2)
        return cls([Part.of(places[:, 0], places[:, 1], chances[:, 0], chances[:, 1], rows)])

    def among(self, places: Sequence[int]) -> dict[tuple[int, int], Pair]:
        """The pairs of which both tellings are among some, by their places."""
        some = np.unique(np.array(places, np.int64))
        some = some[some < self._width]
        first, second = np.triu_indices(len(some), 1)
        keys = some[first] * self._width + some[second]
        at = np.searchsorted(self._keys, keys)
        at = at[at < len(self._keys)] if not len(self._keys) else at[self._keys[np.minimum(at, len(self) - 1)] == keys]
        found = map(self.at, at.tolist())
        return {(pair.left, pair.right): pair for pair in found}

    def at(self, number: int) -> Pair:
        """The pair that is the so many-th."""
        together, opposed = float(self.together[number]), float(self.opposed[number])
        return Pair(int(self.left[number]), int(self.right[number]), together, opposed, Features(self, number))

    def signs(self, names: Sequence[str]) -> Truths:
        """Which pairs show one of some features."""
        shown = np.isin(self._names, [PLACES[name] for name in names]) & (self._values > 0)
        owner = np.repeat(np.arange(len(self)), np.diff(self._starts))
        return np.bincount(owner[shown], minlength=len(self)) > 0

    def values_of(self, number: int) -> dict[int, float]:
        """The values of the features of the so many-th pair that are not 0, by the feature's place among all."""
        row = slice(self._starts[number], self._starts[number + 1])
        return dict(zip(self._names[row].tolist(), self._values[row].tolist(), strict=True))


class Features(Mapping[str, float]):
    """The values of the features of one judged pair."""

    __slots__ = ("_judged", "_known", "_number")

    def __init__(self, judged: Judged, number: int) -> None:
        self._judged, self._number = judged, number
        self._known: Mapping[int, float] | None = None  # looked up for the few pairs that are asked

    def __getitem__(self, name: str) -> float:
        if self._known is None:
            self._known = self._judged.values_of(self._number)
        return self._known.get(PLACES[name], 0.0)

    def __iter__(self) -> Iterator[str]:
        return iter(FEATURES)

    def __len__(self) -> int:
        return len(FEATURES)


PLACES = {name: place for place, name in enumerate(FEATURES)}
NONE, NO_VALUES, NO_NAMES = np.zeros(0, np.int64), np.zeros(0), np.zeros(0, np.uint8)


@dataclass(frozen=True, slots=True)
class Part:
    """Some judged pairs: `counts` are the features of each that are not 0, `names` and `values` these one by one."""

    left: Places
    right: Places
    together: Values
    opposed: Values
    counts: Places
    names: NDArray[np.uint8]
    values: Values

    @classmethod
    def of(cls, left: Places, right: Places, together: Values, opposed: Values, rows: Values) -> Part:
        """Pairs with the values of all their features, a row for each pair, in the order of `FEATURES`."""
        some = rows != 0
        names = np.nonzero(some)[1].astype(np.uint8)
        return cls(left, right, together, opposed, some.sum(axis=1), names, rows[some])


def judge_pairs(tellings: Tellings) -> Judged:
    """Every candidate pair that is not all too unlikely, with its chances, by the places of the two."""
    left, right = candidates(tellings)
    return Judged(
        [_judge(tellings, left[at : at + AT_ONCE], right[at : at + AT_ONCE]) for at in range(0, len(left), AT_ONCE)]
    )


def _judge(tellings: Tellings, left: Places, right: Places) -> Part:
    features = compare_tellings(tellings, left, right)
    together = chances(features, TOGETHER)
    kept = together >= LEAST_TOGETHER
    rows = np.column_stack([features[name][kept] for name in FEATURES])
    return Part.of(left[kept], right[kept], together[kept], chances(features, OPPOSED)[kept], rows)


def candidates(tellings: Tellings) -> tuple[Places, Places]:
    """Pairs worth comparing, by the places of their left and of their right tellings, sorted; of two that stand inside
    each other only a denial and what it denies.
    """
    listed, own = tellings.listed, tellings.traits
    count = len(listed)
    nearest = find_neighbours(tellings, most=NEAREST)
    known = own.held[nearest.left] & own.held[nearest.right]
    spoken = np.flatnonzero(own.held)
    words = {place: (*listed[place].terms, *listed[place].actors) for place in spoken.tolist()}
    shared = find_shared(words, tellings)
    named, names = np.array([*_named(tellings, spoken)], np.int64).reshape(-1, 2).T
    meeting = tellings.may_meet(named, names)
    beside = [_beside(spoken, own.article, step) for step in range(1, NEAR + 1)]
    keys = np.unique(
        np.concatenate(
            [
                nearest.left[known] * count + nearest.right[known],
                shared.left * count + shared.right,
                *(left * count + right for left, right in beside),
                named[meeting] * count + names[meeting],
            ]
        )
    )
    left, right = np.divmod(keys, max(count, 1))
    kept = np.ones(len(keys), np.bool_)
    for n in np.flatnonzero(own.article[left] == own.article[right]).tolist():
        one, other = listed[left[n]], listed[right[n]]
        kept[n] = not entwined(one, other) or denies_inside(one, other) or denies_inside(other, one)
    return left[kept], right[kept]


def _beside(spoken: Places, article: Places, step: int) -> tuple[Places, Places]:
    """Those that stand so many steps apart in one article, of what somebody says."""
    left, right = spoken[:-step], spoken[step:]
    one = article[left] == article[right]
    return left[one], right[one]


def _named(tellings: Tellings, spoken: Places) -> Iterator[tuple[int, int]]:
    """A denial and what names the denier."""
    named: dict[str, list[int]] = defaultdict(list)
    for place in spoken.tolist():
        for actor in tellings.listed[place].actors:
            named[actor].append(place)
    for place in spoken.tolist():
        telling = tellings.listed[place]
        if telling.denies and telling.actor:
            yield from ((min(place, other), max(place, other)) for other in named[telling.actor] if other != place)


def chances(features: Mapping[str, Values], weights: Mapping[str, float]) -> Values:
    """The logistic function of the weighted features of some pairs; rounded, so that no platform's last digit reaches
    an account.
    """
    total: Values = weights["(base)"] + sum((weights[name] * features[name] for name in FEATURES), np.zeros(1))
    return np.round(1 / (1 + np.exp(-np.clip(total, -30.0, 30.0))), 6)
