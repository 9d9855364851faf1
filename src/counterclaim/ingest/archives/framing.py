"""The records of a WARC file one after another: headers and block as bytes, each with its place.

Source: WARC 1.1 (ISO 28500:2017), sections 4 and annex D. The library that parses a record (FastWARC) gives half a
record without a word where a file is cut off, hence this step before it. Invariant: every byte of the file belongs to
a record that was given or to a damage that was told; after a damage the next record is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from counterclaim.ingest.archives.streams import GZIP, RECORD, Damaged, Packed, Place, Plain

# The standard sets no limit. Addresses and digests take some hundred bytes.
LONGEST_HEADERS = 65_536
# Looking for the next record can read a whole page again. A file with so many holes is no archive.
MOST_DAMAGES = 100

_LENGTH = re.compile(rb"^content-length[ \t]*:[ \t]*(\d{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_TYPE = re.compile(rb"^warc-type[ \t]*:[ \t]*([\w-]{1,40})", re.IGNORECASE | re.MULTILINE)
_ID = re.compile(rb"^warc-record-id[ \t]*:[ \t]*(\S{1,1000})", re.IGNORECASE | re.MULTILINE)
_LINES_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Frame:
    """One record: its headers with the blank line, its block or the beginning of it, and the block's whole length."""

    place: Place
    headers: bytes
    block: bytes
    length: int

    @property
    def kind(self) -> str:
        """Its type: "response", "request" and so on; "" where it has none."""
        found = _TYPE.search(self.headers)
        return found[1].decode().lower() if found else ""

    @property
    def record(self) -> str:
        """Its id as written, without the angle brackets; "" where it has none."""
        found = _ID.search(self.headers)
        return found[1].decode("utf-8", "replace").strip("<>") if found else ""


@dataclass(frozen=True, slots=True)
class Damage:
    """Bytes that are no record: where they begin, what is wrong, and where the next record begins, None for nowhere."""

    place: Place
    what: str
    resumed: Place | None


def find_records(raw: BinaryIO, size: int, *, keep: int) -> Iterator[Frame | Damage]:
    """The records of a file in their order, and the damages between them.

    Args:
        raw: the file, which can be sought in, packed with gzip or not.
        size: its length in bytes.
        keep: bytes of a block that are kept; of a longer one only so many.
    """
    raw.seek(0)
    packed = raw.read(len(GZIP)) == GZIP
    raw.seek(0)
    stream = Packed(raw, size) if packed else Plain(raw, size)
    damages = 0
    while True:
        try:
            _pass_blank_lines(stream)
            if not stream.peek(1):
                return
            frame = _read(stream, keep)
        except Damaged as error:
            damages += 1
            start = stream.place if stream.start is None else stream.start
            found = damages < MOST_DAMAGES and stream.go_to_next(start.offset)
            stream.start = None
            yield Damage(start, str(error), stream.place if found else None)
            if not found:
                return
            continue
        stream.start = None
        yield frame


def _pass_blank_lines(stream: Plain) -> None:
    while ahead := stream.peek(4_096):
        rest = len(ahead.lstrip(b"\r\n"))
        stream.take(len(ahead) - rest)
        if rest:
            return


def _read(stream: Plain, keep: int) -> Frame:
    stream.start = place = stream.place
    headers = _read_headers(stream)
    found = _LENGTH.search(headers)
    if found is None:
        raise Damaged("its length is not told")
    length = int(found[1])
    block = stream.take(min(length, keep))
    stream.skip(length - len(block))
    return Frame(place, headers, block, length)


def _read_headers(stream: Plain) -> bytes:
    """The lines up to a blank one."""
    if stream.peek(len(RECORD)) != RECORD:
        raise Damaged("no record begins there")
    for size, across in ((4_096, False), (4_096, True), (LONGEST_HEADERS, True)):
        head = stream.peek(size, across=across)
        end = _LINES_END.search(head)
        if end:
            return stream.take(end.end())
        if across and len(head) < size:
            break
    raise Damaged("its headers do not end" if len(head) < size else f"its headers are longer than {size:,} bytes")
