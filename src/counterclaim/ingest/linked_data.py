"""The dates that a page's JSON-LD declares, the page's own article first.

A step of `page_dates`. Pages also declare other stories, videos, comments and products in the same way: what tells the
page's own article is its address or headline, then that it stands on top. Source of the names: schema.org.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from counterclaim.ingest.wording import settle_line

_DEEPEST = 8
_ARTICLE = re.compile(r"Article|Posting|Report\b")
# Other things that a page may be as a whole; a review, an event or a product is only a part of one.
_WHOLE = re.compile(r"Page|CreativeWork|VideoObject|AudioObject|None")
# What hangs below these is not the page's article.
_OTHERS = frozenset(
    {
        "itemListElement", "mentions", "citation", "isBasedOn", "comment", "comments", "review", "reviews", "video",
        "image", "associatedMedia", "hasPart", "isRelatedTo", "relatedLink", "subjectOf", "about", "author",
        "publisher", "isPartOf", "sameAs", "potentialAction", "breadcrumb", "audio", "thumbnail", "significantLink",
    }
)  # fmt: skip
# JSON that cannot be parsed still says it in so many letters.
_WRITTEN = re.compile(r"[\"']datePublished[\"']\s*:\s*[\"']([^\"'\n]{6,60})[\"']")
_COMMENT = re.compile(r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>)\s*$")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Declared:
    """A date of publication and what it belongs to: the smaller the rank, the nearer to the page's article."""

    rank: int
    written: str


def linked_dates(tree: Any, title: str, url: str) -> list[str]:
    """The dates as written, those of the page's own article first; none of another story.

    Args:
        tree: the page.
        title: its headline, "" where that is unknown.
        url: its address, "" where that is unknown.
    """
    found: list[Declared] = []
    for element in tree.iter("script"):
        if "ld+json" not in (element.get("type") or "").lower():
            continue
        text = _COMMENT.sub("", element.text or "")
        try:
            found += _dates_in(json.loads(text, strict=False), 0, _Own(title, url))
        except (ValueError, RecursionError):
            written = {settle_line(each) for each in _WRITTEN.findall(text[:200_000])}
            found += [Declared(4, each) for each in sorted(written)] if len(written) == 1 else []
    return [each.written for each in sorted(found, key=lambda each: each.rank)]


@dataclass(frozen=True, slots=True)
class _Own:
    """What tells the page's own article from others."""

    title: str
    url: str

    def fits(self, data: dict[str, Any]) -> bool | None:
        """Whether the address or the headline is the page's; None where neither can be compared."""
        address = data.get("url") or data.get("mainEntityOfPage") or data.get("@id")
        address = address.get("@id") if isinstance(address, dict) else address
        if self.url and isinstance(address, str) and _bare(address) == _bare(self.url):
            return True
        headline = data.get("headline") or data.get("name")
        if self.title and isinstance(headline, str):
            one, two = ({word.lower() for word in _WORD.findall(each[:500])} for each in (headline, self.title))
            # A headline is shortened or followed by the outlet's name; another story shares a word or two with it.
            return len(one & two) >= 0.6 * max(min(len(one), len(two)), 1)
        return None


def _dates_in(data: object, depth: int, own: _Own) -> Iterator[Declared]:
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for part in data[:500]:
            yield from _dates_in(part, depth + 1, own)
    elif isinstance(data, dict):
        written = data.get("datePublished")
        if isinstance(written, list):
            written = next((each for each in written if isinstance(each, str)), None)
        line = settle_line(written) if isinstance(written, str) else None
        if line:
            kind, fits = str(data.get("@type"))[:200], own.fits(data)
            if _ARTICLE.search(kind):
                # Another headline, last: it may still be the only article that the page declares.
                yield Declared(0 if fits else 1 if fits is None else 2, line)
            elif fits or _WHOLE.search(kind):
                yield Declared(3, line)
        for key, part in data.items():
            if key not in _OTHERS:
                yield from _dates_in(part, depth + 1, own)


def _bare(address: str) -> str:
    return re.sub(r"^https?://(?:www\.|m\.)?", "", address.partition("#")[0].partition("?")[0]).rstrip("/").lower()
