"""DOCX files made by python-docx: paragraphs, headings, tables, tracked changes, and damaged ones."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document
from docx.oxml import OxmlElement

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.documents.docx import LARGEST_UNPACKED, MOST_ELEMENTS, read_docx
from counterclaim.ingest.draft import Draft
from counterclaim.model.skipped import Skipped


def made(*, tracked: bool = False) -> bytes:
    """A heading, two paragraphs, a table."""
    document = Document()
    document.core_properties.author = "Ines Kolt"
    document.core_properties.title = ""
    document.add_heading("Bridge falls in Orvel", 1)
    document.add_paragraph("The mayor denied it.")
    table = document.add_table(rows=2, cols=2)
    for n, words in enumerate(("Dead", "11", "Missing", "14")):
        table.cell(n // 2, n % 2).text = words
    last = document.add_paragraph("The union ")
    if tracked:
        for tag, inner, words in (("w:ins", "w:t", "said fourteen."), ("w:del", "w:delText", "said twelve.")):
            change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(inner)
            text.text = words
            run.append(text)
            change.append(run)
            last._p.append(change)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read(raw: bytes) -> tuple[Draft, list[Skipped]]:
    """The draft and the notes."""
    draft, *notes = read_docx(raw, "a.docx")
    assert isinstance(draft, Draft)
    return draft, [note for note in notes if isinstance(note, Skipped)]


def test_paragraphs_and_rows_stand_in_order():
    """A row is a line, the first heading the title; the day of saving is no day of publication."""
    draft, notes = read(made())
    assert draft.text == "Bridge falls in Orvel\n\nThe mayor denied it.\n\nDead | 11\n\nMissing | 14\n\nThe union"
    assert (draft.metadata.title, draft.metadata.author) == ("Bridge falls in Orvel", "Ines Kolt")
    assert draft.metadata.published is None
    assert draft.raw
    assert not notes


def test_insertions_are_read_and_deletions_told():
    """As if the changes had been accepted, with a note."""
    draft, notes = read(made(tracked=True))
    assert draft.text.endswith("The union said fourteen.")
    assert [note.reason for note in notes] == [
        "it has tracked changes: 1 insertions were read, 1 deletions not",
    ]


def repacked(raw: bytes, change, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The same file with `change` made to the bytes of its document."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", packing) as new:
        for part in old.infolist():
            data = old.read(part)
            new.writestr(part.filename, change(data) if part.filename == "word/document.xml" else data)
    return out.getvalue()


def without_document(raw: bytes) -> bytes:
    """A file whose document is not there."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            if part.filename != "word/document.xml":
                new.writestr(part.filename, old.read(part))
    return out.getvalue()


_PACKING_HEAD = 9  # bytes before LZMA's own, and more than bzip2's


def packed_damaged(raw: bytes, packing: int) -> bytes:
    """A file packed in another way, with other bytes in the middle of its document."""
    data = bytearray(repacked(raw, lambda data: data, packing))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        part = archive.getinfo("word/document.xml")
    start, end = (part.header_offset + 30 + len(part.filename) + size for size in (_PACKING_HEAD, part.compress_size))
    data[start:end] = b"\xff" * (end - start)
    return bytes(data)


ENTITY = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
DAMAGES = {
    "cut in the middle": lambda raw: raw[: len(raw) // 2],
    "without its document": without_document,
    "with half a document": lambda raw: repacked(raw, lambda data: data[: len(data) // 2]),
    "with another document": lambda raw: repacked(raw, lambda data: ENTITY),
    "damaged under LZMA": lambda raw: packed_damaged(raw, zipfile.ZIP_LZMA),
    "damaged under bzip2": lambda raw: packed_damaged(raw, zipfile.ZIP_BZIP2),
    "with other bytes": lambda raw: raw[:300] + bytes(len(raw) - 300),
}


@pytest.mark.parametrize("damage", DAMAGES, ids=str)
def test_a_damaged_file_is_explained(damage):
    """What is wrong, and what to do."""
    with pytest.raises(UnreadableFile) as told:
        list(read_docx(DAMAGES[damage](made()), "a.docx"))
    assert told.value.next_step


@pytest.mark.parametrize("where", ["word/document.xml", "word/more.bin"])
def test_elements_without_end_are_refused_before_there_is_a_tree_of_them(where: str):
    """Small in the file, small as text, and large in memory; whatever the part is called."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made())) as whole, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bomb:
        for part in set(whole.namelist()) - {where}:
            bomb.writestr(part, whole.read(part))
        bomb.writestr(where, b"\xef\xbb\xbf <w:document>" + b"<w:p/>" * (MOST_ELEMENTS + 1))
    with pytest.raises(UnreadableFile, match="elements"):
        list(read_docx(out.getvalue(), "bomb.docx"))


def test_a_bomb_is_refused_before_it_is_unpacked():
    """By what its container says that it would unpack to."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(LARGEST_UNPACKED // 10_000_000 + 1):
            part.write(bytes(10_000_000))
    with pytest.raises(UnreadableFile, match="unpacks to"):
        list(read_docx(out.getvalue(), "bomb.docx"))


def test_another_archive_is_no_document():
    """It is told apart from a damaged one."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "The mayor denied it.")
    with pytest.raises(UnreadableFile, match="no Word document"):
        list(read_docx(out.getvalue(), "a.docx"))
