"""Feeds: whole texts become articles, teasers are told with their address, and damage never costs the rest."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.errors import UnreadableFile
from counterclaim.ingest.feeds import entry_drafts, is_feed, read_feed
from counterclaim.ingest.feeds.guard import MOST_MARKS
from counterclaim.ingest.fragments import text_of_markup
from tests.ingest.conftest import Ingest

Write = Callable[..., Path]
PARAGRAPHS = (
    "The grain mill of Orvast burned down on Friday night, and two workers are missing, the mayor's office said.",
    "Mayor Lenka Brandt said that a dryer had caught fire. The union denied it and spoke of an order of last May.",
    "“Nobody was warned,” said Per Lind, who leads the union. The owner, Dravik Grain, would not comment on Saturday.",
)
WHOLE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
TEXT = "\n\n".join(PARAGRAPHS)
TEASER = "The grain mill of Orvast burned down…"
DAY = datetime(2031, 5, 2, 10, tzinfo=UTC)


def rss(items: int = 2, *, whole: int = 1) -> bytes:
    """RSS 2.0 made with the standard library's own XML writer: the first `whole` items hold their text."""
    content = "http://purl.org/rss/1.0/modules/content/"
    ElementTree.register_namespace("content", content)
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    ElementTree.SubElement(channel, "title").text = "The Courier - World"
    ElementTree.SubElement(channel, "link").text = "https://courier.example/"
    ElementTree.SubElement(channel, "language").text = "en-GB"
    for number in range(items):
        item = ElementTree.SubElement(channel, "item")
        ElementTree.SubElement(item, "title").text = f"Mill burns & smokes, {number}"
        ElementTree.SubElement(item, "link").text = f"https://courier.example/{number}"
        ElementTree.SubElement(item, "guid", isPermaLink="false").text = f"tag:{number}"
        ElementTree.SubElement(item, "pubDate").text = format_datetime(DAY + timedelta(days=number))
        ElementTree.SubElement(item, "description").text = TEASER
        if number < whole:
            ElementTree.SubElement(item, f"{{{content}}}encoded").text = WHOLE + f"<p>Part {number}.</p>"
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Courier</title>
<link rel="alternate" href="https://courier.example/"/><id>urn:feed</id><updated>2031-05-03T00:00:00Z</updated>
<entry><title>Mill burns</title><id>urn:1</id><link rel="alternate" href="https://courier.example/1"/>
<published>2031-05-02T10:00:00Z</published><updated>2031-06-06T10:00:00Z</updated>
<author><name>Jana Holt</name></author>
<summary>{TEASER}</summary><content type="html">{escape(WHOLE)}</content></entry>
<entry><title>Dryer</title><id>urn:2</id><link href="https://courier.example/2"/><updated>2031-06-06T10:00:00Z</updated>
<summary>{TEASER}</summary></entry></feed>""".encode()
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1", "title": "The Courier", "language": "en",
        "home_page_url": "https://courier.example/",
        "items": [
            {"id": "1", "url": "https://courier.example/1", "title": "Mill burns", "content_html": WHOLE,
             "date_published": "2031-05-02T10:00:00Z", "authors": [{"name": "Jana Holt"}]},
            {"id": "2", "url": "https://courier.example/2", "title": "Dryer", "summary": TEASER},
        ],
    }
).encode()  # fmt: skip
RDF = f"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x"><title>The Courier</title>
<link>https://courier.example/</link></channel><item rdf:about="https://courier.example/1"><title>Mill burns</title>
<link>https://courier.example/1</link><dc:date>2031-05-02T10:00:00Z</dc:date><dc:creator>Jana Holt</dc:creator>
<content:encoded><![CDATA[{WHOLE}]]></content:encoded></item>
<item rdf:about="https://courier.example/2"><title>Dryer</title><link>https://courier.example/2</link><description>{TEASER}</description></item></rdf:RDF>""".encode()
FEEDS = {"a.rss": rss(), "b.atom": ATOM, "c.json": JSON_FEED, "d.xml": RDF}


@pytest.mark.parametrize("name", FEEDS)
def test_a_feed_gives_its_whole_texts_and_tells_its_teasers(take: Ingest, write: Write, name: str) -> None:
    """Whatever its kind and the ending of its name."""
    (article,), (note,) = take(write(name, FEEDS[name]))
    assert article.text.startswith(TEXT)
    assert article.url in ("https://courier.example/0", "https://courier.example/1")
    assert article.outlet == "courier.example"
    assert article.title is not None
    assert article.title.startswith("Mill burns")
    assert article.publication is not None
    assert (article.publication.dates.iso, article.publication.basis) == ("2031-05-02", "entry of the feed")
    assert article.file == f"{name}#1"
    assert note.file == f"{name}#2"
    assert "only a teaser" in note.reason
    assert "https://courier.example/" in note.next_step


