"""Rows go in and come out here: many at once, in order."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Table, insert, select

from counterclaim.model.skipped import Skipped
from counterclaim.model.span import Span
from counterclaim.store.columns import Row

Key = TypeVar("Key")
Value = TypeVar("Value")

# Rows that are fetched together: one by one takes twice as long, all at once the memory.
AT_ONCE = 10_000

# Values asked for in one query: SQLite takes 32,766, PostgreSQL 65,535.
ASKED_AT_ONCE = 5_000


def add_rows(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Write rows."""
    rows = list(rows)
    if rows:
        connection.execute(insert(table), rows)


def storable(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair, which UTF-8 has no bytes for. Positions stay right.

    >>> storable("caf\\udce9") == "caf\\ufffd"
    True
    """
    if text.isascii():
        return text
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)


def clean(row: Row) -> Row:
    """The row with every text made storable: for what comes from outside."""
    return {name: storable(value) if isinstance(value, str) else value for name, value in row.items()}


def rows_of(connection: Connection, table: Table, *order: str, where: ColumnElement[bool] | None = None) -> list[Row]:
    """The rows of a table, ordered by columns."""
    query = select(table).order_by(*(table.c[name] for name in order))
    if where is not None:
        query = query.where(where)
    found = connection.execute(query)
    names = list(found.keys())
    return [dict(zip(names, values, strict=True)) for values in found.all()]  # one by one takes twice as long


def one_of(column: Column[Any], among: Collection[str] | None) -> ColumnElement[bool] | None:
    """What holds of the rows of some articles; None, which holds of all, for all."""
    return None if among is None else column.in_(sorted(among))


def chunks(values: Iterable[Value]) -> Iterator[list[Value]]:
    """The values, so many at a time as one query takes."""
    remaining = iter(values)
    while some := list(islice(remaining, ASKED_AT_ONCE)):
        yield some


def rows_in(connection: Connection, table: Table, articles: Collection[str], *order: str) -> list[Row]:
    """The rows of a table that belong to some articles, ordered by columns; each has its article's id as given."""
    rows = rows_of(connection, table, *order, where=table.c.article.in_(list(articles)))
    own = {article: article for article in articles}
    for row in rows:
        row["article"] = own[row["article"]]  # one text for all rows of an article, not one for each
    return rows


@contextmanager
def uncollected() -> Iterator[None]:
    """A block in which Python looks for no garbage: what is loaded is kept, and going through all of it again and again
    takes longer than loading it (17 s of processor time for an account of 1,000 articles, without it 8).
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def grouped(rows: Iterable[Row], key: Callable[[Row], Key]) -> Mapping[Key, list[Row]]:
    """Rows by what they belong to, in the order given; an empty list for what has none."""
    groups: defaultdict[Key, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def skipped_row(skipped: Skipped) -> Row:
    """The columns of something left out."""
    span = skipped.span
    row: Row = {
        "id": skipped.id,
        "stage": skipped.stage,
        "file": skipped.file,
        "reason": skipped.reason,
        "next_step": skipped.next_step,
        "about": skipped.article,
        "passage_article": span.article if span else None,
        "passage": span.text if span else None,
        "passage_start": span.start if span else None,
        "passage_end": span.end if span else None,
    }
    return clean(row)


def skipped_of(row: Row) -> Skipped:
    """What a row says was left out."""
    span = None
    if row["passage_article"] is not None:
        span = Span(row["passage_article"], row["passage_start"], row["passage_end"], row["passage"])
    return Skipped(row["stage"], row["file"], row["reason"], row["next_step"], row["about"], span)
