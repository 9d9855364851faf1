"""The library for tables, loaded when one is made or read, and tables as bytes: Parquet to keep, Arrow to send.

Invariant: the same table gives the same bytes. Pages carry checksums of their own, so that a shard whose line in the
manifest is lost can still be told sound from damaged.
"""

from __future__ import annotations

from typing import Any

from counterclaim.errors import UnreadableFile
from counterclaim.extras import load_extra

DAMAGED = "it is a damaged Parquet file"
REDO = "run the command that made the shards again: it reads only what is missing"


def load_arrow() -> Any:
    """The library; see `extras.load_extra`."""
    return load_extra("pyarrow", "parquet", "a shard")


def to_parquet(batch: Any) -> bytes:
    """A record batch as one Parquet file of one row group."""
    arrow = load_arrow()
    from pyarrow import parquet  # type: ignore[import-untyped]

    sink = arrow.BufferOutputStream()
    with parquet.ParquetWriter(sink, batch.schema, compression="zstd", write_page_checksum=True) as writer:
        writer.write_batch(batch, row_group_size=max(len(batch), 1))
    return bytes(sink.getvalue())


def from_parquet(data: bytes, name: str, columns: list[str] | None = None) -> Any:
    """The table of a Parquet file.

    Args:
        data: the whole file.
        name: what a message calls it.
        columns: the only ones that are wanted.

    Raises:
        UnreadableFile: it is damaged, or something else.
    """
    arrow = load_arrow()
    from pyarrow import parquet

    try:
        file = parquet.ParquetFile(arrow.BufferReader(data), page_checksum_verification=True)
        return file.read(columns=columns, use_threads=False)
    except (arrow.ArrowException, OSError, ValueError) as error:
        raise UnreadableFile(DAMAGED, where=name, next_step=REDO) from error


def to_message(batch: Any) -> bytes:
    """A record batch as Arrow sends it between processes."""
    arrow = load_arrow()
    sink = arrow.BufferOutputStream()
    with arrow.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue())


def from_message(data: bytes) -> Any:
    """The record batch that `to_message` wrote."""
    arrow = load_arrow()
    with arrow.ipc.open_stream(arrow.BufferReader(data)) as reader:
        return reader.read_next_batch()
