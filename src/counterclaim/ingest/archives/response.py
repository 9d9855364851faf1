"""The body of an archived answer: taken out of its transfer and content encodings, with its type and its character set.

A step of `warc`. Servers and crawlers lie about encodings (a crawler that unpacked a page keeps the header which says
that it is packed), so an encoding that is not there is passed over. Source: RFC 9110 and 9112; WARC 1.1 section 5.
Invariant: never more than the limit is unpacked, whatever a body claims.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from fastwarc import WarcRecord
from fastwarc.stream_io import BrotliReader, ChunkedReader, ZstdReader

from counterclaim.ingest.archives.framing import Frame

# A server that packs twice is seen now and then, one that packs five times is an attack.
MOST_ENCODINGS = 3
_CHUNK = 1 << 16
_DIGESTS = {"sha1": 20, "sha256": 32, "sha512": 64, "md5": 16}


class TooLarge(Exception):
    """A body that unpacks to more than the limit."""


class Unparsable(Exception):
    """A record whose headers are no headers."""


class _Reader(Protocol):
    def read(self, size: int = ..., /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Body:
    """What a server sent for an address: `data` unpacked, `whole` unless it breaks off.

    `status` is that of the answer, 200 for a record without one. `verified` tells whether the bytes have the hash that
    the archive gives; None where it gives none that is known here. `cut` is the archive's own word for why it kept only
    a part, or "".
    """

    data: bytes
    address: str
    date: str
    media: str
    charset: str | None
    status: int = 200
    whole: bool = True
    verified: bool | None = None
    cut: str = ""


def read_body(frame: Frame, limit: int) -> Body:
    """The body of a record whose block is there as a whole.

    Args:
        frame: a response, resource or conversion.
        limit: bytes above which a body is not unpacked.

    Raises:
        TooLarge: it unpacks to more.
        Unparsable: its headers are none.
    """
    record = _parse(frame)
    told = record.headers.get
    if record.is_http:
        headers, payload = record.http_headers, record.reader.read()
        media, status = headers.get("Content-Type") or "", headers.status_code or 0
        chunked = "chunked" in (headers.get("Transfer-Encoding") or "").lower()
        encodings = (headers.get("Content-Encoding") or "").lower().split(",")
    else:
        payload, media, status = frame.block, told("Content-Type") or "", 200
        chunked, encodings = False, []
    sent, whole = _through(lambda: ChunkedReader(io.BytesIO(payload)), payload, limit) if chunked else (payload, True)
    data = sent
    for encoding in reversed([name.strip() for name in encodings if name.strip()][:MOST_ENCODINGS]):
        data, complete = _decode(data, encoding, limit)
        whole = whole and complete
    kind, _, rest = media.partition(";")
    return Body(
        data,
        (told("WARC-Target-URI") or "").strip("<> "),
        told("WARC-Date") or "",
        kind.strip().lower(),
        _charset(rest),
        status,
        whole,
        _verify(record, frame, (payload, sent, data)),
        told("WARC-Truncated") or "",
    )


def _parse(frame: Frame) -> WarcRecord:
    try:
        record = WarcRecord.from_bytes(frame.headers + frame.block)
        if record.is_http:
            record.parse_http(strict_mode=False)
    except (OSError, ValueError) as error:
        raise Unparsable(str(error)) from error
    return record


def _charset(parameters: str) -> str | None:
    for part in parameters.split(";"):
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \"'")[:40] or None
    return None


def _decode(data: bytes, encoding: str, limit: int) -> tuple[bytes, bool]:
    """The data out of one content encoding, and whether it was whole; the data itself where it is not in it."""
    if encoding in {"gzip", "x-gzip"}:
        return _inflate(data, limit, 31)
    if encoding == "deflate":  # some servers send it bare, without zlib's header
        return _inflate(data, limit, 15 if data[:1] in {b"\x08", b"\x18", b"\x38", b"\x58", b"\x78"} else -15)
    if encoding == "br":
        return _through(lambda: BrotliReader(io.BytesIO(data)), data, limit)
    if encoding == "zstd":
        return _through(lambda: ZstdReader(io.BytesIO(data)), data, limit)
    return data, True


def _inflate(data: bytes, limit: int, window: int) -> tuple[bytes, bool]:
    unzip = zlib.decompressobj(window)
    try:
        plain = unzip.decompress(data, limit + 1)
    except zlib.error:
        return data, True
    if len(plain) > limit:
        raise TooLarge
    return plain, unzip.eof


def _through(opened: Callable[[], _Reader], data: bytes, limit: int) -> tuple[bytes, bool]:
    """What a reader of the library makes of the data, and whether it came to the end; the data where it makes none."""
    pieces: list[bytes] = []
    length = 0
    try:
        reader = opened()
        while piece := reader.read(_CHUNK):
            pieces.append(piece)
            length += len(piece)
            if length > limit:
                raise TooLarge
    except (OSError, ValueError):
        return (b"".join(pieces), False) if pieces else (data, True)
    return (b"".join(pieces), True) if pieces else (data, not data)


def _verify(record: WarcRecord, frame: Frame, payloads: tuple[bytes, ...]) -> bool | None:
    """Whether the bytes have the hash that the record gives.

    Archives hash the payload as it was sent, without its chunks, or unpacked: each of them is right for some tool.
    """
    known = None
    for header, candidates in (("WARC-Payload-Digest", payloads), ("WARC-Block-Digest", (frame.block,))):
        name, _, written = (record.headers.get(header) or "").partition(":")
        name = name.strip().lower().replace("-", "")
        wanted = _digest_of(written.strip(), _DIGESTS.get(name, 0))
        if wanted is None:
            continue
        known = any(hashlib.new(name, data, usedforsecurity=False).digest() == wanted for data in candidates)
        if known:
            return True
    return known


def _digest_of(written: str, size: int) -> bytes | None:
    """The bytes of a hash that is written in base 32 or 16; None where it is neither."""
    for read in (_base32, bytes.fromhex):
        try:
            digest = read(written)
        except (ValueError, binascii.Error):
            continue
        if size and len(digest) == size:
            return digest
    return None


def _base32(written: str) -> bytes:
    return base64.b32decode(written.upper() + "=" * (-len(written) % 8))
