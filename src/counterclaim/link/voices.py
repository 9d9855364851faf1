"""Whose words stand at a place of an article: a holder's inside their quotation, else the outlet's.

Invariant: where nobody is known to say it (a quotation without a source), where it is asked, or where the article only
tells that it is denied, doubted or refused, the words are nobody's.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from counterclaim.link.actors import Cast
from counterclaim.link.holders import holder_of
from counterclaim.model.naming import UsageKind
from counterclaim.model.reading import Reading
from counterclaim.model.statement import Statement

# A quotation inside a paragraph. One that is opened again in the next paragraph has no mark at the end of this one.
QUOTED = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*\"", re.MULTILINE)
# Pieces of content before a place that are looked at for one that holds it: statements stand in few others.
LOOKED_BACK = 8
REJECTING_STANCES = frozenset({"denies", "doubts", "refuses"})

Voice = tuple[str, str | None, UsageKind]


class Voices:
    """Whose words stand where in one article."""

    def __init__(self, reading: Reading, cast: Cast) -> None:
        self.article, self.cast = reading.article, cast
        pieces = [(span, statement) for statement in reading.statements for span in statement.content]
        self.pieces = sorted(pieces, key=lambda piece: (piece[0].start, piece[0].end, piece[1].id))
        self.starts = [span.start for span, _ in self.pieces]
        self.quoted = [match.span() for match in QUOTED.finditer(self.article.text)]
        self.quotes = [start for start, _ in self.quoted]

    def voice(self, start: int, end: int) -> Voice | None:
        """User, actor and kind of the words from `start` to `end`; None where they are nobody's."""
        statement = self._statement(start, end)
        quoted = self.is_quoted(start, end)
        if statement is None:
            return None if quoted else (self.article.label, None, "outlet")
        rejected = statement.stance in REJECTING_STANCES and statement.mode != "direct"
        if rejected or statement.content_kind == "question":
            return None
        if statement.mode == "direct" or quoted:
            holder, actor = holder_of(statement, self.article, self.cast)
            return (holder, actor, "holder") if holder else None
        return self.article.label, None, "paraphrase"

    def is_scare_quoted(self, start: int, end: int) -> bool:
        """Whether just these words stand in quotation marks, and nobody is told to have said them."""
        place = bisect_right(self.quotes, start) - 1
        whole = place >= 0 and self.quoted[place] == (start - 1, end + 1)
        return whole and self._statement(start, end) is None

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether the words stand in quotation marks."""
        place = bisect_right(self.quotes, start) - 1
        return place >= 0 and end <= self.quoted[place][1]

    def _statement(self, start: int, end: int) -> Statement | None:
        """The statement in whose content a passage stands: the innermost."""
        found: tuple[int, Statement] | None = None
        last = bisect_right(self.starts, start)
        for span, statement in reversed(self.pieces[max(last - LOOKED_BACK, 0) : last]):
            if span.end >= end and (found is None or span.end - span.start < found[0]):
                found = (span.end - span.start, statement)
        return found[1] if found else None
