"""Which articles are versions of one, and by which clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from counterclaim.link.versions.addresses import find_versions
from counterclaim.model.article import Article, Publication
from counterclaim.model.capture import Capture
from counterclaim.model.date_range import DateRange

ADDRESS = "https://courier.example/2031/ferry"


def an_article(text: str, *, url: str = ADDRESS, captured: str = "", published: date | None = None) -> Article:
    """An article with the clocks that are given."""
    publication = Publication(DateRange.day(published), "metadata") if published else None
    article = Article.of(text, outlet="The Courier", url=url, publication=publication)
    return replace(article, capture=Capture(at=captured)) if captured else article


@pytest.mark.parametrize("url", [None, "", "http://[::1", "https://", "not an address \x00"])
def test_what_is_no_address_is_no_version_of_anything(url):
    """Two articles without an address are two articles."""
    articles = [replace(an_article(text), url=url) for text in ("One.", "Two.")]
    assert [found for found in find_versions(articles) if found.address == ""] == []


def test_an_address_with_another_question_is_another_article():
    """Many archives number their articles so."""
    one, two = an_article("One.", url=ADDRESS + "?id=1"), an_article("Two.", url=ADDRESS + "?id=2")

    assert find_versions([one, two]) == ()


def test_one_text_by_two_forms_of_an_address_is_no_new_version():
    """Only another text is."""
    assert find_versions([an_article("One."), an_article("One.", url=ADDRESS + "/")]) == ()


def test_the_capture_puts_versions_in_order_whatever_the_date_of_publication():
    """An outlet keeps the day on which an article first appeared."""
    late = an_article("It sank, and two died.", captured="2031-05-03T09:00:00+02:00", published=date(2031, 5, 2))
    early = an_article("It sank.", captured="2031-05-03T06:00:00Z", published=date(2031, 5, 2))

    (found,) = find_versions([late, early])

    assert (found.order, found.articles) == ("captured", (early, late))


def test_days_of_publication_put_versions_in_order_where_they_differ():
    """Where captures are not known for all."""
    late = an_article("It sank, and two died.", published=date(2031, 5, 4), captured="2031-05-01T00:00:00Z")
    early = an_article("It sank.", published=date(2031, 5, 2))

    (found,) = find_versions([late, early])

    assert (found.order, found.articles) == ("published", (early, late))


@pytest.mark.parametrize("captured", ["", "yesterday", "2031-05-03T06:00:00"])
def test_without_a_clock_no_order_is_made_up(captured):
    """One day of publication, or a capture without its zone, tells nothing; they stand by id."""
    articles = [an_article(text, captured=captured, published=date(2031, 5, 2)) for text in ("One.", "Two.", "Three.")]

    for order in permutations(articles):
        (found,) = find_versions(order)
        assert found.order == "unknown"
        assert [article.id for article in found.articles] == sorted(article.id for article in articles)
