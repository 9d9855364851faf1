"""A table as CSV and Parquet share it: columns with a kind and a meaning, declared once, and rows made one by one.

Invariant: every cell is of its column's kind or None, whichever format writes it, so both hold the same values.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from counterclaim.model.date_range import DateRange
from counterclaim.model.span import Span
from counterclaim.show.exports.material import Material
from counterclaim.show.json_parts import number

Kind = Literal["text", "texts", "integer", "number", "boolean", "day"]
"""What a cell holds: words, a list of words, a whole number, a number, true or false, a day."""

Cell = str | int | float | bool | date | tuple[str, ...] | None
Row = Mapping[str, Cell]
EMPTY: Mapping[Kind, Cell] = {"texts": ()}

# Half a character, as only a broken text holds it, cannot be written as UTF-8.
LONE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what its cells hold, and what that means in one phrase."""

    name: str
    kind: Kind
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table: `meaning` says what a row is; `rows` makes them from an account in the account's order."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: Callable[[Material], Iterator[Row]]

    def cells(self, material: Material) -> Iterator[tuple[Cell, ...]]:
        """The rows, each a cell for every column; one that a row does not name is None, or an empty list."""
        for row in self.rows(material):
            yield tuple(tidy(row.get(column.name, EMPTY.get(column.kind))) for column in self.columns)


def text(name: str, meaning: str) -> Column:
    """A column of words."""
    return Column(name, "text", meaning)


def texts(name: str, meaning: str) -> Column:
    """A column of lists of words."""
    return Column(name, "texts", meaning)


def integer(name: str, meaning: str) -> Column:
    """A column of whole numbers."""
    return Column(name, "integer", meaning)


def place_columns(what: str) -> tuple[Column, ...]:
    """The columns of a passage, with what a reader needs to cite it.

    Args:
        what: what the passage is, such as "the passage that states the side".
    """
    return (
        text("outlet", "who published the article"),
        text("published", "when, as ISO 8601, no more precise than it is known"),
        text("file", "the file that the article came in"),
        text("article", "id of the article"),
        integer("start", "first character of the quote in the article's text, counted from 0 in Unicode code points"),
        integer("end", "the character after the last"),
        text("quote", f"{what}, unchanged"),
    )


def place_cells(material: Material, span: Span) -> Row:
    """The cells of `place_columns`."""
    article = material.lookup.articles.get(span.article)
    return {
        "outlet": article.outlet if article else None,
        "published": article.publication.dates.iso if article and article.publication else None,
        "file": article.file if article else None,
        "article": span.article,
        "start": span.start,
        "end": span.end,
        "quote": span.text,
    }


def date_columns(name: str, what: str) -> tuple[Column, ...]:
    """The columns of an interval of days.

    Args:
        name: the name of the first, and the beginning of the others' names.
        what: what happened then.
    """
    return (
        text(name, f"{what}, as ISO 8601"),
        Column(f"{name}_from", "day", f"first day of {name}"),
        Column(f"{name}_to", "day", f"last day of {name}; empty where its end is open"),
        text(f"{name}_precision", f"how precisely {name} was told: decade, year, month, week, day, interval"),
    )


def date_cells(name: str, dates: DateRange | None) -> Row:
    """The cells of `date_columns`."""
    if dates is None:
        return {}
    return {
        name: dates.iso,
        f"{name}_from": dates.start,
        f"{name}_to": dates.last if dates.end is None or dates.end > dates.start else dates.start,
        f"{name}_precision": dates.precision,
    }


def places(spans: tuple[Span, ...]) -> tuple[str, ...]:
    """Passages as "article:start-end"."""
    return tuple(span.id for span in spans)


def tidy(cell: Cell) -> Cell:
    """The cell as every format can hold it: no half characters, no number beyond a float, None for no words.

    >>> tidy(""), tidy("a\\ud800"), tidy(12.0), tidy(float("inf"))
    (None, 'a\ufffd', 12, None)
    """
    if isinstance(cell, str):
        return LONE.sub("\ufffd", cell) or None
    if isinstance(cell, tuple):
        return tuple(LONE.sub("\ufffd", part) for part in cell)
    if isinstance(cell, float):
        return number(cell) if math.isfinite(cell) else None
    return cell
