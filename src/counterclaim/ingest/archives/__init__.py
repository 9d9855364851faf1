"""Web archives: WARC and WACZ files become drafts, record after record, without ever standing in memory whole.

`streams` unpacks, `framing` finds the records and tells damage, `response` gives the body of one, `warc` makes drafts
of them and `wacz` opens the collection around. Invariant: a file is an archive by its first bytes, or where these are
damaged by its name; anything else is left to the other readers.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from counterclaim.ingest.archives.streams import GZIP, RECORD
from counterclaim.ingest.archives.wacz import is_collection, read_wacz
from counterclaim.ingest.archives.warc import Result, identity_of, read_warc
from counterclaim.ingest.opening import opened_raw
from counterclaim.model.reached import Reached

__all__ = ["Result", "is_archive", "read_archive"]

_ZIP = b"PK"
_HEAD = 1_024


def is_archive(path: Path, name: str) -> bool:
    """Whether a file is a WARC or a WACZ.

    Raises:
        UnreadableFile: it cannot be opened.
    """
    file = path.name.lower()
    with opened_raw(path, name) as raw:
        head = raw.read(_HEAD)
        if head.startswith(_ZIP):
            return file.endswith(".wacz") or (file.endswith(".zip") and is_collection(raw))
        if head.startswith(GZIP):
            head = _unpacked(head)
        return head.startswith(RECORD) or (bool(head) and file.endswith((".warc", ".warc.gz", ".wacz")))


def read_archive(
    path: Path, name: str, *, largest: int, reached: Mapping[str, Reached] | None = None
) -> Iterator[Result]:
    """The drafts of an archive, notes on it, and how far it was read.

    Args:
        path: the file.
        name: what it is called.
        largest: bytes of the largest page that is read.
        reached: where earlier readings were interrupted, by the names of archives.

    Raises:
        UnreadableFile: it cannot be opened, or is a damaged collection.
    """
    known = reached or {}
    with opened_raw(path, name) as raw:
        size = raw.seek(0, 2)
        identity = identity_of(raw, size)
        if path.name.lower().endswith((".warc", ".warc.gz")) or raw.read(2) != _ZIP:
            yield from read_warc(raw, size, name, largest=largest, identity=identity, since=known.get(name))
        else:
            yield from read_wacz(raw, name, largest=largest, identity=identity, reached=known)


def _unpacked(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(31).decompress(head, len(RECORD))
    except zlib.error:
        return b""
