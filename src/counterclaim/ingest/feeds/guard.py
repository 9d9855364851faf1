"""Whether bytes are a feed, and whether it is one that can be read in bounded time.

The first step of `feeds`. feedparser reads whatever it is given, well formed or not, and takes 10 to 60 microseconds a
mark ("<" or "&"): measured on ten hostile shapes of 1 to 2.4 MB, of which the worst, 400,000 nested elements, took 24
seconds. Feeds of news sites have 1,000 to 30,000 marks. Invariant: a feed that declares entities is never parsed.
"""

from __future__ import annotations

import re

from counterclaim.errors import UnreadableFile

LARGEST_FEED = 20_000_000
MOST_MARKS = 80_000
MOST_ENTRIES = 5_000
SPLIT_FEED = "split it, or raise LARGEST_FEED in counterclaim.ingest.feeds.guard"

_ROOT = re.compile(
    rb"(?:<\?[^>]{0,500}\?>|<!--.{0,2000}?-->|<!DOCTYPE[^>\[]{0,500}>|\s)*<(?:[a-z0-9]{1,20}:)?(?:rss|feed|rdf)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
# Half of a feed hidden behind a comment that is too long, or behind an internal subset, is still one by these.
_ANYWHERE = re.compile(rb"<(?:rss\s[^>]{0,500}version|feed\s[^>]{0,500}w3\.org/2005/Atom|rdf:RDF\s)", re.IGNORECASE)
_JSON_FEED = re.compile(rb'\s*\{.{0,2000}?"version"\s*:\s*"https?://(?:www\.)?jsonfeed\.org/version/', re.DOTALL)


def is_feed(head: bytes) -> bool:
    """Whether the first bytes of a file are those of an RSS, Atom or JSON Feed, whatever its name or type says.

    >>> is_feed(b'<?xml version="1.0"?><rss version="2.0"><channel>'), is_feed(b"<svg>")
    (True, False)
    """
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    head = head.replace(b"\0", b"")  # UTF-16
    return bool(_ROOT.match(head) or _ANYWHERE.search(head) or _JSON_FEED.match(head))


def is_json_feed(raw: bytes) -> bool:
    """Whether a feed is written in JSON."""
    return raw.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def refuse_hostile(raw: bytes, name: str) -> None:
    """Raise UnreadableFile for a feed that could take too much time or memory.

    Raises:
        UnreadableFile: too large, entities of its own, or too many marks.
    """
    if len(raw) > LARGEST_FEED:
        raise UnreadableFile(
            f"the feed is {len(raw) / 1e6:,.1f} MB large; {LARGEST_FEED / 1e6:,.1f} MB are read at most",
            where=name,
            next_step=SPLIT_FEED,
        )
    plain = raw.replace(b"\0", b"")
    if b"<!entity" in plain.lower():
        raise UnreadableFile(
            "the feed declares entities of its own, which can fill the memory",
            where=name,
            next_step="remove its <!ENTITY declarations if you trust it",
        )
    marks = plain.count(b"<") + plain.count(b"&")
    if marks > MOST_MARKS:
        raise UnreadableFile(
            f"the feed has {marks:,} tags and entities; {MOST_MARKS:,} are read at most",
            where=name,
            next_step="split it, or raise MOST_MARKS in counterclaim.ingest.feeds.guard",
        )
