"""How far archives were read, and what agencies say of their items, go into the dossier and come out again.

Invariant: a place that was reached is written after everything before it and forgotten when the `add` has ended.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlalchemy import Connection, delete

from counterclaim.model.reached import Reached
from counterclaim.model.wire import Wire
from counterclaim.store.columns import Row
from counterclaim.store.rows import add_rows, clean, one_of, rows_of, storable
from counterclaim.store.source_tables import reached, wires


def put_reached(connection: Connection, place: Reached) -> None:
    """Write how far an archive was read, in place of what was known of it."""
    container = storable(place.container)
    connection.execute(delete(reached).where(reached.c.container == container))
    row = {
        "container": container,
        "identity": place.identity,
        "records": place.records,
        "next_byte": place.offset,
        "articles": place.articles,
        "tally": json.dumps(dict(place.tally)),
        "done": int(place.done),
    }
    add_rows(connection, reached, [row])


def load_reached(connection: Connection) -> dict[str, Reached]:
    """How far archives were read, by their names."""
    return {row["container"]: reached_of(row) for row in rows_of(connection, reached, "container")}


def reached_of(row: Row) -> Reached:
    """The place of a row."""
    return Reached(
        row["container"],
        row["identity"],
        row["records"],
        row["next_byte"],
        row["articles"],
        tuple(sorted(json.loads(row["tally"]).items())),
        bool(row["done"]),
    )


def forget_reached(connection: Connection, containers: Collection[str]) -> None:
    """Forget how far some archives were read: they are finished."""
    connection.execute(delete(reached).where(reached.c.container.in_([storable(name) for name in containers])))


def put_wire(connection: Connection, article: str, wire: Wire | None) -> None:
    """Write what the agency says of an article's item, in place of what was known."""
    connection.execute(delete(wires).where(wires.c.article == article))
    if wire is not None:
        add_rows(connection, wires, [clean({"article": article, **wire_row(wire)})])


def wire_row(wire: Wire) -> Row:
    """The columns of what an agency says."""
    return {
        "item": wire.item,
        "version": wire.version,
        "provider": wire.provider,
        "credit": wire.credit,
        "urgency": wire.urgency,
        "dateline": wire.dateline,
        "status": wire.status,
    }


def load_wires(connection: Connection, among: Collection[str] | None = None) -> dict[str, Wire]:
    """What agencies say of all articles, or of some, by the ids of articles."""
    return {
        row["article"]: Wire(**{name: value for name, value in row.items() if name != "article"})
        for row in rows_of(connection, wires, "article", where=one_of(wires.c.article, among))
    }
