# ruff: noqa: E501 -- one page a line
"""Forty web pages with what is true of their dates, for `python -m evals.page_dates`.

Each is modelled on a habit of real news sites: where they write the date, what they write beside it, and what misleads.
All outlets, places and people are invented. `day` is the day of publication, None where the page does not give it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

STORY = (
    "The customs office at Selmar Quay has closed two of its four berths, the harbour board said on Tuesday.",
    "Captain Ildiko Varn told the board that the berths had not been safe since 14 February 2016, when a crane fell.",
    "The union denies that anybody was warned. A hearing is set for 3 September 2024, its lawyer Tomas Reyl said.",
    "In 2009 the quay was sold for 12 million crowns; the buyer has never said what became of the old sheds there.",
)
BODY = "".join(f"<p>{text}</p>" for text in STORY)
TITLE = "Two berths closed at Selmar Quay"


@dataclass(frozen=True, slots=True)
class DatedPage:
    """A page, its address, and when it was published; `what` is the habit that it stands for."""

    what: str
    day: str | None
    markup: str
    url: str


def page(
    what: str, day: str | None, head: str = "", *, above: str = "", below: str = "", after: str = "", url: str = "",
    title: str = TITLE, story: str = BODY,
) -> DatedPage:  # fmt: skip
    """A page: `above` and `below` stand around the headline, `after` behind the story."""
    address = url or "https://courier.example/news/selmar-quay-berths"
    markup = (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title} - The Courier</title>"
        f"<link rel='canonical' href='{address}'>{head}</head><body><header><nav><ul><li><a href='/'>Home</a></li>"
        "<li><a href='/world'>World</a></li></ul></nav></header>"
        f"<main><article>{above}<h1>{title}</h1>{below}{story}</article>{after}</main>"
        "<footer><p>The Courier, Quay Street 4, Orvast</p></footer></body></html>"
    )
    return DatedPage(what, day, markup, address)


def ld(*things: dict[str, object]) -> str:
    """A script of JSON-LD."""
    return "".join(f'<script type="application/ld+json">{json.dumps(thing)}</script>' for thing in things)


def meta(name: str, value: str, key: str = "property") -> str:
    """A meta element."""
    return f"<meta {key}='{name}' content='{value}'>"


RELATED = (
    "<aside class='related'><h3>Related</h3><ul><li><a href='/a'>Storks counted</a> <time datetime='2014-05-05'>5 May 2014"
    "</time></li><li><a href='/b'>Bridge hums</a> <time datetime='2014-06-06'>6 June 2014</time></li></ul></aside>"
)  # fmt: skip
ARTICLE: dict[str, object] = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE}

PAGES: tuple[DatedPage, ...] = (
    # Declared
    page("JSON-LD with a later change", "2019-03-05", ld({**ARTICLE, "datePublished": "2019-03-05T08:00:00Z", "dateModified": "2021-07-01T08:00:00Z"})),
    page("JSON-LD graph, page before article", "2020-11-24", ld({"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Courier"}, {"@type": "WebPage", "datePublished": "2020-11-24T06:00:00+01:00", "dateModified": "2020-11-30"}, {**ARTICLE, "datePublished": "2020-11-24T06:00:00+01:00"}]})),
    page("JSON-LD: a list of other stories first", "2022-02-08", ld({"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Storks counted on the roofs", "datePublished": "2018-01-01"}]}, {**ARTICLE, "datePublished": "2022-02-08"})),
    page("JSON-LD: another story's article first", "2023-06-13", ld({"@type": "NewsArticle", "headline": "Old bridge hums in the wind", "datePublished": "2017-04-04"}, {**ARTICLE, "datePublished": "2023-06-13"})),
    page("JSON-LD: an embedded video is older", "2021-09-14", ld({**ARTICLE, "video": {"@type": "VideoObject", "datePublished": "2015-05-05", "uploadDate": "2015-05-05"}, "datePublished": "2021-09-14T10:00:00-04:00"})),
    page("JSON-LD that is broken", "2018-10-23", '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Two berths", "datePublished": "2018-10-23T05:00:00Z", }</script>'),
    page("JSON-LD in a comment", "2017-12-12", '<script type="application/ld+json"><!-- {"@type": "NewsArticle", "datePublished": "2017-12-12T05:00:00Z"} --></script>'),
    page("OpenGraph, changed later", "2019-08-27", meta("article:published_time", "2019-08-27T09:30:00Z") + meta("article:modified_time", "2022-01-02T00:00:00Z")),
    page("OpenGraph, changed first in order", "2020-01-28", meta("article:modified_time", "2022-05-05T00:00:00Z") + meta("og:updated_time", "2022-05-05T00:00:00Z") + meta("article:published_time", "2020-01-28T09:30:00Z")),
    page("Dublin Core", "2016-05-31", meta("DC.date.issued", "2016-05-31", "name") + meta("DC.date.modified", "2016-08-01", "name")),
    page("Parse.ly", "2021-04-20", meta("parsely-pub-date", "2021-04-20T18:00:00Z", "name")),
    page("Sailthru, written out", "2015-03-10", meta("sailthru.date", "Tue, 10 Mar 2015 09:00:00 +0000", "name")),
    page("meta named date, compact", "2018-07-03", meta("date", "20180703", "name")),
    page("microdata on a meta in the body", "2022-10-04", below="<meta itemprop='datePublished' content='2022-10-04T11:00:00Z'><meta itemprop='dateModified' content='2023-01-01'>"),
    page("citation meta with slashes", "2014-09-30", meta("citation_publication_date", "2014/09/30", "name")),
    # Marked in the body
    page("time marked as published, time marked as updated", "2020-06-16", below="<p><time class='updated' datetime='2020-07-01T10:00:00Z'>1 July 2020</time> <time class='entry-date published' datetime='2020-06-16T10:00:00Z'>16 June 2020</time></p>"),
    page("words before two times", "2019-11-05", below="<p>Published <time datetime='2019-11-05'>5 Nov 2019</time>, updated <time datetime='2019-11-20'>20 Nov 2019</time></p>"),
    page("hNews abbr", "2013-01-22", below="<abbr class='published' title='2013-01-22T00:00:00Z'>January 22</abbr>"),
    page("span with a class and words", "2017-02-14", below="<span class='article-date'>February 14, 2017</span>"),
    page("seconds in a data attribute", "2021-01-19", below="<span class='timestamp' data-timestamp='1611046800'>Two years ago</span>"),
    page("one time and related times", "2022-03-29", below="<time datetime='2022-03-29T07:00:00Z'>29 March</time>", after=RELATED),
    page("day and month in American order, marked", "2018-04-17", below="<div class='post-date'>April 17th, 2018 at 6:30 pm</div>"),
    # Written beside the headline
    page("byline with a date", "2015-10-27", below="<p>By Ada Brandt | 27 October 2015</p>"),
    page("place and date above the headline", "2016-11-15", above="<p>Orvast, 15 November 2016</p>"),
    page("published and updated on one line", "2020-08-18", below="<div>Published: 18 August 2020 | Updated: 25 August 2020</div>"),
    page("weekday and time", "2019-05-21", below="<div class='meta'><span>Ada Brandt</span><span>Tuesday 21 May 2019 06.00 BST</span></div>"),
    page("day, month and year with full stops", "2021-11-23", below="<div class='info'>23.11.2021, 14:05</div>"),
    page("French line", "2022-05-03", below="<p class='auteur'>Publié le 3 mai 2022 à 12h30</p>", after=RELATED),
    page("German line", "2017-03-07", below="<p>Von Ada Brandt</p><p>7. März 2017, 09:12 Uhr</p>"),
    # In the address
    page("day in the address", "2014-06-24", url="https://courier.example/2014/06/24/selmar-quay-berths/"),
    page("month in letters", "2016-02-23", url="https://courier.example/world/2016/feb/23/selmar-quay-berths"),
    page("day at the end of the name", "2023-02-07", url="https://courier.example/selmar-quay-berths-2023-02-07.html"),
    page("day in the address, changed since", "2018-12-18", meta("article:modified_time", "2020-02-02T00:00:00Z") + meta("og:updated_time", "2020-02-02"), url="https://courier.example/news/2018/12/18/selmar-quay"),
    # Nothing that says when it was published
    page("only days in the story", None),
    page("only a copyright line", None, after="<p class='copyright'>© 2012 The Courier. Site last changed 3 March 2012.</p>"),
    page("only related stories", None, after=RELATED),
    page("only a change", None, meta("article:modified_time", "2021-10-10T10:00:00Z")),
    page("only an event that it announces", None, after="<div class='event'><h4>Hearing</h4><time datetime='2024-09-03'>3 September 2024</time></div>"),
    page("only comments", None, after="<section id='comments'><div class='comment'><time datetime='2019-06-06'>6 June 2019</time><p>I was there.</p></div></section>"),
    page("only a picture's address", None, story=BODY + "<img src='/images/2011/07/19/quay.jpg' alt=''>"),
)  # fmt: skip
