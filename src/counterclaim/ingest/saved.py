"""What a saved page tells of its own saving: browsers and tools write address and time into a comment at its start.

A step of `pages`. Known are Internet Explorer and Chromium ("saved from url"), SingleFile, monolith, HTTrack and the
Wayback Machine. Invariant: a time is given only as the tool wrote it, in ISO 8601, never from the file on the disk.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial

from counterclaim.ingest.metadata import read_address
from counterclaim.ingest.wording import settle_line
from counterclaim.model.capture import Capture

# Tools write their mark before the head; the Wayback Machine at the very end.
HEAD, TAIL = 16_000, 4_000

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d{4,5}\)(?P<url>\S+?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(
    r"<!--[\s\S]{0,20}?Page saved with SingleFile[\s\S]{0,80}?url:\s*(?P<url>\S+)[\s\S]{0,200}?"
    r"saved date:\s*(?P<at>[^\n]{10,80})",
    re.IGNORECASE,
)
_MONOLITH = re.compile(r"<!--\s*Saved from (?P<url>\S+) at (?P<at>\S+) using monolith", re.IGNORECASE)
_HTTRACK = re.compile(
    r"<!--\s*Mirrored from (?P<url>\S+) by HTTrack[^,>]{0,80}\],\s*(?P<at>[^>]{10,60}?)\s*-->", re.IGNORECASE
)
_WAYBACK = re.compile(r"FILE ARCHIVED ON (?P<at>\d\d:\d\d:\d\d [A-Z][a-z]{2} \d\d, \d{4})")
# "Fri May 02 2031 10:00:00 GMT+0200 (Central European Summer Time)": JavaScript's own way to write a date
_JAVASCRIPT = re.compile(
    r"\w{3} (?P<month>\w{3}) (?P<day>\d\d) (?P<year>\d{4}) (?P<time>\d\d:\d\d:\d\d) (?:GMT|UTC)(?P<zone>[+-]\d{4})"
)
_SHAPES = ("%H:%M:%S %b %d, %Y", "%a %b %d %H:%M:%S %Y")


def saved_mark(markup: str) -> Capture | None:
    """When and from where a page was saved, as far as it says so; None where it says nothing.

    >>> saved_mark("<!-- saved from url=(0026)https://courier.example/a -->").address
    'https://courier.example/a'
    """
    head = markup[:HEAD]
    for pattern in (_SINGLE_FILE, _MONOLITH, _HTTRACK, _SAVED_FROM):
        found = pattern.search(head)
        if found:
            told = found.groupdict()
            url = f"http://{told['url']}" if pattern is _HTTRACK else told["url"]
            return Capture(moment(told.get("at") or ""), read_address(settle_line(url)) or "")
    archived = _WAYBACK.search(markup[-TAIL:])
    return Capture(moment(archived["at"])) if archived else None


def moment(written: str) -> str:
    """A time as tools write it, in ISO 8601; "" where it cannot be read. One without a zone is UTC by their rule.

    >>> moment("Fri May 02 2031 10:00:00 GMT+0200 (CEST)"), moment("Fri, 02 May 2031 08:00:00 -0000"), moment("soon")
    ('2031-05-02T10:00:00+02:00', '2031-05-02T08:00:00+00:00', '')
    """
    written = " ".join(written.split())
    script = _JAVASCRIPT.match(written)
    if script:
        written = f"{script['day']} {script['month']} {script['year']} {script['time']} {script['zone']}"
    readers: tuple[Callable[[str], datetime], ...] = (
        datetime.fromisoformat,
        parsedate_to_datetime,
        *(partial(_shaped, shape) for shape in _SHAPES),
    )
    for read in readers:
        try:
            at = read(written)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).isoformat()
    return ""


def _shaped(shape: str, written: str) -> datetime:
    return datetime.strptime(written, shape).replace(tzinfo=UTC)
