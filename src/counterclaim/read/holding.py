"""Which statement holds a passage: asked for every date of an article, so without looking at every statement.

Used by `read.happenings`. Invariant: the answer is the one that looking at all contents would give.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from counterclaim.model.span import Span
from counterclaim.model.statement import Statement


class Holding:
    """The contents of an article's statements, by where they begin."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        pieces = ((content, statement) for statement in statements for content in statement.content)
        self._pieces = sorted(pieces, key=lambda piece: piece[0].start)
        self._starts = [content.start for content, _ in self._pieces]
        self._reach: list[int] = []  # how far any content up to here goes: where to stop looking back
        for content, _ in self._pieces:
            self._reach.append(max(content.end, self._reach[-1] if self._reach else 0))

    def innermost(self, span: Span) -> str | None:
        """The id of the statement with the shortest content that holds a passage, or None.

        Of two as short, the one whose id sorts first.
        """
        holding = []
        n = bisect_right(self._starts, span.start) - 1
        while n >= 0 and self._reach[n] >= span.end:
            content, statement = self._pieces[n]
            if content.end >= span.end:
                holding.append((content.end - content.start, statement.id))
            n -= 1
        return min(holding)[1] if holding else None
