"""A capture: when, from where and in which container the bytes of an article were taken, and those bytes.

One of four clocks. When something happened stands in the timeline, when it was published in `Publication`, when it was
captured here, when it was added in the store. Invariant: none of them fills in for another; an unknown one is empty.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache

ALGORITHM = "sha256:"


@dataclass(frozen=True, slots=True)
class Capture:
    """Where the bytes of an article come from, as far as their container or their fetching says so.

    `at` is the moment of capture in ISO 8601 as the container tells it, never that of a file on the disk. `address` is
    what was asked for, which may lead on to another one. `digest` is the hash of the bytes kept, "sha256:" and its
    hexadecimal digits. `record` is their id in the container (WARC-Record-ID, Message-ID, the id of a feed's entry),
    `container` its file name or address, `position` where they stand in it: bytes from its start for an archive,
    otherwise the number of the record from 1.

    >>> Capture(at="2031-05-02T10:00:00Z", address="https://courier.example/a").container
    ''
    """

    at: str = ""
    address: str = ""
    digest: str = ""
    record: str = ""
    container: str = ""
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes that an article was made from: `article` its id, `file` the name under which it was given."""

    article: str
    file: str
    capture: Capture
    data: bytes


@lru_cache(maxsize=1)
def hash_of(data: bytes) -> str:
    """The hash under which bytes are kept. The last is remembered: all entries of a feed have the feed's bytes.

    >>> hash_of(b"")[:14]
    'sha256:e3b0c44'
    """
    return ALGORITHM + hashlib.sha256(data).hexdigest()
