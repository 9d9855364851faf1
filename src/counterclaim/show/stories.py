"""What `stories` prints: each story with the title of its most central article, its outlets, days and articles.

Invariant: the heading is a title that an article has, or a passage of it; nothing is summed up in words of our own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from counterclaim.model.article import Article
from counterclaim.model.story import Story
from counterclaim.show import labels
from counterclaim.show.dates import span_words
from counterclaim.show.json_parts import Json, date_or_none, dump, head, passage_or_none
from counterclaim.show.terminal.sheet import Sheet
from counterclaim.show.visible import plain


def stories_json(stories: Iterable[Story], articles: Iterable[Article]) -> str:
    """The stories as JSON, schema `counterclaim/stories` version 1."""
    known = {article.id: article for article in articles}
    return dump({**head("stories"), "stories": [story_data(story, known) for story in stories]})


def story_data(story: Story, known: Mapping[str, Article]) -> Json:
    """One story."""
    return {
        "id": story.id,
        "heading": story.heading,
        "title": passage_or_none(story.title),
        "central": story.central,
        "outlets": list(story.outlets),
        "first": date_or_none(story.first),
        "last": date_or_none(story.last),
        "articles": [article_data(known[article]) for article in story.articles],
    }


def article_data(article: Article) -> Json:
    """What tells an article of a story from the others."""
    return {
        "id": article.id,
        "file": article.file,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.publication.dates.iso if article.publication else None,
    }


def stories_text(stories: Iterable[Story], articles: Iterable[Article], *, width: int, color: bool) -> str:
    """The stories for a terminal, in the order given."""
    known = {article.id: article for article in articles}
    found = list(stories)
    sheet = Sheet(width, color)
    sheet.heading(labels.STORIES, len(found))
    for story in found:
        sheet.gap()
        sheet.line([(plain(story.heading), "strong")], 2, hang=2)
        parts = [
            days_of(story),
            labels.count(len(story.articles), "article"),
            ", ".join(map(plain, story.outlets)),
            story.id,
        ]
        sheet.line([(" · ".join(part for part in parts if part), "quiet")], 4, hang=2)
        if len(story.articles) > 1:
            for article in (known[each] for each in story.articles):
                title = f"  {plain(article.title)}" if article.title else ""
                sheet.line([(plain(article.file), ""), (title, "quiet")], 6, hang=2)
    return sheet.text()


def days_of(story: Story) -> str:
    """From when to when its articles were published."""
    return span_words(days for days in (story.first, story.last) if days)