@pytest.mark.parametrize("name", FEEDS)
def test_an_entry_keeps_its_place_and_the_feeds_bytes(name: str) -> None:
    """Its id, its number, the feed's name; no time, as a file does not tell when it was taken."""
    raw = FEEDS[name]
    draft = next(iter(entry_drafts(read_feed(raw, name), raw, name)))
    assert draft.capture is not None  # type: ignore[union-attr]
    assert (draft.capture.container, draft.capture.position, draft.capture.at) == (name, 1, "")  # type: ignore[union-attr]
    assert draft.capture.record  # type: ignore[union-attr]
    assert draft.raw == raw  # type: ignore[union-attr]


@pytest.mark.parametrize("name", FEEDS)
@pytest.mark.parametrize("damage", ["cut", "noise", "no end", "bytes", "empty"])
def test_a_damaged_feed_costs_no_more_than_it_must(take: Ingest, write: Write, name: str, damage: str) -> None:
    """The other file is taken, and where nothing can be read that is told."""
    raw = FEEDS[name]
    broken = {
        "cut": raw[: len(raw) * 2 // 3],
        "noise": raw[:300] + b"<<<&&& ]]>" + raw[300:],
        "no end": raw.replace(b"</", b"<", 3).replace(b'"}', b'"', 1),
        "bytes": raw[:600] + bytes(range(128, 256)) + raw[600:],
        "empty": b"",
    }[damage]
    write("folder/whole.txt", TEXT)
    articles, notes = take(write(f"folder/{name}", broken).parent)
    assert "whole.txt" in {article.file for article in articles}
    told = {item.file.partition("#")[0] for item in (*articles, *notes)}
    assert name in told


@pytest.mark.parametrize(
    ("markup", "whole"),
    [
        (WHOLE, True),
        (WHOLE + "<p>Read more »</p>", False),
        (WHOLE + "<p><a href='/x'>Continue reading</a></p>", False),
        (WHOLE + " […]", False),
        ("<p>Short.</p>", False),
        (WHOLE + "<p>The post Mill burns appeared first on The Courier.</p>", True),
    ],
)
def test_a_text_that_goes_on_elsewhere_is_a_teaser(markup: str, whole: bool) -> None:
    """However long it is."""
    raw = JSON_FEED.replace(json.dumps(WHOLE).encode(), json.dumps(markup).encode())
    first = next(iter(entry_drafts(read_feed(raw, "a"), raw, "a")))
    assert hasattr(first, "text") is whole
    if whole:
        assert first.text == TEXT  # type: ignore[union-attr]


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    + b"".join(b'<!ENTITY c%d "%s">' % (n, b"&b;" * 9) for n in range(9))
    + b"]><rss version='2.0'><channel><item><title>&c1;</title></item></channel></rss>"
)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (BOMB, "declares entities"),
        (BOMB.decode().encode("utf-16"), "declares entities"),
        (b"<rss><channel><item><description>" + b"<b>" * (MOST_MARKS + 1), f"{MOST_MARKS:,} are read at most"),
        (b"<rss><channel>" + b"<item>" * (MOST_MARKS + 1), f"{MOST_MARKS:,} are read at most"),
        (b'<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss version="2.0"><channel></channel>', "no entry"),
    ],
)
def test_a_hostile_feed_is_refused_with_the_limit(raw: bytes, words: str) -> None:
    """Bombs of entities, a hundred thousand tags, files of this machine."""
    started = time.process_time()
    with pytest.raises(UnreadableFile, match=words):
        read_feed(raw, "a.xml")
    assert time.process_time() - started < 60  # a hang, not a speed


def test_ten_megabytes_of_nested_tags_end(take: Ingest, write: Write) -> None:
    """As a feed and as a page, each with a message that names the limit."""
    nest = b"<div>" * 2_000_000
    _, notes = take(
        write("a.xml", b"<rss><channel>" + nest), write("b.html", b"<html><body>" + nest), longest_article=10**7
    )
    assert ["at most" in note.reason or "more than" in note.reason for note in notes] == [True, True]


def test_an_address_in_a_file_is_never_asked(take: Ingest, write: Write) -> None:
    """A file that holds only an address is no feed."""
    articles, _ = take(write("a.xml", b"https://courier.example/feed.xml"))
    assert articles == []


@pytest.mark.parametrize(
    "head", [b"<svg xmlns='x'>", b"<html><body><rss>", b'{"version": "1"}', b"rss", b"", b"<?xml version='1.0'?><nitf>"]
)
def test_other_formats_are_no_feeds(head: bytes) -> None:
    """By their first element."""
    assert not is_feed(head)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"<rss version='2.0'>", b"<feed xmlns='http://www.w3.org/2005/Atom'>", JSON_FEED[:60]]),
)
def test_no_bytes_raise_anything_else(noise: bytes, start: bytes) -> None:
    """A feed or an UnreadableFile."""
    raw = start + noise
    with suppress(UnreadableFile):
        list(entry_drafts(read_feed(raw, "a"), raw, "a"))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=30), min_size=1, max_size=5))
def test_every_visible_character_of_a_fragment_is_in_its_text(words: list[str]) -> None:
    """In its order, one paragraph a block."""
    markup = "".join(f"<p>{escape(word)}</p>" for word in words)
    assert text_of_markup(markup, "a") == "\n\n".join(words)
