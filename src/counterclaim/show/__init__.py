"""An Account becomes text, JSON, Markdown or a page.

The front door of this room: pure functions without files, clock or chance, so the same account gives the same bytes.
Whatever they print is a passage of an article or a label of `labels`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from counterclaim.model.account import Account
from counterclaim.model.article import Article
from counterclaim.model.explanation import Explanation
from counterclaim.model.story import Story
from counterclaim.model.version import Versions

if TYPE_CHECKING:
    from counterclaim.show.page.stories_page import StoryPage

NORMAL_WIDTH = 80


def to_json(account: Account) -> str:
    """The whole account as JSON, schema `counterclaim/account` version 1, ending with a line feed.

    >>> to_json(Account((), ())).splitlines()[1]
    ' "schema": "counterclaim/account",'
    """
    from counterclaim.show.account_json import account_to_json

    return account_to_json(account)


def to_text(account: Account, *, width: int = NORMAL_WIDTH, color: bool = False, whole: bool = False) -> str:
    """The account for a terminal, disputes first.

    Long chapters stop and say how many more there are. Nothing in an article can steer the terminal.

    Args:
        account: what to show.
        width: columns of the terminal; below 20 it counts as 20.
        color: whether to write colours; without, the text holds no escape character.
        whole: whether to print long chapters to their end (`--all`).

    >>> print(to_text(Account((), ())).splitlines()[0])
    0 articles by 0 outlets, no date
    """
    from counterclaim.show.terminal.account_text import account_text

    return account_text(account, width=width, color=color, whole=whole)


def to_markdown(account: Account) -> str:
    """The account as Markdown, with a footnote for the place of each passage."""
    from counterclaim.show.markdown import account_markdown

    return account_markdown(account)


def to_html(account: Account) -> str:
    """The account as one page that needs nothing else: no request leaves it, and it reads without a script.

    Every line leads to the marked passage in its article, which the page holds too.
    """
    from counterclaim.show.page.render import account_page

    return account_page(account)


def explanation_to_text(
    explanation: Explanation, articles: Iterable[Article] = (), *, width: int = NORMAL_WIDTH, color: bool = False
) -> str:
    """Why a thing stands in the account: each reason with step, feature, value, sentence and passages.

    Args:
        explanation: what `why` found.
        articles: those of the account, so that a passage is printed as file:characters and not by its article's id.
        width: columns of the terminal.
        color: whether to write colours.
    """
    from counterclaim.show.explanation import explanation_text

    return explanation_text(explanation, articles, width=width, color=color)


def explanation_to_json(explanation: Explanation) -> str:
    """The same as JSON, schema `counterclaim/explanation` version 1."""
    from counterclaim.show.explanation import explanation_json

    return explanation_json(explanation)


def articles_to_text(
    articles: Iterable[Article],
    *,
    width: int = NORMAL_WIDTH,
    color: bool = False,
    added: Mapping[str, str] | None = None,
) -> str:
    """The articles of a dossier: outlet, title, date and where it was read, file, length, id, captured, added.

    Args:
        articles: in the order in which they are shown.
        width: columns of the terminal.
        color: whether the terminal shows colours.
        added: when each was added, by its id.
    """
    from counterclaim.show.terminal.account_text import articles_text

    return articles_text(articles, width=width, color=color, added=added)


def articles_to_json(articles: Iterable[Article]) -> str:
    """The same as JSON, schema `counterclaim/articles` version 1."""
    from counterclaim.show.article_json import articles_json

    return articles_json(articles)


def versions_to_text(versions: Iterable[Versions], *, width: int = NORMAL_WIDTH, color: bool = False) -> str:
    """What outlets changed in their articles, older wording above newer, each with its place."""
    from counterclaim.show.versions import versions_text

    return versions_text(versions, width=width, color=color)


def versions_to_json(versions: Iterable[Versions]) -> str:
    """The same as JSON, schema `counterclaim/versions` version 1."""
    from counterclaim.show.versions import versions_json

    return versions_json(versions)


def stories_to_text(
    stories: Iterable[Story], articles: Iterable[Article], *, width: int = NORMAL_WIDTH, color: bool = False
) -> str:
    """The stories of a dossier: heading, days, outlets, id and articles of each."""
    from counterclaim.show.stories import stories_text

    return stories_text(stories, articles, width=width, color=color)


def stories_to_json(stories: Iterable[Story], articles: Iterable[Article]) -> str:
    """The same as JSON, schema `counterclaim/stories` version 1."""
    from counterclaim.show.stories import stories_json

    return stories_json(stories, articles)


def stories_to_html(pages: Sequence[StoryPage]) -> str:
    """The stories as one page that needs nothing else, each with a link to its own page beside it; no script runs.

    Args:
        pages: in the order in which they are listed.
    """
    from counterclaim.show.page.stories_page import stories_page

    return stories_page(pages)
