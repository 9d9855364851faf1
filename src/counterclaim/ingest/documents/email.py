"""An e-mail, such as a saved newsletter, becomes a draft: its text, with outlet, day and subject from its head.

Of a text and a page in it the text is taken, the page where the text says little. A newsletter of several articles
stays one. Invariant: nothing that a message refers to is fetched, and what is attached is told and not opened.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr
from typing import Any

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.decoding import decode
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.message_cost import refuse_costly
from counterclaim.ingest.metadata import Metadata
from counterclaim.ingest.wording import settle, settle_line
from counterclaim.model.capture import Capture
from counterclaim.model.language import language_code
from counterclaim.model.skipped import Skipped

MOST_PARTS = 200
LEAST_TEXT = 200  # characters of a text part that is worth more than the page beside it
WRAPPED = range(48, 82)  # characters of lines that a mail program has broken
_HEAD = re.compile(
    rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,80}?"
    rb"(?:From|Received|Return-Path|Delivered-To|Message-ID|MIME-Version):",
    re.IGNORECASE,
)
_NEXT = "save the article's text as .txt"
# Begun only at the first of several blanks, else a run of them is gone through once for each.
_LINK = re.compile(r"(?<!\s)\s*[<(\[]https?://[^\s>)\]]{1,2000}[>)\]]")
_RULE = re.compile(r"^[\s*=_~#-]{4,}$", re.MULTILINE)


def begins_email(file: str, head: bytes) -> bool:
    """Whether a file is an e-mail: by its name, or by the head of a message.

    >>> head = b"Received: from x\\nFrom: A <a@b.example>\\n\\nHi"
    >>> head = b"Received: from x\\nFrom: A <a@b.example>\\n\\nHi"
    >>> begins_email("a", head), begins_email("a.txt", b"From the start,")
    (True, False)
    """
    if file.lower().removesuffix(".gz").endswith(".eml"):
        return True
    return bool(_HEAD.match(head)) and b"\nfrom:" in b"\n" + head.lower()


def read_email(raw: bytes, name: str) -> Iterator[Draft | Skipped]:
    """The draft of a message, then a note for each attachment.

    Raises:
        UnreadableFile: no message, a damaged one, one of too many parts, or one without text.
    """
    if raw.count(b"\n--") > 4 * MOST_PARTS:
        raise UnreadableFile(f"it has more than {MOST_PARTS:,} parts", where=name, next_step=_NEXT)
    refuse_costly(raw, name, _NEXT)
    try:
        message = BytesParser(policy=policy.default).parsebytes(raw)
        parts = [part for part in message.walk() if not part.is_multipart()][: MOST_PARTS + 1]
        known, capture = _metadata(message), Capture(record=settle_line(str(message.get("Message-ID") or "")))
        text, attached = _text(parts, name)
    except UnreadableFile:
        raise
    except Exception as error:  # the library fails in many ways on damaged heads, and the rest must go on
        what = f"it is a damaged e-mail ({type(error).__name__})"
        raise UnreadableFile(what, where=name, next_step=_NEXT) from error
    if not text.strip():
        what = "it is an e-mail without text" if parts else "it is no e-mail"
        raise UnreadableFile(what, where=name, next_step=_NEXT)
    yield Draft(text, name, hashlib.sha256(raw).hexdigest(), known, capture, raw)
    for file in attached:
        yield Skipped("ingest", name, f"'{file}' is attached to it and was not read", "save it as a file and add that")


def _metadata(message: EmailMessage | object) -> Metadata:
    """Outlet from the sender's name, else the sender's domain; day and title from the head."""
    assert isinstance(message, EmailMessage)
    sender, address = parseaddr(str(message.get("From") or ""))
    domain = address.rpartition("@")[2].lower()
    outlet = settle_line(sender) or (domain if "." in domain else "")
    return Metadata(
        outlet=outlet or None,
        title=settle_line(str(message.get("Subject") or "")) or None,
        published=settle_line(str(message.get("Date") or "")) or None,
        language=language_code(str(message.get("Content-Language") or "") or None),
    )


def _text(parts: Sequence[object], name: str) -> tuple[str, list[str]]:
    """The words of the message, and the names of what is attached."""
    texts: list[str] = []
    pages: list[str] = []
    attached: list[str] = []
    for part in parts:
        assert isinstance(part, EmailMessage)
        file = part.get_filename()
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or (file and not kind.startswith("text/")):
            if not (kind.startswith("image/") and part.get_content_disposition() != "attachment"):
                attached.append(settle_line(file or kind))
            continue
        if kind in ("text/plain", "text/html"):
            (texts if kind == "text/plain" else pages).append(_decoded(part, name))
    plain = settle("\n\n".join(unwrapped(text) for text in texts)).strip()
    if len(plain) >= LEAST_TEXT or not pages:
        return plain, attached
    page = "\n\n".join(_of_page(markup, name) for markup in pages).strip()
    return (page if len(page) > len(plain) else plain), attached


def _decoded(part: EmailMessage, name: str) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        return ""
    return decode(payload, name, part.get_content_charset())


def _of_page(markup: str, name: str) -> str:
    """The article in a page of a message; all its words where the page is laid out as tables."""
    from counterclaim.ingest.pages import extract

    text = extract(markup, name)[0]
    from lxml import html

    tree: Any = html.fromstring(markup) if markup.strip() else None
    if tree is None:
        return text
    for node in list(tree.iter("script", "style", "head", "title")):
        node.drop_tree()
    for node in tree.iter("p", "div", "td", "tr", "br", "li", "h1", "h2", "h3", "table"):
        node.tail = f"\n\n{node.tail or ''}"
    whole = "\n\n".join(line.strip() for line in str(tree.text_content()).split("\n") if line.strip())
    return text if 2 * len(text) > len(whole) else whole


def unwrapped(text: str) -> str:
    """A plain text whose lines a mail program has broken, in paragraphs again; links and rules left out.

    >>> unwrapped("The mayor of Orvel has denied on Monday that the bridge was\\nrotten.\\n\\nHe resigned.")
    'The mayor of Orvel has denied on Monday that the bridge was rotten.\\n\\nHe resigned.'
    """
    text = _RULE.sub("", _LINK.sub("", settle(text)))
    paragraphs = []
    for block in re.split(r"\n[ \t]*\n", text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        broken = [line for line in lines[:-1] if len(line) in WRAPPED]
        together = len(lines) > 1 and 2 * len(broken) >= len(lines) - 1
        paragraphs.append((" " if together else "\n").join(lines))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
