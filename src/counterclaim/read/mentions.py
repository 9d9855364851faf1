"""Passages that name somebody or something."""

from __future__ import annotations

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.read.parse import Parse


def find_mentions(article: Article, parse: Parse) -> tuple[Mention, ...]:
    """Every name of a person, organisation, place or described group, in order."""
    return ()
