"""A feed and its entries, as an RSS, Atom or JSON Feed file tells of them; not yet articles.

An entry may hold the whole text of an article or only a teaser that leads to its address. Invariant: everything here is
as the feed says; nothing was fetched.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: `number` is its place in the feed from 1, `markup` what it holds of its text, HTML or plain.

    `full` says that this is the text of the article and no teaser. `key` is what stays the same when the entry changes:
    the id that the feed gives it, else its address.
    """

    number: int
    key: str
    address: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    markup: str = ""
    full: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its title, the address of its site, and its entries in the order in which it lists them.

    `pause` is the number of seconds for which it asks not to be visited again (ttl, syndication), 0 where it does not.
    """

    title: str | None
    site: str | None
    entries: tuple[Entry, ...]
    pause: int = 0
