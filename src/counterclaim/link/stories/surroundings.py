"""How likely two articles tell one story, seen among all that each of them is near.

Two articles that are the nearest of each other by far are one story although they share little; two of a topic that
everybody writes about are not, although they share much. What a nearness is worth therefore grows with the stream: each
article's nearest others are the measure (cf. local scaling, Zelnik-Manor and Perona 2004; CSLS, Conneau et al. 2018;
shared neighbours, Jarvis and Patrick 1973). Invariant: a function of the set of pairs; the order in which they came
does not show.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from counterclaim.link.stories.networks import Network
from counterclaim.link.stories.pairs import DAYS, FIGURES, MEASURES
from counterclaim.link.stories.story_weights import NETWORKS

Floats = NDArray[np.float64]
Places = NDArray[np.int64]

# A pair below it is forgotten; what is not there counts as FLOOR.
KEPT = -4.5
FLOOR = -6.0
MOST = 8.0
# Ranks whose mean nearness is measured, and the numbers of nearest of which the shared ones are counted.
WINDOWS = ((0, 4), (2, 8), (8, 24))
NEAREST = (4, 8, 20)
FARTHEST = 24
AT_ONCE = 20_000

SURROUNDINGS = (
    "score",
    *(f"{what} of ranks {low} to {high}" for low, high in WINDOWS for what in ("mean", "larger mean")),
    "better rank",
    "worse rank",
    *(f"shared of {count} nearest" for count in NEAREST),
)
MEANING = slice(MEASURES.index("meaning"), MEASURES.index("meaning across") + 1)


@dataclass(frozen=True, slots=True)
class Edges:
    """Pairs of articles by their places, each once, and their measures, (pairs, WIDTH)."""

    left: Places
    right: Places
    measures: Floats


def network_of(measures: Floats) -> NDArray[np.bool_]:
    """Which pairs have been read by an encoder."""
    known: NDArray[np.bool_] = (measures[:, MEANING] != 0).any(1)
    return known


def score_pairs(measures: Floats) -> Floats:
    """How likely each pair is one story by the two alone: a log-odds, -8 to 8, less what the days between take."""
    known = network_of(measures)
    scores = np.zeros(len(measures))
    for name, rows in (("meaning", known), ("words", ~known)):
        network = NETWORKS[name]
        scores[rows] = measures[rows][:, : len(MEASURES)] @ np.array(network.pair) + network.pair_base
    return np.round(np.clip(scores, -MOST, MOST) - measures[:, DAYS], 4)


def score_among(edges: Edges, count: int) -> Floats:
    """How likely each pair is one story among all: a log-odds, from which stories are made.

    Args:
        edges: all pairs that were kept.
        count: how many articles there are; places in `edges` are below it.
    """
    if not len(edges.left):
        return np.zeros(0)
    known = network_of(edges.measures)
    rows = np.hstack([edges.measures[:, : len(MEASURES)], surround(edges, count)])
    scores = np.zeros(len(rows))
    for name, chosen in (("meaning", known), ("words", ~known)):
        if chosen.any():
            scores[chosen] = run(NETWORKS[name], rows[chosen])
    scores = np.clip(scores, -MOST, MOST) - edges.measures[:, DAYS] + edges.measures[:, FIGURES]
    return np.round(scores, 4)


def run(network: Network, rows: Floats) -> Floats:
    """The log-odds of some rows by a network of one hidden layer."""
    hidden = np.tanh(rows @ np.array(network.hidden) + np.array(network.hidden_base))
    out: Floats = hidden @ np.array(network.out) + network.out_base
    return out


def surround(edges: Edges, count: int) -> Floats:
    """(pairs, SURROUNDINGS): what each pair is among the nearest of its two articles."""
    scores = score_pairs(edges.measures)
    near, values, ranks = _rank(edges, scores, count)
    columns = [scores]
    for low, high in WINDOWS:
        means = values[:, low:high].mean(1)
        left, right = means[edges.left], means[edges.right]
        columns += [(left + right) / 2, np.maximum(left, right)]
    columns += [np.log1p(np.minimum(*ranks)), np.log1p(np.maximum(*ranks))]
    columns += [_shared(near, edges, most) for most in NEAREST]
    return np.stack(columns, 1)


def _rank(edges: Edges, scores: Floats, count: int) -> tuple[Places, Floats, tuple[Floats, Floats]]:
    """The nearest of each article, itself first (-1 where there are no more), their scores, each pair's ranks."""
    one = np.concatenate([edges.left, edges.right])
    other = np.concatenate([edges.right, edges.left])
    value = np.concatenate([scores, scores])
    order = np.lexsort((other, -value, one))
    starts = np.searchsorted(one[order], np.arange(count))
    rank = np.empty(len(one))
    rank[order] = np.arange(len(one)) - starts[one[order]]
    near = np.full((count, FARTHEST + 1), -1, np.int64)
    near[:, 0] = np.arange(count)
    values = np.full((count, FARTHEST), FLOOR)
    kept = order[rank[order] < FARTHEST]
    near[one[kept], rank[kept].astype(np.int64) + 1] = other[kept]
    values[one[kept], rank[kept].astype(np.int64)] = np.maximum(value[kept], FLOOR)
    half = len(edges.left)
    return near, values, (rank[:half], rank[half:])


def _shared(near: Places, edges: Edges, most: int) -> Floats:
    """Which part of the nearest of a pair's two articles are the same, each article counting among its own."""
    found = np.empty(len(edges.left))
    for start in range(0, len(found), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        left, right = near[edges.left[part], : most + 1], near[edges.right[part], : most + 1]
        same = ((left[:, :, None] == right[:, None, :]) & (left[:, :, None] >= 0)).sum((1, 2))
        found[part] = same / np.minimum((left >= 0).sum(1), (right >= 0).sum(1))
    return found
