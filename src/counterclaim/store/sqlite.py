"""Everything that only SQLite understands: pragmas, triggers, checks; the search index is in `sqlite_search`.

`postgres` is its sister. Invariant: a file is a dossier exactly when the four bytes at 68 of its header are
`APPLICATION_ID`; they are there before the file first has its name.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from counterclaim.store import sqlite_search

MEMORY = ":memory:"

# "CtrC" in ASCII: tells this file from every other SQLite file (header bytes 68 to 71).
APPLICATION_ID = 0x43747243

# Another process that writes to the same dossier is waited for so long. The longest turn is that of a whole account:
# 15 s of processor time for 1,000 articles, 50 s by the clock where nine others wanted the same two cores; of 6,000,
# six times that. With 30 s whoever added or decided meanwhile was refused. `python -m evals.writers` tells the waits.
WAIT_SECONDS = 600

# Pages of the file that a connection keeps in memory, in KiB. With SQLite's own 2,000 nearly every page that one more
# article touches among 6,000 is read anew: it took 53 ms of processor time, with this 48 (`python -m evals.stages`).
PAGES_KEPT = 32_000

# How often a header that SQLite cannot read is looked at, and the wait between looks: its log may be gone by now.
LOOKS = 3
LOOK_AGAIN = 0.02  # seconds

READING = {"writes": False}
WRITING = {"writes": True}
CHECKING = WRITING  # the search index is compared by a statement that SQLite takes for writing

# SQLite 3.40 joins in the order in which rows come; the caller sorts them.
LINES = "group_concat(passage, char(10))"

PROTECTED = "the dossier is write-protected"
UNPROTECT = "give yourself the right to write to it and its folder, or copy it to where you have it"

BUSY = "another program has been writing to the dossier all the time"
WAIT_LONGER = "wait until it is done, then run it again; nothing is lost"


# The database itself keeps people's decisions: no program that opens the file can lose one by mistake.
LEDGER = (
    """
    CREATE TRIGGER judgements_are_kept BEFORE DELETE ON judgements BEGIN
        SELECT raise(ABORT, 'a decision is never deleted, only withdrawn');
    END
    """,
    """
    CREATE TRIGGER judgements_are_only_withdrawn BEFORE UPDATE ON judgements
    WHEN old.withdrawn_at <> '' OR new.withdrawn_at = '' OR new.id <> old.id OR new."left" <> old."left"
        OR new."right" <> old."right" OR new.verdict <> old.verdict OR new.decided_by <> old.decided_by
        OR new.decided_at <> old.decided_at OR new.note <> old.note
    BEGIN
        SELECT raise(ABORT, 'a decision is never changed, only withdrawn');
    END
    """,
)

index_paragraphs = sqlite_search.index_paragraphs
matching_paragraphs = sqlite_search.matching_paragraphs
best_paragraphs = sqlite_search.best_paragraphs


def engine_for(path: Path | str) -> Engine:
    """An engine whose transactions are real: sqlite3's own habit of opening them late is switched off."""
    if str(path) == MEMORY:
        engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    else:
        engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": WAIT_SECONDS})
    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin)
    return engine


def set_up(connection: Any, _: ConnectionPoolEntry) -> None:
    """What each new connection needs. Writes nothing to the file."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    # A commit is on the disk when it returns: an article that was added survives a power cut too.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA cache_size = -{PAGES_KEPT}")


def begin(connection: Connection) -> None:
    """Open a transaction; one that will write takes its lock at once, so that two writers wait and never clash."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def is_dossier(path: Path) -> bool:
    """Whether a file's header says that it is a dossier. Touches nothing.

    SQLite itself reads the header, as of a file that never changes: no lock, no log, nothing beside it is looked at. To
    open the file by hand and close it would drop every lock that this process has on it (POSIX), and another process
    could then take away the log that this one still writes to. While another process moves its log into the file, the
    header may not fit the rest for a moment; whoever finds the log beside it asks as any reader of it does.

    Args:
        path: an absolute path.

    Raises:
        OSError: the file cannot be read.
    """
    path.stat()
    if not os.access(path, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    for _ in range(LOOKS):
        for question, asked in (("mode=ro&immutable=1", True), ("mode=ro", has_log(path))):
            if asked:
                try:
                    return reads_as_dossier(path, question)
                except sqlite3.Error:
                    continue
        time.sleep(LOOK_AGAIN)
    return False


def has_log(path: Path) -> bool:
    """Whether somebody has a file open in the way in which dossiers are open, or was killed with it."""
    return all(Path(f"{path}{ending}").exists() for ending in ("-wal", "-shm"))


def reads_as_dossier(path: Path, question: str) -> bool:
    """Whether SQLite finds our application id in a file that it opens so."""
    with closing(sqlite3.connect(f"{path.as_uri()}?{question}", uri=True, timeout=WAIT_SECONDS)) as file:
        return bool(file.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def mark(connection: Connection) -> None:
    """Write the application id into a file that is being made."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def lay_search_and_ledger(connection: Connection) -> None:
    """The search index over paragraphs with its triggers, and the triggers that guard the ledger."""
    for statement in (*sqlite_search.SEARCH, *LEDGER):
        connection.exec_driver_sql(statement)


def version_of(connection: Connection) -> int:
    """The schema version that the file says it has."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def describe_view(connection: Connection, name: str, said: str) -> None:
    """Nothing: a file holds no comments; `describe` tells."""


def number_on(connection: Connection) -> None:
    """Nothing: SQLite counts on from the highest number by itself."""


def set_version(connection: Connection, version: int) -> None:
    """Write the schema version; it is part of the transaction."""
    connection.exec_driver_sql(f"PRAGMA user_version = {int(version)}")


def write_ahead(engine: Engine) -> None:
    """Let readers go on while one writes. Stays with the file."""
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        raw.close()


def is_write_protected(error: BaseException | None) -> bool:
    """Whether the database refused only because the file or its folder may not be written to."""
    return str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_READONLY")


def is_busy(error: BaseException | None) -> bool:
    """Whether the database refused only because somebody else had it all the time."""
    return str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def refusal(error: BaseException | None) -> tuple[str, str]:
    """What happened and what to do next, for an error of SQLite."""
    if is_write_protected(error):
        return PROTECTED, UNPROTECT
    if is_busy(error):
        return BUSY, WAIT_LONGER
    return (
        f"the dossier refused: {error}",
        "make sure that nothing else writes to it and that the disk has room, then run it again",
    )


def damage(connection: Connection) -> list[str]:
    """What SQLite's own checks find: one line each, none for a sound file."""
    found = [
        f"the file is damaged: {line}"
        for line in connection.exec_driver_sql("PRAGMA integrity_check").scalars()
        if line != "ok"
    ]
    found += [
        f"a row of {table} points to a row of {parent} that is not there"
        for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    if not index_fits(connection):
        found.append("the search index does not fit the paragraphs")
    return found


def index_fits(connection: Connection) -> bool:
    """Whether the search index is that of the paragraphs. FTS5 asks for the right to write, a copy in memory has it."""
    check = "INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('integrity-check', 1)"
    try:
        connection.exec_driver_sql(check)
    except DatabaseError as error:
        if not is_write_protected(error.orig):
            return False
        with closing(sqlite3.connect(MEMORY)) as copy:
            file: Any = connection.connection.driver_connection
            file.backup(copy)
            try:
                copy.execute(check)
            except sqlite3.DatabaseError:
                return False
    return True
