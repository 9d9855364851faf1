"""The part of `Store` that keeps stories: each method one transaction, as there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from counterclaim.model.article import Article
from counterclaim.model.story import Pair, Placing, Profile, Shelf
from counterclaim.store import articles, stories, story_shelf

if TYPE_CHECKING:
    from counterclaim.store.store import Store

Place = Callable[[Profile, Shelf], Placing]
"""Tells what placing an article changes, as `link.place_article` does."""


# What stands in place of the hash of what the stories were told from.
SPOILT = "anew"


class StoryRoom:
    """Where a dossier keeps its stories. Made by `Store.stories`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def unplaced(self, most: int) -> tuple[Article, ...]:
        """At most so many articles that were not placed yet, by id."""

        def load(connection: Connection) -> tuple[Article, ...]:
            found = (articles.load_article(connection, each) for each in story_shelf.unplaced(connection, most))
            return tuple(article for article in found if article)

        return self._store.ask(load)

    def count_unplaced(self) -> int:
        """How many articles were not placed yet."""
        return self._store.ask(story_shelf.count_unplaced)

    def place(self, profiles: Iterable[Profile], place: Place) -> None:
        """Place some articles one after the other, in one transaction; one that was placed meanwhile stays."""
        with self._store.transaction(writes=True) as connection:
            shelf = story_shelf.StoryShelf(connection)
            for profile in profiles:
                if shelf.profiles([profile.article]):
                    story_shelf.let_wait_no_more(connection, profile.article)
                else:
                    story_shelf.put_placing(connection, place(profile, shelf))

    def spoil(self, article: str) -> None:
        """Take note that what an article was placed by is known otherwise now; all are placed anew the next time.

        An article cannot be taken out of lists that it may have filled.
        """
        with self._store.transaction(writes=True) as connection:
            if story_shelf.drop_profile(connection, article):
                stories.put_mark(connection, stories.load_mark(connection)[0], SPOILT)

    def is_spoilt(self) -> bool:
        """Whether all are to be placed anew."""
        return self.mark()[1] == SPOILT

    def forget(self, changed: Collection[str] | None) -> Sequence[Profile]:
        """Take every article out of its place; the profiles of those that have not changed, to be placed anew.

        Args:
            changed: the ids of those that have; None for all.
        """
        with self._store.transaction(writes=True) as connection:
            kept = story_shelf.take_up(connection, changed)
            stories.put_mark(connection, "", "")
            return kept

    def mark(self) -> tuple[str, str]:
        """With which version articles were placed, and what the stories were told from."""
        return self._store.ask(stories.load_mark)

    def set_mark(self, placed: str, told: str) -> None:
        """Keep both."""
        with self._store.transaction(writes=True) as connection:
            stories.put_mark(connection, placed, told)

    def count_placed(self) -> int:
        """How many articles were placed."""
        return self._store.ask(story_shelf.count_placed)

    def count_told(self) -> int:
        """How many stories were last told; 0 where none were yet."""
        return self._store.ask(stories.count_told)

    def load(self) -> tuple[dict[str, int], list[Pair]]:
        """The day of every placed article, and all pairs that were kept."""
        return self._store.ask(
            lambda connection: (story_shelf.load_days(connection), story_shelf.load_pairs(connection))
        )

    def told(self) -> tuple[dict[str, str], dict[str, int], dict[str, str]]:
        """The story of each article as last told, and since when each id was told, with its first article then."""
        return self._store.ask(stories.load_told)

    def tell(
        self, told: Sequence[tuple[str, str, Sequence[str]]], leads: Mapping[str, str], mark: tuple[str, str]
    ) -> None:
        """Keep the stories in place of those before; see `stories.put_stories`."""
        with self._store.transaction(writes=True) as connection:
            stories.put_stories(connection, told, leads)
            stories.put_mark(connection, *mark)

    def stories(self, only: str | None = None) -> list[tuple[str, str, tuple[str, ...]]]:
        """Id, central article and articles of each story in order of time, or of one."""
        return self._store.ask(lambda connection: stories.load_stories(connection, only))

    def leading(self, beginning: str) -> list[tuple[str, str]]:
        """The ids that were ever told and begin so, each with the story to which it leads."""
        return self._store.ask(lambda connection: stories.leading_ids(connection, beginning))

    def profiles(self, wanted: Sequence[str]) -> Sequence[Profile]:
        """The profiles of some articles, by id."""
        return self._store.ask(lambda connection: story_shelf.profiles_of(connection, wanted))
