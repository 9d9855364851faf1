"""Which addresses lead to one page, and which hosts are one site."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from counterclaim.model.address import LONGEST, plain_address, plain_host, words_of

PAGE = "courier.example/2031/ferry"


@pytest.mark.parametrize(
    "form",
    [
        "http://courier.example/2031/ferry",
        "https://www.courier.example/2031/ferry/",
        "HTTPS://WWW2.Courier.example./2031/ferry",
        "https://m.courier.example/2031/ferry#latest",
        "https://mobile.courier.example/2031/ferry",
        "https://amp.courier.example/2031/ferry?amp",
        "https://www.m.courier.example/2031/ferry?outputType=amp",
        "http://courier.example:80/2031/ferry",
        "https://courier.example:443/2031/ferry",
        "https://courier.example:/2031/ferry",
        "https://ida:secret@courier.example/2031/ferry",
        "//courier.example/2031/ferry",
        "courier.example/2031/ferry",
        "  https://courier.example/2031/ferry\n",
        "https://courier.example//2031/./days/../ferry",
        "https://courier.example/2031/ferry;jsessionid=A1B2",
        "https://courier.example/2031/ferry?",
        "https://courier.example/2031/ferry?&&",
        "https://courier.example/2031/ferry?utm_source=post&utm_medium=social&fbclid=IwAR1",
        "https://courier.example/2031/ferry?ref=rss&PHPSESSID=9f",
        "https://courier.example/2031/ferry?page=1&print=true",
        "https://courier.example/2031/ferry?at_medium=feed&amp;at_campaign=64",
        "https://archive.example/web/20310502093000/https://courier.example/2031/ferry",
        "https://archive.example/web/20310502093000id_/http:/www.courier.example/2031/ferry",
        "http://archive.example/2031.05.02-093000/https://courier.example/2031/ferry?utm_source=x",
    ],
)
def test_forms_of_an_address_are_one(form):
    """Nothing of what tells them apart says which page is meant."""
    assert plain_address(form) == PAGE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("https://c.example/a?id=1", "https://c.example/a?id=2"),
        ("https://c.example/?20417", "https://c.example/?20418"),
        ("https://c.example/read?article=7", "https://c.example/read?article=8"),
        ("https://c.example/read?cid=7", "https://c.example/read?cid=8"),
        ("https://c.example/read?gallery=7", "https://c.example/read?gallery=8"),
        ("https://c.example/read?ref=20417", "https://c.example/read?ref=20418"),
        ("https://c.example/read?story=mill", "https://c.example/read?story=ferry"),
        ("https://c.example/latest-world-news/read?n=7", "https://c.example/latest-world-news/read?n=8"),
        ("https://c.example/ferry-sinks-off-holm/read?id=1", "https://c.example/ferry-sinks-off-holm/read?id=2"),
        ("https://c.example/ferry-sinks-off-holm?page=1", "https://c.example/ferry-sinks-off-holm?page=2"),
        ("https://c.example/ferry-sinks-off-holm?lang=en", "https://c.example/ferry-sinks-off-holm?lang=fr"),
        ("https://c.example/a?id=1&para=2", "https://c.example/a?id=1&para=3"),
        ("https://c.example/A", "https://c.example/a"),
        ("https://c.example/a", "https://c.example:8080/a"),
        ("https://c.example/a", "https://d.example/a"),
        ("https://c.example/a%2Fb", "https://c.example/a/b"),
        ("https://c.example/amp", "https://c.example/"),
        ("https://m.example/a", "https://example/a"),
        ("https://news.c.example/a", "https://c.example/a"),
        ("https://c.example/100%", "https://c.example/100"),
    ],
)
def test_what_may_be_another_page_stays_another(left, right):
    """To take two articles for one does more harm than to miss a version."""
    assert plain_address(left) != plain_address(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("https://c.example/a?b=1&a=2", "https://c.example/a?a=2&b=1"),
        ("https://c.example/2031/5/2/ferry?hp=t1_3&module=top", "https://c.example/2031/5/2/ferry"),
        ("https://c.example/ferry-sinks-off-holm?region=top&_r=0", "https://c.example/ferry-sinks-off-holm"),
        ("https://c.example/ferry-sinks-off-holm/amp/", "https://c.example/ferry-sinks-off-holm"),
        ("https://c.example/news-20417?region=top", "https://c.example/news-20417"),
        ("https://c.example/%7eida/a", "https://c.example/~ida/a"),
        ("https://c.example/caf%c3%a9", "https://c.example/café"),
        ("https://c.example/a b", "https://c.example/a%20b"),
        ("https://c.example/read?q=a+b", "https://c.example/read?q=a%20b"),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
        ("https://BÜCHER.example/a", "https://bücher.example/a"),
        ("https://☃.example/a", "https://xn--n3h.example/a"),
        ("https://почта。example/a", "https://почта.example/a"),
        ("https://[2031:DB8:0:0::1]/a", "https://[2031:db8::1]/a"),
    ],
)
def test_spellings_of_an_address_are_one(left, right):
    """Order, escapes and scripts are the writer's; where the path names its article, most parameters are a click's."""
    assert plain_address(left) == plain_address(right) != ""


@pytest.mark.parametrize(
    "written",
    [
        None, "", " ", "http://", "https://", "http:///a", "http://[::1", "http://[zz]/", "http://c.example:port/",
        "http://c.example:99999/", "http://../a", "http://a..example/", "http://./", "http://a b.example/",
        "http://<c>.example/", "http://c%2eexample/", "not an address", "ferry", "a/b", "/a/b.html", "../a.html",
        "#top", "?id=7", "mailto:ida@c.example", "javascript:alert(1)", "file:///c.example/a", "ftp://c.example/a",
        "ida:secret@c.example/a", "http://c.example/\x00", "http://c.exa\nmple/", "http://c.example/\ud800",
        "http://℀.example/", "https://localhost/a",
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_none(written):
    """Two articles without an address are two articles."""
    assert (plain_address(written), plain_host(written), words_of(written)) == ("", "", "")


@pytest.mark.parametrize(
    "letters", ["a", "/", "&", "?a", "%", "amp;", ".", "é", "http://", "/1999/http://c.example", "\x00"]
)
def test_what_is_too_long_is_no_address(letters):
    """Ten megabytes of anything cost nothing; the longest that is looked at is read to its end."""
    assert plain_address(f"https://c.example/{letters * (10_000_000 // len(letters))}") == ""
    plain_address(f"https://c.example/{letters * (LONGEST // len(letters) - 20)}")


def test_a_name_that_only_looks_like_letters_stays_in_code():
    """A host that would print other signs than letters, or from right to left, is shown as it is asked for."""
    coded = "xn--courier-z76c.example"

    assert plain_host("https://\u202ecourier.example") == plain_host(f"https://{coded}") == coded


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("https://amp.courier.example/a", "courier.example"),
        ("WWW.Courier.example", "courier.example"),
        ("courier.example:8080", "courier.example"),
        ("m.example", "m.example"),
        ("www.gov.example", "gov.example"),
        ("news.courier.example", "news.courier.example"),
        ("https://archive.example/web/2031/https://m.courier.example/a", "courier.example"),
        ("192.0.2.7", "192.0.2.7"),
        ("http://[2031:db8::1]:80/", "[2031:db8::1]"),
        ("The Courier", ""),
    ],
)
def test_whose_site_it_is(written, host):
    """Of an address or of a host; a section with a host of its own is a site of its own."""
    assert plain_host(written) == host


NAMES = st.sampled_from(["courier", "m", "www", "amp", "bücher", "xn--bcher-kva", "xn--", "post-7", "ß", "7"])
HOSTS = st.lists(NAMES, min_size=1, max_size=4).map(".".join)
STEPS = st.one_of(
    st.sampled_from(["2031", "ferry-sinks-off-holm", "amp", "..", ".", "", "é", "%C3%A9", "a%2fb", "%", "%7E"]),
    st.text(max_size=4),
)
PAIRS = st.tuples(
    st.sampled_from(["id", "ID", "utm_source", "ref", "page", "x", "amp;x", "amp;amp;x", "", "é", "%2D", "a+b"]),
    st.sampled_from(["", "=", "=7", "=all", "=rss", "=%", "=a+b", "=é", "=%26"]),
).map("".join)
ADDRESSES = st.builds(
    lambda scheme, host, steps, pairs: f"{scheme}{host}/{'/'.join(steps)}?{'&'.join(pairs)}",
    st.sampled_from(["http://", "https://", "//", "", "http:/", "https://ida@", "https://c.example/web/2031/https://"]),
    HOSTS,
    st.lists(STEPS, max_size=4),
    st.lists(PAIRS, max_size=4),
)


@given(st.one_of(st.text(), ADDRESSES))
@example("http://xn--.example/")
@example("http://" + "xn--a" * 40 + ".example/")
def test_a_plain_address_is_its_own(written):
    """Whatever is written; so what was made plain once can be compared with what is made plain later."""
    plain = plain_address(written)

    assert plain_address(plain) == plain
    assert plain_address(f"https://www.{plain}") == plain or not plain or re.match(r"\[|[\d.]+(/|$)", plain)
    assert plain_host(written) == plain_host(plain)


@given(
    HOSTS,
    st.lists(st.text("abc7-_.~é %", min_size=1, max_size=8), max_size=4),
    st.sampled_from(["http://", "https://www."]),
)
def test_the_words_of_an_address_stand_in_every_form_of_it(host, steps, scheme):
    """In their order, so that a search for them misses no form."""
    path = "/".join(steps)
    forms = [
        f"https://{host}/{path}",
        f"{scheme}{host.upper()}//{quote(path)}/?utm_source=x#top",
        f"http://{host}/./{path}",
    ]
    for form in forms:
        if plain_address(form) == plain_address(forms[0]) != "":
            found = words_of(forms[0]).split()
            assert re.search(".*".join(map(re.escape, found)), form.lower())
