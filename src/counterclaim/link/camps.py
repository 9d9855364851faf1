"""Pairs that may be one dispute put into groups, and each group divided into camps."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterclaim.link.pairs import Pair

Pairs = Mapping[tuple[int, int], Pair]

# The chance given to two tellings that were not even compared.
STRANGERS = 0.01


@dataclass(frozen=True, slots=True)
class Limits:
    """Mean chances of being together from which a pair joins a group (`join`) and a place is drawn in (`draw`).

    `size` is the most places that a group draws in; two groups that share the part `twin` of the smaller are one, which
    then grows to `most`.
    """

    join: float
    draw: float
    size: int
    twin: float
    most: int


def pair_of(pairs: Pairs, left: int, right: int) -> Pair | None:
    """The judged pair of two places, in whatever order."""
    return pairs.get((min(left, right), max(left, right)))


def grow_groups(pairs: Pairs, nuclei: Sequence[Pair], limits: Limits) -> list[list[int]]:
    """Groups of places, each about one dispute: grown around the strongest opposed pairs, in their order.

    A pair whose two ends lie in one group already adds nothing; one that is together with a group joins it; any other
    opens a group of its own and draws in what is together with both its ends. A place may stand in two groups, as one
    statement may speak to two disputes.
    """
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for pair in pairs.values():
        near[pair.left][pair.right] = near[pair.right][pair.left] = pair.together
    groups: list[list[int]] = []
    groups_of: dict[int, set[int]] = defaultdict(set)  # so that a pair meets only groups that hold a place near it

    def extend(number: int, places: Iterable[int]) -> None:
        for place in places:
            if number not in groups_of[place]:
                groups_of[place].add(number)
                groups[number].append(place)

    for pair in nuclei:
        ends = (pair.left, pair.right)
        if groups_of[pair.left] & groups_of[pair.right]:
            continue
        open_groups = [n for n in _meeting(near[pair.left], groups_of) if len(groups[n]) < limits.size]
        chances = {n: min(_mean_together(end, groups[n], near) for end in ends) for n in open_groups}
        joined = max(open_groups, key=lambda n: chances[n], default=None)
        if joined is not None and chances[joined] >= limits.join:
            extend(joined, ends)
            continue
        drawn = _draw_in(ends, near, limits)
        met = _meeting(drawn, groups_of)
        twin = max(met, key=lambda n: _shared(groups[n], drawn), default=None)
        if twin is None or _shared(groups[twin], drawn) < limits.twin:
            groups.append([])
            extend(len(groups) - 1, drawn)
        elif len(groups[twin]) < limits.most:
            extend(twin, ends)
    return [sorted(group) for group in groups]


def _meeting(places: Iterable[int], groups_of: Mapping[int, set[int]]) -> list[int]:
    """The numbers of the groups that hold one of some places, in order."""
    return sorted({number for place in places for number in groups_of.get(place, ())})


def _shared(group: Sequence[int], other: Sequence[int]) -> float:
    """The part of the smaller group that is in the other too."""
    return len(set(group) & set(other)) / min(len(group), len(other))


def _draw_in(ends: tuple[int, int], near: Mapping[int, Mapping[int, float]], limits: Limits) -> list[int]:
    """The two ends and the places nearest to both, up to the size of a group."""
    others = sorted({*near[ends[0]], *near[ends[1]]} - set(ends))
    chances = {place: _mean_together(place, ends, near) for place in others}
    drawn = sorted((place for place in others if chances[place] >= limits.draw), key=lambda place: -chances[place])
    return [*ends, *drawn[: limits.size - 2]]


def _mean_together(place: int, group: Sequence[int], near: Mapping[int, Mapping[int, float]]) -> float:
    chances = [near[place].get(other, STRANGERS) for other in group if other != place]
    return sum(chances) / len(chances) if chances else 1.0


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
