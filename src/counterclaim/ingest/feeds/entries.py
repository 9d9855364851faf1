"""The entries of a feed become drafts, those with a whole text; the others become notes that name their address.

The last step of `feeds`. Invariant: each entry gives exactly one draft or note, named by its number in the feed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.draft import Draft, skipped
from counterclaim.ingest.feeds.guard import is_json_feed, refuse_hostile
from counterclaim.ingest.feeds.json_feed import read_json_feed
from counterclaim.ingest.feeds.syndication import read_syndication
from counterclaim.ingest.fragments import is_markup, text_of_markup
from counterclaim.ingest.metadata import Metadata, host_of
from counterclaim.model.capture import Capture
from counterclaim.model.feed import Entry, Feed
from counterclaim.model.skipped import Skipped

# Characters. Where a feed has a field of its own for the text, a short item of news is still whole. In a field for
# summaries only what is longer than two or three paragraphs is taken for the whole text. Chosen by hand, on no labelled
# set: a teaser that passes for an article costs more than an article that has to be fetched.
LEAST_CONTENT = 250
LEAST_SUMMARY = 1_200

_GOES_ON = re.compile(
    r"(?:…|\[?\.\.\.\]?|\[…\]|\[&#8230;\]|(?:continue reading|read (?:more|on|the (?:full|rest))|full story|more here"
    r"|lire la suite|weiterlesen)[^.\n]{0,60}[.…»›>→]*)\s*$",
    re.IGNORECASE,
)
# "The post Mill burns appeared first on The Courier."
# Begun only at the first of several line ends, else a run of them is gone through once for each.
_APPEARED = re.compile(r"(?<!\n)\n+The post [^\n]{1,300} (?:appeared first on|first appeared on) [^\n]{1,200}\.?\s*$")


def read_feed(raw: bytes, name: str) -> Feed:
    """The feed that some bytes are.

    Raises:
        UnreadableFile: it is none, it is damaged, or it would cost too much to read.
    """
    refuse_hostile(raw, name)
    return read_json_feed(raw, name) if is_json_feed(raw) else read_syndication(raw, name)


def entry_drafts(feed: Feed, raw: bytes, name: str, capture: Capture | None = None) -> Iterator[Draft | Skipped]:
    """A draft or a note for each entry.

    Args:
        feed: what `read_feed` gave.
        raw: its bytes; they are what is kept for every entry.
        name: the file or address of the feed.
        capture: when and from where the feed was taken, where that is known.
    """
    digest = hashlib.sha256(raw).hexdigest()
    for entry in feed.entries:
        yield entry_draft(feed, entry, raw, digest, name, capture or Capture())


def entry_draft(feed: Feed, entry: Entry, raw: bytes, digest: str, name: str, capture: Capture) -> Draft | Skipped:
    """The draft of one entry, or the note that it is a teaser."""
    place = f"{name}#{entry.number}"
    try:
        text = text_of(entry, place)
    except UnreadableFile as error:
        return skipped(error)
    if not is_whole(entry, text):
        return teaser(entry, place)
    known = Metadata(
        outlet_of(feed, entry),
        entry.address,
        entry.title,
        entry.author,
        entry.published,
        entry.language,
        "entry of the feed" if entry.published else None,
    )
    taken = Capture(capture.at, capture.address, "", entry.key, capture.container or name, entry.number)
    return Draft(text, place, digest, known, taken, raw)


def text_of(entry: Entry, place: str) -> str:
    """The text of an entry in paragraphs.

    Raises:
        UnreadableFile: markup that cannot be read.
    """
    text = text_of_markup(entry.markup, place) if is_markup(entry.markup) else entry.markup
    return _APPEARED.sub("", text)


def is_whole(entry: Entry, text: str) -> bool:
    """Whether an entry holds its article and no teaser.

    >>> is_whole(Entry(1, "a", full=True), "It burned. " * 40)
    True
    >>> is_whole(Entry(1, "a", full=True), "It burned. " * 40 + "Read more »")
    False
    """
    bare = text.strip()
    if len(bare) < (LEAST_CONTENT if entry.full else LEAST_SUMMARY):
        return False
    return not _GOES_ON.search(bare[-200:])


def teaser(entry: Entry, place: str) -> Skipped:
    """The note that an entry has no whole text, and where that is."""
    if entry.address:
        return Skipped(
            "ingest", place, "the feed holds only a teaser of it", f"fetch or save its page: {entry.address}"
        )
    return Skipped("ingest", place, "the feed holds only a teaser of it, and no address", "look for its page")


def outlet_of(feed: Feed, entry: Entry) -> str | None:
    """The site of the entry, else of the feed, else the feed's title: titles of feeds name sections as well."""
    address = entry.address or feed.site
    return (host_of(address) if address else None) or feed.title
