"""Links out of the page: only to http and https addresses, never anything that could run."""

from __future__ import annotations

import re
from urllib.parse import quote as percent
from urllib.parse import urlsplit

from counterclaim.show.lookup import Quote

UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\"'<>\\^`{|}\ud800-\udfff]")
# Enough to find one place; browsers match a longer passage by its first and last words.
WHOLE_WORDS, END_WORDS = 10, 4


def live_address(url: str | None) -> str | None:
    """The address where it is one of the web, else None.

    >>> live_address("https://a.example/b"), live_address("javascript:alert(1)")
    ('https://a.example/b', None)
    """
    if not url or UNSAFE.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def passage_address(quote: Quote) -> str | None:
    """The address of the live page with a text fragment that shows the passage, where there is one.

    Method: the WICG draft "URL Fragment Text Directives". An address with a fragment of its own keeps it.
    """
    address = live_address(quote.article.url)
    found = quote.span.text.split()
    if address is None or not found:
        return address
    if len(found) <= WHOLE_WORDS:
        directive = fragment(found)
    else:
        directive = f"{fragment(found[:END_WORDS])},{fragment(found[-END_WORDS:])}"
    return f"{address}{'' if '#' in address else '#'}:~:text={directive}"


def fragment(words: list[str]) -> str:
    """Words as one part of a text directive: "-", "&" and "," have a meaning there and are escaped too."""
    return percent(" ".join(words), safe="", errors="replace").replace("-", "%2D")
