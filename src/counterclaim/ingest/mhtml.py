"""A page saved as one MHTML file becomes a draft: the message is taken apart, its root part is the page.

Chromium writes the address into Snapshot-Content-Location and the time of saving into Date; Internet Explorer and Word
only Content-Location. Invariant: pictures, styles and frames are never looked at; the file's own bytes are kept whole.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from email.policy import compat32

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.message_cost import refuse_costly
from counterclaim.ingest.metadata import Metadata, host_of, read_address
from counterclaim.ingest.pages import read_page
from counterclaim.ingest.saved import moment
from counterclaim.ingest.wording import settle_line
from counterclaim.model.capture import Capture

LARGEST_MHTML = 60_000_000
MOST_PARTS = 5_000

_NEXT = "save the page again, or its text as .txt"


def begins_mhtml(head: bytes) -> bool:
    """Whether the first bytes of a file are the head of a saved page in MHTML.

    >>> begins_mhtml(b"From: <Saved by Blink>\\nMIME-Version: 1.0\\nContent-Type: multipart/related;\\n")
    True
    """
    fields = head.split(b"\n\n", 1)[0].split(b"\r\n\r\n", 1)[0].lower()
    return b"mime-version:" in fields and b"multipart/related" in fields and (
        b"saved by" in fields or b"snapshot-content-location" in fields or b"content-location" in fields
        or b'type="text/html"' in fields
    )  # fmt: skip


def read_mhtml(raw: bytes, name: str, *, largest: int) -> Draft:
    """The draft of a page in MHTML.

    Args:
        raw: all bytes of the file.
        name: the name under which it was given.
        largest: bytes of the largest page that is read.

    Raises:
        UnreadableFile: no such message, no page in it, a damaged one, or one that is too large.
    """
    if raw.count(b"\n--") > MOST_PARTS:
        raise UnreadableFile(
            f"it has more than {MOST_PARTS:,} parts", where=name, next_step="save the article's text as .txt"
        )
    refuse_costly(raw, name, "save the article's text as .txt")
    try:
        message = message_from_bytes(raw, policy=compat32)
        page = _root(message)
    except Exception as error:  # the library fails in many ways on damaged heads, and the rest must go on
        what = f"it is a damaged MHTML file ({type(error).__name__})"
        raise UnreadableFile(what, where=name, next_step=_NEXT) from error
    if page is None:
        raise UnreadableFile("it is an MHTML file that holds no page", where=name, next_step=_NEXT)
    body = page.get_payload(decode=True)
    if not isinstance(body, bytes) or not body.strip():
        raise UnreadableFile("the page in it is empty or damaged", where=name, next_step=_NEXT)
    if len(body) > largest:
        raise UnreadableFile(
            f"the page in it is {len(body) / 1e6:,.1f} MB large; {largest / 1e6:,.1f} MB are read at most",
            where=name,
            next_step="save the article's text as .txt",
        )
    draft = read_page(body, name, charset=_charset(page))
    address = _address(message, page)
    taken = draft.capture or Capture()
    capture = Capture(
        moment(str(message.get("Date") or "")) or taken.at,
        address or taken.address,
        record=settle_line(str(page.get("Content-ID") or "")),
    )
    place = Metadata(url=address, outlet=host_of(address) if address else None)
    return replace(
        draft,
        digest=hashlib.sha256(raw).hexdigest(),
        metadata=draft.metadata.over(place),
        capture=capture if capture != Capture() else None,
        raw=raw,
    )


def _root(message: Message) -> Message | None:
    """The part that is the page: the one that the head names as the start, else the first that is one."""
    pages = [part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    start = message.get_param("start")
    named = [part for part in pages if start and str(part.get("Content-ID") or "") == str(start)]
    return next(iter(named or pages), None)


def _charset(page: Message) -> str | None:
    charset = page.get_content_charset()
    return settle_line(charset) or None if charset else None


def _address(message: Message, page: Message) -> str | None:
    """The page's address, as the first field that has one on the web says it."""
    fields = (message.get("Snapshot-Content-Location"), page.get("Content-Location"), message.get("Content-Location"))
    return next((url for each in fields if each and (url := read_address(settle_line(str(each))))), None)
