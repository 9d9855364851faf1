"""The same article under two names counts once; two texts under one address are both kept, and that is told.

Invariant: articles come in the order of names, so the one that stays is the one with the smallest name, whatever the
order in which files were given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from counterclaim.model.article import Article
from counterclaim.model.skipped import Skipped

_TRACKING = re.compile(r"(?:utm_[^=&]*|fbclid|gclid|ocid|cmpid|smid)=[^&]*&?", re.IGNORECASE)


class Seen:
    """The articles so far, by id and by address: two short texts for each, not the articles themselves."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._addresses: dict[str, str] = {}

    def admit(self, article: Article) -> Iterator[Article | Skipped]:
        """The article, or a note that it is known; with it a note where its address is."""
        first = self._files.setdefault(article.id, article.file)
        if first != article.file:
            yield Skipped("ingest", article.file, f"same article as {first}", "nothing, it counts once", article.id)
            return
        yield article
        if article.url:
            first = self._addresses.setdefault(plain_address(article.url), article.file)
            if first != article.file:
                reason = f"has the address of {first}, kept as another version"
                yield Skipped("ingest", article.file, reason, "remove the version that is not wanted", article.id)


def plain_address(url: str) -> str:
    """The part of an address that tells pages apart: no scheme, "www.", fragment, last slash or marks of campaigns.

    >>> plain_address("http://www.courier.example/a/?utm_source=x#top")
    'courier.example/a'
    """
    parts = urlsplit(url)
    query = _TRACKING.sub("", parts.query).rstrip("&")
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}{'?' + query if query else ''}"
