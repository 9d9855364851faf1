"""A WARC file becomes drafts: each page that a server sent, with its record, its address and the time of its capture.

Takes the records of `framing`, the bodies of `response` and the reader of pages. Requests and descriptions of the crawl
say nothing of their own; pictures, scripts and redirects are counted in one note. Source: WARC 1.1 (ISO 28500:2017).
Invariant: what is given after a record depends on the records before it and not on how often reading was interrupted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.archives.framing import Damage, Frame, find_records
from counterclaim.ingest.archives.response import Body, TooLarge, Unparsable, read_body
from counterclaim.ingest.archives.tally import PAGE, REVISIT, Tally, family_of
from counterclaim.ingest.decoding import what_it_is
from counterclaim.ingest.documents import read_docx, read_pdf
from counterclaim.ingest.draft import Draft, skipped
from counterclaim.ingest.metadata import host_of, own_address, read_address
from counterclaim.ingest.pages import begins_page, read_page
from counterclaim.ingest.plain import read_plain
from counterclaim.model.capture import Capture
from counterclaim.model.reached import Reached
from counterclaim.model.skipped import Skipped

Result = Draft | Skipped | Reached

_SILENT = frozenset({"warcinfo", "request", "metadata"})
_BODIES = frozenset({"response", "resource", "conversion"})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_PDF = b"%PDF-"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_DOCUMENTS = frozenset({"application/pdf", _DOCX})
# Types that say nothing: the bytes decide.
_ANY = frozenset(
    {"", "text/plain", "application/octet-stream", "application/xml", "text/xml", "unknown/unknown", "unk", "no-type"}
)
_DNS = "text/dns"
# Headers of the answer stand before the page in a block.
_ANSWER_HEADERS = 65_536
# Records that give nothing: how many of them pass until the place is told again.
_SILENT_RECORDS = 500


def read_warc(
    raw: BinaryIO, size: int, name: str, *, largest: int, identity: str, since: Reached | None = None
) -> Iterator[Result]:
    """The drafts of an archive and notes on it; after each record that gave something, how far it was read.

    What is wrong with a single record is told under the file's name, "#" and the number of the record. The file is
    gone through from its start also where it is taken up again, as a record may repeat the id of one before; only the
    pages before are not read anew.

    Args:
        raw: the file, packed with gzip or not; it can be sought in.
        size: its bytes.
        name: what it is called.
        largest: bytes of the largest page that is read.
        identity: what tells this file from another one under its name; see `identity_of`.
        since: where an earlier reading of a file with this name was interrupted; one of another file is passed over.
    """
    if since is None or since.identity != identity:
        since = None
        reached = Reached(name, identity)
    else:
        yield since
        if since.done:
            return
        reached = since
    tally = Tally(reached.tally)
    numbers: dict[bytes, int] = {}
    number = silent = 0
    for number, found in enumerate(find_records(raw, size, keep=largest + _ANSWER_HEADERS), 1):
        repeated = _repeats(found, number, numbers)
        if since and number <= since.records:
            continue
        given = 0
        for result in _results(found, f"{name}#{number}", name, largest, repeated, tally):
            given += 1
            yield result
        silent = 0 if given else silent + 1
        reached = Reached(name, identity, number, found.place.offset, 0, tally.state)
        if given or silent == _SILENT_RECORDS:
            silent = 0
            yield reached
    yield from tally.tell(name)
    yield Reached(name, identity, number, size, 0, tally.state, done=True)


def identity_of(raw: BinaryIO, size: int) -> str:
    """A hash of a file's size, its beginning and its end: what is cheap to know of a file of any size.

    >>> from io import BytesIO
    >>> identity_of(BytesIO(b"WARC/1.1"), 8) == identity_of(BytesIO(b"WARC/1.0"), 8)
    False
    """
    edge = 65_536
    raw.seek(0)
    head = raw.read(edge)
    raw.seek(max(0, size - edge))
    tail = raw.read(edge)
    raw.seek(0)
    return hashlib.blake2b(b"%d:" % size + head + tail, digest_size=16).hexdigest()


def _repeats(found: Frame | Damage, number: int, numbers: dict[bytes, int]) -> int | None:
    """The number of the record that had this one's id before; None for the first of its id."""
    if isinstance(found, Damage) or found.kind not in _BODIES or not found.record:
        return None
    first = numbers.setdefault(hashlib.blake2b(found.record.encode(), digest_size=12).digest(), number)
    return first if first != number else None


