"""PDF files made by fpdf2: columns, hyphens, running heads, places on pages, and damaged ones."""

from __future__ import annotations

import random
import zlib
from itertools import pairwise
from pathlib import Path

import pytest
from fpdf import FPDF
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.documents.pdf import extract, read_pdf, write
from counterclaim.ingest.documents.pdf_layout import Line, in_order, paragraphs
from counterclaim.ingest.draft import Draft
from counterclaim.model.skipped import Skipped

TITLE = "Two accounts of the night on the north quay"
FIRST = (
    "The mayor of Orvel denied on Monday that the bridge was rotten. Inspectors had warned the ministry of it in a "
    "letter that the paper has seen, and the ministry had not answered."
)
SECOND = (
    "Eleven people are missing, the harbour police said. The union of dockers said that it knew of fourteen names, "
    "and that it would publish them on Thursday."
)


def made(*, columns: int = 1, pages: int = 2, password: str = "") -> bytes:
    """A document with a running head, a page number and two paragraphs on each page."""

    class Paper(FPDF):
        def header(self) -> None:
            self.set_font("helvetica", size=8)
            self.cell(0, 6, "The Orvel Mail, 14 May 2031", align="C")
            self.ln(14)

        def footer(self) -> None:
            self.set_y(-14)
            self.set_font("helvetica", size=8)
            self.cell(0, 6, f"Page {self.page_no()} of {pages}", align="C")

    paper = Paper()
    paper.set_title("North quay")
    if password:
        paper.set_encryption(owner_password="owner", user_password=password)
    for number in range(pages):
        paper.add_page()
        paper.set_font("helvetica", size=16)
        paper.multi_cell(0, 9, f"{TITLE}, part {number + 1}")
        paper.ln(4)
        paper.set_font("times", size=11)
        if columns == 1:
            for words in (FIRST, SECOND):
                paper.multi_cell(0, 5, words)
                paper.ln(4)
        else:
            with paper.text_columns(ncols=columns, gutter=10, text_align="L") as column:
                for words in (FIRST, SECOND) * 6:
                    column.write(words)
                    column.ln(8)
    return bytes(paper.output())


@pytest.fixture(scope="module")
def plain() -> bytes:
    """Two pages of one column."""
    return made()


@pytest.fixture(scope="module")
def read(plain) -> tuple[Draft, tuple[Skipped, ...]]:
    """The draft of these and its notes."""
    draft, *notes = read_pdf(plain, "quay.pdf")
    assert isinstance(draft, Draft)
    return draft, tuple(note for note in notes if isinstance(note, Skipped))


def test_paragraphs_come_back_whole(read):
    """Every word of the body, each paragraph in one piece, the headline apart."""
    draft, _ = read
    assert draft.text.split("\n\n") == [f"{TITLE}, part 1", FIRST, SECOND, f"{TITLE}, part 2", FIRST, SECOND]
    assert draft.metadata.title == "North quay"


def test_running_heads_and_page_numbers_are_left_out_and_told(read):
    """They are no part of any paragraph."""
    draft, notes = read
    assert "Orvel Mail" not in draft.text
    assert "Page 1" not in draft.text
    assert [note.reason for note in notes] == ["4 running heads and page numbers were left out"]


def test_every_line_has_its_place_on_a_page(read):
    """In order, apart, inside the page; the second paragraph stands below the first."""
    draft, _ = read
    places = draft.places
    assert all(left.end <= right.start for left, right in pairwise(places))
    assert all(0 <= place.left < place.right <= 596 and 0 < place.top < place.bottom <= 842 for place in places)
    assert {place.page for place in places} == {1, 2}
    start = draft.text.index(SECOND)
    below = [place for place in places if place.start >= start and place.page == 1]
    above = [place for place in places if place.end <= start]
    assert min(place.top for place in below) > max(place.bottom for place in above)


def test_columns_are_read_one_after_the_other():
    """The left one to its end, then the right one; a sentence that a column cuts goes on."""
    draft, *_ = read_pdf(made(columns=2, pages=1), "quay.pdf")
    assert isinstance(draft, Draft)
    head, title, *found = draft.text.split("\n\n")
    assert (head, title) == ("The Orvel Mail, 14 May 2031", f"{TITLE}, part 1")  # one page shows no repeated head
    assert found == [FIRST, SECOND] * 6


