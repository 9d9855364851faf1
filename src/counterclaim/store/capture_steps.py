"""The step that gives an older file its clocks and its bytes; `migrations` takes it in order.

Its SQL stays as it is for ever, whatever the tables look like today. Invariant: an article of before has no capture and
no time of addition, as nobody wrote them down.
"""

from __future__ import annotations

from sqlalchemy import Connection

TABLES = (
    """
    CREATE TABLE captures (
        article TEXT NOT NULL,
        file TEXT NOT NULL,
        at TEXT NOT NULL,
        address TEXT NOT NULL,
        digest TEXT NOT NULL,
        record TEXT NOT NULL,
        container TEXT NOT NULL,
        position INTEGER,
        PRIMARY KEY (article, file),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE originals (
        digest TEXT NOT NULL,
        size INTEGER NOT NULL,
        packed BLOB NOT NULL,
        PRIMARY KEY (digest)
    )
    STRICT
    """,
    """
    CREATE TABLE additions (
        article TEXT NOT NULL,
        added TEXT NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    """
    CREATE TABLE publication_bases (
        article TEXT NOT NULL,
        basis TEXT NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
)


def keep_captures(connection: Connection) -> None:
    """To version 4: where bytes come from, the bytes, when an article was added, where its date was read."""
    for statement in TABLES:
        connection.exec_driver_sql(statement)
