"""Bytes become characters: UTF-8 where that is possible, else what the bytes prove.

Order: a byte-order mark, strict UTF-8, UTF-16 without its mark, UTF-8 with a few damaged characters, what the page
declares, Windows-1252 where English punctuation shows it, then charset-normalizer. Invariant: what is returned is text,
not a picture or a program; where nothing fits, the file is refused instead of guessed into mojibake.
"""

from __future__ import annotations

import codecs
import re

from counterclaim.errors import UnreadableFile

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive, a Word or an OpenDocument file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a sound"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"BZh", "a packed file"),
    (b"\xfd7zXZ\x00", "a packed file"),
    (b"7z\xbc\xaf", "a packed file"),
    (b"Rar!\x1a", "a packed file"),
    (b"\x28\xb5\x2f\xfd", "a packed file"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
)
_CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CHARSET = re.compile(r"utf-(8|16|32)|iso8859|iso2022|cp\d|koi8|mac-|big5|gb|euc_|shift_jis|tis-620|ascii")
_DAMAGE = "\ufffd"

# A text may hold a stray control character; a program holds one in every few. 3 in 100 lies far from both.
CONTROL_SHARE = 0.03
# A text with a few damaged characters is still UTF-8 where at least four whole ones stand for each damaged one.
WHOLE_PER_DAMAGED = 4
# English in Windows-1252 has 1 to 3 accented letters, quotation marks and dashes in 100; Cyrillic has 80.
WESTERN_SHARE = 0.15
SAMPLE = 200_000

_WESTERN = frozenset("ŠŽšžŒœŸ€ƒ„…†‡ˆ‰‹›‘’“”•–—˜™") | {chr(code) for code in range(0xA0, 0x100)}


def what_it_is(head: bytes) -> str | None:
    """What the first bytes of a file that is no text prove it to be, in words; None where they prove nothing.

    >>> what_it_is(b"%PDF-1.7")
    'a PDF'
    """
    return next((words for magic, words in _MAGIC if head.startswith(magic)), None)


def decode(raw: bytes, name: str, declared: str | None = None) -> str:
    """The characters of a file.

    Args:
        raw: all its bytes.
        name: what messages call it.
        declared: the encoding that the file itself names, believed only where the bytes are no UTF-8.

    Raises:
        UnreadableFile: it is no text, or in an encoding that cannot be told.
    """
    words = what_it_is(raw)
    if words:
        raise UnreadableFile(f"it is {words}, not text", where=name, next_step="save its text as .txt or .html")
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    text = _wide(raw)
    if text is not None:
        return text
    if len(_CONTROL_BYTES.findall(raw)) > CONTROL_SHARE * len(raw):
        raise UnreadableFile("it is binary, not text", where=name, next_step="save its text as .txt or .html")
    return _eight_bits(raw, name, declared)


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of English is NUL."""
    sample = raw[: SAMPLE - SAMPLE % 2]
    half = len(sample) // 2
    for encoding, nuls in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if half > 1 and nuls.count(0) > 0.7 * half and sample.count(0) < 1.2 * half:
            return raw[: len(raw) - len(raw) % 2].decode(encoding, "replace")
    return None


def _eight_bits(raw: bytes, name: str, declared: str | None) -> str:
    text = raw.decode("utf-8", "replace")
    damaged = text.count(_DAMAGE)
    if not damaged or damaged == raw.count(_DAMAGE.encode()):
        return text
    whole = len(text) - len(text.encode("ascii", "ignore")) - damaged
    cut_off = damaged == 1 and text.endswith(_DAMAGE)
    if whole >= (1 if cut_off else WHOLE_PER_DAMAGED * damaged):
        return text
    for encoding in (_known(declared), "cp1252" if _is_western(raw) else None, _guessed(raw)):
        try:
            if encoding:
                return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableFile("its encoding cannot be told", where=name, next_step="save it as UTF-8")


def _known(declared: str | None) -> str | None:
    try:
        name = codecs.lookup(declared or "").name
    except (LookupError, ValueError):
        return None
    # Python also calls "base64" and "punycode" codecs; a page may not choose those.
    return name if _CHARSET.match(name) else None


def _is_western(raw: bytes) -> bool:
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return False
    high = [char for char in text if char > "\x7f"]
    return len(high) <= WESTERN_SHARE * len(text) and _WESTERN.issuperset(high)


def _guessed(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:SAMPLE]).best()
    return best.encoding if best else None
