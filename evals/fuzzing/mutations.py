"""Ways to bend a file: bits, numbers, words of the format, pieces of another file, many times the same.

After the "havoc" stage of AFL (Zalewski, technical whitepaper, 2016). A packed file is bent inside its packing as often
as outside, as a bent packing hides the reader behind it.
"""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Sequence
from random import Random

LARGEST = 200_000
_NUMBERS = (0, 1, 7, 8, 16, 32, 64, 100, 127, 128, 255, 256, 1_000, 4_096, 32_767, 65_535, 2**31 - 1, 2**32 - 1, 2**63)
_DIGITS = (b"0", b"-1", b"99999999999999999999", b"1e999", b"2031-02-31", b"0x7fffffff", b"NaN", b"\xd9\xa3")


def bend(data: bytes, others: Sequence[bytes], words: Sequence[bytes], random: Random) -> bytes:
    """A file that is like `data` and not the same.

    Args:
        data: what is bent.
        others: files of the format, for pieces.
        words: what the format's files are made of.
        random: where chance comes from.
    """
    for opened, closed in ((_unzip, _zip), (_gunzip, _gzip)):
        if random.random() < 0.6 and (parts := opened(data)):
            which = random.randrange(len(parts))
            name, inside = parts[which]
            parts[which] = (name, bend(inside, others, words, random))
            return closed(parts)[:LARGEST]
    for _ in range(1 << random.randrange(5)):
        data = _once(data, others, words, random)[:LARGEST]
    return data


def _once(data: bytes, others: Sequence[bytes], words: Sequence[bytes], random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    size = min(len(data) - at, 1 << random.randrange(12))
    way = random.randrange(12)
    if way == 0 and at < len(data):
        return data[:at] + bytes([data[at] ^ (1 << random.randrange(8))]) + data[at + 1 :]
    if way == 1:
        return data[:at] + random.randbytes(min(size, 16)) + data[at + min(size, 16) :]
    if way == 2:
        width = random.choice((1, 2, 4, 8))
        number = random.choice(_NUMBERS) & ((1 << 8 * width) - 1)
        return data[:at] + number.to_bytes(width, random.choice(("little", "big"))) + data[at + width :]
    if way == 3:
        return data[:at] + data[at + size :]
    if way == 4:
        return data[:at] + data[at : at + size] * random.choice((2, 2, 3, 10, 100)) + data[at + size :]
    if way == 5 and words:
        return data[:at] + random.choice(words) + data[at + random.choice((0, size)) :]
    if way == 6 and words:
        return data[:at] + random.choice(words) * random.choice((2, 50, 2_000)) + data[at:]
    if way == 7:
        other = random.choice(others)
        start = random.randrange(len(other) + 1)
        return data[:at] + other[start : start + (1 << random.randrange(12))] + data[at + random.choice((0, size)) :]
    if way == 8:
        to = random.randrange(len(data) + 1)
        piece, rest = data[at : at + size], data[:at] + data[at + size :]
        return rest[:to] + piece + rest[to:]
    if way == 9:
        return data[:at]
    if way == 10:
        return data[:at] + random.choice(_DIGITS) + data[at + random.choice((0, min(size, 8))) :]
    return (
        data[:at] + random.choice((b"\0", b"\n", b"\r\n", b'"', b"<", b">", b"&", b"\xff", b"\xed\xa0\x80")) + data[at:]
    )


Parts = list[tuple[str, bytes]]


def _gunzip(data: bytes) -> Parts:
    """The members of a gzip file; none where it is no such file."""
    parts: Parts = []
    while data.startswith(b"\x1f\x8b") and len(parts) < 200:
        unzip = zlib.decompressobj(31)
        try:
            plain = unzip.decompress(data, LARGEST)
        except zlib.error:
            break
        parts.append(("", plain))
        data = unzip.unused_data
    return parts


def _gzip(parts: Parts) -> bytes:
    return b"".join(gzip.compress(plain, 1, mtime=0) for _, plain in parts)


def _unzip(data: bytes) -> Parts:
    """The files of a ZIP archive; none where it is no such archive."""
    if not data.startswith(b"PK"):
        return []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            infos = [info for info in packed.infolist() if info.file_size <= LARGEST][:60]
            return [(info.filename, packed.read(info)) for info in infos]
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error):
        return []


def _zip(parts: Parts) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for number, (name, data) in enumerate(parts):
            packed.writestr(zipfile.ZipInfo(name or f"{number}"), data)
    return file.getvalue()
