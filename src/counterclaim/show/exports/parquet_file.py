"""A table as Parquet, with the kind of each column kept: lists are lists, days are days.

The schema holds the meaning of each column, and what offsets count. pyarrow is an extra (`counterclaim[parquet]`) and
is loaded when a file is made. Rows are written some thousand at a time, so the table is never whole in
memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from counterclaim.extras import load_extra
from counterclaim.show.exports.columns import Kind, Table
from counterclaim.show.exports.material import Material
from counterclaim.show.json_parts import OFFSETS, program

CHUNK = 5_000  # rows in one group: a few MB


class Outlet:
    """Where pyarrow writes to: bytes that wait until they are taken."""

    closed = False

    def __init__(self) -> None:
        self.waiting: list[bytes] = []

    def write(self, data: bytes) -> int:
        """Keep some bytes."""
        self.waiting.append(bytes(data))
        return len(self.waiting[-1])

    def flush(self) -> None:
        """Nothing: what was written waits to be taken."""

    def close(self) -> None:
        """Nothing, likewise."""

    def take(self) -> bytes:
        """What was written since the last time."""
        taken, self.waiting = b"".join(self.waiting), []
        return taken


def table_parquet(table: Table, material: Material) -> Iterator[bytes]:
    """The table as Parquet, some rows at a time.

    Raises:
        InputError: pyarrow is not installed.
    """
    arrow = load_arrow()
    from pyarrow import parquet  # type: ignore[import-untyped]

    schema, rows, outlet = arrow_schema(table, arrow), table.cells(material), Outlet()
    with parquet.ParquetWriter(outlet, schema, compression="snappy") as writer:
        while part := list(islice(rows, CHUNK)):
            columns = list(zip(*part, strict=True))
            arrays = [arrow.array(cells, type=field.type) for cells, field in zip(columns, schema, strict=True)]
            writer.write_batch(arrow.record_batch(arrays, schema=schema))
            yield outlet.take()
    yield outlet.take()


def load_arrow() -> Any:
    """The library; see `extras.load_extra`."""
    return load_extra("pyarrow", "parquet", "a Parquet file")


def arrow_schema(table: Table, arrow: Any) -> Any:
    """The table's columns as pyarrow has them, each with its meaning."""
    kinds: dict[Kind, Any] = {
        "text": arrow.string(),
        "texts": arrow.list_(arrow.string()),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "boolean": arrow.bool_(),
        "day": arrow.date32(),
    }
    fields = [
        arrow.field(column.name, kinds[column.kind], metadata={"description": column.meaning})
        for column in table.columns
    ]
    told = {"description": table.meaning, "offsets": OFFSETS, "program": program()}
    return arrow.schema(fields, metadata=told)
