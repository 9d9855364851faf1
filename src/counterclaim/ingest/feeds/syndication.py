"""RSS and Atom of every version become a Feed; feedparser knows their many spellings.

A step of `feeds`. Invariant: feedparser is only ever given bytes in memory, never an address, which it would fetch.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.feeds.guard import MOST_ENTRIES
from counterclaim.ingest.metadata import read_address
from counterclaim.ingest.wording import settle_line
from counterclaim.model.feed import Entry, Feed
from counterclaim.model.language import language_code

_PERIODS = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
# A feed may not put itself to sleep for longer than a day.
LONGEST_PAUSE = 86_400


def read_syndication(raw: bytes, name: str) -> Feed:
    """The feed.

    Args:
        raw: its bytes, let through by `guard`.
        name: what messages call it.

    Raises:
        UnreadableFile: it is no feed, or so broken that no entry can be found.
    """
    import feedparser  # type: ignore[import-untyped]

    try:
        parsed: Any = feedparser.parse(BytesIO(raw), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # a parser over hostile bytes can fail in any way, and the rest must go on
        raise UnreadableFile(
            f"the feed cannot be read ({type(error).__name__})", where=name, next_step="fetch it again"
        ) from error
    entries = list(parsed.get("entries") or [])
    head: Any = parsed.get("feed") or {}
    if not entries and (parsed.get("bozo") or not parsed.get("version")):
        raise UnreadableFile("the feed is damaged: no entry can be found", where=name, next_step="fetch it again")
    return Feed(
        _line(head.get("title")),
        read_address(_line(head.get("link"))),
        tuple(
            _entry(number, entry, head, rss=str(parsed.get("version")).startswith("rss"))
            for number, entry in enumerate(entries[:MOST_ENTRIES], 1)
        ),
        _pause(head),
    )


def _entry(number: int, entry: Any, head: Any, *, rss: bool) -> Entry:
    address = read_address(_line(entry.get("link"))) or _permanent(entry)
    contents = [part for part in entry.get("content") or [] if isinstance(part.get("value"), str)]
    # Several contents are one text in several types: markup keeps the paragraphs.
    contents.sort(key=lambda part: "html" not in str(part.get("type")))
    content = str(contents[0]["value"]) if contents else ""
    summary = entry.get("summary")
    summary = summary if isinstance(summary, str) else ""
    # Where there is no summary, feedparser gives the content as one.
    whole = bool(content) and len(content) >= len(summary)
    return Entry(
        number,
        _line(entry.get("id")) or address or f"{number}",
        address,
        _line(entry.get("title")),
        _line(entry.get("author")),
        # In RSS a dc:date is when an item came out; feedparser calls it a change. Atom tells the two apart.
        _line(entry.get("published") or entry.get("created") or (entry.get("updated") if rss else None)),
        language_code(_line((contents[0].get("language") if contents else None) or head.get("language"))),
        content if whole else summary,
        full=whole,
    )


def _permanent(entry: Any) -> str | None:
    """The id where it is an address: in RSS a guid is one unless it says otherwise."""
    return read_address(_line(entry.get("id"))) if entry.get("guidislink", True) else None


def _pause(head: Any) -> int:
    """How long a feed asks to be left alone: `ttl` in minutes, or the syndication module."""
    seconds = 0
    try:
        seconds = int(float(head.get("ttl") or 0) * 60)
        period = _PERIODS.get(str(head.get("sy_updateperiod") or "").strip().lower(), 0)
        seconds = max(seconds, period // max(int(head.get("sy_updatefrequency") or 1), 1))
    except (TypeError, ValueError, OverflowError):
        pass
    return min(max(seconds, 0), LONGEST_PAUSE)


def _line(value: object) -> str | None:
    return settle_line(value) or None if isinstance(value, str) else None
