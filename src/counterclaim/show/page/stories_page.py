"""The page that lists stories, each with a link to its own page beside it.

Invariant: it asks nothing of any server, runs no script, and holds no words but titles, outlets and labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from counterclaim.model.story import Story
from counterclaim.show import labels
from counterclaim.show.json_parts import program
from counterclaim.show.page.render import asset, environment, policy
from counterclaim.show.stories import days_between, days_of


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story, the name of the file that lays it out, and how many disputes that shows."""

    story: Story
    file: str
    disputes: int


def stories_page(pages: Sequence[StoryPage]) -> str:
    """The list of stories in the order given."""
    stories = [page.story for page in pages]
    return (
        environment()
        .get_template("stories.html")
        .render(
            pages=pages,
            title=labels.count(len(pages), labels.STORY, labels.STORIES_COUNTED),
            period=days_between(
                [story.first for story in stories if story.first], [story.last for story in stories if story.last]
            ),
            articles=sum(len(story.articles) for story in stories),
            days_of=days_of,
            program=program(),
            policy=policy(),
            style=Markup(asset("parts.css") + asset("stories.css")),
        )
    )
