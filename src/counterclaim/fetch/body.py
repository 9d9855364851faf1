"""The body of an answer, taken in bounds: never more bytes, never longer, never unpacked further than the limits say.

A step of `exchange`. Servers pack what they send, and a small packed body can hold more than a disk; others send a byte
every few seconds for ever. Invariant: at no moment is more than the limit in memory.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable

from counterclaim.fetch.failures import Refused

# News pages unpack to 4 to 10 times their size. As in `ingest.opening`, deflate can reach 1,032.
UNPACKED_SHARE = 100
UNPACKED_LEAST = 1_000_000

_KNOWN = {"gzip": 31, "x-gzip": 31, "deflate": 47}


class Bounds:
    """What one answer may cost: bytes after unpacking, and the moment at which it must be there."""

    def __init__(self, largest: int, deadline: float, clock: Callable[[], float]) -> None:
        self.largest, self.deadline, self.clock = largest, deadline, clock

    def is_late(self) -> bool:
        """Whether the time is over."""
        return self.clock() > self.deadline


def take_body(chunks: Iterable[bytes], packing: str, bounds: Bounds, address: str) -> bytes:
    """The body, unpacked.

    Args:
        chunks: the bytes as they come.
        packing: the Content-Encoding.
        bounds: what it may cost.
        address: what messages call it.

    Raises:
        Refused: too large, too slow, damaged, or packed in a way that is not known.
    """
    packing = packing.strip().lower()
    taken = 0
    kept = bytearray()
    if packing in ("", "identity"):
        decoder = None
    elif packing in _KNOWN:
        decoder = zlib.decompressobj(_KNOWN[packing])
    else:
        raise Refused(
            f"it is packed as '{packing[:40]}', which was not asked for", where=address, next_step="save the page"
        )
    for chunk in chunks:
        if bounds.is_late():
            raise Refused(
                "the answer took longer than allowed",
                where=address,
                again=True,
                next_step="try later, or raise fetch_seconds",
            )
        taken += len(chunk)
        kept += chunk if decoder is None else _unpacked(decoder, chunk, bounds.largest + 1 - len(kept), address)
        if len(kept) > bounds.largest:
            raise Refused(
                f"it is larger than {bounds.largest / 1e6:,.1f} MB",
                where=address,
                next_step="save it, or raise fetch_largest",
            )
        if decoder is not None and len(kept) > max(UNPACKED_LEAST, UNPACKED_SHARE * taken):
            raise Refused(
                f"it unpacks to more than {UNPACKED_SHARE} times its size", where=address, next_step="save the page"
            )
    if decoder is not None and taken and not decoder.eof:
        raise Refused("its packed body is cut off", where=address, next_step="try again", again=True)
    return bytes(kept)


def _unpacked(decoder: zlib._Decompress, chunk: bytes, most: int, address: str) -> bytes:
    try:
        return decoder.decompress(chunk, max(most, 1))
    except zlib.error as error:
        raise Refused("its packed body is damaged", where=address, next_step="try again", again=True) from error
