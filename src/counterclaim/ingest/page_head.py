"""What a page says of its article besides the text: outlet, address, title, author, language, date.

A step of `pages`. The names are found by trafilatura's own finders, one by one: all of them together also search the
page for dates, categories and licences, which costs as much as finding the text and is used by nobody here.
"""

from __future__ import annotations

from contextlib import suppress
from html import unescape
from typing import Any

from counterclaim.ingest.metadata import Metadata, host_of, read_address
from counterclaim.ingest.page_dates import declared_date
from counterclaim.ingest.wording import settle_line
from counterclaim.model.language import language_code


def read_head(tree: Any) -> Metadata:
    """What is known of the article that a page holds.

    Args:
        tree: the page as trafilatura's `load_html` gives it; it is not changed.
    """
    from trafilatura import metadata as finders

    known = finders.examine_meta(tree)
    if known.author and " " not in known.author:  # a login, not a name
        known.author = None
    with suppress(Exception):  # what a page declares can have any shape; the page itself says the same elsewhere
        known = finders.extract_meta_json(tree, known)
    title = line(known.title or finders.extract_title(tree))
    author = line(known.author or finders.extract_author(tree))
    url = read_address(line(known.url or finders.extract_url(tree)))
    outlet = _site(known.sitename or finders.extract_sitename(tree)) or (host_of(url) if url else None)
    published, basis = declared_date(tree, title or "", url or "") or (None, None)
    return Metadata(outlet, url, title, author, published, language_code(tree.get("lang")), basis)


def _site(name: object) -> str | None:
    """A site's name without the mark of an account; one in small letters gets its capitals."""
    site = line(name)
    site = site.lstrip("@") if site else None
    return site.title() if site and "." not in site and not site[0].isupper() else site


def line(value: object) -> str | None:
    """One settled line, or None."""
    return settle_line(unescape(value)) or None if isinstance(value, str) else None
