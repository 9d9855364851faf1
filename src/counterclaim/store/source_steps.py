"""The step for archives that are taken up in the middle and for what agencies say; `migrations` takes it in order.

Its SQL stays as it is for ever, whatever the tables look like today. Invariant: nothing that is there is touched.
"""

from __future__ import annotations

from sqlalchemy import Connection

TABLES = (
    """
    CREATE TABLE reached (
        container TEXT NOT NULL,
        identity TEXT NOT NULL,
        records INTEGER NOT NULL,
        next_byte INTEGER NOT NULL,
        articles INTEGER NOT NULL,
        tally TEXT NOT NULL,
        done INTEGER NOT NULL,
        PRIMARY KEY (container)
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE wires (
        article TEXT NOT NULL,
        item TEXT NOT NULL,
        version TEXT NOT NULL,
        provider TEXT NOT NULL,
        credit TEXT NOT NULL,
        urgency INTEGER,
        dateline TEXT NOT NULL,
        status TEXT NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
)


def keep_sources(connection: Connection) -> None:
    """How far archives were read, and what agencies say of their items."""
    for statement in TABLES:
        connection.exec_driver_sql(statement)
