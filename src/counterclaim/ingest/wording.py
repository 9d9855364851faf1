"""Text is settled once, here, before it becomes an article's final text.

Settling changes nothing that a reader sees: line ends become "\\n", letters their composed form (Unicode NFC), and
what has no picture and breaks databases and pages goes (NUL and the other control characters, a byte-order mark at the
start). Blank lines stay as they are. A lone surrogate, which no file can hold, becomes U+FFFD.
Invariant: settling twice is settling once.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

LONGEST_LINE = 1_000

# Unicode allows thirty marks in a row at most in its stream-safe form (UAX 15, section 13), and no living script comes
# near. CPython's normaliser is quadratic in such a run: 200,000 marks took 24 seconds. Longer runs are left alone.
LONGEST_MARKS = 32

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BYTE_ORDER_MARK = "\ufeff"
# One plain range is quick to scan for and holds all marks; words of other scripts as long as this are rare.
_MAY_BE_LONG_RUN = re.compile(f"[\u0300-\U0001ffff]{{{LONGEST_MARKS + 1},}}")


def settle(text: str) -> str:
    """The final form of a text.

    NUL and other control characters are dropped, not replaced: they have no width. A no-break space, a joiner or a
    direction mark inside the text stays.

    >>> settle("\\ufeffShe said:\\r\\n\\x00no.")
    'She said:\\nno.'
    >>> settle("cafe\\u0301") == "caf\\u00e9"
    True
    """
    text = _CONTROLS.sub("", text)
    text = _SURROGATES.sub("\ufffd", text)
    text = _LINE_ENDS.sub("\n", text).lstrip(_BYTE_ORDER_MARK)
    return _compose(text)


def settle_line(text: str) -> str:
    """A name or title on one line: settled, white space as single blanks, 1,000 characters at most.

    >>> settle_line("  The\\n Courier ")
    'The Courier'
    """
    # Cut before settling as well: a "title" may be as long as the file.
    return " ".join(settle(text[: 4 * LONGEST_LINE]).split())[:LONGEST_LINE].rstrip()


def _compose(text: str) -> str:
    if not _MAY_BE_LONG_RUN.search(text):
        return unicodedata.normalize("NFC", text)
    pieces, end = [], 0
    for run in _long_runs().finditer(text):
        pieces += [unicodedata.normalize("NFC", text[end : run.start()]), run.group()]
        end = run.end()
    return "".join(pieces) + unicodedata.normalize("NFC", text[end:])


@cache
def _long_runs() -> re.Pattern[str]:
    marks = [chr(code) for code in range(0x300, 0x1F000) if unicodedata.combining(chr(code))]
    return re.compile(f"[{re.escape(''.join(marks))}]{{{LONGEST_MARKS + 1},}}")
