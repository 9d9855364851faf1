"""The step that lets an older file remember visits; `migrations` takes it in order.

Its SQL stays as it is for ever, whatever the table looks like today.
"""

from __future__ import annotations

from sqlalchemy import Connection

TABLE = """
    CREATE TABLE visits (
        address TEXT NOT NULL,
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        status INTEGER NOT NULL,
        etag TEXT NOT NULL,
        modified TEXT NOT NULL,
        failures INTEGER NOT NULL,
        due TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (address)
    )
    WITHOUT ROWID,
    STRICT
    """


def remember_visits(connection: Connection) -> None:
    """A table for what is remembered of feeds and pages that were asked for."""
    connection.exec_driver_sql(TABLE)
