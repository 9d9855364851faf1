"""The stories as they were told go in and come out, and every id that one ever had.

`story_shelf` keeps what articles are put into stories by. Invariant: no id that was told is forgotten, it leads to the
story of today.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, func, or_, select, update

from counterclaim.store.rows import add_rows
from counterclaim.store.story_tables import (
    stories,
    story_articles,
    story_ids,
    story_marks,
)


def load_told(connection: Connection) -> tuple[dict[str, str], dict[str, int], dict[str, str]]:
    """The story of each article as last told, and for every id ever told since when, and its first article then."""
    members = connection.execute(select(story_articles.c.article, story_articles.c.story))
    known = connection.execute(select(story_ids.c.id, story_ids.c.since, story_ids.c.first)).all()
    since = {identity: number for identity, number, _ in known}
    return dict(members.all()), since, {identity: article for identity, _, article in known}


def put_stories(
    connection: Connection, told: Sequence[tuple[str, str, Sequence[str]]], leads: Mapping[str, str]
) -> None:
    """Keep the stories in place of those told before.

    Args:
        connection: a transaction that writes.
        told: id, central article and articles of each story, in order of time.
        leads: to which story each id leads that was told before.
    """
    connection.execute(delete(story_articles))
    connection.execute(delete(stories))
    add_rows(
        connection,
        stories,
        [{"id": identity, "position": place, "central": central} for place, (identity, central, _) in enumerate(told)],
    )
    add_rows(
        connection,
        story_articles,
        [
            {"article": article, "story": identity, "position": place}
            for identity, _, members in told
            for place, article in enumerate(members)
        ],
    )
    known = dict(connection.execute(select(story_ids.c.id, story_ids.c.story)).all())
    for identity, story in known.items():
        today = leads.get(identity, leads.get(story, story))
        if today != story:
            connection.execute(update(story_ids).where(story_ids.c.id == identity).values(story=today))
    first = (connection.scalar(select(func.max(story_ids.c.since))) or 0) + 1 if known else 0
    # Of those told at once the story that began first is the older one.
    new = [(identity, members[0]) for identity, _, members in told if identity not in known]
    rows = [
        {"id": identity, "story": identity, "since": number, "first": article}
        for number, (identity, article) in enumerate(new, first)
    ]
    add_rows(connection, story_ids, rows)


def load_stories(connection: Connection, only: str | None = None) -> list[tuple[str, str, tuple[str, ...]]]:
    """Id, central article and articles of each story in order of time, or of one."""
    query = (
        select(stories.c.id, stories.c.central, story_articles.c.article)
        .join(story_articles, story_articles.c.story == stories.c.id)
        .order_by(stories.c.position, story_articles.c.position)
    )
    found: dict[str, tuple[str, list[str]]] = {}
    for identity, central, article in connection.execute(query if only is None else query.where(stories.c.id == only)):
        found.setdefault(identity, (central, []))[1].append(article)
    return [(identity, central, tuple(members)) for identity, (central, members) in found.items()]


def leading_ids(connection: Connection, beginning: str) -> list[tuple[str, str]]:
    """The ids that were ever told and begin so, with the stories to which they lead."""
    query = select(story_ids.c.id, story_ids.c.story).where(
        or_(story_ids.c.id == beginning, story_ids.c.id.startswith(beginning, autoescape=True))
    )
    return [(identity, story) for identity, story in connection.execute(query.order_by(story_ids.c.id))]


def load_mark(connection: Connection) -> tuple[str, str]:
    """With which version articles were placed, and what the stories were told from."""
    found = connection.execute(select(story_marks.c.placed, story_marks.c.told)).first()
    return (found[0], found[1]) if found else ("", "")


def put_mark(connection: Connection, placed: str, told: str) -> None:
    """Keep both in place of those before."""
    connection.execute(delete(story_marks))
    add_rows(connection, story_marks, [{"number": 1, "placed": placed, "told": told}])


def count_told(connection: Connection) -> int:
    """How many stories were last told."""
    return connection.scalar(select(func.count()).select_from(stories)) or 0
