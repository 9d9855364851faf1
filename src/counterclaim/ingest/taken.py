"""What was fetched becomes articles: pages of any type that is read here, and the entries of feeds.

Beside `ingest`, which starts from files; the rest of the way is the same. The name under which a fetched article stands
is the address that was asked for. Invariant: what the server calls its answer counts less than its first bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.decoding import what_it_is
from counterclaim.ingest.draft import Draft, Keep, finish
from counterclaim.ingest.feeds import is_feed
from counterclaim.ingest.feeds.entries import entry_draft, read_feed
from counterclaim.ingest.metadata import Metadata, host_of, own_address, read_address
from counterclaim.ingest.pages import begins_page, read_page
from counterclaim.ingest.plain import read_plain
from counterclaim.model.article import Article
from counterclaim.model.capture import Capture, hash_of
from counterclaim.model.feed import Entry, Feed
from counterclaim.model.fetched import Fetched
from counterclaim.model.skipped import Skipped

_PAGES = frozenset(
    {"", "text/html", "application/xhtml+xml", "application/xml", "text/xml", "application/octet-stream"}
)
_SAVE = "save the page in a browser and add the file"


def ingest_page(
    fetched: Fetched, *, longest_article: int, day_first: bool, keep: Keep | None = None
) -> Iterator[Article | Skipped]:
    """The article of a page that was fetched, with notes on it.

    Args:
        fetched: the answer.
        longest_article: characters above which a text is taken for no article.
        day_first: whether 09/08/2020 is 9 August, where nothing settles it.
        keep: given the bytes.

    Raises:
        UnreadableFile: a picture, a feed, or a page without an article.
    """
    draft = _draft(fetched)
    # The page's own word on its address goes first; it may be the one that all its other addresses lead to.
    url = own_address(draft.metadata.url, read_address(fetched.address))
    place = Metadata(url=url, outlet=host_of(fetched.address))
    capture = Capture(fetched.at, fetched.asked, hash_of(fetched.data))
    draft = replace(draft, metadata=replace(draft.metadata, url=None).over(place), capture=capture)
    yield from finish(draft, longest_article=longest_article, day_first=day_first, keep=keep)


def _draft(fetched: Fetched) -> Draft:
    data, name = fetched.data, fetched.asked
    head = data[:4_096]
    words = what_it_is(head)
    if words:
        raise UnreadableFile(f"it is {words}, no page", where=name, next_step="save it and add the file")
    if is_feed(head):
        raise UnreadableFile("it is a feed", where=name, next_step="counterclaim watch DOSSIER and this address")
    if begins_page(head) or fetched.type in _PAGES:
        return read_page(data, name, charset=fetched.charset)
    if fetched.type == "text/plain":
        return read_plain(data, name, markdown=False, must_be_prose=True)
    raise UnreadableFile(f"the server calls it '{fetched.type[:60]}', which is no page", where=name, next_step=_SAVE)


def ingest_entries(
    feed: Feed,
    fetched: Fetched,
    entries: Iterable[Entry],
    *,
    longest_article: int,
    day_first: bool,
    keep: Keep | None = None,
) -> Iterator[Article | Skipped]:
    """The articles of some entries of a feed that was fetched; a note for each that is a teaser.

    Args:
        feed: what `parse_feed` gave of it.
        fetched: the answer that it came in.
        entries: those that are new.
        longest_article: characters above which a text is taken for no article.
        day_first: whether 09/08/2020 is 9 August, where nothing settles it.
        keep: given the feed's bytes for each.
    """
    capture = Capture(fetched.at, fetched.asked, container=fetched.asked)
    digest = hash_of(fetched.data).partition(":")[2]
    for entry in entries:
        draft = entry_draft(feed, entry, fetched.data, digest, fetched.asked, capture)
        # Numbers in a feed move with every new entry; its address or key stays.
        name = entry.address or f"{fetched.asked}#{entry.key}"
        if isinstance(draft, Skipped):
            yield replace(draft, file=name)
        else:
            yield from finish(
                replace(draft, file=name), longest_article=longest_article, day_first=day_first, keep=keep
            )


def parse_feed(fetched: Fetched) -> Feed:
    """The feed that was fetched.

    Raises:
        UnreadableFile: it is none, or one that would cost too much to read.
    """
    if not is_feed(fetched.data[:4_096]):
        raise UnreadableFile(
            "it is no feed", where=fetched.asked, next_step="give the address of the feed, not of a page"
        )
    return read_feed(fetched.data, fetched.asked)
