"""What stood in the account before the last one, so that a rebuild can tell what it changed.

Written when an account is taken away, from the tables that it stood in. Invariant: where no account stood, what was
remembered before is kept.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete

from counterclaim.model.change import Earlier
from counterclaim.store.article_tables import earlier
from counterclaim.store.databases import database_of
from counterclaim.store.rows import rows_of

PLACE = "article || ':' || \"start\" || '-' || \"end\""

# For each kind: its table, the column with its words, and a query of (owner, passage).
THINGS = {
    "dispute": ("disputes", "title", f"SELECT owner, {PLACE} AS passage FROM evidence WHERE part = 'side'"),
    "actor": ("actors", "name", f"SELECT owner, {PLACE} AS passage FROM evidence WHERE part = 'variant'"),
    "claim": (
        "claims",
        "title",
        f"SELECT claim AS owner, {PLACE} AS passage FROM claim_statements "
        "JOIN contents ON contents.statement = claim_statements.statement",
    ),
    "figure": ("ledger", "quote", f"SELECT owner, {PLACE} AS passage FROM evidence WHERE part = 'evidence'"),
    "timeline": ("timeline", "title", f"SELECT owner, {PLACE} AS passage FROM evidence WHERE part = 'telling'"),
    "naming": ("namings", "title", f"SELECT owner, {PLACE} AS passage FROM evidence WHERE part = 'usage'"),
}


def remember(connection: Connection) -> None:
    """Keep what stands in the tables of the account, in place of what was remembered; where nothing does, keep that."""
    count = " UNION ALL ".join(f"SELECT 1 FROM {table}" for table, _, _ in THINGS.values())
    if connection.exec_driver_sql(f"SELECT EXISTS ({count})").scalar_one() == 0:
        return
    connection.execute(delete(earlier))
    lines = database_of(connection).LINES
    for kind, (table, title, passages) in THINGS.items():
        connection.exec_driver_sql(
            f"""
            INSERT INTO earlier (id, kind, title, passages)
            SELECT {table}.id, '{kind}', {table}.{title}, COALESCE(held.passages, '')
            FROM {table}
            LEFT JOIN (
                SELECT owner, {lines} AS passages
                FROM (SELECT DISTINCT owner, passage FROM ({passages}) AS told ORDER BY owner, passage) AS sorted
                GROUP BY owner
            ) AS held ON held.owner = {table}.id
            """
        )


def load_earlier(connection: Connection) -> tuple[Earlier, ...]:
    """What stood in the account before the last one, by kind, then id."""
    return tuple(
        Earlier(row["id"], row["kind"], row["title"], tuple(row["passages"].split("\n")) if row["passages"] else ())
        for row in rows_of(connection, earlier, "kind", "id")
    )
