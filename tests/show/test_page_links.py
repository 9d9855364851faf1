"""Links out of the page lead to the web and nowhere else."""

import pytest
from harbour_story import ARTICLES, at, make_account

from counterclaim.show.lookup import Lookup
from counterclaim.show.page.links import live_address, passage_address


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<b>",
        "file:///etc/passwd",
        "https://",
        "https:/a",
        "//a.example/",
        "/a",
        "a.example",
        "https://a.example/\u2028",
        'https://a.example/"onclick=',
        "http://[::1",
        "",
        None,
    ],
)
def test_what_is_no_web_address_becomes_no_link(url: str | None) -> None:
    """Nothing that could run, read a file, or break out of the attribute."""
    assert live_address(url) is None


def test_a_short_passage_is_whole_in_the_address() -> None:
    """A comma and a hyphen mean something in a text directive and are escaped."""
    quote = Lookup(make_account()).quote(at("courier", 'the vote "free, fair and final"'))

    assert passage_address(quote) == (
        "https://courier.example/port-salvo?id=1&page=2#:~:text=the%20vote%20%22free%2C%20fair%20and%20final%22"
    )


def test_a_long_passage_is_given_by_its_ends() -> None:
    """A browser finds the rest."""
    quote = Lookup(make_account()).quote(at("daily", "that the vote was void because observers had been shut out of"))

    assert (passage_address(quote) or "").endswith("#:~:text=that%20the%20vote%20was,been%20shut%20out%20of")


def test_an_article_without_an_address_has_no_link() -> None:
    """The file is cited instead."""
    assert ARTICLES["six"].url is None
    assert passage_address(Lookup(make_account()).quote(at("six", "31 people"))) is None
