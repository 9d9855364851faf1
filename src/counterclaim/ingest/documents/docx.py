"""A DOCX file becomes a draft: paragraphs, headings and tables in the order in which they stand.

By python-docx, behind a look at the container: a ZIP archive is a place for bombs. Insertions that nobody accepted yet
are read, deletions are not, and both are told. Invariant: nothing of the file is run, followed or written.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.metadata import Metadata
from counterclaim.ingest.wording import settle, settle_line
from counterclaim.ingest.zips import DAMAGED_ZIP
from counterclaim.model.language import language_code
from counterclaim.model.skipped import Skipped

LARGEST_UNPACKED = 100_000_000  # bytes of all parts together
LARGEST_XML = 40_000_000  # bytes of one part; a book of a million words has 20
MOST_PARTS = 5_000
# A book of a million words has some 300,000; a million empty ones took 20 seconds and 400 MB out of a file of 45 kB.
MOST_ELEMENTS = 400_000
_CHUNK = 1 << 20
_BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NEXT = "save the article's text as .txt"
_ZIP = b"PK\x03\x04"


def begins_docx(file: str, head: bytes) -> bool:
    """Whether a file is a DOCX: by its first bytes, with its name or the names of parts in them.

    >>> begins_docx("a.docx", b"PK\\x03\\x04"), begins_docx("a.zip", b"PK\\x03\\x04")
    (True, False)
    """
    if not head.startswith(_ZIP):
        return False
    named = file.lower().removesuffix(".gz").endswith((".docx", ".docm", ".dotx"))
    return named or b"word/" in head


def read_docx(raw: bytes, name: str) -> Iterator[Draft | Skipped]:
    """The draft of a DOCX file, then notes on what of it was left out.

    Raises:
        UnreadableFile: damaged, no Word document, or one that unpacks beyond the bounds.
    """
    look_inside(raw, name)
    from docx import Document  # a tenth of a second: only a document pays it

    try:
        document = Document(io.BytesIO(raw))
        lines, counts = body_lines(document.element.body)
        known = _metadata(document)
        footnotes = _footnotes(document)
    except Exception as error:  # a parser over hostile markup can fail in any way, and the rest must go on
        what = f"it is a damaged Word document ({type(error).__name__})"
        raise UnreadableFile(what, where=name, next_step=_NEXT) from error
    text = settle("\n\n".join(lines))
    if not text.strip():
        raise UnreadableFile("it is a Word document without text", where=name, next_step=_NEXT)
    yield Draft(text, name, hashlib.sha256(raw).hexdigest(), known, raw=raw)
    yield from _notes(counts, footnotes, name)


def look_inside(raw: bytes, name: str) -> None:
    """Refuse a container that is damaged or would unpack beyond the bounds, before anything is unpacked.

    Raises:
        UnreadableFile: for these.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts = archive.infolist()
    except DAMAGED_ZIP as error:
        raise UnreadableFile("it is a damaged Word document", where=name, next_step="fetch it again") from error
    names = {part.filename for part in parts}
    if "word/document.xml" not in names and not any(part.startswith("word/") for part in names):
        raise UnreadableFile(
            "it is a ZIP archive and no Word document", where=name, next_step="unpack it and give the files in it"
        )
    unpacked = sum(part.file_size for part in parts)
    largest = max((part.file_size for part in parts if part.filename.endswith(".xml")), default=0)
    if len(parts) > MOST_PARTS or unpacked > LARGEST_UNPACKED or largest > LARGEST_XML:
        what = f"it unpacks to {unpacked / 1e6:,.1f} MB in {len(parts):,} parts; "
        what += f"{LARGEST_UNPACKED / 1e6:,.0f} MB in {MOST_PARTS:,} are read at most"
        raise UnreadableFile(what, where=name, next_step=_NEXT)
    if _elements_in(raw, parts, name) > MOST_ELEMENTS:
        raise UnreadableFile(f"it has more than {MOST_ELEMENTS:,} elements", where=name, next_step=_NEXT)


