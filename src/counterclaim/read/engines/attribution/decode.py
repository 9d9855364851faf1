"""From what the network says of each word to attributions.

After the network. Contents are stretches of content tags; each asks for its cue and its source, among the stretches
tagged so and, where those do not fit, among all words. Contents with one cue are one attribution and share its source.
Invariant: ranges are in order; no content is empty; same scores, same attributions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from counterclaim.read.attributions import Attribution, Range
from counterclaim.read.engines.attribution.features import TAGS
from counterclaim.read.engines.attribution.links import Weights, answers_of
from counterclaim.read.engines.attribution.spans import article_scores, best_tags, ranges_of
from counterclaim.read.engines.attribution.windows import Window

SURE = 1e-6  # keeps logarithms finite


@dataclass(frozen=True, slots=True)
class Decoding:
    """Choices made on PolNeAR's dev part; `models/attribution` tells what was tried."""

    begin: tuple[float, float, float] = (0.0, 0.0, 0.0)  # added to the score of a source, cue, content that begins
    none_source: float = 1.0  # how much weight "nobody" has against the stretches
    none_cue: float = 1.0
    free: float = 0.5  # how much weight a stretch has that no tag marks
    least: float = 0.0  # attributions of less confidence are left out
    longest: int = 14  # words of a source or cue that no tag marks

    @classmethod
    def of(cls, written: Mapping[str, Any]) -> Decoding:
        """The choices as they are written beside the graph."""
        return cls(**{**written, "begin": tuple(written["begin"])})


@dataclass(frozen=True, slots=True)
class Output:
    """What the network gave for one article."""

    windows: Sequence[Window]
    tags: Sequence[NDArray[np.float32]]
    links: Sequence[NDArray[np.float32]]
    words: int


@dataclass(slots=True)
class _Asked:
    """A piece of content with its candidates: a stretch (None for nobody) and how likely it is."""

    piece: Range
    sources: dict[Range | None, float]
    cues: dict[Range | None, float]
    confidence: float
    cue: Range | None = field(default=None)


def attributions_of(
    output: Output,
    steps: NDArray[np.float32],
    weights: Weights,
    ruled: Sequence[tuple[Range, tuple[int, int, int, int]]],
    decoding: Decoding,
) -> tuple[Attribution, ...]:
    """The attributions of one article.

    Args:
        output: scores and vectors, window by window.
        steps: (tags, tags), the scores of one tag after another.
        weights: of the pointers.
        ruled: what the rules say: each of their contents with the first and last words of source and cue, -1 for none.
        decoding: thresholds.
    """
    scores = article_scores(output.windows, output.tags, output.words)
    for role, more in enumerate(decoding.begin):
        scores[:, 1 + 2 * role] += more
    found = ranges_of(best_tags(scores, steps))
    sure = _sureness(scores)
    asked = [
        _ask(piece, found["source"], found["cue"], output, weights, ruled, decoding, sure) for piece in found["content"]
    ]
    for one in asked:
        one.cue = max(one.cues, key=lambda cue: (one.cues[cue], cue or (-1, -1)))
    return tuple(
        attribution for group in _groups(asked) if (attribution := _attribution(group)).confidence >= decoding.least
    )


def _sureness(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """How likely each word is content, by its own tag's scores alone."""
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    content: NDArray[np.float32] = (odds[:, TAGS - 2] + odds[:, TAGS - 1]) / odds.sum(axis=1)
    return content


def _ask(
    piece: Range,
    sources: Sequence[Range],
    cues: Sequence[Range],
    output: Output,
    weights: Weights,
    ruled: Sequence[tuple[Range, tuple[int, int, int, int]]],
    decoding: Decoding,
    sure: NDArray[np.float32],
) -> _Asked:
    number = _window_of(piece, output.windows)
    window = output.windows[number]
    first, last = max(piece[0], window.first) - window.first, min(piece[1], window.end - 1) - window.first
    said = _said(piece, ruled, window)
    answers = answers_of(output.links[number][: window.end - window.first], first, last, said, weights)
    return _Asked(
        piece,
        _candidates(answers[:2], _within(sources, window), window, piece, decoding.none_source, decoding),
        _candidates(answers[2:], _within(cues, window), window, piece, decoding.none_cue, decoding),
        float(sure[piece[0] : piece[1] + 1].mean()),
    )


def _window_of(piece: Range, windows: Sequence[Window]) -> int:
    """The window that holds most of a content, and of several the one with most room around it."""

    def room(n: int) -> tuple[int, int, int]:
        window = windows[n]
        held = min(piece[1] + 1, window.end) - max(piece[0], window.first)
        return held, min(piece[0] - window.first, window.end - piece[1]), -n

    near = (
        range(len(windows))
        if len(windows) < 4
        else [n for n, window in enumerate(windows) if window.first <= piece[1] and window.end > piece[0]]
    )
    return max(near, key=room)


def _said(piece: Range, ruled: Sequence[tuple[Range, tuple[int, int, int, int]]], window: Window) -> tuple[int, ...]:
    best, most = (-1, -1, -1, -1), 0
    for (first, last), words in ruled:
        shared = min(piece[1], last) - max(piece[0], first) + 1
        if shared > most:
            best, most = words, shared
    return tuple(word - window.first if word >= 0 else -1 for word in best)


def _within(ranges: Sequence[Range], window: Window) -> Sequence[Range]:
    """Those of an article's stretches, in order, that lie wholly in a window."""
    low, high = bisect_left(ranges, (window.first, -1)), bisect_left(ranges, (window.end, -1))
    return [(first, last) for first, last in ranges[low:high] if last < window.end]


def _candidates(
    answers: NDArray[np.float32],
    tagged: Sequence[Range],
    window: Window,
    piece: Range,
    none: float,
    decoding: Decoding,
) -> dict[Range | None, float]:
    """Stretches with how likely each is the answer, and None for nobody."""
    start, end = answers[:, :-1]
    found: dict[Range | None, float] = {None: none * float((answers[0, -1] * answers[1, -1]) ** 0.5)}
    for first, last in tagged:
        a, b = first - window.first, last - window.first
        found[first, last] = float((start[a : b + 1].sum() * end[a : b + 1].sum()) ** 0.5)
    a = int(start.argmax())
    b = a + int(end[a : a + decoding.longest].argmax())
    free = (a + window.first, b + window.first)
    if not any(first <= free[1] and free[0] <= last for first, last in (*tagged, piece)):
        found[free] = decoding.free * float((start[a] * end[b]) ** 0.5)
    return found


def _groups(asked: Sequence[_Asked]) -> list[list[_Asked]]:
    groups: dict[Range, list[_Asked]] = {}
    alone: list[list[_Asked]] = []
    for one in asked:
        if one.cue is None:
            alone.append([one])
        else:
            groups.setdefault(one.cue, []).append(one)
    return sorted([*groups.values(), *alone], key=lambda group: group[0].piece)


def _attribution(group: Sequence[_Asked]) -> Attribution:
    candidates = sorted({source for one in group for source in one.sources}, key=lambda source: source or (-1, -1))
    total = {
        source: float(np.mean([np.log(one.sources.get(source, 0.0) + SURE) for one in group])) for source in candidates
    }
    source = max(candidates, key=lambda source: (total[source], source or (-1, -1)))
    cue = group[0].cue
    sure = float(np.mean([one.confidence for one in group]))
    return Attribution(
        source=(source,) if source else (),
        cue=(cue,) if cue else (),
        content=tuple(one.piece for one in group),
        confidence=round(sure, 4),
    )
