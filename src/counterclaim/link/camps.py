"""Pairs that may be one dispute put into groups, and each group divided into camps."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import heappop, heappush, nsmallest

import numpy as np

from counterclaim.link.pairs import Judged, Pair

Pairs = Mapping[tuple[int, int], Pair]

# The chance given to two tellings that were not even compared.
STRANGERS = 0.01

# Places whose nearest are kept at hand as objects; all of them would take more memory than the pairs do.
AT_HAND = 4_096


@dataclass(frozen=True, slots=True)
class Limits:
    """Mean chances of being together from which a pair joins a group (`join`) and a place is drawn in (`draw`).

    A place is drawn in only from the part `share` of the chance that the two ends are together: a sure pair draws in no
    doubtful company. `size` is the most places that a group draws in; two groups that share the part `twin` of the
    smaller are one, which then grows to `most`.
    """

    join: float
    draw: float
    size: int
    twin: float
    most: int
    share: float = 0.15


def pair_of(pairs: Pairs, left: int, right: int) -> Pair | None:
    """The judged pair of two places, in whatever order."""
    return pairs.get((min(left, right), max(left, right)))


class Near:
    """For each place the others that it was compared with, and how likely they are together."""

    def __init__(self, pairs: Judged) -> None:
        places = np.concatenate([pairs.left, pairs.right])
        others = np.concatenate([pairs.right, pairs.left])
        chances = np.concatenate([pairs.together, pairs.together])
        order = np.lexsort((others, -chances, places))
        starts = np.searchsorted(places[order], np.arange(int(places.max(initial=-1)) + 2))
        others, chances = others[order], chances[order]

        @lru_cache(maxsize=AT_HAND)
        def of(place: int) -> Mapping[int, float]:
            if place + 1 >= len(starts):
                return {}
            row = slice(starts[place], starts[place + 1])
            return dict(zip(others[row].tolist(), chances[row].tolist(), strict=True))

        self._of = of

    def of(self, place: int) -> Mapping[int, float]:
        """The others of a place, the likeliest first."""
        return self._of(place)


def grow_groups(near: Near, nuclei: Iterable[Pair], limits: Limits, most: int) -> list[list[int]]:
    """Groups of places, each about one dispute: grown around the strongest opposed pairs, in their order.

    A pair whose two ends lie in one group already adds nothing; one that is together with a group joins it; any other
    opens a group of its own and draws in what is together with both its ends. A place may stand in two groups, as one
    statement may speak to two disputes.

    Args:
        near: how likely places are together.
        nuclei: opposed pairs, the strongest first.
        limits: of joining and of size.
        most: groups; what would open one more is left out.
    """
    groups = Groups(near)
    for pair in nuclei:
        ends = (pair.left, pair.right)
        if groups.hold_both(*ends):
            continue
        joined, chance = groups.nearest(*ends, limits.size)
        if joined is not None and chance >= limits.join:
            groups.extend(joined, ends)
            continue
        drawn = draw_in(ends, near, limits)
        twin, shared = groups.twin_of(drawn)
        if twin is None or shared < limits.twin:
            if len(groups.members) < most:
                groups.open(drawn)
        elif len(groups.members[twin]) < limits.most:
            groups.extend(twin, ends)
    return [sorted(group) for group in groups.members]


NOWHERE: frozenset[int] = frozenset()


class Groups:
    """Groups while they grow, with what each place gains in each: a pair is held against no group that is far from it.

    `members` are the places of each group in the order in which they came; `_of` the groups that hold a place; `_gain`
    how much nearer a place is to a group than to one of strangers, summed over the members.
    """

    def __init__(self, near: Near) -> None:
        self.members: list[list[int]] = []
        self._near = near
        self._of: dict[int, set[int]] = defaultdict(set)
        self._gain: dict[int, dict[int, float]] = defaultdict(dict)

    def open(self, places: Iterable[int]) -> None:
        """A group more, of some places."""
        self.members.append([])
        self.extend(len(self.members) - 1, places)

    def extend(self, number: int, places: Iterable[int]) -> None:
        """Put into a group those of some places that it does not hold."""
        for place in places:
            if number not in self._of[place]:
                self._of[place].add(number)
                self.members[number].append(place)
                for other, chance in self._near.of(place).items():
                    gain = self._gain[other]
                    gain[number] = gain.get(number, 0.0) + chance - STRANGERS

    def hold_both(self, left: int, right: int) -> bool:
        """Whether one group holds both places."""
        return not self._of.get(left, NOWHERE).isdisjoint(self._of.get(right, NOWHERE))

    def nearest(self, left: int, right: int, size: int) -> tuple[int | None, float]:
        """The group of fewer than `size` places that the farther of two places is nearest to on average, and how near;
        only groups with a place near to each of the two come into question.
        """
        found: tuple[int | None, float] = (None, 0.0)
        if left not in self._gain or right not in self._gain:
            return found
        for number in sorted(self._gain[left].keys() & self._gain[right].keys()):
            if len(self.members[number]) < size:
                chance = min(self._mean(left, number), self._mean(right, number))
                if found[0] is None or chance > found[1]:
                    found = number, chance
        return found

    def twin_of(self, places: Sequence[int]) -> tuple[int | None, float]:
        """The group that shares most with some places, of those that share any, and the part of the smaller of the two
        that is in both; of equals the first.
        """
        met = Counter(number for place in places for number in self._of.get(place, NOWHERE))
        shared = [(-count / min(len(self.members[number]), len(places)), number) for number, count in met.items()]
        best = min(shared, default=None)
        return (best[1], -best[0]) if best else (None, 0.0)

    def _mean(self, place: int, number: int) -> float:
        others = len(self.members[number]) - (number in self._of[place])
        return STRANGERS + self._gain[place][number] / others if others else 1.0


def draw_in(ends: tuple[int, int], near: Near, limits: Limits) -> list[int]:
    """The two ends and the places nearest to both on average, up to the size of a group."""
    left, right = near.of(ends[0]), near.of(ends[1])
    least, most = max(limits.draw, limits.share * left.get(ends[1], STRANGERS)), limits.size - 2
    found: list[tuple[float, int]] = []
    best: list[float] = []  # a heap of the highest means so far, as many as are wanted
    for one, other in ((left, right), (right, left)):
        for place, chance in one.items():
            if chance < least:  # no later one has a higher mean, but those that stand higher in the other's list
                break
            second = other.get(place, STRANGERS)
            if second > chance or (second == chance and one is right) or place in ends:
                continue
            mean = (chance + second) / 2
            if mean >= least:
                found.append((-mean, place))
                heappush(best, mean)
                if len(best) > most:
                    heappop(best)
                if len(best) == most:
                    least = max(least, best[0])
    return [*ends, *(place for _, place in nsmallest(most, found))]


def divide(group: Sequence[int], pairs: Pairs) -> dict[int, str]:
    """The camp ("A" or "B") of each member; the first member is in camp A.

    The strongest opposed pair opens the camps; the others follow by what speaks for and against, then each may change
    camp while that helps (local search for the largest cut).
    """
    strongest = max(_inside(group, pairs), key=lambda pair: (pair.strength, -pair.left, -pair.right))
    camp = {strongest.left: 1, strongest.right: -1}
    pull = _pulls(group, pairs)
    waiting = [place for place in group if place not in camp]
    while waiting:
        drawn = {place: _draw(place, camp, pull) for place in waiting}
        place = max(waiting, key=lambda place: (abs(drawn[place]), -place))
        camp[place] = 1 if drawn[place] >= 0 else -1
        waiting.remove(place)
    for _ in range(len(group)):
        moved = False
        for place in sorted(camp):
            best = 1 if _draw(place, camp, pull) >= 0 else -1
            if best != camp[place] and place not in (strongest.left, strongest.right):
                camp[place], moved = best, True
        if not moved:
            break
    first = camp[min(camp)]
    return {place: "A" if side == first else "B" for place, side in sorted(camp.items())}


def _inside(group: Sequence[int], pairs: Pairs) -> Iterator[Pair]:
    for n, left in enumerate(group):
        for right in group[n + 1 :]:
            if pair := pair_of(pairs, left, right):
                yield pair


def _pulls(group: Sequence[int], pairs: Pairs) -> dict[int, list[tuple[int, float]]]:
    """For each member the others and how strongly it is drawn to their camp: log odds of standing together."""
    pull: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for pair in _inside(group, pairs):
        odds = math.log((1 - pair.opposed + 1e-6) / (pair.opposed + 1e-6)) * pair.together
        pull[pair.left].append((pair.right, odds))
        pull[pair.right].append((pair.left, odds))
    return pull


def _draw(place: int, camp: Mapping[int, int], pull: Mapping[int, Sequence[tuple[int, float]]]) -> float:
    return sum(odds * camp[other] for other, odds in pull.get(place, ()) if other in camp)
