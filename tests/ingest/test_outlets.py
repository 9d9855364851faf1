"""Which names and hosts are one outlet."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.ingest.outlets import identify_outlets, list_outlets
from counterclaim.model.article import Article
from counterclaim.model.outlet import OutletRule


def page(text: str, outlet: str | None, url: str | None = None) -> Article:
    """An article as a page names its outlet."""
    return Article.of(text, outlet=outlet, url=url)


def called(*articles: Article, rules: tuple[OutletRule, ...] = ()) -> list[str | None]:
    """What the outlet of each is called."""
    return [article.outlet for article in identify_outlets(articles, rules)]


def test_spellings_of_a_name_are_one_outlet_under_the_most_used():
    """Capitals, marks and "The" make no other outlet."""
    pages = [page("a", "The Courier"), page("b", "the courier"), page("c", "Courier"), page("d", "The Courier")]

    assert called(*pages) == ["The Courier"] * 4


def test_an_article_with_its_host_alone_belongs_to_the_one_name_on_that_host():
    """Whatever the form of the site; what it was called stays known."""
    named = page("a", "Northern Post", "https://www.post.example/a")
    bare = page("b", "post.example", "https://m.post.example/b")

    identified = identify_outlets([named, bare])

    assert [article.outlet for article in identified] == ["Northern Post"] * 2
    assert [article.given_outlet for article in identified] == [None, "post.example"]
    assert [article.id for article in identified] == [named.id, bare.id]


def test_forms_of_one_site_are_one_outlet_where_nobody_names_it():
    """The mobile site of an outlet is no second voice; what each article was under stays known."""
    pages = [
        page("a", "courier.example", "https://www.courier.example/a"),
        page("b", "m.courier.example", "https://m.courier.example/b"),
        page("c", "archive.example", "https://archive.example/web/20310502093000/https://amp.courier.example/c"),
        page("d", "courier.example", "https://courier.example:8443/d"),
        page("e", "amp.courier.example"),
    ]

    identified = identify_outlets(pages)

    assert [article.outlet for article in identified] == ["courier.example"] * 5
    assert [article.given_outlet for article in identified] == [
        None, "m.courier.example", "archive.example", None, "amp.courier.example",
    ]  # fmt: skip
    (outlet,) = list_outlets(identified)
    assert (outlet.articles, outlet.hosts) == (5, ("courier.example",))


def test_outlets_that_share_a_host_stay_apart():
    """A portal prints many outlets; an article of it without a name belongs to none of them."""
    pages = [
        page("a", "Northern Post", "https://portal.example/a"),
        page("b", "The Lantern", "https://portal.example/b"),
        page("c", "portal.example", "https://portal.example/c"),
    ]

    assert called(*pages) == ["Northern Post", "The Lantern", "portal.example"]


def test_what_a_person_decided_comes_first():
    """By name or by host, over everything that the pages say."""
    rules = (
        OutletRule("name", "Courier Online", "The Courier", "Ida"),
        OutletRule("host", "courier-live.example", "The Courier", "Ida"),
    )
    pages = [
        page("a", "The Courier", "https://courier.example/a"),
        page("b", "COURIER ONLINE"),
        page("c", "Live blogs", "https://www.courier-live.example/c"),
        page("d", None, "https://courier-live.example/d"),
    ]

    assert called(*pages, rules=rules) == ["The Courier"] * 4
    (outlet,) = list_outlets(identify_outlets(pages, rules), rules, {"The Courier": "Holm Media"})
    assert (outlet.articles, outlet.owner, outlet.decided) == (4, "Holm Media", True)
    assert outlet.names == ("COURIER ONLINE", "Live blogs", "The Courier")
    assert outlet.hosts == ("courier-live.example", "courier.example")


def test_an_article_without_name_and_address_has_no_outlet():
    """None is made up."""
    assert called(page("a", None)) == [None]


names = st.one_of(st.none(), st.sampled_from(["The Courier", "courier", "post.example", "Post"]), st.text(max_size=8))
urls = st.sampled_from(
    [None, "https://post.example/a", "https://www.post.example/b", "http://[", "https://courier.example"]
)


@given(st.lists(st.tuples(names, urls), max_size=4))
def test_the_order_of_articles_changes_nothing(pages):
    """Nor does identifying them again."""
    articles = [page(str(number), outlet, url) for number, (outlet, url) in enumerate(pages)]
    first = {article.id: article.outlet for article in identify_outlets(articles)}
    for order in permutations(articles):
        assert {article.id: article.outlet for article in identify_outlets(order)} == first


@pytest.mark.parametrize("outlet", ["", "…", "\x00", "THE", "the", "..", "a" * 10_000])
def test_any_name_is_borne(outlet):
    """A name without a letter is compared as it is."""
    assert called(page("a", outlet), page("b", outlet)) == [outlet] * 2
