"""The publication date that a page declares: JSON-LD, then meta elements, then marked or lone time elements.

A step of `pages`. Only places that pages keep for this are looked at, never the running text: any day that a story
mentions would be found there. Source of the names: schema.org, Open Graph, Dublin Core, and the list in htmldate.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from counterclaim.ingest.days import read_written
from counterclaim.ingest.wording import settle_line

_META = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date_published",
    "published_time", "publication_date", "publishdate", "publish_date", "publish-date", "pubdate", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date",
    "article.published", "date",
)  # fmt: skip
_MARKED = re.compile(r"publish|posted|pubdate|entry-date|post-date|article-date|byline-date|dateline", re.IGNORECASE)
_LABEL = re.compile(r"\s*(?:first\s+)?(?:published|posted|date)(?:\s+(?:on|at))?\s*:?\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"Article|Posting")
_ASIDE = frozenset({"aside", "nav", "footer"})
_DEEPEST = 8
_LONGEST = 80


def declared_date(tree: Any) -> str | None:
    """The date as the page writes it, or None.

    JSON-LD and meta elements are given back whatever they hold, so that an impossible date is told; of the elements in
    the page's body only those that hold a date and nothing besides. A time element without a mark counts where all of
    them name one day, since a list of other stories has times as well.

    Args:
        tree: the page as trafilatura's `load_html` gives it.
    """
    return _from_linked_data(tree) or _from_meta(tree) or _from_body(tree)


def _from_linked_data(tree: Any) -> str | None:
    """`datePublished` of the first thing that is an article, else of the first thing at all."""
    found: dict[bool, str] = {}
    for element in tree.iter("script"):
        if "ld+json" in (element.get("type") or "").lower():
            try:
                for is_article, line in _dates_in(json.loads(element.text or "", strict=False), 0):
                    found.setdefault(is_article, line)
            except (ValueError, RecursionError):
                continue
    return found.get(True) or found.get(False)


def _dates_in(data: object, depth: int) -> Iterator[tuple[bool, str]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        line = _line(data.get("datePublished"))
        if line:
            yield bool(_ARTICLE.search(str(data.get("@type"))[:200])), line
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _dates_in(part, depth + 1)


def _from_meta(tree: Any) -> str | None:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        line = _line(element.get("content"))
        for attribute in ("property", "name", "itemprop"):
            key = element.get(attribute)
            if line and key:
                found.setdefault(key.strip().lower(), line)
    return next((found[key] for key in _META if key in found), None)


def _from_body(tree: Any) -> str | None:
    plain: dict[str, str] = {}
    for element in tree.iter("time", "abbr", "span", "p", "div"):
        names = " ".join(element.get(name) or "" for name in ("itemprop", "class", "id"))
        marked = bool(_MARKED.search(names)) or element.get("pubdate") is not None
        if not marked and element.tag != "time":
            continue
        written = _date_of(element)
        if written is None or any(above.tag in _ASIDE for above in element.iterancestors()):
            continue
        if marked:
            return written
        plain.setdefault(written[:10], written)
    return next(iter(plain.values())) if len(plain) == 1 else None


def _date_of(element: Any) -> str | None:
    """What the element says, where that is a date: its attribute, or its few words."""
    words = ""
    for piece in element.itertext():
        words += piece
        if len(words) > 2 * _LONGEST:
            break
    for written in (element.get("datetime"), element.get("content"), words):
        line = _line(written)
        if line and len(line) <= _LONGEST:
            line = _LABEL.sub("", line, count=1)
            day = read_written(line, day_first=True)
            if day and day.dates and day.dates.precision == "day":
                return line
    return None


def _line(value: object) -> str | None:
    return settle_line(value) or None if isinstance(value, str) else None
