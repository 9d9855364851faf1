"""Which articles are versions of one: the same address with other text, put in order by a clock of their own.

First step of comparing versions. Invariant: no clock fills in for another, and where none tells the order none is made
up; the result does not depend on the order of the articles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from counterclaim.model.address import plain_address
from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.version import VersionOrder, Versions


def find_versions(articles: Iterable[Article]) -> tuple[Versions, ...]:
    """Every address under which there are two texts or more, by address; what changed is not told yet.

    >>> one, two = (Article.of(text, url="https://courier.example/a") for text in ("It burns.", "It burned."))
    >>> [(found.address, found.order, len(found.articles)) for found in find_versions([one, two])]
    [('courier.example/a', 'unknown', 2)]
    """
    groups: defaultdict[str, dict[str, Article]] = defaultdict(dict)
    for article in articles:
        address = plain_address(article.url)
        if address:
            # One text that came by two forms of an address is no new version.
            known = groups[address].setdefault(article.text, article)
            if article.id < known.id:
                groups[address][article.text] = article
    return tuple(
        _versions(address, tuple(found.values())) for address, found in sorted(groups.items()) if len(found) > 1
    )


def _versions(address: str, articles: Sequence[Article]) -> Versions:
    order, ordered = in_order(articles)
    return Versions(address, ordered, order)


def in_order(articles: Sequence[Article]) -> tuple[VersionOrder, tuple[Article, ...]]:
    """The clock that tells every two of some versions apart, and the versions by it; by id where there is none."""
    captured = {article.id: _instant(article.capture.at) for article in articles if article.capture}
    published = {article.id: article.publication.dates for article in articles if article.publication}
    by_capture = {identity: instant for identity, instant in captured.items() if instant}
    if len(by_capture) == len(articles) == len(set(by_capture.values())):
        return "captured", tuple(sorted(articles, key=lambda article: by_capture[article.id]))
    if len(published) == len(articles):
        dated = sorted(articles, key=lambda article: (published[article.id].start, article.id))
        if all(_is_before(published[one.id], published[two.id]) for one, two in pairwise(dated)):
            return "published", tuple(dated)
    return "unknown", tuple(sorted(articles, key=lambda article: article.id))


def _is_before(one: DateRange, two: DateRange) -> bool:
    return one.end is not None and one.end <= two.start


def _instant(at: str) -> datetime | None:
    """The time of a capture, None where there is none that could be compared."""
    try:
        instant = datetime.fromisoformat(at)
    except ValueError:
        return None
    return instant if instant.tzinfo else None
