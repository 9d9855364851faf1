"""The versions of the tables: how a new dossier is made, and how an older one is brought forward.

A new file gets today's tables at once. An older one goes through every later step, each in one transaction with its
record, so that a run killed in between goes on where it stood. To change the tables: change them where they are
declared, append a `Migration` here with the next version, and keep the old files under tests/store/ opening.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, insert

from counterclaim.store import (
    account_tables,
    capture_steps,
    capture_tables,
    ledger_steps,
    reading_tables,
    silence_steps,
    sqlite,
)
from counterclaim.store.article_tables import migrations
from counterclaim.store.columns import metadata
from counterclaim.store.views import VIEWS

# The files that declare tables: all of them must be read before `metadata` is whole.
TABLE_FILES = (account_tables, reading_tables, capture_tables)

FIRST_VERSION = 1


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the version that it reaches, what it does in a sentence, and the function that does it."""

    version: int
    name: str
    apply: Callable[[Connection], None]


# In order, without holes, from version 2 on.
MIGRATIONS: tuple[Migration, ...] = (
    Migration(2, "decisions tell who withdrew them and on which passages they were made", ledger_steps.widen_ledger),
    Migration(3, "what outlets are silent about is kept once for many claims", silence_steps.list_silences),
    Migration(4, "captured bytes are kept, with the times of capture and of adding", capture_steps.keep_captures),
)


def newest(steps: Sequence[Migration] = MIGRATIONS) -> int:
    """The version that this program writes."""
    return steps[-1].version if steps else FIRST_VERSION


def lay_tables(engine: Engine, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Make today's tables, views and index in an empty file."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        sqlite.mark(connection)
        metadata.create_all(connection, checkfirst=False)
        sqlite.lay_search_and_ledger(connection)
        lay_views(connection)
        sqlite.set_version(connection, newest(steps))
        connection.execute(insert(migrations).values(version=newest(steps), name="made new"))


def migrate(engine: Engine, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring an older file forward, one step in one transaction."""
    for step in steps:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            # Looked at inside the transaction: another process may have done this step meanwhile.
            if sqlite.version_of(connection) >= step.version:
                continue
            drop_views(connection)
            step.apply(connection)
            lay_views(connection)
            sqlite.set_version(connection, step.version)
            connection.execute(insert(migrations).values(version=step.version, name=step.name))


def lay_views(connection: Connection) -> None:
    """Make every view that a person reads."""
    for name, (_, select) in VIEWS.items():
        connection.exec_driver_sql(f'CREATE VIEW "{name}" AS {select.strip()}')


def drop_views(connection: Connection) -> None:
    """Remove the views, so that a step may change the tables below them."""
    for name in VIEWS:
        connection.exec_driver_sql(f'DROP VIEW IF EXISTS "{name}"')
