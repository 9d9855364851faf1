"""CSV and TSV with one article a row become drafts, under the column names of Media Cloud and many tools.

Rows are read one by one, so that a table of any length costs the memory of its longest row. Source of the format:
RFC 4180, with commas, semicolons, tabs or bars. Invariant: a row that cannot be read is told with its number and the
next one is read.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import BytesIO
from typing import cast

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.decoding import decode
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.opening import Source, read_whole
from counterclaim.ingest.records import BYTES_PER_CHARACTER, LARGEST_JSON, OTHER_FIELDS, draft_of, text_fields
from counterclaim.model.skipped import Skipped

DELIMITERS = (",", ";", "\t", "|")
# Media Cloud writes twenty columns. A row of a thousand is none of a table of articles.
MOST_COLUMNS = 1_000
# Rows that are begun again line by line. Each can cost the reading of a whole article once more.
MOST_RETURNS = 200
# The line end of old Macintosh computers; the library refuses it in the middle of a line.
_CARRIAGE_RETURN = re.compile(r"(?<=\r)(?!\n|\Z)")
_BLANK = b" \t\r\n"
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_NAME_TEXTS = "name the column of the texts 'text'"


def read_table(source: Source, longest_article: int, name: str) -> Iterator[Draft | Skipped]:
    """The articles of a table, and a note for each row that is none.

    Args:
        source: the open file, at its start.
        longest_article: characters of the longest article; a row that must hold more is passed over.
        name: the name under which the file was given.

    Raises:
        UnreadableFile: it has no column of texts.
    """
    if source.peek(2)[:2] in _WIDE_MARKS:
        whole = read_whole(source, LARGEST_JSON, name, "save it as UTF-8")
        source = cast(Source, BytesIO(decode(whole, name).encode()))
    limit = BYTES_PER_CHARACTER * longest_article + OTHER_FIELDS
    lines = _Lines(source, limit, name)
    header, delimiter = _header(lines, name)
    number = 0
    for number, row in enumerate(_rows(lines, delimiter, len(header), longest_article), 1):
        place = f"{name}#{number}"
        if isinstance(row, str):
            yield Skipped("ingest", place, row, "look for a quotation mark or a line end too many")
        else:
            yield from draft_of(dict(zip(header, row, strict=True)), place)
    if not number:
        raise UnreadableFile("the table has no row", where=name, next_step="give a table with articles in it")


class _TooLong(Exception):
    """A row of more bytes than an article has."""


class _Lines:
    """The lines of a table as text, with their ends; where one is too long or no text, `fault` says so.

    Those of the row that is being read are remembered, so that reading can begin again behind the first of them.
    """

    def __init__(self, source: Source, limit: int, name: str) -> None:
        self._source, self._limit, self._name = source, limit, name
        self.number, self.fault = 0, ""
        self._row: list[str] = []
        self._length = 0
        self._again: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._length > self._limit:
            raise _TooLong
        line = self._again.pop() if self._again else self._read()
        self.number += 1
        self._row.append(line)
        self._length += len(line)
        return line

    def begin_row(self) -> None:
        """The next line is the first of a row."""
        self._row, self._length = [], 0

    @property
    def count(self) -> int:
        """How many lines the row has so far."""
        return len(self._row)

    def go_back(self) -> None:
        """Read the lines of the row again, but for the first."""
        again = self._row[1:]
        self.number -= len(again)
        self._again += reversed(again)

    def _read(self) -> str:
        line = self._source.readline(self._limit + 1)
        if not line:
            raise StopIteration
        if len(line) > self._limit and not line.endswith(b"\n"):
            while (rest := self._source.readline(self._limit)) and not rest.endswith(b"\n"):
                pass
            self.fault = f"line {self.number + 1:,} is longer than {self._limit:,} bytes"
            return "\n"
        try:
            # Of blank lines a damaged table may have millions; to tell the encoding of each takes ten times as long.
            blank = not line.strip(_BLANK)
            text = line.decode("ascii") if blank else decode(line, f"{self._name}, line {self.number + 1:,}")
        except UnreadableFile as error:
            self.fault = f"line {self.number + 1:,} cannot be read: {error.what}"
            return "\n"
        first, *others = _CARRIAGE_RETURN.split(text)
        self._again += reversed(others)
        return first


def _header(lines: _Lines, name: str) -> tuple[list[str], str]:
    """The names of the columns, and what parts them: the sign that gives the most names."""
    first = next(lines, "")
    found = max(
        ((next(csv.reader([first[:100_000]], delimiter=sign), []), sign) for sign in DELIMITERS),
        key=lambda split: (bool(text_fields(split[0])), len(split[0])),
    )
    if lines.fault:
        raise UnreadableFile(lines.fault, where=name, next_step="write the table anew as UTF-8")
    if len(found[0]) > MOST_COLUMNS:
        raise UnreadableFile(
            f"it is a table of {len(found[0]):,} columns; {MOST_COLUMNS:,} are read at most",
            where=name,
            next_step=_NAME_TEXTS,
        )
    if not text_fields(found[0]):
        raise UnreadableFile("it is a table without a column of texts", where=name, next_step=_NAME_TEXTS)
    return [column.strip().lstrip("\ufeff") for column in found[0]], found[1]


def _rows(lines: _Lines, delimiter: str, columns: int, longest_article: int) -> Iterator[list[str] | str]:
    """Each row that is not blank, or in words why it cannot be read.

    A quotation mark too many makes one row of many. Where one has not as many fields as there are columns, its first
    line is given up and the others are read as rows of their own, so that one bad row costs no good one.
    """
    reader, gone_back = csv.reader(lines, delimiter=delimiter, strict=False), 0
    while True:
        lines.begin_row()
        start = lines.number + 1
        # The bound belongs to the whole process: it is set for one row and given back.
        before = csv.field_size_limit(2 * longest_article + 1)
        why = ""
        row: list[str] | None = []
        try:
            row = next(reader, None)
        except csv.Error as error:
            why = f"the row at line {start:,} cannot be read: {error}"
        except _TooLong:
            why = f"the row at line {start:,} is longer than any article"
        finally:
            csv.field_size_limit(before)
        if lines.fault:
            why, lines.fault = lines.fault, ""
        elif row is None:
            return
        elif not why and len(row) != columns and any(field.strip() for field in row):
            why = f"the row at line {start:,} has {len(row):,} fields and the table has {columns:,} columns"
        if why:
            yield why
            if lines.count > 1 and gone_back < MOST_RETURNS:
                gone_back += 1
                lines.go_back()
            reader = csv.reader(lines, delimiter=delimiter, strict=False)
        elif row and any(field.strip() for field in row):
            yield row
