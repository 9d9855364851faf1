"""Pages as browsers and tools save them: MHTML, complete folders, the notes that they leave at the start of a page."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.mhtml import begins_mhtml, read_mhtml
from counterclaim.ingest.saved import moment, saved_mark
from tests.ingest.conftest import Ingest

Write = Callable[..., Path]
PARAGRAPHS = (
    "The grain mill of Orvast burned down on Friday night, and two workers are missing, the mayor's office said.",
    "Mayor Lenka Brandt said that a dryer had caught fire. The union denied it and spoke of an order of last May.",
    "“Nobody was warned,” said Per Lind, who leads the union. The owner, Dravik Grain, would not comment on Saturday.",
)
BODY = "<h1>Mill burns</h1>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
MARKUP = f"<!DOCTYPE html><html><head><title>Mill burns</title></head><body><article>{BODY}</article></body></html>"
ADDRESS = "https://courier.example/mill"


def mhtml(charset: str = "utf-8") -> bytes:
    """A page with a picture, made by the standard library's own writer as Chromium lays it out."""
    message = MIMEMultipart("related", type="text/html")
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = ADDRESS
    message["Subject"] = "Mill burns"
    message["Date"] = "Fri, 2 May 2031 10:00:00 +0200"
    page = MIMEText(MARKUP, "html", charset)
    page["Content-ID"] = "<frame-1@mhtml.blink>"
    page["Content-Location"] = ADDRESS
    message.attach(page)
    frame = MIMEText("<html><body><p>Buy a boat today!</p></body></html>", "html", charset)
    frame["Content-Location"] = "https://ads.example/frame"
    message.attach(frame)
    return bytes(message)


@pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
def test_a_page_in_mhtml_is_read_with_its_address_and_time(charset: str) -> None:
    """Its frames are not; the whole file is what is kept."""
    raw = mhtml(charset)
    draft = read_mhtml(raw, "a.mhtml", largest=10**6)
    assert draft.text.endswith("\n\n".join(PARAGRAPHS))
    assert "boat" not in draft.text
    assert draft.capture is not None
    assert (draft.capture.at, draft.capture.address) == ("2031-05-02T10:00:00+02:00", ADDRESS)
    assert draft.capture.record == "<frame-1@mhtml.blink>"
    assert (draft.metadata.url, draft.metadata.outlet) == (ADDRESS, "courier.example")
    assert draft.raw == raw


def test_the_time_of_saving_is_no_date_of_publication(take: Ingest, write: Write) -> None:
    """The clocks stay apart."""
    (article,), _ = take(write("a.mhtml", mhtml()))
    assert article.publication is None
    assert article.capture is not None
    assert article.capture.at.startswith("2031-05-02")


