"""The bytes of an archive from one end to the other, plain or packed, with the place of each byte.

A step of `framing`. A packed archive has a gzip member for each record, so the file can be entered at any of them;
one that is cut into members in another way is read all the same. Invariant: no more than a few buffers stand in memory
beside what was asked for, and a member that unpacks to more than any archive does is left where that shows.
"""

from __future__ import annotations

import zlib
from typing import BinaryIO, NamedTuple

GZIP = b"\x1f\x8b\x08"
RECORD = b"WARC/"

# Pages unpack to 4 to 12 times their packed size and logs to 60; deflate can reach 1,032. The first megabytes are free,
# as a page that repeats one sign is no attack.
MEMBER_SHARE = 100
MEMBER_LEAST = 32_000_000
_CHUNK = 1 << 16
# Bytes behind a mark by which it is told whether a record begins there: the head of a gzip member and its first block.
_AHEAD = 4_096
# Marks in a whole file that begin no record, until the search is given up. Of bytes by chance one in 16 million is one.
MOST_TRIES = 20_000


class Damaged(Exception):
    """Bytes that are no part of an archive; the words say in what way."""


class Place(NamedTuple):
    """Where a byte stands: in the file; of a packed one the member that it is in, and how far inside, unpacked."""

    offset: int
    inside: int = 0


class Plain:
    """An archive that is not packed; `raw` can be sought in and has `size` bytes."""

    def __init__(self, raw: BinaryIO, size: int) -> None:
        self._raw, self.size = raw, size
        self._data, self._next = b"", 0  # what is read and not yet taken, and how much of it was taken
        self._offset = 0  # of the first byte of `_data`
        self._tries = 0
        self.start: Place | None = None
        """Where the record that is being read begins; for whoever reads records."""

    @property
    def place(self) -> Place:
        """Of the next byte; call `peek` before, so that it is not the end of something."""
        return Place(self._offset + self._next)

    def peek(self, size: int, *, across: bool = False) -> bytes:
        """The next bytes without taking them: fewer before the end of the file, or of a member.

        Args:
            size: how many.
            across: go on in the next member, as where a record was cut in two.

        Raises:
            Damaged: what stands there cannot be unpacked.
        """
        if len(self._data) - self._next < size:
            left = self._data[self._next :]
            self._data, self._offset, self._next = left, self._offset + self._next, 0
            pieces, length = [left], len(left)
            while length < size and (more := self._more(opens=across or not length, empty=not length)):
                pieces.append(more)
                length += len(more)
            self._data = b"".join(pieces)
        return self._data[self._next : self._next + size]

    def take(self, size: int) -> bytes:
        """So many bytes.

        Raises:
            Damaged: there are fewer.
        """
        data = self.peek(size, across=True)
        if len(data) < size:
            raise Damaged("the file ends in the middle of it")
        self._next += size
        return data

    def skip(self, size: int) -> None:
        """Pass over so many bytes.

        Raises:
            Damaged: there are fewer.
        """
        target = self._offset + self._next + size
        if target > self.size:
            raise Damaged("the file ends in the middle of it")
        if self._next + size <= len(self._data):
            self._next += size
        else:
            self._enter(target)

    def go_to_next(self, after: int) -> bool:
        """Go to where the next record seems to begin, behind a damaged place; whether there is one."""
        return self._find(after + 1, RECORD)

    def _more(self, *, opens: bool, empty: bool) -> bytes:
        """The next piece; in the next member where it `opens` that; `empty` where everything before was taken."""
        return self._raw.read(_CHUNK)

    def _find(self, start: int, mark: bytes) -> bool:
        """Enter the file at the next mark that begins a record; False where none does, or too many seem to."""
        at = start - 1  # the byte before a mark tells as well
        self._raw.seek(at)
        held, more = b"", True
        while more:
            chunk = self._raw.read(_CHUNK)
            held, more = held + chunk, bool(chunk)
            found = held.find(mark, 1)
            while found >= 0 and (found + _AHEAD <= len(held) or not more):
                if self._begins(held, found):
                    self._enter(at + found)
                    return True
                if self._tries > MOST_TRIES:
                    more = False
                    break
                found = held.find(mark, found + 1)
            kept = (found if found >= 0 else max(1, len(held) - len(mark) + 1)) - 1
            at, held = at + kept, held[kept:]
        self._enter(self.size)
        return False

    def _begins(self, held: bytes, at: int) -> bool:
        """Whether a record begins at a mark among bytes of the file, of which one stands before it."""
        return held[at - 1 : at] == b"\n"

    def _enter(self, offset: int) -> None:
        self._raw.seek(offset)
        self._data, self._next, self._offset = b"", 0, offset


class Packed(Plain):
    """An archive in gzip."""

    def __init__(self, raw: BinaryIO, size: int) -> None:
        super().__init__(raw, size)
        self._start_at(0)

    @property
    def place(self) -> Place:
        """Of the next byte."""
        return Place(self._base, self._offset + self._next)

    def skip(self, size: int) -> None:
        """Pass over so many bytes, a little at a time."""
        while size:
            size -= len(self.take(min(size, _CHUNK)))

    def go_to_next(self, after: int) -> bool:
        """Go to where the next member that holds a record begins, behind a damaged one; whether there is one."""
        return self._find(after + 1, GZIP)

    def _start_at(self, offset: int) -> None:
        self._given = offset  # where the packed bytes that were read end in the file
        self._input = b""  # those of them that were not unpacked
        self._base = offset  # the member that places are told from
        self._open(offset)

    def _open(self, offset: int) -> None:
        self._member, self._unpacked, self._unzip = offset, 0, zlib.decompressobj(31)

    def _more(self, *, opens: bool, empty: bool) -> bytes:
        while True:
            if self._unzip.eof and not (opens and self._next_member(empty=empty)):
                return b""
            if not self._input and not self._fill():
                if self._given > self._member:
                    raise Damaged("the file ends in the middle of it")
                return b""
            data = self._unpack()
            if data:
                return data

    def _unpack(self) -> bytes:
        try:
            data = self._unzip.decompress(self._input, _CHUNK)
        except zlib.error as error:
            raise Damaged("its packed bytes are damaged") from error
        self._input = self._unzip.unused_data if self._unzip.eof else self._unzip.unconsumed_tail
        self._unpacked += len(data)
        packed = self._given - len(self._input) - self._member
        if self._unpacked > max(MEMBER_LEAST, MEMBER_SHARE * packed):
            raise Damaged(
                f"it unpacks to more than {MEMBER_SHARE} times its size, above {MEMBER_LEAST / 1e6:,.0f} MB; "
                "unpack the file yourself if you trust it"
            )
        return data

    def _next_member(self, *, empty: bool) -> bool:
        while not self._input.strip(b"\0"):  # some writers fill up their last block
            if not self._fill():
                return False
        self._input = self._input.lstrip(b"\0")
        self._open(self._given - len(self._input))
        if empty:
            self._base, self._offset = self._member, 0
        return True

    def _fill(self) -> bool:
        self._input = self._raw.read(_CHUNK)
        self._given += len(self._input)
        return bool(self._input)

    def _begins(self, held: bytes, at: int) -> bool:
        self._tries += 1
        try:
            return zlib.decompressobj(31).decompress(held[at : at + _AHEAD], len(RECORD)) == RECORD
        except zlib.error:
            return False

    def _enter(self, offset: int) -> None:
        super()._enter(offset)
        self._offset = 0
        self._start_at(offset)
