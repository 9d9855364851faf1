"""Every kind of bad input gives a note that says what, where and what to do next, and the rest goes on."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ingest.conftest import STORY, Ingest

Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("bad.txt", b"", "it is empty"),
        ("bad.jsonl", b"", "it is empty"),
        ("bad.txt", b" \r\n\t\xc2\xa0\n", "it holds nothing but white space"),
        ("bad.txt", b"\x00" * 40, "it is binary, not text"),
        ("bad.jsonl", b"\n \n", "it holds nothing but white space"),
        ("bad.md", b"---\ntitle: x\n---\n\n", "it holds nothing but white space"),
        ("bad.html", b"<html><body></body></html>", "the page holds no article"),
        ("bad.txt", bytes(range(256)) * 20, "it is binary, not text"),
        ("bad.jsonl", b"\x89PNG\r\n\x1a\n", "it is a picture, not text"),
        ("bad.docx", b"PK\x03\x04" + b"x" * 50, "it is a damaged Word document"),
        ("bad.zip", b"PK\x03\x04" + b"x" * 50, "it is a ZIP archive, a Word or an OpenDocument file, not text"),
        ("bad.py", STORY.encode(), "a .py file is no article"),
        ("bad.gold", STORY.encode(), "a .gold file is no article"),
        ("bad.dat", b"1 2 3 4\n" * 50, "it does not look like an article"),
        ("bad.txt", STORY.encode() * 2000, "its text has 320,000 characters; an article has 100,000 at most"),
        ("bad.txt.gz", gzip.compress(STORY.encode(), mtime=0)[:-20], "it is a damaged .gz file"),
        ("bad.txt.gz", b"\x1f\x8b" + b"junk" * 20, "it is a damaged .gz file"),
    ],
)
def test_it_is_told_and_the_rest_goes_on(
    take: Ingest, write: Write, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    write("a.txt"), write("z.txt", "It burned."), write(name, content)
    articles, (note,) = take(tmp_path)
    assert [a.file for a in articles] == ["a.txt", "z.txt"]
    assert note.reason.replace(f"{len(STORY) * 2000:,}", "320,000") == reason
    assert (note.stage, note.file.split("#")[0]) == ("ingest", name)
    assert note.next_step


def test_marks_that_have_no_picture_are_no_text(take: Ingest, write: Write) -> None:
    """A file of joiners and direction marks is as empty as one of blanks."""
    articles, (note,) = take(write("bad.txt", "\u200b\u200d \u202e\n\u2060".encode()))
    assert not articles
    assert note.reason == "it holds nothing but white space"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("The café".encode()[:-1], "one of its characters is damaged"),
        (STORY.encode() + "éééé ééééé ".encode() + b"\xff\xff", "2 of its characters are damaged"),
    ],
)
def test_damaged_characters_are_told_beside_the_article(
    take: Ingest, write: Write, content: bytes, reason: str
) -> None:
    """A file that was cut in the middle of a character is read, and the account says that something is lost."""
    (article,), (note,) = take(write("cut.txt", "é".encode() + content))
    assert "\ufffd" in article.text
    assert (note.reason, note.file, note.article) == (reason, "cut.txt", article.id)


@pytest.mark.parametrize("name", ["bad.txt", "bad.html", "bad.md", "bad", "bad.jsonl", "bad.json"])
def test_fifty_megabytes_on_one_line_are_refused_without_being_read(take: Ingest, write: Write, name: str) -> None:
    path = write(name, b"x" * 50_000_000)
    tracemalloc.start()
    articles, (note,) = take(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert not articles
    assert note.file.startswith(name) and note.next_step
    assert peak < 10_000_000


@pytest.mark.parametrize(("length", "kept"), [(100, 1), (101, 0), (150, 0), (300, 0)])
def test_the_longest_article_is_still_an_article(take: Ingest, write: Write, length: int, kept: int) -> None:
    for name, content in [("a.txt", "x" * length), ("a.jsonl", '{"text": "' + "x" * length + '"}')]:
        articles, notes = take(write(name, content), longest_article=100)
        assert (len(articles), len(notes)) == (kept, 1 - kept)


def test_controls_that_are_dropped_do_not_count(take: Ingest, write: Write) -> None:
    assert len(take(write("a.json", '{"text": "' + "x" * 100 + "\\u0000" * 50 + '"}'), longest_article=100)[0]) == 1


def test_a_file_packed_to_fill_the_disk_is_stopped(take: Ingest, write: Write, tmp_path: Path) -> None:
    bomb = gzip.compress(b"a" * 40_000_000)
    write("bomb.jsonl.gz", bomb), write("bomb.txt.gz", bomb), write("z.txt")
    articles, notes = take(tmp_path)
    assert [a.file for a in articles] == ["z.txt"]
    assert [n.file.split("#")[0] for n in notes] == ["bomb.jsonl.gz", "bomb.txt.gz"]
    assert notes[0].reason == "it unpacks to more than 100 times its size"


def test_text_of_every_kind_is_kept_as_it_is(take: Ingest, write: Write) -> None:
    text = "قال الوزير \u200f“لا”\u200e 👩‍🚒 e\u20dd\n\n\n\nHe said \"no.\n<script>alert('x')</script> & 9" + "9" * 400
    (article,), notes = take(write("a.txt", text))
    assert article.text == text
    assert not notes


def test_nul_bytes_in_a_text_are_dropped(take: Ingest, write: Write) -> None:
    (article,), _ = take(write("a.txt", STORY[:50] + "\0" + STORY[50:]))
    assert article.text == STORY


@pytest.mark.parametrize("name", ["a", "a.story", "a.2031"])
def test_prose_without_a_telling_ending_is_read(take: Ingest, write: Write, name: str) -> None:
    assert [a.text for a in take(write(name))[0]] == [STORY]


@pytest.mark.parametrize("name", ["a.txt", "a", "a.php5"])
def test_a_page_is_known_by_its_start_whatever_its_name(take: Ingest, write: Write, name: str) -> None:
    markup = f"\ufeff<!-- saved -->\n<!DOCTYPE html>\n<html><body><p>{STORY}</p><p>{STORY}</p></body></html>"
    (article,), _ = take(write(name, markup))
    assert article.text.startswith("The grain mill") and "<" not in article.text


def test_markup_without_a_pages_start_stays_text_in_a_text_file(take: Ingest, write: Write) -> None:
    assert take(write("a.txt", "<p>It burned.</p>"))[0][0].text == "<p>It burned.</p>"


def test_packed_text_is_read(take: Ingest, write: Write) -> None:
    (article,), _ = take(write("a.txt.gz", gzip.compress(STORY.encode())))
    assert (article.text, article.file) == (STORY, "a.txt.gz")
