"""Beside the dossier: feeds are followed and lists of addresses fetched into it, on an explicit command.

`fetch` asks, `ingest` reads, the dossier keeps; this file only passes on. Invariant: what an address gave is kept
before its visit is remembered, so that a run that was killed asks it again rather than never.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from counterclaim.dossier import Dossier
from counterclaim.errors import InputError
from counterclaim.fetch import Browser, Delivery, Leads, Limits, follow, go_through
from counterclaim.ingest.draft import Keep
from counterclaim.ingest.feeds import is_feed, read_feed
from counterclaim.ingest.taken import ingest_entries, ingest_page, parse_feed
from counterclaim.model.article import Article
from counterclaim.model.feed import Entry
from counterclaim.model.fetched import Fetched, Visit
from counterclaim.model.skipped import Skipped
from counterclaim.settings import Settings

__all__ = ["Browser", "Delivery", "Round", "addresses_in", "fetch", "open_browser", "watch"]

LARGEST_LIST = 20_000_000
_ADDRESS = re.compile(r"https?://[^\s<>\"',]+", re.IGNORECASE)
# A line that is one address and nothing besides keeps the marks that elsewhere end one: "/0,1518,druck-123,00.html".
_ONLY_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)

Tell = Callable[[Delivery], None]


@dataclass(slots=True)
class Round:
    """What a round brought: articles that are new, and how many addresses went which way."""

    added: list[Article] = field(default_factory=list)
    known: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)


def open_browser(settings: Settings, *, allow_private: bool = False) -> Browser:
    """Who asks, as the settings say; a context manager.

    Args:
        settings: who is told to be asking, and what an answer may cost.
        allow_private: whether machines of one's own network may be asked.
    """
    return Browser(
        Limits(settings.contact, settings.fetch_pause, settings.fetch_largest, settings.fetch_seconds, allow_private)
    )


def watch(dossier: Dossier, feeds: Iterable[str], browser: Browser, *, tell: Tell = lambda delivery: None) -> Round:
    """One round over some feeds: whole texts are taken from the feed, pages of teasers are fetched.

    Args:
        dossier: where articles go.
        feeds: addresses of feeds.
        browser: who asks.
        tell: told of each address.
    """
    desk = _Desk(dossier)
    return desk.take_all(follow(feeds, browser, dossier.recall, desk.take_feed, desk.take_page), tell)


def fetch(
    dossier: Dossier,
    addresses: Iterable[str],
    browser: Browser,
    *,
    again: bool = False,
    tell: Tell = lambda delivery: None,
) -> Round:
    """Every page of a list; those that were fetched before are passed over, unless asked `again`."""
    desk = _Desk(dossier)
    return desk.take_all(go_through(addresses, browser, dossier.recall, desk.take_page, again=again), tell)


def addresses_in(path: Path) -> tuple[str, ...]:
    """The addresses in a file, each once, in its order: one or more a line, whatever stands around them, or a feed's.

    Lines that begin with "#" are remarks.

    Raises:
        InputError: it cannot be read, or holds none.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_LIST + 1)
    except OSError as error:
        raise InputError(
            f"the list cannot be read: {error.strerror or error}",
            where=str(path),
            next_step="check the name; an address begins with https://",
        ) from error
    if len(raw) > LARGEST_LIST:
        raise InputError(
            f"the list is larger than {LARGEST_LIST / 1e6:,.0f} MB", where=str(path), next_step="split it in several"
        )
    if is_feed(raw[:4_096]):
        found = [entry.address for entry in read_feed(raw, str(path)).entries if entry.address]
    else:
        lines = raw.decode("utf-8-sig", "replace").splitlines()
        found = [each for line in lines if not line.lstrip().startswith("#") for each in _addresses_of(line)]
    if not found:
        raise InputError("the list holds no address", where=str(path), next_step="write one address on a line")
    return tuple(dict.fromkeys(found))


def _addresses_of(line: str) -> list[str]:
    line = line.strip()
    if _ONLY_ADDRESS.fullmatch(line) and line.lower().count("http://") + line.lower().count("https://") == 1:
        return [line]
    return [_without_stops(each) for each in _ADDRESS.findall(line)]


def _without_stops(address: str) -> str:
    """The address without what ends a sentence or an aside around it; a bracket that it opens itself stays."""
    address = address.rstrip(".;")
    while address.endswith(")") and address.count(")") > address.count("("):
        address = address[:-1].rstrip(".;")
    return address


class _Desk:
    """Takes what comes in, and remembers which entries of feeds are known."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self.round = Round()

    def take_all(self, deliveries: Iterator[Delivery], tell: Tell) -> Round:
        """Remember every visit after what it gave was kept."""
        for delivery in deliveries:
            if delivery.outcome in ("refused", "failed", "nothing") and delivery.visit:
                self._dossier.forget_skipped(delivery.address)
                self._dossier.take(lambda _, each=delivery: [_gap(each)])  # type: ignore[misc]
            if delivery.visit:
                self._dossier.remember(delivery.visit)
            self.round.outcomes[delivery.outcome] = self.round.outcomes.get(delivery.outcome, 0) + 1
            tell(delivery)
        return self.round

    def take_page(self, fetched: Fetched) -> None:
        """Keep the article of a page.

        Raises:
            UnreadableFile: it holds none.
        """
        self._dossier.forget_skipped(fetched.asked)
        settings = self._dossier.settings

        def items(keep: Keep) -> Iterator[Article | Skipped]:
            yield from ingest_page(
                fetched, longest_article=settings.longest_article, day_first=settings.day_first, keep=keep
            )

        self._count(items)

    def take_feed(self, fetched: Fetched) -> Leads:
        """Keep the whole texts of a feed that are new or changed; the pages of its teasers are left to be fetched.

        Raises:
            UnreadableFile: it is no feed.
        """
        feed = parse_feed(fetched)
        self._dossier.forget_skipped(fetched.asked)
        settings = self._dossier.settings
        pages: list[str] = []
        for entry in feed.entries:
            mark = Visit(f"{fetched.asked}#{entry.key}", "entry", fetched.at, 200, _hash(entry))
            known = self._dossier.recall(mark.address)
            if known and known.etag == mark.etag:
                if known.reason and entry.address:
                    pages.append(entry.address)
                continue
            teasers: list[Skipped] = []

            def items(
                keep: Keep, entry: Entry = entry, teasers: list[Skipped] = teasers
            ) -> Iterator[Article | Skipped]:
                for item in ingest_entries(
                    feed,
                    fetched,
                    [entry],
                    longest_article=settings.longest_article,
                    day_first=settings.day_first,
                    keep=keep,
                ):
                    if isinstance(item, Skipped) and item.article is None and entry.address:
                        teasers.append(item)  # its page will tell
                    else:
                        yield item

            self._count(items)
            if teasers and entry.address:
                pages.append(entry.address)
            self._dossier.remember(
                Visit(mark.address, "entry", mark.at, 200, mark.etag, reason="a teaser" if teasers else "")
            )
        return Leads(tuple(pages), feed.pause)

    def _count(self, items: Callable[[Keep], Iterator[Article | Skipped]]) -> None:
        added = self._dossier.take(items)
        self.round.added += added.added
        self.round.known += added.known


def _hash(entry: Entry) -> str:
    """What tells one state of an entry from another."""
    told = repr((entry.address, entry.title, entry.author, entry.published, entry.markup, entry.full))
    return hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _gap(delivery: Delivery) -> Skipped:
    return Skipped("ingest", delivery.address, delivery.what or "it gave nothing", delivery.next_step)
