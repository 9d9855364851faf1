"""The two databases that can keep a dossier, and the one protocol through which the rest of the store asks them.

`sqlite` and `postgres` are sisters: everything that only one of them understands stands in its file. Invariant: nothing
outside asks which of the two it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, TextualSelect

from counterclaim.store import postgres, sqlite


class Database(Protocol):
    """What a database must know to keep a dossier."""

    @property
    def READING(self) -> Mapping[str, Any]:  # noqa: N802
        """Options of a connection whose transactions only read: all of one sees one state."""

    @property
    def WRITING(self) -> Mapping[str, Any]:  # noqa: N802
        """Options of a connection whose transactions write: they take their turn at once and never clash."""

    @property
    def CHECKING(self) -> Mapping[str, Any]:  # noqa: N802
        """Options of a connection that looks for damage."""

    @property
    def LINES(self) -> str:  # noqa: N802
        """SQL that joins all values of a column called `passage` to lines of one text, in order."""

    def mark(self, connection: Connection) -> None:
        """Say in what is being made that it is a dossier."""

    def lay_search_and_ledger(self, connection: Connection) -> None:
        """Lay the search index over paragraphs, and the guards of the ledger."""

    def describe_view(self, connection: Connection, name: str, said: str) -> None:
        """Tell in the database itself what a view shows, where it can hold that."""

    def version_of(self, connection: Connection) -> int:
        """The version of the tables."""

    def set_version(self, connection: Connection, version: int) -> None:
        """Write the version of the tables; it is part of the transaction."""

    def index_paragraphs(self, connection: Connection, article: str | None = None) -> None:
        """Take the paragraphs of an article that was just written into the search index, or all; they are in none."""

    def number_on(self, connection: Connection) -> None:
        """Let new paragraphs count on from the numbers that are there."""

    def matching_paragraphs(self, connection: Connection, words: str) -> TextualSelect | None:
        """A query for the `number` of the paragraphs that hold all of `words`; None where they hold no word at all."""

    def best_paragraphs(self, connection: Connection, words: str, most: int, among: str | None) -> TextualSelect | None:
        """A query for `number` and `rank` of the paragraphs that fit best."""

    def damage(self, connection: Connection) -> list[str]:
        """What the database itself finds wrong: one line each."""

    def refusal(self, error: BaseException | None) -> tuple[str, str]:
        """What to tell of an error of the database: what happened, and the next step."""


def database_of(connected: Connection | Engine) -> Database:
    """The database that a connection leads to."""
    return postgres if connected.dialect.name == "postgresql" else sqlite


@contextmanager
def transaction(engine: Engine, *, writes: bool, checks: bool = False) -> Iterator[Connection]:
    """A transaction that is kept when its block ends well, and undone otherwise.

    Args:
        engine: of the dossier.
        writes: whether it may write. Then it waits for every other that does.
        checks: whether it looks for damage.
    """
    database = database_of(engine)
    options = database.CHECKING if checks else database.WRITING if writes else database.READING
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection
