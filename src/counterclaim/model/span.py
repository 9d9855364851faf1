"""A passage: where it stands in its article, and its words.

Invariant: for every span in the program `article.text[span.start:span.end] == span.text`. Spans are made by
`Article.span`, which checks it. Offsets are Unicode code points, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` of the article with id `article`, and what they say.

    >>> Span("article-1", 0, 3, "The").covers(Span("article-1", 1, 2, "h"))
    True
    """

    article: str
    start: int
    end: int
    text: str

    @property
    def id(self) -> str:
        """Its article and characters: what a person's note names it by.

        >>> Span("article-1", 0, 3, "The").id
        'article-1:0-3'
        """
        return f"{self.article}:{self.start}-{self.end}"

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.article == other.article and self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every character of `other` is in this one."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end
