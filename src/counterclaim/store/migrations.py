"""The versions of the tables: how a new dossier is made, and how an older one is brought forward.

A new dossier gets today's tables at once. An older one goes through every later step, each in one transaction with its
record, so that a run killed in between goes on where it stood. To change the tables: change them where they are
declared, append a `Migration` here with the next version, and keep the old files under tests/store/ opening. Every
later step must work in both databases: `altering` helps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, insert

from counterclaim.store import (
    account_tables,
    address_steps,
    capture_steps,
    capture_tables,
    copy_steps,
    copy_tables,
    language_steps,
    language_tables,
    ledger_steps,
    outlet_steps,
    outlet_tables,
    page_steps,
    page_tables,
    reading_tables,
    silence_steps,
    source_steps,
    source_tables,
    story_steps,
    story_tables,
    visit_steps,
    visit_tables,
)
from counterclaim.store.article_tables import migrations
from counterclaim.store.columns import metadata
from counterclaim.store.databases import database_of, transaction
from counterclaim.store.views import VIEWS

# The files that declare tables: all of them must be read before `metadata` is whole.
TABLE_FILES = (
    account_tables,
    reading_tables,
    capture_tables,
    language_tables,
    source_tables,
    copy_tables,
    visit_tables,
    outlet_tables,
    story_tables,
    page_tables,
)

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
    Migration(5, "articles and readings have a language", language_steps.tell_languages),
    Migration(
        6, "archives are taken up where reading was interrupted, agencies' words kept", source_steps.keep_sources
    ),
    Migration(7, "a copied passage tells which article had it first", copy_steps.tell_sources),
    Migration(8, "feeds and pages that were asked for are remembered", visit_steps.remember_visits),
    Migration(9, "people say which names and hosts are one outlet", outlet_steps.name_outlets),
    Migration(10, "articles are put into stories", story_steps.keep_stories),
    Migration(11, "lines of documents tell their place on the page", page_steps.keep_pages),
    Migration(12, "articles that were not placed among the others yet are listed", story_steps.list_waiting),
    Migration(13, "addresses are looked through without the texts", address_steps.list_addresses),
    Migration(14, "lists that are too full to bring articles together are closed", story_steps.close_full_lists),
)


def newest(steps: Sequence[Migration] = MIGRATIONS) -> int:
    """The version that this program writes."""
    return steps[-1].version if steps else FIRST_VERSION


def lay_tables(engine: Engine, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Make today's tables, views and index in what is empty, whole or not at all."""
    with transaction(engine, writes=True) as connection:
        lay_all(connection, steps)


def lay_all(connection: Connection, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """The same in a transaction of the caller."""
    database = database_of(connection)
    database.mark(connection)
    metadata.create_all(connection, checkfirst=False)
    database.lay_search_and_ledger(connection)
    lay_views(connection)
    database.set_version(connection, newest(steps))
    connection.execute(insert(migrations).values(version=newest(steps), name="made new"))


def migrate(engine: Engine, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring an older dossier forward, one step in one transaction."""
    database = database_of(engine)
    for step in steps:
        with transaction(engine, writes=True) as connection:
            # Looked at inside the transaction: another process may have done this step meanwhile.
            if database.version_of(connection) >= step.version:
                continue
            drop_views(connection)
            step.apply(connection)
            lay_views(connection)
            database.set_version(connection, step.version)
            connection.execute(insert(migrations).values(version=step.version, name=step.name))


def lay_views(connection: Connection) -> None:
    """Make every view that a person reads."""
    for name, (said, select) in VIEWS.items():
        connection.exec_driver_sql(f'CREATE VIEW "{name}" AS {select.strip()}')
        database_of(connection).describe_view(connection, name, said)


def drop_views(connection: Connection) -> None:
    """Remove the views, so that a step may change the tables below them."""
    for name in VIEWS:
        connection.exec_driver_sql(f'DROP VIEW IF EXISTS "{name}"')
