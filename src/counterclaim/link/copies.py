"""Passages that articles share word for word: copies are one voice.

Copied news shares only a third of its word runs on average, so passages are looked for and not equal documents. An
index of five-word runs gives them exactly, in time that grows with the text and not with the pairs of articles.
Words that two outlets quote from one speaker are no copy of each other: such runs are left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

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
    words = [_words(reading) for reading in readings]
    found = []
    for (left, right), starts in sorted(_shared_starts(words).items()):
        shared = len({i for i, _ in starts})
        share = shared / max(min(len(words[left]), len(words[right])) - RUN + 1, 1)
        runs = sorted(_runs(starts), key=lambda run: (-run[2], run))
        for run in _apart(runs):
            copy = _copy(readings[left], readings[right], words[left], words[right], run, min(share, 1.0))
            if copy:
                found.append(copy)
    return tuple(found)


def _words(reading: Reading) -> list[tuple[str, int, int]]:
    return [(word.group().casefold(), word.start(), word.end()) for word in WORD.finditer(reading.article.text)]


def _shared_starts(words: Sequence[list[tuple[str, int, int]]]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """For each pair of articles the (left, right) places where five words running are the same."""
    index: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for article, listed in enumerate(words):
        forms = [word for word, _, _ in listed]
        for place in range(len(forms) - RUN + 1):
            index[tuple(forms[place : place + RUN])].append((article, place))
    pairs: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for places in index.values():
        if 1 < len(places) <= MOST_CARRIERS:
            for (left, i), (right, j) in combinations(places, 2):
                if left != right:
                    pairs[left, right].append((i, j))
    return pairs


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


def _copy(
    left: Reading,
    right: Reading,
    left_words: Sequence[tuple[str, int, int]],
    right_words: Sequence[tuple[str, int, int]],
    run: Run,
    share: float,
) -> Copy | None:
    i, j, length = run
    last_left, last_right = min(i + length, len(left_words)) - 1, min(j + length, len(right_words)) - 1
    spans = (
        left.article.span(left_words[i][1], left_words[last_left][2]),
        right.article.span(right_words[j][1], right_words[last_right][2]),
    )
    if _quoted(left, spans[0]) or _quoted(right, spans[1]):
        return None
    return Copy(spans[0], spans[1], round(share, 3), _agency(left, spans[0]) or _agency(right, spans[1]))


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


def count_origins(evidence: Sequence[Span], copies: Sequence[Copy]) -> int:
    """How many independent voices carry some passages: articles that share a copied passage there count once.

    >>> count_origins([Span("article-1", 0, 4, "Rain"), Span("article-2", 0, 4, "Rain")], [])
    2
    """
    articles = sorted({span.article for span in evidence})
    voice = {article: article for article in articles}
    for copy in copies:
        left, right = copy.left.article, copy.right.article
        if left not in voice or right not in voice or voice[left] == voice[right]:
            continue
        if any(copy.left.overlaps(span) for span in evidence) and any(copy.right.overlaps(span) for span in evidence):
            old = voice[right]
            voice = {article: voice[left] if root == old else root for article, root in voice.items()}
    return len(set(voice.values()))
