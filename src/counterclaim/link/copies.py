"""Passages that articles share word for word: copies are one voice.

Copied news shares only a third of its word runs on average, so passages are looked for and not equal documents. An
index of five-word runs gives them exactly, in time that grows with the text and not with the pairs of articles.
Words that two outlets quote from one speaker are no copy of each other: such runs are left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, islice

import numpy as np
from numpy.typing import NDArray

from counterclaim.model.account import Copy
from counterclaim.model.reading import Reading
from counterclaim.model.span import Span

WORD = re.compile(r"\w+")
RUN = 5  # words in an index entry

# Shortest copied passage in words. Below it, set phrases match ("the president of the united states said on"); two
# reports of one event written apart shared no run of 12 or more outside quotations in the development stories.
SHORTEST = 12

# Words that an editor may change inside a copied passage without breaking it in two.
GAP = 3

# A run that more articles than this carry is furniture of the page (a newsletter line); it joins nobody.
MOST_CARRIERS = 40

# Part of a run inside direct quotations above which the two only quote the same words.
QUOTED_SHARE = 0.7

Run = tuple[int, int, int]  # first word left, first word right, number of words


def find_copies(readings: Sequence[Reading]) -> tuple[Copy, ...]:
    """Every passage that two articles share, in the order of the articles, longest first within a pair.

    Source of the method: exact shingling (Broder 1997) with runs chained along their diagonal.
    """
    words = [_words(reading.article.text) for reading in readings]
    found = []
    for left, right, starts in _shared_starts(words):
        runs = sorted(_runs(starts), key=lambda run: (-run[2], run))
        if not runs:
            continue
        share = len({i for i, _ in starts}) / max(min(len(words[left]), len(words[right])) - RUN + 1, 1)
        for run in _apart(runs):
            copy = _copy(readings[left], readings[right], run, min(share, 1.0))
            if copy:
                found.append(copy)
    return tuple(found)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _shared_starts(words: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Pairs of articles in order, with the (left, right) places where five words running are the same.

    Pairs with one such place are left out: no passage that is long enough has fewer than two.
    """
    articles, places = _repeated_runs(words)
    pairs: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for own, at in zip(articles, places, strict=True):
        for (left, i), (right, j) in combinations(zip(own, at, strict=True), 2):
            if left != right:
                pairs[left, right].append((i, j))
    for left, right in sorted(pairs):
        if len(pairs[left, right]) > 1:
            yield left, right, pairs[left, right]


