"""Everything that only PostgreSQL understands: schemas, waiting in turn, guards, errors. `sqlite` is its sister.

A dossier is one schema of a database. Invariant: a schema is a dossier exactly when its function `application_id` gives
`APPLICATION_ID`, which comes into being in one transaction with all its tables.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, select, text
from sqlalchemy.engine.url import URL

from counterclaim.store import postgres_search
from counterclaim.store.columns import metadata
from counterclaim.store.sqlite import APPLICATION_ID, BUSY, PROTECTED, WAIT_LONGER, WAIT_SECONDS

# A reader sees one state from its first question to its last, whatever others write meanwhile.
READING: dict[str, Any] = {"writes": False, "isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
# A writer sees what the one before it has finished: its snapshot must not be older than its turn.
WRITING: dict[str, Any] = {"writes": True, "isolation_level": "READ COMMITTED"}
CHECKING = READING

LINES = "string_agg(passage, chr(10) ORDER BY passage)"

UNPROTECT = "let whoever owns the schema grant you the right to write to its tables"

# What tells an error of PostgreSQL from the others (its manual, appendix A).
LOCK_NOT_AVAILABLE, READ_ONLY, NO_RIGHT = "55P03", "25006", "42501"

# Looked at by name, as nothing of the schema may be run before it is known for a dossier.
STATE = text(
    """
    SELECT to_regnamespace(:quoted) IS NOT NULL AS there,
        EXISTS (SELECT FROM pg_class WHERE relnamespace = to_regnamespace(:quoted)) AS filled,
        EXISTS (
            SELECT FROM pg_proc WHERE pronamespace = to_regnamespace(:quoted) AND proname = 'application_id'
            AND prosrc = :mark
        ) AS marked
    """
)

MARK = f"SELECT {APPLICATION_ID}"

# The database itself keeps people's decisions: no program that opens it can lose one by mistake.
LEDGER = (
    """
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION USING MESSAGE = tg_argv[0], ERRCODE = ''integrity_constraint_violation''; END'
    """,
    """
    CREATE TRIGGER judgements_are_kept BEFORE DELETE ON judgements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('a decision is never deleted, only withdrawn')
    """,
    """
    CREATE TRIGGER judgements_are_not_emptied BEFORE TRUNCATE ON judgements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('a decision is never deleted, only withdrawn')
    """,
    """
    CREATE TRIGGER judgements_are_only_withdrawn BEFORE UPDATE ON judgements FOR EACH ROW
    WHEN (old.withdrawn_at <> '' OR new.withdrawn_at = '' OR new.id <> old.id OR new."left" <> old."left"
        OR new."right" <> old."right" OR new.verdict <> old.verdict OR new.decided_by <> old.decided_by
        OR new.decided_at <> old.decided_at OR new.note <> old.note)
    EXECUTE FUNCTION refuse_change('a decision is never changed, only withdrawn')
    """,
)

index_paragraphs = postgres_search.index_paragraphs
matching_paragraphs = postgres_search.matching_paragraphs
best_paragraphs = postgres_search.best_paragraphs


def engine_for(address: URL, schema: str) -> Engine:
    """An engine whose every transaction sees one schema, and nothing else of the database.

    Raises:
        ModuleNotFoundError: psycopg is not installed.
    """
    # A connection may be cut while the desk is open over night; it is looked at before it is used.
    engine = create_engine(address.set(drivername="postgresql+psycopg"), pool_pre_ping=True)

    # In each transaction anew: behind a pool of the server's, the next one may be on another connection.
    setting = select(
        func.set_config("search_path", engine.dialect.identifier_preparer.quote_identifier(schema), True),
        func.set_config("lock_timeout", f"{WAIT_SECONDS}s", True),
    )
    # Whoever writes takes the turn of the schema at once, as with SQLite; the turn ends with the transaction.
    turn = setting.add_columns(func.pg_advisory_xact_lock(APPLICATION_ID, func.hashtext(schema)))

    def begin(connection: Connection) -> None:
        connection.execute(turn if connection.get_execution_options().get("writes", False) else setting)

    event.listen(engine, "begin", begin)
    return engine


def state_of(connection: Connection, schema: str) -> str:
    """Whether a schema is "missing", "empty", a "dossier" or something "other". Runs nothing of it."""
    quoted = connection.dialect.identifier_preparer.quote_identifier(schema)
    there, filled, marked = connection.execute(STATE, {"quoted": quoted, "mark": MARK}).one()
    return "dossier" if marked else "other" if filled else "empty" if there else "missing"


def mark(connection: Connection) -> None:
    """Write the application id into a schema that is being made."""
    connection.exec_driver_sql(f"CREATE FUNCTION application_id() RETURNS integer LANGUAGE sql IMMUTABLE AS '{MARK}'")


def lay_search_and_ledger(connection: Connection) -> None:
    """The search index over paragraphs, and the triggers that guard the ledger."""
    for statement in (*postgres_search.SEARCH, *LEDGER):
        connection.exec_driver_sql(statement)


def describe_view(connection: Connection, name: str, said: str) -> None:
    """A comment on a view. Tables and columns get theirs when they are made."""
    told = said.replace("'", "''")
    connection.exec_driver_sql(f"COMMENT ON VIEW \"{name}\" IS '{told}'")


def version_of(connection: Connection) -> int:
    """The version of the tables."""
    return int(connection.exec_driver_sql("SELECT max(version) FROM migrations").scalar_one())


def set_version(connection: Connection, version: int) -> None:
    """Nothing: the record in `migrations` is the version."""


def number_on(connection: Connection) -> None:
    """Let new paragraphs count on from the numbers that are there."""
    connection.exec_driver_sql(
        "SELECT setval(pg_get_serial_sequence('paragraphs', 'number'), coalesce(max(number), 0) + 1, false) "
        "FROM paragraphs"
    )


def refusal(error: BaseException | None) -> tuple[str, str]:
    """What happened and what to do next, for an error of PostgreSQL or of the way to it."""
    state = getattr(error, "sqlstate", None)
    if state == LOCK_NOT_AVAILABLE:
        return BUSY, WAIT_LONGER
    if state in (READ_ONLY, NO_RIGHT):
        return PROTECTED, UNPROTECT
    told = told_by(error)
    if state is None or state.startswith(("08", "28", "3D", "57P")):
        return f"the database cannot be used: {told}", "check the address, your rights, and whether the server runs"
    return f"the dossier refused: {told}", "make sure that the server has room, then run it again"


def told_by(error: BaseException | None) -> str:
    """What PostgreSQL says in one line, without where in its own functions that was."""
    said = getattr(error, "diag", None)
    parts = [said.message_primary, said.message_detail] if said and said.message_primary else [str(error)]
    return " ".join(" ".join(part.split()) for part in parts if part)


def damage(connection: Connection) -> list[str]:
    """References that lead nowhere, and a search index that does not fit: one line each, none for a sound schema."""
    found = [
        f"a row of {table} points to a row of {parent} that is not there"
        for table, parent, number in connection.exec_driver_sql(lost_references())
        for _ in range(number)
    ]
    if not postgres_search.index_fits(connection):
        found.append("the search index does not fit the paragraphs")
    return found


@cache
def lost_references() -> str:
    """A query for (table, what it points to, rows that point to nothing), of each reference of each table.

    PostgreSQL lets none in, unless somebody switched that off.
    """
    links = [
        (table.name, column.name, link.column.table.name, link.column.name)
        for table in metadata.sorted_tables
        for column in table.columns
        for link in sorted(column.foreign_keys, key=lambda link: link.target_fullname)
    ]
    return " UNION ALL ".join(
        f"SELECT '{table}', '{parent}', count(*) FROM \"{table}\" AS child WHERE \"{column}\" IS NOT NULL "
        f'AND NOT EXISTS (SELECT FROM "{parent}" AS parent WHERE parent."{key}" = child."{column}")'
        for table, column, parent, key in links
    )
