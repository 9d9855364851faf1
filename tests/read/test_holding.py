"""Which statement holds a passage."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.model.article import Article
from counterclaim.model.span import Span
from counterclaim.model.statement import Statement
from counterclaim.read.holding import Holding

ARTICLE = Article.of("abcdefghijklmnopqrst", file="a.txt")
PLACES = st.tuples(st.integers(0, 19), st.integers(1, 6)).map(lambda place: (place[0], min(place[0] + place[1], 20)))


def statement(*places: tuple[int, int]) -> Statement:
    """A statement with these stretches for its content."""
    content = tuple(ARTICLE.span(start, end) for start, end in places)
    return Statement(ARTICLE.id, None, None, content, "indirect", "asserts", ARTICLE.span(0, 20))


def by_looking_at_all(statements: list[Statement], span: Span) -> str | None:
    """The same question, asked of every content."""
    holding = [
        (content.end - content.start, each.id)
        for each in statements
        for content in each.content
        if content.covers(span)
    ]
    return min(holding)[1] if holding else None


@given(st.lists(st.lists(PLACES, min_size=1, max_size=3), max_size=8), PLACES)
def test_the_answer_is_that_of_looking_at_all(contents, place):
    """Nested, overlapping, equal and broken contents make no difference."""
    statements = [statement(*places) for places in contents]
    span = ARTICLE.span(*place)

    assert Holding(statements).innermost(span) == by_looking_at_all(statements, span)


def test_a_passage_in_the_inner_of_two_belongs_to_it():
    """A shorter content lies in a longer one, and after it the longer one goes on."""
    outer, inner = statement((0, 20)), statement((3, 8))
    holding = Holding([outer, inner])

    assert holding.innermost(ARTICLE.span(4, 6)) == inner.id
    assert holding.innermost(ARTICLE.span(7, 12)) == outer.id
    assert Holding([inner]).innermost(ARTICLE.span(7, 12)) is None