def line(top: float, text: str, left: float = 50.0, right: float = 300.0) -> Line:
    """A line of ten points on the first page."""
    return Line(1, left, top, right, top + 10, text)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the minis-", "ter said so"], "the minister said so"),
        (["the minis\u00ad", "ter said so"], "the minister said so"),
        (["a well-known man and a well-", "known woman"], "a well-known man and a well-known woman"),
        (["the north-", "South line"], "the north-South line"),
        (["in 2030-", "31 it fell"], "in 2030-31 it fell"),
        (["it fell -", "they say"], "it fell - they say"),
    ],
)
def test_words_cut_at_the_end_of_a_line_are_joined(lines, text):
    """A hyphen of the word's own stays, and the places of both halves are kept."""
    block = [line(20 + 12 * n, words) for n, words in enumerate(lines)]
    written, places = write(paragraphs([block]))
    assert written == text
    assert len(places) == 2


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 60), st.text(min_size=1, max_size=20)), max_size=25))
def test_no_line_is_lost_in_any_layout(found):
    """Blocks anywhere on a page: each line comes back once, and its place holds its words."""
    blocks = [[line(12.0 * row, words, 90.0 * column, 90.0 * column + 80)] for column, row, words in found]
    ordered = in_order(blocks)
    assert sorted(map(id, ordered)) == sorted(map(id, blocks))
    text, places = write(paragraphs(ordered))
    assert all(0 <= place.start < place.end <= len(text) for place in places)


DAMAGES = {
    "cut in the middle": lambda raw: raw[: len(raw) // 2],
    "without its end": lambda raw: raw[:-200],
    "with other bytes in it": lambda raw: bytes(
        byte if random.Random(n).random() > 0.02 else 0 for n, byte in enumerate(raw)
    ),
    "without its objects": lambda raw: raw.replace(b"endobj", b"xxxxxx"),
    "a head alone": lambda raw: raw[:20],
}


@pytest.mark.parametrize("damage", DAMAGES, ids=str)
def test_a_damaged_file_is_read_or_explained(plain, damage):
    """Never another error: a draft with notes, or what is wrong and what to do."""
    try:
        drafts = list(read_pdf(DAMAGES[damage](plain), "quay.pdf"))
    except UnreadableFile as error:
        assert error.what
        assert error.next_step
    else:
        assert isinstance(drafts[0], Draft)


def test_an_encrypted_file_and_a_scan_say_what_they_lack():
    """A password, and a text layer."""
    with pytest.raises(UnreadableFile, match="encrypted") as told:
        list(read_pdf(made(pages=1, password="secret"), "a.pdf"))
    assert told.value.next_step == "save it without a password"
    scan = FPDF()
    scan.add_page()
    scan.rect(10, 10, 50, 50)
    with pytest.raises(UnreadableFile, match="no text layer") as told:
        list(read_pdf(bytes(scan.output()), "b.pdf"))
    assert "OCR" in told.value.next_step


def test_a_file_that_takes_too_long_or_too_much_is_given_up():
    """A small file of twenty million words ends the worker, and not the caller."""
    packer = zlib.compressobj(1)
    bomb = b"".join(packer.compress(b"(a) Tj " * 1_000_000) for _ in range(20)) + packer.flush()
    head = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    page = b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n"
    stream = b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream endobj\n" % (len(bomb), bomb)
    with pytest.raises(UnreadableFile):
        extract(head + page + stream + b"trailer<</Root 1 0 R>>", "bomb.pdf", seconds=2)


def test_nothing_is_run_that_lies_in_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program among the articles, under the name of one of Python's own, is no part of this one."""
    for name in ("json", "resource", "pdfminer", "counterclaim"):
        (tmp_path / f"{name}.py").write_text("from pathlib import Path\nPath('run').touch()\n")
    monkeypatch.chdir(tmp_path)
    assert any(isinstance(each, Draft) for each in read_pdf(made(), "a.pdf"))
    assert not (tmp_path / "run").exists()
