"""Newsletters made by the standard library: text and page, head, attachments, and damaged ones."""

from __future__ import annotations

import re
from email.message import EmailMessage

import pytest

from counterclaim.errors import UnreadableFile
from counterclaim.ingest import ingest
from counterclaim.ingest.documents.email import MOST_PARTS, read_email
from counterclaim.ingest.draft import Draft
from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped

TEXT = (
    "The mayor of Orvel denied on Monday that the bridge had been rotten for\n"
    "years, and said that he would resign if anybody proved it. Inspectors say\n"
    "that they told him.\n\nEleven people are missing, the harbour police said.\n\n"
    "The union of dockers said that it knew of fourteen names, and that it would\npublish them on Thursday.\n"
)
PAGE = (
    "<html><body><table><tr><td><p>The mayor of Orvel denied it.</p><p>Eleven are missing.</p></td></tr></table></body>"
)


def made(*, text: str = TEXT, page: str = "", attached: bool = False) -> bytes:
    """A newsletter."""
    message = EmailMessage()
    message["From"] = "The Orvel Mail <news@orvelmail.example>"
    message["To"] = "reader@b.example"
    message["Subject"] = "Bridge falls: what we know – été"
    message["Date"] = "Mon, 12 May 2031 07:30:00 +0200"
    message["Message-ID"] = "<1@orvelmail.example>"
    message.set_content(text)
    message["Content-Language"] = "en-GB"
    if page:
        message.add_alternative(page, subtype="html")
    if attached:
        message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="letter.pdf")
    return bytes(message)


def read(raw: bytes) -> tuple[Draft, list[Skipped]]:
    """The draft and the notes."""
    draft, *notes = read_email(raw, "a.eml")
    assert isinstance(draft, Draft)
    return draft, [note for note in notes if isinstance(note, Skipped)]


def test_the_head_tells_outlet_day_and_title():
    """And the bytes are kept with the message's own id."""
    draft, notes = read(made())
    known = draft.metadata
    assert (known.outlet, known.title) == ("The Orvel Mail", "Bridge falls: what we know – été")
    assert known.published == "Mon, 12 May 2031 07:30:00 +0200"
    assert known.language == "en"
    assert draft.capture is not None
    assert draft.capture.record == "<1@orvelmail.example>"
    assert draft.raw
    assert not notes


def test_broken_lines_are_paragraphs_again():
    """A mail program's line breaks end no sentence."""
    draft, _ = read(made())
    assert draft.text.split("\n\n")[0].endswith("anybody proved it. Inspectors say that they told him.")
    assert len(draft.text.split("\n\n")) == 3


def test_the_page_is_read_where_the_text_says_little():
    """As many newsletters put only a link into their text."""
    draft, _ = read(made(text="View in your browser", page=PAGE))
    assert "The mayor of Orvel denied it." in draft.text
    assert "Eleven are missing." in draft.text


def test_an_attachment_is_told_and_not_opened():
    """With its name and what to do."""
    _, notes = read(made(attached=True))
    assert [note.reason for note in notes] == ["'letter.pdf' is attached to it and was not read"]


def test_a_saved_message_is_an_article(tmp_path):
    """By its ending or its head, with the day of publication from there."""
    for name in ("a.eml", "b"):
        (tmp_path / name).write_bytes(made(text=TEXT.replace("Orvel", name)))
    found = list(ingest([tmp_path], longest_article=2_000_000, day_first=True))
    articles = [one for one in found if isinstance(one, Article)]
    assert len(articles) == 2
    assert {one.publication.dates.iso for one in articles if one.publication} == {"2031-05-12"}


DAMAGES = {
    "no body": lambda raw: raw.split(b"\n\n")[0] + b"\n\n",
    "other bytes": lambda raw: bytes(range(256)) * 40,
    "a boundary that never comes": lambda raw: raw.replace(b"text/plain", b"multipart/mixed; boundary=x", 1),
    "bad base64": lambda raw: re.sub(rb"7bit|8bit|quoted-printable", b"base64", raw),
    "nothing": lambda raw: b"\n",
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES, ids=str)
def test_a_damaged_message_is_read_or_explained(damage):
    """Never another error."""
    try:
        draft, _ = read(DAMAGES[damage](made()))
    except UnreadableFile as error:
        assert error.next_step
    else:
        assert draft.text.strip()


def test_nested_and_many_parts_are_bounded():
    """A message of thousands of parts, and one a thousand deep."""
    many = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\na\n" * (5 * MOST_PARTS)
    with pytest.raises(UnreadableFile, match="parts"):
        list(read_email(many, "a.eml"))
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(700))
    with pytest.raises(UnreadableFile):
        list(read_email(b"From: a@b.example\n" + deep, "a.eml"))