@pytest.mark.skipif(not shutil.which("chromium"), reason="there is no chromium on this machine")
def test_a_page_saved_by_chromium_itself_is_read(tmp_path: Path, take: Ingest) -> None:
    """Its own MHTML, with its own quoted-printable and heads."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    page_file = tmp_path / "mill.html"
    page_file.write_text(MARKUP, encoding="utf-8")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page()
        page.goto(page_file.as_uri())
        session = page.context.new_cdp_session(page)
        snapshot = session.send("Page.captureSnapshot", {"format": "mhtml"})["data"]
        browser.close()
    saved = tmp_path / "saved.mhtml"
    saved.write_bytes(snapshot.encode())
    (article,), _ = take(saved)
    assert article.text.endswith("\n\n".join(PARAGRAPHS))
    assert article.capture is not None
    assert article.capture.at[:2] == "20"


@pytest.mark.parametrize("damage", ["cut", "no page", "empty page", "no parts", "noise"])
def test_a_damaged_mhtml_is_told_and_the_rest_goes_on(take: Ingest, write: Write, damage: str) -> None:
    """Whatever is wrong with it: an article of what is left, or the reason."""
    raw = mhtml()
    broken = {
        "cut": raw[: len(raw) // 3],
        "no page": raw.replace(b"text/html", b"image/png"),
        "empty page": raw[: raw.index(b"\n\n", raw.index(b"frame-1")) + 2],
        "no parts": raw.replace(b"--===", b"x====="),
        "noise": raw[:200] + bytes(range(256)) + raw[200:],
    }[damage]
    write("folder/b.txt", "\n\n".join(PARAGRAPHS))
    articles, notes = take(write("folder/a.mhtml", broken).parent)
    assert "b.txt" in {article.file for article in articles}
    assert "a.mhtml" in {item.file for item in (*articles, *notes)}


def test_a_page_in_mhtml_that_is_too_large_is_refused() -> None:
    """With the limit."""
    with pytest.raises(UnreadableFile, match="at most"):
        read_mhtml(mhtml(), "a.mhtml", largest=100)


def test_ten_thousand_parts_are_refused() -> None:
    """Before they are taken apart."""
    raw = mhtml() + b"\n--x\n\nx" * 10_000
    with pytest.raises(UnreadableFile, match="more than 5,000 parts"):
        read_mhtml(raw, "a.mhtml", largest=10**6)


def test_a_letter_is_no_saved_page() -> None:
    """Mail has a multipart head too."""
    assert begins_mhtml(mhtml()[:4_000])
    assert not begins_mhtml(
        b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n"
    )


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 900))
def test_no_bytes_raise_anything_else(noise: bytes, place: int) -> None:
    """A draft or an UnreadableFile."""
    raw = mhtml()
    with suppress(UnreadableFile):
        read_mhtml(raw[:place] + noise + raw[place:], "a.mhtml", largest=10**6)


@pytest.mark.parametrize(
    ("mark", "at", "address"),
    [
        (f"<!-- saved from url=({len(ADDRESS):04}){ADDRESS} -->", "", ADDRESS),
        (
            f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date:"
            " Fri May 02 2031 10:00:00 GMT+0200 (CEST)\n-->",
            "2031-05-02T10:00:00+02:00",
            ADDRESS,
        ),
        (
            f"<!-- Saved from {ADDRESS} at 2031-05-02T08:00:00Z using monolith v2 -->",
            "2031-05-02T08:00:00+00:00",
            ADDRESS,
        ),
        (
            "<!-- Mirrored from courier.example/mill by HTTrack Website Copier/3.x [XR&CO'2014],"
            " Fri, 02 May 2031 08:00:00 GMT -->",
            "2031-05-02T08:00:00+00:00",
            "http://courier.example/mill",
        ),
        ("<!-- saved from url=(0019)javascript:alert(1) -->", "", ""),
    ],
)
def test_tools_leave_address_and_time_in_a_saved_page(
    take: Ingest, write: Write, mark: str, at: str, address: str
) -> None:
    """They are the capture; the address is the article's where the page names none."""
    (article,), _ = take(write("a.html", MARKUP.replace("<html>", f"{mark}<html>")))
    assert article.capture is not None
    assert (article.capture.at, article.capture.address) == (at, address)
    assert article.url == (address or None)
    assert article.publication is None


def test_the_wayback_machine_tells_when_it_archived() -> None:
    """At the end of the page."""
    found = saved_mark(MARKUP + "<!--\n     FILE ARCHIVED ON 08:00:00 May 02, 2031 AND RETRIEVED FROM THE\n-->")
    assert found is not None
    assert found.at == "2031-05-02T08:00:00+00:00"


@pytest.mark.parametrize("written", ["", "soon", "32 May 2031", "9" * 400, "Fri May 02 2031 99:99:99 GMT+9999"])
def test_a_time_that_is_none_stays_empty(written: str) -> None:
    """No other clock fills in."""
    assert moment(written) == ""


@pytest.mark.parametrize("folder", ["Mill burns_files", "Mill burns-Dateien", "Mill burns_fichiers"])
def test_the_folder_of_a_page_saved_whole_is_part_of_it(take: Ingest, write: Write, folder: str) -> None:
    """Its frames of advertising are no articles; that is told once."""
    write("saved/Mill burns.html", MARKUP)
    write(f"saved/{folder}/frame.html", MARKUP.replace("mill", "boat"))
    path = write(f"saved/{folder}/style.css", "p {}").parent.parent
    (article,), (note,) = take(path)
    assert article.file == "Mill burns.html"
    assert note.file == folder
    assert "belongs to the page Mill burns.html" in note.reason


def test_a_folder_that_only_sounds_like_it_is_read(take: Ingest, write: Write) -> None:
    """Without the page beside it."""
    (article,), _ = take(write("saved/court_files/a.html", MARKUP).parent.parent)
    assert article.file == "court_files/a.html"
