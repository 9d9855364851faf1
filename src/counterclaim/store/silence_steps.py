"""The step that lets claims share their lists of silent outlets; `migrations` takes it in order.

Its SQL stays as it is for ever, whatever the tables look like today. Invariant: an account that stands in the file
stays what it is; its claims have no list, and all of their coverage in rows of their own.
"""

from __future__ import annotations

from sqlalchemy import Connection

LISTS = (
    """
    CREATE TABLE silences (
        number INTEGER NOT NULL,
        position INTEGER NOT NULL,
        outlet TEXT NOT NULL,
        kind TEXT NOT NULL,
        articles_read INTEGER NOT NULL,
        PRIMARY KEY (number, position)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE claim_silences (
        claim TEXT NOT NULL,
        silences INTEGER NOT NULL,
        PRIMARY KEY (claim),
        FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
)


def list_silences(connection: Connection) -> None:
    """To version 3: two tables for what was a row for each claim and outlet."""
    for statement in LISTS:
        connection.exec_driver_sql(statement)
