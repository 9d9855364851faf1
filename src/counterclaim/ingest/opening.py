"""Bytes of a file, never more than was asked for: the one place in this room that opens files.

Every reader of a format gets its bytes here. Invariant: nothing but an ordinary file is opened, no read is unbounded,
and every failure is an `UnreadableFile` that says what to do next.
"""

from __future__ import annotations

import errno
import gzip
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Protocol

from counterclaim.errors import UnreadableFile

_GZIP = b"\x1f\x8b"

# Articles in JSON Lines unpack to 3 to 12 times their packed size; deflate can reach 1,032. A file that unpacks to more
# than this is made to fill a disk.
UNPACKED_SHARE = 100
UNPACKED_LEAST = 1_000_000

_NEXT_STEPS = {
    errno.EACCES: ("it may not be read", "give yourself the right to read it"),
    errno.EPERM: ("it may not be read", "give yourself the right to read it"),
    errno.ENOENT: ("there is no such file or folder", "check the name"),
    errno.ENOTDIR: ("there is no such file or folder", "check the name"),
    errno.ELOOP: ("it is a link that leads back to itself", "remove the link"),
    errno.ENAMETOOLONG: ("its name is too long", "give it a shorter name"),
}


class Source(Protocol):
    """What a reader of a format needs from an open file."""

    def peek(self, size: int = 0, /) -> bytes: ...  # noqa: D102
    def read(self, size: int = -1, /) -> bytes: ...  # noqa: D102
    def readline(self, size: int | None = -1, /) -> bytes: ...  # noqa: D102


class _Unpacked:
    """A gzip stream that ends with an error where it has given more than its share."""

    def __init__(self, packed: gzip.GzipFile, limit: int, name: str) -> None:
        self._packed, self._left, self._name = packed, limit, name

    def peek(self, size: int = 0, /) -> bytes:
        return self._packed.peek(size)

    def read(self, size: int = -1, /) -> bytes:
        return self._count(self._packed.read(size))

    def readline(self, size: int | None = -1, /) -> bytes:
        return self._count(self._packed.readline(-1 if size is None else size))

    def _count(self, data: bytes) -> bytes:
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableFile(
                f"it unpacks to more than {UNPACKED_SHARE} times its size",
                where=self._name,
                next_step="unpack it yourself if you trust it",
            )
        return data


@contextmanager
def opened_raw(path: Path, name: str) -> Iterator[BufferedReader]:
    """The file's bytes as they are, to be sought in; errors of reading in the body become `UnreadableFile`.

    Raises:
        UnreadableFile: no ordinary file, or not allowed.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableFile("it is no ordinary file", where=name, next_step="save its text in a file")
        with path.open("rb") as plain:
            yield plain
    except OSError as error:
        raise unreadable(error, name) from error


@contextmanager
def opened(path: Path, name: str) -> Iterator[Source]:
    """The file's bytes, unpacked where it is gzip; errors of reading in the body become `UnreadableFile`.

    Args:
        path: an ordinary file, or a link to one.
        name: what messages call it.

    Raises:
        UnreadableFile: no ordinary file, not allowed, damaged, or packed to fill a disk.
    """
    with opened_raw(path, name) as plain:
        if plain.peek(2)[:2] != _GZIP:
            yield plain
            return
        limit = max(UNPACKED_LEAST, UNPACKED_SHARE * path.stat().st_size)
        try:
            with gzip.GzipFile(fileobj=plain) as packed:
                yield _Unpacked(packed, limit, name)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise UnreadableFile("it is a damaged .gz file", where=name, next_step="fetch it again") from error


def read_whole(source: Source, limit: int, name: str, next_step: str) -> bytes:
    """All bytes of the file.

    Args:
        source: an open file, at its start.
        limit: bytes above which it is refused; a large file is refused before it is read.
        name: what messages call it.
        next_step: what to do with a file that is too large.

    Raises:
        UnreadableFile: larger than `limit`.
    """
    size = 0
    if isinstance(source, BufferedReader):
        size = Path(source.name).stat().st_size
    raw = b"" if size > limit else source.read(limit + 1)
    if max(size, len(raw)) > limit:
        large = f"{size / 1e6:,.1f} MB large" if size else "too large"
        raise UnreadableFile(f"it is {large}; {limit / 1e6:,.1f} MB are read at most", where=name, next_step=next_step)
    return raw


def unreadable(error: OSError | ValueError, name: str) -> UnreadableFile:
    """What an error of the operating system means for the reader."""
    number = error.errno if isinstance(error, OSError) else None
    what, next_step = _NEXT_STEPS.get(number or 0, (f"it cannot be read: {_words(error)}", "check the file"))
    return UnreadableFile(what, where=name, next_step=next_step)


def _words(error: OSError | ValueError) -> str:
    words = error.strerror if isinstance(error, OSError) else None
    return (words or str(error) or type(error).__name__).lower()
