"""What people decided about outlets goes into the dossier and comes out again.

Invariant: one rule for a name or host and one owner for an outlet; a new one takes the place of the old, and an empty
one takes it away.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, delete

from counterclaim.model.outlet import OutletRule
from counterclaim.store.columns import Row
from counterclaim.store.outlet_tables import given_outlets, outlet_owners, outlet_rules
from counterclaim.store.rows import add_rows, clean, one_of, rows_of, storable


def put_rule(connection: Connection, rule: OutletRule) -> None:
    """Keep a rule in place of the one on the same name or host; one without an outlet only removes that."""
    written = storable(rule.written)
    same = (outlet_rules.c.kind == rule.kind) & (outlet_rules.c.written == written)
    connection.execute(delete(outlet_rules).where(same))
    if rule.outlet:
        row: Row = {"kind": rule.kind, "written": written, "outlet": rule.outlet, "set_by": rule.by, "set_at": rule.at}
        add_rows(connection, outlet_rules, [clean(row)])


def load_rules(connection: Connection) -> tuple[OutletRule, ...]:
    """All rules, by kind and what is written."""
    return tuple(
        OutletRule(row["kind"], row["written"], row["outlet"], row["set_by"], row["set_at"])
        for row in rows_of(connection, outlet_rules, "kind", "written")
    )


def put_owner(connection: Connection, outlet: str, owner: str, by: str, at: str) -> None:
    """Keep the owner of an outlet; an empty one takes it away."""
    outlet = storable(outlet)
    connection.execute(delete(outlet_owners).where(outlet_owners.c.outlet == outlet))
    if owner:
        row: Row = {"outlet": outlet, "owner": owner, "set_by": by, "set_at": at}
        add_rows(connection, outlet_owners, [clean(row)])


def load_owners(connection: Connection) -> Mapping[str, str]:
    """The owner of each outlet that has one."""
    return {row["outlet"]: row["owner"] for row in rows_of(connection, outlet_owners, "outlet")}


def put_given(connection: Connection, article: str, outlet: str | None) -> None:
    """Keep what an article's file names as its outlet, where that is called otherwise."""
    connection.execute(delete(given_outlets).where(given_outlets.c.article == article))
    if outlet is not None:
        add_rows(connection, given_outlets, [clean({"article": article, "outlet": outlet})])


def load_given(connection: Connection, among: Collection[str] | None = None) -> Mapping[str, str]:
    """What was given, by article: of all, or of some by their ids."""
    rows = rows_of(connection, given_outlets, where=one_of(given_outlets.c.article, among))
    return {row["article"]: row["outlet"] for row in rows}
