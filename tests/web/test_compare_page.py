"""Articles side by side: each row one claim, each cell filled from its own article or told why it is empty."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from counterclaim.model.article import Publication
from counterclaim.model.date_range import DateRange
from counterclaim.show.lookup import Lookup
from counterclaim.web.comparing import list_claim_rows, list_count_rows
from counterclaim.web.index import Index
from tests.show.harbour_story import ARTICLES, make_account
from tests.web.parsed import Parsed

ACCOUNT = make_account()
INDEX = Index(ACCOUNT, Lookup(ACCOUNT))
IDS = [article.id for article in ACCOUNT.articles]


def compare(client: TestClient, *articles: str, **asked: str) -> Parsed:
    """The page that compares some articles."""
    answer = client.get("/compare", params=[*(("article", each) for each in articles), *asked.items()])
    assert answer.status_code == 200
    return Parsed(answer.text)


def test_without_a_choice_every_article_can_be_chosen(harbour: TestClient) -> None:
    """By check boxes of a form that needs no script."""
    boxes = [each for each in compare(harbour).of_tag("input") if each.attributes.get("type") == "checkbox"]

    assert sorted(each.attributes["value"] for each in boxes) == sorted(IDS)
    assert not any("checked" in each.attributes for each in boxes)


def test_one_choice_is_kept_and_the_rest_offered(harbour: TestClient) -> None:
    """The chosen one stands first, checked."""
    boxes = [each for each in compare(harbour, IDS[2]).of_tag("input") if each.attributes.get("type") == "checkbox"]

    assert boxes[0].attributes["value"] == IDS[2]
    assert [each.attributes["value"] for each in boxes if "checked" in each.attributes] == [IDS[2]]


@given(st.lists(st.sampled_from(ACCOUNT.articles), min_size=2, max_size=4, unique=True))
def test_each_cell_holds_passages_of_its_own_article_or_is_empty(articles: list[object]) -> None:
    """And every row has something in at least one cell."""
    for row in list_claim_rows(INDEX, articles):  # type: ignore[arg-type]
        assert len(row.cells) == len(articles)
        assert any(kind == "reports" for kind, _ in row.cells)
        for article, (kind, told) in zip(articles, row.cells, strict=True):
            assert bool(told) == (kind in ("reports", "disputes"))
            assert all(span.article == article.id for span, _, _ in told)  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [2, 3, 4])
def test_the_columns_stand_in_the_order_of_the_address(harbour: TestClient, size: int) -> None:
    """With the count of claims that each reports, disputes and leaves out."""
    chosen = IDS[:size]
    page = compare(harbour, *reversed(chosen))
    heads = [
        link
        for link in page.of_class("columns")[0].inside
        if link.tag == "a" and "/articles/" in link.attributes["href"]
    ]

    assert [head.attributes["href"] for head in heads] == [f"/articles/{each}" for each in reversed(chosen)]
    assert page.of_class("columns")[0].text.count("silent on") == size


def test_no_more_than_four_are_shown_and_the_page_says_so(harbour: TestClient) -> None:
    """A fifth column would be too narrow for its words."""
    page = compare(harbour, *IDS)

    assert len([each for each in page.of_class("columns")[0].inside if each.tag == "li"]) == 4
    assert [each for each in page.elements if each.attributes.get("role") == "alert"]


def test_an_article_from_before_a_claim_is_not_called_silent() -> None:
    """It could not have told it."""
    claim = ACCOUNT.claims[0]
    told = {statement.article for statement in INDEX.tellings_of(claim)}
    other = next(article for article in ACCOUNT.articles if article.id not in told)
    day = Publication(DateRange.day(date(1999, 1, 1)), "metadata")
    early = replace(other, publication=day)
    account = replace(
        ACCOUNT, articles=tuple(early if article.id == other.id else article for article in ACCOUNT.articles)
    )
    index = Index(account, Lookup(account))
    teller = next(article for article in account.articles if article.id in told)
    row = next(row for row in list_claim_rows(index, [teller, early]) if row.claim.id == claim.id)

    assert row.cells[1][0] == "published-before"
    assert row.silent == 0


def test_figures_are_set_against_each_other_only_where_they_differ() -> None:
    """Two articles that give the same bounds do not clash."""
    for row in list_count_rows(INDEX, ACCOUNT.articles[:4]):
        assert len({each.how for cell in row.cells for each in cell}) > 1


def test_an_unknown_article_is_told(harbour: TestClient) -> None:
    """With what to do next."""
    answer = harbour.get(f"/compare?article={ARTICLES['courier'].id}&article=article-0")

    assert answer.status_code == 404
    assert "choose one from the list" in answer.text
