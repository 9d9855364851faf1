"""Captured bytes go into the dossier, each once, and come out again; so do the clocks of capture and addition.

Bytes are kept under their hash and compressed. Invariant: what comes out under a hash has that hash, or is a fault.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterator

from sqlalchemy import Connection, delete, select

from counterclaim.errors import DossierError
from counterclaim.model.capture import Capture, hash_of
from counterclaim.store.capture_tables import additions, captures, originals
from counterclaim.store.columns import Row
from counterclaim.store.rows import add_rows, clean, one_of, rows_of, storable

# zlib's own middle: level 9 saves one byte in a hundred of news pages and takes twice as long.
LEVEL = 6


def put_capture(connection: Connection, article: str, file: str, capture: Capture | None) -> None:
    """Write where an article's bytes come from, in place of what was known under that file name."""
    file = storable(file)
    connection.execute(delete(captures).where((captures.c.article == article) & (captures.c.file == file)))
    if capture is not None:
        add_rows(connection, captures, [capture_row(article, file, capture)])


def put_original(connection: Connection, data: bytes) -> str:
    """Keep bytes under their hash; those that are there already are not written again. Returns the hash."""
    digest = hash_of(data)
    if not connection.execute(select(originals.c.digest).where(originals.c.digest == digest)).first():
        add_rows(connection, originals, [{"digest": digest, "size": len(data), "packed": zlib.compress(data, LEVEL)}])
    return digest


def put_addition(connection: Connection, article: str, at: str) -> None:
    """Remember when an article was added; the first time stays."""
    if at and not connection.execute(select(additions.c.article).where(additions.c.article == article)).first():
        add_rows(connection, additions, [{"article": article, "added": at}])


def capture_row(article: str, file: str, capture: Capture) -> Row:
    """The columns of a capture."""
    row: Row = {
        "article": article,
        "file": file,
        "at": capture.at,
        "address": capture.address,
        "digest": capture.digest,
        "record": capture.record,
        "container": capture.container,
        "position": capture.position,
    }
    return clean(row)


def capture_of(row: Row) -> Capture:
    """The capture of a row."""
    return Capture(row["at"], row["address"], row["digest"], row["record"], row["container"], row["position"])


def load_captures(connection: Connection, among: Collection[str] | None = None) -> dict[tuple[str, str], Capture]:
    """Captures by article and file name, in that order; of some articles by their ids, or of all."""
    rows = rows_of(connection, captures, "article", "file", where=one_of(captures.c.article, among))
    return {(row["article"], row["file"]): capture_of(row) for row in rows}


def load_additions(connection: Connection) -> dict[str, str]:
    """When each article was added, by its id."""
    return {row["article"]: row["added"] for row in rows_of(connection, additions, "article")}


def is_kept(connection: Connection, digest: str) -> bool:
    """Whether the bytes with a hash are kept."""
    return connection.execute(select(originals.c.digest).where(originals.c.digest == digest)).first() is not None


def load_addition(connection: Connection, article: str) -> str | None:
    """When an article was added, or None where nobody wrote it down."""
    return connection.execute(select(additions.c.added).where(additions.c.article == article)).scalar_one_or_none()


def load_original(connection: Connection, digest: str) -> bytes | None:
    """The bytes with a hash, or None where they are not kept.

    Raises:
        DossierError: what is kept under that hash are other bytes.
    """
    row = connection.execute(
        select(originals.c.size, originals.c.packed).where(originals.c.digest == digest)
    ).one_or_none()
    if row is None:
        return None
    data = unpack(row.packed, row.size)
    if data is None or hash_of(data) != digest:
        raise DossierError(
            f"the bytes kept under {digest} are no longer those that were captured",
            next_step="go back to a copy of the dossier, or add the file again to a new one",
        )
    return data


def unpack(packed: bytes, size: int) -> bytes | None:
    """The bytes, or None where they are damaged or not `size` many: nothing unpacks to more than it says."""
    unpacking = zlib.decompressobj()
    try:
        data = unpacking.decompress(packed, size + 1)
    except zlib.error:
        return None
    return data if len(data) == size and unpacking.eof else None


def false_originals(connection: Connection) -> Iterator[str]:
    """One sentence for each hash whose bytes have another one, and for each that is not where it was kept."""
    for digest in connection.execute(select(originals.c.digest).order_by(originals.c.digest)).scalars().all():
        try:
            load_original(connection, digest)
        except DossierError as error:
            yield error.what
