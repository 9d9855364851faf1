"""A story: the articles that tell one event, and what an article is put into a story by.

Made by `link.stories`, kept by the store. Invariant: every article is in exactly one story, alone or with others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Protocol

from counterclaim.model.article import Article
from counterclaim.model.date_range import DateRange
from counterclaim.model.ids import make_id
from counterclaim.model.reason import Reason
from counterclaim.model.span import Span

UNDATED = -1
"""The `Profile.day` of an article whose publication date is not known."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What one article is put into a story by: a few hundred numbers in place of its text.

    `day` counts days from the year 1, or is `UNDATED`. `terms` are packed numbers that only `link.stories` reads,
    `keys` the hashed words by which the article is looked up. `gist` and `headline` are the directions of its opening
    and of its title, empty where no encoder has read it. `figures` are hashed numbers, `years` the years that it names.
    """

    article: str
    day: int
    terms: bytes
    keys: tuple[int, ...]
    gist: bytes = b""
    headline: bytes = b""
    figures: tuple[int, ...] = ()
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles that may tell one story: their ids, the lesser first, and what was measured, packed."""

    left: str
    right: str
    measures: bytes


class Shelf(Protocol):
    """Where the profiles of placed articles lie. `link.stories` asks for some of them, and never for all."""

    def full(self, lists: Sequence[int]) -> Set[int]:
        """Which of some lists are full: they bring nobody together any more, and who stood there is forgotten."""
        ...

    def holders(self, lists: Sequence[int]) -> Mapping[int, Sequence[str]]:
        """Who stands in each of some lists that are not full; one in which nobody stands may be left out."""
        ...

    def profiles(self, articles: Sequence[str]) -> Sequence[Profile]:
        """The profiles of some articles, in the order of their ids."""
        ...

    def pairs_among(self, lists: Sequence[int]) -> Sequence[tuple[str, str]]:
        """The pairs that were kept of which both articles stand in one of some lists."""
        ...


@dataclass(frozen=True, slots=True)
class Placing:
    """What placing an article changes: the lists in which it stands, the pairs that come, and those that go.

    `filled` are lists that are full by it, and in which nobody stands from then on. A pair goes where only such a list
    brought it together.
    """

    profile: Profile
    lists: tuple[int, ...]
    pairs: tuple[Pair, ...]
    filled: tuple[int, ...] = ()
    gone: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Articles that tell one event, by date and then id, and which of them is nearest to all the others."""

    articles: tuple[str, ...]
    central: str


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that tell one event.

    `id` stays while the story grows; `articles` are ids, by date and then id, of which `central` is nearest to all the
    others. `heading` is its title, or the beginning of its text, and `title` that passage: a
    title that a page or a record gave need not stand in the text, then it is the first line. `outlets` by name; `first`
    and `last` are days of publication.
    """

    id: str
    articles: tuple[str, ...]
    central: str
    heading: str
    title: Span | None = None
    outlets: tuple[str, ...] = ()
    first: DateRange | None = None
    last: DateRange | None = None
    reasons: tuple[Reason, ...] = ()


def story_of(identity: str, central: str, articles: Sequence[Article]) -> Story:
    """The story that some articles tell.

    Args:
        identity: its id.
        central: the id of the article that is nearest to all the others.
        articles: in the order of the story.
    """
    middle = next(article for article in articles if article.id == central)
    title = opening_of(middle)
    dates = [day for article in articles if (day := published_day(article)) is not None]
    return Story(
        identity,
        tuple(article.id for article in articles),
        central,
        middle.title or (title.text if title else middle.label),
        title,
        tuple(sorted({article.label for article in articles})),
        min(dates, key=lambda day: day.start) if dates else None,
        max(dates, key=lambda day: day.start) if dates else None,
    )


def opening_of(article: Article) -> Span | None:
    """The passage by which an article is known: its title where the text has it, else its first line; None of a blank.

    >>> opening_of(Article.of("Ferry sinks\\n\\nA ferry sank.")).text
    'Ferry sinks'
    """
    start = article.text.find(article.title) if article.title else -1
    if article.title and start >= 0:
        return article.span(start, start + len(article.title))
    start = len(article.text) - len(article.text.lstrip())
    end = article.text.find("\n", start)
    end = min(len(article.text) if end < 0 else end, start + LONGEST_OPENING)
    return article.span(start, end) if start < end else None


# Characters of a first line that stands for an article.
LONGEST_OPENING = 200


def story_id(article: str) -> str:
    """The id of the story that an article founds.

    >>> story_id("article-0f8fad5bd9cb") == story_id("article-0f8fad5bd9cb")
    True
    """
    return make_id("story", article)


def published_day(article: Article) -> DateRange | None:
    """When an article was published, as given and not inferred from other articles: what comes later cannot move it."""
    publication = article.publication
    return None if publication is None or publication.origin == "inferred" else publication.dates
