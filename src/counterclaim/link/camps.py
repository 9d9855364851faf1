"""Pairs that may be one dispute put into groups, and each group divided into camps."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from counterclaim.link.pairs import Pair

Pairs = Mapping[tuple[int, int], Pair]

# The chance given to two tellings that were not even compared.
STRANGERS = 0.01


def pair_of(pairs: Pairs, left: int, right: int) -> Pair | None:
    """The judged pair of two places, in whatever order."""
    return pairs.get((min(left, right), max(left, right)))


def group_pairs(pairs: Pairs, *, least: float) -> list[list[int]]:
    """Groups of places that are, on average, together with at least the chance `least`; closest pairs first."""
    root: dict[int, int] = {}
    members: dict[int, list[int]] = {}
    for pair in sorted(pairs.values(), key=lambda pair: (-pair.together, pair.left, pair.right)):
        if pair.together < least:
            break
        for place in (pair.left, pair.right):
            if place not in root:
                root[place] = place
                members[place] = [place]
        left, right = root[pair.left], root[pair.right]
        if left != right and _mean_together(members[left], members[right], pairs) >= least:
            for place in members[right]:
                root[place] = left
            members[left].extend(members.pop(right))
    return sorted(sorted(places) for places in members.values() if len(places) > 1)


def _mean_together(left: Sequence[int], right: Sequence[int], pairs: Pairs) -> float:
    chances = [pair.together if (pair := pair_of(pairs, i, j)) else STRANGERS for i in left for j in right]
    return sum(chances) / len(chances)


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
        for place in group:
            best = 1 if _draw(place, camp, pull) >= 0 else -1
            if best != camp[place] and place not in (strongest.left, strongest.right):
                camp[place], moved = best, True
        if not moved:
            break
    first = camp[min(group)]
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
