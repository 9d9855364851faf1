"""A saved web page becomes a draft: trafilatura finds the text, the head of the page says the rest.

Nothing in a page is ever run or fetched. Dates are read here from what the page declares (JSON-LD, meta, time elements)
and not by searching its text, since any day that a story mentions would do for that. Trafilatura costs a second to
import: only a page pays it. Invariant: a hostile page costs bounded time and gives a draft or an `UnreadableFile`.
"""

from __future__ import annotations

import hashlib
import logging
import re
from functools import cache
from typing import Any

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.decoding import decode
from counterclaim.ingest.draft import Draft
from counterclaim.ingest.metadata import Metadata, host_of
from counterclaim.ingest.page_head import read_head
from counterclaim.ingest.saved import saved_mark

# Extraction costs 30 to 60 microseconds an element whatever the element is (measured on 17 shapes of hostile page of
# 0.2 to 4 MB: nested, tiny, broken, tables, links). News pages have 500 to 10,000; 60,000 take 4 seconds at most.
MOST_ELEMENTS = 60_000

# libxml2 drops what is nested deeper than 256 elements without a word; pages of news sites reach 15 to 40.
DEEPEST = 250
_TOO_DEEP = f"boolean({'/*' * DEEPEST})"

# Characters of a class or an id. Pages styled by machine have some 500; 2 million took half a minute.
LONGEST_NAME = 2_000
_LONG_NAMES = f"//*[string-length(@class) > {LONGEST_NAME} or string-length(@id) > {LONGEST_NAME}]"

_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_PAGE_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.I | re.S
)
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}encoding=[\"']([\w.:-]{2,40})", re.I
)


def begins_page(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a page, whatever its name or type says.

    >>> begins_page(b"<!-- saved --> <!DOCTYPE html><html>"), begins_page(b"<rss>")
    (True, False)
    """
    return bool(_PAGE_START.match(head))


def read_page(raw: bytes, name: str, *, charset: str | None = None) -> Draft:
    """The draft of a page in HTML or XHTML.

    Args:
        raw: all its bytes.
        name: the name under which it was given.
        charset: the character set that its server told, which goes before the page's own word.

    Raises:
        UnreadableFile: no text, too large a page, or a page without an article.
    """
    declared = _CHARSET.search(raw[:4096])
    encoding = (declared[1] or declared[2]).decode("ascii", "replace") if declared else None
    markup = decode(raw, name, charset or encoding)
    text, known = extract(markup, name)
    if not text.strip():
        raise UnreadableFile("the page holds no article", where=name, next_step="save the article's own page")
    capture = saved_mark(markup)
    if capture and capture.address:
        known = known.over(Metadata(url=capture.address, outlet=host_of(capture.address)))
    return Draft(text, name, hashlib.sha256(raw).hexdigest(), known, capture, raw)


def extract(markup: str, name: str) -> tuple[str, Metadata]:
    """The article's text in paragraphs, and what the page says of it; an empty text where there is none.

    Raises:
        UnreadableFile: a page of too many elements, or one that the library fails on.
    """
    _quieten()
    from trafilatura import bare_extraction
    from trafilatura.settings import Document
    from trafilatura.utils import load_html

    try:
        declaration = _DECLARATION.match(markup)
        markup = markup[declaration.end() :] if declaration else markup
        # Without "html" near its start the library takes a page for something else.
        tree = load_html(markup if "<html" in markup[:5000].lower() else f"<html><body>{markup}</body></html>")
        if tree is None:
            return "", Metadata()
        if tree.xpath("count(//*)") > MOST_ELEMENTS:
            raise UnreadableFile(
                f"the page has more than {MOST_ELEMENTS:,} elements",
                where=name,
                next_step="save the article's text as .txt",
            )
        if tree.xpath(_TOO_DEEP):
            raise UnreadableFile(
                f"its elements are nested more than {DEEPEST} deep",
                where=name,
                next_step="save the article's text as .txt",
            )
        _cut_names(tree)
        known = read_head(tree)
        document = bare_extraction(tree, fast=True, include_comments=False)
    except UnreadableFile:
        raise
    except Exception as error:  # a parser over hostile markup can fail in any way, and the rest must go on
        raise UnreadableFile(
            f"the page cannot be read ({type(error).__name__})", where=name, next_step="save the article's text as .txt"
        ) from error
    if not isinstance(document, Document):
        return "", Metadata(published=known.published, basis=known.basis)
    return (document.text or "").replace("\n", "\n\n"), known


def _cut_names(tree: Any) -> None:
    """Cut classes and ids that have no end: finding text and date asks for them again and again."""
    for element in tree.xpath(_LONG_NAMES):
        for name in ("class", "id"):
            if len(element.get(name) or "") > LONGEST_NAME:
                element.set(name, element.get(name)[:LONGEST_NAME])


@cache
def _quieten() -> None:
    """Python prints the warnings of a library that nobody listens to; a program that does still gets them."""
    for library in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(library).addHandler(logging.NullHandler())
