"""What is remembered of addresses goes in and comes out: the last visit of each, whatever came before."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection, delete

from counterclaim.model.fetched import Visit
from counterclaim.store.rows import add_rows, clean, rows_of, storable
from counterclaim.store.visit_tables import visits


def put_visit(connection: Connection, visit: Visit) -> None:
    """Remember a visit in place of the one before."""
    connection.execute(delete(visits).where(visits.c.address == storable(visit.address)))
    add_rows(connection, visits, [clean(asdict(visit))])


def load_visit(connection: Connection, address: str) -> Visit | None:
    """The last visit to an address."""
    rows = rows_of(connection, visits, where=visits.c.address == storable(address))
    return Visit(**rows[0]) if rows else None
