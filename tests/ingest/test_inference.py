"""A date of publication is inferred only where the text proves it."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.ingest.inference import infer_publications
from counterclaim.model.article import Article, Publication
from counterclaim.model.date_range import DateRange

NEIGHBOUR = Article.of(
    "The council of Orvend sat.", file="b.txt", publication=Publication(DateRange.day(date(2031, 5, 2)), "metadata")
)


def inferred(text: str, *others: Article) -> Publication | None:
    """The publication that is inferred for a text beside other articles."""
    article = Article.of(text, file="a.txt")
    return infer_publications([*(others or (NEIGHBOUR,)), article])[-1].publication


def test_a_weekday_told_before_a_dated_day_ahead_bounds_it_from_both_sides() -> None:
    """5 May 2031 is a Monday; the article appeared from then on and before Thursday, 8 May."""
    publication = inferred("On Monday the mayor called an inquiry. It will open on Thursday, May 8.")
    assert publication is not None
    assert publication.dates.iso == "2031-05-05/2031-05-07"
    assert publication.origin == "inferred"
    assert [span.text for span in publication.evidence] == [
        "On Monday the mayor called an inquiry.",
        "It will open on Thursday, May 8.",
    ]


def test_a_dated_day_back_and_a_dated_day_ahead_hold_it_between_them() -> None:
    """Neither sentence names another article's day; each fits one year only."""
    publication = inferred("The bridge fell on Tuesday, 6 May.\n\nIts ruins will be cleared on Friday, 9 May.")
    assert publication is not None
    assert publication.dates.iso == "2031-05-06/2031-05-08"


@pytest.mark.parametrize(
    ("word", "expected"), [("today", "2031-05-08"), ("yesterday", "2031-05-09"), ("tomorrow", "2031-05-07")]
)
def test_a_text_that_says_which_day_today_is_gives_one_day(word: str, expected: str) -> None:
    """ "today, Thursday 8 May" needs no tense."""
    publication = inferred(f"The ferry sails {word}, Thursday 8 May.")
    assert publication is not None
    assert publication.dates.iso == expected


def test_a_year_in_the_text_needs_no_other_article_to_find_the_year() -> None:
    """Both days are complete."""
    text = "The strike began on Tuesday, 6 May 2031. Talks will begin on Thursday, 8 May 2031."
    [article] = infer_publications([Article.of(text)])
    assert article.publication is not None
    assert article.publication.dates.iso == "2031-05-06/2031-05-07"


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the mayor called an inquiry.",
        "The inquiry will open on Thursday, May 8.",
        "The bridge fell on Tuesday, 6 May.",
        "The bridge fell on Monday, 6 May. Its ruins will be cleared on Friday, 9 May.",
        "On Monday the mayor called an inquiry. It will open next Thursday, May 8.",
        "On Monday the mayor called an inquiry. It might open on Thursday, May 8.",
        "On Monday the mayor said there was cause. It will open on Thursday, May 8.",
        "On Monday the mayor will call an inquiry. It will open on Thursday, May 8.",
        "On Monday the mayor called an inquiry.\n\nIt will open on Thursday, May 8.",
        'The mayor told us: "It will open on Thursday, May 8." The bridge fell on Tuesday, 6 May.',
        "The bridge fell on Thursday, 1 May. Its ruins will be cleared on Friday, 9 May.",
        "The bridge fell on Friday, 9 May. Its ruins will be cleared on Tuesday, 6 May.",
        "The bridge fell on Tuesday, 31 February. It will open on Thursday, 45 May.",
    ],
)
def test_what_the_text_does_not_prove_stays_missing(text: str) -> None:
    """One side alone, a week too far, doubt, speech, a wrong weekday, a contradiction, no such day."""
    assert inferred(text) is None


def test_without_a_dated_article_nearby_a_bare_weekday_proves_nothing() -> None:
    """The year could still be found, but not the week."""
    far = Article.of("", publication=Publication(DateRange.day(date(2031, 1, 2)), "metadata"))
    text = "On Monday the mayor called an inquiry. It will open on Thursday, May 8."
    assert inferred(text, far) is None
    assert infer_publications([Article.of(text)])[0].publication is None


def test_a_day_that_fits_two_years_is_not_taken() -> None:
    """Tuesday, 6 May is in 2031 and in 2036: articles of both times leave the choice open."""
    later = Article.of("", publication=Publication(DateRange.day(date(2036, 5, 2)), "metadata"))
    assert inferred("The ferry sails today, Tuesday 6 May.", NEIGHBOUR, later) is None


def test_an_article_with_a_date_keeps_it() -> None:
    """What was read is never replaced by what could be inferred."""
    text = "The ferry sails today, Thursday 8 May."
    article = Article.of(text, publication=Publication(DateRange.day(date(2030, 1, 1)), "text"))
    assert infer_publications([article, NEIGHBOUR]) == (article, NEIGHBOUR)


def test_the_order_of_the_articles_changes_nothing() -> None:
    """Inferred dates are no ground for other inferences, so no order can matter."""
    articles = [
        NEIGHBOUR,
        Article.of("The ferry sails today, Thursday 8 May.", file="c.txt"),
        Article.of("On Monday the mayor called an inquiry. It will open on Thursday, May 8.", file="d.txt"),
        Article.of("It rained.", file="e.txt"),
    ]
    results = {
        tuple(sorted(infer_publications(order), key=lambda article: article.file))
        for order in itertools.permutations(articles)
    }
    assert len(results) == 1


DAYS = st.sampled_from(
    ["On Monday it fell.", "It will open on Thursday, May 8.", "today, Friday 31 February", "\x00", "“"]
)


@given(st.lists(st.one_of(st.text(max_size=40), DAYS), max_size=8))
def test_no_text_raises_and_every_passage_is_verbatim(parts: list[str]) -> None:
    """Any text at all, with date words mixed in."""
    article = infer_publications([NEIGHBOUR, Article.of(" ".join(parts))])[1]
    for span in article.publication.evidence if article.publication else ():
        assert article.text[span.start : span.end] == span.text
