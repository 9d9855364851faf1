"""The passages and reasons of everything in an account: two tables for all nouns.

Written in one go and read in one go, so that a dispute or an actor is put together without a query of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from counterclaim.model.reason import Reason
from counterclaim.model.span import Span
from counterclaim.store.account_tables import evidence, reasons
from counterclaim.store.columns import Row, passage_row
from counterclaim.store.rows import AT_ONCE, add_rows, rows_of

REASON = "reason"


class Evidence:
    """Passages and reasons on their way into the two tables."""

    def __init__(self) -> None:
        self.passages: list[Row] = []
        self.reasons: list[Row] = []

    def add(self, owner: str, part: str, spans: Iterable[Span], number: int = 0) -> None:
        """Note the passages of one part of something; `number` tells like parts apart."""
        for position, span in enumerate(spans):
            key = {"owner": owner, "part": part, "number": number, "position": position}
            self.passages.append({**key, "article": span.article, **passage_row("quote", span)})

    def give(self, owner: str, grounds: Sequence[Reason]) -> None:
        """Note the reasons for something."""
        for position, reason in enumerate(grounds):
            words = {"step": reason.step, "feature": reason.feature, "value": reason.value}
            self.reasons.append({"owner": owner, "position": position, **words, "sentence": reason.sentence})
            self.add(owner, REASON, reason.passages, position)

    def write(self, connection: Connection) -> None:
        """Put everything that was noted into the tables."""
        add_rows(connection, evidence, self.passages)
        add_rows(connection, reasons, self.reasons)


class StoredEvidence:
    """All passages and reasons of the stored account, found by owner."""

    def __init__(self, connection: Connection) -> None:
        self._passages: defaultdict[tuple[str, str, int], list[Span]] = defaultdict(list)
        columns = evidence.c
        query = select(
            columns.owner, columns.part, columns.number, columns.article, columns.start, columns.end, columns.quote
        ).order_by(columns.owner, columns.part, columns.number, columns.position)
        # One text for all rows of an owner or an article, not one for each row.
        known: dict[str, str] = {}
        for rows in connection.execute(query).partitions(AT_ONCE):
            for owner, part, number, article, start, end, quote in rows:
                key = known.setdefault(owner, owner), known.setdefault(part, part), number
                self._passages[key].append(Span(known.setdefault(article, article), start, end, quote))
        self._reasons: defaultdict[str, list[Reason]] = defaultdict(list)
        for row in rows_of(connection, reasons, "owner", "position"):
            passages = self.of(row["owner"], REASON, row["position"])
            self._reasons[row["owner"]].append(
                Reason(row["step"], row["feature"], row["value"], row["sentence"], passages)
            )

    def of(self, owner: str, part: str, number: int = 0) -> tuple[Span, ...]:
        """The passages of one part of something."""
        return tuple(self._passages.get((owner, part, number), ()))

    def numbered(self, part: str) -> Mapping[tuple[str, int], Sequence[Span]]:
        """The passages of all parts of one name, by their owner and number."""
        return {(owner, number): spans for (owner, name, number), spans in self._passages.items() if name == part}

    def reasons(self, owner: str) -> tuple[Reason, ...]:
        """The reasons for something."""
        return tuple(self._reasons.get(owner, ()))
