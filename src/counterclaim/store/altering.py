"""How a step of `migrations` changes tables in both databases.

A step must do the same for ever, so it never looks at today's tables: it declares its own with `columns.table` and its
`into`, or says its SQL for each database in words. The SQL of the steps up to `FIRST_IN_POSTGRES` is SQLite's alone, as
no schema of PostgreSQL is older. Invariant: after a step an older dossier has the tables of a new one.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Column, Connection, MetaData, Table

from counterclaim.store.kinds import TEXT

# The version with which the first dossiers in PostgreSQL were made; tests/store/ keeps one.
FIRST_IN_POSTGRES = 11


def create_tables(connection: Connection, declared: MetaData) -> None:
    """Make the tables that a step declares, with their indexes and comments; what they point to is there already."""
    own = list(declared.tables.values())
    for table in own:
        for link in table.foreign_keys:
            name, _, column = link.target_fullname.partition(".")
            if name not in declared.tables:
                Table(name, declared, Column(column, TEXT, primary_key=True))
    declared.create_all(connection, tables=own, checkfirst=False)


def run(connection: Connection, *, sqlite: Sequence[str], postgres: Sequence[str]) -> None:
    """Run the statements for the database that keeps this dossier."""
    for statement in postgres if connection.dialect.name == "postgresql" else sqlite:
        connection.exec_driver_sql(statement)


def add_words(connection: Connection, table: str, name: str, comment: str) -> None:
    """Give a table one more column of text that may be empty, at its end."""
    statement = f'ALTER TABLE "{table}" ADD COLUMN "{name}" TEXT'
    told = comment.replace("'", "''")
    run(
        connection,
        sqlite=[statement],
        postgres=[f'{statement} COLLATE "C"', f'COMMENT ON COLUMN "{table}"."{name}" IS \'{told}\''],
    )
