"""The step that lets people say which names and hosts are one outlet; `migrations` takes it in order.

Its SQL stays as it is for ever, whatever the tables look like today. Invariant: no article changes by it.
"""

from __future__ import annotations

from sqlalchemy import Connection

TABLES = (
    """
    CREATE TABLE outlet_rules (
        kind TEXT NOT NULL,
        written TEXT NOT NULL,
        outlet TEXT NOT NULL,
        set_by TEXT NOT NULL,
        set_at TEXT NOT NULL,
        PRIMARY KEY (kind, written)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE outlet_owners (
        outlet TEXT NOT NULL,
        owner TEXT NOT NULL,
        set_by TEXT NOT NULL,
        set_at TEXT NOT NULL,
        PRIMARY KEY (outlet)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE given_outlets (
        article TEXT NOT NULL,
        outlet TEXT NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
)


def name_outlets(connection: Connection) -> None:
    """To three tables that were not there."""
    for statement in TABLES:
        connection.exec_driver_sql(statement)
