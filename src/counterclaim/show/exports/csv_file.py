"""A table as CSV (RFC 4180): commas, CRLF, every word cell in quotation marks, UTF-8 with a byte order mark.

With the mark Excel reads the letters right, and most readers skip it. A cell is empty where nothing is
known; a list is a JSON array; true and false are written so; a day is ISO 8601.

A spreadsheet runs a cell that begins with =, +, - or @ as a formula, whatever quotation marks stand around it. Such a
cell gets an apostrophe in front, and so does one that has apostrophes before such a sign; so taking one apostrophe
away from every cell that has it before such a sign (`given_back`) returns each value exactly. Cells of numbers are
numbers and get none. Invariant: no cell of words begins with a sign that a spreadsheet runs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date

from counterclaim.show.exports.columns import Cell, Table
from counterclaim.show.exports.material import Material

MARK = b"\xef\xbb\xbf"
END = "\r\n"
CHUNK = 200  # rows written at a time

# OWASP, "CSV Injection": the four signs, their wide forms, and what a spreadsheet cuts off in front of them.
RUN = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")
GUARDED = re.compile(r"'(?='*[=+\-@＝＋－＠\t\r\n])")


def table_csv(table: Table, material: Material) -> Iterator[bytes]:
    """The table as CSV, some rows at a time; the first row names the columns."""
    lines = [",".join(column.name for column in table.columns)]
    first = True
    for cells in table.cells(material):
        lines.append(",".join(cell_text(cell) for cell in cells))
        if len(lines) >= CHUNK:
            yield (MARK if first else b"") + (END.join(lines) + END).encode()
            first, lines = False, []
    if lines:
        yield (MARK if first else b"") + (END.join(lines) + END).encode()


def cell_text(cell: Cell) -> str:
    """A cell as it stands between two commas.

    >>> print(cell_text("=1+1"), cell_text("wait"), cell_text(-2), cell_text(True))
    "'=1+1" "wait" -2 true
    """
    if cell is None or cell == ():
        return ""
    if isinstance(cell, tuple):
        return quoted(json.dumps(cell, ensure_ascii=False, separators=(",", ":")))
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return quoted(guarded(cell))
    return repr(cell)


def quoted(words: str) -> str:
    """The words in quotation marks."""
    return '"' + words.replace('"', '""') + '"'


def guarded(words: str) -> str:
    """The words so that no spreadsheet runs them.

    >>> guarded("=1+1"), guarded("'=1+1"), guarded("'tis")
    ("'=1+1", "''=1+1", "'tis")
    """
    return f"'{words}" if RUN.match(words) else words


def given_back(words: str) -> str:
    """What a guarded cell held before.

    >>> given_back("'=1+1"), given_back("'tis")
    ('=1+1', "'tis")
    """
    return words[1:] if GUARDED.match(words) else words
