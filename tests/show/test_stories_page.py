"""The page that lists stories: complete, safe, and readable without a script or a server."""

from __future__ import annotations

import re
from datetime import date

from test_render import Page

from counterclaim.model.date_range import DateRange
from counterclaim.model.own_output import HEAD, is_own_output
from counterclaim.model.story import Story
from counterclaim.show import stories_to_html
from counterclaim.show.page.stories_page import StoryPage

EARLY, LATE = DateRange.day(date(2031, 4, 30)), DateRange.day(date(2031, 5, 2))


def page_of(number: int, heading: str, *, outlets: tuple[str, ...] = ("The Courier",), dated: bool = True) -> StoryPage:
    """A story of two articles and its page."""
    days = (EARLY, LATE) if dated else (None, None)
    story = Story(f"story-{number:012x}", ("article-a", "article-b"), "article-a", heading, None, outlets, *days)
    return StoryPage(story, f"{story.id}.html", number)


FERRY = page_of(1, "Ferry sinks off Selmar")
HOSTILE = page_of(
    12, '<script>alert(1)</script> & "quoted" \x1b[31m \u202eback', outlets=("<b>Post</b>", "רדיו"), dated=False
)
LISTED = stories_to_html([FERRY, HOSTILE])


def test_every_story_leads_to_its_own_page_with_its_numbers():
    """In the order given, under headings one level below that of the list."""
    page = Page(LISTED)
    links = [href for href, _ in page.links]

    assert links == [FERRY.file, HOSTILE.file]
    assert re.findall(r"<h(\d)", LISTED) == ["1", "2", "2"]
    assert page.unclosed == [] and page.stack == []
    assert "1 dispute · 2 articles · 1 outlet<" in LISTED and "12 disputes · 2 articles · 2 outlets<" in LISTED
    assert "30 April – 2 May 2031" in LISTED and "no date" in LISTED
    assert "<title>2 stories, 30 April – 2 May 2031</title>" in LISTED


def test_nothing_in_a_title_or_an_outlet_becomes_markup():
    """Nor steers anything; its direction is its own."""
    names = {name for name, _ in Page(LISTED).elements}

    assert "script" not in names and "b" not in names
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#34;quoted&#34; ␛[31m" in LISTED
    assert LISTED.count('<h2 dir="auto">') == 2 and "<bdi>רדיו</bdi>" in LISTED


def test_the_list_asks_nothing_of_anybody():
    """No script may run, nothing is loaded, and the program knows its own page again."""
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', LISTED)

    assert policy and "default-src &#39;none&#39;" in policy[1] and "script-src" not in policy[1]
    assert not re.search(r'(?:src|href)="(?!story-|data:)', LISTED) and "url(" not in LISTED
    assert is_own_output(LISTED.encode()[:HEAD])


def test_a_list_of_nothing_says_so():
    """Rather than be empty."""
    assert "No story has so many articles." in stories_to_html([])
