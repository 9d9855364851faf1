"""From the scores of tags to stretches of words: the most likely row of tags that obeys the order of tags.

Between the network and `decode`. Invariant: stretches of one article never overlap; a stretch begins with a "begin"
tag.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from counterclaim.read.attributions import Range
from counterclaim.read.engines.attribution.features import ROLES, TAGS
from counterclaim.read.engines.attribution.windows import Window

NEVER = -1e4


def article_scores(windows: Sequence[Window], scores: Sequence[NDArray[np.float32]], words: int) -> NDArray[np.float32]:
    """(words, tags): of words that stand in two windows the scores from where they stand deeper."""
    found = np.zeros((words, TAGS), dtype=np.float32)
    deepest = np.full(words, -1)
    for window, rows in zip(windows, scores, strict=True):
        count = window.end - window.first
        depth = np.minimum(np.arange(count), np.arange(count)[::-1])
        if window.first == 0:
            depth = np.arange(count)[::-1]
        if window.end == words:
            depth = np.arange(count) if window.first else np.full(count, count)
        better = depth > deepest[window.first : window.end]
        found[window.first : window.end][better] = rows[:count][better]
        deepest[window.first : window.end][better] = depth[better]
    return found


def best_tags(scores: NDArray[np.float32], steps: NDArray[np.float32]) -> NDArray[np.int64]:
    """The row of tags with the highest sum of scores and steps (Viterbi).

    Args:
        scores: (words, tags).
        steps: (tags, tags), what it costs or gains to go from the row's tag to the column's.
    """
    words = len(scores)
    if not words:
        return np.zeros(0, dtype=np.int64)
    allowed = steps + _order()
    total = scores[0].astype(np.float64)  # sums of a long article keep their digits
    total += [NEVER if inside(tag) else 0.0 for tag in range(TAGS)]
    came = np.zeros((words, TAGS), dtype=np.int64)
    for n in range(1, words):
        options = total[:, None] + allowed
        came[n] = options.argmax(axis=0)
        total = options.max(axis=0)
        total += scores[n]
    tags = np.zeros(words, dtype=np.int64)
    tags[-1] = int(total.argmax())
    for n in range(words - 1, 0, -1):
        tags[n - 1] = came[n, tags[n]]
    return tags


def inside(tag: int) -> bool:
    """Whether a tag goes on with the stretch before it."""
    return tag > 0 and tag % 2 == 0


def _order() -> NDArray[np.float32]:
    table = np.zeros((TAGS, TAGS), dtype=np.float32)
    for tag in range(TAGS):
        if inside(tag):
            table[:, tag] = NEVER
            table[tag, tag] = table[tag - 1, tag] = 0.0
    return table


def ranges_of(tags: Sequence[int] | NDArray[np.int64]) -> dict[str, list[Range]]:
    """The stretches of each role, in order.

    >>> ranges_of([1, 2, 3, 0, 5, 6, 6])
    {'source': [(0, 1)], 'cue': [(2, 2)], 'content': [(4, 6)]}
    """
    found: dict[str, list[Range]] = {role: [] for role in ROLES}
    for n, tag in enumerate(tags):
        if not tag:
            continue
        ranges = found[ROLES[(int(tag) - 1) // 2]]
        if inside(int(tag)) and ranges and ranges[-1][1] == n - 1:
            ranges[-1] = (ranges[-1][0], n)
        else:
            ranges.append((n, n))
    return found
