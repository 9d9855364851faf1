"""How a dossier in PostgreSQL is opened or made, and how everything else is refused before anything of it is touched.

Invariant: no word of an address's password is ever told.
"""

from __future__ import annotations

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from counterclaim.errors import DossierError, NewerDossier, NotADossier
from counterclaim.model.location import parts_of, schema_of, shown
from counterclaim.store import postgres
from counterclaim.store.databases import transaction
from counterclaim.store.migrations import lay_all, migrate, newest

# PostgreSQL cuts longer names off, so that two of them would be one.
LONGEST_NAME = 63  # bytes

# Schemas of PostgreSQL itself.
RESERVED = ("pg_", "information_schema")


def open_schema(address: str) -> Engine:
    """The engine of a dossier that is there, or of a new one.

    Raises:
        NotADossier: the schema is something else.
        NewerDossier: a later version of the program wrote it.
        DossierError: it cannot be reached or made.
    """
    engine, schema = connect(address)
    try:
        state = look(engine, schema, shown(address))
        if state == "other":
            raise NotADossier(
                "this schema is something else and was left as it is",
                where=shown(address),
                next_step="choose a name that is free (?schema=NAME), or an existing dossier",
            )
        if state != "dossier":
            make(engine, schema)
        with transaction(engine, writes=False) as connection:
            version = postgres.version_of(connection)
        if version > newest():
            raise NewerDossier(
                f"this dossier has version {version} and this program knows up to {newest()}",
                where=shown(address),
                next_step="use a newer counterclaim",
            )
        if version < newest():
            migrate(engine)
    except DBAPIError as error:
        engine.dispose()
        what, next_step = postgres.refusal(error.orig)
        raise DossierError(what, where=shown(address), next_step=next_step) from None
    except DossierError:
        engine.dispose()
        raise
    return engine


def has_dossier(address: str) -> bool:
    """Whether a dossier is there.

    Raises:
        DossierError: the database cannot be reached.
    """
    engine, schema = connect(address)
    try:
        return look(engine, schema, shown(address)) == "dossier"
    except DBAPIError as error:
        what, next_step = postgres.refusal(error.orig)
        raise DossierError(what, where=shown(address), next_step=next_step) from None
    finally:
        engine.dispose()


def connect(address: str) -> tuple[Engine, str]:
    """An engine for an address, which has not looked there yet, and the name of the schema.

    Raises:
        DossierError: the address cannot be used, or psycopg is not installed.
    """
    url, schema = taken_apart(address)
    try:
        return postgres.engine_for(url, schema), schema
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "psycopg":
            raise
        raise DossierError(
            "a dossier in PostgreSQL needs psycopg, which is not installed",
            where=shown(address),
            next_step="pip install 'counterclaim[postgres]'",
        ) from error


def taken_apart(address: str) -> tuple[URL, str]:
    """The address for psycopg, and the name of the schema.

    Raises:
        DossierError: it is no address of a schema.
    """
    schema = schema_of(address)
    if not schema or "\x00" in schema or len(schema.encode(errors="replace")) > LONGEST_NAME:
        raise refused(address, "this is no name of a schema", f"choose one of 1 to {LONGEST_NAME} bytes")
    if schema.startswith(RESERVED):
        raise refused(address, "this schema belongs to PostgreSQL itself", "choose another name")
    if "@" in parts_of(address)["host"]:
        raise refused(
            address, "the password holds marks that end it too early", "write @ as %40, : as %3A and / as %2F in it"
        )
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise refused(
            address, "this is no address of a database", "write it as postgresql://USER@HOST/DATABASE?schema=NAME"
        ) from None
    return url.difference_update_query(["schema"]), schema


def refused(address: str, what: str, next_step: str) -> DossierError:
    """The error for an address that cannot be used."""
    return DossierError(what, where=shown(address), next_step=next_step)


def look(engine: Engine, schema: str, where: str) -> str:
    """What stands in a schema; see `postgres.state_of`.

    Raises:
        DossierError: the database writes in another encoding than UTF-8.
    """
    with transaction(engine, writes=False) as connection:
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
        if encoding != "UTF8":
            raise DossierError(
                f"the database is encoded in {encoding}, which cannot hold every text",
                where=where,
                next_step="make one with CREATE DATABASE name ENCODING 'UTF8' TEMPLATE template0",
            )
        return postgres.state_of(connection, schema)


def make(engine: Engine, schema: str) -> None:
    """Make an empty dossier, whole or not at all; whoever comes second finds the first one's."""
    with transaction(engine, writes=True) as connection:
        state = postgres.state_of(connection, schema)
        if state == "missing":
            quoted = connection.dialect.identifier_preparer.quote_identifier(schema)
            connection.exec_driver_sql(f"CREATE SCHEMA {quoted.replace('%', '%%')}")
        if state in ("missing", "empty"):
            lay_all(connection)
