"""Articles that are likely one story are put together, the likeliest first: average linkage inside what hangs together.

Invariant: the parts are a function of the scores and of what people decided, whatever order they come in; two articles
that a person told apart are never in one part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.stories.story_weights import LEAST
from counterclaim.link.stories.surroundings import Edges, Floats

# What counts for two articles that were not compared or not near, where they are to be in one part.
MISSING = -5.0
# What counts for two that a person told apart: no mean with it ever reaches LEAST.
APART = -1e6
# Articles that hang together above which they are cut at a higher score first: the table of all their pairs must fit
# into memory.
LARGEST = 3000
STEP = 0.5


def cluster(
    edges: Edges, scores: Floats, count: int, apart: Collection[tuple[int, int]] = (), least: float = LEAST
) -> list[list[int]]:
    """The parts, each sorted, by their first member.

    Args:
        edges: the pairs that were kept.
        scores: for each pair how likely it is one story.
        count: how many articles there are.
        apart: pairs of places that a person told apart.
        least: the mean score from which two parts are put together.
    """
    found = []
    for part in hang_together(edges, scores >= least, list(range(count))):
        found += _divide(part, edges, scores, apart, least) if len(part) > 1 else [part]
    return sorted(found)


def hang_together(edges: Edges, chosen: NDArray[np.bool_], places: Sequence[int]) -> list[list[int]]:
    """The parts of some places that chosen pairs hold together, each sorted, by their first member."""
    parent = {place: place for place in places}

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for left, right in zip(edges.left[chosen].tolist(), edges.right[chosen].tolist(), strict=True):
        if left in parent and right in parent:
            one, other = sorted((root(left), root(right)))
            parent[other] = one
    parts: defaultdict[int, list[int]] = defaultdict(list)
    for place in sorted(parent):
        parts[root(place)].append(place)
    return [parts[first] for first in sorted(parts)]


def _divide(
    part: list[int], edges: Edges, scores: Floats, apart: Collection[tuple[int, int]], least: float
) -> list[list[int]]:
    """The parts of what hangs together, by average linkage."""
    inside = np.isin(edges.left, part) & np.isin(edges.right, part)
    own = Edges(edges.left[inside], edges.right[inside], edges.measures[inside])
    values = scores[inside]
    if len(part) > LARGEST:
        pieces = hang_together(own, values >= least + STEP, part)
        return [
            each
            for piece in pieces
            for each in (_divide(piece, own, values, apart, least + STEP) if len(piece) > 1 else [piece])
        ]
    row = {place: index for index, place in enumerate(part)}
    table = np.full((len(part), len(part)), MISSING)
    left, right = [row[place] for place in own.left.tolist()], [row[place] for place in own.right.tolist()]
    table[left, right] = table[right, left] = values
    for one, other in apart:
        if one in row and other in row:
            table[row[one], row[other]] = table[row[other], row[one]] = APART
    return [[part[index] for index in members] for members in link_by_average(table, least)]


def link_by_average(table: Floats, least: float) -> list[list[int]]:
    """Places put together, the pair of parts with the largest mean score first, while one reaches `least`.

    >>> link_by_average(np.array([[0.0, 2.0, -1.0], [2.0, 0.0, -1.5], [-1.0, -1.5, 0.0]]), least=0.0)
    [[0, 1], [2]]
    """
    none = -np.inf
    table = table.astype(np.float64)
    np.fill_diagonal(table, none)
    members = [[place] for place in range(len(table))]
    best = table.max(1)
    while len(table) > 1:
        one = int(best.argmax())
        if best[one] < least:
            break
        other = int(table[one].argmax())
        sizes = len(members[one]), len(members[other])
        row = np.round((table[one] * sizes[0] + table[other] * sizes[1]) / sum(sizes), 9)
        members[one] += members[other]
        members[other] = []
        lost = (best <= table[:, one]) | (best <= table[:, other])
        row[one] = row[other] = none
        table[one] = table[:, one] = row
        table[other] = table[:, other] = none
        best[lost] = table[lost].max(1)
        best = np.maximum(best, row)
        best[one], best[other] = row.max(), none
    return sorted(sorted(each) for each in members if each)
