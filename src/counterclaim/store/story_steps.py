"""The steps that let an older file keep stories; `migrations` takes them in order.

Their SQL stays as it is for ever, whatever the tables look like today. Invariant: nothing that is there is touched.
"""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData

from counterclaim.store.altering import create_tables
from counterclaim.store.columns import table, words
from counterclaim.store.kinds import WHOLE

TABLES = (
    """
    CREATE TABLE story_profiles (
        article TEXT NOT NULL,
        day INTEGER NOT NULL,
        terms BLOB NOT NULL,
        keys BLOB NOT NULL,
        gist BLOB NOT NULL,
        headline BLOB NOT NULL,
        figures BLOB NOT NULL,
        years BLOB NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE story_lists (
        list INTEGER NOT NULL,
        article TEXT NOT NULL,
        PRIMARY KEY (list, article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE story_list_sizes (
        list INTEGER NOT NULL,
        articles INTEGER NOT NULL,
        PRIMARY KEY (list)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE story_pairs (
        "left" TEXT NOT NULL,
        "right" TEXT NOT NULL,
        measures BLOB NOT NULL,
        PRIMARY KEY ("left", "right"),
        FOREIGN KEY("left") REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY("right") REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE stories (
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        central TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(central) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    "CREATE INDEX ix_stories_central ON stories (central)",
    """
    CREATE TABLE story_articles (
        article TEXT NOT NULL,
        story TEXT NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(story) REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    "CREATE INDEX ix_story_articles_story ON story_articles (story)",
    """
    CREATE TABLE story_ids (
        id TEXT NOT NULL,
        story TEXT NOT NULL,
        since INTEGER NOT NULL,
        first TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE story_marks (
        number INTEGER NOT NULL,
        placed TEXT NOT NULL,
        told TEXT NOT NULL,
        PRIMARY KEY (number)
    )
    WITHOUT ROWID,
    STRICT
    """,
)


def keep_stories(connection: Connection) -> None:
    """Tables for what articles are put into stories by, and for the stories."""
    for statement in TABLES:
        connection.exec_driver_sql(statement)


def list_waiting(connection: Connection) -> None:
    """To version 12: the articles that were not placed yet are listed, so that none has to be looked for among all."""
    declared = MetaData()
    table(
        "story_waiting",
        "Articles that were not placed among the others yet.",
        words("article", "the article", to="articles.id", key=True),
        into=declared,
    )
    create_tables(connection, declared)
    connection.exec_driver_sql(
        "INSERT INTO story_waiting (article) SELECT id FROM articles"
        " WHERE NOT EXISTS (SELECT 1 FROM story_profiles WHERE story_profiles.article = articles.id)"
    )


def close_full_lists(connection: Connection) -> None:
    """To version 14: lists that bring nobody together are named, and who stood in them is forgotten."""
    declared = MetaData()
    table(
        "story_full_lists",
        "Lists in which too many articles stood: they bring nobody together. For programs.",
        Column("list", WHOLE, primary_key=True, autoincrement=False, comment="the hash of the word, and the month"),
        into=declared,
    )
    create_tables(connection, declared)
    for statement in (
        "INSERT INTO story_full_lists (list) SELECT list FROM story_list_sizes WHERE articles > 200",
        "DELETE FROM story_lists WHERE list IN (SELECT list FROM story_full_lists)",
        "DROP TABLE story_list_sizes",
    ):
        connection.exec_driver_sql(statement)
