"""Addresses inside the desk. A passage has one that names its characters, so it holds whatever else changes."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from counterclaim.model.span import Span


def article_address(span: Span) -> str:
    """Where a passage is shown, marked, in its article.

    >>> article_address(Span("article-1", 4, 9, "tower"))
    '/articles/article-1?at=4-9#at'
    """
    return f"/articles/{span.article}?at={span.start}-{span.end}#at"


def address_with(query: str, **changes: object) -> str:
    """A query with some values changed; an empty or missing value takes its key away. Repeated keys are kept.

    >>> address_with("kind=number&page=3", page=None)
    '?kind=number'
    """
    kept = [(key, value) for key, value in parse_qsl(query) if key not in changes]
    kept += [(key, str(value)) for key, value in changes.items() if value not in (None, "")]
    return "?" + urlencode(kept)
