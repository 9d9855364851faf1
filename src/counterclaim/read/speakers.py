"""The passage that a source stands for: a name in it, or the mention that a pronoun or a title certainly means.

Called by the statements step for each source it finds, after mentions are known. Invariant: the answer is None or
the span of one of the article's mentions; a wrong speaker is worse than an open one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from counterclaim.model.article import Article
from counterclaim.model.mention import Mention
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.parse import Parse

Basis = Literal["named", "pronoun", "title", "open"]


def resolve_speaker(
    article: Article, parse: Parse, mentions: Sequence[Mention], source: Span, previous: Sequence[Statement]
) -> tuple[Span | None, Basis]:
    """The name that a source stands for, and how that is known; (None, "open") where it is not certain."""
    first = bisect_left(mentions, source.start, key=lambda mention: mention.span.start)
    for mention in mentions[first:]:
        if mention.span.start >= source.end:
            break
        if mention.span.end <= source.end:
            return mention.span, "named"
    return None, "open"
