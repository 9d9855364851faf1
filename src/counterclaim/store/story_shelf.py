"""Profiles, lists and pairs go in and come out: what articles are put into stories by.

`StoryShelf` is what `link.stories` asks when one article is placed. Invariant: what one placing changes is written in
one transaction, so that a run that was killed has placed an article whole or not at all.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Mapping, Sequence, Set
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, select

from counterclaim.model.story import Pair, Placing, Profile
from counterclaim.store.article_tables import articles
from counterclaim.store.columns import Row
from counterclaim.store.rows import add_rows, chunks
from counterclaim.store.story_tables import (
    story_full_lists,
    story_lists,
    story_pairs,
    story_profiles,
    story_waiting,
)

# The columns of a profile, in its order. By name a row takes three times as long, and hundreds are asked for at a time.
PROFILE = (
    story_profiles.c.article,
    story_profiles.c.day,
    story_profiles.c.terms,
    story_profiles.c["keys"],
    story_profiles.c.gist,
    story_profiles.c.headline,
    story_profiles.c.figures,
    story_profiles.c.years,
)


class StoryShelf:
    """The placed articles of a dossier, inside one transaction. Satisfies `model.story.Shelf`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def full(self, lists: Sequence[int]) -> Set[int]:
        """Which of some lists are full."""
        found: set[int] = set()
        for some in chunks(lists):
            query = select(story_full_lists.c.list).where(story_full_lists.c.list.in_(some))
            found.update(self._connection.scalars(query))
        return found

    def holders(self, lists: Sequence[int]) -> Mapping[int, Sequence[str]]:
        """Who stands in each of some lists."""
        found: dict[int, list[str]] = {}
        for some in chunks(lists):
            query = select(story_lists.c.list, story_lists.c.article).where(story_lists.c.list.in_(some))
            for number, article in self._connection.execute(query).all():
                found.setdefault(number, []).append(article)
        return found

    def profiles(self, wanted: Sequence[str]) -> Sequence[Profile]:
        """The profiles of some articles, by id."""
        found = []
        for some in chunks(sorted(wanted)):
            query = select(*PROFILE).where(story_profiles.c.article.in_(some)).order_by(story_profiles.c.article)
            found += [profile_of_row(row) for row in self._connection.execute(query).all()]
        return found

    def pairs_among(self, lists: Sequence[int]) -> Sequence[tuple[str, str]]:
        """The kept pairs of which both articles stand in one of some lists."""
        found: set[tuple[str, str]] = set()
        one, other = story_lists.alias(), story_lists.alias()
        for number in lists:
            query = (
                select(story_pairs.c.left, story_pairs.c.right)
                .join(one, and_(one.c.list == number, one.c.article == story_pairs.c.left))
                .join(other, and_(other.c.list == number, other.c.article == story_pairs.c.right))
            )
            found.update((left, right) for left, right in self._connection.execute(query))
        return sorted(found)


def unplaced(connection: Connection, most: int) -> list[str]:
    """The ids of articles that were not placed yet, in order, at most so many."""
    return list(connection.scalars(select(story_waiting.c.article).order_by(story_waiting.c.article).limit(most)))


def put_placing(connection: Connection, placing: Placing) -> None:
    """Write what one placing changes."""
    profile = placing.profile
    let_wait_no_more(connection, profile.article)
    add_rows(connection, story_profiles, [row_of_profile(profile)])
    add_rows(connection, story_lists, [{"list": number, "article": profile.article} for number in placing.lists])
    if placing.filled:
        connection.execute(delete(story_lists).where(story_lists.c.list.in_(placing.filled)))
        add_rows(connection, story_full_lists, [{"list": number} for number in placing.filled])
    rows = [{"left": pair.left, "right": pair.right, "measures": pair.measures} for pair in placing.pairs]
    add_rows(connection, story_pairs, rows)
    for left, right in placing.gone:
        connection.execute(delete(story_pairs).where(story_pairs.c.left == left, story_pairs.c.right == right))


def let_wait_no_more(connection: Connection, article: str) -> None:
    """Take an article off the list of those that were not placed."""
    connection.execute(delete(story_waiting).where(story_waiting.c.article == article))


def load_pairs(connection: Connection) -> list[Pair]:
    """All pairs that were kept, by their articles."""
    query = select(story_pairs.c.left, story_pairs.c.right, story_pairs.c.measures)
    found = connection.execute(query.order_by(story_pairs.c.left, story_pairs.c.right))
    return [Pair(left, right, measures) for left, right, measures in found]


def load_days(connection: Connection) -> dict[str, int]:
    """The day of each placed article."""
    return dict(connection.execute(select(story_profiles.c.article, story_profiles.c.day)).all())


def take_up(connection: Connection, changed: Collection[str] | None) -> list[Profile]:
    """Forget every list and pair, and the profiles of articles that have changed; the profiles of all others.

    They are to be placed anew: an article cannot be taken out of lists that it may have filled. With None nothing is
    kept: another version of the program makes other profiles.
    """
    kept = []
    if changed is not None:
        query = select(*PROFILE).order_by(story_profiles.c.article)
        kept = [profile_of_row(row) for row in connection.execute(query) if row[0] not in changed]
    for table in (story_pairs, story_lists, story_full_lists, story_profiles, story_waiting):
        connection.execute(delete(table))
    connection.execute(insert(story_waiting).from_select(["article"], select(articles.c.id)))
    return kept


def drop_profile(connection: Connection, article: str) -> bool:
    """Forget the profile of an article, which waits from then on; whether there was one."""
    there = connection.execute(delete(story_profiles).where(story_profiles.c.article == article)).rowcount > 0
    if there:
        add_rows(connection, story_waiting, [{"article": article}])
    return there


def row_of_profile(profile: Profile) -> Row:
    """The columns of a profile."""
    return {
        "article": profile.article,
        "day": profile.day,
        "terms": profile.terms,
        "keys": packed(profile.keys),
        "gist": profile.gist,
        "headline": profile.headline,
        "figures": packed(profile.figures),
        "years": packed(profile.years),
    }


def profile_of_row(row: Sequence[Any]) -> Profile:
    """The profile that the values of `PROFILE` are."""
    article, day, terms, keys, gist, headline, figures, years = row
    return Profile(article, day, terms, unpacked(keys), gist, headline, unpacked(figures), unpacked(years))


def packed(numbers: Sequence[int]) -> bytes:
    """Numbers below 2**32 as bytes, the same on every machine.

    >>> unpacked(packed((1, 4_000_000_000)))
    (1, 4000000000)
    """
    return struct.pack(f"<{len(numbers)}I", *numbers)


def unpacked(octets: bytes) -> tuple[int, ...]:
    """The numbers that `packed` was given."""
    return struct.unpack(f"<{len(octets) // 4}I", octets)


def count_placed(connection: Connection) -> int:
    """How many articles were placed."""
    return connection.scalar(select(func.count()).select_from(story_profiles)) or 0


def count_unplaced(connection: Connection) -> int:
    """How many articles were not."""
    return connection.scalar(select(func.count()).select_from(story_waiting)) or 0


def profiles_of(connection: Connection, wanted: Sequence[str]) -> Sequence[Profile]:
    """The profiles of some articles, by id."""
    return StoryShelf(connection).profiles(wanted)
