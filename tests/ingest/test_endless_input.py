"""Input that repeats one thing without an end is read in one pass: each of these once took minutes or hours."""

from __future__ import annotations

import gzip
import io
from collections import Counter

import pytest

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.archives import streams
from counterclaim.ingest.archives.framing import Damage, Frame, find_records
from counterclaim.ingest.documents.email import read_email, unwrapped
from counterclaim.ingest.documents.pdf_layout import is_page_number, joint
from counterclaim.ingest.feeds.entries import text_of
from counterclaim.ingest.mhtml import read_mhtml
from counterclaim.ingest.pages import extract
from counterclaim.model.feed import Entry

MANY = 1_000_000
RECORD = b"WARC/1.0\r\nContent-Length: 2\r\n\r\nok\r\n\r\n"


def records(data: bytes) -> list[Frame | Damage]:
    """What an archive holds."""
    return list(find_records(io.BytesIO(data), len(data), keep=1_000))


@pytest.mark.parametrize("sign", [" ", "\n", "\t"])
def test_blanks_in_an_email(sign: str) -> None:
    """Links are looked for with the blanks before them."""
    assert unwrapped(f"a{sign * MANY}b <https://courier.example/a>").replace(sign, "") == "ab"


def test_line_ends_in_an_entry_of_a_feed() -> None:
    """Where a feed says what a post appeared in, the lines before that go with it."""
    text = text_of(
        Entry(1, "a", markup="It burned." + "\n" * MANY + "Twice.\n\nThe post Mill appeared first on C."), "a"
    )
    assert text.startswith("It burned.")
    assert text.endswith("Twice.")


def test_one_word_on_a_line_of_a_pdf() -> None:
    """Whether its end is half a word is asked of the word, not of each of its letters."""
    assert joint("a" * MANY, "b", Counter()) == ("a" * MANY, " ")
    assert joint("x" + "a" * MANY + "-", "b", Counter()) == ("x" + "a" * MANY, "")


def test_blanks_on_a_line_of_a_pdf() -> None:
    """Whether a line is the number of a page is asked of short ones alone."""
    assert not is_page_number(f"-{' ' * MANY}x")
    assert is_page_number("- 3 -")


def test_parts_in_parts_of_a_message() -> None:
    """Each line is held against the end of each part around it."""
    head = b"From: <Saved by Blink>\nMIME-Version: 1.0\n"
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(300))
    raw = head + parts + b"Content-Type: text/html\n\n" + b"x\n" * MANY
    with pytest.raises(UnreadableFile, match="301 parts around them"):
        read_mhtml(raw, "a.mhtml", largest=10_000_000)
    with pytest.raises(UnreadableFile, match="301 parts around them"):
        list(read_email(raw, "a.eml"))


def test_semicolons_behind_an_open_quotation_mark_in_a_head() -> None:
    """Each of them makes the library go through the field anew: refused, and an ordinary field is not."""
    head = b'MIME-Version: 1.0\nSnapshot-Content-Location: https://a.example/\nContent-Type: multipart/related; a="'
    end = b"\n\n--b\nContent-Type: text/html\n\n"
    with pytest.raises(UnreadableFile, match="semicolons"):
        read_mhtml(head + b";=" * MANY + end, "a.mhtml", largest=MANY)
    with pytest.raises(UnreadableFile, match="semicolons"):
        list(read_email(head + b";=" * MANY + end, "a.eml"))
    with pytest.raises(UnreadableFile, match="holds no page"):
        read_mhtml(head + b";=" * 20 + end, "a.mhtml", largest=MANY)


def test_names_of_elements() -> None:
    """A class of a megabyte around two hundred dates, and two hundred elements around each other."""
    times = "<time datetime='2031-05-02'>2 May 2031</time>" * 200
    story = f"<p>{'The mill burned. ' * 50}</p>"
    for around in (f"<div class='{'c ' * MANY}'>", f"<div class='{'c ' * 200}'>" * 200):
        markup = f"<html><body><h1>Mill burns</h1>{around}{times}{story}</body></html>"
        assert extract(markup, "a.html")[1].published == "2031-05-02"


def test_marks_of_members_in_a_damaged_archive() -> None:
    """The search for the next record ends after so many false ones, and the note says that nothing after is read."""
    damaged = gzip.compress(b"WARC/1.0\r\n") + streams.GZIP * MANY + gzip.compress(RECORD)
    (found,) = records(damaged)
    assert isinstance(found, Damage)
    assert found.resumed is None


def test_some_false_marks_are_passed_over() -> None:
    """A record behind them is found, packed or not, also where a mark is cut by the piece that is read at a time."""
    for gap in (10, (1 << 16) - 20, (1 << 16) - 1, 1 << 16, (1 << 16) + 1):
        packed = gzip.compress(b"WARC/1.0\r\n") + streams.GZIP * 10 + b"\0" * gap + gzip.compress(RECORD)
        damage, record = records(packed)
        assert isinstance(damage, Damage)
        assert isinstance(record, Frame)
        assert damage.resumed == record.place
        assert record.block == b"ok"
        damage, record = records(b"WARC/1.0 no\n\nWARC " + b"WARC/" * 10 + b"x" * gap + b"\n" + RECORD)
        assert isinstance(damage, Damage)
        assert isinstance(record, Frame)
        assert record.block == b"ok"


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "packed"])
def test_blank_lines_between_records(pack: type[bytes]) -> None:
    """As many as there are."""
    found = records(pack(RECORD + b"\r\n" * MANY + RECORD))
    assert [frame.block for frame in found if isinstance(frame, Frame)] == [b"ok", b"ok"]