def _results(
    found: Frame | Damage, place: str, name: str, largest: int, repeated: int | None, tally: Tally
) -> Iterator[Draft | Skipped]:
    """What one record or damage gives."""
    if isinstance(found, Damage):
        yield from tally.note(_damage(found, place))
    elif found.kind in _SILENT:
        pass
    elif found.kind == "revisit":
        tally.count(REVISIT)
    elif found.kind not in _BODIES:
        tally.count("parts of longer records" if found.kind == "continuation" else "of unknown types")
    elif repeated is not None:
        reason = f"it has the record id of {name}#{repeated}"
        yield from tally.note(Skipped("ingest", place, reason, "nothing, the first record with an id counts"))
    else:
        yield from _page(found, place, name, largest, tally)


def _damage(damage: Damage, place: str) -> Skipped:
    inside = f" (byte {damage.place.inside:,} of what is packed there)" if damage.place.inside else ""
    where = f"the archive is damaged at byte {damage.place.offset:,}{inside}: {damage.what}"
    if damage.resumed is None:
        return Skipped("ingest", place, f"{where}; nothing after it is read", "fetch the file again")
    return Skipped("ingest", place, f"{where}; it goes on at byte {damage.resumed.offset:,}", "fetch the file again")


def _page(frame: Frame, place: str, name: str, largest: int, tally: Tally) -> Iterator[Draft | Skipped]:
    """The page that a record holds, then what is wrong with it; a count where it holds something else."""
    try:
        body = read_body(frame, largest)
    except Unparsable as error:
        reason = f"the headers of the record cannot be read: {str(error)[:200] or 'they are none'}"
        yield from tally.note(Skipped("ingest", place, reason, "fetch the archive again"))
        return
    except TooLarge:
        yield from tally.note(_too_large(place, largest))
        return
    other = _other(body, frame)
    if other:
        tally.count(other)
        return
    if len(frame.block) < frame.length:
        yield from tally.note(_too_large(place, largest))
        return
    try:
        drafts = list(_read(body, frame, place))
    except UnreadableFile as error:
        yield from tally.note(skipped(error))
        return
    for draft in drafts:
        if isinstance(draft, Skipped):
            yield from tally.note(draft)
        else:
            tally.count(PAGE)
            yield _captured(draft, body, frame, name)
    if all(isinstance(draft, Skipped) for draft in drafts):
        return
    if body.verified is False:
        reason = "its bytes do not have the hash that the archive gives for them"
        yield Skipped("ingest", place, reason, "fetch the archive again; do not rely on this capture")
    if body.cut or not body.whole:
        why = f" ({body.cut[:40]})" if body.cut else ""
        reason = f"the archive holds only the beginning of this page{why}"
        yield Skipped("ingest", place, reason, "compare it with another capture of the address")


def _other(body: Body, frame: Frame) -> str:
    """What to count a body as that is no page; "" for a page, and None of it for what is no file at all."""
    if 300 <= body.status < 400:
        return "redirects"
    if not 200 <= body.status < 300:
        return "answers that are errors"
    if frame.kind == "conversion" and body.media == "text/plain":
        return ""
    if body.media in _DOCUMENTS or body.data.startswith(_PDF):
        return ""
    if body.media in _PAGES:
        return "pages that are something else" if what_it_is(body.data[:4_096]) else ""
    if body.media in _ANY and begins_page(body.data[:4_096]):
        return ""
    return "names of hosts" if body.media == _DNS else family_of(body.media)


def _read(body: Body, frame: Frame, place: str) -> Iterator[Draft | Skipped]:
    """What the reader of its format makes of a body."""
    if body.data.startswith(_PDF):
        yield from read_pdf(body.data, place)
    elif body.media == _DOCX:
        yield from read_docx(body.data, place)
    elif frame.kind == "conversion":
        yield read_plain(body.data, place, markdown=False, must_be_prose=False)
    else:
        yield read_page(body.data, place, charset=body.charset)


def _captured(draft: Draft, body: Body, frame: Frame, name: str) -> Draft:
    """The draft with its address, and with what the archive tells of its taking."""
    asked = read_address(body.address)
    url = own_address(draft.metadata.url, asked)
    outlet = draft.metadata.outlet or (host_of(url) if url else None)
    capture = Capture(
        at=body.date, address=body.address, record=frame.record, container=name, position=frame.place.offset
    )
    known = replace(draft.metadata, url=url, outlet=outlet)
    return replace(draft, metadata=known, capture=capture, raw=body.data)


def _too_large(place: str, largest: int) -> Skipped:
    reason = f"its page has more than {largest / 1e6:,.1f} MB, the most that is read"
    return Skipped("ingest", place, reason, "raise the setting longest_article")
