"""What only SQLite can be asked: the settings of a file and of each connection."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import Table

from counterclaim.store import Store
from counterclaim.store.columns import metadata
from counterclaim.store.store import accounts, readings


@pytest.fixture
def path(tmp_path):
    """An empty dossier."""
    path = tmp_path / "fire.db"
    Store(path).close()
    return path


@pytest.fixture
def raw(path):
    """The same file, opened as any other program would."""
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


def test_every_table_is_strict(raw):
    """A word never gets into a column of numbers."""
    strict = dict(raw.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"))
    assert {name: strict[name] for name in metadata.tables} == dict.fromkeys(metadata.tables, 1)

    with pytest.raises(sqlite3.IntegrityError, match="INTEGER"):
        raw.execute("INSERT INTO silences VALUES (1, 'first', 'a', 'silent', 1)")


def test_every_connection_looks_at_references(path):
    """The setting is not one of the file: each connection must make it."""
    with Store(path) as store, store.engine.connect() as one, store.engine.connect() as other:
        for connection in (one, other):
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"


def test_no_table_is_forgotten_when_an_account_is_made_anew():
    """Every table of the account is emptied, every table of a reading goes with it."""
    from counterclaim.store import account_tables, copy_tables, reading_tables

    def tables_of(room: object) -> set[str]:
        names = {table.name for table in vars(room).values() if isinstance(table, Table)}
        return names & set(metadata.tables)

    below_statements = {"contents", "speaker_candidates", "chain", "propositions"}
    assert {table.name for table in accounts.WRITTEN_ANEW} == tables_of(account_tables) | tables_of(copy_tables)
    assert {table.name for table in readings.tables.LAYERS} | below_statements == tables_of(reading_tables)