def _elements_in(raw: bytes, parts: Sequence[zipfile.ZipInfo], name: str) -> int:
    """How many elements all parts hold, at most, counted without making any; an element has one sign or two.

    Raises:
        UnreadableFile: a part cannot be unpacked.
    """
    opened = closed = 0
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            for part in parts:
                with archive.open(part) as file:
                    chunk = file.read(_CHUNK)
                    if not chunk.lstrip(_BEFORE_XML).startswith(b"<"):
                        continue  # a picture; which parts are XML is told by their list, and a name may lie
                    while chunk:
                        opened += chunk.count(b"<")
                        closed += chunk.count(b"</")
                        chunk = file.read(_CHUNK)
    except DAMAGED_ZIP as error:
        raise UnreadableFile("it is a damaged Word document", where=name, next_step="fetch it again") from error
    return opened - closed


def body_lines(body: Any) -> tuple[list[str], dict[str, int]]:
    """The paragraphs and rows of a document, and how much of it was inserted, deleted or drawn.

    A row of a table is one line, its cells parted by " | ".
    """
    counts = {"inserted": 0, "deleted": 0, "pictures": 0}
    lines: list[str] = []
    for element in body.iterchildren():
        if element.tag == f"{_W}p":
            lines.append(_words(element, counts))
        elif element.tag == f"{_W}tbl":
            for row in element.iter(f"{_W}tr"):
                cells = [
                    " ".join(_words(p, counts) for p in cell.iter(f"{_W}p")) for cell in row.iterchildren(f"{_W}tc")
                ]
                lines.append(" | ".join(cell.strip() for cell in cells if cell.strip()))
        elif element.tag == f"{_W}sdt":
            lines += [_words(p, counts) for p in element.iter(f"{_W}p")]
    return [line for line in lines if line.strip()], counts


def _words(paragraph: Any, counts: dict[str, int]) -> str:
    """The text of a paragraph with what was inserted and without what was deleted."""
    pieces: list[str] = []
    for element in paragraph.iter():
        if element.tag == f"{_W}t":
            pieces.append(element.text or "")
        elif element.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            pieces.append(" ")
        elif element.tag == f"{_W}noBreakHyphen":
            pieces.append("-")
        elif element.tag == f"{_W}ins":
            counts["inserted"] += 1
        elif element.tag == f"{_W}del":
            counts["deleted"] += 1
        elif element.tag == f"{_W}drawing":
            counts["pictures"] += 1
    return " ".join("".join(pieces).split())


def _metadata(document: Any) -> Metadata:
    """Title, author and language; the days on which a file was made and saved are no day of publication."""
    properties = document.core_properties
    title = settle_line(properties.title or "")
    if not title:
        styled = (p for p in document.paragraphs[:20] if p.style is not None and p.style.name in ("Title", "Heading 1"))
        title = next((settle_line(p.text) for p in styled if p.text.strip()), "")
    author = settle_line(properties.author or "")
    return Metadata(
        title=title or None,
        author=None if author.lower() in ("", "python-docx") else author,
        language=language_code(properties.language or None),
    )


def _footnotes(document: Any) -> int:
    """How many footnotes there are; the two that Word puts into every file are none."""
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/footnotes") and not relation.is_external:
            return max(0, int(relation.target_part.blob.count(b"<w:footnote ")) - 2)
    return 0


def _notes(counts: dict[str, int], footnotes: int, name: str) -> Iterator[Skipped]:
    if counts["inserted"] or counts["deleted"]:
        reason = (
            f"it has tracked changes: {counts['inserted']:,} insertions were read, {counts['deleted']:,} deletions not"
        )
        yield Skipped("ingest", name, reason, "accept or reject them in Word and save it anew")
    if footnotes:
        words = "its footnote was" if footnotes == 1 else f"{footnotes:,} footnotes were"
        yield Skipped("ingest", name, f"{words} left out", "put them into the text if they matter")
