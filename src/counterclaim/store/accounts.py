"""The account goes into the dossier and comes out again.

Invariant: what is loaded equals what was saved. Its articles and readings are those of the dossier; the rest is written
anew, all of it in one transaction of the caller.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from counterclaim.model.account import Account, LedgerEntry, Position, TimelineEntry
from counterclaim.store import account_tables as tables
from counterclaim.store import earlier
from counterclaim.store.columns import dates_of, dates_or_none, dates_row, passage_row, span_of
from counterclaim.store.copies import add_copies, load_copies
from counterclaim.store.copy_tables import copy_sources
from counterclaim.store.evidence import Evidence, StoredEvidence
from counterclaim.store.layers import figure_of, figure_row
from counterclaim.store.namings import add_namings, load_namings
from counterclaim.store.readings import load_readings
from counterclaim.store.rows import add_rows, grouped, rows_of, skipped_of, skipped_row, uncollected
from counterclaim.store.sides import (
    add_actors,
    add_claims,
    add_disputes,
    load_actors,
    load_claims,
    load_disputes,
)

# Each before what it points to, so that deleting never looks for rows that still point there.
WRITTEN_ANEW = (
    tables.account,
    tables.reasons,
    tables.evidence,
    tables.gaps,
    tables.holders,
    copy_sources,
    tables.copies,
    tables.timeline,
    tables.ledger,
    tables.naming_usages,
    tables.naming_terms,
    tables.namings,
    tables.position_statements,
    tables.position_claims,
    tables.positions,
    tables.side_statements,
    tables.sides,
    tables.disputes,
    tables.coverage,
    tables.claim_silences,
    tables.silences,
    tables.claim_holders,
    tables.claim_statements,
    tables.claims,
    tables.variants,
    tables.actors,
)


def forget_account(connection: Connection) -> None:
    """Empty the tables of the account; what stood in it is remembered, to tell what the next one changes."""
    earlier.remember(connection)
    empty(connection)


def empty(connection: Connection) -> None:
    """Empty the tables of the account."""
    for table in WRITTEN_ANEW:
        connection.execute(delete(table))


def account_fingerprint(connection: Connection) -> str | None:
    """What the stored account was made from, or None where there is none."""
    fingerprint = connection.execute(select(tables.account.c.fingerprint)).scalar_one_or_none()
    return None if fingerprint is None else str(fingerprint)


def save_account(connection: Connection, account: Account, fingerprint: str) -> None:
    """Write an account in place of the one before. Its articles and readings must be there already.

    One made of the same things as the one before changes nothing: what that one changed is still told.
    """
    if account_fingerprint(connection) == fingerprint:
        empty(connection)
    else:
        forget_account(connection)
    evidence = Evidence()
    add_actors(connection, account.cast, evidence)
    add_claims(connection, account.claims, evidence)
    add_disputes(connection, account.disputes, evidence)
    add_namings(connection, account.namings, evidence)
    add_positions(connection, account.positions)
    add_ledger(connection, account.figures, evidence)
    add_timeline(connection, account.timeline, evidence)
    add_copies(connection, account.copies, evidence)
    add_rows(
        connection,
        tables.gaps,
        ({"position": position} | skipped_row(gap) for position, gap in enumerate(account.gaps)),
    )
    add_rows(
        connection,
        tables.holders,
        (
            {"position": position, "statement": statement, "name": name}
            for position, (statement, name) in enumerate(account.holders)
        ),
    )
    evidence.write(connection)
    connection.execute(insert(tables.account).values(number=1, fingerprint=fingerprint))


def add_positions(connection: Connection, positions: tuple[Position, ...]) -> None:
    """Write what each holder says."""
    add_rows(
        connection,
        tables.positions,
        (
            {"position": number, "holder": position.holder, "actor": position.actor}
            for number, position in enumerate(positions)
        ),
    )
    for table, name, lists in (
        (tables.position_claims, "claim", [position.claims for position in positions]),
        (tables.position_statements, "statement", [position.statements for position in positions]),
    ):
        add_rows(
            connection,
            table,
            (
                {"holder": holder, "position": place, name: identity}
                for holder, identities in enumerate(lists)
                for place, identity in enumerate(identities)
            ),
        )


def add_ledger(connection: Connection, entries: tuple[LedgerEntry, ...], evidence: Evidence) -> None:
    """Write the ledger of figures."""
    rows = []
    for position, entry in enumerate(entries):
        rows.append(
            {
                "id": entry.id,
                "position": position,
                "referent": entry.referent,
                **passage_row("title", entry.label, own=True),
                "holder": entry.holder,
                "actor": entry.actor,
                **dates_row("told", entry.told),
                "updates": entry.updates,
                "article": entry.figure.span.article,
                **figure_row(entry.figure),
            }
        )
        evidence.add(entry.id, "evidence", entry.evidence)
        evidence.give(entry.id, entry.reasons)
    add_rows(connection, tables.ledger, rows)


def add_timeline(connection: Connection, entries: tuple[TimelineEntry, ...], evidence: Evidence) -> None:
    """Write the timeline."""
    rows = []
    for position, entry in enumerate(entries):
        rows.append(
            {
                "id": entry.id,
                "position": position,
                "article": entry.label.article,
                **passage_row("title", entry.label),
                **dates_row("date", entry.dates),
                "status": entry.status,
            }
        )
        evidence.add(entry.id, "telling", entry.tellings)
        evidence.add(entry.id, "date", entry.date_passages)
        evidence.give(entry.id, entry.reasons)
    add_rows(connection, tables.timeline, rows)


@uncollected()
def load_account(connection: Connection) -> Account | None:
    """The stored account over the stored readings, or None where it must be made anew."""
    if account_fingerprint(connection) is None:
        return None
    evidence = StoredEvidence(connection)
    readings = load_readings(connection)
    return Account(
        articles=tuple(reading.article for reading in readings),
        readings=readings,
        disputes=load_disputes(connection, evidence),
        claims=load_claims(connection, evidence),
        positions=load_positions(connection),
        figures=load_ledger(connection, evidence),
        timeline=load_timeline(connection, evidence),
        cast=load_actors(connection, evidence),
        copies=load_copies(connection, evidence),
        gaps=tuple(skipped_of(row) for row in rows_of(connection, tables.gaps, "position")),
        holders=tuple((row["statement"], row["name"]) for row in rows_of(connection, tables.holders, "position")),
        namings=load_namings(connection, evidence),
    )


def load_positions(connection: Connection) -> tuple[Position, ...]:
    """What each holder says."""
    claims, statements = (
        grouped(rows_of(connection, table, "holder", "position"), lambda row: int(row["holder"]))
        for table in (tables.position_claims, tables.position_statements)
    )
    return tuple(
        Position(
            row["holder"],
            row["actor"],
            tuple(claim["claim"] for claim in claims[row["position"]]),
            tuple(statement["statement"] for statement in statements[row["position"]]),
        )
        for row in rows_of(connection, tables.positions, "position")
    )


def load_ledger(connection: Connection, evidence: StoredEvidence) -> tuple[LedgerEntry, ...]:
    """The ledger of figures."""
    return tuple(
        LedgerEntry(
            row["id"],
            row["referent"],
            span_of(row, "title", own=True),
            figure_of(row),
            row["holder"],
            row["actor"],
            evidence.of(row["id"], "evidence"),
            dates_or_none(row, "told"),
            row["updates"],
            evidence.reasons(row["id"]),
        )
        for row in rows_of(connection, tables.ledger, "position")
    )


def load_timeline(connection: Connection, evidence: StoredEvidence) -> tuple[TimelineEntry, ...]:
    """The timeline."""
    return tuple(
        TimelineEntry(
            row["id"],
            dates_of(row, "date"),
            row["status"],
            span_of(row, "title"),
            evidence.of(row["id"], "telling"),
            evidence.of(row["id"], "date"),
            evidence.reasons(row["id"]),
        )
        for row in rows_of(connection, tables.timeline, "position")
    )
