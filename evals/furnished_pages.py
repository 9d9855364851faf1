# ruff: noqa: E501 -- markup is not broken into lines
"""Web pages around given articles, furnished as news sites furnish theirs: head, menus, advertising, lists, footer.

What an extractor has to leave out and what a page declares of itself are made here; the words of the article come from
the caller. Four layouts take turns. Invariant: the same articles give the same pages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

SECTIONS = ("World", "Politics", "Business", "Science", "Culture", "Sport", "Weather", "Opinion", "Video", "Podcasts")
HEADLINES = (
    "Harbour board sets new fees for small boats", "Night trains return to the coast line", "What the budget leaves out",
    "Storm closes two mountain roads", "Museum shows letters found in an attic", "Teachers and city agree on pay",
    "The long way of a lost suitcase", "Five gardens to see before autumn", "Ferry timetable changes from Monday",
    "Why the old bridge hums in the wind", "Bakers warn of dearer flour", "A village counts its storks",
)  # fmt: skip
DAYS = ("2029-03-04", "2029-05-17", "2029-08-21", "2030-01-09", "2030-02-14", "2030-06-30")


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and the words that it is about."""

    markup: str
    text: str


def furnish(records: Sequence[Mapping[str, str]]) -> Iterator[Page]:
    """One page for each record with `title`, `outlet`, `url` and `text`, paragraphs parted by line feeds."""
    for number, record in enumerate(records):
        yield Page(_page(number, record), record["text"])


def _page(number: int, record: Mapping[str, str]) -> str:
    layout = number % 4
    body = _article(number, layout, record)
    main = f"<main id='content' class='layout-{layout}'>{body}{_rail(number)}</main>"
    return (
        "<!DOCTYPE html>\n<html lang='en'>\n<head>\n" + _head(number, record) + "</head>\n<body class='article-page'>\n"
        + _header() + main + _related(number) + _footer() + "</body>\n</html>\n"
    )  # fmt: skip


def _head(number: int, record: Mapping[str, str]) -> str:
    title, outlet, url = (escape(record[key], quote=True) for key in ("title", "outlet", "url"))
    day = DAYS[number % len(DAYS)]
    data = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": record["title"], "url": record["url"],
        "datePublished": f"{day}T08:15:00+00:00", "dateModified": f"{day}T17:40:00+00:00",
        "author": [{"@type": "Person", "name": "Ada Brandt"}],
        "publisher": {"@type": "NewsMediaOrganization", "name": record["outlet"]},
    }  # fmt: skip
    metas = "".join(
        f"<meta property='{key}' content='{value}'>\n"
        for key, value in (
            ("og:type", "article"), ("og:title", title), ("og:site_name", outlet), ("og:url", url),
            ("og:image", "/img/lead.jpg"), ("article:published_time", f"{day}T08:15:00Z"),
            ("article:modified_time", f"{day}T17:40:00Z"), ("article:section", "World"),
        )
    )  # fmt: skip
    links = "".join(f"<link rel='preload' as='script' href='/static/chunk-{n}.js'>\n" for n in range(8))
    tracker = (
        "<script>(function(w,d){w.q=w.q||[];for(var i=0;i<9;i++){w.q.push([i,d.title])}})(window,document)</script>"
    )
    style = "<style>" + "".join(f".c{n}{{margin:{n}px;color:#{n:03d}}}" for n in range(120)) + "</style>\n"
    return (
        f"<meta charset='utf-8'>\n<title>{title} | {outlet}</title>\n{metas}<link rel='canonical' href='{url}'>\n"
        f"<meta name='author' content='Ada Brandt'>\n{links}{style}{tracker * 3}"
        f"<script type='application/ld+json'>{json.dumps(data)}</script>\n"
    )


