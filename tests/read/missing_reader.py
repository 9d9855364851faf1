"""A reader of a language whose model is not installed."""

from __future__ import annotations

from counterclaim.errors import EngineMissing
from counterclaim.model.article import Article
from counterclaim.model.reading import Reading


def version() -> str:
    """Never told."""
    raise EngineMissing("no model")


def read(article: Article, text: str, *, day_first: bool) -> Reading:
    """Never done."""
    raise EngineMissing("no model")
