"""Passages that figures are made of, from tokens and pieces.

What the steps of `figures` share. Invariant: every span is made by the article.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.model.article import Article
from counterclaim.model.figure import Figure
from counterclaim.model.span import Span
from counterclaim.read.counted import Counted
from counterclaim.read.number_parts import Piece
from counterclaim.read.parse import Parse, Token
from counterclaim.read.quantity import Quantity


@dataclass(slots=True)
class Page:
    """An article's parse with what finding a token by its place needs."""

    article: Article
    parse: Parse
    starts: list[int]
    ends: list[int]

    def tokens(self, start: int, end: int) -> tuple[int, int]:
        """(first, end) tokens that share a character with a stretch of text."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def span(self, first: int, end: int) -> Span:
        """The passage of some tokens."""
        return self.article.span(self.starts[first], self.ends[end - 1])


def plain_figure(page: Page, pieces: Sequence[Piece], quantity: Quantity, number: Span, span: Span) -> Figure:
    """A figure without what it counts; `span` is widened to hold the number."""
    precision = None
    if quantity.precision:
        precision = page.article.span(pieces[quantity.precision[0]].start, pieces[quantity.precision[1] - 1].end)
    if not (span.start <= number.start and number.end <= span.end):
        span = page.article.span(min(span.start, number.start), max(span.end, number.end))
    return Figure(span, number, quantity.low, quantity.high, quantity.unit, precision=precision)


def counted_span(page: Page, counted: Counted) -> Span | None:
    """The counted noun with its modifiers."""
    if counted.noun is None:
        return None
    close = [token.i for token in counted.modifiers if token.i < counted.noun.i]
    return page.span(min([*close, counted.noun.i]), counted.noun.i + 1)


def phrase_of(page: Page, token: Token | None) -> Span | None:
    """A noun with what stands directly before it in its phrase, without a determiner."""
    if token is None:
        return None
    parse = page.parse
    first = token.i
    while (
        first
        and parse.tokens[first - 1].head == token.i
        and parse.tokens[first - 1].dep in ("compound", "amod", "nmod")
    ):
        first -= 1
    return page.span(first, token.i + 1)
