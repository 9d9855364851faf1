"""Parquet with one article a row becomes drafts, under the column names of many tools.

pyarrow is needed and loaded only here, where such a file is met. A few rows are unpacked at a time and only the columns
that say something of an article. Invariant: a damaged file gives a note, with the number of rows that came before.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from counterclaim.errors import InputError, UnreadableFile
from counterclaim.extras import load_extra
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.metadata import known_fields
from counterclaim.ingest.records import draft_of, text_fields
from counterclaim.model.skipped import Skipped

PARQUET = b"PAR1"
# Rows that are unpacked together, at most; fewer where so many texts could take more bytes than `AT_ONCE`: a column
# that repeats one text has it once in the file and in each row in memory.
ROWS = 16
AT_ONCE = 64_000_000
# Bytes of a group of rows as it is told to unpack to. Writers cut groups at 128 MB.
LARGEST_GROUP = 512_000_000
_DEEPEST = 4


def read_parquet(path: Path, name: str) -> Iterator[Draft | Skipped]:
    """The articles of a Parquet file, and a note for each row that is none.

    Raises:
        UnreadableFile: pyarrow is not installed, the file is damaged, or it has no column of texts.
    """
    try:
        pyarrow = load_extra("pyarrow", "parquet", "a Parquet file")
    except InputError as error:
        raise UnreadableFile(error.what, where=name, next_step=error.next_step) from error
    from pyarrow import parquet  # type: ignore[import-untyped]

    number = 0
    try:
        with parquet.ParquetFile(path, memory_map=False, pre_buffer=False, buffer_size=1 << 20) as file:
            columns, largest = _columns(file, name)
            rows = min(ROWS, max(1, AT_ONCE // max(1, largest)))
            for batch in file.iter_batches(batch_size=rows, columns=columns, use_threads=False):
                for record in batch.to_pylist():
                    number += 1
                    yield from draft_of(_plain(record), f"{name}#{number}")
    except (pyarrow.ArrowException, OSError, ValueError, OverflowError, MemoryError) as error:
        after = f" after {number:,} rows" if number else ""
        raise UnreadableFile(
            f"it is a damaged Parquet file{after} ({_words(error)})", where=name, next_step="write it anew"
        ) from error
    if not number:
        raise UnreadableFile("the table has no row", where=name, next_step="give a table with articles in it")


def _columns(file: Any, name: str) -> tuple[list[str], int]:
    """The columns that say something of an article, and the bytes of the largest group of rows.

    What the library tells of single columns is not asked for: where that is damaged it ends the whole program.
    """
    names = [str(column) for column in file.schema_arrow.names]
    if not text_fields(names):
        raise UnreadableFile(
            "it is a table without a column of texts", where=name, next_step="name the column of the texts 'text'"
        )
    wanted = set(text_fields(names)) | set(known_fields(names))
    about, largest = file.metadata, 0
    for group in range(about.num_row_groups):
        largest = max(largest, about.row_group(group).total_byte_size)
        if largest > LARGEST_GROUP:
            raise UnreadableFile(
                f"its group of rows {group + 1:,} unpacks to more than {LARGEST_GROUP / 1e6:,.0f} MB",
                where=name,
                next_step="write it anew with smaller row groups",
            )
    return [column for column in names if column in wanted], largest


def _plain(value: Any, depth: int = 0) -> Any:
    """The value as JSON has it: times in ISO 8601, bytes as text."""
    if isinstance(value, dict) and depth < _DEEPEST:
        return {str(key): _plain(part, depth + 1) for key, part in value.items()}
    if isinstance(value, list) and depth < _DEEPEST:
        return [_plain(part, depth + 1) for part in value]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _words(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