def _header() -> str:
    menus = "".join(
        f"<li class='menu-item'><a href='/{name.lower()}'>{name}</a><ul class='sub-menu'>"
        + "".join(f"<li><a href='/{name.lower()}/{n}'>{name} {n}</a></li>" for n in range(6))
        + "</ul></li>"
        for name in SECTIONS
    )
    return (
        "<header class='site-header'><a class='logo' href='/'>Home</a><form class='search' action='/search'>"
        "<input name='q'><button>Search</button></form><nav class='main-nav'><ul>" + menus + "</ul></nav>"
        "<div class='breaking'><a href='/live'>Live: council meets tonight</a></div></header>"
    )  # fmt: skip


def _article(number: int, layout: int, record: Mapping[str, str]) -> str:
    paragraphs = [line.strip() for line in record["text"].splitlines() if line.strip()]
    tag, css = (("article", "story"), ("div", "article-body"), ("article", "post"), ("div", "entry-content"))[layout]
    out = [
        f"<{tag} class='{css}'><h1>{escape(record['title'])}</h1><p class='byline'>By <a href='/a'>Ada Brandt</a></p>"
    ]
    out.append(f"<time datetime='{DAYS[number % len(DAYS)]}T08:15:00Z'>{DAYS[number % len(DAYS)]}</time>" + _share())
    out.append(
        "<figure><img src='/img/lead.jpg' alt=''><figcaption>The square on Monday. Photo: Desk</figcaption></figure>"
    )
    for place, words in enumerate(paragraphs):
        out.append(
            f"<p>{escape(words)}</p>" if layout != 1 else f"<p class='c{place % 9}'><span>{escape(words)}</span></p>"
        )
        if place % 5 == 2:
            out.append(_advert(place))
        if place % 9 == 4:
            out.append(f"<aside class='read-more'><a href='/x/{place}'>{HEADLINES[place % len(HEADLINES)]}</a></aside>")
    out.append("<div class='newsletter'><p>Get our morning letter</p><form><input type='email'></form></div>")
    return "".join(out) + f"</{tag}>"


def _share() -> str:
    items = "".join(f"<li><a class='share' href='#s{n}'><svg><path d='M0 {n}L9 9z'/></svg></a></li>" for n in range(5))
    return f"<ul class='social-share'>{items}</ul>"


def _advert(place: int) -> str:
    return f"<div class='ad-slot' id='ad{place}'><script>ads.show({place})</script><span>Advertisement</span></div>"


def _rail(number: int) -> str:
    items = "".join(
        f"<li><a href='/r/{n}'>{HEADLINES[(number + n) % len(HEADLINES)]}</a><time datetime='{DAYS[n % 6]}'>{DAYS[n % 6]}"
        "</time></li>"
        for n in range(10)
    )
    return f"<aside class='sidebar most-read'><h2>Most read</h2><ol>{items}</ol></aside>"


def _related(number: int) -> str:
    cards = "".join(
        f"<div class='card'><a href='/c/{n}'><img src='/i/{n}.jpg' alt=''><h3>{HEADLINES[(number * 3 + n) % 12]}</h3></a>"
        f"<p class='teaser'>A short text that makes one want to read on about number {n}.</p></div>"
        for n in range(12)
    )
    comments = "".join(
        f"<div class='comment'><b>reader{n}</b><p>I do not agree with what was said here, and I say so.</p></div>"
        for n in range(15)
    )
    return f"<section class='related'><h2>More</h2>{cards}</section><section id='comments'>{comments}</section>"


def _footer() -> str:
    columns = "".join(
        f"<div class='col'><h4>{name}</h4><ul>"
        + "".join(f"<li><a href='/f/{name}/{n}'>{name} page {n}</a></li>" for n in range(7))
        + "</ul></div>"
        for name in SECTIONS[:6]
    )
    return (
        f"<footer>{columns}<p>&copy; 2031 The publishers. All rights reserved. Founded 12 May 1893.</p></footer>"
        "<div class='cookie-banner'><p>We use cookies.</p><button>Accept</button></div>"
        + "".join(f"<script src='/static/app-{n}.js'></script>" for n in range(6))
    )
