"""Copied passages go into the dossier and come out again, with who had them first and how that is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from counterclaim.model.account import Copy
from counterclaim.store import account_tables as tables
from counterclaim.store.columns import passage_row, real, span_of, span_or_none
from counterclaim.store.copy_tables import copy_sources
from counterclaim.store.evidence import Evidence, StoredEvidence
from counterclaim.store.rows import add_rows, rows_of


def add_copies(connection: Connection, copies: Sequence[Copy], evidence: Evidence) -> None:
    """Write the passages that articles share."""
    add_rows(
        connection,
        tables.copies,
        (
            {
                "position": position,
                **passage_row("left", copy.left, own=True),
                **passage_row("right", copy.right, own=True),
                "share": real(copy.share),
                **passage_row("agency", copy.agency, own=True),
            }
            for position, copy in enumerate(copies)
        ),
    )
    add_rows(
        connection,
        copy_sources,
        (
            {"position": position, "copy": copy.id, "article": copy.source}
            for position, copy in enumerate(copies)
            if copy.source
        ),
    )
    for copy in copies:
        evidence.give(copy.id, copy.reasons)


def load_copies(connection: Connection, evidence: StoredEvidence) -> tuple[Copy, ...]:
    """The passages that articles share."""
    sources = {row["position"]: str(row["article"]) for row in rows_of(connection, copy_sources, "position")}
    found = []
    for row in rows_of(connection, tables.copies, "position"):
        spans = span_of(row, "left", own=True), span_of(row, "right", own=True)
        copy = Copy(*spans, row["share"], span_or_none(row, "agency", own=True), sources.get(row["position"]))
        found.append(replace(copy, reasons=evidence.reasons(copy.id)))
    return tuple(found)
