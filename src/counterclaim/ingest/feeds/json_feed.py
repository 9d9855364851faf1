"""JSON Feed (version 1 and 1.1) becomes a Feed.

A step of `feeds`. Source of the names: jsonfeed.org. Invariant: an item of any shape gives an entry or nothing.
"""

from __future__ import annotations

import json

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.decoding import decode
from counterclaim.ingest.feeds.guard import MOST_ENTRIES
from counterclaim.ingest.metadata import read_address
from counterclaim.ingest.wording import settle_line
from counterclaim.model.feed import Entry, Feed
from counterclaim.model.language import language_code


def read_json_feed(raw: bytes, name: str) -> Feed:
    """The feed.

    Raises:
        UnreadableFile: it is no JSON, or no feed.
    """
    try:
        data = json.loads(decode(raw, name), strict=False)
    except (ValueError, RecursionError) as error:
        raise UnreadableFile("the feed is no valid JSON", where=name, next_step="fetch it again") from error
    items = data.get("items") if isinstance(data, dict) else None
    if not isinstance(items, list):
        raise UnreadableFile("the feed has no list of items", where=name, next_step="fetch it again")
    language = language_code(_line(data.get("language")))
    author = _author(data)
    return Feed(
        _line(data.get("title")),
        read_address(_line(data.get("home_page_url"))),
        tuple(
            _entry(number, item, author, language)
            for number, item in enumerate(items[:MOST_ENTRIES], 1)
            if isinstance(item, dict)
        ),
    )


def _entry(number: int, item: dict[str, object], author: str | None, language: str | None) -> Entry:
    address = read_address(_line(item.get("url"))) or read_address(_line(item.get("external_url")))
    markup, text = item.get("content_html"), item.get("content_text")
    content = markup if isinstance(markup, str) and markup.strip() else text if isinstance(text, str) else ""
    summary = item.get("summary")
    identity = item.get("id")
    return Entry(
        number,
        _line(str(identity)) or address or f"{number}" if identity is not None else address or f"{number}",
        address,
        _line(item.get("title")),
        _author(item) or author,
        _line(item.get("date_published")),
        language_code(_line(item.get("language"))) or language,
        content or (summary if isinstance(summary, str) else ""),
        full=bool(content),
    )


def _author(data: dict[str, object]) -> str | None:
    """The names of `authors` (1.1), or of `author` (1)."""
    authors = data.get("authors")
    people = authors if isinstance(authors, list) else [data.get("author")]
    names = [line for each in people[:20] if isinstance(each, dict) and (line := _line(each.get("name")))]
    return settle_line(", ".join(names)) or None


def _line(value: object) -> str | None:
    return settle_line(value) or None if isinstance(value, str) else None
