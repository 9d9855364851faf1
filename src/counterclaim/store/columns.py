"""The few shapes that columns come in: words, numbers, passages and dates.

Every table is built from these, so that a passage looks the same everywhere (its words, `_start`, `_end`) and `check`
finds every one of them by itself. Invariant: a column made by `passage` carries its `Place` in `info`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, MetaData, Table

from counterclaim.model.date_range import DateRange
from counterclaim.model.span import Span
from counterclaim.store.kinds import FLOATING, TEXT, WHOLE

Row = dict[str, Any]

metadata = MetaData()


class Place(NamedTuple):
    """The names of the four columns that hold one passage."""

    article: str
    start: str
    end: str
    quote: str


def table(name: str, comment: str, *columns: Column[Any], rowid: bool = False, into: MetaData | None = None) -> Table:
    """A STRICT table; in SQLite one without a row number of its own unless `rowid`.

    Args:
        name: what it is called.
        comment: what it holds, in a sentence.
        columns: see `words`, `number`, `passage` and so on.
        rowid: for rows of many bytes, or for a table whose key counts itself.
        into: where it is declared; today's tables unless given. A step of `migrations` declares its own.
    """
    home = metadata if into is None else into
    made = Table(name, home, *columns, comment=comment, sqlite_strict=True, sqlite_with_rowid=rowid)
    if any(column.info.get("free") for column in columns):
        # No key of PostgreSQL's is longer than 2,700 bytes; a hash finds any. Who writes looks first what is there.
        made.primary_key.ddl_if(dialect="sqlite")
        for column in made.primary_key.columns:
            hashed = Index(f"ix_{name}_{column.name}_hash", column, postgresql_using="hash")
            hashed.ddl_if(dialect="postgresql")
    return made


def words(
    name: str,
    comment: str,
    *,
    to: str = "",
    key: bool = False,
    optional: bool = False,
    gone_with: bool = False,
    free: bool = False,
) -> Column[Any]:
    """A column of text. `to` ("articles.id") makes it point there; `gone_with` deletes the row with what it points to.

    A key that others write, a file name or an address, is `free`: it may be of any length. References
    are looked at when a transaction ends, so that rows can be written in any order.
    """
    links = (
        [ForeignKey(to, deferrable=True, initially="DEFERRED", ondelete="CASCADE" if gone_with else None)] if to else []
    )
    return Column(
        name,
        TEXT,
        *links,
        primary_key=key,
        nullable=optional and not key,
        index=bool(to) and not key,
        comment=comment,
        info={"free": True} if free else {},
    )


def number(name: str, comment: str, *, key: bool = False, optional: bool = False) -> Column[Any]:
    """A column of whole numbers."""
    return Column(name, WHOLE, primary_key=key, autoincrement=False, nullable=optional and not key, comment=comment)


def measure(name: str, comment: str, *, optional: bool = False) -> Column[Any]:
    """A column of floating-point numbers."""
    return Column(name, FLOATING, nullable=optional, comment=comment)


def octets(name: str, comment: str) -> Column[Any]:
    """A column of bytes that only a program reads."""
    return Column(name, LargeBinary, nullable=False, comment=comment)


@cache
def place(name: str, *, own: bool = False) -> Place:
    """Where a passage called `name` stands; `own` when it has a column of its own for the article.

    >>> place("cue")
    Place(article='article', start='cue_start', end='cue_end', quote='cue')
    """
    if name == "quote":
        return Place("article", "start", "end", "quote")
    return Place(f"{name}_article" if own else "article", f"{name}_start", f"{name}_end", name)


def passage(name: str, comment: str, *, optional: bool = False, own: bool = False) -> list[Column[Any]]:
    """The columns of a passage: its words, where they start and end, and (with `own`) in which article."""
    at = place(name, own=own)
    columns = [
        words(at.quote, comment, optional=optional),
        number(at.start, f"first character of {at.quote}", optional=optional),
        number(at.end, f"character after {at.quote}", optional=optional),
    ]
    if own:
        columns.append(words(at.article, f"the article that says {at.quote}", to="articles.id", optional=optional))
    columns[0].info["place"] = at
    return columns


def dates(name: str, comment: str, *, optional: bool = False) -> list[Column[Any]]:
    """The columns of an interval: as people write it, its first day, the day after its last, how precisely told."""
    return [
        words(name, comment, optional=optional),
        words(f"{name}_from", f"first day of {name}", optional=optional),
        words(f"{name}_before", f"day after the last of {name}; empty when its end is open", optional=True),
        words(f"{name}_precision", f"how precisely {name} was told", optional=optional),
    ]


def passage_row(name: str, span: Span | None, *, own: bool = False) -> Row:
    """The values of a passage's columns."""
    at = place(name, own=own)
    row: Row = {at.quote: None, at.start: None, at.end: None}
    if span:
        row = {at.quote: span.text, at.start: span.start, at.end: span.end}
    if own:
        row[at.article] = span.article if span else None
    return row


def span_or_none(row: Mapping[str, Any], name: str, *, own: bool = False) -> Span | None:
    """The passage that a row holds under `name`."""
    at = place(name, own=own)
    if row[at.start] is None:
        return None
    return Span(row[at.article], row[at.start], row[at.end], row[at.quote])


def span_of(row: Mapping[str, Any], name: str = "quote", *, own: bool = False) -> Span:
    """The passage that a row always holds under `name`."""
    at = place(name, own=own)
    return Span(row[at.article], row[at.start], row[at.end], row[at.quote])


def dates_row(name: str, told: DateRange | None) -> Row:
    """The values of an interval's columns."""
    before = told.end.isoformat() if told and told.end else None
    return {
        name: told.iso if told else None,
        f"{name}_from": told.start.isoformat() if told else None,
        f"{name}_before": before,
        f"{name}_precision": told.precision if told else None,
    }


def dates_or_none(row: Mapping[str, Any], name: str) -> DateRange | None:
    """The interval that a row holds under `name`."""
    return dates_of(row, name) if row[f"{name}_from"] is not None else None


def dates_of(row: Mapping[str, Any], name: str) -> DateRange:
    """The interval that a row always holds under `name`."""
    before = row[f"{name}_before"]
    return DateRange(
        date.fromisoformat(row[f"{name}_from"]),
        None if before is None else date.fromisoformat(before),
        row[f"{name}_precision"],
    )


def listed(values: Iterable[Any]) -> str:
    """A list of plain values as JSON, for columns that nobody joins on."""
    return json.dumps(list(values), ensure_ascii=False)


def listed_dates(intervals: Iterable[DateRange]) -> str:
    """Intervals as JSON: first day, day after the last, precision."""
    return listed([told.start.isoformat(), told.end and told.end.isoformat(), told.precision] for told in intervals)


def dates_in(text: str) -> tuple[DateRange, ...]:
    """The intervals that `listed_dates` wrote."""
    return tuple(
        DateRange(date.fromisoformat(start), date.fromisoformat(end) if end else None, precision)
        for start, end, precision in json.loads(text)
    )


def real(value: float | None) -> float | None:
    """A number that SQLite can hold: a whole number beyond its 64 bits becomes the nearest float, or infinity."""
    if value is None:
        return None
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")
