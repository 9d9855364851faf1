"""Web pages: the article's text, what the page declares, and nothing from anywhere else."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from counterclaim.errors import UnreadableFile
from counterclaim.ingest import pages
from counterclaim.ingest.pages import read_page
from tests.ingest.conftest import Ingest

Write = Callable[..., Path]
PARAGRAPHS = (
    "The grain mill of Orvast burned down on Friday night, and two workers are missing, the mayor's office said.",
    "Mayor Lenka Brandt said that a dryer had caught fire. The union denied it and spoke of an order of 3 May 2029.",
    "“Nobody was warned,” said Per Lind, who leads the union. The owner, Dravik Grain, would not comment on Saturday.",
)
BODY = "<article><h1>Mill burns</h1>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS) + "</article>"
HEAD = (
    '<title>Mill burns - The Courier</title><meta property="og:title" content="Mill burns">'
    '<meta property="og:site_name" content="The Courier"><meta name="author" content="Jana Holt">'
    '<link rel="canonical" href="https://courier.example/mill">'
)
DATE = '<meta property="article:published_time" content="2031-05-02T23:30:00-04:00">'


def page(head: str = HEAD + DATE, body: str = BODY) -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def date_of(head: str = "", body: str = BODY) -> object:
    return read_page(page(HEAD + head, body), "a.html").metadata.published


def test_the_text_comes_in_paragraphs_with_what_the_page_says_of_it() -> None:
    draft = read_page(page(), "a.html")
    known = draft.metadata
    assert draft.text.endswith("\n\n".join(PARAGRAPHS))
    assert (known.outlet, known.title, known.author) == ("The Courier", "Mill burns", "Jana Holt")
    assert (known.url, known.published) == ("https://courier.example/mill", "2031-05-02T23:30:00-04:00")


def test_menus_scripts_and_footers_are_no_text() -> None:
    above = "<nav><a href='/'>Sport</a></nav>"
    below = "<script>document.write('boo')</script><style>p {}</style><footer>© 2031</footer>"
    text = read_page(page(body=above + BODY + below), "a.html").text
    assert not any(word in text for word in ("Sport", "boo", "{", "©"))


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<script type="application/ld+json">{"@graph": [{"datePublished": "2031-05-02"}]}</script>', BODY),
        (
            '<script type="application/ld+json">[{"@type": "WebPage", "datePublished": "2030-01-01"},'
            '{"@type": ["NewsArticle"], "datePublished": "2031-05-02"}]</script>',
            BODY,
        ),
        ('<meta itemprop="datePublished" content="2031-05-02">', BODY),
        ('<meta name="DC.date.issued" content="2031-05-02">', BODY),
        ("", '<time datetime="2031-05-02">Friday</time>' + BODY),
        ("", '<p class="entry-date">Published on 2031-05-02</p>' + BODY),
        ("", '<span itemprop="datePublished">2031-05-02</span><time datetime="2030-01-01">x</time>' + BODY),
        ("", '<time datetime="2031-05-02">x</time><aside><time datetime="2030-01-01">y</time></aside>' + BODY),
    ],
)
def test_the_date_is_the_one_that_the_page_declares(head: str, body: str) -> None:
    assert date_of(head, body) == "2031-05-02"


@pytest.mark.parametrize(
    "body",
    [
        BODY,
        BODY + '<time datetime="2031-05-02">x</time><time datetime="2030-01-01">y</time>',
        BODY + '<nav><time datetime="2030-01-01">y</time></nav>',
        BODY + "<footer><p class='published'>2030-01-01</p></footer>",
        BODY + '<p class="publisher">Founded in 1890</p>',
    ],
)
def test_a_day_in_the_story_or_beside_it_is_never_the_pages_date(body: str) -> None:
    assert date_of(body=body) is None


def test_an_impossible_date_of_a_page_is_told(take: Ingest, write: Write) -> None:
    head = HEAD + '<meta property="article:published_time" content="2031-02-31">'
    (article,), (note,) = take(write("a.html", page(head)))
    assert article.publication is None
    assert note.reason == "the date '2031-02-31' is no real date"


def test_a_declared_encoding_is_used(take: Ingest, write: Write) -> None:
    markup = page('<meta charset="windows-1251">' + HEAD).decode().replace("Orvast", "Орваст").replace("’", "'")
    raw = markup.replace("“", '"').replace("”", '"').encode("windows-1251")
    (article,), _ = take(write("a.html", raw))
    assert "mill of Орваст burned" in article.text


def test_an_xhtml_page_with_its_declaration_is_read() -> None:
    raw = b'<?xml version="1.0" encoding="UTF-8"?>\n' + page()
    assert read_page(raw, "a.xhtml").text == read_page(page(), "a.html").text


@pytest.mark.parametrize("raw", [page(body=""), b"<html></html>", b"<!-- -->", b"<script>1</script>", b"<p></p>"])
def test_a_page_without_an_article_is_told(raw: bytes) -> None:
    with pytest.raises(UnreadableFile, match="the page holds no article"):
        read_page(raw, "a.html")


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 30_000 + BODY,
        "<b><i>" * 30_000 + BODY,
        "<table><tr><td>" * 10_000 + BODY,
        "<p " + "x='" * 30_000 + BODY,
        BODY + "<![CDATA[" + "<" * 100_000,
        BODY.replace("</p>", "</p></div></html></body>"),
        '<script type="application/ld+json">' + '{"a":[' * 20_000 + "</script>" + BODY,
        "&#0;&#xD800;&#x110000;&bogus;" + BODY,
        BODY + "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
    ],
)
def test_hostile_markup_gives_an_article_or_a_note(take: Ingest, write: Write, body: str) -> None:
    articles, notes = take(write("a.html", page(body=body)), longest_article=1_000_000)
    assert len(articles) + len(notes) == 1
    assert "root:" not in "".join(a.text for a in articles)


def test_a_page_of_too_many_elements_is_refused_before_it_costs_time(
    take: Ingest, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "MOST_ELEMENTS", 1_000)
    _, (note,) = take(write("a.html", page(body=BODY + "<p>a</p>" * 1_000)))
    assert note.reason == "the page has more than 1,000 elements"
    assert len(take(write("a.html", page(body=BODY + "<p>a</p>" * 900)))[0]) == 1


def test_a_failure_of_the_library_is_a_note_and_the_rest_goes_on(
    take: Ingest, write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("libxml2 fell over")

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    write("a.html", page()), write("b.txt")
    (article,), (note,) = take(tmp_path)
    assert (article.file, note.file) == ("b.txt", "a.html")
    assert note.reason == "the page cannot be read (AssertionError)"


def test_the_extraction_library_is_not_imported_for_plain_text(write: Write) -> None:
    """It costs a second, which a folder of text files must not pay."""
    path = write("a.txt")
    program = (
        "import sys; from counterclaim.ingest import ingest\n"
        f"print(len(list(ingest([{json.dumps(str(path))}], longest_article=1000, day_first=True))))\n"
        "print([name for name in ('trafilatura', 'charset_normalizer', 'spacy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["1", "[]"]
    assert not done.stderr


def test_nothing_is_fetched(take: Ingest, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a page may not open a connection")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    links = '<base href="http://courier.example/"><link rel="stylesheet" href="x.css"><iframe src="http://courier.example"></iframe>'
    raw = page(HEAD + links, BODY + '<img src="http://courier.example/x.png">')
    assert len(take(write("a.html", raw), write("b.html", b"https://courier.example/mill"))[0]) >= 1
