"""A round: every feed that is due and every page that is new, asked once, fairly among the sites.

What an answer means is for the caller: it takes feeds and pages and says what is still to be fetched. Invariant: each
address leaves a `Visit` behind, good or bad, after what it gave was taken, and a feed after its pages were asked for; a
round that is killed goes on there.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from counterclaim.errors import UnreadableFile
from counterclaim.fetch.browser import Browser
from counterclaim.fetch.failures import Refused
from counterclaim.fetch.pace import MOST_FAILURES, back_off
from counterclaim.model.fetched import Fetched, Visit, VisitKind

# A feed is not asked more often than this, whatever it says; sites count a visit every few minutes as abuse.
LEAST_FEED_PAUSE = 300.0
# New pages of one feed in one round; the rest comes with the next.
MOST_PAGES = 500


@dataclass(frozen=True, slots=True)
class Delivery:
    """One address of a round and how it went: "new", "unchanged", "waiting", "refused", "failed", "known" or "nothing".

    `visit` is what is to be remembered of it, None where nothing has changed; `what` and `next_step` tell of what went
    wrong.
    """

    address: str
    kind: VisitKind
    outcome: str
    visit: Visit | None = None
    what: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Leads:
    """What a feed leads to: pages still to be fetched, and how long it wants to be left alone."""

    pages: tuple[str, ...] = ()
    pause: int = 0


Recall = Callable[[str], Visit | None]
TakeFeed = Callable[[Fetched], Leads]
TakePage = Callable[[Fetched], None]


def follow(
    feeds: Iterable[str], browser: Browser, recall: Recall, take_feed: TakeFeed, take_page: TakePage
) -> Iterator[Delivery]:
    """One round over some feeds and the pages that they lead to.

    Args:
        feeds: their addresses.
        browser: who asks.
        recall: what is remembered of an address.
        take_feed: takes a feed that has changed, and says which pages are new; raises UnreadableFile where it is none.
        take_page: takes a page; raises UnreadableFile where it holds no article.
    """
    pages: dict[str, None] = {}
    led: list[tuple[Delivery, set[str]]] = []
    for address in dict.fromkeys(feeds):
        delivery, leads = _visit_feed(address, browser, recall(address), take_feed)
        wanted = [page for page in dict.fromkeys(leads.pages) if not _is_settled(recall(page))]
        if wanted:
            pages.update(dict.fromkeys(wanted[:MOST_PAGES]))
            led.append((delivery, set(wanted)))
        else:
            yield delivery
    yield from go_through(pages, browser, recall, take_page)
    for delivery, asked in led:
        # Where a page is still to be had, the feed is asked for all of its entries again, changed or not.
        yield delivery if all(_is_settled(recall(page)) for page in asked) else _asked_whole(delivery)


def _is_settled(known: Visit | None) -> bool:
    """Whether a page needs no further visit: it gave what it has, is given up, or was never to be asked."""
    return known is not None and (known.status == 200 or known.failures >= MOST_FAILURES or not known.failures)


def _asked_whole(delivery: Delivery) -> Delivery:
    """The delivery of a feed whose next visit asks for all of it."""
    return replace(delivery, visit=delivery.visit and replace(delivery.visit, etag="", modified=""))


def go_through(
    addresses: Iterable[str], browser: Browser, recall: Recall, take_page: TakePage, *, again: bool = False
) -> Iterator[Delivery]:
    """Every page of a list that was not fetched yet, the sites in turn.

    Args:
        addresses: the pages.
        browser: who asks.
        recall: what is remembered of an address.
        take_page: takes a page; raises UnreadableFile where it holds no article.
        again: whether pages that were fetched before are asked whether they have changed.
    """
    for address in in_turn(addresses):
        known = recall(address)
        if known and known.status == 200 and not again:
            yield Delivery(address, "page", "known")
        elif known and known.failures >= MOST_FAILURES and not again:
            what = f"it was given up ({known.reason})"
            yield Delivery(address, "page", "refused", what=what, next_step="give --again to ask once more")
        elif known and known.due and not again and known.due > _iso(browser.clock()):
            yield Delivery(address, "page", "waiting", what=f"it failed before; it is asked again after {known.due}")
        else:
            yield _visit_page(address, browser, known, take_page)


def in_turn(addresses: Iterable[str]) -> Iterator[str]:
    """Each address once, one of each site after the other, so that no site is waited for while another is free.

    >>> list(in_turn(["https://a.example/1", "https://a.example/2", "https://b.example/1"]))
    ['https://a.example/1', 'https://b.example/1', 'https://a.example/2']
    """
    sites: defaultdict[str, deque[str]] = defaultdict(deque)
    for address in dict.fromkeys(addresses):
        try:
            sites[urlsplit(address).netloc.lower()].append(address)
        except ValueError:
            sites[""].append(address)
    while sites:
        for site in list(sites):
            yield sites[site].popleft()
            if not sites[site]:
                del sites[site]


def _visit_feed(address: str, browser: Browser, known: Visit | None, take_feed: TakeFeed) -> tuple[Delivery, Leads]:
    if known and known.due > _iso(browser.clock()):
        return Delivery(address, "feed", "waiting", what=f"it is asked again after {known.due}"), Leads()
    try:
        fetched = browser.visit(
            address, kind="feed", etag=known.etag if known else "", modified=known.modified if known else ""
        )
        leads = take_feed(fetched) if fetched.status == 200 else Leads()
    except (Refused, UnreadableFile) as error:
        return _failed(address, "feed", browser, known, error), Leads()
    pause = max(LEAST_FEED_PAUSE, float(leads.pause), fetched.pause)
    visit = _good(fetched, "feed", known)
    due = _iso(browser.clock() + pause)
    return Delivery(address, "feed", "unchanged" if fetched.status == 304 else "new", replace(visit, due=due)), leads


def _visit_page(address: str, browser: Browser, known: Visit | None, take_page: TakePage) -> Delivery:
    try:
        fetched = browser.visit(address, etag=known.etag if known else "", modified=known.modified if known else "")
        if fetched.status == 200:
            take_page(fetched)
    except Refused as error:
        return _failed(address, "page", browser, known, error)
    except UnreadableFile as error:
        # It answered well; that it holds no article will not change by asking again.
        visit = replace(_good(fetched, "page", known), reason=error.what)
        return Delivery(address, "page", "nothing", visit, error.what, error.next_step)
    return Delivery(address, "page", "unchanged" if fetched.status == 304 else "new", _good(fetched, "page", known))


def _good(fetched: Fetched, kind: VisitKind, known: Visit | None) -> Visit:
    """The visit after a good answer; one that has not changed keeps its marks where the server repeats none."""
    etag = fetched.etag or (known.etag if known and fetched.status == 304 else "")
    modified = fetched.modified or (known.modified if known and fetched.status == 304 else "")
    return Visit(fetched.asked, kind, fetched.at, 200, etag, modified)


def _failed(
    address: str, kind: VisitKind, browser: Browser, known: Visit | None, error: Refused | UnreadableFile
) -> Delivery:
    """The visit after a bad answer: what was known stays, and the next try waits longer each time.

    What we refuse ourselves is no failure and waits for nothing: the next call may allow it.
    """
    now = browser.clock()
    failures = (known.failures if known else 0) + 1
    again = isinstance(error, Refused) and error.again
    status = error.status if isinstance(error, Refused) else 0
    if kind == "page" and not again:
        failures = MOST_FAILURES
    due = _iso(now + back_off(failures, error.pause if isinstance(error, Refused) else 0.0))
    if isinstance(error, Refused) and not again and not status:
        failures, due = 0, ""
    visit = Visit(
        address, kind, _iso(now), status, known.etag if known else "", known.modified if known else "", failures, due,
        error.what,
    )  # fmt: skip
    return Delivery(address, kind, "failed" if again else "refused", visit, error.what, error.next_step)


def _iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="seconds")
