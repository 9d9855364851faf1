"""A dossier is copied whole, from either database into either: every row of every table, the ledger too.

The source is read in one state and the target is written in one transaction. Invariant: afterwards the two hold the
same rows, or the target is as empty as before.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, delete, insert, select

from counterclaim.errors import DossierError
from counterclaim.store.article_tables import migrations
from counterclaim.store.columns import metadata
from counterclaim.store.databases import database_of
from counterclaim.store.rows import AT_ONCE

# A text may have megabytes: of articles and captured bytes, fewer at a time are held.
LARGE = 50
LARGE_TABLES = ("articles", "originals")


def copy_rows(source: Connection, target: Connection) -> int:
    """Write every row of one dossier into another, which must be empty; how many rows.

    Args:
        source: in a transaction of the caller.
        target: in another, which holds the right to write.

    Raises:
        DossierError: the target is not empty.
    """
    refuse_filled(target)
    # The version of both is today's; how the source came to it goes with it.
    target.execute(delete(migrations))
    copied = sum(copy_table(source, target, table) for table in metadata.sorted_tables)
    database = database_of(target)
    database.index_paragraphs(target)
    database.number_on(target)
    return copied


def refuse_filled(target: Connection) -> None:
    """Nothing, where no table has a row.

    Raises:
        DossierError: one has.
    """
    for table in metadata.sorted_tables:
        if table is not migrations and target.execute(select(table.primary_key.columns[0]).limit(1)).first():
            raise DossierError(
                f"the target holds something already ({table.name})",
                next_step="copy to a new place, and nothing is lost",
            )


def copy_table(source: Connection, target: Connection, table: Table) -> int:
    """Write the rows of one table in the order of their keys; how many there are."""
    together = LARGE if table.name in LARGE_TABLES else AT_ONCE
    query = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=together)
    number = 0
    for rows in source.execute(query).mappings().partitions():
        target.execute(insert(table), [dict(row) for row in rows])
        number += len(rows)
    return number
