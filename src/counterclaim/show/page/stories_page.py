"""The page that lists stories, each with a link to its own page beside it.

Invariant: it asks nothing of any server, runs no script, and holds no words but titles, outlets and labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from counterclaim.model.story import Story
from counterclaim.show import labels
from counterclaim.show.dates import span_words
from counterclaim.show.json_parts import program
from counterclaim.show.page.render import asset, environment, policy
from counterclaim.show.stories import days_of


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story, the name of the file that lays it out, and how many disputes that shows."""

    story: Story
    file: str
    disputes: int


def stories_page(pages: Sequence[StoryPage]) -> str:
    """The list of stories in the order given."""
    return (
        environment()
        .get_template("stories.html")
        .render(
            pages=pages,
            title=labels.count(len(pages), labels.STORY, labels.STORIES_COUNTED),
            period=span_words(day for page in pages for day in (page.story.first, page.story.last) if day),
            articles=sum(len(page.story.articles) for page in pages),
            days_of=days_of,
            program=program(),
            policy=policy(),
            style=Markup(asset("parts.css") + asset("stories.css")),
        )
    )
