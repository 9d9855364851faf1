"""The publication date that a page gives, and where it stands: declared, marked, or written beside the headline.

A step of `pages`. In the order of trust: JSON-LD of the page's own article, meta elements, elements marked as the
date, lone time elements, a line beside the headline. The running text is never searched: any day that a story mentions
would be found there. Source of the names: schema.org, Open Graph, Dublin Core, hNews, and the lists in htmldate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from counterclaim.ingest.days import read_written
from counterclaim.ingest.linked_data import linked_dates
from counterclaim.ingest.page_asides import Asides
from counterclaim.ingest.page_lines import date_in_words, dated_line, label_before, plain_day
from counterclaim.ingest.wording import settle_line

_META = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "og:pubdate",
    "og:article:published", "og:publish_date", "rnews:datepublished", "datepublished", "date_published",
    "published_time", "published_date", "published", "published-date", "publishedtime", "publisheddate",
    "publication_date", "publication-date", "publicationdate", "publishdate", "publish_date", "publish-date",
    "publish_time", "publish-time", "pubdate", "pub_date", "parsely-pub-date", "bt:pubdate", "sailthru.date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "shareaholic:article_published_time",
    "vr:published_time", "article_date_original", "article:original-publish-date", "originalpublicationdate",
    "dcsext.articlefirstpublished", "analyticsattributes.articledate", "rbpubdate", "displaydate", "timestamp",
    "release_date", "article:post_date", "article.published", "article.created", "article:created_time",
    "dc.date.issued", "dcterms.issued", "dcterms.date.issued", "dc.issued", "dc.date.published", "dc.date.created",
    "dcterms.created", "dc.created", "datecreated", "citation_publication_date", "citation_date", "eprints.date",
    "dc.date", "dcterms.date", "dc:date", "dcterms:date", "article_date", "article-date", "articledate",
    "creation_date", "date_created", "issue_date", "date",
)  # fmt: skip
_MARKED = re.compile(
    r"(?<![a-z])(?:date-?_?published|published(?:-?_?(?:date|time|at|on))?|publish-?_?(?:date|time|ed)|pubdate|pub-?_?date"
    r"|posted(?:-?_?on)?|post-?_?date|post-?_?time|entry-?_?date|article-?_?(?:date|time|timestamp|published)"
    r"|byline-?_?(?:date|timestamp)|dateline|date-?line|story-?_?date|news-?_?date|publication-?_?(?:date|time)"
    r"|content-?_?date|dt-published|timestamp|submitted|created|field-?-?name-?post-?date)(?![a-z])",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"updat|modif|edited|revis|expire|comment|copyright|upcoming|event|deadline", re.IGNORECASE)
_ATTRIBUTES = (
    "datetime", "content", "data-datetime", "data-published", "data-publish-date", "data-published-date", "data-date",
    "data-timestamp", "data-utime", "data-time", "data-unixtime", "title",
)  # fmt: skip
_SCRIPTED = re.compile(
    r"(?<![A-Za-z])(?:date_?published|published_?(?:at|on|date|time)|(?:first_?)?publish(?:ed)?_?(?:date|time)?|pub_?date"
    r"|publication_?date|first_?published)[\"']?\s*[:=]\s*[\"'](?P<date>\d{4}-\d\d-\d\d[^\"'\n]{0,30})[\"']",
    re.IGNORECASE,
)
_MOST_SCRIPT = 500_000
_LONGEST = 80
_MOST_TIMES = 200
_DATA = frozenset({"data-date", "data-datetime", "data-published", "data-publish-date", "data-published-date"})


class Found(NamedTuple):
    """A date as the page writes it, and where that stands."""

    written: str
    basis: str


def declared_date(tree: Any, title: str = "", url: str = "") -> Found | None:
    """The date with its basis, or None.

    What is declared in the head is given back even where it is no real day, so that an impossible date is told, unless
    another place has a real one; of the elements in the page's body only those that hold a date and nothing besides.

    Args:
        tree: the page as trafilatura's `load_html` gives it.
        title: its headline, for telling its own article from others.
        url: its address.
    """
    unreadable: Found | None = None
    for found in _candidates(tree, title, url):
        day = read_written(found.written, day_first=True)
        if day and day.dates:
            return found
        unreadable = unreadable or found
    return unreadable


def _candidates(tree: Any, title: str, url: str) -> Iterator[Found]:
    yield from (Found(line, "json-ld datePublished") for line in linked_dates(tree, title, url))
    yield from _from_meta(tree)
    asides = Asides()
    yield from _from_body(tree, asides)
    yield from _from_scripts(tree)
    line = dated_line(tree, asides)
    if line:
        yield Found(line, "line beside the headline")


def _from_meta(tree: Any) -> Iterator[Found]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        line = _line(element.get("content"))
        for attribute in ("property", "name", "itemprop", "http-equiv") if line else ():
            key = element.get(attribute)
            if line and key:
                found.setdefault(key.strip().lower(), line)
    yield from (Found(found[key], f"meta {key}") for key in _META if key in found)


def _from_body(tree: Any, asides: Asides) -> Iterator[Found]:
    """Marked elements as they stand; then the time elements, where those beside no "updated" name one day."""
    times: dict[str, Found] = {}
    for element in _dated_elements(tree):
        names = " ".join(element.get(name) or "" for name in ("itemprop", "property", "class", "id"))
        marked = bool(_MARKED.search(names)) or element.get("pubdate") is not None
        if not marked and element.tag != "time" and not _DATA.intersection(element.keys()):
            continue
        written = date_of(element)
        if written is None or asides.has(element):
            continue
        label = label_before(element)
        if label == "old" or (_CHANGED.search(names) and label != "new"):
            continue
        if marked or label == "new":
            yield Found(written, f"element {element.tag} marked as published")
        else:
            times.setdefault(plain_day(written), Found(written, "lone time element"))
    if len(times) == 1:
        yield from times.values()


def _from_scripts(tree: Any) -> Iterator[Found]:
    """What scripts write down for themselves, where all of them name one day: other stories have dates as well."""
    days: dict[str, str] = {}
    for element in tree.iter("script"):
        if "ld+json" in (element.get("type") or "").lower():
            continue
        for found in _SCRIPTED.finditer((element.text or "")[:_MOST_SCRIPT]):
            days.setdefault(plain_day(found["date"]), found["date"])
    if len(days) == 1:
        yield from (Found(written, "script") for written in days.values())


def _dated_elements(tree: Any) -> Iterator[Any]:
    """Elements that may hold the date: found by libxml2, as a walk through a page in Python is slow."""
    for number, element in enumerate(
        tree.xpath(
            "//time|//abbr|//*[@itemprop or @property or @pubdate][not(self::meta)]"
            "|//*[@data-date or @data-datetime or @data-published or @data-publish-date or @data-published-date]"
            "|//*[self::span or self::p or self::div or self::small or self::li or self::em or self::b or self::i"
            " or self::td or self::dd or self::a or self::strong or self::h5 or self::h6][@class or @id]"
            "[contains(@class,'dat') or contains(@class,'Dat') or contains(@class,'time') or contains(@class,'Time')"
            " or contains(@class,'ubli') or contains(@class,'ost') or contains(@class,'ubmit')"
            " or contains(@class,'reat')"
            " or contains(@id,'dat') or contains(@id,'Dat') or contains(@id,'ubli') or contains(@id,'ost')]"
        )
    ):
        if number >= _MOST_TIMES:
            return
        yield element


def date_of(element: Any) -> str | None:
    """What the element says, where that is a date: one of its attributes, or its few words."""
    pieces: list[str] = []
    for piece in element.itertext():
        pieces.append(piece)
        if len(pieces) > 20 or sum(map(len, pieces)) > 2 * _LONGEST:
            break
    words = "".join(pieces)
    # The words may tell the first date from the last one, which is what the attribute then has.
    told = date_in_words(" | ".join(pieces))
    if told and told.kind == "new":
        return told.written
    for written in (*(element.get(name) for name in _ATTRIBUTES), words):
        line = _line(written)
        if line and len(line) <= _LONGEST and any(letter.isdigit() for letter in line):
            read = dated_words(line)
            if read:
                return read
    return None


def dated_words(line: str) -> str | None:
    """The date of a line that is one, after its label."""
    found = date_in_words(line)
    return found.written if found and found.kind != "old" else None


def _line(value: object) -> str | None:
    return settle_line(value) or None if isinstance(value, str) else None
