"""Steps that bring the ledger of an older file forward; `migrations` takes them in order.

A step's SQL stays as it is for ever, whatever the tables look like today. Invariant: every decision is still there.
"""

from __future__ import annotations

from sqlalchemy import Connection

from counterclaim.store import sqlite

# The table is made anew, as SQLite adds no column before the key; its triggers go with the old one.
WIDER = (
    "ALTER TABLE judgements RENAME TO judgements_1",
    """
    CREATE TABLE judgements (
        id TEXT NOT NULL,
        "left" TEXT NOT NULL,
        "right" TEXT NOT NULL,
        verdict TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        decided_at TEXT NOT NULL,
        withdrawn_at TEXT NOT NULL,
        note TEXT NOT NULL,
        withdrawn_by TEXT NOT NULL,
        passages TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    WITHOUT ROWID,
    STRICT
    """,
    "INSERT INTO judgements SELECT *, '', '' FROM judgements_1",
    "DROP TABLE judgements_1",
    """
    CREATE TABLE earlier (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        passages TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    )
    WITHOUT ROWID,
    STRICT
    """,
)


def widen_ledger(connection: Connection) -> None:
    """To version 2: who withdrew a decision, on which passages it was made, and what stood in the account before."""
    for statement in (*WIDER, *sqlite.LEDGER):
        connection.exec_driver_sql(statement)
