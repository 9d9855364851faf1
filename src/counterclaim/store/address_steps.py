"""The step that lets addresses of an older file be looked through without the texts; `migrations` takes it in order.

Its SQL stays as it is for ever, whatever the tables look like today. Invariant: nothing that is there is touched.
"""

from __future__ import annotations

from sqlalchemy import Connection


def list_addresses(connection: Connection) -> None:
    """To version 13: an index over addresses, in files alone; PostgreSQL keeps long texts apart by itself."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("CREATE INDEX ix_articles_places ON articles (url, id, file)")