def _repeated_runs(words: Sequence[Sequence[str]]) -> tuple[list[list[int]], list[list[int]]]:
    """The articles of each run of five words that stands in two to `MOST_CARRIERS` places, and the places in them.

    Runs get numbers, words first, then pairs, fours and fives of them: exact, and a fraction of the memory that the
    words themselves would take as keys.
    """
    numbers: dict[str, int] = {}
    listed = [numbers.setdefault(word, len(numbers)) for own in words for word in own]
    if len(listed) < RUN:
        return [], []
    one = np.array(listed, np.int64)
    two = _numbered(one[:-1], one[1:])
    four = _numbered(two[:-2], two[2:])
    five = _numbered(four[:-1], one[4:])
    sizes = np.array([len(own) for own in words])
    article = np.repeat(np.arange(len(words)), sizes)
    place = np.arange(len(listed)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    whole = np.flatnonzero(article[: len(five)] == article[RUN - 1 :])  # the others run from one article into the next
    order = whole[np.argsort(five[whole], kind="stable")]
    starts = np.flatnonzero(np.diff(five[order], prepend=-1))
    counts = np.diff(starts, append=len(order))
    kept = [(start, start + count) for start, count in zip(starts.tolist(), counts.tolist(), strict=True)]
    kept = [(start, end) for start, end in kept if 1 < end - start <= MOST_CARRIERS]
    return (
        [article[order[start:end]].tolist() for start, end in kept],
        [place[order[start:end]].tolist() for start, end in kept],
    )


def _numbered(left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.int64]:
    """One number for each pair of numbers: equal where both are. There are fewer than 2**31 of either."""
    _, numbers = np.unique(left * (int(right.max()) + 1) + right, return_inverse=True)
    return numbers.astype(np.int64, copy=False)  # type: ignore[no-any-return]


def _runs(starts: list[tuple[int, int]]) -> Iterator[Run]:
    """Chains of shared places with at most `GAP` words between them, long enough to be a copy."""
    current: Run | None = None
    for i, j in sorted(starts):
        if current:
            left, right, length = current
            ahead_left, ahead_right = i - left - length, j - right - length
            if -RUN <= ahead_left <= GAP and -RUN <= ahead_right <= GAP and abs(ahead_left - ahead_right) <= GAP:
                current = (left, right, max(i - left, j - right) + RUN)
                continue
            if length >= SHORTEST:
                yield current
        current = (i, j, RUN)
    if current and current[2] >= SHORTEST:
        yield current


def _apart(runs: Sequence[Run]) -> list[Run]:
    """Runs that do not overlap on the left, the earlier in the list kept."""
    kept: list[Run] = []
    for run in runs:
        if all(run[0] + run[2] <= other[0] or other[0] + other[2] <= run[0] for other in kept):
            kept.append(run)
    return kept


def _copy(left: Reading, right: Reading, run: Run, share: float) -> Copy | None:
    i, j, length = run
    spans = _passage(left, i, length), _passage(right, j, length)
    if _quoted(left, spans[0]) or _quoted(right, spans[1]):
        return None
    return Copy(spans[0], spans[1], round(share, 3), _agency(left, spans[0]) or _agency(right, spans[1]))


def _passage(reading: Reading, first: int, length: int) -> Span:
    """The passage of so many words from a word on, as many as there are."""
    words = [(word.start(), word.end()) for word in islice(WORD.finditer(reading.article.text), first, first + length)]
    return reading.article.span(words[0][0], words[-1][1])


def _quoted(reading: Reading, span: Span) -> bool:
    """Whether most of a passage stands inside direct quotations."""
    pieces = [piece for statement in reading.statements if statement.mode == "direct" for piece in statement.content]
    inside = sum(max(0, min(piece.end, span.end) - max(piece.start, span.start)) for piece in pieces)
    return inside >= QUOTED_SHARE * (span.end - span.start)


def _agency(reading: Reading, span: Span) -> Span | None:
    """The agency that a statement inside the passage came through."""
    for statement in reading.statements:
        if span.overlaps(statement.sentence):
            for link in statement.chain:
                if link.role == "agency" and link.span:
                    return link.span
    return None


class SharedPassages:
    """Copies by the two articles that share them, to count voices without going through all copies each time."""

    def __init__(self, copies: Sequence[Copy]) -> None:
        self._between: dict[str, dict[str, list[Copy]]] = defaultdict(lambda: defaultdict(list))
        for copy in copies:
            left, right = copy.left.article, copy.right.article
            self._between[left][right].append(copy)

    def count_origins(self, evidence: Sequence[Span]) -> int:
        """How many independent voices carry some passages: articles that share a copied passage there count once."""
        articles = sorted({span.article for span in evidence})
        voice = {article: article for article in articles}
        for left in articles:
            others = self._between.get(left, {})
            for right in sorted(others.keys() & voice.keys()):
                if voice[left] != voice[right] and any(_is_shared(copy, evidence) for copy in others[right]):
                    old, new = voice[right], voice[left]
                    voice = {article: new if root == old else root for article, root in voice.items()}
        return len(set(voice.values()))


def _is_shared(copy: Copy, evidence: Sequence[Span]) -> bool:
    """Whether passages of both articles lie in what was copied."""
    sides = (copy.left, copy.right)
    return all(any(side.overlaps(span) for span in evidence) for side in sides)


def count_origins(evidence: Sequence[Span], copies: Sequence[Copy]) -> int:
    """How many independent voices carry some passages, where that is asked once (`SharedPassages`).

    >>> count_origins([Span("article-1", 0, 4, "Rain"), Span("article-2", 0, 4, "Rain")], [])
    2
    """
    return SharedPassages(copies).count_origins(evidence)
