"""The step that tells who had a copied passage first; `migrations` takes it in order.

Its SQL stays as it is for ever, whatever the tables look like today. Invariant: copies that stand in the file leave it
open until the account is made anew.
"""

from __future__ import annotations

from sqlalchemy import Connection

TABLES = (
    """
    CREATE TABLE copy_sources (
        position INTEGER NOT NULL,
        copy TEXT NOT NULL,
        article TEXT NOT NULL,
        PRIMARY KEY (position),
        FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
    )
    WITHOUT ROWID,
    STRICT
    """,
    "CREATE INDEX ix_copy_sources_article ON copy_sources (article)",
)


def tell_sources(connection: Connection) -> None:
    """Which article had a copied passage first."""
    for statement in TABLES:
        connection.exec_driver_sql(statement)
