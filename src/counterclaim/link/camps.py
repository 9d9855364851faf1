"""Pairs that may be one dispute put into groups, and each group divided into camps."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from counterclaim.link.pairs import Pair

Pairs = Mapping[tuple[int, int], Pair]
Near = Mapping[int, Mapping[int, float]]

# The chance given to two tellings that were not even compared.
STRANGERS = 0.01


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


def nearness(pairs: Pairs) -> Near:
    """For each place the others that it was compared with, and how likely they are together."""
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for pair in pairs.values():
        near[pair.left][pair.right] = near[pair.right][pair.left] = pair.together
    return near


def grow_groups(near: Near, nuclei: Sequence[Pair], limits: Limits, most: int) -> list[list[int]]:
    """Groups of places, each about one dispute: grown around the strongest opposed pairs, in their order.

    A pair whose two ends lie in one group already adds nothing; one that is together with a group joins it; any other
    opens a group of its own and draws in what is together with both its ends. A place may stand in two groups, as one
    statement may speak to two disputes.

    Args:
        near: how likely places are together (`nearness`).
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
        twin = groups.twin_of(drawn)
        if twin is None or _shared(groups.members[twin], drawn) < limits.twin:
            if len(groups.members) < most:
                groups.open(drawn)
        elif len(groups.members[twin]) < limits.most:
            groups.extend(twin, ends)
    return [sorted(group) for group in groups.members]


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
                for other, chance in self._near[place].items():
                    gain = self._gain[other]
                    gain[number] = gain.get(number, 0.0) + chance - STRANGERS

    def hold_both(self, left: int, right: int) -> bool:
        """Whether one group holds both places."""
        return bool(self._of[left] & self._of[right])

    def nearest(self, left: int, right: int, size: int) -> tuple[int | None, float]:
        """The group of fewer than `size` places that the farther of two places is nearest to on average, and how near;
        only groups with a place near to each of the two come into question.
        """
        found: tuple[int | None, float] = (None, 0.0)
        for number in sorted(self._gain[left].keys() & self._gain[right].keys()):
            if len(self.members[number]) < size:
                chance = min(self._mean(left, number), self._mean(right, number))
                if found[0] is None or chance > found[1]:
                    found = number, chance
        return found

    def twin_of(self, places: Sequence[int]) -> int | None:
        """The group that shares most with some places, of those that share any."""
        met = sorted({number for place in places for number in self._of[place]})
        return max(met, key=lambda number: _shared(self.members[number], places), default=None)

    def _mean(self, place: int, number: int) -> float:
        others = len(self.members[number]) - (number in self._of[place])
        return STRANGERS + self._gain[place][number] / others if others else 1.0


def _shared(group: Sequence[int], other: Sequence[int]) -> float:
    """The part of the smaller group that is in the other too."""
    return len(set(group) & set(other)) / min(len(group), len(other))


def draw_in(ends: tuple[int, int], near: Near, limits: Limits) -> list[int]:
    """The two ends and the places nearest to both on average, up to the size of a group."""
    left, right = near[ends[0]], near[ends[1]]
    least = max(limits.draw, limits.share * left.get(ends[1], STRANGERS))
    chances = [(place, (chance + right.get(place, STRANGERS)) / 2) for place, chance in left.items()]
    chances += [(place, (STRANGERS + chance) / 2) for place, chance in right.items() if place not in left]
    found = [(-chance, place) for place, chance in chances if chance >= least and place not in ends]
    drawn = nsmallest(limits.size - 2, found)
    return [*ends, *(place for _, place in drawn)]


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
