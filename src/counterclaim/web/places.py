"""Where an edition has statements, disputed passages, figures and happenings: what a found passage holds.

Beside `finding`. Invariant: a passage holds what it shares a character with.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from counterclaim.model.span import Span
from counterclaim.web.index import Index

KINDS = ("statement", "disputed", "figure", "happening", "own")


class Places:
    """Where statements, disputed passages, figures and happenings stand, article by article."""

    def __init__(self, index: Index) -> None:
        said = {
            article: [span for each in found if each.cue or each.source for span in each.content]
            for article, found in index.statements_of.items()
        }
        stands = {article: [each.span for each in found] for article, found in index.stands_of.items()}
        figures = {article: [each.figure.number for each in found] for article, found in index.figures_of.items()}
        happenings = {
            article: [span for each in found for span in each.tellings if span.article == article]
            for article, found in index.happenings_of.items()
        }
        named = zip(KINDS, (said, stands, figures, happenings), strict=False)
        self._runs = {kind: {article: runs_of(spans) for article, spans in found.items()} for kind, found in named}

    def kinds_of(self, span: Span) -> frozenset[str]:
        """What a passage holds, in whole or in part; "own" where the outlet tells all of it in its own voice."""
        found = {kind for kind, runs in self._runs.items() if touches(runs.get(span.article, ()), span)}
        return frozenset(found if "statement" in found else {*found, "own"})


def runs_of(spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """Stretches that cover some passages of one article, in order, none touching the next.

    >>> runs_of([Span("a", 4, 9, ""), Span("a", 0, 2, ""), Span("a", 6, 12, "")])
    ((0, 2), (4, 12))
    """
    runs: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if runs and start <= runs[-1][1]:
            runs[-1] = (runs[-1][0], max(end, runs[-1][1]))
        else:
            runs.append((start, end))
    return tuple(runs)


def touches(runs: Sequence[tuple[int, int]], span: Span) -> bool:
    """Whether a passage shares a character with one of the stretches."""
    i = bisect_left(runs, (span.end, span.end))
    return i > 0 and runs[i - 1][1] > span.start
