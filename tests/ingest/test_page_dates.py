# ruff: noqa: E501 -- one page a line
"""When a page was published, by the places that it has for that, and never by what misleads."""

from __future__ import annotations

import pytest

from counterclaim.ingest.page_lines import date_in_words
from counterclaim.ingest.published import date_in_address
from evals.dated_pages import ARTICLE, PAGES, RELATED, DatedPage, ld, meta, page
from evals.page_dates import answer

LATER = "2022-01-02"


@pytest.mark.parametrize("dated", PAGES, ids=lambda dated: dated.what)
def test_each_habit_of_news_sites_gives_its_date(dated: DatedPage) -> None:
    """The day is right, or there is none; where there is one its basis is told."""
    found = answer(dated)
    assert found.ours == dated.day
    assert bool(found.basis) == bool(dated.day)


def test_at_least_as_many_are_right_as_with_htmldate_and_none_is_wrong_alone() -> None:
    """The floors of the measurement."""
    answers = [answer(each) for each in PAGES]
    assert sum(each.right for each in answers) >= sum(each.peer_right for each in answers)
    assert not [each.page.what for each in answers if each.wrong_alone]


@pytest.mark.parametrize(
    ("head", "below", "basis"),
    [
        (ld({**ARTICLE, "datePublished": "2019-03-05"}), "", "json-ld datePublished"),
        (meta("article:published_time", "2019-03-05"), "", "meta article:published_time"),
        ("", "<p class='posted-on'>5 March 2019</p>", "element p marked as published"),
        ("", "<time datetime='2019-03-05'>x</time>", "lone time element"),
        ("", "<p>By Ada Brandt</p><p>5 March 2019</p>", "line beside the headline"),
    ],
)
def test_the_basis_says_where_the_date_stands(head: str, below: str, basis: str) -> None:
    """One for each way in which it is found."""
    found = answer(page("", "2019-03-05", head, below=below))
    assert (found.ours, found.basis) == ("2019-03-05", basis)


def test_an_impossible_declaration_gives_way_to_a_real_date() -> None:
    """A page that declares 31 February and writes 5 March was published on 5 March."""
    found = answer(
        page("", None, meta("article:published_time", "2019-02-31"), below="<time datetime='2019-03-05'>x</time>")
    )
    assert found.ours == "2019-03-05"


@pytest.mark.parametrize(
    "markup",
    [
        page("", None, after=f"<div class='updated'>Last updated on <time datetime='{LATER}'>{LATER}</time></div>"),
        page("", None, after=f"<ul class='latest-news'><li><span class='date'>{LATER}</span> Storks</li></ul>"),
        page(
            "",
            None,
            after=f"<article><h2>Storks</h2><time datetime='{LATER}'>x</time></article><article><h2>B</h2></article>",
        ),
        page("", None, ld({"@type": "BreadcrumbList", "itemListElement": [{"item": {"datePublished": LATER}}]})),
        page("", None, meta("article:modified_time", LATER) + meta("og:updated_time", LATER), after=RELATED),
    ],
)
def test_what_is_no_publication_date_is_none(markup: DatedPage) -> None:
    """Changes, lists of other stories and days in the story."""
    assert answer(markup).ours is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published: 5 March 2019 · 4 min read", "5 March 2019"),
        ("ORVAST, 5 March 2019", "5 March 2019"),
        ("By Ada Brandt on March 5, 2019", "March 5, 2019"),
        ("Veröffentlicht am 5. März 2019 um 09:12 Uhr", "5 March 2019"),
        ("jueves, 5 de marzo de 2019", "5 March 2019"),
        ("5 марта 2019", "5 March 2019"),
    ],
)
def test_a_dateline_is_read_in_many_shapes(line: str, day: str) -> None:
    """With labels, places, bylines and months of other languages."""
    found = date_in_words(line)
    assert found is not None
    assert found.written == day


@pytest.mark.parametrize(
    "line",
    [
        "The crane fell on 5 March 2019.",
        "12 people, 5 March",
        "Founded 1893",
        "5",
        "31 February 2019",
        "x" * 999 + " 1",
    ],
)
def test_a_line_that_is_more_than_a_date_is_none(line: str) -> None:
    """Prose, parts of dates and no dates."""
    assert date_in_words(line) is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://c.example/2019/03/05/a", "2019-03-05"),
        ("https://c.example/a/2019/mar/05/b", "2019-03-05"),
        ("https://c.example/a-2019-03-05", "2019-03-05"),
        ("https://c.example/a_20190305.html", "2019-03-05"),
        ("https://c.example/a-20191305.html", None),
        ("https://c.example/a-120190305", None),
        ("https://c.example/2019/03/a", None),
        ("https://c.example/a?d=/2019/03/05", None),
    ],
)
def test_an_address_gives_its_day(url: str, day: str | None) -> None:
    """Folders, names with hyphens and eight digits; no number of another kind."""
    found = date_in_address(url)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize(
    "dated",
    [
        page("script", "2019-03-05", '<script>window.data={"publishedAt":"2019-03-05T10:00:00Z","updatedAt":"2020-06-01"}</script>'),
        page("data", "2019-03-05", below="<div data-date='2019-03-05'>Tuesday</div>"),
        page("words beside an attribute", "2019-03-05", below="<time datetime='2019-03-07'><b>Published 5 March 2019</b><i>Updated 7 March 2019</i></time>"),
        page("posted by", "2019-03-05", below="<p>Posted by Ada on 2019-03-05 in World</p>"),
        page("review", None, ld({"@type": "Review", "name": "A boat", "datePublished": LATER})),
        page("two days in scripts", None, f'<script>a={{"pubDate":"{LATER}"}};b={{"pubDate":"2021-05-05"}}</script>'),
        page("comment", None, after=f"<div><article class='comment'><time datetime='{LATER}'>x</time></article></div>"),
    ],
    ids=lambda dated: dated.what,
)  # fmt: skip
def test_further_habits(dated: DatedPage) -> None:
    """Found after the forty were made, on pages that nothing was written for."""
    assert answer(dated).ours == dated.day
