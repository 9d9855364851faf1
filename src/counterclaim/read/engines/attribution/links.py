"""From a content to its source and its cue: how the vectors that the network gives are turned into scores.

Shared by training and use, so that both ask the same question. Each word has one key and three query vectors for each
of four pointers (first and last word of the source, first and last word of the cue); a content asks with those of its
first word, its last word and the mean of its words.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

POINTERS = 4
WIDTH = 48
SCALE = WIDTH**-0.5
NEAR = 10
BUCKETS = 2 * NEAR + 1


def buckets_of(words: int, first: int, last: int) -> NDArray[np.int64]:
    """How far each word stands from a content: 0 inside, 1 to 10 before it, 11 to 20 after it, in powers of two.

    >>> buckets_of(8, 3, 4).tolist()
    [3, 2, 1, 0, 0, 11, 12, 13]
    """
    place = np.arange(words)
    away = np.where(place < first, first - place, np.where(place > last, place - last, 0))
    step = np.minimum(np.ceil(np.log2(np.maximum(away, 1))).astype(np.int64) + 1, NEAR)
    return np.where(away == 0, 0, np.where(place < first, step, step + NEAR))


@dataclass(frozen=True, slots=True)
class Weights:
    """The few numbers of the pointers that stand beside the network: made by training, shipped with it."""

    none: NDArray[np.float32]  # (pointers, width): the key of "none"
    none_bias: NDArray[np.float32]  # (pointers,)
    distance: NDArray[np.float32]  # (pointers, buckets)
    rule: NDArray[np.float32]  # (pointers,): for a word that the rules name


def answers_of(
    links: NDArray[np.float32], first: int, last: int, ruled: tuple[int, ...], weights: Weights
) -> NDArray[np.float32]:
    """How likely each word is as each pointer of a content: (pointers, words + 1), "none" last, each row adding up to
    1.

    Args:
        links: (words, 4 * POINTERS * WIDTH), the vectors of one window.
        first, last: the content, in words of the window.
        ruled: for each pointer the word that the rules name, or -1.
        weights: see `Weights`.
    """
    vectors = links.reshape(len(links), 4, POINTERS, WIDTH)
    query = vectors[first, 1] + vectors[last, 2] + vectors[first : last + 1, 3].mean(axis=0)
    scores = np.empty((POINTERS, len(links) + 1), dtype=np.float32)
    scores[:, :-1] = np.einsum("pd,wpd->pw", query, vectors[:, 0]) * SCALE
    scores[:, :-1] += weights.distance[:, buckets_of(len(links), first, last)]
    for pointer, word in enumerate(ruled):
        if 0 <= word < len(links):
            scores[pointer, word] += weights.rule[pointer]
    scores[:, -1] = (query * weights.none).sum(axis=1) * SCALE + weights.none_bias
    scores -= scores.max(axis=1, keepdims=True)
    odds: NDArray[np.float32] = np.exp(scores)
    odds /= odds.sum(axis=1, keepdims=True)
    return odds
